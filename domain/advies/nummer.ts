import { controleteken, nummertekens } from "../casus/nummer.ts";

/**
 * The number people use for an advice, as in `K7Q-42M-XWR`: eight random characters and one that checks. In groups of
 * three, so that nobody takes it for the number of a casus. `toeval` gives at least eight bytes of randomness.
 */
export function nieuwAdviesnummer(toeval: Uint8Array): string {
  const acht = Array.from(toeval.subarray(0, 8), (byte) =>
    nummertekens.charAt(byte % nummertekens.length),
  ).join("");
  const negen = acht + controleteken(acht);
  return [negen.slice(0, 3), negen.slice(3, 6), negen.slice(6)].join("-");
}
