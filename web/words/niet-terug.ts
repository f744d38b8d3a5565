import type { NietTerugVeld, nietTerugVelden } from "#domain/melding/niet-terug.ts";

type Woord<V extends NietTerugVeld> = {
  label: string;
  hint?: string;
} & ((typeof nietTerugVelden)[V] extends {
  opties: readonly (infer O extends string)[];
}
  ? { opties: Record<O, string> }
  : { opties?: never });
type Velden = { [V in NietTerugVeld]: Woord<V> };

const veldenNl: Velden = {
  terugOp: { label: "Wanneer had de leerling terug moeten zijn?" },
  gezien: { label: "Wanneer is de leerling het laatst gezien?" },
  leeftijd: { label: "Hoe oud is de leerling?" },
  waar: {
    label: "Waar is de leerling nu, voor zover u weet?",
    opties: { buitenland: "In het buitenland", nederland: "In Nederland", onbekend: "Dat weet niemand" },
  },
  land: { label: "Welk land?", hint: "En de plaats, als u die weet." },
  contact: {
    label: "Is er al contact geweest met de leerling zelf?",
    hint: "Probeer het niet via de ouders.",
    opties: { ja: "Ja", nee: "Nee", onzeker: "Weet ik niet" },
  },
  contactHoe: { label: "Hoe en wanneer?" },
  signalen: {
    label: "Wat viel er voor de vakantie op?",
    opties: {
      huwelijk: "Er was sprake van een verloving of huwelijk",
      bang: "De leerling zag op tegen de reis of was bang",
      verlof: "Er was verlof gevraagd, of de reis duurde langer dan gepland",
      eerder: "Een broer, zus of nicht kwam eerder niet terug",
      papieren: "De leerling had het eigen paspoort niet",
      verhaal: "De verklaringen van thuis wisselen",
    },
  },
  dwang: {
    label: "Denkt u aan een gedwongen huwelijk?",
    opties: { ja: "Ja", nee: "Nee", onzeker: "Weet ik niet" },
  },
};

const veldenEn: Velden = {
  terugOp: { label: "When should the pupil have been back?" },
  gezien: { label: "When was the pupil last seen?" },
  leeftijd: { label: "How old is the pupil?" },
  waar: {
    label: "Where is the pupil now, as far as you know?",
    opties: { buitenland: "Abroad", nederland: "In the Netherlands", onbekend: "Nobody knows" },
  },
  land: { label: "Which country?", hint: "And the place, if you know it." },
  contact: {
    label: "Has there been contact with the pupil?",
    hint: "Do not try it through the parents.",
    opties: { ja: "Yes", nee: "No", onzeker: "I do not know" },
  },
  contactHoe: { label: "How and when?" },
  signalen: {
    label: "What was noticed before the holiday?",
    opties: {
      huwelijk: "There was talk of an engagement or a marriage",
      bang: "The pupil dreaded the journey or was afraid",
      verlof: "Leave was asked for, or the journey took longer than planned",
      eerder: "A brother, sister or cousin did not come back before",
      papieren: "The pupil did not have her or his own passport",
      verhaal: "What they say at home keeps changing",
    },
  },
  dwang: {
    label: "Do you think of a forced marriage?",
    opties: { ja: "Yes", nee: "No", onzeker: "I do not know" },
  },
};

const nl = {
  titel: "Schakel – formulier",
  kop: "Een leerling is niet terug na de vakantie",
  inleiding: "Voor scholen en leerplicht. Een paar vragen, dan ziet u wie u belt en wat u beter niet doet.",
  nietBellenKop: "Bel de ouders nog niet",
  nietBellen:
    "Vraag eerst advies. Een telefoontje naar huis kan het gevaar groter maken, ook als het goed bedoeld is.",
  bewaren: "Wat u typt wordt nergens bewaard, tot u dat zelf kiest. Namen hoeft u hier niet te noemen.",
  bekijk: "Bekijk wat u nu doet",
  nu: "Wat u nu doet",
  naar: (wie: string) => `U meldt dit bij: ${wie}.`,
  uitgaan: "We gaan ervan uit dat de leerling misschien is achtergelaten. U hoeft dat niet zeker te weten.",
  meld: "Neem dit mee naar het meldformulier",
  anders: "Antwoorden wijzigen",
  velden: veldenNl,
};

const en: typeof nl = {
  titel: "Schakel – form",
  kop: "A pupil is not back after the holiday",
  inleiding:
    "For schools and attendance officers. A few questions, then you see whom to call and what you had better not do.",
  nietBellenKop: "Do not call the parents yet",
  nietBellen: "Ask for advice first. A call home can increase the danger, however well it is meant.",
  bewaren: "What you type is kept nowhere until you choose that yourself. You need not name anybody here.",
  bekijk: "See what you do now",
  nu: "What you do now",
  naar: (wie) => `You report this to: ${wie}.`,
  uitgaan: "We assume that the pupil may have been left behind. You need not be certain of that.",
  meld: "Take this to the report form",
  anders: "Change the answers",
  velden: veldenEn,
};

/** The door of schools: a pupil who did not come back. */
export const nietTerugWoorden = { nl, en };
