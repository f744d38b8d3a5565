import { describe, expect, it } from "vitest";
import { OntvangMelding } from "../casus/command.ts";
import { weigerGesprek } from "../casus/gesprek.ts";
import { leesMelding } from "./melding.ts";
import { gesprekVan, ontbreektIn, vanProfessional } from "./naar-melding.ts";

const lees = (velden: Readonly<Record<string, string>>) => leesMelding(Object.entries(velden)).melding;
const gesprek = (velden: Readonly<Record<string, string>>) => gesprekVan(lees(velden), undefined);
const vol = {
  melder: "Meester Verzonnen, leraar",
  organisatie: "Voorbeeldschool",
  bereikbaar: "06 tussen de middag",
  sector: "onderwijs",
  zorgen: "Zij komt bont en blauw op school.",
  ingelicht: "nee",
  nietGrond: "betrokkenen",
  verblijf: "nederland",
};

describe("the form of a professional as a report", () => {
  it("X-VT7 WW-M7 needs who reports, how to reach him, what is the matter and whether they know", () => {
    expect(ontbreektIn(lees({}))).toEqual(["melder", "organisatie", "bereikbaar", "zorgen", "ingelicht"]);
    expect(ontbreektIn(lees(vol))).toEqual([]);
  });

  it("WW-Z29 brings everything over, in the shape the command reads", () => {
    const { acuutGevaar: _, ...gemaakt } = vanProfessional(
      lees(vol),
      [{ stap: 2, tekst: "Met Veilig Thuis." }],
      {
        gemeente: "0518",
        land: undefined,
        vandaag: "2026-11-16",
      },
    );
    const Deel = OntvangMelding.pick({
      melder: true,
      gesprek: true,
      slachtoffer: true,
      overigen: true,
      vrager: true,
      toelichting: true,
    });
    expect(Deel.parse(gemaakt)).toMatchObject({
      vrager: "professional",
      melder: { naam: "Meester Verzonnen, leraar", sector: "onderwijs", anoniem: false },
      slachtoffer: { gemeente: "0518", land: "NL" },
      gesprek: {
        ingelicht: { is: "nee", gronden: ["betrokkenen"] },
        stappen: [{ stap: 2 }],
        meldcodeStappen: [2],
      },
    });
  });

  it("WW-Z8 a signal becomes a fact with its day, and how it is known", () => {
    expect(
      gesprek({
        "signaal1.wat": "Blauwe plek.",
        "signaal1.wanneer": "12 november",
        "signaal3.wat": "Zij huilt.",
        "signaal3.van": "juf",
      }).feiten,
    ).toEqual([
      { tekst: "Blauwe plek.\n12 november", bron: "zelf" },
      { tekst: "Zij huilt.", bron: "ander", van: "juf" },
    ]);
  });

  it("WW-Z20 the numbers of signals become places among the facts; a number that is none counts for nothing", () => {
    const met = (feiten: string) =>
      gesprek({ "signaal1.wat": "A.", "signaal3.wat": "B.", hypothese: "C.", hypotheseFeiten: feiten });
    expect(met("signaal 1 en 3").hypotheses).toEqual([{ tekst: "C.", feiten: [1, 2] }]);
    expect(met("signaal 2").hypotheses).toEqual([{ tekst: "C.", feiten: [] }]);
    expect(weigerGesprek(met("signaal 2"), { professional: true })?.bronnen).toEqual(["WW-Z20"]);
  });
});
