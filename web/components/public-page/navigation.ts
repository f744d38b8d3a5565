import type { kaderWoorden } from "../../words/kader.ts";

/** One entry of the navigation of public pages: where to, and which word; one that can wait is at the foot on a telephone. */
type Entry = {
  pad: string;
  woord: keyof (typeof kaderWoorden)["nl"] & ("wegwijzer" | "uitleg" | "kaart");
  kanWachten?: true;
};

/** Only what exists stands here; everything else is reached from the start page. */
export const publicNavigation: readonly Entry[] = [
  { pad: "/wegwijzer", woord: "wegwijzer" },
  { pad: "/sociale-kaart", woord: "kaart" },
  { pad: "/uitleg", woord: "uitleg", kanWachten: true },
];
