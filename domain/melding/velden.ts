import { sectoren } from "../casus/melder.ts";
import { vormen } from "../protocol/situatie.ts";
import { type SignaalNaam, signaalVan, signaalVelden } from "./signaal.ts";

const kort = { soort: "kort" } as const;
const tekst = { soort: "tekst" } as const;
const keuze = <const O extends readonly string[]>(...opties: O) => ({ soort: "keuze", opties }) as const;
const meer = <const O extends readonly string[]>(...opties: O) => ({ soort: "meer", opties }) as const;
const jaNee = keuze("ja", "nee");
const jaNeeOnzeker = keuze("ja", "nee", "onzeker");

/** Everything that is asked on the way to a report, once: the reporting code and the form share these. */
export const velden = {
  gevaarErger: jaNeeOnzeker,
  vormen: meer(...vormen),
  eermotief: keuze("ja", "vermoeden", "nee"),
  verblijf: keuze("nederland", "buitenland"),
  sector: keuze(...sectoren),

  melder: kort,
  organisatie: kort,
  bereikbaar: kort,
  gemeente: kort,
  betrokkenen: tekst,
  zorgen: tekst,

  duiding: tekst,
  hypothese: tekst,
  hypotheseFeiten: tekst,
  diagnose: kort,
  diagnoseDoor: kort,
  kindcheck: keuze("ja", "nee", "nvt"),
  kinderen: kort,
  verzorging: kort,
  zwanger: jaNeeOnzeker,
  thuis: kort,
  kindcheckUitkomst: tekst,

  deskundige: jaNee,
  risicoanalyse: jaNee,
  overlegMet: kort,
  overlegOp: kort,
  overlegUitkomst: tekst,

  gesprekVeilig: jaNeeOnzeker,
  gesprek: jaNee,
  gesprekMet: kort,
  gesprekOp: kort,
  gesprekUitkomst: tekst,
  reactie: tekst,

  inschatting: tekst,
  instrument: kort,

  afweging1: jaNeeOnzeker,
  afweging1Tekst: tekst,
  afweging2: keuze("acuut", "structureel", "onthulling", "geen", "onzeker"),
  afweging2Tekst: tekst,
  afweging3: jaNeeOnzeker,
  afweging3Tekst: tekst,
  afweging4: keuze("ja", "nee", "onduidelijk", "onzeker"),
  afweging4Tekst: tekst,
  afweging5: jaNeeOnzeker,
  afweging5Tekst: tekst,
  besluitHulp: jaNee,
  besluitMelden: jaNee,
  besluit: tekst,

  meldcodeGevolgd: keuze("ja", "deels", "nee"),
  ingelicht: jaNee,
  ingelichtWie: kort,
  nietGrond: meer("betrokkenen", "zelf", "relatie"),
  nietMotief: tekst,
  verwachting: tekst,
  anoniem: jaNee,
  anoniemGrond: tekst,
  afspraken: tekst,
  meelezers: meer("aandachtsfunctionaris", "jurist", "leidinggevende"),
} as const satisfies Record<string, Veld>;

/** A question: one line, several lines, one of these, or any of these. */
export type Veld =
  | { readonly soort: "kort" | "tekst" }
  | { readonly soort: "keuze" | "meer"; readonly opties: readonly string[] };
/** A question that is asked once. */
export type VeldId = keyof typeof velden;
/** A question as a form names it; signals are numbered from one. */
export type VeldNaam = VeldId | SignaalNaam;

/** The question a name in a form stands for; undefined for a name that is none. */
export function veldVan(naam: string): Veld | undefined {
  if (Object.hasOwn(velden, naam)) return velden[naam as VeldId];
  const signaal = signaalVan(naam);
  return signaal && signaalVelden[signaal.deel];
}
