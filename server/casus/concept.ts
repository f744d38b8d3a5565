import { z } from "zod";
import type { Actor } from "#domain/access/actor.ts";
import { type Reading, readAs } from "../journal/read.ts";

/** What was typed so far, field by field: nothing is parsed before it is saved for real. */
export const ConceptInhoud = z.record(
  z.string().max(100),
  z
    .array(
      z
        .string()
        .max(20_000)
        .transform((tekst) => tekst.replaceAll("\0", "")),
    )
    .max(100),
);
export type ConceptInhoud = z.infer<typeof ConceptInhoud>;

/** An unfinished report of its owner; `gewijzigdAt` is an ISO instant. */
export type Concept = { id: string; inhoud: ConceptInhoud; gewijzigdAt: string };

const soort = "melding";

/** The unfinished reports of this employee in this organisation, newest first. Nobody else can see them. */
export function readConcepten(services: Reading, actor: Actor): Promise<Concept[]> {
  return readAs(services, actor, async (client) => {
    const { rows } = await client.query<{ id: string; inhoud: unknown; gewijzigd_at: Date }>(
      "select id, inhoud, gewijzigd_at from concept where soort = $1 order by gewijzigd_at desc limit 10",
      [soort],
    );
    const result = rows.map(({ id, inhoud, gewijzigd_at }) => ({
      id,
      inhoud: ConceptInhoud.parse(inhoud),
      gewijzigdAt: gewijzigd_at.toISOString(),
    }));
    return { result, audit: { handeling: "concept.lees", uitkomst: "gelezen", aantal: rows.length } };
  });
}

/** Keeps what was typed under this id, over what was kept before; an id of somebody else changes nothing. */
export function keepConcept(
  services: Reading,
  actor: Actor,
  { id, inhoud }: { id: string; inhoud: ConceptInhoud },
): Promise<string> {
  const at = services.now().toString({ smallestUnit: "millisecond" });
  return readAs(services, actor, async (client) => {
    await client.query(
      // in two parts: an upsert on the id of somebody else would fail, and so tell that it exists
      `with bijgewerkt as (update concept set inhoud = $5, gewijzigd_at = $6 where id = $1 returning id)
       insert into concept (id, eigenaar, houder, soort, inhoud, gewijzigd_at)
       select $1::uuid, $2, $3, $4, $5, $6 where not exists (select from bijgewerkt)
       on conflict do nothing`,
      [id, actor.medewerker, actor.organisatie.id, soort, JSON.stringify(inhoud), at],
    );
    return { result: at, audit: { handeling: "concept.bewaar", object: id, uitkomst: "gedaan" } };
  });
}

/** Throws an unfinished report away; it cannot be brought back. */
export function dropConcept(services: Reading, actor: Actor, id: string): Promise<void> {
  return readAs(services, actor, async (client) => {
    const { rowCount } = await client.query("delete from concept where id = $1 and soort = $2", [id, soort]);
    const uitkomst = rowCount ? "gedaan" : "niet-gevonden";
    return { result: undefined, audit: { handeling: "concept.verwijder", object: id, uitkomst } };
  });
}
