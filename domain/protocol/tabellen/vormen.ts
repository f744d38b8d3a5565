import { rk } from "../bronnen.ts";
import { minderjarig } from "../conditie.ts";
import type { Tabel } from "../rule.ts";
import { eer, met, schadelijkePraktijk } from "./begrippen.ts";

const gesprekken = ["gesprek-slachtoffer", "gesprek-kind-zonder-ouders"] as const;
const huwelijk = { vormen: { enige: ["huwelijksdwang", "kindhuwelijk"] } } as const;

/** What each form of a harmful practice asks one to know, mostly at the action for which it matters. */
export const vormenTabel = {
  "RK-1.3": {
    bron: rk("1.3"),
    soort: "waarschuwing",
    wie: "verantwoordelijke",
    als: schadelijkePraktijk,
    over: ["informeren-familie", "overleg-alle-professionals", "huisverbod", "voorwaarden-en-vervolg"],
    wat: {
      nl: "De gewone aanpak van huiselijk geweld kan hier escalatie uitlokken: de norm en de druk van de groep spelen mee.",
      en: "The ordinary approach to domestic violence may provoke escalation here: norms and pressure of the group are at work.",
    },
  },
  "RK-7.32": {
    bron: rk("7.32"),
    soort: "waarschuwing",
    wie: "verantwoordelijke",
    als: schadelijkePraktijk,
    over: ["informeren-familie", "overleg-alle-professionals", "uithuisplaatsing", "dossier-sluiten"],
    wat: {
      nl: "Kiest het slachtoffer er later toch voor de familie te volgen, dan helpt het als weinig mensen ervan weten.",
      en: "If the victim later decides to follow the family after all, it helps when few people know.",
    },
  },
  "RK-9.7": {
    bron: rk("9.7"),
    soort: "plicht",
    wie: "verantwoordelijke",
    als: schadelijkePraktijk,
    over: [...gesprekken, "informeren-familie", "bemiddeling", "herstelzorg"],
    wat: {
      nl: "Houd rekening met de normen van de gemeenschap en weet wie u betrekt, maar volg niet de orthodoxe lijn: rechten in Nederland gelden.",
      en: "Reckon with the norms of the community and know whom to involve, but do not follow the orthodox line: rights in the Netherlands hold.",
    },
  },
  "RK-6.3": {
    bron: rk("6.3"),
    soort: "advies",
    wie: "verantwoordelijke",
    als: met(schadelijkePraktijk, { leeftijd: minderjarig }),
    over: gesprekken,
    wat: {
      nl: "Denk aan school: jongeren vertellen het daar vaak het eerst, en voor meisjes is het soms de enige plek waar zij mogen komen.",
      en: "Think of school: young people often tell it there first, and for girls it is sometimes the only place they may go.",
    },
  },
  "RK-6.6": {
    bron: rk("6.6"),
    soort: "advies",
    wie: "verantwoordelijke",
    als: { vormen: { enige: ["vgv"] } },
    over: [...gesprekken, "informeren-familie", "bemiddeling"],
    besluit: "BESLUIT-WOORD-IN-HET-GESPREK",
    wat: {
      nl: "Zeg in het gesprek meisjesbesnijdenis, niet genitale verminking.",
      en: "In the talk say girls' circumcision (meisjesbesnijdenis), not genital mutilation.",
    },
  },
  "RK-9.8": {
    bron: rk("9.8"),
    soort: "bevoegdheid",
    wie: "verantwoordelijke",
    als: { vormen: { enige: ["vgv"] } },
    over: ["herstelzorg"],
    wat: {
      nl: "Voor klachten na een besnijdenis zijn er spreekuren VGV, met een deskundige verpleegkundige of arts.",
      en: "For complaints after a circumcision there are surgeries (spreekuren VGV) with an expert nurse or physician.",
    },
  },
  "RK-1.13": {
    bron: rk("1.13"),
    soort: "waarschuwing",
    wie: "verantwoordelijke",
    als: huwelijk,
    over: ["gesprek-slachtoffer", "onderzoek", "dossier-sluiten"],
    wat: {
      nl: "Dwang loopt van zachte drang tot geweld, lichamelijk of geestelijk: ook drang zonder geweld telt.",
      en: "Force runs from gentle pressure to violence, physical or mental: pressure without violence counts as well.",
    },
  },
  "RK-1.15": {
    bron: rk("1.15"),
    soort: "waarschuwing",
    wie: "verantwoordelijke",
    als: { ...huwelijk, geslacht: "man" },
    wat: {
      nl: "Ook mannen worden tot een huwelijk gedwongen; zij blijven vaak buiten beeld.",
      en: "Men are forced into marriage as well; they often remain unseen.",
    },
  },
  "RK-2.12": {
    bron: rk("2.12"),
    soort: "bevoegdheid",
    wie: "verantwoordelijke",
    als: { ...huwelijk, verblijf: "nederland" },
    wat: {
      nl: "Een gedwongen huwelijk kan worden tegengehouden of nietig verklaard: laat uitzoeken wat hier kan.",
      en: "A forced marriage can be stopped or annulled: have it found out what is possible here.",
    },
  },
  "RK-2.12/kind": {
    bron: rk("2.12"),
    soort: "verbod",
    wie: "gemeente",
    als: { ...huwelijk, verblijf: "nederland", leeftijd: minderjarig },
    wat: {
      nl: "Onder de achttien mag in Nederland niemand trouwen.",
      en: "Under eighteen nobody may marry in the Netherlands.",
    },
  },
  "RK-2.13": {
    bron: rk("2.13"),
    soort: "bevoegdheid",
    wie: "verantwoordelijke",
    als: { vormen: { enige: ["huwelijkse-gevangenschap"] } },
    besluit: "BESLUIT-HUWELIJKSE-GEVANGENSCHAP-IS-WET",
    wat: {
      nl: "De rechter kan bij een echtscheiding bevelen mee te werken aan het ontbinden van het religieuze huwelijk.",
      en: "In a divorce the judge can order co-operation with dissolving the religious marriage.",
    },
  },
  "RK-1.17": {
    bron: rk("1.17"),
    soort: "waarschuwing",
    wie: "verantwoordelijke",
    als: { vormen: { enige: ["achterlating"] }, verblijf: "buitenland" },
    wat: {
      nl: "Reken erop dat paspoort en geld zijn afgenomen, zodat terugkeren moeilijk is.",
      en: "Expect passport and money to have been taken, so that returning is hard.",
    },
  },
  "RK-1.20": {
    bron: rk("1.20"),
    soort: "plicht",
    wie: "vrager",
    als: {
      aanleiding: "adviesvraag",
      vrager: ["professional", "instelling"],
      vormen: { enige: ["achterlating"] },
    },
    wat: {
      nl: "Wees alert op lang verzuim, wegblijven na een vakantie en overplaatsing naar een school in het buitenland.",
      en: "Be alert to long absence from school, staying away after a holiday and transfer to a school abroad.",
    },
  },
  "RK-1.22": {
    bron: rk("1.22"),
    soort: "waarschuwing",
    wie: "verantwoordelijke",
    als: eer,
    over: ["onderzoek", "overdracht-aan-betrokkenen", "dossier-sluiten"],
    wat: {
      nl: "Eergerelateerd geweld loopt op van angst en indirecte dreiging, ook online, tot moord of zelfdoding.",
      en: "Honour-related violence rises from fear and indirect threat, online as well, to murder or suicide.",
    },
  },
  "RK-1.23": {
    bron: rk("1.23"),
    soort: "waarschuwing",
    wie: "verantwoordelijke",
    als: eer,
    over: ["huisverbod", "uithuisplaatsing", "intake-opvang", "dossier-sluiten"],
    wat: {
      nl: "De dreiging komt van een familie, ook van verre verwanten en uit het buitenland.",
      en: "The threat comes from a family, from distant relatives and from abroad as well.",
    },
  },
  "RK-1.25": {
    bron: rk("1.25"),
    soort: "waarschuwing",
    wie: "verantwoordelijke",
    als: met(eer, { geslacht: "man" }),
    wat: {
      nl: "Ook een jongen kan slachtoffer zijn: om zijn geaardheid, of onder druk om eer te wreken of schuld op zich te nemen.",
      en: "A boy can be a victim as well: for whom he loves, or pressed to avenge honour or to take the blame.",
    },
  },
  "RK-8.11": {
    bron: rk("8.11"),
    soort: "bevoegdheid",
    wie: "verantwoordelijke",
    als: eer,
    over: ["intake-opvang"],
    wat: {
      nl: "Fier (Zahir en Reza) en Sterk Huis (EVA) bieden opvang die hierin is gespecialiseerd.",
      en: "Fier (Zahir and Reza) and Sterk Huis (EVA) offer shelter that is specialised in this.",
    },
  },
} as const satisfies Tabel;
