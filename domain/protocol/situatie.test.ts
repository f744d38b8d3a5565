import { describe, expect, it } from "vitest";
import { leesSituatie, vormen } from "./situatie.ts";

const fouten = (invoer: unknown) => {
  const gelezen = leesSituatie(invoer);
  return "fouten" in gelezen ? gelezen.fouten.map(({ pad, melding }) => `${pad}: ${melding}`) : [];
};
const met = (feiten: object) => fouten({ aanleiding: "melding", ...feiten });

describe("whoever writes a situation that cannot be read is told where, what stands there and what could", () => {
  it.each([
    [{}, "aanleiding: Deze sleutel is nodig; kies een van: adviesvraag, melding, lopende-dienst."],
    [
      { aanleiding: null },
      "aanleiding: null is geen geldige waarde; kies een van: adviesvraag, melding, lopende-dienst.",
    ],
    [undefined, ": niets is geen situatie; geef een object met ten minste de sleutel aanleiding."],
    ["bel", ': "bel" is geen situatie; geef een object met ten minste de sleutel aanleiding.'],
  ])("%j", (invoer, melding) => expect(fouten(invoer)).toEqual([melding]));

  it.each([
    [{ verblijf: "mars" }, 'verblijf: "mars" is geen geldige waarde; kies een van: nederland, buitenland.'],
    [{ vormen: ["ruzie"] }, `vormen.0: "ruzie" is geen geldige waarde; kies een van: ${vormen.join(", ")}.`],
    [{ vormen: 3 }, 'vormen: 3 is geen lijst van vormen; geef een lijst, zoals ["achterlating"].'],
    [{ vormen: [] }, "vormen: Een lege lijst zegt niets; noem ten minste één vorm, of laat de sleutel weg."],
    [
      { voorgenomen: 3 },
      'voorgenomen: 3 is geen lijst van handelingen; geef een lijst, zoals ["onderzoek"].',
    ],
    [{ leeftijd: 131 }, "leeftijd: 131 is geen leeftijd; geef een geheel getal van 0 tot en met 130."],
    [{ ernstig: "ja" }, 'ernstig: "ja" is geen ja of nee; geef true of false.'],
    [
      { datum: "2026-02-30" },
      'datum: "2026-02-30" is geen bestaande datum; schrijf jaar-maand-dag, zoals 2026-11-22.',
    ],
    [
      { plaats: "Delft" },
      "plaats: Deze sleutel bestaat niet; laat hem weg of gebruik een sleutel van het contract.",
    ],
  ])("%j", (feiten, melding) => expect(met(feiten)).toEqual([melding]));

  it("what is long is repeated no further than its beginning", () => {
    const [melding = ""] = fouten("x".repeat(500));
    expect(melding).toBe(
      `: "${"x".repeat(59)} is geen situatie; geef een object met ten minste de sleutel aanleiding.`,
    );
  });
});

describe("facts that exclude each other are named together, with why and what the key could say instead", () => {
  it("acute danger that has passed, while it is there now", () => {
    expect(met({ veiligheid: "acuut-onveilig", eerderAcuut: true })).toEqual([
      'eerderAcuut: veiligheid "acuut-onveilig" en eerderAcuut true gaan niet samen: eerderAcuut is acuut gevaar dat voorbij is, en veiligheid zegt dat het er nu is; kies een van: false, of laat de sleutel weg.',
    ]);
  });

  it("living at an address here, while being abroad", () => {
    const [melding = ""] = met({ verblijf: "buitenland", inschrijving: "ingeschreven" });
    expect(melding).toMatch(
      /^inschrijving: verblijf "buitenland" en inschrijving "ingeschreven" gaan niet samen: /,
    );
    expect(melding).toMatch(
      /; kies een van: niet-ingeschreven, gemeente-onbekend, of laat de sleutel weg\.$/,
    );
  });

  it("each of the two alone is nothing to refuse", () => {
    expect(met({ veiligheid: "acuut-onveilig", eerderAcuut: false })).toEqual([]);
    expect(met({ veiligheid: "geen-onveiligheid", eerderAcuut: true })).toEqual([]);
    expect(met({ verblijf: "buitenland", inschrijving: "niet-ingeschreven" })).toEqual([]);
  });
});
