import { type Gecompileerd, sleutels } from "../compile.ts";
import type { Gereed, Reglement } from "../reglement.ts";
import { type Lezing, schift } from "../schifting.ts";
import { type Diagram, type Knoop, maakDiagram } from "./diagram.ts";
import { aantalSituaties } from "./ruimte.ts";
import type { Schending } from "./schending.ts";

/** One question that is proven by itself, and all situations that can tell its answers apart. */
export type Conclusie = {
  readonly naam: string;
  /** The keys its rows mention. */
  readonly sleutels: readonly string[];
  /** Combinations of classes that were decided, and the inputs that these stand for among these keys. */
  readonly situaties: bigint;
  readonly gevallen: bigint;
  /** How many of the combinations the rows still tell apart at the end. */
  readonly verschillend: number;
};

type Rij = Pick<Gereed<unknown>, "wanneer" | "bloot"> & { readonly tot?: number };

/** Every condition these rows have that demands something. */
export const conditiesVan = ({ condities }: Reglement, rijen: readonly Rij[]): readonly Gecompileerd[] => {
  const plaatsen = rijen.flatMap(({ wanneer, bloot, tot = -1 }) => [
    wanneer.als,
    wanneer.tenzij,
    tot,
    ...(bloot ? [bloot.als, bloot.tenzij] : []),
  ]);
  return condities.filter((conditie, plaats) => plaatsen.includes(plaats) && conditie.flat().length > 0);
};

/** The situations of a leaf as the rows of an edition read them. */
export const leesBlad = ({ schifting }: Reglement, { code }: Pick<Knoop, "code">): Lezing =>
  schift(schifting, code);

/** What was walked for one conclusion, and a violation when that is not all there is. */
export function afgelegd(
  naam: string,
  { assen, bladen }: Diagram,
): { conclusie: Conclusie; schendingen: readonly Schending[] } {
  const som = (deel: "situaties" | "gevallen") => bladen.reduce((tot, blad) => tot + blad[deel], 0n);
  const gevallen = som("gevallen");
  const plaatsen = assen.map(({ plaats }) => plaats);
  return {
    conclusie: {
      naam,
      sleutels: plaatsen.flatMap((plaats) => sleutels[plaats] ?? []),
      situaties: som("situaties"),
      gevallen,
      verschillend: bladen.length,
    },
    schendingen:
      gevallen === aantalSituaties(plaatsen) ? [] : [{ soort: "niet-gedekt", conclusie: naam, rijen: [] }],
  };
}

/** The walk for a list of rows, told apart as well by what else is asked of them. */
export const loop = (
  reglement: Reglement,
  rijen: readonly Rij[],
  ook: readonly Gecompileerd[] = [],
): Diagram => maakDiagram([...conditiesVan(reglement, rijen), ...ook]);
