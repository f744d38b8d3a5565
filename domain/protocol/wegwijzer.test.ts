import { describe, expect, it } from "vitest";
import {
  houder as altijd,
  type EigenRijen,
  editieMet,
  regelVan as regel,
  zin,
} from "../testing/eigen-editie.ts";
import { type Editie, edities } from "./editie.ts";
import type { Regel, Stap, Verantwoordelijkheid } from "./rule.ts";
import type { Situatie } from "./situatie.ts";
import { wegwijzer } from "./wegwijzer.ts";

/** The answer of an edition that says only this. */
function antwoord(rijen: EigenRijen, feiten: Partial<Situatie> = {}) {
  const editie = editieMet(rijen);
  return wegwijzer({ aanleiding: "melding", bij: "politie", ...feiten, datum: editie.vanaf }, [editie]);
}

describe("who is responsible", () => {
  const naarLkha: Verantwoordelijkheid = {
    als: { verblijf: "buitenland" },
    verantwoordelijk: "lkha",
    zichtOpVeiligheid: "houder",
    overdracht: { naar: "lkha", grond: "moet" },
    bronnen: ["LKHA-2.2", "WW-V8"],
  };

  it("is whoever holds the case when no row says otherwise, and Veilig Thuis when nobody does", () => {
    const bij = (feiten: Partial<Situatie>) => {
      const { verantwoordelijk, zichtOpVeiligheid, overdracht } = antwoord({}, feiten);
      return { verantwoordelijk, zichtOpVeiligheid, overdracht };
    };
    const geen = { overdracht: null };
    expect(bij({})).toEqual({ verantwoordelijk: "politie", zichtOpVeiligheid: "politie", ...geen });
    const veiligThuis = { verantwoordelijk: "veilig-thuis", zichtOpVeiligheid: "veilig-thuis", ...geen };
    expect(bij({ bij: "nergens" })).toEqual(veiligThuis);
    expect(bij({ bij: undefined })).toEqual(veiligThuis);
  });

  it("a row that holds hands the case over, from the holder, on its grounds", () => {
    expect(antwoord({ wie: [naarLkha] }, { verblijf: "buitenland" })).toMatchObject({
      verantwoordelijk: "lkha",
      zichtOpVeiligheid: "politie",
      overdracht: { van: "politie", naar: "lkha", grond: "moet", bronnen: ["LKHA-2.2", "WW-V8"] },
    });
  });

  it("nothing is handed over to whoever has the case already, nor when nobody has it", () => {
    expect(antwoord({ wie: [naarLkha] }, { verblijf: "buitenland", bij: "lkha" }).overdracht).toBeNull();
    expect(antwoord({ wie: [naarLkha] }, { verblijf: "buitenland", bij: "nergens" }).overdracht).toBeNull();
    expect(antwoord({ wie: [naarLkha] }, { verblijf: "buitenland", bij: undefined }).overdracht).toBeNull();
  });

  it("a key is missing as long as it could point elsewhere, however small the difference", () => {
    const basis: Verantwoordelijkheid = {
      als: { ernstig: true },
      verantwoordelijk: "lkha",
      zichtOpVeiligheid: "lkha",
      overdracht: { naar: "lkha", grond: "moet" },
      bronnen: ["LKHA-2.2"],
    };
    const zeker = { ...basis, als: { aanleiding: "melding" } } as const;
    const mist = (misschien: Verantwoordelijkheid) => antwoord({ wie: [misschien, zeker] }).ontbreekt;
    expect(mist(basis)).toEqual([]);
    expect(mist({ ...basis, bronnen: ["WW-V8"] })).toEqual([]);
    expect(mist({ ...basis, verantwoordelijk: "om" })).toEqual(["ernstig"]);
    expect(mist({ ...basis, zichtOpVeiligheid: "om" })).toEqual(["ernstig"]);
    expect(mist({ ...basis, overdracht: { naar: "om", grond: "moet" } })).toEqual(["ernstig"]);
    expect(mist({ ...basis, overdracht: { naar: "lkha", grond: "mag" } })).toEqual(["ernstig"]);
    const { overdracht: _, ...zonder } = basis;
    expect(mist(zonder)).toEqual(["ernstig"]);
    expect(antwoord({ wie: [basis, zeker] }, { ernstig: false }).ontbreekt).toEqual([]);
  });

  it("of several rows that might hold each names its key, and a row behind the one that holds does not", () => {
    const zeker = { ...altijd, als: { aanleiding: "melding" } } as const;
    const of = (als: Verantwoordelijkheid["als"]) => ({ ...naarLkha, als: als ?? {} });
    const wie = [of({ ernstig: true }), of({ complex: true }), zeker, of({ eigenKracht: true })];
    expect(antwoord({ wie }).ontbreekt).toEqual(["complex", "ernstig"]);
  });

  it("an edition whose last row need not hold is refused", () => {
    const leeg: Editie = { ...edities[0], verantwoordelijkheden: [naarLkha] };
    expect(() => wegwijzer({ aanleiding: "melding", datum: leeg.vanaf }, [leeg])).toThrow(
      "de laatste rij van de verantwoordelijkheden moet altijd gelden",
    );
  });
});

