import { describe, expect, it } from "vitest";
import { given } from "../testing/given.ts";
import { iemandVan, meldingNederland, organisaties } from "../testing/mensen.ts";
import type { CommandOf } from "./command.ts";
import type { Gesprek } from "./gesprek.ts";

const { haaglanden, lkha } = organisaties;
const noor = iemandVan(haaglanden);
const buiten = iemandVan(haaglanden, "publiek");
const met = (gesprek: Gesprek, anders: Partial<CommandOf<"OntvangMelding">> = {}) => ({
  ...meldingNederland,
  ...anders,
  gesprek,
});
const feiten = [{ tekst: "Blauwe plek op de linkerarm.", bron: "zelf" as const }];

describe("what is told when a concern comes in", () => {
  it("WW-Z18 keeps facts, interpretation and suppositions apart, as ids of texts of the receiver", () => {
    const { casus, verloop } = given([
      noor,
      met({
        feiten: [
          ...feiten,
          { tekst: "Zij slaapt slecht.", bron: "ander", van: "de school", op: "2026-11-12" },
        ],
        duiding: "Zij is bang.",
        hypotheses: [{ tekst: "Geweld thuis.", feiten: [1, 2] }],
      }),
    ]);
    const [regel] = verloop.journaal;
    const verslag = regel?.event.type === "MeldingOntvangen" ? regel.event.data.gesprek : undefined;
    const tekst = (id = "") => verloop.teksten.get(id);
    expect(verslag?.feiten?.map(({ tekst: id, ...rest }) => [tekst(id)?.inhoud, rest])).toEqual([
      ["Blauwe plek op de linkerarm.", { bron: "zelf" }],
      ["Zij slaapt slecht.\n[de school]", { bron: "ander", op: "2026-11-12" }],
    ]);
    expect(tekst(verslag?.duiding)).toMatchObject({ inhoud: "Zij is bang.", houder: haaglanden.id });
    expect(verslag?.hypotheses).toEqual([{ tekst: expect.any(String), feiten: [1, 2] }]);
    expect(JSON.stringify(regel)).not.toMatch(/Blauwe plek|slaapt|bang|Geweld/);
    expect(casus.teksten).toHaveLength(5); // all of it can be packed for a receiver
  });

  it("WW-Z19 a fact from another names that other", () => {
    given()
      .when(noor, met({ feiten: [{ tekst: "Er is geroepen.", bron: "ander" }] }))
      .isRefused({ bron: "WW-Z19" });
  });

  it("WW-Z20 a supposition rests on a fact that is there", () => {
    const vermoeden = (rust: number[]) => met({ feiten, hypotheses: [{ tekst: "Geweld.", feiten: rust }] });
    given().when(noor, vermoeden([])).isRefused({ bron: "WW-Z20" });
    given()
      .when(noor, vermoeden([2]))
      .isRefused({ bron: "WW-Z20" });
    expect(given([noor, vermoeden([1])]).casus.seq).toBeGreaterThan(0);
  });

  it("WW-Z21 a diagnosis names who made it", () => {
    given()
      .when(noor, met({ diagnoses: [{ tekst: "Depressie." }] }))
      .isRefused({ bron: "WW-Z21" });
    expect(
      given([noor, met({ diagnoses: [{ tekst: "Depressie.", door: "psychiater" }] })]).casus.seq,
    ).toBeGreaterThan(0);
  });

  it("WW-M7 WW-M8a WW-M8b WW-M8c a professional who told nobody gives one of three grounds", () => {
    const niet = (...gronden: ("betrokkenen" | "zelf" | "relatie")[]) =>
      met({ ingelicht: { is: "nee", gronden, motief: "Het moet." } });
    given().when(noor, niet()).isRefused({ code: "grond-ontbreekt", bron: "WW-M8c" });
    for (const grond of ["betrokkenen", "zelf", "relatie"] as const)
      expect(given([noor, niet(grond)]).casus.seq).toBeGreaterThan(0);
    const buur = met({ ingelicht: { is: "nee", gronden: [] } }, { vrager: "omstander" });
    expect(given([noor, buur]).casus.seq).toBeGreaterThan(0);
  });

  it("WW-M9 the relation alone asks for a motive", () => {
    const alleen = { is: "nee" as const, gronden: ["relatie" as const] };
    given()
      .when(noor, met({ ingelicht: alleen }))
      .isRefused({ bron: "WW-M9" });
    expect(
      given([noor, met({ ingelicht: { ...alleen, gronden: ["relatie", "zelf"] } })]).casus.seq,
    ).toBeGreaterThan(0);
  });

  it("WW-M10 WW-Z3 that telling or acting is dangerous is a fact of the case from the first moment", () => {
    expect(given([noor, met({ gevaarErger: "ja" })]).casus.feiten.informerenBedreigend).toBe(true);
    const bedreigt = met({ ingelicht: { is: "nee", gronden: ["betrokkenen"] } });
    expect(given([noor, bedreigt]).casus.feiten.informerenBedreigend).toBe(true);
    expect(given([noor, met({ gevaarErger: "onzeker" })]).casus.feiten.informerenBedreigend).toBeUndefined();
  });

  it("WW-Z5 an oral report can be read back from the day it came in", () => {
    given()
      .when(noor, met({ voorgelezenOp: "2026-11-15" }))
      .isRefused({ bron: "WW-Z5" });
    expect(given([noor, met({ voorgelezenOp: "2026-11-16" })]).casus.seq).toBeGreaterThan(0);
  });
});

