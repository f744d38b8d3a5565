import { describe, expect, it } from "vitest";
import { blik } from "../access/blik.ts";
import { taken } from "../access/taken.ts";
import { given, type Stap } from "../testing/given.ts";
import { iemandVan, meldingBuitenland, meldingNederland, organisaties } from "../testing/mensen.ts";
import { casusNa, doe, feitenIn, leeg, type Verloop } from "../testing/verloop.ts";
import type { Casus } from "./casus.ts";
import type { CasusCommand } from "./command.ts";
import type { CasusEvent } from "./event.ts";
import { verplichtingen } from "./verplichtingen.ts";

const { haaglanden, amsterdam, lokaalTeam } = organisaties;
const noor = iemandVan(haaglanden);
const yusuf = iemandVan(lokaalTeam);

const wie = (casus: Casus | undefined, n: number) => casus?.betrokkenen[n]?.id ?? "";
const stelUit =
  (n: number) =>
  (casus: Casus): CasusCommand => ({
    type: "StelInformerenUit",
    betrokkene: wie(casus, n),
    grond: "risicoanalyse-niet-klaar",
    reden: "De deskundige is nog bezig.",
  });
const informeer =
  (n: number) =>
  (casus: Casus): CasusCommand => ({
    type: "InformeerBetrokkene",
    betrokkene: wie(casus, n),
    hoe: "gesprek",
    toelichting: "Verteld wat er is gemeld.",
  });
const na = (verloop: Verloop, vraag: (casus: Casus) => CasusCommand, nu: string) => {
  const gedaan = doe(verloop, { actor: noor, command: vraag(casusNa(verloop) as Casus), nu });
  expect(gedaan.uitkomst).toMatchObject({ kind: "accepted" });
  return gedaan.verloop;
};
const klokken = (verloop: Verloop) =>
  verplichtingen(verloop.journaal, feitenIn(verloop)).filter(({ bron }) => bron === "X-VT12");
const gezienDoor = (verloop: Verloop, vandaag: string, actor = noor) => {
  const alle = verplichtingen(verloop.journaal, feitenIn(verloop));
  return blik({ casus: casusNa(verloop) as Casus, actor, verplichtingen: alle, vandaag });
};

const veilig: readonly Stap[] = [
  [noor, meldingNederland],
  [noor, { type: "LegFeitenVast", informerenBedreigend: false, eermotief: "nee" }],
];
const eer: readonly Stap[] = [[noor, { ...meldingNederland, eermotief: "vermoeden" }]];

