import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editieUit } from "../testing/tweede-editie.ts";
import { edities } from "./editie.ts";
import { maakReglement } from "./reglement.ts";
import { type Onderdeel, onderdelen, rijenVan } from "./rijen.ts";
import { rijVorm } from "./rijvorm.ts";
import { verschil } from "./verschil.ts";
import { drieWerkdagen } from "./voorbeeld.ts";
import { leesVoorstel } from "./voorstel.ts";

const [basis] = edities;
const leeg = { id: "x", vanaf: "2027-01-01" };
const foutenIn = (document: unknown) => {
  const gelezen = leesVoorstel(document, basis);
  return "fouten" in gelezen ? gelezen.fouten : [];
};
const paden = (document: unknown) => foutenIn(document).map(({ pad }) => pad);
const rij = {
  bron: "WW-V1",
  soort: "plicht",
  wie: "veilig-thuis",
  als: { aanleiding: "melding", vormen: { enige: ["vgv"] } },
  wat: { nl: "Bel.", en: "Call." },
};
const toegevoegd = (toegevoegd: object) => ({ ...leeg, regels: { toegevoegd: [toegevoegd] } });

describe("reading a proposal", () => {
  it.each(onderdelen)(
    "every row of our own tables could have come from outside: %s",
    (onderdeel: Onderdeel) => {
      for (const [sleutel, rij] of rijenVan(basis)[onderdeel]) {
        const gelezen = rijVorm[onderdeel].safeParse(rij);
        expect(gelezen.success ? gelezen.data : { sleutel, ...gelezen.error }).toEqual(rij);
      }
    },
  );

  it("every row has a key of its own, also in the lists", () => {
    for (const onderdeel of onderdelen) {
      const sleutels = rijenVan(basis)[onderdeel].map(([sleutel]) => sleutel);
      expect(new Set(sleutels).size).toBe(sleutels.length);
    }
  });

  it("a document that changes nothing is the edition it is laid against", () => {
    const zelfde = editieUit(leeg);
    expect({ ...zelfde, id: basis.id, vanaf: basis.vanaf }).toEqual(basis);
    expect(Object.keys(zelfde.regels)).toEqual(Object.keys(basis.regels));
    expect(verschil(basis, zelfde)).toEqual({ rijen: [], volgorde: [] });
  });

  it("a change names only what becomes different, and null takes a part away", () => {
    const { regels } = editieUit({
      ...leeg,
      regels: { gewijzigd: { "WW-V1": { termijn: { aantal: 3 } }, "LKHA-1.3b": { wacht: null } } },
    });
    expect(regels["WW-V1"]).toEqual({
      ...basis.regels["WW-V1"],
      termijn: { ...basis.regels["WW-V1"]?.termijn, aantal: 3 },
    });
    expect(regels["LKHA-1.3b"]).not.toHaveProperty("wacht");
    expect(basis.regels["LKHA-1.3b"]).toHaveProperty("wacht");
  });

  it("a new row stands in front of the row it names, or at the end", () => {
    const voor = Object.keys(editieUit(toegevoegd({ sleutel: "WW-V1/vgv", voor: "WW-V1", rij })).regels);
    expect(voor[voor.indexOf("WW-V1") - 1]).toBe("WW-V1/vgv");
    const achteraan = Object.keys(editieUit(toegevoegd({ sleutel: "WW-V1/vgv", rij })).regels);
    expect(achteraan.at(-1)).toBe("WW-V1/vgv");
  });

  it("what it reads can be made ready to answer", () => {
    const editie = editieUit(toegevoegd({ sleutel: "WW-V1/vgv", rij }));
    expect(maakReglement(editie).regels).toHaveLength(Object.keys(basis.regels).length + 1);
  });
});

