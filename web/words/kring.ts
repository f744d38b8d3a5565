import type { Taal } from "./taal.ts";

const nl = {
  titel: "Mijn kring",
  uitleg:
    "Soms gaat een casus over iemand die u kent: familie, een buur, iemand met uw familienaam. Dan is het voor iedereen beter als u hem niet ziet: voor het slachtoffer, en ook voor u. Noem hier wie dicht bij u staat. Komt zo iemand in een casus voor, dan kijkt eerst een collega die daarvoor is aangewezen of dat bezwaar geeft.",
  bewaren: "Wat we bewaren",
  bewaard: [
    "Van elke naam, datum en elk adres maken we een getal met een geheime sleutel. Alleen dat getal bewaren we.",
    "Niemand kan terugzien wat u noemde: u niet, uw leidinggevende niet en de beheerder niet.",
    "Uw eigen naam doet altijd mee. Die kent uw organisatie al.",
    "Wat u bewaart, komt in de plaats van wat u eerder bewaarde. U kunt alles ook wissen.",
    "U hoort niet of er iets is gevonden. Zo verraadt de vraag niets over een casus.",
  ],
  stand: {
    niets: "U hebt nog niets over uw kring bewaard.",
    leeg: "U hebt uw kring gewist. Alleen uw eigen naam doet nog mee.",
    wat: (deel: { naasten: string; adressen: string; familienamen: string }, wanneer: string) =>
      `Bewaard ${wanneer}: ${deel.naasten}, ${deel.adressen} en ${deel.familienamen}.`,
    naasten: (n: number) => (n === 1 ? "1 naaste" : `${n} naasten`),
    adressen: (n: number) => (n === 1 ? "1 adres" : `${n} adressen`),
    familienamen: (n: number) => (n === 1 ? "1 familienaam" : `${n} familienamen`),
  },
  vervang: "Vul uw hele kring in: het komt in de plaats van wat er staat.",
  gedaan: "Uw kring is bewaard",
  gewist: "Uw kring is gewist",
  familienamen: "Familienamen van wie dicht bij u staat",
  familienamenHint: "Van uw partner, ouders, schoonfamilie. Zet elke naam op een eigen regel, hoogstens 20.",
  adres: "Waar u woont",
  postcode: "Postcode",
  huisnummer: "Huisnummer",
  naasten: "Naasten met naam en geboortedatum",
  naastenHint:
    "Uw kinderen, broers en zussen, ouders, partner, een goede vriend. Laat leeg wat u niet nodig hebt.",
  naam: (n: number) => `Naam van naaste ${n}`,
  geboren: (n: number) => `Geboortedatum van naaste ${n}`,
  bewaar: "Bewaar mijn kring",
  wis: "Wis mijn kring",
  wisUitleg: "Wat al bij een collega ligt, blijft daar tot die heeft beslist.",
  fout: {
    leeg: "Vul iets in, of kies Wis mijn kring.",
    familienamen: "Noem hoogstens 20 familienamen van hoogstens 100 tekens, elk op een eigen regel.",
    postcode: "Een postcode is vier cijfers en twee letters, zoals 2511 AB. Vul ook het huisnummer in.",
    huisnummer: "Een huisnummer begint met een cijfer, zoals 12 of 12b. Vul ook de postcode in.",
    naam: (n: number) => `Vul de naam van naaste ${n} in, hoogstens 200 tekens.`,
    geboren: (n: number) =>
      `Vul een geboortedatum in van naaste ${n}: een dag vanaf 1900 en niet later dan vandaag.`,
    onbekend: "Dit formulier kennen we niet. Vul het opnieuw in.",
  },
};

const en: typeof nl = {
  titel: "My circle",
  uitleg:
    "Sometimes a case is about somebody you know: family, a neighbour, somebody with your family name. Then it is better for everybody that you do not see it: for the victim, and for you. Name here who is near to you. When somebody of them is in a case, a colleague who was named for it first looks whether that is an objection.",
  bewaren: "What we keep",
  bewaard: [
    "Of each name, date and address we make a number with a secret key. That number is all we keep.",
    "Nobody can see what you named: not you, not your manager, not the administrator.",
    "Your own name always counts. Your organisation knows that already.",
    "What you save takes the place of what you saved before. You can also clear all of it.",
    "You do not hear whether anything was found. So asking gives nothing of a case away.",
  ],
  stand: {
    niets: "You have not saved anything about your circle yet.",
    leeg: "You have cleared your circle. Only your own name still counts.",
    wat: (deel, wanneer) => `Saved ${wanneer}: ${deel.naasten}, ${deel.adressen} and ${deel.familienamen}.`,
    naasten: (n) => (n === 1 ? "1 person" : `${n} people`),
    adressen: (n) => (n === 1 ? "1 address" : `${n} addresses`),
    familienamen: (n) => (n === 1 ? "1 family name" : `${n} family names`),
  },
  vervang: "Fill in your whole circle: it takes the place of what is there.",
  gedaan: "Your circle is saved",
  gewist: "Your circle is cleared",
  familienamen: "Family names of those near to you",
  familienamenHint: "Of your partner, parents, in-laws. Put each name on a line of its own, at most 20.",
  adres: "Where you live",
  postcode: "Postcode",
  huisnummer: "House number",
  naasten: "People near to you, with name and date of birth",
  naastenHint:
    "Your children, brothers and sisters, parents, partner, a good friend. Leave empty what you do not need.",
  naam: (n) => `Name of person ${n}`,
  geboren: (n) => `Date of birth of person ${n}`,
  bewaar: "Save my circle",
  wis: "Clear my circle",
  wisUitleg: "What lies with a colleague already stays there until it is decided.",
  fout: {
    leeg: "Fill something in, or choose Clear my circle.",
    familienamen: "Name at most 20 family names of at most 100 characters, each on a line of its own.",
    postcode: "A postcode is four digits and two letters, as 2511 AB. Fill in the house number as well.",
    huisnummer: "A house number begins with a digit, as 12 or 12b. Fill in the postcode as well.",
    naam: (n) => `Fill in the name of person ${n}, at most 200 characters.`,
    geboren: (n) => `Fill in a date of birth of person ${n}: a day from 1900 on and not later than today.`,
    onbekend: "We do not know this form. Please fill it in again.",
  },
};

/** What the page says on which an employee tells who is near. */
export const kringWoorden: Record<Taal, typeof nl> = { nl, en };
