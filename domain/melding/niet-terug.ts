import { zonderOnleesbaar } from "../casus/leesbaar.ts";
import type { Vorm } from "../protocol/situatie.ts";
import { hoogstens } from "./lengte.ts";
import type { Melding } from "./melding.ts";
import type { VeldNaam } from "./velden.ts";

const onzeker = ["ja", "nee", "onzeker"] as const;

/** What a school or attendance officer is asked of a pupil who is not back after a holiday (RK-1.20): few questions. */
export const nietTerugVelden = {
  terugOp: { soort: "kort" },
  gezien: { soort: "kort" },
  leeftijd: { soort: "kort" },
  waar: { soort: "keuze", opties: ["buitenland", "nederland", "onbekend"] },
  land: { soort: "kort" },
  contact: { soort: "keuze", opties: onzeker },
  contactHoe: { soort: "kort" },
  signalen: { soort: "meer", opties: ["huwelijk", "bang", "verlof", "eerder", "papieren", "verhaal"] },
  dwang: { soort: "keuze", opties: onzeker },
} as const;
/** One of these questions. */
export type NietTerugVeld = keyof typeof nietTerugVelden;
/** What was answered; what was not asked for is not in it. */
export type NietTerug = { readonly [V in NietTerugVeld]?: readonly string[] };

/** Reads what the form sent: only its questions, only answers that were offered, and no more than fits in one line. */
export function leesNietTerug(invoer: Iterable<readonly [string, unknown]>): NietTerug {
  const gelezen: { [V in NietTerugVeld]?: string[] } = {};
  for (const [naam, waarde] of invoer) {
    if (!Object.hasOwn(nietTerugVelden, naam) || typeof waarde !== "string") continue;
    const veld = naam as NietTerugVeld;
    const vraag: { soort: string; opties?: readonly string[] } = nietTerugVelden[veld];
    const tekst = zonderOnleesbaar(waarde).trim().slice(0, hoogstens.kort);
    if (tekst === "" || (vraag.opties && !vraag.opties.includes(tekst))) continue;
    gelezen[veld] = vraag.soort === "meer" ? [...new Set([...(gelezen[veld] ?? []), tekst])] : [tekst];
  }
  return gelezen;
}

/**
 * The same as the beginning of a report: not back from abroad is a suspicion of being left behind, and of forced marriage
 * when something points to that. `zin` puts an answer into words.
 */
export function alsMelding(
  antwoorden: NietTerug,
  zin: (veld: NietTerugVeld, antwoorden: readonly string[]) => string,
): Melding {
  const een = (veld: NietTerugVeld) => antwoorden[veld]?.[0];
  const isDwang = een("dwang") === "ja" || antwoorden.signalen?.includes("huwelijk") === true;
  const vormen: readonly Vorm[] = isDwang ? ["achterlating", "huwelijksdwang"] : ["achterlating"];
  const waar = een("waar");
  const verteld = (...velden: readonly NietTerugVeld[]): string =>
    velden.flatMap((veld) => (antwoorden[veld] ? [zin(veld, antwoorden[veld])] : [])).join("\n");
  const gevonden: readonly (readonly [VeldNaam, readonly string[]])[] = [
    ["vormen", vormen],
    ["sector", ["onderwijs"]],
    ["verblijf", waar === "buitenland" || waar === "nederland" ? [waar] : []],
    ["zorgen", [verteld("terugOp", "gezien", "leeftijd", "land")]],
    ["signaal1.wat", [verteld("terugOp", "gezien")]],
    ["signaal1.hoe", een("terugOp") || een("gezien") ? ["zelf"] : []],
    ["signaal2.wat", [verteld("contact", "contactHoe")]],
    ["signaal3.wat", [verteld("signalen")]],
  ];
  return new Map(
    gevonden.flatMap(([naam, waarden]) => {
      const gevuld = waarden.filter((waarde) => waarde !== "");
      return gevuld.length > 0 ? [[naam, gevuld] as const] : [];
    }),
  );
}
