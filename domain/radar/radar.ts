import { type Bekende, leesBekende, type Vergelijkbaar } from "./bekende.ts";
import { leesGeboorte, vergelijkGeboorte } from "./geboorte.ts";
import { type Gelijkenis, vergelijk } from "./gelijkenis.ts";
import { vergelijkNamen } from "./naamgelijkenis.ts";

/** What radar found: who may be the same, nearest first, and how many more are only called so. */
export type Radarbeeld<T> = {
  readonly treffers: readonly (Gelijkenis & { readonly van: T })[];
  readonly naamgenoten: number;
};

/** A name alone points to somebody while no more than this many are called so, whenever they were born. */
const weinig = 2;

/**
 * Weighs candidates against one person. Of people with the same name and nothing else in common none is shown as soon as
 * several are called so: they are counted, so that whoever asks can find out a day of birth.
 */
export function weegKandidaten<T>(
  gevraagd: Bekende,
  kandidaten: readonly { readonly van: T; readonly persoon: Vergelijkbaar }[],
): Radarbeeld<T> {
  const opAndereDag: Vergelijkbaar[] = [];
  const gelijkend = kandidaten.flatMap(({ van, persoon }) => {
    // whoever was born on another day is nobody's match, whatever the name: most candidates need not be read
    if (vergelijkGeboorte(gevraagd.geboorte, leesGeboorte(persoon)) === "anders") {
      opAndereDag.push(persoon);
      return [];
    }
    const gelijkenis = vergelijk(gevraagd, leesBekende(persoon));
    return gelijkenis ? [{ ...gelijkenis, van }] : [];
  });
  const opNaam = gelijkend.filter(({ alleenNaam }) => alleenNaam).length;
  const genoten = opNaam === 0 ? 0 : opNaam + naamgenotenOnder(gevraagd, opAndereDag);
  const verborgen = genoten > weinig ? opNaam : 0;
  const treffers = (verborgen > 0 ? gelijkend.filter(({ alleenNaam }) => !alleenNaam) : gelijkend).sort(
    (a, b) => b.score - a.score,
  );
  return { treffers, naamgenoten: verborgen };
}

const naamgenotenOnder = (gevraagd: Bekende, anderen: readonly Vergelijkbaar[]): number =>
  anderen.filter((persoon) => {
    const { hoe } = vergelijkNamen(gevraagd, leesBekende(persoon));
    return hoe === "gelijk" || hoe === "klinkt";
  }).length;
