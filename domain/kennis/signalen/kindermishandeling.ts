import { rk, soa, ww } from "../../protocol/bronnen.ts";
import { gelezen } from "./gelezen.ts";
import { onthulling, type SignaalLijst } from "./lijst.ts";

/** Child abuse. */
export const kindermishandeling: SignaalLijst = {
  wat: {
    zin: {
      nl: "Een kind wordt geslagen, vernederd, misbruikt of verwaarloosd, of groeit op met geweld tussen anderen in huis.",
      en: "A child is hit, humiliated, abused or neglected, or grows up with violence between others at home.",
    },
    bronnen: [ww("S1")],
    gelezen: [gelezen.jgzKind],
  },
  signalen: {
    letsel: {
      zin: {
        nl: "Heeft letsel, en de uitleg is vaag of past er niet bij.",
        en: "Has injuries, and the explanation is vague or does not fit.",
      },
      bronnen: [],
      gelezen: [gelezen.kaderaKind],
      meteen: true,
    },
    vandaag: {
      zin: {
        nl: "Er is vandaag gevaar thuis, of basale zorg ontbreekt.",
        en: "There is danger at home today, or basic care is lacking.",
      },
      bronnen: [soa("A1.2")],
      gelezen: [gelezen.afwegingskader],
      meteen: true,
    },
    schrik: {
      zin: {
        nl: "Schrikt hevig of verstijft bij aanraking of bij een bepaalde persoon.",
        en: "Startles or freezes when touched or with a certain person.",
      },
      bronnen: [],
      gelezen: [gelezen.kaderaKind],
    },
    zorg: {
      zin: {
        nl: "Is vaak slecht verzorgd, moe of ziek.",
        en: "Is often badly cared for, tired or ill.",
      },
      bronnen: [],
      gelezen: [gelezen.kaderaKind],
    },
    veranderd: {
      zin: {
        nl: "Is ineens veel stiller of juist bozer, of zakt weg op school.",
        en: "Is suddenly much quieter or angrier, or drops back at school.",
      },
      bronnen: [],
      gelezen: [gelezen.leraar],
    },
    verzuim: {
      zin: {
        nl: "Is vaak te laat of weg, of afspraken gaan steeds niet door.",
        en: "Is often late or absent, or appointments fall through again and again.",
      },
      bronnen: [],
      gelezen: [gelezen.leraar, gelezen.jgzKind],
    },
    seksueel: {
      zin: {
        nl: "Doet of zegt seksuele dingen die niet bij de leeftijd passen.",
        en: "Does or says sexual things that do not fit the age.",
      },
      bronnen: [],
      gelezen: [gelezen.leraar],
    },
    ouder: {
      zin: {
        nl: "Een ouder is onverschillig, klaagt steeds over het kind of verwacht wat het nog niet kan.",
        en: "A parent is indifferent, complains of the child all the time or expects what it cannot do yet.",
      },
      bronnen: [],
      gelezen: [gelezen.kaderaKind],
    },
    onthulling,
  },
  risico: {
    ouders: {
      zin: {
        nl: "Een ouder heeft grote psychische klachten of een verslaving. Bij beide ouders weegt het zwaarder.",
        en: "A parent has grave mental problems or an addiction. With both parents it weighs more.",
      },
      bronnen: [],
      gelezen: [gelezen.jgzKind, gelezen.kindcheck],
    },
    geweld: {
      zin: {
        nl: "Er is geweld tussen de volwassenen in huis.",
        en: "There is violence between the adults at home.",
      },
      bronnen: [],
      gelezen: [gelezen.kindcheck],
    },
    alleen: {
      zin: {
        nl: "Het gezin houdt problemen binnen en laat niemand toe.",
        en: "The family keeps problems inside and lets nobody in.",
      },
      bronnen: [],
      gelezen: [gelezen.factorenKind],
    },
    zorgkind: {
      zin: {
        nl: "Het kind vraagt veel zorg.",
        en: "The child needs much care.",
      },
      bronnen: [],
      gelezen: [gelezen.factorenKind],
      nooitAlleen: true,
    },
    geld: {
      zin: {
        nl: "Er zijn schulden, te weinig ruimte of geen werk.",
        en: "There are debts, too little room or no work.",
      },
      bronnen: [],
      gelezen: [gelezen.factorenKind],
      nooitAlleen: true,
    },
  },
  beschermend: {
    hulp: {
      zin: {
        nl: "De ouders kunnen en durven hulp te vragen.",
        en: "The parents can and dare to ask for help.",
      },
      bronnen: [],
      gelezen: [gelezen.factorenKind],
    },
    volwassene: {
      zin: {
        nl: "Het kind heeft een vaste volwassene buiten het gezin.",
        en: "The child has a steady adult outside the family.",
      },
      bronnen: [rk("6.13")],
    },
    netwerk: {
      zin: {
        nl: "Familie of buren wijzen geweld af en helpen.",
        en: "Relatives or neighbours reject violence and help.",
      },
      bronnen: [],
      gelezen: [gelezen.factorenKind],
    },
    goed: {
      zin: {
        nl: "Er gaat ook veel goed, en het gezin ziet dat zelf.",
        en: "Much goes well too, and the family sees it.",
      },
      bronnen: [],
      gelezen: [gelezen.jeugdhulpKind],
    },
  },
};
