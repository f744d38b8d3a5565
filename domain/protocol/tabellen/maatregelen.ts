import { rk, ww } from "../bronnen.ts";
import type { Tabel } from "../rule.ts";
import { bijVeiligThuis, dwangInBuitenland, gevolgd, onveilig, schadelijkePraktijk } from "./begrippen.ts";

/** Talks, measures and recovery: what opens each action, and the order in which safety comes before recovery. */
export const maatregelenTabel = {
  "WW-Z3": {
    bron: ww("Z3"),
    soort: "advies",
    wie: "verantwoordelijke",
    als: { informerenBedreigend: true },
    wat: {
      nl: "Verwacht u dat handelen het erger maakt, bespreek dan eerst met Veilig Thuis of en hoe u het gesprek aangaat.",
      en: "If you expect that acting makes it worse, first discuss with Veilig Thuis if and how to talk.",
    },
    wacht: {
      handelingen: ["informeren-familie"],
      oordeel: "eerst",
      tot: { deskundigeGeraadpleegd: true },
      wel: {
        nl: "Bespreek eerst met Veilig Thuis of dit gesprek veilig kan.",
        en: "First discuss with Veilig Thuis whether this talk can be held safely.",
      },
    },
  },
  // the sentence is for whoever still asks or reports: at Veilig Thuis the talk with it is being held
  "WW-Z3/gesprek": {
    bron: ww("Z3"),
    soort: "advies",
    wie: "verantwoordelijke",
    als: [
      { bij: "nergens", informerenBedreigend: true },
      { aanleiding: "adviesvraag", informerenBedreigend: true },
    ],
    stil: true,
    wat: {
      nl: "Maakt handelen het misschien erger, bespreek dan eerst met Veilig Thuis of en hoe u het gesprek aangaat.",
      en: "If acting may make it worse, first discuss with Veilig Thuis if and how to talk.",
    },
    wacht: {
      handelingen: ["gesprek-slachtoffer", "gesprek-kind-zonder-ouders"],
      oordeel: "eerst",
      tot: [{ bij: "veilig-thuis" }, { deskundigeGeraadpleegd: true }],
      wel: {
        nl: "Bespreek eerst met Veilig Thuis of dit gesprek veilig kan.",
        en: "First discuss with Veilig Thuis whether this talk can be held safely.",
      },
    },
  },
  "WW-Z25": {
    bron: ww("Z25"),
    soort: "advies",
    wie: "verantwoordelijke",
    stil: true,
    wat: {
      nl: "Ga met betrokkenen in gesprek als dat veilig genoeg is, en zeg wat u gaat doen.",
      en: "Talk with those concerned if it is safe enough, and say what you are going to do.",
    },
    wacht: {
      handelingen: ["gesprek-slachtoffer", "gesprek-kind-zonder-ouders", "informeren-familie"],
      oordeel: "mag",
      wel: {
        nl: "Een gesprek kan als het veilig genoeg is.",
        en: "A talk is possible if it is safe enough.",
      },
    },
  },
  "WW-M7": {
    bron: ww("M7"),
    soort: "plicht",
    wie: "vrager",
    als: { aanleiding: "melding", vrager: ["professional", "instelling"], informerenBedreigend: false },
    tenzij: schadelijkePraktijk,
    wat: {
      nl: "De professional vertelt zelf aan de betrokkenen dat er een melding komt.",
      en: "The professional tells those concerned that a report will be made.",
    },
  },
  "WW-M8a": {
    bron: ww("M8a"),
    soort: "waarschuwing",
    wie: "vrager",
    als: { informerenBedreigend: true },
    wat: {
      nl: "Informeren hoeft niet als dat betrokkenen bedreigt of kan bedreigen.",
      en: "Informing is not required if it threatens or may threaten those concerned.",
    },
    wacht: {
      handelingen: ["informeren-familie"],
      oordeel: "mag-gemotiveerd",
      wel: {
        nl: "Leg vast waarom informeren toch verantwoord is.",
        en: "Record why informing is justified all the same.",
      },
    },
  },
  "WW-M8b": {
    bron: ww("M8b"),
    soort: "waarschuwing",
    wie: "vrager",
    als: { informerenBedreigend: true },
    wat: {
      nl: "Informeren hoeft niet als dat uzelf of uw collega's bedreigt.",
      en: "Informing is not required if it threatens yourself or your colleagues.",
    },
  },
  "WW-M8c": {
    bron: ww("M8c"),
    soort: "waarschuwing",
    wie: "vrager",
    als: { informerenBedreigend: true },
    wat: {
      nl: "Informeren hoeft niet als dat de vertrouwens- of werkrelatie verstoort.",
      en: "Informing is not required if it disturbs the relation of trust or work.",
    },
  },
  "WW-M9": {
    bron: ww("M9"),
    soort: "waarschuwing",
    wie: "vrager",
    als: { informerenBedreigend: true },
    wat: {
      nl: "Een relatie sparen is geen goede reden als de onveiligheid daardoor blijft.",
      en: "Sparing a relation is no good reason if the unsafety continues because of it.",
    },
  },
  "WW-M10": {
    bron: ww("M10"),
    soort: "waarschuwing",
    wie: "verantwoordelijke",
    als: { informerenBedreigend: true },
    wat: {
      nl: "Botsen veiligheid en vertrouwelijkheid, dan gaat veiligheid altijd voor.",
      en: "When safety and confidentiality collide, safety always goes first.",
    },
  },
  "RK-7.16": {
    bron: rk("7.16"),
    soort: "advies",
    wie: "verantwoordelijke",
    stil: true,
    wat: {
      nl: "Gewoonlijk komen netwerk en professionals bijeen voor afspraken; bij schadelijke praktijken gaat daar werk aan vooraf.",
      en: "Usually network and professionals meet to agree; in harmful practices other work comes before that.",
    },
    wacht: {
      handelingen: ["overleg-alle-professionals"],
      oordeel: "mag",
      wel: { nl: "Overleg kan als het veilig is.", en: "A meeting is possible if it is safe." },
    },
  },
  "RK-2.14": {
    bron: rk("2.14"),
    soort: "bevoegdheid",
    wie: "gemeente",
    als: { veiligheid: onveilig },
    stil: true,
    wat: {
      nl: "De burgemeester kan een volwassene bij ernstig en direct gevaar een huisverbod van tien dagen opleggen.",
      en: "In serious and immediate danger the mayor may impose a ten-day ban from the home on an adult.",
    },
    wacht: {
      handelingen: ["huisverbod"],
      oordeel: "mag",
      wel: {
        nl: "Een huisverbod kan alleen bij ernstig en direct gevaar.",
        en: "A ban from the home is possible only in serious and immediate danger.",
      },
    },
  },
  "RK-2.15": {
    bron: rk("2.15"),
    soort: "waarschuwing",
    wie: "verantwoordelijke",
    als: schadelijkePraktijk,
    wat: {
      nl: "Wees zeer voorzichtig met een huisverbod: het kan de zaak laten escaleren.",
      en: "Be very careful with a ban from the home: it may make the matter escalate.",
    },
    wacht: {
      handelingen: ["huisverbod"],
      oordeel: "eerst",
      tot: { deskundigeGeraadpleegd: true },
      wel: {
        nl: "Raadpleeg eerst een deskundige over de gevolgen van een huisverbod.",
        en: "First consult an expert on the effects of a ban from the home.",
      },
    },
  },
  "RK-7.27": {
    bron: rk("7.27"),
    soort: "waarschuwing",
    wie: "verantwoordelijke",
    als: schadelijkePraktijk,
    wat: {
      nl: "Wees terughoudend met een huisverbod: de dreiging komt van de familie, niet van één persoon.",
      en: "Be reserved with a ban from the home: the threat comes from the family, not from one person.",
    },
    wacht: {
      handelingen: ["huisverbod"],
      oordeel: "mag-gemotiveerd",
      wel: {
        nl: "Leg vast waarom een huisverbod hier toch helpt.",
        en: "Record why a ban from the home helps here all the same.",
      },
    },
  },
  "RK-8.7": {
    bron: rk("8.7"),
    soort: "bevoegdheid",
    wie: "verantwoordelijke",
    als: { veiligheid: onveilig },
    stil: true,
    besluit: "BESLUIT-MAATREGEL-MET-DESKUNDIGE",
    wat: {
      nl: "Uithuisplaatsing is een van de maatregelen; weeg dat een geheim erdoor kan uitlekken.",
      en: "Placement out of home is one of the measures; weigh that a secret may leak because of it.",
    },
    wacht: {
      handelingen: ["uithuisplaatsing"],
      oordeel: "mag",
      wel: {
        nl: "Een uithuisplaatsing kan alleen bij onveiligheid.",
        en: "A placement out of home is possible only in unsafety.",
      },
    },
  },
  "RK-2.11": {
    bron: rk("2.11"),
    soort: "bevoegdheid",
    wie: "gemeente",
    stil: true,
    wat: {
      nl: "Slachtoffers hebben recht op opvang, ook zonder besluit over hun verblijf.",
      en: "Victims have a right to shelter, also without a decision on their stay.",
    },
    wacht: {
      handelingen: ["intake-opvang", "plaatsing-gemengde-groep"],
      oordeel: "mag",
      wel: { nl: "Opvang is een recht.", en: "Shelter is a right." },
    },
  },
  "RK-8.9": {
    bron: rk("8.9"),
    soort: "plicht",
    wie: "gemeente",
    stil: true,
    wat: {
      nl: "De gemeente biedt opvang: in een acute crisis direct, soms elders in het land.",
      en: "The municipality offers shelter: at once in an acute crisis, sometimes elsewhere in the country.",
    },
    wacht: {
      handelingen: ["intake-opvang"],
      oordeel: "mag",
      wel: { nl: "Opvang is een recht.", en: "Shelter is a right." },
    },
  },
  "RK-8.10": {
    bron: rk("8.10"),
    soort: "advies",
    wie: "verantwoordelijke",
    stil: true,
    wat: {
      nl: "Meld eerst aan bij de vrouwenopvang in de eigen regio.",
      en: "Enrol first at the women's shelter in the own region.",
    },
    wacht: {
      handelingen: ["intake-opvang"],
      oordeel: "mag",
      wel: { nl: "Opvang is een recht.", en: "Shelter is a right." },
    },
  },
  "RK-2.18": {
    bron: rk("2.18"),
    soort: "plicht",
    wie: "verantwoordelijke",
    als: { veiligheid: onveilig },
    wat: {
      nl: "Eerst directe veiligheid, daarna stabiele veiligheid en blijvend herstel.",
      en: "First direct safety, then stable safety and lasting recovery.",
    },
  },
  "RK-9.1": {
    bron: rk("9.1"),
    soort: "plicht",
    wie: "verantwoordelijke",
    als: { veiligheid: "acuut-onveilig" },
    wat: {
      nl: "Werken aan herstel kan pas als de directe veiligheid er is.",
      en: "Work on recovery can start only when there is direct safety.",
    },
    wacht: {
      handelingen: ["herstelzorg", "bemiddeling"],
      oordeel: "eerst",
      wel: {
        nl: "Breng eerst iedereen in veiligheid; herstel komt daarna.",
        en: "First bring everybody to safety; recovery comes after.",
      },
    },
  },
  "RK-9.2": {
    bron: rk("9.2"),
    soort: "bevoegdheid",
    wie: "verantwoordelijke",
    stil: true,
    wat: {
      nl: "Herstelzorg pakt de gevolgen aan van wat is gebeurd.",
      en: "Recovery care addresses the consequences of what happened.",
    },
    wacht: {
      handelingen: ["herstelzorg"],
      oordeel: "mag",
      wel: {
        nl: "Herstelzorg kan als er directe veiligheid is.",
        en: "Recovery care is possible when there is direct safety.",
      },
    },
  },
  "RK-9.3": {
    bron: rk("9.3"),
    soort: "bevoegdheid",
    wie: "verantwoordelijke",
    stil: true,
    besluit: "BESLUIT-BEMIDDELING-KAN",
    wat: {
      nl: "Bemiddeling kan helpen om verhoudingen te herstellen.",
      en: "Mediation may help to restore relations.",
    },
    wacht: {
      handelingen: ["bemiddeling"],
      oordeel: "mag",
      wel: {
        nl: "Bemiddeling kan als die goed is voorbereid.",
        en: "Mediation is possible if well prepared.",
      },
    },
  },
  "RK-9.4": {
    bron: rk("9.4"),
    soort: "plicht",
    wie: "verantwoordelijke",
    als: schadelijkePraktijk,
    stil: true,
    wat: {
      nl: "De oplossing past binnen de Nederlandse wet en is aanvaardbaar voor slachtoffer en familie.",
      en: "The solution fits Dutch law and is acceptable to victim and family.",
    },
    wacht: {
      handelingen: ["bemiddeling"],
      oordeel: "mag-gemotiveerd",
      wel: {
        nl: "Leg vast dat de uitkomst binnen de wet past en aanvaardbaar is voor het slachtoffer.",
        en: "Record that the outcome fits the law and is acceptable to the victim.",
      },
    },
  },
  "RK-9.6": {
    bron: rk("9.6"),
    soort: "waarschuwing",
    wie: "verantwoordelijke",
    als: schadelijkePraktijk,
    stil: true,
    wat: {
      nl: "Zonder aanvaardbare oplossing dreigt verstoting; bespreek dat eerlijk met het slachtoffer.",
      en: "Without an acceptable solution repudiation threatens; discuss this honestly with the victim.",
    },
    wacht: {
      handelingen: ["bemiddeling"],
      oordeel: "mag-gemotiveerd",
      wel: {
        nl: "Leg vast dat de gevolgen met het slachtoffer zijn besproken.",
        en: "Record that the consequences were discussed with the victim.",
      },
    },
  },
  "RK-7.10": {
    bron: rk("7.10"),
    soort: "bevoegdheid",
    wie: "veilig-thuis",
    als: bijVeiligThuis,
    tenzij: dwangInBuitenland,
    wat: {
      nl: "Na de beoordeling kan Veilig Thuis betrokken blijven of overdragen.",
      en: "After the assessment Veilig Thuis may stay involved or hand over.",
    },
  },
  "RK-8.13": {
    bron: rk("8.13"),
    soort: "plicht",
    wie: "verantwoordelijke",
    als: schadelijkePraktijk,
    wat: {
      nl: "Let op broers en zussen die achterblijven en op kinderen van het slachtoffer.",
      en: "Mind brothers and sisters who stay behind and children of the victim.",
    },
  },
  "RK-9.9": {
    bron: rk("9.9"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: gevolgd,
    tenzij: dwangInBuitenland,
    besluit: "BESLUIT-MONITOREN-NA-SLUITEN",
    wat: {
      nl: "Veilig Thuis volgt de zaken die het behandelde, als het dat nodig vindt.",
      en: "Veilig Thuis monitors cases it handled when it finds this necessary.",
    },
  },
  "RK-9.17": {
    bron: rk("9.17"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: {
      ...bijVeiligThuis,
      besluitVeiligThuis: ["lokaal-team", "hulpverlening", "multidisciplinair-team"],
    },
    tenzij: dwangInBuitenland,
    wat: {
      nl: "De overdracht zegt wie zicht houdt op de veiligheid, welke plannen er zijn en wie de regie heeft.",
      en: "The transfer says who keeps sight on safety, which plans there are and who directs.",
    },
  },
} as const satisfies Tabel;
