/** The numbers that stand on every public page (WW-Z1, SOA-0.2, KB-53). */
export const nummers = { noodgeval: "112", veiligThuis: "0800-2000", buitenland: "+31 247 247 247" } as const;

/** A telephone number as a link. */
export const telLink = (nummer: string): string => `tel:${nummer.replaceAll(/[\s-]/g, "")}`;
