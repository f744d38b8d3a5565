import type { Organisatie } from "#domain/protocol/situatie.ts";
import { inTaal, organisatieWoorden } from "#domain/protocol/woorden.ts";
import type { Taal } from "./taal.ts";

/** What each kind of organisation is called, inside a sentence. */
export const organisatieNamen: Record<Taal, Record<Organisatie, string>> = {
  nl: inTaal(organisatieWoorden, "nl"),
  en: inTaal(organisatieWoorden, "en"),
};

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
