import type { Bron } from "./bronnen.ts";
import type { Editie } from "./editie.ts";
import type { Regel, Stap, Verantwoordelijkheid } from "./rule.ts";

/** The three lists an edition is made of, and what a row of each is. */
export type RijVan = { regels: Regel; verantwoordelijkheden: Verantwoordelijkheid; stappen: Stap };
/** One of these lists. */
export type Onderdeel = keyof RijVan;

/** The lists of an edition, in the order of an answer: who, what and what not, in which order. */
export const onderdelen = [
  "verantwoordelijkheden",
  "regels",
  "stappen",
] as const satisfies readonly Onderdeel[];

/** Rows with the key that names each, in their order. */
export type Rijen<R> = readonly (readonly [sleutel: string, rij: R])[];

/**
 * Every row of an edition by a key that stays its own when others come or go. A rule has one; a row of the two lists is
 * named by its sources, with `#2` behind the second one of the same sources.
 */
export const rijenVan = (editie: Editie): { readonly [O in Onderdeel]: Rijen<RijVan[O]> } => ({
  verantwoordelijkheden: metSleutel(editie.verantwoordelijkheden),
  regels: Object.entries(editie.regels),
  stappen: metSleutel(editie.stappen),
});

function metSleutel<R extends { readonly bronnen: readonly Bron[] }>(rijen: readonly R[]): Rijen<R> {
  const eerder = new Map<string, number>();
  return rijen.map((rij) => {
    const naam = rij.bronnen.join("+");
    const nummer = (eerder.get(naam) ?? 0) + 1;
    eerder.set(naam, nummer);
    return [nummer === 1 ? naam : `${naam}#${nummer}`, rij];
  });
}
