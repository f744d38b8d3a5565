import { randomBytes, randomUUID } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { readConfig } from "../config.ts";
import { openPools } from "../database/connect.ts";
import { onDatabase } from "../database/connection.ts";
import { ensureRoles, type Role, roleUrl } from "../database/roles.ts";
import { parseKeys } from "../keys.ts";
import type { Services } from "../services.ts";
import { template } from "./database-setup.ts";

/** A migrated database of one test file's own, with the program's services on top of it. */
export type TestDatabase = {
  services: Services;
  /** What `services.now()` answers from here on. */
  setNow: (instant: Temporal.Instant) => void;
  /** The superuser's address of this database. */
  adminUrl: string;
  /** The address of this database under a login role. */
  urlOf: (role: Role) => string;
  close: () => Promise<void>;
};

/** Copies the migrated template (some fifty milliseconds); the clock starts at noon on Monday 2 March 2026. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const server = inject("testServer");
  const keys = parseKeys(server.keyFile, "of the tests");
  const name = `test_${randomBytes(6).toString("hex")}`;
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  await admin.query(`create database ${name} template ${template} strategy file_copy`);
  const adminUrl = onDatabase(server.adminUrl, name);
  await ensureRoles(adminUrl, keys); // a copy does not take along who may connect
  const { pools, close } = openPools(adminUrl, keys);
  let now = Temporal.Instant.from("2026-03-02T12:00:00+01:00");
  const config = readConfig({ SCHAKEL_MODE: "demo" }, []);
  return {
    services: { config, keys, pools, now: () => now, newId: randomUUID },
    setNow: (instant) => {
      now = instant;
    },
    adminUrl,
    urlOf: (role) => roleUrl({ url: adminUrl, keys, role }),
    close: async () => {
      await close();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}
