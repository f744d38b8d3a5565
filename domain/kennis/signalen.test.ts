import { describe, expect, it } from "vitest";
import { schadelijkeVormen } from "../protocol/tabellen/begrippen.ts";
import { deskundigen } from "./deskundigen.ts";
import { eersteGesprek, isEerstDeskundige } from "./eerste-gesprek.ts";
import { wetenBladen } from "./hulp/bladen.ts";
import { delen, type Kenmerk } from "./signalen/lijst.ts";
import { drieVragen, findVormVan, geenTest, signaalLijsten, signaalVormen, vormPaden } from "./signalen.ts";
import { metTermen, termen, termKeuzes } from "./termen.ts";

const datum = "2026-11-28";
const regels = signaalVormen.flatMap((vorm) =>
  delen.flatMap((deel) =>
    Object.entries<Kenmerk>(signaalLijsten[vorm][deel]).map(([naam, kenmerk]) => ({
      plek: `${vorm}/${deel}/${naam}`,
      deel,
      vorm,
      ...kenmerk,
    })),
  ),
);

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const landnaam = new Intl.DisplayNames("nl", { type: "region", fallback: "none" });
const landen = letters
  .flatMap((een) => letters.flatMap((twee) => landnaam.of(een + twee) ?? []))
  .filter((naam) => naam !== "Nederland");
const land = new RegExp(`(?<!\\p{L})(${landen.map((naam) => RegExp.escape(naam)).join("|")})(?!\\p{L})`, "u");
const herkomst =
  /\bland(en)?\b|buitenland|komst\b|komt uit|geloof|gelovig|religi|etnisch|cultuur|migra|gevlucht|nationaliteit|verblijf/i;
const noemtLand = (zin: string) => land.test(zin);
const noemtHerkomst = (zin: string) => herkomst.test(zin) || noemtLand(zin);

/** Lines that name a country, a faith or residence and yet may stand alone, with what they say instead of an origin. */
const geenHerkomst: { readonly [plek: string]: string } = {
  "kindhuwelijk/signalen/plechtigheid": "a wedding, of whatever faith",
  "kindhuwelijk/signalen/akte": "a paper on the desk",
  "kindhuwelijk/risico/informeel": "what a family does not know of the law",
  "huwelijkse-gevangenschap/signalen/half": "a divorce that is not finished",
  "huwelijkse-gevangenschap/signalen/bang": "a fear",
  "huwelijkse-gevangenschap/signalen/voorwaarden": "a demand of the other",
  "achterlating/signalen/andereSchool": "a move to another school",
  "achterlating/signalen/afgenomen": "a paper that was taken",
  "eergerelateerd-geweld/risico/keuze": "a choice of the one who is in danger",
  "achterlating/beschermend/nummer": "the number of a ministry",
  "partnergeweld/beschermend/plek": "shelter is open to all",
};

