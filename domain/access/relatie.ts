import type { Casus } from "../casus/casus.ts";

/**
 * How an organisation stands to a casus. `verantwoordelijk` leads it; `aanbieding` has been offered it; `betrokken` has
 * an open dossier while another leads; `gesloten` had one. Anybody else has no relation, and for them it does not exist.
 */
export type Relatie = "verantwoordelijk" | "aanbieding" | "betrokken" | "gesloten";

/** As much of a casus as tells how organisations stand to it. */
export type Verhoudingen = Pick<Casus, "verantwoordelijk" | "aanbod" | "dossiers">;

/** The relation of one organisation to this casus; undefined when there is none. */
export function relatieVan(casus: Verhoudingen, organisatie: string): Relatie | undefined {
  if (casus.verantwoordelijk.id === organisatie) return "verantwoordelijk";
  if (casus.aanbod?.naar.id === organisatie) return "aanbieding";
  const dossier = casus.dossiers.find((d) => d.organisatie.id === organisatie);
  if (!dossier) return undefined;
  return dossier.open ? "betrokken" : "gesloten";
}
