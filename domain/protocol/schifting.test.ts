import fc from "fast-check";
import { expect, it } from "vitest";
import { codeer, evalueer, ONWAAR, WAAR } from "./compile.ts";
import { geldt, leesVoor, openSleutels, reglementOp } from "./reglement.ts";
import { type Lezing, plaatsen, uitkomst, voorElke } from "./schifting.ts";
import { jaNeeSleutels, keuzes, type Situatie, vormen } from "./situatie.ts";

const reglement = reglementOp("2026-11-22");
const rijen = [...reglement.getoond, ...reglement.stappen];
const velden = {
  ...Object.fromEntries(Object.entries(keuzes).map(([s, waarden]) => [s, fc.constantFrom(...waarden)])),
  ...Object.fromEntries(jaNeeSleutels.map((sleutel) => [sleutel, fc.boolean()])),
  vormen: fc.uniqueArray(fc.constantFrom(...vormen), { minLength: 1, maxLength: 4 }),
  leeftijd: fc.integer({ min: 0, max: 130 }),
};
const situaties = fc
  .record(velden, { requiredKeys: [] })
  .map((waarden): Situatie => ({ aanleiding: "melding", ...waarden }));

/** The places of the rows that are left. */
function overIn(lezing: Lezing): readonly number[] {
  const over: number[] = [];
  voorElke(
    plaatsen(rijen, () => true),
    lezing,
    (plaats) => over.push(plaats),
  );
  return over;
}

it("every condition comes to what it comes to demand by demand", () =>
  fc.assert(
    fc.property(situaties, (situatie) => {
      const code = codeer(situatie);
      const lezing = leesVoor(reglement, situatie);
      expect(reglement.condities.map((_, plaats) => uitkomst(lezing, plaats))).toEqual(
        reglement.condities.map((conditie) => evalueer(conditie, code)),
      );
    }),
    { numRuns: 2000 },
  ));

it("no row is sifted out that holds, or that hangs on a key", () =>
  fc.assert(
    fc.property(situaties, (situatie) => {
      const lezing = leesVoor(reglement, situatie);
      const over = new Set(overIn(lezing));
      const mis = rijen.filter(
        (gereed, plaats) =>
          !over.has(plaats) && (geldt(gereed, lezing) !== ONWAAR || openSleutels(gereed, lezing) !== ONWAAR),
      );
      expect(mis.map(({ sleutel }) => sleutel)).toEqual([]);
    }),
    { numRuns: 1000 },
  ));

it("of a row that is left is known which keys it may hang on, and without which it does not hold", () =>
  fc.assert(
    fc.property(situaties, (situatie) => {
      const lezing = leesVoor(reglement, situatie);
      const mis = overIn(lezing).flatMap((plaats) => {
        const gereed = rijen[plaats];
        const geschift = reglement.schifting.rijen[plaats];
        if (!gereed || !geschift) throw new Error(`${plaats} is no row`);
        const staat = geldt(gereed, lezing);
        const mist = geschift.vergt & lezing.onbekend;
        const hangtAan = openSleutels(gereed, lezing) | (staat === WAAR ? ONWAAR : staat);
        const klopt =
          (hangtAan & ~(geschift.noemt & lezing.onbekend)) === 0 &&
          (mist === 0 || staat !== WAAR) &&
          (!geschift.enkel || staat === (mist || WAAR));
        return klopt ? [] : [gereed.sleutel];
      });
      expect(mis).toEqual([]);
    }),
    { numRuns: 1000 },
  ));

it("most rows are sifted out once the first keys are known, and what is left keeps its order", () => {
  const lezing = leesVoor(reglement, {
    aanleiding: "melding",
    bij: "veilig-thuis",
    verblijf: "nederland",
    eermotief: "nee",
    vormen: ["partnergeweld"],
  });
  const over = overIn(lezing);
  expect(over.length).toBeLessThan(rijen.length * 0.6);
  expect(over).toEqual(over.toSorted((a, b) => a - b));
});
