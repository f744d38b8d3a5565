import type pg from "pg";
import { type Actor, heeftRol } from "#domain/access/actor.ts";
import { endOf } from "#domain/time/werkdagen.ts";
import type { AuditEntry } from "../journal/audit.ts";
import { canonical, fingerprint } from "../journal/canonical.ts";
import { type Reading, readAs } from "../journal/read.ts";
import type { Auditfilter } from "./auditfilter.ts";
import { isoInstant } from "./werkregel.ts";

/** One line of the audit as a log controller reads it; `naam` and `nummer` where these are known. */
export type Auditregel = {
  id: string;
  at: string;
  medewerker: string;
  naam: string | null;
  handeling: string;
  /** The id of a casus, or a code that says what it was about. */
  object: string | null;
  nummer: string | null;
  doel: string | null;
  uitkomst: AuditEntry["uitkomst"];
  aantal: number | null;
};

/** A page of the log, and what one can choose from in this organisation. */
export type Auditlog = {
  nu: string;
  regels: Auditregel[];
  totaal: number;
  blad: number;
  bladen: number;
  medewerkers: { code: string; naam: string }[];
};

const perBlad = 100;

/** The most lines one export holds; who needs more asks for a shorter period. */
export const langsteUitvoer = 20_000;

/** Whether this actor reads the log of his organisation: the role, with two factors. */
export const leestLog = (actor: Actor): boolean => heeftRol(actor, "logcontrole") && actor.tweeFactoren;

/** A page of the own organisation's log, newest first. Looking at it is itself a line in it. */
export function readAuditlog(services: Reading, actor: Actor, filter: Auditfilter): Promise<Auditlog> {
  const nu = services.now().toString({ smallestUnit: "millisecond" });
  return readAs(services, actor, async (client) => {
    const employees = await listEmployees(client, { services, actor });
    const query = queryOf(actor, filter, employees);
    const totaal = await count(client, query);
    const bladen = Math.max(1, Math.ceil(totaal / perBlad));
    const blad = Math.min(filter.blad, bladen);
    const regels = await readLines(client, { ...query, limit: perBlad, offset: (blad - 1) * perBlad });
    const medewerkers = employees.map(({ code, naam }) => ({ code, naam }));
    const result = { nu, regels, totaal, blad, bladen, medewerkers };
    return { result, audit: auditOf("audit.lees", { services, filter, aantal: regels.length }) };
  });
}

/**
 * All lines of a filter at once, for a file; undefined when there are more than `langsteUitvoer`. Somebody who never worked
 * here is no filter: an empty file would read as if they had done nothing.
 */
export function readAuditUitvoer(
  services: Reading,
  actor: Actor,
  filter: Auditfilter,
): Promise<Auditregel[] | "onbekende-medewerker" | undefined> {
  return readAs<Auditregel[] | "onbekende-medewerker" | undefined>(services, actor, async (client) => {
    const employees = await listEmployees(client, { services, actor });
    const { medewerker } = filter;
    if (medewerker && !employees.some(({ code }) => code === medewerker)) {
      const audit = {
        ...auditOf("audit.uitvoer", { services, filter, aantal: 0 }),
        uitkomst: "geweigerd" as const,
      };
      return { result: "onbekende-medewerker", audit };
    }
    const query = queryOf(actor, filter, employees);
    const totaal = await count(client, query);
    const tooMany = totaal > langsteUitvoer;
    const regels = tooMany
      ? undefined
      : await readLines(client, { ...query, limit: langsteUitvoer, offset: 0 });
    return {
      result: regels,
      audit: auditOf("audit.uitvoer", { services, filter, aantal: regels?.length ?? 0 }),
    };
  });
}

function auditOf(
  handeling: "audit.lees" | "audit.uitvoer",
  { services, filter, aantal }: { services: Reading; filter: Auditfilter; aantal: number },
) {
  const vingerafdruk = fingerprint(services.keys.derive("audit filter"), canonical(filter));
  return { handeling, uitkomst: "gelezen" as const, aantal, vingerafdruk };
}

