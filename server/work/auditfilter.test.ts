import { afterAll, beforeAll, expect, it } from "vitest";
import type { Actor } from "#domain/access/actor.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { Auditfilter } from "./auditfilter.ts";
import { readAuditlog, readAuditUitvoer } from "./auditlog.ts";
import { leesFilter } from "./filter.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const liv: Actor = {
  medewerker: "liv-stoker",
  organisatie: { id: "vt-haaglanden", soort: "veilig-thuis" },
  rollen: ["logcontrole"],
  tweeFactoren: true,
};

it.each(["0000-01-01", "0001-01-01", "1899-12-31", "2200-01-01", "9999-12-31", "2026-02-30", "\0"])(
  "the log names the day %j as one that cannot be, and leaves it out",
  (dag) => {
    for (const naam of ["van", "tot"])
      expect(leesFilter(Auditfilter, new URLSearchParams({ [naam]: dag }))).toEqual({
        filter: { blad: 1 },
        onbekend: [naam],
      });
  },
);

it("the log can be asked for every day that the filter lets through", async () => {
  for (const dag of ["1900-01-01", "2199-12-31"]) {
    const { filter, onbekend } = leesFilter(Auditfilter, new URLSearchParams({ van: dag, tot: dag }));
    expect(onbekend).toEqual([]);
    expect((await readAuditlog(db.services, liv, filter)).totaal).toBe(0);
    expect(await readAuditUitvoer(db.services, liv, filter)).toEqual([]);
  }
});
