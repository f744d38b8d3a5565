import type pg from "pg";
import type { Actor } from "#domain/access/actor.ts";
import { dayOf, endOf } from "#domain/time/werkdagen.ts";
import { type Geteld, geteld } from "./geteld.ts";
import { type Werkregel, werkregelColumns, werkregelJoins } from "./werkregel.ts";

/** The first lines of something that may be longer, and how many there are. */
export type Uitgelicht = Geteld & { regels: Werkregel[] };

/** As many as one sees without scrolling; the list below has the rest. */
const most = 8;

/** Nobody plans a day by the difference between a hundred things and more. */
const hoogstens = 100;

/** When what asks something is due: today (or it cannot wait at all), within seven days, or later. */
export type Wanneer = "vandaag" | "week" | "later";
/** What needs somebody, by when it is due. */
export type WatNu = Readonly<Record<Wanneer, Uitgelicht>>;

const order = "rang, eerst_at, casus_id";

/**
 * What asks something of this actor: own files, offers received and files nobody works on yet, with a reason or a
 * deadline. What only waits for somebody else is not here. Given back, red, offered and late count as due
 * today: an offer leaves two organisations waiting for one answer. What a file asks (`vraagt`) and of whom (`voor`) the
 * database keeps beside it, so each part below is the beginning of an index.
 */
export async function readNu(client: pg.ClientBase, actor: Actor, now: Temporal.Instant): Promise<WatNu> {
  const today = dayOf(now);
  const inAWeek = Temporal.PlainDate.from(today).add({ days: 7 }).toString();
  const { rows } = await client.query<Werkregel & { wanneer: Wanneer; aantal: number }>({
    name: "read-nu",
    text: `
      with delen (wanneer, vraagt, na, tot) as (values
        ('vandaag', 0, '-infinity', 'infinity'), ('vandaag', 1, '-infinity', 'infinity'), ('vandaag', 2, '-infinity', 'infinity'),
        ('vandaag', 3, '-infinity', $3::timestamptz), ('vandaag', 4, '-infinity', $3),
        ('week', 3, $3, $4::timestamptz), ('later', 3, $4, 'infinity')),
      alles as (
        select d.wanneer, w.*
          from delen d cross join (values (''), ($2)) as wie (voor)
         cross join lateral (
           select casus_id, rang, eerst_at from werkregel
            where organisatie_id = $1 and open and voor = wie.voor and vraagt = d.vraagt and eerst_at > d.na and eerst_at <= d.tot
            order by eerst_at, casus_id limit ${hoogstens + 1}) w),
      gekozen as (
        select a.*, count(*) over (partition by wanneer)::int as aantal,
               row_number() over (partition by wanneer order by ${order}) as plaats
          from alles a)
      select ${werkregelColumns}, g.wanneer, g.aantal
        from gekozen g join werkregel w on w.organisatie_id = $1 and w.casus_id = g.casus_id ${werkregelJoins}
       where g.plaats <= ${most} order by g.rang, g.eerst_at, g.casus_id`,
    values: [actor.organisatie.id, actor.medewerker, endOf(today).toString(), endOf(inAWeek).toString()],
  });
  const van = (wanneer: Wanneer): Uitgelicht => {
    const deze = rows.filter((row) => row.wanneer === wanneer);
    return {
      regels: deze.map(({ aantal: _, wanneer: __, ...regel }) => regel),
      ...geteld(deze[0]?.aantal ?? 0, hoogstens),
    };
  };
  return { vandaag: van("vandaag"), week: van("week"), later: van("later") };
}

/**
 * Offers of this organisation that nobody accepted yet: until then it stays responsible; and consultations that the
 * other has not confirmed: until then they do not count. Those that should have been answered come first, then own files.
 * What is red besides stands among what cannot wait as well.
 */
export async function readWacht(
  client: pg.ClientBase,
  actor: Actor,
  now: Temporal.Instant,
): Promise<Uitgelicht> {
  const waits = "organisatie_id = $1 and open and redenen && array['aanbod-wacht', 'overleg-wacht']";
  const first = (which: string) => `
    (select casus_id, medewerker is distinct from $2 as van_ander, eerst_at > $3 as nog_tijd, rang, eerst_at
       from werkregel where ${waits} and rang = r.rang and ${which} order by eerst_at, casus_id limit ${most})`;
  const { rows } = await client.query<Werkregel & { aantal: number }>({
    name: "read-wacht",
    text: `
      with eerste as (
        select e.* from (values (0), (1), (2)) as r (rang) cross join lateral (
          ${first("medewerker = $2 and eerst_at <= $3")} union ${first("eerst_at <= $3")} union
          ${first("medewerker = $2 and eerst_at > $3")} union ${first("eerst_at > $3")}) e
         order by nog_tijd, van_ander, ${order} limit ${most})
      select ${werkregelColumns},
             (select count(*) from (select from werkregel where ${waits} limit ${hoogstens + 1}) t)::int as aantal
        from eerste e join werkregel w on w.organisatie_id = $1 and w.casus_id = e.casus_id ${werkregelJoins}
       order by e.nog_tijd, e.van_ander, e.rang, e.eerst_at, e.casus_id`,
    values: [actor.organisatie.id, actor.medewerker, now.toString()],
  });
  return {
    regels: rows.map(({ aantal: _, ...regel }) => regel),
    ...geteld(rows[0]?.aantal ?? 0, hoogstens),
  };
}
