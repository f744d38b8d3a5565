import { kb, rk } from "../protocol/bronnen.ts";
import type { Zin } from "../protocol/zin.ts";
import type { SignaalVorm } from "./deskundigen.ts";
import type { Stuk } from "./herkomst.ts";
import { type Punt, stukVan } from "./punt.ts";

/** Whose words: those of the file, or those of the talk. */
export const termKeuzes = ["dossier", "gesprek"] as const;
/** One of the two. */
export type TermKeuze = (typeof termKeuzes)[number];

/** What one thing is called in a file and in a talk. `kort` is the term of the file inside a sentence, where that is shorter. */
export type TermPaar = {
  readonly dossier: Zin;
  readonly kort?: Zin;
  readonly gesprek: Zin;
  readonly bronnen: Punt["bronnen"];
};

const opgeplakt = [kb("37")];

/** The pairs of terms, by form and by who is meant. Whoever it happens to seldom uses the word of the file. */
export const termen = {
  huwelijksdwang: {
    dossier: { nl: "huwelijksdwang", en: "forced marriage" },
    gesprek: { nl: "moeten trouwen met wie je niet wilt", en: "having to marry somebody you do not want" },
    bronnen: opgeplakt,
  },
  kindhuwelijk: {
    dossier: { nl: "kindhuwelijk", en: "child marriage" },
    gesprek: { nl: "trouwen voor je achttiende", en: "marrying before you are eighteen" },
    bronnen: opgeplakt,
  },
  "huwelijkse-gevangenschap": {
    dossier: { nl: "huwelijkse gevangenschap", en: "marital captivity" },
    gesprek: { nl: "niet mogen of kunnen scheiden", en: "not being allowed or able to divorce" },
    bronnen: opgeplakt,
  },
  achterlating: {
    dossier: { nl: "achterlating", en: "abandonment abroad" },
    gesprek: { nl: "in een ander land moeten blijven", en: "having to stay in another country" },
    bronnen: opgeplakt,
  },
  vgv: {
    dossier: { nl: "vrouwelijke genitale verminking (VGV)", en: "female genital mutilation (FGM)" },
    kort: { nl: "VGV", en: "FGM" },
    gesprek: { nl: "meisjesbesnijdenis", en: "circumcision of girls" },
    bronnen: [rk("1.8"), rk("6.6")],
  },
  "eergerelateerd-geweld": {
    dossier: { nl: "eergerelateerd geweld", en: "honour-related violence" },
    gesprek: {
      nl: "dwang of geweld om de naam van de familie",
      en: "force or violence about the name of the family",
    },
    bronnen: opgeplakt,
  },
  partnergeweld: {
    dossier: { nl: "partnergeweld", en: "partner violence" },
    gesprek: { nl: "pijn, angst of controle in een relatie", en: "pain, fear or control in a relationship" },
    bronnen: opgeplakt,
  },
  kindermishandeling: {
    dossier: { nl: "kindermishandeling", en: "child abuse" },
    gesprek: { nl: "thuis niet veilig zijn als kind", en: "not being safe at home as a child" },
    bronnen: opgeplakt,
  },
  ouderenmishandeling: {
    dossier: { nl: "ouderenmishandeling", en: "elder abuse" },
    gesprek: {
      nl: "pijn, druk of tekort als je ouder bent",
      en: "pain, pressure or lack when you are older",
    },
    bronnen: opgeplakt,
  },
  slachtoffer: {
    dossier: { nl: "slachtoffer", en: "victim" },
    gesprek: { nl: "u of jij, of: degene om wie het gaat", en: "you, or: the person it is about" },
    bronnen: opgeplakt,
  },
} as const satisfies Record<SignaalVorm | "slachtoffer", TermPaar>;

const geplaatst = /^\{([a-z-]+)\}|\{([a-z-]+)\}/g;

/** A sentence with the terms of one choice: `{vgv}` becomes "VGV", or "meisjesbesnijdenis"; with a capital where it begins. */
export function metTermen({ nl, en }: Zin, keuze: TermKeuze): Zin {
  const vul = (tekst: string, taal: keyof Zin) =>
    tekst.replace(geplaatst, (plek: string, vooraan?: string, midden?: string) => {
      const paar: TermPaar | undefined = (termen as Record<string, TermPaar>)[vooraan ?? midden ?? ""];
      if (!paar) return plek;
      const woord = (keuze === "dossier" ? (paar.kort ?? paar.dossier) : paar.gesprek)[taal];
      return vooraan ? metHoofdletter(woord) : woord;
    });
  return { nl: vul(nl, "nl"), en: vul(en, "en") };
}

/** A text with a capital at its beginning. */
export const metHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** Why there are two kinds of words. */
export const tweeWoorden: Punt = {
  zin: {
    nl: "In het dossier staat de vakterm. In een gesprek zegt u het anders: wie het overkomt, herkent zich zelden in de vakterm.",
    en: "In the file stands the technical term. In a talk you say it otherwise: whoever it happens to seldom recognises the technical term.",
  },
  bronnen: [rk("1.8"), rk("6.6"), kb("37")],
};

/** The pairs of terms, as a piece of content. */
export const termenStukken: readonly Stuk[] = [
  stukVan({
    id: "signalen/termen",
    titel: { nl: "Woorden in het dossier en in het gesprek", en: "Words in the file and in the talk" },
    pagina: "/signalen",
    punten: [
      tweeWoorden,
      ...Object.values(termen).map(({ dossier, bronnen }) => ({ zin: dossier, bronnen })),
    ],
  }),
];
