import type pg from "pg";
import { z } from "zod";
import type { Actor } from "#domain/access/actor.ts";
import { authorize } from "#domain/access/policy.ts";
import { replay } from "#domain/casus/evolve.ts";
import type { PersoonGegevens } from "#domain/casus/persoon.ts";
import { leesBekende } from "#domain/radar/bekende.ts";
import { sterkeSleutels } from "#domain/radar/sleutels.ts";
import { type Vraagdoel, vraagdoelen } from "#domain/radar/vraagdoel.ts";
import { type Reading, readAs } from "../journal/read.ts";
import { loadStreamForReader } from "../journal/stream.ts";

/** A question to all other regions and LKHA about somebody of an own casus; `id` makes a second press the same question. */
export const Radarvraag = z.strictObject({
  id: z.uuid(),
  casus: z.uuid(),
  betrokkene: z.uuid(),
  doel: z.enum(vraagdoelen),
});
/** One parsed question. */
export type Radarvraag = z.infer<typeof Radarvraag>;

/** Which organisations know this person; or why nobody was asked. `te-weinig`: two names and a day or address are needed. */
export type Radarantwoord =
  | { kind: "gevraagd"; bekend: string[]; aantal: number }
  | { kind: "te-vaak" | "te-weinig" | "niet-gevonden" };

/**
 * Asks whether somebody is known elsewhere (X-VT7): known or not, per organisation, and nothing else. The asked are told
 * that they were asked, by whom and for what. Refused beyond the limits of BESLUIT-RADAR-GRENS.
 */
export function vraagElders(
  services: Pick<Reading, "pools">,
  actor: Actor,
  vraag: Radarvraag,
): Promise<Radarantwoord> {
  const { id, casus, betrokkene, doel } = vraag;
  return readAs(services, actor, async (client) => {
    const audit = { handeling: "radar.lees", object: casus, doel };
    const gegevens = await findOwnPerson(client, actor, vraag);
    if (!gegevens)
      return { result: { kind: "niet-gevonden" }, audit: { ...audit, uitkomst: "niet-gevonden" } };
    const bekende = leesBekende(gegevens);
    const { rows: anderen } = await client.query<{ id: string }>(
      "select id from organisatie where soort in ('veilig-thuis', 'lkha') and id <> $1 order by id",
      [actor.organisatie.id],
    );
    const gezocht = anderen.map((ander) => ({ organisatie: ander.id, ...sterkeSleutels(bekende, ander.id) }));
    if (gezocht.some(({ namen, vast }) => namen.length === 0 || vast.length === 0))
      return { result: { kind: "te-weinig" }, audit: { ...audit, uitkomst: "geweigerd" } };
    const { rows } = await client.query<{
      uitkomst: "gelezen" | "geweigerd" | "niet-gevonden";
      bekend: string[];
    }>("select uitkomst, bekend from radar_vraag($1, $2, $3, $4, $5)", [
      id,
      casus,
      betrokkene,
      doel,
      JSON.stringify(gezocht),
    ]);
    const { uitkomst, bekend } = rows[0] ?? { uitkomst: "niet-gevonden" as const, bekend: [] };
    return { result: antwoord(uitkomst, bekend, gezocht.length), audit: { ...audit, uitkomst } };
  });
}

function antwoord(
  uitkomst: "gelezen" | "geweigerd" | "niet-gevonden",
  bekend: string[],
  aantal: number,
): Radarantwoord {
  if (uitkomst === "gelezen") return { kind: "gevraagd", bekend, aantal };
  return { kind: uitkomst === "geweigerd" ? "te-vaak" : "niet-gevonden" };
}

async function findOwnPerson(
  client: pg.ClientBase,
  actor: Actor,
  { casus: id, betrokkene }: Radarvraag,
): Promise<PersoonGegevens | undefined> {
  const { journaal, feiten } = await loadStreamForReader(client, id);
  const casus = replay(journaal, feiten);
  if (!casus || !authorize(actor, "radar.vraag", casus)) return undefined;
  const rij = casus.betrokkenen.find((b) => b.id === betrokkene)?.rijen[actor.organisatie.id];
  if (!rij) return undefined;
  const { rows } = await client.query<{ gegevens: PersoonGegevens }>(
    "select gegevens from persoon where id = $1 order by versie desc limit 1",
    [rij.persoon],
  );
  return rows[0]?.gegevens;
}

/** An earlier question about somebody of this casus, and what was answered. */
export type EerdereVraag = {
  at: string;
  betrokkene: string;
  doel: Vraagdoel;
  bekend: string[];
  aantal: number;
};

/** The questions the reader's organisation asked about people of this casus, newest first; none where there is no such casus for the reader. */
export function readVragen(
  services: Pick<Reading, "pools">,
  actor: Actor,
  casus: string,
): Promise<EerdereVraag[]> {
  return readAs(services, actor, async (client) => {
    const here = await client.query("select from casus where id = $1", [casus]);
    if (here.rowCount === 0)
      return {
        result: [],
        audit: { handeling: "radar.lees", object: casus, uitkomst: "niet-gevonden" } as const,
      };
    const { rows } = await client.query<EerdereVraag>(
      `select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, betrokkene, doel,
              bekend_bij as bekend, cardinality(gevraagd_aan) as aantal
         from radarvraag where casus_id = $1 order by radarvraag.at desc limit 50`,
      [casus],
    );
    const audit = {
      handeling: "radar.lees",
      object: casus,
      uitkomst: "gelezen",
      aantal: rows.length,
    } as const;
    return { result: rows, audit };
  });
}

/** Another organisation asked about somebody, and this one knows them: beside which casus of its own. */
export type Gevraagd = { at: string; van: string; doel: Vraagdoel; casus: string; nummer: string };

/** What other organisations asked that concerned a casus of the reader's own, newest first. */
export function readGevraagd(services: Pick<Reading, "pools">, actor: Actor): Promise<Gevraagd[]> {
  return readAs(services, actor, async (client) => {
    const { rows } = await client.query<Gevraagd>(
      `select to_char(g.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, o.naam as van, g.doel, g.casus_id as casus, g.nummer
         from radar_gevraagd(50) g join organisatie o on o.id = g.van_organisatie order by g.at desc`,
    );
    const objecten = [...new Set(rows.map(({ casus }) => casus))];
    const audit = {
      handeling: "radarlijst.lees",
      uitkomst: "gelezen",
      aantal: rows.length,
      objecten,
    } as const;
    return { result: rows, audit };
  });
}
