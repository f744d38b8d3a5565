import pg from "pg";
import { reportDefect } from "../defect.ts";
import type { Keys } from "../keys.ts";
import { isOutage, reportOutage } from "./outage.ts";
import { type Role, roles, roleUrl } from "./roles.ts";

/** One pool per login role of the running program, and one of its own for what anybody may search: it keeps no other waiting. */
export type Pools = Record<Exclude<Role, "migratie"> | "zoek", pg.Pool>;

/** Connections per pool: a pool of ten keeps two processors busy with short transactions. */
const sizes = { schrijf: 8, lees: 10, werk: 4, zoek: 3 } satisfies Record<keyof Pools, number>;

/** Opens the pools of the running program on the database of `url`; connections come when they are needed. */
export function openPools(url: string, keys: Keys): { pools: Pools; close: () => Promise<void> } {
  const open = (role: Exclude<keyof Pools, "zoek">) => openPool({ url, keys, role }, { max: sizes[role] });
  const zoek = openPool({ url, keys, role: "lees" }, { ...searching, max: sizes.zoek });
  const pools = { schrijf: open("schrijf"), lees: open("lees"), werk: open("werk"), zoek } satisfies Pools;
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

/**
 * A new connection first plans each statement, which for a page takes longer than ten times running them: so it plans once
 * for all values, and is kept while people think. What may be searched for differs too much for that: `zoek` asks otherwise.
 */
export const planOnce = "-c plan_cache_mode=force_generic_plan";
const keptFor = 10 * 60_000;

/** A search gives up, as an outage, when it takes or waits too long. What is less alike than this never counts in one. */
const searching = {
  statement_timeout: 5_000,
  connectionTimeoutMillis: 5_000,
  options: "-c pg_trgm.similarity_threshold=0.42",
} satisfies pg.PoolConfig;

type Login = { url: string; keys: Keys; role: Exclude<Role, "migratie"> };

function openPool({ url, keys, role }: Login, settings: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    connectionString: roleUrl({ url, keys, role }),
    application_name: roles[role],
    // what people wait for does not wait for every answer, see inShortTransaction; jobs have nothing to gain
    pipeline: role !== "werk",
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: keptFor,
    ...(role !== "werk" && { options: planOnce }),
    ...settings,
  });
  // a connection that breaks while nobody uses it would otherwise end the process
  pool.on("error", (error) => (isOutage(error) ? reportOutage : reportDefect)("database connection", error));
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}
