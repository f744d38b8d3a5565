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

/**
 * The situation as far as this grant opens it: what is hidden is unknown, so the guide that is made of it cannot tell
 * it either. Whether a service runs is hidden as a report; a receiver knows of an urgent offer that it is acute.
 */
export function deelSituatie(
  hele: SituatieOpDatum,
  { grant, spoed }: { grant: Grant; spoed: "acuut-onveilig" | undefined },
): SituatieOpDatum {
  const open = Object.entries(hele).filter(([sleutel]) =>
    grant.sees.has(deelVanSleutel[sleutel as keyof Situatie]),
  );
  return {
    datum: hele.datum,
    aanleiding: "melding",
    ...(spoed && grant.sees.has("overdracht") && { veiligheid: spoed }),
    ...Object.fromEntries(open),
  };
}
