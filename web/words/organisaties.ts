import type { Organisatie } from "#domain/protocol/situatie.ts";
import type { Taal } from "./taal.ts";

const nl = {
  "veilig-thuis": "Veilig Thuis",
  lkha: "het LKHA",
  "lokaal-team": "het lokale team",
  politie: "de politie",
  om: "het Openbaar Ministerie",
  rvdk: "de Raad voor de Kinderbescherming",
  reclassering: "de reclassering",
  bz: "het ministerie van Buitenlandse Zaken",
  ambassade: "de ambassade of het consulaat",
  gemeente: "de gemeente",
  "lec-egg": "het LEC EGG",
  pharos: "Pharos",
  fier: "Fier",
  "sterk-huis": "Sterk Huis",
  opvang: "de opvang",
  kmar: "de Koninklijke Marechaussee",
  gi: "de jeugdbescherming (GI)",
  jgz: "de jeugdgezondheidszorg",
  hulpverlening: "de hulp die al loopt",
  "multidisciplinair-team": "het multidisciplinaire team",
  vrager: "wie advies vraagt",
  betrokkenen: "de betrokkenen zelf",
} satisfies Record<Organisatie, string>;

const en: typeof nl = {
  "veilig-thuis": "Veilig Thuis",
  lkha: "LKHA",
  "lokaal-team": "the local team",
  politie: "the police",
  om: "the Public Prosecution Service",
  rvdk: "the Child Care and Protection Board",
  reclassering: "the probation service",
  bz: "the Ministry of Foreign Affairs",
  ambassade: "the embassy or consulate",
  gemeente: "the municipality",
  "lec-egg": "LEC EGG",
  pharos: "Pharos",
  fier: "Fier",
  "sterk-huis": "Sterk Huis",
  opvang: "the shelter",
  kmar: "the Royal Marechaussee",
  gi: "youth protection (GI)",
  jgz: "youth health care",
  hulpverlening: "the help that is already running",
  "multidisciplinair-team": "the multidisciplinary team",
  vrager: "whoever asks for advice",
  betrokkenen: "those involved themselves",
};

/** What each kind of organisation is called, inside a sentence. */
export const organisatieNamen: Record<Taal, Record<Organisatie, string>> = { nl, en };

/** What is behind a name that few people know. */
export const organisatieUitleg: Record<Taal, { readonly [O in Organisatie]?: string }> = {
  nl: {
    lkha: "Landelijk Knooppunt Huwelijksdwang en Achterlating",
    "lec-egg": "Landelijk Expertise Centrum Eergerelateerd Geweld, van de politie",
  },
  en: {
    lkha: "Landelijk Knooppunt Huwelijksdwang en Achterlating, the national hub on forced marriage and abandonment",
    "lec-egg":
      "Landelijk Expertise Centrum Eergerelateerd Geweld, the honour-related violence centre of the police",
  },
};

/** Dutch drops the ending of the adjective where the article is gone: "het lokale team", but "Lokaal team". */
const zonderLidwoord: Record<Taal, { readonly [O in Organisatie]?: string }> = {
  nl: { "lokaal-team": "lokaal team", "multidisciplinair-team": "multidisciplinair team" },
  en: {},
};

/** A name at the beginning of a line: without its article, with a capital. */
export const organisatieNaam = (code: Organisatie, taal: Taal): string => {
  const naam = zonderLidwoord[taal][code] ?? organisatieNamen[taal][code].replace(/^(de|het|the) /, "");
  return naam.charAt(0).toUpperCase() + naam.slice(1);
};
