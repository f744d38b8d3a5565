import { ww } from "../bronnen.ts";
import type { Tabel } from "../rule.ts";
import { bijLokaalTeam, ondersteuning, ontoereikend, schadelijkePraktijk } from "./begrippen.ts";

/** What binds a local team that holds a case, as far as closing and scaling up go. */
export const lokaalTeamTabel = {
  "WW-L5": {
    bron: ww("L5"),
    soort: "plicht",
    wie: "lokaal-team",
    als: ondersteuning,
    tenzij: schadelijkePraktijk,
    wat: {
      nl: "Is ondersteuning nodig, dan praat het lokale team met alle betrokkenen.",
      en: "If support is needed the local team talks with all involved.",
    },
  },
  "WW-L12": {
    bron: ww("L12"),
    soort: "bevoegdheid",
    wie: "lokaal-team",
    als: { ...bijLokaalTeam, eigenKracht: true },
    tenzij: { veiligheid: "acuut-onveilig" },
    aanname: { veiligheid: "geen-onveiligheid" },
    besluit: "BESLUIT-NIET-SLUITEN-IN-GEVAAR",
    wat: {
      nl: "Het lokale team kan afsluiten als de betrokkenen het zelf kunnen, met tips of lichte ondersteuning.",
      en: "The local team may close if those involved can manage, with tips or light support.",
    },
    wacht: {
      handelingen: ["dossier-sluiten"],
      oordeel: "mag",
      wel: {
        nl: "Het lokale team kan sluiten als de betrokkenen genoeg kracht en mogelijkheden hebben.",
        en: "The local team may close if those involved have enough strength and means.",
      },
    },
  },
  "WW-L13": {
    bron: ww("L13"),
    soort: "plicht",
    wie: "lokaal-team",
    als: bijLokaalTeam,
    wat: {
      nl: "Het lokale team blijft betrokken zolang veiligheid en stabiliteit dat vragen.",
      en: "The local team stays involved as long as safety and stability ask for it.",
    },
  },
  "WW-L16": {
    bron: ww("L16"),
    soort: "plicht",
    wie: "lokaal-team",
    als: ontoereikend,
    wat: {
      nl: "Het lokale team schakelt Veilig Thuis of de Raad voor de Kinderbescherming in.",
      en: "The local team brings in Veilig Thuis or the Child Care and Protection Board.",
    },
  },
} as const satisfies Tabel;
