import { TerugbelInhoud } from "#domain/terugbellen/terugbelverzoek.ts";
import { openSecret, type Secret, sealSecret } from "../journal/secret.ts";
import type { Keys } from "../keys.ts";

const placeOf = (id: string): string => `terugbelverzoek/${id}`;

/** Seals how somebody can be called, for the row of this request alone. */
export const sealInhoud = (inhoud: TerugbelInhoud, { id, keys }: { id: string; keys: Keys }): Secret =>
  sealSecret(JSON.stringify(inhoud), { place: placeOf(id), keys });

/** Opens it again; throws when it was sealed for another row. */
export const openInhoud = (secret: Secret, { id, keys }: { id: string; keys: Keys }): TerugbelInhoud =>
  TerugbelInhoud.parse(JSON.parse(openSecret(secret, { place: placeOf(id), keys })));
