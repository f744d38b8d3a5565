import type { Lezer } from "#domain/melding/lezers.ts";
import type { OpmerkingDeel } from "#domain/melding/opmerking.ts";
import type { NietReageren } from "#domain/melding/reageren.ts";

const nl = {
  titel: "Schakel – meelezers",
  naarHier: "Bewaar en laat meelezen",
  kop: "Wie leest mee?",
  inleiding: "U schrijft nog; er is niets verstuurd. Hier kiest u wie uw tekst mag lezen, en tot wanneer.",
  vraagCode: "Bewaarde u een melding? Vul dan de code daarvan in.",
  nogNiet: "Nog niet bewaard? Druk op het meldformulier op ‘Bewaar en laat meelezen’.",
  code: "Uw code",
  codeHint: "Vierentwintig letters en cijfers. De code komt niet in een adres en niet in een logboek.",
  open: "Open",
  uwCode:
    "Schrijf deze code op. U ziet hem maar één keer. De code is van u alleen: een meelezer krijgt een eigen leescode.",
  onbekend: "Deze code kennen we niet. Kijk of elke letter klopt. Misschien is de melding al verstuurd.",
  teVaak: "Dit kan nu even niet: er waren te veel pogingen van hier. Probeer het over een uur weer.",
  lezers: {
    aandachtsfunctionaris: "aandachtsfunctionaris of gedragskundige",
    jurist: "jurist",
    leidinggevende: "leidinggevende",
    betrokkene: "iemand over wie het gaat",
  } satisfies Record<Lezer, string>,
  geef: {
    kop: "Geef een collega een leescode",
    uitleg:
      "Met een leescode leest één collega uw tekst, zoals die er dan staat. Veranderen kan een meelezer niets. Wel kan hij of zij een opmerking maken.",
    wie: "Wie leest mee?",
    hoeLang: "Hoe lang?",
    dagen: (aantal: number) => (aantal === 1 ? "1 dag" : `${aantal} dagen`),
    uren: (aantal: number) => (aantal === 1 ? "1 uur" : `${aantal} uur`),
    maak: "Maak een leescode",
    teVeel: "Er zijn al genoeg leescodes open. Trek er eerst een in.",
  },
  gegeven: {
    kop: (wie: string) => `Leescode voor ${wie}`,
    adres: "Op dit adres",
    uitleg:
      "Geef adres en code door. Liefst langs twee wegen: het adres in een bericht, de code aan de telefoon. U ziet de code maar één keer.",
    tot: (moment: string) => `De code werkt tot ${moment}. Intrekken kan altijd.`,
    nuKop: "Klaar om te laten lezen",
    nuUitleg:
      "De tekst opent in een nieuw venster. Sluit dit venster voordat u het apparaat geeft, en blijf erbij: hier staat alles wat u schreef. Hebt u uw eigen code opgeschreven?",
    nu: "Open de tekst in een nieuw venster",
  },
  codes: {
    kop: "Leescodes die u gaf",
    geen: "U gaf nog geen leescode.",
    open: (tot: string) => `Werkt tot ${tot}.`,
    verlopen: "De tijd is voorbij.",
    ingetrokken: "Ingetrokken.",
    geopend: (aantal: number, laatst: string) =>
      aantal === 1 ? `Eén keer geopend, op ${laatst}.` : `${aantal} keer geopend, het laatst op ${laatst}.`,
    nietGeopend: "Nog niet geopend.",
    trekIn: "Trek in",
  },
  opmerkingen: {
    kop: "Opmerkingen van meelezers",
    uitleg: "Alleen u leest deze. Ze gaan niet naar Veilig Thuis, en verdwijnen met uw tekst.",
    geen: "Er zijn nog geen opmerkingen.",
    bij: {
      feiten: "Bij de feiten",
      duiding: "Bij wat u ervan maakt",
      hypothesen: "Bij uw vermoedens",
      geheel: "Bij het geheel",
    } satisfies Record<OpmerkingDeel, string>,
    afgehandeld: "Afgehandeld",
    isAfgehandeld: (wanneer: string) => `Afgehandeld op ${wanneer}.`,
  },
  reacties: {
    kop: "De mensen over wie het gaat",
    niet: {
      schadelijk:
        "Laat de betrokkenen dit niet lezen, en vertel hun niet dat u meldt. U vulde iets in wat wijst op dwang, eer of een andere schadelijke praktijk. Hoort de familie ervan, dan kan iemand in gevaar komen. Overleg eerst met een deskundige.",
      "niet-veilig":
        "Laat de betrokkenen dit niet lezen. U vulde in dat praten niet veilig is of dat het gevaar groter kan worden. Bel eerst Veilig Thuis: 0800-2000.",
      onbekend:
        "Is het veilig genoeg om met de betrokkenen te praten? Dat is nog niet ingevuld. Beantwoord op het formulier: waar het over gaat, of eer een rol speelt, of het gevaarlijker kan worden en of een gesprek veilig is.",
    } satisfies Record<NietReageren, string>,
    mag: "U vulde in dat een gesprek veilig genoeg is. Vertel dan eerst zelf dat u gaat melden en waarom. Wie dat wil, kan lezen wat u schreef en er een reactie onder zetten.",
    watNiet:
      "Zij lezen niet wie u bent, van wie u iets weet, wie u raadpleegde en wat u vreest. Lees zelf na of de rest niemand verraadt: bijvoorbeeld een kind dat iets vertelde.",
    bekijk: "Bekijk wat zij lezen",
    watZijLezen: "Wat zij lezen",
    blijft:
      "Een reactie kunt u lezen, maar niet veranderen of weghalen. Die gaat mee met uw melding, in de woorden van wie het schreef.",
    maak: "Maak een leescode voor een betrokkene",
    nu: "Laat nu lezen op dit apparaat",
    geschreven: "Wat betrokkenen eronder schreven",
    door: (wie: string, wanneer: string) => `${wie}, op ${wanneer}`,
  },
  verder: "Verder met het formulier",
};

