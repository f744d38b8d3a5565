import { describe, expect, it } from "vitest";
import { isCatalogusId } from "../protocol/bronnen.ts";
import { nazienVanaf, opVolgorde, redactie, type Stuk } from "./herkomst.ts";
import { stukken } from "./stukken.ts";

const fouten = ({ id, titel, herkomst, pagina }: Stuk): string[] => {
  const { bronnen, gelezen = [], geldigVanaf, nagezienOp, eigenaar } = herkomst;
  const dag = (tekst: string) =>
    /^\d{4}-\d{2}-\d{2}$/.test(tekst) && Temporal.PlainDate.from(tekst) !== undefined;
  return [
    /^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(id) ? [] : ["id"],
    titel.nl.trim() && titel.en.trim() ? [] : ["titel"],
    bronnen.length + gelezen.length > 0 ? [] : ["geen bron"],
    bronnen.every((bron) => isCatalogusId(bron)) ? [] : ["bron"],
    geldigVanaf === undefined || dag(geldigVanaf) ? [] : ["geldigVanaf"],
    dag(nagezienOp) ? [] : ["nagezienOp"],
    eigenaar.trim() ? [] : ["eigenaar"],
    pagina.startsWith("/") ? [] : ["pagina"],
  ].flatMap((mis) => mis.map((wat) => `${id}: ${wat}`));
};

describe("content", () => {
  it("has of every piece a source, a day of checking, an owner and a page, in the right format", () => {
    expect(stukken.flatMap(fouten)).toEqual([]);
  });

  it("has an id of its own for every piece", () => {
    const ids = stukken.map(({ id }) => id);
    expect(ids.filter((id, plek) => ids.indexOf(id) !== plek)).toEqual([]);
  });

  it("calls whoever keeps it by one name", () => {
    const eigenaren = new Set(stukken.map(({ herkomst }) => herkomst.eigenaar));
    expect([...eigenaren].filter((eigenaar) => /redactie/i.test(eigenaar))).toEqual([redactie]);
  });

  it("was checked as long ago as the oldest number it says", () => {
    const uit2021 = stukken.filter(({ herkomst }) => herkomst.nagezienOp === "2021-12-31");
    expect(uit2021.map(({ id }) => id)).toEqual([
      "ver-weg/nummers",
      "weten/lichaam/nummers",
      "weten/scheiden/nummers",
      "iemand/bellen",
      "beroep/deskundigen",
    ]);
    expect(stukken.find(({ id }) => id === "ik/nummers")?.herkomst.nagezienOp).toBe("2026-11-28");
  });

  it("a number is due sooner than a sentence", () => {
    const herkomst = { bronnen: [], nagezienOp: "2026-08-31", eigenaar: redactie };
    expect(nazienVanaf({ soort: "contact", herkomst })).toBe("2027-02-28");
    expect(nazienVanaf({ soort: "tekst", herkomst })).toBe("2028-08-31");
  });

  it("what is due first stands first", () => {
    const vanaf = opVolgorde(stukken).map((regel) => regel.vanaf);
    expect(vanaf).toEqual(vanaf.toSorted());
    expect(opVolgorde(stukken)).toHaveLength(stukken.length);
  });
});
