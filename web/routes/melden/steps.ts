import type { Gesprek } from "#domain/casus/gesprek.ts";
import { type BlokId, delen } from "#domain/melding/blokken.ts";
import type { Melding } from "#domain/melding/melding.ts";
import { writtenIn } from "../meldcode/written.ts";

/** What stands apart in a report: facts with their sources, what is made of them, and diagnoses. */
const apart: ReadonlySet<BlokId> = new Set(["signalen", "duiding", "diagnose"]);
const stappen = [
  [1, delen.stap1],
  [2, delen.stap2],
  [3, delen.stap3],
  [4, delen.stap4],
  [5, delen.stap5],
] as const;

/** What each step of the reporting code brought, in whole sentences of Dutch: that is what the receiver reads. */
export function stepsIn(melding: Melding): NonNullable<Gesprek["stappen"]> {
  const written = writtenIn(melding, "nl");
  return stappen.flatMap(([stap, blokken]) => {
    const lines = written
      .filter(({ id }) => !apart.has(id) && (blokken as readonly BlokId[]).includes(id))
      .flatMap(({ kop, regels }) => [kop, ...regels.map(({ label, tekst }) => `${label} ${tekst}`), ""]);
    const tekst = lines.join("\n").trim();
    return tekst === "" ? [] : [{ stap, tekst }];
  });
}
