import { type Bron, isCatalogusId } from "./bronnen.ts";
import type { CatalogusId } from "./catalogus.ts";
import type { Editie } from "./editie.ts";
import type { Handeling, Organisatie } from "./situatie.ts";
import type { Zin } from "./zin.ts";

/** An action as a page names it, who would do it, and every catalogue row that bears on whether it may be done. */
export type HandelingRij = {
  readonly label: Zin;
  readonly door: Organisatie | "verantwoordelijke";
  readonly rijen: readonly CatalogusId[];
};

/** All actions. An action is supported as soon as every row that bears on it stands in the tables. */
export const handelingRijen = {
  "gesprek-slachtoffer": {
    label: { nl: "Gesprek met het slachtoffer", en: "Talk with the victim" },
    door: "verantwoordelijke",
    rijen: ["LKHA-3.3a", "RK-4.6", "RK-7.3", "RK-7.12", "RK-7.26", "WW-L5", "WW-Z3", "WW-Z25"],
  },
  "gesprek-kind-zonder-ouders": {
    label: { nl: "Gesprek met een kind zonder de ouders", en: "Talk with a child without the parents" },
    door: "verantwoordelijke",
    rijen: ["LKHA-3.3a", "RK-4.6", "RK-7.3", "RK-7.12", "RK-7.15", "RK-7.26", "WW-Z3", "WW-Z25"],
  },
  "informeren-familie": {
    label: { nl: "Partner, ouders of familie informeren", en: "Inform partner, parents or family" },
    door: "verantwoordelijke",
    rijen: [
      "LKHA-3.3a",
      "RK-7.4",
      "RK-7.5",
      "RK-7.13",
      "RK-7.23",
      "WW-M7",
      "WW-M8a",
      "WW-M8b",
      "WW-M8c",
      "WW-M9",
      "WW-M10",
      "WW-Z3",
      "WW-Z25",
    ],
  },
  "overleg-alle-professionals": {
    label: { nl: "Overleg met alle betrokken professionals", en: "Meeting with all professionals involved" },
    door: "verantwoordelijke",
    rijen: ["RK-7.12", "RK-7.16", "RK-7.23", "RK-7.24"],
  },
  huisverbod: {
    label: { nl: "Tijdelijk huisverbod", en: "Temporary ban from the home" },
    door: "gemeente",
    rijen: ["RK-2.14", "RK-2.15", "RK-7.27", "RK-8.7", "SOA-A4.1"],
  },
  uithuisplaatsing: {
    label: { nl: "Uithuisplaatsing", en: "Placement out of home" },
    door: "rvdk",
    rijen: ["RK-4.6", "RK-7.26", "RK-7.28", "RK-8.7", "RK-8.13", "SOA-A3.3", "SOA-A4.1"],
  },
  "plaatsing-gemengde-groep": {
    label: { nl: "Plaatsing in een gemengde groep", en: "Placement in a mixed group" },
    door: "opvang",
    rijen: ["RK-2.11", "RK-7.29"],
  },
  bemiddeling: {
    label: { nl: "Bemiddeling", en: "Mediation" },
    door: "verantwoordelijke",
    rijen: ["LKHA-3.3a", "RK-4.6", "RK-7.26", "RK-9.1", "RK-9.3", "RK-9.4", "RK-9.5", "RK-9.6"],
  },
  "actie-veilig-thuis": {
    label: { nl: "Actie van Veilig Thuis", en: "Action by Veilig Thuis" },
    door: "veilig-thuis",
    rijen: ["LKHA-3.3a", "LKHA-3.3b", "WW-A2", "WW-V3"],
  },
  "hulpverlening-ter-plaatse": {
    label: { nl: "Hulpverlening ter plaatse in het buitenland", en: "Help on the spot abroad" },
    door: "bz",
    rijen: ["KB-21", "KB-40", "LKHA-2.3b", "LKHA-2.4a"],
  },
  "hulpverlening-door-bz": {
    label: { nl: "Hulpverlening door Buitenlandse Zaken", en: "Help given by Foreign Affairs" },
    door: "bz",
    rijen: ["KB-41", "LKHA-2.4a"],
  },
  "consulaire-bijstand": {
    label: { nl: "Consulaire bijstand", en: "Consular assistance" },
    door: "bz",
    rijen: ["KB-26", "KB-40", "KB-41", "KB-44", "KB-47", "KB-53", "KB-65"],
  },
  "dossier-sluiten": {
    label: { nl: "Het dossier sluiten", en: "Close the dossier" },
    door: "verantwoordelijke",
    rijen: [
      "LKHA-3.1b",
      "LKHA-3.2a",
      "LKHA-3.2b",
      "RK-9.9",
      "SOA-0.3",
      "WW-L12",
      "WW-L13",
      "WW-V13",
      "WW-V16",
      "WW-V17",
      "WW-V18",
    ],
  },
  "intake-opvang": {
    label: { nl: "Intake voor opvang", en: "Intake for shelter" },
    door: "opvang",
    rijen: ["LKHA-3.3c", "RK-2.11", "RK-8.9", "RK-8.10"],
  },
  "persoonsgegevens-betrokkenen-vastleggen": {
    label: {
      nl: "Persoonsgegevens van betrokkenen vastleggen",
      en: "Record personal data of those concerned",
    },
    door: "verantwoordelijke",
    rijen: ["LKHA-1.3b", "WW-A8", "WW-A10", "WW-M2"],
  },
  onderzoek: {
    label: { nl: "Onderzoek starten", en: "Start an investigation" },
    door: "veilig-thuis",
    rijen: ["LKHA-3.3a", "LKHA-3.3b", "LKHA-4.3c", "RK-7.10", "WW-V14", "WW-V15"],
  },
  "voorwaarden-en-vervolg": {
    label: { nl: "Voorwaarden & Vervolg starten", en: "Start Voorwaarden & Vervolg" },
    door: "veilig-thuis",
    rijen: ["LKHA-3.3a", "LKHA-3.3b", "RK-7.10", "WW-V11", "WW-V12"],
  },
  "overdracht-aan-betrokkenen": {
    label: { nl: "Overdragen aan de betrokkenen zelf", en: "Hand over to those involved" },
    door: "veilig-thuis",
    rijen: ["RK-7.10", "WW-V4", "WW-V5", "WW-V6", "WW-V7"],
  },
  "overdracht-aan-lokaal-team": {
    label: { nl: "Overdragen aan het lokale team", en: "Hand over to the local team" },
    door: "veilig-thuis",
    rijen: ["RK-7.10", "RK-9.17", "WW-V4", "WW-V8", "WW-V9", "WW-V10"],
  },
  "overdracht-aan-hulpverlening": {
    label: { nl: "Overdragen aan lopende hulp", en: "Hand over to running help" },
    door: "veilig-thuis",
    rijen: ["RK-7.10", "RK-9.17", "WW-V4", "WW-V8", "WW-V9", "WW-V10"],
  },
  "overdracht-aan-multidisciplinair-team": {
    label: { nl: "Overdragen aan een multidisciplinair team", en: "Hand over to a multidisciplinary team" },
    door: "veilig-thuis",
    rijen: ["RK-7.10", "RK-9.17", "WW-V4", "WW-V8", "WW-V9", "WW-V10"],
  },
  herstelzorg: {
    label: { nl: "Herstelzorg", en: "Recovery care" },
    door: "hulpverlening",
    rijen: ["RK-2.18", "RK-9.1", "RK-9.2", "SOA-0.3"],
  },
} as const satisfies Record<Handeling, HandelingRij>;

/** The sources that stand as a rule in the tables of an edition. */
export function rijenIn(editie: Editie): ReadonlySet<Bron> {
  const rijen = perEditie.get(editie) ?? new Set(Object.values(editie.regels).map(({ bron }) => bron));
  perEditie.set(editie, rijen);
  return rijen;
}

/** An edition never changes, and a page of a case asks for its rows some forty times. */
const perEditie = new WeakMap<Editie, ReadonlySet<Bron>>();

/** How many of the catalogue's rows stand as a rule in the tables of an edition. */
export const aantalRijen = (editie: Editie): number => [...rijenIn(editie)].filter(isCatalogusId).length;

/** The rows that bear on an action and are not in the tables of an edition yet; empty when the action is supported. */
export function ontbrekendeRijen(handeling: Handeling, editie: Editie): readonly CatalogusId[] {
  const aanwezig = rijenIn(editie);
  return handelingRijen[handeling].rijen.filter((rij) => !aanwezig.has(rij));
}
