import type { Deel } from "#domain/kennis/signalen/lijst.ts";
import type { TermKeuze } from "#domain/kennis/termen.ts";

const delenNl: Record<Deel, string> = {
  signalen: "Wat u kunt zien of horen",
  risico: "Wat het gevaar groter maakt",
  beschermend: "Wat beschermt",
};
const termenNl: Record<TermKeuze, string> = { dossier: "In het dossier", gesprek: "In het gesprek" };

const nl = {
  kop: "Signalen",
  inleiding:
    "Voor wie iemand op het werk tegenkomt en zich afvraagt of er meer is. Per vorm een lijst in onze eigen woorden, met de bron erbij.",
  kies: "Waar denkt u aan?",
  kiesTekst: "Weet u het niet? Begin met de drie vragen, of bel Veilig Thuis.",
  naSchool: "Een leerling komt niet terug",
  naSchoolLink: "Naar de lijst",
  vragen: "Drie vragen",
  naarDeskundige: "Naar wie u nu belt",
  geenTest: "Wat zo'n lijst niet is",
  woorden: "Twee soorten woorden",
  termen: termenNl,
  anderen: "Lijsten van anderen",
  terug: "Alle vormen",
  weten: "Samen lezen: de pagina in gewone woorden, voor wie het overkomt",
  andereTerm: {
    dossier: "Toon de woorden voor het dossier",
    gesprek: "Toon de woorden voor het gesprek",
  } satisfies Record<TermKeuze, string>,
  ookWel: { dossier: "in het gesprek", gesprek: "in het dossier" } satisfies Record<TermKeuze, string>,
  delen: delenNl,
  aanvinken:
    "Vink aan wat past. Er wordt niets bewaard en niets verstuurd naar een organisatie. Wat u aanvinkt, komt op de afdruk.",
  nooitAlleen: "telt nooit alleen",
  meteen: "bel vandaag",
  blad: "Maak een blad om af te drukken",
  bladTekst: "Of druk deze pagina af met uw browser: dan staat erop wat is aangevinkt.",
  bladKop: "Wat ik zag",
  bladLeeg: "U hebt niets aangevinkt.",
  bladDatum: "Datum",
  bladWie: "Opgeschreven door",
  bladFeit: "Wat precies, wanneer, en van wie weet u het?",
  bladTerug: "Terug naar de lijst",
  bladBewaar:
    "Op dit blad staat niet om wie het gaat. Laat dat zo, en bewaar het waar niemand uit de kring van de persoon erbij kan.",
  meteenKop: "U vinkte iets aan waarvoor u vandaag belt",
  meteenTekst: "Bel Veilig Thuis, 0800-2000, of de deskundige op deze pagina. Bij direct gevaar: 112.",
  gesprek: "Een gesprek voorbereiden",
  praten: "Praten: wat de regels zeggen",
  pratenEerst:
    "Zolang er nog niemand is geraadpleegd: overleg eerst met wie hierboven staat, en praat niet met de familie.",
  pratenMag:
    "Het gesprek mag als het niemand in gevaar brengt en eer niet meespeelt. Twijfelt u daaraan, overleg dan eerst.",
  bellen: "Wie u nu belt",
  gelezen: "Elders gelezen",
  gelezenTekst: "In eigen woorden weergegeven; de tekst daar geldt.",
  noot: (nummer: number) => `elders gelezen, nummer ${nummer}`,
  gecontroleerd: (dag: string) => `Deze pagina is het laatst nagezien op ${dag}.`,
};

const en: typeof nl = {
  kop: "Signals",
  inleiding:
    "For whoever meets somebody at work and wonders whether there is more. For each form a list in our own words, with the source beside it.",
  kies: "What are you thinking of?",
  kiesTekst: "Do you not know? Begin with the three questions, or call Veilig Thuis.",
  naSchool: "A pupil does not come back",
  naSchoolLink: "To the list",
  vragen: "Three questions",
  naarDeskundige: "To whom to call now",
  geenTest: "What such a list is not",
  woorden: "Two kinds of words",
  termen: { dossier: "In the file", gesprek: "In the talk" },
  anderen: "Lists of others",
  terug: "All forms",
  weten: "To read together: the page in everyday words, for whoever it happens to",
  andereTerm: { dossier: "Show the words for the file", gesprek: "Show the words for the talk" },
  ookWel: { dossier: "in the talk", gesprek: "in the file" },
  delen: {
    signalen: "What you may see or hear",
    risico: "What makes the danger greater",
    beschermend: "What protects",
  },
  aanvinken:
    "Tick what fits. Nothing is kept and nothing is sent to an organisation. What you tick is on the print.",
  nooitAlleen: "never counts alone",
  meteen: "call today",
  blad: "Make a sheet to print",
  bladTekst: "Or print this page with your browser: what is ticked is on it.",
  bladKop: "What I saw",
  bladLeeg: "You have ticked nothing.",
  bladDatum: "Date",
  bladWie: "Written down by",
  bladFeit: "What exactly, when, and from whom do you know it?",
  bladTerug: "Back to the list",
  bladBewaar:
    "This sheet does not say whom it is about. Leave it so, and keep it where nobody around the person can reach it.",
  meteenKop: "You ticked something for which you call today",
  meteenTekst: "Call Veilig Thuis, 0800-2000, or the expert on this page. In acute danger: 112.",
  gesprek: "Preparing a talk",
  praten: "Talking: what the rules say",
  pratenEerst:
    "As long as nobody was consulted: first consult whoever stands above, and do not talk with the family.",
  pratenMag:
    "The talk is allowed if it endangers nobody and honour plays no part. If you doubt that, consult first.",
  bellen: "Whom to call now",
  gelezen: "Read elsewhere",
  gelezenTekst: "Put in our own words; the text there counts.",
  noot: (nummer) => `read elsewhere, number ${nummer}`,
  gecontroleerd: (dag) => `This page was last checked on ${dag}.`,
};

/** The words around the checklists. */
export const signalenWoorden = { nl, en };
