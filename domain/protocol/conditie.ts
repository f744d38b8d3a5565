import type { JaNeeSleutel, KeuzeSleutel, Situatie, Vorm } from "./situatie.ts";

type Keuze<K extends KeuzeSleutel> = NonNullable<Situatie[K]>;

/** Demands on the suspected forms together: at least one of `enige`, none of `geen`. */
export type VormEis = { readonly enige?: readonly Vorm[]; readonly geen?: readonly Vorm[] };
/** An age in whole years, both ends included. */
export type LeeftijdEis = { readonly vanaf?: number; readonly totEnMet?: number };

/**
 * One conjunction over a situation: every key named here must have (one of) the values given.
 * It is data, so that it can be compiled, listed and enumerated; a key that is absent from the situation makes it unknown.
 */
export type Conjunctie = {
  readonly [K in KeuzeSleutel]?: Keuze<K> | readonly Keuze<K>[];
} & { readonly [K in JaNeeSleutel]?: boolean } & {
  readonly vormen?: VormEis;
  readonly leeftijd?: LeeftijdEis;
};

/** A condition: one conjunction, or a list of which at least one must hold. */
export type Conditie = Conjunctie | readonly Conjunctie[];

/** Whether a condition holds; `onbekend` when it hangs on keys that are not known. */
export type Waarheid = "waar" | "onwaar" | "onbekend";

/** Values to count with as long as a key is unknown, where a source or a decision says on which side to err. */
export type Aanname = { readonly [K in KeuzeSleutel]?: Keuze<K> };
