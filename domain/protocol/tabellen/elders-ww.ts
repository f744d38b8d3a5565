import type { EldersTabel } from "./elders.ts";

const hulpplan = { vermogen: "hulpplan" } as const;
const meldcode = { inhoud: "meldcode" } as const;
const melden = { inhoud: "melden" } as const;
const bewaard = { vermogen: "meldcode" } as const;
const opKaart = { inhoud: "sociale-kaart" } as const;

/** Where the rows on local team, Veilig Thuis, reporting and map of help go that bear on no single situation. */
export const eldersWw = {
  "WW-A3": { inhoud: "kennis" },
  "WW-L7": hulpplan,
  "WW-L8": hulpplan,
  "WW-L9": hulpplan,
  "WW-L10": hulpplan,
  "WW-L14": hulpplan,
  "WW-S1": opKaart,
  "WW-S2": opKaart,
  "WW-S3": opKaart,
  "WW-S7": opKaart,
  "WW-S10": opKaart,
  "WW-S11": opKaart,
  "WW-S22": opKaart,
  "WW-Z6": melden,
  "WW-Z7": melden,
  "WW-Z8": meldcode,
  "WW-Z10": meldcode,
  "WW-Z17": melden,
  // a rule already; a report that is kept will hold the link of a supposition
  "WW-Z20": bewaard,
} as const satisfies EldersTabel<"WW">;
