import { expect, it } from "vitest";
import { elders } from "../protocol/dekking.ts";
import { blokken, deelVan, delen, formulier } from "./blokken.ts";
import { velden } from "./velden.ts";

const alle = Object.values(blokken).flatMap(({ velden }): readonly string[] => velden);
const vraagt = (id: string, bloks: readonly (keyof typeof blokken)[]) =>
  bloks.some((blok) => (blokken[blok].bronnen as readonly string[]).includes(id));

it("WW-Z6 every question there is stands in one block, and the form shows all but the sector", () => {
  expect(alle.toSorted()).toEqual([...Object.keys(velden), "signalen"].toSorted());
  const opFormulier = formulier.flat();
  expect(Object.keys(blokken).filter((blok) => !(opFormulier as readonly string[]).includes(blok))).toEqual([
    "sector",
  ]);
});

it("WW-Z3 whether acting makes it worse comes before every other question, on both pages", () => {
  expect(formulier[0][0]).toBe("gevaar");
  expect(delen.begin[0]).toBe("gevaar");
});

it("WW-Z7 the form asks in the order of the steps, with the weighing as step four (T16)", () => {
  const stappen = Object.values(delen).slice(1).flat();
  expect(formulier.flat().filter((blok) => (stappen as readonly string[]).includes(blok))).toEqual(stappen);
  expect(delen.stap4).toEqual(["wegen"]);
  expect(delen.stap5[0]).toBe("afwegingen");
});

it("WW-Z8 WW-Z10 WW-Z16 WW-Z6 WW-Z7 WW-Z17 what a page is said to tell is asked there", () => {
  expect(elders["WW-Z8"]).toEqual({ inhoud: "meldcode" });
  expect(elders["WW-Z10"]).toEqual({ inhoud: "meldcode" });
  for (const id of ["WW-Z6", "WW-Z7", "WW-Z17"] as const) expect(elders[id]).toEqual({ inhoud: "melden" });
  const inAssistent = Object.values(delen).flat();
  for (const id of ["WW-Z8", "WW-Z9", "WW-Z10", "WW-Z11", "WW-Z12", "WW-Z13", "WW-Z14", "WW-Z15", "WW-Z16"])
    expect(vraagt(id, inAssistent), id).toBe(true);
});

it("finds the part in which a question stands", () => {
  expect(deelVan("signaal2.van")).toBe("stap1");
  expect(deelVan("afweging3")).toBe("stap5");
  expect(deelVan("afspraken")).toBeUndefined();
});
