import type pg from "pg";
import { beginVanAdvies } from "#domain/advies/event.ts";
import type { Services } from "../services.ts";
import { adviesProjection } from "./advies-append.ts";
import { loadAdviesJournal } from "./advies-stream.ts";
import { projectionOf } from "./append.ts";
import { lockKey } from "./naming.ts";
import type { Persoonrij } from "./radar-projection.ts";
import { loadJournal } from "./stream.ts";
import { inTransaction } from "./transaction.ts";

const casusModels = [
  "casus",
  "casus_toegang",
  "verplichting",
  "werkregel",
  "zoekindex",
  "radarindex",
  "radarbesluit",
  "belangindex",
  "belangzaak",
] as const;

/** The read models: what `rebuild` empties and fills again. */
export const readModels = [...casusModels, "advies"] as const;

/**
 * Makes the read models of one casus anew from its journal, while nobody else changes it. After a destruction this takes
 * out of them what rested on the facts that are gone.
 */
export function rebuildCasus(
  { pools, keys }: Pick<Services, "pools" | "keys">,
  casus: string,
): Promise<void> {
  return inTransaction(pools.schrijf, {
    begin: `begin; select pg_advisory_xact_lock(${lockKey(casus)})`,
    work: async (client) => {
      for (const model of casusModels)
        await client.query(
          `delete from schakel.${model} where ${model === "casus" ? "id" : "casus_id"} = $1`,
          [casus],
        );
      const { journaal, feiten } = await loadJournal(client, casus);
      const personen = await loadPersons(client, casus);
      const projectie = projectionOf({ id: casus, journaal, feiten, personen, keys });
      await client.query(
        `select schakel.projecteer($1, $2), schakel.projecteer_radar($1, $2::jsonb -> 'radar'),
                schakel.projecteer_belangen($1, $2::jsonb -> 'belangen')`,
        [casus, JSON.stringify(projectie)],
      );
    },
  });
}

/** The same of one advice. */
export function rebuildAdvies({ pools }: Pick<Services, "pools">, advies: string): Promise<void> {
  return inTransaction(pools.schrijf, {
    begin: `begin; select pg_advisory_xact_lock(${lockKey(advies)})`,
    work: async (client) => {
      await client.query("delete from schakel.advies where id = $1", [advies]);
      const { journaal } = await loadAdviesJournal(client, advies);
      const projectie = JSON.stringify(adviesProjection(journaal));
      await client.query("select schakel.projecteer_advies($1, $2)", [advies, projectie]);
    },
  });
}

/** Makes the read models of every casus and every advice anew, one by one; answers how many streams there were. */
export async function rebuild(services: Pick<Services, "pools" | "keys">): Promise<number> {
  let done = 0;
  let after = "00000000-0000-0000-0000-000000000000";
  while (true) {
    const { rows } = await services.pools.schrijf.query<{ id: string; type: string }>(
      "select stream_id as id, type from schakel.journal where seq = 1 and stream_id > $1 order by stream_id limit 500",
      [after],
    );
    for (const { id, type } of rows)
      await (isAdvies(type) ? rebuildAdvies(services, id) : rebuildCasus(services, id));
    done += rows.length;
    after = rows.at(-1)?.id ?? after;
    if (rows.length === 0) return done;
  }
}

const isAdvies = (type: string): boolean => beginVanAdvies.some((begin) => begin === type);

/** The newest version of every person row. */
async function loadPersons(client: pg.ClientBase, casus: string): Promise<Persoonrij[]> {
  const { rows } = await client.query<Persoonrij>(
    `select distinct on (id) id, houder, gegevens from schakel.persoon where casus_id = $1 order by id, versie desc`,
    [casus],
  );
  return rows;
}
