import type { Tabel } from "../rule.ts";
import { acuutTabel } from "./acuut.ts";
import { adviesTabel } from "./advies.ts";
import { consulairTabel } from "./consulair.ts";
import { eigenTabel } from "./eigen.ts";
import { ketenTabel } from "./keten.ts";
import { lkhaTabel } from "./lkha.ts";
import { lokaalTeamTabel } from "./lokaal-team.ts";
import { lokaalTeamPlanTabel } from "./lokaal-team-plan.ts";
import { maatregelenTabel } from "./maatregelen.ts";
import { melderTabel } from "./melder.ts";
import { schadelijkePraktijkenTabel } from "./schadelijke-praktijken.ts";
import { socialeKaartTabel } from "./sociale-kaart.ts";
import { termijnenTabel } from "./termijnen.ts";
import { terugkeerTabel } from "./terugkeer.ts";
import { veiligThuisTabel } from "./veilig-thuis.ts";
import { vormenTabel } from "./vormen.ts";

/** All rules of edition 2026-1, in the order in which an answer shows them: acute danger first. */
export const regels: Tabel = voegSamen([
  acuutTabel,
  lkhaTabel,
  adviesTabel,
  melderTabel,
  veiligThuisTabel,
  lokaalTeamTabel,
  lokaalTeamPlanTabel,
  schadelijkePraktijkenTabel,
  ketenTabel,
  vormenTabel,
  maatregelenTabel,
  consulairTabel,
  terugkeerTabel,
  socialeKaartTabel,
  eigenTabel,
  termijnenTabel,
]);

/** Several tables as one, in their order; throws when two of them hold the same key, since one row would be lost. */
export function voegSamen(tabellen: readonly Tabel[]): Tabel {
  const rijen = tabellen.flatMap((tabel) => Object.entries(tabel));
  const sleutels = rijen.map(([sleutel]) => sleutel);
  const dubbel = sleutels.filter((sleutel, n) => sleutels.indexOf(sleutel) !== n);
  if (dubbel.length > 0) throw new Error(`meer dan één rij voor ${dubbel.join(", ")}`);
  return Object.fromEntries(rijen);
}
