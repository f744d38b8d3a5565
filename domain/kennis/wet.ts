import { kb, rk } from "../protocol/bronnen.ts";
import type { CatalogusId } from "../protocol/catalogus.ts";
import type { Vorm } from "../protocol/situatie.ts";
import type { Zin } from "../protocol/zin.ts";
import { type Gelezen, nagezien, type Stuk } from "./herkomst.ts";

/** The groups of the law table: a form of violence, what holds for all forms, and treaties. */
export const wetGroepen = [
  "huwelijksdwang",
  "kindhuwelijk",
  "huwelijkse-gevangenschap",
  "achterlating",
  "vgv",
  "eergerelateerd-geweld",
  "alle-vormen",
  "verdragen",
] as const satisfies readonly (Vorm | "alle-vormen" | "verdragen")[];
/** One group of the law table. */
export type WetGroep = (typeof wetGroepen)[number];

/** Articles of law and what they mean for some forms of violence. */
export type Wetsregel = {
  readonly id: string;
  readonly groepen: readonly WetGroep[];
  readonly wet: Zin;
  /** Its articles, where a source names them: `284`, `300–303`, `2, 9`. */
  readonly artikel?: string;
  /** Where it was published, or the number it has. */
  readonly vindplaats?: string;
  readonly betekenis: Zin;
  /** What a reader must know before leaning on it. */
  readonly letOp?: Zin;
  /** Whether somebody read the text of the law itself, or only what others say of it. */
  readonly gelezenIn: "wet" | "ander";
  /** ISO date since when it is in force; absent where no source of ours says so. */
  readonly sinds?: string;
  readonly bronnen: readonly CatalogusId[];
  readonly gelezen?: readonly Gelezen[];
};

const strafrecht: Zin = { nl: "Wetboek van Strafrecht", en: "Criminal Code" };
const tegenDwang: Zin = { nl: "Wet tegengaan huwelijksdwang", en: "Act against forced marriage" };
const inwerking: Gelezen = {
  titel: "Besluit van 15 oktober 2015 over de inwerkingtreding",
  waar: "Staatsblad 2015, 373",
};
const uitlegLkha: Gelezen = {
  titel: "Wat houdt de Wet tegengaan huwelijksdwang in?",
  waar: "huwelijksdwangenachterlating.nl (LKHA)",
};
const juridisch: Gelezen = {
  titel: "De aanpak van schadelijke praktijken: een juridisch perspectief",
  waar: "L.B. Esser, Universiteit Leiden, 5 juni 2020",
};

