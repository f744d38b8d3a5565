import type pg from "pg";
import type { Keys } from "../keys.ts";
import { StartRefused } from "../refusal.ts";
import { asRole, connectOrRefuse } from "./connection.ts";

/**
 * Who may log in to the database, and for what. None of them is superuser, makes roles or databases, passes row level
 * security or is a member of another, so `set role` gains nothing. The wall guards against our own mistakes.
 */
export const roles = {
  /** Owns every table; connects only while migrating. */
  migratie: "schakel_migratie",
  /** Loads whole streams and appends to them; `authorize` is its wall. */
  schrijf: "schakel_schrijf",
  /** Reads for a person, under row level security. */
  lees: "schakel_lees",
  /** Does jobs, under row level security too. */
  werk: "schakel_werk",
} as const;

/** The short name of a login role. */
export type Role = keyof typeof roles;

const all = Object.keys(roles) as Role[];

/** The address of the database under a login role; its password is derived from the key file and stored nowhere. */
export function roleUrl({ url, keys, role }: { url: string; keys: Keys; role: Role }): string {
  return asRole(url, { name: roles[role], password: passwordOf(role, keys) });
}

/**
 * Makes the login roles that are missing and gives the database to them alone; the user of `adminUrl` needs CREATEROLE
 * and must own the database. Refuses (StartRefused) a role that may do too much, and a key file of another database.
 */
export async function ensureRoles(adminUrl: string, keys: Keys): Promise<void> {
  const admin = await connectOrRefuse(adminUrl, "DATABASE_URL");
  try {
    await refuseOldServer(admin);
    await admin.query("begin");
    await admin.query("select pg_advisory_xact_lock(hashtext('schakel roles'))");
    for (const role of all) await ensureRole(admin, role, passwordOf(role, keys));
    await grantDatabase(admin);
    await admin.query("commit");
  } catch (error) {
    if ((error as pg.DatabaseError).code !== "42501") throw error;
    const { message } = error as Error;
    throw new StartRefused(
      `DATABASE_URL: its user may not prepare the database (${message}): it needs CREATEROLE and must own the database.`,
    );
  } finally {
    await admin.end();
  }
  for (const role of all) await refuseForeignKeys(roleUrl({ url: adminUrl, keys, role }), role);
}

const passwordOf = (role: Role, keys: Keys): string =>
  keys.derive(`database ${roles[role]}`).toString("base64url");

async function refuseOldServer(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ version: string }>(
    "select current_setting('server_version') as version",
  );
  const version = rows[0]?.version ?? "";
  if (Number.parseInt(version, 10) < 18)
    throw new StartRefused(`DATABASE_URL: that is PostgreSQL ${version}, and Schakel needs 18 or later.`);
}

async function ensureRole(admin: pg.Client, role: Role, password: string): Promise<void> {
  const name = roles[role];
  const { rows } = await admin.query<{ excess: string | null }>(
    `select concat_ws(', ', case when rolsuper then 'superuser' end, case when rolcreatedb then 'createdb' end,
            case when rolcreaterole then 'createrole' end, case when rolbypassrls then 'bypassrls' end,
            case when rolreplication then 'replication' end, case when rolinherit then 'inherit' end,
            (select 'member of ' || string_agg(roleid::regrole::text, ' and ') from pg_auth_members where member = r.oid)
          ) as excess
       from pg_roles r where rolname = $1`,
    [name],
  );
  const [existing] = rows;
  if (existing?.excess)
    throw new StartRefused(`The database role ${name} may do too much: ${existing.excess}.`);
  if (existing) return;
  // a derived password is base64url and a name is ours: neither can hold a quote
  await admin.query(
    `create role ${name} login noinherit nosuperuser nocreatedb nocreaterole nobypassrls password '${password}'`,
  );
  await admin.query(`alter role ${name} set search_path = schakel`);
  await admin.query(`alter role ${name} set timezone = 'UTC'`);
}

/** Nobody else connects, nobody makes temporary tables (they would come before ours in the search path). */
async function grantDatabase(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ name: string }>("select quote_ident(current_database()) as name");
  const database = rows[0]?.name;
  await admin.query(`revoke all on database ${database} from public`);
  await admin.query(`grant connect on database ${database} to ${all.map((role) => roles[role]).join(", ")}`);
  await admin.query(`grant create on database ${database} to ${roles.migratie}`);
}

async function refuseForeignKeys(url: string, role: Role): Promise<void> {
  const client = await connectOrRefuse(url, `The key file does not fit this database (role ${roles[role]})`);
  await client.end();
}
