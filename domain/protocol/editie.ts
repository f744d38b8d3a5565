import type { Stap, Tabel, Verantwoordelijkheid } from "./rule.ts";
import { stappen } from "./tabellen/stappen.ts";
import { regels } from "./tabellen/tabellen.ts";
import { verantwoordelijkheden } from "./tabellen/verantwoordelijkheden.ts";

/** The rule tables as they hold from `vanaf` (a legal day) until the next edition begins. */
export type Editie = {
  readonly id: string;
  readonly vanaf: string;
  readonly regels: Tabel;
  readonly verantwoordelijkheden: readonly Verantwoordelijkheid[];
  readonly stappen: readonly Stap[];
};

/** Editions from old to new: which of them answers follows from the day. */
export type Edities = readonly [Editie, ...Editie[]];

/** The editions of this program. One that has answered is never changed: a new sentence makes a new one. */
export const edities: Edities = [
  { id: "2026-1", vanaf: "2026-01-01", regels, verantwoordelijkheden, stappen },
];

/** The edition in force on a legal day; a day before the first edition is answered by the first. */
export const editieOp = (datum: string, lijst: Edities = edities): Editie =>
  lijst.findLast(({ vanaf }) => vanaf <= datum) ?? lijst[0];
