import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keuzes, vormen } from "#domain/protocol/situatie.ts";
import { antwoordTekst, optiesVoor } from "./labels.ts";
import { type Stand, teKiezenHandelingen, verloop } from "./verloop.ts";

const vandaag = "2026-11-22";
const stuur = (velden: readonly (readonly [string, string])[]): Stand => {
  const form = new FormData();
  for (const [naam, waarde] of velden) form.append(naam, waarde);
  return verloop(form, vandaag);
};
const velden = ({ antwoorden }: Stand) =>
  antwoorden.flatMap(({ sleutel, waarden }): [string, string][] =>
    waarden.length === 0 ? [[sleutel, "onbekend"]] : waarden.map((waarde) => [sleutel, waarde]),
  );
/** Answers question after question, with `kies` for each that it knows and "I do not know" for the rest. */
function loop(kies: Record<string, string>): { stand: Stand; gevraagd: string[] } {
  let stand = stuur([]);
  const gevraagd: string[] = [];
  while (stand.soort === "vraag" && gevraagd.length < 40) {
    const { sleutel } = stand;
    gevraagd.push(sleutel);
    const waarde = kies[sleutel];
    const rest = velden(stand).filter(([naam]) => naam !== sleutel);
    stand = stuur([
      ...rest,
      ["vraag", sleutel],
      ...(waarde
        ? ([
            [sleutel, waarde],
            ["stap", "verder"],
          ] as const)
        : ([["stap", "onbekend"]] as const)),
    ]);
  }
  return { stand, gevraagd };
}
const school = {
  vrager: "professional",
  aanleiding: "melding",
  verblijf: "buitenland",
  vormen: "huwelijksdwang",
  leeftijd: "16",
  bij: "veilig-thuis",
};

