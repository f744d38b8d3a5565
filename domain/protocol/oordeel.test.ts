import { describe, expect, it } from "vitest";
import { oordeel } from "./oordeel.ts";
import type { OordeelSoort } from "./rule.ts";
import type { Handeling, SituatieOpDatum } from "./situatie.ts";
import { termijnenBij } from "./termijnen.ts";
import { wegwijzer } from "./wegwijzer.ts";

type Deel = Partial<SituatieOpDatum>;
const bij = (deel: Deel): SituatieOpDatum => ({
  aanleiding: "melding",
  bij: "veilig-thuis",
  datum: "2026-11-22",
  ...deel,
});
const geweld: Deel = {
  vormen: ["partnergeweld"],
  verblijf: "nederland",
  eermotief: "nee",
  informerenBedreigend: false,
};
const eer: Deel = {
  vormen: ["eergerelateerd-geweld"],
  verblijf: "nederland",
  veiligheid: "structureel-onveilig",
};
const buitenland: Deel = { vormen: ["huwelijksdwang"], verblijf: "buitenland", verzoekLkha: false };

type Geval = { titel: string; handeling: Handeling; in: Deel; is: OordeelSoort; bron?: string };

const gevallen: Geval[] = [
  {
    titel: "LKHA-3.3a no investigation while abroad",
    handeling: "onderzoek",
    in: buitenland,
    is: "mag-niet",
    bron: "LKHA-3.3a",
  },
  {
    titel: "LKHA-3.3a no talk by Veilig Thuis while abroad",
    handeling: "gesprek-slachtoffer",
    in: { ...buitenland, deskundigeGeraadpleegd: true },
    is: "mag-niet",
    bron: "LKHA-3.3a",
  },
  {
    titel: "LKHA-3.3a is not known to be lifted while nobody knows whether LKHA asked",
    handeling: "actie-veilig-thuis",
    in: { vormen: ["huwelijksdwang"], verblijf: "buitenland" },
    is: "eerst",
  },
  {
    titel: "LKHA-3.3b LKHA asked for the action",
    handeling: "actie-veilig-thuis",
    in: { ...buitenland, verzoekLkha: true },
    is: "mag",
    bron: "LKHA-3.3b",
  },
  {
    titel: "LKHA-3.2a closing waits for the consultation",
    handeling: "dossier-sluiten",
    in: { ...buitenland, bij: "lkha" },
    is: "eerst",
    bron: "LKHA-3.2a",
  },
  {
    titel: "LKHA-3.1b no closing while others are in danger",
    handeling: "dossier-sluiten",
    in: { ...buitenland, risicoInNederland: "ja" },
    is: "mag-niet",
    bron: "LKHA-3.1b",
  },
  {
    titel: "LKHA-3.2b closing after the consultation, also when LKHA has accepted",
    handeling: "dossier-sluiten",
    in: { ...buitenland, bij: "lkha", risicoInNederland: "nee" },
    is: "mag",
    bron: "LKHA-3.2b",
  },
  {
    titel: "WW-L12 the local team closes when those involved can manage",
    handeling: "dossier-sluiten",
    in: { ...geweld, bij: "lokaal-team", eigenKracht: true, veiligheid: "geen-onveiligheid" },
    is: "mag",
    bron: "WW-L12",
  },
  {
    titel: "LKHA-2.4a help on the spot not outside the consular channel",
    handeling: "hulpverlening-ter-plaatse",
    in: buitenland,
    is: "eerst",
    bron: "LKHA-2.4a",
  },
  {
    titel: "LKHA-2.4a help on the spot through LKHA",
    handeling: "hulpverlening-ter-plaatse",
    in: { ...buitenland, bij: "lkha", complex: false },
    is: "mag",
  },
  {
    titel: "LKHA-3.3c intake abroad asks a motive",
    handeling: "intake-opvang",
    in: buitenland,
    is: "mag-gemotiveerd",
    bron: "LKHA-3.3c",
  },
  {
    titel: "LKHA-4.3c LKHA investigates what it took over",
    handeling: "onderzoek",
    in: { vormen: ["huwelijksdwang"], verblijf: "nederland", inschrijving: "niet-ingeschreven", bij: "lkha" },
    is: "mag",
    bron: "LKHA-4.3c",
  },
  {
    titel: "LKHA-1.3b WW-A8 no names in an advice",
    handeling: "persoonsgegevens-betrokkenen-vastleggen",
    in: { aanleiding: "adviesvraag", vormen: ["achterlating"] },
    is: "mag-niet",
    bron: "WW-A8",
  },
  {
    titel: "WW-M2 names in a report",
    handeling: "persoonsgegevens-betrokkenen-vastleggen",
    in: geweld,
    is: "mag",
    bron: "WW-M2",
  },
  {
    titel: "WW-V11 co-operating",
    handeling: "voorwaarden-en-vervolg",
    in: { ...geweld, veiligheid: "acuut-onveilig", medewerking: "ja" },
    is: "mag",
    bron: "WW-V11",
  },
  {
    titel: "WW-V11 not while the safety is unknown",
    handeling: "voorwaarden-en-vervolg",
    in: { ...geweld, medewerking: "ja" },
    is: "eerst",
    bron: "WW-V11",
  },
  {
    titel: "WW-V14 not when they co-operate",
    handeling: "onderzoek",
    in: { ...geweld, medewerking: "ja" },
    is: "mag-niet",
    bron: "WW-V14",
  },
  {
    titel: "WW-V5 not in acute danger",
    handeling: "overdracht-aan-betrokkenen",
    in: { ...geweld, eigenKracht: true, veiligheid: "acuut-onveilig" },
    is: "mag-niet",
    bron: "WW-V5",
  },
  {
    titel: "WW-V8 running help that is enough",
    handeling: "overdracht-aan-hulpverlening",
    in: { ...geweld, lopendeHulp: true, hulpToereikend: true, veiligheid: "geen-onveiligheid" },
    is: "mag",
    bron: "WW-V8",
  },
  {
    titel: "WW-V8 a multidisciplinary team after the assessment",
    handeling: "overdracht-aan-multidisciplinair-team",
    in: { ...geweld, veiligheid: "structureel-onveilig" },
    is: "mag",
    bron: "WW-V8",
  },
  {
    titel: "WW-V4 WW-V8 Veilig Thuis may close after the local team accepted",
    handeling: "dossier-sluiten",
    in: { ...geweld, bij: "lokaal-team", besluitVeiligThuis: "lokaal-team" },
    is: "mag",
  },
  {
    titel: "SOA-0.3 the local team does not close in acute danger, however strong those involved are",
    handeling: "dossier-sluiten",
    in: { ...geweld, bij: "lokaal-team", eigenKracht: true, veiligheid: "acuut-onveilig" },
    is: "eerst",
    bron: "SOA-0.3",
  },
  {
    titel: "WW-L12 the local team closes also before an assessment, when no acute danger is evident",
    handeling: "dossier-sluiten",
    in: { ...geweld, bij: "lokaal-team", eigenKracht: true },
    is: "mag",
    bron: "WW-L12",
  },
  {
    titel: "WW-V17 no closing while structurally unsafe",
    handeling: "dossier-sluiten",
    in: { ...geweld, veiligheid: "structureel-onveilig", uitkomstOnderzoek: "geweld-vastgesteld" },
    is: "mag-niet",
  },
  {
    titel: "WW-Z3 talk with Veilig Thuis first when it may get worse",
    handeling: "gesprek-slachtoffer",
    in: { ...geweld, bij: "nergens", informerenBedreigend: true },
    is: "eerst",
    bron: "WW-Z3",
  },
  {
    titel: "WW-Z3 nobody who has not asked Veilig Thuis talks while it is unknown whether that is safe",
    handeling: "gesprek-kind-zonder-ouders",
    in: { ...geweld, bij: "nergens", informerenBedreigend: undefined },
    is: "eerst",
    bron: "WW-Z3",
  },
  {
    titel: "WW-Z3 Veilig Thuis need not ask itself before it talks in a case of its own",
    handeling: "gesprek-slachtoffer",
    in: { ...geweld, informerenBedreigend: undefined },
    is: "mag",
    bron: "WW-Z25",
  },
  {
    titel: "WW-Z3 in an advice of Veilig Thuis the talk with it is being held",
    handeling: "gesprek-slachtoffer",
    in: { ...geweld, aanleiding: "adviesvraag", informerenBedreigend: true },
    is: "mag",
    bron: "WW-Z25",
  },
  {
    titel: "WW-Z3 advice from elsewhere is not yet the talk with Veilig Thuis",
    handeling: "gesprek-slachtoffer",
    in: { ...geweld, aanleiding: "adviesvraag", bij: "lokaal-team", informerenBedreigend: true },
    is: "eerst",
    bron: "WW-Z3",
  },
  {
    titel: "WW-Z25 an ordinary talk",
    handeling: "gesprek-slachtoffer",
    in: geweld,
    is: "mag",
    bron: "WW-Z25",
  },
  {
    titel: "WW-M8a WW-Z3 informing that threatens asks a motive after advice",
    handeling: "informeren-familie",
    in: { ...geweld, informerenBedreigend: true, deskundigeGeraadpleegd: true },
    is: "mag-gemotiveerd",
    bron: "WW-M8a",
  },
  {
    titel: "RK-7.3 RK-4.6 RK-7.26 an expert before the talk",
    handeling: "gesprek-slachtoffer",
    in: { ...eer, deskundigeGeraadpleegd: false },
    is: "eerst",
    bron: "RK-7.3",
  },
  {
    titel: "RK-7.3 unknown is never read as consulted",
    handeling: "gesprek-slachtoffer",
    in: eer,
    is: "eerst",
    bron: "RK-7.3",
  },
  {
    titel: "RK-7.3 the talk after the expert",
    handeling: "gesprek-slachtoffer",
    in: { ...eer, deskundigeGeraadpleegd: true },
    is: "mag",
    bron: "WW-Z25",
  },
  {
    titel: "RK-7.3 in acute danger only with a motive",
    handeling: "gesprek-slachtoffer",
    in: { ...eer, veiligheid: "acuut-onveilig", deskundigeGeraadpleegd: false, informerenBedreigend: false },
    is: "mag-gemotiveerd",
    bron: "RK-7.3",
  },
  {
    titel: "RK-7.4 RK-7.5 RK-7.23 the family not before the analysis",
    handeling: "informeren-familie",
    in: { ...eer, risicoanalyseGereed: false },
    is: "mag-niet",
    bron: "RK-7.4",
  },
  {
    titel: "RK-7.24 not with all professionals at once",
    handeling: "overleg-alle-professionals",
    in: { ...eer, risicoanalyseGereed: false },
    is: "mag-niet",
    bron: "RK-7.24",
  },
  {
    titel: "RK-7.23 after the analysis a reason per participant",
    handeling: "overleg-alle-professionals",
    in: { ...eer, risicoanalyseGereed: true },
    is: "mag-gemotiveerd",
    bron: "RK-7.23",
  },
  {
    titel: "RK-7.16 an ordinary meeting",
    handeling: "overleg-alle-professionals",
    in: geweld,
    is: "mag",
    bron: "RK-7.16",
  },
  {
    titel: "RK-7.12 RK-7.15 a child without parents asks a motive",
    handeling: "gesprek-kind-zonder-ouders",
    in: { ...eer, deskundigeGeraadpleegd: true },
    is: "mag-gemotiveerd",
    bron: "RK-7.12",
  },
  {
    titel: "RK-2.14 the mayor in danger",
    handeling: "huisverbod",
    in: { ...geweld, veiligheid: "acuut-onveilig" },
    is: "mag",
    bron: "RK-2.14",
  },
  {
    titel: "RK-2.15 first an expert on a ban from the home",
    handeling: "huisverbod",
    in: eer,
    is: "eerst",
    bron: "RK-2.15",
  },
  {
    titel: "RK-7.27 reserved with a ban from the home",
    handeling: "huisverbod",
    in: { ...eer, deskundigeGeraadpleegd: true },
    is: "mag-gemotiveerd",
    bron: "RK-7.27",
  },
  {
    titel: "RK-7.28 RK-8.7 careful with a placement",
    handeling: "uithuisplaatsing",
    in: { ...eer, deskundigeGeraadpleegd: true },
    is: "mag-gemotiveerd",
    bron: "RK-7.28",
  },
  {
    titel: "RK-7.29 an unknown sex counts as the protected case",
    handeling: "plaatsing-gemengde-groep",
    in: { ...eer, leeftijd: 15 },
    is: "mag-niet",
    bron: "RK-7.29",
  },
  {
    titel: "RK-7.29 RK-2.11 a boy may be placed",
    handeling: "plaatsing-gemengde-groep",
    in: { ...eer, leeftijd: 15, geslacht: "man" },
    is: "mag",
    bron: "RK-2.11",
  },
  {
    titel: "RK-7.29 a woman with a motive",
    handeling: "plaatsing-gemengde-groep",
    in: { ...eer, leeftijd: 19, geslacht: "vrouw" },
    is: "mag-gemotiveerd",
  },
  {
    titel: "RK-8.9 RK-8.10 shelter in the Netherlands",
    handeling: "intake-opvang",
    in: geweld,
    is: "mag",
    bron: "RK-8.9",
  },
  {
    titel: "RK-9.5 mediation only after analysis",
    handeling: "bemiddeling",
    in: { ...eer, deskundigeGeraadpleegd: true, risicoanalyseGereed: false },
    is: "eerst",
    bron: "RK-9.5",
  },
  {
    titel: "RK-9.3 RK-9.4 RK-9.6 mediation with its two checks",
    handeling: "bemiddeling",
    in: { ...eer, deskundigeGeraadpleegd: true, risicoanalyseGereed: true },
    is: "mag-gemotiveerd",
    bron: "RK-9.4",
  },
  {
    titel: "SOA-0.3 RK-9.1 no recovery before safety",
    handeling: "herstelzorg",
    in: { ...geweld, veiligheid: "acuut-onveilig" },
    is: "eerst",
    bron: "SOA-0.3",
  },
  {
    titel: "RK-9.2 recovery when there is direct safety",
    handeling: "herstelzorg",
    in: { ...geweld, veiligheid: "geen-onveiligheid" },
    is: "mag",
    bron: "RK-9.2",
  },
  {
    titel: "KB-41 Foreign Affairs gives no help",
    handeling: "hulpverlening-door-bz",
    in: {},
    is: "mag-niet",
    bron: "KB-41",
  },
  {
    titel: "KB-44 consular assistance abroad",
    handeling: "consulaire-bijstand",
    in: { ...buitenland, complex: false, leeftijd: 20 },
    is: "mag",
    bron: "KB-44",
  },
  {
    titel: "KB-40 a step in a very complex case names its regieoverleg",
    handeling: "consulaire-bijstand",
    in: { ...buitenland, complex: true },
    is: "mag-gemotiveerd",
    bron: "KB-40",
  },
  {
    titel: "KB-21 help beyond consular assistance is for abroad",
    handeling: "hulpverlening-ter-plaatse",
    in: geweld,
    is: "mag-niet",
    bron: "KB-21",
  },
];

