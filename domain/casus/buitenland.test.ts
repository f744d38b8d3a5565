import { describe, expect, it } from "vitest";
import { given, type Stap } from "../testing/given.ts";
import { iemandVan, meldingBuitenland, meldingNederland, organisaties } from "../testing/mensen.ts";
import type { Casus } from "./casus.ts";
import type { CasusCommand, CommandOf } from "./command.ts";
import { evolve } from "./evolve.ts";
import { situatie } from "./situatie.ts";

const { haaglanden, amsterdam, lkha, lokaalTeam } = organisaties;
const noor = iemandVan(haaglanden);
const imane = iemandVan(lkha);

const aangeboden: readonly Stap[] = [
  [noor, meldingBuitenland],
  [
    noor,
    {
      type: "BiedOverdrachtAan",
      naar: lkha,
      toelichting: "In Marokko.",
      paklijst: { betrokkenen: [], teksten: [] },
      warm: true,
    },
  ],
];
const bijLkha: readonly Stap[] = [
  ...aangeboden,
  [imane, ({ aanbod }) => ({ type: "AanvaardOverdracht", overdracht: aanbod?.overdracht ?? "" })],
];
const vraag = (handeling: CommandOf<"VraagActie">["handeling"]): CasusCommand => ({
  type: "VraagActie",
  aan: haaglanden,
  handeling,
  toelichting: "Spreek de zus.",
});
const actie: CommandOf<"VerrichtHandeling"> = {
  type: "VerrichtHandeling",
  handeling: "actie-veilig-thuis",
  toelichting: "Langs geweest.",
};
const opVerzoek = ({ verzoeken }: Casus): CasusCommand => ({
  ...actie,
  handeling: verzoeken.at(-1)?.handeling ?? "bemiddeling",
  verzoek: verzoeken.at(-1)?.id,
});
const overleg: CommandOf<"HoudRisicoOverleg"> = {
  type: "HoudRisicoOverleg",
  met: lkha,
  perBetrokkene: [],
  uitkomst: "nee",
  toelichting: "Niemand loopt gevaar.",
};
const bevestig = (casus: Casus): CasusCommand => ({
  type: "BevestigRisicoOverleg",
  overleg: casus.overleg?.id ?? "",
});

describe("Veilig Thuis while the victim is abroad", () => {
  it("LKHA-3.3a does nothing towards victim and family, whatever the motive", () => {
    for (const stappen of [[aangeboden[0] as Stap], aangeboden, bijLkha])
      given(...stappen)
        .when(noor, { ...actie, motief: "Ik wil toch.", herzienOp: "2026-12-01" })
        .isRefused({ bron: "LKHA-3.3a" });
  });

  it("LKHA-3.1b says why a dossier stays open in sentences that are true here", () => {
    const gevaar: CasusCommand = { ...overleg, uitkomst: "ja", toelichting: "Het zusje loopt gevaar." };
    const { uitkomst } = given(...bijLkha, [noor, gevaar], [imane, bevestig]).when(noor, {
      type: "SluitDossier",
      reden: "Overgedragen.",
    });
    const refusal = uitkomst?.kind === "refused" ? uitkomst.refusal : undefined;
    expect(refusal?.bronnen).toContain("LKHA-3.1b");
    expect(refusal?.uitleg.nl).toBe(
      "Veilig Thuis sluit het dossier niet zolang anderen in Nederland gevaar lopen.",
    );
  });

  it("LKHA-3.3a starts no investigation", () => {
    given([noor, meldingBuitenland])
      .when(noor, { type: "NeemBesluit", besluit: "onderzoek", toelichting: "Ik ga langs." })
      .isRefused({ bron: "LKHA-3.3a" });
  });

  it("LKHA-3.3a cannot write away in its own dossier that the victim is abroad", () => {
    const stappen: Stap[] = [
      ...bijLkha,
      [
        noor,
        ({ betrokkenen }) => ({
          type: "WerkBetrokkeneBij",
          betrokkene: betrokkenen[0]?.id ?? "",
          persoon: { rol: "slachtoffer", land: "NL" },
        }),
      ],
    ];
    expect(given(...stappen).casus.betrokkenen[0]?.feiten?.land).toBe("MA");
    given(...stappen)
      .when(noor, actie)
      .isRefused({ bron: "LKHA-3.3a" });
  });

  it("LKHA-3.3a acts in acute danger all the same: the police is called and it is recorded", () => {
    const casus = given(...aangeboden)
      .when(noor, { type: "MeldAcuutGevaar", gedaan: "politie-gewaarschuwd", toelichting: "112 gebeld." })
      .happens("AcuutGevaarGemeld");
    expect(casus.veiligheid).toBe("acuut-onveilig");
  });

  it("LKHA-3.3b does what LKHA asks for, once", () => {
    const gevraagd: Stap[] = [...bijLkha, [imane, vraag("actie-veilig-thuis")]];
    expect(
      given(...gevraagd)
        .when(noor, opVerzoek)
        .happens("HandelingVerricht").verzoeken,
    ).toMatchObject([{ verricht: true }]);
    given(...gevraagd, [noor, opVerzoek])
      .when(noor, opVerzoek)
      .isRefused({ code: "verzoek-niet-open", bron: "LKHA-3.3b" });
  });

  it("LKHA-3.3b a request opens exactly the action it names", () => {
    const gevraagd: Stap[] = [...bijLkha, [imane, vraag("actie-veilig-thuis")]];
    given(...gevraagd)
      .when(noor, ({ verzoeken }) => ({
        ...actie,
        handeling: "onderzoek",
        verzoek: verzoeken[0]?.id,
      }))
      .isRefused({ bron: "LKHA-3.3a" });
    given(...bijLkha, [imane, vraag("onderzoek")])
      .when(noor, opVerzoek)
      .happens("HandelingVerricht");
  });
});

