import { describe, expect, it } from "vitest";
import { edities } from "../protocol/editie.ts";
import { handelingen } from "../protocol/situatie.ts";
import { drieWerkdagen } from "../protocol/voorbeeld.ts";
import { iemandVan, meldingBuitenland, meldingNederland, organisaties } from "../testing/mensen.ts";
import { editieUit } from "../testing/tweede-editie.ts";
import { doe, feitenIn, leeg, type Verloop } from "../testing/verloop.ts";
import { vergelijk, wissels } from "./wat-als.ts";
import { afgerond, teller } from "./wat-als-telling.ts";

const noor = iemandVan(organisaties.haaglanden);
const nu = "2026-11-16T10:00:00.000Z";
const meld = (command: typeof meldingNederland) =>
  doe(leeg, { actor: noor, command: { ...command, ontvangenOp: "2026-11-16" }, nu }).verloop;
const inNederland = meld(meldingNederland);
const inBuitenland = meld(meldingBuitenland);
const watAls = (document: object, verloop: Verloop) =>
  wissels(vergelijk(edities[0], editieUit({ id: "x", vanaf: "2027-01-01", ...document })), {
    journaal: verloop.journaal,
    feiten: feitenIn(verloop),
    vandaag: "2026-11-18",
  });

describe("what would be otherwise in a case", () => {
  it("nothing, when nothing changes", () => {
    expect(watAls({}, inNederland)).toEqual([]);
  });

  it("a shorter term ends earlier, because of its row", () => {
    expect(watAls(drieWerkdagen, inNederland)).toContainEqual({
      wat: "termijn",
      over: "WW-V1",
      van: "2026-11-23",
      naar: "2026-11-19",
      door: ["WW-V1"],
    });
  });

  it("somebody else is responsible and no transfer is due, because of the rows that say so", () => {
    const document = { verantwoordelijkheden: { vervallen: ["LKHA-2.2"] } };
    const wie = watAls(document, inBuitenland).filter(({ wat }) => wat !== "regel");
    expect(wie).toEqual([]);
    const zonder = {
      verantwoordelijkheden: {
        gewijzigd: {
          "LKHA-2.2": {
            verantwoordelijk: "veilig-thuis",
            zichtOpVeiligheid: "veilig-thuis",
            overdracht: null,
          },
        },
      },
    };
    expect(watAls(zonder, inBuitenland)).toMatchObject([
      { wat: "verantwoordelijk", van: "lkha", naar: "veilig-thuis", door: ["LKHA-2.2"] },
      { wat: "zichtOpVeiligheid", van: "lkha", naar: "veilig-thuis", door: ["LKHA-2.2"] },
      { wat: "overdracht", van: "moet lkha", door: ["LKHA-2.2"] },
      { wat: "regel" },
    ]);
    expect(watAls(zonder, inNederland)).toEqual([]);
  });

  it("an action is judged otherwise, because of the guard on it", () => {
    const document = {
      regels: {
        toegevoegd: [
          {
            sleutel: "LKHA-3.3a/alles",
            rij: {
              bron: "LKHA-3.3a",
              soort: "verbod",
              wie: "veilig-thuis",
              stil: true,
              als: { bij: "veilig-thuis" },
              wat: { nl: "Niemand legt nog iets vast.", en: "Nobody records anything." },
              wacht: {
                handelingen: ["persoonsgegevens-betrokkenen-vastleggen"],
                oordeel: "mag-niet",
                wel: { nl: "Bel.", en: "Call." },
              },
            },
          },
        ],
      },
    };
    expect(watAls(document, inNederland)).toContainEqual({
      wat: "handeling",
      over: "persoonsgegevens-betrokkenen-vastleggen",
      van: "mag",
      naar: "mag-niet",
      door: ["LKHA-3.3a/alles"],
    });
  });

  it("a row that bears on an action and goes leaves the action without an answer", () => {
    const rij = "RK-9.3";
    const sleutels = Object.entries(edities[0].regels).flatMap(([sleutel, { bron }]) =>
      bron === rij ? [sleutel] : [],
    );
    expect(sleutels.length).toBeGreaterThan(0);
    const [wissel] = watAls({ regels: { vervallen: sleutels } }, inBuitenland).filter(
      ({ over }) => over === "bemiddeling",
    );
    expect(wissel).toMatchObject({ wat: "handeling" });
    expect(wissel).not.toHaveProperty("naar");
  });

  it("other words are another answer of the guide, only where the row holds", () => {
    const document = { regels: { gewijzigd: { "LKHA-2.3a": { wat: { nl: "Anders.", en: "Otherwise." } } } } };
    expect(watAls(document, inBuitenland)).toEqual([{ wat: "regel", door: ["LKHA-2.3a"] }]);
    expect(watAls(document, inNederland)).toEqual([]);
  });
});

describe("counting", () => {
  it("counts a case once for each thing, whatever its days are, and the rows that make the difference", () => {
    const { tel, telling } = teller();
    tel([]);
    tel([
      { wat: "termijn", over: "WW-V1", van: "2026-11-23", naar: "2026-11-19", door: ["WW-V1"] },
      { wat: "termijn", over: "WW-V1", van: "2026-12-23", naar: "2026-12-19 voldaan", door: ["WW-V1"] },
    ]);
    tel([{ wat: "termijn", over: "WW-V1", naar: "2026-11-19", door: ["WW-V1"] }]);
    expect(telling()).toEqual({
      casussen: 3,
      anders: 2,
      wissels: [
        { wat: "termijn", over: "WW-V1", naar: "eerder", casussen: 1 },
        { wat: "termijn", over: "WW-V1", naar: "nieuw", casussen: 1 },
      ],
      door: [{ rij: "WW-V1", casussen: 2 }],
    });
  });

  it("for who may see no case, nine cases cannot be told from none, nor nineteen from ten", () => {
    const na = (aantal: number) => {
      const { tel, telling } = teller();
      for (let n = 0; n < 25; n += 1)
        tel(
          n < aantal
            ? [{ wat: "handeling", over: "onderzoek", van: "mag", naar: "eerst", door: ["WW-V14"] }]
            : [],
        );
      return afgerond(telling());
    };
    expect(na(9)).toEqual(na(0));
    expect(na(9)).toEqual({ casussen: 20, anders: 0, wissels: [], door: [] });
    expect(na(19)).toEqual(na(10));
    expect(na(10)).toMatchObject({ anders: 10, door: [{ rij: "WW-V14", casussen: 10 }] });
  });
});

it("every action of the contract is looked at", () => {
  const dicht = Object.fromEntries(
    Object.entries(edities[0].regels).flatMap(([sleutel, { wacht }]) =>
      wacht ? [[sleutel, { wacht: { oordeel: "mag-niet" }, als: null, tenzij: null, aanname: null }]] : [],
    ),
  );
  const over = watAls({ regels: { gewijzigd: dicht } }, inNederland).flatMap(({ over }) => over ?? []);
  const nogOpen = watAls({ regels: { gewijzigd: dicht } }, inNederland).filter(
    ({ wat }) => wat === "handeling",
  );
  expect(nogOpen.every(({ naar }) => naar === "mag-niet" || naar === undefined)).toBe(true);
  expect(over.length).toBeGreaterThan(handelingen.length / 2);
});
