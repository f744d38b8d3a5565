import { eigennamen } from "./eigennamen.ts";
import { gewoneWoorden } from "./gewone-woorden.ts";
import { type Vondst, vondstenVan } from "./vondst.ts";

const soortStraat =
  "(?:straat|straatje|str|laan|weg|wegje|plein|gracht|kade|dijk|hof|hofje|singel|dreef|pad|paadje|steeg|plantsoen|park|markt|baan|ring|wal|kamp|burg|veld|akker|erf|oord|haven|brink|meent|zoom|rade|horst|warande|boulevard|allee|avenue|street|road|lane)";
const huisnummer =
  "(?:nr\\.?|nummer|no\\.?)?\\s?\\d{1,5}(?:\\s?[-/]?\\s?[a-z](?!\\p{L})|[a-z]{2}(?!\\p{L}))?";

/** A name of a street, by its ending, with a number: in capitals or not. */
const straatMetNummer = new RegExp(
  `(?<!\\p{L})[\\p{L}'’.-]{2,40}${soortStraat}\\.?,?\\s{1,2}${huisnummer}`,
  "giu",
);
/** The kind of street as a word of its own: "Lange Voorhout 7" has none, "Oude Weg 12" has. */
const losseStraat = new RegExp(
  `(?<!\\p{L})\\p{Lu}[\\p{L}'’-]{0,60}\\s${soortStraat},?\\s${huisnummer}`,
  "gu",
);
/** The name of a street with a capital points to a place without a number as well. */
const straatMetHoofdletter =
  /(?<!\p{L})\p{Lu}[\p{L}'’-]{2,40}(?:straat|laan|weg|plein|gracht|kade|singel|dreef|steeg|plantsoen)(?!\p{L})/gu;
/** Any word with a capital and a number behind it, as in "Achterom 12". */
const woordMetNummer =
  /(?<!\p{L})\p{Lu}[\p{L}'’-]{1,60},?\s\d{1,4}(?:\s?[-/]?[a-zA-Z]{1,2})?(?![\p{L}\d]|[.,:]\d)/gu;
const postbus = /(?<!\p{L})postbus\s?\d+/giu;
const postcode = /(?<!\d)[1-9]\d{3}\s{0,2}(?!SA|SD|SS)[A-Z]{2}(?!\p{L})/gu;
const kleinePostcode = /(?<!\d)[1-9]\d{3}\s{0,2}[a-z]{2}(?!\p{L})/giu;

/** Addresses, streets and postal codes. */
export const vindAdressen = (tekst: string): Vondst[] => [
  ...vondstenVan(tekst, { patroon: straatMetNummer, soort: "adres" }),
  ...vondstenVan(tekst, { patroon: losseStraat, soort: "adres" }),
  ...vondstenVan(tekst, { patroon: straatMetHoofdletter, soort: "adres", past: isGeenGewoonWoord }),
  ...vondstenVan(tekst, { patroon: woordMetNummer, soort: "adres", past: isGeenGewoonWoord }),
  ...vondstenVan(tekst, { patroon: postbus, soort: "adres" }),
  ...vondstenVan(tekst, { patroon: postcode, soort: "adres" }),
  ...vondstenVan(tekst, { patroon: kleinePostcode, soort: "adres", past: isGeenJaarMetWoord }),
];

const isGeenGewoonWoord = (gevonden: string): boolean => {
  const [woord = ""] = gevonden.toLowerCase().split(/[\s,]/);
  return !gewoneWoorden.has(woord) && !eigennamen.has(woord);
};

/** "In 2009 is zij verhuisd" holds no postal code: a year or a number with an ordinary word of two letters behind it. */
const isGeenJaarMetWoord = (gevonden: string): boolean =>
  !/\s/.test(gevonden) || !gewoneWoorden.has(gevonden.slice(-2).toLowerCase());
