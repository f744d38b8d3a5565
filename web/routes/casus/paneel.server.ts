import type { Blik } from "#domain/access/blik.ts";
import type { Eerst } from "#domain/casus/decision.ts";
import { sluitenNaOverdracht } from "#domain/casus/dossier.ts";
import { watEerst } from "#domain/casus/eerst.ts";
import type { Verplichting } from "#domain/casus/verplichtingen.ts";
import { besluiten } from "#domain/protocol/besluiten.ts";
import { catalogus } from "#domain/protocol/catalogus.ts";
import { editieOp } from "#domain/protocol/editie.ts";
import { aantalRijen, handelingRijen, ontbrekendeRijen } from "#domain/protocol/handelingen.ts";
import { type Kantelvraag, kantelvraag } from "#domain/protocol/kantelvraag.ts";
import { oordeel, type Uitspraak } from "#domain/protocol/oordeel.ts";
import { type OordeelSoort, oordelen, type RegelSoort } from "#domain/protocol/rule.ts";
import {
  type Handeling,
  handelingen,
  type SituatieOpDatum,
  type Sleutel,
} from "#domain/protocol/situatie.ts";
import { verbodenNu } from "#domain/protocol/verboden.ts";
import { type RegelAntwoord, type Wegwijzing, wegwijzer } from "#domain/protocol/wegwijzer.ts";
import type { Taal } from "../../words/taal.ts";

/** A rule or action as the panel shows it, in one language. */
type PaneelRegel = { bron: string; wat: string; wie: string; voor?: string };

/** One step, and which kinds of organisation do it: the reader's own steps name the others in it. */
type PaneelStap = { stap: string; wie: readonly string[]; bronnen: readonly string[] };

/** What the rules say of one action: may it, on what sources, and what would be allowed instead. */
export type Weging = {
  handeling: Handeling;
  label: string;
  oordeel: OordeelSoort;
  bronnen: readonly string[];
  uitleg: string;
  tenzij: string | undefined;
  afwijkbaar: boolean;
  /** The keys on which the answer hangs. */
  ontbreekt: readonly Sleutel[];
  /** What could come first. */
  eerst: readonly Eerst[];
};

/** The wegwijzer of one situation as the panel beside a case or an intake shows it. */
export type Paneel = {
  editie: string;
  rijenIn: number;
  rijenTotaal: number;
  verantwoordelijk: string;
  zicht: string;
  overdracht: Wegwijzing["overdracht"];
  /** What is to be done and not done yet, by the reader's own kind of organisation and by others. */
  stappen: Record<"eigen" | "anderen", PaneelStap[]>;
  /** For the reader's own organisation, and for others. */
  regels: Record<RegelSoort, { eigen: PaneelRegel[]; anderen: PaneelRegel[] }>;
  wegingen: Weging[];
  /** What this reader must not do now, the gravest first, and what would be allowed instead. */
  nuNiet: { bron: string; wat: string; wel: string | undefined }[];
  /** The one thing unknown that decides who is responsible, when there is one. */
  kantelvraag: Kantelvraag | undefined;
  termijnen: {
    wat: string;
    bron: string;
    op: string;
    /** The instant (ISO) of a term in hours. */
    at: string | undefined;
    einde: string | undefined;
    eindeOp: string | undefined;
  }[];
  ontbreekt: readonly Sleutel[];
  besluiten: { id: string; wat: string; waarom: string }[];
  /** Actions whose rows are not all in, by name: they are not offered. */
  nogNiet: string[];
};

type Vraag = {
  situatie: SituatieOpDatum;
  /** The kind of organisation of the reader, and whether it is responsible. */
  lezer: { soort: string; isVerantwoordelijk: boolean };
  verplichtingen: readonly Verplichting[];
  /** Sources of which the journal says that what they ask has been done. */
  gedaan?: readonly string[];
  /** The guide as this reader may see it; of a situation that hides nothing it follows by itself. */
  antwoord?: Wegwijzing;
  taal: Taal;
};

