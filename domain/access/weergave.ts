import type { Betrokkene, Casus, FeitenBron } from "../casus/casus.ts";
import { slachtofferVan } from "../casus/casus.ts";
import type { Journaalregel } from "../casus/event.ts";
import { replay } from "../casus/evolve.ts";
import { type GesprekVerslag, metTeksten } from "../casus/gesprek.ts";
import { verzegeldeMelders } from "../casus/opening-stand.ts";
import type { PersoonFeiten, PersoonGegevens } from "../casus/persoon.ts";
import { leeftijdOp } from "../casus/persoon.ts";
import { verplichtingen } from "../casus/verplichtingen.ts";
import type { Actor } from "./actor.ts";
import { type Blik, blik } from "./blik.ts";
import type { Grant } from "./policy.ts";
import { redact, toontTeksten } from "./redact.ts";

/** Content this actor's organisation holds in the casus: texts by id, persons by `id/versie`. */
export type EigenInhoud = {
  readonly teksten: ReadonlyMap<string, string>;
  readonly personen: ReadonlyMap<string, PersoonGegevens>;
};

/** A journal line as shown: with the texts that the reader's own organisation holds of it. */
export type RegelWeergave = Journaalregel & { readonly teksten: readonly string[] };

/** Somebody in the casus, with details only where the reader's organisation holds them. */
export type BetrokkeneWeergave = {
  readonly id: string;
  readonly isSlachtoffer: boolean;
  readonly gegevens: PersoonGegevens;
  readonly veiligheid?: Betrokkene["veiligheid"];
};

/** A casus as one actor may see it on one day: everything a page or the API shows of it. */
export type CasusWeergave = Omit<Blik, "casus" | "weigering"> & {
  readonly id: string;
  readonly casus: Blik["casus"] & {
    readonly melding: Omit<Casus["melding"], "melder" | "melderAnoniem" | "dubbelAnoniem"> & {
      /** Reporters whom the reader's organisation holds and this reader may open, by the line of the report in the journal. */
      readonly melders: readonly {
        readonly melding: number;
        readonly op: string;
        readonly anoniem: boolean;
      }[];
      /** Told to who took the report: nobody knows who reported. */
      readonly dubbelAnoniem: boolean;
    };
  };
  readonly slachtoffer: Omit<PersoonFeiten, "geboortedatum" | "leeftijd"> & { readonly jaren?: number };
  readonly aanbodTekst?: string;
  readonly weigering?: { readonly door: string; readonly tekst?: string };
  readonly betrokkenen: readonly BetrokkeneWeergave[];
  readonly teksten: readonly { readonly id: string; readonly inhoud: string }[];
  readonly journaal: readonly RegelWeergave[];
  /** What was told and agreed in each report of which that was kept, for who may read the story; the first report first. */
  readonly gesprekken: readonly MeldingVerslag[];
};

/** One report as it was told: its narrative and its conversation, with the texts the reader's organisation holds. */
export type MeldingVerslag = {
  readonly seq: number;
  readonly op: string;
  readonly verhaal?: string;
  readonly gesprek: GesprekVerslag;
};

/** The view of one actor, or undefined when no policy lets the actor read this casus. */
export function weergave(vraag: {
  id: string;
  actor: Actor;
  journaal: readonly Journaalregel[];
  feiten: FeitenBron;
  inhoud: EigenInhoud;
  vandaag: string;
}): CasusWeergave | undefined {
  const { id, actor, journaal, feiten, inhoud, vandaag } = vraag;
  const casus = replay(journaal, feiten);
  const gezien = casus && blik({ casus, actor, verplichtingen: verplichtingen(journaal, feiten), vandaag });
  if (!gezien) return undefined;
  const { grant, weigering } = gezien;
  const { melder: _verzegeld, melderAnoniem: _anoniem, dubbelAnoniem, ...melding } = casus.melding;
  const kentMelder = gezien.acties.has("melder.lees");
  const isOntvanger = casus.melding.ontvanger.id === actor.organisatie.id;
  const reden = casus.laatsteWeigering && inhoud.teksten.get(casus.laatsteWeigering.reden);
  const regels = redact(journaal, actor, grant).map((regel) => ({
    ...regel,
    teksten: toontTeksten(regel, grant) ? tekstenBij(regel, inhoud) : [],
  }));
  return {
    ...gezien,
    id,
    casus: {
      ...gezien.casus,
      melding: {
        ...melding,
        melders: kentMelder ? meldersVoor(casus, actor) : [],
        dubbelAnoniem: kentMelder && isOntvanger && dubbelAnoniem === true,
      },
    },
    slachtoffer: kerngegevens(slachtofferVan(casus)?.feiten, vandaag),
    ...aanbodTekst(casus, inhoud),
    ...(weigering && { weigering: { ...weigering, ...(reden && { tekst: reden }) } }),
    betrokkenen: grant.sees.has("mensen") ? mensen(casus, { actor, inhoud, grant }) : [],
    teksten: eigenTeksten(casus, { actor, grant, inhoud }),
    journaal: regels,
    gesprekken: grant.sees.has("verhaal") ? gesprekkenIn(journaal, inhoud) : [],
  };
}

/** The texts are those the reader's organisation holds: as they came in, or as transfers copied them. */
function gesprekkenIn(journaal: readonly Journaalregel[], { teksten }: EigenInhoud): MeldingVerslag[] {
  const kopieen = journaal.flatMap(({ event }) =>
    event.type === "OverdrachtAanvaard" ? event.data.teksten : [],
  );
  const lees = (id: string): string | undefined =>
    teksten.get(id) ??
    kopieen
      .filter(({ van }) => van === id)
      .reduce<string | undefined>((al, { tekst }) => al ?? lees(tekst), undefined);
  return journaal.flatMap(({ event, seq, gebeurdOp: op }) => {
    if (event.type !== "MeldingOntvangen" && event.type !== "MeldingToegevoegd") return [];
    const { gesprek, toelichting } = event.data;
    const verhaal = lees(toelichting);
    return gesprek ? [{ seq, op, ...(verhaal && { verhaal }), gesprek: metTeksten(gesprek, lees) }] : [];
  });
}

function meldersVoor(casus: Casus, { organisatie }: Actor) {
  const { melding: eerste, vervolgmeldingen } = casus;
  return verzegeldeMelders(casus).flatMap(({ melding, houder, anoniem }) => {
    if (houder !== organisatie.id) return [];
    const op = vervolgmeldingen.find(({ seq }) => seq === melding)?.op ?? eerste.ontvangenOp;
    return [{ melding, op, anoniem }];
  });
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
const tekstenBij = ({ event }: Journaalregel, { teksten }: EigenInhoud): string[] => {
  // what was told when the concern came in is read as a whole, in its own place
  const { gesprek: _verteld, ...data } =
    event.type === "MeldingOntvangen" || event.type === "MeldingToegevoegd"
      ? event.data
      : { ...event.data, gesprek: undefined };
  const genoemd = JSON.stringify(data).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
  return [...new Set(genoemd)].flatMap((id) => teksten.get(id) ?? []);
};
