import type { Refusal } from "../casus/decision.ts";
import type { Advies } from "./advies.ts";
import type { AdviesCommand, AdviesCommandType } from "./command.ts";

/** What exists only because it is recorded, and so cannot have happened on another day. */
const alleenNu: ReadonlySet<AdviesCommandType> = new Set([
  "StelConsultvraag",
  "ZetOmInMelding",
  "SluitAdvies",
  "HeropenAdvies",
  "ZetConsultUit",
  "NeemAntwoordOver",
  "BeantwoordConsult",
  "VraagTerug",
  "BeantwoordWedervraag",
]);

/** Refuses a day in the future, before the question, or other than today for what happens by being recorded. */
export function weigerAdviesMoment(
  command: AdviesCommand,
  { advies, op, vandaag }: { advies: Advies | undefined; op: string; vandaag: string },
): Refusal | undefined {
  if (op > vandaag) return inDeToekomst;
  if (advies && op < advies.gevraagdOp) return voorDeVraag;
  return alleenNu.has(command.type) && op !== vandaag ? gebeurtNu : undefined;
}

const inDeToekomst: Refusal = {
  code: "in-de-toekomst",
  bronnen: [],
  uitleg: {
    nl: "Dit kan niet in de toekomst gebeurd zijn. Kies vandaag of een eerdere dag.",
    en: "This cannot have happened in the future. Choose today or an earlier day.",
  },
};

const voorDeVraag: Refusal = {
  code: "voor-de-vraag",
  bronnen: [],
  uitleg: {
    nl: "Deze dag ligt voor de dag waarop het advies werd gevraagd.",
    en: "This day lies before the day on which the advice was asked.",
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
