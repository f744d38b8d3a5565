import type { Taal } from "./taal.ts";

const nl = {
  titel: "Zoeken",
  vraag: "Nummer of naam",
  vraagHint: "Een deel van een naam is genoeg; een streepje in het nummer hoeft niet.",
  doel: "Waarvoor zoekt u?",
  doelHint: "Dit komt in het logboek, met uw naam en het tijdstip.",
  doelen: {
    behandeling: "Ik werk aan deze casus",
    "nieuwe-melding": "Ik neem een melding aan",
    waarneming: "Ik neem waar voor een collega",
    terugbellen: "Ik word hierover gebeld",
  },
  knop: "Zoek",
  fout: {
    vraag: "Vul een nummer of ten minste twee letters van een naam in.",
    lang: "Dit is te lang. Vul hoogstens 100 tekens in.",
    doel: "Kies waarvoor u zoekt.",
  },
  gevonden: "Gevonden",
  niets: "Niets gevonden bij uw organisatie. Controleer de spelling, of zoek op een ander deel van de naam.",
  nietsUitleg: "U zoekt alleen in casussen van uw eigen organisatie. Wat er elders is, vindt niemand hier.",
  nummerOnjuist: "Dit lijkt op een nummer, maar er klopt een teken niet. Hieronder staat wat erop lijkt.",
  naam: "Gevonden op",
};

const en: typeof nl = {
  titel: "Search",
  vraag: "Number or name",
  vraagHint: "Part of a name is enough; the dash in a number may be left out.",
  doel: "What do you search for?",
  doelHint: "This goes into the log, with your name and the time.",
  doelen: {
    behandeling: "I work on this case",
    "nieuwe-melding": "I am taking a report",
    waarneming: "I stand in for a colleague",
    terugbellen: "Somebody calls me about it",
  },
  knop: "Search",
  fout: {
    vraag: "Fill in a number or at least two letters of a name.",
    lang: "This is too long. Fill in 100 characters at most.",
    doel: "Choose what you search for.",
  },
  gevonden: "Found",
  niets: "Nothing found at your organisation. Check the spelling, or search for another part of the name.",
  nietsUitleg: "You only search cases of your own organisation. What is elsewhere nobody finds here.",
  nummerOnjuist: "This looks like a number, but one character is wrong. Below is what resembles it.",
  naam: "Found by",
};

/** What the search page says. */
export const zoekWoorden: Record<Taal, typeof nl> = { nl, en };
