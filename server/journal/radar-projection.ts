import type { Casus } from "#domain/casus/casus.ts";
import type { PersoonGegevens } from "#domain/casus/persoon.ts";
import { leesBekende } from "#domain/radar/bekende.ts";
import { sleutelsVan } from "#domain/radar/sleutels.ts";

/** A person row whose newest version is this. */
export type Persoonrij = { id: string; houder: string; gegevens: PersoonGegevens };

/** What radar reads of a casus: under which keys these persons are found, and what was decided about who is who. */
export function projecteerRadar(casus: Casus, personen: readonly Persoonrij[]) {
  const betrokkeneVan = new Map(
    casus.betrokkenen.flatMap(({ id, rijen }) =>
      Object.values(rijen).map(({ persoon }) => [persoon, id] as const),
    ),
  );
  return {
    bekenden: personen.flatMap(({ id, houder, gegevens }) => {
      const betrokkene = betrokkeneVan.get(id);
      return betrokkene
        ? [{ persoon_id: id, houder, betrokkene, sleutels: sleutelsVan(leesBekende(gegevens), houder) }]
        : [];
    }),
    besluiten: casus.treffers.map(({ houder, betrokkene, ander, uitkomst }) => ({
      houder,
      betrokkene,
      ander_casus: ander.casus,
      ander_betrokkene: ander.betrokkene,
      uitkomst,
    })),
  };
}
