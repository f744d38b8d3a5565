import type { Editie } from "./editie.ts";
import type { Zin } from "./zin.ts";

/** A part of a document for people: a heading, a sentence, or a list of named facts about one row. */
export type Deel =
  | { readonly soort: "kop"; readonly niveau: 1 | 2 | 3; readonly tekst: string }
  | { readonly soort: "alinea"; readonly tekst: string }
  | { readonly soort: "rij"; readonly id: string; readonly feiten: readonly (readonly [string, string])[] };

/** The tables of an edition as a document in one language, in the order in which an answer shows them. */
export function maakDocument({ editie, taal }: { editie: Editie; taal: keyof Zin }): readonly Deel[] {
  return [
    { soort: "kop", niveau: 1, tekst: `Protocol ${editie.id}` },
    ...Object.entries(editie.regels).map(
      ([id, { bron, wat }]): Deel => ({
        soort: "rij",
        id,
        feiten: [
          ["wat", wat[taal]],
          ["bron", bron],
        ],
      }),
    ),
  ];
}
