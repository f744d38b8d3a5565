import { kb, lkha, rk, soa, ww } from "../bronnen.ts";
import type { Stap } from "../rule.ts";
import {
  bijLokaalTeam,
  bijVeiligThuis,
  dwangInBuitenland,
  gevolgd,
  lkhaVormen,
  meldcodeEer,
  met,
  nogTeOnderzoeken,
  ondersteuning,
  ontoereikend,
  onveilig,
  samenloop,
  schadelijkePraktijk,
  walEnSchip,
  weegt,
  zaak,
} from "./begrippen.ts";

const acuut = {
  als: { veiligheid: "acuut-onveilig", verblijf: "nederland" },
  aanname: { verblijf: "nederland" },
  besluit: "BESLUIT-ACUUT-ZONDER-PLAATS",
} as const;
const acuutInBuitenland = { veiligheid: "acuut-onveilig", verblijf: "buitenland" } as const;
const zaakInBuitenland = { ...dwangInBuitenland, ...zaak } as const;

/** What to do, in order: acute danger first, and abroad the consular channel before everything else. */
export const stappen: readonly Stap[] = [
  {
    als: [zaakInBuitenland, { ...dwangInBuitenland, ...acuutInBuitenland }],
    stap: {
      nl: "Schakel het LKHA en de consulaire kanalen van Buitenlandse Zaken in voor hulp ter plaatse.",
      en: "Engage LKHA and the consular channels of Foreign Affairs for help on the spot.",
    },
    wie: ["lkha", "bz"],
    bronnen: [lkha("2.4a")],
  },
  {
    als: acuutInBuitenland,
    tenzij: { vormen: { enige: lkhaVormen } },
    stap: {
      nl: "Schakel Buitenlandse Zaken in: de Nederlandse politie kan in het buitenland niet optreden.",
      en: "Engage Foreign Affairs: the Dutch police cannot act abroad.",
    },
    wie: ["bz"],
    bronnen: [lkha("2.4a"), kb("44")],
  },
  {
    ...acuut,
    stap: {
      nl: "Bel 112: de politie brengt alle gezinsleden in veiligheid.",
      en: "Call 112: the police brings all family members to safety.",
    },
    wie: ["politie"],
    bronnen: [soa("A1.2")],
  },
  {
    ...acuut,
    stap: {
      nl: "Politie en Veilig Thuis zoeken contact en gaan zo nodig samen ter plaatse.",
      en: "The police and Veilig Thuis make contact and go there together if needed.",
    },
    wie: ["politie", "veilig-thuis"],
    bronnen: [soa("A2.1"), soa("A2.2")],
  },
  {
    ...acuut,
    stap: {
      nl: "Maak een eerste veiligheidsbeoordeling en vraag partners wat zij weten.",
      en: "Make a first safety assessment and ask partners what they know.",
    },
    wie: ["veilig-thuis"],
    bronnen: [soa("A2.3"), soa("A2.4")],
  },
  {
    ...acuut,
    stap: {
      nl: "Onderzoek wat veiligheid vraagt, welke strafbare feiten er zijn en of een kind bescherming nodig heeft.",
      en: "Investigate what safety needs, which offences there are and whether a child needs protection.",
    },
    wie: ["veilig-thuis", "politie", "rvdk"],
    bronnen: [soa("A3.1"), soa("A3.2"), soa("A3.3"), soa("A3.4")],
  },
  {
    ...acuut,
    stap: {
      nl: "Weeg de veiligheidsmaatregelen en spreek af wie wat doet.",
      en: "Weigh the safety measures and agree who does what.",
    },
    wie: ["veilig-thuis", "politie"],
    bronnen: [soa("A4.1"), soa("A4.2"), soa("A4.3")],
  },
  {
    als: { ...dwangInBuitenland, ...bijVeiligThuis },
    stap: { nl: "Draag het dossier over aan het LKHA.", en: "Hand the dossier over to LKHA." },
    wie: ["veilig-thuis"],
    bronnen: [lkha("2.2")],
  },
  {
    als: zaakInBuitenland,
    stap: {
      nl: "Ga na of de melding klopt, bied hulp en houd zicht op de veiligheid.",
      en: "Verify the report, offer help and keep sight on safety.",
    },
    wie: ["lkha"],
    bronnen: [lkha("2.3a"), lkha("2.3b"), lkha("2.3c")],
  },
  {
    als: zaakInBuitenland,
    zolangOnbekend: "risicoInNederland",
    stap: {
      nl: "Overleg samen of anderen in Nederland gevaar lopen.",
      en: "Consult together whether others in the Netherlands are in danger.",
    },
    wie: ["veilig-thuis", "lkha"],
    bronnen: [lkha("3.2a")],
  },
  {
    als: { ...zaakInBuitenland, systeemBekendBijVeiligThuis: true },
    stap: {
      nl: "Spreek af hoe de hulp op elkaar aansluit en wie wat doet.",
      en: "Agree how the help is tuned and who does what.",
    },
    wie: ["lkha", "veilig-thuis"],
    bronnen: [lkha("3.4a"), lkha("3.4b")],
  },
  {
    als: zaakInBuitenland,
    stap: {
      nl: "Bereid de terugkeer voor, met begeleiding en opvang in Nederland.",
      en: "Prepare the return, with guidance and shelter in the Netherlands.",
    },
    wie: ["lkha"],
    bronnen: [lkha("2.3d"), lkha("2.3e"), kb("42")],
  },
  {
    als: { ...walEnSchip, bij: "veilig-thuis" },
    stap: {
      nl: "Overweeg de melding over te dragen aan het LKHA.",
      en: "Consider transferring the report to LKHA.",
    },
    wie: ["veilig-thuis"],
    bronnen: [lkha("4.2")],
  },
  {
    als: { ...walEnSchip, bij: "lkha" },
    stap: {
      nl: "Zoek uit welke regio verantwoordelijk is en draag daaraan zo snel mogelijk over.",
      en: "Find out which region is responsible and hand over to it as soon as possible.",
    },
    wie: ["lkha"],
    bronnen: [lkha("4.3c"), lkha("4.4a"), lkha("4.4b")],
  },
  {
    als: schadelijkePraktijk,
    stap: {
      nl: "Raadpleeg een deskundige, voordat iemand met slachtoffer of familie praat, en houd het klein.",
      en: "Consult an expert before anybody talks with victim or family, and keep it small.",
    },
    wie: ["verantwoordelijke"],
    bronnen: [rk("7.3"), rk("7.23")],
  },
  {
    als: meldcodeEer,
    stap: {
      nl: "Volg de vijf stappen van de meldcode bij vermoedens van eergerelateerd geweld.",
      en: "Follow the five steps of the reporting code for suspicions of honour-related violence.",
    },
    wie: ["vrager"],
    bronnen: [rk("2.9"), rk("2.10")],
  },
  {
    als: nogTeOnderzoeken,
    stap: {
      nl: "Stel vast of eer het motief is, en breng in kaart wie het weet, wie beslist en wie bedreigt of helpt.",
      en: "Establish whether honour is the motive, and map who knows, who decides and who threatens or helps.",
    },
    wie: ["verantwoordelijke"],
    bronnen: [rk("7.25"), rk("8.3"), rk("8.4"), rk("8.5")],
    besluit: "BESLUIT-FAMILIE-PER-PERSOON",
  },
  {
    als: met(schadelijkePraktijk, { ...zaak, veiligheid: onveilig }),
    stap: {
      nl: "Kijk ook naar broers en zussen die achterblijven en naar kinderen van het slachtoffer.",
      en: "Look as well at brothers and sisters who stay behind and at children of the victim.",
    },
    wie: ["verantwoordelijke"],
    bronnen: [rk("8.13")],
  },
  {
    als: { aanleiding: "adviesvraag" },
    stap: {
      nl: "Bespreek de situatie zonder namen, schat het risico en bepaal de volgende stap.",
      en: "Discuss the situation without names, estimate the risk and decide the next step.",
    },
    wie: ["verantwoordelijke"],
    bronnen: [ww("A4"), ww("A5"), ww("A8")],
  },
  {
    als: weegt,
    stap: {
      nl: "Weeg of u moet melden: de signalen, de onveiligheid, de hulp, de medewerking en blijvende veiligheid.",
      en: "Weigh whether to report: the signals, the unsafety, the help, the co-operation and lasting safety.",
    },
    wie: ["vrager"],
    bronnen: [ww("Z11"), ww("Z12"), ww("Z13"), ww("Z14"), ww("Z15")],
    besluit: "BESLUIT-AFWEGINGEN-BIJ-BESLISSEN",
  },
  {
    als: { aanleiding: "melding", bij: "nergens", verblijf: "nederland" },
    stap: {
      nl: "Bel Veilig Thuis op 0800-2000, noem de gemeente van het gezin en vertel waar u zich zorgen over maakt.",
      en: "Call Veilig Thuis on 0800-2000, name the family's municipality and tell what worries you.",
    },
    wie: ["vrager"],
    bronnen: [ww("Z1"), ww("Z2"), ww("M3")],
  },
  {
    als: { aanleiding: "melding", bij: "veilig-thuis" },
    zolangOnbekend: "veiligheid",
    stap: {
      nl: "Beoordeel de veiligheid binnen vijf werkdagen.",
      en: "Judge the safety within five working days.",
    },
    wie: ["veilig-thuis"],
    bronnen: [ww("V1"), ww("V2")],
  },
  {
    als: { ...bijVeiligThuis, veiligheid: ["acuut-onveilig", "structureel-onveilig"], medewerking: "ja" },
    tenzij: dwangInBuitenland,
    stap: {
      nl: "Start Voorwaarden & Vervolg en leg de veiligheidsafspraken vast.",
      en: "Start Voorwaarden & Vervolg and record the safety agreements.",
    },
    wie: ["veilig-thuis"],
    bronnen: [ww("V11"), soa("S4.1")],
  },
  {
    als: { ...bijVeiligThuis, medewerking: ["nee", "onduidelijk"] },
    tenzij: [dwangInBuitenland, { veiligheid: "geen-onveiligheid" }],
    stap: { nl: "Start een onderzoek.", en: "Start an investigation." },
    wie: ["veilig-thuis"],
    bronnen: [ww("V14")],
  },
  {
    als: samenloop,
    tenzij: dwangInBuitenland,
    stap: {
      nl: "Stem straf en hulp vroeg op elkaar af, en deel beoordeling en voorwaarden.",
      en: "Tune punishment and help early, and share assessment and conditions.",
    },
    wie: ["veilig-thuis", "politie", "om"],
    bronnen: [soa("S4.2"), soa("S4.3"), rk("8.17")],
  },
  {
    als: { ...bijVeiligThuis, veiligheid: "geen-onveiligheid" },
    tenzij: dwangInBuitenland,
    stap: {
      nl: "Draag over of sluit af, en laat ieder weten wat de uitkomst is.",
      en: "Hand over or close, and let everybody know the outcome.",
    },
    wie: ["veilig-thuis"],
    bronnen: [ww("V17"), ww("V18")],
  },
  {
    als: gevolgd,
    tenzij: dwangInBuitenland,
    stap: {
      nl: "Blijf de zaak volgen: kijk in elk geval na drie en na twaalf maanden of het veilig is en blijft.",
      en: "Keep following the case: look after three and after twelve months in any case whether it is safe and stays so.",
    },
    wie: ["veilig-thuis"],
    bronnen: [rk("9.9"), rk("9.10"), rk("9.11")],
    besluit: "BESLUIT-MONITOREN-TELT-VANAF-EINDE",
  },
  {
    als: ondersteuning,
    stap: {
      nl: "Wijs een regisseur aan en maak met de betrokkenen een plan voor directe en stabiele veiligheid.",
      en: "Appoint a case director and make a plan with those involved for direct and stable safety.",
    },
    wie: ["lokaal-team"],
    bronnen: [ww("L7"), ww("L9"), ww("L11")],
  },
  {
    als: { ...bijLokaalTeam, lopendeHulp: true },
    stap: {
      nl: "Kijk geregeld of de hulp past, en stel die bij.",
      en: "Look regularly whether the help fits, and adapt it.",
    },
    wie: ["lokaal-team"],
    bronnen: [ww("L14")],
  },
  {
    als: ontoereikend,
    stap: {
      nl: "Schakel Veilig Thuis of de Raad voor de Kinderbescherming in.",
      en: "Bring in Veilig Thuis or the Child Care and Protection Board.",
    },
    wie: ["lokaal-team"],
    bronnen: [ww("L16"), ww("L17")],
  },
];
