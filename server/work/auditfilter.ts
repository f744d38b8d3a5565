import { z } from "zod";
import { leesNummer } from "#domain/casus/nummer.ts";
import { bladnummer } from "./filter.ts";

const code = z
  .string()
  .max(100)
  .regex(/^[\w.-]+$/);

/** The number of a casus in any way it can be typed; refused when a character must be wrong. */
const nummer = z.string().transform((getypt, context) => {
  const gelezen = leesNummer(getypt);
  if (gelezen) return gelezen;
  context.addIssue({ code: "custom", message: "not a number" });
  return z.NEVER;
});

/** Which audit lines a log controller asks for; `van` and `tot` are legal days, both included. */
export const Auditfilter = z.object({
  van: z.iso.date().optional(),
  tot: z.iso.date().optional(),
  medewerker: code.optional(),
  handeling: code.optional(),
  uitkomst: z.enum(["gelezen", "gedaan", "geweigerd", "verboden", "niet-gevonden"]).optional(),
  nummer: nummer.optional(),
  blad: bladnummer,
});
export type Auditfilter = z.infer<typeof Auditfilter>;
