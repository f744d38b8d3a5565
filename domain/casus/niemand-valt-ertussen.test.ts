import { describe, expect, it } from "vitest";
import { given, type Stap } from "../testing/given.ts";
import { iemandVan, meldingBuitenland, meldingNederland, organisaties } from "../testing/mensen.ts";
import { feitenIn, type Verloop } from "../testing/verloop.ts";
import type { Casus } from "./casus.ts";
import type { CasusCommand } from "./command.ts";
import { verplichtingen } from "./verplichtingen.ts";

const { haaglanden, amsterdam, lkha, politie } = organisaties;
const noor = iemandVan(haaglanden);
const bas = iemandVan(amsterdam);
const yara = iemandVan(lkha);
const dewi = iemandVan(politie);

const sluit: CasusCommand = {
  type: "SluitDossier",
  reden: "Het loopt verder vanzelf.",
  motief: "Ik ken dit gezin.",
  herzienOp: "2026-11-30",
};
const bied = (naar: typeof amsterdam | typeof lkha | typeof haaglanden): CasusCommand => ({
  type: "BiedOverdrachtAan",
  naar,
  toelichting: "Voor u.",
  paklijst: { betrokkenen: [], teksten: [] },
  warm: true,
});
const aanvaard = ({ aanbod }: Casus): CasusCommand => ({
  type: "AanvaardOverdracht",
  overdracht: aanbod?.overdracht ?? "",
});
const beoordeel = ({ betrokkenen }: Casus): CasusCommand => ({
  type: "BeoordeelVeiligheid",
  perBetrokkene: betrokkenen.map(({ id }) => ({ betrokkene: id, uitkomst: "structureel-onveilig" })),
  toelichting: "Dreiging keert terug.",
});
const onderzoek: readonly Stap[] = [
  [noor, beoordeel],
  [noor, { type: "LegFeitenVast", eermotief: "nee", medewerking: "nee" }],
  [noor, { type: "NeemBesluit", besluit: "onderzoek", toelichting: "Niemand werkt mee." }],
];
const traject: readonly Stap[] = [
  [bas, beoordeel],
  [bas, { type: "LegFeitenVast", eermotief: "nee", medewerking: "ja" }],
  [bas, { type: "NeemBesluit", besluit: "voorwaarden-en-vervolg", toelichting: "Zij willen." }],
];
const klok = (verloop: Verloop, bron: string) =>
  verplichtingen(verloop.journaal, feitenIn(verloop)).find((v) => v.bron === bron);

describe("whoever leads a case cannot leave it behind", () => {
  it("SOA-A5.1 not while it is acutely unsafe, whatever the motive", () =>
    given([noor, { ...meldingNederland, acuutGevaar: true }])
      .when(noor, sluit)
      .isRefused({ code: "acuut-onveilig", bron: "SOA-A5.1" }));

  it("WW-V2 not before the safety was assessed, whatever the motive", () =>
    given([noor, meldingNederland])
      .when(noor, sluit)
      .isRefused({ code: "nog-niet-beoordeeld", bron: "WW-V2" }));

  it("LKHA-2.3c not while the victim is still abroad, also after the consultation and when Veilig Thuis has closed", () => {
    const overleg = ({ overleg: gehouden }: Casus): CasusCommand => ({
      type: "BevestigRisicoOverleg",
      overleg: gehouden?.id ?? "",
    });
    const houd: CasusCommand = {
      type: "HoudRisicoOverleg",
      met: lkha,
      perBetrokkene: [],
      uitkomst: "nee",
      toelichting: "Niemand.",
    };
    given(
      [noor, meldingBuitenland],
      [noor, bied(lkha)],
      [yara, aanvaard],
      [noor, houd],
      [yara, overleg],
      [noor, { type: "SluitDossier", reden: "Overgedragen." }],
    )
      .when(yara, sluit)
      .isRefused({ code: "slachtoffer-in-buitenland", bron: "LKHA-2.3c" });
  });
});

describe("a term is met by whose term it is", () => {
  it("WW-V15 ends when the outcome of the investigation is recorded", () => {
    const { verloop } = given([noor, meldingNederland], ...onderzoek, [
      noor,
      { type: "LegFeitenVast", uitkomstOnderzoek: "geweld-vastgesteld" },
    ]);
    expect(klok(verloop, "WW-V15")).toMatchObject({ einde: { hoe: "voldaan" } });
  });

  it("WW-V12 stays open when another organisation closes its own dossier", () => {
    const overgedragen: readonly Stap[] = [
      [noor, meldingNederland],
      [noor, bied(amsterdam)],
      [bas, aanvaard],
    ];
    const { verloop } = given(...overgedragen, ...traject, [noor, sluit]);
    expect(verloop.journaal.at(-1)?.event.type).toBe("DossierGesloten");
    expect(klok(verloop, "WW-V12")?.einde).toBeUndefined();
  });

  it("WW-V12 moves along to another region with its day", () => {
    const begin: readonly Stap[] = [
      [noor, meldingNederland],
      [noor, bied(amsterdam)],
      [bas, aanvaard],
      ...traject,
    ];
    const voor = klok(given(...begin).verloop, "WW-V12");
    const na = klok(given(...begin, [bas, bied(haaglanden)], [noor, aanvaard]).verloop, "WW-V12");
    expect(na).toMatchObject({ organisatie: haaglanden, uiterlijk: voor?.uiterlijk });
    expect(na?.einde).toBeUndefined();
  });

  it("WW-V1 a case that police received and nobody assessed is to be assessed by the Veilig Thuis that takes it over", () => {
    const { verloop } = given(
      [dewi, { ...meldingNederland, ontvanger: politie, vrager: "omstander" }],
      [dewi, bied(haaglanden)],
      [noor, aanvaard],
    );
    const open = verplichtingen(verloop.journaal, feitenIn(verloop)).filter(({ einde }) => !einde);
    expect(open).toMatchObject([
      { organisatie: haaglanden, voldaanDoor: ["veiligheid-beoordeeld"] },
      { organisatie: haaglanden, bron: "X-VT12" },
    ]);
  });
});
