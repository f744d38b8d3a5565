import { describe, expect, it } from "vitest";
import { given } from "../testing/given.ts";
import { iemandVan, meldingBuitenland, meldingNederland, organisaties } from "../testing/mensen.ts";
import { CasusCommand } from "./command.ts";

const { haaglanden, amsterdam, lkha, politie, gemeente } = organisaties;
const noor = iemandVan(haaglanden);

describe("a concern comes in", () => {
  it("LKHA-1.2a whoever receives it is responsible from that moment", () => {
    const casus = given()
      .when(noor, meldingNederland)
      .happens("MeldingOntvangen", "BetrokkeneOpgenomen", "BetrokkeneOpgenomen", "Toegewezen");
    expect(casus.verantwoordelijk).toEqual(haaglanden);
  });

  it("LKHA-1.2b whoever receives it keeps sight on safety", () => {
    expect(given([noor, meldingNederland]).casus.zichtOpVeiligheid).toEqual(haaglanden);
  });

  it("SOA-S1.2 the police brings a report to Veilig Thuis, which holds everything told", () => {
    const { casus, verloop } = given([iemandVan(politie), { ...meldingNederland, vrager: "politie" }]);
    expect(casus.melding.gemeldDoor).toEqual(politie);
    expect(casus.dossiers).toEqual([{ organisatie: haaglanden, open: true }]);
    expect([...verloop.teksten.values()].map(({ houder }) => houder)).toEqual([haaglanden.id]);
  });

  it("LKHA-2.6 a report about somebody abroad may go to LKHA directly", () => {
    expect(
      given([iemandVan(lkha), { ...meldingBuitenland, ontvanger: lkha }]).casus.verantwoordelijk,
    ).toEqual(lkha);
  });

  it("LKHA-2.5 an embassy brings a report about somebody abroad to LKHA, which is responsible then", () => {
    const ambassade = iemandVan({ id: "ambassade-rabat", soort: "ambassade" });
    const melding = { ...meldingBuitenland, ontvanger: lkha, vrager: "ambassade" as const };
    const { casus } = given([ambassade, melding]);
    expect([casus.verantwoordelijk, casus.melding.gemeldDoor]).toEqual([lkha, ambassade.organisatie]);
  });

  it("LKHA-4.1 is taken without registration, municipality, name or birth date", () => {
    const slachtoffer = { rol: "slachtoffer", inschrijving: "gemeente-onbekend", land: "NL" } as const;
    const { casus } = given([noor, { ...meldingNederland, slachtoffer, overigen: [] }]);
    expect(casus.betrokkenen.map(({ feiten }) => feiten)).toEqual([slachtoffer]);
  });

  it("WW-V1 is received at most a year ago: from that day the terms count", () => {
    given()
      .when(noor, { ...meldingNederland, ontvangenOp: "1900-01-01" })
      .isRefused({ code: "melding-te-oud", bron: "WW-V1" });
    given()
      .when(noor, { ...meldingNederland, ontvangenOp: "2025-11-15" })
      .isRefused({ code: "melding-te-oud" });
    expect(given([noor, { ...meldingNederland, ontvangenOp: "2025-11-16" }]).casus.seq).toBeGreaterThan(0);
  });

  it("WW-M1 is not put upon an organisation that takes no reports from others", () => {
    given()
      .when(noor, { ...meldingNederland, ontvanger: gemeente })
      .isRefused({ code: "ontvanger-past-niet", bron: "WW-M1" });
  });

  it("LKHA-4.4a another region than that of the municipality needs a reason", () => {
    const gekozen = { ...meldingNederland, regio: amsterdam, regioVolgensGemeente: haaglanden.id };
    given().when(noor, gekozen).isRefused({ code: "reden-regio-ontbreekt", bron: "LKHA-4.4a" });
    given()
      .when(noor, { ...gekozen, redenRegio: "Woont daar feitelijk." })
      .happens("MeldingOntvangen", "BetrokkeneOpgenomen", "BetrokkeneOpgenomen", "Toegewezen");
  });

  it("LKHA-4.4a a region is one of Veilig Thuis", () => {
    given()
      .when(noor, { ...meldingNederland, regio: lkha })
      .isRefused({ code: "regio-is-geen-veilig-thuis", bron: "LKHA-4.4a" });
    given([noor, meldingNederland])
      .when(noor, { type: "StelRegioVast", regio: lkha, reden: "Vergissing." })
      .isRefused({ code: "regio-is-geen-veilig-thuis" });
  });

  it("LKHA-3.1b is about exactly one victim", () => {
    const ook = { rol: "slachtoffer", naam: "Zus Voorbeeld" } as const;
    given()
      .when(noor, { ...meldingNederland, overigen: [ook] })
      .isRefused({ code: "een-slachtoffer-per-casus" });
    given()
      .when(noor, { ...meldingNederland, slachtoffer: { rol: "ouder" } })
      .isRefused({ code: "een-slachtoffer-per-casus" });
  });

  it("who reported is a secret, and nobody anonymous leaves one", () => {
    const melder = { naam: "Meester Voorbeeld", anoniem: false };
    expect(given([noor, { ...meldingNederland, melder }]).casus.melding).toMatchObject({
      melder: expect.any(String),
      melderAnoniem: false,
    });
    expect(
      given([noor, { ...meldingNederland, melder: { anoniem: true } }]).casus.melding,
    ).not.toHaveProperty("melder");
  });

  it("a case that was never reported cannot be worked on, and nothing tells so", () => {
    given().when(noor, { type: "MaakNotitie", inhoud: "Hallo" }).isDenied();
  });

  it.each(["beleid", "beheer", "logcontrole"] as const)("the role %s takes no reports", (rol) => {
    given().when(iemandVan(haaglanden, rol), meldingNederland).isDenied();
  });

  it("every command is parsed at the edge: nonsense does not come in", () => {
    expect(CasusCommand.safeParse(meldingNederland).success).toBe(true);
    expect(CasusCommand.safeParse({ ...meldingNederland, vormen: ["ruzie"] }).success).toBe(false);
    expect(CasusCommand.safeParse({ ...meldingNederland, toelichting: "a\u0000b" }).success).toBe(false);
    expect(CasusCommand.safeParse({ ...meldingNederland, extra: 1 }).success).toBe(false);
  });
});
