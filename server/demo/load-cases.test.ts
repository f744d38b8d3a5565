import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { casusVan } from "./demo-casus.ts";
import { loadDemoCases } from "./load-cases.ts";
import { verhalen } from "./verhalen/verhalen.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  db.setNow(Temporal.Instant.from("2026-11-22T16:00:00Z"));
  await loadDemoCases(db.services);
});
afterAll(() => db.close());

const count = async (table: string) => {
  const { rows } = await db.services.pools.schrijf.query<{ n: number }>(
    `select count(*)::int as n from ${table}`,
  );
  return rows[0]?.n;
};

describe("the demo", () => {
  it("holds every story, each under its own number, through the one command path", async () => {
    expect(await count("casus")).toBe(verhalen.length);
    expect(new Set(verhalen.map((verhaal) => casusVan(verhaal).nummer)).size).toBe(verhalen.length);
    const steps = verhalen.reduce((sum, { daarna }) => sum + 1 + daarna.length, 0);
    expect(await count("commando")).toBe(steps);
  });

  it("adds nothing when it is loaded again, on another day", async () => {
    const before = await count("journal");
    db.setNow(Temporal.Instant.from("2026-11-24T09:00:00Z"));
    await loadDemoCases(db.services);
    expect(await count("journal")).toBe(before);
  });

  it("tells no story twice and gives nobody the same name", () => {
    const teksten = verhalen.map(({ melding }) => melding.tekst);
    const namen = verhalen.flatMap(({ melding }) => melding.mensen.flatMap(({ naam }) => naam ?? []));
    expect(new Set(teksten).size).toBe(teksten.length);
    expect(new Set(namen).size).toBe(namen.length);
  });
});
