import type { Refusal } from "../casus/decision.ts";
import type { Advies } from "./advies.ts";
import type { AdviesCommandOf } from "./command.ts";
import { type AdviesContext, type AdviesDecision, accept, refuse, tekst } from "./decision.ts";

/**
 * The advice becomes a report: an act with a reason and a moment, and whether the asker was told (WW-A10, T7). The advice
 * ends here; whom it is about is written down in the casus and nowhere else. Refused: a consult, since the case is with who
 * asked; and an asker who was not told, without saying why.
 */
export function zetOmInMelding(
  command: AdviesCommandOf<"ZetOmInMelding">,
  advies: Advies,
  context: AdviesContext,
): AdviesDecision {
  const { grond, vragerVerteld, waaromNiet } = command;
  if (advies.consult) return refuse(isConsult);
  if (!vragerVerteld && !waaromNiet) return refuse(waaromNietVerteld);
  const reden = tekst(context, "reden", command.reden);
  const niet = !vragerVerteld && waaromNiet ? tekst(context, "waarom-niet", waaromNiet) : undefined;
  const data = { grond, reden: reden.id, vragerVerteld, ...(niet && { waaromNiet: niet.id }) };
  return accept([{ type: "AdviesOmgezet", v: 1, data }], niet ? [reden, niet] : [reden]);
}

const isConsult: Refusal = {
  code: "consult-wordt-geen-melding",
  bronnen: ["LKHA-1.4b"],
  uitleg: {
    nl: "De zaak is bij wie u raadpleegt. Alleen daar kan een melding worden gemaakt.",
    en: "The case is with who consults you. Only there can a report be made.",
  },
};

const waaromNietVerteld: Refusal = {
  code: "vrager-niet-verteld",
  bronnen: ["WW-A10"],
  uitleg: {
    nl: "Vertel wie advies vroeg dat u hier een melding van maakt, of schrijf op waarom dat niet kan.",
    en: "Tell whoever asked that you make a report of this, or write down why you cannot.",
  },
};