/** The law table, in the order in which a group shows it. */
export const wetsregels: readonly Wetsregel[] = [
  {
    id: "vrije-wil",
    groepen: ["huwelijksdwang"],
    wet: tegenDwang,
    betekenis: {
      nl: "Is er duidelijk dwang, dan kan het huwelijk worden tegengehouden. Een gedwongen huwelijk kan nietig worden verklaard: een partner kan dat zelf vragen, en het Openbaar Ministerie ook. Een neef en een nicht verklaren onder ede dat zij vrijwillig trouwen.",
      en: "Where there is clear coercion, the wedding can be stopped. A forced marriage can be annulled: a partner can ask for that, and so can the public prosecutor. Cousins declare under oath that they marry of their own free will.",
    },
    gelezenIn: "ander",
    sinds: "2015-12-05",
    bronnen: [rk("2.12")],
    gelezen: [inwerking, uitlegLkha],
  },
  {
    id: "dwang",
    groepen: ["huwelijksdwang", "achterlating"],
    wet: strafrecht,
    artikel: "284",
    betekenis: {
      nl: "Iemand dwingen iets te doen of te dulden is strafbaar. Het LKHA en juristen brengen huwelijksdwang onder dit artikel; de Routekaart noemt het bij achterlating.",
      en: "Forcing somebody to do or bear something is an offence. LKHA and lawyers bring forced marriage under this article; the Routekaart names it for abandonment abroad.",
    },
    gelezenIn: "ander",
    bronnen: [rk("2.16")],
    gelezen: [juridisch],
  },
  {
    id: "lokken",
    groepen: ["huwelijksdwang", "achterlating"],
    wet: strafrecht,
    artikel: "285c",
    betekenis: {
      nl: "Iemand naar het buitenland lokken om die persoon daar ergens toe te dwingen, is strafbaar.",
      en: "Luring somebody abroad in order to force them to something there is an offence.",
    },
    gelezenIn: "ander",
    bronnen: [rk("2.16")],
    gelezen: [juridisch],
  },
  {
    id: "achttien",
    groepen: ["kindhuwelijk"],
    wet: tegenDwang,
    betekenis: {
      nl: "Trouwen kan in Nederland pas als beiden 18 zijn. Is het huwelijk in het buitenland gesloten, dan wordt het hier pas erkend als beiden 18 zijn.",
      en: "In the Netherlands one can marry only when both are 18. A marriage concluded abroad is recognised here only when both are 18.",
    },
    letOp: {
      nl: "In februari 2020 kondigde het kabinet aan dat kindhuwelijken uit het buitenland nooit meer erkend worden. Wij hebben niet gevonden wat daarvan is geworden.",
      en: "In February 2020 the government announced that child marriages from abroad would never be recognised any more. We did not find what became of that.",
    },
    gelezenIn: "ander",
    sinds: "2015-12-05",
    bronnen: [rk("2.12")],
    gelezen: [inwerking, uitlegLkha, { titel: "Bericht van 19 februari 2020", waar: "nrc.nl" }],
  },
  {
    id: "een-partner",
    groepen: ["huwelijksdwang"],
    wet: tegenDwang,
    betekenis: {
      nl: "Trouwen met meer dan één persoon is verboden. Wie in Nederland woont of Nederlander is en in het buitenland zo trouwt, krijgt dat huwelijk hier niet erkend.",
      en: "Marrying more than one person is forbidden. Whoever lives in the Netherlands or is Dutch and marries so abroad does not get that marriage recognised here.",
    },
    gelezenIn: "ander",
    sinds: "2015-12-05",
    bronnen: [rk("2.12")],
    gelezen: [inwerking, uitlegLkha],
  },
  {
    id: "religieuze-scheiding",
    groepen: ["huwelijkse-gevangenschap"],
    wet: { nl: "Wet tegengaan huwelijkse gevangenschap", en: "Act against marital captivity" },
    vindplaats: "Stb. 2023, 84",
    betekenis: {
      nl: "De rechter kan bij een echtscheiding iemand bevelen mee te werken aan het einde van een religieus huwelijk. Dat kan in dezelfde procedure.",
      en: "In a divorce the court can order somebody to co-operate in ending a religious marriage. That can be done in the same proceedings.",
    },
    letOp: {
      nl: "De Routekaart van 2021 noemt dit nog een wetsvoorstel. Het is wet sinds 1 juli 2023.",
      en: "The Routekaart of 2021 still calls this a bill. It is law since 1 July 2023.",
    },
    gelezenIn: "ander",
    sinds: "2023-07-01",
    bronnen: [rk("2.13")],
    gelezen: [{ titel: "Wet tegengaan huwelijkse gevangenschap", waar: "lawyrup.nl" }],
  },
  {
    id: "gezag",
    groepen: ["achterlating"],
    wet: strafrecht,
    artikel: "279",
    betekenis: {
      nl: "De Routekaart noemt dit artikel als de verzorgers van een kind zich aan het gezag onttrekken.",
      en: "The Routekaart names this article where those who care for a child withdraw from parental authority.",
    },
    gelezenIn: "ander",
    bronnen: [rk("2.16")],
  },
  {
    id: "gezondheid",
    groepen: ["achterlating"],
    wet: strafrecht,
    artikel: "304",
    betekenis: {
      nl: "De Routekaart noemt lid 4 van dit artikel als achterlating iemands gezondheid schaadt.",
      en: "The Routekaart names paragraph 4 of this article where abandonment harms somebody's health.",
    },
    gelezenIn: "ander",
    bronnen: [rk("2.16")],
  },
  {
    id: "mishandeling-vgv",
    groepen: ["vgv"],
    wet: strafrecht,
    artikel: "300–303",
    betekenis: {
      nl: "Meisjesbesnijdenis is strafbaar als mishandeling of zware mishandeling. De Routekaart noemt de artikelen 300 en 302, de Kamerbrief 300 tot en met 303.",
      en: "Cutting girls is an offence: assault or grievous assault. The Routekaart names articles 300 and 302, the letter to parliament 300 to 303.",
    },
    letOp: {
      nl: "Er is geen eigen artikel voor. Daarom is uit de registers niet te halen hoeveel zaken er voor de rechter komen.",
      en: "It has no article of its own. That is why registers cannot tell how many cases come to court.",
    },
    gelezenIn: "ander",
    bronnen: [rk("2.16"), kb("30"), kb("31")],
  },
  {
    id: "geweld-om-eer",
    groepen: ["eergerelateerd-geweld"],
    wet: strafrecht,
    artikel: "300, 285, 289",
    betekenis: {
      nl: "Welk artikel geldt, hangt af van wat er gebeurt: mishandeling (300), bedreiging (285) of moord (289). Dat eer het motief is, verandert niet of iets strafbaar is.",
      en: "Which article applies depends on what happens: assault (300), threat (285) or murder (289). That honour is the motive does not change whether something is an offence.",
    },
    gelezenIn: "ander",
    bronnen: [rk("2.16")],
  },
  {
    id: "huisverbod",
    groepen: ["alle-vormen"],
    wet: { nl: "Wet tijdelijk huisverbod", en: "Temporary Domestic Exclusion Order Act" },
    artikel: "2, 9",
    betekenis: {
      nl: "De burgemeester kan een volwassene van wie ernstig en direct gevaar uitgaat tien dagen uit huis zetten, zonder contact met partner en kinderen. Verlengen kan tot vier weken na het begin.",
      en: "The mayor can ban an adult who is a serious and immediate danger from the home for ten days, without contact with partner and children. It can be extended to four weeks from its start.",
    },
    letOp: {
      nl: "Bij schadelijke praktijken kan een huisverbod averechts werken: de dreiging komt daar zelden van één persoon. Vraag eerst een deskundige.",
      en: "With harmful practices a ban can do harm: there the threat seldom comes from one person. Ask an expert first.",
    },
    gelezenIn: "wet",
    bronnen: [rk("2.14"), rk("2.15")],
    gelezen: [{ titel: "Wet tijdelijk huisverbod, artikelen 2 en 9", waar: "een oudere tekst van de wet" }],
  },
  {
    id: "opvang",
    groepen: ["alle-vormen"],
    wet: { nl: "Wet maatschappelijke ondersteuning 2015", en: "Social Support Act 2015" },
    betekenis: {
      nl: "Wie slachtoffer is van huiselijk of eergerelateerd geweld heeft recht op opvang, ook wie nog wacht op een verblijfsvergunning. De gemeente zorgt voor de hele keten, van voorkomen tot volgen.",
      en: "A victim of domestic or honour-related violence has a right to shelter, also while waiting for a residence permit. The municipality provides the whole chain, from prevention to monitoring.",
    },
    gelezenIn: "ander",
    bronnen: [rk("2.11"), rk("2.1"), rk("2.2")],
  },
  {
    id: "meldcode",
    groepen: ["alle-vormen"],
    wet: {
      nl: "Wet verplichte meldcode huiselijk geweld en kindermishandeling",
      en: "Mandatory Reporting Code Act",
    },
    betekenis: {
      nl: "Wie werkt in zorg, onderwijs, kinderopvang, maatschappelijke ondersteuning, jeugdhulp of justitie volgt vijf stappen. Voor eergerelateerd geweld, VGV, achterlating en huwelijksdwang is er een eigen invulling.",
      en: "Whoever works in health care, education, child care, social support, youth care or justice follows five steps. There is a variant for honour-related violence, FGM, abandonment and forced marriage.",
    },
    letOp: {
      nl: "De datum is die van de verbeterde meldcode; de wet zelf is ouder.",
      en: "The date is that of the improved reporting code; the act itself is older.",
    },
    gelezenIn: "ander",
    sinds: "2019-01-01",
    bronnen: [rk("2.9"), rk("2.10")],
    gelezen: [{ titel: "De meldcode bij vermoedens van eergerelateerd geweld, 2020", waar: "movisie.nl" }],
  },
  {
    id: "aanwijzing",
    groepen: ["alle-vormen"],
    wet: {
      nl: "Aanwijzing huiselijk geweld en kindermishandeling (Openbaar Ministerie)",
      en: "Directive on domestic violence and child abuse (public prosecutor)",
    },
    vindplaats: "2022A001",
    betekenis: {
      nl: "Hoe politie en Openbaar Ministerie zaken van huiselijk geweld en kindermishandeling behandelen.",
      en: "How police and public prosecutor deal with cases of domestic violence and child abuse.",
    },
    gelezenIn: "ander",
    sinds: "2022-03-01",
    bronnen: [],
    gelezen: [{ titel: "Aanwijzing 2022A001", waar: "om.nl" }],
  },
  {
    id: "istanbul",
    groepen: ["verdragen"],
    wet: { nl: "Verdrag van Istanbul", en: "Istanbul Convention" },
    betekenis: {
      nl: "Staten voorkomen en bestrijden geweld tegen vrouwen en huiselijk geweld, en letten daarbij op gender. Het verdrag noemt ook schadelijke praktijken. De plichten gelden ook voor gemeenten.",
      en: "States prevent and combat violence against women and domestic violence, with an eye for gender. The convention also names harmful practices. Its duties hold for municipalities as well.",
    },
    gelezenIn: "ander",
    bronnen: [rk("2.17")],
  },
  {
    id: "evrm",
    groepen: ["verdragen"],
    wet: { nl: "Europees Verdrag voor de Rechten van de Mens", en: "European Convention on Human Rights" },
    betekenis: {
      nl: "Nederland beschermt iedereen die hier is tegen schending van mensenrechten.",
      en: "The Netherlands protects everybody who is here against violations of human rights.",
    },
    gelezenIn: "ander",
    bronnen: [rk("2.17")],
  },
  {
    id: "ivrk",
    groepen: ["verdragen"],
    wet: { nl: "Verdrag inzake de Rechten van het Kind", en: "Convention on the Rights of the Child" },
    betekenis: {
      nl: "Wat een staat aan ieder kind verschuldigd is, ook als de eigen familie het kind schaadt.",
      en: "What a state owes every child, also when its own family does it harm.",
    },
    gelezenIn: "ander",
    bronnen: [rk("2.17")],
  },
  {
    id: "huwelijkstoestemming",
    groepen: ["verdragen"],
    wet: { nl: "Verdrag inzake de huwelijkstoestemming", en: "Convention on Consent to Marriage" },
    betekenis: {
      nl: "Een huwelijk vraagt de vrije toestemming van allebei.",
      en: "A marriage needs the free consent of both.",
    },
    gelezenIn: "ander",
    bronnen: [rk("2.17")],
  },
  {
    id: "wenen",
    groepen: ["verdragen"],
    wet: {
      nl: "Verdrag van Wenen inzake consulaire betrekkingen",
      en: "Vienna Convention on Consular Relations",
    },
    betekenis: {
      nl: "Wat een ambassade in een ander land voor iemand mag doen. Ook het recht van dat land zelf telt.",
      en: "What an embassy may do for somebody in another country. The law of that country itself counts too.",
    },
    gelezenIn: "ander",
    bronnen: [kb("57")],
  },
];

