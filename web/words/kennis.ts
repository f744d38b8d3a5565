import type { CijferGroep, CijferSoort } from "#domain/kennis/cijfers.ts";
import { redactie, type StukSoort } from "#domain/kennis/herkomst.ts";
import type { Bekendheid, MateriaalSoort, VoorWie } from "#domain/kennis/materiaal.ts";
import type { WetGroep } from "#domain/kennis/wet.ts";
import { waardeWoorden } from "#domain/protocol/woorden.ts";
import type { Zin } from "#domain/protocol/zin.ts";
import { landcode, type Taal } from "./taal.ts";

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
const vorm = (sleutel: keyof typeof waardeWoorden.vormen, taal: Taal): string =>
  hoofdletter(waardeWoorden.vormen[sleutel][taal]);

const vormNamen = (taal: Taal) => ({
  huwelijksdwang: vorm("huwelijksdwang", taal),
  kindhuwelijk: vorm("kindhuwelijk", taal),
  "huwelijkse-gevangenschap": vorm("huwelijkse-gevangenschap", taal),
  achterlating: vorm("achterlating", taal),
  vgv: vorm("vgv", taal),
  "eergerelateerd-geweld": vorm("eergerelateerd-geweld", taal),
});

const wetGroepenNl: Record<WetGroep, string> = {
  ...vormNamen("nl"),
  "alle-vormen": "Voor alle vormen",
  verdragen: "Verdragen",
};
const cijferGroepenNl: Record<CijferGroep, string> = {
  ...vormNamen("nl"),
  samen: "Meer vormen samen",
  "op-tijd": "Of hulp op tijd komt",
  elders: "In een ander land",
};
const cijferSoortenNl: Record<CijferSoort, string> = {
  meldingen: "gemeld",
  zaken: "zaken",
  slachtoffers: "slachtoffers",
  schatting: "schatting",
  organisaties: "organisaties",
  percentage: "percentage",
};
const materiaalSoortenNl: Record<MateriaalSoort, string> = {
  werkwijze: "Werkwijzen en protocollen",
  instrument: "Instrumenten",
  training: "Trainingen",
  voorlichting: "Voorlichting en lesmateriaal",
  praktijk: "Uit de praktijk",
  document: "Documenten die wij lazen",
};
const voorWieNl: Record<VoorWie, string> = {
  "veilig-thuis": "Veilig Thuis",
  gemeente: "gemeenten",
  "lokaal-team": "lokale teams",
  professional: "professionals",
  school: "scholen",
  zorg: "zorg",
  politie: "politie",
  "burgerlijke-stand": "burgerlijke stand",
  diplomaat: "ambassades",
  jongere: "jongeren",
  gemeenschap: "gemeenschappen",
  iedereen: "iedereen",
};
const bekendNl: Record<Bekendheid, (jaar: number) => string> = {
  gelezen: () => "hele tekst gelezen",
  "alleen-genoemd": (jaar) => `genoemd in een bron van ${jaar}; nog na te gaan`,
};
const stukSoortenNl: Record<StukSoort, string> = {
  contact: "contact",
  verwijzing: "verwijzing",
  cijfer: "cijfer",
  wet: "wet",
  tekst: "tekst",
};

