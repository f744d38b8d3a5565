import { expect, it } from "vitest";
import { type Bewijs, type Deel, sleutelsVan, toonAan } from "../testing/bewijs.ts";
import { type BesluitId, besluiten } from "./besluiten.ts";
import type { Moment } from "./moment.ts";
import type { SituatieOpDatum } from "./situatie.ts";
import { lokaalTeamPlanTabel } from "./tabellen/lokaal-team-plan.ts";
import { melderTabel } from "./tabellen/melder.ts";
import { socialeKaartTabel } from "./tabellen/sociale-kaart.ts";
import { terugkeerTabel } from "./tabellen/terugkeer.ts";
import { termijnenBij } from "./termijnen.ts";
import { wegwijzer } from "./wegwijzer.ts";

const inNederland: Deel = { vormen: ["partnergeweld"], verblijf: "nederland", eermotief: "nee" };
/** Nobody holds it yet: a teacher is about to report. */
const schrijft: Deel = { ...inNederland, aanleiding: "melding", bij: "nergens", vrager: "professional" };
const gemeld: Deel = { ...schrijft, bij: "veilig-thuis" };
const advies: Deel = { ...inNederland, aanleiding: "adviesvraag", vrager: "professional" };
const vertelt: Deel = { ...gemeld, informerenBedreigend: false };
const lokaalTeam: Deel = { ...inNederland, aanleiding: "melding", bij: "lokaal-team" };
const ondersteund: Deel = { ...lokaalTeam, eigenKracht: false, lopendeHulp: false };
const eer: Deel = { ...gemeld, vormen: ["eergerelateerd-geweld"], eermotief: "ja" };
const vgv: Deel = { ...gemeld, vormen: ["vgv"], leeftijd: 9 };
const inBuitenland: Deel = { ...gemeld, vormen: ["achterlating"], verblijf: "buitenland" };
const bijLkha: Deel = { ...inBuitenland, bij: "lkha" };
const terug: Deel = { verblijf: "nederland" };
const kind: Deel = { ...gemeld, vormen: ["kindermishandeling"], leeftijd: 8 };
const slachtoffer: Deel = {
  ...inNederland,
  aanleiding: "adviesvraag",
  bij: "nergens",
  vrager: "slachtoffer",
};

