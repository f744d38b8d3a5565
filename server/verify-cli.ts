import { asOwner } from "./database/as-owner.ts";
import { reportDefect } from "./defect.ts";
import { verify } from "./journal/verify.ts";
import { StartRefused } from "./refusal.ts";

/**
 * `npm run -s verify`: checks `DATABASE_URL`, or the embedded database.
 * Prints what was counted as JSON; a break ends with code 1 and names the first broken row.
 */
try {
  const found = await asOwner(verify);
  console.log(JSON.stringify(found, null, 2));
  process.exitCode = found.breuk ? 1 : 0;
} catch (error) {
  if (error instanceof StartRefused) console.error(error.message);
  else reportDefect("verify", error);
  process.exitCode = 1;
}