describe("LKHA asks", () => {
  it("LKHA-3.3b only while it is responsible", () => {
    given(...aangeboden)
      .when(imane, vraag("onderzoek"))
      .isDenied();
  });

  it("LKHA-3.3b only Veilig Thuis with an open dossier", () => {
    given(...bijLkha)
      .when(imane, { ...vraag("onderzoek"), aan: amsterdam } as CasusCommand)
      .isRefused({ code: "geen-open-dossier", bron: "LKHA-3.3b" });
    given(...bijLkha)
      .when(imane, { ...vraag("onderzoek"), aan: lokaalTeam } as CasusCommand)
      .isRefused({ code: "geen-open-dossier" });
  });

  it("LKHA-3.3b for an act, never for closing or handing over", () => {
    given(...bijLkha)
      .when(imane, vraag("dossier-sluiten"))
      .isRefused({ code: "niet-op-verzoek", bron: "LKHA-3.3b" });
  });
});

describe("the risk consultation", () => {
  it("LKHA-3.2a counts once the other confirmed it", () => {
    const { casus } = given(...bijLkha, [noor, overleg]);
    expect(situatie(casus, "2026-11-16")).not.toHaveProperty("risicoInNederland");
    const na = given(...bijLkha, [noor, overleg])
      .when(imane, bevestig)
      .happens("RisicoOverlegBevestigd");
    expect(situatie(na, "2026-11-16").risicoInNederland).toBe("nee");
  });

  it("LKHA-3.2a is confirmed by the other, once, and by nobody else", () => {
    const gehouden: Stap[] = [...bijLkha, [noor, overleg]];
    given(...gehouden)
      .when(noor, bevestig)
      .isRefused({ code: "niets-te-bevestigen" });
    given(...gehouden)
      .when(iemandVan(amsterdam), bevestig)
      .isDenied();
    given(...gehouden, [imane, bevestig])
      .when(imane, bevestig)
      .isRefused({ code: "niets-te-bevestigen", bron: "LKHA-3.2a" });
  });

  it("LKHA-3.2a does not count once the other contests it, and both hold the reason", () => {
    const betwist = (casus: Casus): CasusCommand => ({
      type: "BetwistRisicoOverleg",
      overleg: casus.overleg?.id ?? "",
      reden: "Over de broer is niet gesproken.",
    });
    const gehouden: Stap[] = [...bijLkha, [noor, overleg]];
    const na = given(...gehouden)
      .when(imane, betwist)
      .happens("RisicoOverlegBetwist");
    expect(na.overleg).toMatchObject({ betwist: true, bevestigd: false });
    given(...gehouden)
      .when(noor, betwist)
      .isRefused({ code: "niets-te-bevestigen" });
    const betwiste: Stap[] = [...gehouden, [imane, betwist]];
    const houders = [...given(...betwiste).verloop.teksten.values()]
      .filter(({ inhoud }) => inhoud.includes("broer"))
      .map(({ houder }) => houder);
    expect(houders).toEqual([lkha.id, haaglanden.id]);
    given(...betwiste)
      .when(imane, bevestig)
      .isRefused({ code: "niets-te-bevestigen", bron: "LKHA-3.2a" });
    const opnieuw: Stap[] = [...betwiste, [imane, { ...overleg, met: haaglanden }], [noor, bevestig]];
    expect(situatie(given(...opnieuw).casus, "2026-11-16").risicoInNederland).toBe("nee");
  });

  it("LKHA-3.2a is between Veilig Thuis and LKHA, both with an open dossier", () => {
    given([noor, meldingBuitenland]).when(noor, overleg).isRefused({ code: "geen-open-dossier" });
    given(...bijLkha)
      .when(noor, { ...overleg, met: haaglanden })
      .isRefused({ code: "geen-open-dossier", bron: "LKHA-3.2a" });
  });

  it("LKHA-3.2a names people of this case and does not contradict itself", () => {
    const vreemd = "00000000-0000-4000-8000-00000000ffff";
    given(...bijLkha)
      .when(noor, { ...overleg, perBetrokkene: [{ betrokkene: vreemd, inGevaar: false }] })
      .isRefused({ code: "betrokkene-onbekend", bron: "LKHA-3.2a" });
    given(...bijLkha)
      .when(noor, ({ betrokkenen }) => ({
        ...overleg,
        perBetrokkene: [{ betrokkene: betrokkenen[1]?.id ?? "", inGevaar: true }],
      }))
      .isRefused({ code: "uitkomst-spreekt-zich-tegen" });
  });

  it("LKHA-3.2b nobody in danger: Veilig Thuis closes its dossier, and the casus goes on", () => {
    const casus = given(...bijLkha, [noor, overleg], [imane, bevestig])
      .when(noor, { type: "SluitDossier", reden: "Overgedragen." })
      .happens("DossierGesloten");
    expect(casus.verantwoordelijk).toEqual(lkha);
    expect(casus.dossiers.map(({ open }) => open)).toEqual([false, true]);
  });

  it("LKHA-3.2a closing before it counts is refused", () => {
    const sluit = { type: "SluitDossier", reden: "Klaar." } as const;
    given(...bijLkha)
      .when(noor, sluit)
      .isRefused({ bron: "LKHA-3.2a" });
    given(...bijLkha, [noor, overleg])
      .when(noor, sluit)
      .isRefused({ bron: "LKHA-3.2a" });
  });

  it("LKHA-3.1b somebody in danger: Veilig Thuis does not close", () => {
    given(...bijLkha, [noor, { ...overleg, uitkomst: "ja" }], [imane, bevestig])
      .when(noor, { type: "SluitDossier", reden: "Klaar." })
      .isRefused({ bron: "LKHA-3.1b" });
  });
});

