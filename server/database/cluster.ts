import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chown, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { StartRefused } from "../refusal.ts";
import type { Account } from "./postgres-account.ts";
import { isAlive, runToEnd } from "./postgres-process.ts";

/** A PostgreSQL data folder and what belongs to it. */
export type Cluster = {
  home: string;
  data: string;
  log: string;
  /** Of the superuser. */
  password: string;
  isNew: boolean;
  durable: boolean;
  programs: string;
  account: Account;
};

const major = "18";
const draftName = /^draft-(\d+)-/;

/** Makes the data folder in `home` unless it is there. Refuses (StartRefused) one of another major version. */
export async function ensureCluster(
  options: Pick<Cluster, "home" | "programs" | "account" | "durable">,
): Promise<Cluster> {
  const { home } = options;
  const data = path.join(home, "postgresql");
  const isNew = !existsSync(data);
  if (isNew) {
    await removeDrafts(home);
    await initialise({ ...options, data });
  }
  const version = (await readFile(path.join(data, "PG_VERSION"), "utf8")).trim();
  if (version !== major)
    throw new StartRefused(
      `The data in ${data} is of PostgreSQL ${version} and this program brings ${major}: make a backup with the earlier version and restore it here.`,
    );
  const password = (await readFile(passwordFile(data), "utf8")).trim();
  return { ...options, data, isNew, password, log: path.join(home, "postgresql.log") };
}

/** Runs `pg_ctl` on this data folder. */
export function runControl(
  cluster: Cluster,
  args: readonly string[],
): Promise<{ code: number; output: string }> {
  const { programs, account, home, data } = cluster;
  return runToEnd(path.join(programs, "pg_ctl"), {
    args: [...args, "-s", "-D", data],
    account,
    folder: home,
  });
}

/** Inside the data folder, so that password and data appear together or not at all. */
const passwordFile = (data: string): string => path.join(data, "schakel.password");

/** Works in a draft that gets its name when it is whole: a start that was cut off leaves nothing that looks ready. */
async function initialise(
  options: Pick<Cluster, "home" | "programs" | "account" | "durable" | "data">,
): Promise<void> {
  const { home, programs, account, durable, data } = options;
  const draft = path.join(home, `draft-${process.pid}-${randomBytes(4).toString("hex")}`);
  const password = `${draft}.password`;
  await writeFile(password, randomBytes(24).toString("base64url"), { mode: 0o600 });
  if (account) await chown(password, account.uid, account.gid);
  // sorting by code point never changes with a system library; people's names are sorted by an ICU collation where shown
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const access = ["--username=postgres", "--auth=scram-sha-256", `--pwfile=${password}`];
  const args = ["-D", draft, ...access, ...locale, ...(durable ? [] : ["--no-sync"])];
  const { code, output } = await runToEnd(path.join(programs, "initdb"), { args, account, folder: home });
  if (code !== 0) throw new StartRefused(`PostgreSQL could not make its data folder in ${home}: ${output}`);
  await rename(password, passwordFile(draft));
  // another process that started at the same moment may have been first: then its folder counts
  await rename(draft, data).catch(() => rm(draft, { recursive: true }));
}

async function removeDrafts(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const [, pid] = draftName.exec(name) ?? [];
    if (!pid || isAlive(Number(pid))) continue;
    await rm(path.join(home, name), { recursive: true, force: true });
  }
}
