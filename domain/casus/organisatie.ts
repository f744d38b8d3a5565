import { z } from "zod";
import { organisatieSoorten } from "../protocol/situatie.ts";

/** One kind of organisation. */
export type OrganisatieSoort = (typeof organisatieSoorten)[number];

/**
 * Who counts as an expert on harmful practices: asking one opens what RK-7.3 and RK-7.4 keep closed. Veilig Thuis, LKHA,
 * LEC EGG and Pharos as RK-4.6 and RK-7.6 name them, the police's taakaccenthouder (RK-7.26, WW-S12), and the two
 * specialised institutions (RK-4.3).
 */
export const deskundigen = [
  "veilig-thuis",
  "lkha",
  "lec-egg",
  "pharos",
  "politie",
  "fier",
  "sterk-huis",
] as const satisfies readonly OrganisatieSoort[];

/** One organisation as the journal names it: its id and the kind it had at that moment. */
export const OrganisatieRef = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{1,62}$/),
  soort: z.enum(organisatieSoorten),
});
/** A parsed reference; the kind is that of the moment it was written, and stays so. */
export type OrganisatieRef = z.infer<typeof OrganisatieRef>;
