import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPidFile } from "#server/database/postgres-process.ts";
import { readModels, rebuild } from "#server/journal/rebuild.ts";
import { verify } from "#server/journal/verify.ts";
import { makeDataFolder, type Program, startProgram } from "#server/testing/program.ts";
import type { Acknowledged } from "./client.ts";
import { openBeside } from "./running-database.ts";

const rounds = process.env["SCHAKEL_TEST"] === "long" ? 100 : 20;

let data: Awaited<ReturnType<typeof makeDataFolder>>;
let program: Program;
let client: ChildProcess;
let acknowledged: string;

beforeAll(async () => {
  data = await makeDataFolder();
  acknowledged = path.join(data.folder, "acknowledged");
  program = await startProgram({ dataFolder: data.folder });
  await program.ready;
  client = spawn(process.execPath, [path.join(import.meta.dirname, "client.ts"), data.folder, acknowledged], {
    stdio: ["ignore", "ignore", "pipe"],
  });
});
afterAll(async () => {
  client.kill("SIGKILL");
  program.signal("SIGTERM");
  await program.ended;
  await data.remove();
});

const lines = async (): Promise<Acknowledged[]> =>
  (await readFile(acknowledged, "utf8"))
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

/** What is killed in each round: the program, its database server, or both in the same moment. */
const victims = ["program", "database", "both"] as const;

async function kill(victim: (typeof victims)[number]): Promise<void> {
  const server = await readPidFile(path.join(data.folder, "database", "postgresql"));
  if (victim !== "program" && server) process.kill(server.pid, "SIGKILL");
  if (victim !== "database") program.signal("SIGKILL");
  await program.ended;
}

describe("in the middle of a load", () => {
  it(`${rounds} kills lose nothing that was acknowledged and leave nothing half done`, async () => {
    for (let round = 0; round < rounds; round++) {
      const before = (await lines().catch(() => [])).length;
      while ((await lines().catch(() => [])).length < before + 20) await wait(25);
      await wait((round * 37) % 150);
      await kill(victims[round % victims.length] ?? "both");
      program = await startProgram({ dataFolder: data.folder });
      await program.ready;
    }
    const ended = new Promise((resolve) => client.on("exit", resolve));
    client.kill("SIGTERM");
    expect(await ended).toBe(0);

    const told = await lines();
    expect(told.length).toBeGreaterThan(rounds * 20);
    const beside = await openBeside(data.folder);
    const admin = new pg.Client({ connectionString: beside.migratieUrl });
    await admin.connect();
    try {
      await nothingIsGone(admin, told);
      await nothingIsHalfDone(admin);
      const { breuk, vernietigd } = await verify(beside.migratieUrl, beside.services.keys);
      expect({ breuk, vernietigd }).toEqual({ breuk: null, vernietigd: 0 });
      const asWritten = await readModelsNow(admin);
      await admin.query(`truncate ${readModels.map((name) => `schakel.${name}`).join(", ")}`);
      await rebuild(beside.services);
      expect(await readModelsNow(admin)).toEqual(asWritten);
    } finally {
      await admin.end();
      await beside.close();
    }
  }, 600_000);
});

async function nothingIsGone(admin: pg.Client, told: readonly Acknowledged[]): Promise<void> {
  const { rows } = await admin.query<{ id: string; outcome: unknown; lines: number }>(
    `select c.id, c.outcome, (select count(*)::int from schakel.journal j where j.command_id = c.id) as lines from schakel.commando c`,
  );
  const kept = new Map(rows.map((row) => [row.id, row]));
  for (const { id, outcome } of told) {
    expect(kept.get(id)?.outcome).toEqual(outcome);
    expect(kept.get(id)?.lines).toBe(outcome.kind === "done" ? outcome.events.length : 0);
  }
}

async function nothingIsHalfDone(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ id: string }>(
    `select c.id from schakel.commando c where (c.outcome ->> 'kind' = 'done') is distinct from
            exists (select from schakel.journal j where j.command_id = c.id)
      union all select j.command_id from schakel.journal j where not exists (select from schakel.commando c where c.id = j.command_id)`,
  );
  expect(rows).toEqual([]);
  const audited = await admin.query<{ n: number }>(
    "select (select count(*) from schakel.commando)::int - (select count(*) from schakel.audit where handeling ~ '^[A-Z]')::int as n",
  );
  expect(audited.rows[0]?.n).toBe(0);
}

async function readModelsNow(admin: pg.Client): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const name of readModels) {
    const { rows } = await admin.query(
      `select to_jsonb(t) as row from schakel.${name} t order by to_jsonb(t)::text`,
    );
    all[name] = rows.map(({ row }) => row);
  }
  return all;
}
