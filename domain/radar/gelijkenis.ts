import type { Bekende } from "./bekende.ts";
import { type DatumVergelijking, vergelijkGeboorte } from "./geboorte.ts";
import { type Naamvergelijking, vergelijkNamen, type Woordpaar } from "./naamgelijkenis.ts";

/** What a person is told to look at: probably the same person, or possibly. Radar never says more than that. */
export const klassen = ["waarschijnlijk", "mogelijk"] as const;
/** One of the two. */
export type Klasse = (typeof klassen)[number];

/** Why two people may be the same, as facts for a sentence: nothing in it was not in what was compared. */
export type Uitleg = {
  readonly naam: Naamvergelijking;
  readonly woorden: readonly Woordpaar[];
  readonly datum: DatumVergelijking;
  readonly adres: "gelijk" | "anders" | "onbekend";
  readonly geslacht: "anders" | "niet-anders";
};

/** One comparison: how likely, why, and a score from 0 to 100 that only orders a list. */
export type Gelijkenis = {
  readonly klasse: Klasse;
  readonly score: number;
  readonly uitleg: Uitleg;
  /** It rests on a name alone: worth looking at only while few people are called so. */
  readonly alleenNaam: boolean;
};

type Trap = Klasse | "alleen-naam" | undefined;
type Rij = Partial<Readonly<Record<DatumVergelijking, Trap>>>;

/** What a name and a birth come to together; what does not stand here is no match. */
const zonderAdres: Readonly<Record<Naamvergelijking, Rij>> = {
  gelijk: {
    gelijk: "waarschijnlijk",
    gewisseld: "waarschijnlijk",
    "jaar-ernaast": "waarschijnlijk",
    "cijfer-anders": "mogelijk",
    "zelfde-jaar": "alleen-naam",
    "jaar-kan": "alleen-naam",
    onbekend: "alleen-naam",
  },
  klinkt: {
    gelijk: "waarschijnlijk",
    gewisseld: "waarschijnlijk",
    "jaar-ernaast": "mogelijk",
    "cijfer-anders": "mogelijk",
    "zelfde-jaar": "alleen-naam",
    "jaar-kan": "alleen-naam",
    onbekend: "alleen-naam",
  },
  lijkt: {
    gelijk: "waarschijnlijk",
    gewisseld: "mogelijk",
    "jaar-ernaast": "mogelijk",
    "cijfer-anders": "mogelijk",
    "zelfde-jaar": "alleen-naam",
    "jaar-kan": "alleen-naam",
    onbekend: "alleen-naam",
  },
  "lijkt-eigen": {
    gelijk: "mogelijk",
    gewisseld: "mogelijk",
    "jaar-ernaast": "mogelijk",
    "zelfde-jaar": "alleen-naam",
    "jaar-kan": "alleen-naam",
    onbekend: "alleen-naam",
  },
  voorletter: { gelijk: "mogelijk" },
  "een-woord": { gelijk: "alleen-naam" },
  grotendeels: { gelijk: "mogelijk", gewisseld: "mogelijk" },
  "andere-achternaam": {},
  anders: {},
};

/** The same where both live at one address. Twins share it as well, so what differs in the given name stays "possibly". */
const opEenAdres: Readonly<Record<Naamvergelijking, Rij>> = {
  gelijk: {
    ...zonderAdres.gelijk,
    "cijfer-anders": "waarschijnlijk",
    "zelfde-jaar": "waarschijnlijk",
    "jaar-kan": "waarschijnlijk",
    onbekend: "waarschijnlijk",
  },
  klinkt: {
    ...zonderAdres.klinkt,
    "jaar-ernaast": "waarschijnlijk",
    "cijfer-anders": "waarschijnlijk",
    "zelfde-jaar": "waarschijnlijk",
    "jaar-kan": "waarschijnlijk",
    onbekend: "waarschijnlijk",
  },
  lijkt: {
    ...zonderAdres.lijkt,
    gewisseld: "waarschijnlijk",
    "zelfde-jaar": "mogelijk",
    "jaar-kan": "mogelijk",
    onbekend: "mogelijk",
  },
  "lijkt-eigen": {
    ...zonderAdres["lijkt-eigen"],
    "cijfer-anders": "mogelijk",
    "zelfde-jaar": "mogelijk",
    "jaar-kan": "mogelijk",
    onbekend: "mogelijk",
  },
  voorletter: { gelijk: "mogelijk", gewisseld: "mogelijk", "zelfde-jaar": "mogelijk", onbekend: "mogelijk" },
  "een-woord": { gelijk: "mogelijk", gewisseld: "mogelijk", "zelfde-jaar": "mogelijk" },
  grotendeels: {
    gelijk: "mogelijk",
    gewisseld: "mogelijk",
    "jaar-ernaast": "mogelijk",
    "zelfde-jaar": "mogelijk",
  },
  "andere-achternaam": { gelijk: "mogelijk", gewisseld: "mogelijk" },
  anders: {},
};

const punten = {
  naam: {
    gelijk: 45,
    klinkt: 40,
    lijkt: 35,
    "lijkt-eigen": 28,
    grotendeels: 25,
    voorletter: 20,
    "een-woord": 15,
    "andere-achternaam": 12,
    anders: 0,
  } satisfies Record<Naamvergelijking, number>,
  datum: {
    gelijk: 40,
    gewisseld: 35,
    "jaar-ernaast": 28,
    "cijfer-anders": 25,
    "zelfde-jaar": 15,
    "jaar-kan": 10,
    onbekend: 0,
    anders: 0,
  } satisfies Record<DatumVergelijking, number>,
  adres: 15,
};

/** Compares two people; undefined when nothing speaks for their being the same. */
export function vergelijk(een: Bekende, ander: Bekende): Gelijkenis | undefined {
  const { hoe: naam, paren: woorden } = vergelijkNamen(een, ander);
  const datum = vergelijkGeboorte(een.geboorte, ander.geboorte);
  const adres = !een.adres || !ander.adres ? "onbekend" : een.adres === ander.adres ? "gelijk" : "anders";
  const trap = (adres === "gelijk" ? opEenAdres : zonderAdres)[naam][datum];
  // of two of one name who live apart, and of whom nothing else is known, there are too many
  if (!trap || (trap === "alleen-naam" && adres === "anders")) return undefined;
  const isAnderGeslacht =
    een.geslacht !== undefined && ander.geslacht !== undefined && een.geslacht !== ander.geslacht;
  if (isAnderGeslacht && trap !== "waarschijnlijk") return undefined;
  return {
    klasse: trap === "waarschijnlijk" && !isAnderGeslacht ? "waarschijnlijk" : "mogelijk",
    score: punten.naam[naam] + punten.datum[datum] + (adres === "gelijk" ? punten.adres : 0),
    alleenNaam: trap === "alleen-naam",
    uitleg: { naam, woorden, datum, adres, geslacht: isAnderGeslacht ? "anders" : "niet-anders" },
  };
}
