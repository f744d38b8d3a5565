import { z } from "zod";
import { redenen } from "#domain/casus/reden.ts";
import { keuzes, vormen } from "#domain/protocol/situatie.ts";
import { bladnummer } from "./filter.ts";

/**
 * Which files a work list shows. Everything is optional but whose, whether open, and which page; nothing in it is
 * personal, so it stands in the address of the page.
 */
export const Werkfilter = z.object({
  van: z.enum(["mij", "team", "alle"]).default("mij"),
  reden: z.enum(redenen).optional(),
  veiligheid: z.enum([...keuzes.veiligheid, "onbekend"]).optional(),
  vorm: z.enum(vormen).optional(),
  dossier: z.enum(["open", "gesloten"]).default("open"),
  blad: bladnummer,
});
/** A parsed filter; an absent key does not limit. */
export type Werkfilter = z.infer<typeof Werkfilter>;
