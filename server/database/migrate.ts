import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { Logger, runMigrations } from "graphile-worker";
import type pg from "pg";
import type { Config } from "../config.ts";
import { StartRefused } from "../refusal.ts";
import { connectOrRefuse } from "./connection.ts";
import { roles } from "./roles.ts";
import { passStoredTransactions } from "./transaction-numbers.ts";

/** What a migration needs to know; `folder` is where the files lie. */
export type Migration = { url: string; mode: Config["mode"]; reset?: boolean; folder?: string };

const ownFolder = path.join(import.meta.dirname, "migrations");

/**
 * Brings the database to the shape this program expects: each file once, in order of name, in a transaction of its own.
 * `url` logs in as `schakel_migratie`. Refuses (StartRefused) when an applied file changed or when the database belongs
 * to the other mode. Two programs that start together wait for each other.
 */
export async function migrate({ url, mode, reset, folder = ownFolder }: Migration): Promise<void> {
  const client = await connectOrRefuse(url, "DATABASE_URL");
  try {
    await client.query("select pg_advisory_lock(hashtext('schakel migratie'))");
    const known = await readMode(client);
    if (known && known !== mode)
      throw new StartRefused(
        `This database was made in mode ${known} and SCHAKEL_MODE is ${mode}; a mode never changes.`,
      );
    if (reset) await empty(client);
    await applyFiles(client, folder);
    await client.query("insert into schakel.modus (modus) values ($1) on conflict do nothing", [mode]);
    await passStoredTransactions(client);
    await migrateWorker(url);
  } finally {
    await client.end();
  }
}

async function readMode(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query("select to_regclass('schakel.modus') is not null as present");
  if (!rows[0].present) return undefined;
  const answer = await client.query<{ modus: string }>("select modus from schakel.modus");
  return answer.rows[0]?.modus;
}

/** Only ever reached for a database that is marked demo, or not marked at all and thus empty. */
async function empty(client: pg.Client): Promise<void> {
  await client.query("drop schema if exists schakel, graphile_worker, schakel_migraties cascade");
}

async function applyFiles(client: pg.Client, folder: string): Promise<void> {
  // a schema of its own: the first file makes `schakel`, and this list must exist before it
  await client.query(`
    create schema if not exists schakel_migraties;
    create table if not exists schakel_migraties.toegepast
      (naam text primary key, sha256 text not null, op timestamptz not null default now())`);
  const { rows } = await client.query<{ naam: string; sha256: string }>(
    "select naam, sha256 from schakel_migraties.toegepast",
  );
  const applied = new Map(rows.map(({ naam, sha256 }) => [naam, sha256]));
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  const absent = [...applied.keys()].find((name) => !names.includes(name));
  if (absent) throw new StartRefused(`The database is newer than this program: it has migration ${absent}.`);
  for (const name of names) {
    const sql = await readFile(path.join(folder, name), "utf8");
    const sha256 = createHash("sha256").update(sql).digest("hex");
    const earlier = applied.get(name);
    if (earlier === sha256) continue;
    if (earlier)
      throw new StartRefused(`Migration ${name} was changed after it was applied: make a new file instead.`);
    await applyFile(client, { name, sql, sha256 });
  }
}

async function applyFile(
  client: pg.Client,
  { name, sql, sha256 }: { name: string; sql: string; sha256: string },
): Promise<void> {
  try {
    await client.query("begin");
    await client.query(sql);
    await client.query("insert into schakel_migraties.toegepast (naam, sha256) values ($1, $2)", [
      name,
      sha256,
    ]);
    await client.query("commit");
  } catch (error) {
    throw new Error(`migration ${name} failed`, { cause: error });
  }
}

/**
 * The job tables belong to `schakel_migratie` like all others. graphile-worker turns row level security on without
 * policies, so that only the owner gets through; the worker's own login is let in by a policy and plain grants. It can
 * do jobs and cannot change the tables, which owning them would allow.
 */
async function migrateWorker(url: string): Promise<void> {
  await runMigrations({ connectionString: url, logger: new Logger(() => () => undefined) });
  const client = await connectOrRefuse(url, "DATABASE_URL");
  try {
    await client.query(`
      begin;
      revoke all on all functions in schema graphile_worker from public;
      grant usage on schema graphile_worker to ${roles.werk};
      grant select, insert, update, delete on all tables in schema graphile_worker to ${roles.werk};
      grant usage on all sequences in schema graphile_worker to ${roles.werk};
      grant execute on all functions in schema graphile_worker to ${roles.werk};
      do $$
      declare naam name;
      begin
        for naam in
          select c.relname from pg_class c
           where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity
             and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'worker')
        loop
          execute format('create policy worker on graphile_worker.%I to ${roles.werk} using (true)', naam);
        end loop;
      end $$;
      commit`);
  } finally {
    await client.end();
  }
}
