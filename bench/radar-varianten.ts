import type { PersoonGegevens } from "#domain/casus/persoon.ts";
import { adresUit, huisgenoten, type Inwoner, twee } from "./radar-bevolking.ts";
import { achternaam, type Herkomst, kiesUit, type Toeval, toevalVan, voornaam } from "./radar-namen.ts";

/** A question to radar with its true answer: the number of the person it is about, or nobody. */
export type Vraag = {
  readonly soort: string;
  readonly gegevens: PersoonGegevens;
  readonly is: number | undefined;
};

/** The same sounds as others write them, by origin; made from how names come in, not from how radar reads them. */
const schrijfwijzen: Record<Herkomst, readonly (readonly [RegExp, string])[]> = {
  nederlands: [
    [/ij/g, "y"],
    [/y/g, "ij"],
    [/ei/g, "ey"],
    [/c(?=[aou])/g, "k"],
    [/k(?=[aou])/g, "c"],
    [/ph/g, "f"],
    [/([aeo])\1/g, "$1"],
    [/tt|dd|ss|ll|nn|kk|pp|mm|rr/g, "$&"],
    [/dt$/g, "d"],
    [/z/g, "s"],
    [/th/g, "t"],
    [/ks|x/g, "x"],
    [/s(?=[^aeiou]|$)/g, "ss"],
    [/uij/g, "uy"],
    [/ae/g, "aa"],
  ],
  turks: [
    [/ş/g, "sj"],
    [/Ş/g, "Sj"],
    [/ç/g, "tj"],
    [/Ç/g, "Tj"],
    [/ş/g, "sh"],
    [/ü/g, "u"],
    [/ö/g, "o"],
    [/ğ/g, "g"],
    [/ı/g, "i"],
    [/c/g, "dj"],
    [/y/g, "j"],
    [/ü/g, "ue"],
    [/v/g, "w"],
  ],
  marokkaans: [
    [/ou/g, "oe"],
    [/ou/g, "u"],
    [/ch/g, "sj"],
    [/ch/g, "sh"],
    [/dj/g, "j"],
    [/j/g, "dj"],
    [/gh/g, "g"],
    [/kh/g, "ch"],
    [/kh/g, "k"],
    [/ss/g, "s"],
    [/k/g, "q"],
    [/a$/g, "ah"],
    [/^Ou/g, "W"],
    [/Mohamed/g, "Muhammad"],
    [/i$/g, "y"],
    [/aa/g, "a"],
  ],
  somalisch: [
    [/x/g, "h"],
    [/X/g, "H"],
    [/^C(?=[aiou])/g, ""],
    [/(?<=\s)C(?=[aiou])/g, ""],
    [/c/g, ""],
    [/aa/g, "a"],
    [/uu/g, "u"],
    [/ee/g, "e"],
    [/ii/g, "i"],
    [/q/g, "k"],
    [/dh/g, "d"],
    [/Maxamed/g, "Mohamed"],
    [/y/g, "i"],
  ],
  arabisch: [
    [/kh/g, "ch"],
    [/sh/g, "sj"],
    [/sh/g, "ch"],
    [/q/g, "k"],
    [/Q/g, "K"],
    [/gh/g, "g"],
    [/ou/g, "u"],
    [/u/g, "oe"],
    [/ei/g, "ai"],
    [/j/g, "dj"],
    [/([sbjd])\1/g, "$1"],
    [/w/g, "ou"],
    [/a$/g, "ah"],
    [/Mohammad/g, "Mohamed"],
    [/^al /g, "al-"],
    [/ al /g, " Al"],
    [/z/g, "s"],
  ],
  tigrinya: [
    [/y$/g, "ye"],
    [/ay/g, "ai"],
    [/gh/gi, "g"],
    [/ge/g, "ghe"],
    [/kh/g, "k"],
    [/ts/gi, "s"],
    [/w/g, "u"],
    [/ss/g, "s"],
    [/Haile/g, "Hayle"],
    [/e/g, "ie"],
    [/Welde/g, "Wolde"],
    [/Gebre/g, "G/"],
    [/f/g, "ph"],
  ],
  hindoestaans: [
    [/oe/g, "u"],
    [/dj/gi, "j"],
    [/sh/g, "sj"],
    [/ie$/g, "i"],
    [/ee/g, "i"],
    [/w/g, "v"],
    [/ri/g, "rie"],
    [/sh/g, "s"],
  ],
  pools: [
    [/ł/g, "l"],
    [/Ł/g, "L"],
    [/ń/g, "n"],
    [/ś/g, "s"],
    [/ó/g, "o"],
    [/ą/g, "a"],
    [/sz/g, "s"],
    [/cz/g, "tsj"],
    [/w/g, "v"],
    [/rz/g, "z"],
    [/ź/g, "z"],
  ],
};

