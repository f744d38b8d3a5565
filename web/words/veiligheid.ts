import type { Veiligheid } from "#domain/protocol/situatie.ts";
import type { Taal } from "./taal.ts";

/** The outcome of a safety assessment, with its colour named: a colour alone says nothing to who does not see it. */
export const veiligheidWoorden = {
  nl: {
    "acuut-onveilig": "rood: acuut onveilig",
    "structureel-onveilig": "oranje: structureel onveilig",
    "geen-onveiligheid": "groen: geen onveiligheid",
    onbekend: "nog niet beoordeeld",
  },
  en: {
    "acuut-onveilig": "red: acutely unsafe",
    "structureel-onveilig": "orange: structurally unsafe",
    "geen-onveiligheid": "green: no unsafety",
    onbekend: "not yet assessed",
  },
} as const satisfies Record<Taal, Record<Veiligheid | "onbekend", string>>;
