import type { Sleutel } from "#domain/protocol/situatie.ts";
import { vragen } from "#domain/protocol/vragen.ts";
import { waardeWoorden } from "#domain/protocol/woorden.ts";
import type { Zin } from "#domain/protocol/zin.ts";
import { begrippen } from "./begrippen.ts";
import type { Taal } from "./taal.ts";

const hoofdletter = (zin: string): string => zin.charAt(0).toUpperCase() + zin.slice(1);

const inTaal = (taal: Taal) => ({
  vraag: (sleutel: Sleutel): string => hoofdletter(vragen[sleutel][taal]),
  waarde: (sleutel: Sleutel, waarde: string | boolean): string => {
    if (typeof waarde === "boolean") return hoofdletter(begrippen[taal][waarde ? "ja" : "nee"]);
    const woorden = (waardeWoorden as { readonly [S in Sleutel]?: { readonly [waarde: string]: Zin } })[
      sleutel
    ];
    return hoofdletter(woorden?.[waarde]?.[taal] ?? waarde);
  },
});

/** The question behind each key that rules read, and what its answers are called; both begin a line. */
export const vraagWoorden = { nl: inTaal("nl"), en: inTaal("en") } satisfies Record<Taal, unknown>;
