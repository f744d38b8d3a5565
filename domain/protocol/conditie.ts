import type { JaNeeSleutel, KeuzeSleutel, Situatie, Vorm } from "./situatie.ts";

type Keuze<K extends KeuzeSleutel> = NonNullable<Situatie[K]>;

/** The ages that make a difference, in whole years with both ends included; a rule names a class, never a number. */
export const leeftijdsklassen = {
  "jonger-dan-12": [0, 11],
  "12-tot-16": [12, 15],
  "16-of-17": [16, 17],
  volwassen: [18, 130],
} as const satisfies Record<string, readonly [number, number]>;
/** The name of one class of ages. */
export type Leeftijdsklasse = keyof typeof leeftijdsklassen;

/** Every class under eighteen. */
export const minderjarig = [
  "jonger-dan-12",
  "12-tot-16",
  "16-of-17",
] as const satisfies readonly Leeftijdsklasse[];

/** Demands on the suspected forms together: at least one of `enige`, none of `geen`. */
export type VormEis = { readonly enige?: readonly Vorm[]; readonly geen?: readonly Vorm[] };

/**
 * One conjunction over a situation: every key named here must have (one of) the values given.
 * It is data, so that it can be compiled, listed and enumerated; a key absent from the situation makes it unknown.
 */
export type Conjunctie = {
  readonly [K in KeuzeSleutel]?: Keuze<K> | readonly Keuze<K>[];
} & { readonly [K in JaNeeSleutel]?: boolean } & {
  readonly leeftijd?: Leeftijdsklasse | readonly Leeftijdsklasse[];
  readonly vormen?: VormEis;
};

/** A condition: one conjunction, or a list of which at least one must hold. */
export type Conditie = Conjunctie | readonly Conjunctie[];

/** Values to count with as long as a key is unknown, where a source or a decision says on which side to err. */
export type Aanname = { readonly [K in KeuzeSleutel]?: Keuze<K> } & {
  readonly [K in JaNeeSleutel]?: boolean;
};