/** One thing that changed after the documents we read were written. */
export type Verandering = {
  readonly id: string;
  readonly toen: Zin;
  readonly nu: Zin;
  readonly bronnen: readonly CatalogusId[];
  readonly gelezen: readonly Gelezen[];
};

/** What the documents say that is no longer so. */
export const veranderingen: readonly Verandering[] = [
  {
    id: "wetsvoorstel",
    toen: {
      nl: "Routekaart, november 2021: het wetsvoorstel tegen huwelijkse gevangenschap ligt bij de Eerste Kamer.",
      en: "Routekaart, November 2021: the bill against marital captivity is before the Senate.",
    },
    nu: {
      nl: "Het is wet sinds 1 juli 2023 (Stb. 2023, 84).",
      en: "It is law since 1 July 2023 (Stb. 2023, 84).",
    },
    bronnen: [rk("2.13")],
    gelezen: [{ titel: "Wet tegengaan huwelijkse gevangenschap", waar: "lawyrup.nl" }],
  },
  {
    id: "eenheid",
    toen: {
      nl: "Kamerbrief, november 2018: Buitenlandse Zaken had een eigen Eenheid Huwelijksdwang, voor één jaar.",
      en: "Letter to parliament, November 2018: Foreign Affairs had a Forced Marriage Unit of its own, for one year.",
    },
    nu: {
      nl: "Die eenheid is er niet meer. Het werk zit bij de gewone consulaire hulp.",
      en: "That unit is no more. Its work is part of ordinary consular help.",
    },
    bronnen: [kb("2"), kb("10")],
    gelezen: [],
  },
  {
    id: "actieagenda",
    toen: {
      nl: "Routekaart, 2021: de Actieagenda schadelijke praktijken loopt.",
      en: "Routekaart, 2021: the action agenda on harmful practices is running.",
    },
    nu: {
      nl: "De Actieagenda liep tot eind 2022. Het kabinet schreef in 2023 dat de inzet doorgaat.",
      en: "The agenda ran until the end of 2022. In 2023 the government wrote that the effort goes on.",
    },
    bronnen: [rk("6.16")],
    gelezen: [
      { titel: "Kamerbrief schadelijke praktijken, 14 september 2023", waar: "Kamerstuk 28 345, nr. 268" },
    ],
  },
];

