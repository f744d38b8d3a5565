import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openPools } from "#server/database/connect.ts";
import { readPidFile } from "#server/database/postgres-process.ts";
import { roleUrl } from "#server/database/roles.ts";
import type { Writing } from "#server/journal/execute.ts";
import { loadKeys } from "#server/keys.ts";

/** The database of a running program, as somebody beside it uses it. */
export type Beside = { services: Writing; migratieUrl: string; close: () => Promise<void> };

/** Opens the database that runs in this data folder, by what its server wrote down about itself; waits until it does. */
export async function openBeside(dataFolder: string): Promise<Beside> {
  const keys = await loadKeys({ mode: "demo", keyFile: path.join(dataFolder, "keys") });
  while (true) {
    const server = await readPidFile(path.join(dataFolder, "database", "postgresql"));
    if (server) {
      const url = `postgres://nobody@127.0.0.1:${server.port}/postgres`;
      const { pools, close } = openPools(url, keys);
      return {
        services: { pools, keys, now: () => Temporal.Now.instant() },
        migratieUrl: roleUrl({ url, keys, role: "migratie" }),
        close,
      };
    }
    await wait(50);
  }
}
