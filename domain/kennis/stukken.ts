import type { Stuk } from "./herkomst.ts";

/** Every piece of content of the public pages, whatever page it stands on. */
export const stukken: readonly Stuk[] = [];
