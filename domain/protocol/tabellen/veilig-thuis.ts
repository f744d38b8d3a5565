import { ww } from "../bronnen.ts";
import type { Tabel } from "../rule.ts";
import { bijVeiligThuis, dwangInBuitenland, met, schadelijkePraktijk, zaak } from "./begrippen.ts";

const onveilig = ["acuut-onveilig", "structureel-onveilig"] as const;
const nietAcuut = ["structureel-onveilig", "geen-onveiligheid"] as const;
const meewerkend = { ...bijVeiligThuis, veiligheid: onveilig, medewerking: "ja" } as const;
const nietMeewerkend = { ...bijVeiligThuis, medewerking: ["nee", "onduidelijk"] } as const;
const geenOnderzoek = [dwangInBuitenland, { veiligheid: "geen-onveiligheid" }] as const;
const opEigenKracht = { ...bijVeiligThuis, eigenKracht: true, veiligheid: nietAcuut } as const;
const naarLokaalTeam = [
  { ...bijVeiligThuis, hulpToereikend: true, veiligheid: nietAcuut },
  { ...bijVeiligThuis, besluitVeiligThuis: "lokaal-team", veiligheid: nietAcuut },
] as const;
const naarLopendeHulp = [
  { ...bijVeiligThuis, lopendeHulp: true, hulpToereikend: true, veiligheid: nietAcuut },
  { ...bijVeiligThuis, besluitVeiligThuis: "hulpverlening", veiligheid: nietAcuut },
] as const;
const naarTeam = {
  ...bijVeiligThuis,
  besluitVeiligThuis: "multidisciplinair-team",
  veiligheid: nietAcuut,
} as const;
const overgedragen = {
  ...bijVeiligThuis,
  besluitVeiligThuis: ["lokaal-team", "hulpverlening", "multidisciplinair-team"],
} as const;
const geenOnveiligheid = { ...bijVeiligThuis, veiligheid: "geen-onveiligheid" } as const;
/** What follows a report at Veilig Thuis: assessment, decision, own steps, transfer and end. */
export const veiligThuisTabel = {
  "WW-M1": {
    bron: ww("M1"),
    soort: "waarschuwing",
    wie: "veilig-thuis",
    als: {
      aanleiding: "melding",
      bij: "veilig-thuis",
      vrager: ["professional", "instelling", "politie", "ambassade"],
    },
    wat: {
      nl: "Met de melding legt de professional de verantwoordelijkheid bij Veilig Thuis.",
      en: "With the report the professional hands responsibility to Veilig Thuis.",
    },
  },
  "WW-M2": {
    bron: ww("M2"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: { aanleiding: "melding", bij: "veilig-thuis" },
    wat: {
      nl: "Veilig Thuis legt de signalen naast elkaar, beoordeelt de veiligheid en bepaalt de stappen.",
      en: "Veilig Thuis combines the signals, judges the safety and decides on the steps.",
    },
  },
  "WW-M2/gegevens": {
    bron: ww("M2"),
    soort: "bevoegdheid",
    wie: "verantwoordelijke",
    als: zaak,
    stil: true,
    wat: {
      nl: "In een zaak mogen de gegevens van betrokkenen worden vastgelegd om signalen te kunnen combineren.",
      en: "In a case the data of those concerned may be recorded, so that signals can be combined.",
    },
    wacht: {
      handelingen: ["persoonsgegevens-betrokkenen-vastleggen"],
      oordeel: "mag",
      wel: {
        nl: "Vastleggen mag vanaf het moment dat er een melding is.",
        en: "Recording is allowed from the moment there is a report.",
      },
    },
  },
  "WW-A2": {
    bron: ww("A2"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: bijVeiligThuis,
    tenzij: dwangInBuitenland,
    wat: {
      nl: "Veilig Thuis onderzoekt signalen, beoordeelt de veiligheid en organiseert hulp.",
      en: "Veilig Thuis investigates signals, judges safety and organises help.",
    },
    wacht: {
      handelingen: ["actie-veilig-thuis"],
      oordeel: "mag",
      wel: {
        nl: "Veilig Thuis handelt in een zaak die bij Veilig Thuis ligt.",
        en: "Veilig Thuis acts in a case that lies with Veilig Thuis.",
      },
    },
  },
  "WW-V1": {
    bron: ww("V1"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: { aanleiding: "melding", bij: "veilig-thuis" },
    wat: {
      nl: "Veilig Thuis beoordeelt de veiligheid binnen vijf werkdagen na de melding.",
      en: "Veilig Thuis judges the safety within five working days of the report.",
    },
    termijn: {
      aantal: 5,
      eenheid: "werkdagen",
      vanaf: "melding-ontvangen",
      voldaanDoor: ["veiligheid-beoordeeld"],
      vervaltDoor: ["overdracht-aanvaard"],
      kracht: "ordening",
      pauzeerbaar: false,
    },
  },
  "WW-V2": {
    bron: ww("V2"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: { aanleiding: "melding", bij: "veilig-thuis" },
    wat: {
      nl: "Veilig Thuis onderzoekt de signalen en schat in hoe onveilig het is.",
      en: "Veilig Thuis investigates the signals and estimates how unsafe it is.",
    },
  },
  "WW-V3": {
    bron: ww("V3"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: bijVeiligThuis,
    tenzij: dwangInBuitenland,
    wat: {
      nl: "Veilig Thuis besluit of het zelf handelt of een ander inschakelt.",
      en: "Veilig Thuis decides whether it acts itself or engages another party.",
    },
  },
  "WW-V4": {
    bron: ww("V4"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: bijVeiligThuis,
    tenzij: dwangInBuitenland,
    wat: {
      nl: "Veilig Thuis bepaalt wie verantwoordelijk is voor het vervolg: zelf, lokaal team of hulp, of de betrokkenen.",
      en: "Veilig Thuis decides who is responsible for what follows: itself, local team or help, or those involved.",
    },
  },
  "WW-V5": {
    bron: ww("V5"),
    soort: "bevoegdheid",
    wie: "veilig-thuis",
    als: opEigenKracht,
    tenzij: dwangInBuitenland,
    wat: {
      nl: "Veilig Thuis kan de regie overdragen aan de betrokkenen zelf: zij hebben inzicht, motivatie en mogelijkheden.",
      en: "Veilig Thuis may hand control to those involved: they have the insight, motivation and means.",
    },
    wacht: {
      handelingen: ["overdracht-aan-betrokkenen"],
      oordeel: "mag",
      wel: {
        nl: "Dit mag als de betrokkenen inzicht, motivatie en mogelijkheden hebben en het niet acuut onveilig is.",
        en: "This is allowed if those involved have insight, motivation and means, and it is not acutely unsafe.",
      },
    },
  },
  "WW-V6": {
    bron: ww("V6"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: opEigenKracht,
    tenzij: dwangInBuitenland,
    wat: {
      nl: "De afspraken met de betrokkenen komen op schrift.",
      en: "The agreements with those involved are put in writing.",
    },
  },
  "WW-V7": {
    bron: ww("V7"),
    soort: "plicht",
    wie: "betrokkenen",
    als: opEigenKracht,
    tenzij: dwangInBuitenland,
    wat: {
      nl: "De betrokkenen weten dat zij opnieuw contact opnemen als het slechter gaat.",
      en: "Those involved know that they make contact again when it gets worse.",
    },
  },
  "WW-V8": {
    bron: ww("V8"),
    soort: "bevoegdheid",
    wie: "veilig-thuis",
    als: naarLokaalTeam,
    tenzij: dwangInBuitenland,
    wat: {
      nl: "Veilig Thuis kan overdragen aan het lokale team.",
      en: "Veilig Thuis may hand over to the local team.",
    },
    wacht: {
      handelingen: ["overdracht-aan-lokaal-team"],
      oordeel: "mag",
      wel: {
        nl: "Dit mag als hulp van het lokale team genoeg is en het niet acuut onveilig is.",
        en: "This is allowed if the local team's help is enough and it is not acutely unsafe.",
      },
    },
  },
  "WW-V8/ontoereikend": {
    bron: ww("V8"),
    soort: "waarschuwing",
    wie: "veilig-thuis",
    als: {
      ...bijVeiligThuis,
      besluitVeiligThuis: ["lokaal-team", "hulpverlening"],
      veiligheid: nietAcuut,
      hulpToereikend: false,
    },
    aanname: { hulpToereikend: true },
    tenzij: dwangInBuitenland,
    stil: true,
    wat: {
      nl: "De hulp dichtbij is niet genoeg, en daar rust een overdracht op.",
      en: "The help close by is not enough, and a transfer rests on that.",
    },
    wacht: {
      handelingen: ["overdracht-aan-lokaal-team", "overdracht-aan-hulpverlening"],
      oordeel: "mag-gemotiveerd",
      wel: {
        nl: "Kies wie wel genoeg kan doen, of leg vast waarom dit toch het beste is.",
        en: "Choose who can do enough, or record why this is best all the same.",
      },
    },
  },
  "WW-V8/hulpverlening": {
    bron: ww("V8"),
    soort: "bevoegdheid",
    wie: "veilig-thuis",
    als: naarLopendeHulp,
    tenzij: dwangInBuitenland,
    wat: {
      nl: "Veilig Thuis kan overdragen aan de hulp die al loopt.",
      en: "Veilig Thuis may hand over to the help that is already running.",
    },
    wacht: {
      handelingen: ["overdracht-aan-hulpverlening"],
      oordeel: "mag",
      wel: {
        nl: "Dit mag als de lopende hulp genoeg is en het niet acuut onveilig is.",
        en: "This is allowed if the running help is enough and it is not acutely unsafe.",
      },
    },
  },
  "WW-V8/multidisciplinair-team": {
    bron: ww("V8"),
    soort: "bevoegdheid",
    wie: "veilig-thuis",
    als: { ...bijVeiligThuis, veiligheid: nietAcuut },
    tenzij: dwangInBuitenland,
    stil: true,
    wat: {
      nl: "Veilig Thuis kan overdragen aan een multidisciplinair team als de situatie dat toelaat.",
      en: "Veilig Thuis may hand over to a multidisciplinary team when the situation allows.",
    },
    wacht: {
      handelingen: ["overdracht-aan-multidisciplinair-team"],
      oordeel: "mag",
      wel: {
        nl: "Dit mag als Veilig Thuis de veiligheid heeft beoordeeld en het niet acuut onveilig is.",
        en: "This is allowed once Veilig Thuis has judged the safety and it is not acutely unsafe.",
      },
    },
  },
  "WW-V9": {
    bron: ww("V9"),
    soort: "advies",
    wie: "veilig-thuis",
    als: [...naarLokaalTeam, ...naarLopendeHulp, naarTeam],
    tenzij: dwangInBuitenland,
    wat: {
      nl: "Draag bij voorkeur warm over, samen met de betrokkenen.",
      en: "Preferably hand over warmly, together with those involved.",
    },
  },
  "WW-V10": {
    bron: ww("V10"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: [...naarLokaalTeam, ...naarLopendeHulp, naarTeam],
    tenzij: dwangInBuitenland,
    wat: {
      nl: "Bij de overdracht wordt alles gedeeld wat de ontvanger nodig heeft.",
      en: "At the transfer everything the receiver needs is shared.",
    },
  },
  "WW-V10/klein": {
    bron: ww("V10"),
    soort: "waarschuwing",
    wie: "veilig-thuis",
    als: met(schadelijkePraktijk, overgedragen),
    tenzij: dwangInBuitenland,
    besluit: "BESLUIT-KLEIN-VOOR-VOLLEDIG",
    wat: {
      nl: "Relevant is hier alleen wat de ontvanger voor zijn taak nodig heeft; hoe meer mensen het weten, hoe eerder het uitlekt.",
      en: "Relevant here is only what the receiver needs for the task; the more people know, the sooner it leaks.",
    },
  },
  "WW-V11": {
    bron: ww("V11"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: meewerkend,
    tenzij: dwangInBuitenland,
    besluit: "BESLUIT-VERVOLG-IS-EEN-KEUZE",
    wat: {
      nl: "Veilig Thuis start Voorwaarden & Vervolg: het is onveilig en de betrokkenen werken mee.",
      en: "Veilig Thuis starts Voorwaarden & Vervolg: it is unsafe and those involved co-operate.",
    },
    wacht: {
      handelingen: ["voorwaarden-en-vervolg"],
      oordeel: "mag",
      wel: {
        nl: "Dit kan bij acute of structurele onveiligheid als de betrokkenen meewerken; anders is er Onderzoek.",
        en: "This is possible in acute or structural unsafety if those involved co-operate; otherwise there is Onderzoek.",
      },
    },
  },
  "WW-V12": {
    bron: ww("V12"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: [meewerkend, { ...bijVeiligThuis, besluitVeiligThuis: "voorwaarden-en-vervolg" }],
    tenzij: dwangInBuitenland,
    wat: {
      nl: "Binnen tien weken zijn er veiligheidsvoorwaarden, loopt er passende hulp en ziet Veilig Thuis toe op naleving.",
      en: "Within ten weeks there are safety conditions, fitting help runs and Veilig Thuis supervises compliance.",
    },
    termijn: {
      aantal: 10,
      eenheid: "weken",
      vanaf: "voorwaarden-en-vervolg-gestart",
      voldaanDoor: ["overdracht-aanvaard", "dossier-gesloten"],
      kracht: "ordening",
      pauzeerbaar: false,
    },
  },
  "WW-V13": {
    bron: ww("V13"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: { ...bijVeiligThuis, besluitVeiligThuis: "voorwaarden-en-vervolg" },
    tenzij: dwangInBuitenland,
    wat: {
      nl: "Voorwaarden & Vervolg eindigt met een overdracht of met monitoring.",
      en: "Voorwaarden & Vervolg ends with a transfer or with monitoring.",
    },
  },
  "WW-V14": {
    bron: ww("V14"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: nietMeewerkend,
    tenzij: geenOnderzoek,
    wat: {
      nl: "Veilig Thuis doet zelf onderzoek: de betrokkenen werken niet mee of de situatie is onduidelijk.",
      en: "Veilig Thuis investigates itself: those involved do not co-operate or the situation is unclear.",
    },
    wacht: {
      handelingen: ["onderzoek"],
      oordeel: "mag",
      wel: {
        nl: "Onderzoek kan als de betrokkenen niet meewerken of de situatie onduidelijk is.",
        en: "An investigation is possible if those involved do not co-operate or the situation is unclear.",
      },
    },
  },
  "WW-V15": {
    bron: ww("V15"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: [nietMeewerkend, { ...bijVeiligThuis, besluitVeiligThuis: "onderzoek" }],
    tenzij: geenOnderzoek,
    wat: {
      nl: "Binnen tien weken zijn betrokkenen gehoord als dat veilig kan, professionals bevraagd en deskundigen betrokken.",
      en: "Within ten weeks those involved are heard if safe, professionals are asked and experts are involved.",
    },
    termijn: {
      aantal: 10,
      eenheid: "weken",
      vanaf: "onderzoek-gestart",
      voldaanDoor: ["onderzoek-afgerond"],
      vervaltDoor: ["overdracht-aanvaard", "dossier-gesloten"],
      kracht: "ordening",
      pauzeerbaar: false,
    },
  },
  "WW-V16": {
    bron: ww("V16"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: { ...bijVeiligThuis, uitkomstOnderzoek: "geen-geweld" },
    tenzij: [dwangInBuitenland, { veiligheid: "acuut-onveilig" }],
    aanname: { veiligheid: "geen-onveiligheid" },
    besluit: "BESLUIT-NIET-SLUITEN-IN-GEVAAR",
    wat: {
      nl: "Het onderzoek stelde geen geweld vast: Veilig Thuis sluit het dossier.",
      en: "The investigation established no violence: Veilig Thuis closes the dossier.",
    },
    wacht: {
      handelingen: ["dossier-sluiten"],
      oordeel: "mag",
      wel: {
        nl: "Sluiten kan als onderzoek geen geweld vaststelt.",
        en: "Closing is possible if an investigation establishes no violence.",
      },
    },
  },
  "WW-V16/onzeker": {
    bron: ww("V16"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: { ...bijVeiligThuis, uitkomstOnderzoek: "onzeker" },
    tenzij: dwangInBuitenland,
    wat: {
      nl: "Het onderzoek liet onzekerheid over: er volgt een overdracht of monitoring.",
      en: "The investigation left uncertainty: a transfer or monitoring follows.",
    },
  },
  "WW-V16/geweld": {
    bron: ww("V16"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: { ...bijVeiligThuis, uitkomstOnderzoek: "geweld-vastgesteld" },
    tenzij: dwangInBuitenland,
    wat: {
      nl: "Het onderzoek stelde geweld vast: Veilig Thuis zet de vervolgstappen in.",
      en: "The investigation established violence: Veilig Thuis takes the next steps.",
    },
  },
  "WW-V17": {
    bron: ww("V17"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: geenOnveiligheid,
    tenzij: dwangInBuitenland,
    wat: {
      nl: "Veilig Thuis beëindigt de bemoeienis: er is geen acute of structurele onveiligheid.",
      en: "Veilig Thuis ends its involvement: there is no acute or structural unsafety.",
    },
    wacht: {
      handelingen: ["dossier-sluiten"],
      oordeel: "mag",
      wel: {
        nl: "Sluiten kan als er geen acute of structurele onveiligheid is.",
        en: "Closing is possible if there is no acute or structural unsafety.",
      },
    },
  },
  "WW-V18": {
    bron: ww("V18"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: bijVeiligThuis,
    tenzij: dwangInBuitenland,
    wat: {
      nl: "Melder, betrokkenen en professionals horen de uitkomst en wat erna komt.",
      en: "The reporter, those involved and professionals hear the outcome and what follows.",
    },
  },
} as const satisfies Tabel;