/** Keys that lie beside each other. */
const naastToets: Readonly<Record<string, string>> = {
  a: "sqz",
  b: "vn",
  c: "xv",
  d: "sf",
  e: "wr",
  f: "dg",
  g: "fh",
  h: "gj",
  i: "uo",
  j: "hk",
  k: "jl",
  l: "k",
  m: "n",
  n: "bm",
  o: "ip",
  p: "o",
  r: "et",
  s: "ad",
  t: "ry",
  u: "yi",
  v: "cb",
  w: "qe",
  y: "tu",
  z: "x",
};

type Wijziging = (naam: string, toeval: Toeval, wie: Inwoner) => string;

/** Changes one place in one of the longer words. */
const opEenPlek =
  (wijzig: (woord: string, plek: number, toeval: Toeval) => string): Wijziging =>
  (naam, toeval) => {
    const delen = naam.split(" ");
    const lang = delen.flatMap((deel, n) => (deel.length >= 5 ? [n] : []));
    if (lang.length === 0) return naam;
    const n = kiesUit(lang, toeval);
    const woord = delen[n] as string;
    delen[n] = wijzig(woord, 1 + Math.floor(toeval() * (woord.length - 2)), toeval);
    return delen.join(" ");
  };

const leesfouten: readonly (readonly [RegExp, string])[] = [
  [/rn/, "m"],
  [/m/, "rn"],
  [/l/, "i"],
  [/cl/, "d"],
  [/h/, "b"],
  [/u/, "v"],
  [/e/, "c"],
  [/ii/, "u"],
  [/f/, "t"],
  [/nn/, "m"],
  [/o/, "a"],
];
const hoorfouten: readonly (readonly [RegExp, string])[] = [
  [/b/, "p"],
  [/p/, "b"],
  [/d/, "t"],
  [/t/, "d"],
  [/v/, "f"],
  [/f/, "v"],
  [/z/, "s"],
  [/s/, "z"],
  [/g/, "ch"],
  [/ee/, "i"],
  [/au/, "ou"],
  [/uu/, "u"],
];

function metEen(rijen: readonly (readonly [RegExp, string])[], naam: string, toeval: Toeval): string {
  const passend = rijen.filter(
    ([patroon]) => naam.search(patroon) > 0 || (naam.search(patroon) === 0 && patroon.source.startsWith("^")),
  );
  if (passend.length === 0) return naam;
  const [patroon, door] = kiesUit(passend, toeval);
  return naam.replace(patroon, door);
}

