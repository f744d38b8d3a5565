import { beroepenStukken } from "./beroepen.ts";
import { deskundigenStukken } from "./deskundigen.ts";
import type { Stuk } from "./herkomst.ts";
import { hulpStukken } from "./hulp/stukken.ts";
import { omstanderStukken } from "./omstander.ts";

/** Every piece of content of the public pages, whatever page it stands on. */
export const stukken: readonly Stuk[] = [
  ...hulpStukken,
  ...omstanderStukken,
  ...deskundigenStukken,
  ...beroepenStukken,
];
