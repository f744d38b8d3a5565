import type { Bron } from "./bronnen.ts";
import { codeer, WAAR } from "./compile.ts";
import { geldt, reglementOp } from "./reglement.ts";
import type { Moment, Termijn } from "./rule.ts";
import type { Organisatie, SituatieOpDatum } from "./situatie.ts";
import type { Zin } from "./zin.ts";

/**
 * A term that begins: what an obligation row keeps. `regel` is the key of the rule in edition `editie`;
 * count it with `dueDate` or `dueAt` from the moment it began.
 */
export type Klok = {
  readonly editie: string;
  readonly regel: string;
  readonly bron: Bron;
  readonly wie: Organisatie | "verantwoordelijke";
  readonly wat: Zin;
  readonly termijn: Termijn;
};

/**
 * The terms that begin when `moment` happens, judged on the situation at that moment.
 * An obligation that has begun stays, whatever changes after: it ends by what `termijn` names, and then shows as met.
 */
export function klokkenVanaf(moment: Moment, situatie: SituatieOpDatum): readonly Klok[] {
  const { editie, regels } = reglementOp(situatie.datum);
  const code = codeer(situatie);
  return regels.flatMap((gereed) => {
    const { bron, wie, wat, termijn } = gereed.rij;
    if (termijn?.vanaf !== moment || geldt(gereed, code) !== WAAR) return [];
    return [{ editie: editie.id, regel: gereed.sleutel, bron, wie, wat, termijn }];
  });
}
