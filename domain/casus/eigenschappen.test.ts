import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { casusNa, doe, feitenIn, leeg, type Verloop } from "../testing/verloop.ts";
import { iedereen, type Poging, pogingen, verzin } from "../testing/willekeur.ts";
import type { Casus } from "./casus.ts";
import type { Decision } from "./decision.ts";
import { evolve, replay } from "./evolve.ts";
import { situatie } from "./situatie.ts";
import { verplichtingen } from "./verplichtingen.ts";

const start = Temporal.Instant.from("2026-11-16T08:00:00Z");
const minuten = (n: number) => start.add({ minutes: n * 7 }).toString({ smallestUnit: "millisecond" });

type Stap = {
  poging: Poging;
  voor: Verloop;
  na: Verloop;
  uitkomst: Decision | undefined;
};

/** Every attempt of a run with what was before and after it. */
function speel(run: readonly Poging[]): Stap[] {
  let verloop = leeg;
  return run.map((poging, n) => {
    const voor = verloop;
    const actor = iedereen[poging.wie] as (typeof iedereen)[number];
    const gedaan = doe(voor, { actor, command: verzin(poging, casusNa(voor)), nu: minuten(n) });
    verloop = gedaan.verloop;
    return { poging, voor, na: verloop, uitkomst: gedaan.uitkomst };
  });
}

const inElkVerloop = (klopt: (stappen: readonly Stap[]) => void) =>
  fc.assert(
    fc.property(pogingen({ min: 8, max: 45 }), (run) => klopt(speel(run))),
    { numRuns: 300 },
  );
const klokken = (verloop: Verloop) => verplichtingen(verloop.journaal, feitenIn(verloop));

