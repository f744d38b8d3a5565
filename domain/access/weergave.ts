import type { Betrokkene, Casus, Dossier, FeitenBron } from "../casus/casus.ts";
import { replay, slachtofferVan } from "../casus/casus.ts";
import type { Regel } from "../casus/event.ts";
import type { PersoonFeiten, PersoonGegevens } from "../casus/persoon.ts";
import { leeftijdOp } from "../casus/persoon.ts";
import { situatie } from "../casus/situatie.ts";
import { type Verplichting, verplichtingen } from "../casus/verplichtingen.ts";
import type { SituatieOpDatum } from "../protocol/situatie.ts";
import { type Wegwijzing, wegwijzer } from "../protocol/wegwijzer.ts";
import type { Actor } from "./actor.ts";
import { deelSituatie } from "./deel.ts";
import { actionsFor, authorize, type CasusAction, type Grant } from "./policy.ts";
import { redact, toontTeksten } from "./redact.ts";

/** Content this actor's organisation holds in the casus: texts by id, persons by `id/versie`. */
export type EigenInhoud = {
  readonly teksten: ReadonlyMap<string, string>;
  readonly personen: ReadonlyMap<string, PersoonGegevens>;
};

/** A journal line as shown: with the texts that the reader's own organisation holds of it. */
export type RegelWeergave = Regel & { readonly teksten: readonly string[] };

/** Somebody in the casus, with details only where the reader's organisation holds them. */
export type BetrokkeneWeergave = {
  readonly id: string;
  readonly isSlachtoffer: boolean;
  readonly gegevens: PersoonGegevens;
  readonly veiligheid?: Betrokkene["veiligheid"];
};

/** A casus as one actor may see it on one day: everything a page or the API shows of it. */
export type CasusWeergave = {
  readonly id: string;
  readonly grant: Grant;
  readonly casus: Pick<
    Casus,
    | "nummer"
    | "seq"
    | "verantwoordelijk"
    | "zichtOpVeiligheid"
    | "regio"
    | "veiligheid"
    | "feiten"
    | "aanbod"
    | "dossiers"
    | "verzoeken"
    | "overleg"
    | "afgestemd"
    | "besluit"
  > & { readonly melding: Omit<Casus["melding"], "melder"> & { readonly heeftMelder: boolean } };
  readonly slachtoffer: Omit<PersoonFeiten, "geboortedatum" | "leeftijd"> & { readonly jaren?: number };
  readonly aanbodTekst?: string;
  readonly weigering?: { readonly door: string; readonly tekst?: string };
  readonly betrokkenen: readonly BetrokkeneWeergave[];
  readonly teksten: readonly { readonly id: string; readonly inhoud: string }[];
  readonly journaal: readonly RegelWeergave[];
  readonly verplichtingen: readonly Verplichting[];
  readonly situatie: SituatieOpDatum;
  readonly wegwijzing: Wegwijzing;
  readonly acties: ReadonlySet<CasusAction>;
};

/** The view of one actor, or undefined when no policy lets the actor read this casus. */
export function weergave(vraag: {
  id: string;
  actor: Actor;
  journaal: readonly Regel[];
  feiten: FeitenBron;
  inhoud: EigenInhoud;
  vandaag: string;
}): CasusWeergave | undefined {
  const { id, actor, journaal, feiten, inhoud, vandaag } = vraag;
  const casus = replay(journaal, feiten);
  const grant = casus && authorize(actor, "casus.lees", casus);
  if (!casus || !grant) return undefined;
  const { melder, ...melding } = casus.melding;
  const hele = situatie(casus, vandaag);
  const hier = deelSituatie(hele, { grant, spoed: casus.aanbod?.spoed ? "acuut-onveilig" : undefined });
  const acties = actionsFor(actor, casus);
  const regels = redact(journaal, actor, grant).map((regel) => ({
    ...regel,
    teksten: toontTeksten(regel, grant) ? tekstenBij(regel, inhoud) : [],
  }));
  return {
    id,
    grant,
    casus: {
      ...kies(casus, grant.sees.has("verhaal") ? actor.organisatie.id : undefined),
      afgestemd: grant.sees.has("samenwerking") && casus.afgestemd,
      ...(grant.sees.has("veiligheid") && casus.veiligheid && { veiligheid: casus.veiligheid }),
      ...(grant.sees.has("veiligheid") && casus.besluit && { besluit: casus.besluit }),
      ...(casus.aanbod && grant.sees.has("overdracht") && { aanbod: casus.aanbod }),
      verzoeken: grant.sees.has("samenwerking") ? casus.verzoeken : [],
      ...(casus.overleg && grant.sees.has("samenwerking") && { overleg: casus.overleg }),
      melding: { ...melding, heeftMelder: melder !== undefined && acties.has("melder.lees") },
    },
    slachtoffer: kerngegevens(slachtofferVan(casus)?.feiten, vandaag),
    ...aanbodTekst(casus, inhoud),
    ...weigering(casus, { actor, inhoud }),
    betrokkenen: grant.sees.has("mensen") ? mensen(casus, { actor, inhoud, grant }) : [],
    teksten: eigenTeksten(casus, { actor, grant, inhoud }),
    journaal: regels,
    verplichtingen: verplichtingen(journaal, feiten).filter(
      ({ organisatie }) => organisatie.id === actor.organisatie.id || grant.sees.has("veiligheid"),
    ),
    situatie: hier,
    wegwijzing: wegwijzer(hier),
    acties,
  };
}

