import type { CatalogusId } from "./catalogus.ts";
import type { Elders } from "./tabellen/elders.ts";
import { eldersKb } from "./tabellen/elders-kb.ts";
import { eldersRk } from "./tabellen/elders-rk.ts";
import { eldersWw } from "./tabellen/elders-ww.ts";

/** Every row that goes elsewhere than into a rule, of all documents. */
export const elders: { readonly [Id in CatalogusId]?: Elders } = { ...eldersRk, ...eldersWw, ...eldersKb };
