import { describe, expect, it } from "vitest";
import { type BesluitRij, besluiten } from "#domain/protocol/besluiten.ts";
import { documenten, isCatalogusId } from "#domain/protocol/bronnen.ts";
import { catalogus } from "#domain/protocol/catalogus.ts";
import { elders } from "#domain/protocol/dekking.ts";
import { editieOp } from "#domain/protocol/editie.ts";
import { type Spanning, spanningen } from "#domain/protocol/spanningen.ts";
import { wetsfeiten } from "#domain/protocol/wetsfeiten.ts";
import { bladVan, overzicht, zoekBron } from "./bron.server.ts";

const editie = editieOp("2026-11-22");
const gebruik = (id: string) => {
  const blad = bladVan(id, editie);
  if (!blad || !("gebruik" in blad)) throw new Error(`${id} has no use`);
  return blad.gebruik;
};

describe("the pages of the sources", () => {
  it("are there for every document, row, decision, tension and fact, and for nothing else", () => {
    const alle = [documenten, catalogus, besluiten, spanningen, wetsfeiten].flatMap((ene) =>
      Object.keys(ene),
    );
    for (const id of alle) expect(bladVan(id, editie), id).toBeDefined();
    for (const id of ["", "LKHA-99", "T0", "toString", "__proto__", "BESLUIT-"])
      expect(bladVan(id, editie), id).toBeUndefined();
  });
  it("lead both ways between a decision or a tension and its rows", () => {
    for (const [id, { rustOp }] of Object.entries<BesluitRij>(besluiten))
      for (const rij of rustOp) expect(gebruik(rij).besluiten.map((ene) => ene.id)).toContain(id);
    for (const [id, { tussen }] of Object.entries<Spanning>(spanningen)) {
      for (const rij of tussen) expect(gebruik(rij).spanningen.map((ene) => ene.id)).toContain(id);
      const blad = bladVan(id, editie);
      expect(blad && "rijen" in blad && blad.rijen.length).toBe(new Set(tussen).size);
    }
  });
  it("LKHA-3.3a say what a row does: its rules, the actions it weighs at, the tension it is part of", () => {
    const { regels, handelingen, spanningen: botst, plekken } = gebruik("LKHA-3.3a");
    expect(regels.length).toBeGreaterThan(0);
    expect(handelingen).toContain("onderzoek");
    expect(botst.map(({ id }) => id)).toContain("T4");
    expect(plekken).toContain("wegwijzer");
    expect(gebruik("SOA-S1.1").plekken).toContain("toegang");
    expect(gebruik("WW-V1").plekken).toContain("termijn");
    expect(gebruik("RK-3.15").plekken).toContain("uitleg");
  });
  it("lead from every row that is content to the page that tells it", () => {
    const inhoud = Object.entries(elders).flatMap(([id, waar]) =>
      "inhoud" in waar ? [[id, waar.inhoud] as const] : [],
    );
    for (const [id, pagina] of inhoud)
      if (pagina !== "wegwijzer" && pagina !== "uitleg")
        expect(
          gebruik(id).verteld.some((ene) => `${ene.pagina}/`.startsWith(`/${pagina}/`)),
          id,
        ).toBe(true);
    expect(gebruik("RK-2.16").verteld.map((ene) => ene.pagina)).toContain("/kennis/wet");
    expect(gebruik("LKHA-2.2").verteld).toEqual([]);
  });
  it("never say that the guide names a fact from outside the five documents", () => {
    for (const id of Object.keys(wetsfeiten)) expect(gebruik(id).plekken, id).not.toContain("wegwijzer");
    expect(gebruik("X-VT12").plekken).toContain("termijn");
  });
  it("say of every row where it stands", () => {
    for (const id of Object.keys(catalogus).filter(isCatalogusId)) {
      const blad = bladVan(id, editie);
      expect(blad?.soort === "rij" && blad.stand?.stand, id).not.toBe("nergens");
    }
    const { totaal, documenten: tellingen } = overzicht(editie);
    expect(totaal).toBe(Object.keys(catalogus).length);
    for (const { aantal, tel } of tellingen)
      expect(Object.values(tel).reduce((som, ene) => som + ene, 0)).toBe(aantal);
  });
});

describe("a search in the sources", () => {
  const gevonden = (woorden: string) => zoekBron(woorden, editie).map(({ id }) => id);
  it("finds every word, whatever its case or accents, in either language, and ids", () => {
    expect(gevonden("huisverbod")).toContain("RK-2.15");
    expect(gevonden("HUISVERBOD voorzichtig")).toContain("RK-2.15");
    expect(gevonden("húisverbod")).toEqual(gevonden("huisverbod"));
    expect(gevonden("lkha-2.2")).toContain("LKHA-2.2");
    expect(gevonden("mediation")).toContain("BESLUIT-BEMIDDELING-KAN");
    expect(gevonden("huisverbod zeepaardje")).toEqual([]);
    expect(gevonden("  ")).toEqual([]);
  });
});
