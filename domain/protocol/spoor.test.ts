import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type BronCode, documenten } from "./bronnen.ts";
import type { CatalogusId } from "./catalogus.ts";
import { elders } from "./dekking.ts";
import { edities } from "./editie.ts";
import { rijenIn } from "./handelingen.ts";
import { latereMomenten } from "./moment.ts";
import { bewezenIn, spoorVan } from "./spoor.ts";
import { paginas, vermogens } from "./tabellen/elders.ts";

const wortel = new URL("../../", import.meta.url);

it("finds the rows with which a title begins, in every form a title has", () => {
  expect(bewezenIn('it("LKHA-2.2 hands over", () => {})')).toEqual(["LKHA-2.2"]);
  expect(bewezenIn('test("WW-V1 WW-V2 both", f)')).toEqual(["WW-V1", "WW-V2"]);
  expect(bewezenIn('{ titel: "SOA-A1.2 secures", in: x }')).toEqual(["SOA-A1.2"]);
  expect(bewezenIn("it(\n  `WW-V1  WW-V2\n both`, f)")).toEqual(["WW-V1", "WW-V2"]);
  expect(bewezenIn("{ titel:'KB-1 tells' }")).toEqual(["KB-1"]);
});

it("does not count a row that is only mentioned, or does not exist", () => {
  expect(bewezenIn('it("hands over by LKHA-2.2", f)')).toEqual([]);
  expect(bewezenIn('it("LKHA-99 nothing", f)')).toEqual([]);
  expect(bewezenIn('expect("LKHA-2.2 x")')).toEqual([]);
});

it("counts every row of the catalogue once, as proven, content, open or left out", () => {
  const spoor = Object.values(spoorVan([]));
  expect(spoor.reduce((tot, { rows }) => tot + rows, 0)).toBe(415);
  for (const { rows, proven, content, open, not } of spoor)
    expect(proven + content + open.length + not.length).toBe(rows);
});

// the title is put together here, so that this file itself proves nothing of RK-5.1
it("counts a row as proven that is a rule, or with which a title begins", () => {
  const zonder = spoorVan([]).RK;
  const met = spoorVan([`${"it"}("RK-7.3 RK-5.1 a rule, and a row that is none", f)`]).RK;
  expect(met.rules).toBe(zonder.rules);
  expect(met.proven).toBe(zonder.proven + 1);
  expect(zonder.open).toContain("RK-5.1");
  expect(met.open).not.toContain("RK-5.1");
});

it("names the capability for which a row waits, also where a rule already says a part of it", () => {
  const { capability, more, open } = spoorVan([]).RK;
  expect(capability.cijfers).toContain("RK-5.1");
  expect(more.monitoring).toContain("RK-9.9");
  expect(open).not.toContain("RK-9.9");
});

const alleTests = globSync("{domain,server,web,e2e,scripts}/**/*.test.{ts,tsx}", { cwd: wortel }).map(
  (bestand) => readFileSync(new URL(bestand, wortel), "utf8"),
);

it.each(Object.keys(documenten) as BronCode[])("every row of %s stands somewhere", (code) => {
  expect(spoorVan(alleTests)[code].nowhere).toEqual([]);
});

it("what a page tells or what is left out is not a rule as well", () => {
  const regels = rijenIn(edities[0]);
  for (const [id, waar] of Object.entries(elders))
    if (!("vermogen" in waar)) expect(regels.has(id as CatalogusId), id).toBe(false);
});

it("a row that goes elsewhere names what it waits for, the page that tells it, or in words why it is left out", () => {
  for (const [id, waar] of Object.entries(elders)) {
    if ("vermogen" in waar) expect(Object.keys(vermogens), id).toContain(waar.vermogen);
    else if ("inhoud" in waar) expect(paginas, id).toContain(waar.inhoud);
    else expect(waar.niet, id).toMatch(/\w+ \w+ \w+/);
  }
});

it("every capability has a row that waits for it, or a moment that only it brings about", () => {
  const gevraagd = new Set<string>([
    ...Object.values(elders).map((waar) => ("vermogen" in waar ? waar.vermogen : "")),
    ...Object.values(latereMomenten),
  ]);
  expect(Object.keys(vermogens).filter((vermogen) => !gevraagd.has(vermogen))).toEqual([]);
});
