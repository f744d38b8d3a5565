import type pg from "pg";
import type { Actor } from "#domain/access/actor.ts";
import { execute } from "#server/journal/execute.ts";
import { nameToUuid } from "#server/journal/naming.ts";
import { type Making, makeCasus } from "./casus-maker.ts";
import { makeMemoryJournal } from "./memory-journal.ts";

/** One statement of `execute`. */
export type Statement = { text: string; values: readonly unknown[] };

/** What `execute` sends for one command, between its `begin` and its `commit`. */
export type Recorded = { begin: string; statements: readonly Statement[] };

/** A note on a generated casus, by the organisation that is responsible for it. */
export type Note = { casus: string; actor: Actor; nr: number };

/** The command a note is: the same number gives the same id, so that a second run must start on a fresh database. */
export const envelopeOf = ({ casus, nr }: Note) => ({
  id: nameToUuid(casus, `note ${nr}`),
  casus,
  command: {
    type: "MaakNotitie" as const,
    inhoud: `Notitie ${nr}: gebeld, afgesproken wat er gebeurt en wie er terugbelt.`,
  },
});

/** The first `count` generated casussen that their Veilig Thuis is responsible for, ready for notes. */
export async function notable(
  count: number,
  making: Making,
): Promise<{ n: number; casus: string; actor: Actor }[]> {
  const found: { n: number; casus: string; actor: Actor }[] = [];
  for (let n = 0; found.length < count; n++) {
    const written = await makeCasus(n, making);
    const kern = written.findLast(({ projectie }) => projectie)?.projectie?.casus;
    const id = String(kern?.["verantwoordelijk"]);
    if (!id.startsWith("vt-") || kern?.["open"] !== true) continue;
    const actor: Actor = {
      medewerker: "bench",
      organisatie: { id, soort: "veilig-thuis" },
      rollen: ["medewerker"],
      tweeFactoren: false,
    };
    found.push({ n, casus: written[0]?.casus ?? "", actor });
  }
  return found;
}

/** Runs these notes on the casus in memory, and tells what `execute` sends to the database for each of them. */
export async function record(n: number, notes: readonly Note[], making: Making): Promise<Recorded[]> {
  const memory = makeMemoryJournal(making.chain);
  memory.written.push(...(await makeCasus(n, making)));
  const recorded: Recorded[] = [];
  for (const note of notes) {
    const texts: string[] = [];
    const statements: Statement[] = [];
    const client = await memory.pool.connect();
    const query = (asked: string | Statement) => {
      if (typeof asked === "string") texts.push(asked);
      else statements.push({ text: asked.text, values: asked.values });
      return client.query(asked as never);
    };
    const pool = { connect: async () => ({ query, release: () => undefined }) } as unknown as pg.Pool;
    const services = { pools: { schrijf: pool } as never, keys: making.keys, now: () => making.until };
    const outcome = await execute(services, note.actor, envelopeOf(note));
    if (outcome.kind !== "done") throw new Error(`a note is not accepted: ${JSON.stringify(outcome)}`);
    recorded.push({ begin: texts[0] ?? "", statements });
  }
  return recorded;
}
