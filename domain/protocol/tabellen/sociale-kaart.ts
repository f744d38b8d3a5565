import { ww } from "../bronnen.ts";
import { minderjarig } from "../conditie.ts";
import type { Tabel } from "../rule.ts";
import { zaak } from "./begrippen.ts";

const inNederland = { verblijf: "nederland" } as const;
const acuut = { ...inNederland, veiligheid: "acuut-onveilig" } as const;
const kind = { ...inNederland, leeftijd: minderjarig } as const;
const meisjesbesnijdenis = { vormen: { enige: ["vgv"] }, leeftijd: minderjarig } as const;

/** Who on the map of help is the one to go to in this situation. */
export const socialeKaartTabel = {
  "WW-S4": {
    bron: ww("S4"),
    soort: "advies",
    wie: "verantwoordelijke",
    als: acuut,
    wat: {
      nl: "Is er net een aanranding of verkrachting geweest, ga dan naar het Centrum Seksueel Geweld.",
      en: "If there has just been an assault or rape, go to the Centrum Seksueel Geweld.",
    },
  },
  "WW-S5": {
    bron: ww("S5"),
    soort: "advies",
    wie: "verantwoordelijke",
    als: acuut,
    wat: {
      nl: "De crisisdienst is dag en nacht bereikbaar voor kinderen, volwassenen en gezinnen.",
      en: "The crisis service is there day and night for children, adults and families.",
    },
  },
  "WW-S6": {
    bron: ww("S6"),
    soort: "advies",
    wie: "verantwoordelijke",
    als: { ...kind, vormen: { enige: ["kindermishandeling"] } },
    wat: {
      nl: "Heeft een kind letsel, laat dan een forensisch arts voor kinderen (FMEK) zien of het door mishandeling komt.",
      en: "If a child has an injury, have a forensic physician for children (FMEK) see whether abuse caused it.",
    },
  },
  "WW-S8": {
    bron: ww("S8"),
    soort: "plicht",
    wie: "gi",
    als: { ...zaak, bij: "gi" },
    wat: {
      nl: "De gecertificeerde instelling voert de kinderbeschermingsmaatregel of jeugdreclassering uit.",
      en: "The certified institution executes the child protection measure or juvenile probation.",
    },
  },
  "WW-S8/tafel": {
    bron: ww("S8"),
    soort: "bevoegdheid",
    wie: "gi",
    als: { ...zaak, ...kind, veiligheid: "structureel-onveilig" },
    wat: {
      nl: "Preventieve jeugdbescherming kan al beginnen aan de jeugdbeschermingstafel.",
      en: "Preventive child protection may already begin at the child protection table.",
    },
  },
  "WW-S9": {
    bron: ww("S9"),
    soort: "plicht",
    wie: "jgz",
    als: { ...meisjesbesnijdenis, ...inNederland },
    besluit: "BESLUIT-RISICOCONTACT-JGZ",
    wat: {
      nl: "De jeugdgezondheidszorg stelt op haar contactmomenten vast hoe groot het risico op meisjesbesnijdenis is.",
      en: "Youth health care determines at its contact moments how great the risk of circumcision is.",
    },
  },
  "WW-S9/gesprek": {
    bron: ww("S9"),
    soort: "plicht",
    wie: "jgz",
    als: { ...meisjesbesnijdenis, ...inNederland, deskundigeGeraadpleegd: true },
    besluit: "BESLUIT-RISICOCONTACT-JGZ",
    wat: {
      nl: "De jeugdgezondheidszorg praat met ouders en meisje, en schakelt zo nodig hulp of Veilig Thuis in.",
      en: "Youth health care talks with parents and girl, and engages help or Veilig Thuis if needed.",
    },
  },
  "WW-S12": {
    bron: ww("S12"),
    soort: "advies",
    wie: "verantwoordelijke",
    als: [
      { ...zaak, ...inNederland, vormen: { enige: ["eergerelateerd-geweld"] } },
      { ...zaak, ...inNederland, eermotief: ["ja", "vermoeden"] },
    ],
    wat: {
      nl: "Vraag bij de politie naar de taakaccenthouder eergerelateerd geweld, geschoold door het LEC EGG.",
      en: "Ask the police for the officer trained by LEC EGG in honour-related violence.",
    },
  },
  "WW-S13": {
    bron: ww("S13"),
    soort: "advies",
    wie: "verantwoordelijke",
    als: { ...inNederland, vormen: { enige: ["ouderenmishandeling"] } },
    wat: {
      nl: "Bij financieel misbruik van een oudere weet een lokale alliantie van onder meer bank en notaris raad.",
      en: "In financial abuse of an elderly person a local alliance of banks, notaries and others can advise.",
    },
  },
  "WW-S14": {
    bron: ww("S14"),
    soort: "advies",
    wie: "verantwoordelijke",
    als: inNederland,
    wat: {
      nl: "Mag een huisdier niet mee naar de opvang, dan zoekt Mendoo er een gastgezin voor.",
      en: "If a pet may not come to the shelter, Mendoo finds a foster home for it.",
    },
    over: ["intake-opvang"],
  },
  "WW-S15": {
    bron: ww("S15"),
    soort: "plicht",
    wie: "om",
    als: { ...zaak, ...inNederland, samenloopZorgStraf: true },
    wat: {
      nl: "OM en politie geven huiselijk geweld voorrang en vervolgen wat te bewijzen is in beginsel altijd.",
      en: "Prosecutor and police give domestic violence priority and in principle always prosecute what can be proven.",
    },
  },
  "WW-S16": {
    bron: ww("S16"),
    soort: "plicht",
    wie: "politie",
    als: { ...zaak, ...inNederland, bij: "politie" },
    wat: {
      nl: "De politie grijpt in, stelt feiten vast, onderzoekt strafbare feiten en stemt af met Veilig Thuis.",
      en: "The police intervenes, establishes facts, investigates offences and tunes with Veilig Thuis.",
    },
  },
  "WW-S17": {
    bron: ww("S17"),
    soort: "bevoegdheid",
    wie: "vrager",
    als: { ...inNederland, vrager: "slachtoffer" },
    wat: {
      nl: "U kunt aangifte doen bij de politie in uw gemeente.",
      en: "You can file a complaint with the police in your municipality.",
    },
  },
  "WW-S17/zeden": {
    bron: ww("S17"),
    soort: "bevoegdheid",
    wie: "vrager",
    als: {
      ...inNederland,
      vormen: { enige: ["kindermishandeling"] },
      vrager: ["slachtoffer", "omstander", "professional", "instelling"],
    },
    wat: {
      nl: "Voor aangifte van kindermishandeling, of een signaal ervan, is er bij de politie een afdeling jeugd en zeden.",
      en: "For a complaint of child abuse, or a signal of it, the police has a department for youth and vice.",
    },
  },
  "WW-S18": {
    bron: ww("S18"),
    soort: "bevoegdheid",
    wie: "verantwoordelijke",
    als: [
      { ...zaak, ...kind, hulpToereikend: false },
      { ...zaak, ...kind, medewerking: "nee" },
    ],
    wat: {
      nl: "Is vrijwillige hulp niet genoeg of neemt het gezin die niet aan, schakel dan de Raad voor de Kinderbescherming in.",
      en: "If voluntary help is not enough or the family refuses it, engage the Child Care and Protection Board.",
    },
  },
  "WW-S19": {
    bron: ww("S19"),
    soort: "waarschuwing",
    wie: "reclassering",
    als: { ...zaak, ...inNederland, samenloopZorgStraf: true, medewerking: "nee" },
    wat: {
      nl: "Begint een pleger niet aan de hulp of maakt hij die niet af, dan volgt een reactie van het strafrecht.",
      en: "If a perpetrator does not start the help or does not finish it, criminal law reacts.",
    },
  },
  "WW-S20": {
    bron: ww("S20"),
    soort: "bevoegdheid",
    wie: "vrager",
    als: { ...inNederland, vrager: ["slachtoffer", "omstander"] },
    wat: {
      nl: "Slachtofferhulp steunt slachtoffers, familie en getuigen, en helpt bij aangifte, strafproces en schade.",
      en: "Slachtofferhulp supports victims, family and witnesses, and helps with complaint, trial and damages.",
    },
  },
  "WW-S21": {
    bron: ww("S21"),
    soort: "advies",
    wie: "verantwoordelijke",
    als: inNederland,
    wat: {
      nl: "De opvangatlas wijst welke veilige opvang er is.",
      en: "The opvangatlas shows which safe shelter there is.",
    },
    over: ["intake-opvang"],
  },
  "WW-S23": {
    bron: ww("S23"),
    soort: "advies",
    wie: "verantwoordelijke",
    als: { vormen: { enige: ["vgv"] }, ...inNederland },
    wat: {
      nl: "Een voorlichter eigen taal en cultuur kan helpen in het contact met ouders of meisje.",
      en: "An educator in the own language and culture can help in the contact with parents or girl.",
    },
    over: ["gesprek-slachtoffer", "gesprek-kind-zonder-ouders", "informeren-familie"],
  },
  "WW-S24": {
    bron: ww("S24"),
    soort: "advies",
    wie: "verantwoordelijke",
    als: { vormen: { enige: ["vgv"] }, ...inNederland },
    wat: {
      nl: "Een ziekenhuis onderzoekt en behandelt na een besnijdenis, kort erna of bij klachten later.",
      en: "A hospital examines and treats after circumcision, soon after or with later complaints.",
    },
    over: ["herstelzorg"],
  },
  "WW-S25": {
    bron: ww("S25"),
    soort: "advies",
    wie: "verantwoordelijke",
    als: { ...zaak, ...inNederland, ernstig: true, samenloopZorgStraf: true },
    wat: {
      nl: "Bij ernstig risicogedrag en een stapeling van problemen kan het Zorg- en Veiligheidshuis de procesregie voeren.",
      en: "In serious risk behaviour and a pile of problems the Zorg- en Veiligheidshuis may direct the process.",
    },
  },
} as const satisfies Tabel;