describe("each person hears within four weeks that another gave data on them", () => {
  it("X-VT12 a clock for each from the day they were recorded, but for who reported for themselves", () => {
    const melding = given([noor, meldingNederland]);
    expect(klokken(melding.verloop)).toMatchObject([
      { betrokkene: wie(melding.casus, 0), uiterlijk: "2026-12-14", kracht: "hard", organisatie: haaglanden },
      { betrokkene: wie(melding.casus, 1), uiterlijk: "2026-12-14" },
    ]);
    const zelf = given([noor, { ...meldingNederland, vrager: "slachtoffer" }]);
    expect(klokken(zelf.verloop)).toMatchObject([{ betrokkene: wie(zelf.casus, 1) }]);
    const erbij: CasusCommand = { type: "NeemBetrokkeneOp", persoon: { rol: "getuige", naam: "Buur" } };
    const later = doe(melding.verloop, { actor: noor, command: erbij, nu: "2026-11-20T10:00:00.000Z" });
    expect(klokken(later.verloop).at(-1)).toMatchObject({ uiterlijk: "2026-12-18" });
  });

  it("X-VT12 telling one person meets the term of that person and of nobody else", () => {
    const zaak = given(...veilig, [noor, informeer(1)]);
    expect(klokken(zaak.verloop).map(({ einde }) => einde?.hoe)).toEqual([undefined, "voldaan"]);
    zaak.when(noor, informeer(1)).isRefused({ code: "al-geinformeerd", bron: "X-VT12" });
    zaak.when(noor, stelUit(1)).isRefused({ code: "al-geinformeerd", bron: "X-VT12" });
    expect(zaak.casus.betrokkenen.map(({ informeren }) => informeren?.stand)).toEqual([undefined, "gedaan"]);
  });

  it("X-VT12 a postponement is on a ground, of one person, two weeks, and again only when it runs out", () => {
    const zaak = given([noor, meldingNederland]);
    const vroeg = na(zaak.verloop, stelUit(1), "2026-11-17T10:00:00.000Z");
    const stapel = {
      actor: noor,
      command: stelUit(1)(casusNa(vroeg) as Casus),
      nu: "2026-12-13T10:00:00.000Z",
    };
    expect(doe(vroeg, stapel).uitkomst).toMatchObject({ refusal: { code: "uitstel-te-vroeg" } });
    expect(doe(vroeg, { ...stapel, nu: "2026-12-14T10:00:00.000Z" }).uitkomst?.kind).toBe("accepted");
    const een = na(zaak.verloop, stelUit(1), "2026-12-10T10:00:00.000Z");
    const twee = na(een, stelUit(1), "2026-12-24T10:00:00.000Z");
    expect(klokken(een)).toMatchObject([
      { uiterlijk: "2026-12-14" },
      { uiterlijk: "2026-12-28", verlengd: ["2026-12-10"] },
    ]);
    expect(klokken(twee)[1]).toMatchObject({
      uiterlijk: "2027-01-11",
      uiterlijkAt: "2027-01-11T23:00:00Z",
      verlengd: ["2026-12-10", "2026-12-24"],
    });
    const weer = { actor: noor, command: stelUit(1)(casusNa(twee) as Casus), nu: "2026-12-24T11:00:00.000Z" };
    expect(doe(twee, weer).uitkomst).toMatchObject({
      refusal: { code: "vandaag-al-uitgesteld", bronnen: ["X-VT12"] },
    });
  });

  it("X-VT12 who need not be told has a recorded ground, and no clock any more", () => {
    const zaak = given(
      [noor, meldingNederland],
      [
        noor,
        (casus) => ({
          type: "ZieAfVanInformeren",
          betrokkene: wie(casus, 1),
          grond: "weet-het-al",
          reden: "De school vertelde het.",
        }),
      ],
    );
    expect(klokken(zaak.verloop).map(({ einde }) => einde?.hoe)).toEqual([undefined, "vervallen"]);
  });

  it("X-VT12 what was once said of everybody at once still is of everybody", () => {
    const { verloop } = given([noor, meldingNederland]);
    const zeg = (event: CasusEvent): Verloop => ({
      ...verloop,
      journaal: [
        ...verloop.journaal,
        {
          seq: verloop.journaal.length + 1,
          event,
          door: { organisatie: haaglanden, medewerker: "noor" },
          gebeurdOp: "2026-12-10",
          vastgelegdOp: "2026-12-10T10:00:00.000Z",
        },
      ],
    });
    const uitgesteld = zeg({ type: "InformerenUitgesteld", v: 1, data: { reden: "r" } });
    expect(klokken(uitgesteld).map(({ uiterlijk }) => uiterlijk)).toEqual(["2026-12-28", "2026-12-28"]);
    const verteld = zeg({
      type: "HandelingVerricht",
      v: 1,
      data: { handeling: "informeren-familie", toelichting: "t" },
    });
    expect(klokken(verteld).map(({ einde }) => einde?.hoe)).toEqual(["voldaan", "voldaan"]);
    expect(casusNa(verteld)?.betrokkenen.map(({ informeren }) => informeren?.stand)).toEqual([
      "gedaan",
      "gedaan",
    ]);
  });

  it("X-VT12 who takes the case over from another kind of organisation has four weeks of its own", () => {
    const bied = (naar: typeof haaglanden | typeof amsterdam | typeof lokaalTeam): CasusCommand => ({
      type: "BiedOverdrachtAan",
      naar,
      toelichting: "Gaat over.",
      paklijst: { betrokkenen: [], teksten: [] },
      warm: true,
    });
    const aanvaard = ({ aanbod }: Casus): CasusCommand => ({
      type: "AanvaardOverdracht",
      overdracht: aanbod?.overdracht ?? "",
    });
    const { verloop } = given(
      [noor, meldingNederland],
      [
        noor,
        (casus) => ({
          type: "BeoordeelVeiligheid",
          perBetrokkene: [{ betrokkene: wie(casus, 0), uitkomst: "structureel-onveilig" }],
          toelichting: "Gesproken.",
        }),
      ],
      [noor, { type: "NeemBesluit", besluit: "lokaal-team", toelichting: "Hulp.", hulpToereikend: true }],
      [noor, bied(lokaalTeam)],
      [yusuf, aanvaard],
      [yusuf, bied(amsterdam)],
      [iemandVan(amsterdam), aanvaard],
    );
    expect(klokken(verloop)).toMatchObject([
      { organisatie: haaglanden, einde: { hoe: "overgedragen" } },
      { organisatie: haaglanden, einde: { hoe: "overgedragen" } },
      { organisatie: amsterdam, uiterlijk: "2026-12-14" },
    ]);
  });
});

