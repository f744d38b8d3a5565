import { kb, rk, ww } from "../../protocol/bronnen.ts";
import { gelezen } from "./gelezen.ts";
import type { SignaalLijst } from "./lijst.ts";

/** Female genital mutilation; its name follows the choice of terms. */
export const vgv: SignaalLijst = {
  wat: {
    zin: {
      nl: "{vgv} is een ingreep aan de uitwendige geslachtsorganen van meisjes of vrouwen zonder medische reden. Het is in Nederland strafbaar, ook als het in een ander land gebeurt.",
      en: "{vgv} is a procedure on the outer genitals of girls or women without a medical reason. It is punishable in the Netherlands, also when it is done in another country.",
    },
    bronnen: [rk("1.8"), kb("30")],
    gelezen: [gelezen.ggdVerklaring],
  },
  signalen: {
    vertelt: {
      zin: {
        nl: "Laat er zelf iets over los, of vraagt om hulp.",
        en: "Lets something slip about it, or asks for help.",
      },
      bronnen: [],
      gelezen: [gelezen.ggdSignalen],
      meteen: true,
    },
    gerucht: {
      zin: {
        nl: "Er gaan verhalen rond dat het bij een meisje gaat gebeuren.",
        en: "There is talk that it will be done to a girl.",
      },
      bronnen: [],
      gelezen: [gelezen.ggdSignalen],
      meteen: true,
    },
    feest: {
      zin: {
        nl: "Er komt een groot feest in de familie waarin zij in het midden staat.",
        en: "There will be a big family feast with her at its centre.",
      },
      bronnen: [],
      gelezen: [gelezen.meldcodeBesnijdenis],
    },
    bang: {
      zin: {
        nl: "Is bang voor een reis of familiebezoek, of wil niet mee.",
        en: "Is afraid of a journey or family visit, or does not want to come.",
      },
      bronnen: [],
      gelezen: [gelezen.lkah],
    },
    ziek: {
      zin: {
        nl: "Misschien al gebeurd: was ziek in de vakantie of bleef daarna weg van school.",
        en: "Perhaps already done: was ill in the holiday or stayed away from school after it.",
      },
      bronnen: [],
      gelezen: [gelezen.ggdSignalen],
    },
    lopen: {
      zin: {
        nl: "Misschien al gebeurd: loopt of zit moeilijk, doet lang over plassen, heeft buikpijn.",
        en: "Perhaps already done: walks or sits with difficulty, takes long to urinate, has belly aches.",
      },
      bronnen: [],
      gelezen: [gelezen.ggdSignalen],
    },
    gym: {
      zin: {
        nl: "Misschien al gebeurd: doet een tijd niet mee met gym of zwemmen, of blijft weg bij gezondheidsonderzoek.",
        en: "Perhaps already done: does not join in sports or swimming for a while, or stays away from health checks.",
      },
      bronnen: [],
      gelezen: [gelezen.ggdSignalen],
    },
  },
  risico: {
    vakantie: {
      zin: {
        nl: "Er komt een lange vakantie of een bezoek aan het land van de familie.",
        en: "A long holiday or a visit to the country of the family is coming.",
      },
      bronnen: [rk("1.11")],
      nooitAlleen: true,
    },
    moeder: {
      zin: {
        nl: "De moeder of een zus heeft {vgv} ondergaan.",
        en: "The mother or a sister underwent {vgv}.",
      },
      bronnen: [rk("1.11")],
    },
    familie: {
      zin: {
        nl: "Naaste familie staat er positief tegenover.",
        en: "Close relatives are in favour.",
      },
      bronnen: [rk("1.11")],
    },
    contact: {
      zin: {
        nl: "Het gezin heeft veel contact met voorstanders, hier of elders.",
        en: "The family has much contact with supporters, here or elsewhere.",
      },
      bronnen: [rk("1.11")],
    },
    steun: {
      zin: {
        nl: "Op wie de moeder het meest leunt, is ervoor en zet haar onder druk.",
        en: "The one the mother leans on most is in favour and puts her under pressure.",
      },
      bronnen: [rk("1.11")],
    },
    land: {
      zin: {
        nl: "Een ouder komt uit een land waar het veel voorkomt: de routekaart noemt Somalië, Egypte, Sierra Leone en Guinee, en ook Soedan, Eritrea en Ethiopië. Veel ouders uit die landen zijn ertegen.",
        en: "A parent comes from a country where it is common: the routekaart names Somalia, Egypt, Sierra Leone and Guinea, and also Sudan, Eritrea and Ethiopia. Many parents from these countries are against it.",
      },
      bronnen: [rk("1.10"), rk("1.6")],
      gelezen: [gelezen.ggdRisico],
      nooitAlleen: true,
    },
  },
  beschermend: {
    ouders: {
      zin: {
        nl: "Beide ouders zijn ertegen en zeggen dat ook tegen de familie.",
        en: "Both parents are against it and tell the family so.",
      },
      bronnen: [rk("1.11")],
      gelezen: [gelezen.ggdRisico],
    },
    steunTegen: {
      zin: {
        nl: "Op wie de moeder leunt, is ertegen.",
        en: "The one the mother leans on is against it.",
      },
      bronnen: [rk("1.11")],
    },
    verklaring: {
      zin: {
        nl: "De ouders hebben de verklaring tegen meisjesbesnijdenis van de jeugdarts en nemen die mee op reis.",
        en: "The parents have the declaration against circumcision of girls from the youth doctor and take it on the journey.",
      },
      bronnen: [],
      gelezen: [gelezen.ggdVerklaring],
    },
    jgz: {
      zin: {
        nl: "Het gezin komt bij de jeugdgezondheidszorg en heeft er daar over gesproken.",
        en: "The family comes to youth health care and has talked about it there.",
      },
      bronnen: [ww("S9")],
    },
  },
};
