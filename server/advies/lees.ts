import type pg from "pg";
import { z } from "zod";
import type { Actor } from "#domain/access/actor.ts";
import { type AdviesWeergave, adviesWeergave } from "#domain/advies/weergave.ts";
import { loadAdviesJournal } from "../journal/advies-stream.ts";
import { type Reading, readAs } from "../journal/read.ts";
import { openSecret, placeOfGeheim, type Secret } from "../journal/secret.ts";

/** Who asked, in the work they do, as far as told. */
export type Adviesvrager = z.infer<typeof Adviesvrager>;
const Adviesvrager = z.object({
  naam: z.string(),
  organisatie: z.string().optional(),
  bereikbaar: z.string().optional(),
});

/** An advice as this actor may see it, with who asked where the own organisation holds that, and names of colleagues. */
export type GelezenAdvies = AdviesWeergave & {
  readonly vrager: Adviesvrager | undefined;
  readonly organisaties: Readonly<Record<string, string>>;
  readonly medewerkers: Readonly<Record<string, string>>;
};

const ownSql = `
  select (select jsonb_object_agg(id, inhoud) from adviestekst where advies_id = $1) as teksten`;
const namesSql = `
  select (select coalesce(jsonb_object_agg(id, naam), '{}') from organisatie where id = any ($1)) as organisaties,
         (select coalesce(jsonb_object_agg(id, naam), '{}') from medewerker where id = any ($2)) as medewerkers`;

/** One advice as this actor may see it; undefined when for this actor it does not exist. */
export function readAdvies(
  services: Reading,
  actor: Actor,
  { id, doel = "behandeling" }: { id: string; doel?: string },
): Promise<GelezenAdvies | undefined> {
  return readAs(services, actor, async (client) => {
    const audit = { handeling: "advies.lees", object: id, doel };
    const { journaal } = await loadAdviesJournal(client, id);
    const teksten = await loadTexts(client, id);
    const gezien = adviesWeergave({ id, actor, journaal, teksten });
    if (!gezien) return { result: undefined, audit: { ...audit, uitkomst: "niet-gevonden" } };
    const vrager = await loadAsker(client, { id, services });
    const result = { ...gezien, vrager, ...(await loadNames(client, gezien)) };
    return { result, audit: { ...audit, uitkomst: "gelezen", policies: gezien.grant.policies } };
  });
}

/** Row level security gives only what the reader's own organisation holds. */
async function loadTexts(client: pg.ClientBase, id: string): Promise<Map<string, string>> {
  const query = { name: "load-adviesteksten", text: ownSql, values: [id] };
  const { rows } = await client.query<{ teksten: Record<string, string> | null }>(query);
  return new Map(Object.entries(rows[0]?.teksten ?? {}));
}

async function loadAsker(
  client: pg.ClientBase,
  { id, services }: { id: string; services: Reading },
): Promise<Adviesvrager | undefined> {
  const { rows } = await client.query<Secret & { id: string }>(
    "select id, key_id, datasleutel, nonce, inhoud from adviesvrager where advies_id = $1",
    [id],
  );
  const [row] = rows;
  if (!row) return undefined;
  const place = placeOfGeheim({ casus: id, id: row.id });
  return Adviesvrager.parse(JSON.parse(openSecret(row, { place, keys: services.keys })));
}

async function loadNames(client: pg.ClientBase, { advies, regels }: AdviesWeergave) {
  const organisaties = [
    advies.houder.id,
    advies.consult?.van.id,
    ...regels.map(({ door }) => door.organisatie.id),
    ...advies.consulten.map(({ deskundige }) => deskundige.id),
  ];
  const medewerkers = regels.map(({ door }) => door.medewerker);
  const { rows } = await client.query<{
    organisaties: Record<string, string>;
    medewerkers: Record<string, string>;
  }>({ name: "adviesnamen", text: namesSql, values: [organisaties, medewerkers] });
  return rows[0] ?? { organisaties: {}, medewerkers: {} };
}
