/** The languages of Schakel, the first one first. */
export const talen = ["nl", "en"] as const;
/** One of these languages. */
export type Taal = (typeof talen)[number];

/** The language a public address is in: Dutch, unless it lies under `/en`. */
export const taalVanPad = (pad: string): Taal => (pad === "/en" || pad.startsWith("/en/") ? "en" : "nl");

/** The language of the public page a request asks for; a work page has the language of its session. */
export const taalVan = (request: Request): Taal => taalVanPad(new URL(request.url).pathname);

/** The address of a public page in a language, from its address in any. */
export function padIn(taal: Taal, pad: string): string {
  const nederlands = taalVanPad(pad) === "en" ? pad.slice(3) || "/" : pad;
  if (taal === "nl") return nederlands;
  return nederlands === "/" ? "/en" : `/en${nederlands}`;
}
