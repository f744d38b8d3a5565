import { z } from "zod";
import type { Actor } from "#domain/access/actor.ts";
import type { MelderDoel } from "#domain/access/melder-doel.ts";
import { authorize } from "#domain/access/policy.ts";
import type { Casus } from "#domain/casus/casus.ts";
import { replay } from "#domain/casus/evolve.ts";
import { sectoren, VeiligContact } from "#domain/casus/melder.ts";
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

/**
 * The reporter of a casus, opened for one purpose that stands in the audit. Undefined when there is no casus for this
 * actor, no reporter was recorded (of the first report, or of the one added as line `vervolg`), or the actor's organisation does not hold it (WW-M5).
 */
export function readMelder(
  services: Reading,
  actor: Actor,
  { id, doel, vervolg }: { id: string; doel: MelderDoel; vervolg?: number | undefined },
): Promise<Melder | undefined> {
  return readAs(services, actor, async (client) => {
    const audit = { handeling: "melder.lees", object: id, doel };
    const { journaal, feiten } = await loadStreamForReader(client, id);
    const casus = replay(journaal, feiten);
    const grant = casus && authorize(actor, "melder.lees", casus);
    if (!grant) return { result: undefined, audit: { ...audit, uitkomst: "niet-gevonden" } };
    const { rows } = await client.query<Secret & { id: string }>(
      "select id, key_id, datasleutel, nonce, inhoud from geheim where casus_id = $1 and id = $2",
      [id, geheimVan(casus, vervolg)],
    );
    const [row] = rows;
    const policies = grant.policies;
    if (!row) return { result: undefined, audit: { ...audit, uitkomst: "niet-gevonden", policies } };
    const place = placeOfGeheim({ casus: id, id: row.id });
    const result = Melder.parse(JSON.parse(openSecret(row, { place, keys: services.keys })));
    return { result, audit: { ...audit, uitkomst: "gelezen", policies } };
  });
}

const geheimVan = ({ melding, vervolgmeldingen }: Casus, vervolg: number | undefined): string | undefined =>
  vervolg === undefined ? melding.melder : vervolgmeldingen.find(({ seq }) => seq === vervolg)?.melder;
