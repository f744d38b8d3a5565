import { expect, it } from "vitest";
import { hoogstens } from "./lengte.ts";
import { antwoord, antwoorden, leesMelding, signalenIn } from "./melding.ts";
import { veldVan } from "./velden.ts";

it("reads what is asked and looks at nothing else", () => {
  const { melding, fouten } = leesMelding([
    ["zorgen", "Zij komt niet meer."],
    ["onzin", "x"],
    ["__proto__", "x"],
    ["signaal9.wat", "te ver"],
    ["signaal1.constructor", "x"],
    ["gemeente", new Blob(["bestand"])],
    ["melder", "   "],
  ]);
  expect([...melding]).toEqual([["zorgen", ["Zij komt niet meer."]]]);
  expect(fouten).toEqual([]);
  expect(veldVan("toString")).toBeUndefined();
});

it("keeps a text that is too long whole and says how long it may be", () => {
  const lang = "a".repeat(hoogstens.tekst + 1);
  const { melding, fouten } = leesMelding([["zorgen", lang]]);
  expect(antwoord(melding, "zorgen")).toBe(lang);
  expect(fouten).toEqual([{ veld: "zorgen", soort: "te-lang", hoogstens: 4000 }]);
});

it("leaves out an answer that was never offered and says so", () => {
  const { melding, fouten } = leesMelding([
    ["vormen", "vgv"],
    ["vormen", "toverij"],
    ["vormen", "vgv"],
    ["sector", "zorg"],
    ["sector", "onderwijs"],
  ]);
  expect(antwoorden(melding, "vormen")).toEqual(["vgv"]);
  expect(antwoorden(melding, "sector")).toEqual(["onderwijs"]);
  expect(fouten).toEqual([{ veld: "vormen", soort: "onbekend" }]);
});

it("knows which signals were filled in", () => {
  const { melding } = leesMelding([
    ["signaal4.van", "de mentor"],
    ["signaal1.wat", "Blauwe plek."],
  ]);
  expect(signalenIn(melding)).toEqual([1, 4]);
});
