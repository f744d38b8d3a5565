import type { Diagram, Knoop } from "./diagram.ts";
import type { As, Klasse } from "./ruimte.ts";

/** One key that changes and all else that stays: from class to class, with a situation (before) that shows it. */
export type Overgang = {
  readonly as: As;
  readonly van: Klasse;
  readonly naar: Klasse;
  readonly voor: Knoop;
  readonly na: Knoop;
  readonly code: readonly number[];
};

type Paar = { voor: Knoop; na: Knoop; code: readonly number[]; bekend: number };

/**
 * Every pair of situations that differ in one key and that the conditions can tell apart, as pairs of leaves.
 * `welke` says which changes count: from unknown to known, or from one fact to another.
 */
export function overgangen(
  { assen, lagen }: Diagram,
  welke: (as: As, van: Klasse, naar: Klasse) => boolean,
): readonly Overgang[] {
  return assen.flatMap((as, diepte) =>
    as.klassen.flatMap((van, v) =>
      as.klassen.flatMap((naar, n) => {
        if (van === naar || !welke(as, van, naar)) return [];
        const begin = (lagen[diepte] ?? []).map(({ naar: kanten, code, bekend }) => ({
          voor: kanten[v],
          na: kanten[n],
          code: code.with(as.plaats, van.bits),
          bekend: bekend + (van.bits === 0 ? 0 : 1),
        }));
        return volg(assen.slice(diepte + 1), begin).map(({ voor, na, code }) => ({
          as,
          van,
          naar,
          voor,
          na,
          code,
        }));
      }),
    ),
  );
}

type Begin = Omit<Paar, "voor" | "na"> & { voor: Knoop | undefined; na: Knoop | undefined };

/** Follows pairs through the keys that stay the same; a pair that has become one place tells nothing any more. */
function volg(assen: readonly As[], begin: readonly Begin[]): readonly Paar[] {
  const samen = (paren: readonly Begin[]): Paar[] => {
    const uniek = new Map<number, Map<number, Paar>>();
    for (const { voor, na, code, bekend } of paren) {
      if (!voor || !na || voor === na) continue;
      const bij = uniek.get(voor.id) ?? new Map<number, Paar>();
      uniek.set(voor.id, bij);
      if (bekend < (bij.get(na.id)?.bekend ?? Number.POSITIVE_INFINITY))
        bij.set(na.id, { voor, na, code, bekend });
    }
    return [...uniek.values()].flatMap((bij) => [...bij.values()]);
  };
  return assen.reduce<readonly Paar[]>(
    (paren, { plaats, klassen }) =>
      samen(
        paren.flatMap(({ voor, na, code, bekend }) =>
          klassen.map((klasse, n) => ({
            voor: voor.naar[n],
            na: na.naar[n],
            code: code.with(plaats, klasse.bits),
            bekend: bekend + (klasse.bits === 0 ? 0 : 1),
          })),
        ),
      ),
    samen(begin),
  );
}
