/** Arabic letters, with those of Persian and Kurdish, as they are heard; short vowels are not written in this script. */
const arabisch: Readonly<Record<string, string>> = {
  ا: "a",
  أ: "a",
  إ: "i",
  آ: "a",
  ب: "b",
  پ: "p",
  ت: "t",
  ث: "t",
  ج: "dj",
  چ: "tj",
  ح: "h",
  خ: "kh",
  د: "d",
  ذ: "d",
  ر: "r",
  ز: "z",
  ژ: "zh",
  س: "s",
  ش: "sh",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "z",
  ع: "",
  غ: "gh",
  ف: "f",
  ڤ: "v",
  ق: "q",
  ك: "k",
  ک: "k",
  گ: "g",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  ة: "a",
  و: "w",
  ؤ: "w",
  ي: "y",
  ی: "y",
  ى: "a",
  ئ: "y",
  ء: "",
  ـ: "",
  // the ligature of "la"
  ﻻ: "la",
};

/** The consonants of the Ethiopic block in its own order, eight forms each: Tigrinya and Amharic. */
const geez = [
  ...["h", "l", "h", "m", "s", "r", "s", "sh", "q", "qw", "q", "qw", "b", "v", "t", "tj"],
  ...["h", "hw", "n", "ny", "", "k", "kw", "kh", "khw", "w", "", "z", "zh", "y", "d", "d"],
  ...["dj", "g", "gw", "gh", "t", "tj", "p", "ts", "ts", "f", "p"],
];
const geezKlinkers = ["e", "u", "i", "a", "e", "", "o", "a"];
const eersteGeez = 0x1200;

/** The article is written onto its word, and what a word begins with is heard, also where the letter is silent. */
const lidwoord = /(?<!\p{L})(?:ال|أل)(?=\p{L}{3})/gu;
const stilBegin = /(?<!\p{L})[عء]/gu;

/** Text in Latin letters: Arabic and Ge'ez script as heard, everything else as it stands. */
export const inLatijn = (tekst: string): string =>
  /[\u0600-\u137F\uFB50-\uFEFC]/.test(tekst) ? omgezet(tekst) : tekst;

const omgezet = (tekst: string): string =>
  Array.from(
    tekst.replace(lidwoord, "").replace(stilBegin, "ا"),
    (teken) => arabisch[teken] ?? uitGeez(teken) ?? teken,
  ).join("");

/** Whether a text is written without its short vowels. */
export const isZonderKlinkers = (tekst: string): boolean => /\p{Script=Arabic}/u.test(tekst);

function uitGeez(teken: string): string | undefined {
  const plek = (teken.codePointAt(0) ?? 0) - eersteGeez;
  const medeklinker = plek < 0 ? undefined : geez[plek >> 3];
  return medeklinker === undefined ? undefined : medeklinker + geezKlinkers[plek & 7];
}
