import { describe, expect, it } from "vitest";
import { leesMee, type Opmerking, opmerkingenBij, opmerkingSoorten } from "./meelezen.ts";
import { leesMelding } from "./melding.ts";
import type { VeldNaam } from "./velden.ts";
import { zonderAanhaling } from "./woorden.ts";

const gelezen = (invoer: Readonly<Record<string, string | readonly string[]>>): readonly Opmerking[] =>
  leesMee(
    leesMelding(
      Object.entries(invoer).flatMap(([naam, waarden]) =>
        [waarden].flat().map((waarde) => [naam, waarde] as const),
      ),
    ).melding,
  );
const soorten = (invoer: Readonly<Record<string, string | readonly string[]>>) =>
  gelezen(invoer).map(({ bij, soort }) => `${bij} ${soort}`);
const feit = {
  "signaal1.wat": "Zij droeg in de les een verband om haar pols.",
  "signaal1.wanneer": "12 november",
};

describe("reading along with a report", () => {
  it("remarks nothing of an empty form, or of a fact with its day", () => {
    expect(gelezen({})).toEqual([]);
    expect(gelezen({ ...feit, "signaal1.hoe": "zelf" })).toEqual([]);
  });

  it("WW-Z18 names the words that interpret or judge, in either language", () => {
    const [nl] = gelezen({ ...feit, "signaal1.wat": "Vader is altijd agressief. Hij riep twee keer." });
    expect(nl).toEqual({ bij: "signaal1.wat", soort: "oordeel-in-feit", woorden: ["altijd", "agressief"] });
    const [en] = gelezen({ ...feit, "signaal1.wat": "I think she is probably a liar." });
    expect(en?.woorden).toEqual(["i think", "probably", "liar"]);
  });

  it("WW-Z18 leaves literal words of somebody alone, and words that only contain one", () => {
    expect(
      soorten({ ...feit, "signaal1.wat": 'Zij zei: "ik ben nooit veilig". Ze stond bij het luik.' }),
    ).toEqual([]);
  });

  // with a scan to the end for every mark these would take minutes
  it.each(["“", "„", "‘", "“‘", "„‘"])("answers a text of nothing but %s, however long", (merk) => {
    const wat = merk.repeat(300_000);
    expect(zonderAanhaling(wat) === wat).toBe(true);
    expect(soorten({ ...feit, "signaal1.wat": wat })).toEqual(["signaal1.wat te-lang"]);
  });

  it("WW-Z18 reads past marks that nobody closed, in every style of quoting", () => {
    const wat = "Zij zei: “ik ben nooit “veilig”. „Altijd”, ‘nooit’ en “altijd”. Hij is “duidelijk ‘boos.";
    const [oordeel] = gelezen({ ...feit, "signaal1.wat": wat });
    expect(oordeel?.woorden).toEqual(["nooit", "duidelijk"]);
  });

  it("WW-Z19 asks whose words they are, when they are not one's own", () => {
    expect(soorten({ ...feit, "signaal1.hoe": "ander" })).toEqual(["signaal1.van bron-ontbreekt"]);
    expect(soorten({ ...feit, "signaal1.hoe": "ander", "signaal1.van": "de mentor" })).toEqual([]);
    const gehoord = { ...feit, "signaal1.wat": "Een klasgenoot vertelde dat zij weg moet." };
    expect(soorten(gehoord)).toEqual(["signaal1.van bron-ontbreekt"]);
    expect(soorten({ ...gehoord, "signaal1.hoe": "zelf" })).toEqual([]);
  });

  it("WW-Z8 asks for the day of every signal that has none", () => {
    expect(soorten({ "signaal3.wat": "Blauwe plek op de arm." })).toEqual(["signaal3.wanneer dag-ontbreekt"]);
  });

  it("WW-Z20 asks on which facts a supposition rests", () => {
    expect(soorten({ hypothese: "Zij moet trouwen." })).toEqual(["hypotheseFeiten hypothese-zonder-feit"]);
    expect(soorten({ hypothese: "Zij moet trouwen.", hypotheseFeiten: "Signaal 1." })).toEqual([]);
  });

  it("WW-Z21 asks who made a diagnosis, in its own field and in a fact", () => {
    expect(soorten({ diagnose: "PTSS" })).toEqual(["diagnoseDoor diagnose-zonder-deskundige"]);
    const inFeit = { ...feit, "signaal1.wat": "Moeder heeft een depressie." };
    expect(soorten(inFeit)).toEqual(["signaal1.wat diagnose-in-feit"]);
    expect(soorten({ ...inFeit, diagnoseDoor: "haar psychiater" })).toEqual([]);
  });

  it("WW-Z17 remarks that an answer is long", () => {
    expect(soorten({ zorgen: "a ".repeat(700) })).toEqual(["zorgen te-lang"]);
  });

  it("WW-Z25 WW-Z3 warns for a talk that may make it worse", () => {
    expect(soorten({ gevaarErger: "ja" })).toEqual(["gesprekVeilig gesprek-niet-veilig"]);
    expect(soorten({ gevaarErger: "ja", gesprekVeilig: "ja" })).toEqual([]);
    expect(soorten({ gesprekVeilig: "nee" })).toEqual(["gesprekVeilig gesprek-niet-veilig"]);
  });

  it("WW-M8a WW-M8b WW-M8c asks for a ground when those concerned were not told", () => {
    expect(soorten({ ingelicht: "nee" })).toEqual(["nietGrond niet-ingelicht-zonder-grond"]);
    expect(soorten({ ingelicht: "nee", nietGrond: "zelf" })).toEqual([]);
  });

  it("WW-M9 says that a relation alone is no good reason, and only when it stands alone", () => {
    expect(soorten({ ingelicht: "nee", nietGrond: "relatie" })).toEqual(["nietGrond alleen-relatie"]);
    expect(soorten({ ingelicht: "nee", nietGrond: ["relatie", "betrokkenen"] })).toEqual([]);
  });

  it("has a place on the form for every remark it can make", () => {
    const alles = gelezen({
      gevaarErger: "ja",
      zorgen: "a ".repeat(700),
      "signaal1.wat": `Zij is altijd depressief. ${"a ".repeat(700)}`,
      "signaal2.wat": "Blauwe plek.",
      "signaal2.hoe": "stuk",
      hypothese: "x",
      diagnose: "x",
      ingelicht: "nee",
    });
    const ook = gelezen({ ingelicht: "nee", nietGrond: "relatie" });
    expect(new Set([...alles, ...ook].map(({ soort }) => soort))).toEqual(
      new Set(Object.keys(opmerkingSoorten)),
    );
    for (const { bij, soort } of [...alles, ...ook])
      expect(opmerkingenBij(bij as VeldNaam), bij).toContain(soort);
  });
});
