import type { Woord } from "./woord.ts";

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
  const klank = een.klanken.find((mogelijk) => ander.klanken.includes(mogelijk));
  const kanSlip = verschilInLetters(een, ander) <= 4;
  if (klank === undefined && !kanSlip) return undefined;
  if (isVrouwelijkNaast(een, ander)) return undefined;
  if (klank !== undefined && kanZoKlinken(een, ander, klank)) return "klinkt";
  return kanSlip && isSlip(een.tekst, ander.tekst) ? "lijkt" : undefined;
}

/** The same consonants are the same sound when the vowels fit, both end alike, and short words begin alike as well. */
function kanZoKlinken(een: Woord, ander: Woord, klank: string): boolean {
  if (een.kaal || ander.kaal) return true;
  if (een.vorm.slot !== ander.vorm.slot && een.vorm.slot !== "e" && ander.vorm.slot !== "e") return false;
  if (klank.length <= 2 && een.vorm.begin !== ander.vorm.begin) return false;
  // vowels differ from spelling to spelling, but not all of them: "e" stands for most, and one may be left out
  const [a, b] = [een.vorm.klinkers, ander.vorm.klinkers];
  return afstand(a, b, klinkerkosten) <= (Math.max(a.length, b.length) <= 3 ? 0.5 : 1);
}

/** A closing "a" makes another name of the same letters: Amin and Amina are different people. */
const isVrouwelijkNaast = ({ tekst: een }: Woord, { tekst: ander }: Woord): boolean => {
  const [kort, lang] = een.length < ander.length ? [een, ander] : [ander, een];
  return lang.startsWith(kort) && /^ah?$/.test(lang.slice(kort.length)) && /[^aeiouy]$/.test(kort);
};

/** Different letters that the two have: each slip changes two at most, so this rules most pairs out at once. */
function verschilInLetters({ vorm: { letters: een } }: Woord, { vorm: { letters: ander } }: Woord): number {
  let rest = een ^ ander;
  let aantal = 0;
  for (; rest !== 0; rest &= rest - 1) aantal++;
  return aantal;
}

const klinkerkosten = {
  anders: (p: string, q: string) => {
    if (p === q) return 0;
    if (p !== "E" && q !== "E") return 1;
    return p === "O" || q === "O" ? 0.5 : 0;
  },
  extra: 0.5,
  wissel: 1,
};
const letterkosten = { anders: (p: string, q: string) => (p === q ? 0 : 1), extra: 1, wissel: 1 };

function isSlip(een: string, ander: string): boolean {
  const kortste = Math.min(een.length, ander.length);
  if (kortste < 3 || Math.abs(een.length - ander.length) > 2) return false;
  const zelfdeBegin = een.charAt(0) === ander.charAt(0);
  if (kortste < 5 && !zelfdeBegin) return false;
  const fouten = afstand(een, ander, letterkosten);
  return fouten <= 1 || (fouten <= 2 && (kortste >= 8 || (kortste >= 6 && zelfdeBegin)));
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
