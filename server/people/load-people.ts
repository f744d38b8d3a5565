import path from "node:path";
import type { Config } from "../config.ts";
import { connectOrRefuse } from "../database/connection.ts";
import { loadDemoKaart } from "../demo/load-kaart.ts";
import { loadDemoPeople } from "../demo/load-people.ts";
import { loadKaart } from "../sociale-kaart/load-kaart.ts";
import { loadGemeenten } from "./gemeenten.ts";

/**
 * Loads the municipalities, the sociale kaart, and in the demo its people and cards: whatever is missing, in one transaction. `url`
 * logs in as `schakel_migratie`; two programs that start together wait for each other.
 */
export async function loadPeople(
  url: string,
  { mode, dataFolder }: Pick<Config, "mode" | "dataFolder">,
): Promise<void> {
  const client = await connectOrRefuse(url, "DATABASE_URL");
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock(hashtext('schakel mensen'))");
    await loadGemeenten(client);
    await loadKaart(client);
    if (mode === "demo") {
      await loadDemoPeople(client, path.join(dataFolder, "koppelingen"));
      await loadDemoKaart(client, Temporal.Now.instant());
    }
    await client.query("commit");
  } finally {
    await client.end();
  }
}
