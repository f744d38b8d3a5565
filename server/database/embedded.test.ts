import { spawn } from "node:child_process";
import { mkdir, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeDataFolder } from "../testing/program.ts";
import { startEmbedded } from "./embedded.ts";
import { isAlive } from "./postgres-process.ts";

let folder: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  const made = await makeDataFolder();
  folder = path.join(made.folder, "database");
  remove = made.remove;
});
afterEach(() => remove());

const start = () => startEmbedded({ folder, durable: false });
const pidFile = () => path.join(folder, "postgresql", "postmaster.pid");

async function query<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<T>(sql);
  await client.end();
  return rows;
}

it("a new folder gets a database, and the next start finds what was written", async () => {
  const first = await start();
  await query(first.adminUrl, "create table gezien as select 42 as getal");
  await first.release();
  const second = await start();
  const rows = await query(second.adminUrl, "select getal from gezien");
  await second.release();
  expect([first.found, second.found, rows]).toEqual(["new", "at-rest", [{ getal: 42 }]]);
});

it("a start that was cut off while making the folder is done over", async () => {
  await mkdir(path.join(folder, "draft-4194305-ab"), { recursive: true });
  await writeFile(path.join(folder, "draft-4194305-ab", "PG_VERSION"), "18");
  const server = await start();
  const names = await readdir(folder);
  await server.release();
  expect(server.found).toBe("new");
  expect(names.filter((name) => name.startsWith("draft"))).toEqual([]);
});

it("a server whose program was killed is taken over, and then stopped", async () => {
  const program = `
    const { startEmbedded } = await import(${JSON.stringify(path.join(import.meta.dirname, "embedded.ts"))});
    const { pid } = await startEmbedded({ folder: ${JSON.stringify(folder)}, durable: false });
    console.log(pid);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const orphan = Number(await new Promise<Buffer>((resolve) => child.stdout.once("data", resolve)));
  child.kill("SIGKILL");
  const server = await start();
  expect([server.found, server.pid]).toEqual(["running", orphan]);
  await server.release();
  expect(await readFile(pidFile(), "utf8").catch(() => "gone")).toBe("gone");
});

it("two programs share one server, and the last one stops it", async () => {
  const first = await start();
  const second = await start();
  await first.release();
  expect(await query(second.adminUrl, "select 1 as een")).toEqual([{ een: 1 }]);
  await second.release();
  expect(await readFile(pidFile(), "utf8").catch(() => "gone")).toBe("gone");
});

it("two programs that start at the same moment on a new folder share one server", async () => {
  const [first, second] = await Promise.all([start(), start()]);
  expect(first.pid).toBe(second.pid);
  await Promise.all([first.release(), second.release()]);
  expect(await readFile(pidFile(), "utf8").catch(() => "gone")).toBe("gone");
});

it("a killed server tells its program, and the next start recovers what was written", async () => {
  const first = await start();
  await query(first.adminUrl, "create table gezien as select 42 as getal");
  await query(first.adminUrl, "checkpoint");
  process.kill(first.pid, "SIGKILL");
  await first.lost;
  const second = await start();
  expect(await query(second.adminUrl, "select getal from gezien")).toEqual([{ getal: 42 }]);
  await second.release();
});

it("a number left behind that now belongs to another program does not stand in the way", async () => {
  const first = await start();
  const left = await readFile(pidFile(), "utf8");
  await first.release();
  await writeFile(pidFile(), left.replace(/^\d+/, String(process.pid)));
  const second = await start();
  expect(second.found).toBe("at-rest");
  await second.release();
  expect(isAlive(process.pid)).toBe(true);
});

it("data of another PostgreSQL is refused with what to do", async () => {
  await (await start()).release();
  await writeFile(path.join(folder, "postgresql", "PG_VERSION"), "17\n");
  await expect(start()).rejects.toThrow("is of PostgreSQL 17 and this program brings 18");
});

it("a folder that is a file is refused", async () => {
  await writeFile(folder, "");
  await expect(start()).rejects.toThrow(`The data folder ${folder} cannot be used`);
});

it.runIf(process.getuid?.() === 0)(
  "root in a closed folder keeps its database where PostgreSQL can reach it",
  async () => {
    const closed = path.join(path.dirname(folder), "closed");
    await mkdir(closed, { mode: 0o700 });
    const inside = { folder: path.join(closed, "database"), durable: false };
    const first = await startEmbedded(inside);
    await query(first.adminUrl, "create table gezien as select 42 as getal");
    await first.release();
    const home = await realpath(inside.folder);
    expect(home.startsWith("/var/lib/schakel/database-")).toBe(true);
    const second = await startEmbedded(inside);
    expect(await query(second.adminUrl, "select getal from gezien")).toEqual([{ getal: 42 }]);
    await second.release();
    await rm(home, { recursive: true });
  },
);
