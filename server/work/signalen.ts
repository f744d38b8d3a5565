import type pg from "pg";
import { type Actor, heeftRol } from "#domain/access/actor.ts";
import { isoInstant, type Werkregel, werkregelColumns, werkregelJoins } from "./werkregel.ts";

/** A notice that something became due, or must be seen at once, and is still not done: the term (`bron`), and the file as on the work list. */
export type Signaal = Werkregel & {
  sleutel: string;
  bron: string;
  /** After this instant (ISO) it was late. */
  lateAt: string;
};

const most = 8;

/**
 * The notices that are still true, latest first: a team leader sees those of the organisation, an employee those of
 * own files. Row level security gives only those for the reader's own roles.
 */
export async function readSignalen(client: pg.ClientBase, actor: Actor): Promise<Signaal[]> {
  const leads = heeftRol(actor, "teamleider");
  const { organisatie, medewerker } = actor;
  const { rows } = await client.query<Signaal>({
    name: leads ? "read-signalen-team" : "read-signalen",
    text: `
      select s.sleutel, s.bron, ${isoInstant("p.uiterlijk_at")} as "lateAt", ${werkregelColumns}
        from signaal s
        join werkregel w on w.casus_id = s.casus_id and w.organisatie_id = s.organisatie_id
       cross join lateral (
         select min(uiterlijk_at) as uiterlijk_at, bool_or(meteen) as meteen, bool_or(over is not null) as eigen from verplichting
          where casus_id = s.casus_id and bron = s.bron and einde is null) p
       ${werkregelJoins}
       where s.organisatie_id = $1 and s.rol = ${leads ? "'teamleider'" : "'medewerker' and w.medewerker = $2"}
         and (p.uiterlijk_at <= s.at or p.meteen)
         -- what stays with who did it outlives their dossier: a case is still followed after it was closed
         and (w.open or p.eigen)
       order by p.uiterlijk_at, s.sleutel limit ${most}`,
    values: leads ? [organisatie.id] : [organisatie.id, medewerker],
  });
  return rows;
}
