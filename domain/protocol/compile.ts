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
/** One demand on a key: it has a value of the mask, or with `geen` none. */
export type Eis = {
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
const jaren = Object.entries(leeftijdsklassen).flatMap(([klasse, [van, tot]]) =>
  Array.from({ length: tot - van + 1 }, (_, n) => [van + n, klasse] as const),
);
/** Per key the bit of each value; an age has that of its class, by whose name a condition asks for it. */
const bitVan = sleutels.map((sleutel) => {
  const bij = new Map<unknown, number>(waardenVan(sleutel).map((waarde, n) => [waarde, 1 << n]));
  if (sleutel === "leeftijd") for (const [jaar, klasse] of jaren) bij.set(jaar, bij.get(klasse) ?? 0);
  return bij;
});

const bits = (plaats: number, waarden: readonly (string | boolean)[]): number =>
  waarden.reduce((masker, waarde) => {
    const bit = bitVan[plaats]?.get(waarde);
    if (bit === undefined) throw new Error(`${String(waarde)} is geen waarde van ${sleutels[plaats]}`);
    return masker | bit;
  }, 0);

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

const nietsBekend: Code = sleutels.map(() => 0);

/** Codes what is known of a situation; the dates and the intended actions are no part of it. */
export function codeer(situatie: Situatie): Code {
  const code = nietsBekend.slice();
  for (const sleutel in situatie) {
    const plaats = plaatsVan.get(sleutel);
    const waarde = situatie[sleutel as Sleutel];
    if (plaats === undefined || waarde === undefined) continue;
    code[plaats] = typeof waarde === "object" ? bits(plaats, waarde) : (bitVan[plaats]?.get(waarde) ?? 0);
  }
  return code;
}

/** Whether a demand fails at a value of its key (zero: unknown, then by what is assumed, if anything). */
export function faalt({ masker, geen, aangenomen }: Eis, bits: number): boolean {
  const bekend = bits || aangenomen;
  return bekend !== 0 && ((bekend & masker) !== 0) === geen;
}

/** The keys that demands which must all hold hang on while these are unknown; one that is assumed is not among them. */
export const openBij = (eisen: readonly Eis[]): Uitkomst =>
  eisen.reduce((open, { sleutel, aangenomen }) => (aangenomen === 0 ? open | (1 << sleutel) : open), 0);

/** Evaluates one condition on what is known, demand by demand; `schift` does so for all of an edition at once. */
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
    const eis = eisen[n] as Eis;
    const { sleutel, aangenomen } = eis;
    const bits = code[sleutel] as number;
    if (faalt(eis, bits)) return -1;
    if ((bits || aangenomen) === 0) mist |= 1 << sleutel;
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
