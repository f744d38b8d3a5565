import type { Organisatie } from "../protocol/situatie.ts";
import type { Stuk } from "./herkomst.ts";
import { nummersNagezienOp } from "./nummers.ts";
import { type Punt, stukVan } from "./punt.ts";

/** Whom to call, and for what. */
export type Bellen = { readonly organisatie: Organisatie; readonly waarvoor: Punt };

/** A list of whom to call as one piece of content, checked as long ago as the oldest of its numbers. */
export function belStuk({
  bellen,
  ...rest
}: Pick<Stuk, "id" | "titel" | "pagina"> & { bellen: readonly Bellen[] }): Stuk {
  const stuk = stukVan({ ...rest, punten: bellen.map(({ waarvoor }) => waarvoor), soort: "contact" });
  const nagezienOp = nummersNagezienOp(bellen.map(({ organisatie }) => organisatie));
  return { ...stuk, herkomst: { ...stuk.herkomst, nagezienOp } };
}
