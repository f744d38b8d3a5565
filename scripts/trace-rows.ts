import { stukken } from "#domain/kennis/stukken.ts";
import type { CatalogusId } from "#domain/protocol/catalogus.ts";
import { elders } from "#domain/protocol/dekking.ts";
import { edities } from "#domain/protocol/editie.ts";
import { type Stand, standen, titelsIn } from "#domain/protocol/spoor.ts";
import type { Elders, Vermogen } from "#domain/protocol/tabellen/elders.ts";

/** Where one row stands, and everything that shows it; a list is empty where nothing does. */
export type RijSpoor = {
  readonly id: CatalogusId;
  readonly stand: Stand["stand"];
  /** The keys of its rules in the newest edition, and the file of the table each stands in. */
  readonly rules: readonly { readonly key: string; readonly table: string }[];
  /** The titles of the tests that begin with it. */
  readonly tests: readonly string[];
  /** The addresses of the pages that tell it. */
  readonly pages: readonly string[];
  /** What it waits for, or what will do more with it. */
  readonly capability?: Vermogen;
  /** Why it is left out. */
  readonly why?: string;
};

/** Every row of the catalogue with where it stands, given the tests as text and the files of the tables by name. */
export function rijSporen(
  tests: readonly string[],
  tabellen: readonly { naam: string; tekst: string }[],
): readonly RijSpoor[] {
  const titels = tests.flatMap(titelsIn);
  const regels = Object.entries((edities.at(-1) ?? edities[0]).regels);
  const tabelVan = (sleutel: string) =>
    tabellen.find(({ tekst }) => new RegExp(`^  "?${RegExp.escape(sleutel)}"?: \\{`, "m").test(tekst))
      ?.naam ?? "";
  return [...standen(tests)].map(([id, { stand }]) => {
    const waar: Elders | undefined = elders[id];
    const verteld = stukken.filter(({ herkomst }) => herkomst.bronnen.includes(id));
    const pagina = waar && "inhoud" in waar ? [waar.inhoud === "start" ? "/" : `/${waar.inhoud}`] : [];
    return {
      id,
      stand,
      rules: regels.flatMap(([key, { bron }]) => (bron === id ? [{ key, table: tabelVan(key) }] : [])),
      tests: titels.flatMap(({ titel, ids }) => (ids.includes(id) ? [titel] : [])),
      pages: [...new Set([...pagina, ...verteld.map((stuk) => stuk.pagina)])],
      ...(waar && "vermogen" in waar ? { capability: waar.vermogen } : {}),
      ...(waar && "niet" in waar ? { why: waar.niet } : {}),
    };
  });
}
