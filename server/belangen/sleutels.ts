import type { Kringwoord } from "#domain/belangen/woorden.ts";
import { keyedBytes } from "../journal/naming.ts";
import type { Keys } from "../keys.ts";

/**
 * A word by which a circle and a case may meet, as the number that is stored: the first 64 bits of a keyed hash, as text
 * because it is longer than a number of JSON. Without the key nobody finds the word, whatever they try.
 */
export const sleutelVan = (keys: Keys): ((woord: string) => string) => {
  const key = keys.derive("belangentoets");
  return (woord) => keyedBytes(key, [woord]).readBigInt64BE(0).toString();
};

/** The words of a circle as they are stored. */
export function kringsleutels(
  keys: Keys,
  woorden: readonly Kringwoord[],
): { grond: string; sleutel: string }[] {
  const sleutel = sleutelVan(keys);
  return woorden.map(({ grond, woord }) => ({ grond, sleutel: sleutel(woord) }));
}
