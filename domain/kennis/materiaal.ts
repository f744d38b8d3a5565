import { kb, rk, soa, ww } from "../protocol/bronnen.ts";
import type { CatalogusId } from "../protocol/catalogus.ts";
import type { Zin } from "../protocol/zin.ts";
import { type Gelezen, nagezien, type Stuk } from "./herkomst.ts";

/** The shelves of the library, in the order they stand. */
export const materiaalSoorten = [
  "werkwijze",
  "instrument",
  "training",
  "voorlichting",
  "praktijk",
  "document",
] as const;
/** One shelf: a way of working, an instrument, a training, something to open the conversation, an example, a document. */
export type MateriaalSoort = (typeof materiaalSoorten)[number];

/** For whom something was made; the words stand with the page. */
export type VoorWie =
  | "veilig-thuis"
  | "gemeente"
  | "lokaal-team"
  | "professional"
  | "school"
  | "zorg"
  | "politie"
  | "burgerlijke-stand"
  | "diplomaat"
  | "jongere"
  | "gemeenschap"
  | "iedereen";

/** Whether we read the whole text, or only know that it exists: what we did not read is named and never shown as ours. */
export type Bekendheid = "gelezen" | "alleen-genoemd";

/** Something somebody else made, that helps in this work: whose it is, for whom, and how well we know it. */
export type Materiaal = {
  readonly id: string;
  readonly soort: MateriaalSoort;
  /** Its name, in the language it has. */
  readonly naam: string;
  readonly wat: Zin;
  readonly eigenaar: string | Zin;
  readonly voorWie: readonly VoorWie[];
  /** The year or version a source gives. */
  readonly uit?: string | Zin;
  /** Where a source says it can be found. */
  readonly site?: string;
  readonly bekend: Bekendheid;
  /** The year of the source that names it. */
  readonly genoemdIn: number;
  readonly bronnen: readonly CatalogusId[];
  readonly gelezen?: readonly Gelezen[];
};

