import fc from "fast-check";
import type { Actor } from "../access/actor.ts";
import { melderDoelen } from "../access/melder-doel.ts";
import { consultUitkomsten } from "../advies/keuzes.ts";
import type { Casus } from "../casus/casus.ts";
import type { CasusCommand, CommandType } from "../casus/command.ts";
import { monitorAntwoorden, monitorRondes, trefferUitkomsten, weegGronden } from "../casus/event.ts";
import type { Gesprek } from "../casus/gesprek.ts";
import {
  contactWijzen,
  nietNodigGronden,
  rechten,
  terugkoppelMomenten,
  uitstelGronden,
  zonderTerugkoppeling,
} from "../casus/inlichten.ts";
import { deskundigen } from "../casus/organisatie.ts";
import { handelingen, keuzes, vormen } from "../protocol/situatie.ts";
import { iemandVan, organisaties } from "./mensen.ts";

const { haaglanden, amsterdam, lkha, lokaalTeam, politie, gemeente } = organisaties;
const refs = [haaglanden, lkha, amsterdam, lokaalTeam, politie, gemeente] as const;

/** Everybody who might press a button: workers of all kinds, and people and systems who may do little or nothing. */
export const iedereen: readonly Actor[] = [
  iemandVan(haaglanden),
  iemandVan(lkha),
  iemandVan(amsterdam),
  iemandVan(lokaalTeam),
  iemandVan(politie),
  iemandVan(haaglanden, "teamleider"),
  iemandVan(haaglanden, "koppeling"),
  iemandVan(lkha, "beleid"),
  iemandVan(haaglanden, "logcontrole"),
  iemandVan(gemeente),
  { ...iemandVan(haaglanden), medewerker: "collega-vt-haaglanden" },
];

/** One thing that may be tried: who, which kind of command, and three numbers that choose what is in it. */
export type Poging = {
  readonly wie: number;
  readonly wat: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
};

/** A run of attempts. Half of them come from the two who carry most cases, so that runs get somewhere. */
export const pogingen = (aantal: { min: number; max: number }): fc.Arbitrary<Poging[]> => {
  const getal = fc.nat(9999);
  const wie = fc.oneof(fc.constantFrom(0, 1, 2), fc.nat(iedereen.length - 1));
  return fc.array(fc.record({ wie, wat: getal, a: getal, b: getal, c: getal }), {
    minLength: aantal.min,
    maxLength: aantal.max,
  });
};

const kies = <T>(uit: readonly T[], n: number): T => uit[n % uit.length] as T;
const vreemd = "00000000-0000-4000-8000-00000000ffff";
const eenAnder = "00000000-0000-4000-8000-00000000fffe";

/** Words that stand for what people write; none of them may turn up where no personal data belongs. */
export const geheimeWoorden = ["Zwaluwstaart", "Kaneelbloem", "Regenpijper", "Vlierbes"] as const;
const tekst = ({ a, b }: Poging) => `${kies(geheimeWoorden, a)} ${kies(geheimeWoorden, b)}`;

/** What is tried: ids come from the casus as it is, and now and then from nowhere. */
export function verzin(poging: Poging, casus: Casus | undefined): CasusCommand {
  const soorten = Object.keys(verzinners) as CommandType[];
  const soort = casus ? kies(soorten, poging.wat) : "OntvangMelding";
  return verzinners[soort](poging, casus);
}

const betrokkene = (casus: Casus | undefined, n: number) =>
  n % 11 === 0 ? vreemd : kies(casus?.betrokkenen.map(({ id }) => id) ?? [vreemd], n);
const opening = (casus: Casus | undefined, n: number) =>
  kies([...(casus?.openingen ?? []).map(({ id }) => id), vreemd], n);
const overdracht = (casus: Casus | undefined) => casus?.aanbod?.overdracht ?? vreemd;
const motivering = ({ c }: Poging) => (c % 3 === 0 ? { motief: "Kaneelbloem", herzienOp: "2027-06-01" } : {});
const noodgreep = ({ c }: Poging) => (c % 5 === 1 ? { noodgeval: "Vlierbes" } : {});

