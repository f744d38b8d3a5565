/** Why a casus asks something of one organisation now; a work list shows and filters by them. */
export const redenen = [
  "teruggegeven",
  "aanbod-ontvangen",
  "aanbod-wacht",
  "overleg-bevestigen",
  "verzoek-open",
  "nog-niet-beoordeeld",
] as const;
export type Reden = (typeof redenen)[number];
