import { soa } from "../bronnen.ts";
import type { Tabel } from "../rule.ts";
import { bijVeiligThuis, dwangInBuitenland, zaak } from "./begrippen.ts";

/** Acute danger in the Netherlands; while the place is unknown we act as if it is (BESLUIT-ACUUT-ZONDER-PLAATS). */
const acuut = {
  als: { veiligheid: "acuut-onveilig", verblijf: "nederland" },
  aanname: { verblijf: "nederland" },
  besluit: "BESLUIT-ACUUT-ZONDER-PLAATS",
} as const;
const plan = { ...bijVeiligThuis, veiligheid: ["acuut-onveilig", "structureel-onveilig"] } as const;
const samenloop = { ...zaak, samenloopZorgStraf: true } as const;

/** Samen op in acuut: the first hours of a crisis, and the four steps of structural unsafety. */
export const acuutTabel = {
  "SOA-0.1": {
    ...acuut,
    bron: soa("0.1"),
    soort: "plicht",
    wie: "verantwoordelijke",
    wat: {
      nl: "Veilig Thuis, politie, OM, reclassering en Raad werken samen vanaf het eerste uur.",
      en: "Veilig Thuis, police, prosecutor, probation and Board work together from the first hour.",
    },
  },
  "SOA-0.2": {
    ...acuut,
    bron: soa("0.2"),
    soort: "waarschuwing",
    wie: "verantwoordelijke",
    wat: {
      nl: "Dit is een crisis, de rode fase: betrokkenen moeten in veiligheid worden gebracht.",
      en: "This is a crisis, the red phase: those involved must be brought to safety.",
    },
  },
  "SOA-0.3": {
    ...acuut,
    bron: soa("0.3"),
    soort: "plicht",
    wie: "verantwoordelijke",
    wat: { nl: "Het geweld stoppen is het eerste doel.", en: "Stopping the violence is the first goal." },
    wacht: {
      handelingen: ["herstelzorg"],
      oordeel: "eerst",
      wel: {
        nl: "Breng eerst iedereen in veiligheid; herstel komt daarna.",
        en: "First bring everybody to safety; recovery comes after.",
      },
    },
  },
  "SOA-0.3/sluiten": {
    ...acuut,
    bron: soa("0.3"),
    soort: "verbod",
    wie: "verantwoordelijke",
    aanname: { ...acuut.aanname, veiligheid: "geen-onveiligheid" },
    besluit: "BESLUIT-NIET-SLUITEN-IN-GEVAAR",
    stil: true,
    wat: {
      nl: "In acuut gevaar sluit niemand een dossier: eerst stopt het geweld.",
      en: "In acute danger nobody closes a dossier: first the violence stops.",
    },
    wacht: {
      handelingen: ["dossier-sluiten"],
      oordeel: "eerst",
      wel: {
        nl: "Herstel eerst de directe veiligheid en beoordeel die opnieuw, of draag de zaak over.",
        en: "First restore direct safety and assess it again, or hand the case over.",
      },
      hard: true,
    },
  },
  "SOA-A1.1": {
    ...acuut,
    bron: soa("A1.1"),
    soort: "bevoegdheid",
    wie: "vrager",
    wat: {
      nl: "Fysieke onveiligheid kan bij de politie of bij Veilig Thuis worden gemeld.",
      en: "Physical unsafety can be reported to the police or to Veilig Thuis.",
    },
  },
  "SOA-A1.2": {
    ...acuut,
    bron: soa("A1.2"),
    soort: "plicht",
    wie: "politie",
    wat: {
      nl: "De politie zorgt als eerste voor de fysieke veiligheid van alle gezinsleden.",
      en: "The police first of all secures the physical safety of all family members.",
    },
  },
  "SOA-A2.1": {
    ...acuut,
    bron: soa("A2.1"),
    soort: "plicht",
    wie: "politie",
    wat: {
      nl: "Politie en Veilig Thuis hebben altijd contact.",
      en: "The police and Veilig Thuis are always in contact.",
    },
  },
  "SOA-A2.2": {
    ...acuut,
    bron: soa("A2.2"),
    soort: "bevoegdheid",
    wie: "politie",
    wat: {
      nl: "Politie en Veilig Thuis gaan als het nodig is samen ter plaatse.",
      en: "The police and Veilig Thuis go on the spot together if needed.",
    },
  },
  "SOA-A2.3": {
    ...acuut,
    bron: soa("A2.3"),
    soort: "plicht",
    wie: "veilig-thuis",
    wat: {
      nl: "Veilig Thuis maakt een eerste veiligheidsbeoordeling.",
      en: "Veilig Thuis makes a first safety assessment.",
    },
  },
  "SOA-A2.4": {
    ...acuut,
    bron: soa("A2.4"),
    soort: "plicht",
    wie: "veilig-thuis",
    wat: {
      nl: "Waar nodig wordt informatie gevraagd en overlegd met partners.",
      en: "Where needed information is asked and partners are consulted.",
    },
  },
  "SOA-A3.1": {
    ...acuut,
    bron: soa("A3.1"),
    soort: "plicht",
    wie: "veilig-thuis",
    wat: {
      nl: "Veilig Thuis onderzoekt wat nodig is voor de veiligheid van de directbetrokkenen.",
      en: "Veilig Thuis investigates what the safety of those directly involved needs.",
    },
  },
  "SOA-A3.2": {
    ...acuut,
    bron: soa("A3.2"),
    soort: "plicht",
    wie: "politie",
    wat: { nl: "De politie onderzoekt strafbare feiten.", en: "The police investigates criminal offences." },
  },
  "SOA-A3.3": {
    ...acuut,
    bron: soa("A3.3"),
    soort: "plicht",
    wie: "rvdk",
    wat: {
      nl: "De Raad onderzoekt of een kinderbeschermingsmaatregel nodig is.",
      en: "The Board investigates whether a child protection measure is needed.",
    },
  },
  "SOA-A3.4": {
    ...acuut,
    bron: soa("A3.4"),
    soort: "bevoegdheid",
    wie: "verantwoordelijke",
    wat: {
      nl: "Waar het kan, doen de partners delen van het onderzoek samen.",
      en: "Where possible the partners do parts of the investigation together.",
    },
  },
  "SOA-A4.1": {
    ...acuut,
    bron: soa("A4.1"),
    soort: "plicht",
    wie: "veilig-thuis",
    wat: {
      nl: "Veilig Thuis en politie wegen welke veiligheidsmaatregelen nodig zijn.",
      en: "Veilig Thuis and the police weigh which safety measures are needed.",
    },
  },
  "SOA-A4.2": {
    ...acuut,
    bron: soa("A4.2"),
    soort: "plicht",
    wie: "veilig-thuis",
    wat: {
      nl: "Waar nodig overleggen zij met OM, Raad en reclassering.",
      en: "Where needed they consult the prosecutor, the Board and probation.",
    },
  },
  "SOA-A4.3": {
    ...acuut,
    bron: soa("A4.3"),
    soort: "plicht",
    wie: "veilig-thuis",
    wat: {
      nl: "Zij spreken af wie welke maatregel inzet en uitvoert.",
      en: "They agree who deploys and executes which measure.",
    },
  },
  "SOA-A5.1": {
    bron: soa("A5.1"),
    soort: "plicht",
    wie: "verantwoordelijke",
    als: { eerderAcuut: true, veiligheid: ["structureel-onveilig", "geen-onveiligheid"] },
    wat: {
      nl: "De directe veiligheid is hersteld: de partners dragen de informatie goed over.",
      en: "Direct safety is restored: the partners transfer the information well.",
    },
  },
  "SOA-A5.2": {
    bron: soa("A5.2"),
    soort: "plicht",
    wie: "verantwoordelijke",
    als: { eerderAcuut: true, veiligheid: "structureel-onveilig" },
    wat: {
      nl: "De vervolgstappen heffen nu de structurele onveiligheid op.",
      en: "The next steps now lift the structural unsafety.",
    },
  },
  "SOA-S1.1": {
    bron: soa("S1.1"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: { aanleiding: "melding", bij: "veilig-thuis" },
    wat: {
      nl: "Veilig Thuis ontvangt meldingen van burgers en van professionals onder de meldcode.",
      en: "Veilig Thuis receives reports from citizens and from professionals under the reporting code.",
    },
  },
  "SOA-S1.2": {
    bron: soa("S1.2"),
    soort: "plicht",
    wie: "politie",
    als: { ...zaak, bij: "politie" },
    wat: {
      nl: "De politie stuurt bij zorgen over de veiligheid een melding naar Veilig Thuis.",
      en: "The police sends a report to Veilig Thuis when worried about safety.",
    },
  },
  "SOA-S2.1": {
    bron: soa("S2.1"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: { aanleiding: "melding", bij: "veilig-thuis" },
    wat: {
      nl: "Veilig Thuis legt de melding naast wat in de eigen systemen staat.",
      en: "Veilig Thuis combines the report with what its own systems hold.",
    },
  },
  "SOA-S2.2": {
    bron: soa("S2.2"),
    soort: "bevoegdheid",
    wie: "veilig-thuis",
    als: { aanleiding: "melding", bij: "veilig-thuis" },
    wat: {
      nl: "Veilig Thuis kan ook informatie uit andere bronnen gebruiken.",
      en: "Veilig Thuis may also use information from other sources.",
    },
  },
  "SOA-S3.1": {
    bron: soa("S3.1"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: { aanleiding: "melding", bij: "veilig-thuis" },
    wat: {
      nl: "Veilig Thuis beoordeelt de veiligheid van ieder die direct betrokken is.",
      en: "Veilig Thuis judges the safety of everyone directly involved.",
    },
  },
  "SOA-S3.2": {
    ...acuut,
    bron: soa("S3.2"),
    soort: "plicht",
    wie: "veilig-thuis",
    wat: {
      nl: "Het is acuut onveilig: de stappen van Acuut onveilig gaan voor.",
      en: "It is acutely unsafe: the steps of Acuut onveilig come first.",
    },
  },
  "SOA-S4.1": {
    bron: soa("S4.1"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: plan,
    tenzij: dwangInBuitenland,
    wat: {
      nl: "Veilig Thuis stelt veiligheidsvoorwaarden en veiligheidsafspraken op.",
      en: "Veilig Thuis draws up safety conditions and safety agreements.",
    },
  },
  "SOA-S4.2": {
    bron: soa("S4.2"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: samenloop,
    tenzij: dwangInBuitenland,
    wat: {
      nl: "Zorg en straf lopen samen: Veilig Thuis stemt af met de politie.",
      en: "Care and criminal law meet: Veilig Thuis tunes with the police.",
    },
  },
  "SOA-S4.3": {
    bron: soa("S4.3"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: samenloop,
    tenzij: dwangInBuitenland,
    wat: {
      nl: "Veilig Thuis deelt beoordeling en voorwaarden met OM, reclassering of Raad.",
      en: "Veilig Thuis shares assessment and conditions with the prosecutor, probation or the Board.",
    },
  },
  "SOA-S4.4": {
    bron: soa("S4.4"),
    soort: "plicht",
    wie: "verantwoordelijke",
    als: plan,
    tenzij: dwangInBuitenland,
    wat: {
      nl: "Straf-, civiel- en bestuursrechtelijke maatregelen staan in het veiligheidsplan.",
      en: "Criminal, civil and administrative measures stand in the safety plan.",
    },
  },
} as const satisfies Tabel;
