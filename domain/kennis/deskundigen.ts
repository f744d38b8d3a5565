import { kb, rk, soa, ww } from "../protocol/bronnen.ts";
import type { Vorm } from "../protocol/situatie.ts";
import { type Bellen, belStuk } from "./bellen.ts";
import type { Gelezen, Stuk } from "./herkomst.ts";
import { type Punt, stukVan } from "./punt.ts";

/** The forms of the contract that have a list of signals: all but "other". */
export type SignaalVorm = Exclude<Vorm, "huiselijk-geweld-overig">;

const lkhaGevangen: Gelezen = { titel: "Huwelijkse gevangenschap", waar: "huwelijksdwangenachterlating.nl" };

const veiligThuis: Bellen = {
  organisatie: "veilig-thuis",
  waarvoor: {
    zin: {
      nl: "Altijd, bij elke vorm. Advies is vrijblijvend en mag anoniem; Veilig Thuis kan ook meegaan naar een gesprek.",
      en: "Always, on every form. Advice is free of obligation and may be anonymous; Veilig Thuis can also come along to a talk.",
    },
    bronnen: [rk("7.6"), rk("7.7")],
  },
};
const lkhaDwang: Bellen = {
  organisatie: "lkha",
  waarvoor: {
    zin: {
      nl: "Huwelijksdwang, kindhuwelijk en achterlating. U overlegt zonder namen te noemen.",
      en: "Forced marriage, child marriage and abandonment. You consult without naming anybody.",
    },
    bronnen: [rk("4.6"), rk("7.6"), kb("65")],
  },
};
const lkhaScheiden: Bellen = {
  organisatie: "lkha",
  waarvoor: {
    zin: {
      nl: "Het LKHA geeft ook uitleg over huwelijkse gevangenschap. De routekaart noemt er geen eigen deskundige voor; begin bij Veilig Thuis.",
      en: "LKHA explains marital captivity as well. The routekaart names no expert of its own for it; begin with Veilig Thuis.",
    },
    bronnen: [rk("7.6")],
    gelezen: [lkhaGevangen],
  },
};
const pharos: Bellen = {
  organisatie: "pharos",
  waarvoor: {
    zin: {
      nl: "VGV: vragen van professionals en van vrouwen zelf, en waar spreekuren zijn.",
      en: "FGM: questions of professionals and of women themselves, and where consulting hours are.",
    },
    bronnen: [rk("4.6"), rk("9.8")],
  },
};
const lecEgg: Bellen = {
  organisatie: "lec-egg",
  waarvoor: {
    zin: {
      nl: "Eergerelateerd geweld. Vraag de politie in uw regio meteen ook naar de taakaccenthouder: naar die verwijst het LEC EGG altijd.",
      en: "Honour-related violence. Ask the police in your region for the specialised officer (taakaccenthouder) at once as well: LEC EGG always refers to that officer.",
    },
    bronnen: [rk("4.5"), rk("4.6"), ww("S12")],
  },
};
const politie: Bellen = {
  organisatie: "politie",
  waarvoor: {
    zin: { nl: "Er is nu gevaar.", en: "There is danger now." },
    bronnen: [soa("A1.2"), soa("A2.1")],
  },
};

/** Whom to call about a form, the one who knows most about it first; acute danger stands apart. */
export const deskundigen = {
  huwelijksdwang: [lkhaDwang, veiligThuis],
  kindhuwelijk: [lkhaDwang, veiligThuis],
  "huwelijkse-gevangenschap": [veiligThuis, lkhaScheiden],
  achterlating: [lkhaDwang, veiligThuis],
  vgv: [pharos, veiligThuis],
  "eergerelateerd-geweld": [lecEgg, veiligThuis],
  partnergeweld: [veiligThuis],
  kindermishandeling: [veiligThuis],
  ouderenmishandeling: [veiligThuis],
} as const satisfies Record<SignaalVorm, readonly Bellen[]>;

/** Everybody whom a professional may have to call, the most urgent first. */
export const alleDeskundigen: readonly Bellen[] = [politie, veiligThuis, lkhaDwang, lecEgg, pharos];

/** For whom the expert comes before any talk, and what that means; in the words of the rows that guard it. */
export const deskundigeEerst: readonly Punt[] = [
  {
    zin: {
      nl: "Begin bij een vermoeden van een schadelijke praktijk niet zelf, ook niet als aandachtsfunctionaris. Overleg eerst met een deskundige.",
      en: "On a suspicion of a harmful practice do not begin by yourself, not even as the appointed officer of your organisation. First consult an expert.",
    },
    bronnen: [rk("1.1"), rk("4.6"), rk("7.26")],
  },
  {
    zin: {
      nl: "Doe dat vóór u met het slachtoffer praat. In de meldcode voor eergerelateerd geweld komt overleg daarom vóór het gesprek.",
      en: "Do so before you talk with the victim. In the reporting code for honour-related violence consultation therefore comes before the talk.",
    },
    bronnen: [rk("7.3"), rk("2.10")],
    gelezen: [{ titel: "Meldcode bij (vermoedens van) eergerelateerd geweld", waar: "movisie.nl" }],
  },
  {
    zin: {
      nl: "Praat niet met partner, ouders of familie voordat een deskundige de risicoanalyse heeft afgerond en de verhoudingen in de familie bekend zijn.",
      en: "Do not talk with partner, parents or family before an expert has completed the risk analysis and the relations in the family are known.",
    },
    bronnen: [rk("7.4"), rk("7.5")],
  },
  {
    zin: {
      nl: "Houd het klein: overleg met één deskundige en met wie het echt moet weten.",
      en: "Keep it small: consult one expert and those who really must know.",
    },
    bronnen: [rk("7.23"), rk("7.24")],
  },
  {
    zin: {
      nl: "Acuut gevaar gaat voor: bel 112. Leg daarna vast waarom het niet kon wachten.",
      en: "Acute danger comes first: call 112. Afterwards record why it could not wait.",
    },
    bronnen: [soa("0.3"), rk("7.3")],
  },
];

const ieder = [...new Set([...Object.values(deskundigen).flat(), politie])];

/** The content on whom to consult, piece by piece. */
export const deskundigenStukken: readonly Stuk[] = [
  belStuk({
    id: "beroep/deskundigen",
    titel: { nl: "Wie u raadpleegt", en: "Whom you consult" },
    pagina: "/beroep",
    bellen: ieder,
  }),
  stukVan({
    id: "beroep/deskundige-eerst",
    titel: { nl: "Eerst de deskundige", en: "The expert first" },
    pagina: "/beroep",
    punten: deskundigeEerst,
  }),
];
