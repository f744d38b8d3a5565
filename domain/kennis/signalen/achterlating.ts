import { kb, rk } from "../../protocol/bronnen.ts";
import { gelezen } from "./gelezen.ts";
import { onthulling, type SignaalLijst } from "./lijst.ts";

/** Abandonment abroad. */
export const achterlating: SignaalLijst = {
  wat: {
    zin: {
      nl: "Iemand wordt tegen de eigen wil in een ander land achtergelaten of daarheen teruggestuurd. Paspoort en geld worden vaak afgenomen.",
      en: "Somebody is left behind in another country, or sent back to it, against her or his own will. Passport and money are often taken.",
    },
    bronnen: [rk("1.17")],
  },
  signalen: {
    nietTerug: {
      zin: {
        nl: "Kwam na een vakantie niet terug.",
        en: "Did not come back after a holiday.",
      },
      bronnen: [rk("1.20")],
      meteen: true,
    },
    langWeg: {
      zin: {
        nl: "Is lang afwezig van school en de uitleg klopt niet.",
        en: "Is absent from school for long and the explanation does not fit.",
      },
      bronnen: [rk("1.20")],
      meteen: true,
    },
    andereSchool: {
      zin: {
        nl: "Wordt ineens overgeplaatst naar een school in het buitenland.",
        en: "Is suddenly moved to a school abroad.",
      },
      bronnen: [rk("1.20")],
      meteen: true,
    },
    afgenomen: {
      zin: {
        nl: "Laat van daar weten dat paspoort, geld, telefoon of verblijfspas is afgenomen.",
        en: "Sends word from there that passport, money, telephone or residence card was taken.",
      },
      bronnen: [rk("1.17")],
      meteen: true,
    },
    plots: {
      zin: {
        nl: "Gaat ineens op reis en krijgt niet te horen waarom of hoe lang.",
        en: "Suddenly goes on a journey and is not told why or for how long.",
      },
      bronnen: [],
      gelezen: [gelezen.herkenAchterlating, gelezen.lkhaEnkeleReis],
    },
    enkeleReis: {
      zin: {
        nl: "Heeft geen retourticket gezien, of heeft het eigen paspoort niet.",
        en: "Has seen no return ticket, or does not hold the passport in hand.",
      },
      bronnen: [],
      gelezen: [gelezen.lkhaEnkeleReis],
    },
    bang: {
      zin: {
        nl: "Is bang voor de vakantie.",
        en: "Is afraid of the holiday.",
      },
      bronnen: [],
      gelezen: [gelezen.lkhaVakantie],
    },
    onthulling,
  },
  risico: {
    opvoeding: {
      zin: {
        nl: "Thuis zijn er ruzies over opvoeden, vrienden of gedrag, vooral bij jongeren van 11 tot 20 jaar.",
        en: "There are quarrels at home about upbringing, friends or behaviour, above all with young people of 11 to 20.",
      },
      bronnen: [rk("1.19")],
    },
    verblijf: {
      zin: {
        nl: "Het verblijf in Nederland hangt van de partner af, vooral bij vrouwen van 20 tot 35 jaar. Ook hun kinderen lopen gevaar.",
        en: "Residence in the Netherlands depends on the partner, above all with women of 20 to 35. Their children are in danger as well.",
      },
      bronnen: [rk("1.19")],
      nooitAlleen: true,
    },
    huwelijk: {
      zin: {
        nl: "Het huwelijk van de ouders, of het eigen huwelijk, staat onder druk.",
        en: "The marriage of the parents, or of the person concerned, is under pressure.",
      },
      bronnen: [],
      gelezen: [gelezen.femmesAchterlating],
    },
    eer: {
      zin: {
        nl: "Een relatie, geaardheid of gerucht raakt de naam van de familie.",
        en: "A relationship, orientation or rumour touches the name of the family.",
      },
      bronnen: [rk("7.2"), rk("1.23")],
      gelezen: [gelezen.femmesAchterlating],
    },
    nationaliteit: {
      zin: {
        nl: "Heeft ook een andere nationaliteit: terughalen is dan moeilijker.",
        en: "Has another nationality as well: coming back is harder then.",
      },
      bronnen: [kb("46")],
      gelezen: [gelezen.lkhaHandelen],
      nooitAlleen: true,
    },
  },
  beschermend: {
    papieren: {
      zin: {
        nl: "Heeft zelf paspoort en retourticket, en kopieën op een veilige plek.",
        en: "Has passport and return ticket in hand, and copies in a safe place.",
      },
      bronnen: [],
      gelezen: [gelezen.lkhaHandelen],
    },
    afspraak: {
      zin: {
        nl: "Iemand in Nederland weet waarheen, met wie en tot wanneer, en belt als het stil blijft.",
        en: "Somebody in the Netherlands knows where to, with whom and until when, and calls when it stays silent.",
      },
      bronnen: [kb("18")],
      gelezen: [gelezen.lkhaHandelen],
    },
    toestemming: {
      zin: {
        nl: "Vindt goed dat het LKHA vóór de reis van de zorg weet.",
        en: "Agrees that LKHA knows of the worry before the journey.",
      },
      bronnen: [],
      gelezen: [gelezen.lkhaHandelen],
    },
    nummer: {
      zin: {
        nl: "Kent het nummer van Buitenlandse Zaken uit het hoofd: +31 247 247 247.",
        en: "Knows the number of Foreign Affairs by heart: +31 247 247 247.",
      },
      bronnen: [kb("53")],
    },
    school: {
      zin: {
        nl: "School merkt het de eerste dag en weet wie te bellen.",
        en: "School notices on the first day and knows whom to call.",
      },
      bronnen: [rk("1.20"), rk("6.13")],
    },
  },
};
