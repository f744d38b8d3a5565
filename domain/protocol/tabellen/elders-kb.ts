import type { EldersTabel } from "./elders.ts";

/** Where the rows of the Kamerbrief go that bear on no single situation. */
export const eldersKb = {
  "KB-1": { inhoud: "uitleg" },
} as const satisfies EldersTabel<"KB">;
