import type { CatalogusId } from "../protocol/catalogus.ts";
import { schadelijkeVormen } from "../protocol/tabellen/begrippen.ts";
import { antwoord, antwoorden, type Melding } from "./melding.ts";
import { uitkomstVan } from "./uitkomst.ts";

/** Why those concerned are not offered to read a report and react to it. */
export type NietReageren = "schadelijk" | "niet-veilig" | "onbekend";

/** The rows behind each answer. */
export const nietReagerenBronnen = {
  schadelijk: ["RK-7.4", "WW-Z25"],
  "niet-veilig": ["WW-Z3", "WW-Z25"],
  onbekend: ["WW-Z25"],
} as const satisfies Record<NietReageren, readonly CatalogusId[]>;

/**
 * Whether those concerned may read the report and react: only when the reporter says that talking is safe enough (WW-Z25)
 * and the tables of the day give them that reaction (WW-Z28). Undefined when it may; otherwise why not. In a harmful
 * practice it is no, whatever else was answered.
 */
export function waaromNietReageren(melding: Melding, datum: string): NietReageren | undefined {
  const een = (veld: "eermotief" | "gesprekVeilig" | "gevaarErger") => antwoord(melding, veld);
  const vormen: readonly string[] = antwoorden(melding, "vormen");
  const eer = een("eermotief");
  if (eer === "ja" || eer === "vermoeden" || schadelijkeVormen.some((vorm) => vormen.includes(vorm)))
    return "schadelijk";
  const gevreesd = [een("gesprekVeilig") === "nee", een("gevaarErger") === "ja"];
  if (gevreesd.includes(true) || antwoorden(melding, "nietGrond").length > 0) return "niet-veilig";
  if (een("gesprekVeilig") !== "ja" || vormen.length === 0) return "onbekend";
  const { regels } = uitkomstVan(melding, datum).bijMelding;
  return regels.some(({ bron }) => bron === "WW-Z28") ? undefined : "onbekend";
}