it.each(gevallen)("$titel", ({ handeling, in: deel, is, bron }) => {
  const uitspraak = oordeel(handeling, bij(deel));
  expect(uitspraak.oordeel).toBe(is);
  if (bron) expect(uitspraak.bronnen).toContain(bron);
});

describe("what would be allowed", () => {
  const tenzij = (handeling: Handeling, deel: Deel) => oordeel(handeling, bij(deel)).tenzij?.nl;
  it("is the thing to do first, with the question that is open, and nothing that is not known to matter", () => {
    const sluiten = tenzij("dossier-sluiten", buitenland);
    expect(sluiten).toContain("Overleg eerst met het LKHA");
    expect(sluiten).toContain("Eerst moet bekend zijn");
    expect(sluiten).not.toContain("eigen casus");
  });
  it("is not mixed with questions when the answer is no", () =>
    expect(tenzij("onderzoek", { ...geweld, medewerking: "ja" })).not.toContain("Eerst moet bekend zijn"));
});

describe("deviating", () => {
  it("RK-7.12 a motive may set aside an ordinary guard", () =>
    expect(oordeel("gesprek-slachtoffer", bij({ ...eer, deskundigeGeraadpleegd: false })).afwijkbaar).toBe(
      true,
    ));

  it.each<[string, Handeling, Deel]>([
    ["LKHA-3.3a", "actie-veilig-thuis", buitenland],
    ["LKHA-3.2a", "dossier-sluiten", buitenland],
    ["WW-A8", "persoonsgegevens-betrokkenen-vastleggen", { aanleiding: "adviesvraag" }],
  ])("but never %s", (_, handeling, deel) => expect(oordeel(handeling, bij(deel)).afwijkbaar).toBe(false));
});

