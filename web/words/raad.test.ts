import { describe, expect, it } from "vitest";
import type { Situatie } from "#domain/protocol/situatie.ts";
import { latenVoor } from "./naaste.ts";
import type { Raad } from "./raad.ts";
import { bellenVoor, raadVoor } from "./zelf.ts";

const bronnenVan = (raad: readonly Raad[]) => raad.flatMap(({ bronnen }) => bronnen);
const melding = { aanleiding: "melding" } as const;
const metFamilie: readonly [string, Situatie][] = [
  ["a forced marriage", { ...melding, vormen: ["huwelijksdwang"] }],
  ["partner violence with honour as a motive", { ...melding, vormen: ["partnergeweld"], eermotief: "ja" }],
  ["partner violence of which nobody asked the motive", { ...melding, vormen: ["partnergeweld"] }],
  ["something of which the form is not known", melding],
];
const zonder: Situatie = { ...melding, vormen: ["kindermishandeling"], eermotief: "nee" };

describe("plain advice", () => {
  it.each(metFamilie)("RK-7.4 warns somebody near it not to talk to the family about %s", (_, situatie) => {
    expect(bronnenVan(latenVoor(situatie))).toContain("RK-7.4");
  });

  it.each(metFamilie)(
    "RK-7.32 RK-7.3 asks whom it is about to keep it from the family: %s",
    (_, situatie) => {
      expect(bronnenVan(raadVoor(situatie))).toEqual(expect.arrayContaining(["RK-7.32", "RK-7.3", "RK-7.4"]));
    },
  );

  it.each([undefined, "nederland", "buitenland"] as const)(
    "LKHA-2.6 names LKHA as one to call oneself on having to marry, wherever one is (%s)",
    (verblijf) => {
      const waar = verblijf ? { verblijf } : {};
      const dwang: Situatie = { ...melding, ...waar, vormen: ["huwelijksdwang"] };
      expect(bellenVoor(dwang)).toContain("lkha");
      expect(bronnenVan(raadVoor(dwang))).toContain("LKHA-2.6");
      const partner: Situatie = { ...melding, ...waar, vormen: ["partnergeweld"] };
      expect(bellenVoor(partner)).not.toContain("lkha");
      expect(bronnenVan(raadVoor(partner))).not.toContain("LKHA-2.6");
    },
  );

  it("WW-Z3 asks for advice before anybody is confronted where the family is known to have no part in it", () => {
    expect(bronnenVan(latenVoor(zonder))).toContain("WW-Z3");
    expect(bronnenVan(latenVoor(zonder))).not.toContain("RK-7.4");
    expect(bronnenVan(raadVoor(zonder))).not.toContain("RK-7.32");
  });
});
