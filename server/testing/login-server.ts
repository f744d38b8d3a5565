import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import os from "node:os";
import path from "node:path";
import { makeApp } from "../app.ts";
import { openLogin } from "../auth/open-login.ts";
import type { Config } from "../config.ts";
import { findFreePort } from "../database/postgres-process.ts";
import type { openPages, Pages } from "../pages.ts";
import { loadPeople } from "../people/load-people.ts";
import type { Services } from "../services.ts";
import { openTestDatabase, type TestDatabase } from "./test-database.ts";

/** The program's own doors on a port, with the people of the demo, a database of its own and a clock one can set. */
export type LoginServer = {
  origin: string;
  services: Services;
  database: TestDatabase;
  /** Where the demo's API client finds its secret. */
  secretFile: string;
  close: () => Promise<void>;
};

/** Everything but the pages, which need a build: in their place stands one that tells what a page gets to know. */
const tellingPages: Pages = {
  respond: async (request, { sessie, inlogPad }) => {
    const posted = request.method === "POST" ? Object.fromEntries(await request.formData()) : undefined;
    return Response.json({ sessie, inlogPad, posted });
  },
  close: async () => undefined,
};

/** Starts it; `pages` opens the real ones, which must be built; `oidc` is the identity provider of an operator, absent that of the demo. Real use has the same people. */
export async function startLoginServer({
  oidc,
  mode = "demo",
  pages,
}: Partial<Pick<Config, "oidc" | "mode">> & { pages?: typeof openPages } = {}): Promise<LoginServer> {
  const database = await openTestDatabase();
  const folder = await mkdtemp(path.join(os.tmpdir(), "schakel-login-"));
  const port = await findFreePort();
  const origin = `http://localhost:${port}`;
  const config = { ...database.services.config, port, origin, dataFolder: folder, oidc, mode };
  const services = { ...database.services, config };
  await loadPeople(database.urlOf("migratie"), config);
  const server = createServer();
  const shown = pages ? await pages(services, server) : tellingPages;
  server.on("request", makeApp(services, { pages: shown, login: await openLogin(services) }));
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    origin,
    services,
    database,
    secretFile: path.join(folder, "koppelingen", "politie-koppeling.secret"),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
}
