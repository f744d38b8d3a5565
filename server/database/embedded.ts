import { existsSync } from "node:fs";
import { chown, mkdir, mkdtemp, realpath, rm, symlink } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { refuseFolder, StartRefused } from "../refusal.ts";
import { type Cluster, ensureCluster, runControl } from "./cluster.ts";
import { type Account, findPostgresAccount, isReachableByOthers } from "./postgres-account.ts";
import { findFreePort, isPostgresOf, readPidFile } from "./postgres-process.ts";
import { findPostgresPrograms, systemFolder } from "./postgres-programs.ts";

/** A running PostgreSQL of our own. */
export type Embedded = {
  /** Address for the superuser, who makes roles and databases and does nothing else. */
  adminUrl: string;
  /** How it was found: a new data folder, one at rest, or a server that still ran. */
  found: "new" | "at-rest" | "running";
  /** The number of its process. */
  pid: number;
  /** Settles when the server dies under us, and when we let go. */
  lost: Promise<void>;
  /** Lets go; the last process that lets go stops the server. */
  release: () => Promise<void>;
};

/** Tries during fifteen seconds: what a killed server leaves behind is gone within a few. */
const attempts = 60;
const pause = 250;

/** Every process that uses the server holds this lock shared; whoever can have it alone is the last one. */
const usersLock = 20_261_122;

/**
 * Starts the PostgreSQL of this folder, or joins the one that already runs there, and makes a new one at first use.
 * `durable: false` gives up safety against power loss, for tests. Refuses (StartRefused) a folder it cannot use.
 */
export async function startEmbedded(options: { folder: string; durable?: boolean }): Promise<Embedded> {
  const cluster = await prepare(options.folder, options.durable ?? true);
  let started = false;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const server = await readPidFile(cluster.data);
    if (server && (await isPostgresOf(cluster.data, server.pid))) {
      const joined = await join(cluster, server);
      if (joined) return { ...joined, found: cluster.isNew ? "new" : started ? "at-rest" : "running" };
    } else {
      // after a crash the number in this file may belong to another program, and PostgreSQL would wait for that one
      if (server) await rm(path.join(cluster.data, "postmaster.pid"), { force: true });
      started = await start(cluster);
      if (started) continue;
    }
    await wait(pause);
  }
  throw new StartRefused(`PostgreSQL in ${cluster.home} does not start; ${cluster.log} says why.`);
}

async function prepare(folder: string, durable: boolean): Promise<Cluster> {
  const account = await findPostgresAccount();
  try {
    const home = await findHome(path.resolve(folder), account);
    if (account) await chown(home, account.uid, account.gid);
    return await ensureCluster({ home, programs: await findPostgresPrograms(account), account, durable });
  } catch (error) {
    return refuseFolder(folder, error);
  }
}

/**
 * The folder itself; where that is closed to the account of PostgreSQL (root in a closed home folder) a folder of the
 * system, to which it then is a link. A link and not a name made from the path: who throws the folder away and makes it
 * anew must not find the old database, to which no key fits any more.
 */
async function findHome(folder: string, account: Account): Promise<string> {
  await mkdir(path.dirname(folder), { recursive: true });
  if (!account || (await isReachableByOthers(path.dirname(folder)))) {
    await mkdir(folder, { recursive: true });
    return folder;
  }
  if (existsSync(folder)) return realpath(folder);
  await mkdir(systemFolder, { recursive: true });
  const home = await mkdtemp(path.join(systemFolder, "database-"));
  await symlink(home, folder);
  return home;
}

async function start(cluster: Cluster): Promise<boolean> {
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "''",
    // the log is for whoever keeps the machine running: no statements and no values of rows
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    ...(cluster.durable ? {} : { fsync: "off", full_page_writes: "off", synchronous_commit: "off" }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = ["-p", await findFreePort(), ...flags].join(" ");
  const { code } = await runControl(cluster, ["start", "-w", "-t", "60", "-l", cluster.log, "-o", server]);
  return code === 0;
}

async function join(
  cluster: Cluster,
  { port, pid }: { port: number; pid: number },
): Promise<Omit<Embedded, "found"> | undefined> {
  const adminUrl = `postgres://postgres:${cluster.password}@127.0.0.1:${port}/postgres`;
  const keeper = new pg.Client({
    connectionString: adminUrl,
    application_name: "schakel keeper",
    connectionTimeoutMillis: 2000,
    keepAlive: true,
  });
  const lost = new Promise<void>((resolve) => keeper.on("end", () => resolve()));
  keeper.on("error", () => undefined); // "end" follows
  try {
    await keeper.connect();
    // refused when its last user is stopping it at this moment
    if (await isTrue(keeper, "select pg_try_advisory_lock_shared($1) as it")) {
      return { adminUrl, pid, lost, release: () => release(cluster, keeper) };
    }
  } catch {
    // it is starting, recovering or leaving
  }
  await keeper.end().catch(() => undefined);
  return undefined;
}

async function release(cluster: Cluster, keeper: pg.Client): Promise<void> {
  try {
    await keeper.query("select pg_advisory_unlock_shared($1)", [usersLock]);
    if (await isTrue(keeper, "select pg_try_advisory_lock($1) as it")) await stop(cluster);
  } catch {
    // the server was gone before us
  }
  await keeper.end().catch(() => undefined);
}

async function stop(cluster: Cluster): Promise<void> {
  const orderly = await runControl(cluster, ["stop", "-m", "fast", "-w", "-t", "3"]);
  // what was acknowledged is on disk either way; the next start then recovers
  if (orderly.code !== 0) await runControl(cluster, ["stop", "-m", "immediate", "-w", "-t", "3"]);
}

async function isTrue(client: pg.Client, sql: string): Promise<boolean> {
  const { rows } = await client.query<{ it: boolean }>(sql, [usersLock]);
  return rows[0]?.it === true;
}
