import type { CatalogusId } from "./catalogus.ts";
import type { Zin } from "./zin.ts";

/** A place where sentences pull apart: which, what about, and what we choose. */
export type Spanning = {
  readonly tussen: readonly CatalogusId[];
  readonly wat: Zin;
  readonly keuze: Zin;
};

/**
 * Where the sources pull apart, or one of them with itself, by the number it has in the catalogue. T18, T20 and T21 are
 * not here: one of their sides is no row of it.
 */
export const spanningen = {
  T1: {
    tussen: ["WW-M7", "WW-Z25", "WW-L5", "RK-7.4", "RK-7.5", "RK-7.23"],
    wat: {
      nl: "Betrokkenen informeren, of familie juist niet bij schadelijke praktijken.",
      en: "Informing those concerned, or not the family in harmful practices.",
    },
    keuze: {
      nl: "Bij schadelijke praktijken wacht informeren op de risicoanalyse; de termijn loopt zichtbaar door.",
      en: "In harmful practices informing waits for the risk analysis; the term visibly runs on.",
    },
  },
  T2: {
    tussen: ["WW-Z10", "RK-7.3"],
    wat: {
      nl: "Eerst praten met betrokkenen, of eerst een deskundige.",
      en: "Talk with those concerned first, or an expert first.",
    },
    keuze: {
      nl: "Bij schadelijke praktijken eerst de deskundige; bij acuut gevaar mag het met een motief anders.",
      en: "In harmful practices the expert first; in acute danger otherwise, with a motive.",
    },
  },
  T3: {
    tussen: ["WW-V10", "RK-3.13", "SOA-A2.4", "RK-7.23", "RK-7.24"],
    wat: {
      nl: "Met alle partners overleggen en delen, of het klein houden.",
      en: "Consult and share with all partners, or keep it small.",
    },
    keuze: {
      nl: "Delen gaat per onderdeel en per ontvanger; een kring blijft zo klein als kan.",
      en: "Sharing is per part and per receiver; a circle stays as small as it can.",
    },
  },
  T4: {
    tussen: ["WW-V1", "LKHA-3.3a"],
    wat: {
      nl: "Veilig Thuis beoordeelt binnen vijf werkdagen, of doet niets zolang het slachtoffer in het buitenland is.",
      en: "Veilig Thuis judges within five working days, or does nothing while the victim is abroad.",
    },
    keuze: {
      nl: "De termijn eindigt als overgedragen wanneer het LKHA aanvaardt; tot dan houdt Veilig Thuis zicht.",
      en: "The term ends as handed over when LKHA accepts; until then Veilig Thuis keeps sight.",
    },
  },
  T5: {
    tussen: ["WW-V10", "RK-7.11", "RK-7.24"],
    wat: {
      nl: "Alle relevante informatie delen, of zo weinig mogelijk.",
      en: "Share all that is relevant, or as little as possible.",
    },
    keuze: {
      nl: "Bij een overdracht gaat mee wat nodig is; wat er verder bij gaat, wordt gekozen.",
      en: "A transfer takes along what is needed; whatever else goes is chosen.",
    },
  },
  T6: {
    tussen: ["LKHA-1.3b", "LKHA-1.3c", "WW-A8", "WW-A9", "RK-2.6"],
    wat: {
      nl: "Advies is anoniem, of op naam van wie vraagt.",
      en: "Advice is anonymous, or under the name of who asks.",
    },
    keuze: {
      nl: "Over wie het gaat wordt nooit vastgelegd; bij het LKHA wel de professional die vraagt.",
      en: "Whom it is about is never recorded; at LKHA the professional who asks is.",
    },
  },
  T7: {
    tussen: ["WW-A5", "WW-A10"],
    wat: {
      nl: "Wie advies vraagt blijft verantwoordelijk, of Veilig Thuis maakt er een melding van.",
      en: "Who asks advice stays responsible, or Veilig Thuis makes a report of it.",
    },
    keuze: {
      nl: "Dat laatste is een eigen handeling, met reden en tijd, en de vrager hoort het.",
      en: "The latter is an act of its own, with reason and time, and the asker is told.",
    },
  },
  T8: {
    tussen: ["LKHA-1.2a", "LKHA-1.4b"],
    wat: {
      nl: "Veilig Thuis is verantwoordelijk, of heeft geen regie als het een instelling adviseert.",
      en: "Veilig Thuis is responsible, or does not direct when it advises an institution.",
    },
    keuze: { nl: "De aanleiding beslist: advies of melding.", en: "The occasion decides: advice or report." },
  },
  T9: {
    tussen: ["LKHA-2.2", "LKHA-4.2"],
    wat: { nl: "Overdragen aan het LKHA moet, of kan.", en: "Handing over to LKHA is a must, or a may." },
    keuze: {
      nl: "In het buitenland moet het; tussen wal en schip in Nederland mag het.",
      en: "Abroad it is a must; between the cracks in the Netherlands a may.",
    },
  },
  T10: {
    tussen: ["SOA-A4.1", "RK-2.14", "RK-8.7", "RK-2.15", "RK-7.27", "RK-7.28", "RK-7.29"],
    wat: {
      nl: "Huisverbod en uithuisplaatsing zijn gewone maatregelen, of vragen grote terughoudendheid.",
      en: "A ban and placement out of home are ordinary measures, or ask great reserve.",
    },
    keuze: {
      nl: "Het mag, na overleg met een deskundige of met een vastgelegd motief.",
      en: "Allowed, after consulting an expert or with a recorded motive.",
    },
  },
  T11: {
    tussen: ["RK-9.3", "RK-9.5"],
    wat: {
      nl: "Bemiddelen helpt herstellen, of levert weinig op en kan schaden.",
      en: "Mediation helps recovery, or achieves little and may harm.",
    },
    keuze: {
      nl: "Pas na de risicoanalyse en als het slachtoffer het wil.",
      en: "Only after the risk analysis and if the victim wants it.",
    },
  },
  T12: {
    tussen: ["RK-1.8", "RK-6.6"],
    wat: {
      nl: "Het vakwoord VGV, of het gesprekswoord besnijdenis.",
      en: "The term FGM, or the word used in talks.",
    },
    keuze: {
      nl: "Vakwoord in het dossier, gesprekswoord in de vragen.",
      en: "The term in the file, the talk word in questions.",
    },
  },
  T13: {
    tussen: ["RK-5.2", "SOA-S1.1"],
    wat: {
      nl: "Genummerde stappen, of een kapstok zonder vaste volgorde.",
      en: "Numbered steps, or a guide without fixed order.",
    },
    keuze: {
      nl: "De volgorde is vrij; alleen wat veiligheid vraagt, is een drempel.",
      en: "The order is free; only what safety asks is a threshold.",
    },
  },
  T14: {
    tussen: ["WW-M10", "WW-M5"],
    wat: {
      nl: "Veiligheid gaat voor geheimhouding, of de melder blijft onbekend.",
      en: "Safety before secrecy, or the reporter stays unknown.",
    },
    keuze: {
      nl: "De melder staat apart en versleuteld; openen heeft een doel en staat in het logboek. Bij een anonieme melder beslist een collega mee, en kijkt een teamleider terug.",
      en: "The reporter is kept apart and encrypted; opening has a purpose and is in the log. For an anonymous reporter a colleague decides as well, and a team leader reviews it.",
    },
  },
  T15: {
    tussen: ["SOA-0.3", "RK-1.3", "KB-43"],
    wat: {
      nl: "Het geweld meteen stoppen, of langzaam en in het tempo van het slachtoffer.",
      en: "Stop the violence at once, or slowly at the victim's pace.",
    },
    keuze: {
      nl: "Acuut gevaar voor het leven gaat altijd voor; anders de weg van de deskundige.",
      en: "Acute danger to life always comes first; otherwise the path of the expert.",
    },
  },
  T16: {
    tussen: ["WW-Z10", "WW-Z11", "WW-Z16"],
    wat: {
      nl: "De afwegingen staan bij stap 3, elders in stap 5; stap 4 ontbreekt.",
      en: "The weighings stand at step 3, elsewhere in step 5; step 4 is missing.",
    },
    keuze: {
      nl: "We volgen de officiële volgorde, met wegen als stap 4.",
      en: "We follow the official order, with weighing as step 4.",
    },
  },
  T17: {
    tussen: ["WW-V1", "WW-V12", "WW-V15"],
    wat: {
      nl: "Werkdagen of dagen, en vanaf welk moment.",
      en: "Working days or days, and from which moment.",
    },
    keuze: {
      nl: "Werkdagen volgen de Algemene termijnenwet; een termijn begint de dag erna, en te laat zijn houdt niets tegen.",
      en: "Working days follow the General Terms Act; a term begins the day after, and lateness stops nothing.",
    },
  },
  T19: {
    tussen: ["KB-33", "RK-1.14"],
    wat: { nl: "Aantallen lopen per bron uiteen.", en: "Figures differ per source." },
    keuze: {
      nl: "Elk cijfer met bron en jaar; nooit een som over bronnen.",
      en: "Each figure with source and year; never a total over sources.",
    },
  },
  T22: {
    tussen: ["RK-2.16", "KB-30"],
    wat: {
      nl: "Of schadelijke praktijken apart strafbaar zijn gesteld.",
      en: "Whether harmful practices are criminal offences of their own.",
    },
    keuze: {
      nl: "Per vorm het artikel met zijn bron; we spreken geen oordeel uit.",
      en: "Per form the article with its source; we judge nothing.",
    },
  },
  T23: {
    tussen: ["RK-8.5", "KB-36", "KB-50"],
    wat: { nl: "Familie kan steun zijn, of de dreiging.", en: "Family may be support, or the threat." },
    keuze: {
      nl: "Per verwant vastgelegd, en het mag veranderen.",
      en: "Recorded per relative, and it may change.",
    },
  },
  T24: {
    tussen: ["LKHA-2.3b", "LKHA-2.4a", "KB-41"],
    wat: {
      nl: "Het LKHA biedt hulp in het buitenland, of alleen via consulaire kanalen.",
      en: "LKHA offers help abroad, or through consular channels only.",
    },
    keuze: {
      nl: "Het LKHA leidt en helpt; ter plaatse handelt Buitenlandse Zaken.",
      en: "LKHA leads and helps; on the spot Foreign Affairs acts.",
    },
  },
  T25: {
    tussen: ["LKHA-3.2b", "RK-9.9", "LKHA-3.3c"],
    wat: {
      nl: "Veilig Thuis sluit na overdracht, of blijft volgen.",
      en: "Veilig Thuis closes after a transfer, or keeps following.",
    },
    keuze: {
      nl: "Het dossier mag dicht; bij terugkeer geeft het LKHA terug en gaat het weer open.",
      en: "The dossier may close; on return LKHA hands back and it reopens.",
    },
  },
  T26: {
    tussen: ["WW-S9", "RK-7.3", "RK-7.4"],
    wat: {
      nl: "De jeugdgezondheidszorg praat met ouders over VGV, of eerst de deskundige.",
      en: "Youth health care talks with parents about FGM, or the expert first.",
    },
    keuze: {
      nl: "Een risicogesprek is haar gewone taak; bij een concreet vermoeden gaat de deskundige voor.",
      en: "A risk talk is its ordinary task; from a concrete suspicion the expert comes first.",
    },
  },
  T27: {
    tussen: ["LKHA-3.3a", "LKHA-3.1b", "LKHA-3.2a", "SOA-A1.2"],
    wat: {
      nl: "Veilig Thuis doet niets, of een kind in Nederland loopt gevaar.",
      en: "Veilig Thuis does nothing, or a child in the Netherlands is in danger.",
    },
    keuze: {
      nl: "Stilstand geldt de zaak van het slachtoffer; wie hier gevaar loopt krijgt na overleg een eigen zaak, en acuut gevaar gaat naar de politie.",
      en: "The standstill is of the victim's case; who is in danger here gets a case after consultation, and acute danger goes to the police.",
    },
  },
  T28: {
    tussen: ["WW-V11", "WW-V5", "WW-V8", "RK-7.10"],
    wat: {
      nl: "Bij structurele onveiligheid starten, of overdragen.",
      en: "In structural unsafety start, or hand over.",
    },
    keuze: {
      nl: "Beide mag; het besluit en de gronden worden vastgelegd.",
      en: "Both are allowed; the decision and its grounds are recorded.",
    },
  },
} as const satisfies Record<`T${number}`, Spanning>;
