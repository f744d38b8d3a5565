import type { Deel } from "#domain/melding/blokken.ts";
import type { Pleidooi } from "#domain/protocol/rule.ts";

/** A part of the assistant: its name in the list, its heading, and what it asks of one. */
type DeelWoord = { kort: string; kop: string; uitleg: string };

const delenNl: Record<Deel, DeelWoord> = {
  begin: {
    kort: "Begin",
    kop: "Waar gaat het om?",
    uitleg: "Dit bepaalt welke volgorde veilig is. U hoeft niets zeker te weten.",
  },
  stap1: {
    kort: "Signalen",
    kop: "Stap 1. Breng de signalen in kaart",
    uitleg: "Welke signalen hebt u? Schrijf feiten op, en houd uw uitleg en vermoeden apart.",
  },
  stap2: {
    kort: "Overleg",
    kop: "Stap 2. Overleg met een deskundige",
    uitleg: "Met wie hebt u overlegd, en wat kwam eruit? Bij Veilig Thuis kan dat zonder namen te noemen.",
  },
  stap3: {
    kort: "Gesprek",
    kop: "Stap 3. Het gesprek met de betrokkenen",
    uitleg: "Alleen als dat veilig genoeg is. Met wie sprak u, en wat was per afweging de uitkomst?",
  },
  stap4: {
    kort: "Wegen",
    kop: "Stap 4. Weeg wat er aan de hand is",
    uitleg: "Breng bij elkaar wat u weet. Twijfelt u over de ernst, vraag dan advies aan Veilig Thuis.",
  },
  stap5: {
    kort: "Beslissen",
    kop: "Stap 5. Beslis met vijf afwegingen",
    uitleg: "Beantwoord wat u kunt. 'Weet ik niet' telt nooit als nee: het leidt tot advies.",
  },
};

