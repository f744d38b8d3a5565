import type { Zin } from "../protocol/zin.ts";
import { herkenbaar } from "./herkenbaar.ts";
import type { Herkenbaarheid, Vondst } from "./vondst.ts";

/** What may stand where somebody was named: a role, or a word that points to nobody. */
export const vervangingen = {
  weg: { nl: "", en: "" },
  iemand: { nl: "iemand", en: "somebody" },
  dochter: { nl: "de dochter", en: "the daughter" },
  zoon: { nl: "de zoon", en: "the son" },
  moeder: { nl: "de moeder", en: "the mother" },
  vader: { nl: "de vader", en: "the father" },
  kind: { nl: "het kind", en: "the child" },
  broer: { nl: "de broer", en: "the brother" },
  zus: { nl: "de zus", en: "the sister" },
  partner: { nl: "de partner", en: "the partner" },
  familielid: { nl: "een familielid", en: "a relative" },
  leerling: { nl: "de leerling", en: "the pupil" },
  cliënt: { nl: "de cliënt", en: "the client" },
  omstander: { nl: "een bekende", en: "an acquaintance" },
  professional: { nl: "een professional", en: "a professional" },
  school: { nl: "de school", en: "the school" },
  organisatie: { nl: "een organisatie", en: "an organisation" },
  stad: { nl: "de stad", en: "the city" },
  dorp: { nl: "het dorp", en: "the village" },
  datum: { nl: "een datum", en: "a date" },
  adres: { nl: "een adres", en: "an address" },
  telefoon: { nl: "een telefoonnummer", en: "a telephone number" },
  mail: { nl: "een e-mailadres", en: "a mail address" },
  rekening: { nl: "een rekeningnummer", en: "an account number" },
  nummer: { nl: "een nummer", en: "a number" },
} as const satisfies Record<string, Zin>;
/** One of them, by its name. */
export type Vervanging = keyof typeof vervangingen;

/** What is offered first for each kind of find. */
const voorstellen = {
  bsn: "nummer",
  nummer: "nummer",
  telefoon: "telefoon",
  "e-mail": "mail",
  rekening: "rekening",
  datum: "datum",
  adres: "adres",
  naam: "iemand",
} as const satisfies Record<Herkenbaarheid, Vervanging>;

/** What may be chosen for a find of this kind, the most likely first. */
export const keuzesVoor = (soort: Herkenbaarheid): readonly Vervanging[] =>
  soort === "naam"
    ? (Object.keys(vervangingen) as Vervanging[]).filter(
        (naam) => !(Object.values(voorstellen) as Vervanging[]).includes(naam) || naam === "iemand",
      )
    : [voorstellen[soort], "weg"];

/** What is offered for a find: behind a role the role alone is enough. */
export function voorstelVoor(tekst: string, { van, soort }: Pick<Vondst, "van" | "soort">): Vervanging {
  if (soort !== "naam") return voorstellen[soort];
  const ervoor = /(\p{L}+)\s$/u.exec(tekst.slice(Math.max(0, van - 40), van))?.[1]?.toLowerCase();
  return ervoor && rollen.has(ervoor) ? "weg" : "iemand";
}

const rollen: ReadonlySet<string> = new Set(
  "dochter dochtertje zoon zoontje moeder vader broer broertje zus zusje oom tante neef nicht nichtje opa oma man vrouw partner vriend vriendin buurvrouw buurman leerling student studente meisje jongen kind baby cliënt cliënte patiënt mentor daughter son mother father brother sister uncle aunt girl boy child pupil".split(
    " ",
  ),
);

/** The text with one find replaced; a word that goes takes the space before it along. */
export function vervang(
  tekst: string,
  { van, tot }: Pick<Vondst, "van" | "tot">,
  { door, taal }: { door: Vervanging; taal: keyof Zin },
): string {
  const woord = vervangingen[door][taal];
  const voor = woord === "" ? tekst.slice(0, van).replace(/[ \t]$/, "") : tekst.slice(0, van);
  return voor + woord + tekst.slice(tot);
}

/** The text with every find replaced by what is offered for it, or by what was chosen for its words. */
export function vervangAlles(
  tekst: string,
  vraag: { gekozen: ReadonlyMap<string, Vervanging>; geenNaam: readonly string[]; taal: keyof Zin },
): string {
  let uit = tekst;
  // taking something out may show what stood behind it; each turn takes at least one out
  for (let keer = 0; keer < 50; keer++) {
    const vondsten = herkenbaar(uit, vraag.geenNaam);
    if (vondsten.length === 0) return uit;
    const stand = uit;
    for (const vondst of vondsten.toReversed()) {
      const door = vraag.gekozen.get(vondst.tekst) ?? voorstelVoor(stand, vondst);
      uit = vervang(uit, vondst, { door, taal: vraag.taal });
    }
  }
  return uit;
}
