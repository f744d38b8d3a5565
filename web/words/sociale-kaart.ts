import type { Hulptaal } from "#domain/kennis/sociale-kaart/kaart.ts";
import type { Nagezien } from "#domain/kennis/sociale-kaart/nagezien.ts";
import type { Belreden } from "#domain/kennis/sociale-kaart/wie-bellen.ts";
import type { Taal } from "./taal.ts";

const talenNl: Record<Hulptaal, string> = {
  nl: "Nederlands",
  en: "Engels",
  ar: "Arabisch",
  tr: "Turks",
  so: "Somalisch",
  ti: "Tigrinya",
  fr: "Frans",
  es: "Spaans",
  pl: "Pools",
  uk: "Oekraïens",
  fa: "Perzisch (Farsi, Dari)",
  ku: "Koerdisch",
  ber: "Berber (Tamazight)",
  ur: "Urdu",
};
const redenenNl: Record<Belreden, string> = {
  eerst: "Bel eerst",
  deskundige: "Wie er veel van weet",
  hulp: "Wie verder kan helpen",
};

type Nagezienzinnen = Readonly<Record<Nagezien | "gelezen-elders", (dag: string) => string>>;

const nl = {
  // of what somebody looks for, the name of the tab says nothing
  tab: "Schakel – adressen",
  titel: "Wie kunt u bellen?",
  inleiding:
    "Zeg wat er speelt, dan ziet u wie u nu belt. Of zoek in de sociale kaart. U hoeft niets in te vullen wat u niet weet.",
  bronnen: "Waarom deze kaart er is",
  bronnenTekst:
    "Veilig Thuis houdt de kaart bij: elke regio de eigen adressen, en één regio die van het hele land.",
  nietsBewaard: "Er wordt niets bewaard van wat u hier kiest of zoekt.",
  bellen: {
    kop: "Wie belt u nu?",
    verblijf: "Waar is de persoon om wie het gaat?",
    verblijven: { nederland: "In Nederland", buitenland: "In het buitenland" },
    thema: "Waar gaat het om?",
    weetNiet: "Weet ik niet",
    gemeente: "In welke gemeente?",
    gemeenteHint: "Dan ziet u welke regio van Veilig Thuis het is, en wie daar werkt.",
    leeftijd: "Hoe oud is de persoon?",
    moment: "Wanneer wilt u bellen?",
    momenten: {
      nu: "Nu",
      werkdag: "Op een werkdag overdag",
      avond: "’s Avonds, ’s nachts of in het weekend",
    },
    gevaarVraag: "Is er nu gevaar?",
    gevaar: "Ja, er is nu gevaar",
    knop: "Laat zien wie u belt",
    antwoord: "Wie u nu belt",
    redenen: redenenNl,
    verantwoordelijk: (wie: string) => `Een melding hierover hoort bij ${wie}.`,
    regio: (gemeente: string, regio: string) => `Voor ${gemeente} is dat Veilig Thuis ${regio}.`,
    gevaarHier: "Bel bij gevaar eerst 112. Zeg waar het is.",
    gevaarDaar: "Is er gevaar in het buitenland, bel dan eerst de hulpdiensten van dat land.",
    buitenTijden:
      "Het is nu avond, nacht, weekend of een feestdag. Wie hieronder niet dag en nacht te bellen is, neemt waarschijnlijk pas op een werkdag op.",
    bovenaan: "Wat nu wel opneemt, ziet u aan “dag en nacht”.",
    opWerkdag: "waarschijnlijk pas op een werkdag bereikbaar",
    waarom: "Waarom deze",
    opnieuw: "Begin opnieuw",
  },
  zoeken: {
    kop: "Zoek in de sociale kaart",
    spring: "Zoek een organisatie",
    zoek: "Zoek op naam of onderwerp",
    zoekHint: "Een spelfout geeft niet.",
    thema: "Onderwerp",
    leeftijd: "Leeftijd",
    regio: "Regio",
    taal: "Hulp in de taal",
    alle: "Alle",
    uren: "Wanneer",
    bereik: "Waar",
    dagEnNacht: "Alleen wie dag en nacht te bellen is",
    landelijk: "Alleen wie in het hele land werkt",
    knop: "Zoek",
    wis: "Wis alles",
    gevonden: (aantal: number, zoek: string) => {
      const wat = aantal === 1 ? "1 organisatie" : `${aantal} organisaties`;
      return zoek ? `${wat} gevonden voor “${zoek}”.` : `${wat} gevonden.`;
    },
    alles: (aantal: number) => `${aantal} organisaties, op alfabet.`,
    niets: "Niets gevonden. Probeer een ander woord, of haal een filter weg.",
    taalLeeg: "Van de meeste organisaties weten wij nog niet in welke talen zij helpen.",
    vorige: "Vorige bladzijde",
    volgende: "Volgende bladzijde",
    lijst: "Gevonden organisaties",
    bewaar: "Bewaar deze lijst als bestand (CSV)",
    bewaarUitleg: "Het bestand blijft op uw apparaat staan.",
    fout: { leeftijd: "Vul een leeftijd in jaren in, van 0 tot en met 120, of laat het leeg." },
  },
  kaart: {
    terug: "Naar de sociale kaart",
    dagEnNacht: "dag en nacht",
    landelijk: "het hele land",
    regio: (regio: string) => `regio ${regio}`,
    voor: "Voor wie",
    themas: "Onderwerpen",
    leeftijd: "Leeftijd",
    leeftijden: (van: number | null, tot: number | null) =>
      van === null && tot === null
        ? "alle leeftijden"
        : tot === null
          ? `vanaf ${van} jaar`
          : `${van ?? 0} tot en met ${tot} jaar`,
    waar: "Waar",
    uren: "Wanneer",
    urenOnbekend: "niet bekend",
    talen: "Talen",
    talenOnbekend: "niet bekend",
    telefoon: "Telefoon",
    mail: "E-mail",
    site: "Website",
    geenContact: {
      een: "Op deze kaart staat nog geen telefoonnummer. Bel Veilig Thuis, 0800-2000: zij weten wie u moet hebben.",
      soort:
        "Een telefoonnummer hangt af van de plaats waar u bent. Staat het hieronder niet, bel dan Veilig Thuis, 0800-2000: zij weten wie u moet hebben.",
    },
    soort: "Soort organisatie",
    houder: "Bijgehouden door",
    houderLandelijk: (wie: string) => `${wie}, voor het hele land`,
    niemand: "nog niemand",
    bronnen: "Waar dit vandaan komt",
    gelezen: "Gelezen in",
    vers: {
      nagekeken: (dag) => `Laatst nagekeken op ${dag}.`,
      gelezen: (dag) => `Gelezen in de bronnen op ${dag}.`,
      "gelezen-elders": (dag) => `Gelezen op ${dag}.`,
      "uit-2021": () => "Gegevens uit 2021.",
    } as Nagezienzinnen,
    nogTeDoen: {
      nagekeken: (dag) => `Nog te controleren: laatst nagekeken op ${dag}.`,
      gelezen: (dag) =>
        `Nog te controleren: gelezen in de bronnen op ${dag}, niet nagekeken bij de organisatie zelf.`,
      "gelezen-elders": (dag) =>
        `Nog te controleren: gelezen op ${dag}, niet nagekeken bij de organisatie zelf.`,
      "uit-2021": () => "Nog te controleren: gegevens uit 2021.",
    } as Nagezienzinnen,
    naast: "Bel ook",
    inRegio: "Adressen per regio",
  },
  talen: talenNl,
};

