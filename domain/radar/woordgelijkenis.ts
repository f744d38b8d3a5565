import type { Woord } from "./bekende.ts";

/** How two words of names stand to each other, the nearest first; undefined when they are different words. */
export const woordgelijkenissen = ["gelijk", "klinkt", "lijkt", "voorletter"] as const;
export type Woordgelijkenis = (typeof woordgelijkenissen)[number];

/**
 * The same letters; the same sound in other letters; one slip of hand, eye or ear; or an initial. "Hassan" and "Hussein",
 * "Samir" and "Samira" are different people, who are often born on one day.
 */
export function vergelijkWoorden(een: Woord, ander: Woord): Woordgelijkenis | undefined {
  if (een.tekst === ander.tekst) return een.tekst.length > 1 ? "gelijk" : "voorletter";
  if (een.tekst.length === 1 || ander.tekst.length === 1)
    return een.tekst.charAt(0) === ander.tekst.charAt(0) ? "voorletter" : undefined;
  if (isAndereVorm(een.tekst, ander.tekst)) return undefined;
  const klinkt = een.klanken.some((klank) => ander.klanken.includes(klank));
  if (klinkt && klinkersPassen(een.tekst, ander.tekst)) return "klinkt";
  return isSlip(een.tekst, ander.tekst) ? "lijkt" : undefined;
}

/** A closing "a" makes another name of the same sounds: Amin and Amina are brother and sister. */
const isAndereVorm = (een: string, ander: string): boolean => {
  const [kort, lang] = een.length < ander.length ? [een, ander] : [ander, een];
  return /ah?$/.test(lang) && /[^aeiouyh]$/.test(kort) && lang.replace(/ah?$/, "") === kort;
};

const klinkergroepen: readonly (readonly [RegExp, string])[] = [
  [/^[yj](?=[aeiou])/, ""],
  [/ij|[ae][iy]|ie|ee|[iy]+/g, "I"],
  [/a[ou]+|o[ue]|oo|u+|o/g, "O"],
  [/a+/g, "A"],
  [/e/g, "E"],
  [/[^IOAE]/g, ""],
];
const klinkersVan = (woord: string): string =>
  klinkergroepen.reduce((tekst, [groep, klasse]) => tekst.replace(groep, klasse), woord);

/** Vowels differ from spelling to spelling, but not all of them: "e" stands for any, and one may be left out. */
function klinkersPassen(een: string, ander: string): boolean {
  const a = klinkersVan(een);
  const b = klinkersVan(ander);
  if (isMedeklinkers(een, a) || isMedeklinkers(ander, b)) return true;
  const langste = Math.max(a.length, b.length);
  return afstand(a, b, klinkerkosten) <= (langste <= 2 ? 0.5 : langste === 3 ? 1 : 1.5);
}
/** Arabic script leaves short vowels out, so that these tell nothing. */
const isMedeklinkers = (woord: string, klinkers: string): boolean =>
  woord.length >= 3 && klinkers.length <= woord.length / 4;
const klinkerkosten = {
  anders: (p: string, q: string) => (p === q || p === "E" || q === "E" ? 0 : 1),
  extra: 0.5,
  wissel: 1,
};
const letterkosten = { anders: (p: string, q: string) => (p === q ? 0 : 1), extra: 1, wissel: 1 };

function isSlip(een: string, ander: string): boolean {
  const kortste = Math.min(een.length, ander.length);
  if (kortste < 3 || Math.abs(een.length - ander.length) > 2) return false;
  const fouten = afstand(een, ander, letterkosten);
  if (fouten <= 1) return kortste >= 5 || een.charAt(0) === ander.charAt(0);
  return kortste >= 7 && fouten <= 2;
}

type Kosten = { anders: (p: string, q: string) => number; extra: number; wissel: number };

/** Damerau-Levenshtein (optimal string alignment) with these costs. */
function afstand(een: string, ander: string, { anders, extra, wissel }: Kosten): number {
  let voorvorige: number[] = [];
  let vorige = Array.from({ length: ander.length + 1 }, (_, n) => n * extra);
  for (let i = 1; i <= een.length; i++) {
    const nu = [i * extra];
    for (let j = 1; j <= ander.length; j++) {
      const p = een.charAt(i - 1);
      const q = ander.charAt(j - 1);
      let kost = Math.min(
        (vorige[j] as number) + extra,
        (nu[j - 1] as number) + extra,
        (vorige[j - 1] as number) + anders(p, q),
      );
      if (i > 1 && j > 1 && p === ander.charAt(j - 2) && q === een.charAt(i - 2))
        kost = Math.min(kost, (voorvorige[j - 2] as number) + wissel);
      nu.push(kost);
    }
    voorvorige = vorige;
    vorige = nu;
  }
  return vorige[ander.length] as number;
}
