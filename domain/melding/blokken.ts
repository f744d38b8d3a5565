import { rk, ww } from "../protocol/bronnen.ts";
import type { CatalogusId } from "../protocol/catalogus.ts";
import { signaalVan } from "./signaal.ts";
import type { VeldId, VeldNaam } from "./velden.ts";

/** Questions that belong together, with the rows that ask them; `signalen` stands for the list of signals. */
export type Blok = {
  readonly velden: readonly (VeldId | "signalen")[];
  readonly bronnen: readonly CatalogusId[];
};

/** Every question once, in the blocks in which the two pages ask them. */
export const blokken = {
  gevaar: { velden: ["gevaarErger"], bronnen: [ww("Z3")] },
  gaatOver: { velden: ["vormen", "eermotief", "verblijf"], bronnen: [rk("2.10"), rk("7.2")] },
  sector: { velden: ["sector"], bronnen: [rk("2.9")] },
  melder: { velden: ["melder", "organisatie", "bereikbaar"], bronnen: [ww("M5")] },
  betrokkenen: { velden: ["gemeente", "betrokkenen", "zorgen"], bronnen: [ww("Z1"), ww("M3")] },
  signalen: { velden: ["signalen"], bronnen: [ww("Z8"), ww("Z18"), ww("Z19")] },
  duiding: { velden: ["duiding", "hypothese", "hypotheseFeiten"], bronnen: [ww("Z18"), ww("Z20")] },
  diagnose: { velden: ["diagnose", "diagnoseDoor"], bronnen: [ww("Z21")] },
  kindcheck: {
    velden: ["kindcheck", "kinderen", "verzorging", "zwanger", "thuis", "kindcheckUitkomst"],
    bronnen: [],
  },
  overleg: {
    velden: ["deskundige", "overlegMet", "overlegOp", "overlegUitkomst"],
    bronnen: [ww("Z9"), rk("7.7")],
  },
  risico: { velden: ["risicoanalyse"], bronnen: [rk("7.5")] },
  gesprek: {
    velden: ["gesprekVeilig", "gesprek", "gesprekMet", "gesprekOp", "gesprekUitkomst", "reactie"],
    bronnen: [ww("Z10"), ww("Z25"), ww("Z28")],
  },
  wegen: { velden: ["inschatting", "instrument"], bronnen: [] },
  afwegingen: {
    velden: [
      "afweging1",
      "afweging1Tekst",
      "afweging2",
      "afweging2Tekst",
      "afweging3",
      "afweging3Tekst",
      "afweging4",
      "afweging4Tekst",
      "afweging5",
      "afweging5Tekst",
    ],
    bronnen: [ww("Z11"), ww("Z12"), ww("Z13"), ww("Z14"), ww("Z15")],
  },
  besluit: { velden: ["besluitHulp", "besluitMelden", "besluit"], bronnen: [ww("Z16")] },
  informeren: {
    velden: ["ingelicht", "ingelichtWie", "nietGrond", "nietMotief"],
    bronnen: [ww("M7"), ww("M8a"), ww("M8b"), ww("M8c"), ww("M9"), ww("M10")],
  },
  verwachting: {
    velden: ["meldcodeGevolgd", "verwachting", "anoniem", "anoniemGrond"],
    bronnen: [ww("M4"), ww("M5")],
  },
  afspraken: { velden: ["afspraken"], bronnen: [ww("M6")] },
  meelezers: { velden: ["meelezers"], bronnen: [ww("Z22"), ww("Z23"), ww("Z24")] },
} as const satisfies Record<string, Blok>;
/** The name of a block. */
export type BlokId = keyof typeof blokken;

/** The parts of the assistant: what it is about, and the five steps in the order of the code. */
export const delen = {
  begin: ["gevaar", "gaatOver", "sector"],
  stap1: ["signalen", "duiding", "diagnose", "kindcheck"],
  stap2: ["overleg", "risico"],
  stap3: ["gesprek"],
  stap4: ["wegen"],
  stap5: ["afwegingen", "besluit"],
} as const satisfies Record<string, readonly BlokId[]>;
/** A part of the assistant. */
export type Deel = keyof typeof delen;

/** The report form from top to bottom: danger first (WW-Z3), then the steps of the code as questions (WW-Z7). */
export const formulier = [
  ["gevaar", "gaatOver"],
  ["melder", "betrokkenen"],
  [...delen.stap1],
  [...delen.stap2],
  [...delen.stap3],
  [...delen.stap4],
  [...delen.stap5],
  ["informeren", "verwachting", "afspraken"],
  ["meelezers"],
] as const satisfies readonly (readonly BlokId[])[];

/** Whether a question stands in one of these blocks. */
export const staatIn = (naam: VeldNaam, welke: readonly BlokId[]): boolean => {
  const veld = signaalVan(naam) ? "signalen" : naam;
  return welke.some((id) => (blokken[id].velden as readonly string[]).includes(veld));
};

/** The part of the assistant that asks a question; undefined for what only the form asks. */
export const deelVan = (naam: VeldNaam): Deel | undefined =>
  (Object.keys(delen) as Deel[]).find((deel) => staatIn(naam, delen[deel]));
