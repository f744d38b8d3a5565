import type { Actor } from "../access/actor.ts";
import { type Advies, type AdviesStand, replayAdvies, standVan } from "./advies.ts";
import type { AdviesEventType, Adviesregel } from "./event.ts";
import { type AdviesActie, type AdviesGrant, adviesActies, authorizeAdvies } from "./policy.ts";

/** A line as shown, with the texts of it that the reader's own organisation holds. */
export type AdviesregelWeergave = Adviesregel & { readonly teksten: readonly string[] };

/** An advice as one actor may see it: everything a page shows of it. */
export type AdviesWeergave = {
  readonly id: string;
  readonly grant: AdviesGrant;
  readonly stand: AdviesStand;
  readonly advies: Advies;
  readonly acties: ReadonlySet<AdviesActie>;
  readonly regels: readonly AdviesregelWeergave[];
};

/** Whoever asked through Schakel sees what went between both, and nothing of how the expert works on it. */
const voorVrager: Readonly<Record<AdviesEventType, boolean>> = {
  AdviesGevraagd: false,
  ConsultvraagGesteld: true,
  RisicoIngeschat: false,
  AdviesGegeven: false,
  VolgendContactAfgesproken: false,
  UitlegGegeven: false,
  VragerOndersteund: false,
  AdviesnotitieGemaakt: false,
  AdviesOmgezet: false,
  AdviesGesloten: false,
  AdviesHeropend: false,
  ConsultUitgezet: false,
  ConsultantwoordOvergenomen: false,
  ConsultBeantwoord: true,
  WedervraagGesteld: true,
  WedervraagBeantwoord: true,
  GeenNamenBevestigd: false,
};

/** The view of one actor, or undefined when no policy lets the actor read this advice. */
export function adviesWeergave(vraag: {
  id: string;
  actor: Actor;
  journaal: readonly Adviesregel[];
  teksten: ReadonlyMap<string, string>;
}): AdviesWeergave | undefined {
  const { id, actor, journaal, teksten } = vraag;
  const advies = replayAdvies(journaal);
  const grant = advies && authorizeAdvies(actor, "advies.lees", advies);
  if (!advies || !grant) return undefined;
  const isGever = grant.relatie === "gever";
  return {
    id,
    grant,
    stand: standVan(advies),
    advies: isGever ? advies : alsVrager(advies),
    acties: adviesActies(actor, advies),
    regels: journaal
      .filter(({ event }) => isGever || voorVrager[event.type])
      .map((regel) => ({ ...regel, teksten: tekstenBij(regel, teksten) })),
  };
}

/** What the expert notes for itself is not told to who asked. */
function alsVrager({ risico: _risico, volgendContactOp: _op, ...advies }: Advies): Advies {
  return { ...advies, onderwerpen: [], uitleg: {}, consulten: [] };
}

const tekstenBij = ({ event }: Adviesregel, teksten: ReadonlyMap<string, string>): string[] => {
  const genoemd = JSON.stringify(event.data).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
  return [...new Set(genoemd)].flatMap((id) => teksten.get(id) ?? []);
};
