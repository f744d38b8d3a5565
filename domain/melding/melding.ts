import { zonderOnleesbaar } from "../casus/leesbaar.ts";
import { hoogstens } from "./lengte.ts";
import { meesteSignalen, signaalVan } from "./signaal.ts";
import { type VeldId, type VeldNaam, veldVan } from "./velden.ts";

/** What somebody filled in, by the name of the question; a question without an answer is not in it. */
export type Melding = ReadonlyMap<VeldNaam, readonly string[]>;

/** What is wrong with one answer: longer than fits, or no answer that was offered. */
export type MeldingFout = {
  readonly veld: VeldNaam;
  readonly soort: "te-lang" | "onbekend";
  readonly hoogstens?: number;
};

/**
 * Reads what a form sent. What is no question of ours is not looked at; a text that is too long is kept whole, so that
 * nothing typed is lost, and an answer that was not offered is left out. Both are told.
 */
export function leesMelding(invoer: Iterable<readonly [string, unknown]>): {
  melding: Melding;
  fouten: readonly MeldingFout[];
} {
  const melding = new Map<VeldNaam, string[]>();
  const fouten: MeldingFout[] = [];
  for (const [naam, waarde] of invoer) {
    const veld = veldVan(naam);
    if (!veld || typeof waarde !== "string" || waarde.trim() === "") continue;
    const sleutel = naam as VeldNaam;
    const eerder = melding.get(sleutel) ?? [];
    if (veld.soort === "keuze" || veld.soort === "meer") {
      const isAntwoord = veld.opties.includes(waarde);
      if (!isAntwoord) fouten.push({ veld: sleutel, soort: "onbekend" });
      else if (!eerder.includes(waarde))
        melding.set(sleutel, veld.soort === "meer" ? [...eerder, waarde] : [waarde]);
      continue;
    }
    const meeste = hoogstens[veld.soort];
    const tekst = zonderOnleesbaar(waarde);
    if (tekst.trim() === "") continue;
    if (tekst.length > meeste) fouten.push({ veld: sleutel, soort: "te-lang", hoogstens: meeste });
    melding.set(sleutel, [tekst]);
  }
  return { melding, fouten };
}

/** The one answer to a question; undefined when there is none. */
export const antwoord = (melding: Melding, naam: VeldNaam): string | undefined => melding.get(naam)?.[0];

/** Every answer to a question that takes several. */
export const antwoorden = (melding: Melding, naam: VeldId): readonly string[] => melding.get(naam) ?? [];

/** The numbers of the signals in which something was written, in their order. */
export const signalenIn = (melding: Melding): readonly number[] =>
  Array.from({ length: meesteSignalen }, (_, n) => n + 1).filter((nummer) =>
    [...melding.keys()].some((naam) => signaalVan(naam)?.nummer === nummer),
  );
