import type { Casus } from "../casus/casus.ts";
import type { Refusal } from "../casus/decision.ts";

/**
 * For somebody who may read the casus and not, or no longer, do this: says who is responsible now, so that of two
 * people who press the same button the second reads why. Whoever may not read it is told nothing.
 */
export const nietAanU = ({ verantwoordelijk }: Casus): Refusal => ({
  code: "niet-aan-u",
  bronnen: ["LKHA-1.2a"],
  uitleg: {
    nl: `U kunt dit in deze casus nu niet doen. Verantwoordelijk is nu: ${verantwoordelijk.id}.`,
    en: `You cannot do this in this case now. Responsible now: ${verantwoordelijk.id}.`,
  },
});
