import { ONWAAR, WAAR } from "../compile.ts";
import { type Weging, weeg } from "../oordeel.ts";
import { type GereedRegel, geldt, type Reglement } from "../reglement.ts";
import { uitkomst } from "../schifting.ts";
import type { Handeling } from "../situatie.ts";
import { leesBlad } from "./conclusie.ts";
import type { Knoop } from "./diagram.ts";

/**
 * A row that guards an action, in one situation: whether it is known to hold, and whether it keeps the action closed
 * (or open); `misschien` when that hangs on something unknown.
 */
export type Stand = {
  readonly gereed: GereedRegel;
  readonly opent: boolean;
  readonly geldt: boolean;
  readonly misschien: boolean;
};
/** One leaf: the rows that speak there, and what they come to together. */
export type Weegblad = { readonly standen: readonly Stand[]; readonly weging: Weging };

/** Weighs an action at a leaf, for all situations that end there. */
export function weegBlad(reglement: Reglement, handeling: Handeling, blad: Knoop): Weegblad {
  const lezing = leesBlad(reglement, blad);
  const standen = (reglement.perHandeling.get(handeling) ?? []).flatMap((gereed): Stand[] => {
    const staat = geldt(gereed, lezing);
    const gelicht = uitkomst(lezing, gereed.tot);
    const opent = gereed.rij.wacht?.oordeel === "mag";
    if (staat === ONWAAR || (!opent && gelicht === WAAR)) return [];
    const zeker = staat === WAAR && (opent || gelicht === ONWAAR);
    return [{ gereed, opent, geldt: staat === WAAR, misschien: !zeker }];
  });
  return { standen, weging: weeg(reglement, handeling, lezing) };
}
