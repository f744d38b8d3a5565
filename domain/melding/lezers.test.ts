import { describe, expect, it } from "vitest";
import { isLezer, leesrollen, watLezerZiet } from "./lezers.ts";
import { leesMelding } from "./melding.ts";
import { velden } from "./velden.ts";

/** Every question answered, so that a new one is in it by itself. */
const alles = leesMelding([
  ...Object.entries(velden).map(
    ([naam, veld]) => [naam, "opties" in veld ? (veld.opties[0] ?? "") : naam] as const,
  ),
  ["signaal1.wat", "wat"],
  ["signaal1.wanneer", "wanneer"],
  ["signaal1.hoe", "ander"],
  ["signaal1.van", "haar zusje"],
]).melding;
const namen = (lezer: Parameters<typeof watLezerZiet>[1]) => [...watLezerZiet(alles, lezer).keys()];

describe("what a reader of a report sees before it is sent", () => {
  it("WW-Z22 WW-Z23 care and law read all of it but how the reporter is reached safely", () => {
    for (const rol of ["aandachtsfunctionaris", "jurist"] as const)
      expect([...alles.keys()].filter((naam) => !namen(rol).includes(naam))).toEqual(["bereikbaar"]);
  });

  it("WW-Z24 a manager, who minds safety, reads that as well", () => {
    expect(namen("leidinggevende")).toEqual([...alles.keys()]);
  });

  it("WW-Z27 those concerned read what was noted and decided, and nothing that protects the reporter or who told", () => {
    const gezien = namen("betrokkene");
    expect(gezien).toEqual(
      expect.arrayContaining(["zorgen", "signaal1.wat", "signaal1.wanneer", "duiding", "besluit"]),
    );
    for (const naam of [
      "melder",
      "organisatie",
      "bereikbaar",
      "signaal1.hoe",
      "signaal1.van",
      "overlegMet",
      "overlegUitkomst",
      "gevaarErger",
      "gesprekVeilig",
      "afweging2",
      "afweging2Tekst",
      "nietGrond",
      "nietMotief",
      "anoniem",
      "anoniemGrond",
      "afspraken",
      "meelezers",
    ])
      expect(gezien, naam).not.toContain(naam);
  });

  it("knows its readers and no other word", () => {
    expect(Object.keys(leesrollen)).toEqual([...velden.meelezers.opties]);
    for (const woord of ["", "__proto__", "constructor", undefined, 3]) expect(isLezer(woord)).toBe(false);
    expect(isLezer("betrokkene")).toBe(true);
  });
});
