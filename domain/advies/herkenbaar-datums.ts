import { type Vondst, vondstenVan } from "./vondst.ts";

const maand =
  "(?:januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept|sep|oktober|okt|november|nov|december|dec|january|february|march|may|june|july|august|october|oct)\\.?";
/** A month between a day and a year, however it is shortened. */
const kortMaand = "(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|mar|may|oct)\\p{L}{0,6}\\.?";
const dagwoord =
  "(?:een|eerste|één|twee|tweede|drie|derde|vier|vierde|vijf|vijfde|zes|zesde|zeven|zevende|acht|achtste|negen|negende|tien|tiende|elf|elfde|twaalf|twaalfde|dertien|dertiende|veertien|veertiende|vijftien|vijftiende|zestien|zestiende|zeventien|zeventiende|achttien|achttiende|negentien|negentiende|(?:een|één|twee|tweeë|tweeën|drie|drieë|drieën|vier|vijf|zes|zeven|acht|negen)(?:en|ën)?twintig(?:ste)?|twintig(?:ste)?|dertig(?:ste)?|(?:een|één)endertig(?:ste)?)";
const jaarwoord = "(?:(?:tweeduizend|negentienhonderd|twintighonderd)[a-zë]*|negentien\\s?[a-zë]*tig)";
const dag = `(?:[0-3]?\\d(?:e|de|ste|st|nd|rd|th)?|${dagwoord})`;
const jaar = `(?:(?:19|20)\\d{2}|['’]\\s?\\d{2}|\\d{2}(?!\\d|[.:]\\d|\\s*(?:jaar|uur|jarige))|${jaarwoord})`;
const tussen = "[\\s,.\\-–/\\u00a0]{0,3}";

/** A day with its month and year, in whatever way it is written: nobody was born on a day without a year. */
const heleDatums: readonly RegExp[] = [
  // 12-03-2009, 12/3/09, 12.03.2009, 12 3 2009
  /(?<![\d\p{L}])[0-3]?\d\s?[-–/.\s]\s?[01]?\d\s?[-–/.\s]\s?(?:(?:19|20)\d{2}|['’]?\d{2})(?![\d\p{L}]|[.,:]\d)/giu,
  // 2009-03-12
  /(?<![\d\p{L}])(?:19|20)\d{2}\s?[-–/.\s]\s?[01]?\d\s?[-–/.\s]\s?[0-3]?\d(?![\d\p{L}])/giu,
  // 12032009 and 20090312
  /(?<![\d\p{L}])(?:[0-3]\d[01]\d(?:19|20)\d{2}|(?:19|20)\d{2}[01]\d[0-3]\d)(?![\d\p{L}])/giu,
  // 12 maart 2009, twaalf maart tweeduizendnegen, 12 mrt '09
  new RegExp(
    `(?<![\\p{L}\\d])${dag}${tussen}(?:van\\s)?${kortMaand}(?!\\p{L})${tussen}(?:van\\s|in\\s)?${jaar}(?!\\p{L})`,
    "giu",
  ),
  // March 12, 2009
  new RegExp(`(?<!\\p{L})${maand}${tussen}${dag}${tussen}${jaar}(?!\\p{L})`, "giu"),
];

const geboren =
  "(?:geboren|geb\\.?|geboortedatum|geboortedag|geboortejaar|geboortemaand|verjaardag|verjaart|jarig|born|birthday|bouwjaar)";
/** After a word of birth a year, a month or a day alone is enough. */
const naGeboren = new RegExp(
  `(?<!\\p{L})${geboren}(?!\\p{L})[^.!?\\n\\d]{0,30}?(?:${dag}${tussen}${maand}(?!\\p{L})(?:${tussen}${jaar})?|${maand}(?!\\p{L})${tussen}(?:van\\s|in\\s)?${jaar}|(?<!\\p{L})${maand}(?!\\p{L})|(?:19|20)\\d{2}|['’]\\d{2}|${jaarwoord}|[0-3]?\\d\\s?[-/.]\\s?[01]?\\d)`,
  "giu",
);

/** Dates by which somebody can be looked up: a day with month and year, and anything that says when somebody was born. */
export const vindDatums = (tekst: string): Vondst[] => [
  ...heleDatums.flatMap((patroon) => vondstenVan(tekst, { patroon, soort: "datum" })),
  ...vondstenVan(tekst, { patroon: naGeboren, soort: "datum" }),
];
