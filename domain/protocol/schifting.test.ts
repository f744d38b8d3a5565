import fc from "fast-check";
import { expect, it } from "vitest";
import { ONWAAR } from "./compile.ts";
import { geldt, leesVoor, openSleutels, reglementOp } from "./reglement.ts";
import { schift } from "./schifting.ts";
import { jaNeeSleutels, keuzes, type Situatie, vormen } from "./situatie.ts";

const reglement = reglementOp("2026-11-22");
const velden = {
  ...Object.fromEntries(Object.entries(keuzes).map(([s, waarden]) => [s, fc.constantFrom(...waarden)])),
  ...Object.fromEntries(jaNeeSleutels.map((sleutel) => [sleutel, fc.boolean()])),
  vormen: fc.uniqueArray(fc.constantFrom(...vormen), { minLength: 1, maxLength: 4 }),
  leeftijd: fc.integer({ min: 0, max: 130 }),
};
const situaties = fc
  .record(velden, { requiredKeys: [] })
  .map((waarden): Situatie => ({ aanleiding: "melding", ...waarden }));

it("no rule is sifted out that holds, or that hangs on a key", () =>
  fc.assert(
    fc.property(situaties, (situatie) => {
      const lezing = leesVoor(reglement, situatie);
      const over = new Set(schift(reglement, lezing));
      for (const [n, gereed] of reglement.getoond.entries()) {
        if (over.has(n)) continue;
        expect(geldt(gereed, lezing), gereed.sleutel).toBe(ONWAAR);
        expect(openSleutels(gereed, lezing), gereed.sleutel).toBe(ONWAAR);
      }
    }),
    { numRuns: 1000 },
  ));

it("most rules are sifted out once the first keys are known", () => {
  const lezing = leesVoor(reglement, {
    aanleiding: "melding",
    bij: "veilig-thuis",
    verblijf: "nederland",
    eermotief: "nee",
    vormen: ["partnergeweld"],
  });
  const over = schift(reglement, lezing);
  expect(over.length).toBeLessThan(reglement.getoond.length / 2);
  expect(over).toEqual(over.toSorted((a, b) => a - b));
});
