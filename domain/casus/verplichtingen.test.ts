import { describe, expect, it } from "vitest";
import { iemandVan, meldingNederland, organisaties } from "../testing/mensen.ts";
import { casusNa, doe, feitenIn, leeg, type Verloop } from "../testing/verloop.ts";
import type { CasusCommand } from "./command.ts";
import { verplichtingen } from "./verplichtingen.ts";

const { haaglanden, amsterdam } = organisaties;
const noor = iemandVan(haaglanden);
const bas = iemandVan(amsterdam);

const meld = (ontvangenOp: string) =>
  doe(leeg, {
    actor: noor,
    command: { ...meldingNederland, ontvangenOp },
    nu: `${ontvangenOp}T10:00:00.000Z`,
  }).verloop;
const klokken = (verloop: Verloop) => verplichtingen(verloop.journaal, feitenIn(verloop));
const bied: CasusCommand = {
  type: "BiedOverdrachtAan",
  naar: amsterdam,
  toelichting: "Verhuisd.",
  paklijst: { betrokkenen: [], teksten: [] },
  warm: true,
};
const bel: CasusCommand = {
  type: "MeldAcuutGevaar",
  gedaan: "politie-gewaarschuwd",
  toelichting: "112 gebeld.",
};

describe("the five working days of a report", () => {
  it.each([
    ["an ordinary week", "2026-11-16", "2026-11-23", "2026-11-23T23:00:00Z"],
    ["Good Friday and Easter", "2026-04-02", "2026-04-13", "2026-04-13T22:00:00Z"],
    ["King's Day, 27 April", "2026-04-22", "2026-04-30", "2026-04-30T22:00:00Z"],
    ["5 May", "2026-05-01", "2026-05-11", "2026-05-11T22:00:00Z"],
    ["the start of summer time", "2026-03-23", "2026-03-30", "2026-03-30T22:00:00Z"],
    ["the end of summer time", "2026-10-19", "2026-10-26", "2026-10-26T23:00:00Z"],
    ["Christmas", "2026-12-23", "2026-12-31", "2026-12-31T23:00:00Z"],
  ])("WW-V1 end on the right day and instant over %s", (_wat, op, dag, moment) => {
    const [klok] = klokken(meld(op));
    expect(klok).toMatchObject({ bron: "WW-V1", organisatie: haaglanden, vanaf: op });
    expect(klok).toMatchObject({ uiterlijk: dag, uiterlijkAt: moment });
  });

  it("WW-V1 the assessment meets it; it stays in the list as met", () => {
    const voor = meld("2026-11-16");
    const slachtoffer = casusNa(voor)?.betrokkenen[0]?.id ?? "";
    const beoordeel: CasusCommand = {
      type: "BeoordeelVeiligheid",
      perBetrokkene: [{ betrokkene: slachtoffer, uitkomst: "geen-onveiligheid" }],
      toelichting: "Gesproken.",
    };
    const nu = "2026-11-18T09:00:00.000Z";
    const [klok] = klokken(doe(voor, { actor: noor, command: beoordeel, nu }).verloop);
    expect(klok?.einde).toEqual({ hoe: "voldaan", op: "2026-11-18", at: nu });
  });

  it("WW-V1 moves along to another region of Veilig Thuis, with its day", () => {
    const nu = "2026-11-17T09:00:00.000Z";
    const aangeboden = doe(meld("2026-11-16"), { actor: noor, command: bied, nu }).verloop;
    const overdracht = casusNa(aangeboden)?.aanbod?.overdracht ?? "";
    const command = { type: "AanvaardOverdracht", overdracht } as const;
    const [klok] = klokken(doe(aangeboden, { actor: bas, command, nu }).verloop);
    expect(klok).toMatchObject({ bron: "WW-V1", organisatie: amsterdam, uiterlijk: "2026-11-23" });
    expect(klok?.einde).toBeUndefined();
  });
});

describe("an open offer", () => {
  it("LKHA-2.2 is answered by the end of the next working day, also over King's Day", () => {
    const nu = "2026-04-24T09:00:00.000Z";
    const klok = klokken(doe(meld("2026-04-24"), { actor: noor, command: bied, nu }).verloop).at(-1);
    expect(klok).toMatchObject({ organisatie: amsterdam, uiterlijk: "2026-04-28" });
  });

  it("LKHA-2.2 is answered within an hour in acute danger, whatever the clocks do", () => {
    // one minute before summer time begins in Amsterdam
    const nu = "2026-03-29T00:59:00.000Z";
    const acuut = doe(meld("2026-03-27"), { actor: noor, command: bel, nu }).verloop;
    const klok = klokken(doe(acuut, { actor: noor, command: bied, nu }).verloop).at(-1);
    expect(klok).toMatchObject({ organisatie: amsterdam, uiterlijkAt: "2026-03-29T01:59:00Z" });
  });

  it("LKHA-2.2 that becomes acute while it is open is answered within an hour from then", () => {
    const nu = "2026-11-20T16:00:00.000Z"; // a Friday
    const aangeboden = doe(meld("2026-11-20"), { actor: noor, command: bied, nu }).verloop;
    expect(klokken(aangeboden).at(-1)?.uiterlijk).toBe("2026-11-23");
    const later = "2026-11-21T02:00:00.000Z";
    const acuut = doe(aangeboden, { actor: noor, command: bel, nu: later }).verloop;
    expect(klokken(acuut).at(-1)).toMatchObject({
      bron: "BESLUIT-AANBOD-SPOED",
      organisatie: amsterdam,
      uiterlijkAt: "2026-11-21T03:00:00Z",
    });
    const nogmaals = doe(acuut, { actor: noor, command: bel, nu: later }).verloop;
    expect(klokken(nogmaals)).toHaveLength(klokken(acuut).length);
  });

  it("LKHA-2.2 that was withdrawn asks nothing any more", () => {
    const nu = "2026-11-17T09:00:00.000Z";
    const aangeboden = doe(meld("2026-11-16"), { actor: noor, command: bied, nu }).verloop;
    const overdracht = casusNa(aangeboden)?.aanbod?.overdracht ?? "";
    const command = { type: "TrekOverdrachtIn", overdracht, reden: "Toch niet verhuisd." } as const;
    const na = klokken(doe(aangeboden, { actor: noor, command, nu }).verloop).at(-1);
    expect(na?.einde?.hoe).toBe("vervallen");
  });
});
