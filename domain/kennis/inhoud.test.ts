import { expect, it } from "vitest";
import { naasteBronnen } from "#web/words/naaste.ts";
import { uitlegWoorden } from "#web/words/uitleg.ts";
import { zelfBronnen } from "#web/words/zelf.ts";
import { elders } from "../protocol/dekking.ts";
import { type Pagina, paginas } from "../protocol/tabellen/elders.ts";
import { staatOp } from "./herkomst.ts";
import { stukken } from "./stukken.ts";

/** What the pages cite in their own words that were there before content was kept in pieces. */
const inWoorden: { readonly [pagina in Pagina]?: readonly string[] } = {
  wegwijzer: [...zelfBronnen, ...naasteBronnen],
  uitleg: uitlegWoorden.nl.delen.flatMap(({ bronnen }) => bronnen ?? []),
};

const verteld = (pagina: Pagina, id: string): boolean =>
  (inWoorden[pagina] ?? []).includes(id) ||
  stukken.some((stuk) => staatOp(stuk, pagina) && stuk.herkomst.bronnen.some((bron) => bron === id));

it("every row that is said to be told on a page is cited there by a piece of content", () => {
  const beloofd = Object.entries(elders).flatMap(([id, waar]) =>
    "inhoud" in waar ? [{ id, pagina: waar.inhoud as Pagina }] : [],
  );
  expect(beloofd.length).toBeGreaterThan(0);
  expect(beloofd.filter(({ id, pagina }) => !verteld(pagina, id))).toEqual([]);
});

it("a page that tells rows exists once, and a piece stands on the page its address begins with", () => {
  expect(new Set(paginas).size).toBe(paginas.length);
  const stuk = { pagina: "/uitleg/deel" } as const;
  expect([staatOp(stuk, "uitleg"), staatOp({ pagina: "/uitleggen" }, "uitleg")]).toEqual([true, false]);
  expect([staatOp({ pagina: "/" }, "start"), staatOp(stuk, "start")]).toEqual([true, false]);
});
