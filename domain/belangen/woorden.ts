import { type Bekende, leesBekende, type Vergelijkbaar } from "../radar/bekende.ts";
import { gewisseld } from "../radar/geboorte.ts";
import type { Woord } from "../radar/woord.ts";
import type { Grond } from "./gronden.ts";

/** The circle of an employee as told: family names of those near, one's own address, and who they are. */
export type EigenKring = {
  readonly familienamen: readonly string[];
  /** Postcode and house number. */
  readonly adres?: string;
  readonly naasten: readonly { readonly naam: string; readonly geboortedatum: string }[];
};

/** One word by which a circle and a case may meet, and what it means when they do. It is never stored as it is. */
export type Kringwoord = { readonly grond: Grond; readonly woord: string };

/**
 * The words of somebody in a case, spelled as radar compares: a family name by its sound, a day of birth with a name, two
 * names together, an address without what stands behind the number. An address marked as secret has none.
 */
export function woordenVan(persoon: Vergelijkbaar): string[] {
  const bekende = leesBekende(persoon);
  const { dag, jaren } = bekende.geboorte;
  const samen = paren(bekende);
  const metJaar = samen.flatMap((paar) => jaren.map((jaar) => geborenIn(jaar, paar)));
  return uniek([
    ...familieklanken(bekende).map(familienaam),
    ...(dag ? klankenVan(bekende).map((klank) => geborenOp(dag, klank)) : []),
    ...(jaren.length > 0 ? metJaar : samen.map(zonderJaar)),
    ...samen.map(naamgenoot),
    ...(bekende.adres ? [opAdres(bekende.adres)] : []),
  ]);
}

/** The words of an employee's own name: who is called so may be that employee, or family. */
export function woordenUitNaam(naam: string): Kringwoord[] {
  const bekende = leesBekende({ naam });
  return alsGrond({
    familienaam: familieklanken(bekende).map(familienaam),
    naaste: paren(bekende).map(naamgenoot),
  });
}

/** The words of what an employee told; a day of birth is also found with day and month changed. */
export function woordenVanKring({ familienamen, adres, naasten }: EigenKring): Kringwoord[] {
  const mensen = naasten.map((naaste) => leesBekende(naaste));
  const huis = leesBekende({ adres }).adres;
  return alsGrond({
    familienaam: [
      ...familienamen.flatMap((naam) => leesBekende({ naam }).woorden.flatMap(naamklank)),
      ...mensen.flatMap(familieklanken),
    ].map(familienaam),
    naaste: mensen.flatMap((mens) => {
      const { dag, jaren } = mens.geboorte;
      const dagen = dag ? [dag, gewisseld(dag) ?? dag] : [];
      const samen = paren(mens);
      return [
        ...dagen.flatMap((een) => klankenVan(mens).map((klank) => geborenOp(een, klank))),
        ...samen.flatMap((paar) => jaren.map((jaar) => geborenIn(jaar, paar))),
        ...samen.map(zonderJaar),
      ];
    }),
    adres: huis ? [opAdres(huis)] : [],
  });
}

const familienaam = (klank: string): string => `f|${klank}`;
const geborenOp = (dag: string, klank: string): string => `d|${dag}|${klank}`;
const geborenIn = (jaar: number, paar: string): string => `j|${jaar}|${paar}`;
const zonderJaar = (paar: string): string => `o|${paar}`;
const naamgenoot = (paar: string): string => `n|${paar}`;
/** In one building people meet on the stairs, whatever letter stands on the door. */
const opAdres = (adres: string): string => `a|${/^\d{4}[A-Z]{2}\d+/.exec(adres)?.[0] ?? adres}`;

/** Every word but the given name; a single word may be either, as in "family Yilmaz". */
const familieklanken = ({ woorden, eigen }: Bekende): string[] =>
  woorden.filter((_, plaats) => woorden.length === 1 || plaats !== eigen).flatMap(naamklank);

/**
 * How a name sounds, with the class of its first vowel: consonants alone hold too many names together to keep somebody out
 * by. A name written without vowels may have any; one with hardly a consonant is only itself.
 */
function naamklank({ tekst, klanken, vorm, kaal }: Woord): string[] {
  if (tekst.length < 2) return [];
  const eerste = vorm.klinkers.replaceAll("E", "A").charAt(0);
  const klinkers = kaal || eerste === "" ? ["A", "I", "O"] : [eerste];
  return klanken.flatMap((klank) =>
    klank.replaceAll("A", "").length < 2
      ? [`=${tekst}`]
      : klinkers.map((klinker) => `${klank}${klinker.toLowerCase()}`),
  );
}

const klankenVan = ({ woorden }: Bekende): string[] =>
  woorden.flatMap(({ tekst, klanken }) => (tekst.length < 2 ? [] : klanken.slice(0, 2)));

/** Each two words in the order of the alphabet, so that swapped names meet. */
const paren = ({ woorden }: Bekende): string[] =>
  woorden.flatMap((een, plaats) =>
    woorden
      .slice(plaats + 1)
      .flatMap((ander) =>
        naamklank(een).flatMap((a) => naamklank(ander).map((b) => (a < b ? `${a}|${b}` : `${b}|${a}`))),
      ),
  );

const alsGrond = (woorden: { readonly [G in Grond]?: readonly string[] }): Kringwoord[] =>
  Object.entries(woorden).flatMap(([grond, lijst]) =>
    uniek(lijst).map((woord) => ({ grond: grond as Grond, woord })),
  );

const uniek = (woorden: readonly string[]): string[] => [...new Set(woorden)];