/** What a conversation may hold; now and then something is wrong with it. */
const verteld = (p: Poging): Gesprek => ({
  gevaarErger: kies(["ja", "nee", "onzeker"] as const, p.c),
  feiten: [
    { tekst: tekst(p), bron: "zelf", op: "2026-11-12" },
    { tekst: tekst(p), bron: "ander", ...(p.c % 7 !== 0 && { van: "Vlierbes" }) },
  ],
  duiding: tekst(p),
  hypotheses: [{ tekst: tekst(p), feiten: p.a % 7 === 0 ? [] : [1, 2] }],
  diagnoses: [{ tekst: tekst(p), ...(p.a % 11 !== 0 && { door: "Regenpijper" }) }],
  stappen: [{ stap: 2, tekst: tekst(p) }],
  meldcode: "deels",
  meldcodeStappen: [1, 2],
  ingelicht:
    p.c % 2
      ? { is: "ja", wie: tekst(p), reactie: tekst(p) }
      : { is: "nee", gronden: ["zelf"], motief: tekst(p) },
  reacties: [tekst(p)],
  verwachting: tekst(p),
  afspraken: tekst(p),
  vervolg: tekst(p),
});

const verzinners = {
  OntvangMelding: (p) => ({
    type: "OntvangMelding",
    nummer: `K7Q4-${[p.a, p.b, p.c, p.wat].map((n) => kies(Array.from("23456789ABCDEFGHJKLMNPQRSTUVWXYZ"), n)).join("")}`,
    kanaal: "formulier",
    vrager: kies(keuzes.vrager, p.a),
    ontvanger: kies(p.c % 5 === 0 ? refs : [haaglanden, lkha], p.b),
    ontvangenOp: "2026-11-16",
    vormen: [kies(["huwelijksdwang", "achterlating", ...vormen], p.c)],
    toelichting: tekst(p),
    melder:
      p.c % 6 === 0 && p.b % 2 === 0
        ? { anoniem: true, dubbelAnoniem: true }
        : { naam: "Kaneelbloem Melder", anoniem: p.a % 4 === 0 },
    ...(p.b % 2 === 0 && { gesprek: verteld(p) }),
    slachtoffer: {
      rol: "slachtoffer",
      naam: `${kies(geheimeWoorden, p.c)} Voorbeeld`,
      ...(p.a % 4 !== 0 && { land: p.a % 2 ? "MA" : "NL" }),
      ...(p.b % 3 !== 0 && { inschrijving: kies(keuzes.inschrijving, p.b) }),
      leeftijd: { jaren: p.c % 60, op: "2026-03-02" },
    },
    overigen: [{ rol: p.b % 13 === 0 ? "slachtoffer" : "ouder", naam: "Regenpijper Vader" }],
  }),
  VoegMeldingToe: (p) => ({
    type: "VoegMeldingToe",
    kanaal: "telefoon",
    vrager: kies(keuzes.vrager, p.a),
    toelichting: tekst(p),
    ...(p.b % 2 && { melder: { naam: "Kaneelbloem Beller", anoniem: p.c % 2 === 0 } }),
    ...(p.b % 4 === 0 && { melder: { anoniem: true, dubbelAnoniem: true } }),
    ...(p.a % 3 === 0 && { gesprek: verteld(p), genoemden: tekst(p) }),
    ...(p.c % 4 === 0 && { acuutGevaar: true, vormen: [kies(vormen, p.b)] }),
  }),
  VraagMelderOpening: (p, casus) => ({
    type: "VraagMelderOpening",
    melding: kies([1, 1, ...(casus?.vervolgmeldingen ?? []).map(({ seq }) => seq), 9999], p.a),
    doel: kies(melderDoelen, p.b),
    reden: tekst(p),
  }),
  KeurMelderOpeningGoed: (p, casus) => ({ type: "KeurMelderOpeningGoed", opening: opening(casus, p.a) }),
  WijsMelderOpeningAf: (p, casus) => ({
    type: "WijsMelderOpeningAf",
    opening: opening(casus, p.a),
    reden: tekst(p),
  }),
  HerzieMelderOpening: (p, casus) => ({
    type: "HerzieMelderOpening",
    opening: opening(casus, p.a),
    terecht: p.b % 2 === 0,
    toelichting: tekst(p),
  }),
  WeegDubbelAnoniem: (p) => ({
    type: "WeegDubbelAnoniem",
    waarneming: tekst(p),
    grond: kies(weegGronden, p.a),
    toelichting: tekst(p),
    met: kies(iedereen, p.b).medewerker,
  }),
  NeemBetrokkeneOp: (p) => ({
    type: "NeemBetrokkeneOp",
    persoon: { rol: kies(["kind", "getuige", "slachtoffer"] as const, p.a), naam: tekst(p) },
  }),
  WerkBetrokkeneBij: (p, casus) => ({
    type: "WerkBetrokkeneBij",
    betrokkene: betrokkene(casus, p.a),
    persoon: {
      rol: p.b % 2 ? "slachtoffer" : "ouder",
      land: p.c % 2 ? "NL" : "MA",
      ...(p.a % 3 !== 0 && { naam: tekst(p) }),
    },
  }),
  LegFeitenVast: (p) => ({
    type: "LegFeitenVast",
    ...(p.a % 2 && { medewerking: kies(keuzes.medewerking, p.b) }),
    ...(p.b % 2 && { eigenKracht: p.c % 2 === 0 }),
    ...(p.c % 3 === 0 && { systeemBekendBijVeiligThuis: true }),
  }),
  StelRegioVast: (p) => ({ type: "StelRegioVast", regio: kies(refs, p.a), reden: tekst(p) }),
  WijsToe: (p) => ({
    type: "WijsToe",
    medewerker: kies(iedereen, p.a).medewerker,
    ...(p.b % 2 && { reden: tekst(p) }),
  }),
  PakOp: () => ({ type: "PakOp" }),
  BeoordeelVeiligheid: (p, casus) => ({
    type: "BeoordeelVeiligheid",
    perBetrokkene: [
      { betrokkene: betrokkene(casus, p.a), uitkomst: kies(keuzes.veiligheid, p.b) },
      { betrokkene: casus?.betrokkenen[0]?.id ?? vreemd, uitkomst: kies(keuzes.veiligheid, p.c) },
    ],
    toelichting: tekst(p),
  }),
  MeldAcuutGevaar: (p) => ({
    type: "MeldAcuutGevaar",
    gedaan: "politie-gewaarschuwd",
    toelichting: tekst(p),
  }),
  NeemBesluit: (p) => ({
    type: "NeemBesluit",
    besluit: kies(keuzes.besluitVeiligThuis, p.a),
    toelichting: tekst(p),
    ...motivering(p),
    ...noodgreep(p),
  }),
  BiedOverdrachtAan: (p, casus) => ({
    type: "BiedOverdrachtAan",
    naar: kies(refs, p.a),
    toelichting: tekst(p),
    paklijst: {
      betrokkenen: p.b % 2 ? [betrokkene(casus, p.b)] : [],
      teksten: p.c % 2 ? [kies(casus?.teksten.map(({ id }) => id) ?? [vreemd], p.c)] : [],
    },
    warm: true,
    ...motivering(p),
  }),
  AanvaardOverdracht: (_p, casus) => ({ type: "AanvaardOverdracht", overdracht: overdracht(casus) }),
  WeigerOverdracht: (p, casus) => ({
    type: "WeigerOverdracht",
    overdracht: overdracht(casus),
    reden: tekst(p),
  }),
  TrekOverdrachtIn: (p, casus) => ({
    type: "TrekOverdrachtIn",
    overdracht: overdracht(casus),
    reden: tekst(p),
  }),
  VraagActie: (p) => ({
    type: "VraagActie",
    aan: kies(refs, p.a),
    handeling: kies(handelingen, p.b),
    toelichting: tekst(p),
  }),
  VerrichtHandeling: (p, casus) => ({
    type: "VerrichtHandeling",
    handeling: p.a % 2 ? (casus?.verzoeken[0]?.handeling ?? "actie-veilig-thuis") : kies(handelingen, p.b),
    ...(p.a % 2 && casus?.verzoeken[0] && { verzoek: casus.verzoeken[0].id }),
    toelichting: tekst(p),
    ...motivering(p),
    ...noodgreep(p),
  }),
  HoudRisicoOverleg: (p, casus) => ({
    type: "HoudRisicoOverleg",
    met: kies([lkha, haaglanden, ...refs], p.a),
    perBetrokkene: [{ betrokkene: betrokkene(casus, p.b), inGevaar: p.c % 3 === 0 }],
    uitkomst: p.c % 2 ? "nee" : "ja",
    toelichting: tekst(p),
  }),
  BevestigRisicoOverleg: (_p, casus) => ({
    type: "BevestigRisicoOverleg",
    overleg: casus?.overleg?.id ?? vreemd,
  }),
  BetwistRisicoOverleg: (p, casus) => ({
    type: "BetwistRisicoOverleg",
    overleg: casus?.overleg?.id ?? vreemd,
    reden: tekst(p),
  }),
  MaakAfstemming: (p) => ({ type: "MaakAfstemming", afspraken: [{ wie: kies(refs, p.a), wat: tekst(p) }] }),
  RaadpleegDeskundige: (p) => ({
    type: "RaadpleegDeskundige",
    deskundige: kies(deskundigen, p.a),
    toelichting: tekst(p),
  }),
  VraagConsult: (p) => ({
    type: "VraagConsult",
    consult: `00000000-0000-4000-8000-0000000000${(p.a % 90) + 10}`,
    deskundige: kies(refs, p.b),
  }),
  NeemConsultOver: (p, casus) => ({
    type: "NeemConsultOver",
    consult: kies([...(casus?.consulten ?? []).map(({ consult }) => consult), vreemd], p.a),
    uitkomst: kies(consultUitkomsten, p.b),
    deskundige: kies(deskundigen, p.c),
    toelichting: tekst(p),
  }),
  RondRisicoanalyseAf: (p) => ({
    type: "RondRisicoanalyseAf",
    deskundige: kies(deskundigen, p.a),
    toelichting: tekst(p),
  }),
  MeldTerugkeer: (p) => ({
    type: "MeldTerugkeer",
    inNederland: true,
    plaats: "Vlierbes",
    inschrijving: kies(keuzes.inschrijving, p.a),
  }),
  MaakNotitie: (p) => ({ type: "MaakNotitie", inhoud: tekst(p) }),
  InformeerBetrokkene: (p, casus) => ({
    type: "InformeerBetrokkene",
    betrokkene: betrokkene(casus, p.a),
    hoe: kies(contactWijzen, p.b),
    toelichting: tekst(p),
    ...(p.c % 2 && { rechten: [kies(rechten, p.c)] }),
    ...motivering(p),
    ...noodgreep(p),
  }),
  StelInformerenUit: (p, casus) => ({
    type: "StelInformerenUit",
    betrokkene: betrokkene(casus, p.a),
    grond: kies(uitstelGronden, p.b),
    reden: tekst(p),
  }),
  ZieAfVanInformeren: (p, casus) => ({
    type: "ZieAfVanInformeren",
    betrokkene: betrokkene(casus, p.a),
    grond: kies(nietNodigGronden, p.b),
    reden: tekst(p),
  }),
  VertelRechten: (p, casus) => ({
    type: "VertelRechten",
    aanWie: p.a % 2 ? "melder" : betrokkene(casus, p.a),
    rechten: p.b % 2 ? [...rechten] : [kies(rechten, p.c)],
  }),
  KoppelTerug: (p, casus) => ({
    type: "KoppelTerug",
    na: kies(terugkoppelMomenten, p.a),
    ...(p.c % 3 === 0 && casus?.vervolgmeldingen[0] && { melding: casus.vervolgmeldingen[0].toelichting }),
    hoe: kies(contactWijzen, p.b),
    vervolg: p.c % 2 === 0,
    heeftRol: p.b % 2 === 0,
    toelichting: tekst(p),
    ...(p.a % 3 && { partijen: tekst(p), veiligheidsvoorwaarden: tekst(p), monitorafspraken: tekst(p) }),
  }),
  ZieAfVanTerugkoppeling: (p) => ({
    type: "ZieAfVanTerugkoppeling",
    na: kies(terugkoppelMomenten, p.a),
    grond: kies(zonderTerugkoppeling, p.b),
    reden: tekst(p),
  }),
  Monitor: (p) => ({
    type: "Monitor",
    ronde: kies(monitorRondes, p.a),
    voorwaarden: kies(monitorAntwoorden, p.b),
    veilig: kies(monitorAntwoorden, p.c),
    herstel: kies(monitorAntwoorden, p.a),
    toelichting: tekst(p),
    ...(p.c % 4 === 0 && { volgendeOp: "2027-06-01" }),
  }),
  VraagStand: () => ({ type: "VraagStand" }),
  BeantwoordStand: (p) => ({ type: "BeantwoordStand", toelichting: tekst(p) }),
  HerzieAfwijking: (p, casus) => ({
    type: "HerzieAfwijking",
    afwijking: kies([...(casus?.teHerzien ?? []).map(({ afwijking }) => afwijking), vreemd], p.a),
    toelichting: tekst(p),
  }),
  BeoordeelTreffer: (p, casus) => ({
    type: "BeoordeelTreffer",
    betrokkene: betrokkene(casus, p.a),
    anderCasus: vreemd,
    anderBetrokkene: kies([vreemd, eenAnder], p.b),
    uitkomst: kies(trefferUitkomsten, p.c),
    ...(p.a % 3 === 0 && { toelichting: tekst(p) }),
  }),
  SluitDossier: (p) => ({ type: "SluitDossier", reden: tekst(p), ...motivering(p) }),
  HeropenDossier: (p) => ({ type: "HeropenDossier", reden: tekst(p) }),
} satisfies { [T in CommandType]: (poging: Poging, casus: Casus | undefined) => CasusCommand };