/** For each row: a situation in which it is in the answer, and what must change for it to be gone. */
const bewijzen: Bewijs[] = [
  {
    titel: "WW-Z1 who asks and nobody has it yet is told whom to call",
    wie: "vrager",
    in: slachtoffer,
    nietBij: { bij: "veilig-thuis" },
  },
  {
    titel: "WW-Z2 who will report is told what to ask",
    wie: "vrager",
    in: schrijft,
    nietBij: { aanleiding: "adviesvraag" },
  },
  {
    titel: "WW-M3 WW-M4 WW-M5 a professional tells worries, steps taken and what is expected of anonymity",
    wie: "vrager",
    in: gemeld,
    nietBij: { vrager: "omstander" },
  },
  {
    titel: "WW-M6 reporter and Veilig Thuis agree how they work together",
    wie: "veilig-thuis",
    in: gemeld,
    nietBij: { bij: "lokaal-team" },
  },
  {
    titel:
      "WW-M8a a report of a harmful practice is not told before the risk analysis, also while that is unknown",
    rijen: ["WW-M8a/schadelijk"],
    wie: "vrager",
    in: eer,
    nietBij: { risicoanalyseGereed: true },
  },
  {
    titel: "WW-Z4 Veilig Thuis explains and sends the form",
    wie: "veilig-thuis",
    in: schrijft,
    nietBij: { bij: "veilig-thuis" },
  },
  {
    titel:
      "WW-Z5 WW-Z18 WW-Z19 WW-Z20 WW-Z21 WW-Z29 a professional writes facts with their source, no diagnosis, and sends all",
    wie: "vrager",
    in: schrijft,
    nietBij: { bij: "veilig-thuis" },
  },
  {
    titel: "WW-Z22 WW-Z23 others may read a report before it goes",
    wie: "vrager",
    in: schrijft,
    nietBij: { vrager: "slachtoffer" },
  },
  {
    titel: "WW-Z24 who doubts the own safety has the manager read along",
    wie: "vrager",
    in: { ...schrijft, informerenBedreigend: true },
    nietBij: { informerenBedreigend: false },
  },
  {
    titel: "WW-Z9 who did not consult anybody is told to",
    wie: "vrager",
    in: { ...advies, deskundigeGeraadpleegd: false },
    nietBij: { deskundigeGeraadpleegd: true },
  },
  {
    titel: "WW-Z11 a professional weighs whether there are signals, not any more once it was reported",
    wie: "vrager",
    in: schrijft,
    nietBij: { bij: "veilig-thuis" },
  },
  {
    titel: "WW-Z12 unsafety speaks for a report",
    wie: "vrager",
    in: { ...advies, veiligheid: "structureel-onveilig" },
    nietBij: { veiligheid: "geen-onveiligheid" },
  },
  {
    titel: "WW-Z13 who cannot arrange help weighs a report",
    wie: "vrager",
    in: { ...advies, kanNietHandelen: true },
    nietBij: { kanNietHandelen: false },
  },
  {
    titel: "WW-Z14 no or doubtful co-operation speaks for a report",
    wie: "vrager",
    in: { ...advies, medewerking: "onduidelijk" },
    nietBij: { medewerking: "ja" },
  },
  {
    titel: "WW-Z15 help that brings no lasting safety speaks for a report",
    wie: "vrager",
    in: { ...schrijft, hulpToereikend: false },
    nietBij: { hulpToereikend: true },
  },
  {
    titel: "WW-Z16 who can arrange help that is accepted decides on it, beside a report or without one",
    wie: "vrager",
    in: { ...advies, kanNietHandelen: false, medewerking: "ja" },
    nietBij: { medewerking: "nee" },
  },
  {
    titel: "WW-Z26 WW-Z27 a professional who tells it gives the reason and lets them read",
    wie: "vrager",
    in: vertelt,
    nietBij: { informerenBedreigend: true },
  },
  {
    titel: "WW-Z28 those who disagree put their reaction under it, not where telling must wait",
    wie: "betrokkenen",
    in: vertelt,
    nietBij: { eermotief: "vermoeden" },
  },
  {
    titel: "WW-Z30 the professional hears whether the report is taken up",
    wie: "veilig-thuis",
    in: gemeld,
    nietBij: { vrager: "omstander" },
  },
  {
    titel: "WW-Z31 the professional may ask how things stand",
    wie: "vrager",
    in: gemeld,
    nietBij: { bij: "nergens" },
  },
  {
    titel: "WW-L1 the local team works on safety",
    wie: "lokaal-team",
    in: { ...lokaalTeam, veiligheid: "structureel-onveilig" },
    nietBij: { veiligheid: "geen-onveiligheid" },
  },
  {
    titel: "WW-L2 WW-L6 WW-L7 WW-L8 WW-L9 WW-L10 support is phased, with one case director and one plan",
    wie: "lokaal-team",
    in: ondersteund,
    nietBij: { eigenKracht: true },
  },
  {
    titel: "WW-L2 WW-L6 WW-L7 WW-L8 WW-L9 WW-L10 also where help already runs",
    wie: "lokaal-team",
    in: { ...lokaalTeam, lopendeHulp: true },
    nietBij: { bij: "veilig-thuis" },
  },
  {
    titel: "WW-L3 a victim may ask the local team for help",
    wie: "vrager",
    in: slachtoffer,
    nietBij: { verblijf: "buitenland" },
  },
  {
    titel: "WW-L4 the local team takes it up and talks, not so in a harmful practice",
    wie: "lokaal-team",
    in: lokaalTeam,
    nietBij: { vormen: ["huwelijksdwang"] },
  },
  {
    titel: "WW-L4 in a harmful practice an expert comes before the talk",
    rijen: ["WW-L4/schadelijk"],
    wie: "lokaal-team",
    in: { ...lokaalTeam, vormen: ["huwelijksdwang"] },
    nietBij: { vormen: ["partnergeweld"] },
  },
  {
    titel: "WW-L11 the plan aims at direct, then stable safety",
    wie: "lokaal-team",
    in: { ...ondersteund, veiligheid: "acuut-onveilig" },
    nietBij: { veiligheid: "geen-onveiligheid" },
  },
  {
    titel: "WW-L14 running help is evaluated",
    wie: "lokaal-team",
    in: { ...lokaalTeam, lopendeHulp: true },
    nietBij: { lopendeHulp: false },
  },
  {
    titel: "WW-L15 help that is not enough is added to",
    wie: "lokaal-team",
    in: { ...ondersteund, hulpToereikend: false },
    nietBij: { hulpToereikend: true },
  },
  {
    titel: "WW-L17 who scales up knows why: only Veilig Thuis and the Board have statutory powers",
    wie: "lokaal-team",
    in: { ...lokaalTeam, ernstig: true, hulpToereikend: true },
    nietBij: { ernstig: false },
  },
  {
    titel: "WW-S4 WW-S5 acute danger has its own addresses, day and night",
    wie: "veilig-thuis",
    in: { ...gemeld, veiligheid: "acuut-onveilig" },
    nietBij: { veiligheid: "structureel-onveilig" },
  },
  {
    titel: "WW-S6 a child's injury is seen by a forensic physician, under eighteen",
    in: { ...kind, leeftijd: 17 },
    nietBij: { leeftijd: 18 },
  },
  {
    titel: "WW-S8 a certified institution executes the measure",
    wie: "gi",
    in: { ...kind, bij: "gi" },
    nietBij: { bij: "rvdk" },
  },
  {
    titel: "WW-S8 preventive child protection may begin before any measure",
    rijen: ["WW-S8/tafel"],
    wie: "gi",
    in: { ...kind, veiligheid: "structureel-onveilig" },
    nietBij: { leeftijd: 30 },
  },
  {
    titel: "WW-S9 youth health care estimates the risk of circumcision",
    wie: "jgz",
    in: vgv,
    nietBij: { leeftijd: 20 },
  },
  {
    titel: "WW-S9 youth health care talks with parents and girl after an expert was asked",
    rijen: ["WW-S9/gesprek"],
    wie: "jgz",
    in: { ...vgv, deskundigeGeraadpleegd: true },
    nietBij: { deskundigeGeraadpleegd: false },
  },
  {
    titel: "WW-S12 in a matter of honour the police has a trained officer",
    in: { ...gemeld, eermotief: "vermoeden" },
    nietBij: { eermotief: "nee" },
  },
  {
    titel: "WW-S13 the elderly and their money have an alliance",
    in: { ...gemeld, vormen: ["ouderenmishandeling"] },
    nietBij: { vormen: ["partnergeweld"] },
  },
  {
    titel: "WW-S14 WW-S21 who seeks shelter hears where it is and who takes the pet",
    in: { ...gemeld, voorgenomen: ["intake-opvang"] },
    nietBij: { voorgenomen: ["onderzoek"] },
  },
  {
    titel: "WW-S15 where care meets criminal law the prosecutor in principle always prosecutes",
    wie: "om",
    in: { ...gemeld, samenloopZorgStraf: true },
    nietBij: { samenloopZorgStraf: false },
  },
  {
    titel: "WW-S16 the police intervenes and tunes with Veilig Thuis",
    wie: "politie",
    in: { ...gemeld, bij: "politie" },
    nietBij: { bij: "veilig-thuis" },
  },
  {
    titel: "WW-S17 WW-S20 a victim may file a complaint and is supported",
    wie: "vrager",
    in: slachtoffer,
    nietBij: { vrager: "professional" },
  },
  {
    titel: "WW-S17 child abuse goes to the department for youth and vice",
    rijen: ["WW-S17/zeden"],
    wie: "vrager",
    in: { ...kind, vrager: "omstander" },
    nietBij: { vormen: ["partnergeweld"] },
  },
  {
    titel: "WW-S18 the Board comes in where a family refuses help",
    in: { ...kind, medewerking: "nee", hulpToereikend: true },
    nietBij: { medewerking: "ja" },
  },
  {
    titel: "WW-S18 the Board comes in where voluntary help is not enough",
    in: { ...kind, medewerking: "ja", hulpToereikend: false },
    nietBij: { hulpToereikend: true },
  },
  {
    titel: "WW-S19 a perpetrator who drops the help meets criminal law",
    wie: "reclassering",
    in: { ...gemeld, samenloopZorgStraf: true, medewerking: "nee" },
    nietBij: { medewerking: "ja" },
  },
  {
    titel: "WW-S23 an educator in the own language helps in talks on circumcision",
    in: { ...vgv, voorgenomen: ["informeren-familie"] },
    nietBij: { voorgenomen: ["onderzoek"] },
  },
  {
    titel: "WW-S24 a hospital treats after circumcision",
    in: { ...vgv, voorgenomen: ["herstelzorg"] },
    nietBij: { vormen: ["huwelijksdwang"] },
  },
  {
    titel: "WW-S25 serious risk behaviour has a table of its own",
    in: { ...gemeld, ernstig: true, samenloopZorgStraf: true },
    nietBij: { ernstig: false },
  },
  {
    titel: "KB-22 KB-60 KB-61 help on the spot keeps safe until the return, through local organisations",
    wie: "lkha",
    in: { ...bijLkha, voorgenomen: ["hulpverlening-ter-plaatse"] },
    nietBij: { voorgenomen: ["onderzoek"] },
  },
  {
    titel: "KB-36 victims are loyal: no contact with family by habit",
    in: inBuitenland,
    nietBij: { vormen: ["partnergeweld"] },
  },
  {
    titel: "KB-37 plain words in the talk",
    in: { ...inBuitenland, voorgenomen: ["gesprek-slachtoffer"] },
    nietBij: { voorgenomen: ["onderzoek"] },
  },
  {
    titel: "KB-42 KB-45 LKHA arranges what comes after the return and may advance its costs",
    wie: "lkha",
    in: inBuitenland,
    nietBij: { aanleiding: "adviesvraag" },
  },
  { titel: "KB-43 helpers count too", wie: "lkha", in: inBuitenland, nietBij: terug },
  {
    titel: "KB-46 KB-48 Foreign Affairs looks at every nationality",
    wie: "bz",
    in: inBuitenland,
    nietBij: terug,
  },
  {
    titel: "KB-50 acting early may keep family contact possible",
    in: { ...inBuitenland, verblijf: "nederland" },
    nietBij: { aanleiding: "lopende-dienst" },
  },
  {
    titel: "KB-56 missions work with local organisations",
    wie: "ambassade",
    in: inBuitenland,
    nietBij: terug,
  },
  {
    titel: "KB-57 treaty and law bind in consular assistance",
    wie: "bz",
    in: { ...inBuitenland, voorgenomen: ["consulaire-bijstand"] },
    nietBij: terug,
  },
  {
    titel: "KB-58 whoever asks is told honestly that assistance is hard",
    wie: "bz",
    in: { ...inBuitenland, vrager: "slachtoffer" },
    nietBij: { vrager: "ambassade" },
  },
  {
    titel: "KB-62 Foreign Affairs assists together with LKHA",
    wie: "bz",
    in: { ...inBuitenland, bij: "ambassade" },
    nietBij: { bij: "lkha" },
  },
  {
    titel: "KB-63 LKHA works with the British unit for who lives there",
    wie: "lkha",
    in: bijLkha,
    nietBij: { bij: "veilig-thuis" },
  },
];

