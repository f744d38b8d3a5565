const nl = {
  titel: "Over Schakel",
  inleiding:
    "Bij huiselijk geweld en schadelijke praktijken zijn veel organisaties betrokken. Schakel laat hen samen zien wie verantwoordelijk is, wat moet, wat niet mag en voor wanneer, met de bron erbij.",
  delen: [
    {
      kop: "Een voorstel, geen officieel instrument",
      tekst: [
        "Schakel is gemaakt als voorstel. Geen organisatie heeft het vastgesteld en geen enkel logo of huisstijl hoort erbij.",
        "Het leest vijf openbare documenten. Wij geven hun inhoud in eigen woorden; waar onze tekst afwijkt, geldt het document.",
      ],
    },
    {
      kop: "Wat er nodig is voor echt gebruik",
      tekst: [
        "Een gegevensbeschermingseffectbeoordeling (DPIA) voordat er één echt dossier in staat.",
        "Per organisatie een wettelijke grondslag om gegevens te verwerken en te delen.",
        "Afspraken tussen de organisaties over samenwerken en informatie delen.",
      ],
      bronnen: ["RK-3.15"],
    },
    {
      kop: "Wie waarover gaat",
      tekst: [
        "Elke organisatie blijft verwerkingsverantwoordelijke voor haar eigen dossier. Een overdracht geeft door wat de ontvanger nodig heeft; de afzender houdt zijn eigen dossier.",
        "Wie niet bij een zaak hoort, vindt die zaak niet: ook niet door te zoeken. Ieder lezen wordt vastgelegd.",
      ],
    },
    {
      kop: "Uw gegevens op de openbare pagina's",
      tekst: [
        "Er wordt niets bewaard: geen antwoorden, geen cookies, geen statistiek. Er worden geen andere websites geladen.",
        "Uw antwoorden in de wegwijzer staan niet in het adres van de pagina. De geschiedenis van uw browser onthoudt wel dat u op Schakel was.",
        "De knop 'Verlaat deze site' staat altijd bovenaan. Driemaal op Escape drukken doet hetzelfde.",
      ],
    },
  ],
  bronnenKop: "De vijf documenten",
};

const en: typeof nl = {
  titel: "About Schakel",
  inleiding:
    "Many organisations are involved in domestic violence and harmful practices. Schakel shows them together who is responsible, what must be done, what must not, and by when, with the source beside it.",
  delen: [
    {
      kop: "A proposal, not an official instrument",
      tekst: [
        "Schakel was made as a proposal. No organisation has adopted it and no logo or house style belongs to it.",
        "It reads five public documents, in Dutch. We give their content in our own words; where our text differs, the document counts.",
      ],
    },
    {
      kop: "What real use needs",
      tekst: [
        "A data protection impact assessment (DPIA) before it holds a single real case file.",
        "For each organisation a legal ground to process and share data.",
        "Agreements between the organisations on working together and sharing information.",
      ],
      bronnen: ["RK-3.15"],
    },
    {
      kop: "Who is in charge of what",
      tekst: [
        "Each organisation stays the controller of its own case file. A transfer passes on what the receiver needs; the sender keeps its own file.",
        "Whoever has no part in a case does not find it: not by searching either. Every reading is recorded.",
      ],
    },
    {
      kop: "Your data on the public pages",
      tekst: [
        "Nothing is kept: no answers, no cookies, no statistics. No other websites are loaded.",
        "Your answers in the guide are not in the address of the page. The history of your browser does remember that you were on Schakel.",
        "The button 'Leave this site' is always at the top. Pressing Escape three times does the same.",
      ],
    },
  ],
  bronnenKop: "The five documents",
};

/** The sentences of the page that says what Schakel is and what it does with data. */
export const uitlegWoorden = { nl, en };
