import { describe, expect, it } from "vitest";
import { given, type Stap } from "../testing/given.ts";
import { iemandVan, meldingNederland, organisaties, teruggekoppeld } from "../testing/mensen.ts";
import { doe, feitenIn, type Verloop } from "../testing/verloop.ts";
import type { Casus } from "./casus.ts";
import type { CasusCommand } from "./command.ts";
import { replay } from "./evolve.ts";
import { momentenVan } from "./momenten.ts";
import { verplichtingen } from "./verplichtingen.ts";

const { haaglanden, lokaalTeam } = organisaties;
const noor = iemandVan(haaglanden);
const yusuf = iemandVan(lokaalTeam);

const opnieuw: CasusCommand = {
  type: "VoegMeldingToe",
  kanaal: "telefoon",
  vrager: "professional",
  toelichting: "De buurvrouw hoorde weer geschreeuw.",
  melder: { naam: "Juf Voorbeeld", anoniem: true },
};
const beoordeel = ({ betrokkenen }: Casus): CasusCommand => ({
  type: "BeoordeelVeiligheid",
  perBetrokkene: [{ betrokkene: betrokkenen[0]?.id ?? "", uitkomst: "structureel-onveilig" }],
  toelichting: "Gesproken.",
});
const klokken = ({ journaal, ...verloop }: Verloop) =>
  verplichtingen(journaal, feitenIn({ journaal, ...verloop }))
    .filter(({ bron }) => bron === "WW-V1" || bron === "BESLUIT-VERVOLGMELDING")
    .map(({ bron, sleutel, uiterlijk, einde }) => ({ bron, sleutel, uiterlijk, einde: einde?.hoe }));
const na = (verloop: Verloop, nu: string, command: CasusCommand) => {
  const gedaan = doe(verloop, { actor: noor, command, nu });
  expect(gedaan.uitkomst).toMatchObject({ kind: "accepted" });
  return gedaan.verloop;
};

describe("WW-V1 another report on a running case has a clock of its own", () => {
  it("WW-V1 each added report starts five working days, and the first assessment after them meets every one that runs", () => {
    const { verloop } = given([noor, meldingNederland]);
    const eens = na(verloop, "2026-11-18T10:00:00.000Z", opnieuw);
    const weer = na(eens, "2026-11-20T10:00:00.000Z", opnieuw);
    expect(klokken(weer)).toMatchObject([
      { bron: "WW-V1", uiterlijk: "2026-11-23", einde: undefined },
      { bron: "BESLUIT-VERVOLGMELDING", uiterlijk: "2026-11-25", einde: undefined },
      { bron: "BESLUIT-VERVOLGMELDING", uiterlijk: "2026-11-27", einde: undefined },
    ]);
    expect(new Set(klokken(weer).map(({ sleutel }) => sleutel)).size).toBe(3);
    const slachtoffer = given([noor, meldingNederland]).casus;
    const beoordeeld = na(weer, "2026-11-20T15:00:00.000Z", beoordeel(slachtoffer));
    expect(klokken(beoordeeld).map(({ einde }) => einde)).toEqual(["voldaan", "voldaan", "voldaan"]);
  });

  it("an assessment before it does not meet it", () => {
    given([noor, meldingNederland], [noor, beoordeel]).when(noor, opnieuw).happens("MeldingToegevoegd");
    const { verloop } = given([noor, meldingNederland], [noor, beoordeel], [noor, opnieuw]);
    expect(klokken(verloop).map(({ einde }) => einde)).toEqual(["voldaan", undefined]);
  });
});

