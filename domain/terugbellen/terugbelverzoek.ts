import { z } from "zod";
import { leesbaar } from "../casus/leesbaar.ts";

/** Who can ask to be called back; it says nothing of whom it is about. */
export const bellers = ["slachtoffer", "omstander", "professional"] as const;
/** One of these. */
export type Beller = (typeof bellers)[number];

/** Why one attempt came to no conversation. */
export const pogingen = ["niet-bereikt", "later"] as const;
/** One of these. */
export type Poging = (typeof pogingen)[number];

/** Why a request is done: what came of the call, or why there will be none. */
export const gronden = ["melding", "advies", "beantwoord", "niet-te-bereiken", "ingetrokken"] as const;
/** One of these. */
export type Grond = (typeof gronden)[number];

/** How somebody can be called without anybody noticing: sealed, because it can kill when it leaks (WW-Z1). */
export const TerugbelInhoud = z.strictObject({
  nummer: leesbaar(50).refine(isNummer),
  naam: leesbaar(200).optional(),
  /** When it is safe, in the caller's own words. */
  uren: leesbaar(300).optional(),
  codewoord: leesbaar(300).optional(),
  /** Who must not notice, and what to say when somebody else answers. */
  nietWeten: leesbaar(500).optional(),
  /** Nothing is said to an answering machine unless the caller says that it is safe. */
  inspreken: z.boolean(),
  notitie: leesbaar(2000).optional(),
});
/** What is known of a caller, once parsed. */
export type TerugbelInhoud = z.infer<typeof TerugbelInhoud>;

/** Whether somebody can dial this: seven to fifteen digits, with what people write between them. */
export function isNummer(getypt: string): boolean {
  const cijfers = getypt.replaceAll(/\D/g, "").length;
  return /^\+?[\d\s().-]+$/.test(getypt.trim()) && cijfers >= 7 && cijfers <= 15;
}
