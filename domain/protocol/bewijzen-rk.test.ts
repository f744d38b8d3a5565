import { expect, it } from "vitest";
import { type Bewijs, type Deel, sleutelsVan, toonAan } from "../testing/bewijs.ts";
import { besluiten } from "./besluiten.ts";
import { sleutels } from "./compile.ts";
import { edities } from "./editie.ts";
import type { Regel } from "./rule.ts";
import { type Handeling, handelingen, vormen } from "./situatie.ts";
import { ketenTabel } from "./tabellen/keten.ts";
import { regels } from "./tabellen/tabellen.ts";
import { vormenTabel } from "./tabellen/vormen.ts";
import { wegwijzer } from "./wegwijzer.ts";

const nederland: Deel = { verblijf: "nederland", eermotief: "nee" };
const melding: Deel = { ...nederland, aanleiding: "melding", bij: "veilig-thuis" };
const advies: Deel = { ...nederland, aanleiding: "adviesvraag", bij: "veilig-thuis" };
const leraar: Deel = { ...advies, vrager: "professional" };
const eer: Deel = { ...melding, vormen: ["eergerelateerd-geweld"], eermotief: "ja" };
const dwang: Deel = { ...melding, vormen: ["huwelijksdwang"] };
const vgv: Deel = { ...melding, vormen: ["vgv"], leeftijd: 9 };
const geweld: Deel = { ...melding, vormen: ["partnergeweld"], veiligheid: "structureel-onveilig" };
const gewoon: Deel = { vormen: ["partnergeweld"], eermotief: "nee" };
const volgt: Deel = { ...geweld, bij: "lokaal-team", besluitVeiligThuis: "lokaal-team" };
const wil = (...voorgenomen: Handeling[]): Deel => ({ voorgenomen });

