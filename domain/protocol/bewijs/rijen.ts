import { isBesluit } from "../bronnen.ts";
import { compileer, sleutels, WAAR, waardenVan } from "../compile.ts";
import type { Conjunctie } from "../conditie.ts";
import { type Gereed, geldt, type Reglement } from "../reglement.ts";
import type { Regel, Stap, Verantwoordelijkheid } from "../rule.ts";
import { leesBlad, loop } from "./conclusie.ts";
import type { Schending } from "./schending.ts";
import type { Leunt } from "./stilte.ts";

type Rij = Regel | Stap | Verantwoordelijkheid;
const isStap = (rij: Rij): rij is Stap => "stap" in rij;
const bronnenVan = (rij: Rij) => ("bron" in rij ? [rij.bron] : rij.bronnen);

/** In how many of the situations its own keys describe a row holds; a step that finds something out, only while unknown. */
function situatiesVan(reglement: Reglement, gereed: Gereed<Rij>): bigint {
  const { rij } = gereed;
  const gezocht = isStap(rij) ? rij.zolangOnbekend : undefined;
  const ook = gezocht ? [compileer({ [gezocht]: waardenVan(gezocht) } as Conjunctie)] : [];
  const plaats = gezocht ? sleutels.indexOf(gezocht) : -1;
  return loop(reglement, [gereed], ook)
    .bladen.filter(
      (blad) => (blad.code[plaats] ?? 0) === 0 && geldt(gereed, leesBlad(reglement, blad)) === WAAR,
    )
    .reduce((som, { situaties }) => som + situaties, 0n);
}

const naamVan = ({ sleutel, rij }: Gereed<Rij>): string =>
  "bron" in rij ? sleutel : `${rij.bronnen.join(" + ")} (${sleutel})`;

/** Proves that every row holds somewhere, and counts where rows lean on a decision of ours. */
export function bewijsRijen(reglement: Reglement): {
  rijen: number;
  schendingen: readonly Schending[];
  leunt: readonly Leunt[];
} {
  const alle: readonly Gereed<Rij>[] = [
    ...reglement.regels,
    ...reglement.verantwoordelijkheden,
    ...reglement.stappen,
  ];
  const geteld = alle.map((gereed) => ({ gereed, situaties: situatiesVan(reglement, gereed) }));
  return {
    rijen: alle.length,
    schendingen: geteld
      .filter(({ situaties }) => situaties === 0n)
      .map(({ gereed }) => ({ soort: "dode-rij", conclusie: "rijen", rijen: [naamVan(gereed)] })),
    leunt: geteld.flatMap(({ gereed: { rij }, situaties }) => {
      if (!("wat" in rij || isStap(rij))) return [];
      const besluiten = [...bronnenVan(rij).filter(isBesluit), ...(rij.besluit ? [rij.besluit] : [])];
      return besluiten.map((besluit) => ({ besluit, waar: isStap(rij) ? "stappen" : "regels", situaties }));
    }),
  };
}
