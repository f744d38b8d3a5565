/**
 * The pages anybody may read. They know no session: the cookie is not looked at and nothing about the visit is kept.
 * A page that is missing here only becomes stricter.
 */
const publicPages = [
  "ik",
  "iemand",
  "beroep",
  "weten",
  "ver-weg",
  "reizen",
  "gesprek",
  "kennis",
  "weg",
  "uitleg",
  "wegwijzer",
  "meldcode",
  "signalen",
  "sociale-kaart",
  "melden",
  "advies",
  "bronnen",
];

const pattern = new RegExp(`^(/(en|ar|tr|so|fr))?(/(${publicPages.join("|")})(/.*)?)?/?$`, "s");

/** Whether an address is that of a public page, in any language. */
export const isPublicPath = (path: string): boolean => pattern.test(path);

/** Whether a public page shows what can change at any moment, so that no answer of it is kept. */
export const isLivePath = (path: string): boolean => /^\/(en\/)?sociale-kaart(\/|$)/.test(path);
