import type { CatalogusId } from "../protocol/catalogus.ts";
import type { Zin } from "../protocol/zin.ts";
import { type Gelezen, nagezien, type Stuk, type StukSoort } from "./herkomst.ts";

/** One sentence of a public page, with the rows it rests on and what was read outside the five documents. */
export type Punt = {
  readonly zin: Zin;
  readonly bronnen: readonly CatalogusId[];
  readonly gelezen?: readonly Gelezen[];
};

/** A group of sentences as one piece of content: its sources are those of its sentences. */
export function stukVan(options: {
  id: string;
  titel: Zin;
  pagina: Stuk["pagina"];
  punten: readonly Punt[];
  soort?: StukSoort;
}): Stuk {
  const { id, titel, pagina, punten, soort = "tekst" } = options;
  const bronnen = [...new Set(punten.flatMap((punt) => punt.bronnen))];
  const gelezen = [...new Set(punten.flatMap((punt) => punt.gelezen ?? []))];
  return { id, soort, titel, pagina, herkomst: { bronnen, gelezen, ...nagezien } };
}
