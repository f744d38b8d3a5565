import { describe, expect, it } from "vitest";
import { zoekerVan } from "./gemeentenamen.ts";
import { leesVelden } from "./velden.server.ts";

const velden = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [naam, waarde] of Object.entries(fields)) form.append(naam, waarde);
  return leesVelden(form, {
    organisaties: new Map(),
    gemeenten: zoekerVan([]),
    collegas: new Map(),
    vandaag: "2026-03-02",
  });
};
const rijen = (nummers: readonly string[]) =>
  velden(Object.fromEntries(nummers.map((n) => [`afspraken.${n}.wat`, "bellen"]))).rijen("afspraken");

describe("the rows of a form", () => {
  it("are those in which something stands, by number", () => {
    expect(velden({ "rij.10.x": "1", "rij.2.x": "1", "rij.2.y": "1", "rij.3.x": "" }).rijen("rij")).toEqual([
      2, 10,
    ]);
  });

  it("end one past the hundredth, so that the schema sees there are too many", () => {
    expect(rijen(Array.from({ length: 900 }, (_, n) => String(n)))).toHaveLength(101);
  });

  it("have a plain number", () => {
    expect(rijen(["x", "-1", "1e3", "0x1", "1.5", "99999999999999999999", "", "__proto__"])).toEqual([1]);
  });
});
