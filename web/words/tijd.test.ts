import { describe, expect, it } from "vitest";
import {
  afstandTekst,
  dagTekst,
  dagVan,
  klok,
  momentTekst,
  uiterlijkMomentTekst,
  uiterlijkTekst,
  urenTekst,
} from "./tijd.ts";

const vandaag = "2026-11-22";

describe("days and moments in words", () => {
  it("names the days around today, and the others with weekday and month", () => {
    const dagen = ["2026-11-21", "2026-11-22", "2026-11-23", "2026-11-25", "2027-01-06"];
    expect(dagen.map((dag) => dagTekst({ dag, vandaag, taal: "nl" }))).toEqual([
      "gisteren",
      "vandaag",
      "morgen",
      "wo 25 nov",
      "wo 6 jan 2027",
    ]);
    expect(dagen.map((dag) => dagTekst({ dag, vandaag, taal: "en" }))).toEqual([
      "yesterday",
      "today",
      "tomorrow",
      "Wed 25 Nov",
      "Wed 6 Jan 2027",
    ]);
  });
  it("counts in Dutch days, also when it is still yesterday in UTC", () => {
    expect(dagVan("2026-11-21T23:30:00Z")).toBe("2026-11-22");
    expect(klok("2026-11-21T23:30:00Z", "nl")).toBe("00:30");
    expect(momentTekst({ instant: "2026-11-22T09:42:00Z", nu: "2026-11-22T12:00:00Z", taal: "nl" })).toBe(
      "vandaag 10:42",
    );
  });
  it("keeps the clock of the Netherlands through summer time", () => {
    expect(klok("2026-07-01T08:00:00Z", "nl")).toBe("10:00");
    expect(klok("2026-10-25T00:30:00Z", "en")).toBe("02:30");
    expect(klok("2026-10-25T01:30:00Z", "en")).toBe("02:30");
  });
  it("says how far a last day is away, with one day in the singular", () => {
    const zeg = (dag: string, taal: "nl" | "en") => afstandTekst({ dag, vandaag, taal });
    expect(zeg("2026-11-25", "nl")).toBe("over 3 dagen");
    expect(zeg("2026-11-23", "nl")).toBe("over 1 dag");
    expect(zeg("2026-11-21", "nl")).toBe("1 dag te laat");
    expect(zeg("2026-11-20", "en")).toBe("2 days late");
    expect(uiterlijkTekst({ dag: "2026-11-25", vandaag, taal: "nl" })).toBe("uiterlijk wo 25 nov");
    expect(uiterlijkTekst({ dag: "2026-11-25", vandaag, taal: "en" })).toBe("by Wed 25 Nov");
  });
  it("counts in hours where a term is one of hours", () => {
    const nu = "2026-11-22T09:00:00Z";
    expect(urenTekst({ instant: "2026-11-22T09:40:00Z", nu, taal: "nl" })).toBe("over 40 min");
    expect(urenTekst({ instant: "2026-11-22T06:30:00Z", nu, taal: "nl" })).toBe("2 uur te laat");
    expect(uiterlijkMomentTekst({ instant: "2026-11-22T10:00:00Z", nu, taal: "nl" })).toBe(
      "uiterlijk vandaag 11:00",
    );
  });
});
