import { ONWAAR, sleutelsIn } from "./compile.ts";
import { type Edities, edities } from "./editie.ts";
import { type GereedRegel, leesVoor, openSleutels, reglementOp, sprekend } from "./reglement.ts";
import { voorElke } from "./schifting.ts";
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
  let verbod = ONWAAR;
  voorElke(sprekend(reglement, situatie.voorgenomen ?? []), lezing, (plaats) => {
    const gereed = reglement.getoond[plaats] as GereedRegel;
    if (gereed.rij.soort === "verbod") verbod |= openSleutels(gereed, lezing);
  });
  return { wie: sleutelsIn(wieIsHet(reglement, situatie, lezing).open), verbod: sleutelsIn(verbod) };
}
