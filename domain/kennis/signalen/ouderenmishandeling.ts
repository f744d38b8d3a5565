import { ww } from "../../protocol/bronnen.ts";
import { gelezen } from "./gelezen.ts";
import { onthulling, type SignaalLijst } from "./lijst.ts";

/** Elder abuse. */
export const ouderenmishandeling: SignaalLijst = {
  wat: {
    zin: {
      nl: "Iemand op leeftijd lijdt door wat een naaste of verzorger doet of nalaat: pijn, dwang, tekort aan zorg of verlies van geld. Soms is de zorg ontspoord zonder opzet.",
      en: "Somebody of age suffers from what a relative or carer does or fails to do: pain, force, lack of care or loss of money. Sometimes care has derailed without intent.",
    },
    bronnen: [ww("S1")],
    gelezen: [gelezen.factsheetOuderen],
  },
  signalen: {
    letsel: {
      zin: {
        nl: "Heeft blauwe plekken of breuken, oud en nieuw, en de uitleg past niet.",
        en: "Has bruises or fractures, old and new, and the explanation does not fit.",
      },
      bronnen: [],
      gelezen: [gelezen.factsheetOuderen],
      meteen: true,
    },
    tekort: {
      zin: {
        nl: "Is ondervoed, uitgedroogd, vuil of heeft wonden van het liggen.",
        en: "Is underfed, dehydrated, dirty or has bed sores.",
      },
      bronnen: [],
      gelezen: [gelezen.zorgOuderen],
      meteen: true,
    },
    afgezonderd: {
      zin: {
        nl: "Krijgt geen bezoek of post meer, of mag niet naar buiten.",
        en: "No longer gets visitors or post, or may not go out.",
      },
      bronnen: [],
      gelezen: [gelezen.factsheetOuderen],
    },
    bang: {
      zin: {
        nl: "Is angstig of stil als een bepaalde persoon erbij is.",
        en: "Is anxious or silent when a certain person is there.",
      },
      bronnen: [],
      gelezen: [gelezen.factsheetOuderen],
    },
    geld: {
      zin: {
        nl: "Geld of spullen verdwijnen, er zijn ineens schulden, of er is te weinig in huis.",
        en: "Money or things disappear, there are sudden debts, or there is too little in the house.",
      },
      bronnen: [ww("S13")],
      gelezen: [gelezen.geldOuderen],
    },
    papieren: {
      zin: {
        nl: "Een machtiging, testament of eigendom is ineens veranderd.",
        en: "A power of attorney, will or property has suddenly changed.",
      },
      bronnen: [ww("S13")],
      gelezen: [gelezen.dynamiekOuderen],
    },
    onthulling,
  },
  risico: {
    zorg: {
      zin: {
        nl: "Is afhankelijk van zorg, of vergeet veel.",
        en: "Depends on care, or forgets much.",
      },
      bronnen: [],
      gelezen: [gelezen.richtlijnOuderen],
      nooitAlleen: true,
    },
    eenzaam: {
      zin: {
        nl: "Ziet weinig mensen.",
        en: "Sees few people.",
      },
      bronnen: [],
      gelezen: [gelezen.richtlijnOuderen],
    },
    overbelast: {
      zin: {
        nl: "Wie zorgt, kan het niet meer aan.",
        en: "Whoever cares cannot cope any more.",
      },
      bronnen: [],
      gelezen: [gelezen.richtlijnOuderen],
    },
    verzorger: {
      zin: {
        nl: "Wie zorgt, heeft psychische klachten, drinkt of gebruikt drugs, of heeft schulden.",
        en: "Whoever cares has mental problems, drinks or uses drugs, or has debts.",
      },
      bronnen: [],
      gelezen: [gelezen.richtlijnOuderen, gelezen.dynamiekOuderen],
    },
    eerder: {
      zin: {
        nl: "Er was vroeger al geweld in de familie.",
        en: "There was violence in the family before.",
      },
      bronnen: [],
      gelezen: [gelezen.richtlijnOuderen],
    },
  },
  beschermend: {
    meekijken: {
      zin: {
        nl: "Meer mensen kijken mee: familie, buren, thuiszorg.",
        en: "More people keep an eye on it: relatives, neighbours, home care.",
      },
      bronnen: [],
      gelezen: [gelezen.dynamiekOuderen],
    },
    geregeld: {
      zin: {
        nl: "Geldzaken zijn vastgelegd, en de oudere weet er zelf van.",
        en: "Money matters are recorded, and the elderly person knows of them.",
      },
      bronnen: [],
      gelezen: [gelezen.dynamiekOuderen],
    },
    ontlast: {
      zin: {
        nl: "Wie zorgt, krijgt hulp of respijt, zoals van een casemanager.",
        en: "Whoever cares gets help or respite, such as from a case manager.",
      },
      bronnen: [ww("S2")],
    },
    netwerk: {
      zin: {
        nl: "Heeft mensen om zich heen die ook iets durven te zeggen.",
        en: "Has people around who also dare to say something.",
      },
      bronnen: [],
      gelezen: [gelezen.richtlijnOuderen],
    },
  },
};
