import type { Taal } from "./taal.ts";

const nl = {
  welkom: (naam: string) => `Welkom, ${naam}`,
  geenCasussen: "Op deze bladzijde staan geen casussen: die horen niet bij uw rol.",
  nogGeen: "Er is nu geen casus waarin uw organisatie een plek heeft.",
  doet: "Wat u hier doet",
  ziet: "Wat u kunt zien",
  nietZiet: "Wat u niet ziet",
  naarLog: "Naar het logboek",
  blad: {
    beleid: {
      rol: "Beleid van een gemeente",
      doet: [
        "U volgt hoe de keten in uw regio werkt. De cijfers daarvoor komen op een eigen bladzijde; die is er nog niet.",
      ],
      ziet: [
        "De openbare wegwijzer, met bij elke zin de bron.",
        "Onder 'Wat als': in hoeveel casussen een voorstel voor andere regels iets zou veranderen, in tientallen.",
      ],
      nietZiet: [
        "Geen enkele casus, geen namen en geen aantallen waaruit een persoon te herleiden is.",
        "Ook wie in uw gemeente bij een casus betrokken is, ziet u niet.",
      ],
    },
    beheer: {
      rol: "Beheer zonder toegang tot casussen",
      doet: [
        "U houdt bij wie bij uw organisatie werkt en in welke rol. De bladzijde daarvoor is er nog niet; tot dan regelt de installatie dit.",
      ],
      ziet: ["De openbare wegwijzer, en uw eigen account."],
      nietZiet: [
        "Geen casussen, ook geen nummers en geen zoekresultaten: wie rechten regelt, kijkt niet mee.",
        "Het logboek: dat leest de logcontroleur van uw organisatie.",
      ],
    },
    logcontrole: {
      rol: "Logcontrole",
      doet: ["U controleert wie bij uw organisatie wat heeft ingezien of gedaan, en waarvoor."],
      ziet: [
        "Het logboek van uw eigen organisatie, zolang u met twee factoren bent ingelogd. Ook uw eigen lezen staat erin.",
      ],
      nietZiet: [
        "De inhoud van casussen: u ziet nummers en handelingen, geen namen van betrokkenen en geen verhalen.",
        "Logboeken van andere organisaties.",
      ],
    },
    om: {
      rol: "Openbaar Ministerie",
      doet: [
        "Als zorg en straf samenlopen, stemmen Veilig Thuis, politie en OM af. Zo'n overleg komt hier te staan zodra een organisatie uw parket erbij haalt.",
      ],
      ziet: ["Alleen casussen waarin uw parket een plek heeft."],
      nietZiet: [
        "Casussen waarin alleen anderen werken: die bestaan voor u niet, ook niet in een zoekresultaat.",
      ],
    },
    rvdk: {
      rol: "Raad voor de Kinderbescherming",
      doet: [
        "Als hulp in vrijwilligheid niet genoeg is, kan Veilig Thuis om een raadsonderzoek vragen. Zo'n verzoek komt hier te staan.",
      ],
      ziet: ["Alleen casussen waarin de Raad een plek heeft."],
      nietZiet: [
        "Casussen waarin alleen anderen werken: die bestaan voor u niet, ook niet in een zoekresultaat.",
      ],
    },
    anders: {
      rol: "Uw organisatie in de keten",
      doet: ["Wordt uw organisatie bij een casus gehaald, dan staat die hier."],
      ziet: ["Alleen casussen waarin uw organisatie een plek heeft."],
      nietZiet: [
        "Casussen waarin alleen anderen werken: die bestaan voor u niet, ook niet in een zoekresultaat.",
      ],
    },
  },
};

const en: typeof nl = {
  welkom: (naam) => `Welcome, ${naam}`,
  geenCasussen: "There are no cases on this page: they are no part of your role.",
  nogGeen: "There is no case now in which your organisation has a place.",
  doet: "What you do here",
  ziet: "What you can see",
  nietZiet: "What you do not see",
  naarLog: "To the log",
  blad: {
    beleid: {
      rol: "Policy of a municipality",
      doet: [
        "You follow how the chain works in your region. The figures for that come on a page of their own, which is not there yet.",
      ],
      ziet: [
        "The public guide, with the source of every sentence.",
        "Under 'What if': in how many cases a proposal for other rules would change something, in tens.",
      ],
      nietZiet: [
        "No case at all, no names, and no numbers from which a person could be found.",
        "Nor do you see who in your municipality is involved in a case.",
      ],
    },
    beheer: {
      rol: "Administration without access to cases",
      doet: [
        "You keep who works for your organisation and in which role. The page for that is not there yet; until then the installation arranges it.",
      ],
      ziet: ["The public guide, and your own account."],
      nietZiet: [
        "No cases, no numbers and no search results: who arranges access does not look in.",
        "The log: that is read by the log controller of your organisation.",
      ],
    },
    logcontrole: {
      rol: "Log control",
      doet: ["You check who in your organisation read or did what, and for what purpose."],
      ziet: [
        "The log of your own organisation, as long as you are logged in with two factors. Your own reading stands in it too.",
      ],
      nietZiet: [
        "What cases are about: you see numbers and acts, no names of those concerned and no stories.",
        "Logs of other organisations.",
      ],
    },
    om: {
      rol: "Public Prosecution Service",
      doet: [
        "Where care and criminal law meet, Veilig Thuis, police and prosecution tune in. Such a consultation stands here as soon as an organisation brings in your office.",
      ],
      ziet: ["Only cases in which your office has a place."],
      nietZiet: ["Cases in which only others work: for you they do not exist, not even in a search result."],
    },
    rvdk: {
      rol: "Child Care and Protection Board",
      doet: [
        "If voluntary help is not enough, Veilig Thuis can ask for an investigation by the Board. Such a request stands here.",
      ],
      ziet: ["Only cases in which the Board has a place."],
      nietZiet: ["Cases in which only others work: for you they do not exist, not even in a search result."],
    },
    anders: {
      rol: "Your organisation in the chain",
      doet: ["If your organisation is brought into a case, it stands here."],
      ziet: ["Only cases in which your organisation has a place."],
      nietZiet: ["Cases in which only others work: for you they do not exist, not even in a search result."],
    },
  },
};

/** What each role without cases will do here, may see and may not see. */
export const rolWoorden: Record<Taal, typeof nl> = { nl, en };
/** The roles that have such a page. */
export type Rolblad = keyof (typeof nl)["blad"];