const nl = {
  titel: "Kennis",
  inleiding:
    "Wat wet, cijfers en materialen zeggen over huiselijk geweld en schadelijke praktijken. Bij alles staat de bron, en wanneer iemand het voor het laatst naliep.",
  alle: "Kennis",
  onderdelen: "Wat u hier vindt",
  paginas: {
    wet: { titel: "Wat de wet zegt", tekst: "Per vorm: welk artikel, wat het betekent en sinds wanneer." },
    cijfers: {
      titel: "Cijfers",
      tekst: "Wat er is geteld of geschat, door wie, en wat het niet zegt.",
    },
    materiaal: {
      titel: "Materiaal en trainingen",
      tekst: "Werkwijzen, instrumenten, lesmateriaal en voorbeelden: van wie en voor wie.",
    },
    kalender: { titel: "Themadagen", tekst: "Dagen om aandacht te vragen, ook voor uw eigen agenda." },
    onderhoud: {
      titel: "Wat moet worden nagelopen",
      tekst:
        "Alle inhoud van de openbare pagina's, met bron en eigenaar. Wat het eerst aan de beurt is, staat bovenaan.",
    },
  },
  stuks: (aantal: number) => `${aantal} stuks`,
  eerstvolgende: (naam: string, dag: string) => `Eerstvolgende themadag: ${naam}, ${dag}.`,
  bron: "Bron",
  nagezien: "Nagelopen op",
  naar: "Ga naar",
  wet: {
    inleiding:
      "Dit is uitleg, geen juridisch advies. Twijfelt u of iets strafbaar is? Vraag politie, Veilig Thuis of een advocaat.",
    groepen: wetGroepenNl,
    tabel: (groep: string) => `Wetten bij: ${groep}`,
    kolommen: { wet: "Wet en artikel", betekenis: "Wat het betekent", stand: "Geldt sinds, en stand" },
    artikel: (artikel: string) => `${/[,–]/.test(artikel) ? "artikelen" : "artikel"} ${artikel}`,
    sinds: (dag: string) => `geldt sinds ${dag}`,
    geldt: "geldt; sinds wanneer is niet genoemd",
    verdrag: "verdrag; sinds wanneer is niet genoemd",
    gelezenIn: {
      wet: "in de wet zelf gelezen",
      ander: "zo zegt de bron; niet in de wet zelf gelezen",
    },
    veranderdKop: "Wat anders is dan in de documenten staat",
    veranderd: "De documenten die wij volgen zijn van 2018 en 2021. Dit is sindsdien veranderd.",
    toen: "Toen",
    nu: "Nu",
    lezingenKop: "Is er een eigen artikel? Bronnen lezen het verschillend",
    lezingen:
      "Of schadelijke praktijken apart strafbaar zijn gesteld, zegt elke bron anders. Wij kiezen niet. Strafbaar zijn ze alle.",
    lezingenMeer: "Waar deze bronnen botsen",
  },
  cijfers: {
    inleiding:
      "Geen van deze cijfers is van ons. Elk cijfer telt iets anders, op een andere manier. Daarom tellen wij nooit cijfers van verschillende bronnen bij elkaar op, en vergelijken wij ze niet.",
    gemeld: "Gemeld is niet hetzelfde als gebeurd: wat niemand meldt, staat in geen enkel cijfer.",
    groepen: cijferGroepenNl,
    soorten: cijferSoortenNl,
    telt: "Telt",
    teltNiet: "Telt niet",
    jaar: "Jaar",
    maker: "Van wie",
    tabel: "Dezelfde cijfers als tabel",
    wat: "Wat",
    aantal: "Aantal",
    vakje: (aantal: string) => `Eén vakje is ${aantal}.`,
    bereik: (van: string, tot: string) => `${van} tot ${tot}`,
    beeld: (titel: string, punten: string) => `${titel}: ${punten}.`,
    onbekendKop: "Wat niemand weet",
  },
  materiaal: {
    inleiding:
      "Dit alles is van anderen. Wij noemen het, met de eigenaar; vraag de eigenaar naar de nieuwste versie. Van wat wij niet helemaal lazen, nemen wij niets over.",
    links:
      "Links gaan naar een andere site. Die hebben wij niet geopend; ze staan zo in de bron, en sommige zullen niet meer werken.",
    verlegen:
      "Veel professionals weten niet goed wat te doen als zij zoiets zien. U hoeft het niet alleen te weten: vraag eerst een deskundige.",
    verlegenLink: "De wegwijzer zegt wie u belt",
    soorten: materiaalSoortenNl,
    voorWie: voorWieNl,
    bekend: bekendNl,
    kolommen: { naam: "Naam", wat: "Wat het is", eigenaar: "Van wie", voorWie: "Voor wie", stand: "Stand" },
    tabel: (soort: string) => `${soort}: van wie en voor wie`,
    nagelopen: (dag: string) => `bron nagelopen op ${dag}`,
  },
  kalender: {
    inleiding:
      "Op deze dagen luisteren bestuur, pers en scholen eerder. Begin het gesprek dan samen met mensen uit de gemeenschap zelf.",
    kop: "Wat er aankomt",
    dagen: (van: string, tot: string) => `${van} tot en met ${tot}`,
    eigenKeuze:
      "De bron zegt alleen: vlak voor de zomervakantie. Wij kozen juni. Wanneer de vakantie begint, verschilt per regio en per jaar; kijk daarvoor op rijksoverheid.nl.",
    bestandKop: "In uw eigen agenda",
    bestand: "Download de themadagen (iCalendar)",
    bestandTekst:
      "Ze komen elk jaar terug. Het bestand bevat alleen deze dagen; niemand ziet dat u het hebt.",
    agenda: "Themadagen",
  },
  onderhoud: {
    inleiding: (aantal: number) =>
      `De openbare pagina's bestaan uit ${aantal} stukken inhoud. Elk stuk heeft een bron, een eigenaar en een dag waarop iemand het naliep. Een telefoonnummer komt na een half jaar weer aan de beurt, een wet, cijfer of verwijzing na een jaar, een tekst na twee jaar.`,
    teLaat: (aantal: number) =>
      aantal === 0
        ? "Niets is over tijd."
        : `${aantal} ${aantal === 1 ? "stuk is" : "stukken zijn"} over tijd.`,
    straks: (aantal: number) => `${aantal} binnen drie maanden aan de beurt.`,
    perPagina: "Per pagina",
    pagina: "Pagina",
    aantal: "Stukken",
    overTijd: "Over tijd",
    eerst: "Eerst aan de beurt",
    filter: "Eigenaar",
    alleEigenaren: "alle eigenaren",
    toon: "Toon",
    lijst: "Wat het eerst aan de beurt is",
    kolommen: {
      vanaf: "Nalopen vanaf",
      wat: "Wat",
      soort: "Soort",
      nagezien: "Nagelopen op",
      geldig: "Geldt sinds",
      eigenaar: "Eigenaar",
    },
    teLaatMerk: "over tijd",
    soorten: stukSoortenNl,
    redactie: "redactie van Schakel",
    niemand: "Van deze eigenaar is er geen inhoud.",
  },
};

