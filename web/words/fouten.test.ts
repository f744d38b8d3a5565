import { describe, expect, it } from "vitest";
import { PersoonGegevens } from "#domain/casus/persoon.ts";
import { foutenBij } from "./fouten.ts";

const fouten = (geboortedatum: string, taal: "nl" | "en" = "nl") => {
  const invoer = { rol: "slachtoffer", geboortedatum };
  const gelezen = PersoonGegevens.safeParse(invoer);
  return foutenBij(gelezen.error?.issues ?? [], invoer, { taal });
};

describe("a birth date that cannot be right", () => {
  it.each(["0000-01-01", "0026-05-04", "1899-12-31"])("%s is told to lie too far back", (geboortedatum) => {
    expect(fouten(geboortedatum)).toEqual([
      { veld: "geboortedatum", tekst: "Controleer de geboortedatum: geef een dag vanaf 1 januari 1900." },
    ]);
    expect(fouten(geboortedatum, "en")[0]?.tekst).toContain("from 1 January 1900 on");
  });

  it.each(["2026-02-30", "4 mei"])("%s is told to be no day", (geboortedatum) => {
    expect(fouten(geboortedatum)[0]?.tekst).toContain("een bestaande dag");
  });

  it("1900-01-01 is the first that is taken", () => {
    expect(fouten("1900-01-01")).toEqual([]);
  });
});
