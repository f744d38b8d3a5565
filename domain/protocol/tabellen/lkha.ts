import { lkha } from "../bronnen.ts";
import type { Tabel } from "../rule.ts";
import {
  bijVeiligThuis,
  dwangInBuitenland,
  dwangInNederland,
  lkhaVormen,
  walEnSchip,
  zaak,
} from "./begrippen.ts";

const zaakInBuitenland = { ...dwangInBuitenland, ...zaak } as const;
const adviesOverDwang = { aanleiding: "adviesvraag", vormen: { enige: lkhaVormen } } as const;
const aanInstelling = {
  ...adviesOverDwang,
  bij: "veilig-thuis",
  vrager: ["instelling", "professional"],
} as const;
const bekendSysteem = { ...zaakInBuitenland, systeemBekendBijVeiligThuis: true } as const;
const walEnSchipBijLkha = { ...walEnSchip, bij: "lkha" } as const;

/** The agreements between Veilig Thuis and LKHA on forced marriage and abandonment. */
export const lkhaTabel = {
  "LKHA-1.1b": {
    bron: lkha("1.1b"),
    soort: "bevoegdheid",
    wie: "veilig-thuis",
    als: { ...dwangInNederland, aanleiding: "lopende-dienst", bij: "veilig-thuis" },
    wat: {
      nl: "Blijkt huwelijksdwang of achterlating tijdens een lopende dienst, dan gelden deze afspraken vanaf dat moment.",
      en: "If forced marriage or abandonment shows during a running service, these agreements hold from that moment.",
    },
  },
  "LKHA-1.2a": {
    bron: lkha("1.2a"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: [
      { ...dwangInNederland, ...zaak, bij: ["veilig-thuis", "nergens"] },
      { ...dwangInNederland, ...zaak, bij: "lkha", inschrijving: "ingeschreven" },
    ],
    wat: {
      nl: "Veilig Thuis is verantwoordelijk voor de casus.",
      en: "Veilig Thuis is responsible for the case.",
    },
  },
  "LKHA-1.2b": {
    bron: lkha("1.2b"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: [
      { ...dwangInNederland, ...zaak, bij: ["veilig-thuis", "nergens"] },
      { ...dwangInNederland, ...zaak, bij: "lkha", inschrijving: "ingeschreven" },
    ],
    wat: {
      nl: "Veilig Thuis houdt zicht op de veiligheid van het slachtoffer.",
      en: "Veilig Thuis keeps sight on the victim's safety.",
    },
  },
  "LKHA-1.3a": {
    bron: lkha("1.3a"),
    soort: "bevoegdheid",
    wie: "lkha",
    als: dwangInNederland,
    wat: {
      nl: "Het LKHA kan helpen vaststellen of het echt om huwelijksdwang of (dreigende) achterlating gaat.",
      en: "LKHA can help establish whether it really is forced marriage or (threatened) abandonment.",
    },
  },
  "LKHA-1.3b": {
    bron: lkha("1.3b"),
    soort: "plicht",
    wie: "lkha",
    als: adviesOverDwang,
    wat: {
      nl: "Advies van het LKHA is anoniem: de zaak wordt besproken zonder wie het betreft te noemen.",
      en: "LKHA's advice is anonymous: the case is discussed without naming whom it concerns.",
    },
    wacht: {
      handelingen: ["persoonsgegevens-betrokkenen-vastleggen"],
      oordeel: "mag-niet",
      wel: {
        nl: "Beschrijf de zaak zonder namen, adressen en geboortedata.",
        en: "Describe the case without names, addresses and dates of birth.",
      },
      hard: true,
    },
  },
  "LKHA-1.3c": {
    bron: lkha("1.3c"),
    soort: "plicht",
    wie: "lkha",
    als: adviesOverDwang,
    wat: {
      nl: "Het LKHA legt het advies vast op naam van de professional die erom vraagt.",
      en: "LKHA records the advice under the name of the professional who asks for it.",
    },
  },
  "LKHA-1.4a": {
    bron: lkha("1.4a"),
    soort: "bevoegdheid",
    wie: "veilig-thuis",
    als: aanInstelling,
    wat: {
      nl: "Veilig Thuis kan de zaak anoniem voorleggen aan het LKHA voor advies.",
      en: "Veilig Thuis may put the case anonymously to LKHA for advice.",
    },
  },
  "LKHA-1.4b": {
    bron: lkha("1.4b"),
    soort: "waarschuwing",
    wie: "veilig-thuis",
    als: aanInstelling,
    wat: {
      nl: "Veilig Thuis heeft in deze adviesvraag geen regie.",
      en: "Veilig Thuis does not direct the case in this request for advice.",
    },
  },
  "LKHA-2.2": {
    bron: lkha("2.2"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: { ...dwangInBuitenland, ...bijVeiligThuis },
    wat: {
      nl: "Veilig Thuis draagt het dossier over aan het LKHA.",
      en: "Veilig Thuis hands the dossier over to LKHA.",
    },
  },
  "LKHA-2.3a": {
    bron: lkha("2.3a"),
    soort: "plicht",
    wie: "lkha",
    als: zaakInBuitenland,
    wat: { nl: "Het LKHA gaat na of de melding klopt.", en: "LKHA verifies the report." },
  },
  "LKHA-2.3b": {
    bron: lkha("2.3b"),
    soort: "plicht",
    wie: "lkha",
    als: zaakInBuitenland,
    wat: { nl: "Het LKHA biedt het slachtoffer hulp.", en: "LKHA offers the victim help." },
  },
  "LKHA-2.3c": {
    bron: lkha("2.3c"),
    soort: "plicht",
    wie: "lkha",
    als: zaakInBuitenland,
    wat: {
      nl: "Het LKHA houdt zicht op de veiligheid van het slachtoffer.",
      en: "LKHA keeps sight on the victim's safety.",
    },
  },
  "LKHA-2.3d": {
    bron: lkha("2.3d"),
    soort: "plicht",
    wie: "lkha",
    als: zaakInBuitenland,
    wat: { nl: "Het LKHA helpt het slachtoffer terug te keren.", en: "LKHA helps the victim to return." },
  },
  "LKHA-2.3e": {
    bron: lkha("2.3e"),
    soort: "plicht",
    wie: "lkha",
    als: zaakInBuitenland,
    wat: {
      nl: "Het LKHA regelt begeleiding en opvang in Nederland.",
      en: "LKHA arranges guidance and shelter in the Netherlands.",
    },
  },
  "LKHA-2.4a": {
    bron: lkha("2.4a"),
    soort: "plicht",
    wie: "bz",
    als: dwangInBuitenland,
    wat: {
      nl: "Hulp ter plaatse loopt via de consulaire kanalen van Buitenlandse Zaken.",
      en: "Help on the spot runs through the consular channels of Foreign Affairs.",
    },
    wacht: {
      handelingen: ["hulpverlening-ter-plaatse"],
      oordeel: "eerst",
      tot: { bij: ["lkha", "bz", "ambassade"] },
      wel: {
        nl: "Laat hulp ter plaatse lopen via het LKHA en de consulaire kanalen van Buitenlandse Zaken.",
        en: "Let help on the spot run through LKHA and the consular channels of Foreign Affairs.",
      },
    },
  },
  "LKHA-2.4b": {
    bron: lkha("2.4b"),
    soort: "plicht",
    wie: "lkha",
    als: zaakInBuitenland,
    wat: {
      nl: "Het LKHA coördineert de aanpak in Nederland.",
      en: "LKHA co-ordinates the approach in the Netherlands.",
    },
  },
  "LKHA-2.4c": {
    bron: lkha("2.4c"),
    soort: "plicht",
    wie: "lkha",
    als: zaakInBuitenland,
    wat: {
      nl: "Het LKHA werkt samen met politie, marechaussee, Veilig Thuis en andere instanties.",
      en: "LKHA works with the police, the Marechaussee, Veilig Thuis and other bodies.",
    },
  },
  "LKHA-2.5": {
    bron: lkha("2.5"),
    soort: "plicht",
    wie: "lkha",
    als: [
      { ...zaakInBuitenland, bij: ["ambassade", "bz"] },
      { ...zaakInBuitenland, vrager: "ambassade" },
    ],
    wat: {
      nl: "Het LKHA pakt ook zaken op die bij een Nederlandse ambassade binnenkomen.",
      en: "LKHA also takes up cases that come in at a Dutch embassy.",
    },
  },
  "LKHA-2.6": {
    bron: lkha("2.6"),
    soort: "bevoegdheid",
    wie: "vrager",
    als: { ...dwangInBuitenland, vrager: ["professional", "omstander", "slachtoffer"] },
    wat: {
      nl: "Professionals, omstanders en slachtoffers kunnen dit rechtstreeks bij het LKHA melden.",
      en: "Professionals, bystanders and victims can report this directly to LKHA.",
    },
  },
  "LKHA-2.7a": {
    bron: lkha("2.7a"),
    soort: "waarschuwing",
    wie: "verantwoordelijke",
    als: dwangInBuitenland,
    wat: {
      nl: "Vanuit Nederland zijn de omstandigheden, de risico's en de gevolgen van plaatselijk recht vaak slecht te zien.",
      en: "From the Netherlands the circumstances, the risks and the effects of local law are often hard to see.",
    },
  },
  "LKHA-2.7b": {
    bron: lkha("2.7b"),
    soort: "waarschuwing",
    wie: "verantwoordelijke",
    als: dwangInBuitenland,
    wat: { nl: "Veiligheid is de leidraad bij elke stap.", en: "Safety guides every step." },
  },
  "LKHA-3.1a": {
    bron: lkha("3.1a"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: { ...dwangInBuitenland, ...bijVeiligThuis },
    wat: {
      nl: "Het LKHA krijgt de dossiers van slachtoffers die in het buitenland verblijven.",
      en: "LKHA receives the dossiers of victims who stay abroad.",
    },
  },
  "LKHA-3.1b": {
    bron: lkha("3.1b"),
    soort: "waarschuwing",
    wie: "veilig-thuis",
    als: { ...zaakInBuitenland },
    wat: {
      nl: "Ook familie of anderen in Nederland kunnen gevaar lopen.",
      en: "Relatives or others in the Netherlands may be in danger as well.",
    },
  },
  "LKHA-3.1b/gevaar": {
    bron: lkha("3.1b"),
    soort: "verbod",
    wie: "veilig-thuis",
    als: { ...zaakInBuitenland, risicoInNederland: "ja" },
    wat: {
      nl: "Veilig Thuis sluit het dossier niet zolang anderen in Nederland gevaar lopen.",
      en: "Veilig Thuis does not close the dossier while others in the Netherlands are in danger.",
    },
    wacht: {
      handelingen: ["dossier-sluiten"],
      oordeel: "mag-niet",
      wel: {
        nl: "Open voor wie in Nederland gevaar loopt een eigen casus.",
        en: "Open a case of their own for those in danger in the Netherlands.",
      },
      hard: true,
    },
  },
  "LKHA-3.2a": {
    bron: lkha("3.2a"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: zaakInBuitenland,
    wat: {
      nl: "Veilig Thuis overlegt met het LKHA of anderen rond het slachtoffer in Nederland gevaar lopen.",
      en: "Veilig Thuis consults LKHA whether others around the victim in the Netherlands are in danger.",
    },
    wacht: {
      handelingen: ["dossier-sluiten"],
      oordeel: "eerst",
      tot: { risicoInNederland: ["ja", "nee"] },
      wel: {
        nl: "Overleg eerst met het LKHA over mensen in Nederland en leg de uitkomst vast.",
        en: "First consult LKHA about people in the Netherlands and record the outcome.",
      },
      hard: true,
    },
  },
  "LKHA-3.2a/lkha": {
    bron: lkha("3.2a"),
    soort: "plicht",
    wie: "lkha",
    als: zaakInBuitenland,
    wat: {
      nl: "Het LKHA overlegt met Veilig Thuis of anderen rond het slachtoffer in Nederland gevaar lopen.",
      en: "LKHA consults Veilig Thuis whether others around the victim in the Netherlands are in danger.",
    },
  },
  "LKHA-3.2b": {
    bron: lkha("3.2b"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: { ...zaakInBuitenland, risicoInNederland: "nee" },
    wat: {
      nl: "Veilig Thuis sluit het dossier, want niemand in Nederland loopt gevaar.",
      en: "Veilig Thuis closes the dossier, because nobody in the Netherlands is in danger.",
    },
    wacht: {
      handelingen: ["dossier-sluiten"],
      oordeel: "mag",
      wel: {
        nl: "Na het overleg kan het dossier dicht als niemand in Nederland gevaar loopt.",
        en: "After the consultation the dossier can be closed if nobody in the Netherlands is in danger.",
      },
    },
  },
  "LKHA-3.3a": {
    bron: lkha("3.3a"),
    soort: "verbod",
    wie: "veilig-thuis",
    als: dwangInBuitenland,
    tenzij: { verzoekLkha: true },
    wat: {
      nl: "Veilig Thuis onderneemt niets zolang het slachtoffer in het buitenland is.",
      en: "Veilig Thuis takes no action while the victim is abroad.",
    },
    wacht: {
      handelingen: ["actie-veilig-thuis", "onderzoek", "voorwaarden-en-vervolg"],
      oordeel: "mag-niet",
      wel: {
        nl: "Vraag het LKHA: op zijn verzoek mag deze actie wel. Bij acuut gevaar in Nederland: bel 112.",
        en: "Ask LKHA: at its request this action is allowed. In acute danger in the Netherlands: call 112.",
      },
      hard: true,
    },
  },
  "LKHA-3.3a/contact": {
    bron: lkha("3.3a"),
    soort: "verbod",
    wie: "veilig-thuis",
    als: { ...dwangInBuitenland, bij: "veilig-thuis" },
    tenzij: { verzoekLkha: true },
    stil: true,
    wat: {
      nl: "Veilig Thuis zoekt geen contact met slachtoffer of familie zolang het slachtoffer in het buitenland is.",
      en: "Veilig Thuis seeks no contact with victim or family while the victim is abroad.",
    },
    wacht: {
      handelingen: ["gesprek-slachtoffer", "gesprek-kind-zonder-ouders", "informeren-familie", "bemiddeling"],
      oordeel: "mag-niet",
      wel: {
        nl: "Vraag het LKHA: op zijn verzoek mag dit contact wel.",
        en: "Ask LKHA: at its request this contact is allowed.",
      },
      hard: true,
    },
  },
  "LKHA-3.3b": {
    bron: lkha("3.3b"),
    soort: "bevoegdheid",
    wie: "veilig-thuis",
    als: { ...dwangInBuitenland, verzoekLkha: true },
    wat: {
      nl: "Veilig Thuis mag deze actie doen, omdat het LKHA erom vraagt.",
      en: "Veilig Thuis may take this action, because LKHA asks for it.",
    },
    wacht: {
      handelingen: ["actie-veilig-thuis", "onderzoek", "voorwaarden-en-vervolg"],
      oordeel: "mag",
      wel: {
        nl: "In het buitenland mag dit alleen op verzoek van het LKHA.",
        en: "While the victim is abroad this is allowed at the request of LKHA only.",
      },
    },
  },
  "LKHA-3.3c": {
    bron: lkha("3.3c"),
    soort: "waarschuwing",
    wie: "verantwoordelijke",
    als: dwangInBuitenland,
    wat: {
      nl: "Intake en risicoscreening voor opvang kunnen mogelijk pas na veilige terugkeer in Nederland.",
      en: "Intake and risk screening for shelter may be possible only after a safe return to the Netherlands.",
    },
    wacht: {
      handelingen: ["intake-opvang"],
      oordeel: "mag-gemotiveerd",
      wel: {
        nl: "Plan de intake voor na de terugkeer, of leg vast waarom het nu al verantwoord is.",
        en: "Plan the intake for after the return, or record why it is justified now.",
      },
    },
  },
  "LKHA-3.4a": {
    bron: lkha("3.4a"),
    soort: "plicht",
    wie: "lkha",
    als: bekendSysteem,
    wat: {
      nl: "Het LKHA en Veilig Thuis spreken af hoe zij de hulp op elkaar afstemmen.",
      en: "LKHA and Veilig Thuis agree how they tune the help.",
    },
  },
  "LKHA-3.4b": {
    bron: lkha("3.4b"),
    soort: "plicht",
    wie: "lkha",
    als: bekendSysteem,
    wat: {
      nl: "Het LKHA en Veilig Thuis spreken af wie welke actie doet.",
      en: "LKHA and Veilig Thuis agree who takes which action.",
    },
  },
  "LKHA-4.2": {
    bron: lkha("4.2"),
    soort: "bevoegdheid",
    wie: "veilig-thuis",
    als: { ...walEnSchip, bij: "veilig-thuis" },
    wat: {
      nl: "Veilig Thuis kan deze melding overdragen aan het LKHA.",
      en: "Veilig Thuis may transfer this report to LKHA.",
    },
  },
  "LKHA-4.3a": {
    bron: lkha("4.3a"),
    soort: "plicht",
    wie: "lkha",
    als: walEnSchipBijLkha,
    wat: { nl: "Het LKHA is verantwoordelijk voor de hulp.", en: "LKHA is responsible for the help." },
  },
  "LKHA-4.3b": {
    bron: lkha("4.3b"),
    soort: "plicht",
    wie: "lkha",
    als: walEnSchipBijLkha,
    wat: {
      nl: "Het LKHA houdt zicht op de veiligheid van het slachtoffer.",
      en: "LKHA keeps sight on the victim's safety.",
    },
  },
  "LKHA-4.3c": {
    bron: lkha("4.3c"),
    soort: "plicht",
    wie: "lkha",
    als: walEnSchipBijLkha,
    wat: { nl: "Het LKHA doet onderzoek.", en: "LKHA investigates." },
    wacht: {
      handelingen: ["onderzoek"],
      oordeel: "mag",
      wel: {
        nl: "Het LKHA onderzoekt een zaak die het van Veilig Thuis overnam.",
        en: "LKHA investigates a case it took over from Veilig Thuis.",
      },
    },
  },
  "LKHA-4.3d": {
    bron: lkha("4.3d"),
    soort: "bevoegdheid",
    wie: "lkha",
    als: walEnSchipBijLkha,
    wat: {
      nl: "Waar nodig schakelt het LKHA hulpverleners, politie of de Raad voor de Kinderbescherming in.",
      en: "Where needed LKHA engages helpers, the police or the Child Care and Protection Board.",
    },
  },
  "LKHA-4.4a": {
    bron: lkha("4.4a"),
    soort: "plicht",
    wie: "lkha",
    als: walEnSchipBijLkha,
    wat: {
      nl: "Het LKHA zoekt uit welke regio verantwoordelijk is.",
      en: "LKHA finds out which region is responsible.",
    },
  },
  "LKHA-4.4b": {
    bron: lkha("4.4b"),
    soort: "plicht",
    wie: "lkha",
    als: walEnSchipBijLkha,
    wat: {
      nl: "Het LKHA draagt de hulp zo spoedig mogelijk over aan die regio.",
      en: "LKHA hands the help over to that region as soon as possible.",
    },
  },
} as const satisfies Tabel;
