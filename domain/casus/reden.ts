/** Why a casus asks something of one organisation now, in the order of weight: page and work list show the same. */
export const redenen = [
  "acuut",
  "aanbod-ontvangen",
  "melder-opening",
  "teruggegeven",
  "verzoek-open",
  "overleg-bevestigen",
  "overdragen",
  "terugbrengen",
  "aanbod-wacht",
  "nog-niet-beoordeeld",
  "termijn",
  "melder-herzien",
  "besluiten",
  "informeren-uitstellen",
  "informeren",
  "terugkoppelen",
  "stand-gevraagd",
  "overleg-houden",
  "overleg-wacht",
  "sluiten",
  "sluiten-na-overdracht",
  "rechten-vertellen",
] as const;
/** One of these reasons. */
export type Reden = (typeof redenen)[number];
