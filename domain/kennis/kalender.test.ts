import { describe, expect, it } from "vitest";
import { eerstvolgende, kalenderOp, themadagen } from "./kalender.ts";

describe("the calendar", () => {
  it("RK-3.22 knows the four days, and KB-9 the weeks before the summer", () => {
    expect(themadagen.map(({ van }) => van)).toEqual(["02-06", "06-01", "11-20", "11-25", "12-10"]);
  });

  it("a day is still to come on the day itself, and next year on the day after", () => {
    const dag = { van: "11-25", tot: "11-25" } as const;
    expect(eerstvolgende(dag, "2026-11-24").van).toBe("2026-11-25");
    expect(eerstvolgende(dag, "2026-11-25").van).toBe("2026-11-25");
    expect(eerstvolgende(dag, "2026-11-26").van).toBe("2027-11-25");
  });

  it("a stretch of days is this year's until its last day has gone", () => {
    const weken = { van: "06-01", tot: "06-30" } as const;
    expect(eerstvolgende(weken, "2027-06-30")).toEqual({ van: "2027-06-01", tot: "2027-06-30" });
    expect(eerstvolgende(weken, "2027-07-01").van).toBe("2028-06-01");
  });

  it("what comes first stands first, over the turn of the year", () => {
    expect(kalenderOp("2026-11-28").map(({ volgende }) => volgende.van)).toEqual([
      "2026-12-10",
      "2027-02-06",
      "2027-06-01",
      "2027-11-20",
      "2027-11-25",
    ]);
  });
});