describe("agreements and return", () => {
  const bekend: readonly Stap[] = [
    ...bijLkha,
    [imane, { type: "LegFeitenVast", systeemBekendBijVeiligThuis: true }],
    [noor, overleg],
    [imane, bevestig],
  ];
  const sluit = { type: "SluitDossier", reden: "Klaar." } as const;

  it("LKHA-3.4a the system is known: no closing without agreements", () => {
    given(...bekend)
      .when(noor, sluit)
      .isRefused({ code: "afstemming-ontbreekt", bron: "LKHA-3.4a" });
  });

  it("LKHA-3.4b who takes which action is agreed and recorded", () => {
    given(...bekend, [
      imane,
      { type: "MaakAfstemming", afspraken: [{ wie: haaglanden, wat: "Gesprek met de school." }] },
    ])
      .when(noor, sluit)
      .happens("DossierGesloten");
  });

  it("LKHA-2.3d the victim returns, once, as LKHA tells", () => {
    const terug = {
      type: "MeldTerugkeer",
      inNederland: true,
      gemeente: "0518",
      inschrijving: "ingeschreven",
    } as const;
    given(...bijLkha)
      .when(noor, terug)
      .isDenied();
    const casus = given(...bijLkha)
      .when(imane, terug)
      .happens("SlachtofferTeruggekeerd");
    expect(situatie(casus, "2026-11-16").verblijf).toBe("nederland");
    given(...bijLkha, [imane, terug])
      .when(imane, terug)
      .isRefused({ code: "al-in-nederland", bron: "LKHA-2.3d" });
  });

  it("LKHA-3.3c what waited for the return becomes possible with it", () => {
    const voor = given(...bijLkha).casus;
    const na = given(...bijLkha, [
      imane,
      { type: "MeldTerugkeer", inNederland: true, plaats: "Delft", inschrijving: "ingeschreven" },
    ]).casus;
    expect(situatie(voor, "2026-11-16").verblijf).toBe("buitenland");
    expect(situatie(na, "2026-11-16")).toMatchObject({ verblijf: "nederland", inschrijving: "ingeschreven" });
  });
});

describe("after destruction", () => {
  it("a version that is gone folds to unknown, and unknown is never read as no", () => {
    const { verloop } = given(...bijLkha);
    const vernietigd = verloop.journaal.reduce<Casus | undefined>(
      (casus, regel) => evolve(casus, regel, new Map()),
      undefined,
    );
    expect(vernietigd?.betrokkenen.map(({ feiten }) => feiten)).toEqual([undefined, undefined]);
    expect(situatie(vernietigd as Casus, "2026-11-16")).not.toHaveProperty("verblijf");
  });

  it("facts of the matter itself stay", () => {
    expect(given([noor, meldingNederland]).casus.feiten).toEqual({ vormen: ["partnergeweld"] });
  });
});
