import type { Leesrol } from "#domain/melding/lezers.ts";

const nl = {
  titel: "Schakel – lezen",
  kop: "Lezen met een code",
  inleiding: "Kreeg u een leescode? Vul hem hier in. De code komt niet in een adres en niet in een logboek.",
  code: "Leescode",
  codeHint: "Achtentwintig letters en cijfers.",
  open: "Open",
  onbekend:
    "Deze code opent niets. Misschien klopt een letter niet, is de tijd voorbij of is de code ingetrokken. Vraag het aan wie u de code gaf.",
  teVaak: "Dit kan nu even niet: er waren te veel pogingen van hier. Probeer het over een uur weer.",
  tot: (moment: string) => `U kunt dit lezen tot ${moment}.`,
  tekst: "De tekst",
  vragen: "De vragen waren voor de schrijver: ‘u’ is wie dit opschreef.",
  meelezen: {
    kop: {
      aandachtsfunctionaris: "Lees mee als aandachtsfunctionaris of gedragskundige",
      jurist: "Lees mee als jurist",
      leidinggevende: "Lees mee als leidinggevende",
    } satisfies Record<Leesrol, string>,
    taak: {
      aandachtsfunctionaris:
        "Kijk of het zorgvuldig en objectief is. Staan feiten apart van meningen? Staat bij elk feit hoe de schrijver het weet? Is er respectvol over iedereen geschreven?",
      jurist:
        "Kijk of dit past binnen het recht en de AVG. Staat er alleen in wat nodig is? Klopt de reden om betrokkenen wel of niet in te lichten?",
      leidinggevende:
        "Kijk naar de veiligheid van de schrijver, van collega's en van andere cliënten. Is er een afspraak nodig voordat dit weggaat? Twijfelt u, bel Veilig Thuis: 0800-2000.",
    } satisfies Record<Leesrol, string>,
    uitleg: "Deze tekst is nog niet verstuurd. U kunt er niets in veranderen. Bewaar er zelf niets van.",
    kopOpmerking: "Uw opmerking",
    alleenSchrijver: "Alleen de schrijver leest uw opmerking. Die gaat niet naar Veilig Thuis.",
    bij: "Waar gaat het over?",
    wie: "Uw naam of functie",
    tekst: "Uw opmerking",
    geef: "Geef de opmerking",
    opgemerkt: "Doorgegeven aan de schrijver.",
    teVaak: "Met deze code zijn vandaag genoeg opmerkingen gemaakt.",
    uwe: "Uw opmerkingen",
    afgehandeld: "De schrijver heeft er iets mee gedaan.",
  },
  betrokkene: {
    kop: "Dit is er opgeschreven",
    uitleg:
      "Iemand maakt zich zorgen en gaat dit aan Veilig Thuis vertellen. U mag lezen wat er staat. Soms is iets weggelaten, om mensen te beschermen.",
    kopReactie: "Uw reactie",
    mag: "Bent u het er niet mee eens? Of wilt u iets toevoegen? Schrijf het hieronder. Het hoeft niet.",
    gaatMee:
      "Uw reactie gaat mee naar Veilig Thuis, precies zoals u die schrijft. De schrijver van de melding kan uw reactie lezen, maar niet veranderen. U kunt dit één keer doen.",
    wie: "Wie bent u?",
    wieHint: "Bijvoorbeeld uw naam, of ‘de moeder’.",
    tekst: "Wat wilt u zeggen?",
    zet: "Zet mijn reactie eronder",
    geschreven: "Uw reactie staat eronder.",
    al: "Met deze code kan er niets meer onder worden gezet.",
    stond: (wie: string) => `Geschreven door: ${wie}.`,
    ook: "Liever zelf iets vertellen, nu of later? Bel Veilig Thuis: 0800-2000. Bent u in gevaar? Bel 112.",
  },
  fouten: {
    wie: "Vul dit in: hoogstens 100 tekens.",
    tekst: "Vul dit in: hoogstens 4000 tekens.",
    deel: "Kies waar het over gaat.",
  },
};

const en: typeof nl = {
  titel: "Schakel – reading",
  kop: "Reading with a code",
  inleiding: "Did you get a reading code? Fill it in here. The code comes in no address and in no log.",
  code: "Reading code",
  codeHint: "Twenty-eight letters and digits.",
  open: "Open",
  onbekend:
    "This code opens nothing. Perhaps a letter is wrong, its time is over, or it was withdrawn. Ask whoever gave you the code.",
  teVaak: "This is not possible just now: there were too many attempts from here. Try again in an hour.",
  tot: (moment) => `You can read this until ${moment}.`,
  tekst: "The text",
  vragen: "The questions were put to the writer: ‘you’ is whoever wrote this down.",
  meelezen: {
    kop: {
      aandachtsfunctionaris: "Read along as designated officer or behavioural expert",
      jurist: "Read along as lawyer",
      leidinggevende: "Read along as manager",
    },
    taak: {
      aandachtsfunctionaris:
        "See whether it was done with care and objectively. Do facts stand apart from opinions? Does each fact say how the writer knows? Is everybody written about with respect?",
      jurist:
        "See whether this fits the law and the GDPR. Does it hold only what is needed? Is the reason right for telling those concerned, or not telling them?",
      leidinggevende:
        "See to the safety of the writer, of colleagues and of other clients. Is an agreement needed before this goes? If you doubt, call Veilig Thuis: 0800-2000.",
    },
    uitleg: "This text has not been sent yet. You can change nothing in it. Keep nothing of it yourself.",
    kopOpmerking: "Your remark",
    alleenSchrijver: "Only the writer reads your remark. It does not go to Veilig Thuis.",
    bij: "What is it about?",
    wie: "Your name or function",
    tekst: "Your remark",
    geef: "Give the remark",
    opgemerkt: "Passed on to the writer.",
    teVaak: "Enough remarks were made by this code today.",
    uwe: "Your remarks",
    afgehandeld: "The writer did something with it.",
  },
  betrokkene: {
    kop: "This was written down",
    uitleg:
      "Somebody is worried and is going to tell this to Veilig Thuis. You may read what it says. Some things may be left out, to protect people.",
    kopReactie: "Your reaction",
    mag: "Do you disagree? Or do you want to add something? Write it below. You need not.",
    gaatMee:
      "Your reaction goes along to Veilig Thuis, exactly as you write it. The writer of the report can read it, but not change it. You can do this once.",
    wie: "Who are you?",
    wieHint: "For example your name, or ‘the mother’.",
    tekst: "What do you want to say?",
    zet: "Put my reaction under it",
    geschreven: "Your reaction stands under it.",
    al: "Nothing more can be put under it with this code.",
    stond: (wie) => `Written by: ${wie}.`,
    ook: "Would you rather tell something yourself, now or later? Call Veilig Thuis: 0800-2000. Are you in danger? Call 112.",
  },
  fouten: {
    wie: "Fill this in: at most 100 characters.",
    tekst: "Fill this in: at most 4000 characters.",
    deel: "Choose what it is about.",
  },
};

/** Reading a report that is not sent yet, with a code one was given. */
export const lezenWoorden = { nl, en };
