import pg from "pg";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { seal } from "../journal/seal.ts";
import { verify } from "../journal/verify.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { migrate } from "./migrate.ts";

let db: TestDatabase;
let admin: pg.Client;
beforeEach(async () => {
  db = await openTestDatabase();
  admin = new pg.Client({ connectionString: db.adminUrl });
  await admin.connect();
});
afterEach(async () => {
  await admin.end();
  await db.close();
});

const writeLine = (txid: string) =>
  admin.query(`insert into schakel.audit (medewerker, organisatie, handeling, uitkomst, txid)
    values ('a', 'b', 'proef', 'gedaan', ${txid})`);
/** Transactions in the databases of other test files hold a seal back for a moment. */
const sealed = () => vi.waitUntil(() => seal(db.services), { timeout: 60_000, interval: 100 });

it("what is written after a dump was restored on a younger server comes under the next seal", async () => {
  // the last line of the dump, from a server that had done thirty thousand transactions more
  await writeLine("(pg_current_xact_id()::text::bigint + 30000)::text::xid8");
  expect(await seal(db.services)).toBeUndefined();
  await migrate({ url: db.urlOf("migratie"), mode: "demo" });
  expect(await sealed()).toMatchObject({ nr: 1, audit_regels: 1 });
  await writeLine("default");
  expect(await sealed()).toMatchObject({ nr: 2, audit_regels: 1 });
  expect(await verify(db.urlOf("migratie"), db.services.keys)).toMatchObject({ breuk: null, auditRegels: 2 });
});
