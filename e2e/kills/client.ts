import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import type { Actor } from "#domain/access/actor.ts";
import type { Envelope } from "#domain/casus/command.ts";
import { nieuwNummer } from "#domain/casus/nummer.ts";
import { iedereen, type Poging, pogingen, verzin } from "#domain/testing/willekeur.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { execute } from "#server/journal/execute.ts";
import type { Outcome } from "#server/journal/outcome.ts";
import { storedCasus } from "#server/testing/run.ts";
import { type Beside, openBeside } from "./running-database.ts";

/** What this client was told and has on disk before it goes on. */
export type Acknowledged = { id: string; casus: string; outcome: Outcome };

/**
 * A client that never gives up: it sends random commands to cases of its own, sends each again under the same id until
 * it gets an answer, and writes that answer to disk before it goes on. `client.ts <data folder> <file>`; SIGTERM ends it.
 */
const [dataFolder = "", file = ""] = process.argv.slice(2);
const disk = openSync(file, "a");
let leaving = false;
process.on("SIGTERM", () => {
  leaving = true;
});

let opened = openBeside(dataFolder);

/** Asks until there is an answer; a broken connection means another server process, so the address is looked up anew. */
async function insist<T>(ask: (beside: Beside) => Promise<T>): Promise<T> {
  while (true) {
    const mine = opened;
    const beside = await mine;
    try {
      return await ask(beside);
    } catch {
      await wait(100);
      if (mine !== opened) continue;
      opened = openBeside(dataFolder);
      await beside.close().catch(() => undefined);
    }
  }
}

async function attempt(casus: string, poging: Poging): Promise<void> {
  const actor = iedereen[poging.wie] as Actor;
  const verzonnen = verzin(poging, await insist(({ services }) => storedCasus(services, casus)));
  const nummer = nieuwNummer(Buffer.from(casus.replaceAll("-", ""), "hex"));
  const ontvangenOp = dayOf(Temporal.Now.instant());
  const command = verzonnen.type === "OntvangMelding" ? { ...verzonnen, nummer, ontvangenOp } : verzonnen;
  const envelope: Envelope = { id: randomUUID(), casus, command };
  const outcome = await insist(({ services }) => execute(services, actor, envelope));
  writeSync(disk, `${JSON.stringify({ id: envelope.id, casus, outcome } satisfies Acknowledged)}\n`);
  fsyncSync(disk);
}

async function work(): Promise<void> {
  while (!leaving) {
    const casus = randomUUID();
    const [run = []] = fc.sample(pogingen({ min: 30, max: 60 }), 1);
    for (const poging of run) if (!leaving) await attempt(casus, poging);
  }
}

await Promise.all([1, 2, 3].map(work));
closeSync(disk);
await (await opened).close();
