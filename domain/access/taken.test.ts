import { describe, expect, it } from "vitest";
import { verplichtingen } from "../casus/verplichtingen.ts";
import { given, type Stap } from "../testing/given.ts";
import {
  iemandVan,
  meldingBuitenland,
  meldingNederland,
  organisaties,
  teruggekoppeld,
} from "../testing/mensen.ts";
import { feitenIn } from "../testing/verloop.ts";
import { blik } from "./blik.ts";
import { taken } from "./taken.ts";

const { haaglanden, lkha, lokaalTeam } = organisaties;
const noor = iemandVan(haaglanden);
const imane = iemandVan(lkha);
const lotte = iemandVan(lokaalTeam);

const bied = (wie: typeof noor, naar: typeof haaglanden | typeof lkha | typeof lokaalTeam): Stap => [
  wie,
  {
    type: "BiedOverdrachtAan",
    naar,
    toelichting: "Zie dossier.",
    paklijst: { betrokkenen: [], teksten: [] },
    warm: true,
  },
];
const aanvaard = (wie: typeof noor): Stap => [
  wie,
  ({ aanbod }) => ({ type: "AanvaardOverdracht", overdracht: aanbod?.overdracht ?? "" }),
];
const beoordeeld: Stap = [
  noor,
  ({ betrokkenen }) => ({
    type: "BeoordeelVeiligheid",
    perBetrokkene: [{ betrokkene: betrokkenen[0]?.id ?? "", uitkomst: "structureel-onveilig" }],
    toelichting: "Gesproken.",
  }),
];
const besloten: Stap = [
  noor,
  {
    type: "NeemBesluit",
    besluit: "lokaal-team",
    toelichting: "Hulp dichtbij.",
    motief: "Het team kent het gezin.",
    herzienOp: "2026-12-01",
  },
];
const naarLokaalTeam: readonly Stap[] = [[noor, meldingNederland], beoordeeld, besloten];
const bijLokaalTeam: readonly Stap[] = [...naarLokaalTeam, bied(noor, lokaalTeam), aanvaard(lotte)];

function taakVan(wie: typeof noor, ...stappen: readonly Stap[]) {
  const { casus, verloop } = given(...stappen);
  const klokken = verplichtingen(verloop.journaal, feitenIn(verloop));
  const gezien = blik({ casus, actor: wie, verplichtingen: klokken, vandaag: "2026-11-16" });
  return gezien ? taken(gezien, wie.organisatie.id) : [];
}
const soorten = (wie: typeof noor, ...stappen: readonly Stap[]) =>
  taakVan(wie, ...stappen).map(({ soort }) => soort);

describe("handing over", () => {
  it("WW-V8 once the local team accepted, Veilig Thuis is told that it may close its own dossier", () => {
    expect(soorten(noor, ...bijLokaalTeam)).toEqual(["terugkoppelen"]);
    const verteld: readonly Stap[] = [...bijLokaalTeam, [noor, teruggekoppeld]];
    expect(taakVan(noor, ...verteld)).toMatchObject([
      { soort: "sluiten-na-overdracht", wie: lokaalTeam.id, deel: "dossier", formulier: "SluitDossier" },
    ]);
    given(...verteld)
      .when(noor, { type: "SluitDossier", reden: "Overgedragen." })
      .happens("DossierGesloten");
  });

  it("WW-V8 is asked of Veilig Thuis until the local team accepts, and never of the local team itself", () => {
    expect(soorten(noor, ...naarLokaalTeam)).toContain("overdragen");
    expect(soorten(lotte, ...bijLokaalTeam)).not.toContain("overdragen");
  });

  it("WW-V3 a case that comes back asks for a new decision, not for the transfer that was made", () => {
    const terug = soorten(noor, ...bijLokaalTeam, bied(lotte, haaglanden), aanvaard(noor));
    expect(terug).toContain("besluiten");
    expect(terug).not.toContain("overdragen");
  });

  it("LKHA-2.2 comes first while it must and no offer is open; then waiting comes before what is due later", () => {
    // abroad nobody is informed; that it is postponed is signed beside all this
    const zonderUitstel = (wie: typeof noor, ...stappen: readonly Stap[]) =>
      soorten(wie, ...stappen).filter((soort) => soort !== "informeren-uitstellen");
    expect(zonderUitstel(noor, [noor, meldingBuitenland])).toEqual([
      "overdragen",
      "nog-niet-beoordeeld",
      "rechten-vertellen",
    ]);
    const aangeboden: readonly Stap[] = [[noor, meldingBuitenland], bied(noor, lkha)];
    expect(zonderUitstel(noor, ...aangeboden)).toEqual([
      "aanbod-wacht",
      "nog-niet-beoordeeld",
      "rechten-vertellen",
    ]);
    const laat: readonly Stap[] = [
      [noor, { ...meldingBuitenland, ontvangenOp: "2026-11-02" }],
      bied(noor, lkha),
    ];
    expect(zonderUitstel(noor, ...laat)).toEqual([
      "nog-niet-beoordeeld",
      "aanbod-wacht",
      "rechten-vertellen",
    ]);
  });
});

