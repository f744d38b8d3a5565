import type { HulpTaal } from "../taal.ts";
import { en } from "./en.ts";
import { type HulpWoorden, nl } from "./nl.ts";

/** The pages for whoever needs help, in each of their languages. */
export const hulpWoorden: Record<HulpTaal, HulpWoorden> = { nl, en, ar: en, tr: en, so: en, fr: en };
