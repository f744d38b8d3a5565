import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { adviezen, consulten } from "./adviezen.ts";
import { adviesVan, loadDemoAdviezen } from "./load-adviezen.ts";
import { loadDemoCases } from "./load-cases.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  db.setNow(Temporal.Instant.from("2026-11-22T16:00:00Z"));
  await loadDemoCases(db.services);
  await loadDemoAdviezen(db.services);
});
afterAll(() => db.close());

const stands = async () => {
  const { rows } = await db.services.pools.schrijf.query<{ id: string; stand: string; houder: string }>(
    "select id, stand, houder from advies",
  );
  return rows;
};

describe("the advices of the demo", () => {
  it("hold every advice and consult, through the one command path", async () => {
    const ids = [...adviezen, ...consulten].map(({ sleutel }) => adviesVan(sleutel).id);
    expect(new Set((await stands()).map(({ id }) => id))).toEqual(new Set(ids));
  });

  it("LKHA-1.3b one consult waits at LKHA and one was answered by LEC EGG", async () => {
    const vragen = (await stands()).filter(({ id }) => consulten.some((c) => adviesVan(c.sleutel).id === id));
    expect(vragen.map(({ houder, stand }) => `${houder}: ${stand}`).sort()).toEqual([
      "lec-egg: beantwoord",
      "lkha: gevraagd",
    ]);
  });

  it("are not added again on another day", async () => {
    const before = (await stands()).length;
    db.setNow(Temporal.Instant.from("2026-11-24T09:00:00Z"));
    await loadDemoAdviezen(db.services);
    expect((await stands()).length).toBe(before);
  });
});
