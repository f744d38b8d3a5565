import type { PersoonGegevens } from "#domain/casus/persoon.ts";
import {
  achternaam,
  type Herkomst,
  herkomst,
  kiesUit,
  type Toeval,
  toevalVan,
  voornaam,
} from "./radar-namen.ts";

/** One invented person link: a person in a casus of one organisation. It follows from its number alone. */
export type Inwoner = {
  readonly nummer: number;
  readonly gezin: number;
  readonly houder: string;
  readonly soort: Herkomst;
  readonly voor: string;
  readonly achter: string;
  readonly gegevens: PersoonGegevens;
};

/** The regions of the bench: the largest has a tenth of all people, the smallest a fiftieth. */
const houders = Array.from({ length: 25 }, (_, n) => `radar-regio-${n + 1}`);

/** Sixteen people are five families, 3.2 in a casus. */
const plaatsen = [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 4] as const;
const gezinVan = (nummer: number): number => Math.floor(nummer / 16) * 5 + (plaatsen[nummer % 16] as number);

/** Person `nummer` of the population. */
export function inwoner(nummer: number): Inwoner {
  const gezin = gezinVan(nummer);
  const samen = toevalVan(`gezin ${gezin}`);
  const houder = houders[Math.floor(25 * samen() ** 1.6)] as string;
  const soort = herkomst(samen);
  const achter = achternaam(soort, samen);
  const adres = samen() < 0.75 ? adresUit(samen) : undefined;
  const isGeheim = samen() < 0.05;
  const eigen = toevalVan(`inwoner ${nummer}`);
  const geslacht = eigen() < 0.55 ? "v" : "m";
  const isVolwassen = nummer % 16 < 3 ? eigen() < 0.9 : eigen() < 0.55;
  const voor = voornaam(soort, geslacht, eigen);
  const eigenAchter = eigen() < 0.2 ? achternaam(soort, eigen) : achter;
  const jaar = isVolwassen ? 1945 + Math.floor(eigen() * 60) : 2005 + Math.floor(eigen() * 20);
  const geboren = geboorte(jaar, { soort, toeval: eigen });
  return {
    nummer,
    gezin,
    houder,
    soort,
    voor,
    achter: eigenAchter,
    gegevens: {
      rol: nummer % 16 === 0 ? "slachtoffer" : isVolwassen ? "ouder" : "kind",
      naam: `${voor} ${eigenAchter}`,
      ...geboren,
      geslacht: geslacht === "v" ? "vrouw" : "man",
      land: "NL",
      ...(adres && { adres }),
      ...(adres && isGeheim && { adresGeheim: true as const }),
    },
  };
}

/** The given names in the family of somebody, their own first. */
export function huisgenoten({ nummer, gezin, voor }: Inwoner): string[] {
  const rond = Array.from({ length: 7 }, (_, n) => nummer - 3 + n).filter((n) => n >= 0 && n !== nummer);
  return [voor, ...rond.map(inwoner).flatMap((ander) => (ander.gezin === gezin ? [ander.voor] : []))];
}

const ongeregistreerd = new Set<Herkomst>(["somalisch", "tigrinya", "arabisch", "marokkaans"]);

/** Where births were not registered one in five is born on the first of January; of some only an age is known, or nothing. */
function geboorte(jaar: number, { soort, toeval }: { soort: Herkomst; toeval: Toeval }) {
  const lot = toeval();
  if (lot < 0.04) return {};
  if (lot < 0.09) return { leeftijd: { jaren: Math.max(0, 2026 - jaar), op: "2026-06-30" } };
  if (ongeregistreerd.has(soort) && lot < 0.28) return { geboortedatum: `${jaar}-01-01` };
  return {
    geboortedatum: `${jaar}-${twee(1 + Math.floor(toeval() * 12))}-${twee(1 + Math.floor(toeval() * 28))}`,
  };
}

/** Two digits. */
export const twee = (getal: number): string => String(getal).padStart(2, "0");

const straten = ["Laan", "Dorpsstraat", "Kerkweg", "Molenpad", "Stationsplein", "Eikenlaan", "Havenkade"];
const letters = Array.from("ABCDEGHJKLMNPRSTVWXZ");

/** An address with a postcode, as somebody writes it. */
export const adresUit = (toeval: Toeval): string =>
  `${kiesUit(straten, toeval)} ${1 + Math.floor(toeval() * 180)}, ${1000 + Math.floor(toeval() * 8999)} ${kiesUit(letters, toeval)}${kiesUit(letters, toeval)}`;
