import { describe, expect, it } from "vitest";
import { Gesprek } from "#domain/casus/gesprek.ts";
import { zoekerVan } from "../casus/gemeentenamen.ts";
import { leesVelden } from "../casus/velden.server.ts";
import { gesprekUit } from "./conversation.server.ts";
import { isMeldingveld } from "./intake-form.server.ts";

const naslag = {
  organisaties: new Map(),
  gemeenten: zoekerVan([]),
  collegas: new Map(),
  vandaag: "2026-11-16",
};
const uit = (velden: Readonly<Record<string, string>>) => {
  const form = new FormData();
  for (const [naam, waarde] of Object.entries(velden)) {
    expect(isMeldingveld(naam), naam).toBe(true);
    form.append(naam, waarde);
  }
  return gesprekUit(leesVelden(form, naslag));
};

describe("the conversation of a report by telephone", () => {
  it("is nothing as long as nothing was filled in", () => {
    expect(uit({ toelichting: "Ruzie.", "gesprek.duiding": "  " })).toBeUndefined();
  });

  it("WW-Z18 WW-Z20 keeps facts apart, by the number of their box", () => {
    const gelezen = Gesprek.parse(
      uit({
        "gesprek.feiten.0.tekst": "Blauwe plek.",
        "gesprek.feiten.0.bron": "zelf",
        "gesprek.feiten.2.tekst": "Zij huilt.",
        "gesprek.feiten.2.bron": "ander",
        "gesprek.feiten.2.van": "juf",
        "gesprek.feiten.2.op": "2026-11-12",
        "gesprek.hypotheses.0.tekst": "Geweld.",
        "gesprek.hypotheses.0.feiten": "1, 3 en 4",
      }),
    );
    expect(gelezen.feiten).toEqual([
      { tekst: "Blauwe plek.", bron: "zelf" },
      { tekst: "Zij huilt.", bron: "ander", van: "juf", op: "2026-11-12" },
    ]);
    expect(gelezen.hypotheses).toEqual([{ tekst: "Geweld.", feiten: [1, 2] }]);
  });

  it("WW-M4 WW-M5 WW-M6 WW-M7 takes over the code, expectations, agreements and what they know", () => {
    const velden = {
      "gesprek.gevaarErger": "nee",
      "gesprek.meldcode": "deels",
      "gesprek.ingelicht.is": "ja",
      "gesprek.ingelicht.wie": "moeder",
      "gesprek.ingelicht.reactie": "Zij schrok.",
      "gesprek.ingelicht.motief": "hoort bij het andere antwoord",
      "gesprek.verwachting": "Hulp.",
      "gesprek.afspraken": "Maandag bellen.",
      "gesprek.vervolg": "U hoort van ons.",
      "gesprek.voorgelezenOp": "2026-11-16",
    };
    expect(Gesprek.parse(uit(velden))).toEqual({
      gevaarErger: "nee",
      meldcode: "deels",
      ingelicht: { is: "ja", wie: "moeder", reactie: "Zij schrok." },
      verwachting: "Hulp.",
      afspraken: "Maandag bellen.",
      vervolg: "U hoort van ons.",
      voorgelezenOp: "2026-11-16",
    });
  });

  it("says what is wrong with a fact without how it is known", () => {
    expect(Gesprek.safeParse(uit({ "gesprek.feiten.1.tekst": "Iets." })).success).toBe(false);
  });
});
