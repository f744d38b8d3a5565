import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCatalogusId } from "./bronnen.ts";
import { codeer, compileer, evalueer, ONWAAR, tenzijUitkomst, WAAR } from "./compile.ts";
import type { Conditie, Conjunctie } from "./conditie.ts";
import { leeftijdsklassen } from "./conditie.ts";
import { editieOp } from "./editie.ts";
import { oordeel } from "./oordeel.ts";
import { geldt, leesVoor, maakReglement, openSleutels, reglementOp } from "./reglement.ts";
import {
  type Handeling,
  handelingen,
  jaNeeSleutels,
  keuzes,
  leesSituatie,
  type Situatie,
  type SituatieOpDatum,
  type Sleutel,
  vormen,
} from "./situatie.ts";
import { tegenspraken } from "./tegenspraak.ts";
import { type Wegwijzing, wegwijzer } from "./wegwijzer.ts";
import type { Zin } from "./zin.ts";

const DATUM = "2026-11-22";
const reglement = reglementOp(DATUM);
const rijen = [...reglement.regels, ...reglement.verantwoordelijkheden, ...reglement.stappen];

const keuze = Object.fromEntries(
  Object.entries(keuzes).map(([sleutel, waarden]) => [sleutel, fc.constantFrom(...waarden)]),
);
const jaNee = Object.fromEntries(jaNeeSleutels.map((sleutel) => [sleutel, fc.boolean()]));
const velden = {
  ...keuze,
  ...jaNee,
  vormen: fc.uniqueArray(fc.constantFrom(...vormen), { minLength: 1, maxLength: 4 }),
  leeftijd: fc.integer({ min: 0, max: 130 }),
};

const lees = (invoer: unknown): SituatieOpDatum => {
  const gelezen = leesSituatie(invoer);
  if ("fouten" in gelezen) throw new Error(JSON.stringify(gelezen.fouten));
  return { ...gelezen.situatie, datum: DATUM };
};
const alsSituatie = (waarden: object): SituatieOpDatum => lees({ ...waarden, voorgenomen: [...handelingen] });
/** Facts by chance that do not contradict each other. */
const feiten = (eisen: { requiredKeys?: [] } = {}) =>
  fc
    .record(velden, eisen)
    .filter((gekozen: Record<string, unknown>) =>
      tegenspraken.every((ene) =>
        Object.entries(ene.feiten).some(([sleutel, waarde]) => gekozen[sleutel] !== waarde),
      ),
    );
const situaties = feiten({ requiredKeys: [] }).map((waarden) =>
  alsSituatie({ aanleiding: "melding", ...waarden }),
);

/** A situation, and the same situation with some more known. */
const meerBekend = fc
  .tuple(feiten(), fc.subarray(Object.keys(velden)), fc.subarray(Object.keys(velden)))
  .map(([alles, eerst, erbij]) => {
    const kies = (sleutels: readonly string[]) =>
      alsSituatie(
        Object.fromEntries(Object.entries(alles).filter(([s]) => s === "aanleiding" || sleutels.includes(s))),
      );
    return { minder: kies(eerst), meer: kies([...eerst, ...erbij]) };
  });

const regelIds = ({ regels }: Wegwijzing) => regels.map(({ bron, wie, wat }) => `${bron} ${wie} ${wat.nl}`);
/** The rows that err on one side while a key is unknown; knowing the key may take them away. */
const metAanname = new Set(reglement.regels.filter(({ rij }) => rij.aanname).map(({ rij }) => rij.wat.nl));

