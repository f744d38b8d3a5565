import type { Organisatie } from "../protocol/situatie.ts";
import type { Punt } from "./punt.ts";

/** Whom to call, and for what. */
export type Bellen = { readonly organisatie: Organisatie; readonly waarvoor: Punt };
