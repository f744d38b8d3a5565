import { existsSync } from "node:fs";
import path from "node:path";
import { readConfig } from "../config.ts";
import { type Keys, loadKeys } from "../keys.ts";
import { StartRefused } from "../refusal.ts";
import { startEmbedded } from "./embedded.ts";
import { roleUrl } from "./roles.ts";

/**
 * For a command of who runs the installation: the database of `DATABASE_URL`, or the embedded one, which is started for
 * it when it is at rest; `url` logs in as owner. Refuses (StartRefused) when there is no database yet.
 */
export async function asOwner<T>(work: (url: string, keys: Keys) => Promise<T>): Promise<T> {
  const config = readConfig(process.env, []);
  const folder = path.join(config.dataFolder, "database");
  if (!config.databaseUrl && !existsSync(folder))
    throw new StartRefused(`There is no database in ${folder} yet: npm start makes one.`);
  const keys = await loadKeys(config);
  const embedded = config.databaseUrl ? undefined : await startEmbedded({ folder });
  try {
    const url = config.databaseUrl ?? embedded?.adminUrl ?? "";
    return await work(roleUrl({ url, keys, role: "migratie" }), keys);
  } finally {
    await embedded?.release();
  }
}
