import { handelingRijen } from "#domain/protocol/handelingen.ts";
import { handelingen, jaNeeSleutels, keuzes } from "#domain/protocol/situatie.ts";
import type { Taal } from "../../words/taal.ts";
import { houderNaam, jaNeeWoorden, optieWoorden, type VraagSleutel } from "../../words/vragen.ts";
import { wegwijzerWoorden } from "../../words/wegwijzer.ts";
import type { Antwoord } from "./antwoorden.ts";

/** One answer as a page offers it. */
export type Optie = { value: string; label: string; hint?: string | undefined };

/** The answers a question offers, in the order of the contract; undefined: it asks for a number. */
export function optiesVoor(sleutel: VraagSleutel, taal: Taal): Optie[] | undefined {
  if (sleutel === "leeftijd") return undefined;
  if (sleutel === "voorgenomen")
    return handelingen.map((value) => ({ value, label: handelingRijen[value].label[taal] }));
  if (sleutel === "bij") return keuzes.bij.map((value) => ({ value, label: houderNaam(value, taal) }));
  if (jaNeeSleutels.some((jaNee) => jaNee === sleutel))
    return (["ja", "nee"] as const).map((value) => ({ value, label: jaNeeWoorden[taal][value] }));
  const opties = optieWoorden[taal][sleutel as keyof (typeof optieWoorden)[Taal]];
  return Object.entries(opties).map(([value, optie]) => ({ value, ...optie }));
}

/** An answer in words, for the list of answers. */
export function antwoordTekst({ sleutel, waarden }: Antwoord, taal: Taal): string {
  const woorden = wegwijzerWoorden[taal];
  if (waarden.length === 0) return woorden.onbekend;
  const opties = optiesVoor(sleutel, taal);
  if (!opties) return woorden.jaar(waarden.join());
  const namen = waarden.map((waarde) => opties.find(({ value }) => value === waarde)?.label ?? waarde);
  return namen.join("; ");
}
