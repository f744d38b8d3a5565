import type { EldersTabel } from "./elders.ts";

const hulpplan = { vermogen: "hulpplan" } as const;
const meldcode = { vermogen: "meldcode" } as const;
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
  "WW-Z6": meldcode,
  "WW-Z7": meldcode,
  "WW-Z8": meldcode,
  "WW-Z9": meldcode,
  "WW-Z10": meldcode,
  "WW-Z11": meldcode,
  "WW-Z12": meldcode,
  "WW-Z13": meldcode,
  "WW-Z14": meldcode,
  "WW-Z15": meldcode,
  "WW-Z16": meldcode,
  "WW-Z17": meldcode,
  "WW-Z20": meldcode,
  "WW-Z28": meldcode,
} as const satisfies EldersTabel<"WW">;
