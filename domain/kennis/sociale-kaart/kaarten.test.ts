import { describe, expect, it } from "vitest";
import { contacten } from "#web/words/contact.ts";
import type { CatalogusId } from "../../protocol/catalogus.ts";
import { Kaartgegevens } from "./kaart.ts";
import { landelijkeKaarten } from "./kaarten.ts";
import { hoeNagezien, isVerouderd, nakijkenVanaf } from "./nagezien.ts";
import { hoofdthemas, schadelijkeThemas, vindbaarOnder } from "./themas.ts";
import { uitDeLijstKaarten } from "./uit-de-lijst.ts";

const kaart = (id: string) => landelijkeKaarten.find((ene) => ene.id === id)?.gegevens;
const wacht = (id: string) => isVerouderd({ id, gegevens: kaart(id) as Kaartgegevens }, "2026-11-28");

describe("the cards that come with the program", () => {
  it.each(landelijkeKaarten.map(({ id, gegevens }) => [id, gegevens] as const))(
    "%s is as the schema of the form asks it",
    (id, gegevens) => {
      expect(Kaartgegevens.safeParse(gegevens).error?.issues ?? []).toEqual([]);
      expect(id).toMatch(/^[a-z0-9][a-z0-9-]{1,62}$/);
      expect(gegevens.bronnen.length + (gegevens.gelezen ? 1 : 0), "has a source").toBeGreaterThan(0);
    },
  );

  it("WW-S2 are the 32 organisations of the list, each with a description, and each kind once", () => {
    expect(uitDeLijstKaarten.length).toBe(32);
    expect(new Set(uitDeLijstKaarten.map(({ gegevens }) => gegevens.soort)).size).toBe(32);
    for (const { gegevens } of uitDeLijstKaarten) {
      expect(gegevens.bronnen).toContain("WW-S2");
      expect(gegevens.wat.nl.length).toBeGreaterThan(40);
    }
  });

  it("have an id and a name of their own", () => {
    for (const wat of [
      landelijkeKaarten.map(({ id }) => id),
      landelijkeKaarten.map(({ gegevens }) => gegevens.naam.nl),
    ])
      expect(wat.filter((ene, plek) => wat.indexOf(ene) !== plek)).toEqual([]);
  });

  it("WW-S1 cover each of the five themes and every harmful practice", () => {
    for (const thema of [...hoofdthemas, ...schadelijkeThemas]) {
      const passend = landelijkeKaarten.filter(({ gegevens }) =>
        gegevens.themas.some((ene) => vindbaarOnder(thema).includes(ene)),
      );
      expect(passend.length, thema).toBeGreaterThan(5);
    }
  });

  it("RK-4.3 RK-4.4 KB-20 KB-32 KB-64 name the national partners of the sources", () => {
    const genoemd = (bron: CatalogusId) =>
      landelijkeKaarten.filter(({ gegevens }) => gegevens.bronnen.includes(bron)).map(({ id }) => id);
    expect(new Set(genoemd("RK-4.3"))).toEqual(new Set(["fier", "sterk-huis", "lec-egg", "lkha"]));
    expect(new Set(genoemd("RK-4.4"))).toEqual(
      new Set(["pharos", "fsan", "lkha", "lec-egg", "movisie", "kis", "femmes-for-freedom"]),
    );
    expect(genoemd("KB-20")).toEqual(["verandering-van-binnenuit"]);
    expect(genoemd("KB-32")).toEqual(["femmes-for-freedom"]);
    expect(kaart("lkha")?.wat.nl).toContain("2015");
  });

  it("say which numbers are of 2021, and that one place reads that of Sterk Huis otherwise", () => {
    const oud = [
      "fier",
      "sterk-huis",
      "lec-egg",
      "lkha",
      "pharos",
      "fsan",
      "movisie",
      "kis",
      "femmes-for-freedom",
    ];
    for (const id of oud) expect(wacht(id), id).toBe(true);
    for (const id of ["veilig-thuis", "politie", "buitenlandse-zaken"]) expect(wacht(id), id).toBe(false);
    expect(kaart("sterk-huis")?.opmerking?.nl).toContain("54330 73");
  });

  it("claim no check of an organisation that was only read about; a kind of organisation does not wait for one", () => {
    for (const id of ["verandering-van-binnenuit", "113-zelfmoordpreventie", "mendoo", "slachtofferhulp"]) {
      expect(hoeNagezien(kaart(id) as Kaartgegevens), id).toBe("gelezen");
      expect(wacht(id), id).toBe(true);
    }
    expect(hoeNagezien(kaart("huisarts") as Kaartgegevens)).toBe("gelezen");
    expect(wacht("huisarts")).toBe(false);
    expect(hoeNagezien({ ...(kaart("mendoo") as Kaartgegevens), nagezienOp: "2026-11-28" })).toBe(
      "nagekeken",
    );
    for (const id of ["veilig-thuis", "politie", "buitenlandse-zaken"])
      expect(hoeNagezien(kaart(id) as Kaartgegevens), id).toBe("nagekeken");
    expect(hoeNagezien(kaart("fier") as Kaartgegevens)).toBe("uit-2021");
  });

  it("agree with the numbers in the call list of the guide, and on which of them were checked", () => {
    const kaartVan: Record<string, string> = { bz: "buitenlandse-zaken", ambassade: "buitenlandse-zaken" };
    for (const [wie, contact] of Object.entries(contacten)) {
      const gegevens = kaart(kaartVan[wie] ?? wie);
      expect(gegevens?.telefoon, wie).toBe(contact.nummer);
      expect(wacht(kaartVan[wie] ?? wie), wie).toBe(!contact.gecontroleerd);
    }
  });
});

