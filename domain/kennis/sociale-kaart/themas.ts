import type { Zin } from "../../protocol/zin.ts";

/**
 * What a card of the sociale kaart is about: the five themes of WW-S1 first, then the harmful practices by their forms. `ook`
 * are the other words people use for it (T21), which search knows and no page shows.
 */
export const themas = {
  "huiselijk-geweld": {
    naam: { nl: "huiselijk geweld", en: "domestic violence" },
    ook: ["geweld thuis", "mishandeling", "stalking", "domestic abuse"],
  },
  partnergeweld: {
    naam: { nl: "geweld door een partner of ex-partner", en: "violence by a partner or ex-partner" },
    ook: ["partnergeweld", "relationeel geweld", "intimate partner violence"],
  },
  kindermishandeling: {
    naam: { nl: "kindermishandeling", en: "child abuse" },
    ook: ["kind", "verwaarlozing", "kindermisbruik", "neglect"],
  },
  ouderenmishandeling: {
    naam: { nl: "ouderenmishandeling", en: "elder abuse" },
    ook: ["bejaarden", "financieel misbruik", "financiële uitbuiting", "ouderen"],
  },
  "schadelijke-praktijken": {
    naam: { nl: "schadelijke praktijken", en: "harmful practices" },
    ook: ["schadelijke traditionele praktijken", "harmful traditional practices"],
  },
  huwelijksdwang: {
    naam: { nl: "huwelijksdwang", en: "forced marriage" },
    ook: ["uithuwelijking", "gedwongen huwelijk", "uitgehuwelijkt"],
  },
  kindhuwelijk: {
    naam: { nl: "kindhuwelijk", en: "child marriage" },
    ook: ["kinderhuwelijk", "kindbruid"],
  },
  "huwelijkse-gevangenschap": {
    naam: { nl: "huwelijkse gevangenschap", en: "marital captivity" },
    ook: ["religieuze scheiding", "niet mogen scheiden"],
  },
  achterlating: {
    naam: { nl: "achterlating in het buitenland", en: "abandonment abroad" },
    ook: ["achtergelaten", "gedwongen achterlating", "left behind"],
  },
  vgv: {
    naam: { nl: "vrouwelijke genitale verminking (VGV)", en: "female genital mutilation (FGM)" },
    ook: ["meisjesbesnijdenis", "vrouwenbesnijdenis", "besnijdenis", "besneden", "fgc", "circumcision"],
  },
  "eergerelateerd-geweld": {
    naam: { nl: "eergerelateerd geweld", en: "honour-related violence" },
    ook: ["eerwraak", "eergeweld", "egg", "eer", "familie-eer", "honour killing"],
  },
} as const satisfies Record<string, { naam: Zin; ook: readonly string[] }>;

/** One theme of the sociale kaart. */
export type Thema = keyof typeof themas;
/** Every theme, in the order in which a list shows them. */
export const themaLijst = Object.keys(themas) as [Thema, ...Thema[]];

/** The themes of WW-S1, under which every card can be found. */
export const hoofdthemas = [
  "huiselijk-geweld",
  "partnergeweld",
  "kindermishandeling",
  "ouderenmishandeling",
  "schadelijke-praktijken",
] as const satisfies readonly Thema[];

/** The harmful practices by their forms: each falls under the fifth theme. */
export const schadelijkeThemas = themaLijst.filter(
  (thema) => !(hoofdthemas as readonly Thema[]).includes(thema),
);

/** Under which themes a card may stand to be found under this one: a form also where a card names all harmful practices. */
export function vindbaarOnder(thema: Thema): readonly Thema[] {
  if (thema === "schadelijke-praktijken") return [thema, ...schadelijkeThemas];
  return schadelijkeThemas.includes(thema) ? [thema, "schadelijke-praktijken"] : [thema];
}
