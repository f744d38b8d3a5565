import { type Editie, edities } from "../protocol/editie.ts";
import type { Regel, Stap, Verantwoordelijkheid } from "../protocol/rule.ts";
import { handelingen } from "../protocol/situatie.ts";
import type { Zin } from "../protocol/zin.ts";

/** A sentence in both languages that a test can tell apart. */
export const zin = (nl: string): Zin => ({ nl, en: `${nl} (en)` });

/** A rule that says no more than its source, but for what a test makes of it. */
export const regelVan = (bron: Regel["bron"], deel: Partial<Regel> = {}): Regel => ({
  bron,
  soort: "plicht",
  wie: "lokaal-team",
  wat: zin(`${bron} zegt.`),
  ...deel,
});

/** Every action needs a row: this one opens them all, and is silent until one is intended. */
const opent = regelVan("WW-V1", {
  stil: true,
  wacht: { handelingen, oordeel: "mag", wel: zin("Doe het.") },
});

/** The row with which who is responsible ends: whoever holds the case, on WW-V8. */
export const houder: Verantwoordelijkheid = {
  verantwoordelijk: "houder",
  zichtOpVeiligheid: "houder",
  bronnen: ["WW-V8"],
};

/** The rows of an edition that is made up for a test. */
export type EigenRijen = {
  readonly regels?: readonly Regel[];
  readonly wie?: readonly Verantwoordelijkheid[];
  readonly stappen?: readonly Stap[];
};

/** An edition that says only this: every action is open, and the case is with whoever holds it, unless these rows say otherwise. */
export const editieMet = ({ regels = [], wie = [], stappen = [] }: EigenRijen): Editie => ({
  ...edities[0],
  regels: Object.fromEntries([opent, ...regels].map((rij, n) => [`${rij.bron}/${n}`, rij])),
  verantwoordelijkheden: [...wie, houder],
  stappen,
});
