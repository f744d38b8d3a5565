import type { Casus } from "../casus/casus.ts";

/**
 * How an organisation stands to a casus. `verantwoordelijk` leads it; `aanbieding` has been offered it; `betrokken` has
 * an open dossier while another leads; `gesloten` had one. Anybody else has no relation, and for them it does not exist.
 */
export type Relatie = "verantwoordelijk" | "aanbieding" | "betrokken" | "gesloten";

/** As much of a casus as tells how organisations stand to it. */
export type Verhoudingen = Pick<Casus, "verantwoordelijk" | "aanbod" | "dossiers">;

/** The relation by which an organisation is known in this casus, the nearest one; undefined when there is none. */
export const relatieVan = (casus: Verhoudingen, organisatie: string): Relatie | undefined =>
  relatiesVan(casus, organisatie)[0];

/** Every relation of one organisation to this casus: who is offered it again keeps the dossier it already has. */
export function relatiesVan(casus: Verhoudingen, organisatie: string): Relatie[] {
  if (casus.verantwoordelijk.id === organisatie) return ["verantwoordelijk"];
  const dossier = casus.dossiers.find((d) => d.organisatie.id === organisatie);
  return [
    ...(casus.aanbod?.naar.id === organisatie ? (["aanbieding"] as const) : []),
    ...(dossier ? ([dossier.open ? "betrokken" : "gesloten"] as const) : []),
  ];
}