describe("the public door", () => {
  it("SOA-S1.1 LKHA-2.6 lets anybody report, to Veilig Thuis and to LKHA, and nowhere else", () => {
    expect(given([buiten, meldingNederland]).casus.verantwoordelijk).toEqual(haaglanden);
    const aanLkha = { ...meldingNederland, ontvanger: lkha };
    expect(given([iemandVan(lkha, "publiek"), aanLkha]).casus.verantwoordelijk).toEqual(lkha);
    given().when(iemandVan(organisaties.politie, "publiek"), meldingNederland).isDenied();
  });

  it("opens nothing else: not reading, not a note, not a decision", () => {
    const { when } = given([buiten, meldingNederland]);
    when(buiten, { type: "MaakNotitie", inhoud: "Zomaar." }).isDenied();
    when(buiten, { type: "SluitDossier", reden: "Zomaar." }).isDenied();
  });

  it("X-VT8 who stays unknown to all gives no name, and one thing seen oneself", () => {
    const onbekend = (
      anders: Partial<CommandOf<"OntvangMelding">["melder"]>,
      gesprek: Gesprek = { feiten },
    ) => met(gesprek, { vrager: "omstander", melder: { anoniem: true, dubbelAnoniem: true, ...anders } });
    given()
      .when(buiten, onbekend({ naam: "Buurvrouw" }))
      .isRefused({ bron: "X-VT8" });
    given()
      .when(buiten, onbekend({ contact: { waarop: "06" } }))
      .isRefused({ bron: "X-VT8" });
    given().when(buiten, onbekend({}, {})).isRefused({ code: "dubbel-anoniem-zonder-feit" });
    const { verloop } = given([buiten, onbekend({})]);
    expect(verloop.journaal[0]?.event.data).toMatchObject({ dubbelAnoniem: true, melderAnoniem: true });
  });
});

describe("asking how things stand", () => {
  it("WW-Z31 puts the reporter among who wait for an answer, until there is one", () => {
    const gevraagd = given([buiten, meldingNederland], [buiten, { type: "VraagStand" }]);
    expect(gevraagd.casus.standGevraagdOp).toBe("2026-11-16");
    gevraagd.when(buiten, { type: "VraagStand" }).isRefused({ bron: "WW-Z31" });
    gevraagd.when(buiten, { type: "BeantwoordStand", toelichting: "Dag." }).isDenied();
    const na = gevraagd
      .when(noor, { type: "BeantwoordStand", toelichting: "Gebeld." })
      .happens("StandBeantwoord");
    expect(na.standGevraagdOp).toBeUndefined();
    given([noor, meldingNederland])
      .when(noor, { type: "BeantwoordStand", toelichting: "Gebeld." })
      .isRefused({ code: "geen-vraag" });
  });
});
