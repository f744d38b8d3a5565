import path from "node:path";
import type { Config } from "../config.ts";
import type { Keys } from "../keys.ts";
import { loadPeople } from "../people/load-people.ts";
import { openPools, type Pools } from "./connect.ts";
import { startEmbedded } from "./embedded.ts";
import { migrate } from "./migrate.ts";
import { ensureRoles, roleUrl } from "./roles.ts";

/** The database as the program uses it: roles made, migrated, pools open. */
export type Database = {
  pools: Pools;
  /** Settles when an embedded server dies under us; a server of somebody else is only ever reconnected to. */
  lost: Promise<void>;
  close: () => Promise<void>;
};

/** Opens `DATABASE_URL`, or else the embedded PostgreSQL. Refuses (StartRefused) what cannot be used. */
export async function openDatabase(config: Config, keys: Keys): Promise<Database> {
  const server = await findServer(config);
  try {
    await ensureRoles(server.url, keys);
    const { mode, reset } = config;
    const url = roleUrl({ url: server.url, keys, role: "migratie" });
    await migrate({ url, mode, reset });
    await loadPeople(url, config);
  } catch (error) {
    await server.release();
    throw error;
  }
  const { pools, close } = openPools(server.url, keys);
  return {
    pools,
    lost: server.lost,
    close: async () => {
      await close();
      await server.release();
    },
  };
}

async function findServer(
  config: Config,
): Promise<{ url: string; lost: Promise<void>; release: () => Promise<void> }> {
  if (config.databaseUrl)
    return { url: config.databaseUrl, lost: new Promise(() => undefined), release: async () => undefined };
  const { adminUrl, lost, release } = await startEmbedded({
    folder: path.join(config.dataFolder, "database"),
  });
  return { url: adminUrl, lost, release };
}
