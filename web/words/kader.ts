const nl = {
  naam: "Schakel",
  navigatie: "Hoofdmenu",
  wegwijzer: "Wegwijzer",
  uitleg: "Over Schakel",
  kaart: "Sociale kaart",
  inloggen: "Inloggen",
  demo: "Demonstratie",
  andereTaal: "English",
  demoBalk: "DEMO – verzonnen gegevens",
  werk: {
    werk: "Werk",
    nieuw: "Nieuwe melding",
    radar: "Radar",
    audit: "Logcontrole",
    protocol: "Wat als",
    bellen: "Wie bellen",
    kaart: "Sociale kaart",
    ernaast: "(nieuw tabblad)",
    menu: "Uw account",
    wisselen: (organisatie: string) => `Werk als ${organisatie}`,
    vergrendel: "Vergrendelen",
    uitloggen: "Uitloggen",
    wisselMedewerker: "Andere medewerker kiezen",
    zoek: "Zoek op nummer of naam",
    zoekKnop: "Zoek",
  },
  defect: {
    titel: "Er ging iets mis",
    tekst: "Het is vastgelegd, zonder wat u hebt ingevuld. Probeer het over een paar minuten opnieuw.",
  },
  storing: {
    titel: "Schakel is er even niet",
    tekst: "Er is niets vastgelegd. Probeer het over enkele seconden opnieuw.",
  },
  geweigerd: {
    titel: "Dit kan niet",
    tekst: "Deze handeling is hier niet toegestaan.",
  },
};

const en: typeof nl = {
  naam: "Schakel",
  navigatie: "Main menu",
  wegwijzer: "Guide",
  uitleg: "About Schakel",
  kaart: "Who to call",
  inloggen: "Log in",
  demo: "Demonstration",
  andereTaal: "Nederlands",
  demoBalk: "DEMO – invented data",
  werk: {
    werk: "Work",
    nieuw: "New report",
    radar: "Radar",
    audit: "Log control",
    protocol: "What if",
    bellen: "Who to call",
    kaart: "Map of help",
    ernaast: "(new tab)",
    menu: "Your account",
    wisselen: (organisatie) => `Work as ${organisatie}`,
    vergrendel: "Lock",
    uitloggen: "Log out",
    wisselMedewerker: "Choose another employee",
    zoek: "Search by number or name",
    zoekKnop: "Search",
  },
  defect: {
    titel: "Something went wrong",
    tekst: "It has been recorded, without what you filled in. Please try again in a few minutes.",
  },
  storing: {
    titel: "Schakel is away for a moment",
    tekst: "Nothing was recorded. Please try again in a few seconds.",
  },
  geweigerd: {
    titel: "This is not possible",
    tekst: "This action is not allowed here.",
  },
};

/** What stands around every page: header, emergency bar, footer, and the pages that stand in for another. */
export const kaderWoorden = { nl, en };
