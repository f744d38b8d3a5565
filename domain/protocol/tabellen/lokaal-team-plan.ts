import { ww } from "../bronnen.ts";
import type { Tabel } from "../rule.ts";
import { bijLokaalTeam, met, ondersteuning, ontoereikend, schadelijkePraktijk } from "./begrippen.ts";

/** How a local team works on a case it holds: from the first signal to a plan, its case director and its evaluation. */
export const lokaalTeamPlanTabel = {
  "WW-L1": {
    bron: ww("L1"),
    soort: "plicht",
    wie: "lokaal-team",
    als: { ...bijLokaalTeam, veiligheid: ["acuut-onveilig", "structureel-onveilig"] },
    wat: {
      nl: "Het lokale team werkt aan herstel van de veiligheid en regelt passende hulp.",
      en: "The local team works on restoring safety and arranges fitting help.",
    },
  },
  "WW-L2": {
    bron: ww("L2"),
    soort: "plicht",
    wie: "lokaal-team",
    als: ondersteuning,
    wat: {
      nl: "Het lokale team werkt gefaseerd aan veiligheid en biedt hulp stap voor stap.",
      en: "The local team works on safety in phases and gives help step by step.",
    },
  },
  "WW-L3": {
    bron: ww("L3"),
    soort: "bevoegdheid",
    wie: "vrager",
    als: { bij: "nergens", verblijf: "nederland", vrager: ["slachtoffer", "omstander"] },
    wat: {
      nl: "U kunt zelf hulp vragen bij het lokale team van de gemeente; Veilig Thuis kan u er ook aanmelden.",
      en: "You can ask the municipality's local team for help yourself; Veilig Thuis may enrol you as well.",
    },
  },
  "WW-L4": {
    bron: ww("L4"),
    soort: "plicht",
    wie: "lokaal-team",
    als: { aanleiding: "melding", bij: "lokaal-team" },
    tenzij: schadelijkePraktijk,
    wat: {
      nl: "Het lokale team pakt de signalen op en gaat in gesprek.",
      en: "The local team takes up the signals and starts talking.",
    },
  },
  "WW-L4/schadelijk": {
    bron: ww("L4"),
    soort: "plicht",
    wie: "lokaal-team",
    als: met(schadelijkePraktijk, { aanleiding: "melding", bij: "lokaal-team" }),
    besluit: "BESLUIT-DESKUNDIGE-VOOR-GESPREK",
    wat: {
      nl: "Het lokale team pakt de signalen op, en gaat pas in gesprek na overleg met een deskundige.",
      en: "The local team takes up the signals, and talks only after consulting an expert.",
    },
  },
  "WW-L6": {
    bron: ww("L6"),
    soort: "plicht",
    wie: "lokaal-team",
    als: ondersteuning,
    wat: {
      nl: "Het lokale team brengt de situatie in kaart: welke zorgen zijn er, welke hulp en bescherming zijn nodig.",
      en: "The local team maps the situation: which worries there are, which help and protection are needed.",
    },
  },
  "WW-L7": {
    bron: ww("L7"),
    soort: "plicht",
    wie: "lokaal-team",
    als: ondersteuning,
    wat: {
      nl: "Het lokale team wijst één regisseur aan als vast gezicht.",
      en: "The local team appoints one case director as fixed face.",
    },
  },
  "WW-L8": {
    bron: ww("L8"),
    soort: "plicht",
    wie: "lokaal-team",
    als: ondersteuning,
    wat: {
      nl: "De regisseur bewaakt samenhang en voortgang, en dat ieder doet wat is afgesproken.",
      en: "The case director guards coherence and progress, and that everyone does what was agreed.",
    },
  },
  "WW-L9": {
    bron: ww("L9"),
    soort: "plicht",
    wie: "lokaal-team",
    als: ondersteuning,
    wat: {
      nl: "Het lokale team maakt met de betrokkenen een plan met doelen, afspraken en acties.",
      en: "The local team makes a plan with those involved, with goals, agreements and actions.",
    },
  },
  "WW-L10": {
    bron: ww("L10"),
    soort: "plicht",
    wie: "lokaal-team",
    als: ondersteuning,
    wat: {
      nl: "Iedere betrokkene weet wat er van hem of haar wordt verwacht.",
      en: "Everyone involved knows what is expected of them.",
    },
  },
  "WW-L11": {
    bron: ww("L11"),
    soort: "plicht",
    wie: "lokaal-team",
    als: met(ondersteuning, { veiligheid: ["acuut-onveilig", "structureel-onveilig"] }),
    wat: {
      nl: "Het plan is gericht op directe veiligheid en daarna op stabiele veiligheid.",
      en: "The plan aims at direct safety and then at stable safety.",
    },
  },
  "WW-L14": {
    bron: ww("L14"),
    soort: "plicht",
    wie: "lokaal-team",
    als: { ...bijLokaalTeam, lopendeHulp: true },
    wat: {
      nl: "Het lokale team kijkt geregeld of de hulp nog past, en stelt die bij.",
      en: "The local team looks regularly whether the help still fits, and adapts it.",
    },
  },
  "WW-L15": {
    bron: ww("L15"),
    soort: "plicht",
    wie: "lokaal-team",
    als: { ...bijLokaalTeam, hulpToereikend: false },
    wat: {
      nl: "Het lokale team verwijst naar andere hulp of zet die in, zoals therapie, schuldhulp of gezinscoaching.",
      en: "The local team refers to other help or engages it, such as therapy, debt help or family coaching.",
    },
  },
  "WW-L17": {
    bron: ww("L17"),
    soort: "waarschuwing",
    wie: "lokaal-team",
    als: ontoereikend,
    wat: {
      nl: "Veilig Thuis en de Raad hebben wettelijke bevoegdheden die het lokale team niet heeft.",
      en: "Veilig Thuis and the Board have statutory powers that the local team does not have.",
    },
  },
} as const satisfies Tabel;