describe("in a harmful practice", () => {
  it("RK-7.4 RK-7.5 nobody of the family is told before the risk analysis, and it waits in sight of the term", () => {
    const zaak = given(...eer);
    zaak.when(noor, informeer(1)).isRefused({ bron: "RK-7.4", motief: true });
    const gezien = gezienDoor(zaak.verloop, "2026-11-16");
    expect(gezien?.informeren).toMatchObject([
      { stand: "te-doen" },
      {
        stand: "te-doen",
        termijn: { uiterlijk: "2026-12-14", verlengbaarVanaf: "2026-11-30" },
        wacht: { bronnen: expect.arrayContaining(["RK-7.4", "RK-7.5"]) },
      },
    ]);
  });

  it("X-VT12 the postponement is asked at once, and again in its last stretch, so that it is never silent", () => {
    const { verloop } = given(...eer);
    const soorten = (van: Verloop, vandaag: string) => {
      const gezien = gezienDoor(van, vandaag);
      return gezien ? taken(gezien, haaglanden.id).map(({ soort }) => soort) : [];
    };
    expect(soorten(verloop, "2026-11-16")).toContain("informeren-uitstellen");
    expect(soorten(verloop, "2026-11-16")).not.toContain("informeren");
    const beide = [0, 1].reduce((tot, n) => na(tot, stelUit(n), "2026-12-10T10:00:00.000Z"), verloop);
    expect(soorten(beide, "2026-12-13")).not.toContain("informeren-uitstellen");
    expect(soorten(beide, "2026-12-14")).toContain("informeren-uitstellen");
  });

  it("RK-7.5 once the analysis is complete the person is to be told, by the term there is", () => {
    const { verloop } = given(
      ...eer,
      [noor, { type: "RondRisicoanalyseAf", deskundige: "lec-egg", toelichting: "Klaar." }],
      [noor, { type: "LegFeitenVast", informerenBedreigend: false }],
    );
    const gezien = gezienDoor(verloop, "2026-11-16");
    expect(gezien?.informeren.map(({ wacht }) => wacht)).toEqual([undefined, undefined]);
    expect(gezien && taken(gezien, haaglanden.id)).toContainEqual(
      expect.objectContaining({ soort: "informeren", formulier: "InformeerBetrokkene" }),
    );
  });

  it("LKHA-3.3a while the victim is abroad Veilig Thuis tells nobody", () => {
    given([noor, meldingBuitenland]).when(noor, informeer(1)).isRefused({ bron: "LKHA-3.3a" });
  });
});

it("X-VT12 nobody but the Veilig Thuis that leads informs or sees how it stands", () => {
  const zaak = given(...veilig);
  zaak.when(iemandVan(amsterdam), informeer(1)).isDenied();
  expect(gezienDoor(zaak.verloop, "2026-11-16", iemandVan(amsterdam))).toBeUndefined();
  const bijTeam = given([yusuf, { ...meldingNederland, ontvanger: lokaalTeam, vrager: "omstander" }]);
  expect(gezienDoor(bijTeam.verloop, "2026-11-16", yusuf)?.informeren).toEqual([]);
  expect(
    doe(leeg, { actor: yusuf, command: informeer(1)(zaak.casus), nu: "2026-11-16T10:00:00.000Z" }).verloop,
  ).toBe(leeg);
});
