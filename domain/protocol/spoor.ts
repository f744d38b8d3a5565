import { type BronCode, codeVan, documenten, isCatalogusId } from "./bronnen.ts";
import { type CatalogusId, catalogus } from "./catalogus.ts";
import { inhoud, nietGedaan } from "./dekking.ts";

/** How far the rows of one source have come; `open` are the rows that are neither proven, content nor left out. */
export type Spoor = {
  readonly rows: number;
  readonly proven: number;
  readonly content: number;
  readonly open: readonly CatalogusId[];
  readonly not: readonly { readonly id: CatalogusId; readonly why: string }[];
};

const TITEL = /(?:\b(?:it|test)\(\s*|\btitel:\s*)["'`]((?:(?:LKHA|WW|SOA|RK|KB)-[\dA-Z][\dA-Za-z.]*\s+)+)/g;

/** The catalogue rows with which the titles in the text of a test file begin. */
export const bewezenIn = (test: string): readonly CatalogusId[] =>
  [...test.matchAll(TITEL)].flatMap(([, ids = ""]) => ids.trim().split(/\s+/)).filter(isCatalogusId);

/** Per source, what the tests given (as text) prove of the catalogue. */
export function spoorVan(tests: readonly string[]): Readonly<Record<BronCode, Spoor>> {
  const bewezen = new Set(tests.flatMap(bewezenIn));
  const alsInhoud = new Set(inhoud);
  const niet = new Set(nietGedaan.map(({ id }) => id));
  const spoor = (code: BronCode): Spoor => {
    const rijen = Object.keys(catalogus)
      .filter(isCatalogusId)
      .filter((id) => codeVan(id) === code);
    return {
      rows: rijen.length,
      proven: rijen.filter((id) => bewezen.has(id)).length,
      content: rijen.filter((id) => alsInhoud.has(id) && !bewezen.has(id)).length,
      open: rijen.filter((id) => !bewezen.has(id) && !alsInhoud.has(id) && !niet.has(id)),
      not: nietGedaan.filter(({ id }) => codeVan(id) === code),
    };
  };
  return Object.fromEntries(
    (Object.keys(documenten) as BronCode[]).map((code) => [code, spoor(code)]),
  ) as Record<BronCode, Spoor>;
}
