import { oordeel } from "../protocol/oordeel.ts";
import type { Casus } from "./casus.ts";
import type { CommandOf } from "./command.ts";
import { accept, type Context, type Decision, refuse, tekstItem } from "./decision.ts";
import { situatie } from "./situatie.ts";

/**
 * Veilig Thuis looks again at a case it handled, also after it closed its own dossier: whether the conditions are met,
 * whether that made it safe, and whether there is recovery (RK-9.10). Refused while the victim is abroad, when Veilig
 * Thuis takes no action (LKHA-3.3a), and for a next time that does not lie ahead.
 */
export function monitor(
  { type: _type, toelichting, ...gevonden }: CommandOf<"Monitor">,
  casus: Casus,
  context: Context,
): Decision {
  const {
    oordeel: mag,
    afwijkbaar,
    bronnen,
    uitleg,
  } = oordeel("actie-veilig-thuis", situatie(casus, context.vandaag));
  if (mag === "mag-niet" && !afwijkbaar)
    return refuse({ code: mag, bronnen, uitleg, welMogelijk: vraagLkha });
  if (gevonden.volgendeOp && gevonden.volgendeOp <= context.vandaag) return refuse(volgendeVoorbij);
  const tekst = tekstItem(context, "toelichting", toelichting);
  return accept([{ type: "Gemonitord", v: 1, data: { ...gevonden, toelichting: tekst.id } }], [tekst]);
}

const vraagLkha = {
  nl: "Vraag het LKHA hoe het gaat, en leg dat in een notitie vast.",
  en: "Ask LKHA how things are, and record that in a note.",
};

const volgendeVoorbij = {
  code: "volgende-keer-voorbij",
  bronnen: ["RK-9.11"],
  uitleg: {
    nl: "De dag waarop u weer navraagt, moet na vandaag liggen.",
    en: "The day on which you ask again must be after today.",
  },
};
