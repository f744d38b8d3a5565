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
  "bronnen",
];

const pattern = new RegExp(`^(/(en|ar|tr|so|fr))?(/(${publicPages.join("|")})(/.*)?)?/?$`, "s");

/** Whether an address is that of a public page, in any language. */
export const isPublicPath = (path: string): boolean => pattern.test(path);

/**
 * Where a public page stands whose address was typed with capitals, as a telephone begins a word; undefined for any other
 * address. The numbers of sources have capitals of their own.
 */
export function withoutCapitals(path: string): string | undefined {
  const length = /^(\/en)?\/bronnen\//i.exec(path)?.[0].length ?? path.length;
  const meant = path.slice(0, length).toLowerCase() + path.slice(length);
  return meant !== path && isPublicPath(meant) ? meant : undefined;
}

/** Whether a public page shows what can change at any moment: an answer of it is kept only until it does. */
export const isLivePath = (path: string): boolean => /^\/(en\/)?sociale-kaart(\/|$)/.test(path);

/** Whether a public address is that of a file of such content, which nobody keeps for the next. */
export const isLiveFile = (path: string): boolean => isLivePath(path) && /\/uitvoer\/?$/.test(path);
