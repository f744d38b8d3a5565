import { lkha, rk, ww } from "../bronnen.ts";
import type { Verantwoordelijkheid } from "../rule.ts";
import { keuzes, type Organisatie } from "../situatie.ts";
import {
  bijVeiligThuis,
  dwangInBuitenland,
  dwangInNederland,
  ontoereikend,
  walEnSchip,
} from "./begrippen.ts";

const organisaties = keuzes.bij.filter((wie): wie is Organisatie => wie !== "nergens");
/** Those who can hold a dossier and so have something to hand over. */
const dossierhouders = organisaties.filter((wie) => wie !== "vrager" && wie !== "betrokkenen");
const bijLkha = { verantwoordelijk: "lkha", zichtOpVeiligheid: "lkha" } as const;
const blijftVeiligThuis = { verantwoordelijk: "veilig-thuis", zichtOpVeiligheid: "veilig-thuis" } as const;
const advies = { verantwoordelijk: "vrager", zichtOpVeiligheid: "vrager" } as const;
const nietAcuut = ["structureel-onveilig", "geen-onveiligheid"] as const;

/** Who is responsible, from the particular to the general; the first row that holds decides. */
export const verantwoordelijkheden: readonly Verantwoordelijkheid[] = [
  { ...advies, als: { aanleiding: "adviesvraag", bij: "veilig-thuis" }, bronnen: [ww("A5")] },
  { ...advies, als: { aanleiding: "adviesvraag" }, bronnen: ["BESLUIT-ADVIES-BLIJFT-BIJ-VRAGER"] },

  { ...bijLkha, als: { ...dwangInBuitenland, bij: "lkha" }, bronnen: [lkha("2.3c"), rk("7.21")] },
  {
    ...bijLkha,
    als: { ...dwangInBuitenland, bij: "veilig-thuis" },
    overdracht: { naar: "lkha", grond: "moet" },
    bronnen: [lkha("2.2")],
  },
  {
    ...bijLkha,
    als: { ...dwangInBuitenland, bij: ["ambassade", "bz"] },
    overdracht: { naar: "lkha", grond: "moet" },
    bronnen: [lkha("2.5")],
  },
  {
    ...bijLkha,
    als: { ...dwangInBuitenland, bij: dossierhouders },
    overdracht: { naar: "lkha", grond: "moet" },
    bronnen: ["BESLUIT-BUITENLAND-ALTIJD-LKHA"],
  },
  { ...bijLkha, als: dwangInBuitenland, bronnen: [lkha("2.6"), rk("7.21")] },

  { ...bijLkha, als: { ...walEnSchip, bij: "lkha" }, bronnen: [lkha("4.3a"), lkha("4.3b")] },
  {
    ...blijftVeiligThuis,
    als: { ...dwangInNederland, bij: "lkha", inschrijving: "ingeschreven" },
    overdracht: { naar: "veilig-thuis", grond: "moet" },
    bronnen: ["BESLUIT-TERUG-IN-NEDERLAND"],
  },

  {
    ...blijftVeiligThuis,
    als: { ...bijVeiligThuis, besluitVeiligThuis: "lokaal-team", veiligheid: nietAcuut },
    overdracht: { naar: "lokaal-team", grond: "mag" },
    bronnen: [ww("V8")],
  },
  {
    ...blijftVeiligThuis,
    als: { ...bijVeiligThuis, besluitVeiligThuis: "hulpverlening", veiligheid: nietAcuut },
    overdracht: { naar: "hulpverlening", grond: "mag" },
    bronnen: [ww("V8")],
  },
  {
    ...blijftVeiligThuis,
    als: { ...bijVeiligThuis, besluitVeiligThuis: "multidisciplinair-team", veiligheid: nietAcuut },
    overdracht: { naar: "multidisciplinair-team", grond: "mag" },
    bronnen: [ww("V8")],
  },
  {
    ...blijftVeiligThuis,
    als: { ...bijVeiligThuis, besluitVeiligThuis: "betrokkenen", eigenKracht: true, veiligheid: nietAcuut },
    overdracht: { naar: "betrokkenen", grond: "mag" },
    bronnen: [ww("V5")],
  },
  {
    ...blijftVeiligThuis,
    als: { ...walEnSchip, bij: "veilig-thuis" },
    overdracht: { naar: "lkha", grond: "mag" },
    bronnen: [lkha("4.2")],
  },
  {
    ...blijftVeiligThuis,
    als: { ...dwangInNederland, bij: "veilig-thuis" },
    bronnen: [lkha("1.2a"), lkha("1.2b")],
  },
  { ...blijftVeiligThuis, als: { bij: "veilig-thuis" }, bronnen: [ww("M1"), ww("V4")] },
  {
    verantwoordelijk: "houder",
    zichtOpVeiligheid: "houder",
    als: ontoereikend,
    overdracht: { naar: "veilig-thuis", grond: "mag" },
    bronnen: [ww("L16")],
  },
  {
    verantwoordelijk: "houder",
    zichtOpVeiligheid: "houder",
    als: { bij: organisaties },
    bronnen: ["BESLUIT-HOUDER-BLIJFT"],
  },
  { ...blijftVeiligThuis, bronnen: ["BESLUIT-NIEMAND-HEEFT-HET"] },
];
