import type { HulpTaal } from "../taal.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { type HulpWoorden, nl } from "./nl.ts";
import { so } from "./so.ts";
import { tr } from "./tr.ts";

/** The pages for whoever needs help, in each of their languages. */
export const hulpWoorden: Record<HulpTaal, HulpWoorden> = { nl, en, ar, tr, so, fr };
