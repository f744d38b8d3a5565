import { kb, rk } from "../../protocol/bronnen.ts";
import { gelezen } from "./gelezen.ts";
import { onthulling, type SignaalLijst } from "./lijst.ts";

/** Honour-related violence. */
export const eergerelateerdGeweld: SignaalLijst = {
  wat: {
    zin: {
      nl: "Dwang of geweld om te voorkomen dat de naam van de familie wordt geschaad, of om die te herstellen. De dreiging komt van een familie, soms van ver weg.",
      en: "Force or violence to keep the name of the family from harm, or to restore it. The threat comes from a family, sometimes from far away.",
    },
    bronnen: [rk("1.21"), rk("1.23")],
  },
  signalen: {
    geheim: {
      zin: {
        nl: "Is bang dat een geheim uitkomt.",
        en: "Is afraid that a secret comes out.",
      },
      bronnen: [],
      gelezen: [gelezen.lecEgg],
    },
    beperkt: {
      zin: {
        nl: "Mag weinig meer: buiten, telefoon, kleding, contacten.",
        en: "May do little any more: going out, telephone, clothes, contacts.",
      },
      bronnen: [rk("1.21")],
      gelezen: [gelezen.gelderland],
    },
    anders: {
      zin: {
        nl: "Doet heel anders als familie of partner erbij is.",
        en: "Behaves very differently when family or partner is there.",
      },
      bronnen: [],
      gelezen: [gelezen.meldcodeEer],
    },
    vluchten: {
      zin: {
        nl: "Maakt plannen om weg te gaan, of spaart in het geheim geld.",
        en: "Makes plans to leave, or secretly saves money.",
      },
      bronnen: [],
      gelezen: [gelezen.meldcodeEer],
    },
    online: {
      zin: {
        nl: "Er gaan online roddels of beelden rond, of iemand wordt ermee afgeperst.",
        en: "Gossip or pictures go round online, or somebody is blackmailed with them.",
      },
      bronnen: [rk("1.22")],
      meteen: true,
    },
    dreiging: {
      zin: {
        nl: "Krijgt dreigementen, indirect of openlijk, ook van familie ver weg.",
        en: "Gets threats, indirect or open, also from relatives far away.",
      },
      bronnen: [rk("1.22"), rk("1.23")],
      meteen: true,
    },
    jongen: {
      zin: {
        nl: "Een jongen of man wordt onder druk gezet om iets te doen, of om schuld op zich te nemen.",
        en: "A boy or man is put under pressure to do something, or to take blame.",
      },
      bronnen: [rk("1.25")],
      meteen: true,
    },
    onthulling,
  },
  risico: {
    bekend: {
      zin: {
        nl: "Buiten het gezin weten mensen ervan. Hoe meer het er zijn, hoe groter de druk.",
        en: "People outside the household know. The more they are, the greater the pressure.",
      },
      bronnen: [rk("7.24")],
      gelezen: [gelezen.factorenEer],
    },
    keuze: {
      zin: {
        nl: "Leeft anders dan de familie wil: relatie, geaardheid, scheiding, opleiding, geloof.",
        en: "Lives otherwise than the family wants: relationship, orientation, divorce, education, faith.",
      },
      bronnen: [rk("1.25")],
    },
    aanzetten: {
      zin: {
        nl: "Familieleden zetten elkaar aan om de naam te herstellen.",
        en: "Relatives urge each other to restore the name.",
      },
      bronnen: [rk("1.23")],
      gelezen: [gelezen.factorenEer],
    },
    dwang: {
      zin: {
        nl: "Er is ook een huwelijk, een reis of een scheiding in het spel.",
        en: "A marriage, a journey or a divorce is part of it.",
      },
      bronnen: [rk("7.2")],
    },
    afhankelijk: {
      zin: {
        nl: "Heeft geen eigen geld, geen eigen plek of een onzeker verblijf.",
        en: "Has no money, no place or no certain residence of her or his own.",
      },
      bronnen: [],
      gelezen: [gelezen.factorenEer],
      nooitAlleen: true,
    },
  },
  beschermend: {
    klein: {
      zin: {
        nl: "Weinig mensen weten ervan, en dat kan zo blijven.",
        en: "Few people know, and it can stay so.",
      },
      bronnen: [rk("7.23"), rk("7.24")],
    },
    tegenstem: {
      zin: {
        nl: "Iemand met gezag in de familie is tegen geweld, en dat is zonder gevaar gebleken.",
        en: "Somebody with authority in the family is against violence, and this turned out without danger.",
      },
      bronnen: [rk("8.5")],
    },
    ruimte: {
      zin: {
        nl: "Beslist zelf over school, werk of geld.",
        en: "Decides about school, work or money.",
      },
      bronnen: [],
      gelezen: [gelezen.factorenEer],
    },
    hulp: {
      zin: {
        nl: "Kan en durft hulp te vragen.",
        en: "Can and dares to ask for help.",
      },
      bronnen: [],
      gelezen: [gelezen.factorenEer],
    },
    vroeg: {
      zin: {
        nl: "Het is vroeg gezien: er is nog niets onherstelbaars gezegd of gedaan.",
        en: "It was seen early: nothing beyond repair was said or done yet.",
      },
      bronnen: [kb("50")],
    },
  },
};
