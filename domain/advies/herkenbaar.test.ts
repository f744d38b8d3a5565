import { describe, expect, it } from "vitest";
import { herkenbaar } from "./herkenbaar.ts";
import { keuzesVoor, vervang, vervangAlles } from "./vervangen.ts";

const soorten = (tekst: string) => herkenbaar(tekst).map(({ soort, tekst: deel }) => `${soort}: ${deel}`);

describe("WW-A8 what points to somebody in a text", () => {
  it.each([
    ["123456782", "bsn"],
    ["123 45 67 82", "bsn"],
    ["123.456.789", "bsn"],
    ["1 2 3 4 5 6 7 8 9", "bsn"],
    ["12345672", "bsn"],
    ["06-12345678", "telefoon"],
    ["+31 6 12 34 56 78", "telefoon"],
    ["+212 661-234567", "telefoon"],
    ["moeder@voorbeeld.nl", "e-mail"],
    ["moeder (at) voorbeeld.nl", "e-mail"],
    ["NL91 ABNA 0417 1643 00", "rekening"],
    ["12-03-2009", "datum"],
    ["12/3/09", "datum"],
    ["12.03.2009", "datum"],
    ["2009-03-12", "datum"],
    ["12 maart 2009", "datum"],
    ["de twaalfde maart 2009", "datum"],
    ["twaalf maart tweeduizendnegen", "datum"],
    ["12 mrt. '09", "datum"],
    ["March 12, 2009", "datum"],
    ["geboren in maart 2009", "datum"],
    ["geboren in maart", "datum"],
    ["geb. 12-3", "datum"],
    ["jarig op 3 mei", "datum"],
    ["geboortejaar 2009", "datum"],
    ["Kerkstraat 12", "adres"],
    ["kerkstraat 12a", "adres"],
    ["Burgemeester de Vlugtlaan 8", "adres"],
    ["Achterom 12", "adres"],
    ["Lange Voorhout 7", "adres"],
    ["2511 AB", "adres"],
    ["2511ab", "adres"],
    ["Postbus 90", "adres"],
  ])("finds %s as %s, anywhere in a sentence, for good", (tekst, soort) => {
    const [vondst] = herkenbaar(`Zij vertelt dit: ${tekst}, en wil dat het stopt.`);
    expect(vondst).toMatchObject({ soort, zeker: true });
    expect(herkenbaar(`Zij vertelt dit: ${tekst}, en wil dat het stopt.`, [tekst])).not.toEqual([]);
  });

  it.each([
    "De dochter Zülfiye is weg.",
    "De dochter zülfiye is weg.",
    "Zij heet quirijnia en is 16.",
    "De naam is Wopke.",
    "Naam: Wopke",
    "mevrouw Quispel belde",
    "Wijnanda Quispel belde.",
    "Hij noemt zich Bakshi.",
    "J.P. van der Quast is boos.",
    "samira is weg",
    "SAMIRA is weg",
    "Ben el Quabisi is de oom.",
    "سميرة is weg",
    "ሳምራዊት is weg",
    "S a m i r a is weg",
    "Sa\u200Bmira is weg",
    "Kom met Roos naar school.",
  ])("finds the name in %s", (tekst) => {
    expect(herkenbaar(tekst).map(({ soort }) => soort)).toContain("naam");
  });

  it.each([
    "Een leerling van 16 is na de zomervakantie niet terug uit Turkije. Haar nichtje vertelt dat er een verloving is.",
    "Moeder zegt dat zij ziek is. Vader dreigt. De school wil weten of een melding bij Veilig Thuis nodig is.",
    "In 2019 is zij verhuisd. De kinderen zijn 4, 7 en 9 jaar. Het was in schooljaar 2023/2024, groep 7.",
    "Bel 112, 0800-2000 of 0900-8844. Het LKHA, het LEC EGG en Pharos denken mee.",
    "De politie in Den Haag en de gemeente Utrecht weten ervan.",
    "She is 16 and her father took her passport. The teacher asks what to do.",
  ])("leaves alone: %s", (tekst) => {
    expect(soorten(tekst)).toEqual([]);
  });

  it("says where each stands, in order and without overlap", () => {
    const tekst =
      "De dochter Zülfiye Quispel, geboren op 12 maart 2009, woont op Kerkstraat 12, 2511 AB Utrecht.";
    const vondsten = herkenbaar(tekst);
    expect(vondsten.map(({ soort }) => soort)).toEqual(["naam", "datum", "adres", "adres"]);
    for (const { van, tot, tekst: deel } of vondsten) expect(tekst.slice(van, tot)).toBe(deel);
    expect(vondsten.every(({ van }, n) => n === 0 || van >= (vondsten[n - 1]?.tot ?? 0))).toBe(true);
  });

  it("a word that only looks like a name may be said to be none, and nothing else may", () => {
    const tekst = "De gemeente werkt met Signalix.";
    expect(herkenbaar(tekst)).toMatchObject([{ soort: "naam", zeker: false }]);
    expect(herkenbaar(tekst, ["Signalix"])).toEqual([]);
    for (const [zin, woord] of [
      ["De dochter Signalix is weg.", "Signalix"],
      ["Samira is weg.", "Samira"],
      ["Bel 06-12345678.", "06-12345678"],
    ] as const)
      expect(herkenbaar(zin, [woord]), zin).not.toEqual([]);
  });
});

it("the longest text is read at once, whatever it is made of: everybody waits for it", () => {
  for (const deel of ["A", "1-", "a.", "a@", "A'", "Aa-"]) {
    const begin = performance.now();
    herkenbaar(deel.repeat(60_000));
    expect(performance.now() - begin, deel).toBeLessThan(2_500);
  }
});

describe("replacing it", () => {
  it("a role takes the place of a name, and the role before it is enough", () => {
    const tekst = "De dochter Zülfiye belde met Quispel.";
    expect(vervangAlles(tekst, { gekozen: new Map(), geenNaam: [], taal: "nl" })).toBe(
      "De dochter belde met iemand.",
    );
  });

  it("one name gets the role that was chosen for it, everywhere", () => {
    const gekozen = new Map([["Quispel", "vader" as const]]);
    const tekst = "Gisteren belde Quispel. Ook nu is Quispel boos.";
    expect(vervangAlles(tekst, { gekozen, geenNaam: [], taal: "nl" })).toBe(
      "Gisteren belde de vader. Ook nu is de vader boos.",
    );
  });

  it("one place at a time", () => {
    const tekst = "Bel 06-12345678 na 12-03-2009.";
    const [eerste] = herkenbaar(tekst);
    expect(eerste && vervang(tekst, eerste, { door: "telefoon", taal: "nl" })).toBe(
      "Bel een telefoonnummer na 12-03-2009.",
    );
  });

  it("every kind of find has something to choose", () => {
    for (const soort of ["bsn", "datum", "adres", "naam"] as const)
      expect(keuzesVoor(soort).length).toBeGreaterThan(1);
  });
});
