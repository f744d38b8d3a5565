import { describe, expect, it } from "vitest";
import { given, type Stap } from "../testing/given.ts";
import { iemandVan, meldingNederland, organisaties, teruggekoppeld } from "../testing/mensen.ts";
import type { Casus } from "./casus.ts";
import { CasusCommand, type CommandOf } from "./command.ts";

const { haaglanden, amsterdam, lokaalTeam } = organisaties;
const noor = iemandVan(haaglanden);
const gemeld: Stap = [noor, meldingNederland];
const sluit = { type: "SluitDossier", reden: "Geen onveiligheid gezien." } as const;
const beoordeel =
  (uitkomst: "acuut-onveilig" | "structureel-onveilig" | "geen-onveiligheid") =>
  ({ betrokkenen }: Casus): CasusCommand => ({
    type: "BeoordeelVeiligheid",
    perBetrokkene: [{ betrokkene: betrokkenen[0]?.id ?? "", uitkomst }],
    toelichting: "Gesproken met de melder.",
  });
const veilig: readonly Stap[] = [gemeld, [noor, beoordeel("geen-onveiligheid")]];
const verteld: readonly Stap[] = [...veilig, [noor, teruggekoppeld]];
const gesloten: readonly Stap[] = [...verteld, [noor, sluit]];

describe("the safety assessment", () => {
  it("SOA-S3.1 has an outcome per person, and the worst one is that of the case", () => {
    const casus = given(gemeld)
      .when(noor, ({ betrokkenen }) => ({
        type: "BeoordeelVeiligheid",
        perBetrokkene: [
          { betrokkene: betrokkenen[0]?.id ?? "", uitkomst: "structureel-onveilig" },
          { betrokkene: betrokkenen[1]?.id ?? "", uitkomst: "geen-onveiligheid" },
        ],
        toelichting: "Gesproken met beiden.",
      }))
      .happens("VeiligheidBeoordeeld");
    expect(casus.veiligheid).toBe("structureel-onveilig");
    expect(casus.betrokkenen.map(({ veiligheid }) => veiligheid)).toEqual([
      "structureel-onveilig",
      "geen-onveiligheid",
    ]);
  });

  it("SOA-S3.1 names the victim and nobody outside the case", () => {
    const vreemd = "00000000-0000-4000-8000-00000000ffff";
    const over = (betrokkene: string): CasusCommand => ({
      type: "BeoordeelVeiligheid",
      perBetrokkene: [{ betrokkene, uitkomst: "geen-onveiligheid" }],
      toelichting: "Gesproken.",
    });
    given(gemeld).when(noor, over(vreemd)).isRefused({ code: "betrokkene-onbekend", bron: "SOA-S3.1" });
    given(gemeld)
      .when(noor, ({ betrokkenen }) => over(betrokkenen[1]?.id ?? ""))
      .isRefused({ code: "slachtoffer-niet-beoordeeld", bron: "SOA-S3.1" });
  });

  it("SOA-S3.2 acute danger that is over stays known as earlier acute danger", () => {
    expect(given(gemeld, [noor, beoordeel("acuut-onveilig")]).casus.eerderAcuut).toBe(false);
    const later: Stap[] = [
      gemeld,
      [noor, beoordeel("acuut-onveilig")],
      [noor, beoordeel("geen-onveiligheid")],
    ];
    expect(given(...later).casus.eerderAcuut).toBe(true);
  });
});