describe("the questions of the wegwijzer", () => {
  it("LKHA-2.2 lead a school whose pupil is abroad to LKHA", () => {
    const { stand } = loop(school);
    expect(stand.soort === "antwoord" && stand.wegwijzing.verantwoordelijk).toBe("lkha");
    expect(stand.soort === "antwoord" && stand.wegwijzing.overdracht?.bronnen).toEqual(["LKHA-2.2"]);
  });
  it("ask only what can still change the answer, and nothing twice", () => {
    const { gevraagd } = loop(school);
    expect(new Set(gevraagd).size).toBe(gevraagd.length);
    expect(gevraagd).not.toContain("inschrijving"); // abroad, nothing hangs on it any more
    expect(gevraagd.length).toBeLessThanOrEqual(10);
  });
  it("are few: what decides who and what not comes first, and the rest only when somebody asks for more", () => {
    const { vrager: _, ...rest } = school;
    const gesteld = (vrager: string) => loop({ ...rest, vrager }).gevraagd;
    expect(gesteld("professional").length).toBeLessThanOrEqual(9);
    expect(gesteld("omstander").length).toBeLessThanOrEqual(7);
    expect(gesteld("slachtoffer").length).toBeLessThanOrEqual(6);
    for (const vrager of ["omstander", "slachtoffer"]) {
      expect(gesteld(vrager)).not.toContain("eermotief");
      expect(gesteld(vrager)).not.toContain("leeftijd");
    }
    const { stand } = loop(school);
    expect(stand.soort === "antwoord" && stand.open.length).toBeGreaterThan(5);
    const meer = stuur([...velden(stand), ["stap", "door"]]);
    expect(meer).toMatchObject({ soort: "vraag", diep: true });
  });
  it("do not say that more answers would change what whom it is about reads, when they would not", () => {
    const { stand } = loop({
      vrager: "slachtoffer",
      aanleiding: "adviesvraag",
      veiligheid: "geen-onveiligheid",
      verblijf: "nederland",
      vormen: "huwelijksdwang",
    });
    expect(stand).toMatchObject({ soort: "antwoord", open: [] });
  });
  it("drop the older of two answers that cannot both be so, and say which", () => {
    const begin = [
      ["vrager", "professional"],
      ["aanleiding", "melding"],
    ] as const;
    const weg = stuur([
      ...begin,
      ["inschrijving", "ingeschreven"],
      ["verblijf", "buitenland"],
      ["vraag", "verblijf"],
      ["stap", "verder"],
    ]);
    expect(weg).toMatchObject({ soort: "vraag", vervallen: ["inschrijving"] });
    expect(weg.antwoorden.map(({ sleutel }) => sleutel)).toEqual(["vrager", "aanleiding", "verblijf"]);
    const terug = stuur([
      ...begin,
      ["verblijf", "buitenland"],
      ["inschrijving", "ingeschreven"],
      ["stap", "toon"],
    ]);
    expect(terug).toMatchObject({ soort: "antwoord", vervallen: ["verblijf"] });
    const acuut = stuur([
      ...begin,
      ["eerderAcuut", "ja"],
      ["veiligheid", "acuut-onveilig"],
      ["stap", "toon"],
    ]);
    expect(acuut).toMatchObject({ soort: "antwoord", vervallen: ["eerderAcuut"] });
    const samen = stuur([
      ...begin,
      ["eerderAcuut", "nee"],
      ["veiligheid", "acuut-onveilig"],
      ["stap", "toon"],
    ]);
    expect(samen).toMatchObject({ soort: "antwoord", vervallen: [] });
  });
  it("are numbered from one after the door, which has answered who asks", () => {
    expect(stuur([])).toMatchObject({ sleutel: "vrager", nummer: 0 });
    const eerste = stuur([["vrager", "slachtoffer"]]);
    expect(eerste).toMatchObject({ sleutel: "aanleiding", nummer: 1 });
    expect(stuur([...velden(eerste), ["aanleiding", "melding"]])).toMatchObject({ nummer: 2 });
  });
  it("take not knowing what one wants as asking advice from whom it is about, and from nobody else", () => {
    const nietWetend = (vrager: string) =>
      stuur([
        ["vrager", vrager],
        ["vraag", "aanleiding"],
        ["stap", "onbekend"],
      ]);
    const verder = nietWetend("slachtoffer");
    expect(verder).toMatchObject({ soort: "vraag", kanTonen: true });
    expect(verder.antwoorden).toContainEqual({ sleutel: "aanleiding", waarden: ["adviesvraag"] });
    expect(nietWetend("professional")).toMatchObject({ sleutel: "aanleiding", kanTonen: false });
    const leeg = (vrager: string) =>
      stuur([
        ["vrager", vrager],
        ["vraag", "aanleiding"],
        ["stap", "verder"],
      ]);
    expect([leeg("slachtoffer"), leeg("omstander")]).toMatchObject([{ fout: "kies" }, { fout: "kiesEen" }]);
  });
  it("are put in words of her own to whom it is about", () => {
    const labels = (wie: "zelf" | "beroep") =>
      optiesVoor("aanleiding", { taal: "nl", wie })?.map(({ label }) => label);
    expect(labels("zelf")).toEqual([
      "Ik wil praten of raad",
      "Ik wil dat iemand helpt en het overneemt",
      "Er helpt al iemand",
    ]);
    expect(labels("beroep")).toContain("Melden");
    const antwoord = { sleutel: "aanleiding", waarden: ["melding"] } as const;
    expect(antwoordTekst(antwoord, { taal: "en", wie: "zelf" })).toBe(
      "I want somebody to help and take over",
    );
  });
  it("do not ask the one it is about what she intends", () => {
    expect(loop({ vrager: "slachtoffer", aanleiding: "adviesvraag" }).gevraagd).not.toContain("voorgenomen");
    expect(loop(school).gevraagd).toContain("voorgenomen");
  });
  it("ask who it is about and who is near nothing that only an organisation can know", () => {
    const alleen = [
      "verzoekLkha",
      "risicoanalyseGereed",
      "systeemBekendBijVeiligThuis",
      "besluitVeiligThuis",
    ];
    const diepVoor = (vrager: string) => {
      const { stand } = loop({ ...school, vrager });
      const { antwoorden } = stand;
      let verder = stuur([...velden(stand), ["stap", "door"]]);
      const gevraagd: string[] = [];
      while (verder.soort === "vraag" && gevraagd.length < 40) {
        gevraagd.push(verder.sleutel);
        verder = stuur([...velden(verder), ["diep", "1"], ["vraag", verder.sleutel], ["stap", "onbekend"]]);
      }
      return [...antwoorden.map(({ sleutel }) => sleutel), ...gevraagd];
    };
    expect(diepVoor("professional")).toContain("verzoekLkha");
    for (const vrager of ["slachtoffer", "omstander"])
      expect(diepVoor(vrager).filter((sleutel) => alleen.includes(sleutel))).toEqual([]);
    expect(teKiezenHandelingen(vandaag, "naaste")).not.toContain("plaatsing-gemengde-groep");
    expect(teKiezenHandelingen(vandaag, "naaste")).toContain("informeren-familie");
  });
  it("lead back one by one, with the answer that was given", () => {
    const { stand } = loop(school);
    const terug = stuur([...velden(stand), ["stap", "vorige"]]);
    expect(terug.soort === "vraag" && terug.sleutel).toBe("voorgenomen");
    const verder = stuur([...velden(stand), ["vraag", "voorgenomen"], ["stap", "vorige"]]);
    expect(verder.soort === "vraag" && verder.sleutel).toBe(stand.antwoorden.at(-2)?.sleutel);
  });
  it("let any answer be changed, and the others stay", () => {
    const { stand } = loop(school);
    const vraag = stuur([...velden(stand), ["stap", "vraag:verblijf"]]);
    expect(vraag.soort === "vraag" && vraag.sleutel).toBe("verblijf");
    const rest = velden(stand).filter(([naam]) => naam !== "verblijf");
    const nieuw = stuur([...rest, ["verblijf", "nederland"], ["vraag", "verblijf"], ["stap", "toon"]]);
    expect(nieuw.soort === "antwoord" && nieuw.wegwijzing.verantwoordelijk).toBe("veilig-thuis");
  });
  it("say what is wrong at the question itself", () => {
    const begin = [
      ["vrager", "omstander"],
      ["aanleiding", "melding"],
    ] as const;
    expect(stuur([...begin, ["vraag", "leeftijd"], ["leeftijd", "-3"], ["stap", "verder"]])).toMatchObject({
      sleutel: "leeftijd",
      fout: "leeftijd",
    });
    expect(stuur([...begin, ["vraag", "verblijf"], ["stap", "verder"]])).toMatchObject({
      sleutel: "verblijf",
      fout: "kies",
    });
    expect(stuur([...begin, ["verblijf", "de maan"]])).toMatchObject({
      sleutel: "verblijf",
      fout: "ongeldig",
    });
  });
  it("never leave the course, whatever is sent", () => {
    const naam = fc.constantFrom(
      "vrager",
      "aanleiding",
      "vormen",
      "leeftijd",
      "voorgenomen",
      "stap",
      "vraag",
      "x",
    );
    const waarde = fc.oneof(
      fc.string(),
      fc.constantFrom(
        ...keuzes.vrager,
        ...keuzes.aanleiding,
        ...vormen,
        "17",
        "onbekend",
        "verder",
        "vorige",
        "toon",
      ),
      fc.constantFrom("vraag:bij", "vraag:x", "onderzoek"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(naam, waarde), { maxLength: 12 }), (invoer) => {
        expect(["vraag", "antwoord"]).toContain(stuur(invoer).soort);
      }),
    );
  });
  it("offer an intended action only when every row that bears on it is in the tables", () => {
    const stand = stuur([
      ["vrager", "politie"],
      ["aanleiding", "melding"],
      ["voorgenomen", "geen-handeling"],
    ]);
    expect(stand).toMatchObject({ sleutel: "voorgenomen", fout: "ongeldig" });
    expect(teKiezenHandelingen(vandaag, "beroep").length).toBeGreaterThan(0);
  });
});
