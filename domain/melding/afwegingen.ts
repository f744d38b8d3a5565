import type { BesluitId } from "../protocol/besluiten.ts";
import { ww } from "../protocol/bronnen.ts";
import type { CatalogusId } from "../protocol/catalogus.ts";
import type { Situatie } from "../protocol/situatie.ts";
import type { VeldId, velden } from "./velden.ts";

type AfwegingVeld = Extract<VeldId, `afweging${number}`>;
type Antwoord<V extends AfwegingVeld> = (typeof velden)[V]["opties"][number];
type Feiten = Pick<Situatie, "veiligheid" | "kanNietHandelen" | "medewerking" | "hulpToereikend">;

/** One weighing: where it is asked, the row that asks it, and what each answer tells of the situation. */
export type AfwegingRij<V extends AfwegingVeld = AfwegingVeld> = {
  readonly bron: CatalogusId;
  readonly antwoorden: Readonly<Record<Antwoord<V>, Feiten>>;
  readonly besluit?: BesluitId;
};

/** An answer that tells nothing stays unknown, which is never read as "no". */
const niets: Feiten = {};

/**
 * The five weighings in their order, as facts the rule tables weigh: which of them speak for a report stands there.
 * Whether there are signals at all (the first) is no fact of the tables; see `uitkomstVan`.
 */
export const afwegingen: { readonly [V in AfwegingVeld]: AfwegingRij<V> } = {
  afweging1: { bron: ww("Z11"), antwoorden: { ja: niets, nee: niets, onzeker: niets } },
  afweging2: {
    bron: ww("Z12"),
    antwoorden: {
      acuut: { veiligheid: "acuut-onveilig" },
      structureel: { veiligheid: "structureel-onveilig" },
      onthulling: { veiligheid: "structureel-onveilig" },
      geen: { veiligheid: "geen-onveiligheid" },
      onzeker: niets,
    },
    besluit: "BESLUIT-ONTHULLING-TELT-ALS-ONVEILIG",
  },
  afweging3: {
    bron: ww("Z13"),
    antwoorden: { ja: { kanNietHandelen: false }, nee: { kanNietHandelen: true }, onzeker: niets },
  },
  afweging4: {
    bron: ww("Z14"),
    antwoorden: {
      ja: { medewerking: "ja" },
      nee: { medewerking: "nee" },
      onduidelijk: { medewerking: "onduidelijk" },
      onzeker: niets,
    },
  },
  afweging5: {
    bron: ww("Z15"),
    antwoorden: { ja: { hulpToereikend: true }, nee: { hulpToereikend: false }, onzeker: niets },
  },
};
/** The question of one weighing. */
export type { AfwegingVeld };
/** The five, in their order. */
export const afwegingVelden = Object.keys(afwegingen) as readonly AfwegingVeld[];
