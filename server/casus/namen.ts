import type { CasusWeergave } from "#domain/access/weergave.ts";
import { readAmongOwn } from "../people/people.ts";
import type { Services } from "../services.ts";

/** Names by id, for everything a page of one casus mentions. Somebody who no longer exists is not in here. */
export type Namen = { organisaties: Record<string, string>; medewerkers: Record<string, string> };

/**
 * The names of the organisations in this casus, and of colleagues of the reader: who works for another organisation
 * is that organisation's to say.
 */
export async function readNamen(
  services: Pick<Services, "pools">,
  { weergave, organisatie }: { weergave: CasusWeergave; organisatie: string },
): Promise<Namen> {
  const genoemd = JSON.stringify([weergave.casus, weergave.journaal, weergave.verplichtingen]);
  const organisaties = new Set(
    [...genoemd.matchAll(/"id":"([a-z0-9][a-z0-9-]{1,62})"/g)].map(([, id]) => id),
  );
  const eigen = weergave.journaal.flatMap(({ door, event }) => [
    ...(door.organisatie.id === organisatie && door.medewerker ? [door.medewerker] : []),
    ...(event.type === "Toegewezen" && event.data.organisatie === organisatie ? [event.data.medewerker] : []),
    ...(event.type === "DubbelAnoniemGewogen" && door.organisatie.id === organisatie ? [event.data.met] : []),
  ]);
  const query = {
    name: "casus-namen",
    text: `select (select coalesce(jsonb_object_agg(id, naam), '{}') from schakel.organisatie where id = any ($1)) as organisaties,
                  (select coalesce(jsonb_object_agg(id, naam), '{}') from schakel.medewerker where id = any ($2)) as medewerkers`,
    values: [[...organisaties, organisatie, weergave.weigering?.door ?? organisatie], [...new Set(eigen)]],
  };
  const { rows } = await readAmongOwn(services, organisatie, (client) => client.query<Namen>(query));
  return rows[0] ?? { organisaties: {}, medewerkers: {} };
}
