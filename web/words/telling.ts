/** How many there are; `meer` when they were counted no further. */
export type Telling = { totaal: number; meer: boolean };

/** A count as it stands on a page: `7`, or `100+`. */
export const telling = ({ totaal, meer }: Telling): string => `${totaal}${meer ? "+" : ""}`;
