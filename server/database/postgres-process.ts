import { spawn } from "node:child_process";
import { readFile, readlink, realpath } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import type { Account } from "./postgres-account.ts";

/** Runs a program to its end and answers with its exit code and everything it said. */
export function runToEnd(
  program: string,
  { args, account, folder }: { args: readonly string[]; account: Account; folder: string },
): Promise<{ code: number; output: string }> {
  const env = { ...process.env, LC_ALL: "C", PGDATA: "" };
  const child = spawn(program, args, { cwd: folder, env, ...account, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const listen = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    // "exit" and not "close": `pg_ctl start` leaves a server behind that may keep these pipes open
    child.on("exit", (code) =>
      setImmediate(() => {
        child.stdout.destroy();
        child.stderr.destroy();
        resolve({ code: code ?? 1, output: output.trim() });
      }),
    );
  });
}

/** What the server of a data folder wrote down about itself; undefined when it runs no server. */
export async function readPidFile(cluster: string): Promise<{ pid: number; port: number } | undefined> {
  const lines = (await readFile(path.join(cluster, "postmaster.pid"), "utf8").catch(() => "")).split("\n");
  const [pid, , , port] = lines;
  return lines.length > 4 ? { pid: Number(pid), port: Number(port) } : undefined;
}

/** Whether a process with this number exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // any other error means that it exists and belongs to somebody else
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

/** Whether this process is the server of this data folder: after a crash its number may belong to another program. */
export async function isPostgresOf(cluster: string, pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform !== "linux") return true;
  const name = await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "");
  if (name.trim() !== "postgres") return false;
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(cluster));
  } catch (error) {
    // absent: it has died, and whoever should clear it away has not done so; otherwise it is somebody else's to look at
    return (error as NodeJS.ErrnoException).code !== "ENOENT";
  }
}

/** A port on 127.0.0.1 that nobody uses at this moment. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