describe("for every situation", () => {
  it("exactly one organisation is responsible and exactly one keeps sight on safety", () =>
    fc.assert(
      fc.property(situaties, (situatie) => {
        const { verantwoordelijk, zichtOpVeiligheid } = wegwijzer(situatie);
        const organisaties = keuzes.bij.filter((wie) => wie !== "nergens");
        expect(organisaties).toContain(verantwoordelijk);
        expect(organisaties).toContain(zichtOpVeiligheid);
      }),
      { numRuns: 500 },
    ));

  it("a transfer goes from the holder to another; moet makes the receiver responsible, mag leaves the holder", () =>
    fc.assert(
      fc.property(situaties, (situatie) => {
        const { overdracht, verantwoordelijk } = wegwijzer(situatie);
        if (!overdracht) return;
        expect(overdracht.van).toBe(situatie.bij);
        expect(overdracht.naar).not.toBe(overdracht.van);
        expect(verantwoordelijk).toBe(overdracht.grond === "moet" ? overdracht.naar : overdracht.van);
      }),
      { numRuns: 1000 },
    ));

  it("every action that is not simply allowed says what would be, and every judgement cites the catalogue", () =>
    fc.assert(
      fc.property(situaties, (situatie) => {
        for (const { oordeel, bronnen, tenzij } of wegwijzer(situatie).handelingen) {
          expect(bronnen.length).toBeGreaterThan(0);
          expect(bronnen.every(isCatalogusId)).toBe(true);
          if (oordeel === "mag") expect(tenzij).toBeNull();
          else expect([tenzij?.nl, tenzij?.en].every((zin) => zin && zin.length > 10)).toBe(true);
        }
      }),
      { numRuns: 300 },
    ));

  it("no action is both demanded and forbidden", () =>
    fc.assert(
      fc.property(situaties, (situatie) => {
        const lezing = leesVoor(reglement, situatie);
        for (const gereed of reglement.regels) {
          const { soort, wacht } = gereed.rij;
          if (soort !== "plicht" || wacht?.oordeel !== "mag" || geldt(gereed, lezing) !== WAAR) continue;
          for (const handeling of wacht.handelingen)
            expect(oordeel(handeling, situatie).oordeel, handeling).not.toBe("mag-niet");
        }
      }),
      { numRuns: 1000 },
    ));

  it("the judgement of one action is the one the wegwijzer shows", () =>
    fc.assert(
      fc.property(situaties, fc.constantFrom(...handelingen), (situatie, handeling) => {
        const { oordeel: soort, bronnen, tenzij } = oordeel(handeling, situatie);
        expect(wegwijzer(situatie).handelingen).toContainEqual({
          handeling,
          oordeel: soort,
          bronnen,
          tenzij,
        });
      }),
    ));
});

/** Whether a row that guards this action counts with a value that is not known yet, such as the sex at a placement (RK-7.29). */
const rustOpAanname = (handeling: Handeling, situatie: Situatie): boolean =>
  (reglement.perHandeling.get(handeling) ?? []).some(({ rij }) =>
    Object.keys(rij.aanname ?? {}).some((sleutel) => situatie[sleutel as Sleutel] === undefined),
  );

