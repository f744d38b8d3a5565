import { describe, expect, it } from "vitest";
import { edities } from "../protocol/editie.ts";
import type { Tabel } from "../protocol/rule.ts";
import { leesVoorstel } from "../protocol/voorstel.ts";
import { afwegingen, afwegingVelden } from "./afwegingen.ts";
import { leesMelding } from "./melding.ts";
import { uitkomstVan } from "./uitkomst.ts";
import { velden } from "./velden.ts";

const datum = "2026-11-28";
type Antwoorden = Readonly<Record<string, string>>;
const uitkomst = (antwoorden: Antwoorden, lijst = edities) =>
  uitkomstVan(leesMelding(Object.entries(antwoorden)).melding, datum, lijst);
const bronnen = (rijen: readonly { bron: string }[]) => rijen.map(({ bron }) => bron);
const oordeelOver = (antwoorden: Antwoorden, handeling: string) =>
  uitkomst(antwoorden).nu.handelingen.find((ene) => ene.handeling === handeling);

const gewoon = { vormen: "partnergeweld", eermotief: "nee", verblijf: "nederland", gevaarErger: "nee" };
/** Signals, no danger, help that can be arranged, is accepted and works: nothing speaks for a report. */
const goed = {
  ...gewoon,
  deskundige: "ja",
  afweging1: "ja",
  afweging2: "geen",
  afweging3: "ja",
  afweging4: "ja",
  afweging5: "ja",
};
const schadelijk = [
  "huwelijksdwang",
  "kindhuwelijk",
  "huwelijkse-gevangenschap",
  "achterlating",
  "vgv",
  "eergerelateerd-geweld",
];

/** The first edition with one row changed, as a proposal writes it. */
function metRij(sleutel: string, deel: object) {
  const [basis] = edities;
  const gelezen = leesVoorstel(
    { id: "2026-2", vanaf: "2026-01-02", regels: { gewijzigd: { [sleutel]: deel } } },
    basis,
  );
  if ("fouten" in gelezen) throw new Error(JSON.stringify(gelezen.fouten));
  return [basis, gelezen.editie] as const;
}

describe("the five weighings", () => {
  it("WW-Z11 come from signals to help, when nothing speaks for a report", () => {
    const { afweging, isAfsluiten } = uitkomst(goed);
    expect(afweging.uitkomsten).toEqual(["hulp"]);
    expect(afweging.onzeker).toEqual([]);
    expect(isAfsluiten).toBe(false);
  });

  it.each([
    { titel: "WW-Z12 acute unsafety", met: { afweging2: "acuut" }, bron: "WW-Z12" },
    { titel: "WW-Z12 structural unsafety", met: { afweging2: "structureel" }, bron: "WW-Z12" },
    { titel: "WW-Z12 a disclosure", met: { afweging2: "onthulling" }, bron: "WW-Z12" },
    { titel: "WW-Z13 no help that one can arrange", met: { afweging3: "nee" }, bron: "WW-Z13" },
    { titel: "WW-Z14 no co-operation", met: { afweging4: "nee" }, bron: "WW-Z14" },
    { titel: "WW-Z14 doubtful co-operation", met: { afweging4: "onduidelijk" }, bron: "WW-Z14" },
    { titel: "WW-Z15 help without lasting safety", met: { afweging5: "nee" }, bron: "WW-Z15" },
  ])("$titel leads to a report, by the row that says so", ({ met, bron }) => {
    const { afweging } = uitkomst({ ...goed, ...met });
    expect(afweging.uitkomsten).toContain("melden");
    expect(bronnen(afweging.pleit.melden)).toEqual([bron]);
  });

  it("WW-Z16 arranging help and reporting may both be done", () => {
    expect(uitkomst({ ...goed, afweging2: "structureel" }).afweging.uitkomsten).toEqual(["melden", "hulp"]);
  });

  it.each(["afweging2", "afweging3", "afweging4", "afweging5"])(
    "WW-A4 a doubt at %s leads to advice",
    (veld) => {
      const { afweging } = uitkomst({ ...goed, [veld]: "onzeker" });
      expect(afweging.uitkomsten).toContain("advies");
      expect(afweging.uitkomsten).not.toContain("melden");
      expect(afweging.onzeker).toHaveLength(1);
    },
  );

  it("WW-Z9 whoever consulted nobody is told to", () => {
    const { afweging } = uitkomst({ ...goed, deskundige: "nee" });
    expect(bronnen(afweging.pleit.advies)).toEqual(["WW-Z9"]);
  });

  it("comes to something on every path there is, and to a report exactly when a row speaks for one", () => {
    const keuzes = afwegingVelden.map((veld) => ["", ...velden[veld].opties]);
    const paden = keuzes.reduce<readonly (readonly string[])[]>(
      (tot, opties) => tot.flatMap((pad) => opties.map((optie) => [...pad, optie])),
      [[]],
    );
    expect(paden.length).toBe(4 * 6 * 4 * 5 * 4);
    for (const pad of paden) {
      const antwoorden = Object.fromEntries(afwegingVelden.map((veld, n) => [veld, pad[n] ?? ""]));
      const { afweging } = uitkomst({ ...gewoon, ...antwoorden });
      const [, tweede, derde, vierde, vijfde] = pad;
      const pleit =
        ["acuut", "structureel", "onthulling"].includes(tweede ?? "") ||
        derde === "nee" ||
        ["nee", "onduidelijk"].includes(vierde ?? "") ||
        vijfde === "nee";
      expect(afweging.uitkomsten.includes("melden"), pad.join()).toBe(pleit);
      expect(afweging.uitkomsten.length, pad.join()).toBeGreaterThan(0);
      const twijfel = [tweede, derde, vierde, vijfde].some((ene) => ene === "" || ene === "onzeker");
      if (twijfel) expect(afweging.uitkomsten, pad.join()).toContain("advies");
    }
  });

  it("says to record and stop when there are no signals, unless something speaks for a report", () => {
    expect(uitkomst({ ...gewoon, afweging1: "nee" }).isAfsluiten).toBe(true);
    expect(uitkomst({ ...gewoon, afweging1: "nee", afweging2: "acuut" }).isAfsluiten).toBe(false);
  });

  it("every answer that is offered is known to the table of weighings", () => {
    for (const veld of afwegingVelden)
      expect(Object.keys(afwegingen[veld].antwoorden)).toEqual([...velden[veld].opties]);
  });
});

