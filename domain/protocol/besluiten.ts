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
  "BESLUIT-NIET-SLUITEN-IN-GEVAAR": {
    wat: {
      nl: "In acuut gevaar in Nederland sluit niemand zijn dossier.",
      en: "In acute danger in the Netherlands nobody closes a dossier.",
    },
    waarom: {
      nl: "De bronnen noemen bij sluiten alleen kracht, overleg of uitkomst; wie dan sluit in gevaar, laat iemand vallen. Is de veiligheid niet beoordeeld en is er geen kennelijk acuut gevaar, dan telt dit verbod niet.",
      en: "About closing the sources name only strength, consultation or outcome; whoever then closes in danger lets somebody fall. Where safety was not assessed and no acute danger is evident, this prohibition does not count.",
    },
    rustOp: ["SOA-0.3", "SOA-A5.1"],
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
  "BESLUIT-INSCHATTING-LKHA": {
    wat: {
      nl: "Het LKHA schat binnen een week in hoe onveilig een zaak is die er binnenkomt of onbeoordeeld wordt overgenomen.",
      en: "LKHA estimates within a week how unsafe a case is that comes in there or is taken over unassessed.",
    },
    waarom: {
      nl: "De bron zegt alleen dat elke zaak meteen wordt opgepakt; een week is wat het LKHA zelf aanhoudt. De vijf werkdagen binden alleen Veilig Thuis en eindigen bij de overdracht.",
      en: "The source only says that every case is taken up at once; a week is what LKHA itself keeps to. The five working days bind Veilig Thuis only and end at the transfer.",
    },
    rustOp: ["KB-39", "LKHA-2.3a", "LKHA-2.3c"],
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
  "BESLUIT-DESKUNDIGE-VOOR-GESPREK": {
    wat: {
      nl: "Bij een schadelijke praktijk komt de deskundige vóór het gesprek, ook waar meldcode of lokaal team met praten begint.",
      en: "In a harmful practice the expert comes before the talk, also where reporting code or local team begin by talking.",
    },
    waarom: {
      nl: "De ene bron vraagt om een gesprek, de andere om daarmee te wachten; wachten is te herstellen, een uitgelekte zaak niet.",
      en: "One source asks for a talk, the other to wait with it; waiting can be repaired, a matter that leaked cannot.",
    },
    rustOp: ["RK-7.3", "WW-L4", "WW-Z10"],
  },
  "BESLUIT-AFWEGINGEN-BIJ-BESLISSEN": {
    wat: {
      nl: "De vijf afwegingen horen bij het wegen en beslissen over melden, niet alleen bij het gesprek.",
      en: "The five weighings belong to weighing and deciding on a report, not only to the talk.",
    },
    waarom: {
      nl: "De bron zet ze onder het gesprek en slaat de stap wegen over; zonder gesprek zouden ze dan vervallen.",
      en: "The source puts them under the talk and skips the step of weighing; without a talk they would be lost.",
    },
    rustOp: ["WW-Z10", "WW-Z16"],
  },
  "BESLUIT-TWIJFEL-VRAAGT-ADVIES": {
    wat: {
      nl: "Is een afweging onzeker, dan telt zij niet als nee: de uitkomst is dan ook advies vragen aan Veilig Thuis.",
      en: "A weighing that is uncertain does not count as no: the outcome is then to ask Veilig Thuis for advice as well.",
    },
    waarom: {
      nl: "De bron stelt vijf vragen met ja of nee en zegt niet wat te doen bij 'ik weet het niet'; meedenken is de taak van Veilig Thuis.",
      en: "The source asks five questions with yes or no and does not say what to do on 'I do not know'; thinking along is the task of Veilig Thuis.",
    },
    rustOp: ["WW-A4", "WW-A6", "RK-2.6"],
  },
  "BESLUIT-ONTHULLING-TELT-ALS-ONVEILIG": {
    wat: {
      nl: "Vertelt iemand zelf van het geweld, dan weegt dat als structurele onveiligheid, zolang niemand die heeft beoordeeld.",
      en: "If somebody tells of the violence, that weighs as structural unsafety, as long as nobody has assessed it.",
    },
    waarom: {
      nl: "De bron noemt een onthulling in één adem met acute en structurele onveiligheid; de wegwijzer kent er geen eigen uitkomst voor.",
      en: "The source names a disclosure in one breath with acute and structural unsafety; the guide has no outcome of its own for it.",
    },
    rustOp: ["WW-Z12"],
  },
  "BESLUIT-MELDER-AFGESCHERMD": {
    wat: {
      nl: "Wie anoniem wil melden, blijft dat voor de betrokkenen; wie de naam opent, doet dat met een doel dat wordt vastgelegd.",
      en: "Who wants to report anonymously stays so for those concerned; whoever opens the name does so for a recorded purpose.",
    },
    waarom: {
      nl: "Anonimiteit wordt besproken, en toch gaat veiligheid altijd voor: openen moet kunnen, maar nooit ongezien.",
      en: "Anonymity is discussed, and yet safety always goes first: opening must be possible, but never unseen.",
    },
    rustOp: ["WW-M5", "WW-M10"],
  },
  "BESLUIT-MELDER-TWEEDE": {
    wat: {
      nl: "Wie een anonieme melder wil openen, vraagt dat met een reden; een collega beslist voor het einde van de volgende werkdag, en anders vervalt de vraag.",
      en: "Whoever wants to open an anonymous reporter asks it with a reason; a colleague decides by the end of the next working day, and otherwise the request lapses.",
    },
    waarom: {
      nl: "De bronnen zeggen dat anonimiteit kan en dat veiligheid voorgaat, niet wie dat weegt. Twee mensen vergissen zich minder dan een, en een vraag die blijft liggen, is na een dag een andere.",
      en: "The sources say that anonymity is possible and that safety goes first, not who weighs that. Two people err less than one, and a request that lies still is another one a day later.",
    },
    rustOp: ["WW-M5", "WW-M10"],
  },
  "BESLUIT-MELDER-HERZIEN": {
    wat: {
      nl: "Wie toestemming kreeg, kan een anonieme melder tot het einde van de volgende dag openen; de teamleiders horen het meteen, en een die niet meebesliste kijkt binnen vijf werkdagen terug.",
      en: "Whoever got permission can open an anonymous reporter until the end of the next day; the team leaders hear at once, and one who had no part in it reviews it within five working days.",
    },
    waarom: {
      nl: "Openen moet kunnen, maar nooit ongezien en nooit voor altijd. Wie meebesliste, kan het eigen besluit niet beoordelen.",
      en: "Opening must be possible, but never unseen and never for good. Whoever had a part in it cannot judge the own decision.",
    },
    rustOp: ["WW-M5", "WW-M10"],
  },
  "BESLUIT-DUBBEL-ANONIEM-WEGEN": {
    wat: {
      nl: "Kent ook Veilig Thuis geen enkele melder, dan weegt het de melding eerst met een collega voordat het zelf onderzoekt of voorwaarden stelt.",
      en: "Where Veilig Thuis itself knows none of the reporters, it weighs the report with a colleague before it investigates or sets conditions itself.",
    },
    waarom: {
      nl: "Een rechter verbood een onderzoek omdat Veilig Thuis bij zo'n melding de eigen regel niet volgde. Niemand kan de melder iets vragen, dus moet vaststaan wat die zelf zag en wat dat bevestigt. Overdragen en stoppen vragen dit niet, en acuut gevaar wacht nergens op.",
      en: "A court forbade an investigation because Veilig Thuis did not follow its own rule with such a report. Nobody can ask the reporter anything, so it must be clear what the reporter saw and what confirms it. Handing over and stopping do not ask this, and acute danger waits for nothing.",
    },
    rustOp: ["WW-M5", "WW-V15"],
  },
  "BESLUIT-RISICOCONTACT-JGZ": {
    wat: {
      nl: "Het risico inschatten is gewoon werk van de jeugdgezondheidszorg; bij een concreet vermoeden komt de deskundige vóór het gesprek.",
      en: "Estimating the risk is ordinary work of youth health care; on a concrete suspicion the expert comes before the talk.",
    },
    waarom: {
      nl: "De ene bron laat bij signalen met ouders en meisje praten, de andere eerst een deskundige raadplegen.",
      en: "One source has parents and girl talked to on signals, the other an expert consulted first.",
    },
    rustOp: ["WW-S9", "RK-7.3", "RK-7.4"],
  },
  "BESLUIT-NAAM-IN-ADVIES": {
    wat: {
      nl: "Advies is anoniem over wie het gaat; de naam van wie advies vraagt wordt bewaard, bij Veilig Thuis tenzij die dat niet wil.",
      en: "Advice is anonymous about whom it concerns; the seeker's name is kept, at Veilig Thuis unless the seeker objects.",
    },
    waarom: {
      nl: "De bronnen noemen advies anoniem en toch op naam; dat past alleen als het over verschillende mensen gaat.",
      en: "The sources call advice anonymous and yet on name; that fits only if it is about different people.",
    },
    rustOp: ["WW-A8", "WW-A9", "LKHA-1.3b", "LKHA-1.3c"],
  },
  "BESLUIT-MELDING-UIT-ADVIES": {
    wat: {
      nl: "Maakt Veilig Thuis zelf een melding van een adviesvraag, dan legt het de reden vast en hoort de vrager dat.",
      en: "When Veilig Thuis turns an advice into a report, it records the reason and the seeker is told.",
    },
    waarom: {
      nl: "De vrager blijft volgens de bron verantwoordelijk, tot Veilig Thuis die verantwoordelijkheid neemt; dat moment mag niet onduidelijk zijn.",
      en: "By the source the seeker stays responsible until Veilig Thuis takes that over; this moment must not be unclear.",
    },
    rustOp: ["WW-A5", "WW-A10"],
  },
  "BESLUIT-VERVOLG-IS-EEN-KEUZE": {
    wat: {
      nl: "Werken betrokkenen mee, dan mag Veilig Thuis Voorwaarden & Vervolg starten én overdragen; het besluit en de grond worden vastgelegd.",
      en: "If those involved co-operate Veilig Thuis may start Voorwaarden & Vervolg and may hand over; decision and ground are recorded.",
    },
    waarom: {
      nl: "De bron laat bij structurele onveiligheid beide toe en zegt niet welke voorgaat.",
      en: "In structural unsafety the source allows both and does not say which comes first.",
    },
    rustOp: ["WW-V11", "WW-V5", "WW-V8", "RK-7.10"],
  },
  "BESLUIT-FAMILIE-PAS-NA-ANALYSE": {
    wat: {
      nl: "Bij een schadelijke praktijk gaat wachten met de familie voor op het vertellen aan betrokkenen.",
      en: "In a harmful practice waiting with the family goes before telling those concerned.",
    },
    waarom: {
      nl: "Wie meldt, vertelt dat gewoonlijk aan de betrokkenen; de routekaart noemt dat hier gevaarlijk zolang er geen analyse is.",
      en: "Whoever reports usually tells those concerned; the routekaart calls that dangerous here as long as there is no analysis.",
    },
    rustOp: ["RK-7.4", "RK-7.5", "WW-M7"],
  },
  "BESLUIT-KLEIN-VOOR-VOLLEDIG": {
    wat: {
      nl: "Bij een schadelijke praktijk krijgt ieder alleen wat nodig is, ook waar anders alles wordt gedeeld.",
      en: "In a harmful practice everybody gets only what is needed, also where otherwise all is shared.",
    },
    waarom: {
      nl: "De bronnen vragen om samen te zitten en te delen, en om het klein te houden; wie te veel weet, kan lekken, wie te weinig weet, kan vragen.",
      en: "The sources ask to sit together and share, and to keep it small; who knows too much may leak, who knows too little can ask.",
    },
    rustOp: ["RK-7.24", "RK-3.13", "WW-V10", "SOA-A2.4"],
  },
  "BESLUIT-MAATREGEL-MET-DESKUNDIGE": {
    wat: {
      nl: "Huisverbod en uithuisplaatsing blijven bij een schadelijke praktijk mogelijk, na een deskundige en met een motief.",
      en: "A ban from the home and a placement stay possible in a harmful practice, after an expert and with a motive.",
    },
    waarom: {
      nl: "De bronnen noemen beide als gewone maatregel en vragen hier terughoudendheid; verboden worden zij nergens.",
      en: "The sources name both as usual measures and ask reserve here; nowhere are they forbidden.",
    },
    rustOp: ["RK-2.14", "RK-2.15", "RK-7.27", "RK-7.28", "RK-8.7"],
  },
  "BESLUIT-BEMIDDELING-KAN": {
    wat: {
      nl: "Bemiddeling is een mogelijkheid na de analyse, nooit een plicht.",
      en: "Mediation is a possibility after the analysis, never a duty.",
    },
    waarom: {
      nl: "De routekaart noemt bemiddeling essentieel en beschrijft ook dat zij kan mislukken en het gevaar kan laten bestaan.",
      en: "The routekaart calls mediation essential and also says that it may fail and leave the danger.",
    },
    rustOp: ["RK-9.3", "RK-9.5", "RK-9.6"],
  },
  "BESLUIT-WOORD-IN-HET-GESPREK": {
    wat: {
      nl: "In dossier en recht heet het vrouwelijke genitale verminking, in een gesprek meisjesbesnijdenis.",
      en: "In file and law it is female genital mutilation, in a talk girls' circumcision.",
    },
    waarom: {
      nl: "De routekaart gebruikt formeel het ene woord en raadt in het contact het andere aan.",
      en: "The routekaart uses the one word formally and advises the other in contact.",
    },
    rustOp: ["RK-1.8", "RK-6.6"],
  },
  "BESLUIT-STAPPEN-ZIJN-GEEN-SLOT": {
    wat: {
      nl: "Stappen staan in een volgorde, maar alleen veiligheid sluit een handeling af.",
      en: "Steps stand in an order, but only safety closes an action.",
    },
    waarom: {
      nl: "Andere bronnen nummeren hun stappen; de routekaart zegt dat zij door elkaar lopen en geen protocol zijn.",
      en: "Other sources number their steps; the routekaart says that they overlap and are no protocol.",
    },
    rustOp: ["RK-5.2", "SOA-S3.2"],
  },
  "BESLUIT-HUWELIJKSE-GEVANGENSCHAP-IS-WET": {
    wat: {
      nl: "De regels tegen huwelijkse gevangenschap gelden als wet.",
      en: "The rules against marital captivity hold as law.",
    },
    waarom: {
      nl: "De routekaart van 2021 spreekt van een wetsvoorstel; dat is sinds 1 juli 2023 wet (Stb. 2023, 84).",
      en: "The routekaart of 2021 speaks of a bill; since 1 July 2023 it is law (Stb. 2023, 84).",
    },
    rustOp: ["RK-2.13"],
  },
  "BESLUIT-FAMILIE-PER-PERSOON": {
    wat: {
      nl: "Of familie helpt of bedreigt, wordt per familielid vastgesteld en kan veranderen.",
      en: "Whether family helps or threatens is established per relative and may change.",
    },
    waarom: {
      nl: "De bronnen noemen de familie de bron van dreiging, en ook als wie kan helpen of bemiddelen.",
      en: "The sources name the family as the source of the threat, and as those who may help or mediate.",
    },
    rustOp: ["RK-8.5", "RK-7.25", "KB-36"],
  },
  "BESLUIT-MONITOREN-NA-SLUITEN": {
    wat: {
      nl: "Veilig Thuis kan een zaak blijven volgen nadat het overdroeg of het eigen dossier sloot.",
      en: "Veilig Thuis may keep following a case after it handed over or closed its own dossier.",
    },
    waarom: {
      nl: "De bronnen laten het dossier sluiten bij overdracht en geven Veilig Thuis ook een taak om te volgen.",
      en: "The sources let the dossier close at a transfer and also give Veilig Thuis a task to monitor.",
    },
    rustOp: ["RK-9.9", "WW-V8", "LKHA-3.2b"],
  },
  "BESLUIT-MONITOREN-TELT-VANAF-EINDE": {
    wat: {
      nl: "Drie en twaalf maanden tellen vanaf de overdracht of het einde van de dienst van Veilig Thuis.",
      en: "Three and twelve months count from the transfer or the end of the service of Veilig Thuis.",
    },
    waarom: {
      nl: "De routekaart noemt geen begin; volgen begint waar de eigen bemoeienis ophoudt.",
      en: "The routekaart names no start; monitoring begins where its own involvement stops.",
    },
    rustOp: ["RK-9.11"],
  },
  "BESLUIT-MONITOREN-NIET-TE-VROEG": {
    wat: {
      nl: "Navragen na drie of na twaalf maanden kan hoogstens een maand eerder; daarvoor is het navragen tussendoor.",
      en: "Asking after three or after twelve months can be done a month earlier at most; before that it is asking in between.",
    },
    waarom: {
      nl: "De routekaart zegt 'na' en noemt geen eerste dag. Wie meteen na het afsluiten kijkt, weet niet hoe het na die maanden gaat; wie een week eerder belt wel. Is na drie maanden niemand gaan kijken, dan vervalt die keer als na twaalf maanden is gekeken, en blijft te zien dat hij is overgeslagen.",
      en: "The routekaart says 'after' and names no first day. Whoever looks right after closing does not know how things are after those months; whoever calls a week earlier does. Where nobody looked after three months, that time lapses once somebody looked after twelve, and it stays to be seen that it was left out.",
    },
    rustOp: ["RK-9.11"],
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
  "BESLUIT-CONTACT-BIJ-ACUUT": {
    wat: {
      nl: "Bij acuut gevaar spreken politie en Veilig Thuis elkaar binnen een uur.",
      en: "In acute danger police and Veilig Thuis speak within an hour.",
    },
    waarom: {
      nl: "De bron zegt dat er altijd meteen contact is, zonder maat; zonder klok valt niet op dat het uitblijft.",
      en: "The source says that there is always contact at once, without a measure; without a clock nobody notices that it fails to come.",
    },
    rustOp: ["SOA-A2.1"],
  },
  "BESLUIT-NAAR-REGIO": {
    wat: {
      nl: "Is de verantwoordelijke regio gevonden, dan biedt het LKHA de zaak binnen vijf werkdagen aan.",
      en: "Once the responsible region is found, LKHA offers the case within five working days.",
    },
    waarom: {
      nl: "De bron zegt 'zo spoedig mogelijk'; dezelfde maat als een beoordeling laat zien wanneer dat uitblijft.",
      en: "The source says 'as soon as possible'; the same measure as an assessment shows when that fails to come.",
    },
    rustOp: ["LKHA-4.4b"],
  },
  "BESLUIT-NOODGREEP": {
    wat: {
      nl: "Bij acuut levensgevaar kan een regel opzij met een reden; de teamleiders horen het meteen en kijken er de volgende werkdag naar.",
      en: "In acute danger to life a rule can be set aside with a reason; the team leaders hear at once and look at it the next working day.",
    },
    waarom: {
      nl: "Het geweld stoppen gaat voor, ook waar een regel eerst iets anders vraagt; wie dat doet, doet het nooit ongezien. Harde verboden blijven staan: de politie bereiken verbieden die niet.",
      en: "Stopping the violence goes first, also where a rule asks for something else before it; whoever does so is never unseen. Hard prohibitions stand: they do not forbid to reach the police.",
    },
    rustOp: ["SOA-0.3", "RK-7.3", "RK-7.12"],
  },
  "BESLUIT-HERZIEN-BINNEN-JAAR": {
    wat: {
      nl: "Wie met een motief afwijkt, kiest zelf de dag waarop dat opnieuw wordt bekeken, en die ligt binnen een jaar.",
      en: "Whoever deviates with a motive names the day on which it is looked at again, and it lies within a year.",
    },
    waarom: {
      nl: "De routekaart laat afwijken toe met een motief en noemt geen dag; wat pas na jaren wordt bekeken, wordt niet bekeken.",
      en: "The routekaart lets somebody deviate with a motive and names no day; what is looked at only after years is not looked at.",
    },
    rustOp: ["RK-7.12"],
  },
  "BESLUIT-TERUGKOPPELEN-BINNEN-WEEK": {
    wat: {
      nl: "De melder hoort binnen vijf werkdagen na de eerste beoordeling, en na de uitkomst van een onderzoek, wat er is gedaan.",
      en: "The reporter hears within five working days of the first assessment, and of the outcome of an investigation, what was done.",
    },
    waarom: {
      nl: "De bronnen zeggen dat de melder het hoort en wat, maar niet hoe snel; wie te lang niets hoort, belt zelf.",
      en: "The sources say that the reporter hears it and what, but not how soon; who hears nothing for too long calls.",
    },
    rustOp: ["WW-V18", "WW-Z30", "WW-Z31"],
  },
  "BESLUIT-VERVOLGMELDING": {
    wat: {
      nl: "Een nieuwe melding in een lopende casus heeft een eigen termijn van vijf werkdagen; de eerste beoordeling daarna voldoet aan elke die loopt.",
      en: "Another report in a running case has its own term of five working days; the first assessment after it meets every one that runs.",
    },
    waarom: {
      nl: "De bronnen geven een termijn per melding en zeggen niet wat geldt als de casus al loopt. Wat nieuw is verteld, kan de veiligheid veranderen.",
      en: "The sources give a term per report and do not say what holds when the case runs already. What is newly told can change the safety.",
    },
    rustOp: ["WW-V1", "WW-M2"],
  },
  "BESLUIT-RADAR-GRENS": {
    wat: {
      nl: "Een medewerker kan op één dag twintig keer aan andere regio's vragen of iemand bekend is, een organisatie tweehonderd keer; alleen over iemand uit een eigen casus.",
      en: "An employee can ask other regions twenty times in a day whether somebody is known, an organisation two hundred times; only about somebody of an own case.",
    },
    waarom: {
      nl: "De bronnen vragen signalen over de tijd te verbinden en noemen geen grens. Zonder grens kan iemand gaan vissen; een drukke dag bij de grootste regio blijft eronder.",
      en: "The sources ask to combine signals over time and name no limit. Without one somebody can go fishing; a busy day at the largest region stays below it.",
    },
    rustOp: ["SOA-S2.1", "RK-2.4"],
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
