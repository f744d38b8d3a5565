import { text } from "node:stream/consumers";
import { leesJson } from "#domain/json.ts";
import { beantwoord, beantwoordAlle, geenJson } from "#domain/protocol/vraag.ts";
import { dayOf } from "#domain/time/werkdagen.ts";

function alsJson(invoer: string): { waarde: unknown } | undefined {
  try {
    return { waarde: leesJson(invoer) };
  } catch {
    return undefined;
  }
}

/** `npm run -s wegwijzer`: one situation (or a list) as JSON in, the answer out; a problem ends with code 2. */
const gelezen = alsJson(await text(process.stdin));
const vandaag = dayOf(Temporal.Now.instant());
const uitkomst = !gelezen
  ? { probleem: geenJson }
  : Array.isArray(gelezen.waarde)
    ? beantwoordAlle(gelezen.waarde, vandaag)
    : beantwoord(gelezen.waarde, vandaag);
const isProbleem = "probleem" in uitkomst;
process.stdout.write(`${JSON.stringify(isProbleem ? uitkomst.probleem : uitkomst.antwoord, null, 2)}\n`);
process.exitCode = isProbleem ? 2 : 0;