const en: typeof nl = {
  tab: "Schakel – addresses",
  titel: "Whom can you call?",
  inleiding:
    "Say what is going on, and you see whom to call now. Or search the map of help. You need not fill in what you do not know.",
  bronnen: "Why this map is there",
  bronnenTekst:
    "Veilig Thuis keeps the map: each region its own addresses, and one region those of the whole country.",
  nietsBewaard: "Nothing is kept of what you choose or search here.",
  bellen: {
    kop: "Whom do you call now?",
    verblijf: "Where is the person it is about?",
    verblijven: { nederland: "In the Netherlands", buitenland: "Abroad" },
    thema: "What is it about?",
    weetNiet: "I do not know",
    gemeente: "In which municipality?",
    gemeenteHint: "Then you see which region of Veilig Thuis it is, and who works there.",
    leeftijd: "How old is the person?",
    moment: "When do you want to call?",
    momenten: {
      nu: "Now",
      werkdag: "On a working day, by day",
      avond: "In the evening, at night or at the weekend",
    },
    gevaarVraag: "Is there danger now?",
    gevaar: "Yes, there is danger now",
    knop: "Show whom to call",
    antwoord: "Whom you call now",
    redenen: {
      eerst: "Call first",
      deskundige: "Who knows much about it",
      hulp: "Who can help further",
    },
    verantwoordelijk: (wie) => `A report about this belongs with ${wie}.`,
    regio: (gemeente, regio) => `For ${gemeente} that is Veilig Thuis ${regio}.`,
    gevaarHier: "In danger call 112 first. Say where it is.",
    gevaarDaar: "If there is danger abroad, first call the emergency services of that country.",
    buitenTijden:
      "It is evening, night, weekend or a public holiday now. Who cannot be called day and night probably answers on a working day only.",
    bovenaan: "Who does answer now is marked “day and night”.",
    opWerkdag: "probably answers on a working day only",
    waarom: "Why this one",
    opnieuw: "Start again",
  },
  zoeken: {
    kop: "Search the map of help",
    spring: "Search for an organisation",
    zoek: "Search by name or subject",
    zoekHint: "A spelling mistake does not matter.",
    thema: "Subject",
    leeftijd: "Age",
    regio: "Region",
    taal: "Help in this language",
    alle: "All",
    uren: "When",
    bereik: "Where",
    dagEnNacht: "Only who can be called day and night",
    landelijk: "Only who works in the whole country",
    knop: "Search",
    wis: "Clear everything",
    gevonden: (aantal, zoek) => {
      const wat = aantal === 1 ? "1 organisation" : `${aantal} organisations`;
      return zoek ? `${wat} found for “${zoek}”.` : `${wat} found.`;
    },
    alles: (aantal) => `${aantal} organisations, in alphabetical order.`,
    niets: "Nothing found. Try another word, or take a filter away.",
    taalLeeg: "Of most organisations we do not know yet in which languages they help.",
    vorige: "Previous page",
    volgende: "Next page",
    lijst: "Organisations found",
    bewaar: "Save this list as a file (CSV)",
    bewaarUitleg: "The file stays on your device.",
    fout: { leeftijd: "Give an age in years, from 0 up to and including 120, or leave it empty." },
  },
  kaart: {
    terug: "To the map of help",
    dagEnNacht: "day and night",
    landelijk: "the whole country",
    regio: (regio) => `region ${regio}`,
    voor: "For whom",
    themas: "Subjects",
    leeftijd: "Age",
    leeftijden: (van, tot) =>
      van === null && tot === null
        ? "all ages"
        : tot === null
          ? `from ${van}`
          : `${van ?? 0} to ${tot}, both included`,
    waar: "Where",
    uren: "When",
    urenOnbekend: "not known",
    talen: "Languages",
    talenOnbekend: "not known",
    telefoon: "Telephone",
    mail: "E-mail",
    site: "Website",
    geenContact: {
      een: "There is no telephone number on this card yet. Call Veilig Thuis, 0800-2000: they know whom you need.",
      soort:
        "The telephone number depends on the place where you are. If it does not stand below, call Veilig Thuis, 0800-2000: they know whom you need.",
    },
    soort: "Kind of organisation",
    houder: "Kept by",
    houderLandelijk: (wie) => `${wie}, for the whole country`,
    niemand: "nobody yet",
    bronnen: "Where this comes from",
    gelezen: "Read in",
    vers: {
      nagekeken: (dag) => `Last checked on ${dag}.`,
      gelezen: (dag) => `Read in the sources on ${dag}.`,
      "gelezen-elders": (dag) => `Read on ${dag}.`,
      "uit-2021": () => "Data of 2021.",
    },
    nogTeDoen: {
      nagekeken: (dag) => `To be checked: last checked on ${dag}.`,
      gelezen: (dag) =>
        `To be checked: read in the sources on ${dag}, not checked with the organisation itself.`,
      "gelezen-elders": (dag) => `To be checked: read on ${dag}, not checked with the organisation itself.`,
      "uit-2021": () => "To be checked: data of 2021.",
    },
    naast: "Also call",
    inRegio: "Addresses per region",
  },
  talen: {
    nl: "Dutch",
    en: "English",
    ar: "Arabic",
    tr: "Turkish",
    so: "Somali",
    ti: "Tigrinya",
    fr: "French",
    es: "Spanish",
    pl: "Polish",
    uk: "Ukrainian",
    fa: "Persian (Farsi, Dari)",
    ku: "Kurdish",
    ber: "Berber (Tamazight)",
    ur: "Urdu",
  },
};

/** What the public pages of the sociale kaart say. */
export const kaartWoorden: Record<Taal, typeof nl> = { nl, en };
