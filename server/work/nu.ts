import type pg from "pg";
import type { Actor } from "#domain/access/actor.ts";
import { dayOf, endOf } from "#domain/time/werkdagen.ts";
import { type Werkregel, werkregelColumns, werkregelJoins } from "./werkregel.ts";

/** The first lines of something that may be longer, and how many there are. */
export type Uitgelicht = { regels: Werkregel[]; totaal: number };

/** As many as one sees without scrolling; the list below has the rest. */
const most = 8;

/**
 * What asks something of this actor today: own files, offers received and files nobody works on yet, with a reason or
 * a deadline that ends today or has passed. What only waits for somebody else is not here.
 */
export function readNu(client: pg.ClientBase, actor: Actor, now: Temporal.Instant): Promise<Uitgelicht> {
  const tonight = endOf(dayOf(now)).toString();
  return readFirst(client, {
    name: "read-nu",
    where: `w.organisatie_id = $1 and w.open
      and (w.medewerker = $2 or w.medewerker is null or w.redenen @> array['aanbod-ontvangen'])
      and w.redenen[1] is distinct from 'aanbod-wacht'
      and (cardinality(w.redenen) > 0 or w.uiterlijk_at <= $3 or w.veiligheid = 'acuut-onveilig')`,
    values: [actor.organisatie.id, actor.medewerker, tonight],
  });
}

/**
 * Offers of this organisation that nobody accepted yet: until then it stays responsible. Those that should have been
 * answered come first, then own files.
 */
export function readWacht(client: pg.ClientBase, actor: Actor, now: Temporal.Instant): Promise<Uitgelicht> {
  return readFirst(client, {
    name: "read-wacht",
    where:
      "w.organisatie_id = $1 and w.open and w.redenen @> array['aanbod-wacht'] and w.redenen[1] = 'aanbod-wacht'",
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
