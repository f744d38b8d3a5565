import type { EldersTabel } from "./elders.ts";

/** Where the rows on local team, Veilig Thuis, reporting and map of help go that bear on no single situation. */
export const eldersWw = {
  "WW-A3": { vermogen: "leren-en-materiaal" },
} as const satisfies EldersTabel<"WW">;
