/**
 * How many there are, counted no further than a page says: `meer` when there are more than `totaal`. What a list costs
 * then does not hang on how much somebody may see.
 */
export type Geteld = { totaal: number; meer: boolean };

/** A count that stopped at `hoogstens` + 1. */
export const geteld = (aantal: number, hoogstens: number): Geteld => ({
  totaal: Math.min(aantal, hoogstens),
  meer: aantal > hoogstens,
});
