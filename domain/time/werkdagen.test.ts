import Holidays from "date-holidays";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feestdagen } from "./feestdagen.ts";
import { dayOf, dueAt, dueDate, isWerkdag } from "./werkdagen.ts";

const werkdagen = (aantal: number) => ({ aantal, eenheid: "werkdagen" }) as const;
const moment = (tekst: string) => Temporal.Instant.from(tekst);

describe("holidays", () => {
  it("agrees with an independent calendar for every year from 2015 to 2060, but for 5 May", () => {
    const kalender = new Holidays("NL", { types: ["public", "bank", "school", "optional", "observance"] });
    for (let jaar = 2015; jaar <= 2060; jaar += 1) {
      const koningsdag = kalender
        .getHolidays(jaar)
        .find(({ name }) => name === "Koningsdag")
        ?.date.slice(0, 10);
      const roerend = kalender
        .getHolidays(jaar)
        .filter(({ rule }) => ["easter -2", "easter 1", "easter 39", "easter 50"].includes(rule))
        .map(({ date }) => date.slice(0, 10));
      expect(roerend).toHaveLength(4);
      const verwacht = [
        `${jaar}-01-01`,
        ...roerend,
        koningsdag,
        `${jaar}-05-05`,
        `${jaar}-12-25`,
        `${jaar}-12-26`,
      ];
      expect([...feestdagen(jaar)].toSorted()).toEqual([...new Set(verwacht)].toSorted());
    }
  });

  it("counts as working days what the calendar of public holidays leaves, 2020 to 2040, but for Good Friday and 5 May", () => {
    // the oracle calls 5 May public only in lustrum years and Good Friday never; the Act names both, every year
    const kalender = new Holidays("NL", { types: ["public"] });
    const pasen = new Holidays("NL", { types: ["observance", "optional", "school", "bank", "public"] });
    for (let jaar = 2020; jaar <= 2040; jaar += 1) {
      const vrij = new Set(kalender.getHolidays(jaar).map(({ date }) => date.slice(0, 10)));
      const goedeVrijdag = pasen
        .getHolidays(jaar)
        .find(({ rule }) => rule === "easter -2")
        ?.date.slice(0, 10);
      const uitzonderingen = new Set([goedeVrijdag, `${jaar}-05-05`]);
      let dag = Temporal.PlainDate.from(`${jaar}-01-01`);
      for (; dag.year === jaar; dag = dag.add({ days: 1 })) {
        const naam = dag.toString();
        const verwacht = dag.dayOfWeek <= 5 && !vrij.has(naam) && !uitzonderingen.has(naam);
        expect(isWerkdag(naam), naam).toBe(verwacht);
      }
    }
  });

  it.each([
    [1943, "1943-04-26"],
    [1981, "1981-04-20"],
    [2100, "2100-03-29"],
    [2199, "2199-04-15"],
    [2285, "2285-03-23"],
    [2400, "2400-04-17"],
  ])(
    "finds Easter Monday in the rare years of the calendar and in other centuries: %i",
    (jaar, paasmaandag) => expect(feestdagen(jaar)).toContain(paasmaandag),
  );

  it("moves King's Day to Saturday when 27 April is a Sunday", () => {
    expect(feestdagen(2025).has("2025-04-26")).toBe(true);
    expect(feestdagen(2025).has("2025-04-27")).toBe(false);
    expect(feestdagen(2026).has("2026-04-27")).toBe(true);
  });

  it("counts 5 May as a holiday every year, also when employers do not", () => {
    expect(isWerkdag("2026-05-05")).toBe(false);
    expect(isWerkdag("2025-05-05")).toBe(false);
  });

  it("counts Good Friday as a holiday", () => expect(isWerkdag("2026-04-03")).toBe(false));
});

describe("a term", () => {
  it.each([
    ["an ordinary week", "2026-11-16", "2026-11-23"],
    ["a report on Saturday", "2026-11-21", "2026-11-27"],
    ["Easter", "2026-04-02", "2026-04-13"],
    ["King's Day", "2026-04-24", "2026-05-04"],
    ["King's Day and 5 May", "2026-04-28", "2026-05-06"],
    ["Ascension and Whit Monday", "2026-05-13", "2026-05-21"],
    ["Christmas and New Year", "2026-12-24", "2027-01-04"],
  ])("of five working days passes over %s", (_, start, einde) =>
    expect(dueDate(start, werkdagen(5))).toBe(einde),
  );

  it("starts on the day after: nothing is lost of the first day", () =>
    expect(dueDate("2026-11-16", { aantal: 1, eenheid: "dagen" })).toBe("2026-11-17"));

  it("of ten days counts every day: Saturdays, Sundays and holidays too", () =>
    expect(dueDate("2026-12-24", { aantal: 10, eenheid: "dagen" })).toBe("2027-01-03"));

  it("of ten weeks ends on the same day of the week, on a holiday too", () =>
    expect(dueDate("2026-02-23", { aantal: 10, eenheid: "weken" })).toBe("2026-05-04"));

  it("of months ends on the last day of a shorter month", () =>
    expect(dueDate("2026-11-30", { aantal: 3, eenheid: "maanden" })).toBe("2027-02-28"));

  it("in working days ends on a working day, with exactly that many working days passed", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 60 }), (dag, aantal) => {
        const start = Temporal.PlainDate.from("2015-01-01").add({ days: dag });
        const einde = dueDate(start.toString(), werkdagen(aantal));
        expect(isWerkdag(einde)).toBe(true);
        let geteld = 0;
        for (
          let d = start.add({ days: 1 });
          Temporal.PlainDate.compare(d, einde) <= 0;
          d = d.add({ days: 1 })
        )
          if (isWerkdag(d.toString())) geteld += 1;
        expect(geteld).toBe(aantal);
      }),
    ));
});

describe("the clock in Amsterdam", () => {
  it("puts an instant on its legal day, in winter and in summer", () => {
    expect(dayOf(moment("2026-01-15T23:30:00Z"))).toBe("2026-01-16");
    expect(dayOf(moment("2026-07-15T21:30:00Z"))).toBe("2026-07-15");
    expect(dayOf(moment("2026-07-15T22:30:00Z"))).toBe("2026-07-16");
  });

  it("lets an hour be an hour while the clocks go forward and back", () => {
    const uur = { aantal: 1, eenheid: "uren" } as const;
    expect(dueAt(moment("2026-03-29T00:30:00Z"), uur).toString()).toBe("2026-03-29T01:30:00Z");
    expect(dueAt(moment("2026-10-25T00:30:00Z"), uur).toString()).toBe("2026-10-25T01:30:00Z");
  });

  it("ends a term of days at midnight in Amsterdam, across the change to summer time", () => {
    expect(dueAt(moment("2026-03-27T12:00:00Z"), werkdagen(1)).toString()).toBe("2026-03-30T22:00:00Z");
    expect(dueAt(moment("2026-10-23T12:00:00Z"), werkdagen(1)).toString()).toBe("2026-10-26T23:00:00Z");
  });
});
