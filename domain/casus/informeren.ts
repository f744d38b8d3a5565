import type { Casus } from "./casus.ts";
import type { CommandOf } from "./command.ts";
import { accept, type Context, type Decision, refuse, tekstItem } from "./decision.ts";

/**
 * Telling those concerned that somebody else gave data on them is postponed, with a reason; how far the term moves stands
 * in its row (X-VT12). Refused once they were told, and a second time on one day: each postponement is weighed anew.
 */
export function stelInformerenUit(
  { reden }: CommandOf<"StelInformerenUit">,
  { informeren }: Pick<Casus, "informeren">,
  context: Context,
): Decision {
  if (informeren && "gedaan" in informeren) return refuse(alGeinformeerd);
  if (informeren?.uitgesteldOp === context.vandaag) return refuse(vandaagAlUitgesteld);
  const tekst = tekstItem(context, "reden", reden);
  return accept([{ type: "InformerenUitgesteld", v: 1, data: { reden: tekst.id } }], [tekst]);
}

const alGeinformeerd = {
  code: "al-geinformeerd",
  bronnen: ["X-VT12"],
  uitleg: {
    nl: "De betrokkenen zijn al geïnformeerd; er is niets uit te stellen.",
    en: "Those concerned have been informed already; there is nothing to postpone.",
  },
};

const vandaagAlUitgesteld = {
  code: "vandaag-al-uitgesteld",
  bronnen: ["X-VT12"],
  uitleg: {
    nl: "Informeren is vandaag al uitgesteld. Uitstel is hoogstens twee weken per keer.",
    en: "Informing was postponed today already. A postponement is two weeks at most each time.",
  },
  welMogelijk: {
    nl: "Weeg het opnieuw tegen het einde van het uitstel.",
    en: "Weigh it again towards the end of the postponement.",
  },
};
