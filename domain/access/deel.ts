import type { Aanbod } from "../casus/casus.ts";
import type { Situatie, SituatieOpDatum } from "../protocol/situatie.ts";
import type { Compartiment, Grant } from "./policy.ts";

/** Which part of a casus each key of its situation tells about; a key without one does not compile. */
const deelVanSleutel = {
  datum: "kern",
  aanleiding: "veiligheid",
  bij: "kern",
  vrager: "kern",
  vormen: "kern",
  verblijf: "kern",
  inschrijving: "kern",
  leeftijd: "kern",
  geslacht: "kern",
  ontvangenOp: "kern",
  gestartOp: "veiligheid",
  veiligheid: "veiligheid",
  eerderAcuut: "veiligheid",
  besluitVeiligThuis: "veiligheid",
  informerenBedreigend: "kern",
  medewerking: "kern",
  eigenKracht: "kern",
  lopendeHulp: "kern",
  hulpToereikend: "kern",
  eermotief: "kern",
  deskundigeGeraadpleegd: "veiligheid",
  risicoanalyseGereed: "veiligheid",
  verzoekLkha: "samenwerking",
  risicoInNederland: "samenwerking",
  systeemBekendBijVeiligThuis: "kern",
  samenloopZorgStraf: "kern",
  uitkomstOnderzoek: "kern",
  complex: "kern",
  kanNietHandelen: "kern",
  ernstig: "kern",
  voorgenomen: "kern",
} as const satisfies Record<keyof Situatie, Compartiment>;

/** Whether this grant opens what a key of a situation tells about. */
export const opent = ({ sees }: Grant, sleutel: keyof Situatie): boolean => sees.has(deelVanSleutel[sleutel]);

/**
 * The situation as far as this grant opens it: what is hidden is unknown, so the guide that is made of it cannot tell
 * it either. Whether a service runs is hidden as a report; a receiver knows what the offer itself carries.
 */
export function deelSituatie(
  hele: SituatieOpDatum,
  { grant, aanbod }: { grant: Grant; aanbod: Pick<Aanbod, "veiligheid" | "besluit" | "spoed"> | undefined },
): SituatieOpDatum {
  const open = Object.entries(hele).filter(([sleutel]) => opent(grant, sleutel as keyof Situatie));
  const gedeeld = grant.sees.has("overdracht") ? aanbod : undefined;
  const veiligheid = gedeeld?.veiligheid ?? (gedeeld?.spoed ? "acuut-onveilig" : undefined);
  return {
    datum: hele.datum,
    aanleiding: "melding",
    ...(veiligheid && { veiligheid }),
    ...(gedeeld?.besluit && { besluitVeiligThuis: gedeeld.besluit }),
    ...Object.fromEntries(open),
  };
}
