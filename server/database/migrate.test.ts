import { writeFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeDataFolder } from "../testing/program.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { migrate } from "./migrate.ts";

let database: TestDatabase;
let folder: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  database = await openTestDatabase();
  ({ folder, remove } = await makeDataFolder());
  // an empty database and a folder of files of its own
  await query("drop schema schakel, schakel_migraties, graphile_worker cascade");
  await write(
    "0001-modus.sql",
    "create schema schakel; create table schakel.modus (enige int default 1 primary key, modus text)",
  );
});
afterEach(async () => {
  await database.close();
  await remove();
});

const write = (name: string, sql: string) => writeFile(path.join(folder, name), sql);
const run = (more: { mode?: "demo" | "live"; reset?: boolean } = {}) =>
  migrate({ url: database.urlOf("migratie"), mode: "demo", folder, ...more });

async function query(sql: string): Promise<pg.QueryResultRow[]> {
  const client = new pg.Client({ connectionString: database.urlOf("migratie") });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

it("files are applied once, in order of name", async () => {
  await write("0003-c.sql", "insert into schakel.t values (3)");
  await write("0002-b.sql", "create table schakel.t (n int)");
  await run();
  await run();
  expect(await query("select n from schakel.t")).toEqual([{ n: 3 }]);
  expect(await query("select naam from schakel_migraties.toegepast order by op, naam")).toEqual([
    { naam: "0001-modus.sql" },
    { naam: "0002-b.sql" },
    { naam: "0003-c.sql" },
  ]);
});

it("two programs that start together apply each file once", async () => {
  await write("0002-b.sql", "create table schakel.t (n int); insert into schakel.t values (1)");
  await Promise.all([run(), run()]);
  expect(await query("select n from schakel.t")).toEqual([{ n: 1 }]);
});

it("an applied file that changed is refused", async () => {
  await run();
  await write("0001-modus.sql", "select 1");
  await expect(run()).rejects.toThrow("Migration 0001-modus.sql was changed after it was applied");
});

it("a database that knows more than this program is refused", async () => {
  await run();
  await query("insert into schakel_migraties.toegepast values ('0009-later.sql', 'x')");
  await expect(run()).rejects.toThrow(
    "The database is newer than this program: it has migration 0009-later.sql",
  );
});

it("a file that fails leaves nothing of itself behind", async () => {
  await write("0002-b.sql", "create table schakel.t (n int); select 1 / 0");
  await expect(run()).rejects.toThrow("migration 0002-b.sql failed");
  expect(await query("select to_regclass('schakel.t') as t")).toEqual([{ t: null }]);
  await write("0002-b.sql", "create table schakel.t (n int)");
  await run();
  expect(await query("select n from schakel.t")).toEqual([]);
});

it("a database keeps the mode it was made in", async () => {
  await run({ mode: "live" });
  await expect(run({ mode: "demo" })).rejects.toThrow("made in mode live and SCHAKEL_MODE is demo");
  await expect(run({ mode: "demo", reset: true })).rejects.toThrow("made in mode live");
  expect(await query("select modus from schakel.modus")).toEqual([{ modus: "live" }]);
});

it("the mode is never changed or removed, not even by the owner of the table", async () => {
  const own = await openTestDatabase();
  const client = new pg.Client({ connectionString: own.urlOf("migratie") });
  await client.connect();
  for (const sql of ["update modus set modus = 'live'", "delete from modus", "truncate modus"])
    await expect(client.query(sql)).rejects.toThrow("rows of modus are never changed or removed");
  await expect(client.query("insert into modus (modus) values ('live')")).rejects.toThrow("duplicate key");
  await client.end();
  await own.close();
});

it("a renewed demo starts empty", async () => {
  await write("0002-b.sql", "create table schakel.t (n int)");
  await run();
  await query("insert into schakel.t values (1)");
  await run({ reset: true });
  expect(await query("select n from schakel.t")).toEqual([]);
});
