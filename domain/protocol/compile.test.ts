import { describe, expect, it } from "vitest";
import { codeer, compileer, evalueer, ONWAAR, sleutels, sleutelsIn, WAAR, weigerTeVeel } from "./compile.ts";
import type { Conditie, Leeftijdsklasse } from "./conditie.ts";
import { jaNeeSleutels, keuzes, type Vorm } from "./situatie.ts";

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

describe("a demand on the forms together", () => {
  const metVormen = (vormen: readonly Vorm[]) => codeer({ aanleiding: "melding", vormen: [...vormen] });
  const zonder = compileer({ vormen: { geen: ["partnergeweld", "kindermishandeling"] } });
  const welEnNiet = compileer({ vormen: { enige: ["vgv", "achterlating"], geen: ["partnergeweld"] } });

  it("that none of some is there fails by one of them, whatever else is there", () => {
    expect(evalueer(zonder, metVormen(["vgv"]))).toBe(WAAR);
    expect(evalueer(zonder, metVormen(["vgv", "partnergeweld"]))).toBe(ONWAAR);
    expect(sleutelsIn(evalueer(zonder, codeer({ aanleiding: "melding" })))).toEqual(["vormen"]);
  });

  it("asks for one of these and none of those at once", () => {
    expect(evalueer(welEnNiet, metVormen(["achterlating"]))).toBe(WAAR);
    expect(evalueer(welEnNiet, metVormen(["achterlating", "partnergeweld"]))).toBe(ONWAAR);
    expect(evalueer(welEnNiet, metVormen(["kindermishandeling"]))).toBe(ONWAAR);
  });
});

it.each<[Leeftijdsklasse, number, number]>([
  ["jonger-dan-12", 0, 11],
  ["12-tot-16", 12, 15],
  ["16-of-17", 16, 17],
  ["volwassen", 18, 130],
])("the class %s is everybody from %i up to and including %i", (klasse, van, tot) => {
  const conditie = compileer({ leeftijd: klasse });
  for (let leeftijd = 0; leeftijd <= 130; leeftijd++)
    expect(evalueer(conditie, codeer({ aanleiding: "melding", leeftijd }))).toBe(
      van <= leeftijd && leeftijd <= tot ? WAAR : ONWAAR,
    );
});

it("a condition that names what does not exist stops the program before it answers", () => {
  const met = (conditie: unknown) => () => compileer(conditie as Conditie);
  expect(met({ plaats: "nederland" })).toThrow("plaats is geen sleutel van een situatie");
  expect(met({ verblijf: "elders" })).toThrow("elders is geen waarde van verblijf");
  expect(met({ vormen: { geen: ["ruzie"] } })).toThrow("ruzie is geen waarde van vormen");
});
