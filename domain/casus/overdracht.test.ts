import { describe, expect, it } from "vitest";
import { given, type Stap } from "../testing/given.ts";
import { iemandVan, meldingBuitenland, meldingNederland, organisaties } from "../testing/mensen.ts";
import { doe } from "../testing/verloop.ts";
import type { Casus } from "./casus.ts";
import type { CommandOf } from "./command.ts";
import type { OrganisatieRef } from "./organisatie.ts";

const { haaglanden, amsterdam, lkha, lokaalTeam, gemeente } = organisaties;
const noor = iemandVan(haaglanden);
const imane = iemandVan(lkha);
type Pak = CommandOf<"BiedOverdrachtAan">["paklijst"];
const leeg: Pak = { betrokkenen: [], teksten: [] };

const bied = (naar: OrganisatieRef, paklijst: Pak = leeg): CommandOf<"BiedOverdrachtAan"> => ({
  type: "BiedOverdrachtAan",
  naar,
  toelichting: "In Marokko.",
  paklijst,
  warm: true,
});
const aanbod = ({ aanbod }: Casus) => aanbod?.overdracht ?? "";
const aanvaard = (casus: Casus): CommandOf<"AanvaardOverdracht"> => ({
  type: "AanvaardOverdracht",
  overdracht: aanbod(casus),
});
const weiger = (casus: Casus): CommandOf<"WeigerOverdracht"> => ({
  type: "WeigerOverdracht",
  overdracht: aanbod(casus),
  reden: "Hoort bij een ander.",
});

const gemeld: Stap = [noor, meldingBuitenland];
const aangeboden: readonly Stap[] = [gemeld, [noor, bied(lkha)]];
const bijLkha: readonly Stap[] = [...aangeboden, [imane, aanvaard]];

describe("offering a case", () => {
  it("LKHA-2.2 of a victim abroad goes to LKHA, because it must", () => {
    const casus = given(gemeld).when(noor, bied(lkha)).happens("OverdrachtAangeboden");
    expect(casus.aanbod).toMatchObject({ naar: lkha, grond: "moet", bronnen: ["LKHA-2.2"] });
  });

  it("LKHA-2.2 of a victim abroad goes nowhere else", () => {
    given(gemeld).when(noor, bied(amsterdam)).isRefused({ code: "andere-ontvanger-moet", bron: "LKHA-2.2" });
    given(gemeld).when(noor, bied(lokaalTeam)).isRefused({ code: "andere-ontvanger-moet", bron: "LKHA-2.2" });
  });

  it("LKHA-4.2 of somebody between the cracks may go to LKHA", () => {
    const slachtoffer = { rol: "slachtoffer", land: "NL", inschrijving: "niet-ingeschreven" } as const;
    const casus = given([noor, { ...meldingBuitenland, slachtoffer }])
      .when(noor, bied(lkha))
      .happens("OverdrachtAangeboden");
    expect(casus.aanbod).toMatchObject({ grond: "mag", bronnen: ["LKHA-4.2"] });
  });

  it("LKHA-1.2a moves nothing yet: responsibility and sight on safety stay", () => {
    const { casus } = given(...aangeboden);
    expect(casus.verantwoordelijk).toEqual(haaglanden);
    expect(casus.zichtOpVeiligheid).toEqual(haaglanden);
  });

  it("WW-V8 to a local team needs a decision of Veilig Thuis", () => {
    given([noor, meldingNederland]).when(noor, bied(lokaalTeam)).isRefused({ motief: true });
  });

  it("WW-V8 to somebody no row names is refused, and says what is possible", () => {
    given([noor, meldingNederland])
      .when(noor, bied(gemeente))
      .isRefused({ code: "ontvanger-past-niet", bron: "WW-V8" });
  });

  it("is done once at a time, and never to oneself", () => {
    given(...aangeboden)
      .when(noor, bied(lkha))
      .isRefused({ code: "aanbod-staat-open", bron: "LKHA-2.2" });
    given(gemeld).when(noor, bied(haaglanden)).isRefused({ code: "ontvanger-is-afzender" });
  });

  it("LKHA-2.2 packs what the sender holds, the victim always and nobody twice", () => {
    const { casus } = given(gemeld, [
      noor,
      ({ betrokkenen, teksten }) =>
        bied(lkha, {
          betrokkenen: [betrokkenen[1]?.id ?? "", betrokkenen[1]?.id ?? ""],
          teksten: [teksten[0]?.id ?? "", teksten[0]?.id ?? ""],
        }),
    ]);
    expect(casus.aanbod?.paklijst).toEqual({
      betrokkenen: casus.betrokkenen.map(({ id }) => id),
      teksten: casus.teksten.map(({ id }) => id),
    });
  });

  it("LKHA-2.2 a packing list cannot name what the sender does not hold", () => {
    const vreemd = "00000000-0000-4000-8000-00000000ffff";
    given(gemeld)
      .when(noor, bied(lkha, { betrokkenen: [vreemd], teksten: [] }))
      .isRefused({ code: "paklijst-onbekend" });
    const terug: readonly Stap[] = [
      ...bijLkha,
      [noor, { type: "MaakNotitie", inhoud: "Alleen voor ons dossier." }],
      [imane, { type: "MeldTerugkeer", inNederland: true, plaats: "Den Haag", inschrijving: "ingeschreven" }],
    ];
    given(...terug)
      .when(imane, ({ teksten }) => bied(amsterdam, { betrokkenen: [], teksten: [teksten.at(-1)?.id ?? ""] }))
      .isRefused({ code: "paklijst-onbekend" });
  });
});