const wetGroepenEn: typeof wetGroepenNl = {
  ...vormNamen("en"),
  "alle-vormen": "For all forms",
  verdragen: "Treaties",
};
const cijferGroepenEn: typeof cijferGroepenNl = {
  ...vormNamen("en"),
  samen: "Several forms together",
  "op-tijd": "Whether help comes in time",
  elders: "In another country",
};
const cijferSoortenEn: typeof cijferSoortenNl = {
  meldingen: "reported",
  zaken: "cases",
  slachtoffers: "victims",
  schatting: "estimate",
  organisaties: "organisations",
  percentage: "percentage",
};
const materiaalSoortenEn: typeof materiaalSoortenNl = {
  werkwijze: "Ways of working and protocols",
  instrument: "Instruments",
  training: "Trainings",
  voorlichting: "Material to talk and teach with",
  praktijk: "From practice",
  document: "Documents we read",
};
const voorWieEn: typeof voorWieNl = {
  "veilig-thuis": "Veilig Thuis",
  gemeente: "municipalities",
  "lokaal-team": "local teams",
  professional: "professionals",
  school: "schools",
  zorg: "care",
  politie: "police",
  "burgerlijke-stand": "civil registry",
  diplomaat: "embassies",
  jongere: "young people",
  gemeenschap: "communities",
  iedereen: "everybody",
};
const bekendEn: typeof bekendNl = {
  gelezen: () => "whole text read",
  "alleen-genoemd": (jaar) => `named in a source of ${jaar}; to be checked`,
};
const stukSoortenEn: typeof stukSoortenNl = {
  contact: "contact",
  verwijzing: "reference",
  cijfer: "figure",
  wet: "law",
  tekst: "text",
};

