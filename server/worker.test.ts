import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { iemandVan, meldingNederland, organisaties } from "#domain/testing/mensen.ts";
import { sendTo } from "./testing/run.ts";
import { openTestDatabase, type TestDatabase } from "./testing/test-database.ts";
import { startWorker } from "./worker.ts";

let db: TestDatabase;
let admin: pg.Client;
let stop: () => Promise<void>;

beforeAll(async () => {
  db = await openTestDatabase();
  admin = new pg.Client({ connectionString: db.adminUrl });
  await admin.connect();
  const actor = iemandVan(organisaties.haaglanden);
  const casus = crypto.randomUUID();
  await sendTo(db.services, { casus, actor, command: { ...meldingNederland, ontvangenOp: "2026-03-02" } });
  db.setNow(Temporal.Instant.from("2026-04-02T12:00:00Z"));
  stop = await startWorker(db.services);
});
afterAll(async () => {
  await stop();
  await admin.end();
  await db.close();
});

it("the clock starts five tasks, and all are known to the worker", async () => {
  const known = async () => {
    const { rows } = await admin.query(
      "select identifier from graphile_worker._private_known_crontabs order by 1",
    );
    return rows.map(({ identifier }) => identifier);
  };
  for (let tries = 0; tries < 100 && (await known()).length === 0; tries++) await wait(50);
  expect(await known()).toEqual(["kring", "opruimen", "radar", "termijnen", "zegel"]);
});

it("a task of the clock makes notices of what is due, and a seal over what happened", async () => {
  const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
  await admin.query("select graphile_worker.add_job('termijnen')");
  // a transaction in the database of another test file holds a seal back; the clock asks again, and so does this
  const askSeal = () => admin.query("select graphile_worker.add_job('zegel', job_key := 'nu')");
  const done = async () => {
    const { rows } = await admin.query(
      "select (select count(*) from schakel.signaal)::int as signals, (select count(*) from schakel.zegel)::int as seals",
    );
    return rows[0];
  };
  for (let tries = 0; tries < 1_000 && (await done()).seals === 0; tries++) {
    if (tries % 20 === 0) await askSeal();
    await wait(50);
  }
  await wait(50);
  expect(await done()).toEqual({ signals: 4, seals: 1 });
  expect(said.mock.calls.flat().join()).toContain('"zegel":1');
  said.mockRestore();
});
