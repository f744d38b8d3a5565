import type { Gelezen } from "../herkomst.ts";

/** What was read outside the five documents for the checklists, by a short name. */
export const gelezen = {
  afwegingskader: { titel: "Afwegingskader meldcode", waar: "afwegingskadermeldcode.nl" },
  lkhaHandelen: {
    titel: "Signaleren en handelen: huwelijksdwang en achterlating in het buitenland",
    waar: "LKHA, huwelijksdwangenachterlating.nl",
  },
  lkhaEnkeleReis: { titel: "Campagne Retour / Enkele reis (2023)", waar: "LKHA, in nieuws.nl, 5 juni 2023" },
  lkhaVakantie: {
    titel: "Oproep aan leraren voor de zomervakantie (2018)",
    waar: "LKHA, in nieuws.nl, 7 juni 2018",
  },
  lkhaScheiden: { titel: "Huwelijkse gevangenschap", waar: "LKHA, huwelijksdwangenachterlating.nl" },
  herkenDwang: { titel: "Herken huwelijksdwang", waar: "ikvermoedhuiselijkgeweld.nl" },
  herkenAchterlating: { titel: "Achterlating", waar: "ikvermoedhuiselijkgeweld.nl" },
  zorgwelzijn: { titel: "Signalen die kunnen wijzen op huwelijksdwang", waar: "zorgwelzijn.nl" },
  gewoonGetrouwd: {
    titel: "Gewoon getrouwd: kindhuwelijken en religieuze huwelijken in Nederland (2015)",
    waar: "Universiteit Maastricht en Verwey-Jonker Instituut",
  },
  femmesScheiden: { titel: "Huwelijkse gevangenschap", waar: "femmesforfreedom.com" },
  femmesAchterlating: { titel: "Gedwongen achterlating", waar: "femmesforfreedom.com" },
  maastrichtScheiden: {
    titel: "Onderzoek naar religie en echtscheiding (2018)",
    waar: "Universiteit Maastricht, in rd.nl",
  },
  wetScheiden: { titel: "Wet tegengaan huwelijkse gevangenschap (Stb. 2023, 84)", waar: "lawyrup.nl" },
  ggdSignalen: { titel: "Signaleren", waar: "GGD, vgv.ggd.nl" },
  ggdRisico: { titel: "Risicofactoren", waar: "GGD, vgv.ggd.nl" },
  ggdVerklaring: { titel: "Rol van de JGZ in de aanpak van VGV", waar: "ggd.amsterdam.nl" },
  lkah: { titel: "Signalen meisjesbesnijdenis", waar: "lkah.nl" },
  meldcodeBesnijdenis: { titel: "Signalen meisjesbesnijdenis", waar: "meldcode.nu" },
  meldcodeEer: { titel: "Signalen eergerelateerd geweld", waar: "meldcode.nu" },
  factorenEer: { titel: "Beschermende en risicofactoren eergerelateerd geweld", waar: "meldcode.nu" },
  lecEgg: { titel: "Over het LEC EGG (2013)", waar: "huiselijkgeweld.nl" },
  gelderland: { titel: "Signalen eergerelateerd geweld soms lastig te zien", waar: "veiligthuisgm.nl" },
  factorenPartner: { titel: "Beschermende en risicofactoren partnergeweld", waar: "meldcode.nu" },
  rodeVlaggen: {
    titel: "Rode vlaggen: signalen van intieme terreur",
    waar: "Jaarcongres Huiselijk Geweld 2022, huiselijkgeweldcongres.nl",
  },
  stopFemicide: { titel: "Plan Stop femicide! (2024)", waar: "Kamerstukken 28 345, nr. 278 en 285" },
  waarBenJe: {
    titel: "Campagne Waar ben je? (2025)",
    waar: "Ministerie van Justitie en Veiligheid, in blikopnieuws.nl",
  },
  omFemicide: { titel: "Gesprek met het OM over femicide", waar: "eenvandaag.avrotros.nl" },
  kaderaPartner: { titel: "Partnergeweld", waar: "kadera.nl" },
  hartVoorZorg: { titel: "Signalen van partnergeweld", waar: "hartvoorzorg.nl" },
  kaderaKind: { titel: "Signalenkaart", waar: "kadera.nl" },
  leraar: { titel: "Kindermishandeling: hoe herken je het en wat moet je doen?", waar: "leraar24.nl" },
  jgzKind: { titel: "JGZ-richtlijn Kindermishandeling (2016)", waar: "jgzrichtlijnen.nl" },
  jeugdhulpKind: { titel: "Richtlijn Kindermishandeling", waar: "richtlijnenjeugdhulp.nl" },
  factorenKind: { titel: "Beschermende en risicofactoren kindermishandeling", waar: "meldcode.nu" },
  kindcheck: { titel: "Kindcheck", waar: "augeo.nl" },
  factsheetOuderen: {
    titel: "Factsheet ouderenmishandeling en ontspoorde mantelzorg (2018)",
    waar: "huiselijkgeweld.nl",
  },
  richtlijnOuderen: {
    titel: "Vermoeden van ouderenmishandeling: risicofactoren",
    waar: "NVKG, richtlijnendatabase.nl",
  },
  zorgOuderen: { titel: "Richtlijn Ouderenmishandeling", waar: "zorgvoorkennis.nl" },
  geldOuderen: { titel: "Huiselijk geweld: ouderenmishandeling", waar: "lsta.nl" },
  dynamiekOuderen: { titel: "Vaststellen welke dynamieken er spelen", waar: "aanpak-ouderenmishandeling.nl" },
} as const satisfies Record<string, Gelezen>;
