import { kb, rk } from "../../protocol/bronnen.ts";
import { gelezen } from "./gelezen.ts";
import { onthulling, type SignaalLijst } from "./lijst.ts";

/** Forced marriage. */
export const huwelijksdwang: SignaalLijst = {
  wat: {
    zin: {
      nl: "Iemand trouwt, of moet trouwen, tegen de eigen wil: van zachte drang tot geweld. Het overkomt vrouwen en mannen.",
      en: "Somebody marries, or has to marry, against her or his own will: from soft pressure to violence. It happens to women and men.",
    },
    bronnen: [rk("1.12"), rk("1.13"), rk("1.15")],
  },
  signalen: {
    verloofd: {
      zin: {
        nl: "Is ineens verloofd of krijgt een bruiloft, en praat er niet blij over.",
        en: "Is suddenly engaged or about to have a wedding, and does not talk about it gladly.",
      },
      bronnen: [],
      gelezen: [gelezen.herkenDwang],
    },
    gehaald: {
      zin: {
        nl: "Wordt nu altijd gebracht en gehaald, of op school door familie in de gaten gehouden.",
        en: "Is now always brought and fetched, or watched at school by relatives.",
      },
      bronnen: [],
      gelezen: [gelezen.lkhaHandelen, gelezen.zorgwelzijn],
    },
    vrienden: {
      zin: {
        nl: "Verbreekt vriendschappen zonder reden, of is niet meer te bereiken.",
        en: "Breaks off friendships without a reason, or can no longer be reached.",
      },
      bronnen: [],
      gelezen: [gelezen.herkenDwang, gelezen.lkhaHandelen],
    },
    verzuim: {
      zin: {
        nl: "Is vaak weg, of mag niet meer naar school, sport of werk.",
        en: "Is often absent, or may no longer go to school, sport or work.",
      },
      bronnen: [rk("1.20")],
      gelezen: [gelezen.herkenDwang],
    },
    vakantie: {
      zin: {
        nl: "Ziet op tegen een vakantie, of de vakantie wordt ineens langer.",
        en: "Dreads a holiday, or the holiday suddenly becomes longer.",
      },
      bronnen: [],
      gelezen: [gelezen.zorgwelzijn],
    },
    anders: {
      zin: {
        nl: "Is opvallend veranderd: in kleding, stemming, slapen of eten.",
        en: "Has changed strikingly: in clothes, mood, sleeping or eating.",
      },
      bronnen: [],
      gelezen: [gelezen.lkhaHandelen, gelezen.herkenDwang],
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
    eer: {
      zin: {
        nl: "Een relatie, een geaardheid of een gerucht raakt de naam van de familie.",
        en: "A relationship, an orientation or a rumour touches the name of the family.",
      },
      bronnen: [rk("1.23"), rk("7.2")],
    },
    verwachting: {
      zin: {
        nl: "De omgeving vindt dat ouders de partner kiezen, of dat meisjes en jongens niet mogen omgaan.",
        en: "The surroundings hold that parents choose the partner, or that girls and boys may not mix.",
      },
      bronnen: [rk("1.5")],
    },
    ruzie: {
      zin: {
        nl: "Thuis is er ruzie over gedrag, vrienden of eigen keuzes.",
        en: "There are quarrels at home about behaviour, friends or own choices.",
      },
      bronnen: [],
      gelezen: [gelezen.herkenDwang],
    },
    afhankelijk: {
      zin: {
        nl: "Heeft geen eigen inkomen en kent weinig mensen buiten de familie.",
        en: "Has no income and knows few people outside the family.",
      },
      bronnen: [],
      gelezen: [gelezen.herkenDwang],
    },
    leeftijd: {
      zin: {
        nl: "Is tussen 16 en 25 jaar. Jongens en mannen worden het vaakst gemist.",
        en: "Is between 16 and 25 years old. Boys and men are missed most often.",
      },
      bronnen: [rk("1.15")],
      nooitAlleen: true,
    },
  },
  beschermend: {
    tijd: {
      zin: {
        nl: "Er is nog tijd: geen reis, geen dag voor een bruiloft.",
        en: "There is still time: no journey, no day for a wedding.",
      },
      bronnen: [kb("17"), kb("50")],
    },
    vertrouwd: {
      zin: {
        nl: "Heeft iemand buiten de familie die het weet en te vertrouwen is.",
        en: "Has somebody outside the family who knows and can be trusted.",
      },
      bronnen: [],
      gelezen: [gelezen.lkhaHandelen],
    },
    familielid: {
      zin: {
        nl: "Iemand in de familie staat achter een eigen keuze, en kan dat zonder gevaar laten merken.",
        en: "Somebody in the family supports a free choice, and can show it without danger.",
      },
      bronnen: [rk("8.5")],
    },
    plek: {
      zin: {
        nl: "Komt nog op een plek waar praten kan: school, werk, sport.",
        en: "Still comes to a place where talking is possible: school, work, sport.",
      },
      bronnen: [rk("6.3"), rk("6.13")],
    },
    recht: {
      zin: {
        nl: "Weet dat weigeren mag, en dat een huwelijk onder dwang te stuiten of nietig te verklaren is.",
        en: "Knows that refusing is allowed, and that a forced marriage can be stopped or annulled.",
      },
      bronnen: [rk("1.27"), rk("2.12")],
    },
  },
};
