import { describe, expect, it } from "vitest";
import { OntvangMelding } from "../casus/command.ts";
import { burgerFouten, leesBurger } from "./burger.ts";
import { vanBurger } from "./naar-melding.ts";

const lees = (velden: Readonly<Record<string, string>>) => leesBurger(Object.entries(velden));
const fouten = (velden: Readonly<Record<string, string>>) =>
  burgerFouten(lees(velden)).map(({ veld, soort }) => `${veld} ${soort}`);
const erbij = { gemeente: "0518", land: undefined, vandaag: "2026-11-16" };
const genoeg = { verhaal: "Er is elke avond geschreeuw.", waarop: "06 op mijn werk" };
const Deel = OntvangMelding.pick({
  melder: true,
  gesprek: true,
  slachtoffer: true,
  overigen: true,
  vrager: true,
  toelichting: true,
});

describe("the form of a citizen or victim", () => {
  it("asks a story and a way to reach her, and nothing else", () => {
    expect(fouten({})).toEqual(["waarop ontbreekt", "verhaal ontbreekt"]);
    expect(fouten(genoeg)).toEqual([]);
  });

  it("WW-M5 keeps whoever says nothing of it unknown to the family", () => {
    expect(vanBurger(lees(genoeg), erbij).melder).toMatchObject({
      anoniem: true,
      contact: { waarop: "06 op mijn werk" },
    });
    expect(vanBurger(lees({ ...genoeg, anoniem: "nee" }), erbij).melder).toMatchObject({ anoniem: false });
  });

  it("X-VT8 asks of who stays unknown to all one thing seen, and takes no name", () => {
    const dubbel = { anoniem: "dubbel", verhaal: "Er is geschreeuw." };
    expect(fouten(dubbel)).toEqual(["gezien onbekend-zonder-feit"]);
    expect(fouten({ ...dubbel, gezien: "Zij riep om hulp.", naam: "Jan" })).toEqual([
      "anoniem onbekend-met-naam",
    ]);
    const { melder } = vanBurger(lees({ ...dubbel, gezien: "Zij riep om hulp." }), erbij);
    expect(melder).toEqual({ anoniem: true, dubbelAnoniem: true });
  });

  it("reads only its own questions and the answers that were offered", () => {
    expect(lees({ wie: "iedereen", onzin: "x", __proto__: "y", vormen: "onzin", overNaam: "  " })).toEqual(
      {},
    );
    expect(
      leesBurger([
        ["vormen", "vgv"],
        ["vormen", "vgv"],
        ["vormen", "partnergeweld"],
      ]),
    ).toEqual({ vormen: ["vgv", "partnergeweld"] });
  });

  it("says what is too long or no age", () => {
    expect(fouten({ ...genoeg, overLeeftijd: "zestien" })).toEqual(["overLeeftijd geen-leeftijd"]);
    expect(fouten({ ...genoeg, overLeeftijd: "131" })).toEqual(["overLeeftijd geen-leeftijd"]);
    expect(fouten({ ...genoeg, naam: "x".repeat(301) })).toEqual(["naam te-lang"]);
  });

  it.each([
    {},
    { wie: "slachtoffer", naam: "Anna Voorbeeld" },
    { verblijf: "buitenland", overLeeftijd: "16", gezien: "Zij belde." },
  ])("with %j becomes what the command reads", (meer) => {
    const gemaakt = vanBurger(lees({ ...genoeg, ...meer }), { ...erbij, land: "MA" });
    const { acuutGevaar: _, vormen: __, ...deel } = gemaakt;
    expect(Deel.safeParse(deel).error).toBeUndefined();
  });
});