describe("what is wrong is told by its place", () => {
  it.each([
    ["no object", [], [""]],
    ["neither id nor day", {}, ["id", "vanaf"]],
    ["the name of the edition there is", { ...leeg, id: basis.id }, ["id"]],
    [
      "a first day that is not after that of the edition there is",
      { ...leeg, vanaf: basis.vanaf },
      ["vanaf"],
    ],
    ["a day that does not exist", { ...leeg, vanaf: "2027-02-30" }, ["vanaf"]],
    ["an unknown part", { ...leeg, rijen: {} }, ["rijen"]],
    [
      "a row that is not there",
      { ...leeg, regels: { gewijzigd: { "WW-V99": {} } } },
      ["regels.gewijzigd.WW-V99"],
    ],
    [
      "a dropped row that is not there",
      { ...leeg, stappen: { vervallen: ["WW-V99"] } },
      ["stappen.vervallen.0"],
    ],
    [
      "a part that no row has",
      { ...leeg, regels: { gewijzigd: { "WW-V1": { dagen: 3 } } } },
      ["regels.gewijzigd.WW-V1.dagen"],
    ],
    [
      "a value that does not exist",
      { ...leeg, regels: { gewijzigd: { "WW-V1": { als: { verblijf: "mars" } } } } },
      ["regels.gewijzigd.WW-V1.als.verblijf"],
    ],
    [
      "an unknown key in one of several conditions",
      {
        ...leeg,
        regels: { gewijzigd: { "WW-V1": { als: [{ verblijf: "nederland" }, { planeet: "aarde" }] } } },
      },
      ["regels.gewijzigd.WW-V1.als.1.planeet"],
    ],
    [
      "a condition without demands",
      toegevoegd({ sleutel: "WW-V1/vgv", rij: { ...rij, als: {} } }),
      ["regels.toegevoegd.0.rij.als"],
    ],
    [
      "a term of no days",
      { ...leeg, regels: { gewijzigd: { "WW-V1": { termijn: { aantal: 0 } } } } },
      ["regels.gewijzigd.WW-V1.termijn.aantal"],
    ],
    [
      "a source that does not exist",
      toegevoegd({ sleutel: "WW-V1/vgv", rij: { ...rij, bron: "WW-V99" } }),
      ["regels.toegevoegd.0.rij.bron"],
    ],
    ["a key that is there already", toegevoegd({ sleutel: "WW-V1", rij }), ["regels.toegevoegd.0.sleutel"]],
    ["a key that is a number", toegevoegd({ sleutel: "12", rij }), ["regels.toegevoegd.0.sleutel"]],
    [
      "a place that is not there",
      toegevoegd({ sleutel: "WW-V1/vgv", voor: "WW-V99", rij }),
      ["regels.toegevoegd.0.voor"],
    ],
    [
      "changed and dropped at once",
      { ...leeg, regels: { gewijzigd: { "WW-V1": { soort: "advies" } }, vervallen: ["WW-V1"] } },
      ["regels.gewijzigd.WW-V1"],
    ],
    [
      "nobody responsible in the end",
      { ...leeg, verantwoordelijkheden: { vervallen: ["BESLUIT-NIEMAND-HEEFT-HET"] } },
      ["verantwoordelijkheden"],
    ],
  ])("%s", (_wat, document, verwacht) => {
    expect(paden(document)).toEqual(verwacht);
    for (const { melding } of foutenIn(document)) {
      expect(melding.nl.length).toBeGreaterThan(10);
      expect(melding.en.length).toBeGreaterThan(10);
    }
  });

  it("an action that no row would be about any more", () => {
    const vervallen = Object.entries(basis.regels).flatMap(([sleutel, { wacht }]) =>
      wacht?.handelingen.includes("herstelzorg") ? [sleutel] : [],
    );
    const gevonden = foutenIn({ ...leeg, regels: { vervallen } });
    expect(gevonden.map(({ melding }) => melding.en).join()).toContain("herstelzorg");
  });

  it("a document nested deeper than any row ends in one sentence", () => {
    const diep = JSON.parse(`${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`);
    expect(paden({ ...leeg, regels: { gewijzigd: { "WW-V1": diep } } })).toEqual([""]);
  });

  it("nothing that is JSON makes it throw", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (een, ander) => {
        const documenten = [
          een,
          { ...leeg, regels: een, stappen: ander },
          { ...leeg, regels: { gewijzigd: { "WW-V1": een } } },
          { ...leeg, verantwoordelijkheden: { toegevoegd: [{ sleutel: "WW-V1", rij: een }] } },
          toegevoegd({ sleutel: "WW-V1/x", rij: { ...rij, als: een, wacht: ander } }),
        ];
        for (const document of documenten) {
          const gelezen = leesVoorstel(document, basis);
          if ("editie" in gelezen) maakReglement(gelezen.editie);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the difference between two editions", () => {
  it("one changed row is the only difference, with the part that changed", () => {
    const { rijen, volgorde } = verschil(basis, editieUit(drieWerkdagen));
    expect(rijen).toEqual([
      expect.objectContaining({
        onderdeel: "regels",
        sleutel: "WW-V1",
        wat: "gewijzigd",
        velden: ["termijn"],
      }),
    ]);
    expect(volgorde).toEqual([]);
  });

  it("what one way was added is dropped the other way", () => {
    const editie = editieUit(toegevoegd({ sleutel: "WW-V1/vgv", voor: "WW-V1", rij }));
    expect(verschil(basis, editie).rijen).toEqual([
      { onderdeel: "regels", sleutel: "WW-V1/vgv", wat: "toegevoegd", naar: rij },
    ]);
    expect(verschil(editie, basis).rijen).toEqual([
      { onderdeel: "regels", sleutel: "WW-V1/vgv", wat: "vervallen", van: rij },
    ]);
  });

  it("another order is a difference of its own, since the first row that holds decides", () => {
    const omgekeerd = { ...basis, verantwoordelijkheden: basis.verantwoordelijkheden.toReversed() };
    expect(verschil(basis, omgekeerd).volgorde).toContain("verantwoordelijkheden");
  });
});
