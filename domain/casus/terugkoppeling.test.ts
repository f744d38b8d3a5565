import { describe, expect, it } from "vitest";
import { blik } from "../access/blik.ts";
import { taken } from "../access/taken.ts";
import { given, type Stap } from "../testing/given.ts";
import { iemandVan, meldingNederland, organisaties } from "../testing/mensen.ts";
import { casusNa, feitenIn, type Verloop } from "../testing/verloop.ts";
import type { Casus } from "./casus.ts";
import type { CasusCommand, CommandOf } from "./command.ts";
import { rechten } from "./inlichten.ts";
import { verplichtingen } from "./verplichtingen.ts";

const { haaglanden, lokaalTeam } = organisaties;
const noor = iemandVan(haaglanden);
const lotte = iemandVan(lokaalTeam);

const begin = (vrager: CommandOf<"OntvangMelding">["vrager"] = "professional"): readonly Stap[] => [
  [noor, { ...meldingNederland, vrager }],
  [
    noor,
    ({ betrokkenen }) => ({
      type: "BeoordeelVeiligheid",
      perBetrokkene: [{ betrokkene: betrokkenen[0]?.id ?? "", uitkomst: "geen-onveiligheid" }],
      toelichting: "Gesproken.",
    }),
  ],
  [noor, { type: "NeemBesluit", besluit: "einde", toelichting: "Niets aan de hand." }],
];
const koppel = (deel: Partial<CommandOf<"KoppelTerug">> = {}): CasusCommand => ({
  type: "KoppelTerug",
  na: "beoordeling",
  hoe: "telefoon",
  vervolg: false,
  heeftRol: false,
  toelichting: "Verteld dat wij stoppen.",
  ...deel,
});
const klokken = ({ journaal, ...rest }: Verloop) =>
  verplichtingen(journaal, feitenIn({ journaal, ...rest })).filter(({ bron }) => bron === "X-VT21");
const sluit: CasusCommand = { type: "SluitDossier", reden: "Klaar." };
const takenIn = (verloop: Verloop) => {
  const alle = verplichtingen(verloop.journaal, feitenIn(verloop));
  const casus = casusNa(verloop) as Casus;
  const gezien = blik({ casus, actor: noor, verplichtingen: alle, vandaag: "2026-11-16" });
  return gezien ? taken(gezien, haaglanden.id) : [];
};

