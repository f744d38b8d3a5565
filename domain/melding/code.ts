/** Letters and digits that cannot be mistaken for each other on paper or by telephone. */
const tekens = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** How many characters a code has, the last one a check: a receipt 75 bits, what opens a draft 115, what lets one be read 135. */
export const codeLengte = { bewijs: 16, concept: 24, lezen: 28 } as const;
/** What a code is for. */
export type CodeSoort = keyof typeof codeLengte;

/** A code to write down, as in `K7Q4-2MXW-…`; `toeval` gives a byte for each character but the last. */
export function maakCode(soort: CodeSoort, toeval: Uint8Array): string {
  const aantal = codeLengte[soort] - 1;
  if (toeval.length < aantal) throw new Error(`a code needs ${aantal} bytes of randomness`);
  const begin = Array.from(toeval.subarray(0, aantal), (byte) => tekens.charAt(byte % tekens.length)).join(
    "",
  );
  return inVieren(begin + controle(begin));
}

/** What somebody typed, as a code in its written form; undefined when it cannot be one. */
export function leesCode(soort: CodeSoort, getypt: string): string | undefined {
  const kaal = getypt
    .slice(0, 100)
    .toUpperCase()
    .replaceAll(/[\s.-]/g, "");
  if (kaal.length !== codeLengte[soort] || !Array.from(kaal).every((teken) => tekens.includes(teken)))
    return undefined;
  return controle(kaal.slice(0, -1)) === kaal.at(-1) ? inVieren(kaal) : undefined;
}

const inVieren = (kaal: string): string => kaal.match(/.{4}/g)?.join("-") ?? kaal;

/** Odd weights are invertible modulo 32, so every single wrong character shows. */
function controle(begin: string): string {
  const som = Array.from(begin).reduce((al, teken, plek) => al + tekens.indexOf(teken) * (2 * plek + 1), 0);
  return tekens.charAt(som % tekens.length);
}
