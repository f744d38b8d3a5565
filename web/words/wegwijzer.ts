import type { OordeelSoort, Termijn } from "#domain/protocol/rule.ts";
import type { Situatie } from "#domain/protocol/situatie.ts";
import type { Taal } from "./taal.ts";

type Eenheid = Termijn["eenheid"];

const eenheden = {
  nl: {
    uren: ["uur", "uur"],
    dagen: ["dag", "dagen"],
    werkdagen: ["werkdag", "werkdagen"],
    weken: ["week", "weken"],
    maanden: ["maand", "maanden"],
  },
  en: {
    uren: ["hour", "hours"],
    dagen: ["day", "days"],
    werkdagen: ["working day", "working days"],
    weken: ["week", "weeks"],
    maanden: ["month", "months"],
  },
} as const satisfies Record<Taal, Record<Eenheid, readonly [string, string]>>;

const duur = (taal: Taal) => (aantal: number, eenheid: Eenheid) =>
  `${aantal} ${eenheden[taal][eenheid][aantal === 1 ? 0 : 1]}`;

const oordelenNl: Record<OordeelSoort, string> = {
  mag: "Mag",
  "mag-gemotiveerd": "Mag, als u vastlegt waarom",
  eerst: "Eerst iets anders",
  "mag-niet": "Mag niet",
};
const foutenNl: Record<"kies" | "kiesEen" | "leeftijd" | "ongeldig", string> = {
  kies: "Kies een antwoord, of kies 'Weet ik niet'.",
  kiesEen: "Kies een antwoord. Zonder dit antwoord kan de wegwijzer niets zeggen.",
  leeftijd: "Vul een leeftijd in van 0 tot en met 130, in cijfers, of kies 'Weet ik niet'.",
  ongeldig: "Dit antwoord bestaat niet. Kies een van de antwoorden hieronder.",
};

const nl = {
  titel: "Schakel – vragen",
  titelAntwoord: "Schakel – antwoord",
  vraagNummer: (nummer: number) => `Vraag ${nummer}`,
  nog: (aantal: number) =>
    aantal === 0
      ? "de laatste"
      : aantal === 1
        ? "hierna hoogstens nog één"
        : `hierna hoogstens nog ${aantal}`,
  verder: "Verder",
  weetNiet: "Weet ik niet",
  vorige: "Vorige vraag",
  naarStart: "Terug naar het begin",
  toon: "Toon het antwoord tot nu toe",
  antwoordenKop: "Uw antwoorden",
  wijzig: "Wijzig",
  onbekend: "weet ik niet",
  jaar: (leeftijd: string) => `${leeftijd} jaar`,
  uBeslist:
    "U vraagt advies en beslist zelf wat u ermee doet. Is het ernstig, of kunt u zelf niets doen, dan kan Veilig Thuis er een melding van maken.",
  uZelf: "Uzelf",
  uVraagt: "U vraagt advies",
  uBeslistKop: "U beslist zelf",
  gevaar: {
    here: { titel: "Er is nu gevaar: bel 112", tekst: undefined },
    unknown: { titel: "Er is nu gevaar: bel 112", tekst: "In het buitenland: bel de hulpdiensten daar, en" },
    there: {
      titel: "Er is nu gevaar: bel de hulpdiensten van het land waar u bent",
      tekst: "Bel daarna, of als dat niet kan,",
    },
    elsewhere: {
      titel: "Er is nu gevaar in een ander land: de Nederlandse politie kan daar niet optreden",
      tekst: "Wie daar is, belt de hulpdiensten van dat land. Bel zelf meteen",
    },
  },
  verantwoordelijk: "Wie is verantwoordelijk?",
  zicht: "Houdt zicht op de veiligheid",
  overdracht: {
    moet: (van: string, naar: string) => `De zaak moet van ${van} naar ${naar}.`,
    mag: (van: string, naar: string) =>
      `De zaak mag van ${van} naar ${naar}; tot dan blijft ${van} verantwoordelijk.`,
  },
  nu: "Wat er nu gebeurt",
  door: "door",
  handelingen: "Wat u van plan bent",
  regels: { niet: "Wat niet mag", wanneer: "Voor wanneer", moet: "Wat moet", letOp: "Waar u op let" },
  anderen: (aantal: number) => `Wat anderen moeten, en waar zij op letten (${aantal})`,
  achtergrond: (aantal: number) => `Wat mag en wat verstandig is (${aantal})`,
  vervallen: (namen: string) =>
    `Dit past niet bij uw eerdere antwoord op '${namen}'. Dat antwoord is weggelaten.`,
  oordelen: oordelenNl,
  tenzij: "Wat wel kan",
  termijn: (aantal: number, eenheid: Eenheid) => `binnen ${duur("nl")(aantal, eenheid)}`,
  uiterlijk: (dag: string) => `uiterlijk ${dag}`,
  bellen: "Wie u kunt bellen",
  bellenGevaar: "Bij direct gevaar",
  open: "Wat het antwoord nog kan veranderen",
  openUitleg: (aantal: number) =>
    aantal === 1 ? "Eén ding is nog niet bekend." : `${aantal} dingen zijn nog niet bekend.`,
  doorgaan: "Meer vragen",
  openLijst: "Kies zelf een vraag",
  besluiten: (aantal: number) => `Waar wij zelf kozen (${aantal})`,
  besluitPagina: (id: string) => `${id}: waar dit op rust en waar het antwoord geeft (nieuw tabblad)`,
  besluitenUitleg: "Hier laten de bronnen iets open. Dit is onze keuze, geen bron.",
  dekking: (aantal: number, totaal: number) =>
    `De wegwijzer kent nu ${aantal} van de ${totaal} zinnen uit de vijf documenten. Over wat er nog niet in staat, zegt hij niets.`,
  geldig: (dag: string, editie: string) => `Dit antwoord geldt voor ${dag}, editie ${editie}.`,
  afdrukken: "U kunt deze pagina afdrukken. Er staan geen namen op, maar bewaar haar veilig.",
  nietAfgedrukt: (open: number) =>
    `Op papier staat wat moet en wat niet mag. Wat mag en verstandig is en de keuzes van Schakel leest u op de pagina zelf.${open > 0 ? ` Er ${open === 1 ? "is nog 1 vraag" : `zijn nog ${open} vragen`} open; een antwoord kan dit veranderen.` : ""}`,
  opnieuw: "Begin opnieuw",
  fouten: foutenNl,
};

