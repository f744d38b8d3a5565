import { describe, expect, it } from "vitest";
import { hulpTalen, isHulpPagina, padIn, padInHulp, taalVanPad, talen } from "./taal.ts";

describe("the language of a public address", () => {
  it("is English under /en only", () => {
    expect(["/", "/wegwijzer", "/en", "/en/weg", "/enquete"].map(taalVanPad)).toEqual([
      "nl",
      "nl",
      "en",
      "en",
      "nl",
    ]);
  });
  it("changes there and back without losing the page", () => {
    for (const pad of ["/", "/wegwijzer", "/weg"]) expect(padIn("nl", padIn("en", pad))).toBe(pad);
    expect(padIn("en", "/en/weg")).toBe("/en/weg");
    expect(padIn("en", "/")).toBe("/en");
  });
});

it("a link from a page in any language leads to a page that is there", () => {
  expect(hulpTalen.map((taal) => padInHulp(taal, "/ar/weg"))).toEqual([
    "/weg",
    "/en/weg",
    "/ar/weg",
    "/tr/weg",
    "/so/weg",
    "/fr/weg",
  ]);
  expect(isHulpPagina("/uitleg")).toBe(false);
  expect(["/", "/fr", "/so/ik", "/weten/reis", "/tr/reizen"].map(isHulpPagina)).toEqual(Array(5).fill(true));
  expect(padInHulp("tr", "/uitleg")).toBe("/en/uitleg");
});

it("no address leads to another site, in whichever language it is asked and whatever stands in front", () => {
  const elders = ["//evil.example/x", "///evil.example/x", "/\\evil.example/x", "\\/evil.example/x"];
  const gevraagd = ["", ...hulpTalen.map((taal) => `/${taal}`)].flatMap((voor) =>
    elders.map((pad) => `${voor}${pad}`),
  );
  const links = gevraagd.flatMap((pad) => [
    ...talen.map((taal) => padIn(taal, pad)),
    ...hulpTalen.map((taal) => padInHulp(taal, pad)),
  ]);
  const site = "https://schakel.example";
  expect(links.filter((link) => new URL(link, site).origin !== site)).toEqual([]);
  expect(padIn("nl", "/en//evil.example/x")).toBe("/evil.example/x");
});
