import type pg from "pg";
import type { Services } from "../services.ts";
import { projectionOf } from "./append.ts";
import { lockKey } from "./naming.ts";
import type { Persoonrij } from "./radar-projection.ts";
import { loadJournal } from "./stream.ts";
import { inTransaction } from "./transaction.ts";

/** The read models: what `rebuild` empties and fills again, in this order of columns. */
export const readModels = [
  "casus",
  "casus_toegang",
  "verplichting",
  "werkregel",
  "zoekindex",
  "radarindex",
  "radarbesluit",
] as const;

/**
 * Makes the read models of one casus anew from its journal, while nobody else changes it. After a destruction this takes
 * out of them what rested on the facts that are gone.
 */
export function rebuildCasus({ pools }: Pick<Services, "pools">, casus: string): Promise<void> {
  return inTransaction(pools.schrijf, {
    begin: `begin; select pg_advisory_xact_lock(${lockKey(casus)})`,
    work: async (client) => {
      for (const model of readModels)
        await client.query(
          `delete from schakel.${model} where ${model === "casus" ? "id" : "casus_id"} = $1`,
          [casus],
        );
      const { journaal, feiten } = await loadJournal(client, casus);
      const personen = await loadPersons(client, casus);
      const projectie = projectionOf({ id: casus, journaal, feiten, personen });
      await client.query(
        "select schakel.projecteer($1, $2), schakel.projecteer_radar($1, $2::jsonb -> 'radar')",
        [casus, JSON.stringify(projectie)],
      );
    },
  });
}

/** Makes the read models of every casus anew, one by one; answers how many there were. */
export async function rebuild(services: Pick<Services, "pools">): Promise<number> {
  let done = 0;
  let after = "00000000-0000-0000-0000-000000000000";
  while (true) {
    const { rows } = await services.pools.schrijf.query<{ id: string }>(
      "select stream_id as id from schakel.journal where seq = 1 and stream_id > $1 order by stream_id limit 500",
      [after],
    );
    for (const { id } of rows) await rebuildCasus(services, id);
    done += rows.length;
    after = rows.at(-1)?.id ?? after;
    if (rows.length === 0) return done;
  }
}

/** The newest version of every person row. */
async function loadPersons(client: pg.ClientBase, casus: string): Promise<Persoonrij[]> {
  const { rows } = await client.query<Persoonrij>(
    `select distinct on (id) id, houder, gegevens from schakel.persoon where casus_id = $1 order by id, versie desc`,
    [casus],
  );
  return rows;
}
