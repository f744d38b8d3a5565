import { z } from "zod";
import { leesbaar } from "../casus/leesbaar.ts";
import { hoogstens } from "./lengte.ts";

/** What a remark of somebody who reads along is about: the parts a report keeps apart (WW-Z18–Z20), or all of it. */
export const opmerkingDelen = ["feiten", "duiding", "hypothesen", "geheel"] as const;
/** One of these. */
export type OpmerkingDeel = (typeof opmerkingDelen)[number];

const wie = leesbaar(100);

/** A remark of a person who reads along, under a name or a function. */
export const Leesopmerking = z.strictObject({
  deel: z.enum(opmerkingDelen),
  wie,
  tekst: leesbaar(hoogstens.tekst),
});
/** One remark, once parsed. */
export type Leesopmerking = z.infer<typeof Leesopmerking>;

/** What somebody whom a report is about wrote under it, and as whom (WW-Z28). */
export const Reactie = z.strictObject({ wie, tekst: leesbaar(hoogstens.tekst) });
/** One reaction, once parsed. */
export type Reactie = z.infer<typeof Reactie>;

/** A reaction as the receiver reads it: every word of it, and below that who wrote it on which day. */
export const reactieTekst = ({ wie: door, tekst, op }: Reactie & { op: string }): string =>
  `${tekst}\n[${door}, ${op}]`;
