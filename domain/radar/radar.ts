import { type Bekende, leesBekende, type Vergelijkbaar } from "./bekende.ts";
import { type Gelijkenis, vergelijk } from "./gelijkenis.ts";

/** What radar found: who may be the same, nearest first, and how many more are only called so. */
export type Radarbeeld<T> = {
  readonly treffers: readonly (Gelijkenis & { readonly van: T })[];
  readonly naamgenoten: number;
};

/** A name alone points to somebody while no more than this many are called so. */
const weinig = 2;

/**
 * Weighs candidates against one person. Of people with the same name and nothing else in common none is shown as soon as
 * there are several: they are counted, so that whoever asks can find out a day of birth.
 */
export function weegKandidaten<T>(
  gevraagd: Bekende,
  kandidaten: readonly { readonly van: T; readonly persoon: Vergelijkbaar }[],
): Radarbeeld<T> {
  const gelijkend = kandidaten.flatMap(({ van, persoon }) => {
    const gelijkenis = vergelijk(gevraagd, leesBekende(persoon));
    return gelijkenis ? [{ ...gelijkenis, van }] : [];
  });
  const opNaam = gelijkend.filter(({ alleenNaam }) => alleenNaam);
  const verborgen = opNaam.length > weinig ? opNaam.length : 0;
  const treffers = (verborgen > 0 ? gelijkend.filter(({ alleenNaam }) => !alleenNaam) : gelijkend).sort(
    (a, b) => b.score - a.score,
  );
  return { treffers, naamgenoten: verborgen };
}
