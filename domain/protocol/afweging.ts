import { isCatalogusId } from "./bronnen.ts";
import type { CatalogusId } from "./catalogus.ts";
import { ONWAAR, sleutelsIn, WAAR } from "./compile.ts";
import { type Edities, edities } from "./editie.ts";
import { geldt, leesVoor, reglementOp } from "./reglement.ts";
import { type Pleidooi, pleidooien } from "./rule.ts";
import type { Organisatie, SituatieOpDatum, Sleutel } from "./situatie.ts";
import type { Zin } from "./zin.ts";

/** A row that speaks in a weighing, in our words. */
export type Pleiter = { readonly bron: CatalogusId; readonly wat: Zin };

/**
 * What comes of weighing whether to report: one outcome or several, the rows that speak for each, and who gives advice.
 * `onzeker` are the keys that a row which might speak still waits for. There is always an outcome.
 */
export type Afweging = {
  readonly uitkomsten: readonly Pleidooi[];
  readonly pleit: Readonly<Record<Pleidooi, readonly Pleiter[]>>;
  readonly raadgevers: readonly (Pleiter & { readonly wie: Organisatie })[];
  readonly onzeker: readonly Sleutel[];
};

/**
 * Weighs whether to report, by the rows of the day that speak for something (`pleit`). What is unknown is never read as
 * "no": a row that might speak leads to asking advice (BESLUIT-TWIJFEL-VRAAGT-ADVIES), and so does nothing to go on.
 */
export function weegMelding(situatie: SituatieOpDatum, lijst: Edities = edities): Afweging {
  const reglement = reglementOp(situatie.datum, lijst);
  const lezing = leesVoor(reglement, situatie);
  const gewogen = reglement.regels.flatMap((gereed) => {
    const { bron, wat, pleit: voor, raadgever } = gereed.rij;
    if (!isCatalogusId(bron) || !(voor || raadgever)) return [];
    return [{ bron, wat, voor, raadgever, staat: geldt(gereed, lezing) }];
  });
  const zeker = gewogen.filter(({ staat }) => staat === WAAR);
  const voor = (ene: Pleidooi): Pleiter[] =>
    zeker.filter((rij) => rij.voor === ene).map(({ bron, wat }) => ({ bron, wat }));
  const pleit = { melden: voor("melden"), hulp: voor("hulp"), advies: voor("advies") };
  const open = gewogen
    .filter(({ voor, staat }) => voor === "melden" && staat !== WAAR && staat !== ONWAAR)
    .reduce((keys, { staat }) => keys | staat, 0);
  const geenHouvast = pleit.melden.length + pleit.hulp.length === 0;
  const isUitkomst = (ene: Pleidooi) =>
    pleit[ene].length > 0 || (ene === "advies" && (open !== 0 || geenHouvast));
  return {
    uitkomsten: pleidooien.filter(isUitkomst),
    pleit,
    raadgevers: zeker.flatMap(({ bron, wat, raadgever }) =>
      raadgever ? [{ bron, wat, wie: raadgever }] : [],
    ),
    onzeker: sleutelsIn(open),
  };
}
