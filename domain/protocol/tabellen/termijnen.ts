import type { Tabel } from "../rule.ts";
import { bijVeiligThuis, zaak } from "./begrippen.ts";

const informeren = {
  bron: "X-VT12",
  soort: "plicht",
  wie: "veilig-thuis",
  als: bijVeiligThuis,
  wat: {
    nl: "Veilig Thuis vertelt ieder binnen vier weken dat een ander gegevens over hem gaf; uitstel vraagt telkens een reden.",
    en: "Veilig Thuis tells each person within four weeks that somebody else gave data on them; each postponement asks a reason.",
  },
} as const;
/** Who reported for themselves gave the data, so that nobody needs to tell them. */
const zelfGemeld = { tenzij: { vrager: "slachtoffer" }, aanname: { vrager: "professional" } } as const;
const vierWeken = {
  aantal: 4,
  eenheid: "weken",
  voldaanDoor: ["betrokkenen-geinformeerd"],
  vervaltDoor: ["informeren-niet-nodig"],
  verlenging: { aantal: 2, eenheid: "weken", door: "informeren-uitgesteld" },
  kracht: "hard",
  pauzeerbaar: false,
} as const;
const opgenomen = { ...vierWeken, vanaf: "betrokkene-opgenomen" } as const;
const overgenomen = { ...vierWeken, vanaf: "overgenomen-van-andere-soort" } as const;

const terugkoppelen = {
  bron: "X-VT21",
  soort: "plicht",
  wie: "veilig-thuis",
  als: bijVeiligThuis,
  tenzij: { vrager: "slachtoffer" },
  aanname: { vrager: "professional" },
  besluit: "BESLUIT-TERUGKOPPELEN-BINNEN-WEEK",
} as const;
const eenWeek = {
  aantal: 5,
  eenheid: "werkdagen",
  vervaltDoor: ["terugkoppeling-niet-gegeven"],
  overDeMelding: true,
  kracht: "norm",
  pauzeerbaar: false,
} as const;

/**
 * Terms by law, and terms to which a decision of ours gives a measure. No answer of the guide shows them: what they
 * clock stands with a case. Those whose moments wait for a capability (`latereMomenten`) stand here already.
 */
