import { spawn } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { findFreePort } from "../database/postgres-process.ts";

/** The real program, running as a process of its own. */
export type Program = {
  /** Where it answers. */
  origin: string;
  pid: number;
  output: () => string;
  errors: () => string;
  signal: (signal: NodeJS.Signals) => void;
  /** Settles with the exit code; undefined when a signal ended it. */
  ended: Promise<number | undefined>;
  /** Settles when it says where it answers; rejects when it ends before that. */
  ready: Promise<void>;
};

/** Starts `server/main.ts`; `dataFolder` holds its database, `env` comes on top of a clean demo environment. */
export async function startProgram(options: {
  dataFolder: string;
  env?: NodeJS.ProcessEnv;
  args?: readonly string[];
}): Promise<Program> {
  const { dataFolder, env = {}, args = [] } = options;
  const port = env["PORT"] ?? String(await findFreePort());
  const child = spawn(process.execPath, ["server/main.ts", ...args], {
    cwd: path.resolve(import.meta.dirname, "../.."),
    env: { PATH: process.env["PATH"], NODE_ENV: "production", SCHAKEL_DATA: dataFolder, ...env, PORT: port },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let errors = "";
  const ended = new Promise<number | undefined>((resolve) => {
    child.on("exit", (code) => resolve(code ?? undefined));
  });
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk;
      if (output.includes("Schakel: http")) resolve();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      errors += chunk;
    });
    child.on("exit", (code) => reject(new Error(`the program ended with ${code}: ${errors}`)));
  });
  ready.catch(() => undefined); // not every test waits for it
  return {
    origin: `http://localhost:${port}`,
    pid: child.pid ?? 0,
    output: () => output,
    errors: () => errors,
    signal: (signal) => child.kill(signal),
    ended,
    ready,
  };
}

/** An empty folder for one test or one run, and how to remove it. */
export async function makeDataFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "schakel-program-"));
  await chmod(folder, 0o755); // PostgreSQL may run under another account
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
