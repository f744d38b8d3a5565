import { expect, it } from "vitest";
import { type Bewijs, type Deel, sleutelsVan, toonAan } from "../testing/bewijs.ts";
import { isCatalogusId } from "./bronnen.ts";
import { WAAR } from "./compile.ts";
import { geldt, leesVoor, reglementOp } from "./reglement.ts";
import { eigenTabel } from "./tabellen/eigen.ts";
import { ketenTabel } from "./tabellen/keten.ts";
import { lokaalTeamPlanTabel } from "./tabellen/lokaal-team-plan.ts";
import { melderTabel } from "./tabellen/melder.ts";
import { socialeKaartTabel } from "./tabellen/sociale-kaart.ts";
import { terugkeerTabel } from "./tabellen/terugkeer.ts";
import { vormenTabel } from "./tabellen/vormen.ts";

const melding: Deel = { aanleiding: "melding", bij: "veilig-thuis" };
const advies: Deel = { aanleiding: "adviesvraag", bij: "veilig-thuis" };
const inNederland: Deel = { ...melding, vormen: ["huwelijksdwang"], verblijf: "nederland" };
const inBuitenland: Deel = { ...melding, vormen: ["achterlating"], verblijf: "buitenland" };
const tussenWalEnSchip: Deel = { ...inNederland, inschrijving: "gemeente-onbekend" };
const bijLkha: Deel = { ...tussenWalEnSchip, bij: "lkha" };
const geweld: Deel = { ...melding, vormen: ["partnergeweld"], verblijf: "nederland", eermotief: "nee" };
const acuut: Deel = { ...geweld, veiligheid: "acuut-onveilig" };
const structureel: Deel = { ...geweld, veiligheid: "structureel-onveilig" };
const eer: Deel = { ...melding, vormen: ["eergerelateerd-geweld"], verblijf: "nederland", leeftijd: 15 };
const gewoon: Deel = { vormen: ["partnergeweld"], eermotief: "nee" };
const teruggekeerd: Deel = { verblijf: "nederland" };

