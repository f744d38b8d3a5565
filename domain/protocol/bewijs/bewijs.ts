import { sleutels } from "../compile.ts";
import type { Editie } from "../editie.ts";
import { reglementOp } from "../reglement.ts";
import { handelingen } from "../situatie.ts";
import type { Conclusie } from "./conclusie.ts";
import { bewijsHandeling } from "./handeling.ts";
import type { Opening } from "./opening.ts";
import { bewijsRijen } from "./rijen.ts";
import { aantalSituaties } from "./ruimte.ts";
import type { Schending } from "./schending.ts";
import { steekproef } from "./steekproef.ts";
import { type Stilte, stiltes } from "./stilte.ts";
import { bewijsVerantwoordelijk } from "./verantwoordelijk.ts";

/**
 * What holds of an edition in every situation there is. `situaties` are the combinations decided one conclusion at a
 * time; `gedekt` is how many different inputs those stand for, each of them answered by every conclusion.
 */
export type Bewijs = {
  readonly editie: string;
  readonly rijen: number;
  readonly conclusies: readonly Conclusie[];
  readonly situaties: bigint;
  readonly gedekt: bigint;
  readonly gevraagd: number;
  readonly schendingen: readonly Schending[];
  readonly opent: readonly Opening[];
  readonly stiltes: readonly Stilte[];
};

/** Proves the tables of an edition, and asks the guide about as many whole situations by chance as `steekproeven` says. */
export function bewijs(editie: Editie, { steekproeven }: { steekproeven: number }): Bewijs {
  const reglement = reglementOp(editie.vanaf, [editie]);
  const verantwoordelijk = bewijsVerantwoordelijk(reglement);
  const perHandeling = new Map(
    handelingen.map((handeling) => [handeling, bewijsHandeling(reglement, handeling)]),
  );
  const rijen = bewijsRijen(reglement);
  const bewezen = [verantwoordelijk, ...perHandeling.values()];
  const conclusies = bewezen.map(({ conclusie }) => conclusie);
  return {
    editie: editie.id,
    rijen: rijen.rijen,
    conclusies,
    situaties: conclusies.reduce((som, { situaties }) => som + situaties, 0n),
    gedekt: aantalSituaties(sleutels.map((_, plaats) => plaats)),
    gevraagd: steekproeven,
    schendingen: [
      ...bewezen.flatMap(({ schendingen }) => schendingen),
      ...rijen.schendingen,
      ...steekproef({ verantwoordelijk, perHandeling }, editie, steekproeven),
    ],
    opent: [...perHandeling.values()].flatMap(({ opent }) => opent),
    stiltes: stiltes([...bewezen, rijen].flatMap(({ leunt }) => leunt)),
  };
}
