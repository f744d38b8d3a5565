import { chmod, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { onDatabase } from "../database/connection.ts";
import { startEmbedded } from "../database/embedded.ts";
import { migrate } from "../database/migrate.ts";
import { ensureRoles, roleUrl } from "../database/roles.ts";
import { newKeyFile, parseKeys } from "../keys.ts";
import { loadPeople } from "../people/load-people.ts";

/** The database every test file gets a copy of. */
export const template = "sjabloon";

declare module "vitest" {
  interface ProvidedContext {
    /** The PostgreSQL of this run: the address of its superuser, and the text of the key file that fits it. */
    testServer: { adminUrl: string; keyFile: string };
  }
}

/** Starts one PostgreSQL for a whole run of tests and migrates a database in it, to be copied per test file. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "schakel-test-"));
  await chmod(folder, 0o755); // PostgreSQL may run under another account
  const server = await startEmbedded({ folder: path.join(folder, "database"), durable: false });
  const keyFile = newKeyFile();
  const keys = parseKeys(keyFile, "of the tests");
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  await admin.query(`create database ${template}`);
  const url = onDatabase(server.adminUrl, template);
  await ensureRoles(url, keys);
  const migratie = roleUrl({ url, keys, role: "migratie" });
  await migrate({ url: migratie, mode: "demo" });
  await loadPeople(migratie, { mode: "demo", dataFolder: folder });
  await admin.query(`alter database ${template} with is_template true allow_connections false`);
  await admin.end();
  project.provide("testServer", { adminUrl: server.adminUrl, keyFile });
  return async () => {
    await server.release();
    await rm(folder, { recursive: true, force: true });
  };
}
