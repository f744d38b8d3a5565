import { isBekendeNaam } from "./bekende-namen.ts";
import { eigennamen } from "./eigennamen.ts";
import { gewoneWoorden } from "./gewone-woorden.ts";
import type { Vondst } from "./vondst.ts";

/** After these somebody is named; what follows and is no ordinary word is taken for a name, with a capital or without. */
const vooraf: ReadonlySet<string> = new Set(
  `dochter dochtertje zoon zoontje moeder vader ouders broer broertje zus zusje oom tante neef neefje nicht nichtje opa oma
grootvader grootmoeder stiefmoeder stiefvader schoonmoeder schoonvader schoonzus zwager man vrouw partner ex ex-partner ex-man
ex-vrouw vriend vriendin vriendje vriendinnetje echtgenoot echtgenote verloofde buurvrouw buurman leerling studente student
meisje jongen kind kindje baby peuter kleuter cliënt cliënte client patiënt patiënte bewoner bewoonster familie gezin
mevrouw mevr mw meneer mijnheer heer dhr juf juffrouw meester mentor dokter dr imam heet heten heette heetten genaamd genoemd
noemt bijnaam voornaam achternaam familienaam naam roepnaam named called daughter son mother father brother sister uncle aunt
cousin husband wife girl boy miss mister mr mrs ms`.split(/\s+/),
);
/** Between such a word and the name. */
const ertussen: ReadonlySet<string> = new Set(["is", "van", "de", "het", "was", "luidt", "zich"]);
/** Parts of a surname that stand before the rest of it. */
const voorvoegsels: ReadonlySet<string> = new Set(
  "der den dem el al ben bin bint ibn abu abou aït ait ould oulad bou ter ten te tot von zu du di da dos della mc".split(
    " ",
  ),
);

/** "Den Haag" is a city, whatever stands before the second word. */
const steden: ReadonlySet<string> = new Set(["haag", "bosch", "helder", "ham", "burg"]);