describe("the harmful-practices variant", () => {
  it.each(schadelijk)("RK-7.3 %s: never a talk first, the expert before it", (vormen) => {
    const antwoorden = { ...gewoon, vormen };
    expect(oordeelOver(antwoorden, "gesprek-slachtoffer")?.oordeel).toBe("eerst");
    expect(oordeelOver(antwoorden, "gesprek-slachtoffer")?.bronnen).toContain("RK-7.3");
    expect(oordeelOver({ ...antwoorden, deskundige: "nee" }, "gesprek-slachtoffer")?.oordeel).toBe("eerst");
    expect(oordeelOver({ ...antwoorden, deskundige: "ja" }, "gesprek-slachtoffer")?.oordeel).toBe("mag");
  });

  it.each(schadelijk)(
    "RK-7.4 RK-7.5 %s: family is not informed, also after an expert was asked",
    (vormen) => {
      const antwoorden = { ...gewoon, vormen, deskundige: "ja" };
      expect(oordeelOver(antwoorden, "informeren-familie")?.oordeel).not.toBe("mag");
      expect(oordeelOver(antwoorden, "informeren-familie")?.bronnen).toEqual(
        expect.arrayContaining(["RK-7.4", "RK-7.5"]),
      );
      expect(oordeelOver({ ...antwoorden, risicoanalyse: "ja" }, "informeren-familie")?.oordeel).toBe("mag");
    },
  );

  it("RK-7.3 is chosen by honour as a motive as well, and by a doubt about it", () => {
    for (const eermotief of ["ja", "vermoeden"])
      expect(oordeelOver({ ...gewoon, eermotief }, "gesprek-slachtoffer")?.oordeel).toBe("eerst");
    expect(oordeelOver(gewoon, "gesprek-slachtoffer")?.oordeel).toBe("mag");
  });

  it("RK-7.3 as long as nothing was ticked, a talk is not said to be allowed", () => {
    expect(oordeelOver({}, "gesprek-slachtoffer")?.oordeel).toBe("eerst");
  });

  it.each([
    { vorm: "achterlating", wie: ["veilig-thuis", "lkha"] },
    { vorm: "eergerelateerd-geweld", wie: ["veilig-thuis", "lec-egg"] },
    { vorm: "vgv", wie: ["veilig-thuis", "pharos"] },
    { vorm: "partnergeweld", wie: ["veilig-thuis"] },
  ])("RK-7.6 RK-4.6 on $vorm advice comes from who knows about it", ({ vorm, wie }) => {
    expect(uitkomst({ ...gewoon, vormen: vorm }).afweging.raadgevers.map((ene) => ene.wie)).toEqual(wie);
  });

  it("LKHA-2.6 a report on somebody left abroad goes to LKHA, one in the Netherlands to Veilig Thuis", () => {
    const antwoorden = { ...gewoon, vormen: "achterlating" };
    expect(uitkomst({ ...antwoorden, verblijf: "buitenland" }).bijMelding.verantwoordelijk).toBe("lkha");
    expect(uitkomst(antwoorden).bijMelding.verantwoordelijk).toBe("veilig-thuis");
  });

  it("SOA-A1.2 acute danger comes before everything, in either variant", () => {
    for (const vormen of ["partnergeweld", "huwelijksdwang"])
      expect(uitkomst({ ...gewoon, vormen, afweging2: "acuut" }).nu.stappen[0]?.bronnen).toEqual([
        "SOA-A1.2",
      ]);
  });
});

describe("a proposed edition", () => {
  it("that lets a row no longer speak for a report changes the outcome", () => {
    const antwoorden = { ...goed, afweging5: "nee" };
    expect(uitkomst(antwoorden).afweging.uitkomsten).toContain("melden");
    const voorstel = metRij("WW-Z15", { pleit: "advies" });
    expect(uitkomst(antwoorden, voorstel).afweging.uitkomsten).toEqual(["hulp", "advies"]);
  });

  it("that moves a condition changes the outcome", () => {
    const voorstel = metRij("WW-Z14", {
      als: [{ aanleiding: "adviesvraag", vrager: ["professional"], medewerking: "nee" }],
    });
    expect(uitkomst({ ...goed, afweging4: "onduidelijk" }, voorstel).afweging.uitkomsten).not.toContain(
      "melden",
    );
  });

  it("that lifts the expert before the talk changes what the assistant says of the talk", () => {
    const antwoorden = { ...gewoon, vormen: "vgv" };
    const weg: Tabel = Object.fromEntries(
      Object.entries(edities[0].regels).filter(([sleutel]) => !/^RK-(4\.6|7\.3|7\.26)/.test(sleutel)),
    );
    const lijst = [{ ...edities[0], regels: weg }] as const;
    const gesprek = uitkomst(antwoorden, lijst).nu.handelingen.find(
      ({ handeling }) => handeling === "gesprek-slachtoffer",
    );
    expect(gesprek?.oordeel).toBe("mag");
  });
});
