import { describe, expect, it } from "vitest";
import { isNummer, TerugbelInhoud } from "./terugbelverzoek.ts";

describe("WW-Z1 somebody who wants to be called back", () => {
  it("gives a number that can be dialled, written as people write it", () => {
    for (const nummer of ["0612345678", "06 12 34 56 78", "+32 (0)470-12.34.56", "070 1234567"])
      expect([nummer, isNummer(nummer)]).toEqual([nummer, true]);
    for (const nummer of ["", "112", "bel mij", "06-1234567890123456", "0612345678; drop", "06\u0000123456"])
      expect([nummer, isNummer(nummer)]).toEqual([nummer, false]);
  });

  it("says whether a message may be left: nobody leaves one by accident", () => {
    expect(TerugbelInhoud.safeParse({ nummer: "0612345678" }).success).toBe(false);
    expect(TerugbelInhoud.safeParse({ nummer: "0612345678", inspreken: false }).success).toBe(true);
  });
});
