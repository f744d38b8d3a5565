import type { Punt } from "../punt.ts";
import { gelezen } from "./gelezen.ts";

/**
 * One line of a checklist. `nooitAlleen`: it says nothing by itself, only beside something else; an age, a residence
 * permit or a country is always such a line. `meteen`: who sees it calls the same day.
 */
export type Kenmerk = Punt & { readonly nooitAlleen?: true; readonly meteen?: true };

/** The lines of one part, by a name that a form can send. */
export type Kenmerken = { readonly [naam: string]: Kenmerk };

/** What somebody may see, what makes it likelier and what protects, for one form; `wat` says what the form is. */
export type SignaalLijst = {
  readonly wat: Punt;
  readonly signalen: Kenmerken;
  readonly risico: Kenmerken;
  readonly beschermend: Kenmerken;
};

/** The parts of a list, in the order in which they are read. */
export const delen = ["signalen", "risico", "beschermend"] as const;
/** One of these parts. */
export type Deel = (typeof delen)[number];

/** Somebody tells it, which is a signal of every form. */
export const onthulling: Kenmerk = {
  zin: {
    nl: "Vertelt er zelf over, hoe voorzichtig ook.",
    en: "Tells about it, however carefully.",
  },
  bronnen: [],
  gelezen: [gelezen.afwegingskader],
  meteen: true,
};
