import { isCatalogusId } from "../protocol/bronnen.ts";

/** Numbers that begin as those of people do, and are those of an organisation. */
const vanOrganisaties = ["+31 6 8238 7796"];

const telefoon =
  /^(112|0[89]00-\d{4,7}|0\d{1,3}[ -]?\d[\d ]{5,8}\d|\+\d{1,3}( \d+)+|14 ?0\d{1,3}|113|0800 \d{4})$/;
const mail = /^[\w+-]+@[\w-]+(\.[\w-]+)*\.[a-z]{2,}$/i;
const catalogusVorm = /^(LKHA|WW|SOA|RK|KB)-[\dA-Z][\w.]*$/;
const dagVorm = /^\d{4}-\d{2}-\d{2}$/;
const nederlands = /\s(de|het|een|van|voor|met|bij|wordt|niet)\s/;

const isDag = (tekst: string): boolean => {
  try {
    return Temporal.PlainDate.from(tekst, { overflow: "reject" }).toString() === tekst;
  } catch {
    return false;
  }
};

/** Whether nine digits pass the test that every citizen service number passes. */
export const isElfproef = (cijfers: string): boolean => {
  const gewogen = [...cijfers].map((cijfer, n) => Number(cijfer) * (n === 8 ? -1 : 9 - n));
  return (
    /^\d{9}$/.test(cijfers) && Number(cijfers) > 0 && gewogen.reduce((som, een) => som + een, 0) % 11 === 0
  );
};

/** What is wrong with the form of one text, wherever it stands; `sleutel` is the field it stands in. */
export function tekstFouten(tekst: string, sleutel = ""): string[] {
  const mails = tekst.match(/[\w.+-]+@[\w.-]+\w/g) ?? [];
  const getallen = tekst.match(/(?<!\d)\d{9}(?!\d)/g) ?? [];
  const mobiel = tekst.match(/(?:\+31 ?6|(?<!\d)06)[ -]?(?:\d[ -]?){8}/g) ?? [];
  return [
    tekst === tekst.trim() ? [] : ["space at an end"],
    / {2}|\t/.test(tekst) ? ["double space"] : [],
    /<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+);/i.test(tekst) ? ["html"] : [],
    /\bhttp:\/\//.test(tekst) ? ["address without https"] : [],
    /^https:/.test(tekst) && !URL.canParse(tekst) ? ["address"] : [],
    /[?&](utm_|fbclid|gclid)/.test(tekst) ? ["address that follows its reader"] : [],
    dagVorm.test(tekst) && !isDag(tekst) ? ["day"] : [],
    /(Op|Vanaf|sinds)$/.test(sleutel) && !isDag(tekst) ? ["day"] : [],
    catalogusVorm.test(tekst) && !isCatalogusId(tekst) ? ["unknown row"] : [],
    /^(telefoon|tel|whatsapp)$/i.test(sleutel) && !telefoon.test(tekst) ? ["telephone"] : [],
    /^(mail|email)$/i.test(sleutel) && !mail.test(tekst) ? ["mail"] : [],
    /^(site|website|url)$/.test(sleutel) && !/^https:\/\//.test(tekst) ? ["site"] : [],
    // a dot before the sign is how organisations write the name of a person
    mails.some((adres) => /^[^@]*\./.test(adres)) ? ["mail of a person"] : [],
    getallen.some(isElfproef) ? ["citizen service number"] : [],
    mobiel.some((nummer) => !vanOrganisaties.includes(nummer.trim())) ? ["telephone of a person"] : [],
  ].flat();
}

/** What is wrong with a text in two or more languages: one is missing, or the English is Dutch. */
function zinFouten(zin: { nl: string; en: string }): string[] {
  const { nl, en } = zin;
  return [
    Object.values<unknown>(zin).every((tekst) => typeof tekst === "string" && tekst.trim() !== "")
      ? []
      : ["empty in a language"],
    nl === en && (nl.split(" ").length > 3 || nederlands.test(nl)) ? ["not translated"] : [],
    nl !== en && (en.match(new RegExp(nederlands, "g")) ?? []).length > 2 ? ["English in Dutch"] : [],
  ].flat();
}

/** What is wrong with the form of content, however deep it lies; each fault says where. Functions are passed over. */
export function vormFouten(inhoud: unknown, waar = "", sleutel = ""): string[] {
  if (typeof inhoud === "string")
    return tekstFouten(inhoud, sleutel).map((fout) => `${waar}: ${fout}: ${inhoud}`);
  if (Array.isArray(inhoud)) return inhoud.flatMap((deel, n) => vormFouten(deel, `${waar}[${n}]`, sleutel));
  if (typeof inhoud !== "object" || inhoud === null) return [];
  const isZin =
    "nl" in inhoud && "en" in inhoud && typeof inhoud.nl === "string" && typeof inhoud.en === "string";
  return [
    ...(isZin
      ? zinFouten(inhoud as { nl: string; en: string }).map((fout) => `${waar}: ${fout}: ${inhoud.nl}`)
      : []),
    ...Object.entries(inhoud).flatMap(([naam, deel]) =>
      vormFouten(deel, `${waar}.${naam}`, isZin ? "" : naam),
    ),
  ];
}
