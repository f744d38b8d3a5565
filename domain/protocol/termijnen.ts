import type { Bron } from "./bronnen.ts";
import { codeer, WAAR } from "./compile.ts";
import { geldt, type Reglement, reglementOp } from "./reglement.ts";
import type { Moment, Termijn } from "./rule.ts";
import type { SituatieOpDatum } from "./situatie.ts";
import type { Zin } from "./zin.ts";

/** A rule whose term begins at a moment, as an obligation needs it. */
export type TermijnRegel = {
  readonly sleutel: string;
  readonly bron: Bron;
  readonly wat: Zin;
  readonly termijn: Termijn;
};

const perReglement = new WeakMap<Reglement, Map<Moment, Reglement["regels"]>>();

/** The rows of an edition that begin a term, by the moment that begins it. */
function rijenBij(reglement: Reglement, moment: Moment): Reglement["regels"] {
  const bekend = perReglement.get(reglement) ?? new Map<Moment, Reglement["regels"]>();
  perReglement.set(reglement, bekend);
  const rijen = bekend.get(moment) ?? reglement.regels.filter(({ rij }) => rij.termijn?.vanaf === moment);
  bekend.set(moment, rijen);
  return rijen;
}

/** Which terms begin now that this moment came about in this situation, under the edition of its day. */
export function termijnenBij(
  moment: Moment,
  situatie: SituatieOpDatum,
): { editie: string; regels: readonly TermijnRegel[] } {
  const reglement = reglementOp(situatie.datum);
  const code = codeer(situatie);
  const regels = rijenBij(reglement, moment).flatMap(({ sleutel, rij, ...rest }) => {
    const { bron, wat, termijn } = rij;
    return termijn && geldt({ sleutel, rij, ...rest }, code) === WAAR
      ? [{ sleutel, bron, wat, termijn }]
      : [];
  });
  return { editie: reglement.editie.id, regels };
}
