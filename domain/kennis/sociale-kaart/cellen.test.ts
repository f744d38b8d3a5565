import { describe, expect, it } from "vitest";
import { alsCellen, type Cellen, leesCellen, verschillen } from "./cellen.ts";
import { landelijkeKaarten } from "./kaarten.ts";

const vandaag = "2026-11-28";
const fier = landelijkeKaarten.find(({ id }) => id === "fier")?.gegevens;
if (!fier) throw new Error("Fier is not among the cards");
const lees = (anders: Partial<Cellen>) => {
  const cellen = { ...alsCellen(fier), ...anders };
  return leesCellen((kolom) => cellen[kolom], vandaag);
};
const fouten = (anders: Partial<Cellen>) => {
  const gelezen = lees(anders);
  return "fouten" in gelezen ? gelezen.fouten.map(({ kolom, code }) => `${kolom} ${code}`) : [];
};

describe("a card as texts", () => {
  it.each(landelijkeKaarten.map(({ id, gegevens }) => [id, gegevens] as const))(
    "%s is read back as it was",
    (_, gegevens) => {
      const cellen = alsCellen(gegevens);
      expect(leesCellen((kolom) => cellen[kolom], vandaag)).toEqual({ gegevens });
    },
  );

  it("has the Dutch where the English was left empty", () => {
    const gelezen = lees({ naam_en: "", wat_en: " " });
    expect("gegevens" in gelezen && gelezen.gegevens.naam).toEqual({ nl: "Fier", en: "Fier" });
  });

  it.each<[Partial<Cellen>, string[]]>([
    [{ naam: "", naam_en: "" }, ["naam leeg"]],
    [{ telefoon: "bel ons" }, ["telefoon telefoon"]],
    [{ mail: "info@" }, ["mail mail"]],
    [{ site: "www.voorbeeld.example" }, ["site site"]],
    [{ themas: "vgv, sport" }, ["themas kies"]],
    [{ themas: "" }, ["themas kies"]],
    [{ talen: "nl, xx" }, ["talen kies"]],
    [{ van_leeftijd: "jong" }, ["van_leeftijd leeftijd"]],
    [{ van_leeftijd: "30", tot_leeftijd: "20" }, ["tot_leeftijd omgekeerd"]],
    [{ dag_en_nacht: "soms" }, ["dag_en_nacht janee"]],
    [{ nagekeken_op: "2026-11-29" }, ["nagekeken_op toekomst"]],
    [{ nagekeken_op: "29-11-2026" }, ["nagekeken_op toekomst"]],
    [{ nagekeken_op: "31-2-2026" }, ["nagekeken_op dag"]],
    [{ nagekeken_op: "2026" }, ["nagekeken_op dag"]],
    [{ wat: "x".repeat(1501) }, ["wat lang:1500"]],
    [{ uren: "", uren_en: "office hours" }, ["uren leeg"]],
    [{ bronnen: "RK-8.11, RK-0.0" }, ["bronnen bron"]],
    [{ themas: "x,".repeat(2_000) }, ["themas aantal:11"]],
    [{ talen: "nl,".repeat(15) }, ["talen aantal:14"]],
    [{ bronnen: "RK-8.11,".repeat(51) }, ["bronnen aantal:50"]],
    [{ ook_genoemd: "x,".repeat(21) }, ["ook_genoemd aantal:20"]],
    [{ bronnen: ",".repeat(5_001), wat: "x".repeat(5_001) }, ["wat lang:5000", "bronnen lang:5000"]],
    [{ naam: "Fier\u202eneppo" }, ["naam teken"]],
    [{ site: "https://fier.example/\u2066x" }, ["site teken"]],
    [{ gelezen: "", gelezen_waar: "ergens" }, ["gelezen leeg"]],
    [{ soort: "winkel", telefoon: "x" }, ["soort soort", "telefoon telefoon"]],
  ])("%j is refused with %j", (anders, verwacht) => {
    expect(fouten(anders)).toEqual(verwacht);
  });
});

it("a day may be written as a Dutch spreadsheet does", () => {
  for (const dag of ["31-12-2025", "31/12/2025", "2025-12-31"]) {
    const gelezen = lees({ nagekeken_op: dag });
    expect("gegevens" in gelezen && gelezen.gegevens.nagezienOp, dag).toBe("2025-12-31");
  }
  const gelezen = lees({ nagekeken_op: "1-3-2026" });
  expect("gegevens" in gelezen && gelezen.gegevens.nagezienOp).toBe("2026-03-01");
});

it("a word that is in no list is named", () => {
  expect(lees({ themas: "vgv, sport, spel" })).toEqual({
    fouten: [{ kolom: "themas", code: "kies", waarde: "sport" }],
  });
  expect(lees({ themas: "" })).toEqual({ fouten: [{ kolom: "themas", code: "kies" }] });
  expect(lees({ soort: "x".repeat(99) })).toEqual({
    fouten: [{ kolom: "soort", code: "soort", waarde: "x".repeat(60) }],
  });
});

it("the same list in another order is no change", () => {
  const anders = {
    ...fier,
    themas: fier.themas.toReversed(),
    ookGenoemd: fier.ookGenoemd.toReversed(),
    bronnen: fier.bronnen.toReversed(),
  };
  expect(verschillen(fier, anders)).toEqual([]);
  expect(verschillen(fier, { ...anders, talen: ["en", "nl"] })).toEqual([
    { kolom: "talen", was: "", is: "nl, en" },
  ]);
});

it("two versions differ in the columns that changed", () => {
  expect(verschillen(fier, fier)).toEqual([]);
  expect(verschillen(fier, { ...fier, telefoon: null, dagEnNacht: true })).toEqual([
    { kolom: "dag_en_nacht", was: "nee", is: "ja" },
    { kolom: "telefoon", was: "088-208 00 00", is: "" },
  ]);
});
