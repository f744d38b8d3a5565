import pg from "pg";
import { StartRefused } from "../refusal.ts";

const causes: Record<string, string> = {
  ECONNREFUSED: "nothing listens there",
  ENOTFOUND: "that host does not exist",
  EAI_AGAIN: "that host cannot be found now",
  ETIMEDOUT: "it does not answer",
  ECONNRESET: "it broke off the connection",
  "28P01": "the password is wrong",
  "28000": "that user may not connect",
  "3D000": "that database does not exist",
  "42501": "that user may not connect to that database",
  "53300": "it has no connection left",
  "57P03": "it is starting or stopping",
};

/** The same server and database under another login. */
export function asRole(url: string, login: { name: string; password: string }): string {
  const address = new URL(url);
  address.username = login.name;
  address.password = login.password;
  return address.href;
}

/** The same server and login, another database. */
export function onDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

/** Opens one connection, or refuses (StartRefused) with the reason and never with a password. */
export async function connectOrRefuse(url: string, name: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: "schakel start",
    connectionTimeoutMillis: 5000,
  });
  client.on("error", () => undefined); // the next query fails and says so
  try {
    await client.connect();
    return client;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const { hostname, port, pathname, username } = new URL(url);
    const where = `${hostname}:${port || 5432}${pathname} as ${decodeURIComponent(username) || "nobody"}`;
    const why = causes[code ?? ""] ?? message;
    throw new StartRefused(`${name}: no connection with PostgreSQL at ${where}: ${why}.`);
  }
}