describe("a card", () => {
  it("with a number is looked at again after half a year, one of words alone after two", () => {
    const met = (anders: Partial<Kaartgegevens>) => {
      const zonder = { telefoon: null, mail: null, site: null, nagezienOp: "2026-08-31" };
      return { id: "fier", gegevens: { ...(kaart("fier") as Kaartgegevens), ...zonder, ...anders } };
    };
    expect(nakijkenVanaf(met({ telefoon: "112" }))).toBe("2027-02-28");
    expect(nakijkenVanaf(met({}))).toBe("2028-08-31");
    expect(isVerouderd(met({ mail: "a@voorbeeld.example" }), "2027-02-27")).toBe(false);
    expect(isVerouderd(met({ mail: "a@voorbeeld.example" }), "2027-02-28")).toBe(true);
  });

  const fout = (anders: Partial<Record<keyof Kaartgegevens, unknown>>) =>
    Kaartgegevens.safeParse({ ...kaart("fier"), ...anders }).error?.issues.map(({ path, message }) => [
      path.join("."),
      message,
    ]);
  it.each([
    [{ telefoon: "bel mij" }, "telefoon", "telefoon"],
    [{ telefoon: "12" }, "telefoon", "telefoon"],
    [{ mail: "geen adres" }, "mail", "mail"],
    [{ site: "http://voorbeeld.example" }, "site", "site"],
    [{ site: "javascript:alert(1)" }, "site", "site"],
    [{ site: "https://wie:wat@voorbeeld.example" }, "site", "site"],
    [{ themas: [] }, "themas", "kies"],
    [{ vanLeeftijd: 30, totLeeftijd: 20 }, "totLeeftijd", "omgekeerd"],
    [{ vanLeeftijd: 200 }, "vanLeeftijd", "leeftijd"],
    [{ nagezienOp: "2026-02-30" }, "nagezienOp", "dag"],
    [{ bronnen: ["RK-999"] }, "bronnen.0", "bron"],
    [{ naam: { nl: "  ", en: "x" } }, "naam.nl", "leeg"],
    [{ naam: { nl: "a\0b", en: "x" } }, "naam.nl", "teken"],
    [{ naam: { nl: "x".repeat(121), en: "x" } }, "naam.nl", "lang:120"],
  ])("%j is refused at %s with %s", (anders, pad, code) => {
    expect(fout(anders)).toContainEqual([pad, code]);
  });
});
