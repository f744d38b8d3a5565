import type { Casus } from "./casus.ts";
import type { CommandOf } from "./command.ts";
import { accept, type Context, type Decision, refuse, tekstItem } from "./decision.ts";

/** The reporter asks how things stand, and waits for an answer from now on (WW-Z31). Refused while already waiting. */
export const vraagStand = ({ standGevraagdOp }: Casus): Decision =>
  standGevraagdOp === undefined
    ? accept([{ type: "StandGevraagd", v: 1, data: {} }])
    : refuse({
        code: "stand-al-gevraagd",
        bronnen: ["WW-Z31"],
        uitleg: {
          nl: "Deze vraag staat al open. U hoeft haar niet nog eens te stellen.",
          en: "This question is open already. You need not ask it again.",
        },
      });

/** The reporter got an answer; who does not wait cannot get one. */
export function beantwoordStand(
  command: CommandOf<"BeantwoordStand">,
  { standGevraagdOp }: Casus,
  context: Context,
): Decision {
  if (standGevraagdOp === undefined)
    return refuse({
      code: "geen-vraag",
      bronnen: ["WW-Z31"],
      uitleg: { nl: "De melder wacht niet op antwoord.", en: "The reporter is not waiting for an answer." },
    });
  const item = tekstItem(context, "toelichting", command.toelichting);
  return accept([{ type: "StandBeantwoord", v: 1, data: { toelichting: item.id } }], [item]);
}
