import { beroepenStukken } from "./beroepen.ts";
import { cijferStukken } from "./cijfers.ts";
import { deskundigenStukken } from "./deskundigen.ts";
import type { Stuk } from "./herkomst.ts";
import { hulpStukken } from "./hulp/stukken.ts";
  ...meldcodeStukken,
