import type { CommandOf } from "./command.ts";
import { accept, type Decision, refuse } from "./decision.ts";

/** Facts about the matter that rules read; refused when none is given. */
export function legFeitenVast({ type: _type, ...feiten }: CommandOf<"LegFeitenVast">): Decision {
  if (Object.keys(feiten).length === 0) return refuse(nietsIngevuld);
  return accept([{ type: "FeitenVastgelegd", v: 1, data: feiten }]);
}

const nietsIngevuld = {
  code: "niets-ingevuld",
  bronnen: [],
  uitleg: { nl: "Vul ten minste één gegeven in.", en: "Fill in at least one fact." },
};
