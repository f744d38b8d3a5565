import { inTransaction } from "../journal/transaction.ts";
import type { Services } from "../services.ts";

/**
 * Each obligation that became due makes one notice per organisation and role that must know: the worker and the team
 * leader of who is responsible. Where somebody else must act, as on an open offer, the team leaders of both; what is of
 * who recorded it (`over`), such as a deviation to review, is for the worker and the team leader there. A term that was
 * postponed and passes again gives notice anew; what is late for several people at once gives one.
 */
const insert = `
  insert into schakel.signaal (sleutel, organisatie_id, rol, casus_id, bron, at)
  select concat_ws('/', v.casus_id, v.bron, v.over, v.uiterlijk_at, wie.organisatie_id, wie.rol), wie.organisatie_id, wie.rol, v.casus_id, v.bron, $1
    from schakel.verplichting v
    join schakel.casus c on c.id = v.casus_id
   cross join lateral (
     select v.organisatie_id, 'teamleider'
      union select c.verantwoordelijk, 'teamleider' where v.over is null
      union select v.organisatie_id, 'medewerker' where v.organisatie_id = c.verantwoordelijk or v.over is not null
   ) as wie (organisatie_id, rol)
   where v.casus_id = any ($2) and v.einde is null and v.uiterlijk_at <= $1
     and not exists (select from schakel.signaal s where s.casus_id = v.casus_id and s.bron = v.bron and s.laat_at is not null
                       and s.organisatie_id = wie.organisatie_id and s.rol = wie.rol)
      on conflict (sleutel) do nothing`;

/**
 * What asks to be looked at as soon as it begins: the team leaders of who did it, who leads and who holds sight on safety; of
 * what only one organisation may know, its own team leaders alone.
 */
const insertAtOnce = `
  insert into schakel.signaal (sleutel, organisatie_id, rol, casus_id, bron, at)
  select concat_ws('/', v.casus_id, v.sleutel, 'meteen', wie.organisatie_id), wie.organisatie_id, 'teamleider', v.casus_id, v.bron, $1
    from schakel.verplichting v
    join schakel.casus c on c.id = v.casus_id
   cross join lateral (
     select v.organisatie_id
      union select c.verantwoordelijk where not v.besloten
      union select c.zicht_op_veiligheid where not v.besloten
   ) as wie (organisatie_id)
   where v.casus_id = any ($2) and v.meteen and v.einde is null
      on conflict (sleutel) do nothing`;

/** The cases to look at now; one that somebody is changing at this moment is looked at a minute later. */
const due = `
  select casus_id as id from schakel.wekker where at <= $1 order by at limit $2 for update skip locked`;

/** Afterwards there is nothing to do for a case until its next term passes, or until it changes. */
const lookAgain = `
  with straks as (
    select k.casus_id, (select min(v.uiterlijk_at) from schakel.verplichting v
                         where v.casus_id = k.casus_id and v.einde is null and v.uiterlijk_at > $1) as at
      from schakel.wekker k where k.casus_id = any ($2)),
  klaar as (
    delete from schakel.wekker k using straks s where k.casus_id = s.casus_id and s.at is null)
  update schakel.wekker k set at = s.at from straks s where k.casus_id = s.casus_id and s.at is not null`;

/** Cases that are looked at in one transaction. */
const batch = 500;

/**
 * Turns every obligation that is overdue now, or is to be seen at once, into notices, each at most once however often the clock looks. Answers how
 * many were made. Lateness itself is never stored: it is computed whenever somebody looks.
 */
export async function makeSignals({ pools, now }: Pick<Services, "pools" | "now">): Promise<number> {
  const at = now().toString();
  let made = 0;
  while (true) {
    const looked = await inTransaction(pools.werk, {
      begin: "begin",
      work: async (client) => {
        const { rows } = await client.query<{ id: string }>(due, [at, batch]);
        const cases = rows.map(({ id }) => id);
        for (const sql of [insert, insertAtOnce])
          made += (await client.query(sql, [at, cases])).rowCount ?? 0;
        await client.query(lookAgain, [at, cases]);
        return cases.length;
      },
    });
    if (looked < batch) return made;
  }
}