describe("when more is known", () => {
  it("mag stays mag and mag-niet stays mag-niet, but for what a row assumed until it was known", () =>
    fc.assert(
      fc.property(meerBekend, ({ minder, meer }) => {
        const na = wegwijzer(meer).handelingen;
        for (const [n, { handeling, oordeel }] of wegwijzer(minder).handelingen.entries()) {
          if (oordeel !== "mag" && oordeel !== "mag-niet") continue;
          if (rustOpAanname(handeling, minder)) continue;
          expect(na[n]?.oordeel, handeling).toBe(oordeel);
        }
      }),
      { numRuns: 1500 },
    ));

  it("a rule that held still holds, but for the rows that erred on the safe side", () =>
    fc.assert(
      fc.property(meerBekend, ({ minder, meer }) => {
        const na = new Set(wegwijzer(meer).regels.map(({ bron, wat }) => `${bron} ${wat.nl}`));
        for (const { bron, wat } of wegwijzer(minder).regels)
          if (!metAanname.has(wat.nl)) expect(na).toContain(`${bron} ${wat.nl}`);
      }),
      { numRuns: 500 },
    ));

  it("nothing changes by a key that was not named as missing", () =>
    fc.assert(
      fc.property(meerBekend, ({ minder, meer }) => {
        const voor = wegwijzer(minder);
        const nieuw = Object.entries(meer).filter(([sleutel]) => minder[sleutel as Sleutel] === undefined);
        const ongenoemd = nieuw.filter(([sleutel]) => !voor.ontbreekt.includes(sleutel as Sleutel));
        const na = wegwijzer({ ...minder, ...Object.fromEntries(ongenoemd) });
        expect(na.verantwoordelijk).toBe(voor.verantwoordelijk);
        expect(regelIds(na)).toEqual(regelIds(voor));
        expect(na.stappen).toEqual(voor.stappen);
        const oordelen = ({ handelingen }: Wegwijzing) =>
          handelingen.map(({ oordeel, tenzij }) => ({ oordeel, tenzij }));
        expect(oordelen(na)).toEqual(oordelen(voor));
      }),
      { numRuns: 1500 },
    ));
});

/** A second, naive reading of conditions over complete knowledge: what the compiled one must agree with. */
function naief(conditie: Conditie, situatie: SituatieOpDatum): boolean {
  return [conditie].flat().some((conjunctie: Conjunctie) =>
    Object.entries(conjunctie).every(([sleutel, eis]) => {
      if (sleutel === "vormen") {
        const { enige, geen } = conjunctie.vormen ?? {};
        const er = situatie.vormen ?? [];
        return (
          (!enige || er.some((vorm) => enige.includes(vorm))) && !geen?.some((vorm) => er.includes(vorm))
        );
      }
      if (sleutel === "leeftijd") {
        const klassen = [conjunctie.leeftijd ?? []].flat();
        return klassen.some((klasse) => {
          const [van, tot] = leeftijdsklassen[klasse];
          return situatie.leeftijd !== undefined && van <= situatie.leeftijd && situatie.leeftijd <= tot;
        });
      }
      return [eis].flat().some((waarde) => waarde === situatie[sleutel as Sleutel]);
    }),
  );
}

const waardenVan = (sleutel: string): readonly unknown[] => {
  if (sleutel === "vormen") return [...vormen.map((vorm) => [vorm]), ...vormen.map((vorm) => ["vgv", vorm])];
  if (sleutel === "leeftijd") return Object.values(leeftijdsklassen).flat();
  return Object.hasOwn(keuzes, sleutel) ? keuzes[sleutel as keyof typeof keuzes] : [true, false];
};

const sleutelsVan = ({ als, tenzij }: { als?: Conditie; tenzij?: Conditie }): string[] => [
  ...new Set([als ?? [], tenzij ?? []].flat().flatMap((conjunctie) => Object.keys(conjunctie))),
];

function aanvullingen(situatie: SituatieOpDatum, sleutels: readonly string[]): SituatieOpDatum[] {
  const open = sleutels.filter((sleutel) => situatie[sleutel as Sleutel] === undefined);
  return open.reduce(
    (tot, sleutel) =>
      tot.flatMap((ene) => waardenVan(sleutel).map((waarde) => ({ ...ene, [sleutel]: waarde }))),
    [situatie],
  );
}

