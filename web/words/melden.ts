const nl = {
  titel: "Schakel – formulier",
  kop: "Het meldformulier: wat er wordt gevraagd",
  inleiding:
    "Lees eerst wat Veilig Thuis wil weten. Alle vragen staan hieronder. U hoeft niet alles te weten om te melden.",
  versturenKop: "Zo meldt u",
  vandaag:
    "Vul het formulier in en verstuur het. Of bel Veilig Thuis op 0800-2000, dag en nacht, en noem de gemeente waar het gezin woont. Melden kan soms mondeling; doet u het voor een organisatie, dan is schriftelijk verstandiger.",
  watU: "Druk het leeg af, of vul het in. Vóór het versturen ziet u alles nog één keer. Wat u typt wordt nergens bewaard, tot u het verstuurt of zelf kiest om het te bewaren.",
  naarVersturen: "Kijk na en verstuur",
  burger: "Meldt u niet vanuit uw werk?",
  burgerLink: "Naar het korte formulier",
  stand: "Al gemeld?",
  standLink: "Kijk hoe het staat",
  later: "Eerder bewaard?",
  laterLink: "Ga verder met uw code",
  leescode: "Leescode gekregen?",
  leescodeLink: "Lees mee met een ander",
  privacy:
    "Het meelezen gebeurt in uw eigen browser. Wat u typt gaat pas naar Schakel als u op een knop drukt, of als u kiest om te bewaren terwijl u typt.",
  gevaar: "Is er nu gevaar? Bel eerst 112. Melden komt daarna.",
  kort: "Schrijf kort: een paar zinnen per vraag is genoeg.",
  delen: [
    "Voordat u begint",
    "Wie en over wie",
    "Stap 1. Welke signalen hebt u in kaart gebracht?",
    "Stap 2. Met wie hebt u overlegd?",
    "Stap 3. Hebt u met de betrokkenen gesproken?",
    "Stap 4. Hoe weegt u het?",
    "Stap 5. Wat beslist u?",
    "De melding zelf",
    "Meelezen voordat u stuurt",
  ],
  erger:
    "Is het antwoord ja of twijfelt u? Bel dan eerst Veilig Thuis, voordat u met iemand praat. Zij zeggen of en hoe dat kan.",
  informeren:
    "U vertelt het de betrokkenen zelf, tenzij een van de drie redenen hieronder geldt. Botsen veiligheid en vertrouwelijkheid, dan gaat veiligheid voor.",
  meelezen:
    "Iemand anders ziet soms wat u niet ziet. Onderaan geeft u een collega een leescode, die na een paar dagen vanzelf ophoudt.",
  leesMee: "Lees mee",
  meegelezen: (aantal: number) =>
    aantal === 0
      ? "Meegelezen: geen opmerkingen."
      : aantal === 1
        ? "Meegelezen: één opmerking. Het is advies; u beslist."
        : `Meegelezen: ${aantal} opmerkingen. Het is advies; u beslist.`,
  naarMeldcode: "Terug naar de stappen van de meldcode",
  stappenEerst: "Liever eerst de stappen van de meldcode doorlopen?",
  naarStappen: "Naar de vijf stappen",
  terugkoppeling:
    "Na de melding hoort u als professional of die wordt opgepakt. Duurt dat te lang, bel dan en vraag hoe het ermee staat.",
  hoeKop: "Versturen of bellen",
};

const en: typeof nl = {
  titel: "Schakel – form",
  kop: "The report form: what is asked",
  inleiding:
    "First read what Veilig Thuis wants to know. All questions stand below. You need not know everything in order to report.",
  versturenKop: "This is how you report",
  vandaag:
    "Fill in the form and send it. Or call Veilig Thuis on 0800-2000, day and night, and name the municipality where the family lives. Reporting by word of mouth is sometimes possible; on behalf of an organisation, in writing is wiser.",
  watU: "Print it empty, or fill it in. Before sending you see everything once more. What you type is kept nowhere until you send it or choose yourself to keep it.",
  naarVersturen: "Check and send",
  burger: "Do you report not from your work?",
  burgerLink: "To the short form",
  stand: "Reported already?",
  standLink: "See how things stand",
  later: "Kept before?",
  laterLink: "Go on with your code",
  leescode: "Did you get a reading code?",
  leescodeLink: "Read along with somebody",
  privacy:
    "Reading along happens in your own browser. What you type goes to Schakel only when you press a button, or when you choose to keep it while you type.",
  gevaar: "Is there danger now? Call 112 first. Reporting comes after that.",
  kort: "Write briefly: a few sentences for each question will do.",
  delen: [
    "Before you begin",
    "Who, and about whom",
    "Step 1. Which signals did you map?",
    "Step 2. Whom did you consult?",
    "Step 3. Did you talk with those concerned?",
    "Step 4. How do you weigh it?",
    "Step 5. What do you decide?",
    "The report itself",
    "Read along before you send",
  ],
  erger:
    "If the answer is yes, or if you doubt: call Veilig Thuis first, before you talk with anybody. They say whether and how that can be done.",
  informeren:
    "You tell those concerned yourself, unless one of the three reasons below holds. When safety and confidentiality collide, safety goes first.",
  meelezen:
    "Somebody else sometimes sees what you do not. At the end you give a colleague a reading code, which stops by itself after some days.",
  leesMee: "Read along",
  meegelezen: (aantal) =>
    aantal === 0
      ? "Read along: no remarks."
      : aantal === 1
        ? "Read along: one remark. It is advice; you decide."
        : `Read along: ${aantal} remarks. It is advice; you decide.`,
  naarMeldcode: "Back to the steps of the reporting code",
  stappenEerst: "Would you rather go through the steps of the reporting code first?",
  naarStappen: "To the five steps",
  terugkoppeling:
    "After the report you hear as a professional whether it is taken up. If that takes too long, call and ask how things stand.",
  hoeKop: "Send or call",
};

/** What the preview of the report form says around its questions. */
export const meldenWoorden = { nl, en };
