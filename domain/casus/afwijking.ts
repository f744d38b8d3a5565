import type { Casus } from "./casus.ts";
import type { CommandOf } from "./command.ts";
import { accept, type Context, type Decision, refuse, tekstItem } from "./decision.ts";

/**
 * Who deviated from the protocol with a motive looked at it again, and says what came of it (RK-7.12). Refused: what was
 * reviewed already, and a deviation of another organisation.
 */
export function herzieAfwijking(
  { afwijking, toelichting }: CommandOf<"HerzieAfwijking">,
  { teHerzien }: Casus,
  context: Context,
): Decision {
  const eigen = context.door.organisatie.id;
  if (!teHerzien.some((open) => open.afwijking === afwijking && open.door === eigen))
    return refuse(nietsTeHerzien);
  const tekst = tekstItem(context, "toelichting", toelichting);
  return accept([{ type: "AfwijkingHerzien", v: 1, data: { afwijking, toelichting: tekst.id } }], [tekst]);
}

const nietsTeHerzien = {
  code: "niets-te-herzien",
  bronnen: ["RK-7.12"],
  uitleg: {
    nl: "Deze afwijking staat niet open voor uw organisatie, of is al opnieuw bekeken.",
    en: "This deviation is not open for your organisation, or has been reviewed already.",
  },
};