describe("a transfer", () => {
  const overdracht = (deel: Deel) => wegwijzer(bij(deel)).overdracht;
  it("LKHA-2.2 must go to LKHA when the victim is abroad", () =>
    expect(overdracht(buitenland)).toMatchObject({ naar: "lkha", grond: "moet", bronnen: ["LKHA-2.2"] }));
  it("LKHA-2.5 must go from an embassy to LKHA", () =>
    expect(overdracht({ ...buitenland, bij: "ambassade" })).toMatchObject({
      van: "ambassade",
      bronnen: ["LKHA-2.5"],
    }));
  it("LKHA-4.2 may go to LKHA between the cracks", () =>
    expect(
      overdracht({ vormen: ["achterlating"], verblijf: "nederland", inschrijving: "niet-ingeschreven" }),
    ).toMatchObject({ naar: "lkha", grond: "mag" }));
  it("LKHA-1.2a RK-7.21 must go back to Veilig Thuis after the return", () =>
    expect(
      overdracht({
        vormen: ["achterlating"],
        verblijf: "nederland",
        inschrijving: "ingeschreven",
        bij: "lkha",
      }),
    ).toMatchObject({ van: "lkha", naar: "veilig-thuis", grond: "moet" }));
  it("WW-V8 may go to the local team once Veilig Thuis decided so", () =>
    expect(
      overdracht({ ...geweld, veiligheid: "structureel-onveilig", besluitVeiligThuis: "lokaal-team" }),
    ).toMatchObject({
      naar: "lokaal-team",
      grond: "mag",
    }));
  it("WW-L16 may go from the local team to Veilig Thuis when its help is not enough", () => {
    const bijTeam: Deel = {
      ...geweld,
      bij: "lokaal-team",
      ernstig: false,
      veiligheid: "structureel-onveilig",
    };
    expect(overdracht({ ...bijTeam, hulpToereikend: false })).toEqual({
      van: "lokaal-team",
      naar: "veilig-thuis",
      grond: "mag",
      bronnen: ["WW-L16"],
    });
    expect(overdracht({ ...bijTeam, hulpToereikend: true })).toBeNull();
  });
  it("does not exist where nobody holds the case", () =>
    expect(overdracht({ ...buitenland, bij: "nergens" })).toBeNull());
  it("WW-A5 does not exist in an advice", () =>
    expect(wegwijzer(bij({ ...buitenland, aanleiding: "adviesvraag" }))).toMatchObject({
      overdracht: null,
      verantwoordelijk: "vrager",
      zichtOpVeiligheid: "vrager",
    }));
});

