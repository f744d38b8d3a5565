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
  {
    feiten: { verblijf: "buitenland", inschrijving: "ingeschreven" },
    pad: "inschrijving",
    waarom: {
      nl: "inschrijving vraagt of iemand in Nederland op een adres woont, en verblijf zegt dat zij in het buitenland is; laat inschrijving weg, want in het buitenland beslist die niets",
      en: "inschrijving asks whether somebody lives at an address in the Netherlands, and verblijf says that she is abroad; leave inschrijving out, because abroad it decides nothing",
    },
  },
];
