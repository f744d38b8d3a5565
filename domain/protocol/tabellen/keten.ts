import { rk } from "../bronnen.ts";
import { minderjarig } from "../conditie.ts";
import type { Tabel } from "../rule.ts";
import {
  bijDeMeldcode,
  bijVeiligThuis,
  dwangInBuitenland,
  eer,
  gevolgd,
  lkhaVormen,
  meldcodeEer,
  met,
  nogTeOnderzoeken,
  onveilig,
  samenloop,
  schadelijkePraktijk,
  zaak,
} from "./begrippen.ts";

const professional = ["professional", "instelling"] as const;
const eerOfDwang = [...eer, { vormen: { enige: lkhaVormen } }] as const;
const onveiligBijVeiligThuis = { ...bijVeiligThuis, veiligheid: onveilig } as const;
const besnijdenisVanKind = { vormen: { enige: ["vgv"] }, leeftijd: minderjarig } as const;
/** The chain of the Routekaart, from the first advice by way of assessment and investigation to monitoring. */
export const ketenTabel = {
  "RK-2.9": {
    bron: rk("2.9"),
    soort: "plicht",
    wie: "vrager",
    als: bijDeMeldcode,
    wat: {
      nl: "Volg de vijf stappen van de meldcode: zij bepalen of u meldt en of er genoeg hulp kan komen.",
      en: "Follow the five steps of the reporting code: they decide whether you report and whether enough help is possible.",
    },
  },
  "RK-2.10": {
    bron: rk("2.10"),
    soort: "advies",
    wie: "vrager",
    als: meldcodeEer,
    wat: {
      nl: "Gebruik de meldcode bij vermoedens van eergerelateerd geweld: dezelfde vijf stappen, anders ingevuld.",
      en: "Use the reporting code for suspicions of honour-related violence: the same five steps, filled in differently.",
    },
  },
  "RK-7.2": {
    bron: rk("7.2"),
    soort: "plicht",
    wie: "vrager",
    als: bijDeMeldcode.map((ene) => ({
      ...ene,
      vormen: { enige: lkhaVormen },
      eermotief: ["ja", "vermoeden"] as const,
    })),
    wat: {
      nl: "Komt de dwang of achterlating voort uit een eerkwestie, of kan zij daartoe leiden, dan geldt de meldcode voor eergerelateerd geweld.",
      en: "If the forced marriage or abandonment follows from a matter of honour, or may lead to one, the reporting code for honour-related violence applies.",
    },
  },
  "RK-6.2": {
    bron: rk("6.2"),
    soort: "plicht",
    wie: "vrager",
    als: met(schadelijkePraktijk, { aanleiding: "adviesvraag", vrager: professional }),
    wat: {
      nl: "Herken een signaal zo vroeg mogelijk en handel ernaar: vraag advies of meld.",
      en: "Recognise a signal as early as possible and act on it: ask advice or report.",
    },
  },
  "RK-2.6": {
    bron: rk("2.6"),
    soort: "bevoegdheid",
    wie: "vrager",
    als: { aanleiding: "adviesvraag", bij: ["veilig-thuis", "nergens"] },
    wat: {
      nl: "Advies van Veilig Thuis kan altijd anoniem.",
      en: "Advice of Veilig Thuis can always be anonymous.",
    },
  },
  "RK-7.7": {
    bron: rk("7.7"),
    soort: "bevoegdheid",
    wie: "veilig-thuis",
    als: { aanleiding: "adviesvraag", bij: "veilig-thuis" },
    wat: {
      nl: "Advies verplicht tot niets; Veilig Thuis kan ook contact leggen met hulp, bij een gesprek zitten of een lokaal teamoverleg bijwonen.",
      en: "Advice binds to nothing; Veilig Thuis may also make contact with help, join a talk or attend a meeting of the local team.",
    },
  },
  "RK-4.5": {
    bron: rk("4.5"),
    soort: "advies",
    wie: "vrager",
    als: { bij: "lec-egg" },
    wat: {
      nl: "Wie het LEC EGG iets vraagt, krijgt altijd ook het advies de taakaccenthouder in de eigen regio te bellen.",
      en: "Whoever asks LEC EGG is always advised to contact the taakaccenthouder of the police in the own region as well.",
    },
  },
  "RK-7.8": {
    bron: rk("7.8"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: met(schadelijkePraktijk, { aanleiding: "melding", bij: "veilig-thuis" }),
    tenzij: dwangInBuitenland,
    wat: {
      nl: "Veilig Thuis neemt de melding in behandeling, beoordeelt de veiligheid en besluit wie verantwoordelijk wordt voor het vervolg.",
      en: "Veilig Thuis takes the report on, assesses the safety and decides who becomes responsible for what follows.",
    },
  },
  "RK-7.9": {
    bron: rk("7.9"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: met(eerOfDwang, bijVeiligThuis),
    tenzij: [dwangInBuitenland, { risicoanalyseGereed: true }],
    wat: {
      nl: "Gebruik het triage-instrument en de checklist van het LEC EGG; zo nodig helpt het LEC EGG bij de risicoanalyse.",
      en: "Use the triage instrument and the checklist of LEC EGG; if needed LEC EGG helps with the risk analysis.",
    },
  },
  "RK-7.11": {
    bron: rk("7.11"),
    soort: "bevoegdheid",
    wie: "veilig-thuis",
    als: met(schadelijkePraktijk, bijVeiligThuis),
    tenzij: dwangInBuitenland,
    wat: {
      nl: "Veilig Thuis mag onder voorwaarden informatie uit andere bronnen halen zonder toestemming van de betrokkenen.",
      en: "Veilig Thuis may under conditions get information from other sources without consent of those involved.",
    },
  },
  "RK-7.18": {
    bron: rk("7.18"),
    soort: "waarschuwing",
    wie: "veilig-thuis",
    als: met(eerOfDwang, { ...bijVeiligThuis, deskundigeGeraadpleegd: false }),
    wat: {
      nl: "Schakel het LEC EGG of het LKHA op tijd in: hun kennis wordt vaak te laat of te weinig gebruikt.",
      en: "Engage LEC EGG or LKHA in time: their knowledge is often used too late or too little.",
    },
  },
  "RK-2.5": {
    bron: rk("2.5"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: onveiligBijVeiligThuis,
    tenzij: dwangInBuitenland,
    wat: {
      nl: "Op grond van de beoordeling bepaalt Veilig Thuis wat volgt en wie de hulp op zich neemt.",
      en: "On the ground of the assessment Veilig Thuis decides what follows and who takes on the help.",
    },
  },
  "RK-2.6/vervolg": {
    bron: rk("2.6"),
    soort: "bevoegdheid",
    wie: "veilig-thuis",
    als: onveiligBijVeiligThuis,
    tenzij: dwangInBuitenland,
    wat: {
      nl: "Zo nodig draagt Veilig Thuis over aan vrijwillige hulp, schakelt het de Raad in of doet het melding bij de politie.",
      en: "If needed Veilig Thuis hands over to voluntary help, brings in the Child Care and Protection Board or reports to the police.",
    },
  },
  "RK-5.3": {
    bron: rk("5.3"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: { ...bijVeiligThuis, ...besnijdenisVanKind },
    wat: {
      nl: "Volg na melding en onderzoek het Handelingsprotocol VGV bij minderjarigen met Raad en politie: aangifte, bescherming, strafrecht.",
      en: "After report and investigation follow the Handelingsprotocol VGV for minors with the Board and the police: charges, protection, criminal law.",
    },
  },
  "RK-2.20": {
    bron: rk("2.20"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: [
      { ...bijVeiligThuis, samenloopZorgStraf: true, vormen: { enige: ["kindermishandeling"] } },
      { ...bijVeiligThuis, samenloopZorgStraf: true, ...besnijdenisVanKind },
    ],
    wat: {
      nl: "Kan de mishandeling van een kind strafbaar zijn, overleg dan samen met politie, OM, Raad en reclassering.",
      en: "If the abuse of a child may be an offence, consult together with the police, the prosecutor, the Board and probation.",
    },
  },
  "RK-8.3": {
    bron: rk("8.3"),
    soort: "advies",
    wie: "verantwoordelijke",
    als: nogTeOnderzoeken,
    wat: {
      nl: "Stel vast of eer het motief is en wie er van het probleem weet.",
      en: "Establish whether honour is the motive and who knows of the problem.",
    },
  },
  "RK-8.4": {
    bron: rk("8.4"),
    soort: "advies",
    wie: "verantwoordelijke",
    als: nogTeOnderzoeken,
    wat: {
      nl: "Breng de hele familie in kaart met een stamboom, ook grootouders, ooms, tantes, neven en nichten.",
      en: "Map the whole family with a family tree, grandparents, uncles, aunts and cousins as well.",
    },
  },
  "RK-8.5": {
    bron: rk("8.5"),
    soort: "advies",
    wie: "verantwoordelijke",
    als: nogTeOnderzoeken,
    besluit: "BESLUIT-FAMILIE-PER-PERSOON",
    wat: {
      nl: "Zoek uit wie beslist, hoe de familie er in het land van herkomst voor staat, en wie tegenwerkt of juist helpt.",
      en: "Find out who decides, how the family stands in the country of origin, and who opposes or rather helps.",
    },
  },
  "RK-8.15": {
    bron: rk("8.15"),
    soort: "plicht",
    wie: "verantwoordelijke",
    als: met(schadelijkePraktijk, samenloop),
    wat: {
      nl: "Straf en hulp gaan hand in hand: werk samen en schakel snel tussen zorg, politie en justitie.",
      en: "Punishment and help go hand in hand: work together and switch fast between care, police and justice.",
    },
  },
  "RK-8.17": {
    bron: rk("8.17"),
    soort: "bevoegdheid",
    wie: "verantwoordelijke",
    als: samenloop,
    tenzij: dwangInBuitenland,
    wat: {
      nl: "Een Actieoverleg stemt vroeg af tussen politie, Veilig Thuis en officier van justitie, zo nodig met Raad en reclassering.",
      en: "An Actieoverleg tunes early between the police, Veilig Thuis and the prosecutor, if needed with the Board and probation.",
    },
  },
  "RK-8.2": {
    bron: rk("8.2"),
    soort: "bevoegdheid",
    wie: "verantwoordelijke",
    als: [
      { ...zaak, bij: "multidisciplinair-team", hulpToereikend: false },
      { ...bijVeiligThuis, besluitVeiligThuis: "multidisciplinair-team", hulpToereikend: false },
    ],
    wat: {
      nl: "Lukt het niet met de gewone inzet van meer disciplines, dan kan de aanpak MDA++ aan de orde zijn.",
      en: "If the usual effort of several disciplines fails, the approach MDA++ may be called for.",
    },
  },
  "RK-9.12": {
    bron: rk("9.12"),
    soort: "plicht",
    wie: "lokaal-team",
    als: { ...zaak, bij: "lokaal-team", veiligheid: onveilig },
    wat: {
      nl: "Het is een taak van het lokale team om de veiligheid te borgen.",
      en: "It is a task of the local team to guard the safety.",
    },
  },
  "RK-9.10": {
    bron: rk("9.10"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: gevolgd,
    tenzij: dwangInBuitenland,
    wat: {
      nl: "Kijk bij het volgen of de voorwaarden zijn nagekomen, of dat tot veiligheid leidde en of er aan herstel wordt gewerkt.",
      en: "When monitoring see whether the conditions were met, whether that led to safety and whether recovery is worked on.",
    },
  },
  "RK-9.11": {
    bron: rk("9.11"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: gevolgd,
    tenzij: dwangInBuitenland,
    besluit: "BESLUIT-MONITOREN-TELT-VANAF-EINDE",
    wat: {
      nl: "Veilig Thuis kijkt in elk geval na drie maanden hoe het gaat, en zo vaak als nodig.",
      en: "Veilig Thuis looks how things are after three months in any case, and as often as needed.",
    },
    termijn: {
      aantal: 3,
      eenheid: "maanden",
      vanaf: "bemoeienis-geeindigd",
      vroegst: { aantal: 2, eenheid: "maanden" },
      voldaanDoor: ["gemonitord-drie-maanden"],
      vervaltDoor: ["bemoeienis-hervat", "gemonitord-twaalf-maanden"],
      kracht: "norm",
      pauzeerbaar: false,
    },
  },
  "RK-9.11/jaar": {
    bron: rk("9.11"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: gevolgd,
    tenzij: dwangInBuitenland,
    besluit: "BESLUIT-MONITOREN-TELT-VANAF-EINDE",
    wat: {
      nl: "Veilig Thuis kijkt in elk geval na twaalf maanden hoe het gaat, en zo lang als nodig; gemiddeld anderhalf jaar.",
      en: "Veilig Thuis looks how things are after twelve months in any case, and as long as needed; a year and a half on average.",
    },
    termijn: {
      aantal: 12,
      eenheid: "maanden",
      vanaf: "bemoeienis-geeindigd",
      vroegst: { aantal: 11, eenheid: "maanden" },
      voldaanDoor: ["gemonitord-twaalf-maanden"],
      vervaltDoor: ["bemoeienis-hervat"],
      kracht: "norm",
      pauzeerbaar: false,
    },
  },
  "RK-9.11/vaker": {
    bron: rk("9.11"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: zaak,
    wat: {
      nl: "Veilig Thuis kijkt op de afgesproken dag opnieuw hoe het gaat.",
      en: "Veilig Thuis looks again on the day agreed how things are.",
    },
    opDag: {
      eenheid: "genoemde-dag",
      vanaf: "volgende-keer-afgesproken",
      voldaanDoor: ["gemonitord-drie-maanden", "gemonitord-twaalf-maanden", "gemonitord-tussentijds"],
      vervaltDoor: ["bemoeienis-hervat"],
      kracht: "norm",
      pauzeerbaar: false,
    },
  },
} as const satisfies Tabel;
