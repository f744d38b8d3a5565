import { expect, it } from "vitest";
import { naasteBronnen } from "#web/words/naaste.ts";
import { uitlegWoorden } from "#web/words/uitleg.ts";
import { zelfBronnen } from "#web/words/zelf.ts";
import type { CatalogusId } from "../protocol/catalogus.ts";
import { elders } from "../protocol/dekking.ts";
import { type Elders, type Pagina, paginas } from "../protocol/tabellen/elders.ts";
import type { Stuk } from "./herkomst.ts";
import { stukken } from "./stukken.ts";

/** What the pages cite in their own words that were there before content was kept in pieces. */
const inWoorden: { readonly [pagina in Pagina]?: readonly string[] } = {
  wegwijzer: [...zelfBronnen, ...naasteBronnen],
  uitleg: uitlegWoorden.nl.delen.flatMap(({ bronnen }) => bronnen ?? []),
};

const paginaVan = (stuk: Pick<Stuk, "pagina">) => stuk.pagina.split("/")[1] || "start";

const verteld = (pagina: Pagina, id: string): boolean =>
  (inWoorden[pagina] ?? []).includes(id) ||
  stukken.some((stuk) => paginaVan(stuk) === pagina && stuk.herkomst.bronnen.some((bron) => bron === id));

it("every row that is said to be told on a page is cited there by a piece of content", () => {
  const beloofd = Object.entries(elders).flatMap(([id, waar]) =>
    "inhoud" in waar ? [{ id, pagina: waar.inhoud as Pagina }] : [],
  );
  expect(beloofd.length).toBeGreaterThan(0);
  expect(beloofd.filter(({ id, pagina }) => !verteld(pagina, id))).toEqual([]);
});

/** Rows a page cites that wait all the same, with what no page can do for them. */
const wachtToch: { readonly [id in CatalogusId]?: string } = {
  "RK-2.1": "a municipality sees its own whole chain",
  "RK-2.2": "each link of a chain has an owner and an agreement",
  "RK-2.14": "a ban with its days and persons",
  "RK-3.11": "each organisation has somebody in that role",
  "RK-3.15": "agreements on sharing, with parties, ground and day",
  "RK-6.12": "what a municipality does to prevent",
  "RK-8.3": "who knows what since when, in a case",
  "RK-8.5": "who decides, helps or opposes, for each relative in a case",
  "WW-L7": "one who directs, in each plan",
  "WW-Z20": "a supposition is tied to a fact, in a report that is kept",
  "KB-5": "which mission has trained staff",
  "KB-10": "roles and checklists of consular work",
  "KB-42": "a plan for after the return, before the ticket",
  "KB-45": "what the fund advanced, and what came back",
  "KB-48": "a nationality that is claimed or verified, in a case",
  "KB-56": "the task of a local partner, in a case",
  "KB-60": "contact and a safe place through such a partner, in a case",
};

it("a row that waits for a capability and is cited by a page is listed with what it still waits for", () => {
  const wachtend = (Object.entries(elders) as [CatalogusId, Elders][]).flatMap(([id, waar]) =>
    "vermogen" in waar ? [id] : [],
  );
  const geciteerd = wachtend.filter((id) => paginas.some((pagina) => verteld(pagina, id)));
  expect(geciteerd.toSorted()).toEqual(Object.keys(wachtToch).toSorted());
});

it("every piece stands on a page that can tell rows, by the first word of its address", () => {
  expect(new Set(paginas).size).toBe(paginas.length);
  expect(paginaVan({ pagina: "/" })).toBe("start");
  expect(stukken.map(paginaVan).filter((woord) => !paginas.some((pagina) => pagina === woord))).toEqual([]);
});