export const termijnenTabel = {
  "X-VT12": { ...informeren, termijn: { ...opgenomen, perPersoon: "anderen" } },
  "X-VT12/slachtoffer": {
    ...informeren,
    ...zelfGemeld,
    termijn: { ...opgenomen, perPersoon: "slachtoffer" },
  },
  "X-VT12/overname": { ...informeren, termijn: { ...overgenomen, perPersoon: "anderen" } },
  "X-VT12/overname-slachtoffer": {
    ...informeren,
    ...zelfGemeld,
    termijn: { ...overgenomen, perPersoon: "slachtoffer" },
  },
  "X-VT21": {
    ...terugkoppelen,
    wat: {
      nl: "De melder hoort na de beoordeling of er vervolg is en, als professional, wie verdergaat.",
      en: "After the assessment the reporter hears whether there is a follow-up and, as a professional, who goes on.",
    },
    termijn: { ...eenWeek, vanaf: "veiligheid-beoordeeld", voldaanDoor: ["teruggekoppeld-na-beoordeling"] },
  },
  "X-VT21/onderzoek": {
    ...terugkoppelen,
    wat: {
      nl: "De melder hoort na het onderzoek wat eruit kwam voor het vervolg.",
      en: "After the investigation the reporter hears what came of it for what follows.",
    },
    termijn: {
      ...eenWeek,
      vanaf: "onderzoek-afgerond",
      voldaanDoor: ["teruggekoppeld-na-onderzoek"],
    },
  },
  "BESLUIT-CONTACT-BIJ-ACUUT": {
    bron: "BESLUIT-CONTACT-BIJ-ACUUT",
    soort: "plicht",
    wie: "veilig-thuis",
    als: { ...bijVeiligThuis, veiligheid: "acuut-onveilig" },
    tenzij: { verblijf: "buitenland" },
    aanname: { verblijf: "nederland" },
    wat: {
      nl: "Politie en Veilig Thuis hebben binnen een uur contact over dit acute gevaar.",
      en: "Police and Veilig Thuis are in contact about this acute danger within an hour.",
    },
    termijn: {
      aantal: 1,
      eenheid: "uren",
      vanaf: "acuut-zonder-contact",
      voldaanDoor: ["contact-met-politie"],
      vervaltDoor: ["acuut-voorbij", "dossier-gesloten"],
      kracht: "norm",
      pauzeerbaar: false,
    },
  },
  "BESLUIT-VERVOLGMELDING": {
    bron: "BESLUIT-VERVOLGMELDING",
    soort: "plicht",
    wie: "veilig-thuis",
    als: bijVeiligThuis,
    wat: {
      nl: "Veilig Thuis beoordeelt de veiligheid opnieuw binnen vijf werkdagen na een nieuwe melding in de casus.",
      en: "Veilig Thuis judges the safety anew within five working days of another report in the case.",
    },
    termijn: {
      aantal: 5,
      eenheid: "werkdagen",
      vanaf: "melding-toegevoegd",
      voldaanDoor: ["veiligheid-beoordeeld"],
      vervaltDoor: ["overdracht-aanvaard"],
      kracht: "ordening",
      pauzeerbaar: false,
    },
  },
  "BESLUIT-NAAR-REGIO": {
    bron: "BESLUIT-NAAR-REGIO",
    soort: "plicht",
    wie: "lkha",
    als: { ...zaak, bij: "lkha", verblijf: "nederland" },
    wat: {
      nl: "Het LKHA biedt de zaak aan de gevonden regio aan.",
      en: "LKHA offers the case to the region that was found.",
    },
    termijn: {
      aantal: 5,
      eenheid: "werkdagen",
      vanaf: "regio-gevonden",
      voldaanDoor: ["overdracht-aangeboden"],
      vervaltDoor: ["regio-gevonden", "dossier-gesloten"],
      kracht: "norm",
      pauzeerbaar: false,
    },
  },
  "BESLUIT-NOODGREEP": {
    bron: "BESLUIT-NOODGREEP",
    soort: "plicht",
    wie: "verantwoordelijke",
    als: { veiligheid: "acuut-onveilig" },
    wat: {
      nl: "Wie een noodgreep deed, bekijkt die de volgende werkdag opnieuw.",
      en: "Whoever used an emergency override looks at it again the next working day.",
    },
    termijn: {
      aantal: 1,
      eenheid: "werkdagen",
      vanaf: "noodgreep-gedaan",
      meteen: true,
      voldaanDoor: ["afwijking-herzien"],
      vervaltDoor: ["dossier-gesloten"],
      kracht: "norm",
      pauzeerbaar: false,
    },
  },
  "BESLUIT-MELDER-TWEEDE": {
    bron: "BESLUIT-MELDER-TWEEDE",
    soort: "plicht",
    wie: "verantwoordelijke",
    wat: {
      nl: "Een collega beslist voor het einde van de volgende werkdag of een anonieme melder open mag; daarna vervalt de vraag.",
      en: "A colleague decides by the end of the next working day whether an anonymous reporter may be opened; then the request lapses.",
    },
    termijn: {
      aantal: 1,
      eenheid: "werkdagen",
      vanaf: "melder-opening-gevraagd",
      voldaanDoor: ["melder-opening-beslist"],
      vervaltDoor: ["melder-opening-gevraagd", "dossier-gesloten"],
      besloten: true,
      kracht: "norm",
      pauzeerbaar: false,
    },
  },
  "BESLUIT-MELDER-HERZIEN": {
    bron: "BESLUIT-MELDER-HERZIEN",
    soort: "plicht",
    wie: "verantwoordelijke",
    wat: {
      nl: "Een teamleider die niet meebesliste, kijkt terug of het terecht was een anonieme melder te openen.",
      en: "A team leader who had no part in it reviews whether it was right to open an anonymous reporter.",
    },
    termijn: {
      aantal: 5,
      eenheid: "werkdagen",
      vanaf: "melder-opening-goedgekeurd",
      voldaanDoor: ["melder-opening-herzien"],
      geldig: { aantal: 1, eenheid: "dagen" },
      meteen: true,
      besloten: true,
      kracht: "norm",
      pauzeerbaar: false,
    },
  },
  "X-VT13": {
    bron: "X-VT13",
    soort: "plicht",
    wie: "veilig-thuis",
    wat: {
      nl: "Wie om inzage vraagt, krijgt binnen een maand antwoord.",
      en: "Whoever asks for insight is answered within a month.",
    },
    termijn: {
      aantal: 1,
      eenheid: "maanden",
      vanaf: "inzage-gevraagd",
      voldaanDoor: ["inzage-gegeven"],
      kracht: "hard",
      pauzeerbaar: false,
    },
  },
  "X-VT17": {
    bron: "X-VT17",
    soort: "plicht",
    wie: "veilig-thuis",
    wat: {
      nl: "Op een verzoek om vernietiging volgt binnen drie maanden vernietiging, of een antwoord met redenen.",
      en: "A request for destruction is followed within three months by destruction, or by an answer with reasons.",
    },
    termijn: {
      aantal: 3,
      eenheid: "maanden",
      vanaf: "vernietiging-gevraagd",
      voldaanDoor: ["vernietiging-afgehandeld"],
      kracht: "hard",
      pauzeerbaar: false,
    },
  },
  "X-VT16": {
    bron: "X-VT16",
    soort: "plicht",
    wie: "veilig-thuis",
    wat: {
      nl: "Veilig Thuis bewaart gegevens hoogstens twintig jaar.",
      en: "Veilig Thuis keeps data for twenty years at most.",
    },
    termijn: {
      aantal: 240,
      eenheid: "maanden",
      vanaf: "bewaartermijn-begonnen",
      voldaanDoor: ["gegevens-vernietigd"],
      kracht: "hard",
      pauzeerbaar: false,
    },
  },
  "X-IN1": {
    bron: "X-IN1",
    soort: "plicht",
    wie: "gemeente",
    wat: {
      nl: "Een huisverbod duurt tien dagen, en met verlenging hoogstens vier weken na het opleggen.",
      en: "A ban from the home lasts ten days, and with an extension four weeks at most after it was imposed.",
    },
    termijn: {
      aantal: 10,
      eenheid: "dagen",
      vanaf: "huisverbod-opgelegd",
      voldaanDoor: ["huisverbod-geeindigd"],
      verlenging: { aantal: 18, eenheid: "dagen", door: "huisverbod-verlengd" },
      kracht: "hard",
      pauzeerbaar: false,
    },
  },
  "X-IN1/verblijf": {
    bron: "X-IN1",
    soort: "plicht",
    wie: "gemeente",
    wat: {
      nl: "Wie uit huis is geplaatst, zegt binnen vierentwintig uur waar hij verblijft.",
      en: "Whoever was banned from the home says within twenty-four hours where he stays.",
    },
    termijn: {
      aantal: 24,
      eenheid: "uren",
      vanaf: "huisverbod-opgelegd",
      voldaanDoor: ["verblijfplaats-opgegeven"],
      vervaltDoor: ["huisverbod-geeindigd"],
      kracht: "hard",
      pauzeerbaar: false,
    },
  },
  "X-CBS": {
    bron: "X-CBS",
    soort: "plicht",
    wie: "veilig-thuis",
    wat: {
      nl: "Veilig Thuis levert binnen drie weken na elk half jaar de cijfers.",
      en: "Veilig Thuis delivers the figures within three weeks of each half year.",
    },
    termijn: {
      aantal: 3,
      eenheid: "weken",
      vanaf: "cbs-periode-geeindigd",
      voldaanDoor: ["cbs-geleverd"],
      kracht: "hard",
      pauzeerbaar: false,
    },
  },
  "X-BZ-JAAR": {
    bron: "X-BZ-JAAR",
    soort: "plicht",
    wie: "bz",
    wat: {
      nl: "Buitenlandse Zaken informeert de Kamer elk jaar.",
      en: "Foreign Affairs informs Parliament every year.",
    },
    termijn: {
      aantal: 12,
      eenheid: "maanden",
      vanaf: "consulair-jaar-geeindigd",
      voldaanDoor: ["kamer-geinformeerd"],
      kracht: "norm",
      pauzeerbaar: false,
    },
  },
  "X-KLACHT": {
    bron: "X-KLACHT",
    soort: "plicht",
    wie: "veilig-thuis",
    wat: {
      nl: "Veilig Thuis zegt binnen een maand wat het met het oordeel over een klacht doet.",
      en: "Veilig Thuis says within a month what it does with the verdict on a complaint.",
    },
    termijn: {
      aantal: 1,
      eenheid: "maanden",
      vanaf: "klachtoordeel-ontvangen",
      voldaanDoor: ["standpunt-gegeven"],
      kracht: "hard",
      pauzeerbaar: false,
    },
  },
  "X-JAARVERSLAG": {
    bron: "X-JAARVERSLAG",
    soort: "plicht",
    wie: "veilig-thuis",
    wat: {
      nl: "Het jaarverslag is binnen tien dagen na vaststelling openbaar.",
      en: "The yearly report is public within ten days of its adoption.",
    },
    termijn: {
      aantal: 10,
      eenheid: "dagen",
      vanaf: "jaarverslag-vastgesteld",
      voldaanDoor: ["jaarverslag-openbaar"],
      kracht: "hard",
      pauzeerbaar: false,
    },
  },
} as const satisfies Tabel;
