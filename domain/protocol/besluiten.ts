import type { CatalogusId } from "./catalogus.ts";
import type { Sleutel } from "./situatie.ts";
import type { Zin } from "./zin.ts";

/** What the sources leave open and we chose: the choice, the reason, and the catalogue rows it rests on. */
export type BesluitRij = {
  readonly wat: Zin;
  readonly waarom: Zin;
  readonly rustOp: readonly CatalogusId[];
  /** It says what to do while this is unknown: an answer that knows it does not lean on the decision. */
  readonly zolangOnbekend?: Sleutel;
};

/**
 * Our own decisions, by id. A decision is never presented as a source: an answer cites the rows it rests on,
 * and names the decision beside them.
 */
export const besluiten = {
  "BESLUIT-HOUDER-BLIJFT": {
    wat: {
      nl: "Wie de zaak heeft, blijft verantwoordelijk zolang geen regel een ander aanwijst.",
      en: "Whoever holds the case stays responsible as long as no rule points to another.",
    },
    waarom: {
      nl: "De bronnen noemen de verantwoordelijke alleen voor bepaalde situaties; daartussen mag niemand wegvallen.",
      en: "The sources name who is responsible in certain situations only; in between nobody may drop out.",
    },
    rustOp: ["WW-V4", "RK-9.17"],
  },
  "BESLUIT-NIEMAND-HEEFT-HET": {
    wat: {
      nl: "Heeft nog niemand de zaak, of is dat onbekend, dan is Veilig Thuis verantwoordelijk.",
      en: "If nobody holds the case yet, or this is unknown, Veilig Thuis is responsible.",
    },
    waarom: {
      nl: "Veilig Thuis is het landelijke meldpunt: wie meldt, legt de verantwoordelijkheid daar neer.",
      en: "Veilig Thuis is the national reporting point: whoever reports hands responsibility to it.",
    },
    rustOp: ["WW-M1", "RK-7.21"],
  },
  "BESLUIT-ADVIES-BLIJFT-BIJ-VRAGER": {
    wat: {
      nl: "Ook wie elders dan bij Veilig Thuis advies vraagt, blijft zelf verantwoordelijk.",
      en: "Whoever asks advice elsewhere than at Veilig Thuis stays responsible as well.",
    },
    waarom: {
      nl: "Advies verplaatst nergens in de bronnen de verantwoordelijkheid; alleen een melding doet dat.",
      en: "Nowhere in the sources does advice move responsibility; only a report does.",
    },
    rustOp: ["WW-A5", "LKHA-1.3b"],
  },
  "BESLUIT-BUITENLAND-ALTIJD-LKHA": {
    wat: {
      nl: "Bij huwelijksdwang of achterlating in het buitenland is het LKHA verantwoordelijk, waar de zaak ook ligt.",
      en: "In forced marriage or abandonment abroad LKHA is responsible, wherever the case lies.",
    },
    waarom: {
      nl: "De afspraken noemen alleen Veilig Thuis en de ambassades, maar de casuïstiekfunctie van het LKHA geldt voor elk slachtoffer in het buitenland.",
      en: "The agreements name Veilig Thuis and the embassies only, but the case function of LKHA is for every victim abroad.",
    },
    rustOp: ["RK-7.21", "LKHA-2.6"],
  },
  "BESLUIT-KINDHUWELIJK-IS-HUWELIJKSDWANG": {
    wat: {
      nl: "De afspraken met het LKHA gelden ook bij een kindhuwelijk.",
      en: "The agreements with LKHA also hold for child marriage.",
    },
    waarom: {
      nl: "De routekaart beschrijft kindhuwelijk als vorm van huwelijksdwang en het LKHA nam deze slachtoffers erbij.",
      en: "The routekaart describes child marriage as a form of forced marriage and LKHA took these victims on.",
    },
    rustOp: ["RK-1.12", "KB-65"],
  },
  "BESLUIT-TERUG-IN-NEDERLAND": {
    wat: {
      nl: "Is het slachtoffer in Nederland en ingeschreven, dan draagt het LKHA over aan Veilig Thuis.",
      en: "If the victim is in the Netherlands and registered, LKHA hands over to Veilig Thuis.",
    },
    waarom: {
      nl: "In Nederland is Veilig Thuis verantwoordelijk; de uitzondering voor het buitenland of voor wie tussen wal en schip valt, is dan voorbij.",
      en: "In the Netherlands Veilig Thuis is responsible; the exception for abroad, or for who falls between the cracks, is over.",
    },
    rustOp: ["LKHA-1.2a", "LKHA-4.4b", "RK-7.21"],
  },
  "BESLUIT-ACUUT-ZONDER-PLAATS": {
    wat: {
      nl: "Is bij acuut gevaar onbekend waar het slachtoffer is, dan handelen we alsof het in Nederland is.",
      en: "If in acute danger it is unknown where the victim is, we act as if it is the Netherlands.",
    },
    waarom: {
      nl: "Te veel hulp schaadt hier minder dan te weinig, en de politie kan meteen helpen zoeken.",
      en: "Too much help does less harm here than too little, and the police can help to search at once.",
    },
    rustOp: ["SOA-0.3", "WW-M10"],
    zolangOnbekend: "verblijf",
  },
  "BESLUIT-SLUITEN-NA-OVERDRACHT": {
    wat: {
      nl: "Na een aanvaarde overdracht mag Veilig Thuis het eigen dossier sluiten; de casus loopt door.",
      en: "After an accepted transfer Veilig Thuis may close its own dossier; the case goes on.",
    },
    waarom: {
      nl: "De bronnen beëindigen de bemoeienis bij overdracht zonder te zeggen wanneer het dossier dicht mag.",
      en: "The sources end involvement at a transfer without saying when the dossier may be closed.",
    },
    rustOp: ["WW-V4", "WW-V8", "LKHA-4.3a"],
  },
  "BESLUIT-SLUITEN-NA-TERUGGAVE": {
    wat: {
      nl: "Wie een casus aan Veilig Thuis overdroeg, mag na de aanvaarding het eigen dossier sluiten.",
      en: "Whoever handed a case over to Veilig Thuis may close its own dossier once it was accepted.",
    },
    waarom: {
      nl: "Veilig Thuis is dan verantwoordelijk en heeft het zicht; de bronnen zeggen niet wanneer het dossier van de vorige dicht mag.",
      en: "Veilig Thuis is responsible then and has sight; the sources do not say when the previous holder may close.",
    },
    rustOp: ["LKHA-4.4b", "WW-L16", "LKHA-1.2a"],
  },
  "BESLUIT-VEILIGHEID-BIJ-OVERNAME": {
    wat: {
      nl: "Neemt Veilig Thuis een casus over waarvan de veiligheid nooit is beoordeeld, dan beoordeelt het die binnen vijf werkdagen.",
      en: "When Veilig Thuis takes over a case whose safety was never assessed, it assesses it within five working days.",
    },
    waarom: {
      nl: "De bronnen tellen de termijn alleen vanaf een melding; zonder klok zou een teruggebrachte casus blijven liggen.",
      en: "The sources count the term from a report only; without a clock a case that was brought back would lie still.",
    },
    rustOp: ["WW-V1", "LKHA-4.4b"],
  },
  "BESLUIT-MELDING-HOOGSTENS-EEN-JAAR": {
    wat: {
      nl: "Een melding wordt vastgelegd met een dag van ontvangst die hoogstens een jaar terug ligt.",
      en: "A report is recorded with a day of receipt that is at most a year ago.",
    },
    waarom: {
      nl: "De termijnen tellen vanaf die dag; een verre dag is een vergissing en maakt een casus die al jaren te laat is.",
      en: "The terms count from that day; a distant day is a mistake and makes a case that is years late at once.",
    },
    rustOp: ["WW-V1"],
  },
  "BESLUIT-MEISJE-IS-MINDERJARIG": {
    wat: {
      nl: "Het verbod op een gemengde groep geldt voor meisjes tot achttien jaar; voor een vrouw is een motief nodig.",
      en: "The ban on a mixed group holds for girls under eighteen; for a woman a motive is needed.",
    },
    waarom: {
      nl: "De routekaart zegt 'meisje' zonder leeftijd; een volwassene beslist mee over haar plek.",
      en: "The routekaart says 'girl' without an age; an adult has a say in where she stays.",
    },
    rustOp: ["RK-7.29"],
  },
  "BESLUIT-ACUUT-GAAT-VOOR-DESKUNDIGE": {
    wat: {
      nl: "Bij acuut gevaar mag een gesprek met het slachtoffer zonder deskundige vooraf, met vastgelegd motief.",
      en: "In acute danger a talk with the victim may happen without an expert beforehand, with a recorded motive.",
    },
    waarom: {
      nl: "Het geweld stoppen is het eerste doel; wachten op een deskundige mag geen leven kosten.",
      en: "Stopping the violence is the first goal; waiting for an expert must not cost a life.",
    },
    rustOp: ["RK-7.3", "SOA-0.3", "RK-7.12"],
  },
  "BESLUIT-AANBOD-SPOED": {
    wat: {
      nl: "Bij acute onveiligheid antwoordt de ontvanger binnen een uur op een aangeboden overdracht.",
      en: "In acute unsafety the receiver answers an offered transfer within an hour.",
    },
    waarom: {
      nl: "De bronnen geven geen termijn voor het aanvaarden; een open aanbod mag niet ongemerkt blijven liggen.",
      en: "The sources give no term for accepting; an open offer must not lie unnoticed.",
    },
    rustOp: ["LKHA-2.2", "SOA-A5.1"],
  },
  "BESLUIT-AANBOD": {
    wat: {
      nl: "De ontvanger antwoordt uiterlijk de volgende werkdag op een aangeboden overdracht.",
      en: "The receiver answers an offered transfer on the next working day at the latest.",
    },
    waarom: {
      nl: "De bronnen geven geen termijn voor het aanvaarden; een open aanbod mag niet ongemerkt blijven liggen.",
      en: "The sources give no term for accepting; an open offer must not lie unnoticed.",
    },
    rustOp: ["LKHA-2.2", "WW-V8"],
  },
  "BESLUIT-TERMIJN-BEGINT-DAG-ERNA": {
    wat: {
      nl: "Een termijn in dagen, weken of maanden begint op de dag na de gebeurtenis.",
      en: "A term in days, weeks or months starts on the day after the event.",
    },
    waarom: {
      nl: "De bronnen zeggen niet of de dag zelf meetelt; zo heeft ieder de volle termijn.",
      en: "The sources do not say whether the day itself counts; this gives everybody the full term.",
    },
    rustOp: ["WW-V1", "WW-V12", "WW-V15"],
  },
  "BESLUIT-ALGEMENE-TERMIJNENWET": {
    wat: {
      nl: "Werkdagen zijn de dagen die niet zaterdag, zondag of een feestdag van de Algemene termijnenwet zijn.",
      en: "Working days are the days that are no Saturday, Sunday or holiday of the General Terms Act.",
    },
    waarom: {
      nl: "De bronnen zeggen 'werkdagen' zonder uitleg; deze wet geeft de gangbare lijst. Weken en maanden verlengen we niet: een protocol is geen wet, en eerder klaar is veiliger.",
      en: "The sources say 'working days' without explanation; this Act gives the usual list. Weeks and months are not extended: a protocol is not a law, and earlier is safer.",
    },
    rustOp: ["WW-V1"],
  },
} as const satisfies Record<`BESLUIT-${string}`, BesluitRij>;

/** The id of one of our own decisions. */
export type BesluitId = keyof typeof besluiten;
