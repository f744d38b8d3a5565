import { ww } from "../bronnen.ts";
import type { Tabel } from "../rule.ts";
import { beroep, met, schadelijkePraktijk, weegt } from "./begrippen.ts";

const onveilig = ["acuut-onveilig", "structureel-onveilig"] as const;
/** A report is being made, or has just come in. */
const meldt = { aanleiding: "melding", vrager: beroep, bij: ["nergens", "veilig-thuis"] } as const;
/** A professional is about to report and writes it down. */
const schrijft = { aanleiding: "melding", vrager: beroep, bij: "nergens" } as const;
const vertelt = { aanleiding: "melding", vrager: beroep, informerenBedreigend: false } as const;
const gemeld = { aanleiding: "melding", bij: "veilig-thuis", vrager: beroep } as const;
const afwegingen = "BESLUIT-AFWEGINGEN-BIJ-BESLISSEN";

/** Reporting with care: what a professional weighs, does, writes and tells before and at a report. */
export const melderTabel = {
  "WW-Z1": {
    bron: ww("Z1"),
    soort: "advies",
    wie: "vrager",
    als: { bij: "nergens", verblijf: "nederland" },
    wat: {
      nl: "Bel Veilig Thuis op 0800-2000 en noem de gemeente waar het gezin woont; is het druk, dan wordt u teruggebeld.",
      en: "Call Veilig Thuis on 0800-2000 and name the municipality where the family lives; if it is busy they call back.",
    },
  },
  "WW-Z2": {
    bron: ww("Z2"),
    soort: "advies",
    wie: "vrager",
    als: { aanleiding: "melding", bij: "nergens" },
    wat: {
      nl: "Vertel wat er speelt en vraag wat er na de melding gebeurt, zodat u dat ook de betrokkenen kunt vertellen.",
      en: "Tell what is going on and ask what happens after the report, so that you can tell those concerned as well.",
    },
  },
  "WW-M3": {
    bron: ww("M3"),
    soort: "plicht",
    wie: "vrager",
    als: meldt,
    wat: {
      nl: "De melder legt uit waar de zorgen uit bestaan.",
      en: "The reporter explains what the worries are.",
    },
  },
  "WW-M4": {
    bron: ww("M4"),
    soort: "plicht",
    wie: "vrager",
    als: meldt,
    wat: {
      nl: "De melder zegt of de stappen van de meldcode zijn gevolgd.",
      en: "The reporter says whether the steps of the reporting code were followed.",
    },
  },
  "WW-M5": {
    bron: ww("M5"),
    soort: "plicht",
    wie: "vrager",
    als: meldt,
    besluit: "BESLUIT-MELDER-AFGESCHERMD",
    wat: {
      nl: "De melder bespreekt met Veilig Thuis wat hij verwacht en of hij anoniem kan blijven.",
      en: "The reporter discusses with Veilig Thuis what to expect and whether to stay anonymous.",
    },
  },
  "WW-M6": {
    bron: ww("M6"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: meldt,
    wat: {
      nl: "Melder en Veilig Thuis spreken af hoe zij samenwerken.",
      en: "Reporter and Veilig Thuis agree how they work together.",
    },
  },
  // as long as nobody knows whether the analysis is done, it is not
  "WW-M8a/schadelijk": {
    bron: ww("M8a"),
    soort: "waarschuwing",
    wie: "vrager",
    als: met(schadelijkePraktijk, { aanleiding: "melding", vrager: beroep }),
    tenzij: { risicoanalyseGereed: true },
    aanname: { risicoanalyseGereed: false },
    besluit: "BESLUIT-FAMILIE-PAS-NA-ANALYSE",
    wat: {
      nl: "Vertel de betrokkenen nog niet van de melding: zonder risicoanalyse kan dat hen bedreigen.",
      en: "Do not tell those concerned of the report yet: without a risk analysis that may threaten them.",
    },
  },
  "WW-Z4": {
    bron: ww("Z4"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: schrijft,
    wat: {
      nl: "Veilig Thuis legt uit hoe de melding gaat en stuurt het meldformulier.",
      en: "Veilig Thuis explains how to report and sends the form.",
    },
  },
  "WW-Z5": {
    bron: ww("Z5"),
    soort: "advies",
    wie: "vrager",
    als: schrijft,
    wat: {
      nl: "Meld als organisatie liever op schrift; mondeling kan soms ook.",
      en: "As an organisation rather report in writing; by word of mouth is sometimes possible.",
    },
  },
  "WW-Z9": {
    bron: ww("Z9"),
    soort: "advies",
    wie: "vrager",
    als: met(weegt, { deskundigeGeraadpleegd: false }),
    pleit: "advies",
    wat: {
      nl: "Overleg met een deskundige collega of met Veilig Thuis, en leg vast met wie en wat eruit kwam.",
      en: "Consult an expert colleague or Veilig Thuis, and record with whom and what came of it.",
    },
  },
  "WW-Z11": {
    bron: ww("Z11"),
    soort: "advies",
    wie: "vrager",
    als: weegt,
    besluit: afwegingen,
    wat: {
      nl: "Weeg eerst of er signalen van huiselijk geweld zijn.",
      en: "First weigh whether there are signals of domestic violence.",
    },
  },
  "WW-Z12": {
    bron: ww("Z12"),
    soort: "advies",
    wie: "vrager",
    als: met(weegt, { veiligheid: onveilig }),
    pleit: "melden",
    besluit: afwegingen,
    wat: {
      nl: "Weeg mee dat het acuut of structureel onveilig is: dat pleit voor melden.",
      en: "Weigh that it is acutely or structurally unsafe: that speaks for a report.",
    },
  },
  "WW-Z13": {
    bron: ww("Z13"),
    soort: "advies",
    wie: "vrager",
    als: met(weegt, { kanNietHandelen: true }),
    pleit: "melden",
    besluit: afwegingen,
    wat: {
      nl: "Weeg mee dat u zelf geen goede hulp kunt regelen: dat pleit voor melden.",
      en: "Weigh that you cannot arrange good help yourself: that speaks for a report.",
    },
  },
  "WW-Z14": {
    bron: ww("Z14"),
    soort: "advies",
    wie: "vrager",
    als: met(weegt, { medewerking: ["nee", "onduidelijk"] }),
    pleit: "melden",
    besluit: afwegingen,
    wat: {
      nl: "Weeg mee dat de betrokkenen niet of misschien niet aan hulp meewerken: dat pleit voor melden.",
      en: "Weigh that those concerned do not, or may not, co-operate with help: that speaks for a report.",
    },
  },
  "WW-Z15": {
    bron: ww("Z15"),
    soort: "advies",
    wie: "vrager",
    als: met(weegt, { hulpToereikend: false }),
    pleit: "melden",
    besluit: afwegingen,
    wat: {
      nl: "Weeg mee dat de hulp geen blijvende veiligheid brengt: dat pleit voor melden.",
      en: "Weigh that the help does not bring lasting safety: that speaks for a report.",
    },
  },
  "WW-Z16": {
    bron: ww("Z16"),
    soort: "advies",
    wie: "vrager",
    als: met(weegt, { kanNietHandelen: false, medewerking: "ja" }),
    pleit: "hulp",
    besluit: afwegingen,
    wat: {
      nl: "Besluit welke hulp u zelf regelt; hulp regelen en melden kan ook allebei.",
      en: "Decide which help you arrange yourself; arranging help and reporting may also both be done.",
    },
  },
  "WW-Z18": {
    bron: ww("Z18"),
    soort: "advies",
    wie: "vrager",
    als: schrijft,
    wat: {
      nl: "Schrijf feiten op, zonder uitleg of oordeel.",
      en: "Write down facts, without interpretation or judgement.",
    },
  },
  "WW-Z19": {
    bron: ww("Z19"),
    soort: "plicht",
    wie: "vrager",
    als: schrijft,
    wat: {
      nl: "Noem bij wat u van anderen hoorde van wie het komt.",
      en: "For what you heard from others, name whom it came from.",
    },
  },
  "WW-Z20": {
    bron: ww("Z20"),
    soort: "plicht",
    wie: "vrager",
    als: schrijft,
    wat: {
      nl: "Noem bij een vermoeden de feiten waarop het rust.",
      en: "With a supposition name the facts on which it rests.",
    },
  },
  "WW-Z21": {
    bron: ww("Z21"),
    soort: "verbod",
    wie: "vrager",
    als: schrijft,
    wat: {
      nl: "Noteer geen medische diagnose, tenzij een deskundige professional die stelde.",
      en: "Note no medical diagnosis, unless an expert professional made it.",
    },
  },
  "WW-Z22": {
    bron: ww("Z22"),
    soort: "bevoegdheid",
    wie: "vrager",
    als: schrijft,
    wat: {
      nl: "Aandachtsfunctionaris of gedragskundige kan meelezen of de melding zorgvuldig en objectief is.",
      en: "The designated officer or behavioural expert may read along for care and objectivity.",
    },
  },
  "WW-Z23": {
    bron: ww("Z23"),
    soort: "bevoegdheid",
    wie: "vrager",
    als: schrijft,
    wat: {
      nl: "Een jurist kan meelezen of uw stappen passen binnen het recht en de AVG.",
      en: "A lawyer may read along whether your steps fit the law and the GDPR.",
    },
  },
  "WW-Z24": {
    bron: ww("Z24"),
    soort: "bevoegdheid",
    wie: "vrager",
    als: { ...schrijft, informerenBedreigend: true },
    wat: {
      nl: "Vraag uw leidinggevende mee te lezen als u twijfelt aan uw veiligheid of die van collega's of cliënten.",
      en: "Have your manager read along when you doubt your safety or that of colleagues or clients.",
    },
  },
  "WW-Z26": {
    bron: ww("Z26"),
    soort: "advies",
    wie: "vrager",
    als: vertelt,
    tenzij: schadelijkePraktijk,
    wat: {
      nl: "Zeg duidelijk waarom u meldt, vraag wat zij ervan vinden en leg uit tot zij het begrijpen.",
      en: "Say clearly why you report, ask what they think of it and explain until they understand.",
    },
  },
  "WW-Z27": {
    bron: ww("Z27"),
    soort: "bevoegdheid",
    wie: "vrager",
    als: vertelt,
    tenzij: schadelijkePraktijk,
    wat: {
      nl: "Betrokkenen die dat willen, kunnen de geschreven melding lezen.",
      en: "Those concerned may read the written report if they want.",
    },
  },
  "WW-Z28": {
    bron: ww("Z28"),
    soort: "bevoegdheid",
    wie: "betrokkenen",
    als: vertelt,
    tenzij: schadelijkePraktijk,
    wat: {
      nl: "Wie het niet eens is met de melding, kan er een reactie onder zetten.",
      en: "Who disagrees with the report may put a reaction under it.",
    },
  },
  "WW-Z29": {
    bron: ww("Z29"),
    soort: "plicht",
    wie: "vrager",
    als: schrijft,
    wat: {
      nl: "Stuur alles wat u hebt vastgelegd naar Veilig Thuis.",
      en: "Send everything you recorded to Veilig Thuis.",
    },
  },
  "WW-Z30": {
    bron: ww("Z30"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: gemeld,
    wat: {
      nl: "De professional die meldde, hoort of de melding wordt opgepakt.",
      en: "The professional who reported hears whether the report is taken up.",
    },
  },
  "WW-Z31": {
    bron: ww("Z31"),
    soort: "bevoegdheid",
    wie: "vrager",
    als: gemeld,
    wat: {
      nl: "Duurt het te lang, dan kan de melder bellen en vragen hoe het ermee staat.",
      en: "If it takes too long, the reporter may call and ask how things stand.",
    },
  },
} as const satisfies Tabel;
