import type { EldersTabel } from "./elders.ts";

const hulpplan = { vermogen: "hulpplan" } as const;
const meldcode = { inhoud: "meldcode" } as const;
const melden = { inhoud: "melden" } as const;
const bewaard = { vermogen: "meldcode" } as const;
const kaart = { vermogen: "sociale-kaart" } as const;

/** Where the rows on local team, Veilig Thuis, reporting and map of help go that bear on no single situation. */
export const eldersWw = {
  "WW-A3": { inhoud: "kennis" },
  "WW-L7": hulpplan,
  "WW-L8": hulpplan,
  "WW-L9": hulpplan,
  "WW-L10": hulpplan,
  "WW-L14": hulpplan,
  "WW-S1": kaart,
  "WW-S2": kaart,
  "WW-S3": kaart,
  "WW-S7": kaart,
  "WW-S10": kaart,
  "WW-S11": kaart,
  "WW-S22": kaart,
  "WW-Z6": melden,
  "WW-Z7": melden,
  "WW-Z8": meldcode,
  "WW-Z10": meldcode,
  "WW-Z17": melden,
  // rules already; a report that is kept will hold the link of a supposition and the reaction of others
  "WW-Z20": bewaard,
  "WW-Z28": bewaard,
} as const satisfies EldersTabel<"WW">;
