import { type Telling, telling } from "./telling.ts";

const nl = {
  samenvatting: (aantal: number) =>
    aantal === 1 ? "Er is één ding om te verbeteren" : `Er zijn ${aantal} dingen om te verbeteren`,
  nietVerplicht: "niet verplicht",
  kies: "Maak een keuze",
  leeg: "Niets gevonden",
  aantal: (aantal: Telling) => (aantal.totaal === 1 ? "1 regel" : `${telling(aantal)} regels`),
  bladeren: "Bladeren",
  vorige: "Vorige",
  volgende: "Volgende",
  blad: (nummer: number, totaal: number) => `Bladzijde ${nummer} van ${totaal}`,
  tabbladen: "Onderdelen",
  bronZegt: "Wat deze bron zegt",
  gelezenBij: "Gelezen:",
  teControleren: "nummer uit een document van 2021, nog na te kijken",
  bron: (id: string) => `Bron ${id}`,
  volgens: "Dit bepaalt",
  wel: "Wat wel kan",
  besluit: "Besluit van Schakel; de bronnen laten dit open.",
  weerDaar: "Wat u hier invulde voor de vergrendeling staat er weer. Het is nog niet vastgelegd.",
  nietMeer: "Voor de vergrendeling typte u dit, in een formulier dat hier niet meer is:",
};

const en: typeof nl = {
  samenvatting: (aantal) =>
    aantal === 1 ? "There is one thing to correct" : `There are ${aantal} things to correct`,
  nietVerplicht: "optional",
  kies: "Make a choice",
  leeg: "Nothing found",
  aantal: (aantal) => (aantal.totaal === 1 ? "1 row" : `${telling(aantal)} rows`),
  bladeren: "Pages",
  vorige: "Previous",
  volgende: "Next",
  blad: (nummer, totaal) => `Page ${nummer} of ${totaal}`,
  tabbladen: "Parts",
  bronZegt: "What this source says",
  gelezenBij: "Read:",
  teControleren: "number from a document of 2021, still to be checked",
  bron: (id) => `Source ${id}`,
  volgens: "This is decided by",
  wel: "What is possible",
  besluit: "A decision of Schakel; the sources leave this open.",
  weerDaar: "What you filled in here before the screen locked is back. It is not recorded yet.",
  nietMeer: "Before the screen locked you typed this, in a form that is no longer here:",
};

/** What form fields, lists, tables and refusals say of themselves. */
export const formulierWoorden = { nl, en };