describe("the rules of an answer", () => {
  it("are those that hold, with whoever is responsible by name; what might hold is missing", () => {
    const regels = [
      regel("WW-L1", { wie: "verantwoordelijke" }),
      regel("WW-L2", { als: { ernstig: true } }),
      regel("WW-L5", { als: { aanleiding: "adviesvraag" } }),
    ];
    const { regels: gezegd, ontbreekt } = antwoord({ regels });
    expect(gezegd).toEqual([{ bron: "WW-L1", soort: "plicht", wie: "politie", wat: zin("WW-L1 zegt.") }]);
    expect(ontbreekt).toEqual(["ernstig"]);
    expect(antwoord({ regels }, { bij: "om" }).regels[0]?.wie).toBe("om");
  });

  it("say what is assumed while it is unknown, and that it is unknown", () => {
    const regels = [regel("WW-L2", { als: { ernstig: true }, aanname: { ernstig: true } })];
    expect(antwoord({ regels })).toMatchObject({ regels: [{ bron: "WW-L2" }], ontbreekt: ["ernstig"] });
    expect(antwoord({ regels }, { ernstig: false })).toMatchObject({ regels: [], ontbreekt: [] });
  });

  it("that speak about an action are silent until that action is intended", () => {
    const regels = [regel("WW-L2", { over: ["onderzoek"], als: { ernstig: true } })];
    expect(antwoord({ regels }).ontbreekt).toEqual([]);
    const bij = (voorgenomen: Situatie["voorgenomen"]) =>
      antwoord({ regels }, { ernstig: true, voorgenomen }).regels.map(({ bron }) => bron);
    expect(bij(["huisverbod"])).toEqual(["WW-V1"]);
    expect(bij(["huisverbod", "onderzoek"])).toEqual(["WW-V1", "WW-L2"]);
  });

  it("tell the last day of a term whose beginning is known, and never that of hours", () => {
    const klok = { voldaanDoor: ["dossier-gesloten"], kracht: "norm", pauzeerbaar: false } as const;
    const week = { aantal: 1, eenheid: "weken" } as const;
    const termijn = (
      deel: Pick<NonNullable<Regel["termijn"]>, "vanaf" | "aantal" | "eenheid">,
      feiten = {},
    ) => antwoord({ regels: [regel("WW-L1", { termijn: { ...klok, ...deel } })] }, feiten).regels[0]?.termijn;
    const ontvangen = { ontvangenOp: "2026-11-02" };
    const gestart = { gestartOp: "2026-11-09" };
    const vanaf = "melding-ontvangen";
    expect(termijn({ ...week, vanaf })).toEqual({ ...week, vanaf });
    expect(termijn({ ...week, vanaf }, gestart)).toEqual({ ...week, vanaf });
    expect(termijn({ ...week, vanaf }, ontvangen)).toEqual({ ...week, vanaf, uiterlijk: "2026-11-09" });
    for (const vanaf of ["onderzoek-gestart", "voorwaarden-en-vervolg-gestart"] as const)
      expect(termijn({ ...week, vanaf }, { ...ontvangen, ...gestart })?.uiterlijk).toBe("2026-11-16");
    expect(termijn({ aantal: 1, eenheid: "uren", vanaf }, ontvangen)).not.toHaveProperty("uiterlijk");
    expect(termijn({ ...week, vanaf: "overdracht-aangeboden" }, ontvangen)).not.toHaveProperty("uiterlijk");
  });
});

describe("the steps of an answer", () => {
  const stap = (nl: string, deel: Partial<Stap> = {}): Stap => ({
    stap: zin(nl),
    wie: ["verantwoordelijke", "jgz"],
    bronnen: ["WW-L1"],
    ...deel,
  });

  it("are those that hold, in their order, with whoever is responsible by name", () => {
    const stappen = [stap("Twee."), stap("Nooit.", { als: { aanleiding: "adviesvraag" } }), stap("Een.")];
    expect(antwoord({ stappen }).stappen).toEqual([
      { stap: zin("Twee."), wie: ["politie", "jgz"], bronnen: ["WW-L1"] },
      { stap: zin("Een."), wie: ["politie", "jgz"], bronnen: ["WW-L1"] },
    ]);
  });

  it("that find something out are there until it is known, and no step is there that only might hold", () => {
    const stappen = [
      stap("Vraag.", { zolangOnbekend: "ernstig" }),
      stap("Misschien.", { als: { complex: true } }),
    ];
    const nl = (feiten: Partial<Situatie>) =>
      antwoord({ stappen }, feiten).stappen.map(({ stap }) => stap.nl);
    expect(nl({})).toEqual(["Vraag."]);
    expect(nl({ ernstig: false })).toEqual([]);
    expect(nl({ ernstig: true, complex: true })).toEqual(["Misschien."]);
  });
});

it("a decision of ours is named by whatever leans on it: who is responsible, a rule, a judgement or a step", () => {
  const besluit = "BESLUIT-NIEMAND-HEEFT-HET";
  const wie = [{ ...altijd, bronnen: ["WW-V8", besluit] as const }];
  const stappen = [{ stap: zin("Vraag."), wie: ["jgz"], bronnen: ["WW-L1"], besluit }] as const;
  const nooit = { aanleiding: "adviesvraag" } as const;
  expect(antwoord({}).besluiten).toEqual([]);
  expect(antwoord({ wie: [{ ...altijd, als: {}, ...wie[0] }] }).besluiten).toEqual([besluit]);
  expect(antwoord({ regels: [regel("WW-L1", { besluit })] }).besluiten).toEqual([besluit]);
  expect(antwoord({ regels: [regel("WW-L1", { besluit, als: nooit })] }).besluiten).toEqual([]);
  expect(antwoord({ stappen }).besluiten).toEqual([besluit]);
  const wacht = { handelingen: ["onderzoek"], oordeel: "eerst", wel: zin("Wacht.") } as const;
  const bewaakt = antwoord({ regels: [regel(besluit, { wacht })] }, { voorgenomen: ["onderzoek"] });
  expect(bewaakt).toMatchObject({
    besluiten: [besluit],
    handelingen: [{ handeling: "onderzoek", oordeel: "eerst" }],
  });
});
