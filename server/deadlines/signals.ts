import type { Services } from "../services.ts";

/**
 * Each obligation that became due makes one notice per organisation and role that must know: the worker and the team
 * leader of who is responsible. Where somebody else must act, as on an open offer, the team leaders of both; what is of
 * who recorded it (`over`), such as a deviation to review, is for the worker and the team leader there.
 */
const insert = `
  insert into schakel.signaal (sleutel, organisatie_id, rol, casus_id, bron, at)
  select concat_ws('/', v.casus_id, v.sleutel, wie.organisatie_id, wie.rol), wie.organisatie_id, wie.rol, v.casus_id, v.bron, $1
    from schakel.verplichting v
    join schakel.casus c on c.id = v.casus_id
   cross join lateral (
     select v.organisatie_id, 'teamleider'
      union select c.verantwoordelijk, 'teamleider' where v.over is null
      union select v.organisatie_id, 'medewerker' where v.organisatie_id = c.verantwoordelijk or v.over is not null
   ) as wie (organisatie_id, rol)
   where v.einde is null and v.uiterlijk_at <= $1
      on conflict (sleutel) do nothing`;

/**
 * Turns every obligation that is overdue now into notices, each at most once however often the clock looks. Answers how
 * many were made. Lateness itself is never stored: it is computed whenever somebody looks.
 */
export async function makeSignals({ pools, now }: Pick<Services, "pools" | "now">): Promise<number> {
  const { rowCount } = await pools.werk.query(insert, [now().toString()]);
  return rowCount ?? 0;
}
