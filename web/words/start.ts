const nl = {
  titel: "Schakel",
  kop: "Wie helpt, en wat moet er nu gebeuren?",
  inleiding:
    "Schakel wijst de weg als het thuis niet veilig is, of als iemand gedwongen of achtergelaten wordt. U ziet wie verantwoordelijk is, wat er moet, wat niet mag en voor wanneer.",
  deurenKop: "Waar gaat het om?",
  deuren: {
    zelf: {
      naam: "Het gaat over mij",
      tekst: "Iemand doet mij pijn, dwingt mij, of beslist over mijn leven. Je hoeft het geen naam te geven.",
    },
    ander: {
      naam: "Ik maak me zorgen om iemand",
      tekst: "Familie, vriend, buur of klasgenoot. U hoeft niets zeker te weten.",
    },
    beroep: {
      naam: "Ik werk hiermee",
      tekst: "School, zorg, gemeente, politie, ambassade of een andere organisatie.",
    },
  },
  veilig:
    "Van wat u invult wordt niets bewaard tot u dat zelf kiest of een melding verstuurt. Uw browser onthoudt wel dat u hier was.",
  melden: "Een melding doen",
  meldenTekst: "Met een formulier, voor uzelf of voor een ander.",
  bellenKop: "Liever bellen?",
  bellen: [
    { nummer: "112", tekst: "Bij direct gevaar. Zeg waar u bent." },
    { nummer: "0800-2000", tekst: "Veilig Thuis: luistert, geeft advies en helpt. Dag en nacht, gratis." },
    {
      nummer: "+31 247 247 247",
      tekst:
        "Buitenlandse Zaken: in het buitenland, dag en nacht. Ook als u in Nederland nooit om hulp vroeg. Bel als het veilig is om te praten.",
    },
  ],
  professioneelKop: "Voor organisaties",
  inloggen: "Inloggen",
  inloggenTekst: "Voor medewerkers van organisaties die met Schakel werken.",
  demo: "Naar de demonstratie",
  demoTekst: "Loop met verzonnen mensen door een hele zaak, van melding tot overdracht.",
  voorstelKop: "Wat Schakel is, en niet is",
  voorstel: [
    "Schakel is een voorstel, geen officieel instrument. Geen enkele organisatie heeft het vastgesteld.",
    "Echt gebruik kan pas na een gegevensbeschermings­effectbeoordeling (DPIA), met een wettelijke grondslag per organisatie en afspraken over samenwerken en informatie delen.",
    "Elke organisatie blijft zelf verantwoordelijk voor haar eigen dossier.",
  ],
};

const en: typeof nl = {
  titel: "Schakel",
  kop: "Who helps, and what must happen now?",
  inleiding:
    "Schakel shows the way when home is not safe, or when somebody is being forced or left behind. You see who is responsible, what must be done, what must not, and by when.",
  deurenKop: "What is it about?",
  deuren: {
    zelf: {
      naam: "It is about me",
      tekst: "Somebody hurts me, forces me, or decides about my life. You need not give it a name.",
    },
    ander: {
      naam: "I am worried about somebody",
      tekst: "Family, friend, neighbour or classmate. You need not be certain of anything.",
    },
    beroep: {
      naam: "I work with this",
      tekst: "School, care, municipality, police, embassy or another organisation.",
    },
  },
  veilig:
    "Nothing of what you fill in is kept until you choose that yourself or send a report. Your browser does remember that you were here.",
  melden: "Make a report",
  meldenTekst: "With a form, for yourself or for somebody else.",
  bellenKop: "Would you rather call?",
  bellen: [
    { nummer: "112", tekst: "In acute danger. Say where you are." },
    {
      nummer: "0800-2000",
      tekst: "Veilig Thuis: listens, advises and helps. Day and night, free of charge.",
    },
    {
      nummer: "+31 247 247 247",
      tekst:
        "Foreign Affairs: when abroad, day and night. Also if you never asked for help in the Netherlands. Call when it is safe to talk.",
    },
  ],
  professioneelKop: "For organisations",
  inloggen: "Log in",
  inloggenTekst: "For employees of organisations that work with Schakel.",
  demo: "To the demonstration",
  demoTekst: "Walk through a whole case with invented people, from report to transfer.",
  voorstelKop: "What Schakel is, and is not",
  voorstel: [
    "Schakel is a proposal, not an official instrument. No organisation has adopted it.",
    "Real use is possible only after a data protection impact assessment (DPIA), with a legal ground for each organisation and agreements on working together and sharing information.",
    "Each organisation stays the controller of its own case file.",
  ],
};

/** The sentences of the start page. */
export const startWoorden = { nl, en };
