import { z } from "zod";

/**
 * The kinds of organisation of the chain, by the codes of the wegwijzer contract.
 * A kind decides what an organisation may do; which organisations exist is data (`organisatie` in the database).
 */
export const organisatieSoorten = [
  "veilig-thuis",
  "lkha",
  "lokaal-team",
  "politie",
  "om",
  "rvdk",
  "reclassering",
  "bz",
  "ambassade",
  "gemeente",
  "lec-egg",
  "pharos",
  "fier",
  "sterk-huis",
  "opvang",
  "kmar",
  "gi",
  "jgz",
  "hulpverlening",
  "multidisciplinair-team",
] as const;
/** One kind of organisation. */
export type OrganisatieSoort = (typeof organisatieSoorten)[number];

/** One organisation as the journal names it: its id and the kind it had at that moment. */
export const OrganisatieRef = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{1,62}$/),
  soort: z.enum(organisatieSoorten),
});
/** A parsed reference; the kind is that of the moment it was written, and stays so. */
export type OrganisatieRef = z.infer<typeof OrganisatieRef>;
