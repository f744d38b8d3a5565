import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { kalenderOp } from "#domain/kennis/kalender.ts";
import { kalenderBestand } from "./kalender-bestand.server.ts";

const vandaag = "2026-11-28";
const bestand = kalenderBestand({ vandaag, taal: "nl" });
const gelezen = new ICAL.Component(ICAL.parse(bestand));
const dagen = gelezen.getAllSubcomponents("vevent").map((een) => new ICAL.Event(een));

describe("the calendar as a file", () => {
  it("RK-3.22 holds every day that lies ahead, as whole days that come back each year", () => {
    expect(dagen.map(({ summary }) => summary)).toEqual(kalenderOp(vandaag).map(({ naam }) => naam.nl));
    expect(dagen.map(({ startDate, endDate }) => [`${startDate}`, `${endDate}`])).toEqual([
      ["2026-12-10", "2026-12-11"],
      ["2027-02-06", "2027-02-07"],
      ["2027-06-01", "2027-07-01"],
      ["2027-11-20", "2027-11-21"],
      ["2027-11-25", "2027-11-26"],
    ]);
    for (const dag of dagen) {
      expect([dag.startDate.isDate, dag.isRecurring()]).toEqual([true, true]);
      const keren = dag.iterator();
      const [eerste, tweede] = [keren.next(), keren.next()];
      expect([tweede?.year, tweede?.month, tweede?.day]).toEqual([
        (eerste?.year ?? 0) + 1,
        eerste?.month,
        eerste?.day,
      ]);
    }
  });

  it("keeps to RFC 5545: lines end in CRLF, none is longer than 75 bytes, what must be there is there once", () => {
    const regels = bestand.split("\r\n");
    expect(bestand.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(regels.filter((regel) => Buffer.byteLength(regel) > 75)).toEqual([]);
    expect([regels[0], regels.filter(Boolean).at(-1)]).toEqual(["BEGIN:VCALENDAR", "END:VCALENDAR"]);
    for (const naam of ["version", "prodid"]) expect(gelezen.getAllProperties(naam)).toHaveLength(1);
    expect(gelezen.getFirstPropertyValue("version")).toBe("2.0");
    for (const { component } of dagen)
      for (const naam of ["uid", "dtstamp", "dtstart", "summary", "rrule"])
        expect(component.getAllProperties(naam), naam).toHaveLength(1);
    expect(new Set(dagen.map(({ uid }) => uid)).size).toBe(dagen.length);
  });

  it("is the same file all day long, and the same days under the same ids in English", () => {
    expect(kalenderBestand({ vandaag, taal: "nl" })).toBe(bestand);
    const en = new ICAL.Component(ICAL.parse(kalenderBestand({ vandaag, taal: "en" })));
    const engels = en.getAllSubcomponents("vevent").map((een) => new ICAL.Event(een));
    expect(engels.map(({ uid }) => uid)).toEqual(dagen.map(({ uid }) => uid));
    expect(engels.map(({ summary }) => summary)).toContain("Human Rights Day");
  });
});
