import type { BlokId } from "../melding/blokken.ts";
import { lkha, rk, ww } from "../protocol/bronnen.ts";
import type { CatalogusId } from "../protocol/catalogus.ts";
import type { Pleidooi } from "../protocol/rule.ts";
import type { Organisatie } from "../protocol/situatie.ts";
import type { Zin } from "../protocol/zin.ts";
import { type Gelezen, type Herkomst, nagezien, type Stuk } from "./herkomst.ts";
import { type Punt, stukVan } from "./punt.ts";

/** What the reporting code itself says of an outcome, read outside the five documents; none of it decides anything here. */
export type Norm = {
  readonly bij: Pleidooi | "afsluiten";
  readonly zin: Zin;
  readonly gelezen: Gelezen;
};

const knmg: Gelezen = { titel: "KNMG-meldcode, stap 5", waar: "knmg-meldcode.maglr.com" };
const nji: Gelezen = { titel: "Afwegingskader bij de meldcode", waar: "nji.nl" };
const kader: Gelezen = { titel: "Afwegingskader meldcode", waar: "afwegingskadermeldcode.nl" };
const movisie: Gelezen = { titel: "Meldcode bij (vermoedens van) eergerelateerd geweld", waar: "movisie.nl" };
const augeo: Gelezen = { titel: "Kindcheck", waar: "augeo.nl" };

/** The norms of the professions, beside the outcome that our tables come to. */
export const normen: readonly Norm[] = [
  {
    bij: "melden",
    zin: {
      nl: "Beroepen spraken af: meld altijd bij acute of structurele onveiligheid, ook als die uit een onthulling blijkt.",
      en: "The professions agreed: always report acute or structural unsafety, also when a disclosure shows it.",
    },
    gelezen: knmg,
  },
  {
    bij: "melden",
    zin: {
      nl: "Meld ook als u zelf niet genoeg hulp kunt bieden of regelen, of als de hulp het geweld niet stopt.",
      en: "Report as well when you cannot offer or arrange enough help, or when the help does not stop the violence.",
    },
    gelezen: knmg,
  },
  {
    bij: "hulp",
    zin: {
      nl: "Wie zelf hulp regelt, spreekt af wie volgt hoe het gaat, en weegt opnieuw als de hulp op tijd niets oplevert.",
      en: "Whoever arranges help agrees who follows how it goes, and weighs again when the help brings nothing in time.",
    },
    gelezen: nji,
  },
  {
    bij: "afsluiten",
    zin: {
      nl: "Is er geen vermoeden, of niet meer, sluit dan af en leg vast waarom.",
      en: "If there is no suspicion, or no longer one, close and record why.",
    },
    gelezen: nji,
  },
];

const namen: readonly (Punt & { readonly bij: Organisatie })[] = [
  {
    bij: "veilig-thuis",
    zin: {
      nl: "Noem niemand om wie het gaat. Bij Veilig Thuis hoeft u ook uw eigen naam niet te zeggen.",
      en: "Name nobody whom it is about. At Veilig Thuis you need not give your own name either.",
    },
    bronnen: [ww("A8"), ww("A9"), rk("2.6")],
  },
  {
    bij: "lkha",
    zin: {
      nl: "Ook het LKHA hoort niet om wie het gaat. Het schrijft wel op wie u bent.",
      en: "LKHA does not hear either whom it is about. It does write down who you are.",
    },
    bronnen: [lkha("1.3b"), lkha("1.3c")],
  },
];

/** Whose name is said and written down when advice is asked of these: it is not the same with each. */
export const namenBijAdvies = (wie: readonly Organisatie[]): readonly Punt[] =>
  namen.filter(({ bij }) => wie.includes(bij));

/** How strict the order of the steps is. */
export const volgordeUitleg: { readonly zin: Zin; readonly gelezen: Gelezen } = {
  zin: {
    nl: "De stappen mogen op elk moment stoppen of opnieuw beginnen; de volgorde ligt in de praktijk niet vast.",
    en: "The steps may stop or start again at any moment; in practice their order is not fixed.",
  },
  gelezen: kader,
};

/** What acute unsafety is, so that whoever weighs knows what to tick. */
export const acuutUitleg: { readonly zin: Zin; readonly gelezen: Gelezen } = {
  zin: {
    nl: "Acuut: er is nu lichamelijk gevaar, of de komende dagen zijn niet veilig, ook doordat basiszorg ontbreekt.",
    en: "Acute: there is physical danger now, or the coming days are not safe, also because basic care is lacking.",
  },
  gelezen: kader,
};

