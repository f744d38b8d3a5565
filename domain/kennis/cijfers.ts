import { kb, rk } from "../protocol/bronnen.ts";
import type { CatalogusId } from "../protocol/catalogus.ts";
import type { Vorm } from "../protocol/situatie.ts";
import type { Zin } from "../protocol/zin.ts";
import { type Gelezen, nagezien, type Stuk } from "./herkomst.ts";

/** The groups figures are shown in: a form of violence, several forms together, or how fast help comes. */
export const cijferGroepen = [
  "huwelijksdwang",
  "achterlating",
  "huwelijkse-gevangenschap",
  "vgv",
  "eergerelateerd-geweld",
  "samen",
  "op-tijd",
  "elders",
] as const satisfies readonly (Vorm | "samen" | "op-tijd" | "elders")[];
/** One group of figures. */
export type CijferGroep = (typeof cijferGroepen)[number];

/** What sort of thing was counted: reports are not victims, and an estimate is no count. */
export type CijferSoort =
  | "meldingen"
  | "zaken"
  | "slachtoffers"
  | "schatting"
  | "organisaties"
  | "percentage";

/** One number of a figure, or the lowest and highest when its source gives a range. */
export type Punt = { readonly label: Zin; readonly van: number; readonly tot?: number };

/**
 * A figure as one source published it. All its points are of that source, one definition and one counting; a figure has no
 * total, and nothing adds figures up (T19).
 */
export type Cijfer = {
  readonly id: string;
  readonly groep: CijferGroep;
  readonly soort: CijferSoort;
  readonly titel: Zin;
  /** Who counted or estimated, and when that was published. */
  readonly maker: string | Zin;
  /** The year or years the figure is about. */
  readonly jaar: string;
  readonly telt: Zin;
  readonly teltNiet: Zin;
  readonly punten: readonly Punt[];
  readonly bronnen: readonly CatalogusId[];
  readonly gelezen?: readonly Gelezen[];
};

const gemeld: Zin = {
  nl: "Niet wat niemand meldt. Een melding is ook nog geen vastgesteld slachtoffer.",
  en: "Not what nobody reports. Nor is a report an established victim.",
};
const ondergrens: Zin = { nl: "geregistreerd, ten minste", en: "registered, at least" };
const schatting: Zin = { nl: "schatting van professionals", en: "estimate by professionals" };
const perJaar: Zin = { nl: "slachtoffers per jaar", en: "victims per year" };
const alleenDieVraag: Zin = {
  nl: "Professionals schatten dit; het is geen telling. Over 2011 en 2012 samen.",
  en: "Professionals estimated this; it is no count. About 2011 and 2012 together.",
};
const andereTelling: Zin = {
  nl: "Wie niet belt. Vergelijk geen jaren: de manier van tellen veranderde onderweg.",
  en: "Whoever does not call. Do not compare years: the way of counting changed on the way.",
};
const zoZijnWe: Gelezen = {
  titel: "Zo zijn we niet getrouwd, 2014",
  waar: "Verwey-Jonker Instituut, Universiteit Maastricht, Femmes for Freedom",
};
const antwoord393: Gelezen = {
  titel: "Antwoord op Kamervragen, 14 november 2023",
  waar: "Aanhangsel Handelingen 2023-2024, 393",
};

