import { describe, expect, it } from "vitest";
import { cijferGroepen, cijfers } from "./cijfers.ts";

/** Every way to take two or more out of a list. */
const keuzes = <T>(lijst: readonly T[]): T[][] =>
  Array.from({ length: 2 ** lijst.length }, (_, keuze) =>
    lijst.filter((_ene, n) => Math.floor(keuze / 2 ** n) % 2 === 1),
  ).filter((keuze) => keuze.length > 1);

const getallen = ({ punten }: (typeof cijfers)[number]) =>
  punten.flatMap(({ van, tot }) => (tot === undefined ? [van] : [van, tot]));

describe("the figures", () => {
  it("KB-12 KB-34 KB-35 each say who counted, what is counted, what is not, and of which year", () => {
    for (const { titel, maker, telt, teltNiet, jaar, punten, bronnen, gelezen = [] } of cijfers) {
      expect([telt.nl, telt.en, teltNiet.nl, teltNiet.en].every(Boolean), titel.nl).toBe(true);
      expect(jaar, titel.nl).toMatch(/^\d{4}(–\d{4})?$/);
      expect(maker, titel.nl).toBeTruthy();
      expect(punten.length, titel.nl).toBeGreaterThan(0);
      expect(bronnen.length + gelezen.length, titel.nl).toBeGreaterThan(0);
    }
    const schatting2014 = cijfers.find(({ id }) => id === "hd-schatting-2014");
    expect(schatting2014?.teltNiet.nl).toContain("in Nederland en in het buitenland");
    expect(schatting2014?.teltNiet.nl).toContain("een melding en een vastgesteld slachtoffer");
  });

  it("a range has a lowest and a highest, and stays a range", () => {
    for (const { punten } of cijfers)
      for (const { van, tot } of punten) if (tot !== undefined) expect(tot).toBeGreaterThan(van);
    const reeks = (id: string) =>
      cijfers.find((cijfer) => cijfer.id === id)?.punten.map(({ van, tot }) => [van, tot]);
    expect(reeks("hd-schatting-2018")).toEqual([[338, 957]]);
    expect(reeks("achterlating-schatting-2018")).toEqual([[182, 815]]);
  });

  it("are never added up over sources: no number shown is a sum of numbers of several figures", () => {
    for (const groep of cijferGroepen) {
      const inGroep = cijfers.filter((cijfer) => cijfer.groep === groep);
      const laagste = inGroep.map((cijfer) => ({ cijfer, getal: getallen(cijfer)[0] ?? 0 }));
      const hoogste = inGroep.map((cijfer) => ({ cijfer, getal: getallen(cijfer).at(-1) ?? 0 }));
      const getoond = new Set(inGroep.flatMap(getallen));
      for (const lijst of [laagste, hoogste])
        for (const keuze of keuzes(lijst.filter(({ getal }) => getal > 0))) {
          const som = keuze.reduce((tot, { getal }) => tot + getal, 0);
          expect(getoond.has(som), `${keuze.map(({ cijfer }) => cijfer.id)} add up to ${som}`).toBe(false);
        }
    }
  });

  it("have no field for a total, and every number of one is of one source and one way of counting", () => {
    const velden = new Set(cijfers.flatMap((cijfer) => Object.keys(cijfer)));
    expect([...velden].filter((veld) => /tota|som|sum/i.test(veld))).toEqual([]);
    const teksten = cijfers.flatMap(({ titel, telt, teltNiet, punten }) =>
      [titel, telt, teltNiet, ...punten.map(({ label }) => label)].flatMap(({ nl, en }) => [nl, en]),
    );
    expect(teksten.filter((tekst) => /opgeteld|bij elkaar|added up|altogether/i.test(tekst))).toEqual([]);
  });
});