describe("answering an offer", () => {
  it("LKHA-4.3a acceptance moves responsibility", () => {
    const casus = given(...aangeboden)
      .when(imane, aanvaard)
      .happens("OverdrachtAanvaard", "Toegewezen");
    expect(casus.verantwoordelijk).toEqual(lkha);
    expect(casus.aanbod).toBeUndefined();
  });

  it("LKHA-4.3b acceptance moves sight on safety, and the sender keeps its own dossier", () => {
    const { casus } = given(...bijLkha);
    expect(casus.zichtOpVeiligheid).toEqual(lkha);
    expect(casus.dossiers.map(({ organisatie, open }) => [organisatie.id, open])).toEqual([
      [haaglanden.id, true],
      [lkha.id, true],
    ]);
  });

  it("LKHA-2.2 only the receiver answers", () => {
    given(...aangeboden)
      .when(noor, aanvaard)
      .isDenied();
    given(...aangeboden)
      .when(iemandVan(amsterdam), aanvaard)
      .isDenied();
    given(...aangeboden)
      .when(iemandVan(lkha, "beleid"), aanvaard)
      .isDenied();
  });

  it("LKHA-2.2 an offer that is not the open one cannot be answered", () => {
    const andere = "00000000-0000-4000-8000-00000000ffff";
    given(...aangeboden)
      .when(imane, { type: "AanvaardOverdracht", overdracht: andere })
      .isRefused({ code: "aanbod-niet-meer-open" });
    given(...aangeboden)
      .when(imane, { type: "WeigerOverdracht", overdracht: andere, reden: "Nee." })
      .isRefused({ code: "aanbod-niet-meer-open" });
    given(...aangeboden)
      .when(noor, { type: "TrekOverdrachtIn", overdracht: andere, reden: "Nee." })
      .isRefused({ code: "aanbod-niet-meer-open" });
  });

  it("a refusal gives the case back with its reason, held by both", () => {
    const na = given(...aangeboden, [imane, weiger]);
    expect(na.casus).toMatchObject({ verantwoordelijk: haaglanden, laatsteWeigering: { door: lkha } });
    expect(na.casus.aanbod).toBeUndefined();
    const houders = [...na.verloop.teksten.values()].filter(
      ({ inhoud }) => inhoud === "Hoort bij een ander.",
    );
    expect(houders.map(({ houder }) => houder).toSorted()).toEqual([lkha.id, haaglanden.id]);
  });

  it("the sender may take an open offer back", () => {
    const casus = given(...aangeboden)
      .when(noor, (c) => ({ type: "TrekOverdrachtIn", overdracht: aanbod(c), reden: "Verkeerd." }))
      .happens("OverdrachtIngetrokken");
    expect(casus.aanbod).toBeUndefined();
  });

  it("the packing list is copied into rows of the receiver; the sender keeps its own", () => {
    const na = given(...bijLkha);
    const [slachtoffer] = na.casus.betrokkenen;
    expect(Object.keys(slachtoffer?.rijen ?? {})).toEqual([haaglanden.id, lkha.id]);
    expect(slachtoffer?.rijen[lkha.id]?.persoon).not.toBe(slachtoffer?.rijen[haaglanden.id]?.persoon);
    expect(na.casus.betrokkenen[1]?.rijen[lkha.id]).toBeUndefined();
  });
});

describe("the way back", () => {
  const terug: readonly Stap[] = [
    ...bijLkha,
    [
      imane,
      {
        type: "MeldTerugkeer",
        inNederland: true,
        plaats: "Den Haag",
        gemeente: "0518",
        inschrijving: "ingeschreven",
      },
    ],
  ];

  it("LKHA-3.3a is closed while the victim is abroad: Veilig Thuis would have to hand over at once", () => {
    given(...bijLkha)
      .when(imane, bied(haaglanden))
      .isRefused({ code: "ontvanger-moet-doorgeven", bron: "LKHA-2.2" });
  });

  it("LKHA-4.4b is open after the return, and whoever had a dossier gets a newer version in its own row", () => {
    const na = given(...terug, [imane, bied(haaglanden)], [noor, aanvaard]);
    expect(na.casus.verantwoordelijk).toEqual(haaglanden);
    const rij = na.casus.betrokkenen[0]?.rijen[haaglanden.id];
    expect(rij?.versie).toBe(2);
    expect(na.verloop.personen.get(`${rij?.persoon}/2`)).toMatchObject({ land: "NL", gemeente: "0518" });
    expect(na.casus.betrokkenen[0]?.feiten).toMatchObject({ land: "NL" });
  });

  it("LKHA-4.4b whoever is offered the case again keeps what it could see and do meanwhile", () => {
    const { verloop } = given(...terug, [imane, bied(haaglanden)]);
    const notitie = { type: "MaakNotitie", inhoud: "Wij bellen vandaag." } as const;
    const nu = "2026-11-16T10:00:00.000Z";
    expect(doe(verloop, { actor: noor, command: notitie, nu }).uitkomst?.kind).toBe("accepted");
  });
});
