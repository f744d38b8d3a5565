import { z } from "zod";
import { leesbaar } from "../casus/leesbaar.ts";
import { dag } from "../time/dag.ts";

/** How a check can stand; it is open until a named colleague decided, and can be decided again. */
export const standen = ["open", "geen-bezwaar", "bezwaar"] as const;
/** One of these. */
export type Toetsstand = (typeof standen)[number];

/** What a named colleague can decide. */
export const uitkomsten = ["geen-bezwaar", "bezwaar"] as const;
/** One of these. */
export type Toetsuitkomst = (typeof uitkomsten)[number];

/** A decision as it is asked: about which casus and which employee, and why. */
export const Toetsbesluit = z.strictObject({
  id: z.uuid(),
  casus: z.uuid(),
  medewerker: z.string().regex(/^[a-z0-9][a-z0-9-]{1,62}$/),
  uitkomst: z.enum(uitkomsten),
  reden: leesbaar(2000),
});
/** A parsed decision. */
export type Toetsbesluit = z.infer<typeof Toetsbesluit>;

/** As many as one tells of oneself; whoever has more family names those who are nearest. */
export const meesteNaasten = 8;
const meesteFamilienamen = 20;

/** The circle as a form sends it. At least one part must say something. */
export const Kringopgave = z.strictObject({
  familienamen: z.array(leesbaar(100)).max(meesteFamilienamen),
  postcode: z
    .string()
    .regex(/^[1-9]\d{3}\s?[A-Za-z]{2}$/)
    .optional(),
  huisnummer: z
    .string()
    .regex(/^\d{1,5}\s?-?[A-Za-z0-9]{0,4}$/)
    .optional(),
  naasten: z.array(z.strictObject({ naam: leesbaar(200), geboortedatum: dag })).max(meesteNaasten),
});
/** A parsed circle; it is never stored as it is. */
export type Kringopgave = z.infer<typeof Kringopgave>;