const bewijzen: Bewijs[] = [
  {
    titel: "RK-2.9 a professional who has not reported follows the five steps",
    wie: "vrager",
    in: leraar,
    nietBij: { vrager: "omstander" },
  },
  {
    titel: "RK-2.9 the five steps hold as well before a report that nobody holds",
    in: { ...melding, bij: "nergens", vrager: "professional" },
    nietBij: { bij: "veilig-thuis" },
  },
  {
    titel: "RK-2.10 for honour, VGV, forced marriage and abandonment the code is filled in differently",
    wie: "vrager",
    in: { ...leraar, vormen: ["vgv"] },
    nietBij: gewoon,
  },
  {
    titel: "RK-7.2 forced marriage from a matter of honour falls under the code for honour",
    wie: "vrager",
    in: { ...leraar, vormen: ["huwelijksdwang"], eermotief: "vermoeden" },
    nietBij: { eermotief: "nee" },
  },
  {
    titel: "RK-6.2 who sees a signal acts on it",
    wie: "vrager",
    in: { ...leraar, vormen: ["achterlating"] },
    nietBij: gewoon,
  },
  {
    titel: "RK-1.20 a school is alert to absence",
    wie: "vrager",
    in: { ...leraar, vormen: ["achterlating"] },
    nietBij: { vormen: ["vgv"] },
  },
  {
    titel: "RK-2.6 advice can always be anonymous",
    wie: "vrager",
    in: advies,
    nietBij: { aanleiding: "melding" },
  },
  {
    titel: "RK-7.7 advice binds to nothing and Veilig Thuis may come along",
    wie: "veilig-thuis",
    in: advies,
    nietBij: { bij: "lkha" },
  },
  {
    titel: "RK-4.5 who asks LEC EGG is sent to the taakaccenthouder as well",
    wie: "vrager",
    in: { ...advies, bij: "lec-egg" },
    nietBij: { bij: "veilig-thuis" },
  },
  {
    titel: "RK-7.8 a report of a harmful practice is taken on and assessed",
    wie: "veilig-thuis",
    in: dwang,
    nietBij: { verblijf: "buitenland" },
  },
  {
    titel: "RK-7.9 the checklist of LEC EGG beside the triage instrument, until the analysis is done",
    wie: "veilig-thuis",
    in: { ...eer, risicoanalyseGereed: false },
    nietBij: { risicoanalyseGereed: true },
  },
  {
    titel: "RK-7.11 Veilig Thuis may get information without consent",
    wie: "veilig-thuis",
    in: eer,
    nietBij: { bij: "lokaal-team" },
  },
  {
    titel: "RK-7.18 LEC EGG and LKHA are engaged in time",
    wie: "veilig-thuis",
    in: { ...dwang, deskundigeGeraadpleegd: false },
    nietBij: { deskundigeGeraadpleegd: true },
  },
  {
    titel: "RK-2.5 on an unsafe outcome Veilig Thuis decides what follows",
    wie: "veilig-thuis",
    in: geweld,
    nietBij: { veiligheid: "geen-onveiligheid" },
  },
  {
    titel: "RK-2.6 Veilig Thuis may bring in the Board or the police",
    rijen: ["RK-2.6/vervolg"],
    wie: "veilig-thuis",
    in: geweld,
    nietBij: { bij: "politie" },
  },
  {
    titel: "RK-5.3 VGV of a minor has a protocol of its own",
    wie: "veilig-thuis",
    in: vgv,
    nietBij: { leeftijd: 18 },
  },
  {
    titel: "RK-2.20 abuse of a child that may be an offence is discussed by five",
    wie: "veilig-thuis",
    in: { ...melding, vormen: ["kindermishandeling"], samenloopZorgStraf: true },
    nietBij: { samenloopZorgStraf: false },
  },
  {
    titel: "RK-8.3 RK-8.4 RK-8.5 before the analysis: motive, who knows, the tree, who decides and helps",
    wie: "veilig-thuis",
    in: { ...eer, risicoanalyseGereed: false },
    nietBij: { risicoanalyseGereed: true },
  },
  {
    titel: "RK-8.3 RK-8.4 RK-8.5 whoever only asks advice does not start to map the family (RK-4.6)",
    in: { ...eer, risicoanalyseGereed: false },
    nietBij: { aanleiding: "adviesvraag" },
  },
  {
    titel: "RK-8.15 punishment and help go hand in hand",
    in: { ...eer, veiligheid: "structureel-onveilig", samenloopZorgStraf: true },
    nietBij: gewoon,
  },
  {
    titel: "RK-8.17 an Actieoverleg tunes early",
    in: { ...geweld, samenloopZorgStraf: true },
    nietBij: { samenloopZorgStraf: false },
  },
  {
    titel: "RK-8.2 MDA++ when the usual team does not manage",
    wie: "multidisciplinair-team",
    in: { ...geweld, bij: "multidisciplinair-team", hulpToereikend: false },
    nietBij: { hulpToereikend: true },
  },
  {
    titel: "RK-9.12 the local team guards the safety",
    wie: "lokaal-team",
    in: { ...geweld, bij: "lokaal-team" },
    nietBij: { veiligheid: "geen-onveiligheid" },
  },
  {
    titel: "RK-9.10 RK-9.11 Veilig Thuis keeps following what it handled, also after a transfer",
    rijen: ["RK-9.10", "RK-9.11", "RK-9.11/jaar"],
    wie: "veilig-thuis",
    in: volgt,
    nietBij: { besluitVeiligThuis: "einde" },
  },
  {
    titel: "RK-9.9 Veilig Thuis keeps following what it handled, also after a transfer",
    wie: "veilig-thuis",
    in: volgt,
    nietBij: { bij: "lkha" },
  },
  {
    titel: "RK-1.3 the ordinary approach may escalate, said when an ordinary step is intended",
    in: { ...eer, ...wil("voorwaarden-en-vervolg") },
    nietBij: wil("herstelzorg"),
  },
  {
    titel: "RK-7.32 secrecy helps who decides to follow the family after all",
    in: { ...eer, ...wil("uithuisplaatsing") },
    nietBij: gewoon,
  },
  {
    titel: "RK-9.7 reckon with norms, and keep the rights of the Netherlands",
    in: { ...eer, ...wil("bemiddeling") },
    nietBij: gewoon,
  },
  {
    titel: "RK-6.3 school may be the only place",
    in: { ...vgv, ...wil("gesprek-kind-zonder-ouders") },
    nietBij: { leeftijd: 30 },
  },
  {
    titel: "RK-6.6 in a talk it is called meisjesbesnijdenis",
    in: { ...vgv, ...wil("gesprek-slachtoffer") },
    nietBij: { vormen: ["huwelijksdwang"] },
  },
  {
    titel: "RK-9.8 for complaints there are surgeries",
    in: { ...vgv, ...wil("herstelzorg") },
    nietBij: wil("onderzoek"),
  },
  {
    titel: "RK-1.13 pressure without violence counts",
    in: { ...dwang, ...wil("dossier-sluiten") },
    nietBij: { vormen: ["achterlating"] },
  },
  {
    titel: "RK-1.15 men are forced as well",
    in: { ...dwang, geslacht: "man" },
    nietBij: { geslacht: "vrouw" },
  },
  {
    titel: "RK-2.12 a forced marriage can be stopped or annulled",
    in: dwang,
    nietBij: { verblijf: "buitenland" },
  },
  {
    titel: "RK-2.12 nobody marries under eighteen",
    rijen: ["RK-2.12/kind"],
    wie: "gemeente",
    in: { ...dwang, leeftijd: 17 },
    nietBij: { leeftijd: 18 },
  },
  {
    titel: "RK-2.13 the judge can order co-operation in a religious divorce",
    in: { ...melding, vormen: ["huwelijkse-gevangenschap"] },
    nietBij: gewoon,
  },
  {
    titel: "RK-1.17 abroad passport and money are taken",
    in: { ...melding, vormen: ["achterlating"], verblijf: "buitenland" },
    nietBij: { verblijf: "nederland" },
  },
  {
    titel: "RK-1.22 honour violence rises, said before somebody lets go",
    in: { ...eer, ...wil("dossier-sluiten") },
    nietBij: gewoon,
  },
  {
    titel: "RK-1.23 the threat comes from a family, also from far",
    in: { ...eer, ...wil("huisverbod") },
    nietBij: wil("herstelzorg"),
  },
  {
    titel: "RK-1.25 a boy can be a victim",
    in: { ...eer, geslacht: "man" },
    nietBij: { geslacht: "vrouw" },
  },
  {
    titel: "RK-8.11 two shelters are specialised in honour",
    in: { ...eer, ...wil("intake-opvang") },
    nietBij: gewoon,
  },
];

