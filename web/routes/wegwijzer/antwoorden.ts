import { jaNeeSleutels, keuzes, leesSituatie, type Situatie } from "#domain/protocol/situatie.ts";
import { tegenspraken } from "#domain/protocol/tegenspraak.ts";
import { type VraagSleutel, vraagWoorden } from "../../words/vragen.ts";

/** One answered question, with what was sent; no values: "I do not know". */
export type Antwoord = { sleutel: VraagSleutel; waarden: readonly string[] };

/** What a form sends for "I do not know". No key has a value of this name. */
export const WEET_NIET = "onbekend";

/** Several values may be given to these. */
export const meerdere: readonly VraagSleutel[] = ["vormen", "voorgenomen"];

/** Who answers: the one it is about, somebody near, or somebody whose work it is. */
export type Antwoorder = "zelf" | "naaste" | "beroep";

/** What only an organisation that works on the case can know. */
const alleenBeroep: readonly VraagSleutel[] = [
  "besluitVeiligThuis",
  "medewerking",
  "risicoInNederland",
  "uitkomstOnderzoek",
  "informerenBedreigend",
  "eigenKracht",
  "hulpToereikend",
  "deskundigeGeraadpleegd",
  "risicoanalyseGereed",
  "verzoekLkha",
  "systeemBekendBijVeiligThuis",
  "samenloopZorgStraf",
  "complex",
];

/** Whether this person can answer the question at all. */
export const isTeVragen = (sleutel: VraagSleutel, wie: Antwoorder): boolean =>
  wie === "beroep" || !alleenBeroep.includes(sleutel);

/** Who answers, by what was said of oneself; somebody whose work it is as long as nothing was said. */
export function wieAntwoordt(antwoorden: readonly Antwoord[]): Antwoorder {
  const [vrager] = antwoorden.find(({ sleutel }) => sleutel === "vrager")?.waarden ?? [];
  if (vrager === "slachtoffer") return "zelf";
  return vrager === "omstander" ? "naaste" : "beroep";
}

/** Whether a text is the key of a question. */
export const isVraag = (tekst: unknown): tekst is VraagSleutel =>
  typeof tekst === "string" && Object.hasOwn(vraagWoorden.nl, tekst);

/** The answers a form carries along, in the order in which they were given. What is no question is not looked at. */
export function leesAntwoorden(form: FormData): Antwoord[] {
  const gevonden = new Map<VraagSleutel, string[]>();
  for (const [naam, waarde] of form) {
    if (!isVraag(naam) || typeof waarde !== "string" || waarde.trim() === "") continue;
    gevonden.set(naam, [...(gevonden.get(naam) ?? []), waarde.trim()]);
  }
  return [...gevonden].map(([sleutel, waarden]) => ({
    sleutel,
    waarden: waarden.includes(WEET_NIET) ? [] : [...new Set(waarden)],
  }));
}

/** A value as the contract wants it, from the text a form sends; what does not fit stays text and will be refused. */
function waardeVoor(sleutel: VraagSleutel, waarden: readonly string[]): unknown {
  const [eerste = ""] = waarden;
  if (meerdere.includes(sleutel)) return waarden;
  if (sleutel === "leeftijd") return /^\d{1,3}$/.test(eerste) ? Number(eerste) : eerste;
  if (sleutel in keuzes) return eerste;
  const isJaNee = jaNeeSleutels.some((jaNee) => jaNee === sleutel);
  return isJaNee && (eerste === "ja" || eerste === "nee") ? eerste === "ja" : eerste;
}

/** The answers of which no two contradict each other: the last given stays, and what it contradicts is `vervallen`. */
export function zonderTegenspraak(antwoorden: readonly Antwoord[]): {
  antwoorden: readonly Antwoord[];
  vervallen: readonly VraagSleutel[];
} {
  const vervallen: VraagSleutel[] = [];
  let over = antwoorden;
  for (const { feiten } of tegenspraken) {
    const botsend = over.filter(
      ({ sleutel, waarden }) =>
        waarden.length > 0 && sleutel in feiten && waardeVoor(sleutel, waarden) === feiten[sleutel as never],
    );
    if (botsend.length < Object.keys(feiten).length) continue;
    const ouder = botsend.slice(0, -1);
    vervallen.push(...ouder.map(({ sleutel }) => sleutel));
    over = over.filter((antwoord) => !ouder.includes(antwoord));
  }
  return { antwoorden: over, vervallen };
}

/**
 * The situation these answers describe, or the questions whose answer does not exist. Undefined situation: it is not
 * yet known what is wanted (`aanleiding`), without which nothing can be answered.
 */
export function naarSituatie(
  antwoorden: readonly Antwoord[],
): { situatie: Situatie | undefined } | { fout: readonly VraagSleutel[] } {
  const gegeven = antwoorden.filter(({ waarden }) => waarden.length > 0);
  const invoer = Object.fromEntries(
    gegeven.map(({ sleutel, waarden }) => [sleutel, waardeVoor(sleutel, waarden)]),
  );
  const heeftAanleiding = "aanleiding" in invoer;
  const gelezen = leesSituatie({ aanleiding: "melding", ...invoer });
  if ("fouten" in gelezen)
    return { fout: gelezen.fouten.map(({ pad }) => pad.split(".")[0]).filter(isVraag) };
  return { situatie: heeftAanleiding ? gelezen.situatie : undefined };
}
