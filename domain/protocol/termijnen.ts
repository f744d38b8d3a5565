import type { Bron } from "./bronnen.ts";
import { WAAR } from "./compile.ts";
import { type Edities, edities } from "./editie.ts";
import type { Moment } from "./moment.ts";
import { geldt, klokVan, leesVoor, reglementOp } from "./reglement.ts";
import type { Termijn, TermijnOpDag } from "./rule.ts";
import type { SituatieOpDatum } from "./situatie.ts";
import type { Zin } from "./zin.ts";

/** A rule whose term begins at a moment, as an obligation needs it. */
export type TermijnRegel = {
  readonly sleutel: string;
  readonly bron: Bron;
  readonly wat: Zin;
  readonly termijn: Termijn | TermijnOpDag;
};

/**
 * Which terms begin now that this moment came about in this situation, under the edition of its day.
 * An obligation that has begun stays, whatever changes after: it ends by what its `termijn` names.
 */
export function termijnenBij(
  moment: Moment,
  situatie: SituatieOpDatum,
  lijst: Edities = edities,
): { editie: string; regels: readonly TermijnRegel[] } {
  const reglement = reglementOp(situatie.datum, lijst);
  const { editie, perMoment } = reglement;
  const lezing = leesVoor(reglement, situatie);
  const regels = (perMoment.get(moment) ?? []).flatMap((gereed) => {
    const { bron, wat } = gereed.rij;
    const termijn = klokVan(gereed.rij);
    return termijn && geldt(gereed, lezing) === WAAR ? [{ sleutel: gereed.sleutel, bron, wat, termijn }] : [];
  });
  return { editie: editie.id, regels };
}
