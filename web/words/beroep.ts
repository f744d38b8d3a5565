const nl = {
  kop: "U komt dit tegen in uw werk",
  inleiding:
    "School, zorg, gemeente, politie, ambassade of opvang: alles wat u nu nodig hebt, op één pagina. U hoeft niet in te loggen en er wordt niets bewaard.",
  bellen: "Wie u nu belt",
  eerst: "Schadelijke praktijk? Eerst de deskundige",
  eerstVormen:
    "Dit geldt bij huwelijksdwang, kindhuwelijk, huwelijkse gevangenschap, achterlating, VGV en eergerelateerd geweld, en bij elk vermoeden dat eer meespeelt.",
  deuren: "Waarmee kunnen wij u helpen?",
  perBeroep: "Per beroep: wat het meeste telt",
  perBeroepTekst: "Kies uw werk.",
  deurenLijst: [
    {
      pad: "/wegwijzer",
      naam: "Wegwijzer",
      tekst: "Een paar vragen, en u ziet wie verantwoordelijk is, wat moet, wat niet mag en voor wanneer.",
    },
    {
      pad: "/meldcode",
      naam: "De meldcode, stap voor stap",
      tekst:
        "Vijf stappen en vijf afwegingen, en wat eruit volgt: melden, zelf hulp regelen of advies vragen.",
    },
    {
      pad: "/melden",
      naam: "Het meldformulier",
      tekst:
        "Alle vragen die bij een melding horen, om eerst te lezen, af te drukken, of in te vullen en te versturen.",
    },
    {
      pad: "/melden/niet-terug",
      naam: "Een leerling is niet terug na de vakantie",
      tekst: "Voor school en leerplicht: een paar vragen, wie u belt, en wat u beter niet doet.",
    },
    {
      pad: "/melden/status",
      naam: "Hoe staat het met mijn melding?",
      tekst: "Met de code van uw bewijs ziet u hoe ver het is, en kunt u om antwoord vragen.",
    },
    {
      pad: "/signalen",
      naam: "Signalen",
      tekst:
        "Per vorm wat u kunt zien, wat het gevaar groter maakt en wat beschermt, als lijst om af te vinken.",
    },
    {
      pad: "/gesprek",
      naam: "Gesprek",
      tekst: "Mag dit gesprek nu, en zo ja: hoe begint u, wat belooft u niet, en hoe sluit u veilig af.",
    },
    {
      pad: "/sociale-kaart",
      naam: "Sociale kaart",
      tekst: "Wie u nu belt, en welke organisaties kunnen helpen, per thema, leeftijd en regio.",
    },
    {
      pad: "/kennis",
      naam: "Kennis",
      tekst: "De wet per vorm, cijfers met hun bron, materiaal, scholing en themadagen.",
    },
    {
      pad: "/weten",
      naam: "In gewone woorden",
      tekst: "Een pagina per vorm voor wie het overkomt, om samen te lezen.",
    },
    {
      pad: "/bronnen",
      naam: "Bronnen",
      tekst: "De zinnen uit de vijf documenten waar elk antwoord op rust.",
    },
  ],
  gecontroleerd: (dag: string) => `Deze pagina is het laatst nagezien op ${dag}.`,
};

const en: typeof nl = {
  kop: "You meet this in your work",
  inleiding:
    "School, care, municipality, police, embassy or shelter: everything you need now, on one page. You need not log in and nothing is kept.",
  bellen: "Whom to call now",
  eerst: "A harmful practice? The expert first",
  eerstVormen:
    "This holds for forced marriage, child marriage, marital captivity, abandonment, FGM and honour-related violence, and for every suspicion that honour plays a part.",
  deuren: "What can we help you with?",
  perBeroep: "By profession: what matters most",
  perBeroepTekst: "Choose your work.",
  deurenLijst: [
    {
      pad: "/wegwijzer",
      naam: "Guide",
      tekst:
        "A few questions, and you see who is responsible, what must be done, what must not, and by when.",
    },
    {
      pad: "/meldcode",
      naam: "The reporting code, step by step",
      tekst:
        "Five steps and five weighings, and what follows: report, arrange help yourself or ask for advice.",
    },
    {
      pad: "/melden",
      naam: "The report form",
      tekst: "All questions that belong to a report, to read first, to print, or to fill in and send.",
    },
    {
      pad: "/melden/niet-terug",
      naam: "A pupil is not back after the holiday",
      tekst:
        "For schools and attendance officers: a few questions, whom to call, and what you had better not do.",
    },
    {
      pad: "/melden/status",
      naam: "How does my report stand?",
      tekst: "With the code of your receipt you see how far it is, and can ask for an answer.",
    },
    {
      pad: "/signalen",
      naam: "Signals",
      tekst:
        "For each form what you may see, what makes the danger greater and what protects, as a list to tick.",
    },
    {
      pad: "/gesprek",
      naam: "Talking",
      tekst:
        "Is this talk possible now, and if so: how to begin, what not to promise, and how to end safely.",
    },
    {
      pad: "/sociale-kaart",
      naam: "Map of help",
      tekst: "Whom to call now, and which organisations can help, by theme, age and region.",
    },
    {
      pad: "/kennis",
      naam: "Knowledge",
      tekst: "The law per form, figures with their source, materials, training and theme days.",
    },
    {
      pad: "/weten",
      naam: "In everyday words",
      tekst: "A page per form for whoever it happens to, to read together.",
    },
    {
      pad: "/bronnen",
      naam: "Sources",
      tekst: "The sentences of the five documents on which each answer rests.",
    },
  ],
  gecontroleerd: (dag) => `This page was last checked on ${dag}.`,
};

/** The words of the page for professionals. */
export const beroepWoorden = { nl, en };
