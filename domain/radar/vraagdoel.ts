/** Why somebody asks other regions whether a person is known: a code, because free text may not stand in the audit. */
export const vraagdoelen = ["veiligheid-beoordelen", "verhuisd", "overdracht-voorbereiden"] as const;
/** One of these purposes. */
export type Vraagdoel = (typeof vraagdoelen)[number];
