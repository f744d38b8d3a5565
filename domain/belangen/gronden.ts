import type { Casus } from "../casus/casus.ts";
import { schadelijkeVormen } from "../protocol/tabellen/begrippen.ts";

/** Why an employee may be too near to a case: the nearest first. Nothing of the circle itself is in it. */
export const gronden = ["naaste", "adres", "familienaam"] as const;
/** One of these grounds. */
export type Grond = (typeof gronden)[number];

/**
 * Whether a case is of a closed community: one of the harmful practices (RK-1.7), or honour as a motive. There a shared
 * family name by itself asks who somebody is; elsewhere a common one says nothing.
 */
export function isBesloten({ feiten: { vormen, eermotief } }: Pick<Casus, "feiten">): boolean {
  const isSchadelijk = vormen?.some((vorm) => schadelijkeVormen.includes(vorm)) ?? false;
  return isSchadelijk || eermotief === "ja" || eermotief === "vermoeden";
}
