import { z } from "zod";
import { dag } from "../time/dag.ts";
import { leesbaar } from "./leesbaar.ts";

/** What somebody is in a casus. One victim per casus; others in danger get a casus of their own (T27). */
export const rollen = [
  "slachtoffer",
  "kind",
  "ouder",
  "partner",
  "familielid",
  "pleger",
  "drukuitoefenaar",
  "getuige",
  "steunfiguur",
] as const;
/** One role of a person in a casus. */
export type Rol = (typeof rollen)[number];

const kort = leesbaar(200);

/**
 * What rules read of a person. Every key but the role may be absent, and absent means unknown.
 * `land` is an ISO 3166 alpha-2 code of where the person is now; `gemeente` a CBS code of four digits.
 */
export const PersoonFeiten = z.strictObject({
  rol: z.enum(rollen),
  geboortedatum: dag.optional(),
  leeftijd: z
    .strictObject({ jaren: z.int().min(0).max(130), op: dag })
    .optional()
    .describe("age as told, on the day it was told"),
  geslacht: z.enum(["vrouw", "man", "anders"]).optional(),
  land: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  inschrijving: z.enum(["ingeschreven", "niet-ingeschreven", "gemeente-onbekend"]).optional(),
  gemeente: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
});
/** The parsed facts of one person; an absent key is unknown, never "no". */
export type PersoonFeiten = z.infer<typeof PersoonFeiten>;

/** A person as one organisation holds it: the facts rules read, and what only people need. */
export const PersoonGegevens = PersoonFeiten.extend({
  naam: kort.optional(),
  plaats: kort.optional(),
  adres: kort.optional(),
  /** The address may lead nobody there, as that of a shelter: it is never compared with another. */
  adresGeheim: z.literal(true).optional(),
  bereikbaar: leesbaar(500).optional(),
});
/** One parsed person, names and addresses included: content by reference, never part of an event. */
export type PersoonGegevens = z.infer<typeof PersoonGegevens>;

/** Only what rules read; the rest never reaches a decision. */
export const feitenVan = ({
  rol,
  geboortedatum,
  leeftijd,
  geslacht,
  land,
  inschrijving,
  gemeente,
}: PersoonGegevens): PersoonFeiten => ({
  rol,
  ...(geboortedatum && { geboortedatum }),
  ...(leeftijd && { leeftijd }),
  ...(geslacht && { geslacht }),
  ...(land && { land }),
  ...(inschrijving && { inschrijving }),
  ...(gemeente && { gemeente }),
});

/** Age in whole years on `datum`; undefined when neither birth date nor told age is known. */
export function leeftijdOp(feiten: PersoonFeiten, datum: string): number | undefined {
  const op = Temporal.PlainDate.from(datum);
  if (feiten.geboortedatum)
    return Math.max(0, op.since(feiten.geboortedatum, { largestUnit: "years" }).years);
  if (!feiten.leeftijd) return undefined;
  const verstreken = op.since(feiten.leeftijd.op, { largestUnit: "years" }).years;
  return feiten.leeftijd.jaren + Math.max(0, verstreken);
}
