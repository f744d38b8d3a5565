import type { OrganisatieSoort } from "../casus/organisatie.ts";

/** How dangerous it is, in the estimate of who gives the advice (WW-A4). */
export const risicos = ["geen", "onduidelijk", "structureel", "acuut"] as const;
/** One estimate. */
export type Risico = (typeof risicos)[number];

/** What Veilig Thuis thinks along about (WW-A6). */
export const onderwerpen = ["gesprek", "veiligheid", "lokale-hulp", "melden"] as const;
/** One of the four. */
export type Onderwerp = (typeof onderwerpen)[number];

/** How somebody who asked is helped on after the advice (RK-7.7). */
export const ondersteuningen = ["contact-gelegd", "bij-gesprek", "bij-teamoverleg"] as const;
/** One of them. */
export type Ondersteuning = (typeof ondersteuningen)[number];

/** What whoever asks is told about the own data and rights (WW-A7, X-VT11). */
export const uitleggen = ["privacy", "rechten", "klachten", "vertrouwenspersoon"] as const;
/** One of them. */
export type Uitleg = (typeof uitleggen)[number];

/** Why Veilig Thuis makes a report of an advice itself (WW-A10). */
export const omzetGronden = ["ernstig", "vrager-kan-niet-handelen", "vrager-wil-melden"] as const;
/** One of them. */
export type OmzetGrond = (typeof omzetGronden)[number];

/** What an expert finds of a case without knowing whose it is (LKHA-1.3a). */
export const consultUitkomsten = ["vastgesteld", "niet", "onzeker", "dreigend"] as const;
/** One of them. */
export type ConsultUitkomst = (typeof consultUitkomsten)[number];

/** Where the asker works, as far as it says something about the question. */
export const sectoren = [
  "onderwijs",
  "kinderopvang",
  "jeugdzorg",
  "gezondheidszorg",
  "geestelijke-zorg",
  "maatschappelijk-werk",
  "politie-justitie",
  "gemeente",
  "opvang-asiel",
  "anders",
] as const;
/** One of them. */
export type Sector = (typeof sectoren)[number];

/** Whether the victim is abroad, as far as a question tells it. */
export const buitenlandKeuzes = ["ja", "nee", "onbekend"] as const;
/** One of them. */
export type InBuitenland = (typeof buitenlandKeuzes)[number];

/** Who can be asked without a name: the experts (LKHA-1.4a, RK-7.6) and another region of Veilig Thuis. */
export const consultDeskundigen = [
  "lkha",
  "lec-egg",
  "pharos",
  "veilig-thuis",
] as const satisfies readonly OrganisatieSoort[];

/** As much of an age as a question without a name may tell. */
export const leeftijden = ["0-11", "12-15", "16-17", "18-22", "23-of-ouder", "onbekend"] as const;
/** One of them. */
export type Leeftijd = (typeof leeftijden)[number];

/** Lists of advices: what is open here, what others were asked, and what is over. */
export const adviesLijsten = ["open", "gesteld", "gesloten"] as const;
/** One of them. */
export type AdviesLijst = (typeof adviesLijsten)[number];
