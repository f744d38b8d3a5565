import { isBesloten } from "#domain/belangen/gronden.ts";
import { woordenVan } from "#domain/belangen/woorden.ts";
import type { Casus } from "#domain/casus/casus.ts";
import { sleutelVan } from "../belangen/sleutels.ts";
import type { Keys } from "../keys.ts";
import type { Persoonrij } from "./radar-projection.ts";

/** What the conflict check reads of a casus: whether families keep to themselves there, and these persons as numbers. */
export function projecteerBelangen(casus: Casus, personen: readonly Persoonrij[], keys: Keys) {
  const sleutel = sleutelVan(keys);
  return {
    besloten: isBesloten(casus),
    personen: personen.map(({ id, houder, gegevens }) => ({
      persoon_id: id,
      houder,
      sleutels: woordenVan(gegevens).map(sleutel),
    })),
  };
}
