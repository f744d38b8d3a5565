import type { Taal } from "./taal.ts";

const nl = {
  titel: "Belangentoets",
  uitleg:
    "Een collega staat misschien te dicht bij iemand in een casus. Tot u beslist, is die casus er voor die collega niet, en die collega weet dat niet. Praat er niet over met anderen: hoe minder mensen het weten, hoe veiliger.",
  leeg: "Er is niets te toetsen.",
  open: "Te beslissen",
  openLeeg: "Niets wacht op uw besluit.",
  opNaam: "Nog op naam van wie hem niet mag zien",
  opNaamUitleg: "Deze casussen staan op naam van iemand voor wie ze er niet zijn. Wijs ze aan een ander toe.",
  besloten: "Besloten",
  casus: "Casus",
  collega: "Collega",
  waarom: "Waarom",
  sinds: "Sinds",
  grond: {
    naaste: "een naaste of naamgenoot",
    adres: "hetzelfde adres",
    familienaam: "dezelfde familienaam",
  },
  ziet: {
    ja: "Deze collega schreef al in de casus of heeft hem op naam, en houdt toegang tot u beslist.",
    nee: "Deze collega ziet de casus nu niet.",
    weer: "Deze collega ziet de casus.",
  },
  wijsToe: "Wijs aan een ander toe",
  wijsToeHeel: (nummer: string) => `Wijs ${nummer} aan een ander toe`,
  eerder: "Besluiten",
  uitkomst: { "geen-bezwaar": "Geen bezwaar", bezwaar: "Bezwaar" },
  uitkomstUitleg: {
    "geen-bezwaar": "De collega kan de casus zien en eraan werken.",
    bezwaar:
      "De casus blijft weg voor deze collega. Staat hij op zijn of haar naam? Wijs hem dan daarna aan een ander toe.",
  },
  besluit: "Wat besluit u?",
  reden: "Waarom?",
  redenHint: "Alleen wie deze toets doet, leest dit. Schrijf niet wat u over de familie van uw collega weet.",
  leg: "Leg het besluit vast",
  legHeel: (nummer: string, naam: string) => `Leg het besluit vast over ${nummer} en ${naam}`,
  wijzig: "Wijzig het besluit",
  gedaan: "Het besluit is vastgelegd",
  fout: {
    uitkomst: "Kies of er bezwaar is.",
    reden: "Schrijf waarom, hoogstens 2000 tekens.",
    onbekend: "Dit formulier kennen we niet. Vul het opnieuw in.",
  },
  taak: (n: number) => (n === 1 ? "1 belangentoets wacht op u" : `${n} belangentoetsen wachten op u`),
  taakLink: "Naar de belangentoets",
};

const en: typeof nl = {
  titel: "Conflict check",
  uitleg:
    "A colleague may be too near to somebody in a case. Until you decide, that case is not there for that colleague, who does not know. Do not talk about it with others: the fewer people know, the safer.",
  leeg: "There is nothing to check.",
  open: "To decide",
  openLeeg: "Nothing waits for your decision.",
  opNaam: "Still in the name of who may not see it",
  opNaamUitleg:
    "These cases stand in the name of somebody for whom they are not there. Assign them to somebody else.",
  besloten: "Decided",
  casus: "Case",
  collega: "Colleague",
  waarom: "Why",
  sinds: "Since",
  grond: {
    naaste: "somebody near, or of the same name",
    adres: "the same address",
    familienaam: "the same family name",
  },
  ziet: {
    ja: "This colleague wrote in the case before or has it in hand, and keeps access until you decide.",
    nee: "This colleague does not see the case now.",
    weer: "This colleague sees the case.",
  },
  wijsToe: "Assign to somebody else",
  wijsToeHeel: (nummer) => `Assign ${nummer} to somebody else`,
  eerder: "Decisions",
  uitkomst: { "geen-bezwaar": "No objection", bezwaar: "Objection" },
  uitkomstUitleg: {
    "geen-bezwaar": "The colleague can see the case and work on it.",
    bezwaar:
      "The case stays away for this colleague. Does it stand in their name? Then assign it to somebody else afterwards.",
  },
  besluit: "What do you decide?",
  reden: "Why?",
  redenHint: "Only who does this check reads this. Do not write what you know of your colleague's family.",
  leg: "Record the decision",
  legHeel: (nummer, naam) => `Record the decision about ${nummer} and ${naam}`,
  wijzig: "Change the decision",
  gedaan: "The decision is recorded",
  fout: {
    uitkomst: "Choose whether there is an objection.",
    reden: "Write why, at most 2000 characters.",
    onbekend: "We do not know this form. Please fill it in again.",
  },
  taak: (n) => (n === 1 ? "1 conflict check waits for you" : `${n} conflict checks wait for you`),
  taakLink: "To the conflict check",
};

/** What the page of the conflict check says, and the line about it on the page of work. */
export const belangenWoorden: Record<Taal, typeof nl> = { nl, en };