describe("a checklist", () => {
  it("has signals, risk factors and protective factors for every form", () => {
    for (const vorm of signaalVormen)
      for (const deel of delen)
        expect(Object.keys(signaalLijsten[vorm][deel]).length, `${vorm} ${deel}`).toBeGreaterThan(2);
  });

  it("names for every line what it rests on, in two languages, and says nothing twice in one list", () => {
    expect(regels.filter(({ bronnen, gelezen = [] }) => bronnen.length + gelezen.length === 0)).toEqual([]);
    expect(regels.filter(({ zin }) => !zin.nl.trim() || !zin.en.trim())).toEqual([]);
    for (const vorm of signaalVormen) {
      const zinnen = regels.filter((regel) => regel.vorm === vorm).map(({ zin }) => zin.nl);
      expect(new Set(zinnen).size, vorm).toBe(zinnen.length);
    }
  });

  it("RK-1.6 RK-1.10 has no country, origin or faith as a signal, and as a risk only beside something else", () => {
    const genoemd = regels.filter(({ zin }) => noemtHerkomst(zin.nl));
    const alleen = genoemd.filter(({ deel, nooitAlleen }) => deel === "signalen" || !nooitAlleen);
    expect(alleen.map(({ plek }) => plek).toSorted()).toEqual(Object.keys(geenHerkomst).toSorted());
    expect(genoemd.filter(({ deel }) => deel === "risico").length).toBeGreaterThan(
      Object.keys(geenHerkomst).length,
    );
    const landen = regels.filter(({ zin }) => noemtLand(zin.nl));
    expect(landen.map(({ plek, nooitAlleen }) => [plek, nooitAlleen])).toEqual([["vgv/risico/land", true]]);
    expect(regels.filter(({ deel, nooitAlleen }) => deel === "beschermend" && nooitAlleen)).toEqual([]);
  });

  it("RK-1.11 RK-1.19 has the five risk factors for circumcision of girls, and the two groups for abandonment", () => {
    const rust = (vorm: "vgv" | "achterlating", bron: string) =>
      regels.filter(
        (regel) => regel.vorm === vorm && regel.deel === "risico" && regel.bronnen.some((id) => id === bron),
      );
    expect(rust("vgv", "RK-1.11")).toHaveLength(5);
    expect(rust("achterlating", "RK-1.19")).toHaveLength(2);
  });

  it("RK-1.20 lets whoever misses a pupil call the same day", () => {
    const { nietTerug, langWeg, andereSchool } = signaalLijsten.achterlating.signalen as Record<
      string,
      Kenmerk
    >;
    for (const kenmerk of [nietTerug, langWeg, andereSchool])
      expect([kenmerk?.bronnen, kenmerk?.meteen]).toEqual([["RK-1.20"], true]);
  });

  it("RK-6.13 begins with three questions, says that it is no test, and names whom to call for every form", () => {
    expect(drieVragen).toHaveLength(3);
    expect(geenTest[0]?.zin.nl).toContain("geen test");
    for (const vorm of signaalVormen)
      expect(
        deskundigen[vorm].map(({ organisatie }) => organisatie),
        vorm,
      ).toContain("veilig-thuis");
  });

  it("has a neutral address for every form, which leads back to it", () => {
    for (const vorm of signaalVormen) {
      expect(findVormVan(vormPaden[vorm])).toBe(vorm);
      expect(wetenBladen[vormPaden[vorm]].vorm).toBe(vorm);
      expect(vormPaden[vorm]).not.toMatch(/geweld|dwang|mishandeling|vgv|eer\b/);
    }
    expect(findVormVan("vgv")).toBeUndefined();
  });
});

describe("the expert comes first", () => {
  it("RK-7.3 RK-7.4 for harmful forms by the rule tables, and the family not at all yet", () => {
    for (const vorm of signaalVormen.filter((ene) => schadelijkeVormen.includes(ene))) {
      const [gesprek, familie] = eersteGesprek(vorm, datum).handelingen;
      expect([vorm, gesprek?.oordeel, familie?.oordeel]).toEqual([vorm, "eerst", "mag-niet"]);
      expect(gesprek?.bronnen).toContain("RK-7.3");
      expect(familie?.bronnen).toContain("RK-7.4");
      const zinnen = eersteGesprek(vorm, datum).regels.map(({ wat }) => wat.nl);
      expect(new Set(zinnen).size).toBe(zinnen.length);
    }
  });

  it("WW-Z25 not for ordinary violence, where a talk is allowed when it is safe enough", () => {
    for (const vorm of signaalVormen.filter((ene) => !schadelijkeVormen.includes(ene))) {
      const wegwijzing = eersteGesprek(vorm, datum);
      expect(isEerstDeskundige(wegwijzing), vorm).toBe(false);
      const [gesprek, familie] = wegwijzing.handelingen;
      expect([gesprek?.oordeel, gesprek?.bronnen]).toEqual(["mag", ["WW-Z25"]]);
      expect([familie?.oordeel, familie?.bronnen]).toEqual(["eerst", ["WW-Z3", "WW-M8a"]]);
    }
  });
});

describe("the words of the file and of the talk", () => {
  it("RK-1.8 RK-6.6 put VGV in the file and meisjesbesnijdenis in the talk", () => {
    const zin = {
      nl: "{vgv} is strafbaar; ook {vgv} elders.",
      en: "{vgv} is punishable; {vgv} elsewhere too.",
    };
    expect(metTermen(zin, "dossier").nl).toBe("VGV is strafbaar; ook VGV elders.");
    expect(metTermen(zin, "gesprek").nl).toBe(
      "Meisjesbesnijdenis is strafbaar; ook meisjesbesnijdenis elders.",
    );
    expect(metTermen(zin, "gesprek").en).toContain("circumcision of girls elsewhere");
    expect(metTermen({ nl: "{onbekend}", en: "{onbekend}" }, "gesprek").nl).toBe("{onbekend}");
  });

  it("fill every place in every sentence, and differ for every form", () => {
    for (const keuze of termKeuzes)
      expect(
        regels.filter(({ zin }) => /[{}]/.test(JSON.stringify(Object.values(metTermen(zin, keuze))))),
      ).toEqual([]);
    for (const [term, { dossier, gesprek }] of Object.entries(termen))
      expect(dossier.nl, term).not.toBe(gesprek.nl);
    expect(signaalVormen.every((vorm) => vorm in termen)).toBe(true);
  });
});