/** For each row: a situation in which it is in the answer, and what must change for it to be gone. */
const bewijzen: Bewijs[] = [
  {
    titel: "LKHA-1.1b the theme may surface during a running service",
    wie: "veilig-thuis",
    in: { ...inNederland, aanleiding: "lopende-dienst" },
    nietBij: { aanleiding: "melding" },
  },
  {
    titel:
      "LKHA-1.2a LKHA-1.2b Veilig Thuis is responsible and keeps sight while the victim is in the Netherlands",
    wie: "veilig-thuis",
    in: inNederland,
    nietBij: { verblijf: "buitenland" },
  },
  {
    titel: "LKHA-1.2a LKHA-1.2b Veilig Thuis is responsible again once the victim is back and registered",
    wie: "veilig-thuis",
    in: { ...inNederland, bij: "lkha", inschrijving: "ingeschreven" },
    nietBij: { inschrijving: "niet-ingeschreven" },
  },
  {
    titel: "LKHA-1.3a LKHA can help establish the facts",
    wie: "lkha",
    in: inNederland,
    nietBij: { vormen: ["vgv"] },
  },
  {
    titel: "LKHA-1.3b LKHA-1.3c advice of LKHA is anonymous and on the professional's name",
    wie: "lkha",
    in: { ...advies, vormen: ["achterlating"] },
    nietBij: { vormen: ["partnergeweld"] },
  },
  {
    titel: "LKHA-1.4a LKHA-1.4b Veilig Thuis may ask LKHA anonymously and does not direct the case",
    wie: "veilig-thuis",
    in: { ...advies, vrager: "instelling", vormen: ["huwelijksdwang"] },
    nietBij: { aanleiding: "melding" },
  },
  {
    titel: "LKHA-2.2 LKHA-3.1a Veilig Thuis hands the dossier of a victim abroad to LKHA",
    wie: "veilig-thuis",
    in: inBuitenland,
    nietBij: teruggekeerd,
  },
  {
    titel:
      "LKHA-2.3a LKHA-2.3b LKHA-2.3c LKHA-2.3d LKHA-2.3e LKHA verifies, helps, watches, brings back, arranges shelter",
    wie: "lkha",
    in: inBuitenland,
    nietBij: teruggekeerd,
  },
  {
    titel: "LKHA-2.4a help on the spot runs through the consular channels",
    wie: "bz",
    in: inBuitenland,
    nietBij: teruggekeerd,
  },
  {
    titel: "LKHA-2.4b LKHA-2.4c LKHA co-ordinates in the Netherlands and works with the others",
    wie: "lkha",
    in: inBuitenland,
    nietBij: { aanleiding: "adviesvraag" },
  },
  {
    titel: "LKHA-2.5 LKHA takes cases that come in at an embassy",
    wie: "lkha",
    in: { ...inBuitenland, bij: "ambassade", vrager: "slachtoffer" },
    nietBij: teruggekeerd,
  },
  {
    titel: "LKHA-2.6 professionals, bystanders and victims may report to LKHA directly",
    wie: "vrager",
    in: { ...inBuitenland, bij: "nergens", vrager: "omstander" },
    nietBij: teruggekeerd,
  },
  {
    titel: "LKHA-2.7a LKHA-2.7b abroad little can be seen and safety guides every step",
    wie: "lkha",
    in: inBuitenland,
    nietBij: teruggekeerd,
  },
  { titel: "LKHA-3.1b others in the Netherlands may be in danger", in: inBuitenland, nietBij: teruggekeerd },
  {
    titel: "LKHA-3.2a both consult about persons in the Netherlands",
    in: inBuitenland,
    nietBij: teruggekeerd,
  },
  {
    titel: "LKHA-3.2b Veilig Thuis closes when nobody is in danger",
    wie: "veilig-thuis",
    in: { ...inBuitenland, risicoInNederland: "nee" },
    nietBij: { risicoInNederland: "ja" },
  },
  {
    titel: "LKHA-3.3a Veilig Thuis takes no action while the victim is abroad",
    wie: "veilig-thuis",
    in: { ...inBuitenland, verzoekLkha: false },
    nietBij: { verzoekLkha: true },
  },
  {
    titel: "LKHA-3.3b at the request of LKHA the action may be taken",
    wie: "veilig-thuis",
    in: { ...inBuitenland, verzoekLkha: true },
    nietBij: { verzoekLkha: false },
  },
  { titel: "LKHA-3.3c intake may have to wait for the return", in: inBuitenland, nietBij: teruggekeerd },
  {
    titel: "LKHA-3.4a LKHA-3.4b when the system is known both agree on tuning and on who does what",
    wie: "lkha",
    in: { ...inBuitenland, systeemBekendBijVeiligThuis: true },
    nietBij: { systeemBekendBijVeiligThuis: false },
  },
  {
    titel: "LKHA-4.2 Veilig Thuis may transfer who falls between the cracks",
    wie: "veilig-thuis",
    in: tussenWalEnSchip,
    nietBij: { inschrijving: "ingeschreven" },
  },
  {
    titel:
      "LKHA-4.3a LKHA-4.3b LKHA-4.3c LKHA-4.3d LKHA then helps, watches, investigates and engages others",
    wie: "lkha",
    in: bijLkha,
    nietBij: { bij: "veilig-thuis" },
  },
  {
    titel: "LKHA-4.4a LKHA-4.4b LKHA finds the region and hands over as soon as possible",
    wie: "lkha",
    in: bijLkha,
    nietBij: { inschrijving: "ingeschreven" },
  },
  {
    titel: "WW-A1 WW-A5 advice leaves the seeker responsible",
    wie: "vrager",
    in: advies,
    nietBij: { aanleiding: "melding" },
  },
  {
    titel: "WW-A4 WW-A6 WW-A7 WW-A8 WW-A9 Veilig Thuis advises without recording those concerned",
    wie: "veilig-thuis",
    in: advies,
    nietBij: { aanleiding: "melding" },
  },
  {
    titel: "WW-A10 Veilig Thuis may make a report itself when the seeker cannot act",
    wie: "veilig-thuis",
    in: { ...advies, kanNietHandelen: true, ernstig: false },
    nietBij: { kanNietHandelen: false },
  },
  {
    titel: "WW-A10 Veilig Thuis may make a report itself when it is grave",
    wie: "veilig-thuis",
    in: { ...advies, kanNietHandelen: false, ernstig: true },
    nietBij: { ernstig: false },
  },
  {
    titel: "WW-M1 with the report the professional hands responsibility over",
    wie: "veilig-thuis",
    in: { ...geweld, vrager: "professional" },
    nietBij: { vrager: "omstander" },
  },
  {
    titel:
      "WW-M2 WW-V1 WW-V2 SOA-S1.1 SOA-S2.1 SOA-S2.2 SOA-S3.1 a report is combined, investigated and assessed",
    wie: "veilig-thuis",
    in: geweld,
    nietBij: { bij: "lokaal-team" },
  },
  {
    titel: "WW-A2 WW-V3 WW-V4 WW-V18 RK-7.10 Veilig Thuis decides who goes on and reports back",
    wie: "veilig-thuis",
    in: geweld,
    nietBij: { vormen: ["achterlating"], verblijf: "buitenland" },
  },
  {
    titel: "WW-V5 WW-V6 those involved take over when they can, with agreements in writing",
    wie: "veilig-thuis",
    in: { ...structureel, eigenKracht: true },
    nietBij: { eigenKracht: false },
  },
  {
    titel: "WW-V7 those involved know to make contact again",
    wie: "betrokkenen",
    in: { ...structureel, eigenKracht: true },
    nietBij: { veiligheid: "acuut-onveilig" },
  },
  {
    titel: "WW-V8 WW-V9 WW-V10 the local team takes over when its help is enough, warmly and informed",
    wie: "veilig-thuis",
    in: { ...structureel, hulpToereikend: true },
    nietBij: { veiligheid: "acuut-onveilig" },
  },
  {
    titel: "WW-V10 in a harmful practice relevant is what the receiver needs",
    rijen: ["WW-V10/klein"],
    wie: "veilig-thuis",
    in: { ...eer, besluitVeiligThuis: "lokaal-team" },
    nietBij: gewoon,
  },
  {
    titel: "WW-V11 WW-V12 unsafe and co-operating: Voorwaarden & Vervolg within ten weeks",
    wie: "veilig-thuis",
    in: { ...structureel, medewerking: "ja" },
    nietBij: { medewerking: "nee" },
  },
  {
    titel: "WW-V12 WW-V13 the service runs once decided",
    wie: "veilig-thuis",
    in: {
      ...structureel,
      aanleiding: "lopende-dienst",
      besluitVeiligThuis: "voorwaarden-en-vervolg",
      medewerking: "nee",
    },
    nietBij: { besluitVeiligThuis: "onderzoek" },
  },
  {
    titel: "WW-V14 WW-V15 not co-operating or unclear: an investigation within ten weeks",
    wie: "veilig-thuis",
    in: { ...structureel, medewerking: "onduidelijk" },
    nietBij: { medewerking: "ja" },
  },
  {
    titel: "WW-V16 no violence established: the dossier closes",
    wie: "veilig-thuis",
    in: { ...structureel, uitkomstOnderzoek: "geen-geweld" },
    nietBij: { bij: "lokaal-team" },
  },
  {
    titel: "WW-V17 no unsafety: involvement ends",
    wie: "veilig-thuis",
    in: { ...geweld, veiligheid: "geen-onveiligheid" },
    nietBij: { veiligheid: "structureel-onveilig" },
  },
  {
    titel: "WW-L12 the local team may close when people can manage",
    wie: "lokaal-team",
    in: { ...structureel, bij: "lokaal-team", eigenKracht: true },
    nietBij: { eigenKracht: false },
  },
  {
    titel: "WW-L12 in acute danger the local team does not close",
    in: { ...structureel, bij: "lokaal-team", eigenKracht: true },
    nietBij: { veiligheid: "acuut-onveilig" },
  },
  {
    titel: "WW-L13 the local team stays as long as needed",
    wie: "lokaal-team",
    in: { ...structureel, bij: "lokaal-team" },
    nietBij: { bij: "veilig-thuis" },
  },
  {
    titel: "WW-L5 the local team talks with all when support is needed, not when people can manage",
    wie: "lokaal-team",
    in: { ...structureel, bij: "lokaal-team", eigenKracht: false, lopendeHulp: false },
    nietBij: { eigenKracht: true },
  },
  {
    titel: "WW-L16 the local team scales up in acute danger",
    wie: "lokaal-team",
    in: { ...acuut, bij: "lokaal-team", hulpToereikend: true, ernstig: false },
    nietBij: { veiligheid: "structureel-onveilig" },
  },
  {
    titel: "WW-L16 the local team scales up when help is not enough",
    wie: "lokaal-team",
    in: { ...structureel, bij: "lokaal-team", hulpToereikend: false, ernstig: false },
    nietBij: { hulpToereikend: true },
  },
  {
    titel: "WW-M7 the professional tells those concerned",
    wie: "vrager",
    in: { ...geweld, vrager: "professional", informerenBedreigend: false },
    nietBij: { informerenBedreigend: true },
  },
  {
    titel:
      "WW-M8a WW-M8b WW-M8c WW-M9 informing is not required when it threatens, a relation alone is no reason",
    wie: "vrager",
    in: { ...geweld, informerenBedreigend: true },
    nietBij: { informerenBedreigend: false },
  },
  {
    titel: "WW-M10 WW-Z3 when informing threatens, safety goes first and is discussed before any talk",
    wie: "veilig-thuis",
    in: { ...geweld, informerenBedreigend: true },
    nietBij: { informerenBedreigend: false },
  },
  {
    titel: "WW-Z3 whoever did not ask Veilig Thuis yet does so before a talk; who holds the case need not",
    rijen: ["WW-Z3/gesprek"],
    in: { ...geweld, bij: "nergens", informerenBedreigend: true, voorgenomen: ["gesprek-slachtoffer"] },
    nietBij: { bij: "lokaal-team" },
  },
  {
    titel:
      "SOA-0.1 SOA-0.2 SOA-0.3 SOA-A3.4 acute danger is a crisis: stopping the violence is the first goal of all together",
    wie: "veilig-thuis",
    in: acuut,
    nietBij: { veiligheid: "structureel-onveilig" },
  },
  { titel: "SOA-A1.1 both can be told", wie: "vrager", in: acuut, nietBij: { verblijf: "buitenland" } },
  {
    titel:
      "SOA-A1.2 SOA-A2.1 SOA-A2.2 SOA-A3.2 the police secures, is in contact, goes along and investigates",
    wie: "politie",
    in: acuut,
    nietBij: { verblijf: "buitenland" },
  },
  {
    titel:
      "SOA-A2.3 SOA-A2.4 SOA-A3.1 SOA-A4.1 SOA-A4.2 SOA-A4.3 SOA-S3.2 Veilig Thuis assesses, asks, weighs and agrees",
    wie: "veilig-thuis",
    in: acuut,
    nietBij: { veiligheid: "geen-onveiligheid" },
  },
  {
    titel: "SOA-A3.3 the Board looks at child protection",
    wie: "rvdk",
    in: acuut,
    nietBij: { verblijf: "buitenland" },
  },
  {
    titel: "SOA-A5.1 SOA-A5.2 after the danger the partners transfer well and go on with structural safety",
    wie: "veilig-thuis",
    in: { ...structureel, eerderAcuut: true },
    nietBij: { veiligheid: "acuut-onveilig" },
  },
  {
    titel: "SOA-S1.2 the police sends a report",
    wie: "politie",
    in: { ...structureel, bij: "politie" },
    nietBij: { bij: "veilig-thuis" },
  },
  {
    titel: "SOA-S4.1 SOA-S4.4 the safety plan has conditions and measures",
    wie: "veilig-thuis",
    in: structureel,
    nietBij: { veiligheid: "geen-onveiligheid" },
  },
  {
    titel: "SOA-S4.2 SOA-S4.3 care and criminal law meet: tune and share",
    wie: "veilig-thuis",
    in: { ...structureel, samenloopZorgStraf: true },
    nietBij: { samenloopZorgStraf: false },
  },
  {
    titel:
      "RK-4.6 RK-7.3 RK-7.4 RK-7.5 RK-7.6 RK-7.23 RK-7.24 RK-7.26 RK-7.28 RK-8.13 a harmful practice: expert first, small, the family later",
    in: eer,
    nietBij: gewoon,
  },
  {
    titel: "RK-7.1 RK-7.12 RK-7.13 RK-7.14 Veilig Thuis picks it up and may deviate with a motive",
    wie: "veilig-thuis",
    in: eer,
    nietBij: gewoon,
  },
  {
    titel: "RK-2.15 RK-7.25 RK-7.27 RK-9.5 weigh each talk and measure, and whose honour it is",
    in: { ...geweld, eermotief: "vermoeden" },
    nietBij: { eermotief: "nee" },
  },
  {
    titel: "RK-7.6 LKHA advises on forced marriage and abandonment, to whoever thinks of a talk",
    rijen: ["RK-7.6/dwang"],
    in: { ...gewoon, vormen: ["achterlating"], voorgenomen: ["gesprek-slachtoffer"] },
    nietBij: { vormen: ["vgv"] },
  },
  {
    titel: "RK-7.6 LEC EGG advises where honour plays a part",
    rijen: ["RK-7.6/eer"],
    in: { ...eer, voorgenomen: ["gesprek-slachtoffer"] },
    nietBij: { ...gewoon, eermotief: "nee" },
  },
  {
    titel: "RK-4.6 Pharos is the expert on circumcision",
    rijen: ["RK-4.6/vgv"],
    in: { ...gewoon, vormen: ["vgv"], voorgenomen: ["gesprek-slachtoffer"] },
    nietBij: { voorgenomen: [] },
  },
  {
    titel: "RK-7.15 keep weighing a talk with a child without its parents",
    in: { ...eer, voorgenomen: ["gesprek-kind-zonder-ouders"] },
    nietBij: { voorgenomen: ["gesprek-slachtoffer"] },
  },
  {
    titel: "RK-7.12 RK-7.13 RK-7.14 Veilig Thuis deviates in a case, not in an advice",
    in: eer,
    nietBij: { aanleiding: "adviesvraag" },
  },
  {
    titel: "RK-7.12 RK-7.13 RK-7.14 Veilig Thuis deviates in its own cases only",
    in: eer,
    nietBij: { bij: "lokaal-team" },
  },
  {
    titel: "RK-7.12 RK-7.13 RK-7.14 where Veilig Thuis takes no action it deviates from nothing",
    in: inNederland,
    nietBij: { verblijf: "buitenland" },
  },
  {
    titel: "RK-7.29 no girl in a mixed group, also while the sex is unknown",
    in: eer,
    nietBij: { geslacht: "man" },
  },
  {
    titel: "RK-7.21 in principle Veilig Thuis is responsible for help",
    wie: "veilig-thuis",
    in: inNederland,
    nietBij: { verblijf: "buitenland" },
  },
  { titel: "RK-2.18 first direct safety", in: structureel, nietBij: { veiligheid: "geen-onveiligheid" } },
  {
    titel: "RK-9.1 recovery after direct safety",
    in: acuut,
    nietBij: { veiligheid: "structureel-onveilig" },
  },
  {
    titel: "RK-9.17 abroad nothing goes from Veilig Thuis to local help",
    in: { ...inNederland, veiligheid: "structureel-onveilig", besluitVeiligThuis: "lokaal-team" },
    nietBij: { verblijf: "buitenland" },
  },
  {
    titel: "RK-9.9 RK-9.17 the transfer says who keeps sight, and Veilig Thuis monitors",
    wie: "veilig-thuis",
    in: { ...structureel, besluitVeiligThuis: "lokaal-team" },
    nietBij: { besluitVeiligThuis: "einde" },
  },
  {
    titel:
      "KB-26 KB-41 KB-44 KB-47 KB-53 Foreign Affairs gives consular assistance, to everyone, within local law",
    wie: "bz",
    in: inBuitenland,
    nietBij: teruggekeerd,
  },
  { titel: "KB-39 every case is taken up at once", in: inBuitenland, nietBij: teruggekeerd },
  {
    titel: "KB-40 a very complex case is prepared step by step by both",
    wie: "lkha",
    in: { ...inBuitenland, complex: true },
    nietBij: { complex: false },
  },
  {
    titel: "KB-65 a minor's travel document needs consent",
    wie: "lkha",
    in: { ...inBuitenland, leeftijd: 17 },
    nietBij: { leeftijd: 18 },
  },
  {
    titel: "LKHA-3.1b no closing while others are in danger",
    rijen: ["LKHA-3.1b/gevaar"],
    in: { ...inBuitenland, risicoInNederland: "ja" },
    nietBij: { risicoInNederland: "nee" },
  },
  {
    titel: "WW-M2 names may be recorded in a case",
    rijen: ["WW-M2/gegevens"],
    in: { ...melding, voorgenomen: ["persoonsgegevens-betrokkenen-vastleggen"] },
    nietBij: { aanleiding: "adviesvraag" },
  },
  {
    titel: "WW-V8 help that is not enough is no ground to hand over, and says so once that was decided",
    rijen: ["WW-V8/ontoereikend"],
    in: {
      ...structureel,
      besluitVeiligThuis: "lokaal-team",
      hulpToereikend: false,
      voorgenomen: ["overdracht-aan-lokaal-team"],
    },
    nietBij: { besluitVeiligThuis: "onderzoek" },
  },
  {
    titel: "WW-V8 Veilig Thuis may hand over to running help",
    rijen: ["WW-V8/hulpverlening"],
    in: { ...structureel, lopendeHulp: true, hulpToereikend: true },
    nietBij: { hulpToereikend: false },
  },
  {
    titel: "WW-V16 uncertainty after the investigation",
    rijen: ["WW-V16/onzeker"],
    in: { ...geweld, uitkomstOnderzoek: "onzeker" },
    nietBij: { uitkomstOnderzoek: "geweld-vastgesteld" },
  },
  {
    titel: "WW-V16 violence established by the investigation",
    rijen: ["WW-V16/geweld"],
    in: { ...geweld, uitkomstOnderzoek: "geweld-vastgesteld" },
    nietBij: { uitkomstOnderzoek: "onzeker" },
  },
  {
    titel: "RK-7.29 a woman in a mixed group needs a motive, also while the sex is unknown",
    rijen: ["RK-7.29/vrouw"],
    in: { ...eer, leeftijd: 20, voorgenomen: ["plaatsing-gemengde-groep"] },
    nietBij: { geslacht: "man" },
  },
  {
    titel: "SOA-0.3 nobody closes in acute danger",
    rijen: ["SOA-0.3/sluiten"],
    in: { ...geweld, verblijf: "nederland", veiligheid: "acuut-onveilig", voorgenomen: ["dossier-sluiten"] },
    nietBij: { veiligheid: "structureel-onveilig" },
  },
  {
    titel: "WW-Z25 talk with those involved",
    in: { ...geweld, voorgenomen: ["gesprek-slachtoffer"] },
    nietBij: { voorgenomen: ["onderzoek"] },
  },
  {
    titel: "RK-7.16 professionals meet",
    in: { ...geweld, voorgenomen: ["overleg-alle-professionals"] },
    nietBij: { voorgenomen: ["onderzoek"] },
  },
  {
    titel: "RK-2.14 the mayor may ban from the home in danger",
    in: { ...acuut, voorgenomen: ["huisverbod"] },
    nietBij: { veiligheid: "geen-onveiligheid" },
  },
  {
    titel: "RK-8.7 a placement out of the home is one of the measures in danger",
    in: { ...acuut, voorgenomen: ["uithuisplaatsing"] },
    nietBij: { veiligheid: "geen-onveiligheid" },
  },
  {
    titel: "RK-2.11 RK-8.9 RK-8.10 shelter is open, in the own region first",
    in: { ...geweld, voorgenomen: ["intake-opvang"] },
    nietBij: { voorgenomen: ["onderzoek"] },
  },
  {
    titel: "RK-9.2 recovery deals with what it did",
    in: { ...geweld, voorgenomen: ["herstelzorg"] },
    nietBij: { voorgenomen: ["onderzoek"] },
  },
  {
    titel: "RK-9.3 mediation may help",
    in: { ...geweld, voorgenomen: ["bemiddeling"] },
    nietBij: { voorgenomen: ["onderzoek"] },
  },
  {
    titel: "RK-9.4 RK-9.6 mediation on honour keeps to the law and may fail",
    in: { ...eer, voorgenomen: ["bemiddeling"] },
    nietBij: gewoon,
  },
  {
    titel: "KB-41 Foreign Affairs gives no help itself",
    rijen: ["KB-41/hulp"],
    wie: "bz",
    in: { ...inBuitenland, voorgenomen: ["hulpverlening-door-bz"] },
    nietBij: { voorgenomen: ["onderzoek"] },
  },
  {
    titel: "KB-21 abroad more help is needed than consular assistance",
    in: { ...inBuitenland, voorgenomen: ["hulpverlening-ter-plaatse"] },
    nietBij: { verblijf: "nederland" },
  },
  {
    titel: "LKHA-3.2a LKHA consults Veilig Thuis about persons in the Netherlands",
    rijen: ["LKHA-3.2a/lkha"],
    wie: "lkha",
    in: inBuitenland,
    nietBij: teruggekeerd,
  },
  {
    titel: "LKHA-3.3a Veilig Thuis seeks no contact abroad, unless LKHA asked",
    rijen: ["LKHA-3.3a/contact"],
    wie: "veilig-thuis",
    in: { ...inBuitenland, verzoekLkha: false, voorgenomen: ["gesprek-slachtoffer"] },
    nietBij: { verzoekLkha: true },
  },
  {
    titel: "WW-V8 help known not to be enough asks a motive",
    rijen: ["WW-V8/ontoereikend"],
    in: {
      ...structureel,
      besluitVeiligThuis: "lokaal-team",
      hulpToereikend: false,
      voorgenomen: ["overdracht-aan-lokaal-team"],
    },
    nietBij: { hulpToereikend: true },
  },
  {
    titel: "WW-V8 a multidisciplinary team takes over, not in acute danger",
    rijen: ["WW-V8/multidisciplinair-team"],
    in: { ...structureel, voorgenomen: ["overdracht-aan-multidisciplinair-team"] },
    nietBij: { veiligheid: "acuut-onveilig" },
  },
  {
    titel: "RK-7.3 without an expert only in acute danger, with a motive",
    rijen: ["RK-7.3/acuut"],
    in: { ...eer, voorgenomen: ["gesprek-slachtoffer"] },
    nietBij: gewoon,
  },
  {
    titel: "RK-7.12 a child without its parents asks a motive",
    rijen: ["RK-7.12/kind"],
    in: { ...eer, voorgenomen: ["gesprek-kind-zonder-ouders"] },
    nietBij: gewoon,
  },
  {
    titel: "RK-7.23 every participant more needs a reason",
    rijen: ["RK-7.23/klein"],
    in: { ...eer, voorgenomen: ["overleg-alle-professionals"] },
    nietBij: gewoon,
  },
];

