import { kb, rk } from "../protocol/bronnen.ts";
import type { Zin } from "../protocol/zin.ts";
import type { SignaalVorm } from "./deskundigen.ts";
import type { Gelezen, Stuk } from "./herkomst.ts";
import type { WetenNaam } from "./hulp/bladen.ts";
import { type Punt, stukVan } from "./punt.ts";
import { achterlating } from "./signalen/achterlating.ts";
import { eergerelateerdGeweld } from "./signalen/eergerelateerd-geweld.ts";
import { huwelijksdwang } from "./signalen/huwelijksdwang.ts";
import { huwelijkseGevangenschap } from "./signalen/huwelijkse-gevangenschap.ts";
import { kindermishandeling } from "./signalen/kindermishandeling.ts";
import { kindhuwelijk } from "./signalen/kindhuwelijk.ts";
import { type Deel, delen, type SignaalLijst } from "./signalen/lijst.ts";
import { ouderenmishandeling } from "./signalen/ouderenmishandeling.ts";
import { partnergeweld } from "./signalen/partnergeweld.ts";
import { vgv } from "./signalen/vgv.ts";

/** The checklist of every form, in the order in which they stand on the page. */
export const signaalLijsten = {
  huwelijksdwang,
  kindhuwelijk,
  "huwelijkse-gevangenschap": huwelijkseGevangenschap,
  achterlating,
  vgv,
  "eergerelateerd-geweld": eergerelateerdGeweld,
  partnergeweld,
  kindermishandeling,
  ouderenmishandeling,
} as const satisfies Record<SignaalVorm, SignaalLijst>;

/** The forms that have a checklist. */
export const signaalVormen = Object.keys(signaalLijsten) as readonly SignaalVorm[];

/** The last word of the address of the page on a form: neutral, because an address stays in a browser, and the same as that of its page in everyday words. */
export const vormPaden = {
  huwelijksdwang: "trouwen",
  kindhuwelijk: "jong-trouwen",
  "huwelijkse-gevangenschap": "scheiden",
  achterlating: "reis",
  vgv: "lichaam",
  "eergerelateerd-geweld": "familie",
  partnergeweld: "relatie",
  kindermishandeling: "opgroeien",
  ouderenmishandeling: "ouder-worden",
} as const satisfies Record<SignaalVorm, WetenNaam>;

/** The form whose page has this last word in its address; undefined when there is none. */
export const findVormVan = (pad: string | undefined): SignaalVorm | undefined =>
  signaalVormen.find((vorm) => vormPaden[vorm] === pad);

/** What a checklist is not, so that nobody takes it for a test. */
export const geenTest: readonly Punt[] = [
  {
    zin: {
      nl: "Dit is een geheugensteun, geen test. De lijst is van ons; niemand heeft onderzocht hoe goed zij voorspelt.",
      en: "This is an aid to memory, not a test. The list is ours; nobody has studied how well it predicts.",
    },
    bronnen: [rk("6.9")],
  },
  {
    zin: {
      nl: "Er is geen optelsom. Eén signaal kan genoeg zijn om te bellen; tien kunnen iets anders betekenen.",
      en: "There is no total. One signal may be enough to call; ten may mean something else.",
    },
    bronnen: [rk("6.13")],
  },
  {
    zin: {
      nl: "Afkomst of geloof is nooit een signaal. Waar een land, leeftijd of verblijf genoemd wordt, telt het alleen naast iets anders.",
      en: "Origin or faith is never a signal. Where a country, age or residence is named, it only counts beside something else.",
    },
    bronnen: [rk("1.6"), rk("6.5"), rk("1.10")],
  },
  {
    zin: {
      nl: "Geen vinkje betekent niet dat het veilig is. Twijfelt u, overleg dan.",
      en: "No tick does not mean that it is safe. When in doubt, consult.",
    },
    bronnen: [kb("17"), rk("6.8")],
  },
];

