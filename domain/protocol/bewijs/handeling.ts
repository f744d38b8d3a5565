import { isBesluit, isCatalogusId } from "../bronnen.ts";
import type { Code } from "../compile.ts";
import type { Weging } from "../oordeel.ts";
import type { GereedRegel, Reglement } from "../reglement.ts";
import type { Handeling } from "../situatie.ts";
import { afgelegd, type Conclusie, loop } from "./conclusie.ts";
import { bladVoor } from "./diagram.ts";
import { type Opening, watOpent } from "./opening.ts";
import { situatieVan } from "./ruimte.ts";
import { kleinste, type Schending, type SchendingSoort } from "./schending.ts";
import type { Leunt } from "./stilte.ts";
import { type Stand, type Weegblad, weegBlad } from "./weegblad.ts";

/** What was proven of one action; `zeg` gives the judgement of a whole situation from the walk alone. */
export type BewijsHandeling = {
  readonly conclusie: Conclusie;
  readonly schendingen: readonly Schending[];
  readonly leunt: readonly Leunt[];
  readonly opent: readonly Opening[];
  readonly zeg: (code: Code) => Weging | undefined;
};

const verbiedt = ({ gereed: { rij }, opent, misschien }: Stand): boolean =>
  !opent && !misschien && (rij.soort === "verbod" || rij.wacht?.oordeel === "mag-niet");

/** What is wrong at one leaf: the kind, and the rows that make it so. */
function watMisIs({ standen, weging }: Weegblad): { soort: SchendingSoort; rijen: readonly string[] }[] {
  const eisers = standen.filter(
    ({ gereed, opent, geldt }) => opent && geldt && gereed.rij.soort === "plicht",
  );
  const botsingen = eisers.flatMap((eiser) =>
    standen.filter(verbiedt).map((verbod) => ({
      soort: "plicht-en-verbod" as const,
      rijen: [eiser.gereed.sleutel, verbod.gereed.sleutel],
    })),
  );
  const { oordeel, tenzij, bronnen } = weging;
  const stemmen = standen.map(({ gereed }) => gereed.sleutel);
  const uitweg = oordeel === "mag" || (tenzij?.nl.trim() && tenzij.en.trim());
  const bron = bronnen.length > 0 && bronnen.every(isCatalogusId);
  return [
    ...botsingen,
    ...(uitweg ? [] : [{ soort: "zonder-uitweg" as const, rijen: stemmen }]),
    ...(bron ? [] : [{ soort: "zonder-bron" as const, rijen: stemmen }]),
  ];
}

/** A guard counts when it holds and keeps the action closed; a row that opens, when the action is not forbidden there all the same. */
function overschaduwd(rijen: readonly GereedRegel[], bladen: readonly Weegblad[]): readonly string[] {
  const telt = new Set(
    bladen.flatMap(({ standen, weging }) =>
      standen.flatMap(({ gereed, opent, geldt }) =>
        geldt && (!opent || weging.oordeel !== "mag-niet") ? [gereed] : [],
      ),
    ),
  );
  return rijen.filter((rij) => !telt.has(rij)).map(({ sleutel }) => sleutel);
}

/** Proves of one action what must hold in every situation its rows can tell apart. */
export function bewijsHandeling(reglement: Reglement, handeling: Handeling): BewijsHandeling {
  const rijen = reglement.perHandeling.get(handeling) ?? [];
  const diagram = loop(reglement, rijen);
  const { conclusie, schendingen } = afgelegd(handeling, diagram);
  const bladen = new Map(diagram.bladen.map((blad) => [blad, weegBlad(reglement, handeling, blad)]));
  const alle = [...bladen];

  const mis = alle.flatMap(([{ code, bekend }, blad]) =>
    watMisIs(blad).map(({ soort, rijen }) => ({
      bekend,
      schending: { soort, conclusie: handeling, rijen, situatie: situatieVan(code) },
    })),
  );
  const { opent, stil } = watOpent({ handeling, reglement, diagram, bladen });
  return {
    conclusie,
    schendingen: [
      ...schendingen,
      ...kleinste([...mis, ...stil]),
      ...overschaduwd(
        rijen,
        alle.map(([, blad]) => blad),
      ).map((sleutel) => ({ soort: "overschaduwde-rij", conclusie: handeling, rijen: [sleutel] }) as const),
    ],
    leunt: alle.flatMap(([{ situaties }, { standen }]) => {
      const gebruikt = standen.flatMap(({ gereed: { rij }, geldt }) =>
        geldt ? [...[rij.bron].filter(isBesluit), ...(rij.besluit ? [rij.besluit] : [])] : [],
      );
      return [...new Set(gebruikt)].map((besluit) => ({ besluit, waar: handeling, situaties }));
    }),
    opent,
    zeg: (code) => {
      const blad = bladVoor(diagram, code);
      return blad && bladen.get(blad)?.weging;
    },
  };
}
