import type { Kaartgegevens } from "./kaart.ts";
import { kaartSoorten } from "./soorten.ts";
import { type Thema, themas } from "./themas.ts";

/**
 * What a card is found by: names, kinds, themes and other words weigh more than descriptions. Names of several words also
 * stand joined, so that "veiligthuis" is found.
 */
export function zoektekst({ naam, soort, themas: over, ookGenoemd, wat, doelgroep }: Kaartgegevens) {
  const namen = [naam.nl, naam.en, kaartSoorten[soort].nl, kaartSoorten[soort].en, ...ookGenoemd];
  const aaneen = namen
    .flatMap((wie) => wie.split(/[(),/]/))
    .map((wie) => wie.replaceAll(/[^\p{L}\p{N}]/gu, ""))
    .filter((wie) => wie.length <= 40);
  return {
    naam: [...namen, ...aaneen].join(" "),
    thema: over.flatMap((thema: Thema) => woordenVan(thema)).join(" "),
    tekst: [wat.nl, wat.en, doelgroep.nl, doelgroep.en].join(" "),
  };
}

const woordenVan = (thema: Thema): readonly string[] => {
  const { naam, ook } = themas[thema];
  return [naam.nl, naam.en, ...ook];
};

/** Names that were used for something else than what it is called here (T21), and what is meant. */
const bedoeld = new Map([
  ["lhka", "lkha"],
  ["amhk", "veiligthuis"],
  ["triage", "veiligheid"],
  ["blijfvanmijnlijf", "blijfvanmijnlijfhuis"],
]);

// words of which every description is full
const overal = new Set(
  "de het een van en in op te voor met bij is of om aan door naar the and for with who of to at or a an".split(
    " ",
  ),
);

/** How many words of a search count, and how long one may be: whoever types more is found by the first. */
const meeste = 8;

/** The words of a search, each once, lower case; small words only when there is nothing else. Empty: nothing was asked. */
export function zoekwoorden(vraag: string): string[] {
  const woorden = vraag
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((woord) => woord.length > 0)
    .map((woord) => bedoeld.get(woord) ?? woord.slice(0, 40));
  const zwaar = woorden.filter((woord) => !overal.has(woord));
  return [...new Set(zwaar.length > 0 ? zwaar : woorden)].slice(0, meeste);
}