/** The three questions of somebody who meets this seldom, before the button to the expert. Which three is our choice. */
export const drieVragen: readonly Punt[] = [
  {
    zin: {
      nl: "Wat zag of hoorde u zelf, en wanneer? Schrijf het op zoals het was, zonder uitleg.",
      en: "What did you see or hear yourself, and when? Write it down as it was, without explaining it.",
    },
    bronnen: [rk("6.13"), rk("6.2")],
  },
  {
    zin: {
      nl: "Is er nu gevaar, of een dag waarna het te laat is: een reis, een bruiloft, het einde van een vakantie?",
      en: "Is there danger now, or a day after which it is too late: a journey, a wedding, the end of a holiday?",
    },
    bronnen: [rk("7.1"), kb("18")],
  },
  {
    zin: {
      nl: "Waar kan deze persoon u alleen en ongemerkt spreken, en wie mag niet weten dat u dit vermoedt?",
      en: "Where can this person talk to you alone and unnoticed, and who must not know that you suspect this?",
    },
    bronnen: [rk("6.3"), rk("7.32")],
  },
];

/** An instrument of somebody else: named, with its owner, never copied; its full text was not read. */
export type Instrument = {
  readonly naam: string;
  readonly eigenaar: string;
  readonly voor: readonly SignaalVorm[];
};

/** The instruments of others that the routekaart names. */
export const instrumenten: readonly Instrument[] = [
  { naam: "Kompas", eigenaar: "Integraal werken in de wijk", voor: signaalVormen },
  { naam: "Signalenkaart", eigenaar: "Kadera", voor: signaalVormen },
  { naam: "Signaalwijzer VGV voor docenten", eigenaar: "Pharos", voor: ["vgv"] },
  { naam: "Factsheet huwelijksdwang", eigenaar: "LKHA", voor: ["huwelijksdwang", "kindhuwelijk"] },
  {
    naam: "Signalenlijst eergerelateerd geweld",
    eigenaar: "Sterk Huis",
    voor: ["eergerelateerd-geweld"],
  },
  { naam: "Checklist eergerelateerd geweld", eigenaar: "LEC EGG", voor: ["eergerelateerd-geweld"] },
];

/** Whose those instruments are. */
export const vanAnderen: Punt = {
  zin: {
    nl: "Deze zijn van de organisatie erachter. Wij hebben ze niet overgenomen en spreken niet namens haar.",
    en: "These belong to the organisation behind them. We did not copy them and do not speak for it.",
  },
  bronnen: [rk("6.9"), rk("7.9")],
};

const deelTitels = {
  signalen: { nl: "signalen", en: "signals" },
  risico: { nl: "risicofactoren", en: "risk factors" },
  beschermend: { nl: "beschermende factoren", en: "protective factors" },
} as const satisfies Record<Deel, Zin>;

/** Everything read elsewhere for one list, each once, in the order in which the lines name it. */
export const gelezenVoor = (lijst: SignaalLijst): readonly Gelezen[] => [
  ...new Set([
    ...(lijst.wat.gelezen ?? []),
    ...delen.flatMap((deel) => Object.values(lijst[deel]).flatMap(({ gelezen = [] }) => gelezen)),
  ]),
];

/** The content of the checklists, piece by piece. */
export const signalenStukken: readonly Stuk[] = [
  stukVan({
    id: "signalen/geen-test",
    titel: { nl: "Wat een lijst niet is", en: "What a list is not" },
    pagina: "/signalen",
    punten: geenTest,
  }),
  stukVan({
    id: "signalen/drie-vragen",
    titel: { nl: "Drie vragen", en: "Three questions" },
    pagina: "/signalen",
    punten: drieVragen,
  }),
  stukVan({
    id: "signalen/instrumenten",
    titel: { nl: "Lijsten van anderen", en: "Lists of others" },
    pagina: "/signalen",
    punten: [vanAnderen],
    soort: "verwijzing",
  }),
  ...signaalVormen.flatMap((vorm) =>
    delen.map((deel) => {
      const { wat, [deel]: kenmerken }: SignaalLijst = signaalLijsten[vorm];
      const pad = vormPaden[vorm];
      return stukVan({
        id: `signalen/${pad}/${deel}`,
        titel: { nl: `${vorm}: ${deelTitels[deel].nl}`, en: `${vorm}: ${deelTitels[deel].en}` },
        pagina: `/signalen/${pad}`,
        punten: deel === "signalen" ? [wat, ...Object.values(kenmerken)] : Object.values(kenmerken),
      });
    }),
  ),
];
