import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findFreePort } from "#server/database/postgres-process.ts";
import { type Program, startProgram } from "#server/testing/program.ts";
import { makeVisitor, type Visitor } from "#server/testing/visitor.ts";
import { type BenchServer, copyOfTemplate } from "./database.ts";

/** Seconds from the second `npm start` on one data folder to the first answer: all is installed, built and migrated. */
export async function measureWarmStart({ folder }: Pick<BenchServer, "folder">): Promise<number> {
  const data = path.join(folder, "start");
  await startOnce(data, ["--", "--reset"]); // what an older version left there may not fit any more
  return startOnce(data, []);
}

async function startOnce(SCHAKEL_DATA: string, args: readonly string[]): Promise<number> {
  const port = await findFreePort();
  const start = performance.now();
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn("npm", ["start", ...args], {
    env: { ...env, PORT: `${port}`, SCHAKEL_DATA },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.on("exit", () => resolve()));
  const answered = async () =>
    (await fetch(`http://localhost:${port}/`).catch(() => undefined))?.status === 200;
  while (!(await answered())) {
    if (child.exitCode !== null) throw new Error("npm start has ended");
    await wait(20);
  }
  const seconds = (performance.now() - start) / 1000;
  child.kill("SIGTERM");
  await ended;
  return Math.round(seconds * 100) / 100;
}

/** The program on a database of `cases` generated casussen, while `use` runs. */
export async function withProgram<T>(
  server: BenchServer,
  { cases, use }: { cases: number; use: (program: Program) => Promise<T> },
): Promise<T> {
  const database = await copyOfTemplate(server, cases);
  const program = await startProgram({
    dataFolder: server.folder,
    env: { DATABASE_URL: database.adminUrl, SCHAKEL_MODE: "demo", SCHAKEL_KEY_FILE: server.keyFile },
  });
  try {
    await program.ready;
    return await use(program);
  } finally {
    program.signal("SIGTERM");
    await program.ended;
    await database.drop();
  }
}

/** A browser in which this employee of the demo is logged in. */
export async function logIn(origin: string, employee: string): Promise<Visitor> {
  const visitor = makeVisitor(origin);
  const { path: arrived } = await visitor.get(
    `/auth/inloggen?als=${employee}&terug=${encodeURIComponent("/werk")}`,
  );
  if (!arrived.startsWith("/werk")) throw new Error(`${employee} is not logged in but at ${arrived}`);
  return visitor;
}

/** Addresses of casussen on the work list of this visitor. */
export async function casusAddresses(visitor: Visitor): Promise<string[]> {
  const { text } = await visitor.get("/werk?van=alle");
  const found = new Set(
    [...text.matchAll(/href="(\/casus\/[0-9a-f-]{36})/g)].map(([, address]) => address ?? ""),
  );
  if (found.size === 0) throw new Error("the work list names no casus");
  return [...found];
}

/** Megabytes of memory a process holds; null where the system does not tell. */
export function residentMegabytes(pid: number): number | null {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return null;
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(file, "utf8")) ?? [];
  return kilobytes ? Math.round(Number(kilobytes) / 1024) : null;
}
