import { klanken } from "./klank.ts";

/** What a comparison reads of the letters of a word, worked out once. */
export type Woordvorm = {
  /** Its vowels in four classes; long, short and double ones are one. */
  readonly klinkers: string;
  /** How it begins, where that is no firm consonant. */
  readonly begin: "w" | "j" | "h" | "";
  /** How it ends, as it is heard: a closing h, or the c and x of Somali, is a breath; a closing e may be mute. */
  readonly slot: "open" | "dicht" | "e";
  /** One bit for each letter of the alphabet that is in it. */
  readonly letters: number;
};

/** One word of a name with how it may sound; `kaal` is written without its vowels. */
export type Woord = {
  readonly tekst: string;
  readonly klanken: readonly string[];
  readonly vorm: Woordvorm;
  readonly kaal?: true;
};

/** Reads one word of a name. */
export function leesWoord(tekst: string): Woord {
  const bekend = onthouden.get(tekst);
  if (bekend) return bekend;
  const woord = { tekst, klanken: klanken(tekst), vorm: vormVan(tekst) };
  if (onthouden.size > 50_000) onthouden.clear();
  onthouden.set(tekst, woord);
  return woord;
}

/** The same words come again and again; what is read follows from the word alone, so remembering it changes nothing. */
const onthouden = new Map<string, Woord>();

const klinkergroepen: readonly (readonly [RegExp, string])[] = [
  [/^[yj](?=[aeiou])/, ""],
  [/ij|[ae][iy]|ie|ee|[iy]+/g, "I"],
  [/a[ou]+|o[ue]|oo|u+|o/g, "O"],
  [/a+/g, "A"],
  [/e/g, "E"],
  [/[^IOAE]/g, ""],
];

function vormVan(woord: string): Woordvorm {
  let letters = 0;
  for (const letter of woord) letters |= 1 << (letter.charCodeAt(0) - 97);
  return {
    klinkers: klinkergroepen.reduce((tekst, [groep, klasse]) => tekst.replace(groep, klasse), woord),
    begin: beginVan(woord),
    slot: woord.endsWith("e") ? "e" : /[aeiouy][hcx]?$/.test(woord) ? "open" : "dicht",
    letters,
  };
}

function beginVan(woord: string): Woordvorm["begin"] {
  if (/^(?:w|ou|oe|u|o)/.test(woord)) return "w";
  if (/^(?:j|y(?=[aeou]))/.test(woord)) return "j";
  return /^[hx]/.test(woord) ? "h" : "";
}
