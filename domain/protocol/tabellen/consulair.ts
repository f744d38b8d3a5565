import { kb } from "../bronnen.ts";
import { minderjarig } from "../conditie.ts";
import type { Tabel } from "../rule.ts";
import { dwangInBuitenland } from "./begrippen.ts";

/** Consular assistance abroad, and its border with help. */
export const consulairTabel = {
  "KB-26": {
    bron: kb("26"),
    soort: "plicht",
    wie: "bz",
    als: dwangInBuitenland,
    wat: {
      nl: "Buitenlandse Zaken verleent consulaire bijstand en werkt samen met LKHA en LEC EGG.",
      en: "Foreign Affairs gives consular assistance and works with LKHA and LEC EGG.",
    },
  },
  "KB-39": {
    bron: kb("39"),
    soort: "plicht",
    wie: "verantwoordelijke",
    als: dwangInBuitenland,
    wat: {
      nl: "Elke mogelijke zaak wordt meteen opgepakt.",
      en: "Every potential case is taken up at once.",
    },
  },
  "KB-40": {
    bron: kb("40"),
    soort: "plicht",
    wie: "lkha",
    als: { ...dwangInBuitenland, complex: true },
    wat: {
      nl: "Buitenlandse Zaken en het LKHA bereiden elke stap voor in een regieoverleg.",
      en: "Foreign Affairs and LKHA prepare every step in a regieoverleg.",
    },
    wacht: {
      handelingen: ["consulaire-bijstand", "hulpverlening-ter-plaatse"],
      oordeel: "mag-gemotiveerd",
      wel: {
        nl: "Leg vast in welk regieoverleg deze stap is voorbereid.",
        en: "Record in which regieoverleg this step was prepared.",
      },
    },
  },
  "KB-41": {
    bron: kb("41"),
    soort: "verbod",
    wie: "bz",
    als: dwangInBuitenland,
    wat: {
      nl: "De rol van Buitenlandse Zaken blijft bij consulaire bijstand; de hulpverlening is aan het LKHA.",
      en: "The role of Foreign Affairs is limited to consular assistance; help is for LKHA.",
    },
  },
  "KB-41/hulp": {
    bron: kb("41"),
    soort: "verbod",
    wie: "bz",
    stil: true,
    wat: {
      nl: "Buitenlandse Zaken verleent zelf geen hulp.",
      en: "Foreign Affairs does not give help itself.",
    },
    wacht: {
      handelingen: ["hulpverlening-door-bz"],
      oordeel: "mag-niet",
      wel: {
        nl: "Buitenlandse Zaken verleent consulaire bijstand; laat de hulp aan het LKHA.",
        en: "Foreign Affairs gives consular assistance; leave the help to LKHA.",
      },
    },
  },
  "KB-44": {
    bron: kb("44"),
    soort: "bevoegdheid",
    wie: "bz",
    als: { verblijf: "buitenland" },
    wat: {
      nl: "Consulaire bijstand is een paspoort, bemiddelen bij geld of helpen met tickets.",
      en: "Consular assistance is a passport, mediating in money or helping with tickets.",
    },
    wacht: {
      handelingen: ["consulaire-bijstand"],
      oordeel: "mag",
      wel: {
        nl: "Consulaire bijstand is er voor wie in het buitenland is.",
        en: "Consular assistance is for those who are abroad.",
      },
    },
  },
  "KB-47": {
    bron: kb("47"),
    soort: "waarschuwing",
    wie: "bz",
    als: { verblijf: "buitenland" },
    wat: {
      nl: "Niet elk land staat bijstand toe; zij moet passen binnen het recht ter plaatse.",
      en: "Not every country permits assistance; it must fit local law.",
    },
  },
  "KB-53": {
    bron: kb("53"),
    soort: "plicht",
    wie: "bz",
    als: dwangInBuitenland,
    wat: {
      nl: "Ook wie in Nederland geen hulp zocht, krijgt in het buitenland bijstand.",
      en: "Also who did not seek help in the Netherlands is assisted abroad.",
    },
  },
  "KB-65": {
    bron: kb("65"),
    soort: "waarschuwing",
    wie: "lkha",
    als: { ...dwangInBuitenland, leeftijd: minderjarig },
    wat: {
      nl: "Een reisdocument voor een minderjarige vraagt toestemming van het gezag of van de rechter.",
      en: "A travel document for a minor needs consent of those with authority, or of the court.",
    },
  },
  "KB-21": {
    bron: kb("21"),
    soort: "bevoegdheid",
    wie: "lkha",
    als: { verblijf: "buitenland" },
    stil: true,
    wat: {
      nl: "In het buitenland is vaak meer hulp nodig dan gewone consulaire bijstand.",
      en: "Abroad more help is often needed than regular consular assistance.",
    },
    wacht: {
      handelingen: ["hulpverlening-ter-plaatse"],
      oordeel: "mag",
      wel: {
        nl: "Hulp ter plaatse is er voor wie in het buitenland is.",
        en: "Help on the spot is for those who are abroad.",
      },
    },
  },
} as const satisfies Tabel;