describe("deciding who goes on", () => {
  const besluit = (besluit: CommandOf<"NeemBesluit">["besluit"]): CommandOf<"NeemBesluit"> => ({
    type: "NeemBesluit",
    besluit,
    toelichting: "Besproken in het team.",
  });

  it("WW-V11 Voorwaarden & Vervolg starts when it is unsafe and people co-operate", () => {
    const casus = given(
      gemeld,
      [noor, beoordeel("structureel-onveilig")],
      [noor, { type: "LegFeitenVast", medewerking: "ja" }],
    )
      .when(noor, besluit("voorwaarden-en-vervolg"))
      .happens("BesluitGenomen");
    expect(casus.besluit).toMatchObject({ besluit: "voorwaarden-en-vervolg", op: "2026-11-16" });
  });

  it("WW-V14 without co-operation it is an investigation", () => {
    given(
      gemeld,
      [noor, beoordeel("structureel-onveilig")],
      [noor, { type: "LegFeitenVast", medewerking: "nee" }],
    )
      .when(noor, besluit("onderzoek"))
      .happens("BesluitGenomen");
  });

  it("WW-V8 an ordinary local-team decision needs no deviation: it is judged as the decision that it is", () => {
    const beoordeeld: Stap[] = [gemeld, [noor, beoordeel("structureel-onveilig")]];
    given(...beoordeeld)
      .when(noor, besluit("lokaal-team"))
      .happens("BesluitGenomen");
    given(...beoordeeld)
      .when(noor, { ...besluit("lokaal-team"), hulpToereikend: false })
      .isRefused({ bron: "WW-V8", motief: true });
    given(gemeld, [noor, beoordeel("acuut-onveilig")])
      .when(noor, besluit("lokaal-team"))
      .isRefused({ bron: "WW-V8", motief: true });
  });

  it("WW-V11 WW-V5 what is told with the decision counts for it, and is recorded once", () => {
    const beoordeeld: Stap[] = [gemeld, [noor, beoordeel("structureel-onveilig")]];
    const mee = { ...besluit("voorwaarden-en-vervolg"), medewerking: "ja" } as const;
    const casus = given(...beoordeeld)
      .when(noor, mee)
      .happens("FeitenVastgelegd", "BesluitGenomen");
    expect(casus.feiten.medewerking).toBe("ja");
    given(...beoordeeld, [noor, mee])
      .when(noor, { ...besluit("betrokkenen"), medewerking: "ja", eigenKracht: true })
      .happens("FeitenVastgelegd", "BesluitGenomen");
    given(...beoordeeld, [noor, mee])
      .when(noor, mee)
      .happens("BesluitGenomen");
  });

  it("RK-7.12 what the protocol does not foresee passes with a motive and a day of review, and is recorded", () => {
    const stappen: readonly Stap[] = [gemeld, [noor, beoordeel("geen-onveiligheid")]];
    given(...stappen)
      .when(noor, besluit("onderzoek"))
      .isRefused({ motief: true });
    given(...stappen)
      .when(noor, { ...besluit("onderzoek"), motief: "Twijfel.", herzienOp: "2026-11-16" })
      .isRefused({ code: "herziening-voorbij", bron: "RK-7.12", motief: true });
    given(...stappen)
      .when(noor, { ...besluit("onderzoek"), motief: "Twijfel.", herzienOp: "2027-11-17" })
      .isRefused({ code: "herziening-te-ver", bron: "BESLUIT-HERZIEN-BINNEN-JAAR", motief: true });
    given(...stappen)
      .when(noor, { ...besluit("onderzoek"), motief: "Twijfel.", herzienOp: "2027-11-16" })
      .happens("AfwijkingGemotiveerd", "BesluitGenomen");
    given(...stappen)
      .when(noor, { ...besluit("onderzoek"), motief: "Twijfel.", herzienOp: "2026-11-17" })
      .happens("AfwijkingGemotiveerd", "BesluitGenomen");
  });

  it("WW-V3 only Veilig Thuis decides so", () => {
    given([iemandVan(lokaalTeam), { ...meldingNederland, ontvanger: lokaalTeam }])
      .when(iemandVan(lokaalTeam), besluit("onderzoek"))
      .isDenied();
  });
});

describe("what was done", () => {
  const verricht = (handeling: CommandOf<"VerrichtHandeling">["handeling"]): CasusCommand => ({
    type: "VerrichtHandeling",
    handeling,
    toelichting: "Gedaan.",
  });

  it("LKHA-2.4a nobody records as its own what another kind of organisation does", () => {
    given(gemeld).when(noor, verricht("consulaire-bijstand")).isRefused({ code: "handeling-van-een-ander" });
  });

  it("WW-V3 closing, handing over and starting a service are not recorded as a deed", () => {
    given(gemeld).when(noor, verricht("dossier-sluiten")).isRefused({ code: "heeft-eigen-opdracht" });
    given(gemeld).when(noor, verricht("onderzoek")).isRefused({ code: "heeft-eigen-opdracht" });
  });

  const eer: Stap = [
    noor,
    { ...meldingNederland, vormen: ["eergerelateerd-geweld"], eermotief: "vermoeden" },
  ];

  it("RK-7.3 no talk with the victim before an expert was consulted", () => {
    given(eer).when(noor, verricht("gesprek-slachtoffer")).isRefused({ bron: "RK-7.3", motief: true });
  });

  it("RK-4.6 RK-7.26 whoever is no expert on this cannot be recorded as one", () => {
    const door = (deskundige: string) =>
      CasusCommand.safeParse({ type: "RaadpleegDeskundige", deskundige, toelichting: "Gebeld." }).success;
    expect(["pharos", "lec-egg", "politie", "gemeente", "hulpverlening", "lokaal-team"].filter(door)).toEqual(
      ["pharos", "lec-egg", "politie"],
    );
  });

  it("RK-7.4 partner and parents are not informed directly", () => {
    given(eer).when(noor, verricht("informeren-familie")).isRefused({ bron: "RK-7.4", motief: true });
  });

  it("RK-7.5 family only after the risk analysis of an expert", () => {
    given(eer).when(noor, verricht("informeren-familie")).isRefused({ bron: "RK-7.5", motief: true });
    const geraadpleegd: CasusCommand = {
      type: "RaadpleegDeskundige",
      deskundige: "lec-egg",
      toelichting: "Gebeld.",
    };
    expect(given(eer, [noor, geraadpleegd]).casus).toMatchObject({
      deskundigeGeraadpleegd: true,
      risicoanalyseGereed: false,
    });
  });

  it("RK-7.23 it is kept small: not everybody at one table", () => {
    given(eer)
      .when(noor, verricht("overleg-alle-professionals"))
      .isRefused({ bron: "RK-7.23", motief: true });
  });
});