describe("steps", () => {
  const eersteStap = (deel: Deel) => wegwijzer(bij(deel)).stappen[0];
  it("SOA-A1.2 begin with 112 in acute danger, whatever the form and also while the place is unknown", () => {
    expect(eersteStap({ ...geweld, veiligheid: "acuut-onveilig" })).toMatchObject({ wie: ["politie"] });
    expect(
      eersteStap({ vormen: ["eergerelateerd-geweld"], veiligheid: "acuut-onveilig" })?.stap.nl,
    ).toContain("112");
  });
  it("LKHA-2.4a begin with the consular channel abroad, in acute danger too", () => {
    const acuut = wegwijzer(bij({ ...buitenland, veiligheid: "acuut-onveilig" }));
    expect(acuut.stappen[0]).toMatchObject({ wie: ["lkha", "bz"], bronnen: ["LKHA-2.4a"] });
    expect(acuut.stappen.some(({ stap }) => stap.nl.includes("112"))).toBe(false);
    expect(eersteStap({ ...geweld, verblijf: "buitenland", veiligheid: "acuut-onveilig" })).toMatchObject({
      wie: ["bz"],
    });
  });
});

describe("terms", () => {
  const termijn = (bron: string, deel: Deel) =>
    wegwijzer(bij(deel)).regels.find((regel) => regel.bron === bron)?.termijn;
  it("WW-V1 five working days after receipt", () => {
    expect(termijn("WW-V1", { ontvangenOp: "2026-11-20" })).toEqual({
      aantal: 5,
      eenheid: "werkdagen",
      vanaf: "melding-ontvangen",
      uiterlijk: "2026-11-27",
    });
    expect(termijn("WW-V1", {})).not.toHaveProperty("uiterlijk");
  });
  it("WW-V12 ten weeks after the start", () =>
    expect(
      termijn("WW-V12", {
        ...geweld,
        veiligheid: "structureel-onveilig",
        medewerking: "ja",
        gestartOp: "2026-11-02",
      })?.uiterlijk,
    ).toBe("2027-01-11"));
  it("WW-V15 ten weeks after the start", () =>
    expect(
      termijn("WW-V15", {
        ...geweld,
        veiligheid: "structureel-onveilig",
        medewerking: "nee",
        gestartOp: "2026-11-02",
      })?.uiterlijk,
    ).toBe("2027-01-11"));
  it("WW-V1 begins with the report", () =>
    expect(termijnenBij("melding-ontvangen", bij(geweld)).regels.map(({ sleutel }) => sleutel)).toEqual([
      "WW-V1",
    ]));
  it("X-VT12 begins with somebody's data", () =>
    expect(termijnenBij("betrokkene-opgenomen", bij(geweld)).regels.map(({ sleutel }) => sleutel)).toEqual([
      "X-VT12",
      "X-VT12/slachtoffer",
    ]));
  it("of an open offer are an hour in acute danger and else the next working day", () => {
    const bij1 = (deel: Deel) =>
      termijnenBij("overdracht-aangeboden", bij(deel)).regels.map(({ sleutel }) => sleutel);
    expect(bij1({ veiligheid: "acuut-onveilig" })).toEqual(["BESLUIT-AANBOD-SPOED"]);
    expect(bij1({ veiligheid: "geen-onveiligheid" })).toEqual(["BESLUIT-AANBOD"]);
    expect(bij1({})).toEqual(["BESLUIT-AANBOD"]);
  });
});

