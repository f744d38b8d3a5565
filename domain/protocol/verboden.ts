import type { Bron } from "./bronnen.ts";
import { WAAR } from "./compile.ts";
import { type Edities, editieOp, edities } from "./editie.ts";
import { oordeel } from "./oordeel.ts";
import { geldt, leesVoor, reglementOp } from "./reglement.ts";
import type { Regel } from "./rule.ts";
import { uitkomst } from "./schifting.ts";
import type { Handeling, SituatieOpDatum } from "./situatie.ts";
import type { RegelAntwoord } from "./wegwijzer.ts";
import type { Zin } from "./zin.ts";

/** A sentence that forbids now, and what it says would be allowed instead. */
export type Verbod = { readonly bron: Bron; readonly wat: Zin; readonly wel: Zin };

/**
 * The sentences that now forbid any of these actions, the gravest first: what nobody may deviate from, then what closes
 * most actions. What only asks for something first is not here, nor what is lifted.
 */
export function verbodenNu(
  handelingen: readonly Handeling[],
  situatie: SituatieOpDatum,
  lijst: Edities = edities,
): Verbod[] {
  const reglement = reglementOp(situatie.datum, lijst);
  const lezing = leesVoor(reglement, situatie);
  const sluit = new Map<Regel, number>();
  for (const handeling of handelingen) {
    if (oordeel(handeling, situatie, lijst).oordeel !== "mag-niet") continue;
    for (const gereed of reglement.perHandeling.get(handeling) ?? []) {
      const { rij } = gereed;
      const verbiedt = rij.soort === "verbod" && rij.wacht?.oordeel === "mag-niet";
      const gelicht = uitkomst(lezing, gereed.tot) === WAAR;
      if (!verbiedt || gelicht || geldt(gereed, lezing) !== WAAR) continue;
      sluit.set(rij, (sluit.get(rij) ?? 0) + 1);
    }
  }
  const zwaarte = ([rij, aantal]: [Regel, number]) => (rij.wacht?.hard ? 1_000 : 0) + aantal;
  return [...sluit]
    .toSorted((een, ander) => zwaarte(ander) - zwaarte(een))
    .flatMap(([{ bron, wat, wacht }]) => (wacht ? [{ bron, wat, wel: wacht.wel }] : []));
}

/** What each of these rules says would be allowed instead, by its place in the list; nothing where it says none. */
export function welIn(regels: readonly RegelAntwoord[], datum: string): readonly (Zin | undefined)[] {
  const rijen = Object.values<Regel>(editieOp(datum).regels);
  return regels.map(
    ({ bron, soort, wat }) =>
      rijen.find((rij) => soort === "verbod" && rij.bron === bron && rij.wat.nl === wat.nl)?.wacht?.wel,
  );
}