it.each(bewijzen)("$titel", toonAan);

it("every row of these tables is proven here, by its key", () => {
  const bewezen = new Set(bewijzen.flatMap(sleutelsVan));
  // what only clocks a day that somebody names is never shown; that clock has a test where it runs
  const tabellen = Object.entries<Regel>({ ...ketenTabel, ...vormenTabel }).filter(([, { opDag }]) => !opDag);
  expect(tabellen.map(([sleutel]) => sleutel).filter((sleutel) => !bewezen.has(sleutel))).toEqual([]);
});

it("RK-9.11 monitoring has a term of three months and one of twelve", () => {
  const { regels } = wegwijzer({ aanleiding: "melding", datum: "2026-11-22", ...volgt });
  const termijnen = regels.filter(({ bron }) => bron === "RK-9.11").map(({ termijn }) => termijn);
  expect(termijnen).toEqual([
    { aantal: 3, eenheid: "maanden", vanaf: "bemoeienis-geeindigd" },
    { aantal: 12, eenheid: "maanden", vanaf: "bemoeienis-geeindigd" },
  ]);
});

it("RK-1.5 RK-1.7 every harmful practice is domestic violence too, and asks for the specialist approach on top", () => {
  const scope = [
    "vgv",
    "huwelijksdwang",
    "achterlating",
    "eergerelateerd-geweld",
    "huwelijkse-gevangenschap",
  ];
  for (const vorm of vormen) {
    const antwoord = wegwijzer({ aanleiding: "melding", datum: "2026-11-22", ...melding, vormen: [vorm] });
    const bronnen = antwoord.regels.map(({ bron }) => bron);
    expect(bronnen, vorm).toContain("WW-V1");
    expect(bronnen.includes("RK-4.6"), vorm).toBe(scope.includes(vorm) || vorm === "kindhuwelijk");
  }
});

it("RK-1.6 RK-6.5 no rule hangs on origin or religion, and no sentence names a community", () => {
  expect(
    sleutels.filter((sleutel) => /herkomst|etnic|nationaliteit|geloof|religie|cultuur/i.test(sleutel)),
  ).toEqual([]);
  const gemeenschap = /moslim|muslim|islam|christ|jood|jewish|hindoe|hindu|\bsinti\b|\broma\b|migrant/i;
  const zinnen = [
    ...Object.values<Regel>(regels).flatMap(({ wat, wacht }) => [wat, ...(wacht ? [wacht.wel] : [])]),
    ...edities.flatMap(({ stappen }) => stappen.map(({ stap }) => stap)),
    ...Object.values(besluiten).flatMap(({ wat, waarom }) => [wat, waarom]),
  ];
  expect(zinnen.filter(({ nl, en }) => gemeenschap.test(`${nl} ${en}`))).toEqual([]);
});

it("RK-5.2 the steps are a hook: what must come first is safety or an expert, never a step of the chain", () => {
  const veiligheidsvragen = new Set([
    "deskundigeGeraadpleegd",
    "risicoanalyseGereed",
    "veiligheid",
    "risicoInNederland",
    "bij",
  ]);
  const wachters = Object.values<Regel>(regels).filter(({ wacht }) => wacht?.oordeel === "eerst");
  expect(wachters.length).toBeGreaterThan(0);
  for (const { bron, wacht } of wachters)
    for (const conjunctie of [wacht?.tot ?? []].flat())
      expect(
        Object.keys(conjunctie).filter((sleutel) => !veiligheidsvragen.has(sleutel)),
        bron,
      ).toEqual([]);
});

it("a row that speaks only about certain actions is silent about all others", () => {
  const over = Object.values<Regel>(regels).filter((rij) => rij.over);
  expect(over.length).toBeGreaterThan(0);
  for (const rij of over) {
    const andere = handelingen.filter((ene) => !rij.over?.includes(ene));
    const situatie = { ...eer, vormen: [...vormen], leeftijd: 9, voorgenomen: andere };
    const { regels: getoond } = wegwijzer({ aanleiding: "melding", datum: "2026-11-22", ...situatie });
    expect(getoond.map(({ wat }) => wat.nl)).not.toContain(rij.wat.nl);
  }
});