describe("closing and reopening a dossier", () => {
  it("WW-V17 no unsafety: Veilig Thuis closes its dossier and stays responsible for the casus", () => {
    const casus = given(...verteld)
      .when(noor, sluit)
      .happens("DossierGesloten");
    expect(casus.verantwoordelijk).toEqual(haaglanden);
  });

  it("LKHA-3.2b a closed dossier is not closed again", () => {
    given(...gesloten)
      .when(noor, sluit)
      .isRefused({ code: "dossier-niet-open" });
  });

  it("LKHA-3.2b nothing is done in a closed dossier, but for danger and reopening", () => {
    given(...gesloten)
      .when(noor, { type: "MaakNotitie", inhoud: "Nog iets." })
      .isRefused({ code: "dossier-gesloten" });
    given(...gesloten)
      .when(noor, { type: "MeldAcuutGevaar", gedaan: "politie-gewaarschuwd", toelichting: "112 gebeld." })
      .happens("AcuutGevaarGemeld");
    given(...gesloten)
      .when(noor, { type: "HeropenDossier", reden: "Nieuw signaal." })
      .happens("DossierHeropend");
  });

  it("LKHA-3.3c an open dossier is not reopened", () => {
    given(gemeld)
      .when(noor, { type: "HeropenDossier", reden: "Toch." })
      .isRefused({ code: "dossier-niet-gesloten" });
  });

  it("LKHA-1.2a another region has nothing to close", () => {
    given(...veilig)
      .when(iemandVan(amsterdam), sluit)
      .isDenied();
  });
});

describe("people in a dossier", () => {
  it("LKHA-3.1b a second victim gets a case of their own", () => {
    given(gemeld)
      .when(noor, { type: "NeemBetrokkeneOp", persoon: { rol: "slachtoffer" } })
      .isRefused({ code: "een-slachtoffer-per-casus", bron: "LKHA-3.1b" });
  });

  it("LKHA-3.1b who the victim is, stays", () => {
    given(gemeld)
      .when(noor, ({ betrokkenen }) => ({
        type: "WerkBetrokkeneBij",
        betrokkene: betrokkenen[1]?.id ?? "",
        persoon: { rol: "slachtoffer" },
      }))
      .isRefused({ code: "rol-slachtoffer-vast" });
  });

  it("a change is a new version; the old one stays", () => {
    const na = given(gemeld, [
      noor,
      ({ betrokkenen }) => ({
        type: "WerkBetrokkeneBij",
        betrokkene: betrokkenen[0]?.id ?? "",
        persoon: { rol: "slachtoffer", naam: "Anna Anders", land: "NL" },
      }),
    ]);
    expect(na.casus.betrokkenen[0]?.rijen[haaglanden.id]?.versie).toBe(2);
    expect([...na.verloop.personen.values()].map(({ naam }) => naam)).toEqual([
      "Anna Voorbeeld",
      "Bas Voorbeeld",
      "Anna Anders",
    ]);
  });

  it("somebody who is not in the dossier cannot be changed", () => {
    given(gemeld)
      .when(noor, {
        type: "WerkBetrokkeneBij",
        betrokkene: "00000000-0000-4000-8000-00000000ffff",
        persoon: { rol: "ouder" },
      })
      .isRefused({ code: "betrokkene-onbekend" });
  });

  it("facts that say nothing are refused", () => {
    given(gemeld).when(noor, { type: "LegFeitenVast" }).isRefused({ code: "niets-ingevuld" });
  });
});
