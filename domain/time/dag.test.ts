import { describe, expect, it } from "vitest";
import { dag } from "./dag.ts";

describe("a day of the calendar", () => {
  it("exists: no thirtieth of February, and no time of the day with it", () => {
    expect(dag.safeParse("2024-02-29").success).toBe(true);
    for (const geen of ["2026-02-30", "2026-13-01", "22-11-2026", "2026-11-22T10:00", "", 20261122])
      expect(dag.safeParse(geen).success, String(geen)).toBe(false);
  });

  it("lies in 1900 or later, which whoever writes an older one is told in both languages", () => {
    expect(dag.safeParse("1900-01-01").success).toBe(true);
    const melding = dag.safeParse("1899-12-31").error?.issues.map(({ message }) => message);
    expect(melding).toEqual(["Geef een dag vanaf 1900-01-01. / Give a day from 1900-01-01 on."]);
  });
});
