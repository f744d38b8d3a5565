import { z } from "zod";
import { leesbaar } from "./leesbaar.ts";

/** The sectors whose professionals are bound to the reporting code (RK-2.9), and whoever works elsewhere. */
export const sectoren = [
  "zorg",
  "onderwijs",
  "kinderopvang",
  "ondersteuning",
  "jeugd",
  "justitie",
  "anders",
] as const;

/** Ways to reach somebody; `ander` is through somebody else. */
export const contactKanalen = ["bellen", "bericht", "mail", "ander"] as const;

/** How somebody can be reached safely, in her own words: sealed with the reporter, because it can kill when it leaks. */
export const VeiligContact = z.strictObject({
  kanaal: z.enum(contactKanalen).optional(),
  waarop: leesbaar(300).optional(),
  uren: leesbaar(300).optional(),
  codewoord: leesbaar(300).optional(),
  nietWeten: leesbaar(500).optional(),
});
/** Safe contact, once parsed. */
export type VeiligContact = z.infer<typeof VeiligContact>;
