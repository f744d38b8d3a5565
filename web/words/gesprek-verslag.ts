import type { GesprekVerslag } from "#domain/casus/gesprek.ts";

type Gevolgd = NonNullable<GesprekVerslag["meldcode"]>;
type Bron = NonNullable<GesprekVerslag["feiten"]>[number]["bron"];
type Grond = Extract<NonNullable<GesprekVerslag["ingelicht"]>, { is: "nee" }>["gronden"][number];

const nl = {
  kop: "Wat is verteld en afgesproken",
  kopVervolg: (dag: string) => `Wat is verteld bij de melding van ${dag}`,
  inleiding: "De melding in één tekst, om na te lezen of af te drukken. Wie meldde staat er niet in.",
  lees: "Lees alles wat is verteld en afgesproken",
  verhaal: "Waar het om gaat",
  gevaarErger: "Maakt handelen het gevaar groter?",
  drie: { ja: "Ja", nee: "Nee", onzeker: "Dat is niet zeker" },
  feiten: "Feiten",
  feit: (nummer: number) => `Feit ${nummer}`,
  bron: { zelf: "zelf gezien of gehoord", ander: "van een ander", stuk: "uit een stuk" } satisfies Record<
    Bron,
    string
  >,
  op: (dag: string) => `op ${dag}`,
  duiding: "Uitleg van de melder",
  hypotheses: "Vermoedens",
  rust: (nummers: string) => `Rust op feit ${nummers}`,
  diagnoses: "Diagnoses, met wie ze stelde",
  stappen: "De stappen van de meldcode",
  stap: (nummer: number) => `Stap ${nummer}`,
  meldcode: {
    ja: "De meldcode is gevolgd.",
    deels: "De meldcode is voor een deel gevolgd.",
    nee: "De meldcode is niet gevolgd.",
  } satisfies Record<Gevolgd, string>,
  gezet: (nummers: string) => `Gezet: stap ${nummers}.`,
  ingelicht: "Weten de betrokkenen het?",
  wel: "Ja, de melder heeft het verteld.",
  niet: "Nee. De reden:",
  zonderReden: "Nee. Er is geen reden vastgelegd.",
  gronden: {
    betrokkenen: "het bedreigt de betrokkenen, of kan dat doen",
    zelf: "het bedreigt de melder of collega’s, of kan dat doen",
    relatie: "het verstoort de band van vertrouwen of het werk samen",
  } satisfies Record<Grond, string>,
  wie: "Aan wie",
  reactie: "Hun reactie",
  motief: "Uitleg",
  reacties: "Wat betrokkenen er zelf onder schreven",
  verwachting: "Wat de melder verwacht",
  anoniemGrond: "Waarom de melder onbekend wil blijven",
  afspraken: "Afspraken",
  vervolg: "Wat er nu gebeurt",
  voorgelezen: (dag: string) => `Voorgelezen op ${dag}. De melder zei dat het klopt.`,
  leeg: "Er is geen gesprek vastgelegd dat u kunt lezen.",
  weg: "Deze tekst is er niet (meer) in uw dossier.",
};

const en: typeof nl = {
  kop: "What was told and agreed",
  kopVervolg: (dag) => `What was told in the report of ${dag}`,
  inleiding: "The report in one text, to read again or to print. Who reported is not in it.",
  lees: "Read everything that was told and agreed",
  verhaal: "What it is about",
  gevaarErger: "Does acting increase the danger?",
  drie: { ja: "Yes", nee: "No", onzeker: "That is not certain" },
  feiten: "Facts",
  feit: (nummer) => `Fact ${nummer}`,
  bron: { zelf: "seen or heard oneself", ander: "from somebody else", stuk: "from a document" },
  op: (dag) => `on ${dag}`,
  duiding: "What the reporter makes of it",
  hypotheses: "Suppositions",
  rust: (nummers) => `Rests on fact ${nummers}`,
  diagnoses: "Diagnoses, with who made them",
  stappen: "The steps of the reporting code",
  stap: (nummer) => `Step ${nummer}`,
  meldcode: {
    ja: "The reporting code was followed.",
    deels: "The reporting code was followed in part.",
    nee: "The reporting code was not followed.",
  },
  gezet: (nummers) => `Taken: step ${nummers}.`,
  ingelicht: "Do those concerned know?",
  wel: "Yes, the reporter told them.",
  niet: "No. The reason:",
  zonderReden: "No. No reason was recorded.",
  gronden: {
    betrokkenen: "it threatens those concerned, or may do so",
    zelf: "it threatens the reporter or colleagues, or may do so",
    relatie: "it disturbs the relation of trust or the working relation",
  },
  wie: "Whom",
  reactie: "Their reaction",
  motief: "Explanation",
  reacties: "What those concerned wrote under it themselves",
  verwachting: "What the reporter expects",
  anoniemGrond: "Why the reporter wants to stay unknown",
  afspraken: "Agreements",
  vervolg: "What happens next",
  voorgelezen: (dag) => `Read back on ${dag}. The reporter said that it is right.`,
  leeg: "No conversation was recorded that you can read.",
  weg: "This text is not (or no longer) in your dossier.",
};

/** The report as one text: what was told, on what it rests, and what was agreed. */
export const gesprekVerslagWoorden = { nl, en };
