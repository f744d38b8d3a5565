import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { Keys } from "../keys.ts";

/** Something sealed, as a row keeps it. */
export type Secret = { key_id: string; datasleutel: Buffer; nonce: Buffer; inhoud: Buffer };

/** `place` is the row a secret belongs to. */
type Where = { place: string; keys: Keys };

/**
 * AES-256-GCM under a data key of its own, which is itself wrapped by the first master key. The place is bound to it, so
 * a secret moved to another row does not open.
 */
export function sealSecret(plain: string, { place, keys }: Where): Secret {
  const [master] = keys.masters;
  const dataKey = randomBytes(32);
  const bound = Buffer.from(place);
  const nonce = randomBytes(12);
  const wrapNonce = randomBytes(12);
  const wrapped = encrypt(dataKey, { key: master.key, nonce: wrapNonce, bound });
  return {
    key_id: master.id,
    datasleutel: Buffer.concat([wrapNonce, wrapped]),
    nonce,
    inhoud: encrypt(Buffer.from(plain, "utf8"), { key: dataKey, nonce, bound }),
  };
}

/** Opens a secret; throws when its master key is missing, or when place or content are not the sealed ones. */
export function openSecret({ key_id, datasleutel, nonce, inhoud }: Secret, { place, keys }: Where): string {
  const master = keys.masters.find(({ id }) => id === key_id);
  if (!master) throw new Error(`master key ${key_id} is not in the key file`);
  const bound = Buffer.from(place);
  const wrapped = { key: master.key, nonce: datasleutel.subarray(0, 12), bound };
  const dataKey = decrypt(datasleutel.subarray(12), wrapped);
  return decrypt(inhoud, { key: dataKey, nonce, bound }).toString("utf8");
}

/** The place of a row of `geheim`. */
export const placeOfGeheim = ({ casus, id }: { casus: string; id: string }): string => `${casus}/${id}`;

type Cipher = { key: Buffer; nonce: Buffer; bound: Buffer };
const tagLength = 16;

function encrypt(plain: Buffer, { key, nonce, bound }: Cipher): Buffer {
  const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: tagLength }).setAAD(bound);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(sealed: Buffer, { key, nonce, bound }: Cipher): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: tagLength }).setAAD(bound);
  decipher.setAuthTag(sealed.subarray(sealed.length - tagLength));
  return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - tagLength)), decipher.final()]);
}
