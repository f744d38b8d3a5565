import { CsvError, parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { alsCellen, type Kolom, kolommen } from "#domain/kennis/sociale-kaart/cellen.ts";
import type { Kaart } from "#domain/kennis/sociale-kaart/kaart.ts";

/** The columns of a file: which card and version, whose it is, and what it says. */
export const bestandskolommen = ["id", "versie", "waar", ...kolommen] as const;
/** One of these columns. */
export type Bestandskolom = "id" | "versie" | "waar" | Kolom;

/** What stands under `waar` for a card of the whole country; for any other it is its region. */
export const heelNederland = "landelijk";

/** The most lines one file may have below its heading. */
export const meesteRegels = 10_000;

/** One line of a file: its number as a spreadsheet counts, and the texts of the columns the file has. */
export type Bestandsregel = { readonly nr: number; readonly cellen: ReadonlyMap<Bestandskolom, string> };

/**
 * What is wrong with a file or with one line of it, as a code for which there are words; with the name of the card, the word
 * that was refused, and what may stand there instead.
 */
export type Bestandsfout = {
  readonly nr: number;
  readonly kolom?: Bestandskolom;
  readonly code: string;
  readonly naam?: string;
  readonly waarde?: string;
  readonly goed?: readonly string[];
};

// What a spreadsheet would take for a formula, also in the wide letters that it reads as the same: at the beginning of a
// text, of each of its lines, and behind what some spreadsheets take for the end of a cell.
const begin = "(?<=^|[\\n\\r\\t,;])";
const formule = "'*[=+\\-@\\t\\r＝＋－＠]";
const teMerken = new RegExp(`${begin}(?=${formule})`, "g");
const gemerkt = new RegExp(`${begin}'(?=${formule})`, "g");
const onschadelijk = (tekst: string): string => tekst.replaceAll(teMerken, "'");
/** Takes back each mark that was put in front, so that a file can go out and come in unchanged. */
const zoalsHetWas = (tekst: string): string => tekst.replaceAll(gemerkt, "");

/** Cards as a file for a spreadsheet: UTF-8 with its mark, semicolons, and nothing that would run as a formula. */
export function schrijfBestand(kaarten: readonly Kaart[]): string {
  const rijen = kaarten.map((kaart) => {
    const cellen = alsCellen(kaart.gegevens);
    return [
      kaart.id,
      String(kaart.versie),
      kaart.regio ?? heelNederland,
      ...kolommen.map((kolom) => cellen[kolom]),
    ].map(onschadelijk);
  });
  return stringify([[...bestandskolommen], ...rijen], {
    bom: true,
    delimiter: ";",
    record_delimiter: "windows",
    // of itself it leaves a lone line feed open, and a spreadsheet makes a row of what follows
    quoted_match: /[\r\n\t,]/,
  });
}

/** The text of a file; undefined when it is not UTF-8, so that no name is stored with broken letters. */
export function alsTekst(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads a file line by line, with commas, semicolons or tabs, or says what keeps it from being read at all. */
export function leesBestand(
  tekst: string,
): { regels: readonly Bestandsregel[] } | { fouten: readonly Bestandsfout[] } {
  const gelezen = ontleed(tekst);
  if ("fouten" in gelezen) return gelezen;
  const [kop, ...rest] = gelezen.rijen;
  if (!kop) return { fouten: [{ nr: 1, code: "leeg-bestand" }] };
  // no more are looked at than there are names
  if (kop.velden.length > bestandskolommen.length)
    return { fouten: [{ nr: 1, code: `te-veel-kolommen:${bestandskolommen.length}` }] };
  const namen = kop.velden.map((naam) => naam.trim().toLowerCase());
  const kopFouten = foutenInKop(namen);
  if (kopFouten.length > 0) return { fouten: kopFouten };
  if (rest.length === 0) return { fouten: [{ nr: 2, code: "geen-regels" }] };
  if (rest.length > meesteRegels) return { fouten: [{ nr: meesteRegels + 2, code: "te-veel-regels" }] };
  const fouten = rest
    .filter(({ velden }) => velden.length !== namen.length)
    .map(({ nr, velden }) => ({ nr, code: `velden:${velden.length}:${namen.length}` }));
  if (fouten.length > 0) return { fouten };
  const regels = rest.map(({ nr, velden }) => ({
    nr,
    cellen: new Map(velden.map((veld, plek) => [namen[plek] as Bestandskolom, zoalsHetWas(veld)] as const)),
  }));
  return { regels };
}

const isKolom = (naam: string): boolean => (bestandskolommen as readonly string[]).includes(naam);

function foutenInKop(namen: readonly string[]): Bestandsfout[] {
  const onbekend = namen
    .filter((naam) => !isKolom(naam))
    .map((naam) => ({ nr: 1, code: `kolom-onbekend:${naam.slice(0, 40)}` }));
  const dubbel = namen
    .filter((naam, plek) => isKolom(naam) && namen.indexOf(naam) !== plek)
    .map((naam) => ({ nr: 1, code: `kolom-dubbel:${naam}` }));
  const ontbreekt = namen.includes("id") ? [] : [{ nr: 1, code: "kolom-ontbreekt:id" }];
  return [...onbekend, ...dubbel, ...ontbreekt];
}

type Rij = { nr: number; velden: string[] };

function ontleed(tekst: string): { rijen: Rij[] } | { fouten: Bestandsfout[] } {
  const [eerste = ""] = tekst.split(/\r?\n/, 1);
  const tel = (teken: string) => eerste.split(teken).length;
  const delimiter = [";", ",", "\t"].reduce((beste, teken) => (tel(teken) > tel(beste) ? teken : beste));
  try {
    const rijen = parse(tekst, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      // one more than the heading and the most lines: then it is known that there are too many
      to: meesteRegels + 2,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return { rijen: genummerd(rijen) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const nr = Number(error["lines"]) || 1;
    return { fouten: [{ nr, code: error.code === "CSV_QUOTE_NOT_CLOSED" ? "aanhaling-open" : "aanhaling" }] };
  }
}

/** A line is named by where it begins: one with a text of several lines ends further on. */
const genummerd = (rijen: readonly { record: string[]; info: { lines: number } }[]): Rij[] =>
  rijen.map(({ record, info }) => ({
    nr: info.lines - record.reduce((som, veld) => som + (veld.match(/\n/g)?.length ?? 0), 0),
    velden: record,
  }));
