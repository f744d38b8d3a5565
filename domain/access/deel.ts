import type { Aanbod } from "../casus/casus.ts";
import type { Besluit, Situatie, SituatieOpDatum } from "../protocol/situatie.ts";
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

/** What opens a part of it: the grant, the offer under way, and what the reader's own organisation decided. */
type Gedeeld = {
  readonly grant: Grant;
  readonly aanbod: Pick<Aanbod, "veiligheid" | "besluit" | "spoed"> | undefined;
  readonly eigenBesluit: Besluit | undefined;
};

/**
 * The situation as far as this grant opens it: what is hidden is unknown, so the guide that is made of it cannot tell
 * it either. Whether a service runs is hidden as a report; a receiver knows what the offer itself carries, and
 * who handed the case over keeps knowing what it decided itself.
 */
export function deelSituatie(
  hele: SituatieOpDatum,
  { grant, aanbod, eigenBesluit }: Gedeeld,
): SituatieOpDatum {
  const open = Object.entries(hele).filter(([sleutel]) => opent(grant, sleutel as keyof Situatie));
  const gedeeld = grant.sees.has("overdracht") ? aanbod : undefined;
  const veiligheid = gedeeld?.veiligheid ?? (gedeeld?.spoed ? "acuut-onveilig" : undefined);
  const besluit = gedeeld?.besluit ?? (grant.sees.has("verhaal") ? eigenBesluit : undefined);
  return {
    datum: hele.datum,
    aanleiding: "melding",
    ...(veiligheid && { veiligheid }),
    ...(besluit && { besluitVeiligThuis: besluit }),
    ...Object.fromEntries(open),
  };
}
