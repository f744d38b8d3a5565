import path from "node:path";
import { Logger, parseCronItems, run } from "graphile-worker";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { newKeyFile, parseKeys } from "../keys.ts";
import { makeDataFolder } from "../testing/program.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { asRole, connectOrRefuse, onDatabase } from "./connection.ts";
import { type Embedded, startEmbedded } from "./embedded.ts";
import { migrate } from "./migrate.ts";
import { ensureRoles, type Role, roles, roleUrl } from "./roles.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** What the database answers to a role; a refusal is its message. */
async function ask(role: Role, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: database.urlOf(role) });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await client.end();
  }
}

describe.each(Object.keys(roles) as Role[])("the login role %s", (role) => {
  it("logs in with a password derived from the key file", async () => {
    expect(await ask(role, "select current_user::text as wie")).toEqual([{ wie: roles[role] }]);
  });

  it("may do nothing beyond its grants", async () => {
    const rights = `select rolsuper, rolcreatedb, rolcreaterole, rolbypassrls, rolreplication, rolinherit,
        (select count(*)::int from pg_auth_members where member = oid) as memberships
      from pg_roles where rolname = current_user`;
    expect(await ask(role, rights)).toEqual([
      {
        rolsuper: false,
        rolcreatedb: false,
        rolcreaterole: false,
        rolbypassrls: false,
        rolreplication: false,
        rolinherit: false,
        memberships: 0,
      },
    ]);
  });

  it.each([...Object.values(roles), "postgres"].filter((name) => name !== roles[role]))(
    "does not become %s",
    async (other) => {
      expect(await ask(role, `set role ${other}`)).toBe(`permission denied to set role "${other}"`);
      expect(await ask(role, `set session authorization ${other}`)).toMatch(
        /^permission denied to set session/,
      );
    },
  );

  it("makes no temporary table that would come before ours", async () => {
    expect(await ask(role, "create temporary table modus (modus text)")).toMatch(/^permission denied/);
  });
});

describe("a line of the audit", () => {
  const write = (columns: string, values: string) =>
    `insert into schakel.audit (medewerker, organisatie, handeling, uitkomst${columns}) values ('a', 'b', 'proef', 'gelezen'${values})`;

  it.each(["lees", "schrijf"] as const)(
    "gets its moment and its place from the database, not from %s",
    async (role) => {
      const refused = "permission denied for table audit";
      expect(await ask(role, write(", at", ", '2020-01-01'"))).toBe(refused);
      expect(await ask(role, write(", txid", ", '3'"))).toBe(refused);
      expect(await ask(role, write("", ""))).not.toBe(refused);
    },
  );
});

describe("row level security", () => {
  beforeAll(async () => {
    await ask(
      "migratie",
      `create table schakel.proef (houder text);
       insert into schakel.proef values ('a'), ('b');
       alter table schakel.proef enable row level security;
       alter table schakel.proef force row level security;
       create policy eigen on schakel.proef using (houder = 'a');
       grant select on schakel.proef to schakel_lees, schakel_werk`,
    );
  });

  it.each(["lees", "werk"] as const)(
    "cannot be switched off by %s: it gets an error, never more rows",
    async (role) => {
      expect(await ask(role, "select houder from schakel.proef")).toEqual([{ houder: "a" }]);
      const client = new pg.Client({ connectionString: database.urlOf(role) });
      await client.connect();
      await client.query("set row_security = off");
      await expect(client.query("select houder from schakel.proef")).rejects.toThrow(
        "would be affected by row-level security",
      );
      await client.end();
      expect(await ask(role, "alter table schakel.proef disable row level security")).toMatch(
        /must be owner/,
      );
      expect(await ask(role, "drop policy eigen on schakel.proef")).toMatch(/must be owner/);
    },
  );
});

it("only the migrating role makes tables and schemas", async () => {
  expect(await ask("migratie", "create schema proef")).toEqual([]);
  for (const role of ["schrijf", "lees", "werk"] as const) {
    expect(await ask(role, "create table schakel.proef2 ()")).toMatch(
      /^permission denied for schema schakel/,
    );
    expect(await ask(role, "create schema proef2")).toMatch(/^permission denied for database/);
    expect(await ask(role, "create table public.proef2 ()")).toMatch(/^permission denied for schema public/);
  }
});