const en: typeof nl = {
  titel: "Schakel – readers",
  naarHier: "Keep and let others read along",
  kop: "Who reads along?",
  inleiding:
    "You are still writing; nothing has been sent. Here you choose who may read your text, and until when.",
  vraagCode: "Did you keep a report? Then fill in its code.",
  nogNiet: "Not kept yet? Press ‘Keep and let others read along’ on the report form.",
  code: "Your code",
  codeHint: "Twenty-four letters and digits. The code comes in no address and in no log.",
  open: "Open",
  uwCode:
    "Write this code down. You see it only once. The code is yours alone: a reader gets a reading code of their own.",
  onbekend: "We do not know this code. Check each letter. Perhaps the report was sent already.",
  teVaak: "This is not possible just now: there were too many attempts from here. Try again in an hour.",
  lezers: {
    aandachtsfunctionaris: "designated officer or behavioural expert",
    jurist: "lawyer",
    leidinggevende: "manager",
    betrokkene: "somebody it is about",
  },
  geef: {
    kop: "Give a colleague a reading code",
    uitleg:
      "With a reading code one colleague reads your text as it stands then. A reader can change nothing, but can make a remark.",
    wie: "Who reads along?",
    hoeLang: "For how long?",
    dagen: (aantal) => (aantal === 1 ? "1 day" : `${aantal} days`),
    uren: (aantal) => (aantal === 1 ? "1 hour" : `${aantal} hours`),
    maak: "Make a reading code",
    teVeel: "There are enough reading codes open. Withdraw one first.",
  },
  gegeven: {
    kop: (wie) => `Reading code for ${wie}`,
    adres: "At this address",
    uitleg:
      "Pass on address and code. Best in two ways: the address in a message, the code by telephone. You see the code only once.",
    tot: (moment) => `The code works until ${moment}. You can withdraw it at any time.`,
    nuKop: "Ready to be read",
    nuUitleg:
      "The text opens in a new window. Close this window before you hand over the device, and stay with them: everything you wrote stands here. Did you write down your own code?",
    nu: "Open the text in a new window",
  },
  codes: {
    kop: "Reading codes you gave",
    geen: "You gave no reading code yet.",
    open: (tot) => `Works until ${tot}.`,
    verlopen: "Its time is over.",
    ingetrokken: "Withdrawn.",
    geopend: (aantal, laatst) =>
      aantal === 1 ? `Opened once, on ${laatst}.` : `Opened ${aantal} times, last on ${laatst}.`,
    nietGeopend: "Not opened yet.",
    trekIn: "Withdraw",
  },
  opmerkingen: {
    kop: "Remarks of readers",
    uitleg: "Only you read these. They do not go to Veilig Thuis, and disappear with your text.",
    geen: "There are no remarks yet.",
    bij: {
      feiten: "On the facts",
      duiding: "On what you make of them",
      hypothesen: "On your suppositions",
      geheel: "On the whole",
    },
    afgehandeld: "Handled",
    isAfgehandeld: (wanneer) => `Handled on ${wanneer}.`,
  },
  reacties: {
    kop: "The people it is about",
    niet: {
      schadelijk:
        "Do not let those concerned read this, and do not tell them that you report. You filled in something that points to coercion, honour or another harmful practice. If the family hears of it, somebody may be in danger. Consult an expert first.",
      "niet-veilig":
        "Do not let those concerned read this. You filled in that talking is not safe or that the danger may grow. First call Veilig Thuis: 0800-2000.",
      onbekend:
        "Is it safe enough to talk with those concerned? That is not filled in yet. Answer on the form: what it is about, whether honour plays a part, whether it may become more dangerous, and whether a talk is safe.",
    },
    mag: "You filled in that a talk is safe enough. Then first tell them yourself that you will report, and why. Who wants to, can read what you wrote and put a reaction under it.",
    watNiet:
      "They do not read who you are, from whom you know something, whom you consulted and what you fear. Check yourself that the rest gives nobody away: for example a child who told something.",
    bekijk: "See what they read",
    watZijLezen: "What they read",
    blijft:
      "You can read a reaction, but not change it or take it away. It goes along with your report, in the words of who wrote it.",
    maak: "Make a reading code for somebody concerned",
    nu: "Let them read now on this device",
    geschreven: "What those concerned wrote under it",
    door: (wie, wanneer) => `${wie}, on ${wanneer}`,
  },
  verder: "Go on with the form",
};

/** Letting others read a report that is not sent yet, for the one who writes it. */
export const delenWoorden = { nl, en };
