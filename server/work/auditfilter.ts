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

/** Days for which there can be a log at all; the calendar and the database disagree on years far before and after. */
const dag = z.iso.date().refine((datum) => datum >= "1900-01-01" && datum < "2200-01-01");

/** Which audit lines a log controller asks for; `van` and `tot` are legal days, both included. */
export const Auditfilter = z.object({
  van: dag.optional(),
  tot: dag.optional(),
  medewerker: code.optional(),
  handeling: code.optional(),
  uitkomst: z.enum(["gelezen", "gedaan", "geweigerd", "verboden", "niet-gevonden"]).optional(),
  nummer: nummer.optional(),
  blad: bladnummer,
});
/** A parsed filter; an absent key does not limit. */
export type Auditfilter = z.infer<typeof Auditfilter>;
