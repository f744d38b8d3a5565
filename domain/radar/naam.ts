import { inLatijn, isZonderKlinkers } from "./schrift.ts";

/**
 * A name as radar compares it: the words that tell people apart, in Latin letters without marks. `eigen` is the place of
 * the given name, as far as the writing tells: after a comma, otherwise first. `kaal` says that the vowels tell nothing.
 */
export type Naam = { readonly woorden: readonly string[]; readonly eigen: number; readonly kaal: boolean };

/** Words that stand or fall with who writes: tussenvoegsels, articles and what only says whose child somebody is. */
const voegsels = new Set([
  ...[
    "van",
    "von",
    "vande",
    "vander",
    "vanden",
    "vd",
    "v",
    "d",
    "de",
    "der",
    "den",
    "het",
    "t",
    "te",
    "ter",
    "ten",
  ],
  ...[
    "op",
    "aan",
    "in",
    "la",
    "le",
    "du",
    "des",
    "di",
    "da",
    "dos",
    "el",
    "al",
    "ul",
    "l",
    "ar",
    "as",
    "az",
    "et",
  ],
  ...[
    "ed",
    "ben",
    "bin",
    "ibn",
    "bint",
    "bent",
    "ould",
    "oul",
    "wld",
    "ait",
    "ayt",
    "u",
    "ou",
    "na",
    "abu",
    "abou",
    "aboe",
  ],
  ...[
    "geb",
    "geboren",
    "ev",
    "ep",
    "weduwe",
    "wed",
    "gescheiden",
    "mw",
    "mevr",
    "mevrouw",
    "dhr",
    "heer",
    "meneer",
    "ing",
    "drs",
  ],
]);

/** How Ge'ez names are shortened in writing: W/Michael is Weldemichael. */
const geezKort: Readonly<Record<string, string>> = { w: "welde", g: "gebre", h: "haile", t: "tekle" };

const merktekens = /[\u0300-\u036F]/g;
/** Letters that are more than a Latin letter with a mark, and marks that change how a letter sounds. */
const klankletters: Readonly<Record<string, string>> = {
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "t",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ä: "a",
  ö: "o",
  ü: "u",
};

/** Names that are one name in letters that neither look nor sound alike. */
const zelfdeNaam: ReadonlyMap<string, string> = new Map([
  ["cisman", "osman"],
  ["cise", "isa"],
  ["maxamed", "mohamed"],
  ["xasan", "hasan"],
]);

/** Reads a name as somebody wrote it; at most six words of it count. */
export function leesNaam(geschreven: string): Naam {
  const latijn = inLatijn(geschreven.normalize("NFC").toLowerCase())
    .replace(/\b([wght])\/\s*(?=\p{L})/gu, (_, letter: string) => geezKort[letter] ?? letter)
    .replace(/\be[/.]\s*[vp]\b/g, " ");
  const komma = latijn.indexOf(",");
  const voor = woordenIn(komma < 0 ? latijn : latijn.slice(0, komma));
  const na = komma < 0 ? [] : woordenIn(latijn.slice(komma + 1));
  const woorden = [...voor, ...na].slice(0, 6);
  const eigen = voor.length > 0 && na.length > 0 ? Math.min(voor.length, woorden.length - 1) : 0;
  return { woorden, eigen, kaal: isZonderKlinkers(geschreven) };
}

function woordenIn(deel: string): string[] {
  const kaal = zonderTekens(deel).replace(/(\p{L})[’'`ʼʿʾ](\p{L})/gu, (_, a: string, b: string) =>
    voegsels.has(a) ? `${a} ${b}` : a + b,
  );
  const ruw = kaal.split(/[^\p{L}]+/u).filter(Boolean);
  const samen = voegAbdSamen(ruw);
  const over = samen.filter((woord) => !voegsels.has(woord));
  // somebody who is called only by such words is called by them
  return (over.length > 0 ? over : samen).map(zonderDubbel).map((woord) => zelfdeNaam.get(woord) ?? woord);
}

/** Most names have no letters but those of the alphabet, and need no second look. */
const zonderTekens = (deel: string): string =>
  /^[a-z\s,.'-]*$/.test(deel)
    ? deel
    : Array.from(deel, (teken) => klankletters[teken] ?? teken)
        .join("")
        .normalize("NFKD")
        .replace(merktekens, "");

const losAbd = /^(?:c?a[bp][dt])(?:ou|[aeiou])?l?$/;
const vooraanAbd = /^c?a[bp][dt](?:ou|oe|[aeiou])?l*(?=\p{L}{2})/u;

/** Abd el-Kader, Abdul Qadir and Abdelkader are one name, however it is cut. */
function voegAbdSamen(woorden: readonly string[]): string[] {
  const uit: string[] = [];
  for (let n = 0; n < woorden.length; n++) {
    const woord = woorden[n] as string;
    if (!losAbd.test(woord)) {
      uit.push(woord.replace(vooraanAbd, "abd"));
      continue;
    }
    const artikel = ["el", "al", "ul", "er", "ar", "as", "az"].includes(woorden[n + 1] ?? "") ? 1 : 0;
    const volgende = woorden[n + 1 + artikel];
    // the word behind is joined when it is all that is left to join; "Abdi" alone is a name
    const isNaam = /^c?abd[iu]$/.test(woord) && artikel === 0;
    uit.push(volgende && !isNaam ? `abd${volgende}` : "abd");
    if (volgende && !isNaam) n += 1 + artikel;
  }
  return uit;
}

const zonderDubbel = (woord: string): string => woord.replace(/(\p{L})\1+/gu, "$1");
