import type { Gelezen } from "../herkomst.ts";

/** What was read outside the five documents for the pages of whoever needs help. */
export const gelezen = {
  wereldwijd: {
    titel: "Gedwongen te trouwen of achtergelaten in het buitenland",
    waar: "nederlandwereldwijd.nl/huwelijksdwang",
  },
  reisdocument: {
    titel: "Reisdocument bij uitreizen en terugkeer",
    waar: "huwelijksdwangenachterlating.nl/reisdocument-bij-uitreizenterugkeer",
  },
  signaleren: {
    titel: "Signaleren en handelen: huwelijksdwang en achterlating in het buitenland",
    waar: "huwelijksdwangenachterlating.nl, kennisbank",
  },
  vrienden: {
    titel: "Praktische tips voor vrienden en familie",
    waar: "huwelijksdwangenachterlating.nl/praktische-tips-voor-vrienden-en-familie",
  },
  veelgesteld: {
    titel: "Veelgestelde vragen",
    waar: "huwelijksdwangenachterlating.nl/veelgestelde-vragen-0",
  },
  noodfonds: {
    titel: "Noodfonds voor slachtoffers in het buitenland, 18 juni 2019",
    waar: "huwelijksdwangenachterlating.nl",
  },
  voorbereiden: {
    titel: "Achterlating: wat kun je vooraf doen",
    waar: "ikvermoedhuiselijkgeweld.nl/achterlating",
  },
  bemiddelen: { titel: "Bericht over bemiddelen, 9 december 2015", waar: "huwelijksdwangenachterlating.nl" },
  gevangenschap: { titel: "Wet tegengaan huwelijkse gevangenschap", waar: "Staatsblad 2023, 84" },
  aard: {
    titel: "Informatieprotocol bij de Uitvoeringsregeling Wmo 2015: aard van het geweld",
    waar: "wetten.overheid.nl (tekst van 2015)",
  },
  vanVer: { titel: "Huwelijksdwang en achterlating", waar: "veiligthuisgv.nl" },
  nood113: { titel: "Nummer 113 is nu gratis, 3 oktober 2025", waar: "ANP, via upday.com" },
  verlaten: { titel: "Exit this page", waar: "design-system.service.gov.uk" },
} as const satisfies Record<string, Gelezen>;