/** One of the ways in which sources answer whether a form has an article of its own. */
export type Lezing = {
  readonly id: string;
  readonly wie: Zin;
  readonly zegt: Zin;
  readonly bron?: CatalogusId;
};

/** Whether harmful practices have articles of their own: what each source says (tension T22). */
export const lezingen: readonly Lezing[] = [
  {
    id: "routekaart",
    wie: { nl: "Routekaart, 2021", en: "Routekaart, 2021" },
    zegt: {
      nl: "Alleen huwelijksdwang staat met zoveel woorden in het Wetboek van Strafrecht. De andere vormen vallen onder gewone artikelen.",
      en: "Only forced marriage is named as such in the Criminal Code. The other forms come under ordinary articles.",
    },
    bron: rk("2.16"),
  },
  {
    id: "kamerbrief",
    wie: { nl: "Kamerbrief, 2018", en: "Letter to parliament, 2018" },
    zegt: {
      nl: "Voor genitale verminking is er geen eigen artikel. Over de andere vormen zegt de brief dit niet.",
      en: "Genital mutilation has no article of its own. Of the other forms the letter does not say so.",
    },
    bron: kb("30"),
  },
  {
    id: "juristen",
    wie: { nl: "LKHA, en onderzoek van 2020", en: "LKHA, and research of 2020" },
    zegt: {
      nl: "Huwelijksdwang is strafbaar als dwang, volgens artikel 284. Dat is een algemeen artikel.",
      en: "Forced marriage is an offence as coercion, by article 284. That is a general article.",
    },
  },
];

/** Every piece of the law table, for the list of what is due. */
export const wetStukken: readonly Stuk[] = [
  ...wetsregels.map(
    ({ id, wet, artikel = "", vindplaats = artikel, bronnen, gelezen, sinds }): Stuk => ({
      id: `wet/${id}`,
      soort: "wet",
      titel: vindplaats ? { nl: `${wet.nl}, ${vindplaats}`, en: `${wet.en}, ${vindplaats}` } : wet,
      pagina: "/kennis/wet",
      herkomst: {
        bronnen,
        ...(gelezen && { gelezen }),
        ...(sinds !== undefined && { geldigVanaf: sinds }),
        ...nagezien,
      },
    }),
  ),
  ...veranderingen.map(
    ({ id, nu, bronnen, gelezen }): Stuk => ({
      id: `wet/veranderd/${id}`,
      soort: "wet",
      titel: nu,
      pagina: "/kennis/wet",
      herkomst: { bronnen, gelezen, ...nagezien },
    }),
  ),
];
