import type { Taal } from "./taal.ts";

const nl = {
  titel: "Demonstratie",
  verzonnen: "Alles hier is verzonnen",
  verzonnenTekst:
    "De mensen, de casussen en de meeste afdelingen bestaan niet. De regels en termijnen komen uit openbare documenten. Vul hier nooit gegevens van een echt mens in.",
  kop: "De hoofdtaak in vijf minuten",
  verhaal:
    "Een school belt over een leerling van zestien: niet terug van een vakantie in het buitenland, en er is sprake van een huwelijk. Wie is verantwoordelijk, wat moet en mag niet, en wie neemt het over? Speel het na met drie medewerkers.",
  stappen: [
    {
      kop: "Neem de melding aan",
      wie: "noor-verbeek",
      naar: "/casus/nieuw",
      knop: "Word Noor en begin",
      zinnen: [
        "Kies als vorm huwelijksdwang en als verblijf het buitenland. Naast het formulier noemt de wegwijzer het LKHA, met bron LKHA-2.2.",
        "Bewaar de melding. Open het deel Veiligheid, kopje 'Wie gaat verder?', en klik op 'onderzoek starten': dat mag niet zolang het slachtoffer in het buitenland is, en er staat bij waarom.",
        "Bied de casus aan het LKHA aan. Tot de ontvanger aanvaardt, blijft Veilig Thuis verantwoordelijk.",
      ],
    },
    {
      kop: "Aanvaard de overdracht",
      wie: "yara-benschop",
      naar: "/werk",
      knop: "Word Yara en aanvaard",
      zinnen: [
        "Het aanbod staat onder Nu. U ziet genoeg om te beslissen, en nog geen namen.",
        "Aanvaard. Nu is het LKHA verantwoordelijk, en de termijn van vijf werkdagen bij Veilig Thuis eindigt als overgedragen.",
        "Leg samen het risico-overleg vast; daarna kan Veilig Thuis zijn dossier sluiten.",
      ],
    },
    {
      kop: "Zoek het in een andere regio",
      wie: "sanne-oudkerk",
      naar: "/zoek",
      knop: "Word Sanne en zoek",
      zinnen: [
        "Zoek op de naam of het nummer. U vindt niets: voor wie er niet bij hoort, bestaat de casus niet.",
        "De logcontroleur van uw organisatie ziet wel dat u zocht.",
      ],
    },
  ],
  duur: "Elke knop logt u uit en opnieuw in als die medewerker.",
  anderenKop: "Wie u nog meer kunt zijn",
  anderenTekst: "Elke rol ziet iets anders, of leest wat die rol hier doet en niet ziet.",
  word: (naam: string) => `Word ${naam}`,
  tweeFactoren: "Logt in met twee factoren; vink die aan op de volgende bladzijde.",
  casussenKop: "Casussen in elke toestand",
  casussenTekst: "Elke knop opent de casus als iemand die hem mag zien.",
  kolom: { toont: "Wat u ziet", casus: "Casus", bekijk: "Bekijk als" },
  bekijk: (naam: string, nummer: string) => `Bekijk ${nummer} als ${naam}`,
  opnieuw: "De dagen zijn gerekend vanaf het laden van de demonstratie. Vernieuw alles met",
};

const en: typeof nl = {
  titel: "Demonstration",
  verzonnen: "Everything here is invented",
  verzonnenTekst:
    "The people, the cases and most units do not exist. The rules and terms come from public documents. Never fill in data of a real person here.",
  kop: "The main job in five minutes",
  verhaal:
    "A school calls about a pupil of sixteen: not back from a holiday abroad, and there is talk of a marriage. Who is responsible, what must and must not happen, and who takes over? Play it with three employees.",
  stappen: [
    {
      kop: "Take the report",
      wie: "noor-verbeek",
      naar: "/casus/nieuw",
      knop: "Become Noor and begin",
      zinnen: [
        "Choose forced marriage as the form and abroad as the whereabouts. Beside the form the guide names LKHA, with source LKHA-2.2.",
        "Save the report. Open the part Safety, heading 'Who goes on?', and click 'start an investigation': not allowed while the victim is abroad, and the page says why.",
        "Offer the case to LKHA. Until the receiver accepts, Veilig Thuis stays responsible.",
      ],
    },
    {
      kop: "Accept the transfer",
      wie: "yara-benschop",
      naar: "/werk",
      knop: "Become Yara and accept",
      zinnen: [
        "The offer stands under Now. You see enough to decide, and no names yet.",
        "Accept. LKHA is responsible now, and the five-working-day term at Veilig Thuis ends as handed over.",
        "Record the risk consultation together; then Veilig Thuis can close its dossier.",
      ],
    },
    {
      kop: "Look for it in another region",
      wie: "sanne-oudkerk",
      naar: "/zoek",
      knop: "Become Sanne and search",
      zinnen: [
        "Search for the name or the number. You find nothing: for who is not part of it the case does not exist.",
        "The log controller of your organisation does see that you searched.",
      ],
    },
  ],
  duur: "Each button logs you out, and in again as that employee.",
  anderenKop: "Who else you can be",
  anderenTekst: "Each role sees something else, or reads what that role does here and does not see.",
  word: (naam) => `Become ${naam}`,
  tweeFactoren: "Logs in with two factors; tick the second on the next page.",
  casussenKop: "Cases in every state",
  casussenTekst: "Each button opens the case as somebody who may see it.",
  kolom: { toont: "What you see", casus: "Case", bekijk: "View as" },
  bekijk: (naam, nummer) => `View ${nummer} as ${naam}`,
  opnieuw: "Days are counted from when the demonstration was loaded. Renew everything with",
};

/** The start page of the demonstration: the main job as a story, everybody one can be, and cases in every state. */
export const demoWoorden: Record<Taal, typeof nl> = { nl, en };