/** Who works on it is a matter of that organisation's own dossier. */
function kies(casus: Casus, eigen: string | undefined) {
  const { nummer, seq, verantwoordelijk, zichtOpVeiligheid, regio, feiten } = casus;
  const dossiers = casus.dossiers.map((dossier): Dossier => {
    const { organisatie, open } = dossier;
    return organisatie.id === eigen ? dossier : { organisatie, open };
  });
  return { nummer, seq, verantwoordelijk, zichtOpVeiligheid, feiten, dossiers, ...(regio && { regio }) };
}

/** The texts of the reader's own dossier, which could be packed for a receiver. */
const eigenTeksten = (
  { teksten }: Casus,
  { actor, grant, inhoud }: { actor: Actor; grant: Grant; inhoud: EigenInhoud },
) =>
  teksten.flatMap(({ id, houder }) => {
    const tekst = inhoud.teksten.get(id);
    const toon = grant.sees.has("verhaal") && houder === actor.organisatie.id && tekst !== undefined;
    return toon ? [{ id, inhoud: tekst }] : [];
  });

/** What a receiver needs to weigh an offer, without a name, birth date or address. */
function kerngegevens(feiten: PersoonFeiten | undefined, vandaag: string): CasusWeergave["slachtoffer"] {
  if (!feiten) return { rol: "slachtoffer" };
  const { geboortedatum: _dag, leeftijd: _oud, ...rest } = feiten;
  const jaren = leeftijdOp(feiten, vandaag);
  return { ...rest, ...(jaren !== undefined && { jaren }) };
}

function aanbodTekst({ aanbod }: Casus, { teksten }: EigenInhoud): { aanbodTekst?: string } {
  const tekst = aanbod && (teksten.get(aanbod.toelichtingOntvanger) ?? teksten.get(aanbod.toelichting));
  return tekst ? { aanbodTekst: tekst } : {};
}

function weigering(
  { laatsteWeigering, verantwoordelijk }: Casus,
  { actor, inhoud }: { actor: Actor; inhoud: EigenInhoud },
): Pick<CasusWeergave, "weigering"> {
  if (!laatsteWeigering || verantwoordelijk.id !== actor.organisatie.id) return {};
  const tekst = inhoud.teksten.get(laatsteWeigering.reden);
  return { weigering: { door: laatsteWeigering.door.id, ...(tekst && { tekst }) } };
}

function mensen(
  casus: Casus,
  { actor, inhoud, grant }: { actor: Actor; inhoud: EigenInhoud; grant: Grant },
): BetrokkeneWeergave[] {
  return casus.betrokkenen.flatMap((betrokkene, plek) => {
    const rij = betrokkene.rijen[actor.organisatie.id];
    const gegevens = rij && inhoud.personen.get(`${rij.persoon}/${rij.versie}`);
    if (!gegevens) return [];
    const { id, veiligheid } = betrokkene;
    const toon = veiligheid && grant.sees.has("veiligheid") && { veiligheid };
    return [{ id, isSlachtoffer: plek === 0, gegevens, ...toon }];
  });
}

/** The texts of a line that the reader's organisation holds, in the order in which the line names them. */
const tekstenBij = ({ event }: Regel, { teksten }: EigenInhoud): string[] => {
  const genoemd = JSON.stringify(event.data).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
  return [...new Set(genoemd)].flatMap((id) => teksten.get(id) ?? []);
};
