import { describe, expect, it } from "vitest";
import { alsMelding, leesNietTerug } from "./niet-terug.ts";
import { uitkomstVan } from "./uitkomst.ts";

const zin = (veld: string, antwoorden: readonly string[]) => `${veld}: ${antwoorden.join(", ")}`;
const melding = (velden: readonly (readonly [string, string])[]) => alsMelding(leesNietTerug(velden), zin);
const bij = (velden: readonly (readonly [string, string])[]) => uitkomstVan(melding(velden), "2026-09-07");

describe("a pupil who is not back after the holiday", () => {
  it("RK-1.20 LKHA-2.6 leads to LKHA when the pupil is abroad, and to Veilig Thuis as long as that is not known", () => {
    expect(bij([["waar", "buitenland"]]).bijMelding.verantwoordelijk).toBe("lkha");
    expect(bij([["waar", "onbekend"]]).bijMelding.verantwoordelijk).toBe("veilig-thuis");
    expect(bij([]).bijMelding.verantwoordelijk).toBe("veilig-thuis");
  });

  it("RK-7.4 closes telling the parents, whatever was answered", () => {
    for (const waar of ["buitenland", "nederland", "onbekend"])
      expect(
        bij([["waar", waar]]).nu.handelingen.find(({ handeling }) => handeling === "informeren-familie")
          ?.oordeel,
      ).not.toBe("mag");
  });

  it("takes a marriage that was talked of as a sign of force", () => {
    expect(melding([["signalen", "huwelijk"]]).get("vormen")).toEqual(["achterlating", "huwelijksdwang"]);
    expect(melding([["dwang", "onzeker"]]).get("vormen")).toEqual(["achterlating"]);
  });

  it("brings what was answered into the report, and nothing that was not asked", () => {
    const gemaakt = melding([
      ["terugOp", "24 augustus"],
      ["contact", "nee"],
      ["waar", "Mars"],
      ["onzin", "x"],
      ["__proto__", "y"],
      ["gezien", "\0 "],
    ]);
    expect(gemaakt.get("signaal1.wat")).toEqual(["terugOp: 24 augustus"]);
    expect(gemaakt.get("signaal2.wat")).toEqual(["contact: nee"]);
    expect(gemaakt.has("verblijf")).toBe(false);
    expect(gemaakt.has("signaal3.wat")).toBe(false);
  });
});