describe("the reporter hears what came of the report", () => {
  it("X-VT21 within five working days of the assessment, and it is a thing to do", () => {
    const { verloop } = given(...begin());
    expect(klokken(verloop)).toMatchObject([
      { organisatie: haaglanden, uiterlijk: "2026-11-23", kracht: "norm" },
    ]);
    expect(takenIn(verloop)).toContainEqual(
      expect.objectContaining({ soort: "terugkoppelen", formulier: "KoppelTerug", deel: "mensen" }),
    );
  });

  it("X-VT21 and again within five working days of the outcome of an investigation", () => {
    const { verloop } = given(...begin(), [
      noor,
      { type: "LegFeitenVast", uitkomstOnderzoek: "geen-geweld" },
    ]);
    expect(klokken(verloop)).toHaveLength(2);
    const na = given(
      ...begin(),
      [noor, { type: "LegFeitenVast", uitkomstOnderzoek: "geen-geweld" }],
      [noor, koppel()],
      [noor, koppel({ na: "onderzoek" })],
    );
    expect(klokken(na.verloop).map(({ einde }) => einde?.hoe)).toEqual(["voldaan", "voldaan"]);
    na.when(noor, koppel()).isRefused({ code: "terugkoppeling-niet-gevraagd", bron: "X-VT21" });
  });

  it("X-VT21 everybody who reported hears it, each with a term of their own and by what each may hear", () => {
    const [ontvangst, beoordeling, besluit] = begin("omstander") as [Stap, Stap, Stap];
    const weer: Stap = [
      noor,
      {
        type: "VoegMeldingToe",
        kanaal: "telefoon",
        vrager: "professional",
        toelichting: "De school belt ook.",
      },
    ];
    const zaak = given(ontvangst, weer, beoordeling, besluit);
    const [eerste, tweede] = klokken(zaak.verloop);
    expect(klokken(zaak.verloop)).toHaveLength(2);
    expect(tweede?.over).toBe(zaak.casus.vervolgmeldingen[0]?.toelichting);
    expect(eerste?.sleutel).not.toBe(tweede?.sleutel);
    const aanSchool = koppel({ melding: tweede?.over, vervolg: true, partijen: "Het lokale team." });
    zaak
      .when(noor, koppel({ melding: tweede?.over, vervolg: true }))
      .isRefused({ code: "partijen-ontbreken", bron: "X-VT21" });
    const school = given(ontvangst, weer, beoordeling, besluit, [noor, aanSchool]);
    expect(klokken(school.verloop).map(({ einde }) => einde?.hoe)).toEqual([undefined, "voldaan"]);
    school.when(noor, sluit).isRefused({ code: "terugkoppeling-open" });
    school.when(noor, aanSchool).isRefused({ code: "terugkoppeling-niet-gevraagd" });
    const beide = given(ontvangst, weer, beoordeling, besluit, [noor, aanSchool], [noor, koppel()]);
    expect(klokken(beide.verloop).map(({ einde }) => einde?.hoe)).toEqual(["voldaan", "voldaan"]);
    beide.when(noor, sluit).happens("DossierGesloten");
  });

  it("X-VT21 a report that is added after the assessment is answered after the next one", () => {
    const [ontvangst, beoordeling] = begin() as [Stap, Stap, Stap];
    const weer: Stap = [
      noor,
      {
        type: "VoegMeldingToe",
        kanaal: "telefoon",
        vrager: "omstander",
        toelichting: "De buurman belt ook.",
      },
    ];
    expect(klokken(given(ontvangst, beoordeling, weer).verloop)).toHaveLength(1);
    expect(klokken(given(ontvangst, beoordeling, weer, beoordeling).verloop)).toHaveLength(2);
  });

  it("X-VT21 a victim who reported hears it as the one concerned, not as a reporter", () => {
    expect(klokken(given(...begin("slachtoffer")).verloop)).toEqual([]);
  });

  it("X-VT21 the duty stays with who assessed, also once the case is elsewhere", () => {
    const { verloop } = given(
      [noor, meldingNederland],
      [
        noor,
        ({ betrokkenen }) => ({
          type: "BeoordeelVeiligheid",
          perBetrokkene: [{ betrokkene: betrokkenen[0]?.id ?? "", uitkomst: "structureel-onveilig" }],
          toelichting: "Gesproken.",
        }),
      ],
      [noor, { type: "NeemBesluit", besluit: "lokaal-team", toelichting: "Hulp.", hulpToereikend: true }],
      [
        noor,
        {
          type: "BiedOverdrachtAan",
          naar: lokaalTeam,
          toelichting: "Gaat over.",
          paklijst: { betrokkenen: [], teksten: [] },
          warm: true,
        },
      ],
      [lotte, ({ aanbod }) => ({ type: "AanvaardOverdracht", overdracht: aanbod?.overdracht ?? "" })],
    );
    expect(klokken(verloop)).toMatchObject([{ organisatie: haaglanden }]);
    expect(klokken(verloop)[0]?.einde).toBeUndefined();
  });

  it("X-VT21 a professional hears who goes on, and with a role in it the conditions and agreements", () => {
    const zaak = given(...begin());
    zaak.when(noor, koppel({ vervolg: true })).isRefused({ code: "partijen-ontbreken", bron: "X-VT21" });
    zaak
      .when(noor, koppel({ heeftRol: true, veiligheidsvoorwaarden: "Niet alleen thuis." }))
      .isRefused({ code: "afspraken-ontbreken", bron: "X-VT21" });
    zaak
      .when(
        noor,
        koppel({
          vervolg: true,
          partijen: "Het lokale team.",
          heeftRol: true,
          veiligheidsvoorwaarden: "Niet alleen thuis.",
          monitorafspraken: "School belt elke week.",
        }),
      )
      .happens("MelderTeruggekoppeld");
  });

  it("X-VT21 a bystander hears less: only whether there is a follow-up", () => {
    given(...begin("omstander"))
      .when(noor, koppel({ vervolg: true }))
      .happens("MelderTeruggekoppeld");
  });

  it("WW-V18 closing waits for it, or for a recorded reason why the reporter hears nothing", () => {
    const zaak = given(...begin());
    zaak.when(noor, sluit).isRefused({ code: "terugkoppeling-open", bron: "WW-V18" });
    given(...begin(), [noor, koppel()])
      .when(noor, sluit)
      .happens("DossierGesloten");
    given(...begin(), [
      noor,
      {
        type: "ZieAfVanTerugkoppeling",
        na: "beoordeling",
        grond: "onveilig",
        reden: "De vader luistert mee.",
      },
    ])
      .when(noor, sluit)
      .happens("DossierGesloten");
  });
});

