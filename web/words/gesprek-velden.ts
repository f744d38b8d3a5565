import { gesprekVerslagWoorden } from "./gesprek-verslag.ts";

const nl = {
  kop: "6. Het gesprek vastleggen",
  uitleg:
    "Wat u hier vastlegt staat later in één tekst, om voor te lezen en af te drukken. Alles mag leeg blijven.",
  gevaarErger: "Maakt praten of handelen het gevaar misschien groter?",
  gevaarErgerHint:
    "Vraag dit vóór alles wat volgt. Bij ja of twijfel: bespreek eerst of en hoe iemand kan praten.",
  feiten: "Feiten",
  feitenUitleg:
    "Eén feit per vak: wat is gezien of gehoord, door wie, en wanneer. Geen oordeel en geen uitleg.",
  feit: (nummer: number) => `Feit ${nummer}`,
  wat: "Wat",
  bron: "Hoe weet de melder het?",
  bronnen: gesprekVerslagWoorden.nl.bron,
  van: "Van wie, of uit welk stuk?",
  op: "Wanneer gezien",
  duiding: "Uitleg van de melder",
  hypothese: "Vermoeden",
  rust: "Rust op feit (nummers)",
  rustHint: "Bijvoorbeeld: 1, 3",
  diagnose: "Medische diagnose",
  diagnoseDoor: "Wie stelde die?",
  meldcode: "Is de meldcode gevolgd?",
  gevolgd: { ja: "ja", deels: "deels", nee: "nee" },
  stappen: "Welke stappen zijn gezet?",
  stap: (nummer: number) => `stap ${nummer}`,
  ingelicht: "Weten de betrokkenen dat er wordt gemeld?",
  is: { ja: "ja", nee: "nee" },
  wie: "Wie is het verteld?",
  ingelichtOp: "Wanneer?",
  reactie: "Wat was hun reactie?",
  gronden: "Niet verteld: waarom niet?",
  grondenHint:
    "Een professional kiest er minstens één. Alleen de band goed houden is geen goede reden als het daardoor onveilig blijft.",
  redenen: gesprekVerslagWoorden.nl.gronden,
  motief: "Uitleg bij die reden",
  verwachting: "Wat verwacht de melder?",
  anoniemGrond: "Waarom wil de melder onbekend blijven?",
  afspraken: "Wat is afgesproken over samenwerken?",
  vervolg: "Wat gebeurt er nu?",
  voorgelezenOp: "Voorgelezen, en de melder zegt dat het klopt: op",
};

const en: typeof nl = {
  kop: "6. Record the conversation",
  uitleg:
    "What you record here stands in one text later, to read back and to print. All of it may stay empty.",
  gevaarErger: "Does talking or acting perhaps increase the danger?",
  gevaarErgerHint:
    "Ask this before everything that follows. If yes or in doubt: first discuss whether and how somebody can talk.",
  feiten: "Facts",
  feitenUitleg:
    "One fact in each box: what was seen or heard, by whom, and when. No judgement and no interpretation.",
  feit: (nummer) => `Fact ${nummer}`,
  wat: "What",
  bron: "How does the reporter know?",
  bronnen: gesprekVerslagWoorden.en.bron,
  van: "From whom, or from which document?",
  op: "Seen on",
  duiding: "What the reporter makes of it",
  hypothese: "Supposition",
  rust: "Rests on fact (numbers)",
  rustHint: "For example: 1, 3",
  diagnose: "Medical diagnosis",
  diagnoseDoor: "Who made it?",
  meldcode: "Was the reporting code followed?",
  gevolgd: { ja: "yes", deels: "in part", nee: "no" },
  stappen: "Which steps were taken?",
  stap: (nummer) => `step ${nummer}`,
  ingelicht: "Do those concerned know that there is a report?",
  is: { ja: "yes", nee: "no" },
  wie: "Who was told?",
  ingelichtOp: "When?",
  reactie: "What was their reaction?",
  gronden: "Not told: why not?",
  grondenHint:
    "A professional chooses at least one. To keep the relation good is by itself no good reason if it stays unsafe because of it.",
  redenen: gesprekVerslagWoorden.en.gronden,
  motief: "Explanation of that reason",
  verwachting: "What does the reporter expect?",
  anoniemGrond: "Why does the reporter want to stay unknown?",
  afspraken: "What was agreed on working together?",
  vervolg: "What happens next?",
  voorgelezenOp: "Read back, and the reporter says it is right: on",
};

/** The part of a report by telephone in which the conversation is recorded. */
export const gesprekVeldenWoorden = { nl, en };
