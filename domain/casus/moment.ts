import type { Casus } from "./casus.ts";
import type { CasusCommand } from "./command.ts";
import type { Refusal } from "./decision.ts";
import { opdrachten } from "./opdrachten.ts";

/** The legal day a command is about: the day a report came in, the day somebody named, or today. */
export const gebeurdOp = (
  command: CasusCommand,
  { genoemd, vandaag }: { genoemd: string | undefined; vandaag: string },
): string => (command.type === "OntvangMelding" ? command.ontvangenOp : (genoemd ?? vandaag));

/** Refuses a day in the future, before the report, or other than today for what happens by being recorded. */
export function weigerMoment(
  command: CasusCommand,
  { casus, op, vandaag }: { casus: Casus | undefined; op: string; vandaag: string },
): Refusal | undefined {
  if (op > vandaag) return inDeToekomst;
  if (casus && op < casus.melding.ontvangenOp) return voorDeMelding;
  return opdrachten[command.type].alleenNu && op !== vandaag ? gebeurtNu : undefined;
}

const inDeToekomst: Refusal = {
  code: "in-de-toekomst",
  bronnen: [],
  uitleg: {
    nl: "Dit kan niet in de toekomst gebeurd zijn. Kies vandaag of een eerdere dag.",
    en: "This cannot have happened in the future. Choose today or an earlier day.",
  },
};

const voorDeMelding: Refusal = {
  code: "voor-de-melding",
  bronnen: [],
  uitleg: {
    nl: "Deze dag ligt voor de dag waarop de melding binnenkwam.",
    en: "This day lies before the day on which the report came in.",
  },
};

const gebeurtNu: Refusal = {
  code: "gebeurt-nu",
  bronnen: [],
  uitleg: {
    nl: "Dit gebeurt op het moment dat u het vastlegt. Laat de dag leeg.",
    en: "This happens at the moment you record it. Leave the day empty.",
  },
};