/** Figures that were published, in the order a group shows them. None is ours. */
export const cijfers: readonly Cijfer[] = [
  {
    id: "hd-schatting-2014",
    groep: "huwelijksdwang",
    soort: "schatting",
    titel: { nl: "Huwelijksdwang: onderzoek van 2014", en: "Forced marriage: research of 2014" },
    maker: "Verwey-Jonker Instituut, Universiteit Maastricht, Femmes for Freedom (2014)",
    jaar: "2011–2012",
    telt: {
      nl: "Zaken die instanties registreerden, en wat professionals denken dat er in totaal was. De Kamerbrief van 2018 voegt beide samen tot '181 tot 1914'; het antwoord aan de Kamer van 2023 noemt alleen de schatting.",
      en: "Cases that organisations registered, and what professionals think there were in all. The letter to parliament of 2018 joins both to '181 to 1914'; the answer to parliament of 2023 gives only the estimate.",
    },
    teltNiet: {
      nl: "Het maakt geen onderscheid tussen dwang in Nederland en in het buitenland, of tussen een melding en een vastgesteld slachtoffer.",
      en: "It does not separate coercion in the Netherlands from abroad, nor a report from an established victim.",
    },
    punten: [
      { label: ondergrens, van: 181 },
      { label: schatting, van: 674, tot: 1914 },
    ],
    bronnen: [kb("33"), kb("34"), kb("35")],
    gelezen: [zoZijnWe, antwoord393],
  },
  {
    id: "hd-schatting-2018",
    groep: "huwelijksdwang",
    soort: "schatting",
    titel: { nl: "Huwelijksdwang: schatting van 2018", en: "Forced marriage: estimate of 2018" },
    maker: "LKHA (2018)",
    jaar: "2018",
    telt: {
      nl: "Hoeveel slachtoffers er volgens het LKHA in een jaar zijn.",
      en: "How many victims there are in a year, says LKHA.",
    },
    teltNiet: {
      nl: "Het is een schatting, geen telling. De Routekaart zegt niet hoe zij is gemaakt.",
      en: "It is an estimate, no count. The Routekaart does not say how it was made.",
    },
    punten: [{ label: perJaar, van: 338, tot: 957 }],
    bronnen: [rk("1.14")],
  },
  {
    id: "hd-meldingen-2020",
    groep: "huwelijksdwang",
    soort: "meldingen",
    titel: { nl: "Huwelijksdwang: meldingen in 2020", en: "Forced marriage: reports in 2020" },
    maker: "CBS (2021)",
    jaar: "2020",
    telt: {
      nl: "Meldingen bij alle Veilig Thuis-organisaties.",
      en: "Reports to all Veilig Thuis organisations.",
    },
    teltNiet: gemeld,
    punten: [{ label: { nl: "meldingen", en: "reports" }, van: 160 }],
    bronnen: [rk("1.14"), kb("12")],
  },
  {
    id: "hd-meldingen-2022",
    groep: "huwelijksdwang",
    soort: "meldingen",
    titel: { nl: "Huwelijksdwang: meldingen in 2022", en: "Forced marriage: reports in 2022" },
    maker: "CBS",
    jaar: "2022",
    telt: {
      nl: "Meldingen bij Veilig Thuis, van dwang in Nederland en in het buitenland samen.",
      en: "Reports to Veilig Thuis, of coercion in the Netherlands and abroad together.",
    },
    teltNiet: gemeld,
    punten: [{ label: { nl: "meldingen", en: "reports" }, van: 180 }],
    bronnen: [],
    gelezen: [antwoord393],
  },
  {
    id: "bz-2017",
    groep: "huwelijksdwang",
    soort: "zaken",
    titel: {
      nl: "Huwelijksdwang en achterlating in het buitenland, 2017",
      en: "Forced marriage and abandonment abroad, 2017",
    },
    maker: { nl: "Ministerie van Buitenlandse Zaken (2018)", en: "Ministry of Foreign Affairs (2018)" },
    jaar: "2017",
    telt: {
      nl: "Van melding tot hulp: elke stap is een deel van de stap ervoor.",
      en: "From report to help: each step is part of the one before.",
    },
    teltNiet: {
      nl: "Wie zich niet meldt. De minister noemt dit de enige harde cijfers die er zijn.",
      en: "Whoever does not come forward. The minister calls these the only hard figures there are.",
    },
    punten: [
      { label: { nl: "gemeld bij het LKHA", en: "reported to LKHA" }, van: 38 },
      { label: { nl: "Buitenlandse Zaken betrokken", en: "Foreign Affairs involved" }, van: 35 },
      { label: { nl: "consulaire hulp gegeven", en: "consular help given" }, van: 20 },
      { label: { nl: "daarvan huwelijksdwang", en: "of these forced marriage" }, van: 4 },
    ],
    bronnen: [kb("13"), kb("14"), kb("15")],
  },
  {
    id: "lkha-2022",
    groep: "huwelijksdwang",
    soort: "zaken",
    titel: {
      nl: "Vastgesteld en teruggekeerd, 2022",
      en: "Established and returned, 2022",
    },
    maker: "LKHA",
    jaar: "2022",
    telt: {
      nl: "Gevallen die het LKHA vaststelde, en wie er uit het buitenland terug is.",
      en: "Cases that LKHA established, and who came back from abroad.",
    },
    teltNiet: {
      nl: "Zaken die niet bij het LKHA kwamen.",
      en: "Cases that did not come to LKHA.",
    },
    punten: [
      { label: { nl: "huwelijksdwang vastgesteld", en: "forced marriage established" }, van: 2 },
      { label: { nl: "huwelijksdwang, teruggekeerd", en: "forced marriage, returned" }, van: 1 },
      { label: { nl: "achterlating vastgesteld", en: "abandonment established" }, van: 14 },
      { label: { nl: "achterlating, teruggekeerd", en: "abandonment, returned" }, van: 12 },
    ],
    bronnen: [],
    gelezen: [antwoord393],
  },
  {
    id: "achterlating-schatting-2014",
    groep: "achterlating",
    soort: "schatting",
    titel: { nl: "Achterlating: onderzoek van 2014", en: "Abandonment: research of 2014" },
    maker: "Verwey-Jonker Instituut, Universiteit Maastricht, Femmes for Freedom (2014)",
    jaar: "2011–2012",
    telt: {
      nl: "Zaken die instanties registreerden, en wat professionals denken dat er in totaal was.",
      en: "Cases that organisations registered, and what professionals think there were in all.",
    },
    teltNiet: alleenDieVraag,
    punten: [
      { label: ondergrens, van: 178 },
      { label: schatting, van: 364, tot: 1631 },
    ],
    bronnen: [],
    gelezen: [zoZijnWe],
  },
  {
    id: "achterlating-schatting-2018",
    groep: "achterlating",
    soort: "schatting",
    titel: { nl: "Achterlating: schatting van 2018", en: "Abandonment: estimate of 2018" },
    maker: "LKHA (2018)",
    jaar: "2018",
    telt: {
      nl: "Hoeveel slachtoffers er volgens het LKHA in een jaar zijn. Het LKHA zelf ziet er tientallen.",
      en: "How many victims there are in a year, says LKHA. LKHA itself sees tens of them.",
    },
    teltNiet: {
      nl: "Het is een schatting, geen telling. De Routekaart zegt niet hoe zij is gemaakt.",
      en: "It is an estimate, no count. The Routekaart does not say how it was made.",
    },
    punten: [{ label: perJaar, van: 182, tot: 815 }],
    bronnen: [rk("1.18")],
  },
  {
    id: "achterlating-meldingen-2020",
    groep: "achterlating",
    soort: "meldingen",
    titel: { nl: "Achterlating: meldingen in 2020", en: "Abandonment: reports in 2020" },
    maker: "CBS (2021)",
    jaar: "2020",
    telt: {
      nl: "Meldingen bij alle Veilig Thuis-organisaties. Dit zijn andere meldingen dan die bij het LKHA.",
      en: "Reports to all Veilig Thuis organisations. These are other reports than those to LKHA.",
    },
    teltNiet: gemeld,
    punten: [{ label: { nl: "meldingen", en: "reports" }, van: 135 }],
    bronnen: [rk("1.18"), kb("12")],
  },
  {
    id: "gevangenschap-schatting-2014",
    groep: "huwelijkse-gevangenschap",
    soort: "schatting",
    titel: {
      nl: "Huwelijkse gevangenschap: onderzoek van 2014",
      en: "Marital captivity: research of 2014",
    },
    maker: "Verwey-Jonker Instituut, Universiteit Maastricht, Femmes for Freedom (2014)",
    jaar: "2011–2012",
    telt: {
      nl: "Zaken die instanties registreerden, en wat professionals denken dat er in totaal was. De Routekaart van 2021 schrijft dat er geen onderzoek naar de omvang is; dit is er wel.",
      en: "Cases that organisations registered, and what professionals think there were in all. The Routekaart of 2021 writes that its size was never researched; this research exists.",
    },
    teltNiet: alleenDieVraag,
    punten: [
      { label: ondergrens, van: 140 },
      { label: schatting, van: 447, tot: 1687 },
    ],
    bronnen: [],
    gelezen: [zoZijnWe],
  },
  {
    id: "vgv-vrouwen-2018",
    groep: "vgv",
    soort: "schatting",
    titel: { nl: "Vrouwen in Nederland met VGV", en: "Women in the Netherlands with FGM" },
    maker: "Pharos (2019)",
    jaar: "2018",
    telt: {
      nl: "Hoeveel vrouwen die in Nederland wonen besneden zijn, naar schatting.",
      en: "How many women who live in the Netherlands were cut, by estimate.",
    },
    teltNiet: {
      nl: "Waar en wanneer het gebeurde.",
      en: "Where and when it happened.",
    },
    punten: [{ label: { nl: "vrouwen", en: "women" }, van: 41_000 }],
    bronnen: [rk("1.9")],
  },
  {
    id: "vgv-meisjes-2018",
    groep: "vgv",
    soort: "schatting",
    titel: { nl: "Meisjes die risico lopen op VGV", en: "Girls at risk of FGM" },
    maker: "Pharos (2019)",
    jaar: "2018–2038",
    telt: {
      nl: "Meisjes van 0 tot en met 19 jaar in Nederland die in twintig jaar risico lopen.",
      en: "Girls aged 0 to 19 in the Netherlands who are at risk within twenty years.",
    },
    teltNiet: {
      nl: "Risico is geen voorspelling voor één meisje.",
      en: "Risk is no prediction for one girl.",
    },
    punten: [{ label: { nl: "meisjes", en: "girls" }, van: 4_200 }],
    bronnen: [rk("1.9")],
  },
  {
    id: "eer-politie-2020",
    groep: "eergerelateerd-geweld",
    soort: "meldingen",
    titel: { nl: "Incidenten bij de politie in 2020", en: "Incidents with the police in 2020" },
    maker: { nl: "Politie (2021)", en: "Police (2021)" },
    jaar: "2020",
    telt: {
      nl: "Incidenten waarbij eer mogelijk het motief was.",
      en: "Incidents in which honour was possibly the motive.",
    },
    teltNiet: {
      nl: "Wat niet wordt gemeld. In werkelijkheid is het meer.",
      en: "What is not reported. In reality it is more.",
    },
    punten: [{ label: { nl: "incidenten", en: "incidents" }, van: 1_030 }],
    bronnen: [rk("1.24")],
  },
  {
    id: "eer-doden-2020",
    groep: "eergerelateerd-geweld",
    soort: "slachtoffers",
    titel: {
      nl: "Doden door eergerelateerd geweld in 2020",
      en: "Deaths by honour-related violence in 2020",
    },
    maker: { nl: "Politie (2021)", en: "Police (2021)" },
    jaar: "2020",
    telt: { nl: "Mensen die zijn omgekomen.", en: "People who died." },
    teltNiet: {
      nl: "Sterfgevallen waarvan niemand het motief kent.",
      en: "Deaths of which nobody knows the motive.",
    },
    punten: [{ label: { nl: "doden", en: "deaths" }, van: 12 }],
    bronnen: [rk("1.24")],
  },
  {
    id: "eer-lec-2020",
    groep: "eergerelateerd-geweld",
    soort: "zaken",
    titel: { nl: "Zaken bij het LEC EGG in 2020", en: "Cases at LEC EGG in 2020" },
    maker: "LEC EGG (2021)",
    jaar: "2020",
    telt: {
      nl: "Zaken waarin het expertisecentrum van de politie meedacht. Het ziet een stijging.",
      en: "Cases in which the expert centre of the police helped to think. It sees a rise.",
    },
    teltNiet: {
      nl: "Zaken die bij de politie bleven zonder dat het centrum erbij kwam.",
      en: "Cases that stayed with the police without the centre.",
    },
    punten: [{ label: { nl: "zaken", en: "cases" }, van: 569 }],
    bronnen: [rk("1.24")],
  },
  {
    id: "vt-schadelijk-2020",
    groep: "samen",
    soort: "meldingen",
    titel: {
      nl: "Eergerelateerd geweld, huwelijksdwang en achterlating: meldingen in 2020",
      en: "Honour-related violence, forced marriage and abandonment: reports in 2020",
    },
    maker: "CBS",
    jaar: "2020",
    telt: {
      nl: "Meldingen bij alle Veilig Thuis-organisaties van deze drie vormen, zoals het CBS ze zelf samen telt.",
      en: "Reports to all Veilig Thuis organisations of these three forms, as CBS itself counts them together.",
    },
    teltNiet: gemeld,
    punten: [{ label: { nl: "meldingen", en: "reports" }, van: 1_500 }],
    bronnen: [rk("1.2"), kb("12")],
  },
  {
    id: "vrouwen-gedood",
    groep: "samen",
    soort: "slachtoffers",
    titel: { nl: "Vrouwen gedood, 2014 tot en met 2023", en: "Women killed, 2014 to 2023" },
    maker: { nl: "Plan van aanpak Stop femicide! (2024, 2025)", en: "Plan Stop femicide! (2024, 2025)" },
    jaar: "2014–2023",
    telt: {
      nl: "Alle vrouwen die in tien jaar in Nederland zijn gedood. Bij ongeveer driekwart was de dader een partner, ex-partner of familielid.",
      en: "All women who were killed in the Netherlands in ten years. In about three quarters a partner, former partner or relative did it.",
    },
    teltNiet: { nl: "Hoe vaak eer het motief was.", en: "How often honour was the motive." },
    punten: [{ label: { nl: "vrouwen", en: "women" }, van: 412 }],
    bronnen: [],
    gelezen: [{ titel: "Kamerstukken 28 345, nrs. 278 en 285", waar: "tweedekamer.nl" }],
  },
  {
    id: "doel-2019",
    groep: "op-tijd",
    soort: "percentage",
    titel: { nl: "Wat was afgesproken voor 2019", en: "What was agreed for 2019" },
    maker: "Veilig Thuis",
    jaar: "2019",
    telt: {
      nl: "Hoeveel procent van de meldingen en onderzoeken op tijd klaar moest zijn. Weinig regio's haalden dat.",
      en: "What percentage of reports and investigations had to be ready in time. Few regions managed.",
    },
    teltNiet: { nl: "Of de hulp daarna op tijd begon.", en: "Whether help then began in time." },
    punten: [
      { label: { nl: "beoordeeld in vijf dagen (%)", en: "assessed in five days (%)" }, van: 90 },
      { label: { nl: "onderzocht in tien weken (%)", en: "investigated in ten weeks (%)" }, van: 80 },
    ],
    bronnen: [],
    gelezen: [{ titel: "Berichten van februari 2019", waar: "parool.nl en tubantia.nl" }],
  },
  {
    id: "igj-2023",
    groep: "op-tijd",
    soort: "organisaties",
    titel: { nl: "Wat de inspectie eind 2023 zag", en: "What the inspectorate saw at the end of 2023" },
    maker: {
      nl: "Inspectie Gezondheidszorg en Jeugd (4 december 2023)",
      en: "Health and Youth Care Inspectorate (4 December 2023)",
    },
    jaar: "2023",
    telt: {
      nl: "Veilig Thuis-organisaties die de meeste meldingen op tijd beoordelen, en die alle wettelijke termijnen halen.",
      en: "Veilig Thuis organisations that assess most reports in time, and that keep every legal term.",
    },
    teltNiet: {
      nl: "Hoe lang iemand dan wacht: dagen tot maanden.",
      en: "How long people wait: days to months.",
    },
    punten: [
      { label: { nl: "organisaties", en: "organisations" }, van: 25 },
      { label: { nl: "de meeste meldingen op tijd", en: "most reports in time" }, van: 5 },
      { label: { nl: "alle termijnen gehaald", en: "every term kept" }, van: 0 },
    ],
    bronnen: [],
    gelezen: [{ titel: "Bericht van 4 december 2023", waar: "igj.nl" }],
  },
  {
    id: "igj-te-laat-2023",
    groep: "op-tijd",
    soort: "zaken",
    titel: { nl: "Te late beoordelingen in een maand", en: "Late assessments in a month" },
    maker: {
      nl: "Inspectie Gezondheidszorg en Jeugd (4 december 2023)",
      en: "Health and Youth Care Inspectorate (4 December 2023)",
    },
    jaar: "2023",
    telt: {
      nl: "Veiligheidsbeoordelingen die na vijf dagen nog niet klaar waren, per maand, ongeveer.",
      en: "Safety assessments that were not ready after five days, per month, roughly.",
    },
    teltNiet: { nl: "Hoe ernstig de zaken waren die wachtten.", en: "How grave the cases were that waited." },
    punten: [{ label: { nl: "beoordelingen", en: "assessments" }, van: 4_200 }],
    bronnen: [],
    gelezen: [{ titel: "Bericht van 4 december 2023", waar: "igj.nl" }],
  },
  {
    id: "mannen-vk",
    groep: "elders",
    soort: "percentage",
    titel: { nl: "Meldingen over mannen, Verenigd Koninkrijk", en: "Reports about men, United Kingdom" },
    maker: {
      nl: "Brits onderzoek, in de Kamerbrief van 2018",
      en: "British research, in the letter to parliament of 2018",
    },
    jaar: "2018",
    telt: {
      nl: "Hoeveel procent van de meldingen van huwelijksdwang en achterlating over een man gaat.",
      en: "What percentage of reports of forced marriage and abandonment is about a man.",
    },
    teltNiet: {
      nl: "Mannen die zich in de voorlichting niet herkennen en daarom niet bellen.",
      en: "Men who do not see themselves in campaigns and so do not call.",
    },
    punten: [{ label: { nl: "procent mannen", en: "percent men" }, van: 20, tot: 40 }],
    bronnen: [kb("52")],
  },
  {
    id: "fmu-2023",
    groep: "elders",
    soort: "meldingen",
    titel: {
      nl: "Forced Marriage Unit, Verenigd Koninkrijk, 2023",
      en: "Forced Marriage Unit, United Kingdom, 2023",
    },
    maker: "Forced Marriage Unit",
    jaar: "2023",
    telt: {
      nl: "Zaken waarin de eenheid iemand bijstond, en losse vragen.",
      en: "Cases in which the unit supported somebody, and single questions.",
    },
    teltNiet: andereTelling,
    punten: [
      { label: { nl: "zaken huwelijksdwang", en: "forced marriage cases" }, van: 280 },
      { label: { nl: "zaken VGV", en: "FGM cases" }, van: 3 },
      { label: { nl: "vragen", en: "enquiries" }, van: 519 },
    ],
    bronnen: [],
    gelezen: [{ titel: "Forced Marriage Unit statistics 2023", waar: "gov.uk" }],
  },
  {
    id: "fmu-2024",
    groep: "elders",
    soort: "meldingen",
    titel: {
      nl: "Forced Marriage Unit, Verenigd Koninkrijk, 2024",
      en: "Forced Marriage Unit, United Kingdom, 2024",
    },
    maker: "Forced Marriage Unit",
    jaar: "2024",
    telt: {
      nl: "Zaken waarin de eenheid iemand bijstond, en losse vragen.",
      en: "Cases in which the unit supported somebody, and single questions.",
    },
    teltNiet: andereTelling,
    punten: [
      { label: { nl: "zaken huwelijksdwang", en: "forced marriage cases" }, van: 229 },
      { label: { nl: "zaken VGV", en: "FGM cases" }, van: 11 },
      { label: { nl: "vragen", en: "enquiries" }, van: 572 },
    ],
    bronnen: [],
    gelezen: [{ titel: "Forced Marriage Unit statistics 2024", waar: "gov.uk" }],
  },
];

