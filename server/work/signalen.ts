import type pg from "pg";
import { type Actor, heeftRol } from "#domain/access/actor.ts";
import { isoInstant } from "./werkregel.ts";

/** A notice that something became due and is still not done. */
export type Signaal = {
  sleutel: string;
  casus: string;
  nummer: string;
  bron: string;
  at: string;
  verantwoordelijk: string;
};

const most = 8;

/**
 * The notices that are still true, newest first: a team leader sees those of the organisation, an employee those of
 * own files. Row level security gives only those for the reader's own roles.
 */
export async function readSignalen(client: pg.ClientBase, actor: Actor): Promise<Signaal[]> {
  const leads = heeftRol(actor, "teamleider");
  const { organisatie, medewerker } = actor;
  const { rows } = await client.query<Signaal>({
    name: leads ? "read-signalen-team" : "read-signalen",
    text: `
      select s.sleutel, s.casus_id as casus, w.nummer, s.bron, ${isoInstant("s.at")} as at,
             coalesce(v.naam, w.verantwoordelijk) as verantwoordelijk
        from signaal s
        join werkregel w on w.casus_id = s.casus_id and w.organisatie_id = s.organisatie_id and w.open
        left join organisatie v on v.id = w.verantwoordelijk
       where s.organisatie_id = $1 and s.rol = ${leads ? "'teamleider'" : "'medewerker' and w.medewerker = $2"}
         and exists (select from verplichting p where p.casus_id = s.casus_id and p.bron = s.bron and p.einde is null)
       order by s.at desc, s.sleutel limit ${most}`,
    values: leads ? [organisatie.id] : [organisatie.id, medewerker],
  });
  return rows;
}
