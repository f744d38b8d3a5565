import type { Tabel } from "../rule.ts";
import { bijVeiligThuis, walEnSchip, zaak } from "./begrippen.ts";

const inschatting = {
  bron: "BESLUIT-INSCHATTING-LKHA",
  soort: "plicht",
  wie: "lkha",
  als: { ...zaak, bij: "lkha" },
} as const;
const week = {
  aantal: 1,
  eenheid: "weken",
  voldaanDoor: ["veiligheid-beoordeeld"],
  vervaltDoor: ["overdracht-aanvaard", "dossier-gesloten"],
  kracht: "norm",
  pauzeerbaar: false,
} as const;

/** Rows that rest on a decision of ours: they guard and clock, and are never shown as a rule of a source. */
export const eigenTabel = {
  "BESLUIT-SLUITEN-NA-OVERDRACHT": {
    bron: "BESLUIT-SLUITEN-NA-OVERDRACHT",
    soort: "bevoegdheid",
    wie: "veilig-thuis",
    als: [
      { ...zaak, bij: "lokaal-team", besluitVeiligThuis: "lokaal-team" },
      { ...zaak, bij: "hulpverlening", besluitVeiligThuis: "hulpverlening" },
      { ...zaak, bij: "multidisciplinair-team", besluitVeiligThuis: "multidisciplinair-team" },
      { ...zaak, bij: "betrokkenen", besluitVeiligThuis: "betrokkenen" },
      { ...walEnSchip, bij: "lkha" },
    ],
    wat: {
      nl: "De overdracht is aanvaard: Veilig Thuis kan het eigen dossier sluiten.",
      en: "The transfer was accepted: Veilig Thuis may close its own dossier.",
    },
    wacht: {
      handelingen: ["dossier-sluiten"],
      oordeel: "mag",
      wel: {
        nl: "Sluiten kan als de ontvanger de overdracht heeft aanvaard.",
        en: "Closing is possible once the receiver has accepted the transfer.",
      },
    },
  },
  "BESLUIT-VEILIGHEID-BIJ-OVERNAME": {
    bron: "BESLUIT-VEILIGHEID-BIJ-OVERNAME",
    soort: "plicht",
    wie: "veilig-thuis",
    als: bijVeiligThuis,
    wat: {
      nl: "Veilig Thuis beoordeelt de veiligheid binnen vijf werkdagen na het overnemen van de casus.",
      en: "Veilig Thuis judges the safety within five working days of taking the case over.",
    },
    termijn: {
      aantal: 5,
      eenheid: "werkdagen",
      vanaf: "onbeoordeeld-overgenomen",
      voldaanDoor: ["veiligheid-beoordeeld"],
      vervaltDoor: ["overdracht-aanvaard"],
      kracht: "ordening",
      pauzeerbaar: false,
    },
  },
  "BESLUIT-INSCHATTING-LKHA": {
    ...inschatting,
    wat: {
      nl: "Het LKHA schat binnen een week na de melding in hoe onveilig het is.",
      en: "LKHA estimates within a week of the report how unsafe it is.",
    },
    termijn: { ...week, vanaf: "melding-ontvangen" },
  },
  "BESLUIT-INSCHATTING-LKHA/overname": {
    ...inschatting,
    wat: {
      nl: "Het LKHA schat binnen een week na het overnemen in hoe onveilig het is.",
      en: "LKHA estimates within a week of taking the case over how unsafe it is.",
    },
    termijn: { ...week, vanaf: "onbeoordeeld-overgenomen" },
  },
  "BESLUIT-AANBOD-SPOED": {
    bron: "BESLUIT-AANBOD-SPOED",
    soort: "plicht",
    wie: "verantwoordelijke",
    als: { veiligheid: "acuut-onveilig" },
    wat: {
      nl: "De ontvanger antwoordt binnen een uur op de aangeboden overdracht.",
      en: "The receiver answers the offered transfer within an hour.",
    },
    termijn: {
      aantal: 1,
      eenheid: "uren",
      vanaf: "overdracht-aangeboden",
      voldaanDoor: ["overdracht-aanvaard", "overdracht-geweigerd"],
      vervaltDoor: ["overdracht-ingetrokken"],
      kracht: "norm",
      pauzeerbaar: false,
    },
  },
  "BESLUIT-AANBOD-SPOED/later": {
    bron: "BESLUIT-AANBOD-SPOED",
    soort: "plicht",
    wie: "verantwoordelijke",
    als: { veiligheid: "acuut-onveilig" },
    wat: {
      nl: "Het is acuut onveilig geworden: de ontvanger antwoordt binnen een uur op de aangeboden overdracht.",
      en: "It has become acutely unsafe: the receiver answers the offered transfer within an hour.",
    },
    termijn: {
      aantal: 1,
      eenheid: "uren",
      vanaf: "acuut-tijdens-aanbod",
      voldaanDoor: ["overdracht-aanvaard", "overdracht-geweigerd"],
      vervaltDoor: ["overdracht-ingetrokken"],
      kracht: "norm",
      pauzeerbaar: false,
    },
  },
  "BESLUIT-AANBOD": {
    bron: "BESLUIT-AANBOD",
    soort: "plicht",
    wie: "verantwoordelijke",
    tenzij: { veiligheid: "acuut-onveilig" },
    aanname: { veiligheid: "structureel-onveilig" },
    wat: {
      nl: "De ontvanger antwoordt uiterlijk de volgende werkdag op de aangeboden overdracht.",
      en: "The receiver answers the offered transfer on the next working day at the latest.",
    },
    termijn: {
      aantal: 1,
      eenheid: "werkdagen",
      vanaf: "overdracht-aangeboden",
      voldaanDoor: ["overdracht-aanvaard", "overdracht-geweigerd"],
      vervaltDoor: ["overdracht-ingetrokken"],
      kracht: "norm",
      pauzeerbaar: false,
    },
  },
} as const satisfies Tabel;