/** Everything on the shelves. */
export const materialen: readonly Materiaal[] = [
  {
    id: "handelingsprotocol-veilig-thuis",
    soort: "werkwijze",
    naam: "Handelingsprotocol Veilig Thuis 2019",
    wat: {
      nl: "Hoe Veilig Thuis zijn wettelijke taken uitvoert, en wat u van Veilig Thuis mag verwachten.",
      en: "How Veilig Thuis carries out its legal tasks, and what you may expect of it.",
    },
    eigenaar: "Veilig Thuis",
    voorWie: ["veilig-thuis", "professional"],
    uit: "2019",
    site: "https://veiligthuis.nl/wp-content/uploads/2018/12/Veiligthuis-interactief-protocol_v3.pdf",
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("2.7"), ww("A3")],
  },
  {
    id: "meldcode-eer",
    soort: "werkwijze",
    naam: "De meldcode bij vermoedens van eergerelateerd geweld",
    wat: {
      nl: "De vijf stappen van de meldcode, ingevuld voor eergerelateerd geweld, VGV, achterlating en huwelijksdwang.",
      en: "The five steps of the reporting code, filled in for honour-related violence, FGM, abandonment and forced marriage.",
    },
    eigenaar: "Movisie",
    voorWie: ["professional"],
    uit: "2020",
    site: "https://www.movisie.nl/sites/movisie.nl/files/2020-06/De-meldcode-bij-vermoedens-van-eergerelateerd-geweld-2020.pdf",
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("2.10")],
  },
  {
    id: "stappenplan-hda",
    soort: "werkwijze",
    naam: "Stappenplan en Vragenkaart Huwelijksdwang en Achterlating",
    wat: {
      nl: "Stappen en vragen voor medewerkers van Veilig Thuis.",
      en: "Steps and questions for employees of Veilig Thuis.",
    },
    eigenaar: "Veilig Thuis",
    voorWie: ["veilig-thuis"],
    uit: { nl: "augustus 2021", en: "August 2021" },
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("7.22")],
  },
  {
    id: "stappenplan-egg",
    soort: "werkwijze",
    naam: "Stappenplan Eergerelateerd geweld",
    wat: {
      nl: "Stappen voor medewerkers van Veilig Thuis.",
      en: "Steps for employees of Veilig Thuis.",
    },
    eigenaar: "Veilig Thuis",
    voorWie: ["veilig-thuis"],
    uit: { nl: "versie 1.0, voorjaar 2019", en: "version 1.0, spring of 2019" },
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("7.22")],
  },
  {
    id: "handelingsprotocol-vgv",
    soort: "werkwijze",
    naam: "Handelingsprotocol VGV bij minderjarigen",
    wat: {
      nl: "Wat Raad voor de Kinderbescherming, politie en Veilig Thuis doen na een melding: aangifte, kinderbescherming, strafrecht.",
      en: "What the Child Care and Protection Board, police and Veilig Thuis do after a report: filing charges, child protection, criminal law.",
    },
    eigenaar: "Pharos",
    voorWie: ["veilig-thuis", "politie", "professional"],
    uit: { nl: "2009, herzien in 2013 en 2016", en: "2009, revised in 2013 and 2016" },
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("5.3")],
    gelezen: [{ titel: "Handelingsprotocol VGV bij minderjarigen", waar: "pharos.nl, webwinkel" }],
  },
  {
    id: "leidraad-nvog",
    soort: "werkwijze",
    naam: "Leidraad medische zorg voor vrouwen en meisjes met VGV",
    wat: {
      nl: "Medische zorg voor vrouwen en meisjes die besneden zijn.",
      en: "Medical care for women and girls who were cut.",
    },
    eigenaar: "NVOG",
    voorWie: ["zorg"],
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("5.4")],
  },
  {
    id: "gefaseerd-samenwerken",
    soort: "werkwijze",
    naam: "Visie gefaseerd samenwerken aan veiligheid",
    wat: {
      nl: "Eerst samen directe veiligheid, daarna stabiele veiligheid en herstel.",
      en: "First direct safety together, then stable safety and recovery.",
    },
    eigenaar: { nl: "te vinden bij de VNG", en: "to be found at VNG" },
    voorWie: ["gemeente", "professional"],
    uit: { nl: "januari 2021", en: "January 2021" },
    site: "https://vng.nl/sites/default/files/2021-01/20210125-visie-gefaseerd-samenwerken-aan-veiligheid-def.pdf",
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("2.18")],
  },
  {
    id: "handreiking-strafbaar",
    soort: "werkwijze",
    naam: "Handreiking Samenwerken bij strafbare kindermishandeling",
    wat: {
      nl: "Hoe Veilig Thuis, politie, Openbaar Ministerie, Raad voor de Kinderbescherming en reclassering overleggen als mishandeling strafbaar kan zijn.",
      en: "How Veilig Thuis, police, prosecutor, Child Care and Protection Board and probation consult when abuse may be a criminal offence.",
    },
    eigenaar: { nl: "de vijf partners samen", en: "the five partners together" },
    voorWie: ["veilig-thuis", "politie", "professional"],
    site: "https://vertrouwensartsen.nl/wp-content/uploads/2021/05/handreiking_samenwerken-bij-strafbare-kindermishandeling.pdf",
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("2.20")],
  },
  {
    id: "veiligheid-voorop",
    soort: "werkwijze",
    naam: "Ontwikkelagenda Veiligheid voorop",
    wat: {
      nl: "Verbeteringen waar zorg en straf samenkomen, zoals Samen op in acuut en het Actieoverleg.",
      en: "Improvements where care and criminal law meet, such as Samen op in acuut and the Actieoverleg.",
    },
    eigenaar: { nl: "programma Geweld hoort nergens thuis", en: "programme Geweld hoort nergens thuis" },
    voorWie: ["gemeente", "politie", "veilig-thuis"],
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("8.16"), kb("19")],
  },
  {
    id: "kompas",
    soort: "instrument",
    naam: "Kompas",
    wat: {
      nl: "Helpt signalen, risico's en wat beschermt op een rij te zetten, bij schadelijke praktijken en ander huiselijk geweld.",
      en: "Helps to list signals, risks and what protects, in harmful practices and other domestic violence.",
    },
    eigenaar: "Integraal werken in de wijk",
    voorWie: ["professional", "lokaal-team"],
    uit: { nl: "november 2021", en: "November 2021" },
    site: "https://integraalwerkenindewijk.nl/wp-content/uploads/2021/11/kompas-ondersteuningsinstrument-signaleren.pdf",
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("6.9")],
  },
  {
    id: "signaalwijzer-pharos",
    soort: "instrument",
    naam: "Signaalwijzer meisjesbesnijdenis voor leerkrachten",
    wat: {
      nl: "Signalen van meisjesbesnijdenis waar een leerkracht op let.",
      en: "Signals of girls' circumcision for a teacher to look for.",
    },
    eigenaar: "Pharos",
    voorWie: ["school"],
    uit: "2020",
    site: "https://www.pharos.nl/wp-content/uploads/2020/05/signaalwijzer_meisjesbesnijdenis_voor_leerkrachten-2020.pdf",
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("6.9")],
  },
  {
    id: "factsheet-lkha",
    soort: "instrument",
    naam: "Factsheet huwelijksdwang",
    wat: {
      nl: "Wat huwelijksdwang is en welke signalen erbij horen.",
      en: "What forced marriage is and which signals belong to it.",
    },
    eigenaar: "LKHA",
    voorWie: ["professional"],
    uit: "2018",
    site: "https://www.huwelijksdwangenachterlating.nl/sites/www.huwelijksdwangenachterlating.nl/files/downloads/huwelijksdwang-2018_0.pdf",
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("6.9")],
  },
  {
    id: "tien-tips-lkha",
    soort: "instrument",
    naam: "10 tips om in gesprek te gaan over huwelijksdwang",
    wat: {
      nl: "Hoe u het gesprek opent met wie misschien moet trouwen.",
      en: "How to open the conversation with somebody who may be made to marry.",
    },
    eigenaar: "LKHA",
    voorWie: ["professional"],
    site: "https://www.huwelijksdwangenachterlating.nl/10-tips-om-in-gesprek-te-gaan-over-huwelijksdwang-0",
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("6.9")],
  },
  {
    id: "signalenkaart-kadera",
    soort: "instrument",
    naam: "Signalenkaart",
    wat: {
      nl: "Signalen van huiselijk geweld en kindermishandeling, met een deel over schadelijke praktijken.",
      en: "Signals of domestic violence and child abuse, with a part on harmful practices.",
    },
    eigenaar: "Kadera",
    voorWie: ["professional"],
    site: "https://signalenkaart.nl",
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("6.9")],
  },
  {
    id: "signalenlijst-sterk-huis",
    soort: "instrument",
    naam: "Signalenlijst eergerelateerd geweld",
    wat: {
      nl: "Signalen van eergerelateerd geweld op een rij.",
      en: "A list of signals of honour-related violence.",
    },
    eigenaar: "Sterk Huis",
    voorWie: ["professional"],
    uit: "2019",
    site: "https://www.sterkhuis.nl/wp-content/uploads/2019/04/Signalenlijst-EGG-HW2-Verdiepingstraining-EGG.pdf",
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("6.9")],
  },
  {
    id: "checklist-lec-egg",
    soort: "instrument",
    naam: "Checklist eergerelateerd geweld, met handleiding",
    wat: {
      nl: "Om uit te zoeken of eer het motief is en wie in de familie wat beslist, dreigt of helpt. Overleg met het LEC EGG over het gebruik.",
      en: "To find out whether honour is the motive, and who in the family decides, threatens or helps. Ask LEC EGG about its use.",
    },
    eigenaar: "LEC EGG",
    voorWie: ["politie", "veilig-thuis"],
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("8.6")],
  },
  {
    id: "interventiepalet",
    soort: "instrument",
    naam: "Interventiepalet",
    wat: {
      nl: "Een overzicht van maatregelen die veiligheid brengen.",
      en: "An overview of measures that bring safety.",
    },
    eigenaar: { nl: "te vinden bij de VNG", en: "to be found at VNG" },
    voorWie: ["gemeente", "veilig-thuis", "politie"],
    uit: { nl: "oktober 2021", en: "October 2021" },
    site: "https://vng.nl/sites/default/files/2021-11/2021-10-03_interventiepalet.pdf",
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("8.8")],
  },
  {
    id: "triage-instrument",
    soort: "instrument",
    naam: "Triage-instrument Veilig Thuis",
    wat: {
      nl: "Waarmee Veilig Thuis na een melding de veiligheid beoordeelt.",
      en: "With which Veilig Thuis assesses safety after a report.",
    },
    eigenaar: "Veilig Thuis",
    voorWie: ["veilig-thuis"],
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("7.9")],
  },
  {
    id: "kwaliteitskader",
    soort: "instrument",
    naam: "Kwaliteitskader Werken aan Veiligheid voor lokale teams en gemeenten",
    wat: {
      nl: "Wat een gemeente en een lokaal team op orde moeten hebben bij geweld in huis.",
      en: "What a municipality and a local team must have in order for violence at home.",
    },
    eigenaar: "VNG",
    voorWie: ["gemeente", "lokaal-team"],
    uit: { nl: "november 2019", en: "November 2019" },
    site: "https://vng.nl/sites/default/files/2021-03/20191122-definitief-kwaliteitskader-werken-aan-veiligheid-voor-lokale-wijkteam.pdf",
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("2.19")],
  },
  {
    id: "zelfscan",
    soort: "instrument",
    naam: "Zelfscan bij het Kwaliteitskader",
    wat: {
      nl: "Laat zien of lokale teams zijn toegerust. Vul hem apart in voor schadelijke praktijken, samen met het veld, sleutelfiguren en ervaringsdeskundigen.",
      en: "Shows whether local teams are equipped. Fill it in separately for harmful practices, together with the field, key figures and experts by experience.",
    },
    eigenaar: "VNG",
    voorWie: ["gemeente"],
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("9.13")],
  },
  {
    id: "diversiteitskader",
    soort: "instrument",
    naam: "Diversiteitskader",
    wat: {
      nl: "Helpt wijkteams en gemeenten hun hulp te laten passen bij alle bewoners.",
      en: "Helps local teams and municipalities to make their help fit all residents.",
    },
    eigenaar: "Kennisplatform Inclusief Samenleven (KIS)",
    voorWie: ["gemeente", "lokaal-team"],
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("9.16")],
  },
  {
    id: "training-sterk-huis",
    soort: "training",
    naam: "Training huwelijksdwang en eergerelateerd geweld (Sterk Huis)",
    wat: {
      nl: "Herkennen en handelen, voor wie werkt in onderwijs of zorg.",
      en: "Recognising and acting, for whoever works in education or care.",
    },
    eigenaar: "Sterk Huis",
    voorWie: ["school", "zorg"],
    site: "https://www.sterkhuis.nl/academie/training-huwelijksdwang-en-eergerelateerd-geweld-2/",
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("6.10")],
  },
  {
    id: "training-fier",
    soort: "training",
    naam: "Training eergerelateerd geweld en huwelijksdwang (Fier)",
    wat: {
      nl: "Herkennen en handelen, voor wie werkt in onderwijs of zorg.",
      en: "Recognising and acting, for whoever works in education or care.",
    },
    eigenaar: "Fier",
    voorWie: ["school", "zorg"],
    site: "https://www.opleidenbijfier.nl/cursus/training-eergerelateerd-geweld-en-huwelijksdwang",
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("6.10")],
  },
  {
    id: "e-learning-pharos",
    soort: "training",
    naam: "E-learning In gesprek over meisjesbesnijdenis",
    wat: {
      nl: "Oefenen met het gesprek, op eigen tempo.",
      en: "Practising the conversation, at one's own pace.",
    },
    eigenaar: "Pharos",
    voorWie: ["professional"],
    site: "https://pharosleerplatform.nl",
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("6.10")],
  },
  {
    id: "vaardigheidstraining-lkha",
    soort: "training",
    naam: "Vaardigheidstraining Gespreksvoering Huwelijksdwang",
    wat: {
      nl: "Leren praten met wie misschien moet trouwen.",
      en: "Learning to talk with somebody who may be made to marry.",
    },
    eigenaar: "LKHA",
    voorWie: ["professional"],
    site: "https://www.huwelijksdwangenachterlating.nl/vaardigheidstraining-gespreksvoering-huwelijksdwang",
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("6.10"), kb("18")],
  },
  {
    id: "training-burgerlijke-stand",
    soort: "training",
    naam: "Training voor ambtenaren van de burgerlijke stand",
    wat: {
      nl: "Huwelijksdwang, kindhuwelijk en polygamie herkennen aan het loket. De Routekaart noemt geen aanbieder; een gemeente regelt dit zelf.",
      en: "Recognising forced marriage, child marriage and polygamy at the counter. The Routekaart names no provider; a municipality arranges this itself.",
    },
    eigenaar: { nl: "de gemeente", en: "the municipality" },
    voorWie: ["burgerlijke-stand", "gemeente"],
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("6.10")],
  },
  {
    id: "e-learning-basis",
    soort: "training",
    naam: "E-learning voor basisopleidingen, met voorlichtingscampagne",
    wat: {
      nl: "Aangekondigd voor 2022, over alle vormen van schadelijke praktijken. Of het er is gekomen, weten wij niet.",
      en: "Announced for 2022, on all forms of harmful practices. Whether it came, we do not know.",
    },
    eigenaar: "Pharos",
    voorWie: ["professional"],
    uit: { nl: "gepland voor 2022", en: "planned for 2022" },
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("6.16")],
  },
  {
    id: "training-posten",
    soort: "training",
    naam: "Training van diplomatieke en consulaire medewerkers",
    wat: {
      nl: "Buitenlandse Zaken leert medewerkers van posten over de hele wereld wat huwelijksdwang is.",
      en: "Foreign Affairs teaches employees of missions all over the world what forced marriage is.",
    },
    eigenaar: { nl: "Ministerie van Buitenlandse Zaken", en: "Ministry of Foreign Affairs" },
    voorWie: ["diplomaat"],
    bekend: "alleen-genoemd",
    genoemdIn: 2018,
    bronnen: [kb("5")],
  },
  {
    id: "eerste-lijn",
    soort: "training",
    naam: "Scholing van de eerste lijn",
    wat: {
      nl: "Wie als eerste met iemand praat en getraind is, herkent eerder een slachtoffer en kan een vertrek uit Nederland voorkomen. Dat leert de aanpak van het Verenigd Koninkrijk. Voorlichting is dus ook voor professionals bedoeld.",
      en: "Whoever talks to somebody first and is trained, recognises a victim sooner and may prevent a departure from the Netherlands. That is what the approach of the United Kingdom teaches. So campaigns are meant for professionals too.",
    },
    eigenaar: { nl: "gemeente en werkgever", en: "municipality and employer" },
    voorWie: ["gemeente", "professional"],
    bekend: "alleen-genoemd",
    genoemdIn: 2018,
    bronnen: [kb("18"), kb("51"), rk("6.8")],
  },
  {
    id: "vrijheden",
    soort: "voorlichting",
    naam: "Lespakket VrijHeden",
    wat: {
      nl: "Maakt moeilijke onderwerpen bespreekbaar in de klas, ook schadelijke praktijken. Voor voortgezet onderwijs, mbo en hbo; gratis in Rotterdam.",
      en: "Opens hard subjects in the classroom, harmful practices among them. For secondary and vocational schools; free in Rotterdam.",
    },
    eigenaar: { nl: "gemeente Rotterdam", en: "municipality of Rotterdam" },
    voorWie: ["school", "jongere"],
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("6.14")],
  },
  {
    id: "hecht-verbonden",
    soort: "voorlichting",
    naam: "(H)echt Verbonden",
    wat: {
      nl: "Folders en filmpjes over huwelijksdwang en huwelijkse gevangenschap. Geestelijk leiders vertellen wat het huwelijk in hun geloof betekent.",
      en: "Leaflets and short films on forced marriage and marital captivity. Religious leaders tell what marriage means in their faith.",
    },
    eigenaar: { nl: "niet genoemd", en: "not named" },
    voorWie: ["professional", "gemeenschap"],
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("6.14")],
  },
  {
    id: "lets-talk",
    soort: "voorlichting",
    naam: "Let's talk about it",
    wat: {
      nl: "Werkwijzen voor lokale organisaties om zelf kiezen bespreekbaar te maken.",
      en: "Ways for local organisations to talk about choosing for oneself.",
    },
    eigenaar: "Kennisplatform Inclusief Samenleven (KIS)",
    voorWie: ["gemeente", "gemeenschap"],
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("6.14")],
  },
  {
    id: "replace",
    soort: "voorlichting",
    naam: "REPLACE en Changemakers VGV",
    wat: {
      nl: "Jonge ambassadeurs die VGV in de eigen kring bespreekbaar maken.",
      en: "Young ambassadors who make FGM a subject of talk in their own circle.",
    },
    eigenaar: { nl: "gemeente Den Haag en partners", en: "municipality of The Hague and partners" },
    voorWie: ["jongere", "gemeenschap"],
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("6.14")],
  },
  {
    id: "kinderrechtenspel",
    soort: "voorlichting",
    naam: "Kinderrechtenspel",
    wat: {
      nl: "Kinderen leren spelend welke rechten zij hebben.",
      en: "Children learn in play which rights they have.",
    },
    eigenaar: { nl: "niet genoemd", en: "not named" },
    voorWie: ["school", "jongere"],
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("6.14")],
  },
  {
    id: "rotterdam",
    soort: "praktijk",
    naam: "Rotterdam: kernteam en expertteam",
    wat: {
      nl: "Eén overleg over zaken en één over beleid, alleen over schadelijke praktijken, met zorg en veiligheid samen aan tafel.",
      en: "One meeting on cases and one on policy, on harmful practices alone, with care and safety at one table.",
    },
    eigenaar: { nl: "gemeente Rotterdam", en: "municipality of Rotterdam" },
    voorWie: ["gemeente"],
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("3.16")],
  },
  {
    id: "ede",
    soort: "praktijk",
    naam: "Ede: cultuurvertalers",
    wat: {
      nl: "Zij helpen nieuwkomers de weg te vinden en leggen de verbinding met hun gemeenschap.",
      en: "They help newcomers to find their way, and make the connection with their community.",
    },
    eigenaar: { nl: "gemeente Ede", en: "municipality of Ede" },
    voorWie: ["gemeente"],
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("6.15")],
  },
  {
    id: "den-haag",
    soort: "praktijk",
    naam: "Den Haag: rolmodellen VGV",
    wat: {
      nl: "Mannen en vrouwen uit de gemeenschap zelf zijn getraind om VGV bespreekbaar te maken.",
      en: "Men and women from the community itself were trained to make FGM a subject of talk.",
    },
    eigenaar: { nl: "gemeente Den Haag", en: "municipality of The Hague" },
    voorWie: ["gemeente", "gemeenschap"],
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("6.15")],
  },
  {
    id: "west-veluwe-vallei",
    soort: "praktijk",
    naam: "West Veluwe Vallei: via kerk en moskee",
    wat: {
      nl: "De regio gebruikt contacten die de gemeente al heeft, met iemand die de taal van de gemeenschap spreekt.",
      en: "The region uses contacts the municipality already has, with somebody who speaks the language of the community.",
    },
    eigenaar: { nl: "regio West Veluwe Vallei", en: "region West Veluwe Vallei" },
    voorWie: ["gemeente", "gemeenschap"],
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("6.15")],
  },
  {
    id: "veilig-thuis-utrecht",
    soort: "praktijk",
    naam: "Veilig Thuis Utrecht: een eigen crisisteam",
    wat: {
      nl: "Een team voor ernstig eergerelateerd geweld, huwelijksdwang en achterlating. Het heeft de bevoegdheden van Veilig Thuis en is minder gebonden aan het Handelingsprotocol.",
      en: "A team for grave honour-related violence, forced marriage and abandonment. It has the powers of Veilig Thuis and is less bound to its protocol.",
    },
    eigenaar: "Veilig Thuis Utrecht",
    voorWie: ["veilig-thuis", "gemeente"],
    bekend: "alleen-genoemd",
    genoemdIn: 2021,
    bronnen: [rk("8.19")],
  },
  {
    id: "kamerbrief",
    soort: "document",
    naam: "Kamerbrief 32 175, nr. 64: evaluatie amendement Ten Broeke",
    wat: {
      nl: "Wat Buitenlandse Zaken deed en leerde bij huwelijksdwang en achterlating in het buitenland.",
      en: "What Foreign Affairs did and learned about forced marriage and abandonment abroad.",
    },
    eigenaar: { nl: "Ministerie van Buitenlandse Zaken", en: "Ministry of Foreign Affairs" },
    voorWie: ["iedereen"],
    uit: { nl: "13 november 2018", en: "13 November 2018" },
    bekend: "gelezen",
    genoemdIn: 2018,
    bronnen: [kb("1")],
  },
  {
    id: "samen-op-in-acuut",
    soort: "document",
    naam: "Samen op in acuut",
    wat: {
      nl: "Wat politie en Veilig Thuis samen doen in de eerste uren van een acute situatie.",
      en: "What police and Veilig Thuis do together in the first hours of an acute situation.",
    },
    eigenaar: {
      nl: "Veilig Thuis, politie, OM, reclassering en Raad voor de Kinderbescherming",
      en: "Veilig Thuis, police, prosecutor, probation and Child Care and Protection Board",
    },
    voorWie: ["politie", "veilig-thuis"],
    bekend: "gelezen",
    genoemdIn: 2021,
    bronnen: [soa("0.1"), rk("8.16")],
  },
];

/** Every thing on the shelves, for the list of what is due. */
export const materiaalStukken: readonly Stuk[] = materialen.map(({ id, naam, bronnen, gelezen }) => ({
  id: `materiaal/${id}`,
  soort: "verwijzing",
  titel: { nl: naam, en: `${naam} (in Dutch)` },
  pagina: "/kennis/materiaal",
  herkomst: { bronnen, ...(gelezen && { gelezen }), ...nagezien },
}));
