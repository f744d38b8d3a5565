import { describe, expect, it } from "vitest";
import { leesSituatie } from "#domain/protocol/situatie.ts";
import { type Wegwijzing, wegwijzer } from "#domain/protocol/wegwijzer.ts";
import { deelIn } from "./indeling.ts";

const datum = "2026-11-22";
const vraag = (invoer: object) => {
  const gelezen = leesSituatie(invoer);
  if ("fouten" in gelezen) throw new Error(JSON.stringify(gelezen.fouten));
  return { situatie: gelezen.situatie, antwoord: wegwijzer({ ...gelezen.situatie, datum }) };
};
const vragen = [
  {
    aanleiding: "melding",
    vrager: "professional",
    bij: "nergens",
    verblijf: "buitenland",
    vormen: ["huwelijksdwang"],
  },
  { aanleiding: "melding", vrager: "professional", verblijf: "nederland", vormen: ["vgv"], leeftijd: 8 },
  { aanleiding: "adviesvraag", vrager: "omstander", vormen: ["eergerelateerd-geweld"] },
  { aanleiding: "melding", vrager: "politie", bij: "politie", veiligheid: "acuut-onveilig" },
  { aanleiding: "lopende-dienst", vrager: "professional", bij: "veilig-thuis", vormen: ["partnergeweld"] },
];
const alle = (antwoord: Wegwijzing, vrager?: Parameters<typeof deelIn>[1]) =>
  Object.values(deelIn(antwoord, vrager)).flat();

describe("the rules of an answer", () => {
  it("stand in one place each, and none is lost but a duty that a step already says", () => {
    for (const invoer of vragen) {
      const { situatie, antwoord } = vraag(invoer);
      const verdeeld = alle(antwoord, situatie.vrager);
      expect(new Set(verdeeld).size).toBe(verdeeld.length);
      const weg = antwoord.regels.filter((regel) => !verdeeld.includes(regel));
      for (const { bron, soort, wie } of weg) {
        expect(soort).toBe("plicht");
        expect(antwoord.stappen.some((stap) => stap.bronnen.includes(bron) && stap.wie.includes(wie))).toBe(
          true,
        );
      }
    }
  });
  it("begin with the reader: a school sees what it must itself, and the rest at a press", () => {
    const { situatie, antwoord } = vraag(vragen[0] as object);
    const { moet, anderen, niet } = deelIn(antwoord, situatie.vrager);
    expect(new Set(moet.map(({ wie }) => wie))).toEqual(new Set(["vrager"]));
    expect(niet[0]?.wie).toBe("vrager");
    expect(anderen[0]?.wie).toBe(antwoord.verantwoordelijk);
    expect(moet.length + niet.length).toBeLessThan(16);
  });
  it("are those of who is responsible when none is for the reader", () => {
    const { situatie, antwoord } = vraag(vragen[4] as object);
    const { moet } = deelIn(antwoord, situatie.vrager);
    expect(moet.length).toBeGreaterThan(0);
    expect(new Set(moet.map(({ wie }) => wie))).toEqual(new Set(["veilig-thuis"]));
  });
  it("put the shortest term on top", () => {
    const { situatie, antwoord } = vraag({ ...vragen[3], bij: "veilig-thuis", ontvangenOp: datum });
    const { termijnen } = deelIn(antwoord, situatie.vrager);
    const uren = { uren: 1, dagen: 24, werkdagen: 24, weken: 168, maanden: 720 };
    const lengtes = termijnen.map(({ termijn }) => (termijn ? termijn.aantal * uren[termijn.eenheid] : 0));
    expect(lengtes.length).toBeGreaterThan(0);
    expect(lengtes).toEqual(lengtes.toSorted((een, ander) => een - ander));
  });
});
