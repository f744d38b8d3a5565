import type { EldersTabel } from "./elders.ts";

const cijfers = { vermogen: "cijfers" } as const;
const consulair = { vermogen: "consulair" } as const;
const kennis = { inhoud: "kennis" } as const;
const opKaart = { inhoud: "sociale-kaart" } as const;

/** Where the rows of the Kamerbrief go that bear on no single situation. */
export const eldersKb = {
  "KB-1": kennis,
  "KB-2": {
    niet: "A unit that ended in 2018; the roles of today are those of Foreign Affairs and its missions.",
  },
  "KB-3": { niet: "The goal of that unit; what it came to for one victim stands in the rows on assistance." },
  "KB-4": consulair,
  "KB-5": consulair,
  "KB-6": consulair,
  "KB-7": consulair,
  "KB-8": consulair,
  "KB-9": kennis,
  "KB-10": consulair,
  "KB-11": consulair,
  "KB-12": kennis,
  "KB-13": kennis,
  "KB-14": kennis,
  "KB-15": kennis,
  "KB-16": kennis,
  "KB-17": { inhoud: "ik" },
  "KB-18": kennis,
  "KB-19": kennis,
  "KB-20": opKaart,
  "KB-23": consulair,
  "KB-24": consulair,
  "KB-25": { vermogen: "beleid-en-regio" },
  "KB-27": { niet: "Diplomacy between states and international bodies; it happens outside any case file." },
  "KB-28": cijfers,
  "KB-29": {
    niet: "Development programmes and their budgets of 2015 to 2020; nothing in a case follows from them.",
  },
  "KB-30": kennis,
  "KB-31": kennis,
  "KB-32": opKaart,
  "KB-33": kennis,
  "KB-34": kennis,
  "KB-35": kennis,
  "KB-38": {
    niet: "An idea for research in other countries; nobody who asks for help is questioned for it.",
  },
  "KB-42": consulair,
  "KB-45": consulair,
  "KB-48": consulair,
  "KB-49": { niet: "A lesson of Norway for the policy of governments, not for one case or one region." },
  "KB-51": kennis,
  "KB-52": { inhoud: "iemand" },
  "KB-54": { vermogen: "beleid-en-regio" },
  "KB-55": consulair,
  "KB-56": consulair,
  "KB-59": consulair,
  "KB-60": consulair,
  "KB-64": opKaart,
  "KB-66": consulair,
} as const satisfies EldersTabel<"KB">;
