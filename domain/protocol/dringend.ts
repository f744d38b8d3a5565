import { ONWAAR, sleutelsIn } from "./compile.ts";
import { type Edities, edities } from "./editie.ts";
import { leesVoor, openSleutels, reglementOp, voornemens } from "./reglement.ts";
import type { SituatieOpDatum, Sleutel } from "./situatie.ts";
import { wieIsHet } from "./wegwijzer.ts";

/** The open keys that weigh most: on `wie` hangs who is responsible, on `verbod` what must not be done. */
export type Dringend = { readonly wie: readonly Sleutel[]; readonly verbod: readonly Sleutel[] };

/**
 * Which unknown keys could still point to somebody else, or forbid something, out of the same three-valued rows as the
 * answer: what a short course of questions asks, where `ontbreekt` names everything that could change a word of it.
 */
export function dringend(situatie: SituatieOpDatum, lijst: Edities = edities): Dringend {
  const reglement = reglementOp(situatie.datum, lijst);
  const lezing = leesVoor(reglement, situatie);
  const wil = voornemens(situatie.voorgenomen ?? []);
  const verboden = reglement.getoond.filter(
    ({ rij, spreektBij }) => rij.soort === "verbod" && (spreektBij & wil) !== 0,
  );
  const verbod = verboden.reduce((open, gereed) => open | openSleutels(gereed, lezing), ONWAAR);
  return { wie: sleutelsIn(wieIsHet(reglement, situatie, lezing).open), verbod: sleutelsIn(verbod) };
}
