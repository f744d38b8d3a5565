import { expect, it } from "vitest";
import { codeer, compileer, evalueer, sleutels, sleutelsIn, weigerTeVeel } from "./compile.ts";
import type { Conditie } from "./conditie.ts";
import { jaNeeSleutels, keuzes } from "./situatie.ts";

it("an unknown key is read back by its own name, up to the very last", () => {
  const vraagt = Object.fromEntries<Conditie>([
    ...Object.entries(keuzes).map(([sleutel, [waarde]]): [string, Conditie] => [
      sleutel,
      { [sleutel]: waarde },
    ]),
    ["vormen", { vormen: { enige: ["vgv"] } }],
    ["leeftijd", { leeftijd: "volwassen" }],
    ...jaNeeSleutels.map((sleutel): [string, Conditie] => [sleutel, { [sleutel]: true }]),
  ]);
  const nietsBekend = sleutels.map(() => 0);
  expect(Object.keys(vraagt)).toEqual([...sleutels]);
  for (const [sleutel, conditie] of Object.entries(vraagt))
    expect(sleutelsIn(evalueer(compileer(conditie), nietsBekend))).toEqual([sleutel]);
  expect(evalueer(compileer(vraagt.aanleiding ?? {}), codeer({ aanleiding: "adviesvraag" }))).toBe(-1);
});

it("one key or value more than a set has room for stops the program before it answers", () => {
  expect(() => weigerTeVeel("sleutels", 31)).not.toThrow();
  expect(() => weigerTeVeel("sleutels", 32)).toThrow("sleutels: 32");
});