const nl = {
  titel: "Schakel – stappen",
  kop: "De meldcode, stap voor stap",
  inleiding:
    "Vijf stappen en vijf afwegingen, van signaal tot besluit. U mag ze in elke volgorde openen en vragen overslaan.",
  bewaren:
    "Wat u typt, blijft in dit formulier en wordt nergens bewaard. Het gaat bij elke knop mee naar de volgende pagina. Sluit u het venster, dan is het weg. Een bestand dat u bewaart, is om te lezen: het kan hier niet weer worden geopend.",
  voorstel: "Dit is geen officieel instrument. Volg de meldcode van uw eigen organisatie; die gaat voor.",
  voorwie:
    "De meldcode is verplicht voor wie werkt in de gezondheidszorg, het onderwijs, de kinderopvang, de maatschappelijke ondersteuning, de jeugdhulp of jeugdzorg, of bij justitie.",
  nietVerplicht:
    "Werkt u ergens anders? Dan bent u er niet aan gebonden, en kunt u de stappen net zo goed gebruiken.",
  elders: (titel: string, waar: string) => `Elders gelezen: ${titel} (${waar}).`,
  stappen: "Onderdelen",
  vragen: "De vragen van deze stap",
  uitkomst: "Uitkomst",
  gevuld: "ingevuld",
  delen: delenNl,
  bron003:
    "Eén van onze bronnen vraagt de afwegingen al bij stap 3 en noemt stap 4 niet. Wij volgen de volgorde van de meldcode zelf.",
  verder: "Verder",
  vorige: "Vorige",
  naarUitkomst: "Naar de uitkomst",
  nogSignaal: "Nog een signaal",
  signaal: (nummer: number) => `Signaal ${nummer}`,
  bestand: "Bewaar als bestand",
  naarMelden: "Verder naar het meldformulier",
  opnieuw: "Begin opnieuw",
  anders: "Wat hier anders gaat",
  andersUitleg: "Dit volgt uit wat u bij het begin koos.",
  andersWaarom: "Waarom, en wat wel kan",
  eerstDeskundige: "Praat nog niet met het slachtoffer of de familie",
  eerstTekst: "Hier komt eerst iets anders. Is er al gesproken, leg dat dan hieronder vast.",
  nietVeilig: "Of een gesprek kan, is nog niet te zeggen",
  nietVeiligTekst:
    "Beantwoord eerst de vragen bij 'Begin', of vraag Veilig Thuis of en hoe u het gesprek voert.",
  watMag: "Wat nu wel en niet kan",
  blokken: {
    gevaar: "Eerst de veiligheid",
    gaatOver: "De zaak",
    sector: "U",
    melder: "Wie meldt",
    betrokkenen: "Om wie het gaat",
    signalen: "Feiten",
    duiding: "Uw uitleg en vermoeden",
    diagnose: "Diagnose",
    kindcheck: "Kindcheck",
    overleg: "Het overleg",
    risico: "De risicoanalyse",
    gesprek: "Het gesprek",
    wegen: "Uw inschatting",
    afwegingen: "De vijf afwegingen",
    besluit: "Uw besluit",
    informeren: "Weten de betrokkenen het?",
    verwachting: "Wat u verwacht",
    afspraken: "Afspraken",
    meelezers: "Laten meelezen",
  },
  koppen: {
    melden: "Melden",
    hulp: "Zelf hulp regelen",
    advies: "Advies vragen",
  } satisfies Record<Pleidooi, string>,
  samen: (delen: readonly string[]) => `De uitkomst: ${delen.join(" en ")}`,
  los: { melden: "melden", hulp: "hulp regelen", advies: "advies vragen" } satisfies Record<Pleidooi, string>,
  afsluiten: "De uitkomst: vastleggen en afsluiten",
  afsluitenTekst:
    "U ziet geen signalen (meer), en niets anders pleit voor melden. Leg vast wat u naging. Komt er iets bij, begin dan opnieuw.",
  uitkomstUitleg: "Dit volgt uit de regels hieronder en uit wat u invulde. U beslist; Schakel beslist niets.",
  waarom: "Waarom",
  naar: "Bij wie",
  normen: "Wat de beroepen zelf afspraken",
  meldBij: (wie: string) => `U meldt bij ${wie}.`,
  hulpBij: "Denk aan uw eigen organisatie, hulp die al loopt, of het lokale team van de gemeente.",
  twijfel: "Nog onzeker, en dat telt niet als nee:",
  adviesAltijd: "Advies vragen kan altijd, ook als u al beslist hebt.",
  overzicht: "Wat u invulde",
  leeg: "Nog niets ingevuld.",
  fouten: {
    "te-lang": (hoogstens: number) =>
      `Dit is te lang: hoogstens ${hoogstens} tekens passen hier. Kort het in.`,
    onbekend: "Dit antwoord bestaat niet. Kies een van de antwoorden hieronder.",
  },
  bestandKop: "Aantekeningen bij de meldcode",
  bestandVoet:
    "Gemaakt met Schakel, een voorstel en geen officieel instrument. Bewaar dit bestand veilig: er kunnen namen in staan.",
  afdrukken: "U kunt elke pagina afdrukken.",
};

const delenEn: Record<Deel, DeelWoord> = {
  begin: {
    kort: "Begin",
    kop: "What is it about?",
    uitleg: "This decides which order is safe. You need not be certain of anything.",
  },
  stap1: {
    kort: "Signals",
    kop: "Step 1. Map the signals",
    uitleg:
      "Which signals do you have? Write down facts, and keep your interpretation and supposition apart.",
  },
  stap2: {
    kort: "Consult",
    kop: "Step 2. Consult an expert",
    uitleg:
      "Whom did you consult, and what came of it? With Veilig Thuis you can do so without naming anybody.",
  },
  stap3: {
    kort: "Talk",
    kop: "Step 3. The talk with those concerned",
    uitleg: "Only if that is safe enough. With whom did you talk, and what was the outcome on each weighing?",
  },
  stap4: {
    kort: "Weigh",
    kop: "Step 4. Weigh what is going on",
    uitleg: "Bring together what you know. If in doubt about the gravity, ask Veilig Thuis for advice.",
  },
  stap5: {
    kort: "Decide",
    kop: "Step 5. Decide by five weighings",
    uitleg: "Answer what you can. 'I do not know' never counts as no: it leads to advice.",
  },
};

