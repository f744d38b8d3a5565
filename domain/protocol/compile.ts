import { type Aanname, type Conditie, type Conjunctie, leeftijdsklassen, type VormEis } from "./conditie.ts";
import { jaNeeSleutels, keuzes, type Situatie, type Sleutel, vormen } from "./situatie.ts";

/** Every key a rule may depend on, in the order in which an answer lists what is missing. */
export const sleutels: readonly Sleutel[] = [
  ...(Object.keys(keuzes) as (keyof typeof keuzes)[]),
  "vormen",
  "leeftijd",
  ...jaNeeSleutels,
];

/**
 * Three-valued truth in one number: `WAAR`, `ONWAAR`, or else unknown, as the set of keys it hangs on
 * (bit n is `sleutels[n]`).
 */
export type Uitkomst = number;
/** It holds, whatever is still unknown: every bit set. */
export const WAAR: Uitkomst = -1;
/** It does not hold, and hangs on no key: no bit set. */
export const ONWAAR: Uitkomst = 0;

/** A situation as one set of bits per key, one bit per value; zero is unknown. */
export type Code = readonly number[];
type Eis = {
  readonly sleutel: number;
  readonly masker: number;
  readonly geen: boolean;
  /** The bit that counts while the key is unknown; zero when nothing is assumed. */
  readonly aangenomen: number;
};
/** A condition ready to be evaluated: a list of alternatives, each a list of demands. */
export type Gecompileerd = readonly (readonly Eis[])[];

/** Every value a key can have, in the order of its bits; of age the classes. */
export const waardenVan = (sleutel: Sleutel): readonly (string | boolean)[] => {
  if (sleutel === "vormen") return vormen;
  if (sleutel === "leeftijd") return Object.keys(leeftijdsklassen);
  return Object.hasOwn(keuzes, sleutel) ? keuzes[sleutel as keyof typeof keuzes] : [true, false];
};
/** Refuses more of anything than a set of 32 bits tells apart; all of them set would read as `WAAR`. */
export function weigerTeVeel(wat: string, aantal: number): void {
  if (aantal > 31) throw new Error(`${wat}: ${aantal} is meer dan de 31 die in een verzameling passen`);
}
weigerTeVeel("sleutels", sleutels.length);
for (const sleutel of sleutels) weigerTeVeel(sleutel, waardenVan(sleutel).length);

const plaatsVan = new Map(sleutels.map((sleutel, plaats) => [sleutel as string, plaats]));
const bitVan = sleutels.map((sleutel) => new Map(waardenVan(sleutel).map((waarde, n) => [waarde, 1 << n])));

const bits = (plaats: number, waarden: readonly (string | boolean)[]): number =>
  waarden.reduce((masker, waarde) => {
    const bit = bitVan[plaats]?.get(waarde);
    if (bit === undefined) throw new Error(`${String(waarde)} is geen waarde van ${sleutels[plaats]}`);
    return masker | bit;
  }, 0);

const klasseVan = (leeftijd: number): string | undefined =>
  Object.entries(leeftijdsklassen).find(([, [van, tot]]) => van <= leeftijd && leeftijd <= tot)?.[0];

const eisen = (conjunctie: Conjunctie, aanname: Aanname): Eis[] =>
  Object.entries(conjunctie).flatMap(([sleutel, waarde]): Eis[] => {
    const plaats = plaatsVan.get(sleutel);
    if (plaats === undefined) throw new Error(`${sleutel} is geen sleutel van een situatie`);
    const stand = aanname[sleutel as keyof Aanname];
    const basis = {
      sleutel: plaats,
      geen: false,
      aangenomen: stand === undefined ? 0 : bits(plaats, [stand]),
    };
    if (sleutel !== "vormen")
      return [{ ...basis, masker: bits(plaats, [waarde].flat() as (string | boolean)[]) }];
    const { enige, geen } = waarde as VormEis;
    return [
      ...(enige ? [{ ...basis, masker: bits(plaats, enige) }] : []),
      ...(geen ? [{ ...basis, masker: bits(plaats, geen), geen: true }] : []),
    ];
  });

/** Makes a condition ready, with what it may assume; throws when it names a key or a value that does not exist. */
export const compileer = (conditie: Conditie, aanname: Aanname = {}): Gecompileerd =>
  [conditie].flat().map((conjunctie) => eisen(conjunctie, aanname));

/** Codes what is known of a situation; the dates and the intended actions are no part of it. */
export const codeer = (situatie: Situatie): Code =>
  sleutels.map((sleutel, plaats) => {
    const waarde = situatie[sleutel];
    if (waarde === undefined) return 0;
    if (typeof waarde === "object") return bits(plaats, waarde);
    return bitVan[plaats]?.get(typeof waarde === "number" ? (klasseVan(waarde) ?? "") : waarde) ?? 0;
  });

/** Evaluates a condition on what is known. Loops by index: this runs hundreds of times per answer. */
export function evalueer(conditie: Gecompileerd, code: Code): Uitkomst {
  let open = 0;
  for (let c = 0; c < conditie.length; c++) {
    const mist = gemist(conditie[c] as readonly Eis[], code);
    if (mist === 0) return WAAR;
    if (mist > 0) open |= mist;
  }
  return open;
}

/** The keys that demands which must all hold still hang on: none when they hold, -1 when one of them does not. */
function gemist(eisen: readonly Eis[], code: Code): number {
  let mist = 0;
  for (let n = 0; n < eisen.length; n++) {
    const { sleutel, masker, geen, aangenomen } = eisen[n] as Eis;
    const bekend = code[sleutel] || aangenomen;
    if (bekend === 0) mist |= 1 << sleutel;
    else if (((bekend & masker) !== 0) === geen) return -1;
  }
  return mist;
}

/** `als` holds and `tenzij` does not. */
export function tenzijUitkomst(als: Uitkomst, tenzij: Uitkomst): Uitkomst {
  if (als === ONWAAR || tenzij === WAAR) return ONWAAR;
  if (als === WAAR) return tenzij === ONWAAR ? WAAR : tenzij;
  return als | tenzij;
}

/** The names of the keys in a set. */
export const sleutelsIn = (verzameling: Uitkomst): Sleutel[] =>
  sleutels.filter((_, plaats) => (verzameling & (1 << plaats)) !== 0);
