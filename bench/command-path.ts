import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { openPools, planOnce } from "#server/database/connect.ts";
import { roleUrl } from "#server/database/roles.ts";
import { execute } from "#server/journal/execute.ts";
import { type Cell, copyRows } from "./copy.ts";
import { type BenchServer, copyOfTemplate, readMaking } from "./database.ts";
import { envelopeOf, type Note, notable, type Recorded, record } from "./recorded-commands.ts";

/** Transactions per second of `execute`, and of pgbench sending what it sends; null when pgbench is not there. */
export type CommandPath = { execute: number; pgbench: number | null };

const clients = 4;
const cases = 2000;
const notesPerCasus = 10;

/** Both do the same notes on the same casussen, each on a fresh copy of one database, two times in turn. */
export async function measureCommandPath(server: BenchServer): Promise<CommandPath> {
  const plan = await makePlan(server);
  const rounds: CommandPath[] = [];
  for (let round = 0; round < 2; round++)
    rounds.push({ execute: await runExecute(server, plan), pgbench: await runPgbench(server, plan) });
  const best = (values: readonly number[]) => Math.max(...values);
  const pgbench = rounds.flatMap((round) => (round.pgbench === null ? [] : [round.pgbench]));
  return {
    execute: best(rounds.map((round) => round.execute)),
    pgbench: pgbench.length > 0 ? best(pgbench) : null,
  };
}

/** Per client the notes it makes, one casus after the other and round again, and what `execute` sends for them. */
type Plan = { note: Note; recorded: Recorded }[][];

async function makePlan(server: BenchServer): Promise<Plan> {
  const database = await copyOfTemplate(server, cases);
  const making = await readMaking(server, database.adminUrl);
  await database.drop();
  const casussen = await notable(600, making);
  const perCasus = await Promise.all(
    casussen.map(async ({ n, ...of }) => {
      const notes = Array.from({ length: notesPerCasus }, (_, nr): Note => ({ ...of, nr }));
      const recorded = await record(n, notes, making);
      return notes.map((note, nr) => ({ note, recorded: recorded[nr] as Recorded }));
    }),
  );
  return Array.from({ length: clients }, (_, client) => {
    const own = perCasus.filter((_, place) => place % clients === client);
    return Array.from({ length: notesPerCasus }, (_, nr) => own.flatMap((notes) => notes[nr] ?? [])).flat();
  });
}

async function runExecute(server: BenchServer, plan: Plan): Promise<number> {
  const database = await copyOfTemplate(server, cases);
  const { pools, close } = openPools(database.adminUrl, server.keys);
  const services = { pools, keys: server.keys, now: () => Temporal.Now.instant() };
  // pgbench does not count connecting either
  const connected = await Promise.all(plan.map(() => pools.schrijf.connect()));
  for (const client of connected) client.release();
  const start = performance.now();
  await Promise.all(
    plan.map(async (own) => {
      for (const { note } of own) {
        const { kind } = await execute(services, note.actor, envelopeOf(note));
        if (kind !== "done") throw new Error(`a note was ${kind}`);
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  await close();
  await database.drop();
  return plan.flat().length / seconds;
}

/**
 * The same statements by pgbench, prepared. Their parameters lie in a table, because pgbench can only count: looking
 * them up costs pgbench a little that `execute` does not pay.
 */
async function runPgbench(server: BenchServer, plan: Plan): Promise<number | null> {
  if (spawnSync("pgbench", ["--version"]).error) return null;
  const database = await copyOfTemplate(server, cases);
  const folder = mkdtempSync(path.join(os.tmpdir(), "schakel-bench-"));
  const script = path.join(folder, "command.sql");
  writeFileSync(script, await prepareScript(database.adminUrl, plan));
  const url = roleUrl({ url: database.adminUrl, keys: server.keys, role: "schrijf" });
  const perClient = Math.min(...plan.map((own) => own.length));
  const args = [
    "-n",
    "-M",
    "prepared",
    "-c",
    `${clients}`,
    "-j",
    "2",
    "-t",
    `${perClient}`,
    "-D",
    "i=-1",
    "-f",
    script,
  ];
  const { stdout, stderr } = spawnSync("pgbench", [...args, url], {
    encoding: "utf8",
    // its connections plan as ours do
    env: { ...process.env, PGOPTIONS: planOnce },
  });
  rmSync(folder, { recursive: true });
  await database.drop();
  const [, tps] = /tps = ([\d.]+) \(without/.exec(stdout) ?? [];
  if (!tps || !/failed transactions: 0 /.test(stdout)) throw new Error(`pgbench: ${stderr || stdout}`);
  return Number(tps);
}

async function prepareScript(adminUrl: string, plan: Plan): Promise<string> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query("set search_path = schakel");
  const statements = plan[0]?.[0]?.recorded.statements ?? [];
  const types: string[][] = [];
  for (const { text } of statements) types.push(await typesOf(admin, text));
  const columns = types.flatMap((row, s) => row.map((type, p) => `s${s}p${p + 1} ${asSent(type)}`));
  await admin.query(`
    create schema bench;
    create table bench.opdracht (n int primary key, slot bigint not null, ${columns.join(", ")});
    grant usage on schema bench to schakel_schrijf;
    grant select on bench.opdracht to schakel_schrijf`);
  await copyRows(admin, "bench.opdracht", plan.flatMap(rowsOf));
  await admin.query("vacuum analyze bench.opdracht");
  await admin.end();
  const sent = statements.map(({ text }, s) =>
    text.replaceAll(/\$(\d+)/g, (_, p) => `${lookUp(`s${s}p${p}`)}::${types[s]?.[p - 1]}`),
  );
  // pgbench takes `:MI` in the format of an instant for a variable of its own
  const plain = (statement: string) =>
    statement.replaceAll(/\s+/g, " ").replaceAll("HH24:MI:SS", "HH24-MI-SS");
  const script = [`select pg_advisory_xact_lock(${lookUp("slot")})`, ...sent];
  return [
    "\\set i :i + 1",
    `\\set n :i * ${clients} + :client_id`,
    ...["begin", ...script, "commit"].map((statement) => `${plain(statement)};`),
  ].join("\n");
}

/** JSON arrives as text and is read by the server, each time. */
const asSent = (type: string) => (type === "jsonb" ? "text" : type);

const lookUp = (column: string) => `(select ${column} from bench.opdracht where n = :n)`;

const rowsOf = (own: Plan[number], client: number): Record<string, Cell>[] =>
  own.map(({ recorded: { begin, statements } }, i) => ({
    n: i * clients + client,
    slot: /lock\((-?\d+)\)/.exec(begin)?.[1] ?? "",
    ...Object.fromEntries(
      statements.flatMap(({ values }, s) => values.map((value, p) => [`s${s}p${p + 1}`, value as Cell])),
    ),
  }));

/** The types of the parameters of a statement, as the server infers them. */
async function typesOf(admin: pg.Client, text: string): Promise<string[]> {
  await admin.query(`prepare asked as ${text}`);
  const { rows } = await admin.query<{ types: string[] }>(
    "select parameter_types::text[] as types from pg_prepared_statements where name = 'asked'",
  );
  await admin.query("deallocate asked");
  return rows[0]?.types ?? [];
}
