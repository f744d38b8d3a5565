import { type BronCode, codeVan, documenten, isCatalogusId } from "./bronnen.ts";
import { type CatalogusId, catalogus } from "./catalogus.ts";
import { elders } from "./dekking.ts";
import { type Editie, edities } from "./editie.ts";
import { rijenIn } from "./handelingen.ts";
import type { Vermogen } from "./tabellen/elders.ts";

/**
 * Where a row of the catalogue stands: it is a rule of the tables, a test proves it without one, a page tells it, a
 * capability still to come will make it true, or it is deliberately left out. `nergens` is a gap.
 */
export type Stand =
  | { readonly stand: "regel" | "test" | "inhoud" | "nergens" }
  | { readonly stand: "vermogen"; readonly vermogen: Vermogen }
  | { readonly stand: "niet"; readonly why: string };

/**
 * How far the rows of one source have come. Proven are the rules and what a test proves; open is what waits for a
 * capability, and what is nowhere. `more` are proven rows for which a capability will do more.
 */
export type Spoor = {
  readonly rows: number;
  readonly proven: number;
  readonly rules: number;
  readonly content: number;
  readonly open: readonly CatalogusId[];
  readonly capability: Readonly<Partial<Record<Vermogen, readonly CatalogusId[]>>>;
  readonly more: Readonly<Partial<Record<Vermogen, readonly CatalogusId[]>>>;
  readonly nowhere: readonly CatalogusId[];
  readonly not: readonly { readonly id: CatalogusId; readonly why: string }[];
};

const TITEL =
  /(?:\b(?:it|test)\(\s*|\btitel:\s*)(["'`])((?:(?:LKHA|WW|SOA|RK|KB)-[\dA-Z][\dA-Za-z.]*\s+)+)((?:(?!\1)[^\\]|\\.)*)/g;

/** The titles in the text of a test file that begin with rows of the catalogue: which rows, and the whole title. */
export const titelsIn = (test: string): readonly { titel: string; ids: readonly CatalogusId[] }[] =>
  [...test.matchAll(TITEL)].map(([, , ids = "", rest = ""]) => ({
    titel: (ids + rest).replace(/\s+/g, " "),
    ids: ids.trim().split(/\s+/).filter(isCatalogusId),
  }));

/** The catalogue rows with which the titles in the text of a test file begin. */
export const bewezenIn = (test: string): readonly CatalogusId[] => titelsIn(test).flatMap(({ ids }) => ids);

/** Where each row stands, given the tests as text and the tables of the newest edition. */
export function standen(
  tests: readonly string[],
  editie: Editie = edities[edities.length - 1] ?? edities[0],
): ReadonlyMap<CatalogusId, Stand> {
  const bewezen = new Set(tests.flatMap(bewezenIn));
  const regels = rijenIn(editie);
  const standVan = (id: CatalogusId): Stand => {
    if (regels.has(id)) return { stand: "regel" };
    if (bewezen.has(id)) return { stand: "test" };
    const waar = elders[id];
    if (!waar) return { stand: "nergens" };
    if ("inhoud" in waar) return { stand: "inhoud" };
    return "vermogen" in waar
      ? { stand: "vermogen", vermogen: waar.vermogen }
      : { stand: "niet", why: waar.niet };
  };
  const ids = Object.keys(catalogus).filter(isCatalogusId);
  return new Map(ids.map((id) => [id, standVan(id)]));
}

/** Per source, what its rules and the tests given (as text) prove of the catalogue, and where the rest stands. */
export function spoorVan(tests: readonly string[]): Readonly<Record<BronCode, Spoor>> {
  const alle = [...standen(tests)];
  const spoor = (code: BronCode): Spoor => {
    const rijen = alle.filter(([id]) => codeVan(id) === code);
    const met = (...standen: Stand["stand"][]) =>
      rijen.filter(([, { stand }]) => standen.includes(stand)).map(([id]) => id);
    return {
      rows: rijen.length,
      proven: met("regel", "test").length,
      rules: met("regel").length,
      content: met("inhoud").length,
      open: met("vermogen", "nergens"),
      capability: perVermogen(met("vermogen")),
      more: perVermogen(met("regel", "test")),
      nowhere: met("nergens"),
      not: rijen.flatMap(([id, stand]) => (stand.stand === "niet" ? [{ id, why: stand.why }] : [])),
    };
  };
  return Object.fromEntries(
    (Object.keys(documenten) as BronCode[]).map((code) => [code, spoor(code)]),
  ) as Record<BronCode, Spoor>;
}

function perVermogen(ids: readonly CatalogusId[]): Partial<Record<Vermogen, readonly CatalogusId[]>> {
  const wachtend = ids.flatMap((id) => {
    const waar = elders[id];
    return waar && "vermogen" in waar ? [{ id, vermogen: waar.vermogen }] : [];
  });
  const groepen = Map.groupBy(wachtend, ({ vermogen }) => vermogen);
  return Object.fromEntries([...groepen].map(([vermogen, rijen]) => [vermogen, rijen.map(({ id }) => id)]));
}