/** Every way in which a name comes in otherwise. */
const wijzigingen: Readonly<Record<string, Wijziging>> = {
  schrijfwijze: (naam, toeval, { soort }) => {
    const passend = schrijfwijzen[soort].filter(([patroon]) => naam.search(patroon) >= 0);
    if (passend.length === 0) return naam;
    const [patroon, door] = kiesUit(passend, toeval);
    return naam.replaceAll(patroon, door);
  },
  tekens: (naam) =>
    naam
      .normalize("NFKD")
      .replace(/[\u0300-\u036f]/g, "")
      .replace(/ı/g, "i")
      .replace(/ł/g, "l")
      .toUpperCase(),
  toets: opEenPlek((woord, plek, toeval) => {
    const naast = naastToets[woord.charAt(plek).toLowerCase()];
    return naast ? woord.slice(0, plek) + kiesUit(Array.from(naast), toeval) + woord.slice(plek + 1) : woord;
  }),
  vergeten: opEenPlek((woord, plek) => woord.slice(0, plek) + woord.slice(plek + 1)),
  dubbel: opEenPlek((woord, plek) => woord.slice(0, plek) + woord.charAt(plek) + woord.slice(plek)),
  verwisseld: opEenPlek((woord, plek) =>
    plek + 1 < woord.length
      ? woord.slice(0, plek) + woord.charAt(plek + 1) + woord.charAt(plek) + woord.slice(plek + 2)
      : woord,
  ),
  leesfout: (naam, toeval) => metEen(leesfouten, naam, toeval),
  hoorfout: (naam, toeval) => metEen(hoorfouten, naam, toeval),
  omgekeerd: (_naam, _toeval, { voor, achter }) => `${achter} ${voor}`,
  komma: (_naam, _toeval, { voor, achter }) => {
    const [, voegsel, stam] =
      /^((?:van|de|der|den|ter|te|'t|in|op|el|al|ben|ait|ouled)(?: (?:den|der|de|'t))?) (.+)$/.exec(achter) ??
      [];
    return stam ? `${stam}, ${voegsel}, ${voor}` : `${achter}, ${voor}`;
  },
  voegsel: (naam) =>
    naam
      .replace(/\bvan den\b/, "v.d.")
      .replace(/\bvan der\b/, "v/d")
      .replace(/\b(el|al|ben|ait|de|van|te|ter) /, "$1-"),
  zonderVoegsel: (naam) =>
    naam.replace(/\b(van den|van der|van de|van|de|el|al|ter|te|ait|in 't|van 't) /, ""),
  voorletter: (_naam, _toeval, { voor, achter }) => `${voor.charAt(0)}. ${achter}`,
  getrouwd: (naam, toeval, { soort }) => `${naam}-${achternaam(soort, toeval).split(" ").at(-1)}`,
  roepnaam: (_naam, _toeval, { voor, achter }) => `${voor.split(" ")[0]} ${achter}`,
};

/** How often each happens, in hundred. */
const gewicht: Readonly<Record<string, number>> = {
  schrijfwijze: 30,
  tekens: 8,
  toets: 7,
  vergeten: 6,
  dubbel: 4,
  verwisseld: 5,
  leesfout: 5,
  hoorfout: 7,
  omgekeerd: 6,
  komma: 6,
  voegsel: 4,
  zonderVoegsel: 4,
  voorletter: 2,
  getrouwd: 4,
  roepnaam: 2,
};
const loterij = Object.entries(gewicht).flatMap(([naam, keer]) => Array<string>(keer).fill(naam));

/**
 * One true pair: somebody of the population as another time somebody else wrote them down. Three in five birth dates are the
 * same; where no day of birth is left the address is, as without either nobody could tell.
 */
export function variant(wie: Inwoner, nummer: number): Vraag {
  const toeval = toevalVan(`variant ${nummer}`);
  const { gegevens } = wie;
  const soort = kiesUit(loterij, toeval);
  let naam = wijzigingen[soort]?.(gegevens.naam ?? "", toeval, wie) ?? "";
  const ook = toeval() < 0.15 && soort !== "voorletter" ? "schrijfwijze" : undefined;
  if (ook) naam = wijzigingen[ook]?.(naam, toeval, wie) ?? naam;
  const { dag, hoe } =
    soort === "voorletter"
      ? { dag: gegevens.geboortedatum, hoe: "gelijk" }
      : anders(gegevens.geboortedatum, toeval);
  const isZwak = dag === undefined || dag.endsWith("-01-01") || soort === "voorletter";
  const lot = toeval();
  const adres = isZwak || lot < 0.45 ? gegevens.adres : lot < 0.65 ? adresUit(toeval) : undefined;
  return {
    soort: `${soort}${ook ? "+schrijfwijze" : ""}/${hoe}`,
    is: wie.nummer,
    gegevens: {
      rol: "slachtoffer",
      naam,
      ...(dag && { geboortedatum: dag }),
      ...(hoe === "leeftijd" &&
        gegevens.geboortedatum && {
          leeftijd: {
            jaren: Math.max(0, 2026 - Number(gegevens.geboortedatum.slice(0, 4))),
            op: "2026-06-30",
          },
        }),
      ...(adres && { adres }),
    },
  };
}

