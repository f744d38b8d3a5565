import { beroepenStukken } from "./beroepen.ts";
import { cijferStukken } from "./cijfers.ts";
import { deskundigenStukken } from "./deskundigen.ts";
import { gesprekStukken } from "./gesprek.ts";
import type { Stuk } from "./herkomst.ts";
import { hulpStukken } from "./hulp/stukken.ts";
import { kalenderStukken } from "./kalender.ts";
import { materiaalStukken } from "./materiaal.ts";
import { meldcodeStukken } from "./meldcode.ts";
import { omstanderStukken } from "./omstander.ts";
import { signalenStukken } from "./signalen.ts";
import { kaartStukken } from "./sociale-kaart/stukken.ts";
import { termenStukken } from "./termen.ts";
import { wetStukken } from "./wet.ts";

/** Every piece of content of the public pages, whatever page it stands on. */
export const stukken: readonly Stuk[] = [
  ...hulpStukken,
  ...omstanderStukken,
  ...deskundigenStukken,
  ...beroepenStukken,
  ...meldcodeStukken,
  ...wetStukken,
  ...cijferStukken,
  ...materiaalStukken,
  ...kalenderStukken,
  ...signalenStukken,
  ...termenStukken,
  ...gesprekStukken,
  ...kaartStukken,
];