const en: typeof nl = {
  titel: "Schakel – questions",
  titelAntwoord: "Schakel – answer",
  vraagNummer: (nummer) => `Question ${nummer}`,
  nog: (aantal) =>
    aantal === 0
      ? "the last one"
      : aantal === 1
        ? "at most one more after this"
        : `at most ${aantal} more after this`,
  verder: "Continue",
  weetNiet: "I do not know",
  vorige: "Previous question",
  naarStart: "Back to the start",
  toon: "Show the answer so far",
  antwoordenKop: "Your answers",
  wijzig: "Change",
  onbekend: "I do not know",
  jaar: (leeftijd) => `${leeftijd} years`,
  uBeslist:
    "You ask for advice and decide yourself what to do with it. If it is grave, or you cannot do anything yourself, Veilig Thuis may make a report of it.",
  uZelf: "You yourself",
  uVraagt: "You ask for advice",
  uBeslistKop: "You decide",
  gevaar: {
    here: { titel: "There is danger now: call 112", tekst: undefined },
    unknown: {
      titel: "There is danger now: call 112",
      tekst: "Abroad: call the emergency services there, and",
    },
    there: {
      titel: "There is danger now: call the emergency services of the country you are in",
      tekst: "After that, or if you cannot, call",
    },
    elsewhere: {
      titel: "There is danger now in another country: the Dutch police cannot act there",
      tekst: "Whoever is there calls the emergency services of that country. Call at once yourself",
    },
  },
  verantwoordelijk: "Who is responsible?",
  zicht: "Keeps sight on safety",
  overdracht: {
    moet: (van, naar) => `The case must go from ${van} to ${naar}.`,
    mag: (van, naar) => `The case may go from ${van} to ${naar}; until then ${van} stays responsible.`,
  },
  nu: "What happens now",
  door: "by",
  handelingen: "What you intend to do",
  regels: { niet: "What must not", wanneer: "By when", moet: "What must", letOp: "What to mind" },
  anderen: (aantal) => `What others must, and what they mind (${aantal})`,
  achtergrond: (aantal) => `What may be done and what is wise (${aantal})`,
  vervallen: (namen) => `This does not go with your earlier answer to '${namen}'. That answer was left out.`,
  oordelen: {
    mag: "Allowed",
    "mag-gemotiveerd": "Allowed, if you record why",
    eerst: "Something else first",
    "mag-niet": "Not allowed",
  },
  tenzij: "What is possible",
  termijn: (aantal, eenheid) => `within ${duur("en")(aantal, eenheid)}`,
  uiterlijk: (dag) => `by ${dag}`,
  bellen: "Whom you can call",
  bellenGevaar: "In acute danger",
  open: "What may still change the answer",
  openUitleg: (aantal) =>
    aantal === 1 ? "One thing is not known yet." : `${aantal} things are not known yet.`,
  doorgaan: "More questions",
  openLijst: "Choose a question yourself",
  besluiten: (aantal) => `Where we chose ourselves (${aantal})`,
  besluitPagina: (id) => `${id}: what it rests on and where it answers (new tab)`,
  besluitenUitleg: "Here the sources leave something open. This is our choice, not a source.",
  dekking: (aantal, totaal) =>
    `The guide now knows ${aantal} of the ${totaal} sentences of the five documents. Of what is not in yet it says nothing.`,
  geldig: (dag, editie) => `This answer holds for ${dag}, edition ${editie}.`,
  afdrukken: "You can print this page. There are no names on it, but keep it in a safe place.",
  nietAfgedrukt: (open) =>
    `On paper stands what must and what must not. What may be done and is wise, and the choices of Schakel, you read on the page itself.${open > 0 ? ` ${open === 1 ? "1 question is" : `${open} questions are`} still open; an answer may change this.` : ""}`,
  opnieuw: "Start again",
  fouten: {
    kies: "Choose an answer, or choose 'I do not know'.",
    kiesEen: "Choose an answer. Without it the guide can say nothing.",
    leeftijd: "Fill in an age from 0 to 130, in digits, or choose 'I do not know'.",
    ongeldig: "This answer does not exist. Choose one of the answers below.",
  },
};

/** What the wegwijzer says around its questions and in its answer. */
export const wegwijzerWoorden = { nl, en };

/** What to do in acute danger, where it is; `tekst`, if any, goes on with the number for abroad. */
export function gevaarVoor(options: { taal: Taal; verblijf: Situatie["verblijf"]; isZelf?: boolean }): {
  titel: string;
  tekst: string | undefined;
} {
  const { here, unknown, there, elsewhere } = wegwijzerWoorden[options.taal].gevaar;
  if (options.verblijf === undefined) return unknown;
  if (options.verblijf === "nederland") return here;
  return options.isZelf ? there : elsewhere;
}

/** What can be wrong with an answer. */
export type AntwoordFout = keyof typeof foutenNl;