const woordpatroon = /[\p{L}\p{M}][\p{L}\p{M}'’\u200b-\u200d\u2060-]*/gu;
/** A letter with a point behind it, once or more: initials. */
const voorletters =
  /(?<![\p{L}\d])(?:\p{Lu}\.\s?){1,4}(?=\s?(?:van|de|der|den|el|al|ten|ter|\p{Lu}))|(?<![\p{L}\d])(?:\p{Lu}\.){2,}/gu;
/** A word that is spelt out, which no list would know. */
const gespeld = /(?<!\p{L})(?:\p{L}[ .\-–_]){3,}\p{L}(?!\p{L})/gu;

type Woord = { van: number; tot: number; tekst: string; klein: string };

/** Words that name somebody, or look as if they did. Names that stand together are one find. */
export function vindNamen(tekst: string): Vondst[] {
  const woorden = [...tekst.matchAll(woordpatroon)].map(({ 0: gevonden, index }): Woord => {
    const kaal = gevonden.replace(/[-'’\u200b-\u200d\u2060]+$/u, "");
    return { van: index, tot: index + kaal.length, tekst: kaal, klein: kaal.toLowerCase() };
  });
  const gevonden = woorden.flatMap((woord, plek): Vondst[] => {
    const oordeel = weeg(woord, { tekst, woorden, plek });
    const { van, tot, tekst: zelf } = woord;
    return oordeel ? [{ van, tot, soort: "naam", tekst: zelf, zeker: oordeel === "zeker" }] : [];
  });
  const gespelde = [voorletters, gespeld].flatMap((patroon) =>
    [...tekst.matchAll(patroon)].map(({ 0: letters, index }): Vondst => {
      const kaal = letters.trimEnd();
      return { van: index, tot: index + kaal.length, soort: "naam", tekst: kaal, zeker: true };
    }),
  );
  return voegSamen(tekst, [...gevonden, ...gespelde.filter(({ tekst: t }) => !isGewoneAfkorting(t))]);
}

const isGewoneAfkorting = (letters: string): boolean =>
  ["b.v.", "o.a.", "i.v.m.", "m.b.t.", "d.w.z."].includes(letters.toLowerCase()) ||
  eigennamen.has(letters.replaceAll(/[. ]/g, "").toLowerCase());

type Plek = { tekst: string; woorden: readonly Woord[]; plek: number };

/** Surely a name, perhaps one, or none. */
function weeg(woord: Woord, { tekst, woorden, plek }: Plek): "zeker" | "misschien" | undefined {
  const { tekst: zelf, klein } = woord;
  // another script cannot be weighed by these lists
  if (/[^\p{Script=Latin}\p{M}'’\u200b-\u200d\u2060-]/u.test(zelf)) return "zeker";
  // signs that nobody sees are not typed by accident
  if (/[\u200b-\u200d\u2060]/u.test(zelf)) return "zeker";
  const staat = (woorden[plek - 1]?.tot ?? -1) >= 0 ? woorden[plek - 1] : undefined;
  const ervoor = staat && vlakVoor(tekst, staat, woord) ? staat : undefined;
  const isNaWoord = ervoor !== undefined && naVooraf({ tekst, woorden, plek });
  const isNaVoorvoegsel = ervoor !== undefined && voorvoegsels.has(ervoor.klein);
  const heeftHoofdletter = /\p{Lu}/u.test(zelf);
  const isGewoon = gewoneWoorden.has(klein) || delenZijn(klein, gewoneWoorden);
  const isEigen = eigennamen.has(klein) || delenZijn(klein, eigennamen);
  if (isBekendeNaam(zelf) || klein.split(/[-'’]/).some((deel) => deel.length > 2 && isBekendeNaam(deel)))
    return isEigen && !isNaWoord && !isNaVoorvoegsel ? undefined : "zeker";
  if (!heeftHoofdletter) return isNaWoord && !isGewoon && !isEigen ? "misschien" : undefined;
  if (isNaVoorvoegsel && !isGewoon && !(ervoor.klein === "den" && steden.has(klein))) return "zeker";
  if (isEigen) return undefined;
  if (isNaWoord && !isGewoon) return "zeker";
  if (isGewoon && (beginRegel(tekst, woord.van) || zelf === zelf.toUpperCase())) return undefined;
  return "misschien";
}

/** Every part of a word with hyphens is in the list: "Sint-Maarten", "oud-leerling". */
const delenZijn = (klein: string, lijst: ReadonlySet<string>): boolean => {
  const delen = klein.split("-");
  return delen.length > 1 && delen.every((deel) => lijst.has(deel) || gewoneWoorden.has(deel));
};

/** Only spaces, a colon, a comma, a quote or the point of "dhr." stand between. */
const vlakVoor = (tekst: string, eerste: Woord, tweede: Woord): boolean =>
  /^[.]?[\s:,"“'(]{0,3}$/.test(tekst.slice(eerste.tot, tweede.van));

/** A word that announces somebody stands right before, or before one that may stand between. */
function naVooraf({ tekst, woorden, plek }: Plek): boolean {
  for (let terug = 1; terug <= 2; terug++) {
    const woord = woorden[plek - terug];
    const volgend = woorden[plek - terug + 1];
    if (!woord || !volgend || !vlakVoor(tekst, woord, volgend)) return false;
    if (vooraf.has(woord.klein)) return true;
    if (!ertussen.has(woord.klein)) return false;
  }
  return false;
}

/** The first word of the text, of a sentence, of a line or of what is quoted. */
const beginRegel = (tekst: string, van: number): boolean =>
  /(?:^|[.!?:;\n"“”(\-–•*>])[\s"“(]*$/.test(tekst.slice(Math.max(0, van - 12), van));

/** Names with nothing but spaces or parts of a surname between them are one, and sure. */
function voegSamen(tekst: string, vondsten: readonly Vondst[]): Vondst[] {
  const uit: Vondst[] = [];
  for (const vondst of vondsten.toSorted((a, b) => a.van - b.van || b.tot - a.tot)) {
    const vorige = uit.at(-1);
    const ertussenin = vorige && tekst.slice(vorige.tot, vondst.van);
    if (vorige && ertussenin !== undefined && (vondst.van <= vorige.tot || isNaamTussen(ertussenin))) {
      const tot = Math.max(vorige.tot, vondst.tot);
      const zeker = vorige.zeker || vondst.zeker || vondst.van > vorige.tot;
      uit[uit.length - 1] = { ...vorige, tot, zeker, tekst: tekst.slice(vorige.van, tot) };
    } else uit.push(vondst);
  }
  return uit;
}

const isNaamTussen = (tekst: string): boolean =>
  /^\s{1,2}(?:(?:van|de|der|den|het|'t|op|in|el|al|ben|bin|ibn|aït|ait|ould|ter|ten|te|von|di|da|dos)\s)*$/iu.test(
    tekst,
  );