it.each(bewijzen)("$titel", (bewijs) => toonAan(bewijs));

it("every row of these tables is proven here, and nothing else", () => {
  const tabellen = [melderTabel, lokaalTeamPlanTabel, socialeKaartTabel, terugkeerTabel];
  expect(new Set(bewijzen.flatMap(sleutelsVan))).toEqual(new Set(tabellen.flatMap(Object.keys)));
});

const besluitenBij = (deel: Deel) => wegwijzer({ datum: "2026-11-22", ...deel } as SituatieOpDatum).besluiten;

/** Where sources pull apart the answer names the choice, and only where they do. */
it.each<[BesluitId, Deel, Deel]>([
  ["BESLUIT-DESKUNDIGE-VOOR-GESPREK", { ...eer, bij: "lokaal-team" }, lokaalTeam],
  ["BESLUIT-FAMILIE-PAS-NA-ANALYSE", eer, gemeld],
  ["BESLUIT-AFWEGINGEN-BIJ-BESLISSEN", schrijft, gemeld],
  ["BESLUIT-MELDER-AFGESCHERMD", gemeld, { ...gemeld, vrager: "politie" }],
  ["BESLUIT-RISICOCONTACT-JGZ", vgv, kind],
  [
    "BESLUIT-KLEIN-VOOR-VOLLEDIG",
    { ...eer, besluitVeiligThuis: "lokaal-team" },
    { ...gemeld, besluitVeiligThuis: "lokaal-team" },
  ],
  ["BESLUIT-NAAM-IN-ADVIES", { ...advies, bij: "veilig-thuis" }, gemeld],
  [
    "BESLUIT-MELDING-UIT-ADVIES",
    { ...advies, bij: "veilig-thuis", ernstig: true },
    { ...advies, bij: "veilig-thuis", ernstig: false, kanNietHandelen: false },
  ],
  [
    "BESLUIT-VERVOLG-IS-EEN-KEUZE",
    { ...gemeld, veiligheid: "structureel-onveilig", medewerking: "ja" },
    { ...gemeld, veiligheid: "structureel-onveilig", medewerking: "nee" },
  ],
])("%s is named where the sources pull apart", (besluit, wel, niet) => {
  expect(besluitenBij(wel)).toContain(besluit);
  expect(besluitenBij(niet)).not.toContain(besluit);
  expect(besluiten[besluit].rustOp.length).toBeGreaterThan(1);
});

const klokken = (moment: Moment, deel: Deel) =>
  termijnenBij(moment, { aanleiding: "melding", datum: "2026-11-22", ...deel }).regels.map(
    ({ sleutel, termijn }) =>
      `${sleutel}: ${"aantal" in termijn ? termijn.aantal : ""} ${termijn.eenheid}, ${termijn.kracht}`,
  );

it("KB-39 what LKHA takes up at once it has estimated within a week, however the case came there", () => {
  expect(klokken("melding-ontvangen", bijLkha)).toEqual(["BESLUIT-INSCHATTING-LKHA: 1 weken, norm"]);
  expect(klokken("onbeoordeeld-overgenomen", bijLkha)).toEqual([
    "BESLUIT-INSCHATTING-LKHA/overname: 1 weken, norm",
  ]);
});

it("WW-V1 the five working days of Veilig Thuis also run while the victim is abroad", () => {
  expect(klokken("melding-ontvangen", inBuitenland)).toContain("WW-V1: 5 werkdagen, ordening");
  expect(klokken("melding-ontvangen", lokaalTeam)).toEqual([]);
});
