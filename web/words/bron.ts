const nl = {
  titel: (id: string) => `Bron ${id}`,
  plaats: (document: string, plaats: string) => `${document}, onderdeel ${plaats}`,
  eigen: "Een besluit van Schakel. De bronnen laten dit open.",
  zegt: "Wat deze bron zegt, in onze woorden",
  nogNiet: "Deze zin staat nog niet in de wegwijzer. Lees hem in het document zelf.",
  rustOp: "Dit besluit rust op",
  besluiten: "Besluiten van Schakel die op deze bron rusten",
  altijd: "wie verantwoordelijk is",
  wel: "Wat wel kan",
};

const en: typeof nl = {
  titel: (id) => `Source ${id}`,
  plaats: (document, plaats) => `${document} (in Dutch), part ${plaats}`,
  eigen: "A decision of Schakel. The sources leave this open.",
  zegt: "What this source says, in our words",
  nogNiet: "This sentence is not in the guide yet. Read it in the document itself.",
  rustOp: "This decision rests on",
  besluiten: "Decisions of Schakel that rest on this source",
  altijd: "whoever is responsible",
  wel: "What is possible",
};

/** The sentences of the page of one source. */
export const bronWoorden = { nl, en };
