import fc from "fast-check";
import { expect, it } from "vitest";
import { editieMet, regelVan } from "../testing/eigen-editie.ts";
import { dringend } from "./dringend.ts";
import { jaNeeSleutels, keuzes, leesSituatie, type Situatie, type Sleutel } from "./situatie.ts";
import { wegwijzer } from "./wegwijzer.ts";

const datum = "2026-11-22";
const waarden: { readonly [sleutel: string]: readonly unknown[] } = {
  ...keuzes,
  ...Object.fromEntries(jaNeeSleutels.map((sleutel) => [sleutel, [true, false]])),
  vormen: [["huwelijksdwang"], ["vgv"], ["partnergeweld"], ["kindermishandeling"]],
  leeftijd: [8, 17, 40, 80],
};
const lees = (invoer: object): Situatie | undefined => {
  const gelezen = leesSituatie(invoer);
  return "situatie" in gelezen ? gelezen.situatie : undefined;
};
const feiten = fc.record(
  Object.fromEntries(
    Object.entries(waarden).map(([sleutel, mogelijk]) => [sleutel, fc.constantFrom(...mogelijk)]),
  ),
  { requiredKeys: ["aanleiding"] },
);
const wie = (situatie: Situatie) => {
  const { verantwoordelijk, zichtOpVeiligheid } = wegwijzer({ ...situatie, datum });
  return { verantwoordelijk, zichtOpVeiligheid };
};
const verboden = (situatie: Situatie) =>
  wegwijzer({ ...situatie, datum })
    .regels.filter(({ soort }) => soort === "verbod")
    .map(({ bron, wat }) => bron + wat.nl);

it("what it does not name changes neither who is responsible nor what is forbidden", () => {
  fc.assert(
    fc.property(feiten, fc.constantFrom(...Object.keys(waarden)), (gekozen, sleutel) => {
      const { [sleutel]: _, ...rest } = gekozen;
      const situatie = sleutel === "aanleiding" ? undefined : lees(rest);
      if (!situatie) return;
      const open = dringend({ ...situatie, datum });
      for (const waarde of waarden[sleutel] ?? []) {
        const meer = lees({ ...rest, [sleutel]: waarde });
        if (!meer) continue;
        if (!open.wie.includes(sleutel as Sleutel)) expect(wie(meer)).toEqual(wie(situatie));
        if (!open.verbod.includes(sleutel as Sleutel)) expect(verboden(meer)).toEqual(verboden(situatie));
      }
    }),
    { numRuns: 2000 },
  );
});

it("LKHA-2.2 names the place of the victim for who is responsible, as long as it is unknown", () => {
  const vraag = { datum, aanleiding: "melding", bij: "veilig-thuis", vormen: ["huwelijksdwang"] } as const;
  expect(dringend({ ...vraag, vormen: [...vraag.vormen] }).wie).toContain("verblijf");
  const weg = dringend({ ...vraag, vormen: [...vraag.vormen], verblijf: "buitenland" });
  expect(weg.wie).toEqual([]);
});

it("only what might forbid weighs, and of what forbids about certain actions only when one is intended", () => {
  const verbod = regelVan("LKHA-3.3a", { soort: "verbod", als: { ernstig: true } });
  const hangtOp = (rij: Partial<typeof verbod>, feiten: Partial<Situatie> = {}) => {
    const editie = editieMet({ regels: [{ ...verbod, ...rij }] });
    return dringend({ aanleiding: "melding", ...feiten, datum: editie.vanaf }, [editie]).verbod;
  };
  expect(hangtOp({})).toEqual(["ernstig"]);
  expect(hangtOp({}, { ernstig: true })).toEqual([]);
  expect(hangtOp({}, { ernstig: false })).toEqual([]);
  expect(hangtOp({ aanname: { ernstig: true } })).toEqual(["ernstig"]);
  expect(hangtOp({ soort: "plicht" })).toEqual([]);
  expect(hangtOp({ over: ["onderzoek"] })).toEqual([]);
  expect(hangtOp({ over: ["onderzoek"] }, { voorgenomen: ["huisverbod"] })).toEqual([]);
  expect(hangtOp({ over: ["onderzoek"] }, { voorgenomen: ["onderzoek"] })).toEqual(["ernstig"]);
});