/** The same for the rows of our own decisions, which no answer shows: where each holds, and what ends that. */
const eigen = {
  "BESLUIT-SLUITEN-NA-OVERDRACHT": {
    in: { ...melding, bij: "lokaal-team", besluitVeiligThuis: "lokaal-team" },
    nietBij: { bij: "veilig-thuis" },
  },
  "BESLUIT-VEILIGHEID-BIJ-OVERNAME": { in: melding, nietBij: { bij: "lkha" } },
  "BESLUIT-INSCHATTING-LKHA": { in: { ...melding, bij: "lkha" }, nietBij: { bij: "veilig-thuis" } },
  "BESLUIT-INSCHATTING-LKHA/overname": { in: bijLkha, nietBij: { aanleiding: "adviesvraag" } },
  "BESLUIT-AANBOD-SPOED": { in: acuut, nietBij: { veiligheid: "geen-onveiligheid" } },
  "BESLUIT-AANBOD-SPOED/later": { in: acuut, nietBij: { veiligheid: "geen-onveiligheid" } },
  "BESLUIT-AANBOD": { in: geweld, nietBij: { veiligheid: "acuut-onveilig" } },
} satisfies Record<keyof typeof eigenTabel, { in: Deel; nietBij: Deel }>;

const reglement = reglementOp("2026-11-22");
const rijMet = (sleutel: string) => reglement.regels.find((rij) => rij.sleutel === sleutel);

