import { kb, lkha, rk, soa, ww } from "../../protocol/bronnen.ts";
import type { CatalogusId } from "../../protocol/catalogus.ts";
import type { Gelezen } from "../herkomst.ts";
import type { NummerUit2021 } from "../nummers.ts";
import { gelezen } from "./gelezen.ts";

/**
 * What one sentence rests on: rows of the five documents, and what was read outside them. `nummerVan`: whose number of
 * 2021 it says.
 */
export type HulpZin = {
  readonly bronnen: readonly CatalogusId[];
  readonly gelezen?: readonly Gelezen[];
  readonly nummerVan?: NummerUit2021;
};

const thuis = { bronnen: [ww("A1")], gelezen: [gelezen.aard] } as const;
const plan = { bronnen: [kb("17"), kb("18")], gelezen: [gelezen.signaleren] } as const;
const afscherming = { bronnen: [rk("7.32")], gelezen: [gelezen.verlaten] } as const;

/**
 * Every sentence of the pages for whoever needs help, by name, with what it rests on. The sentence itself stands in each
 * language in `web/words/hulp`; a name without words does not compile.
 */
export const hulpZinnen = {
  // what to do now
  bel112: { bronnen: [soa("A1.2")] },
  belVt: { bronnen: [ww("Z1"), ww("A1"), rk("7.30")] },
  naamNiet: { bronnen: [rk("2.6"), rk("7.7"), ww("A9")] },
  belVroeg: { bronnen: [kb("17"), kb("18")] },
  vertrouwd: { bronnen: [rk("6.3"), rk("6.13"), rk("7.24")] },
  bel113: { bronnen: [rk("1.22")], gelezen: [gelezen.nood113] },

  // what happens when you call
  belGemeente: { bronnen: [ww("Z1")] },
  belDruk: { bronnen: [ww("Z1"), rk("7.30")] },
  belVerhaal: { bronnen: [ww("Z2")] },
  belDenken: { bronnen: [ww("A4"), ww("A6")] },
  belGegevens: { bronnen: [ww("A7"), ww("A8")] },
  belErnstig: { bronnen: [ww("A10")] },

  // what is true for everybody
  geenNaam: { bronnen: [kb("37")] },
  iedereen: { bronnen: [kb("52"), rk("1.15"), rk("1.25"), rk("6.4"), rk("6.5")] },
  zelfBeslissen: { bronnen: [rk("1.27"), rk("6.4")] },
  nietSchuld: { bronnen: [kb("36"), kb("37")] },
  houdenVan: { bronnen: [kb("36")] },
  vroegHulp: { bronnen: [kb("17"), kb("50")] },

  // safe use
  vKnop: afscherming,
  vPrive: afscherming,
  vWis: afscherming,
  vTelefoon: afscherming,

  // what you had better not do
  zwijg: { bronnen: [rk("7.32"), rk("7.24"), rk("7.4")] },
  zwijgAls: { bronnen: [rk("7.32"), rk("7.4")] },
  bemiddel: { bronnen: [rk("9.5"), rk("7.5")], gelezen: [gelezen.bemiddelen] },
  wis: { bronnen: [rk("7.32")] },
  nietEerst: { bronnen: [ww("Z3")] },

  // who helps
  hVt: { bronnen: [ww("A1"), ww("A2")] },
  hDeskundig: { bronnen: [rk("3.11")] },
  hMee: { bronnen: [rk("7.7")] },
  hLkha: { bronnen: [lkha("1.3a"), lkha("1.4a"), rk("7.6")] },
  hPolitie: { bronnen: [ww("S16"), ww("S17")] },
  hOpvang: { bronnen: [rk("2.11"), rk("8.9"), ww("S21")] },
  hOpvangEer: { bronnen: [rk("8.11"), rk("4.3")] },
  hLec: { bronnen: [ww("S12"), rk("4.5")] },
  hRaad: { bronnen: [ww("S18")] },
  hRecht: { bronnen: [ww("S20")] },
  hWijkteam: { bronnen: [ww("L1"), ww("L3"), ww("L7")] },

  // what others must not do
  aDeskundige: { bronnen: [rk("7.3"), rk("4.6")] },
  aFamilie: { bronnen: [rk("7.4")] },
  aPas: { bronnen: [rk("7.5")] },
  aKlein: { bronnen: [rk("7.23"), rk("7.24")] },
  aMelding: { bronnen: [ww("M7"), ww("M8a")] },
  aVeilig: { bronnen: [ww("M10")] },
  aReactie: { bronnen: [ww("Z28")] },

  // having to marry
  tKeuze: { bronnen: [rk("1.12")] },
  tDruk: { bronnen: [rk("1.13")] },
  tLiefde: { bronnen: [rk("1.25"), rk("1.26")] },
  tFeest: { bronnen: [kb("18")], gelezen: [gelezen.signaleren] },
  tAl: { bronnen: [rk("1.12")] },
  tVerhaal: { bronnen: [rk("1.26")] },
  tWet: { bronnen: [rk("1.12"), rk("2.12")] },
  tNietig: { bronnen: [rk("2.12")] },
  tMannen: { bronnen: [kb("52"), rk("1.15")] },

  // marrying below eighteen
  jOnder18: { bronnen: [rk("1.12")] },
  jAnder: { bronnen: [rk("1.12")] },
  jGeloof: { bronnen: [rk("1.12")], gelezen: [gelezen.veelgesteld] },
  jSchool: { bronnen: [rk("1.20"), rk("6.3")] },
  jWet: { bronnen: [rk("2.12")] },
  jErkend: { bronnen: [rk("2.12")], gelezen: [gelezen.veelgesteld] },
  jKind: { bronnen: [rk("2.17")] },
  jLkha: { bronnen: [kb("65")] },

  // not being able to divorce
  sWeigert: { bronnen: [rk("1.16")] },
  sGeloof: { bronnen: [rk("1.16")] },
  sDreig: { bronnen: [rk("1.13"), rk("1.19")] },
  sNieuw: { bronnen: [rk("1.16")] },
  sIedereen: { bronnen: [rk("1.16")] },
  sKiezen: { bronnen: [rk("1.27")] },
  sWet: { bronnen: [rk("2.13")], gelezen: [gelezen.gevangenschap] },
  sFemmes: { bronnen: [rk("4.4"), kb("32")], nummerVan: "femmes-for-freedom" },

  // a journey one may not come back from
  rReis: { bronnen: [rk("1.17")] },
  rReden: { bronnen: [rk("1.19")] },
  rPapieren: { bronnen: [rk("1.17")] },
  rSchool: { bronnen: [rk("1.20")] },
  rRuzie: { bronnen: [rk("1.19"), rk("1.25")] },
  rPartner: { bronnen: [rk("1.19")] },
  rWet: { bronnen: [rk("2.16")] },
  rTerug: { bronnen: [kb("65")], gelezen: [gelezen.reisdocument] },
  rBz: { bronnen: [kb("26"), kb("53")] },

  // circumcision of a girl
  lBang: { bronnen: [rk("1.11")] },
  lVakantie: { bronnen: [rk("1.11")] },
  lFamilie: { bronnen: [rk("1.11")] },
  lOuder: { bronnen: [rk("1.11")] },
  lPijn: { bronnen: [rk("1.8"), ww("S24")] },
  lVerhaal: { bronnen: [rk("1.26")] },
  lWat: { bronnen: [rk("1.8"), rk("6.6")] },
  lWet: { bronnen: [kb("30"), rk("2.16")] },
  lZelf: { bronnen: [ww("S24"), rk("9.8")] },
  lNietEen: { bronnen: [rk("1.6"), rk("6.12")] },
  lArts: { bronnen: [rk("9.8"), ww("S24")] },
  lPharos: { bronnen: [rk("4.4"), rk("9.8")], nummerVan: "pharos" },
  lFsan: { bronnen: [rk("4.4"), rk("5.4"), ww("S23")], nummerVan: "fsan" },
  lJgz: { bronnen: [ww("S9")] },
  lZorg: { bronnen: [ww("S22"), ww("S24")] },
  lVermoeden: { bronnen: [ww("S9"), rk("7.3")] },

  // the name of the family
  fToezicht: { bronnen: [rk("1.21")] },
  fBeeld: { bronnen: [rk("1.21"), rk("1.22")] },
  fDreig: { bronnen: [rk("1.21")] },
  fMeer: { bronnen: [rk("1.23")] },
  fLhbti: { bronnen: [rk("1.25")] },
  fDader: { bronnen: [rk("1.25")] },
  fVerhaal: { bronnen: [rk("1.26"), rk("7.3")] },
  fWet: { bronnen: [rk("2.16"), rk("1.21")] },
  fDwang: { bronnen: [rk("1.25")] },

  // a partner or ex
  pSlaan: thuis,
  pControle: thuis,
  pGeld: thuis,
  pSeks: thuis,
  pVolgt: thuis,
  pBang: thuis,
  pWet: { bronnen: [ww("S15")] },
  pIedereen: { bronnen: [ww("A1")] },
  pBewijs: { bronnen: [ww("Z18"), rk("1.22")] },
  pCsg: { bronnen: [ww("S4")] },
  pHuisverbod: { bronnen: [rk("2.14")] },
  pDier: { bronnen: [ww("S14")] },

  // growing up unsafe
  oSlaan: thuis,
  oZorg: thuis,
  oAanraken: thuis,
  oZien: thuis,
  oZorgen: thuis,
  oRecht: { bronnen: [rk("2.17")] },
  oVertel: { bronnen: [rk("6.3"), rk("6.13")] },
  oJeugdhulp: { bronnen: [ww("S10")] },
  oPolitie: { bronnen: [ww("S17")] },
  oMelding: { bronnen: [ww("M7"), ww("M8a")] },

  // growing old unsafe
  wSlaan: thuis,
  wGeld: { bronnen: [ww("S13")], gelezen: [gelezen.aard] },
  wZorg: thuis,
  wTeVeel: thuis,
  wRecht: { bronnen: [rk("1.27")] },
  wStraf: { bronnen: [ww("S15")] },
  wArts: { bronnen: [rk("6.13"), ww("S2")] },
  wTeken: { bronnen: [ww("S13")] },
  wAlliantie: { bronnen: [ww("S13")] },
  wDementie: { bronnen: [ww("S2")] },

  // abroad right now
  eVeilig: { bronnen: [lkha("2.7b"), kb("43")], gelezen: [gelezen.wereldwijd] },
  eGevaar: { bronnen: [soa("0.2")] },
  eBz: { bronnen: [kb("26"), lkha("2.4a")] },
  eApp: { bronnen: [kb("26")], gelezen: [gelezen.wereldwijd] },
  eLkha: { bronnen: [lkha("2.6"), rk("4.3")], nummerVan: "lkha" },
  eNooit: { bronnen: [kb("53")] },
  e0800: { bronnen: [ww("Z1")], gelezen: [gelezen.vanVer] },
  zWaar: { bronnen: [lkha("2.3a"), lkha("2.7a")] },
  zContact: { bronnen: [lkha("2.3c")], gelezen: [gelezen.wereldwijd, gelezen.vrienden] },
  zPapieren: { bronnen: [rk("1.17"), kb("44")], gelezen: [gelezen.signaleren] },
  zGevaar: { bronnen: [kb("43"), lkha("2.7b")] },
  kMeteen: { bronnen: [kb("39")] },
  kPapier: { bronnen: [kb("44")] },
  kGeld: { bronnen: [kb("44"), kb("45")], gelezen: [gelezen.noodfonds] },
  kOrg: { bronnen: [kb("56"), kb("60")] },
  kNationaal: { bronnen: [kb("48")] },
  kLkha: { bronnen: [lkha("2.3a"), lkha("2.3b"), lkha("2.3c"), lkha("2.3d"), kb("22")] },
  kTerug: { bronnen: [lkha("2.3e"), kb("42")] },
  nMoeilijk: { bronnen: [kb("58")] },
  nLand: { bronnen: [kb("47"), kb("57")] },
  nDubbel: { bronnen: [kb("46")] },
  nConsulair: { bronnen: [kb("41"), kb("21")] },
  dVolwassen: { bronnen: [kb("44")], gelezen: [gelezen.reisdocument] },
  dKind: { bronnen: [kb("65")], gelezen: [gelezen.reisdocument] },
  dVerblijf: { bronnen: [kb("65")], gelezen: [gelezen.reisdocument] },
  wStil: { bronnen: [rk("7.32"), rk("7.24")], gelezen: [gelezen.wereldwijd] },

  // going on a journey, and afraid
  gBlijf: { bronnen: [kb("17"), kb("18"), kb("58")], gelezen: [gelezen.wereldwijd] },
  gSchool: { bronnen: [rk("1.20")] },
  gVliegveld: { bronnen: [lkha("2.4c")] },
  gMens: plan,
  gContact: plan,
  gWoord: { ...plan, gelezen: [gelezen.vrienden] },
  gLkha: { bronnen: [lkha("2.6")], gelezen: [gelezen.signaleren] },
  gKopie: plan,
  gAfgepakt: { bronnen: [rk("1.17")], gelezen: [gelezen.signaleren] },
  gNummers: { bronnen: [kb("53")], gelezen: [gelezen.voorbereiden] },
  gGeld: { bronnen: [rk("1.17")] },
  bNietMee: { bronnen: [rk("7.32")] },
  bPrint: { bronnen: [rk("7.32")] },
  bGewoon: { bronnen: [rk("7.32")] },
  bAlleenVertellen: { bronnen: [rk("7.32")] },
} as const satisfies Record<string, HulpZin>;

/** The name of a sentence of these pages. */
export type ZinNaam = keyof typeof hulpZinnen;
