import { isNummerUit2021 } from "#domain/kennis/nummers.ts";
import type { Organisatie } from "#domain/protocol/situatie.ts";

/** How to reach an organisation by telephone; `gecontroleerd` is false for a number from the routekaart of 2021. */
export type Contact = { nummer: string; gecontroleerd: boolean };

// numbers from the sources, for the organisations that have a national one (WW-Z1; routekaart, annex with partners)
const nummers: { readonly [O in Organisatie]?: string } = {
  "veilig-thuis": "0800-2000",
  politie: "112",
  bz: "+31 247 247 247",
  ambassade: "+31 247 247 247",
  lkha: "070-345 43 19",
  "lec-egg": "088-964 85 50",
  pharos: "030-234 98 00",
  fier: "088-208 00 00",
};

/** How to reach each organisation that has a national number. */
export const contacten: { readonly [O in Organisatie]?: Contact } = Object.fromEntries(
  Object.entries(nummers).map(([wie, nummer]) => [wie, { nummer, gecontroleerd: !isNummerUit2021(wie) }]),
);
