import type { Vermogen } from "./tabellen/elders.ts";

/** A moment in a case that starts or ends a term; the kebab-case form of what happened. */
const momentenInCasus = [
  "melding-ontvangen",
  "melding-toegevoegd",
  "veiligheid-beoordeeld",
  "onderzoek-afgerond",
  "voorwaarden-en-vervolg-gestart",
  "onderzoek-gestart",
  "overdracht-aangeboden",
  "acuut-tijdens-aanbod",
  "overdracht-aanvaard",
  "onbeoordeeld-overgenomen",
  "overdracht-geweigerd",
  "overdracht-ingetrokken",
  "afwijking-gemotiveerd",
  "afwijking-herzien",
  "dossier-gesloten",
  "bemoeienis-geeindigd",
  "bemoeienis-hervat",
  "gemonitord-drie-maanden",
  "gemonitord-twaalf-maanden",
  "gemonitord-tussentijds",
  "volgende-keer-afgesproken",
  "overgenomen-van-andere-soort",
  "betrokkenen-geinformeerd",
  "informeren-uitgesteld",
  "betrokkene-opgenomen",
  "informeren-niet-nodig",
  "teruggekoppeld-na-beoordeling",
  "teruggekoppeld-na-onderzoek",
  "terugkoppeling-niet-gegeven",
  "acuut-zonder-contact",
  "contact-met-politie",
  "acuut-voorbij",
  "regio-gevonden",
  "noodgreep-gedaan",
  "melder-opening-gevraagd",
  "melder-opening-beslist",
  "melder-opening-goedgekeurd",
  "melder-opening-herzien",
] as const;

/**
 * Moments that nothing brings about yet, and the capability that will: their terms stand in the tables, so that a command
 * only has to raise the moment, and until then nothing clocks them.
 */
export const latereMomenten = {
  "inzage-gevraagd": "rechten",
  "inzage-gegeven": "rechten",
  "vernietiging-gevraagd": "rechten",
  "vernietiging-afgehandeld": "rechten",
  "bewaartermijn-begonnen": "rechten",
  "gegevens-vernietigd": "rechten",
  "huisverbod-opgelegd": "huisverbod",
  "huisverbod-verlengd": "huisverbod",
  "huisverbod-geeindigd": "huisverbod",
  "verblijfplaats-opgegeven": "huisverbod",
  "cbs-periode-geeindigd": "cijfers",
  "cbs-geleverd": "cijfers",
  "consulair-jaar-geeindigd": "cijfers",
  "kamer-geinformeerd": "cijfers",
  "klachtoordeel-ontvangen": "verantwoording",
  "standpunt-gegeven": "verantwoording",
  "jaarverslag-vastgesteld": "verantwoording",
  "jaarverslag-openbaar": "verantwoording",
} as const satisfies Readonly<Record<string, Vermogen>>;

/** A moment that something in a case brings about. */
export type CasusMoment = (typeof momentenInCasus)[number];
/** A moment that waits for a capability. */
export type LaterMoment = keyof typeof latereMomenten;
/** Any moment that starts or ends a term. */
export type Moment = CasusMoment | LaterMoment;
/** All of them, those of a case first. */
export const momenten: readonly Moment[] = [
  ...momentenInCasus,
  ...(Object.keys(latereMomenten) as LaterMoment[]),
];
