const nl = {
  titel: "Schakel",
  kop: "U verlaat deze site",
  tekst: "Ga verder naar het weerbericht. Sluit daarna dit tabblad.",
  verder: "Naar het weerbericht",
  blijftKop: "Wat blijft staan",
  blijft: [
    "De geschiedenis van uw browser onthoudt dat u hier was. Die kunt u zelf wissen, of gebruik de volgende keer een privévenster.",
    "Schakel heeft niets bewaard: geen cookie, geen antwoorden.",
  ],
  terug: "Terug naar Schakel",
};

const en: typeof nl = {
  titel: "Schakel",
  kop: "You are leaving this site",
  tekst: "Go on to the weather report. Then close this tab.",
  verder: "To the weather report",
  blijftKop: "What remains",
  blijft: [
    "The history of your browser remembers that you were here. You can clear it yourself, or use a private window next time.",
    "Schakel has kept nothing: no cookie, no answers.",
  ],
  terug: "Back to Schakel",
};

/** The sentences of the page between Schakel and another site, for a browser without scripts. */
export const wegWoorden = { nl, en };
