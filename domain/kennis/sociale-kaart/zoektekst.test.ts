import { expect, it } from "vitest";
import { zoekwoorden } from "./zoektekst.ts";

it("takes every word that is typed for a word, also one that means something to the machine", () => {
  expect(zoekwoorden("LHKA constructor valueOf __proto__")).toEqual([
    "lkha",
    "constructor",
    "valueof",
    "proto",
  ]);
});
