import type pg from "pg";
import type { Actor } from "#domain/access/actor.ts";
import { dayOf, endOf } from "#domain/time/werkdagen.ts";
import { type Werkregel, werkregelColumns, werkregelJoins } from "./werkregel.ts";

/** The first lines of something that may be longer, and how many there are. */
export type Uitgelicht = { regels: Werkregel[]; totaal: number };

/** As many as one sees without scrolling; the list below has the rest. */
const most = 8;

/** The rank of what was neither given back nor acute; see the projection. */
const gewoon = 2;

/** When what asks something is due: today (or it cannot wait at all), within seven days, or later. */
export type Wanneer = "vandaag" | "week" | "later";
/** What needs somebody, by when it is due. */
export type WatNu = Readonly<Record<Wanneer, Uitgelicht>>;

/**
 * What asks something of this actor: own files, offers received and files nobody works on yet, with a reason or a
 * deadline. What only waits for somebody else is not here. Given back, red, offered and late count as due
 * today: an offer leaves two organisations waiting for one answer.
 */
export async function readNu(client: pg.ClientBase, actor: Actor, now: Temporal.Instant): Promise<WatNu> {
  const today = dayOf(now);
  const inAWeek = Temporal.PlainDate.from(today).add({ days: 7 }).toString();
  const order = "w.rang, w.uiterlijk_at, w.casus_id";
  const { rows } = await client.query<Werkregel & { wanneer: Wanneer; totaal: number }>({
    name: "read-nu",
    text: `
      with alles as (
        select w.*, case when w.rang < ${gewoon} or w.veiligheid = 'acuut-onveilig' or w.uiterlijk_at <= $3
                             or w.redenen @> array['aanbod-ontvangen'] then 'vandaag'
                         when w.uiterlijk_at <= $4 then 'week' else 'later' end as wanneer
          from werkregel w
         where w.organisatie_id = $1 and w.open
           and (w.medewerker = $2 or w.medewerker is null or w.redenen @> array['aanbod-ontvangen'])
           and w.redenen[1] is distinct from 'aanbod-wacht'
           and (w.redenen[1] is distinct from 'overleg-wacht' or w.uiterlijk_at <= $3)
           and (cardinality(w.redenen) > 0 or w.uiterlijk_at <= $3 or w.veiligheid = 'acuut-onveilig')),
      gekozen as (
        select w.*, count(*) over (partition by w.wanneer)::int as totaal,
               row_number() over (partition by w.wanneer order by ${order}) as plaats
          from alles w)
      select ${werkregelColumns}, w.wanneer, w.totaal from gekozen w ${werkregelJoins}
       where w.plaats <= ${most} order by ${order}`,
    values: [actor.organisatie.id, actor.medewerker, endOf(today).toString(), endOf(inAWeek).toString()],
  });
  const van = (wanneer: Wanneer): Uitgelicht => {
    const deze = rows.filter((row) => row.wanneer === wanneer);
    return {
      regels: deze.map(({ totaal: _, wanneer: __, ...regel }) => regel),
      totaal: deze[0]?.totaal ?? 0,
    };
  };
  return { vandaag: van("vandaag"), week: van("week"), later: van("later") };
}

/**
 * Offers of this organisation that nobody accepted yet: until then it stays responsible; and consultations that the
 * other has not confirmed: until then they do not count. Those that should have been answered come first, then own files.
 * What is red besides stands among what cannot wait as well.
 */
export function readWacht(client: pg.ClientBase, actor: Actor, now: Temporal.Instant): Promise<Uitgelicht> {
  return readFirst(client, {
    name: "read-wacht",
    where: "w.organisatie_id = $1 and w.open and w.redenen && array['aanbod-wacht', 'overleg-wacht']",
    values: [actor.organisatie.id, actor.medewerker, now.toString()],
    first: "w.uiterlijk_at > $3, w.medewerker is distinct from $2, ",
  });
}

async function readFirst(
  client: pg.ClientBase,
  query: { name: string; where: string; values: unknown[]; first?: string },
): Promise<Uitgelicht> {
  const { name, where, values, first = "" } = query;
  const order = `${first}w.rang, w.uiterlijk_at, w.casus_id`;
  const { rows } = await client.query<Werkregel & { totaal: number }>({
    name,
    text: `
      with gekozen as (
        select w.*, count(*) over ()::int as totaal from werkregel w where ${where} order by ${order} limit ${most})
      select ${werkregelColumns}, w.totaal from gekozen w ${werkregelJoins} order by ${order}`,
    values,
  });
  return { regels: rows.map(({ totaal: _, ...regel }) => regel), totaal: rows[0]?.totaal ?? 0 };
}
