import { z } from "zod";
import { redenen } from "#domain/casus/reden.ts";
import { keuzes, vormen } from "#domain/protocol/situatie.ts";

const aantal = z.coerce.number().int().min(1).max(100_000);

/**
 * Which files a work list shows. Everything is optional but whose and which page; nothing in it is personal, so it
 * stands in the address of the page.
 */
const Werkfilter = z.object({
  van: z.enum(["mij", "team", "alle"]).default("mij"),
  reden: z.enum(redenen).optional(),
  veiligheid: z.enum([...keuzes.veiligheid, "onbekend"]).optional(),
  vorm: z.enum(vormen).optional(),
  dossier: z.enum(["open", "gesloten"]).default("open"),
  blad: aantal.default(1),
});
export type Werkfilter = z.infer<typeof Werkfilter>;

/**
 * Reads the filter from an address. What does not exist is left out and named in `onbekend`, so that the page can say
 * so; empty values are how a form says "no preference".
 */
export function leesWerkfilter(zoek: URLSearchParams): { filter: Werkfilter; onbekend: string[] } {
  const gegeven = Object.fromEntries([...zoek].filter(([, waarde]) => waarde !== ""));
  const gelezen = Werkfilter.safeParse(gegeven);
  if (gelezen.success) return { filter: gelezen.data, onbekend: [] };
  const onbekend = [...new Set(gelezen.error.issues.map(({ path }) => String(path[0])))];
  const rest = Object.entries(gegeven).filter(([naam]) => !onbekend.includes(naam));
  return { filter: Werkfilter.parse(Object.fromEntries(rest)), onbekend };
}
