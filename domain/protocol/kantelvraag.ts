import type { CatalogusId } from "./catalogus.ts";
import { waardenVan } from "./compile.ts";
import { leeftijdsklassen } from "./conditie.ts";
import type { Organisatie, SituatieOpDatum, Sleutel, Vorm } from "./situatie.ts";
import { tegenspraken } from "./tegenspraak.ts";
import { type Wegwijzing, wegwijzer } from "./wegwijzer.ts";

/** What one answer would change: from then on somebody else is responsible, according to these rows. */
export type Kanteling = {
  readonly waarde: string | boolean;
  readonly verantwoordelijk: Organisatie;
  readonly bronnen: readonly CatalogusId[];
};

/** The one thing still unknown that decides who is responsible, and the answers that point to somebody else. */
export type Kantelvraag = { readonly sleutel: Sleutel; readonly kantelt: readonly Kanteling[] };

/**
 * The first key of those that `antwoord` misses with which alone somebody else would be responsible: found by asking
 * the guide with each of its values. Undefined when no single answer changes that.
 */
export function kantelvraag(
  situatie: SituatieOpDatum,
  antwoord: Pick<Wegwijzing, "verantwoordelijk" | "ontbreekt"> = wegwijzer(situatie),
): Kantelvraag | undefined {
  for (const sleutel of antwoord.ontbreekt) {
    const kantelt = waardenVan(sleutel).flatMap((waarde): Kanteling[] => {
      const { verantwoordelijk, overdracht } = wegwijzer(metWaarde(situatie, sleutel, waarde));
      if (verantwoordelijk === antwoord.verantwoordelijk) return [];
      return [{ waarde, verantwoordelijk, bronnen: overdracht?.bronnen ?? [] }];
    });
    if (kantelt.length > 0) return { sleutel, kantelt };
  }
  return undefined;
}

/** The situation once this is known; what it contradicts was not known after all. */
function metWaarde(situatie: SituatieOpDatum, sleutel: Sleutel, waarde: string | boolean): SituatieOpDatum {
  const nieuw = { ...situatie, [sleutel]: inVorm(sleutel, waarde) };
  for (const { feiten } of tegenspraken) {
    const genoemd = Object.entries(feiten) as [keyof SituatieOpDatum, unknown][];
    if (!genoemd.every(([naam, fout]) => nieuw[naam] === fout)) continue;
    for (const [naam] of genoemd) if (naam !== sleutel) delete nieuw[naam];
  }
  return nieuw;
}

function inVorm(sleutel: Sleutel, waarde: string | boolean): unknown {
  if (sleutel === "vormen") return [waarde as Vorm];
  return sleutel === "leeftijd" ? leeftijdsklassen[waarde as keyof typeof leeftijdsklassen][0] : waarde;
}
