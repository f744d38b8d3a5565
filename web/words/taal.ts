/** The languages of Schakel, the first one first. */
export const talen = ["nl", "en"] as const;
/** One of these languages. */
export type Taal = (typeof talen)[number];

/** How each language writes numbers and dates. */
export const landcode = { nl: "nl-NL", en: "en-GB" } as const satisfies Record<Taal, string>;

/** The language a public address is in: Dutch, unless it lies under `/en`. */
export const taalVanPad = (pad: string): Taal => (pad === "/en" || pad.startsWith("/en/") ? "en" : "nl");

/** The language of the public page a request asks for; a work page has the language of its session. */
export const taalVan = (request: Request): Taal => taalVanPad(new URL(request.url).pathname);

/** What is left of an address, with one slash in front: a second would lead to another site. */
const hier = (pad: string): string => `/${pad.replace(/^[/\\]+/, "")}`;

/** The address of a public page in a language, from its address in any; always one of this site. */
export function padIn(taal: Taal, pad: string): string {
  const nederlands = hier(taalVanPad(pad) === "en" ? pad.slice(3) : pad);
  if (taal === "nl") return nederlands;
  return nederlands === "/" ? "/en" : `/en${nederlands}`;
}

/** The languages of the pages for whoever needs help: those of Schakel first, then those that more people read. */
export const hulpTalen = ["nl", "en", "ar", "tr", "so", "fr"] as const;
/** One of the languages of the pages for whoever needs help. */
export type HulpTaal = (typeof hulpTalen)[number];

/** Names by which people recognise their own language. */
export const taalNamen: Record<HulpTaal, string> = {
  nl: "Nederlands",
  en: "English",
  ar: "العربية",
  tr: "Türkçe",
  so: "Soomaali",
  fr: "Français",
};

/** Whether no native speaker has read the pages in this language yet. */
export const isNietNagelezen = (taal: HulpTaal): boolean => taal !== "nl" && taal !== "en";

/** The way a language runs over the page. */
export const richtingVan = (taal: HulpTaal): "ltr" | "rtl" => (taal === "ar" ? "rtl" : "ltr");

/** The pages that exist in all languages of help, by their address in Dutch. */
const hulpPaginas = /^\/(weg|ik|weten(\/[^/]+)?|ver-weg|reizen)?$/;

const inAndereTaal = /^\/(ar|tr|so|fr)(?=\/|$)/;

/** An address without its language. */
const zonderTaal = (pad: string): string =>
  hier(pad.replace(/^\/(en|ar|tr|so|fr)(?=\/|$)/, "").replace(/\/$/, ""));

/** Whether a page exists in all languages of help. */
export const isHulpPagina = (pad: string): boolean => hulpPaginas.test(zonderTaal(pad));

/** The language a public address is in, all languages of help included. */
export const hulpTaalVanPad = (pad: string): HulpTaal =>
  (inAndereTaal.exec(pad)?.[1] as HulpTaal | undefined) ?? taalVanPad(pad);

/** The address of a page in a language of help, from its address in any; in English where it is not there in that one. Always one of this site. */
export function padInHulp(taal: HulpTaal, pad: string): string {
  const nederlands = zonderTaal(pad);
  if (taal === "nl") return nederlands;
  if (isNietNagelezen(taal) && !isHulpPagina(nederlands)) return padIn("en", nederlands);
  return nederlands === "/" ? `/${taal}` : `/${taal}${nederlands}`;
}
