import type { Zin } from "../../protocol/zin.ts";

/**
 * What kind of organisation a card is: the 32 of the sociale kaart (WW-S2) in the order of that list, then what else the
 * sources name. A region adds its own address of a kind; the card of the kind itself says what it is for.
 */
export const kaartSoorten = {
  "casemanager-dementie": { nl: "Casemanager dementie", en: "Case manager for dementia" },
  "centrum-seksueel-geweld": { nl: "Centrum Seksueel Geweld", en: "Sexual assault centre" },
  crisisdienst: { nl: "Crisisdienst", en: "Crisis service" },
  efp: { nl: "Expertisecentrum forensische psychiatrie", en: "Forensic psychiatry expertise centre" },
  fmek: {
    nl: "Forensisch onderzoek van letsel bij kinderen",
    en: "Forensic examination of injuries of children",
  },
  "forensische-zorg": { nl: "Forensische zorg", en: "Forensic care" },
  ggz: { nl: "Geestelijke gezondheidszorg", en: "Mental health care" },
  gehandicaptenzorg: { nl: "Gehandicaptenzorg", en: "Care for people with a disability" },
  huisarts: { nl: "Huisarts", en: "General practitioner" },
  jeugdbescherming: { nl: "Jeugdbescherming", en: "Youth protection" },
  jeugdgezondheidszorg: { nl: "Jeugdgezondheidszorg", en: "Youth health care" },
  jeugdhulp: { nl: "Jeugdhulp", en: "Youth help" },
  leck: { nl: "Expertisecentrum kindermishandeling", en: "Child abuse expertise centre" },
  "lec-egg": { nl: "Expertisecentrum eergerelateerd geweld", en: "Honour-related violence expertise centre" },
  lkha: { nl: "Knooppunt huwelijksdwang en achterlating", en: "Hub for forced marriage and abandonment" },
  "lokaal-team": { nl: "Lokaal team", en: "Local team" },
  "lokale-alliantie": { nl: "Lokale alliantie", en: "Local alliance" },
  "maatschappelijk-werk": { nl: "Maatschappelijk werk", en: "Social work" },
  dierenopvang: { nl: "Opvang van huisdieren", en: "Shelter for pets" },
  "openbaar-ministerie": { nl: "Openbaar Ministerie", en: "Public Prosecution Service" },
  oggz: { nl: "Bemoeizorg (OGGZ)", en: "Outreach mental health care" },
  politie: { nl: "Politie", en: "Police" },
  "raad-voor-de-kinderbescherming": {
    nl: "Raad voor de Kinderbescherming",
    en: "Child Care and Protection Board",
  },
  reclassering: { nl: "Reclassering", en: "Probation" },
  slachtofferhulp: { nl: "Slachtofferhulp", en: "Victim support" },
  "veilig-thuis": { nl: "Veilig Thuis", en: "Veilig Thuis" },
  "veilige-opvang": { nl: "Veilige opvang", en: "Safe shelter" },
  verloskundigen: { nl: "Verloskundige", en: "Midwife" },
  verslavingszorg: { nl: "Verslavingszorg", en: "Addiction care" },
  vetc: { nl: "Voorlichter eigen taal en cultuur", en: "Educator in one's own language and culture" },
  ziekenhuis: { nl: "Ziekenhuis", en: "Hospital" },
  "zorg-en-veiligheidshuis": { nl: "Zorg- en Veiligheidshuis", en: "Care and safety house" },
  "taakaccenthouder-eer": {
    nl: "Taakaccenthouder eergerelateerd geweld",
    en: "Police officer for honour-related violence",
  },
  ggd: { nl: "GGD", en: "Municipal health service" },
  "spreekuur-vgv": { nl: "Spreekuur VGV", en: "FGM clinic" },
  "buitenlandse-zaken": { nl: "Buitenlandse Zaken", en: "Foreign Affairs" },
  "onderwijs-en-opvang": { nl: "Onderwijs en kinderopvang", en: "Schools and child care" },
  "informeel-netwerk": { nl: "Informeel netwerk", en: "Informal network" },
  "kennis-en-belangen": { nl: "Kennis en belangen", en: "Knowledge and advocacy" },
  anders: { nl: "Andere organisatie", en: "Other organisation" },
} as const satisfies Record<string, Zin>;

/** One kind of organisation on the sociale kaart. */
export type KaartSoort = keyof typeof kaartSoorten;
/** Every kind, in order. */
export const kaartSoortLijst = Object.keys(kaartSoorten) as [KaartSoort, ...KaartSoort[]];
/** Kinds of which there is one organisation for the whole country: its card names that one. */
export const eenInHetLand: readonly KaartSoort[] = [
  "efp",
  "leck",
  "lec-egg",
  "lkha",
  "openbaar-ministerie",
  "politie",
  "raad-voor-de-kinderbescherming",
  "slachtofferhulp",
  "veilig-thuis",
  "buitenlandse-zaken",
];
