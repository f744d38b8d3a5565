import pg from "pg";
import { reportDefect } from "../defect.ts";
import type { Keys } from "../keys.ts";
import { isOutage, reportOutage } from "./outage.ts";
import { type Role, roles, roleUrl } from "./roles.ts";

/** One pool per login role of the running program. */
export type Pools = Record<Exclude<Role, "migratie">, pg.Pool>;

/** Connections per pool: a pool of ten keeps two processors busy with short transactions. */
const sizes = { schrijf: 8, lees: 10, werk: 4 } satisfies Record<keyof Pools, number>;

/** Opens the pools of the running program on the database of `url`; connections come when they are needed. */
export function openPools(url: string, keys: Keys): { pools: Pools; close: () => Promise<void> } {
  const open = (role: keyof Pools) => openPool({ url, keys, role });
  const pools = { schrijf: open("schrijf"), lees: open("lees"), werk: open("werk") } satisfies Pools;
  return {
    pools,
    close: async () => {
      const all = Object.values(pools);
      // a pool says it has ended a moment before its connections have; what breaks in that moment is no defect
      for (const pool of all) pool.removeAllListeners("error").on("error", () => undefined);
      await Promise.all(all.map((pool) => pool.end()));
    },
  };
}

function openPool({ url, keys, role }: { url: string; keys: Keys; role: keyof Pools }): pg.Pool {
  const pool = new pg.Pool({
    connectionString: roleUrl({ url, keys, role }),
    application_name: roles[role],
    max: sizes[role],
    // a command does not wait for every answer, see inShortTransaction; the others have nothing to gain
    pipeline: role === "schrijf",
    connectionTimeoutMillis: 10_000,
  });
  // a connection that breaks while nobody uses it would otherwise end the process
  pool.on("error", (error) => (isOutage(error) ? reportOutage : reportDefect)("database connection", error));
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}
