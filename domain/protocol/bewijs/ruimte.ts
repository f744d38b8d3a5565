import { compileer, type Gecompileerd, sleutels, waardenVan } from "../compile.ts";
import { type Leeftijdsklasse, leeftijdsklassen } from "../conditie.ts";
import type { Situatie } from "../situatie.ts";
import { type Tegenspraak, tegenspraken } from "../tegenspraak.ts";

/**
 * Values of one key that none of the conditions at hand tells apart: `bits` is the one that stands for all (zero: unknown),
 * `alle` are their bits together, `aantal` how many inputs they are.
 */
export type Klasse = { readonly bits: number; readonly alle: number; readonly aantal: bigint };

/** One key (by its place in `sleutels`) and its classes, the unknown first; `klasseVan` finds the class of a value. */
export type As = {
  readonly plaats: number;
  readonly klassen: readonly Klasse[];
  readonly klasseVan: ReadonlyMap<number, number>;
};

const LEEFTIJD = sleutels.indexOf("leeftijd");
const VORMEN = sleutels.indexOf("vormen");
const AANLEIDING = sleutels.indexOf("aanleiding");

const jaren = Object.values(leeftijdsklassen).map(([van, tot]) => BigInt(tot - van + 1));
const aantalBits = (bits: number): number => bits.toString(2).replaceAll("0", "").length;

const alsBits: readonly (readonly number[])[] = sleutels.map((sleutel, plaats) => {
  const aantal = waardenVan(sleutel).length;
  if (plaats !== VORMEN) return Array.from({ length: aantal }, (_, n) => 1 << n);
  return Array.from({ length: 2 ** aantal - 1 }, (_, n) => n + 1).toSorted(
    (a, b) => aantalBits(a) - aantalBits(b),
  );
});

/** Every known value of a key as bits, fewest first: single values, and of the forms every set of them. */
export const waardenAlsBits = (plaats: number): readonly number[] => alsBits[plaats] ?? [];

/** How many values of the input these bits stand for: an age class is as many as it has years. */
const gewicht = (plaats: number, bits: number): bigint =>
  plaats === LEEFTIJD ? (jaren[Math.log2(bits)] ?? 1n) : 1n;

/** Whether a question can leave a key out: everything but what brings somebody here. */
export const magOnbekend = (plaats: number): boolean => plaats !== AANLEIDING;

/**
 * The keys these conditions mention, with the classes they distinguish: two values are in one class when every demand
 * says the same of them. The key that most demands are about comes first.
 */
export function assenVan(condities: readonly Gecompileerd[]): readonly As[] {
  const maskers = new Map<number, Set<number>>();
  const vaak = new Map<number, number>();
  for (const { sleutel, masker } of condities.flat(2)) {
    maskers.set(sleutel, (maskers.get(sleutel) ?? new Set()).add(masker));
    vaak.set(sleutel, (vaak.get(sleutel) ?? 0) + 1);
  }
  return [...maskers]
    .toSorted(([a], [b]) => (vaak.get(b) ?? 0) - (vaak.get(a) ?? 0) || a - b)
    .map(([plaats, onderscheid]) => as(plaats, [...onderscheid]));
}

function as(plaats: number, maskers: readonly number[]): As {
  const klassen: { bits: number; alle: number; aantal: bigint }[] = magOnbekend(plaats)
    ? [{ bits: 0, alle: 0, aantal: 1n }]
    : [];
  const klasseVan = new Map<number, number>(magOnbekend(plaats) ? [[0, 0]] : []);
  const perKenmerk = new Map<string, number>();
  for (const bits of waardenAlsBits(plaats)) {
    const kenmerk = maskers.map((masker) => ((bits & masker) === 0 ? "0" : "1")).join("");
    const n = perKenmerk.get(kenmerk) ?? klassen.push({ bits, alle: 0, aantal: 0n }) - 1;
    perKenmerk.set(kenmerk, n);
    klasseVan.set(bits, n);
    const klasse = klassen[n];
    if (!klasse) continue;
    klasse.alle |= bits;
    klasse.aantal += gewicht(plaats, bits);
  }
  return { plaats, klassen, klasseVan };
}

/** The contradictions as conditions. */
export const uitgesloten: readonly Gecompileerd[] = tegenspraken.map(({ feiten }) => compileer(feiten));

/** The contradictions that keys at these places can form by themselves. */
export const uitgeslotenBinnen = (plaatsen: ReadonlySet<number>): readonly Gecompileerd[] =>
  uitgesloten.filter((conditie) => conditie.flat().every(({ sleutel }) => plaatsen.has(sleutel)));

const aantalWaarden = (plaats: number): bigint =>
  waardenAlsBits(plaats).reduce((som, bits) => som + gewicht(plaats, bits), magOnbekend(plaats) ? 1n : 0n);

/**
 * How many different situations keys at these places can describe, without the contradictory ones; by arithmetic
 * (inclusion and exclusion), so that a walk can be checked against it.
 */
export function aantalSituaties(
  plaatsen: readonly number[],
  buiten: readonly Tegenspraak[] = tegenspraken,
): bigint {
  const binnen = buiten
    .map(({ feiten }) => compileer(feiten).flat())
    .filter((eisen) => eisen.every(({ sleutel }) => plaatsen.includes(sleutel)));
  let som = 0n;
  for (let keuze = 0; keuze < 2 ** binnen.length; keuze++) {
    const eisen = binnen.filter((_, n) => (keuze & (1 << n)) !== 0).flat();
    const aantal = plaatsen.reduce((product, plaats) => {
      const hier = eisen.filter(({ sleutel }) => sleutel === plaats);
      if (hier.length === 0) return product * aantalWaarden(plaats);
      const masker = hier.reduce((bits, eis) => bits & eis.masker, -1);
      return product * BigInt(waardenAlsBits(plaats).filter((bits) => (bits & masker) !== 0).length);
    }, 1n);
    som += aantalBits(keuze) % 2 === 0 ? aantal : -aantal;
  }
  return som;
}

/** The values of a class as the contract names them; of the forms one set that stands for the others. */
export function waardenIn({ plaats }: As, { bits, alle }: Klasse): readonly string[] {
  const getoond = plaats === VORMEN ? bits : alle;
  return waardenVan(sleutels[plaats] ?? "aanleiding")
    .filter((_, n) => (getoond & (1 << n)) !== 0)
    .map(String);
}

function waardeVan(plaats: number, bits: number): unknown {
  const waarden = waardenVan(sleutels[plaats] ?? "aanleiding").filter((_, n) => (bits & (1 << n)) !== 0);
  if (plaats === VORMEN) return waarden;
  return plaats === LEEFTIJD ? leeftijdsklassen[waarden[0] as Leeftijdsklasse][0] : waarden[0];
}

const waardeBij = alsBits.map(
  (alle, plaats) => new Map(alle.map((bits) => [bits, waardeVan(plaats, bits)] as const)),
);

/** A situation that codes to these bits, as anybody could ask it; a report where nothing is said of what brings them. */
export function situatieVan(code: readonly number[]): Situatie {
  const feiten: Record<string, unknown> = { aanleiding: "melding" };
  for (const [plaats, sleutel] of sleutels.entries()) {
    const waarde = waardeBij[plaats]?.get(code[plaats] ?? 0);
    if (waarde !== undefined) feiten[sleutel] = waarde;
  }
  return feiten as Situatie;
}
