/**
 * How words of names sound, coarsely: only consonants, in classes that Dutch, French, English, Turkish, Arabic, Somali and
 * Tigrinya spellings of one sound share, and `A` for whatever begins open. Where a letter can be two sounds there are two
 * answers, the likelier first, never more than three. What shares an answer may sound alike; whether it does is weighed
 * later (`gelijkenis.ts`).
 */
export const klanken = (woord: string): readonly string[] =>
  [...new Set(vormenVan(woord).flatMap(klankenVan))].slice(0, 3);

/** An article or "son of" may be written onto the name behind it. */
const vastgeschreven = /^(?:el|al|ben|bin|ait|bou|abou|oul|vander|vanden|vande|van|ter)(?=\p{L}{3})/u;

function vormenVan(woord: string): string[] {
  const los = woord.length >= 6 ? woord.replace(vastgeschreven, "") : woord;
  return los === woord ? [woord] : [woord, los];
}

type Klank = readonly [patroon: string, ...klassen: string[]];

/** Longer patterns first. An empty class is silent; a second class is the other way in which it can be meant. */
const klankrijen: readonly Klank[] = [
  ["tsch", "S"],
  ["sch", "S"],
  ["tch", "S"],
  ["dsj", "S"],
  ["dzj", "S"],
  ["ssj", "S"],
  ["sj", "S"],
  ["sh", "S"],
  ["tj", "S"],
  ["ts", "S"],
  ["tz", "S"],
  ["dj", "S"],
  ["dz", "S"],
  ["zh", "S"],
  ["ch", "S", "K"],
  ["cz", "S"],
  ["sz", "S"],
  ["rz", "S"],
  ["ck", "K"],
  ["kh", "K", ""],
  ["gh", "K"],
  ["ks", "KS"],
  ["ph", "F"],
  ["th", "T"],
  ["dh", "T"],
  ["dt", "T"],
  ["ng", "N"],
  ["ny", "N"],
  ["ij", ""],
  ["ce", "S", ""],
  ["ci", "S", ""],
  ["cy", "S"],
  ["ş", "S"],
  ["ç", "S"],
  ["s", "S"],
  ["z", "S"],
  ["c", "K", "", "S"],
  ["k", "K"],
  ["q", "K"],
  ["g", "K"],
  ["x", "", "KS"],
  ["d", "T"],
  ["t", "T"],
  ["b", "P"],
  ["p", "P"],
  ["f", "F"],
  ["v", "F"],
  ["m", "M"],
  ["n", "N"],
  ["l", "L"],
  ["r", "R"],
  ["j", "", "S"],
  ["w", "", "F"],
];
const opBegin = new Map<string, Klank[]>();
for (const rij of klankrijen) opBegin.set(rij[0].charAt(0), [...(opBegin.get(rij[0].charAt(0)) ?? []), rij]);

function klankenVan(woord: string): string[] {
  let stammen = [""];
  let plek = 0;
  let isBegin = true;
  while (plek < woord.length) {
    const rij = opBegin.get(woord.charAt(plek))?.find(([patroon]) => woord.startsWith(patroon, plek));
    const [patroon, ...klassen] = rij ?? [woord.charAt(plek), ""];
    const vooraan = isBegin;
    stammen = stammen
      .flatMap((stam) => klassen.map((klasse) => stam + (vooraan && klasse === "" ? "A" : klasse)))
      .slice(0, 4);
    plek += patroon.length;
    isBegin = false;
  }
  return stammen;
}