describe("WW-M2 what is told again is kept with the case it is about", () => {
  const fase = (...stappen: readonly Stap[]) => {
    const { verloop } = given(...stappen);
    const regel = verloop.journaal.at(-1);
    return regel?.event.type === "MeldingToegevoegd" ? regel.event.data.fase : undefined;
  };
  const over: readonly Stap[] = [
    [noor, meldingNederland],
    [noor, beoordeel],
    [noor, { type: "NeemBesluit", besluit: "lokaal-team", toelichting: "Past.", hulpToereikend: true }],
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
    [yusuf, ({ aanbod }) => ({ type: "AanvaardOverdracht", overdracht: aanbod?.overdracht ?? "" })],
    [noor, teruggekoppeld],
    [noor, { type: "SluitDossier", reden: "Overgedragen." }],
  ];

  it("says where the case stood: being assessed, assessed, or only followed", () => {
    expect(fase([noor, meldingNederland], [noor, opnieuw])).toBe("tijdens-beoordeling");
    expect(fase([noor, meldingNederland], [noor, beoordeel], [noor, opnieuw])).toBe("na-beoordeling");
    expect(fase(...over, [yusuf, opnieuw])).toBe("tijdens-monitoring");
  });

  it("keeps the reporter sealed, apart from the first one, and no word of it in the journal", () => {
    const { verloop, casus } = given([noor, meldingNederland], [noor, opnieuw]);
    expect(JSON.stringify(verloop.journaal)).not.toContain("Juf Voorbeeld");
    expect(casus.vervolgmeldingen).toMatchObject([{ houder: haaglanden.id, melder: expect.any(String) }]);
    expect(casus.vervolgmeldingen[0]?.melder).not.toBe(casus.melding.melder);
  });

  it("is for who is responsible", () => {
    given(...over)
      .when(noor, opnieuw)
      .isDenied();
  });
});

describe("WW-M2 an added report brings all that was told", () => {
  const verteld: CasusCommand = {
    ...opnieuw,
    acuutGevaar: true,
    vormen: ["achterlating"],
    eermotief: "vermoeden",
    genoemden: "ouder: Vader Voorbeeld",
    gesprek: {
      gevaarErger: "ja",
      feiten: [{ tekst: "Zij hoorde slaan.", bron: "zelf" }],
      voorgelezenOp: "2026-11-18",
    },
  };
  const op = "2026-11-18T10:00:00.000Z";
  const { verloop: begonnen } = given([noor, meldingNederland]);
  const casusVan = ({ journaal, ...rest }: Verloop) => replay(journaal, feitenIn({ journaal, ...rest }));

  it("WW-V1 acute danger in it is acute danger in the case, and its forms add to those known", () => {
    const casus = casusVan(na(begonnen, op, verteld));
    expect(casus?.veiligheid).toBe("acuut-onveilig");
    const eerst = casusVan(begonnen)?.feiten.vormen ?? [];
    expect(casus?.feiten).toMatchObject({
      vormen: [...eerst, "achterlating"],
      eermotief: "vermoeden",
      informerenBedreigend: true,
    });
  });

  it("WW-M3 the conversation and who were named are texts of the receiver, and no name stands in the journal", () => {
    const verloop = na(begonnen, op, verteld);
    const casus = casusVan(verloop);
    expect(casus?.teksten.length).toBe((casusVan(begonnen)?.teksten.length ?? 0) + 3);
    expect(JSON.stringify(verloop.journaal)).not.toMatch(/Vader Voorbeeld|hoorde slaan/);
  });

  it("WW-Z5 it cannot have been read back before it was there", () => {
    given([noor, meldingNederland])
      .when(noor, { ...verteld, gesprek: { voorgelezenOp: "2026-11-01" } })
      .isRefused({ code: "voorgelezen-voor-de-melding" });
  });

  it("X-VT8 whoever stays unknown to all gives no name, in an added report too", () => {
    given([noor, meldingNederland])
      .when(noor, { ...opnieuw, melder: { naam: "Juf Voorbeeld", anoniem: true, dubbelAnoniem: true } })
      .isRefused({ code: "dubbel-anoniem-met-naam" });
  });

  it("SOA-S1.1 a report by the police is contact with the police, also when it is added", () => {
    const regel = na(begonnen, op, { ...opnieuw, vrager: "politie" }).journaal.at(-1);
    expect(regel && momentenVan(regel.event)).toContain("contact-met-politie");
  });
});
