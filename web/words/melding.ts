import { conceptWoorden } from "./concept.ts";
import type { Taal } from "./taal.ts";

const nl = {
  titel: "Nieuwe melding",
  kop: "Nieuwe melding",
  nodig: "Nodig is alleen wie het meldt en wat er aan de hand is. Wat u niet weet, laat u leeg.",
  uitAdvies:
    "Deze melding komt uit een advies. Schrijf hier over wie het gaat: in het advies staat dat niet, en zal het nooit staan.",
  toetsen: "Toetsen: Ctrl+Enter bewaart de melding; Alt+Shift+1 tot en met 5 springt naar een onderdeel.",
  concept: {
    ...conceptWoorden.nl,
    van: "van",
    nog: "Uw concept wordt bewaard terwijl u typt. Alleen u kunt het zien.",
  },
  acuut: {
    kop: "1. Is er nu gevaar?",
    vraag: "Acuut gevaar op dit moment?",
    ja: "ja",
    nee: "nee",
    advies: "Bel nu eerst 112",
    stappen: [
      "Laat de beller aan de lijn, of laat hem zelf 112 bellen.",
      "Is het slachtoffer in het buitenland, bel dan Buitenlandse Zaken: +31 247 247 247, dag en nacht.",
      "Bewaar daarna deze melding; de rest kan later.",
    ],
  },
  melder: {
    kop: "2. Wie meldt?",
    vrager: "Wie meldt het?",
    kanaal: "Hoe kwam de melding?",
    ontvangenOp: "Ontvangen op",
    naam: "Naam van de melder",
    organisatie: "Organisatie of school",
    bereikbaar: "Te bereiken",
    bereikbaarHint: "Nummer, wanneer, en wat er dan beter niet gezegd wordt.",
    anoniem: "De melder wil anoniem blijven tegenover de familie",
    verzegeld: "De melder wordt verzegeld bewaard; openen kan alleen met een doel en komt in het logboek.",
  },
  verhaal: {
    kop: "3. Wat wordt er verteld?",
    toelichting: "Wat is er aan de hand?",
    hint: "In de woorden van de melder. Wat is gezien, door wie, wanneer?",
    vormen: "Vermoede vormen",
    eermotief: "Speelt eer een rol?",
  },
  slachtoffer: { kop: "4. Om wie gaat het?" },
  regio: {
    kop: "Verantwoordelijke regio",
    volgt: (naam: string) => `Volgens de gemeente: ${naam}.`,
    onbekend: "Volgt uit de gemeente van het slachtoffer.",
    kies: "Andere regio",
    volgensGemeente: "zoals de gemeente aangeeft",
    reden: "Waarom een andere regio?",
  },
  overigen: {
    kop: "5. Wie is er nog bij betrokken?",
    uitleg: "Alleen wie ertoe doet. Loopt een ander ook gevaar, maak dan daarna een eigen melding.",
    persoon: (n: number) => `Persoon ${n}`,
    erbij: "Iemand erbij",
    weg: (n: number) => `Haal persoon ${n} weg`,
  },
  bewaar: "Bewaar de melding",
  bewaarUitleg: (organisatie: string) =>
    `${organisatie} is daarna verantwoordelijk en houdt zicht op de veiligheid.`,
  toevoegen: {
    kop: "Nieuwe melding in deze casus",
    uitleg:
      "Meldt iemand opnieuw over dezelfde persoon? Voeg het hier toe. De melding krijgt een eigen termijn om de veiligheid te beoordelen.",
    knop: "Voeg de melding toe",
    melder: "Melder van de nieuwe melding",
    anoniem: "Anoniem",
  },
  lopend: {
    kop: "Deze persoon heeft waarschijnlijk al een lopende casus",
    uitleg:
      "Voeg de melding daaraan toe, of maak een nieuwe casus. Bij toevoegen gaat alles mee wat is verteld. De mensen die u invulde staan dan bij de melding; controleer of zij al in die casus staan, en neem op wie er nog niet in staat.",
    toevoegen: (nummer: string) => `Voeg toe aan casus ${nummer}`,
    nieuw: "Toch een nieuwe casus",
  },
  wegwijzer: "Wat zegt de wegwijzer?",
  geweigerd: "De melding is niet bewaard",
};

const en: typeof nl = {
  titel: "New report",
  kop: "New report",
  nodig: "Only who reports it and what is going on are needed. Leave empty what you do not know.",
  uitAdvies:
    "This report comes from an advice. Write here whom it is about: the advice does not say so, and never will.",
  toetsen: "Keys: Ctrl+Enter saves the report; Alt+Shift+1 to 5 jumps to a part.",
  concept: {
    ...conceptWoorden.en,
    van: "of",
    nog: "Your draft is saved while you type. Only you can see it.",
  },
  acuut: {
    kop: "1. Is there danger now?",
    vraag: "Acute danger at this moment?",
    ja: "yes",
    nee: "no",
    advies: "Call 112 first",
    stappen: [
      "Keep the caller on the line, or let the caller phone 112.",
      "If the victim is abroad, call Foreign Affairs: +31 247 247 247, day and night.",
      "Then save this report; the rest can wait.",
    ],
  },
  melder: {
    kop: "2. Who reports?",
    vrager: "Who reports it?",
    kanaal: "How did the report come?",
    ontvangenOp: "Received on",
    naam: "Name of the reporter",
    organisatie: "Organisation or school",
    bereikbaar: "To be reached",
    bereikbaarHint: "Number, when, and what had better not be said then.",
    anoniem: "The reporter wants to stay anonymous towards the family",
    verzegeld: "The reporter is kept sealed; opening it takes a purpose and is logged.",
  },
  verhaal: {
    kop: "3. What is told?",
    toelichting: "What is going on?",
    hint: "In the words of the reporter. What was seen, by whom, when?",
    vormen: "Suspected forms",
    eermotief: "Is honour a motive?",
  },
  slachtoffer: { kop: "4. Who is it about?" },
  regio: {
    kop: "Responsible region",
    volgt: (naam) => `According to the municipality: ${naam}.`,
    onbekend: "Follows from the municipality of the victim.",
    kies: "Another region",
    volgensGemeente: "as the municipality says",
    reden: "Why another region?",
  },
  overigen: {
    kop: "5. Who else is involved?",
    uitleg: "Only who matters. If somebody else is in danger too, make a report of its own afterwards.",
    persoon: (n) => `Person ${n}`,
    erbij: "Add somebody",
    weg: (n) => `Remove person ${n}`,
  },
  bewaar: "Save the report",
  bewaarUitleg: (organisatie) => `${organisatie} is responsible from then on and keeps sight on safety.`,
  toevoegen: {
    kop: "Another report in this case",
    uitleg:
      "Does somebody report again about the same person? Add it here. The report gets its own term for assessing the safety.",
    knop: "Add the report",
    melder: "Reporter of the new report",
    anoniem: "Anonymous",
  },
  lopend: {
    kop: "This person probably has a running case",
    uitleg:
      "Add the report to it, or make a new case. When you add it, all that was told goes along. The people you filled in then stand with the report; check whether they are in that case already, and add who is not.",
    toevoegen: (nummer) => `Add to case ${nummer}`,
    nieuw: "A new case all the same",
  },
  wegwijzer: "What does the guide say?",
  geweigerd: "The report was not saved",
};

/** What the page for a new report says. */
export const meldingWoorden: Record<Taal, typeof nl> = { nl, en };
