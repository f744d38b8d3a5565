import { ww } from "../bronnen.ts";
import type { Tabel } from "../rule.ts";

const advies = { aanleiding: "adviesvraag" } as const;
const bijVeiligThuis = { aanleiding: "adviesvraag", bij: "veilig-thuis" } as const;

/** Advice: nothing moves, nobody is registered, and Veilig Thuis may turn it into a report of its own. */
export const adviesTabel = {
  "WW-A1": {
    bron: ww("A1"),
    soort: "bevoegdheid",
    wie: "vrager",
    als: advies,
    raadgever: "veilig-thuis",
    wat: {
      nl: "Bij Veilig Thuis kunt u advies krijgen of een melding doen.",
      en: "At Veilig Thuis you can get advice or make a report.",
    },
  },
  "WW-A4": {
    bron: ww("A4"),
    soort: "bevoegdheid",
    wie: "veilig-thuis",
    als: bijVeiligThuis,
    wat: {
      nl: "Veilig Thuis bespreekt de situatie en helpt risico's en volgende stappen in te schatten.",
      en: "Veilig Thuis discusses the situation and helps to estimate risks and next steps.",
    },
  },
  "WW-A5": {
    bron: ww("A5"),
    soort: "waarschuwing",
    wie: "vrager",
    als: advies,
    wat: {
      nl: "Wie advies vraagt, blijft zelf verantwoordelijk voor wat ermee gebeurt.",
      en: "Whoever asks advice stays responsible for what is done with it.",
    },
  },
  "WW-A6": {
    bron: ww("A6"),
    soort: "bevoegdheid",
    wie: "veilig-thuis",
    als: bijVeiligThuis,
    wat: {
      nl: "Veilig Thuis denkt mee over het gesprek, de veiligheid, lokale hulp en of melden nodig is.",
      en: "Veilig Thuis thinks along on the talk, the safety, local help and whether a report is needed.",
    },
  },
  "WW-A7": {
    bron: ww("A7"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: bijVeiligThuis,
    wat: {
      nl: "Veilig Thuis bespreekt hoe het met de gegevens van de vrager omgaat.",
      en: "Veilig Thuis discusses how it handles the seeker's own data.",
    },
  },
  "WW-A8": {
    bron: ww("A8"),
    soort: "verbod",
    wie: "veilig-thuis",
    als: advies,
    wat: {
      nl: "In een adviesgesprek worden geen persoonsgegevens van betrokkenen vastgelegd.",
      en: "In an advice talk no personal data of those concerned are recorded.",
    },
    wacht: {
      handelingen: ["persoonsgegevens-betrokkenen-vastleggen"],
      oordeel: "mag-niet",
      wel: {
        nl: "Vastleggen mag pas als er een melding is.",
        en: "Recording is allowed only once there is a report.",
      },
      hard: true,
    },
  },
  "WW-A9": {
    bron: ww("A9"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: bijVeiligThuis,
    besluit: "BESLUIT-NAAM-IN-ADVIES",
    wat: {
      nl: "Het advies staat op naam van de vrager, tenzij die dat niet wil.",
      en: "The advice is registered under the seeker's name, unless the seeker does not want that.",
    },
  },
  "WW-A10": {
    bron: ww("A10"),
    soort: "bevoegdheid",
    wie: "veilig-thuis",
    als: [
      { ...bijVeiligThuis, kanNietHandelen: true },
      { ...bijVeiligThuis, ernstig: true },
    ],
    besluit: "BESLUIT-MELDING-UIT-ADVIES",
    wat: {
      nl: "Veilig Thuis kan zelf besluiten er een melding van te maken; dan mogen gegevens worden vastgelegd.",
      en: "Veilig Thuis may decide itself to make it a report; then data may be recorded.",
    },
  },
} as const satisfies Tabel;
