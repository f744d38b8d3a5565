import type { Aanname } from "./conditie.ts";
import type { Sleutel } from "./situatie.ts";
import type { Zin } from "./zin.ts";

/** Facts that cannot all be so at one moment, the key a problem points at, and why not. */
export type Tegenspraak = {
  readonly feiten: Aanname;
  readonly pad: Sleutel & keyof Aanname;
  readonly waarom: Zin;
};

/**
 * Every contradiction there is: input that has one is refused, and the proof of the tables leaves it out.
 * Only what the contract's own meaning of the keys excludes stands here; odd is not impossible.
 */
export const tegenspraken: readonly Tegenspraak[] = [
  {
    feiten: { veiligheid: "acuut-onveilig", eerderAcuut: true },
    pad: "eerderAcuut",
    waarom: {
      nl: "eerderAcuut is acuut gevaar dat voorbij is, en veiligheid zegt dat het er nu is",
      en: "eerderAcuut is acute danger that has passed, and veiligheid says that it is there now",
    },
  },
];
