import type { Casus } from "./casus.ts";
import type { CasusCommand } from "./command.ts";
import type { Refusal } from "./decision.ts";
import { opdrachten } from "./opdrachten.ts";
import type { PersoonFeiten } from "./persoon.ts";

/** The legal day a command is about: the day a report came in, the day somebody named, or today. */
export const gebeurdOp = (
  command: CasusCommand,
  { genoemd, vandaag }: { genoemd: string | undefined; vandaag: string },
): string => (command.type === "OntvangMelding" ? command.ontvangenOp : (genoemd ?? vandaag));

/**
 * Refuses a day in the future, before the report, or other than today for what happens by being recorded; and somebody
 * who is not born yet, or whose age was told on a day that has yet to come.
 */
export function weigerMoment(
  command: CasusCommand,
  { casus, op, vandaag }: { casus: Casus | undefined; op: string; vandaag: string },
): Refusal | undefined {
  if (op > vandaag) return inDeToekomst;
  const genoemd = personenIn(command).flatMap(({ geboortedatum, leeftijd }) => [geboortedatum, leeftijd?.op]);
  if (genoemd.some((dag) => dag !== undefined && dag > vandaag)) return nogNietGeboren;
  if (casus && op < casus.melding.ontvangenOp) return voorDeMelding;
  return opdrachten[command.type].alleenNu && op !== vandaag ? gebeurtNu : undefined;
}

function personenIn(command: CasusCommand): readonly PersoonFeiten[] {
  if (command.type === "OntvangMelding") return [command.slachtoffer, ...command.overigen];
  return "persoon" in command ? [command.persoon] : [];
}

const inDeToekomst: Refusal = {
  code: "in-de-toekomst",
  bronnen: [],
  uitleg: {
    nl: "Dit kan niet in de toekomst gebeurd zijn. Kies vandaag of een eerdere dag.",
    en: "This cannot have happened in the future. Choose today or an earlier day.",
  },
};

const nogNietGeboren: Refusal = {
  code: "geboorte-in-de-toekomst",
  bronnen: [],
  uitleg: {
    nl: "Een geboortedatum, of de dag waarop een leeftijd is verteld, ligt in de toekomst. Controleer het jaar.",
    en: "A birth date, or the day on which an age was told, lies in the future. Check the year.",
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
