import { handelingRijen } from "#domain/protocol/handelingen.ts";
import { handelingen, jaNeeSleutels, keuzes } from "#domain/protocol/situatie.ts";
import type { Taal } from "../../words/taal.ts";
import { houderNaam, jaNeeWoorden, optieWoorden, type VraagSleutel } from "../../words/vragen.ts";
import { wegwijzerWoorden } from "../../words/wegwijzer.ts";
import type { Antwoord, Antwoorder } from "./antwoorden.ts";

/** One answer as a page offers it. */
export type Optie = { value: string; label: string; hint?: string | undefined };

/** The answers a question offers, in the order of the contract, as one says them to `wie`; undefined: it asks for a number. */
export function optiesVoor(
  sleutel: VraagSleutel,
  { taal, wie }: { taal: Taal; wie: Antwoorder },
): Optie[] | undefined {
  if (sleutel === "leeftijd") return undefined;
  if (sleutel === "voorgenomen")
    return handelingen.map((value) => ({ value, label: handelingRijen[value].label[taal] }));
  if (sleutel === "bij") return keuzes.bij.map((value) => ({ value, label: houderNaam(value, taal) }));
  if (jaNeeSleutels.some((jaNee) => jaNee === sleutel))
    return (["ja", "nee"] as const).map((value) => ({ value, label: jaNeeWoorden[taal][value] }));
  const opties = optieWoorden[taal][sleutel as keyof (typeof optieWoorden)[Taal]];
  return Object.entries(opties).map(([value, { zelf, ...optie }]) => ({
    value,
    ...(wie === "zelf" && zelf ? zelf : optie),
  }));
}

/** An answer in words, for the list of answers. */
export function antwoordTekst(
  { sleutel, waarden }: Antwoord,
  lezer: { taal: Taal; wie: Antwoorder },
): string {
  const woorden = wegwijzerWoorden[lezer.taal];
  if (waarden.length === 0) return woorden.onbekend;
  const opties = optiesVoor(sleutel, lezer);
  if (!opties) return woorden.jaar(waarden.join());
  const namen = waarden.map((waarde) => opties.find(({ value }) => value === waarde)?.label ?? waarde);
  return namen.join("; ");
}
