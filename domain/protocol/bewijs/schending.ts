import type { Situatie } from "../situatie.ts";
import type { Zin } from "../zin.ts";

/** What can be wrong with the tables, each with what it means for somebody who asks. */
export const schendingSoorten = {
  "niemand-verantwoordelijk": {
    nl: "Geen rij wijst aan wie verantwoordelijk is.",
    en: "No row says who is responsible.",
  },
  "houder-zonder-houder": {
    nl: "De houder zou verantwoordelijk zijn, terwijl niemand de zaak heeft of dat onbekend is.",
    en: "The holder would be responsible, while nobody holds the case or this is unknown.",
  },
  "overdracht-past-niet": {
    nl: "Een overdracht die moet, maakt de ontvanger verantwoordelijk; een die mag, laat de houder.",
    en: "A transfer that must happen makes the receiver responsible; one that may happen leaves the holder.",
  },
  "plicht-en-verbod": {
    nl: "Dezelfde handeling is tegelijk een plicht en verboden.",
    en: "The same action is a duty and forbidden at the same time.",
  },
  "dode-rij": {
    nl: "Er is geen situatie waarin deze rij geldt.",
    en: "There is no situation in which this row holds.",
  },
  "overschaduwde-rij": {
    nl: "Deze rij geldt wel, maar beslist nooit en wordt nooit genoemd: een andere gaat altijd voor.",
    en: "This row does hold, but never decides and is never named: another always comes first.",
  },
  "zonder-uitweg": {
    nl: "Een handeling mag niet zomaar, en het antwoord zegt niet in twee talen wat wel mag.",
    en: "An action is not simply allowed, and the answer does not say in two languages what is.",
  },
  "zonder-bron": {
    nl: "Een oordeel noemt geen rij van de bronnen.",
    en: "A judgement cites no row of the sources.",
  },
  "stil-geopend": {
    nl: "Meer weten maakt van mag-niet iets dat mag, zonder dat een bron dat zegt.",
    en: "Knowing more turns mag-niet into something allowed, and no source says so.",
  },
  "niet-gedekt": {
    nl: "De gelopen situaties zijn samen niet alle situaties die er zijn.",
    en: "The situations walked are together not all situations there are.",
  },
  "ander-antwoord": {
    nl: "Het antwoord van de wegwijzer is anders dan wat hier is bewezen.",
    en: "The answer of the guide differs from what is proven here.",
  },
} as const satisfies Record<string, Zin>;
/** One of these, as a proof finds it. */
export type SchendingSoort = keyof typeof schendingSoorten;

/**
 * One thing wrong with the tables: about which conclusion, by which rows, and the situation with the fewest facts that
 * shows it (absent when no situation can: a dead row has none).
 */
export type Schending = {
  readonly soort: SchendingSoort;
  readonly conclusie: string;
  readonly rijen: readonly string[];
  readonly situatie?: Situatie;
};

/** The same finding at many situations once: at the one with the fewest facts. */
export function kleinste(gevonden: readonly { schending: Schending; bekend: number }[]): Schending[] {
  const uniek = new Map<string, { schending: Schending; bekend: number }>();
  for (const ene of gevonden) {
    const { soort, conclusie, rijen } = ene.schending;
    const naam = [soort, conclusie, ...rijen].join("|");
    if (ene.bekend < (uniek.get(naam)?.bekend ?? Number.POSITIVE_INFINITY)) uniek.set(naam, ene);
  }
  return [...uniek.values()].map(({ schending }) => schending);
}
