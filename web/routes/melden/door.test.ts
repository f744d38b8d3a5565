import { expect, it } from "vitest";
import { alsInhoud, type Deur, deuren, deurVan, gegevenIn, uitInhoud } from "./door.ts";

/** One answer of each form, and one field that none of them has. */
const getypt: Record<Deur, readonly (readonly [string, string])[]> = {
  melden: [
    ["zorgen", "Hij komt moe op school."],
    ["vormen", "partnergeweld"],
    ["vormen", "kindermishandeling"],
  ],
  zelf: [
    ["waarop", "06, alleen overdag"],
    ["codewoord", "Vlierbes"],
  ],
  "niet-terug": [
    ["terugOp", "24 augustus"],
    ["waar", "buitenland"],
  ],
};

it.each(Object.keys(deuren) as Deur[])(
  "a draft of %s is read again by its own form, and holds nothing else",
  (deur) => {
    const gegeven = gegevenIn(deur, [...getypt[deur], ["reacties", "verzonnen"], ["deur", "zelf"]]);
    expect(gegeven.length).toBeGreaterThan(0);
    expect(JSON.stringify(gegeven)).not.toContain("verzonnen");
    expect(uitInhoud(alsInhoud(deur, gegeven))).toEqual({ deur, gegeven });
  },
);

it.each([undefined, "", "__proto__", "constructor", "\0", {}])(
  "%j is no form, so that of a professional",
  (woord) => {
    expect(deurVan(woord)).toBe("melden");
  },
);
