import { describe, expect, it } from "vitest";
import { editieMet, regelVan, zin } from "../testing/eigen-editie.ts";
import { editieOp } from "./editie.ts";
import type { Regel, Wacht } from "./rule.ts";
import { type Handeling, handelingen, type Situatie, type SituatieOpDatum } from "./situatie.ts";
import { verbodenNu, welIn } from "./verboden.ts";
import { wegwijzer } from "./wegwijzer.ts";

const achterlating: SituatieOpDatum = {
  datum: "2026-11-22",
  aanleiding: "melding",
  bij: "veilig-thuis",
  vormen: ["achterlating"],
  verblijf: "buitenland",
  verzoekLkha: false,
};
const zinnen = (situatie: SituatieOpDatum) =>
  verbodenNu(handelingen, situatie).map(({ bron, wat }) => `${bron} ${wat.nl}`);

it("LKHA-3.3a no contact with victim or family comes first, then no action at all", () => {
  expect(zinnen(achterlating).slice(0, 2)).toEqual([
    "LKHA-3.3a Veilig Thuis zoekt geen contact met slachtoffer of familie zolang het slachtoffer in het buitenland is.",
    "LKHA-3.3a Veilig Thuis onderneemt niets zolang het slachtoffer in het buitenland is.",
  ]);
});

it("LKHA-3.3a after the acceptance nothing is done until LKHA asks, and that stands beside it", () => {
  const [verbod] = verbodenNu(handelingen, { ...achterlating, bij: "lkha" });
  expect(verbod?.wat.nl).toContain("onderneemt niets");
  expect(verbod?.wel.nl).toContain("op zijn verzoek mag deze actie wel");
});

it("LKHA-3.3b once LKHA asked, nothing of that is forbidden", () => {
  const gevraagd: SituatieOpDatum = { ...achterlating, bij: "lkha", verzoekLkha: true };
  expect(zinnen(gevraagd).filter((zin) => zin.startsWith("LKHA-3.3a"))).toEqual([]);
});

it("RK-7.3 what only asks for something first is not forbidden", () => {
  const eer: SituatieOpDatum = {
    datum: "2026-11-22",
    aanleiding: "melding",
    bij: "veilig-thuis",
    eermotief: "vermoeden",
  };
  expect(zinnen(eer).filter((zin) => zin.startsWith("RK-7.3"))).toEqual([]);
});

describe("of the rows about an action", () => {
  const rij = (bron: Regel["bron"], wacht: Partial<Wacht> = {}, deel: Partial<Regel> = {}) =>
    regelVan(bron, {
      soort: "verbod",
      wacht: { handelingen: ["onderzoek"], oordeel: "mag-niet", wel: zin(`${bron} laat.`), ...wacht },
      ...deel,
    });
  const nu = (
    regels: readonly Regel[],
    feiten: Partial<Situatie> = {},
    bedoeld: readonly Handeling[] = ["onderzoek"],
  ) => {
    const editie = editieMet({ regels });
    return verbodenNu(bedoeld, { aanleiding: "melding", ...feiten, datum: editie.vanaf }, [editie]);
  };
  const bronnen = (...vraag: Parameters<typeof nu>) => nu(...vraag).map(({ bron }) => bron);

  it("those forbid that hold, with what would be allowed", () => {
    expect(nu([rij("LKHA-2.2")])).toEqual([
      { bron: "LKHA-2.2", wat: zin("LKHA-2.2 zegt."), wel: zin("LKHA-2.2 laat.") },
    ]);
    expect(bronnen([rij("LKHA-2.2")], {}, ["huisverbod"])).toEqual([]);
    const elders = rij("WW-V2", {}, { als: { aanleiding: "adviesvraag" } });
    const misschien = rij("WW-V4", {}, { als: { ernstig: true } });
    expect(bronnen([rij("LKHA-2.2"), elders, misschien])).toEqual(["LKHA-2.2"]);
  });

  it("those do not forbid that say who may instead, ask for something first, or are lifted", () => {
    const plicht = rij("WW-V2", {}, { soort: "plicht" });
    const eerst = rij("WW-V4", { oordeel: "eerst" });
    const gelicht = rij("LKHA-3.3a", { tot: { ernstig: true } });
    expect(bronnen([rij("LKHA-2.2"), plicht, eerst, gelicht], { ernstig: true })).toEqual(["LKHA-2.2"]);
    expect(bronnen([gelicht], { ernstig: true })).toEqual([]);
    expect(bronnen([gelicht], { ernstig: false })).toEqual(["LKHA-3.3a"]);
    expect(bronnen([gelicht])).toEqual([]);
  });

  it("what nobody may deviate from comes first, then what closes most of what is intended", () => {
    const een = rij("WW-V2");
    const twee = rij("WW-V4", { handelingen: ["onderzoek", "huisverbod"] });
    const hard = rij("LKHA-2.2", { hard: true });
    const bedoeld = ["onderzoek", "huisverbod"] as const;
    expect(bronnen([een, twee, hard], {}, bedoeld)).toEqual(["LKHA-2.2", "WW-V4", "WW-V2"]);
    expect(bronnen([een, twee, hard], {}, ["huisverbod"])).toEqual(["WW-V4"]);
  });
});

describe("what would be allowed instead", () => {
  const { datum } = achterlating;
  const { regels } = wegwijzer({ ...achterlating, voorgenomen: ["onderzoek", "actie-veilig-thuis"] });
  const wel = welIn(regels, datum);

  it("stands at the place of each rule that forbids and says it, and at no other", () => {
    const rijen = Object.values<Regel>(editieOp(datum).regels);
    const verwacht = regels.map(({ bron, soort, wat }) => {
      const eigen = rijen.filter((rij) => rij.bron === bron && rij.wat.nl === wat.nl);
      expect(eigen).toHaveLength(1);
      return soort === "verbod" ? eigen[0]?.wacht?.wel : undefined;
    });
    expect(wel).toEqual(verwacht);
  });

  it("LKHA-3.3a names what Veilig Thuis may do while LKHA leads", () => {
    const plaats = regels.findIndex(({ bron, soort }) => bron === "LKHA-3.3a" && soort === "verbod");
    expect(plaats).toBeGreaterThanOrEqual(0);
    expect(wel[plaats]?.nl).toMatch(/\w/);
    expect(wel.filter((zin) => zin === undefined).length).toBeGreaterThan(0);
  });
});