describe("the four situations of the agreements", () => {
  const rijen = (deel: Deel) => wegwijzer(bij(deel)).regels.map(({ bron }) => bron);
  const vormen: Deel = { vormen: ["achterlating"] };
  const inNederland: Deel = { ...vormen, verblijf: "nederland" };

  it("LKHA-0 are four, each with its own answer", () => {
    expect(rijen({ ...inNederland, inschrijving: "ingeschreven" })).toContain("LKHA-1.2a");
    expect(rijen({ ...vormen, verblijf: "buitenland" })).toContain("LKHA-2.2");
    expect(rijen({ ...vormen, verblijf: "buitenland" })).toContain("LKHA-3.2a");
    expect(rijen({ ...inNederland, inschrijving: "gemeente-onbekend" })).toContain("LKHA-4.2");
  });

  it("LKHA-1.1a begin in the Netherlands with an advice or a report on the theme", () => {
    expect(rijen({ ...inNederland, aanleiding: "melding" })).toContain("LKHA-1.3a");
    expect(rijen({ ...inNederland, aanleiding: "adviesvraag" })).toContain("LKHA-1.3a");
    expect(rijen({ verblijf: "nederland", vormen: ["ouderenmishandeling"] })).not.toContain("LKHA-1.3a");
  });

  it("LKHA-2.1 take the other route as soon as the victim is known to be abroad, not before", () => {
    expect(wegwijzer(bij(vormen))).toMatchObject({ verantwoordelijk: "veilig-thuis", overdracht: null });
    expect(wegwijzer(bij(vormen)).ontbreekt).toContain("verblijf");
    expect(wegwijzer(bij({ ...vormen, verblijf: "buitenland" })).verantwoordelijk).toBe("lkha");
  });

  it("LKHA-4.1 see who is in no register, or of whom the municipality is unknown", () => {
    expect(rijen({ ...inNederland, inschrijving: "niet-ingeschreven" })).toContain("LKHA-4.2");
    expect(rijen({ ...inNederland, inschrijving: "gemeente-onbekend" })).toContain("LKHA-4.2");
    expect(wegwijzer(bij(inNederland)).ontbreekt).toContain("inschrijving");
  });

  it("KB-65 RK-1.12 also cover child marriage", () =>
    expect(wegwijzer(bij({ vormen: ["kindhuwelijk"], verblijf: "buitenland" })).verantwoordelijk).toBe(
      "lkha",
    ));
});