it("only the worker's role reaches the jobs", async () => {
  expect(await ask("werk", "select count(*)::int as jobs from graphile_worker._private_jobs")).toEqual([
    { jobs: 0 },
  ]);
  expect(await ask("werk", "alter table graphile_worker._private_jobs disable row level security")).toMatch(
    /must be owner/,
  );
  for (const role of ["schrijf", "lees"] as const) {
    expect(await ask(role, "select from graphile_worker._private_jobs")).toMatch(
      /^permission denied for schema/,
    );
    expect(await ask(role, "select graphile_worker.add_job('x')")).toMatch(/^permission denied for schema/);
  }
});

it("the worker's role does jobs, also by the clock", async () => {
  const pool = database.services.pools.werk;
  await pool.query("select graphile_worker.add_job('proef', '{\"n\": 1}')");
  const done: unknown[] = [];
  const proef = (payload: unknown) => void done.push(payload);
  const parsedCronItems = parseCronItems([{ task: "proef", match: () => false, identifier: "nooit" }]);
  const runner = await run({
    pgPool: pool,
    taskList: { proef },
    parsedCronItems,
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
    pollInterval: 50,
  });
  await expect.poll(() => done).toEqual([{ n: 1 }]);
  await runner.stop();
  expect(await ask("werk", "select count(*)::int as jobs from graphile_worker._private_jobs")).toEqual([
    { jobs: 0 },
  ]);
  expect(await ask("werk", "select identifier from graphile_worker._private_known_crontabs")).toEqual([
    { identifier: "nooit" },
  ]);
});

it("a key file of another database is refused with one sentence", async () => {
  const foreign = parseKeys(newKeyFile(), "foreign");
  await expect(ensureRoles(database.adminUrl, foreign)).rejects.toThrow(
    /^The key file does not fit this database \(role schakel_migratie\): .* the password is wrong\.$/,
  );
});

it("a login role that may do too much is refused", async () => {
  const keys = parseKeys(inject("testServer").keyFile, "of the tests");
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  try {
    await admin.query("alter role schakel_lees bypassrls");
    await expect(ensureRoles(database.adminUrl, keys)).rejects.toThrow(
      "schakel_lees may do too much: bypassrls",
    );
  } finally {
    await admin.query("alter role schakel_lees nobypassrls");
    await admin.end();
  }
});

describe("a DATABASE_URL without superuser", () => {
  let server: Embedded;
  let remove: () => Promise<void>;
  const keys = parseKeys(newKeyFile(), "of this server");
  const as = (name: string) => asRole(onDatabase(server.adminUrl, "eigen"), { name, password: "x" });

  beforeAll(async () => {
    const made = await makeDataFolder();
    remove = made.remove;
    server = await startEmbedded({ folder: path.join(made.folder, "database"), durable: false });
    const admin = new pg.Client({ connectionString: server.adminUrl });
    await admin.connect();
    await admin.query("create role beheer login createrole password 'x'");
    await admin.query("create role gast login password 'x'");
    await admin.query("create database eigen owner beheer");
    await admin.end();
  });
  afterAll(async () => {
    await server.release();
    await remove();
  });

  it("is told what its user lacks", async () => {
    await expect(ensureRoles(as("gast"), keys)).rejects.toThrow(
      /^DATABASE_URL: its user may not prepare the database .* it needs CREATEROLE and must own the database\.$/,
    );
  });

  it("prepares a database that it owns, and everything is migrated", async () => {
    await ensureRoles(as("beheer"), keys);
    await migrate({ url: roleUrl({ url: as("beheer"), keys, role: "migratie" }), mode: "live" });
    const client = new pg.Client({ connectionString: roleUrl({ url: as("beheer"), keys, role: "lees" }) });
    await client.connect();
    expect((await client.query("select modus from modus")).rows).toEqual([{ modus: "live" }]);
    await client.end();
  });

  it("lets nobody else connect", async () => {
    await expect(connectOrRefuse(as("gast"), "guest")).rejects.toThrow(
      "that user may not connect to that database",
    );
  });
});