const en: typeof nl = {
  titel: "Schakel – steps",
  kop: "The reporting code, step by step",
  inleiding:
    "Five steps and five weighings, from signal to decision. You may open them in any order and skip questions.",
  bewaren:
    "What you type stays in this form and is kept nowhere. With every button it goes along to the next page. If you close the window it is gone. A file that you save is for reading: it cannot be opened here again.",
  voorstel:
    "This is not an official instrument. Follow the reporting code (meldcode) of your own organisation; that one takes precedence.",
  voorwie:
    "The reporting code is obligatory for whoever works in health care, education, child day care, social support, youth help or youth care, or justice.",
  nietVerplicht: "Do you work elsewhere? Then you are not bound by it, and may use the steps just as well.",
  elders: (titel, waar) => `Read elsewhere: ${titel} (${waar}).`,
  stappen: "Parts",
  vragen: "The questions of this step",
  uitkomst: "Outcome",
  gevuld: "filled in",
  delen: delenEn,
  bron003:
    "One of our sources asks the weighings at step 3 already and does not name step 4. We follow the order of the code itself.",
  verder: "Continue",
  vorige: "Previous",
  naarUitkomst: "To the outcome",
  nogSignaal: "Another signal",
  signaal: (nummer) => `Signal ${nummer}`,
  bestand: "Save as a file",
  naarMelden: "On to the report form",
  opnieuw: "Start again",
  anders: "What is different here",
  andersUitleg: "This follows from what you chose at the beginning.",
  andersWaarom: "Why, and what is possible",
  eerstDeskundige: "Do not talk with the victim or the family yet",
  eerstTekst: "Something else comes first here. If there was a talk already, record it below.",
  nietVeilig: "Whether a talk is possible cannot be said yet",
  nietVeiligTekst:
    "First answer the questions at 'Begin', or ask Veilig Thuis whether and how to hold the talk.",
  watMag: "What is possible now, and what is not",
  blokken: {
    gevaar: "Safety first",
    gaatOver: "The matter",
    sector: "You",
    melder: "Who reports",
    betrokkenen: "Whom it is about",
    signalen: "Facts",
    duiding: "Your interpretation and supposition",
    diagnose: "Diagnosis",
    kindcheck: "Check on children (kindcheck)",
    overleg: "The consultation",
    risico: "The risk analysis",
    gesprek: "The talk",
    wegen: "Your estimate",
    afwegingen: "The five weighings",
    besluit: "Your decision",
    informeren: "Do those concerned know?",
    verwachting: "What you expect",
    afspraken: "Agreements",
    meelezers: "Having it read along",
  },
  koppen: { melden: "Report", hulp: "Arrange help yourself", advies: "Ask for advice" },
  samen: (delen) => `The outcome: ${delen.join(" and ")}`,
  los: { melden: "report", hulp: "arrange help", advies: "ask for advice" },
  afsluiten: "The outcome: record and close",
  afsluitenTekst:
    "You see no signals (any more), and nothing else speaks for a report. Record what you checked. If something comes up, start again.",
  uitkomstUitleg:
    "This follows from the rules below and from what you filled in. You decide; Schakel decides nothing.",
  waarom: "Why",
  naar: "With whom",
  normen: "What the professions agreed themselves",
  meldBij: (wie) => `You report to ${wie}.`,
  hulpBij: "Think of your own organisation, help that runs already, or the local team of the municipality.",
  twijfel: "Still uncertain, and that does not count as no:",
  adviesAltijd: "Asking for advice is always possible, also when you have decided already.",
  overzicht: "What you filled in",
  leeg: "Nothing filled in yet.",
  fouten: {
    "te-lang": (hoogstens) =>
      `This is too long: at most ${hoogstens} characters fit here. Please shorten it.`,
    onbekend: "This answer does not exist. Choose one of the answers below.",
  },
  bestandKop: "Notes on the reporting code",
  bestandVoet:
    "Made with Schakel, a proposal and not an official instrument. Keep this file safe: there may be names in it.",
  afdrukken: "You can print every page.",
};

/** What the assistant for the reporting code says. */
export const meldcodeWoorden = { nl, en };