describe("whatever anybody tries, in whatever order", () => {
  it("LKHA-1.2a exactly one organisation is responsible and one has sight on safety, also while an offer is open", () =>
    inElkVerloop((stappen) => {
      for (const { na } of stappen) {
        const casus = casusNa(na);
        if (!casus) continue;
        expect(casus.verantwoordelijk.id).toBeTruthy();
        expect(casus.zichtOpVeiligheid).toEqual(casus.verantwoordelijk);
        expect(casus.dossiers.map(({ organisatie }) => organisatie.id)).toContain(casus.verantwoordelijk.id);
        if (casus.aanbod) expect(casus.aanbod.van).toEqual(casus.verantwoordelijk);
      }
    }));

  it("LKHA-2.2 responsibility moves by acceptance of the open offer by its receiver, and by nothing else", () =>
    inElkVerloop((stappen) => {
      for (const { poging, voor, na } of stappen) {
        const [eerst, daarna] = [casusNa(voor), casusNa(na)];
        if (!eerst || eerst.verantwoordelijk.id === daarna?.verantwoordelijk.id) continue;
        expect(na.journaal.slice(voor.journaal.length).map(({ event }) => event.type)).toContain(
          "OverdrachtAanvaard",
        );
        expect(daarna?.verantwoordelijk).toEqual(eerst.aanbod?.naar);
        expect(iedereen[poging.wie]?.organisatie.id).toBe(eerst.aanbod?.naar.id);
      }
    }));

  it("what is refused or denied changes nothing, and every refusal says why in two languages", () =>
    inElkVerloop((stappen) => {
      for (const { voor, na, uitkomst } of stappen) {
        if (uitkomst?.kind === "accepted") continue;
        expect(na).toBe(voor);
        if (!uitkomst) continue;
        const { code, uitleg } = uitkomst.refusal;
        expect([code, uitleg.nl, uitleg.en].every((woord) => woord.length > 3)).toBe(true);
      }
    }));

  it("the journal replayed is the casus folded step by step, and its lines are numbered without a gap", () =>
    inElkVerloop((stappen) => {
      const laatste = stappen.at(-1)?.na ?? leeg;
      const bron = feitenIn(laatste);
      const gevouwen = laatste.journaal.reduce<Casus | undefined>(
        (c, regel) => evolve(c, regel, bron),
        undefined,
      );
      expect(replay(laatste.journaal, bron)).toEqual(gevouwen);
      expect(laatste.journaal.map(({ seq }) => seq)).toEqual(laatste.journaal.map((_, n) => n + 1));
    }));

  it("an obligation stays: it may end, be postponed or move along with the case, once ended it is as it is", () =>
    inElkVerloop((stappen) => {
      for (const { voor, na } of stappen) {
        const later = new Map(klokken(na).map((klok) => [klok.sleutel, klok]));
        for (const klok of klokken(voor)) {
          const nu = later.get(klok.sleutel);
          const uitgesteld = (nu?.verlengd?.length ?? 0) > (klok.verlengd?.length ?? 0);
          if (uitgesteld) expect(nu?.uiterlijk.localeCompare(klok.uiterlijk)).toBe(1);
          else expect(nu?.uiterlijkAt).toBe(klok.uiterlijkAt);
          expect(nu?.bron).toBe(klok.bron);
          if (klok.einde) expect(nu).toEqual(klok);
          if (nu?.organisatie.id !== klok.organisatie.id)
            expect(nu?.organisatie.soort).toBe(klok.organisatie.soort);
        }
      }
    }));

  it("an open offer always has an open moment by which its receiver answers, and a closed one never has", () =>
    inElkVerloop((stappen) => {
      for (const { na } of stappen) {
        const aanbod = casusNa(na)?.aanbod;
        const open = klokken(na).filter(({ bron, einde }) => bron.startsWith("BESLUIT-AANBOD") && !einde);
        expect([...new Set(open.map(({ organisatie }) => organisatie.id))]).toEqual(
          aanbod ? [aanbod.naar.id] : [],
        );
      }
    }));

  it("LKHA-3.3a Veilig Thuis acts abroad on request of LKHA only", () =>
    inElkVerloop((stappen) => {
      for (const { poging, voor, na } of stappen) {
        const casus = casusNa(voor);
        if (!casus || iedereen[poging.wie]?.organisatie.soort !== "veilig-thuis") continue;
        const { verblijf, vormen = [] } = situatie(casus, "2026-11-16");
        const dwang = vormen.some((v) => ["huwelijksdwang", "achterlating", "kindhuwelijk"].includes(v));
        if (verblijf !== "buitenland" || !dwang) continue;
        for (const { event } of na.journaal.slice(voor.journaal.length)) {
          if (event.type === "BesluitGenomen")
            expect(["onderzoek", "voorwaarden-en-vervolg"]).not.toContain(event.data.besluit);
          expect(event.type).not.toBe("Gemonitord");
          if (event.type !== "HandelingVerricht") continue;
          const gevraagd = casus.verzoeken.find(({ id }) => id === event.data.verzoek);
          expect(gevraagd).toMatchObject({ verricht: false, handeling: event.data.handeling });
        }
      }
    }));

  it("after destruction of every person the journal still folds, with everything about them unknown", () =>
    inElkVerloop((stappen) => {
      const laatste = stappen.at(-1)?.na ?? leeg;
      const vernietigd: Verloop = { ...laatste, personen: new Map(), teksten: new Map() };
      const [voor, na] = [casusNa(laatste), casusNa(vernietigd)];
      if (!voor || !na) return;
      expect(na.verantwoordelijk).toEqual(voor.verantwoordelijk);
      expect(na.betrokkenen.every(({ feiten }) => feiten === undefined)).toBe(true);
      expect(() => klokken(vernietigd)).not.toThrow();
    }));
});

describe("random runs reach the places that matter", () => {
  it("every kind of event happens in them", () => {
    const gezien = new Set<string>();
    const runs = fc.sample(pogingen({ min: 60, max: 90 }), { numRuns: 300, seed: 7 });
    for (const run of runs)
      for (const { event } of speel(run).at(-1)?.na.journaal ?? []) gezien.add(event.type);
    expect(gezien.size, [...gezien].toSorted().join(" ")).toBeGreaterThanOrEqual(22);
  });
});