/** Whether somebody can be told apart at all: a day of birth, or an address that is no secret. */
export const isHerkenbaar = ({ gegevens: { geboortedatum, adres, adresGeheim } }: Inwoner): boolean =>
  Boolean(adres && !adresGeheim) && geboortedatum !== undefined;

function anders(dag: string | undefined, toeval: Toeval): { dag: string | undefined; hoe: string } {
  const lot = toeval();
  if (!dag || lot < 0.6) return { dag, hoe: "gelijk" };
  const [jaar = "", maand = "", nummer = ""] = dag.split("-");
  if (lot < 0.72)
    return Number(nummer) <= 12
      ? { dag: `${jaar}-${nummer}-${maand}`, hoe: "verwisseld" }
      : { dag, hoe: "gelijk" };
  if (lot < 0.78)
    return { dag: `${Number(jaar) + (toeval() < 0.5 ? 1 : -1)}-${maand}-${nummer}`, hoe: "jaar" };
  if (lot < 0.84) return { dag: `${jaar}-${maand}-${metSlip(nummer, toeval)}`, hoe: "cijfer" };
  if (lot < 0.92) return { dag: `${jaar}-01-01`, hoe: "eerste-januari" };
  return { dag: undefined, hoe: lot < 0.96 ? "leeftijd" : "geen-datum" };
}

/** One digit of a day as it is read or typed wrongly, to a day that every month has. */
function metSlip(nummer: string, toeval: Toeval): string {
  const [tien = "0", een = "1"] = nummer;
  const ander = (Number(een) + 1 + Math.floor(toeval() * 8)) % 10;
  const slip = toeval() < 0.5 ? `${(Number(tien) + 1) % 3}${een}` : `${tien}${ander}`;
  return Number(slip) >= 1 && Number(slip) <= 28 ? slip : nummer;
}

/** One question about somebody who is not in the population, and is as near to somebody who is as people really are. */
export function naaste(wie: Inwoner, nummer: number): Vraag {
  const toeval = toevalVan(`naaste ${nummer}`);
  const { gegevens, soort, achter, voor } = wie;
  const thuis = huisgenoten(wie);
  const anderVoor = (): string => {
    for (;;) {
      const gekozen = voornaam(soort, toeval() < 0.5 ? "v" : "m", toeval);
      // in one house nobody is called the same
      if (!gekozen.split(" ").some((deel) => thuis.some((naam) => naam.includes(deel)))) return gekozen;
    }
  };
  const jaar = Number((gegevens.geboortedatum ?? "1990").slice(0, 4));
  const dag = `${jaar}-${twee(1 + Math.floor(toeval() * 12))}-${twee(1 + Math.floor(toeval() * 28))}`;
  const vader = `${Math.max(1930, jaar - 20 - Math.floor(toeval() * 15))}${dag.slice(4)}`;
  const welk = kiesUit(["tweeling", "vader", "broer", "naamgenoot", "zelfde-dag"] as const, toeval);
  const { geboortedatum, adres } = gegevens;
  const anderen = {
    tweeling: { naam: `${anderVoor()} ${achter}`, geboortedatum, adres },
    vader: { naam: `${voor} ${achter}`, geboortedatum: vader, adres },
    broer: { naam: `${anderVoor()} ${achter}`, geboortedatum: `${jaar - 3}${dag.slice(4)}`, adres },
    naamgenoot: {
      naam: `${voor} ${achter}`,
      geboortedatum: `${jaar + 4}${dag.slice(4)}`,
      adres: adresUit(toeval),
    },
    "zelfde-dag": {
      naam: `${anderVoor()} ${achternaam(soort, toeval)}`,
      geboortedatum,
      adres: adresUit(toeval),
    },
  }[welk];
  const gekend = Object.fromEntries(Object.entries(anderen).filter(([, waarde]) => waarde !== undefined));
  return { soort: welk, is: undefined, gegevens: { rol: "slachtoffer", ...gekend } as PersoonGegevens };
}
