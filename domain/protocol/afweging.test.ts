import { describe, expect, it } from "vitest";
import { editieMet, regelVan, zin } from "../testing/eigen-editie.ts";
import { weegMelding } from "./afweging.ts";
import type { Regel } from "./rule.ts";
import type { Situatie } from "./situatie.ts";

const weeg = (regels: readonly Regel[], feiten: Partial<Situatie> = {}) => {
  const editie = editieMet({ regels });
  return weegMelding({ aanleiding: "adviesvraag", ...feiten, datum: editie.vanaf }, [editie]);
};
const melden = regelVan("WW-M1", { pleit: "melden" });
const hulp = regelVan("WW-M2", { pleit: "hulp" });
const advies = regelVan("WW-M3", { pleit: "advies" });
const zegt = (bron: string) => ({ bron, wat: zin(`${bron} zegt.`) });

describe("weighing whether to report", () => {
  it("follows the rows that speak, and names them by what they speak for", () => {
    expect(weeg([hulp, melden])).toEqual({
      uitkomsten: ["melden", "hulp"],
      pleit: { melden: [zegt("WW-M1")], hulp: [zegt("WW-M2")], advies: [] },
      raadgevers: [],
      onzeker: [],
    });
    expect(weeg([hulp]).uitkomsten).toEqual(["hulp"]);
    expect(weeg([melden, advies]).uitkomsten).toEqual(["melden", "advies"]);
  });

  it("ends in asking advice when nothing speaks for reporting or for help", () => {
    expect(weeg([])).toEqual({
      uitkomsten: ["advies"],
      pleit: { melden: [], hulp: [], advies: [] },
      raadgevers: [],
      onzeker: [],
    });
    const elders = { ...melden, als: { aanleiding: "melding" } } as const;
    expect(weeg([elders, regelVan("WW-M4")])).toMatchObject({ uitkomsten: ["advies"], onzeker: [] });
  });

  it("asks advice as well while a row might speak for reporting, and names what that hangs on", () => {
    const misschien = { ...melden, als: { ernstig: true, complex: true } };
    const beide = weeg([misschien, hulp]);
    expect(beide.uitkomsten).toEqual(["hulp", "advies"]);
    expect(beide.onzeker).toEqual(["complex", "ernstig"]);
    expect(weeg([misschien, hulp], { ernstig: false })).toMatchObject({ uitkomsten: ["hulp"], onzeker: [] });
    expect(weeg([misschien, hulp], { ernstig: true, complex: true })).toMatchObject({
      uitkomsten: ["melden", "hulp"],
      onzeker: [],
    });
  });

  it("is not in doubt because of help that might be there", () => {
    const misschien = { ...hulp, als: { ernstig: true } };
    expect(weeg([misschien, melden])).toMatchObject({ uitkomsten: ["melden"], onzeker: [] });
  });

  it("names who gives advice by a row that holds, whatever that row speaks for", () => {
    const lec = regelVan("WW-M5", { raadgever: "lec-egg" });
    const elders = regelVan("WW-M6", { raadgever: "fier", als: { ernstig: true } });
    const { raadgevers, uitkomsten } = weeg([lec, elders, { ...melden, raadgever: "politie" }]);
    expect(raadgevers).toEqual([
      { ...zegt("WW-M5"), wie: "lec-egg" },
      { ...zegt("WW-M1"), wie: "politie" },
    ]);
    expect(uitkomsten).toEqual(["melden"]);
  });

  it("hears only rows of the documents: a decision of ours speaks for nothing", () => {
    const eigen = regelVan("BESLUIT-NOODGREEP", { pleit: "melden" });
    expect(weeg([eigen, hulp])).toMatchObject({ uitkomsten: ["hulp"], pleit: { melden: [] } });
  });
});