it.each(bewijzen)("$titel", (bewijs) => toonAan(bewijs));

it.each(Object.entries(eigen))("our own row %s holds where it should and nowhere else", (sleutel, bewijs) => {
  const rij = rijMet(sleutel);
  if (!rij) throw new Error(`${sleutel} is geen rij`);
  const uitkomst = (deel: Deel) => geldt(rij, leesVoor(reglement, { aanleiding: "melding", ...deel }));
  expect(uitkomst(bewijs.in)).toBe(WAAR);
  expect(uitkomst({ ...bewijs.in, ...bewijs.nietBij })).not.toBe(WAAR);
});

/** The tables whose proofs stand in a file of their own. */
const elders = [
  melderTabel,
  lokaalTeamPlanTabel,
  socialeKaartTabel,
  terugkeerTabel,
  ketenTabel,
  vormenTabel,
].flatMap(Object.keys);

it("every row of the other tables is proven here, by its key", () => {
  const bewezen = new Set(bewijzen.flatMap(sleutelsVan));
  const sleutels = reglement.regels.map(({ sleutel }) => sleutel);
  // what only clocks a day that somebody names is never shown; that clock has a test where it runs
  const getoond = reglement.regels.filter(({ rij }) => isCatalogusId(rij.bron) && !rij.opDag);
  const open = getoond.filter(({ sleutel }) => !bewezen.has(sleutel));
  expect(open.map(({ sleutel }) => sleutel)).toEqual(
    getoond.map(({ sleutel }) => sleutel).filter((sleutel) => elders.includes(sleutel)),
  );
  expect(Object.keys(eigen)).toEqual(Object.keys(eigenTabel));
  expect([...bewezen].filter((sleutel) => !sleutels.includes(sleutel))).toEqual([]);
});
