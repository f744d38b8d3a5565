import type { Casus } from "./casus.ts";
import type { CommandOf } from "./command.ts";
import { accept, type Context, type Decision, refuse, tekstItem } from "./decision.ts";

/**
 * Somebody says whether a person of this casus is one of another casus (SOA-S2.1): linked, not the same, or not sure yet.
 * Persons are never merged, and what was decided can be taken back. Refused: somebody who is not in the asker's dossier, two
 * of one casus, what was decided so already, and taking back what was not decided. Whether the other one exists and is held
 * by the asker's organisation is looked up before (`genoemd.ts`).
 */
export function beoordeelTreffer(
  command: CommandOf<"BeoordeelTreffer">,
  casus: Casus,
  context: Context,
): Decision {
  const { betrokkene, anderCasus, anderBetrokkene, uitkomst, toelichting } = command;
  const ander = { casus: anderCasus, betrokkene: anderBetrokkene };
  const houder = context.door.organisatie.id;
  if (!casus.betrokkenen.some(({ id, rijen }) => id === betrokkene && rijen[houder])) return refuse(onbekend);
  const bestaand = casus.treffers.find(
    (t) =>
      t.houder === houder &&
      t.betrokkene === betrokkene &&
      t.ander.casus === ander.casus &&
      t.ander.betrokkene === ander.betrokkene,
  );
  if (uitkomst === "herroepen" && !bestaand) return refuse(nietsTeHerroepen);
  if (bestaand && bestaand.uitkomst === uitkomst && !toelichting) return refuse(alZo);
  const tekst = toelichting === undefined ? undefined : tekstItem(context, "toelichting", toelichting);
  const data = { betrokkene, ander, uitkomst, ...(tekst && { toelichting: tekst.id }) };
  return accept([{ type: "TrefferBeoordeeld", v: 1, data }], tekst ? [tekst] : []);
}

const onbekend = {
  code: "betrokkene-onbekend",
  bronnen: [],
  uitleg: {
    nl: "Deze persoon staat niet in uw dossier. Ververs de bladzijde en kies opnieuw.",
    en: "This person is not in your dossier. Refresh the page and choose again.",
  },
};

const nietsTeHerroepen = {
  code: "niets-te-herroepen",
  bronnen: [],
  uitleg: {
    nl: "Over deze twee is niets besloten, of een collega nam het al terug.",
    en: "Nothing was decided about these two, or a colleague took it back already.",
  },
};

const alZo = {
  code: "al-zo-besloten",
  bronnen: [],
  uitleg: {
    nl: "Dit is al zo vastgelegd.",
    en: "This has been recorded so already.",
  },
};
