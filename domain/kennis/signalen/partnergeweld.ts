import { rk, ww } from "../../protocol/bronnen.ts";
import { gelezen } from "./gelezen.ts";
import { onthulling, type SignaalLijst } from "./lijst.ts";

/** Partner violence. */
export const partnergeweld: SignaalLijst = {
  wat: {
    zin: {
      nl: "Geweld, dreiging of controle door een partner of ex. Vrouwen en mannen maken het mee, in elke soort relatie.",
      en: "Violence, threats or control by a partner or ex. Women and men live through it, in every kind of relationship.",
    },
    bronnen: [ww("S1")],
    gelezen: [gelezen.kaderaPartner],
  },
  signalen: {
    keel: {
      zin: {
        nl: "Is bij de keel gegrepen, of iemand probeerde te wurgen, te verstikken of te verdrinken, hoe kort ook.",
        en: "Was grabbed by the throat, or somebody tried to strangle, smother or drown, however briefly.",
      },
      bronnen: [],
      gelezen: [gelezen.rodeVlaggen, gelezen.omFemicide],
      meteen: true,
    },
    dood: {
      zin: {
        nl: "De ander dreigt te doden, de partner, de kinderen of zichzelf, of heeft een wapen.",
        en: "The other threatens to kill the partner, the children or themselves, or has a weapon.",
      },
      bronnen: [],
      gelezen: [gelezen.rodeVlaggen],
      meteen: true,
    },
    doodsangst: {
      zin: {
        nl: "Is bang te sterven, of bang voor het leven van de kinderen.",
        en: "Fears to die, or fears for the life of the children.",
      },
      bronnen: [],
      gelezen: [gelezen.rodeVlaggen],
      meteen: true,
    },
    stalking: {
      zin: {
        nl: "Wordt gevolgd, bestookt of opgewacht.",
        en: "Is followed, besieged or waited for.",
      },
      bronnen: [],
      gelezen: [gelezen.rodeVlaggen],
      meteen: true,
    },
    erger: {
      zin: {
        nl: "Het wordt vaker of erger, of gebeurt tijdens een zwangerschap.",
        en: "It happens more often or gets worse, or happens during a pregnancy.",
      },
      bronnen: [],
      gelezen: [gelezen.rodeVlaggen],
      meteen: true,
    },
    controle: {
      zin: {
        nl: "De ander controleert telefoon, geld, kleding of waar iemand is.",
        en: "The other controls telephone, money, clothes or whereabouts.",
      },
      bronnen: [],
      gelezen: [gelezen.waarBenJe],
    },
    afzeggen: {
      zin: {
        nl: "Zegt op het laatst af, ziet familie en vrienden steeds minder.",
        en: "Cancels at the last moment, sees family and friends less and less.",
      },
      bronnen: [],
      gelezen: [gelezen.waarBenJe],
    },
    samen: {
      zin: {
        nl: "Is zelden alleen, en laat de ander antwoorden.",
        en: "Is seldom alone, and lets the other answer.",
      },
      bronnen: [],
      gelezen: [gelezen.rodeVlaggen, gelezen.hartVoorZorg],
    },
    letsel: {
      zin: {
        nl: "Heeft letsel waarvan de uitleg niet past, of maakt het klein.",
        en: "Has injuries that the explanation does not fit, or makes light of them.",
      },
      bronnen: [],
      gelezen: [gelezen.hartVoorZorg],
    },
    onthulling,
  },
  risico: {
    breuk: {
      zin: {
        nl: "De relatie is net verbroken, of iemand wil weg. Dat is een gevaarlijk moment.",
        en: "The relationship has just ended, or somebody wants to leave. That is a dangerous moment.",
      },
      bronnen: [],
      gelezen: [gelezen.kaderaPartner, gelezen.stopFemicide],
    },
    verbod: {
      zin: {
        nl: "Een huisverbod of contactverbod wordt overtreden.",
        en: "A ban from the home or a contact ban is broken.",
      },
      bronnen: [],
      gelezen: [gelezen.omFemicide],
      meteen: true,
    },
    bezit: {
      zin: {
        nl: "De ander is erg jaloers, of ziet de partner als bezit.",
        en: "The other is very jealous, or sees the partner as property.",
      },
      bronnen: [],
      gelezen: [gelezen.rodeVlaggen],
    },
    eer: {
      zin: {
        nl: "Familie of gemeenschap dreigt mee. Dan kan eer meespelen en komt eerst de deskundige.",
        en: "Family or community joins in the threats. Then honour may play a part and the expert comes first.",
      },
      bronnen: [rk("7.25"), rk("7.3")],
    },
    stress: {
      zin: {
        nl: "Er zijn schulden, verlies van werk, of drank of drugs.",
        en: "There are debts, loss of work, or drink or drugs.",
      },
      bronnen: [],
      gelezen: [gelezen.rodeVlaggen, gelezen.factorenPartner],
      nooitAlleen: true,
    },
    afhankelijk: {
      zin: {
        nl: "Is voor geld of verblijf van de ander afhankelijk.",
        en: "Depends on the other for money or residence.",
      },
      bronnen: [rk("1.19")],
      gelezen: [gelezen.factorenPartner],
      nooitAlleen: true,
    },
  },
  beschermend: {
    inkomen: {
      zin: {
        nl: "Heeft een eigen inkomen en zicht op het geld.",
        en: "Has an income and a view of the money.",
      },
      bronnen: [],
      gelezen: [gelezen.factorenPartner],
    },
    omgeving: {
      zin: {
        nl: "De omgeving wijst geweld af en laat dat merken.",
        en: "The surroundings reject violence and show it.",
      },
      bronnen: [],
      gelezen: [gelezen.factorenPartner],
    },
    hulp: {
      zin: {
        nl: "Kan en durft hulp te vragen.",
        en: "Can and dares to ask for help.",
      },
      bronnen: [],
      gelezen: [gelezen.factorenPartner],
    },
    plek: {
      zin: {
        nl: "Weet waar opvang is, ook zonder verblijfsvergunning of met kinderen.",
        en: "Knows where shelter is, also without a residence permit or with children.",
      },
      bronnen: [rk("2.11"), ww("S21")],
    },
  },
};
