import { kb, rk } from "../../protocol/bronnen.ts";
import { gelezen } from "./gelezen.ts";
import { onthulling, type SignaalLijst } from "./lijst.ts";

/** Child marriage. */
export const kindhuwelijk: SignaalLijst = {
  wat: {
    zin: {
      nl: "Een huwelijk waarin ten minste één van beiden jonger is dan achttien, ook als het alleen religieus is. In Nederland kan trouwen pas vanaf achttien.",
      en: "A marriage in which at least one of the two is under eighteen, also when it is a religious one only. In the Netherlands one can marry from eighteen only.",
    },
    bronnen: [rk("1.12"), rk("2.12")],
  },
  signalen: {
    verloofd: {
      zin: {
        nl: "Is jonger dan achttien en verloofd, of noemt een man of vrouw 'mijn echtgenoot'.",
        en: "Is under eighteen and engaged, or calls somebody 'my husband' or 'my wife'.",
      },
      bronnen: [rk("1.12")],
      gelezen: [gelezen.herkenDwang],
    },
    plechtigheid: {
      zin: {
        nl: "Er is een religieuze of traditionele plechtigheid geweest of gepland, zonder burgerlijk huwelijk.",
        en: "A religious or traditional ceremony took place or is planned, without a civil marriage.",
      },
      bronnen: [],
      gelezen: [gelezen.gewoonGetrouwd],
    },
    zwanger: {
      zin: { nl: "Is zwanger.", en: "Is pregnant." },
      bronnen: [],
      gelezen: [gelezen.herkenDwang],
      nooitAlleen: true,
    },
    school: {
      zin: {
        nl: "Komt niet meer op school of mag niet verder leren.",
        en: "No longer comes to school or may not go on learning.",
      },
      bronnen: [rk("1.20")],
      gelezen: [gelezen.herkenDwang],
    },
    akte: {
      zin: {
        nl: "Bij een balie komt een buitenlandse huwelijksakte van iemand die toen minderjarig was.",
        en: "At a counter a foreign marriage certificate appears of somebody who was a minor then.",
      },
      bronnen: [rk("2.12")],
      gelezen: [gelezen.gewoonGetrouwd],
    },
    datum: {
      zin: {
        nl: "Er is een dag voor een reis of een bruiloft.",
        en: "There is a day for a journey or a wedding.",
      },
      bronnen: [kb("18")],
      gelezen: [gelezen.lkhaHandelen],
      meteen: true,
    },
    onthulling,
  },
  risico: {
    informeel: {
      zin: {
        nl: "Het gezin kent het verschil niet tussen een religieus en een burgerlijk huwelijk.",
        en: "The family does not know the difference between a religious and a civil marriage.",
      },
      bronnen: [],
      gelezen: [gelezen.gewoonGetrouwd],
    },
    eer: {
      zin: {
        nl: "Een relatie, zwangerschap of gerucht raakt de naam van de familie.",
        en: "A relationship, pregnancy or rumour touches the name of the family.",
      },
      bronnen: [rk("1.23"), rk("7.2")],
    },
    afhankelijk: {
      zin: {
        nl: "Is voor onderdak, geld of verblijf afhankelijk van de partner of diens familie.",
        en: "Depends for shelter, money or residence on the partner or that family.",
      },
      bronnen: [],
      gelezen: [gelezen.herkenDwang],
      nooitAlleen: true,
    },
    leeftijd: {
      zin: {
        nl: "Is 16 of 17 jaar: de meeste bekende kindhuwelijken gaan over die leeftijd.",
        en: "Is 16 or 17 years old: most child marriages that are known are of that age.",
      },
      bronnen: [],
      gelezen: [gelezen.gewoonGetrouwd],
      nooitAlleen: true,
    },
    vlucht: {
      zin: {
        nl: "Is kort geleden gevlucht: een deel van de bekende kindhuwelijken is daarvoor of onderweg gesloten.",
        en: "Fled a short time ago: part of the child marriages that are known were made before that or on the way.",
      },
      bronnen: [],
      gelezen: [gelezen.gewoonGetrouwd],
      nooitAlleen: true,
    },
  },
  beschermend: {
    leren: {
      zin: {
        nl: "De ouders vinden leren belangrijker dan vroeg trouwen.",
        en: "The parents find learning more important than marrying early.",
      },
      bronnen: [],
      gelezen: [gelezen.gewoonGetrouwd],
    },
    vertrouwd: {
      zin: {
        nl: "Heeft een volwassene buiten de familie die te vertrouwen is, zoals een mentor.",
        en: "Has an adult outside the family who can be trusted, such as a mentor.",
      },
      bronnen: [rk("6.13")],
    },
    familielid: {
      zin: {
        nl: "Iemand in de familie vindt dat het moet wachten, en kan dat zonder gevaar zeggen.",
        en: "Somebody in the family finds that it must wait, and can say so without danger.",
      },
      bronnen: [rk("8.5")],
    },
    recht: {
      zin: {
        nl: "Weet dat zo'n huwelijk in Nederland niet kan, en dat hulp vragen mag.",
        en: "Knows that such a marriage is not possible in the Netherlands, and that asking for help is allowed.",
      },
      bronnen: [rk("2.12"), rk("1.27")],
    },
  },
};
