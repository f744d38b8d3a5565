import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { StartRefused } from "../refusal.ts";
import { runToEnd } from "./postgres-process.ts";

/** The system account PostgreSQL runs under; undefined when that is simply ours. */
export type Account = { uid: number; gid: number } | undefined;

/** PostgreSQL refuses to run as root; root therefore lends it the account `postgres`, made when it is missing. */
export async function findPostgresAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return undefined;
  const existing = await readAccount();
  if (existing) return existing;
  const options = ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin"];
  const made = await runToEnd("useradd", { args: [...options, "postgres"], account: undefined, folder: "/" });
  const account = await readAccount();
  if (account) return account;
  throw new StartRefused(
    `PostgreSQL does not run as root, and no account "postgres" could be made: ${made.output}`,
  );
}

async function readAccount(): Promise<Account> {
  const passwd = await readFile("/etc/passwd", "utf8").catch(() => "");
  const [, , uid, gid] =
    passwd
      .split("\n")
      .find((line) => line.startsWith("postgres:"))
      ?.split(":") ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

/** Whether another account may walk down to this folder; a home folder is often closed to others. */
export async function isReachableByOthers(folder: string): Promise<boolean> {
  const place = path.resolve(folder);
  if (existsSync(place) && ((await stat(place)).mode & 0o001) === 0) return false;
  const parent = path.dirname(place);
  return parent === place || isReachableByOthers(parent);
}