/** What the wegwijzer says of a situation, for one reader in one language. Server only: rules reckon with days. */
export function paneelVoor(vraag: Vraag): Paneel {
  const { situatie, lezer, verplichtingen, gedaan = [], antwoord = wegwijzer(situatie), taal } = vraag;
  const editie = editieOp(situatie.datum);
  const eigen = handelingen.filter((handeling) => isVanLezer(handeling, lezer));
  const beeindigd = verplichtingen.flatMap(({ bron, einde }) => (einde ? [bron] : []));
  const stappen = stappenVoor(antwoord, {
    soort: lezer.soort,
    klaar: new Set([...gedaan, ...beeindigd]),
    taal,
  });
  const regels = verdeel(antwoord.regels, lezer.soort, taal);
  // what was done, or stands in the panel as a transfer, a step or a term, is not said (again) as a duty
  const gezegd = new Set<string>([
    ...gedaan,
    ...(antwoord.overdracht?.bronnen ?? []),
    ...stappen.eigen.flatMap(({ bronnen }) => bronnen),
    ...verplichtingen.map(({ bron }) => bron),
  ]);
  const verboden = verbodenNu(eigen, situatie).map(({ bron, wat, wel }) => ({
    bron,
    wat: wat[taal],
    wel: wel[taal],
  }));
  const ookVerboden = regels.verbod.eigen
    .filter(({ wat }) => !verboden.some((verbod) => verbod.wat === wat))
    .map(({ bron, wat }) => ({ bron, wat, wel: undefined }));
  const nieuw = (plichten: PaneelRegel[]) => plichten.filter(({ bron }) => !gezegd.has(bron));
  return {
    editie: antwoord.editie,
    rijenIn: aantalRijen(editie),
    rijenTotaal: Object.keys(catalogus).length,
    verantwoordelijk: antwoord.verantwoordelijk,
    zicht: antwoord.zichtOpVeiligheid,
    overdracht: antwoord.overdracht,
    stappen,
    regels: { ...regels, plicht: { ...regels.plicht, eigen: nieuw(regels.plicht.eigen) } },
    wegingen: eigen
      .filter((handeling) => ontbrekendeRijen(handeling, editie).length === 0)
      .map((handeling) => weeg([handeling], situatie, taal)),
    nuNiet: [...verboden, ...ookVerboden],
    kantelvraag: kantelvraag(situatie, antwoord),
    termijnen: verplichtingen.map(({ wat, bron, vanaf, uiterlijk, uiterlijkAt, einde }) => ({
      wat: wat[taal],
      bron,
      op: uiterlijk,
      at: vanaf === uiterlijk ? uiterlijkAt : undefined,
      einde: einde?.hoe,
      eindeOp: einde?.op,
    })),
    ontbreekt: antwoord.ontbreekt,
    besluiten: antwoord.besluiten.map((id) => ({
      id,
      wat: besluiten[id].wat[taal],
      waarom: besluiten[id].waarom[taal],
    })),
    nogNiet: eigen
      .filter((handeling) => ontbrekendeRijen(handeling, editie).length > 0)
      .map((handeling) => handelingRijen[handeling].label[taal]),
  };
}

/** The steps that are left, without those that only say what the transfer says. */
function stappenVoor(
  { stappen, overdracht }: Wegwijzing,
  { soort, klaar, taal }: { soort: string; klaar: ReadonlySet<string>; taal: Taal },
): Paneel["stappen"] {
  const over = new Set<string>(overdracht?.bronnen);
  const open = stappen
    .filter(({ bronnen }) => !bronnen.some((bron) => klaar.has(bron)))
    .filter(({ bronnen }) => !bronnen.every((bron) => over.has(bron)))
    .map(({ stap, wie, bronnen }) => ({ stap: stap[taal], wie: wie as readonly string[], bronnen }));
  return {
    eigen: open
      .filter(({ wie }) => wie.includes(soort))
      .map((stap) => ({ ...stap, wie: stap.wie.filter((ene) => ene !== soort) })),
    anderen: open.filter(({ wie }) => !wie.includes(soort)),
  };
}

/** What the rules say of what somebody intends, in one language: of several acts together the strictest counts. */
export function weeg(voorgenomen: readonly Handeling[], situatie: SituatieOpDatum, taal: Taal): Weging {
  const uitspraken = voorgenomen.map((handeling) => oordeel(handeling, situatie));
  const strengste = uitspraken.reduce((een, ander) => (ernst(ander) > ernst(een) ? ander : een));
  const { handeling, oordeel: soort, bronnen, uitleg, tenzij } = strengste;
  return {
    handeling,
    label: handelingRijen[handeling].label[taal],
    oordeel: soort,
    bronnen,
    uitleg: uitleg[taal],
    tenzij: tenzij?.[taal],
    afwijkbaar: uitspraken.every((uitspraak) => uitspraak.oordeel === "mag" || uitspraak.afwijkbaar),
    ontbreekt: strengste.ontbreekt,
    eerst: watEerst(strengste),
  };
}

/** What the rules say of closing this reader's own dossier. */
export function weegSluiten({ casus, situatie }: Blik, organisatie: string, taal: Taal): Weging {
  const weging = weeg(["dossier-sluiten"], situatie, taal);
  const bronnen = sluitenNaOverdracht(casus, organisatie);
  return bronnen ? { ...weging, oordeel: "mag", bronnen } : weging;
}

const ernst = (uitspraak: Uitspraak): number => oordelen.indexOf(uitspraak.oordeel);

/** Own actions: those of the reader's kind of organisation, and of whoever is responsible when that is the reader. */
function isVanLezer(handeling: Handeling, { soort, isVerantwoordelijk }: Vraag["lezer"]): boolean {
  // deciding who goes on and handing over have a form of their own, which asks the rules itself
  if (handeling.startsWith("overdracht-aan-")) return false;
  const { door } = handelingRijen[handeling];
  return door === soort || (door === "verantwoordelijke" && isVerantwoordelijk);
}

function verdeel(regels: readonly RegelAntwoord[], soort: string, taal: Taal): Paneel["regels"] {
  const van = (gevraagd: RegelSoort) => {
    const alle = regels
      .filter((regel) => regel.soort === gevraagd)
      .map(({ bron, wat, wie, termijn }) => ({
        bron,
        wat: wat[taal],
        wie,
        ...(termijn?.uiterlijk && { voor: termijn.uiterlijk }),
      }));
    return {
      eigen: alle.filter(({ wie }) => wie === soort),
      anderen: alle.filter(({ wie }) => wie !== soort),
    };
  };
  return {
    plicht: van("plicht"),
    verbod: van("verbod"),
    bevoegdheid: van("bevoegdheid"),
    waarschuwing: van("waarschuwing"),
    advies: van("advies"),
  };
}
