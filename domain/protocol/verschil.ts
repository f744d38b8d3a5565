import type { Editie } from "./editie.ts";
import { type Onderdeel, onderdelen, type Rijen, type RijVan, rijenVan } from "./rijen.ts";

/** What became of a row; `velden` are the parts of a changed one that differ. */
type Wat<R> =
  | { readonly wat: "toegevoegd"; readonly naar: R }
  | { readonly wat: "vervallen"; readonly van: R }
  | { readonly wat: "gewijzigd"; readonly van: R; readonly naar: R; readonly velden: readonly string[] };

/** One row that is not the same in two editions, by the list and the key it has there. */
export type RijVerschil = {
  [O in Onderdeel]: { readonly onderdeel: O; readonly sleutel: string } & Wat<RijVan[O]>;
}[Onderdeel];

/** What differs between two editions; `volgorde` names the lists whose common rows stand in another order. */
export type EditieVerschil = {
  readonly rijen: readonly RijVerschil[];
  readonly volgorde: readonly Onderdeel[];
};

/** Compares two editions row by row; the order of the answer, changed and dropped rows before new ones. */
export function verschil(van: Editie, naar: Editie): EditieVerschil {
  const oud = rijenVan(van);
  const nieuw = rijenVan(naar);
  const lijst = <O extends Onderdeel>(onderdeel: O) =>
    rijVerschillen<RijVan[O]>(oud[onderdeel], nieuw[onderdeel]).map(
      (anders) => ({ onderdeel, ...anders }) as RijVerschil,
    );
  return {
    rijen: onderdelen.flatMap((onderdeel) => lijst(onderdeel)),
    volgorde: onderdelen.filter((onderdeel) => isAndersGeordend(oud[onderdeel], nieuw[onderdeel])),
  };
}

type Anders<R> = { readonly sleutel: string } & Wat<R>;

function rijVerschillen<R extends object>(oud: Rijen<R>, nieuw: Rijen<R>): readonly Anders<R>[] {
  const voor = new Map(oud);
  const na = new Map(nieuw);
  const gebleven = oud.flatMap(([sleutel, van]): Anders<R>[] => {
    const naar = na.get(sleutel);
    if (!naar) return [{ sleutel, wat: "vervallen", van }];
    const velden = [...new Set([...Object.keys(van), ...Object.keys(naar)])].filter(
      (veld) => !isGelijk(van[veld as keyof R], naar[veld as keyof R]),
    );
    return velden.length > 0 ? [{ sleutel, wat: "gewijzigd", van, naar, velden }] : [];
  });
  const gekomen = nieuw
    .filter(([sleutel]) => !voor.has(sleutel))
    .map(([sleutel, naar]): Anders<R> => ({ sleutel, wat: "toegevoegd", naar }));
  return [...gebleven, ...gekomen];
}

function isAndersGeordend(oud: Rijen<unknown>, nieuw: Rijen<unknown>): boolean {
  const voor = new Map(oud);
  const na = new Map(nieuw);
  const gedeeld = (rijen: Rijen<unknown>) =>
    rijen.map(([sleutel]) => sleutel).filter((sleutel) => voor.has(sleutel) && na.has(sleutel));
  return !isGelijk(gedeeld(oud), gedeeld(nieuw));
}

/** Whether two pieces of plain data say the same; the order of keys means nothing, that of a list does. */
function isGelijk(een: unknown, ander: unknown): boolean {
  if (een === ander) return true;
  if (typeof een !== "object" || typeof ander !== "object" || !een || !ander) return false;
  if (Array.isArray(een) !== Array.isArray(ander)) return false;
  const sleutels = Object.keys(een);
  return (
    sleutels.length === Object.keys(ander).length &&
    sleutels.every(
      (sleutel) =>
        Object.hasOwn(ander, sleutel) &&
        isGelijk((een as Record<string, unknown>)[sleutel], (ander as Record<string, unknown>)[sleutel]),
    )
  );
}
