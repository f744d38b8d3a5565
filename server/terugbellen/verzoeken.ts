import type pg from "pg";
import type { Actor } from "#domain/access/actor.ts";
import type { Beller, Grond, Poging, TerugbelInhoud } from "#domain/terugbellen/terugbelverzoek.ts";
import { type Reading, type ReadResult, readAs } from "../journal/read.ts";
import type { Secret } from "../journal/secret.ts";
import { isoInstant } from "../work/werkregel.ts";
import { openInhoud } from "./inhoud.ts";

/** One who waits to be called: nothing in it leads to a person. Instants are ISO. */
export type Verzoek = {
  id: string;
  wie: Beller;
  spoed: boolean;
  gevraagdAt: string;
  uiterlijkAt: string;
  /** A call at another moment than the one that was named may be dangerous; such a request is never late. */
  opAfspraak: boolean;
  isTeLaat: boolean;
  publiek: boolean;
  /** Who calls, by name. */
  bij: string | null;
  isEigen: boolean;
  pogingen: { uitkomst: Poging; at: string }[];
};

/** The first of everybody of the own organisation who waits to be called, and how many they are. */
export type Terugbellijst = { nu: string; totaal: number; regels: Verzoek[] };

/** As many as fit a page; whoever has more waiting calls the first ones first. */
const meest = 50;

/** What cannot wait first, then whose term ends first. One line in the audit. */
export function readTerugbellen(services: Reading, actor: Actor): Promise<Terugbellijst> {
  const nu = services.now().toString({ smallestUnit: "millisecond" });
  return readAs(services, actor, async (client): Promise<ReadResult<Terugbellijst>> => {
    const { rows } = await client.query<Verzoek & { aantal: number }>({
      name: "read-terugbellen",
      text: `
        select v.id, v.wie, v.spoed, ${isoInstant("v.gevraagd_at")} as "gevraagdAt",
               ${isoInstant("v.uiterlijk_at")} as "uiterlijkAt", v.op_afspraak as "opAfspraak",
               v.uiterlijk_at < $2 and not v.op_afspraak as "isTeLaat",
               v.gevraagd_door is null as publiek, m.naam as bij, coalesce(v.medewerker = $3, false) as "isEigen",
               coalesce((select jsonb_agg(jsonb_build_object('uitkomst', p.uitkomst, 'at', ${isoInstant("p.at")}) order by p.at)
                           from terugbelpoging p where p.verzoek_id = v.id), '[]') as pogingen,
               count(*) over ()::int as aantal
          from terugbelverzoek v left join medewerker m on m.id = v.medewerker
         where v.organisatie_id = $1 and v.afgerond_at is null
         order by v.spoed desc, v.uiterlijk_at, v.id limit ${meest}`,
      values: [actor.organisatie.id, nu, actor.medewerker],
    });
    const totaal = rows[0]?.aantal ?? 0;
    const regels = rows.map(({ aantal: _, ...regel }) => regel);
    return {
      result: { nu, totaal, regels },
      audit: { handeling: "terugbellijst.lees", uitkomst: "gelezen", aantal: totaal },
    };
  });
}

/** How many wait, and of how many the term is over: what the page where work begins says of it. */
export async function countTerugbellen(
  client: pg.ClientBase,
  { organisatie }: Actor,
  nu: Temporal.Instant,
): Promise<{ wachten: number; teLaat: number }> {
  const { rows } = await client.query<{ wachten: number; teLaat: number }>({
    name: "count-terugbellen",
    text: `
      select count(*)::int as wachten, (count(*) filter (where uiterlijk_at < $2 and not op_afspraak))::int as "teLaat"
        from terugbelverzoek where organisatie_id = $1 and afgerond_at is null`,
    values: [organisatie.id, nu.toString()],
  });
  return rows[0] ?? { wachten: 0, teLaat: 0 };
}

/**
 * Whoever calls takes the request and gets to see how; from then on colleagues see who calls, so that nobody is called by two.
 * Undefined when it is not there (any more) for this actor, or somebody else has it and `overnemen` does not say to take it
 * over: a colleague may have gone home.
 */
export function openTerugbelverzoek(
  services: Reading,
  actor: Actor,
  { id, overnemen }: { id: string; overnemen: boolean },
): Promise<TerugbelInhoud | undefined> {
  return readAs(services, actor, async (client): Promise<ReadResult<TerugbelInhoud | undefined>> => {
    const audit = { handeling: "terugbelnummer.lees", object: id } as const;
    const { rows } = await client.query<Secret>(
      `update terugbelverzoek set medewerker = $2
        where id = $1 and afgerond_at is null and inhoud is not null and (medewerker is null or medewerker = $2 or $3)
       returning key_id, datasleutel, nonce, inhoud`,
      [id, actor.medewerker, overnemen],
    );
    const [row] = rows;
    if (!row) return { result: undefined, audit: { ...audit, uitkomst: "niet-gevonden" } };
    const result = openInhoud(row, { id, keys: services.keys });
    return { result, audit: { ...audit, uitkomst: "gelezen" } };
  });
}

/** Somebody tried to call; `id` makes a retry harmless. False when the request is not there (any more) for this actor. */
export function recordPoging(
  services: Reading,
  actor: Actor,
  { id, verzoek, uitkomst }: { id: string; verzoek: string; uitkomst: Poging },
): Promise<boolean> {
  return readAs(services, actor, async (client): Promise<ReadResult<boolean>> => {
    const { rowCount } = await client.query(
      `with open as (select v.id from terugbelverzoek v where v.id = $2 and v.afgerond_at is null),
            erbij as (insert into terugbelpoging (id, verzoek_id, medewerker, at, uitkomst)
                      select $1, open.id, $3, $4, $5 from open on conflict (id) do nothing)
       select from open`,
      [id, verzoek, actor.medewerker, services.now().toString(), uitkomst],
    );
    const audit = { handeling: "terugbellen.poging", object: verzoek } as const;
    return { result: rowCount === 1, audit: { ...audit, uitkomst: rowCount ? "gedaan" : "niet-gevonden" } };
  });
}

/** The request is done. False when it is not there (any more) for this actor, or a colleague is calling. */
export function rondTerugbellenAf(
  services: Reading,
  actor: Actor,
  { verzoek, grond }: { verzoek: string; grond: Grond },
): Promise<boolean> {
  return readAs(services, actor, async (client): Promise<ReadResult<boolean>> => {
    const { rowCount } = await client.query(
      `update terugbelverzoek set afgerond_at = $2, afgerond_door = $3, grond = $4
        where id = $1 and afgerond_at is null and (medewerker is null or medewerker = $3)`,
      [verzoek, services.now().toString(), actor.medewerker, grond],
    );
    const audit = { handeling: "terugbellen.rondaf", object: verzoek } as const;
    return { result: rowCount === 1, audit: { ...audit, uitkomst: rowCount ? "gedaan" : "niet-gevonden" } };
  });
}
