import { randomUUID } from "node:crypto";
import type { Actor } from "#domain/access/actor.ts";
import type { Casus } from "#domain/casus/casus.ts";
import type { CasusCommand } from "#domain/casus/command.ts";
import { replay } from "#domain/casus/evolve.ts";
import { nieuwNummer } from "#domain/casus/nummer.ts";
import { iedereen, type Poging, verzin } from "#domain/testing/willekeur.ts";
import { execute, type Writing } from "../journal/execute.ts";
import type { Outcome } from "../journal/outcome.ts";
import { loadJournal } from "../journal/stream.ts";

/** One command on a casus, under a new id. */
export const sendTo = (
  services: Writing,
  { casus, actor, command }: { casus: string; actor: Actor; command: CasusCommand },
): Promise<Outcome> => execute(services, actor, { id: randomUUID(), casus, command });

/** The casus as its stored journal tells it now, read as the program itself reads it. */
export async function storedCasus(
  { pools }: Pick<Writing, "pools">,
  casus: string,
): Promise<Casus | undefined> {
  const client = await pools.schrijf.connect();
  try {
    const { journaal, feiten } = await loadJournal(client, casus);
    return replay(journaal, feiten);
  } finally {
    client.release();
  }
}

/** A run of random attempts on a casus, a new one unless told otherwise; answers its id and what came of each. */
export async function playRun(
  services: Writing,
  run: readonly Poging[],
  casus: string = randomUUID(),
): Promise<{ casus: string; outcomes: Outcome[] }> {
  const outcomes: Outcome[] = [];
  for (const poging of run) {
    const actor = iedereen[poging.wie] as Actor;
    const verzonnen = verzin(poging, await storedCasus(services, casus));
    const command =
      verzonnen.type === "OntvangMelding"
        ? {
            ...verzonnen,
            ontvangenOp: "2026-03-02",
            nummer: nieuwNummer(Buffer.from(casus.replaceAll("-", ""), "hex")),
          }
        : verzonnen;
    outcomes.push(await sendTo(services, { casus, actor, command }));
  }
  return { casus, outcomes };
}
