import type pg from "pg";
import { z } from "zod";
import type { Actor } from "#domain/access/actor.ts";
import type { MelderDoel } from "#domain/access/melder-doel.ts";
import { authorize } from "#domain/access/policy.ts";
import type { Casus, Opening } from "#domain/casus/casus.ts";
import { replay } from "#domain/casus/evolve.ts";
import { sectoren, VeiligContact } from "#domain/casus/melder.ts";
import { isTeOpenen, type VerzegeldeMelder, verzegeldeMelders } from "#domain/casus/opening-stand.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import type { AuditEntry } from "../journal/audit.ts";
import { type Reading, readAs } from "../journal/read.ts";
import { openSecret, placeOfGeheim, type Secret } from "../journal/secret.ts";
import { loadStreamForReader } from "../journal/stream.ts";

/** Who reported, as far as told; `anoniem` towards the family. */
export type Melder = z.infer<typeof Melder>;
const Melder = z.object({
  naam: z.string().optional(),
  organisatie: z.string().optional(),
  bereikbaar: z.string().optional(),
  anoniem: z.boolean(),
  functie: z.string().optional(),
  sector: z.enum(sectoren).optional(),
  contact: VeiligContact.optional(),
});

/** Which reporter: of which casus, for which purpose, and by the line of the report in its journal; the first is 1. */
type Vraag = { id: string; doel: MelderDoel; melding?: number | undefined };

/**
 * The reporter of a casus, opened for one purpose that stands in the audit (WW-M5). Who stays unknown to the family opens
 * only for the employee and the purpose that a colleague allowed, as long as that holds; the audit names that permission.
 * Undefined when there is no casus for this actor, no reporter was recorded, the actor's organisation does not hold it, or
 * nobody let it be opened.
 */
export function readMelder(
  services: Reading,
  actor: Actor,
  { id, doel, melding = 1 }: Vraag,
): Promise<Melder | undefined> {
  const vandaag = dayOf(services.now());
  return readAs(services, actor, async (client) => {
    const { journaal, feiten } = await loadStreamForReader(client, id);
    const casus = replay(journaal, feiten);
    const grant = casus && authorize(actor, "melder.lees", casus);
    const melder = casus && verzegeldeMelders(casus).find((ene) => ene.melding === melding);
    const opening = casus && openingVoor(casus, { actor, doel, melding, vandaag });
    const audit = {
      handeling: melder?.anoniem ? "melder.open" : "melder.lees",
      object: id,
      doel,
      ...(opening && { objecten: [opening.id] }),
      ...(grant && { policies: grant.policies }),
    } satisfies Omit<AuditEntry, "uitkomst">;
    const row = grant && magOpen(melder, opening) && (await sealed(client, { id, melder, vandaag }));
    if (!row) return { result: undefined, audit: { ...audit, uitkomst: "niet-gevonden" } };
    const place = placeOfGeheim({ casus: id, id: row.id });
    const result = Melder.parse(JSON.parse(openSecret(row, { place, keys: services.keys })));
    return { result, audit: { ...audit, uitkomst: "gelezen" } };
  });
}

/** The permission by which this employee opens this reporter for this purpose today. */
function openingVoor(
  { openingen }: Casus,
  { actor, doel, melding, vandaag }: { actor: Actor; vandaag: string } & Required<Omit<Vraag, "id">>,
): Opening | undefined {
  return openingen.find(
    (opening) =>
      opening.houder === actor.organisatie.id &&
      opening.melding === melding &&
      opening.doel === doel &&
      isTeOpenen(opening, actor.medewerker, vandaag),
  );
}

const magOpen = (
  melder: VerzegeldeMelder | undefined,
  opening: Opening | undefined,
): melder is VerzegeldeMelder => melder !== undefined && (!melder.anoniem || opening !== undefined);

/** The sealed row, as far as row level security lets this reader see it on this day. */
async function sealed(
  client: pg.ClientBase,
  { id, melder, vandaag }: { id: string; melder: VerzegeldeMelder; vandaag: string },
): Promise<(Secret & { id: string }) | undefined> {
  await client.query("select set_config('schakel.vandaag', $1, true)", [vandaag]);
  const { rows } = await client.query<Secret & { id: string }>(
    "select id, key_id, datasleutel, nonce, inhoud from geheim where casus_id = $1 and id = $2",
    [id, melder.geheim],
  );
  return rows[0];
}
