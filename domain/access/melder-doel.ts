/** Why somebody opens the identity of a reporter: a code, because free text may not stand in the audit. */
export const melderDoelen = ["terugbellen", "terugkoppelen", "veiligheid-melder"] as const;
/** One of these purposes. */
export type MelderDoel = (typeof melderDoelen)[number];
