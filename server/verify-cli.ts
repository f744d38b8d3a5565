import { existsSync } from "node:fs";
import path from "node:path";
import { readConfig } from "./config.ts";
import { startEmbedded } from "./database/embedded.ts";
import { roleUrl } from "./database/roles.ts";
import { reportDefect } from "./defect.ts";
import { verify } from "./journal/verify.ts";
import { loadKeys } from "./keys.ts";
import { StartRefused } from "./refusal.ts";

/**
 * `npm run -s verify`: checks `DATABASE_URL`, or the embedded database, which is started for it when it is at rest.
 * Prints what was counted as JSON; a break ends with code 1 and names the first broken row.
 */
async function main(): Promise<number> {
  const config = readConfig(process.env, []);
  const folder = path.join(config.dataFolder, "database");
  if (!config.databaseUrl && !existsSync(folder))
    throw new StartRefused(`There is no database in ${folder} yet: npm start makes one.`);
  const keys = await loadKeys(config);
  const embedded = config.databaseUrl ? undefined : await startEmbedded({ folder });
  try {
    const url = config.databaseUrl ?? embedded?.adminUrl ?? "";
    const found = await verify(roleUrl({ url, keys, role: "migratie" }), keys);
    console.log(JSON.stringify(found, null, 2));
    return found.breuk ? 1 : 0;
  } finally {
    await embedded?.release();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof StartRefused) console.error(error.message);
  else reportDefect("verify", error);
  process.exitCode = 1;
}
