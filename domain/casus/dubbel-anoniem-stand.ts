import type { Casus } from "./casus.ts";

/**
 * Whether Veilig Thuis itself knows none of those who reported: nobody can be asked anything (X-VT8). A report that was added
 * changes that once something is known of who made it.
 */
export const isDubbelAnoniem = ({
  melding,
  vervolgmeldingen,
}: Pick<Casus, "melding" | "vervolgmeldingen">): boolean =>
  melding.dubbelAnoniem === true && vervolgmeldingen.every(({ melder }) => melder === undefined);
