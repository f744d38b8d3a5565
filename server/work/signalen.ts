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
 * The notices that are still true, what is to be seen at once before what was late longest: a team leader sees those of the organisation, an employee those of
 * own files. Row level security gives only those for the reader's own roles, of what the reader may know to be owed. The
 * database keeps beside each notice whether it is true and for whom, so these are the first of an index.
 */
export async function readSignalen(client: pg.ClientBase, actor: Actor): Promise<Signaal[]> {
  const leads = heeftRol(actor, "teamleider");
  const { organisatie, medewerker } = actor;
  const { rows } = await client.query<Signaal>({
    name: "read-signalen",
    text: `
      with eerste as (
        select s.sleutel, s.casus_id, s.bron, s.laat_at, v.uiterlijk_at
          from signaal s
         cross join lateral (
           select min(uiterlijk_at) as uiterlijk_at from verplichting
            where casus_id = s.casus_id and bron = s.bron and einde is null) v
         where s.organisatie_id = $1 and s.rol = $2 and s.voor = $3 and s.laat_at is not null and v.uiterlijk_at is not null
         order by s.laat_at, s.sleutel limit ${most})
      select e.sleutel, e.bron, ${isoInstant("e.uiterlijk_at")} as "lateAt", ${werkregelColumns}
        from eerste e join werkregel w on w.organisatie_id = $1 and w.casus_id = e.casus_id ${werkregelJoins}
       order by e.laat_at, e.sleutel`,
    values: [organisatie.id, ...(leads ? ["teamleider", ""] : ["medewerker", medewerker])],
  });
  return rows;
}
