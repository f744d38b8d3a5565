import type { Organisatie } from "#domain/protocol/situatie.ts";

/** How to reach an organisation by telephone; `gecontroleerd` is false for a number from the routekaart of 2021. */
export type Contact = { nummer: string; gecontroleerd: boolean };

/** Numbers from the sources, for the organisations that have a national one (WW-Z1; routekaart, annex with partners). */
export const contacten: { readonly [O in Organisatie]?: Contact } = {
  "veilig-thuis": { nummer: "0800-2000", gecontroleerd: true },
  politie: { nummer: "112", gecontroleerd: true },
  bz: { nummer: "+31 247 247 247", gecontroleerd: true },
  ambassade: { nummer: "+31 247 247 247", gecontroleerd: true },
  lkha: { nummer: "070-345 43 19", gecontroleerd: false },
  "lec-egg": { nummer: "088-964 85 50", gecontroleerd: false },
  pharos: { nummer: "030-234 98 00", gecontroleerd: false },
  fier: { nummer: "088-208 00 00", gecontroleerd: false },
};