describe("three-valued truth", () => {
  it("agrees with trying every completion of the keys a row mentions", () =>
    fc.assert(
      fc.property(feiten(), fc.constantFrom(...rijen), fc.nat(), (alles, { rij }, zaad) => {
        const genoemd = sleutelsVan(rij);
        const weg = genoemd
          .filter((sleutel, n) => sleutel !== "aanleiding" && (zaad >> n) % 2 === 1)
          .slice(0, 3);
        const kaal = Object.fromEntries(Object.entries(alles).filter(([sleutel]) => !weg.includes(sleutel)));
        const situatie = lees(kaal);
        const uitkomsten = aanvullingen(situatie, genoemd).map(
          (ene) => (!rij.als || naief(rij.als, ene)) && !(rij.tenzij && naief(rij.tenzij, ene)),
        );
        const { als, tenzij } = rij;
        const code = codeer(situatie);
        const waarde = tenzijUitkomst(
          als ? evalueer(compileer(als), code) : WAAR,
          tenzij ? evalueer(compileer(tenzij), code) : ONWAAR,
        );
        const verwacht = uitkomsten.every(Boolean)
          ? "waar"
          : uitkomsten.some(Boolean)
            ? "onbekend"
            : "onwaar";
        expect(
          waarde === WAAR ? "waar" : waarde === ONWAAR ? "onwaar" : "onbekend",
          `${JSON.stringify(rij)} without ${weg}`,
        ).toBe(verwacht);
      }),
      { numRuns: 3000 },
    ));

  it("an assumption decides while the key is unknown, and the key still counts as missing", () => {
    const acuut = reglement.regels.find(({ sleutel }) => sleutel === "SOA-A1.2");
    if (!acuut) throw new Error("SOA-A1.2 ontbreekt");
    const lezing = leesVoor(reglement, lees({ aanleiding: "melding", veiligheid: "acuut-onveilig" }));
    expect(geldt(acuut, lezing)).toBe(WAAR);
    expect(openSleutels(acuut, lezing)).not.toBe(ONWAAR);
  });
});

describe("the tables", () => {
  it("have no dead row: for each there is a situation in which it holds", () => {
    for (const gereed of rijen) {
      const alternatieven = gereed.rij.als ? [gereed.rij.als].flat() : [{}];
      const levend = alternatieven.some((conjunctie: Conjunctie) => {
        const vast = Object.fromEntries(
          Object.entries(conjunctie).map(([sleutel, eis]) => [sleutel, [eis].flat()[0]]),
        );
        const {
          vormen: eis,
          leeftijd: klasse,
          ...rest
        } = vast as Record<string, unknown> & { vormen?: { enige?: string[] } };
        const basis = {
          aanleiding: "melding",
          ...rest,
          ...(eis?.enige && { vormen: [eis.enige[0]] }),
          ...(klasse !== undefined && {
            leeftijd: leeftijdsklassen[klasse as keyof typeof leeftijdsklassen][0],
          }),
        };
        return aanvullingen(lees(basis), sleutelsVan(gereed.rij)).some(
          (ene) => geldt(gereed, leesVoor(reglement, ene)) === WAAR,
        );
      });
      expect(levend, `${gereed.sleutel} ${"bron" in gereed.rij ? gereed.rij.bron : gereed.rij.bronnen}`).toBe(
        true,
      );
    }
  });

  it("key every row by its source, and say everything in two languages", () => {
    const zinnen: Zin[] = [];
    for (const { sleutel, rij } of reglement.regels) {
      expect(sleutel.split("/")[0]).toBe(rij.bron);
      zinnen.push(rij.wat, ...(rij.wacht ? [rij.wacht.wel] : []));
    }
    zinnen.push(...reglement.stappen.map(({ rij }) => rij.stap));
    for (const { nl, en } of zinnen) {
      expect(nl).toMatch(/^[A-Z0-9].*[.]$/);
      expect(en).toMatch(/^[A-Z0-9].*[.]$/);
      expect(nl).not.toBe(en);
    }
  });

  it("refuse a condition that names a value that does not exist, and an action without any row", () => {
    const editie = editieOp(DATUM);
    const stap = { ...editie.stappen[0], als: { verblijf: "mars" } };
    expect(() => maakReglement({ ...editie, stappen: [stap] } as unknown as typeof editie)).toThrow("mars");
    expect(() => maakReglement({ ...editie, regels: {} })).toThrow(
      "geen enkele rij voor gesprek-slachtoffer",
    );
  });
});
