import { describe, expect, it } from "vitest";
import { kantelvraag } from "./kantelvraag.ts";
import { keuzes, type SituatieOpDatum } from "./situatie.ts";
import { wegwijzer } from "./wegwijzer.ts";

const melding = { datum: "2026-11-22", aanleiding: "melding", bij: "veilig-thuis" } as const;

describe("the one question that decides who is responsible", () => {
  it.each(["huwelijksdwang", "achterlating"] as const)("LKHA-2.2 is where the victim is, with %s", (vorm) => {
    expect(kantelvraag({ ...melding, vormen: [vorm] })).toEqual({
      sleutel: "verblijf",
      kantelt: [{ waarde: "buitenland", verantwoordelijk: "lkha", bronnen: ["LKHA-2.2"] }],
    });
  });

  it("LKHA-2.2 is asked as well of who is registered here: abroad that decides nothing", () => {
    const situatie: SituatieOpDatum = { ...melding, vormen: ["achterlating"], inschrijving: "ingeschreven" };
    expect(kantelvraag(situatie)?.sleutel).toBe("verblijf");
  });

  it("is the form of violence when the victim is abroad", () => {
    const gevonden = kantelvraag({ ...melding, verblijf: "buitenland" });
    expect(gevonden?.sleutel).toBe("vormen");
    expect(gevonden?.kantelt.map(({ waarde }) => waarde)).toContain("achterlating");
  });

  it("is not there when no single answer changes it", () => {
    expect(kantelvraag(melding)).toBeUndefined();
    expect(kantelvraag({ ...melding, vormen: ["partnergeweld"] })).toBeUndefined();
    expect(kantelvraag({ ...melding, vormen: ["achterlating"], verblijf: "nederland" })).toBeUndefined();
  });

  it("is never one whose answers leave it as it is, whoever holds the case", () => {
    for (const bij of keuzes.bij)
      for (const vormen of [undefined, ["achterlating" as const], ["vgv" as const]]) {
        const situatie: SituatieOpDatum = { ...melding, bij, ...(vormen && { vormen }) };
        const vraag = kantelvraag(situatie);
        if (!vraag) continue;
        expect(wegwijzer(situatie).ontbreekt).toContain(vraag.sleutel);
        for (const { verantwoordelijk } of vraag.kantelt)
          expect(verantwoordelijk).not.toBe(wegwijzer(situatie).verantwoordelijk);
      }
  });
});
