import { rk } from "../../protocol/bronnen.ts";
import { gelezen } from "./gelezen.ts";
import { onthulling, type SignaalLijst } from "./lijst.ts";

/** Marital captivity. */
export const huwelijkseGevangenschap: SignaalLijst = {
  wat: {
    zin: {
      nl: "Iemand wil scheiden, voor de wet of volgens het geloof, maar de partner of een religieuze instantie werkt niet mee. Er zijn geen cijfers over.",
      en: "Somebody wants a divorce, by law or by faith, but the partner or a religious authority does not co-operate. There are no figures on it.",
    },
    bronnen: [rk("1.16")],
  },
  signalen: {
    weigert: {
      zin: {
        nl: "Wil scheiden en krijgt te horen dat het niet mag of niet kan.",
        en: "Wants a divorce and is told that it may not or cannot be.",
      },
      bronnen: [rk("1.16")],
    },
    half: {
      zin: {
        nl: "Is voor de Nederlandse wet gescheiden, maar religieus of in een ander land nog getrouwd.",
        en: "Is divorced by Dutch law, but still married by faith or in another country.",
      },
      bronnen: [],
      gelezen: [gelezen.femmesScheiden],
    },
    bang: {
      zin: {
        nl: "Durft geen nieuwe relatie te beginnen, of niet naar een bepaald land, uit angst voor straf of schande.",
        en: "Does not dare to begin a new relationship, or to go to a certain country, for fear of punishment or shame.",
      },
      bronnen: [],
      gelezen: [gelezen.femmesScheiden],
    },
    toestemming: {
      zin: {
        nl: "Heeft voor een paspoort of een reis toestemming van de ex nodig.",
        en: "Needs the consent of the ex for a passport or a journey.",
      },
      bronnen: [],
      gelezen: [gelezen.maastrichtScheiden],
    },
    voorwaarden: {
      zin: {
        nl: "De ex wil alleen meewerken in ruil voor geld, de kinderen of een verblijfsvergunning.",
        en: "The ex will co-operate only in exchange for money, the children or a residence permit.",
      },
      bronnen: [],
      gelezen: [gelezen.femmesScheiden],
    },
    druk: {
      zin: {
        nl: "Familie of gemeenschap zet druk om getrouwd te blijven.",
        en: "Family or community puts on pressure to stay married.",
      },
      bronnen: [],
      gelezen: [gelezen.maastrichtScheiden],
    },
    onthulling,
  },
  risico: {
    elders: {
      zin: {
        nl: "Het huwelijk is in een ander land of alleen religieus gesloten.",
        en: "The marriage was made in another country or by faith only.",
      },
      bronnen: [],
      gelezen: [gelezen.femmesScheiden],
      nooitAlleen: true,
    },
    geweld: {
      zin: {
        nl: "Er is of was ook ander geweld of controle.",
        en: "There is or was other violence or control as well.",
      },
      bronnen: [],
      gelezen: [gelezen.femmesScheiden],
    },
    schande: {
      zin: {
        nl: "In de omgeving is scheiden een schande voor de familie.",
        en: "In the surroundings a divorce is a shame for the family.",
      },
      bronnen: [rk("1.23")],
      gelezen: [gelezen.femmesScheiden],
    },
    verblijf: {
      zin: {
        nl: "Het verblijf in Nederland hangt van de partner af.",
        en: "Residence in the Netherlands depends on the partner.",
      },
      bronnen: [rk("1.19")],
      gelezen: [gelezen.femmesScheiden],
      nooitAlleen: true,
    },
    geld: {
      zin: {
        nl: "Heeft geen eigen inkomen of geen zicht op het geld.",
        en: "Has no income or no view of the money.",
      },
      bronnen: [],
      gelezen: [gelezen.factorenEer],
    },
  },
  beschermend: {
    wet: {
      zin: {
        nl: "Weet dat de rechter kan bevelen om mee te werken; die wet geldt sinds 1 juli 2023.",
        en: "Knows that a judge can order co-operation; that law holds since 1 July 2023.",
      },
      bronnen: [],
      gelezen: [gelezen.wetScheiden, gelezen.lkhaScheiden],
    },
    gezag: {
      zin: {
        nl: "Iemand met gezag in de eigen kring steunt de scheiding, en dat is zonder gevaar gebleken.",
        en: "Somebody with authority around them supports the divorce, and this turned out without danger.",
      },
      bronnen: [rk("8.5")],
    },
    inkomen: {
      zin: {
        nl: "Heeft een eigen inkomen en beslist over het eigen geld.",
        en: "Has an income and decides about that money.",
      },
      bronnen: [],
      gelezen: [gelezen.factorenEer],
    },
    steun: {
      zin: {
        nl: "Heeft mensen die helpen en die niet onder druk te zetten zijn.",
        en: "Has people who help and cannot be put under pressure.",
      },
      bronnen: [],
      gelezen: [gelezen.factorenEer],
    },
  },
};