describe("rights at the first contact", () => {
  it("X-VT11 are told to the reporter and to each person, and are a thing to do until everything was told", () => {
    const zaak = given([noor, meldingNederland]);
    const soorten = (verloop: Verloop) => takenIn(verloop).map(({ soort }) => soort);
    expect(soorten(zaak.verloop)).toContain("rechten-vertellen");
    const deels: Stap = [noor, { type: "VertelRechten", aanWie: "melder", rechten: ["inzage", "klacht"] }];
    expect(soorten(given([noor, meldingNederland], deels).verloop)).toContain("rechten-vertellen");
    const alles: Stap = [noor, { type: "VertelRechten", aanWie: "melder", rechten: [...rechten] }];
    expect(soorten(given([noor, meldingNederland], alles).verloop)).not.toContain("rechten-vertellen");
  });

  it("X-VT11 can be told in the talk in which somebody is informed, and is asked of whoever was spoken with", () => {
    const informeer =
      (verteld: typeof rechten | undefined) =>
      ({ betrokkenen }: Casus): CasusCommand => ({
        type: "InformeerBetrokkene",
        betrokkene: betrokkenen[1]?.id ?? "",
        hoe: "gesprek",
        toelichting: "Verteld.",
        ...(verteld && { rechten: [...verteld] }),
      });
    const veilig: readonly Stap[] = [
      [noor, meldingNederland],
      [noor, { type: "LegFeitenVast", informerenBedreigend: false, eermotief: "nee" }],
      [noor, { type: "VertelRechten", aanWie: "melder", rechten: [...rechten] }],
    ];
    const soorten = (verloop: Verloop) => takenIn(verloop).map(({ soort }) => soort);
    expect(soorten(given(...veilig, [noor, informeer(undefined)]).verloop)).toContain("rechten-vertellen");
    const zaak = given(...veilig);
    zaak.when(noor, informeer(rechten)).happens("BetrokkeneGeinformeerd", "RechtenVerteld");
    expect(soorten(given(...veilig, [noor, informeer(rechten)]).verloop)).not.toContain("rechten-vertellen");
  });

  it("X-VT11 a victim who reports is one person, who is told once", () => {
    const zelf = { ...meldingNederland, vrager: "slachtoffer" } as const;
    const soorten = (verloop: Verloop) => takenIn(verloop).map(({ soort }) => soort);
    expect(soorten(given([noor, zelf]).verloop)).toContain("rechten-vertellen");
    const verteld = given(
      [noor, zelf],
      [
        noor,
        ({ betrokkenen }) => ({
          type: "VertelRechten",
          aanWie: betrokkenen[0]?.id ?? "",
          rechten: [...rechten],
        }),
      ],
    );
    expect(soorten(verteld.verloop)).not.toContain("rechten-vertellen");
  });

  it("X-VT11 refuses somebody who is not in the case", () => {
    given([noor, meldingNederland])
      .when(noor, {
        type: "VertelRechten",
        aanWie: "2f1f1c1e-0000-4000-8000-000000000000",
        rechten: ["inzage"],
      })
      .isRefused({ code: "betrokkene-onbekend" });
  });
});