/** What nobody counts, or nobody can, and why. */
export type Onbekend = {
  readonly id: string;
  readonly wat: Zin;
  readonly waarom: Zin;
  readonly bronnen: readonly CatalogusId[];
};

/** Questions to which there is no figure. */
export const onbekenden: readonly Onbekend[] = [
  {
    id: "omvang",
    wat: { nl: "Hoe vaak het werkelijk voorkomt", en: "How often it really happens" },
    waarom: {
      nl: "Huwelijksdwang en achterlating blijven grotendeels onzichtbaar. Gemeld is iets anders dan gebeurd.",
      en: "Forced marriage and abandonment stay largely invisible. Reported is not the same as happened.",
    },
    bronnen: [kb("12")],
  },
  {
    id: "rechtszaken-vgv",
    wat: { nl: "Hoeveel rechtszaken er over VGV zijn", en: "How many court cases there are about FGM" },
    waarom: {
      nl: "Openbaar Ministerie en rechtspraak registreren op wetsartikel, en VGV heeft geen eigen artikel.",
      en: "Prosecution and courts register by article of law, and FGM has no article of its own.",
    },
    bronnen: [kb("30"), kb("31")],
  },
  {
    id: "politie-huwelijksdwang",
    wat: { nl: "Hoe vaak de politie huwelijksdwang ziet", en: "How often the police notice forced marriage" },
    waarom: {
      nl: "Het LEC EGG zocht dit in 2018 uit voor Buitenlandse Zaken. De uitkomst kennen wij niet.",
      en: "LEC EGG looked into this for Foreign Affairs in 2018. We do not know the outcome.",
    },
    bronnen: [kb("16")],
  },
];

/** Every figure, for the list of what is due. */
export const cijferStukken: readonly Stuk[] = [
  ...cijfers.map(
    ({ id, titel, bronnen, gelezen }): Stuk => ({
      id: `cijfers/${id}`,
      soort: "cijfer",
      titel,
      pagina: "/kennis/cijfers",
      herkomst: { bronnen, ...(gelezen && { gelezen }), ...nagezien },
    }),
  ),
  ...onbekenden.map(
    ({ id, wat, bronnen }): Stuk => ({
      id: `cijfers/onbekend/${id}`,
      soort: "cijfer",
      titel: wat,
      pagina: "/kennis/cijfers",
      herkomst: { bronnen, ...nagezien },
    }),
  ),
];