/** What is different on honour and harmful practices, beside what the tables say of it once row `bij` holds. */
export const eerUitleg: { readonly bij: CatalogusId; readonly zin: Zin; readonly gelezen: Gelezen } = {
  bij: rk("2.10"),
  zin: {
    nl: "Er is een meldcode voor vermoedens van eergerelateerd geweld, met een bijlage over besnijdenis van meisjes; die tekst hebben wij niet. Wat hier staat, volgt uit de bronnen die erbij staan.",
    en: "There is a reporting code for suspicions of honour-related violence, with an annex on circumcision of girls; we do not have that text. What stands here follows from the sources beside it.",
  },
  gelezen: movisie,
};

/** The kindcheck, a part of the first step: for whom, and what follows from it. */
export const kindcheckUitleg: { readonly zin: Zin; readonly gelezen: Gelezen } = {
  zin: {
    nl: "Voor wie een volwassene of jongere helpt van wie de situatie kinderen kan schaden. Zijn er zorgen om een kind, volg dan de stappen ook voor dat kind; zo niet, noteer dat u het naging.",
    en: "For whoever helps an adult or adolescent whose situation may harm children. If there are worries about a child, follow the steps for that child as well; if not, note that you checked.",
  },
  gelezen: augeo,
};

/** What the form says above a block of questions that rests on rows. */
export const blokUitleg = {
  gaatOver: {
    zin: {
      nl: "Gaat het om dwang, achterlating, besnijdenis of eer? Dan eerst een deskundige, nog geen gesprek, en niets aan partner of ouders vertellen.",
      en: "Is it about forced marriage, abandonment, circumcision or honour? Then an expert first, no talk yet, and nothing told to partner or parents.",
    },
    bronnen: [rk("4.6"), rk("7.3"), rk("7.4")],
  },
  gesprek: {
    zin: {
      nl: "Alleen als het veilig genoeg is. Zeg dan duidelijk waarom u meldt, vraag wat zij ervan vinden en leg uit tot zij het begrijpen.",
      en: "Only if it is safe enough. Then say clearly why you report, ask what they think of it and explain until they understand.",
    },
    bronnen: [ww("Z26")],
  },
} as const satisfies { readonly [B in BlokId]?: Punt };

/** The sectors that are bound to the code, as they were read. */
export const sectorenGelezen: Gelezen = {
  titel: "Wet verplichte meldcode, verbeterd sinds 2019",
  waar: "movisie.nl",
};

const herkomst = (rest: Pick<Herkomst, "bronnen"> & Partial<Herkomst>): Herkomst => ({
  ...nagezien,
  ...rest,
});

/** The pieces of content of the assistant and of the form. */
export const meldcodeStukken: readonly Stuk[] = [
  {
    id: "meldcode/stappen",
    soort: "tekst",
    titel: { nl: "De vijf stappen en hun vragen", en: "The five steps and their questions" },
    pagina: "/meldcode",
    herkomst: herkomst({
      bronnen: [rk("2.9"), rk("2.10"), ww("Z8"), ww("Z10"), ww("Z16")],
      gelezen: [kader],
    }),
  },
  {
    id: "meldcode/normen",
    soort: "wet",
    titel: { nl: "Wanneer beroepen melden", en: "When professions report" },
    pagina: "/meldcode",
    herkomst: herkomst({ bronnen: [], gelezen: [knmg, nji, kader], geldigVanaf: "2019-01-01" }),
  },
  stukVan({
    id: "meldcode/namen",
    titel: { nl: "Namen bij een adviesvraag", en: "Names when asking for advice" },
    pagina: "/meldcode",
    punten: namen,
  }),
  {
    id: "meldcode/sectoren",
    soort: "wet",
    titel: { nl: "Sectoren met een meldcode", en: "Sectors with a reporting code" },
    pagina: "/meldcode",
    herkomst: herkomst({ bronnen: [rk("2.9")], gelezen: [sectorenGelezen], geldigVanaf: "2019-01-01" }),
  },
  {
    id: "meldcode/kindcheck",
    soort: "tekst",
    titel: { nl: "De kindcheck", en: "The kindcheck" },
    pagina: "/meldcode",
    herkomst: herkomst({ bronnen: [], gelezen: [augeo] }),
  },
  {
    id: "melden/formulier",
    soort: "tekst",
    titel: { nl: "De vragen van het meldformulier", en: "The questions of the report form" },
    pagina: "/melden",
    herkomst: herkomst({ bronnen: [ww("Z6"), ww("Z7"), ww("Z17"), ww("Z18")] }),
  },
  stukVan({
    id: "melden/uitleg",
    titel: { nl: "Uitleg bij het meldformulier", en: "Explanation of the report form" },
    pagina: "/melden",
    punten: Object.values(blokUitleg),
  }),
  {
    id: "melden/meelezen",
    soort: "tekst",
    titel: { nl: "Woorden waar het meelezen op let", en: "Words that reading along minds" },
    pagina: "/melden",
    herkomst: herkomst({ bronnen: [ww("Z18"), ww("Z19"), ww("Z21")] }),
  },
];
