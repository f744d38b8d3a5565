import { hoogstens } from "./lengte.ts";

/** Words that tell what somebody thinks of it, not what happened; a star stands for the rest of a word. Our own list. */
export const oordeelwoorden = lijst(`
  altijd|nooit|duidelijk|blijkbaar|kennelijk|waarschijnlijk|vermoedelijk|vast en zeker|lijkt|leek|volgens mij|ik denk|
  ik vind|ik geloof|gevoel dat|onderbuik*|agressie*|manipul*|onbetrouwbaar*|liegt|leugen*|hysterisch*|asociaal*|dominant*|
  slechte moeder|slechte vader|slechte ouder*|verwaarloosd*|overdreven|onverantwoord*|typisch*|lui|dom|achterlijk*|
  hun cultuur|haar cultuur|zijn cultuur|
  always|never|clearly|obviously|apparently|probably|presumably|seems|seemed|i think|i feel|i believe|gut feeling|
  aggressi*|unreliable|liar|hysterical|bad mother|bad father|bad parent*|neglected|irresponsible|typical*|lazy|stupid|
  their culture|her culture|his culture
`);

/** Words of diagnoses, which only an expert makes. */
export const diagnosewoorden = lijst(`
  depress*|borderline|autis*|adhd|ptss|ptsd|psychose*|psychosis|psychotisch*|psychotic|schizofren*|schizophren*|bipolair*|
  bipolar|narcis*|psychopa*|verslaafd*|verslaving*|alcoholist*|alcoholic*|addict*|dement*|hechtingsstoornis*|
  persoonlijkheidsstoornis*|personality disorder|getraumatiseerd*|traumati*|anorexia|lvb|verstandelijk beperkt*
`);

/** Words by which something turns out to come from somebody else. */
export const horenzeggen = lijst(`
  hoorde|gehoord|vertelde|vertelt|verteld|zei dat|zegt dat|van horen zeggen|naar verluidt|schijnt|
  heard|told|said that|says that|according to|allegedly|reportedly
`);

function lijst(woorden: string): RegExp {
  const vormen = woorden
    .split("|")
    .map((woord) => woord.trim().replaceAll(" ", "\\s+").replace("*", "\\p{L}*"))
    .join("|");
  return new RegExp(`(?<!\\p{L})(?:${vormen})(?!\\p{L})`, "giu");
}

/** Literal words of somebody are a fact, whatever they say. A mark opens once: thousands left open are read past once. */
const aangehaald = /"[^"]*"|“[^“”]*”|„[^„”“]*[”“]|‘[^‘’]*’/gu;

/** A text without what stands between quotation marks. */
export const zonderAanhaling = (tekst: string): string => tekst.replace(aangehaald, " ");

/** The words of a list in a text, each once and as it was typed: no words of others, nor what is longer than an answer. */
export const woordenIn = (tekst: string, lijst: RegExp): readonly string[] => [
  ...new Set(
    [...zonderAanhaling(tekst.slice(0, hoogstens.tekst)).matchAll(lijst)].map(([woord]) =>
      woord.toLowerCase(),
    ),
  ),
];
