import { rk } from "../bronnen.ts";
import { minderjarig } from "../conditie.ts";
import type { Tabel } from "../rule.ts";
import {
  bijVeiligThuis,
  dwangInBuitenland,
  eer,
  lkhaVormen,
  met,
  schadelijkePraktijk,
  schadelijkeVormen,
} from "./begrippen.ts";

const gesprekken = ["gesprek-slachtoffer", "gesprek-kind-zonder-ouders"] as const;
const naDeskundige = [{ deskundigeGeraadpleegd: true }, { veiligheid: "acuut-onveilig" }] as const;
const bijVeiligThuisMetPraktijk = met(schadelijkePraktijk, bijVeiligThuis);
const naAnalyse = { risicoanalyseGereed: true } as const;

/** Harmful practices: keep it small, an expert first, the family not before the analysis. */
export const schadelijkePraktijkenTabel = {
  "RK-4.6": {
    bron: rk("4.6"),
    soort: "waarschuwing",
    wie: "verantwoordelijke",
    als: schadelijkePraktijk,
    wat: {
      nl: "Ga bij een vermoeden niet zelf aan de slag; neem eerst contact op met een deskundige.",
      en: "On a suspicion do not start by yourself; first contact an expert.",
    },
    wacht: {
      handelingen: [...gesprekken, "bemiddeling", "uithuisplaatsing"],
      oordeel: "eerst",
      tot: naDeskundige,
      wel: {
        nl: "Raadpleeg eerst een deskundige: Veilig Thuis, LKHA, LEC EGG of Pharos.",
        en: "First consult an expert: Veilig Thuis, LKHA, LEC EGG or Pharos.",
      },
    },
  },
  "RK-7.1": {
    bron: rk("7.1"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: schadelijkePraktijk,
    wat: {
      nl: "Een vermoeden wordt zo snel mogelijk opgepakt: klopt het, hoe groot is het gevaar, welke hulp past.",
      en: "A suspicion is picked up as soon as possible: is it so, how great is the danger, which help fits.",
    },
  },
  "RK-7.3": {
    bron: rk("7.3"),
    soort: "plicht",
    wie: "verantwoordelijke",
    als: schadelijkePraktijk,
    wat: {
      nl: "Raadpleeg altijd eerst een deskundige, voordat u met het slachtoffer praat.",
      en: "Always consult an expert first, before talking with the victim.",
    },
    wacht: {
      handelingen: gesprekken,
      oordeel: "eerst",
      tot: naDeskundige,
      wel: {
        nl: "Raadpleeg eerst een deskundige: Veilig Thuis, LKHA, LEC EGG of Pharos.",
        en: "First consult an expert: Veilig Thuis, LKHA, LEC EGG or Pharos.",
      },
    },
  },
  "RK-7.3/acuut": {
    bron: rk("7.3"),
    soort: "waarschuwing",
    wie: "verantwoordelijke",
    als: schadelijkePraktijk,
    stil: true,
    besluit: "BESLUIT-ACUUT-GAAT-VOOR-DESKUNDIGE",
    wat: {
      nl: "Alleen bij acuut gevaar kan een gesprek zonder deskundige vooraf, met vastgelegd motief.",
      en: "Only in acute danger a talk without an expert beforehand is possible, with a recorded motive.",
    },
    wacht: {
      handelingen: gesprekken,
      oordeel: "mag-gemotiveerd",
      tot: { deskundigeGeraadpleegd: true },
      wel: {
        nl: "Leg vast waarom dit gesprek niet op een deskundige kan wachten.",
        en: "Record why this talk cannot wait for an expert.",
      },
    },
  },
  "RK-7.4": {
    bron: rk("7.4"),
    soort: "verbod",
    wie: "verantwoordelijke",
    als: schadelijkePraktijk,
    besluit: "BESLUIT-FAMILIE-PAS-NA-ANALYSE",
    wat: {
      nl: "Informeer partner of ouders niet meteen: gezichtsverlies kan de zaak laten escaleren.",
      en: "Do not inform partner or parents at once: loss of face may make the matter escalate.",
    },
    wacht: {
      handelingen: ["informeren-familie"],
      oordeel: "mag-niet",
      tot: naAnalyse,
      wel: {
        nl: "Betrek de familie pas als een deskundige de risicoanalyse heeft afgerond.",
        en: "Involve the family only after an expert has completed the risk analysis.",
      },
    },
  },
  "RK-7.5": {
    bron: rk("7.5"),
    soort: "plicht",
    wie: "verantwoordelijke",
    als: schadelijkePraktijk,
    wat: {
      nl: "Eerst maakt een deskundige een risicoanalyse en zijn de familieverhoudingen bekend.",
      en: "First an expert makes a risk analysis and the family relations are known.",
    },
    wacht: {
      handelingen: ["informeren-familie"],
      oordeel: "eerst",
      tot: naAnalyse,
      wel: {
        nl: "Laat eerst een deskundige de risicoanalyse afronden.",
        en: "First let an expert complete the risk analysis.",
      },
    },
  },
  "RK-7.6": {
    bron: rk("7.6"),
    soort: "bevoegdheid",
    wie: "verantwoordelijke",
    als: schadelijkePraktijk,
    wat: {
      nl: "Advies geven Veilig Thuis, het LKHA (huwelijksdwang, achterlating) en het LEC EGG (eer).",
      en: "Veilig Thuis, LKHA (forced marriage, abandonment) and LEC EGG (honour) give advice.",
    },
  },
  "RK-7.6/dwang": {
    bron: rk("7.6"),
    soort: "bevoegdheid",
    wie: "verantwoordelijke",
    als: { vormen: { enige: lkhaVormen } },
    over: gesprekken,
    raadgever: "lkha",
    wat: {
      nl: "Bij huwelijksdwang en achterlating geeft het LKHA advies.",
      en: "On forced marriage and abandonment LKHA gives advice.",
    },
  },
  "RK-7.6/eer": {
    bron: rk("7.6"),
    soort: "bevoegdheid",
    wie: "verantwoordelijke",
    als: eer,
    over: gesprekken,
    raadgever: "lec-egg",
    wat: {
      nl: "Speelt eer een rol, dan geeft het LEC EGG advies.",
      en: "If honour plays a part, LEC EGG gives advice.",
    },
  },
  "RK-4.6/vgv": {
    bron: rk("4.6"),
    soort: "bevoegdheid",
    wie: "verantwoordelijke",
    als: { vormen: { enige: ["vgv"] } },
    over: gesprekken,
    raadgever: "pharos",
    wat: {
      nl: "Bij besnijdenis van een meisje is Pharos de deskundige om te bellen.",
      en: "On circumcision of a girl Pharos is the expert to call.",
    },
  },
  "RK-7.12": {
    bron: rk("7.12"),
    soort: "bevoegdheid",
    wie: "veilig-thuis",
    als: bijVeiligThuisMetPraktijk,
    tenzij: dwangInBuitenland,
    wat: {
      nl: "Veilig Thuis mag gemotiveerd afwijken van het handelingsprotocol, vooral bij het betrekken van mensen.",
      en: "Veilig Thuis may deviate from its protocol with a motive, above all in whom it involves.",
    },
  },
  "RK-7.13": {
    bron: rk("7.13"),
    soort: "bevoegdheid",
    wie: "veilig-thuis",
    als: bijVeiligThuisMetPraktijk,
    tenzij: dwangInBuitenland,
    wat: {
      nl: "Dreigt er gevaar, dan kan Veilig Thuis voorlopig afzien van contact met een of meer betrokkenen.",
      en: "If danger threatens, Veilig Thuis may for now refrain from contact with some of those involved.",
    },
  },
  "RK-7.14": {
    bron: rk("7.14"),
    soort: "bevoegdheid",
    wie: "veilig-thuis",
    als: bijVeiligThuisMetPraktijk,
    tenzij: dwangInBuitenland,
    wat: {
      nl: "De veiligheidsbeoordeling kan zonder contact met alle betrokkenen.",
      en: "The safety assessment may be done without contact with everybody involved.",
    },
  },
  "RK-7.15": {
    bron: rk("7.15"),
    soort: "waarschuwing",
    wie: "verantwoordelijke",
    als: schadelijkePraktijk,
    stil: true,
    wat: {
      nl: "Blijf wegen wat verantwoord is, zoals een kind spreken zonder de ouders.",
      en: "Keep weighing what is justified, such as talking to a child without the parents.",
    },
    wacht: {
      handelingen: ["gesprek-kind-zonder-ouders"],
      oordeel: "mag-gemotiveerd",
      wel: {
        nl: "Leg vast waarom dit gesprek zonder de ouders verantwoord is.",
        en: "Record why this talk without the parents is justified.",
      },
    },
  },
  "RK-7.12/kind": {
    bron: rk("7.12"),
    soort: "bevoegdheid",
    wie: "veilig-thuis",
    als: schadelijkePraktijk,
    stil: true,
    wat: {
      nl: "Afwijken van wie gewoonlijk wordt betrokken, kan met een vastgelegd motief.",
      en: "Deviating from whom one usually involves is possible with a recorded motive.",
    },
    wacht: {
      handelingen: ["gesprek-kind-zonder-ouders"],
      oordeel: "mag-gemotiveerd",
      wel: {
        nl: "Leg vast waarom dit gesprek zonder de ouders verantwoord is.",
        en: "Record why this talk without the parents is justified.",
      },
    },
  },
  "RK-7.12/herziening": {
    bron: rk("7.12"),
    soort: "plicht",
    wie: "verantwoordelijke",
    besluit: "BESLUIT-HERZIEN-BINNEN-JAAR",
    wat: {
      nl: "Wie met een motief afweek, bekijkt dat opnieuw op de dag die daarbij is vastgelegd.",
      en: "Whoever deviated with a motive looks at it again on the day that was recorded with it.",
    },
    opDag: {
      eenheid: "genoemde-dag",
      binnen: { aantal: 12, eenheid: "maanden" },
      vanaf: "afwijking-gemotiveerd",
      voldaanDoor: ["afwijking-herzien"],
      vervaltDoor: ["dossier-gesloten"],
      kracht: "norm",
      pauzeerbaar: false,
    },
  },
  "RK-7.21": {
    bron: rk("7.21"),
    soort: "plicht",
    wie: "veilig-thuis",
    als: {
      aanleiding: ["melding", "lopende-dienst"],
      vormen: { enige: ["huwelijksdwang", "achterlating", "kindhuwelijk"] },
      verblijf: "nederland",
    },
    tenzij: { bij: "lkha", inschrijving: ["niet-ingeschreven", "gemeente-onbekend"] },
    wat: {
      nl: "In principe is Veilig Thuis verantwoordelijk voor de hulp; in bijzondere situaties is dat het LKHA.",
      en: "In principle Veilig Thuis is responsible for the help; in special situations LKHA is.",
    },
  },
  "RK-7.23": {
    bron: rk("7.23"),
    soort: "verbod",
    wie: "verantwoordelijke",
    als: schadelijkePraktijk,
    wat: {
      nl: "Houd het klein en betrek ouders en familie niet meteen.",
      en: "Keep it small and do not involve parents and family at once.",
    },
    wacht: {
      handelingen: ["informeren-familie"],
      oordeel: "mag-niet",
      tot: naAnalyse,
      wel: {
        nl: "Beperk het tot wie het echt moet weten, tot de risicoanalyse klaar is.",
        en: "Limit it to those who really must know, until the risk analysis is complete.",
      },
    },
  },
  "RK-7.23/klein": {
    bron: rk("7.23"),
    soort: "waarschuwing",
    wie: "verantwoordelijke",
    als: schadelijkePraktijk,
    stil: true,
    wat: {
      nl: "Houd het klein: iedere deelnemer erbij heeft een reden nodig.",
      en: "Keep it small: every participant added needs a reason.",
    },
    wacht: {
      handelingen: ["overleg-alle-professionals"],
      oordeel: "mag-gemotiveerd",
      wel: {
        nl: "Leg per deelnemer vast waarom die erbij moet zijn.",
        en: "Record for each participant why they must be there.",
      },
    },
  },
  "RK-7.24": {
    bron: rk("7.24"),
    soort: "verbod",
    wie: "verantwoordelijke",
    als: schadelijkePraktijk,
    besluit: "BESLUIT-KLEIN-VOOR-VOLLEDIG",
    wat: {
      nl: "Ga niet meteen met alle professionals om tafel: hoe meer mensen het weten, hoe eerder het uitlekt.",
      en: "Do not sit with all professionals at once: the more people know, the sooner it leaks.",
    },
    wacht: {
      handelingen: ["overleg-alle-professionals"],
      oordeel: "mag-niet",
      tot: naAnalyse,
      wel: {
        nl: "Overleg met één deskundige en met wie het echt moet weten.",
        en: "Consult one expert and those who really must know.",
      },
    },
  },
  "RK-7.25": {
    bron: rk("7.25"),
    soort: "plicht",
    wie: "verantwoordelijke",
    als: [{ vormen: { enige: ["eergerelateerd-geweld"] } }, { eermotief: ["ja", "vermoeden"] }],
    wat: {
      nl: "Ga na of eer echt het motief is en van wie in de wijde familie het meeste gevaar komt.",
      en: "Check whether honour really is the motive and from whom in the wider family most danger comes.",
    },
  },
  "RK-7.26": {
    bron: rk("7.26"),
    soort: "waarschuwing",
    wie: "verantwoordelijke",
    als: schadelijkePraktijk,
    wat: {
      nl: "Ga niet zomaar handelen: schakel een deskundige in van Veilig Thuis, politie, LEC EGG of LKHA.",
      en: "Do not just act: engage an expert of Veilig Thuis, police, LEC EGG or LKHA.",
    },
    wacht: {
      handelingen: [...gesprekken, "bemiddeling", "uithuisplaatsing"],
      oordeel: "eerst",
      tot: naDeskundige,
      wel: {
        nl: "Raadpleeg eerst een deskundige: Veilig Thuis, LKHA, LEC EGG of Pharos.",
        en: "First consult an expert: Veilig Thuis, LKHA, LEC EGG or Pharos.",
      },
    },
  },
  "RK-7.28": {
    bron: rk("7.28"),
    soort: "waarschuwing",
    wie: "verantwoordelijke",
    als: schadelijkePraktijk,
    wat: {
      nl: "Wees zorgvuldig met een uithuisplaatsing: duurt die lang, dan lekt de zaak uit.",
      en: "Be careful with a placement out of home: if it lasts long, the matter leaks.",
    },
    wacht: {
      handelingen: ["uithuisplaatsing"],
      oordeel: "mag-gemotiveerd",
      wel: {
        nl: "Leg vast welk verhaal naar de familie geloofwaardig is en hoe lang dat standhoudt.",
        en: "Record which story is plausible to the family and how long it holds.",
      },
    },
  },
  "RK-7.29": {
    bron: rk("7.29"),
    soort: "verbod",
    wie: "verantwoordelijke",
    als: [
      { vormen: { enige: schadelijkeVormen }, geslacht: "vrouw", leeftijd: minderjarig },
      { eermotief: ["ja", "vermoeden"], geslacht: "vrouw", leeftijd: minderjarig },
    ],
    aanname: { geslacht: "vrouw" },
    besluit: "BESLUIT-MEISJE-IS-MINDERJARIG",
    wat: {
      nl: "Plaats een meisje niet in een pleeggezin met jongens of in een gemengde groep.",
      en: "Do not place a girl in a foster family with boys or in a mixed group.",
    },
    wacht: {
      handelingen: ["plaatsing-gemengde-groep"],
      oordeel: "mag-niet",
      wel: {
        nl: "Zoek een plek met alleen meisjes of vrouwen.",
        en: "Find a place with girls or women only.",
      },
    },
  },
  "RK-7.29/vrouw": {
    bron: rk("7.29"),
    soort: "waarschuwing",
    wie: "verantwoordelijke",
    als: [
      { vormen: { enige: schadelijkeVormen }, geslacht: "vrouw", leeftijd: "volwassen" },
      { eermotief: ["ja", "vermoeden"], geslacht: "vrouw", leeftijd: "volwassen" },
    ],
    aanname: { geslacht: "vrouw" },
    besluit: "BESLUIT-MEISJE-IS-MINDERJARIG",
    stil: true,
    wat: {
      nl: "Ook voor een jonge vrouw is een gemengde groep niet vanzelfsprekend.",
      en: "For a young woman too a mixed group is not a matter of course.",
    },
    wacht: {
      handelingen: ["plaatsing-gemengde-groep"],
      oordeel: "mag-gemotiveerd",
      wel: {
        nl: "Leg vast dat zij hier zelf voor kiest en waarom het verantwoord is.",
        en: "Record that she chooses this herself and why it is justified.",
      },
    },
  },
  "RK-9.5": {
    bron: rk("9.5"),
    soort: "plicht",
    wie: "verantwoordelijke",
    als: schadelijkePraktijk,
    wat: {
      nl: "Bemiddeling kan alleen na een goede, diepe analyse, met zorg voor plek, bemiddelaar en voorbereiding.",
      en: "Mediation is possible only after a good, deep analysis, with care for place, mediator and preparation.",
    },
    wacht: {
      handelingen: ["bemiddeling"],
      oordeel: "eerst",
      tot: naAnalyse,
      wel: {
        nl: "Laat eerst de risicoanalyse afronden en vraag het slachtoffer of zij of hij dit wil.",
        en: "First have the risk analysis completed and ask the victim whether she or he wants this.",
      },
    },
  },
} as const satisfies Tabel;
