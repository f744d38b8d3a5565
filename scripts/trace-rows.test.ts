import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { rijSporen } from "./trace-rows.ts";

const naam = "domain/protocol/tabellen/lkha.ts";
const tekst = readFileSync(new URL(`../${naam}`, import.meta.url), "utf8");
// put together here, so that this file itself proves nothing
const sporen = rijSporen([`${"it"}("RK-1.19 LKHA-2.2 says\n   both", f)`], [{ naam, tekst }]);
const van = (id: string) => sporen.find((ene) => ene.id === id);

it("says of a row its rules with their table, and the whole title of its tests", () => {
  expect(van("LKHA-2.2")).toMatchObject({
    stand: "regel",
    rules: expect.arrayContaining([{ key: "LKHA-2.2", table: naam }]),
    tests: ["RK-1.19 LKHA-2.2 says both"],
  });
  expect(van("LKHA-3.3c")?.tests).toEqual([]);
});

it("says of a row the pages that tell it, also when a test proves it", () => {
  expect(van("RK-1.19")).toMatchObject({ stand: "test", rules: [] });
  expect(van("RK-1.19")?.pages).toEqual(expect.arrayContaining(["/signalen", "/signalen/reis"]));
});

it("says what a row waits for and why one is left out, and of no row both", () => {
  expect(van("RK-5.1")).toMatchObject({ stand: "vermogen", capability: "cijfers" });
  expect(van("KB-2")).toMatchObject({ stand: "niet", why: expect.stringContaining("2018") });
  expect(sporen.filter(({ capability, why }) => capability && why)).toEqual([]);
});
