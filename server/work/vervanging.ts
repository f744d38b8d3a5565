import type pg from "pg";
import { type Actor, heeftRol } from "#domain/access/actor.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { type Reading, type ReadResult, readAs } from "../journal/read.ts";

/** Somebody works in the place of a colleague on these legal days, the last one included. */
export type Vervanging = { id: string; medewerker: string; door: string; van: string; tot: string };

/** What came of it: who may not is told nothing, and what cannot be names its field. */
export type VervangingUitkomst =
  | { kind: "gedaan" }
  | { kind: "niet-gevonden" }
  | { kind: "kan-niet"; veld: "medewerker" | "door" | "van" | "tot" };

/** Those that run today or are to come, in the reader's own organisation. */
export async function readVervangingen(
  client: pg.ClientBase,
  { organisatie }: Actor,
  vandaag: string,
): Promise<Vervanging[]> {
  const { rows } = await client.query<Vervanging>({
    name: "read-vervangingen",
    text: `
      select v.id, a.naam as medewerker, b.naam as door, v.van::text, v.tot::text
        from vervanging v join medewerker a on a.id = v.medewerker join medewerker b on b.id = v.door
       where v.organisatie_id = $1 and v.ingetrokken_at is null and v.tot >= $2 order by v.van, v.id`,
    values: [organisatie.id, vandaag],
  });
  return rows;
}

/**
 * A team leader lets somebody work in the place of another, both employees of the own organisation who work on cases.
 * Not possible for one and the same, for days that are over, or with the last day before the first.
 */
export function stelVervangingIn(
  services: Reading,
  actor: Actor,
  vervanging: Vervanging,
): Promise<VervangingUitkomst> {
  const { id, medewerker, door, van, tot } = vervanging;
  const vandaag = dayOf(services.now());
  return readAs(services, actor, async (client): Promise<ReadResult<VervangingUitkomst>> => {
    const audit = { handeling: "vervanging.stelin" } as const;
    if (!heeftRol(actor, "teamleider"))
      return { result: { kind: "niet-gevonden" }, audit: { ...audit, uitkomst: "verboden" } };
    const { rows } = await client.query<{ id: string }>(
      `select distinct m.id from aanstelling a join medewerker m on m.id = a.medewerker_id and m.actief
        where a.organisatie_id = $1 and a.medewerker_id = any ($2) and a.rollen && array['medewerker', 'teamleider']
          and $3::date between a.van and coalesce(a.tot, 'infinity')`,
      [actor.organisatie.id, [medewerker, door], vandaag],
    );
    const bekend = new Set(rows.map((rij) => rij.id));
    const fout = (
      [
        ["medewerker", !bekend.has(medewerker)],
        ["door", !bekend.has(door) || door === medewerker],
        ["tot", tot < van || tot < vandaag],
      ] as const
    ).find(([, isFout]) => isFout);
    if (fout)
      return { result: { kind: "kan-niet", veld: fout[0] }, audit: { ...audit, uitkomst: "geweigerd" } };
    const { rowCount } = await client.query(
      `insert into vervanging (id, organisatie_id, medewerker, door, van, tot, ingesteld_door, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
      [id, actor.organisatie.id, medewerker, door, van, tot, actor.medewerker, services.now().toString()],
    );
    // sent twice it is one, unless a colleague ended it meanwhile: then nobody may believe that it holds
    const { rows: staat } = await client.query(
      "select from vervanging where id = $1 and ingetrokken_at is null",
      [id],
    );
    if (!rowCount && staat.length === 0)
      return { result: { kind: "niet-gevonden" }, audit: { ...audit, uitkomst: "niet-gevonden" } };
    return { result: { kind: "gedaan" }, audit: { ...audit, uitkomst: "gedaan" } };
  });
}

/** A team leader ends it; what was ended already, or is of another organisation, is not there. */
export function trekVervangingIn(services: Reading, actor: Actor, id: string): Promise<VervangingUitkomst> {
  return readAs(services, actor, async (client): Promise<ReadResult<VervangingUitkomst>> => {
    const audit = { handeling: "vervanging.trekin" } as const;
    if (!heeftRol(actor, "teamleider"))
      return { result: { kind: "niet-gevonden" }, audit: { ...audit, uitkomst: "verboden" } };
    const { rowCount } = await client.query(
      "update vervanging set ingetrokken_at = $2 where id = $1 and ingetrokken_at is null",
      [id, services.now().toString()],
    );
    return rowCount
      ? { result: { kind: "gedaan" }, audit: { ...audit, uitkomst: "gedaan" } }
      : { result: { kind: "niet-gevonden" }, audit: { ...audit, uitkomst: "niet-gevonden" } };
  });
}
