import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { chmod, mkdir } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { openPools } from "#server/database/connect.ts";
import { onDatabase } from "#server/database/connection.ts";
import { type Embedded, startEmbedded } from "#server/database/embedded.ts";
import { migrate } from "#server/database/migrate.ts";
import { ensureRoles, roleUrl } from "#server/database/roles.ts";
import { makeSignals } from "#server/deadlines/signals.ts";
import { seal } from "#server/journal/seal.ts";
import { type Keys, loadKeys } from "#server/keys.ts";
import { loadPeople } from "#server/people/load-people.ts";
import type { Making, Region } from "./casus-maker.ts";
import { loadCasussen } from "./load-casussen.ts";

/** The PostgreSQL of the bench: durable like a real one, in a folder of its own that is kept. */
export type BenchServer = { embedded: Embedded; keys: Keys; folder: string; keyFile: string };

/** One database to measure on. */
export type BenchDatabase = { adminUrl: string; drop: () => Promise<void> };

/** Starts the server of the bench, or joins it when it still runs. */
export async function openServer(): Promise<BenchServer> {
  const folder = path.resolve(process.env["SCHAKEL_DATA"] ?? ".data", "bench");
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o755); // PostgreSQL may run under another account
  const keyFile = path.join(folder, "keys");
  const keys = await loadKeys({ mode: "demo", keyFile });
  const embedded = await startEmbedded({ folder: path.join(folder, "database") });
  return { embedded, keys, folder, keyFile };
}

/** A copy of a template with `cases` generated casussen; the template is made at first use and kept. */
export async function copyOfTemplate(server: BenchServer, cases: number): Promise<BenchDatabase> {
  const { adminUrl } = server.embedded;
  const template = `bench_${cases}_${fingerprintOf(sources)}`;
  const name = `run_${process.pid}_${Date.now().toString(36)}`;
  const admin = await connect(adminUrl);
  const { rows } = await admin.query("select from pg_database where datname = $1", [template]);
  if (rows.length === 0) await makeTemplate(server, { admin, template, cases });
  await admin.query(`create database ${name} template ${template} strategy file_copy`);
  const url = onDatabase(adminUrl, name);
  await ensureRoles(url, server.keys); // a copy does not take along who may connect
  return {
    adminUrl: url,
    drop: async () => {
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}

async function makeTemplate(
  server: BenchServer,
  { admin, template, cases }: { admin: pg.Client; template: string; cases: number },
): Promise<void> {
  const { keys, folder } = server;
  const megabytes = Math.ceil((cases * 20) / 1000);
  console.error(`Making ${cases} casussen once (${megabytes} MB, kept in ${folder}) …`);
  const building = `${template}_in_making`;
  // what other sources made is of no use any more, and fills the disk
  const { rows: older } = await admin.query<{ name: string }>(
    "select datname as name from pg_database where starts_with(datname, $1)",
    [`bench_${cases}_`],
  );
  for (const { name } of older) await admin.query(`drop database ${name} with (force)`);
  await admin.query(`create database ${building}`);
  const url = onDatabase(server.embedded.adminUrl, building);
  await ensureRoles(url, keys);
  const owner = roleUrl({ url, keys, role: "migratie" });
  await migrate({ url: owner, mode: "demo" });
  await loadPeople(owner, { mode: "demo", dataFolder: folder });
  const client = await connect(url);
  // generated once and thrown away on failure, so it need not survive a power cut while it is made
  await client.query("set synchronous_commit = off");
  await client.query(addTeams);
  await loadCasussen(client, cases, { keys, ...(await readChain(client)), until: today() });
  await client.end();
  await doFirstMinute(url, keys);
  await admin.query(`alter database ${building} rename to ${template}`);
}

/** Every region gets an invented local team, so that half of the casussen can go somewhere. */
/** Notices and the first seal over everything: a database that has been running has these behind it. */
async function doFirstMinute(url: string, keys: Keys): Promise<void> {
  const { pools, close } = openPools(url, keys);
  const services = { pools, now: () => Temporal.Now.instant() };
  await makeSignals(services);
  await seal(services);
  await close();
}

const addTeams = `
  insert into schakel.organisatie (id, soort, naam, regio)
  select 'bench-' || id, 'lokaal-team', 'Lokaal team (bench) ' || regio, regio
    from schakel.organisatie where soort = 'veilig-thuis'`;

/** What the casussen of this database were made with, so that the same can be made again. */
export async function readMaking({ keys }: Pick<BenchServer, "keys">, adminUrl: string): Promise<Making> {
  const client = await connect(adminUrl);
  const making = { keys, ...(await readChain(client)), until: today() };
  await client.end();
  return making;
}

async function readChain(client: pg.Client): Promise<Pick<Making, "chain" | "regions">> {
  const organisaties = await client.query<{ id: string; soort: string }>(
    "select id, soort from schakel.organisatie",
  );
  const gemeenten = await client.query<{ code: string; id: string }>(
    "select distinct on (organisatie_id) code, organisatie_id as id from schakel.gemeente order by organisatie_id, code",
  );
  // the lists of Haaglanden are what the figures of pages look at: it is the largest region here
  const first = (id: string) => (id === "vt-haaglanden" ? 0 : 1);
  const regions = gemeenten.rows
    .sort((a, b) => first(a.id) - first(b.id))
    .map(({ id, code }): Region => ({ veiligThuis: id, lokaalTeam: `bench-${id}`, gemeente: code }));
  return {
    regions,
    chain: {
      soorten: new Map(organisaties.rows.map(({ id, soort }) => [id, soort])),
      regios: new Map(gemeenten.rows.map(({ code, id }) => [code, id])),
    },
  };
}

/** What a generated casus follows from: when any of it changes, a template is of no use any more. */
const sources =
  "{bench/*-maker.ts,bench/load-*.ts,domain/{casus,time}/*.ts,server/journal/*.ts,server/database/migrations/*.sql}";

/** Ten characters that follow from what these files say. */
export function fingerprintOf(pattern: string): string {
  const files = globSync(pattern);
  const hash = createHash("sha256");
  for (const file of files.filter((name) => !name.endsWith(".test.ts")).sort())
    hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 10);
}

const today = (): Temporal.Instant => Temporal.Now.instant().round("hour");

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  client.on("error", () => undefined);
  await client.connect();
  return client;
}