describe("closing one's own dossier", () => {
  const bijLkha: readonly Stap[] = [[noor, meldingBuitenland], bied(noor, lkha), aanvaard(imane)];
  const overlegd: readonly Stap[] = [
    ...bijLkha,
    [
      imane,
      {
        type: "HoudRisicoOverleg",
        met: haaglanden,
        perBetrokkene: [],
        uitkomst: "nee",
        toelichting: "Niemand loopt gevaar.",
      },
    ],
    [noor, ({ overleg }) => ({ type: "BevestigRisicoOverleg", overleg: overleg?.id ?? "" })],
  ];
  const terug: readonly Stap[] = [
    ...overlegd,
    [imane, { type: "MeldTerugkeer", inNederland: true, gemeente: "0518", inschrijving: "ingeschreven" }],
    bied(imane, haaglanden),
    aanvaard(noor),
  ];
  const sluit = { type: "SluitDossier", reden: "De regio gaat verder." } as const;

  it("LKHA-3.2a a consultation waits for the other until it is confirmed, and falls in between for nobody", () => {
    const vastgelegd = overlegd.slice(0, -1);
    expect(taakVan(imane, ...vastgelegd).at(-1)).toMatchObject({
      soort: "overleg-wacht",
      wie: haaglanden.id,
    });
    expect(soorten(noor, ...vastgelegd)).toContain("overleg-bevestigen");
    expect(soorten(imane, ...overlegd)).not.toContain("overleg-wacht");
  });

  it("LKHA-3.2b is for Veilig Thuis while the victim is abroad and nobody here is in danger", () => {
    expect(soorten(noor, ...bijLkha)).not.toContain("sluiten");
    expect(soorten(noor, ...overlegd)).toContain("sluiten");
    expect(soorten(imane, ...overlegd)).not.toContain("sluiten");
  });

  it("LKHA-4.4b LKHA may close after the region accepted, and hears that and nothing of danger abroad", () => {
    expect(taakVan(imane, ...terug)).toMatchObject([
      { soort: "sluiten-na-overdracht", wie: haaglanden.id, bronnen: ["LKHA-4.4b", "WW-L16", "LKHA-1.2a"] },
    ]);
    given(...terug)
      .when(imane, sluit)
      .happens("DossierGesloten");
    given(...terug)
      .when(noor, sluit)
      .isRefused({});
  });

  it("WW-L16 so may a local team that gave the case back", () => {
    given(...bijLokaalTeam, bied(lotte, haaglanden), aanvaard(noor))
      .when(lotte, sluit)
      .happens("DossierGesloten");
  });
});

describe("weighing an offer", () => {
  it("WW-V10 rests on the safety and the decision that the offer carries, and asks nothing that is hidden", () => {
    const { casus } = given(...naarLokaalTeam, bied(noor, lokaalTeam));
    const gezien = blik({ casus, actor: lotte, verplichtingen: [], vandaag: "2026-11-16" });
    expect(gezien?.situatie).toMatchObject({
      veiligheid: "structureel-onveilig",
      besluitVeiligThuis: "lokaal-team",
    });
    const verborgen = ["veiligheid", "besluitVeiligThuis", "deskundigeGeraadpleegd", "risicoInNederland"];
    expect(gezien?.wegwijzing.ontbreekt.filter((sleutel) => verborgen.includes(sleutel))).toEqual([]);
  });
});

describe("a case that Veilig Thuis takes over", () => {
  const teruggebracht: readonly Stap[] = [
    [imane, { ...meldingBuitenland, ontvanger: lkha }],
    [imane, { type: "MeldTerugkeer", inNederland: true, gemeente: "0518", inschrijving: "ingeschreven" }],
    bied(imane, haaglanden),
    aanvaard(noor),
  ];
  const klok = "BESLUIT-VEILIGHEID-BIJ-OVERNAME";

  it("WW-V1 is assessed within five working days when nobody did so before", () => {
    const [taak] = taakVan(noor, ...teruggebracht);
    expect(taak).toMatchObject({ soort: "nog-niet-beoordeeld", bronnen: [klok], voor: { op: "2026-11-23" } });
  });

  it("WW-V1 has no new term when it was assessed, or when the term moved along between regions", () => {
    const { verloop } = given(...bijLokaalTeam, bied(lotte, haaglanden), aanvaard(noor));
    const bronnen = verplichtingen(verloop.journaal, feitenIn(verloop)).map(({ bron }) => bron);
    expect(bronnen).not.toContain(klok);
    const bas = iemandVan(organisaties.amsterdam);
    const verhuisd = given(
      [noor, meldingNederland],
      [
        noor,
        {
          type: "BiedOverdrachtAan",
          naar: organisaties.amsterdam,
          toelichting: "Verhuisd.",
          paklijst: { betrokkenen: [], teksten: [] },
          warm: true,
        },
      ],
      aanvaard(bas),
    ).verloop;
    expect(verplichtingen(verhuisd.journaal, feitenIn(verhuisd)).map(({ bron }) => bron)).not.toContain(klok);
  });
});
