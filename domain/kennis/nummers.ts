import { nagezienOp } from "./herkomst.ts";

/** Whose telephone number was last printed in the Routekaart of 2021, by the id of the card. */
export const nummersUit2021 = [
  "fier",
  "sterk-huis",
  "lec-egg",
  "lkha",
  "pharos",
  "fsan",
  "movisie",
  "kis",
  "femmes-for-freedom",
] as const;
/** One of them. */
export type NummerUit2021 = (typeof nummersUit2021)[number];

/** That document says 2021 and no day: the last day of that year is the latest it can have been checked. */
export const eind2021 = "2021-12-31";

/** Whether the number of an organisation is one of these. */
export const isNummerUit2021 = (wie: string): boolean => nummersUit2021.some((ene) => ene === wie);

/** The day on which all numbers of these organisations were checked: that of the oldest. */
export const nummersNagezienOp = (wie: readonly string[]): string =>
  wie.some(isNummerUit2021) ? eind2021 : nagezienOp;
