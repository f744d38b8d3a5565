import type { Tabel } from "../rule.ts";
import { acuutTabel } from "./acuut.ts";
import { adviesTabel } from "./advies.ts";
import { consulairTabel } from "./consulair.ts";
import { eigenTabel } from "./eigen.ts";
import { lkhaTabel } from "./lkha.ts";
import { lokaalTeamTabel } from "./lokaal-team.ts";
import { maatregelenTabel } from "./maatregelen.ts";
import { schadelijkePraktijkenTabel } from "./schadelijke-praktijken.ts";
import { veiligThuisTabel } from "./veilig-thuis.ts";

/** All rules of edition 2026-1, in the order in which an answer shows them: acute danger first. */
export const regels: Tabel = {
  ...acuutTabel,
  ...lkhaTabel,
  ...adviesTabel,
  ...veiligThuisTabel,
  ...lokaalTeamTabel,
  ...schadelijkePraktijkenTabel,
  ...maatregelenTabel,
  ...consulairTabel,
  ...eigenTabel,
};