const en: typeof nl = {
  titel: "Knowledge",
  inleiding:
    "What law, figures and materials say about domestic violence and harmful practices. Everything has its source, and the day somebody last checked it.",
  alle: "Knowledge",
  onderdelen: "What you find here",
  paginas: {
    wet: { titel: "What the law says", tekst: "Per form: which article, what it means and since when." },
    cijfers: { titel: "Figures", tekst: "What was counted or estimated, by whom, and what it does not say." },
    materiaal: {
      titel: "Materials and trainings",
      tekst: "Ways of working, instruments, teaching material and examples: whose, and for whom.",
    },
    kalender: { titel: "Theme days", tekst: "Days to ask attention, also for your own calendar." },
    onderhoud: {
      titel: "What must be checked",
      tekst: "All content of the public pages, with source and owner. What is due first stands on top.",
    },
  },
  stuks: (aantal) => `${aantal} items`,
  eerstvolgende: (naam, dag) => `Next theme day: ${naam}, ${dag}.`,
  bron: "Source",
  nagezien: "Checked on",
  naar: "Go to",
  wet: {
    inleiding:
      "This is an explanation, not legal advice. In doubt whether something is an offence? Ask the police, Veilig Thuis or a lawyer.",
    groepen: wetGroepenEn,
    tabel: (groep) => `Laws on: ${groep}`,
    kolommen: {
      wet: "Law and article",
      betekenis: "What it means",
      stand: "In force since, and status",
    },
    artikel: (artikel) => `${/[,–]/.test(artikel) ? "articles" : "article"} ${artikel}`,
    sinds: (dag) => `in force since ${dag}`,
    geldt: "in force; since when is not said",
    verdrag: "treaty; since when is not said",
    gelezenIn: {
      wet: "read in the law itself",
      ander: "so says the source; not read in the law itself",
    },
    veranderdKop: "What is other than the documents say",
    veranderd: "The documents we follow are of 2018 and 2021. This has changed since.",
    toen: "Then",
    nu: "Now",
    lezingenKop: "Is there an article of its own? Sources differ",
    lezingen:
      "Whether harmful practices are offences of their own, each source says otherwise. We do not choose. They are all offences.",
    lezingenMeer: "Where these sources pull apart",
  },
  cijfers: {
    inleiding:
      "None of these figures is ours. Each counts something else, in another way. So we never add up figures of different sources, and do not compare them.",
    gemeld: "Reported is not the same as happened: what nobody reports is in no figure at all.",
    groepen: cijferGroepenEn,
    soorten: cijferSoortenEn,
    telt: "Counts",
    teltNiet: "Does not count",
    jaar: "Year",
    maker: "By whom",
    tabel: "The same figures as a table",
    wat: "What",
    aantal: "Number",
    vakje: (aantal) => `One square is ${aantal}.`,
    bereik: (van, tot) => `${van} to ${tot}`,
    beeld: (titel, punten) => `${titel}: ${punten}.`,
    onbekendKop: "What nobody knows",
  },
  materiaal: {
    inleiding:
      "All of this belongs to others. We name it, with its owner; ask the owner for the newest version. Of what we did not read in full we take nothing over.",
    links:
      "Links lead to another site, in Dutch. We did not open them; they stand like that in the source, and some will not work any more.",
    verlegen:
      "Many professionals do not quite know what to do when they see something like this. You need not know it alone: first ask an expert.",
    verlegenLink: "The guide says whom to call",
    soorten: materiaalSoortenEn,
    voorWie: voorWieEn,
    bekend: bekendEn,
    kolommen: { naam: "Name", wat: "What it is", eigenaar: "Whose", voorWie: "For whom", stand: "Status" },
    tabel: (soort) => `${soort}: whose and for whom`,
    nagelopen: (dag) => `source checked on ${dag}`,
  },
  kalender: {
    inleiding:
      "On these days councils, press and schools listen sooner. Then begin the conversation together with people from the community itself.",
    kop: "What is coming",
    dagen: (van, tot) => `${van} to ${tot}`,
    eigenKeuze:
      "The source only says: just before the summer holidays. We chose June. When the holidays begin differs per region and year; look at rijksoverheid.nl for that.",
    bestandKop: "In your own calendar",
    bestand: "Download the theme days (iCalendar)",
    bestandTekst: "They come back every year. The file holds only these days; nobody sees that you have it.",
    agenda: "Theme days",
  },
  onderhoud: {
    inleiding: (aantal) =>
      `The public pages consist of ${aantal} pieces of content. Each has a source, an owner and a day on which somebody checked it. A telephone number is due again after half a year, a law, figure or reference after a year, a text after two years.`,
    teLaat: (aantal) =>
      aantal === 0 ? "Nothing is overdue." : `${aantal} ${aantal === 1 ? "piece is" : "pieces are"} overdue.`,
    straks: (aantal) => `${aantal} due within three months.`,
    perPagina: "Per page",
    pagina: "Page",
    aantal: "Pieces",
    overTijd: "Overdue",
    eerst: "First due",
    filter: "Owner",
    alleEigenaren: "all owners",
    toon: "Show",
    lijst: "What is due first",
    kolommen: {
      vanaf: "Check from",
      wat: "What",
      soort: "Kind",
      nagezien: "Checked on",
      geldig: "In force since",
      eigenaar: "Owner",
    },
    teLaatMerk: "overdue",
    soorten: stukSoortenEn,
    redactie: "editors of Schakel",
    niemand: "This owner has no content.",
  },
};

/** The sentences of the pages of knowledge. */
export const kennisWoorden: Record<Taal, typeof nl> = { nl, en };

/** A text in the language of the page; a name is the same in every language. */
export const tekstIn = (tekst: string | Zin, taal: Taal): string =>
  typeof tekst === "string" ? tekst : tekst[taal];

/** Whose a piece of content is, in words. */
export const eigenaarTekst = (eigenaar: string, taal: Taal): string =>
  eigenaar === redactie ? kennisWoorden[taal].onderhoud.redactie : eigenaar;

/** A number as people write it: `1.500` or `1,500`. */
export const getalTekst = (getal: number, taal: Taal): string => getallen[taal].format(getal);
const getallen = {
  nl: new Intl.NumberFormat(landcode.nl),
  en: new Intl.NumberFormat(landcode.en),
} as const satisfies Record<Taal, Intl.NumberFormat>;
