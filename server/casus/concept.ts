import type pg from "pg";
import { z } from "zod";
import type { Actor } from "#domain/access/actor.ts";
import { type Reading, readAs } from "../journal/read.ts";
import { openSecret, type Secret, sealSecret } from "../journal/secret.ts";
import type { Services } from "../services.ts";

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
/** The fields of a draft by the name they have in the form, each with all its values. */
export type ConceptInhoud = z.infer<typeof ConceptInhoud>;

/** An unfinished report; `gewijzigdAt` is an ISO instant. */
export type Conceptkop = { id: string; gewijzigdAt: string };
/** An unfinished report with what was typed. */
export type Concept = Conceptkop & { inhoud: ConceptInhoud };

/** What a draft is of. */
export type Conceptsoort = "melding" | "advies";

/**
 * The unfinished reports, or questions for advice, of this employee in this organisation, newest first, and the one that is asked for. Nobody else
 * can see them.
 */
export function readConcepten(
  services: Reading,
  actor: Actor,
  gevraagd: string | undefined,
  soort: Conceptsoort = "melding",
): Promise<{ concepten: Conceptkop[]; open: Concept | undefined }> {
  return readAs(services, actor, async (client) => {
    const { rows } = await client.query<{ id: string; gewijzigd_at: Date }>(
      "select id, gewijzigd_at from concept where soort = $1 and not afgerond order by gewijzigd_at desc",
      [soort],
    );
    const concepten = rows.map(({ id, gewijzigd_at }) => ({ id, gewijzigdAt: gewijzigd_at.toISOString() }));
    const kop = concepten.find(({ id }) => id === gevraagd);
    const open = kop && { ...kop, inhoud: await openConcept(client, { id: kop.id, actor, services }) };
    return {
      result: { concepten, open },
      audit: {
        handeling: "concept.lees",
        uitkomst: "gelezen",
        aantal: rows.length,
        ...(open && { object: open.id }),
      },
    };
  });
}

async function openConcept(
  client: pg.ClientBase,
  { id, actor, services }: { id: string; actor: Actor; services: Reading },
): Promise<ConceptInhoud> {
  const { rows } = await client.query<Secret>(
    "select key_id, datasleutel, nonce, inhoud from concept where id = $1",
    [id],
  );
  const text = openSecret(rows[0] as Secret, { place: placeOf(actor, id), keys: services.keys });
  return ConceptInhoud.parse(JSON.parse(text));
}

/**
 * A draft holds everything that is secret later, and more: so all of it is sealed, and opens only as this owner's. Who
 * moves the row to another owner, or reads the database without the master key, has nothing.
 */
const placeOf = ({ medewerker, organisatie }: Actor, id: string): string =>
  `concept/${organisatie.id}/${medewerker}/${id}`;

/**
 * Keeps what was typed under this id, over what was kept before, and answers when (an ISO instant). Nothing when the draft
 * is a report by now: a page sends what was typed a moment later, and that may come after the report. An id of somebody else
 * changes nothing.
 */
export function keepConcept(
  services: Reading,
  actor: Actor,
  { id, inhoud, soort = "melding" }: { id: string; inhoud: ConceptInhoud; soort?: Conceptsoort },
): Promise<string | undefined> {
  const at = services.now().toString({ smallestUnit: "millisecond" });
  const secret = sealSecret(JSON.stringify(inhoud), { place: placeOf(actor, id), keys: services.keys });
  return readAs(services, actor, async (client) => {
    await lockConcept(client, id);
    const { rows } = await client.query<{ afgerond: boolean }>("select afgerond from concept where id = $1", [
      id,
    ]);
    const isAfgerond = rows[0]?.afgerond === true;
    if (!isAfgerond) await putConcept(client, { id, actor, at, secret, soort, afgerond: false });
    const uitkomst = isAfgerond ? "geweigerd" : "gedaan";
    return {
      result: isAfgerond ? undefined : at,
      audit: { handeling: "concept.bewaar", object: id, uitkomst },
    };
  });
}

/** The draft became a report: what it held is gone, and what is still on its way to it is not kept any more. */
export function finishConcept(services: Reading, actor: Actor, id: string): Promise<void> {
  const at = services.now().toString({ smallestUnit: "millisecond" });
  return readAs(services, actor, async (client) => {
    await lockConcept(client, id);
    const nothing = Buffer.alloc(0);
    const secret = { key_id: "", datasleutel: nothing, nonce: nothing, inhoud: nothing };
    await putConcept(client, { id, actor, at, secret, soort: "melding", afgerond: true });
    return { result: undefined, audit: { handeling: "concept.verwijder", object: id, uitkomst: "gedaan" } };
  });
}

/** Whoever keeps and whoever finishes one draft at once go one after the other, also when it is not there yet. */
const lockConcept = (client: pg.ClientBase, id: string) =>
  client.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`concept/${id}`]);

/** In two parts: an upsert on the id of somebody else would fail, and so tell that it exists. */
async function putConcept(
  client: pg.ClientBase,
  row: { id: string; actor: Actor; at: string; secret: Secret; soort: Conceptsoort; afgerond: boolean },
): Promise<void> {
  const { id, actor, at, secret, soort, afgerond } = row;
  await client.query(
    `with bijgewerkt as (
       update concept set key_id = $5, datasleutel = $6, nonce = $7, inhoud = $8, gewijzigd_at = $9, afgerond = $10
        where id = $1 returning id)
     insert into concept (id, eigenaar, houder, soort, key_id, datasleutel, nonce, inhoud, gewijzigd_at, afgerond)
     select $1::uuid, $2, $3, $4, $5, $6, $7, $8, $9, $10 where not exists (select from bijgewerkt)
     on conflict do nothing`,
    [
      id,
      actor.medewerker,
      actor.organisatie.id,
      soort,
      secret.key_id,
      secret.datasleutel,
      secret.nonce,
      secret.inhoud,
      at,
      afgerond,
    ],
  );
}

/** Throws an unfinished report away; it cannot be brought back. */
export function dropConcept(services: Reading, actor: Actor, id: string): Promise<void> {
  return readAs(services, actor, async (client) => {
    const { rowCount } = await client.query("delete from concept where id = $1 and not afgerond", [id]);
    const uitkomst = rowCount ? "gedaan" : "niet-gevonden";
    return { result: undefined, audit: { handeling: "concept.verwijder", object: id, uitkomst } };
  });
}

/**
 * How long a draft is kept after the last time its owner typed in it: a holiday long. Who has not made it a report by
 * then will not, and it is told by people who never asked to be in a drawer.
 */
const conceptTime = Temporal.Duration.from({ hours: 30 * 24 });

/** Destroys every draft that nobody touched for `conceptTime`; answers how many. */
export async function dropOldConcepten({ pools, now }: Pick<Services, "pools" | "now">): Promise<number> {
  const { rowCount } = await pools.werk.query("delete from schakel.concept where gewijzigd_at < $1", [
    now().subtract(conceptTime).toString(),
  ]);
  return rowCount ?? 0;
}