type Query = { where: string; values: unknown[] };

async function count(client: pg.ClientBase, { where, values }: Query): Promise<number> {
  const { rows } = await client.query<{ totaal: number }>(
    `select count(*)::int as totaal from audit a where ${where}`,
    values,
  );
  return rows[0]?.totaal ?? 0;
}

async function readLines(
  client: pg.ClientBase,
  { where, values, limit, offset }: Query & { limit: number; offset: number },
): Promise<Auditregel[]> {
  const { rows } = await client.query<Omit<Auditregel, "nummer">>(
    `with blad as (
       select a.* from audit a where ${where} order by a.at desc, a.id desc limit ${limit} offset ${offset})
     select b.id, ${isoInstant("b.at")} as at, b.medewerker, m.naam, b.handeling, b.object, b.doel, b.uitkomst, b.aantal
       from blad b left join medewerker m on m.id = b.medewerker order by b.at desc, b.id desc`,
    values,
  );
  const nummers = await numbers(client, rows);
  return rows.map((rij) => ({ ...rij, nummer: nummers.get(rij.object ?? "") ?? null }));
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function numbers(
  client: pg.ClientBase,
  rows: readonly { object: string | null }[],
): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap(({ object }) => (object && uuid.test(object) ? [object] : [])))];
  if (ids.length === 0) return new Map();
  const { rows: found } = await client.query<{ id: string; nummer: string }>(
    `select casus_id as id, nummer from nummers_voor_logcontrole($1)
     union all select advies_id, nummer from advies_voor_logcontrole($1)`,
    [ids],
  );
  return new Map(found.map(({ id, nummer }) => [id, nummer]));
}

type Employee = { id: string; code: string; naam: string };

/** Everybody who works or worked here; the code stands in an address, where an id could be a name. */
async function listEmployees(
  client: pg.ClientBase,
  { services, actor }: { services: Reading; actor: Actor },
): Promise<Employee[]> {
  const { rows } = await client.query<{ id: string; naam: string }>(
    `select distinct m.id, m.naam from aanstelling s join medewerker m on m.id = s.medewerker_id
      where s.organisatie_id = $1 order by m.naam`,
    [actor.organisatie.id],
  );
  const key = services.keys.derive("audit medewerker");
  return rows.map(({ id, naam }) => ({ id, naam, code: fingerprint(key, id).slice(0, 12) }));
}

function queryOf(actor: Actor, filter: Auditfilter, employees: readonly Employee[]): Query {
  const { van, tot, medewerker, handeling, uitkomst, nummer } = filter;
  const values: unknown[] = [actor.organisatie.id];
  // everybody may read their own lines elsewhere; this list is the log controller's alone
  const parts = ["a.organisatie = $1", "(select controleert_log())"];
  const add = (sql: (place: string) => string, value: unknown) => {
    values.push(value);
    parts.push(sql(`$${values.length}`));
  };
  if (van) add((place) => `a.at >= ${place}`, endOf(dayBefore(van)).toString());
  if (tot) add((place) => `a.at < ${place}`, endOf(tot).toString());
  if (medewerker)
    add((place) => `a.medewerker = ${place}`, employees.find(({ code }) => code === medewerker)?.id ?? null);
  if (handeling) add((place) => `a.handeling = ${place}`, handeling);
  // a draft saves itself while somebody types: these lines would drown every look into a case
  else parts.push("a.handeling <> 'concept.bewaar'");
  if (uitkomst) add((place) => `a.uitkomst = ${place}`, uitkomst);
  if (nummer) add((place) => `a.object = casus_voor_logcontrole(${place})::text`, nummer);
  return { where: parts.join(" and "), values };
}

const dayBefore = (dag: string): string => Temporal.PlainDate.from(dag).subtract({ days: 1 }).toString();
