import type { Bekende } from "./bekende.ts";
import { gewisseld } from "./geboorte.ts";

/**
 * Under which keys somebody is found in the dossiers of one organisation. Each is a number of 32 bits that follows from
 * the organisation and from a fact that few people share: the day of birth, a name with the year, two names together, an
 * address. A frequent name alone is no key.
 */
export function sleutelsVan(bekende: Bekende, houder: string): number[] {
  const { geboorte, adres } = bekende;
  const { dag, jaren } = geboorte;
  return genummerd(houder, [
    ...(dag ? [`d${dag}`] : []),
    ...perJaar(bekende, jaren.slice(0, 1)),
    ...paren(bekende),
    ...(adres ? [`a${adres}`] : []),
  ]);
}

/** The keys to look for: also the birth days and years that somebody may have meant. */
export function zoeksleutels(bekende: Bekende, houder: string): number[] {
  const { dag, jaren } = bekende.geboorte;
  const rond = [...new Set(jaren.flatMap((jaar) => [jaar, jaar - 1, jaar + 1]))];
  return genummerd(houder, [
    ...dagen(dag),
    ...perJaar(bekende, rond),
    ...paren(bekende),
    ...(bekende.adres ? [`a${bekende.adres}`] : []),
  ]);
}

/**
 * The keys by which another organisation may answer "known": two names that sound the same, and the same day of birth
 * (also with day and month changed) or the same address. A match needs one of each list.
 */
export function sterkeSleutels(bekende: Bekende, houder: string): { namen: number[]; vast: number[] } {
  const { dag } = bekende.geboorte;
  const wissel = dag && gewisseld(dag);
  const vast = [
    ...(dag ? [`d${dag}`] : []),
    ...(wissel ? [`d${wissel}`] : []),
    ...(bekende.adres ? [`a${bekende.adres}`] : []),
  ];
  return { namen: genummerd(houder, paren(bekende)), vast: genummerd(houder, vast) };
}

function dagen(dag: string | undefined): string[] {
  if (!dag) return [];
  const wissel = gewisseld(dag);
  const jaar = Number(dag.slice(0, 4));
  const ernaast = [jaar - 1, jaar + 1].map((ander) => `${ander}${dag.slice(4)}`);
  return [dag, ...(wissel ? [wissel] : []), ...ernaast].map((mogelijk) => `d${mogelijk}`);
}

const perJaar = ({ woorden }: Bekende, jaren: readonly number[]): string[] =>
  woorden.flatMap(({ klanken }) => klanken.flatMap((klank) => jaren.map((jaar) => `j${jaar}${klank}`)));

/** Each two words in the order of the alphabet, so that swapped names meet; words written as one meet by their joint sound. */
function paren({ woorden }: Bekende): string[] {
  const uit: string[] = [];
  woorden.forEach((een, n) => {
    for (const ander of woorden.slice(n + 1))
      for (const a of een.klanken.slice(0, 2))
        for (const b of ander.klanken.slice(0, 2)) uit.push(a < b ? `p${a}|${b}` : `p${b}|${a}`);
  });
  return uit;
}

const genummerd = (houder: string, sleutels: readonly string[]): number[] => [
  ...new Set(sleutels.map((sleutel) => nummerVan(`${houder}\u0000${sleutel}`))),
];

/** FNV-1a with the closing mix of MurmurHash3, as a signed number of 32 bits: even, quick and the same everywhere. */
function nummerVan(tekst: string): number {
  let hash = 0x811c9dc5;
  for (let n = 0; n < tekst.length; n++) {
    hash ^= tekst.charCodeAt(n);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
