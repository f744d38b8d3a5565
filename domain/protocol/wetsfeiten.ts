import type { Zin } from "./zin.ts";

/** What was read outside the five sources: what it says, where, and `onbevestigd` when nobody read the text in force. */
export type Feit = { readonly wat: Zin; readonly gelezen: string; readonly onbevestigd?: true };

/**
 * Facts from outside the five sources that clock something, by id. Answers of the guide never cite them: there only rows
 * of the catalogue are sources. The wording in force today was not read for the Wmo: see `gelezen`.
 */
export const wetsfeiten = {
  "X-VT11": {
    wat: {
      nl: "Wie voor het eerst met Veilig Thuis spreekt, hoort hoe het gaat, wat er met gegevens gebeurt, en welke rechten er zijn.",
      en: "Whoever first speaks with Veilig Thuis hears how it goes, what happens with data, and which rights there are.",
    },
    gelezen: "Uitvoeringsbesluit Wmo 2015, artikel 4.1.8, en Wmo 2015, artikel 4.2.4 (tekst van 2015)",
  },
  "X-VT12": {
    wat: {
      nl: "Wie in gegevens van een ander voorkomt, hoort dat binnen vier weken; uitstel kan telkens hoogstens twee weken.",
      en: "Whoever occurs in data from somebody else is told within four weeks; each postponement is two weeks at most.",
    },
    gelezen: "Wmo 2015, artikel 5.3.1 (tekst van 2015)",
  },
  "X-VT21": {
    wat: {
      nl: "De melder hoort ten minste twee keer van Veilig Thuis: na de beoordeling, en na een onderzoek.",
      en: "The reporter hears from Veilig Thuis at least twice: after the assessment, and after an investigation.",
    },
    gelezen: "KNMG-meldcode kindermishandeling en huiselijk geweld, bijlage 4",
  },
  "X-VT13": {
    wat: {
      nl: "Wie om inzage vraagt, krijgt die zo snel mogelijk; een maand volgens de AVG.",
      en: "Whoever asks for insight gets it as soon as possible; a month by the GDPR.",
    },
    gelezen: "Wmo 2015, artikel 5.3.2 (tekst van 2015); de maand van de AVG is niet nagelezen",
    onbevestigd: true,
  },
  "X-VT16": {
    wat: {
      nl: "Gegevens blijven hoogstens twintig jaar bewaard; bij kinderen telt het jongste kind.",
      en: "Data are kept for twenty years at most; with children the youngest counts.",
    },
    gelezen:
      "Wmo 2015, artikel 5.3.4 (tekst van 2015: vijftien jaar) en bladzijden van Veilig Thuis (twintig jaar)",
    onbevestigd: true,
  },
  "X-VT17": {
    wat: {
      nl: "Op een schriftelijk verzoek worden gegevens binnen drie maanden vernietigd, tenzij een groot belang dat verhindert.",
      en: "On a written request data are destroyed within three months, unless a weighty interest prevents that.",
    },
    gelezen: "Wmo 2015, artikel 5.3.5 (tekst van 2015)",
  },
  "X-IN1": {
    wat: {
      nl: "Een huisverbod duurt tien dagen en met verlenging hoogstens vier weken; binnen een dag is bekend waar de uithuisgeplaatste is.",
      en: "A ban from the home lasts ten days, with an extension four weeks at most; within a day it is known where the banned person is.",
    },
    gelezen: "Wet tijdelijk huisverbod, artikelen 2 en 9",
  },
  "X-CBS": {
    wat: {
      nl: "Veilig Thuis levert elk half jaar cijfers aan het CBS, binnen drie weken na het half jaar.",
      en: "Veilig Thuis delivers figures to Statistics Netherlands every half year, within three weeks of its end.",
    },
    gelezen: "Informatieprotocol bij de Uitvoeringsregeling Wmo 2015 (tekst van 2015)",
  },
  "X-BZ-JAAR": {
    wat: {
      nl: "De Kamer hoort elk jaar in de consulaire Kamerbrief over beleid en uitvoering.",
      en: "Parliament is told every year in the consular letter about policy and its execution.",
    },
    gelezen: "Kamerbrief 32 175, nr. 64 (rij KB-28)",
  },
  "X-KLACHT": {
    wat: {
      nl: "Binnen een maand na het oordeel over een klacht zegt de instelling wat zij ermee doet.",
      en: "Within a month of the verdict on a complaint the institution says what it does with it.",
    },
    gelezen: "Wmo 2015, artikel 4.2.7 (tekst van 2015)",
  },
  "X-JAARVERSLAG": {
    wat: {
      nl: "Het jaarverslag van Veilig Thuis is binnen tien dagen na vaststelling openbaar, en vóór 1 juni.",
      en: "The yearly report of Veilig Thuis is public within ten days of its adoption, and before 1 June.",
    },
    gelezen: "Wmo 2015, artikel 4.2.11 (tekst van 2015)",
  },
} as const satisfies Record<`X-${string}`, Feit>;

/** The id of a fact from outside the five sources. */
export type FeitId = keyof typeof wetsfeiten;
