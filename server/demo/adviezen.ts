import type { AdviesCommand, AdviesCommandOf } from "#domain/advies/command.ts";
import type { DemoMedewerkerId } from "./people.ts";
import { op, type Toen, zojuist } from "./verhaal.ts";

/** One thing that somebody records of an advice. */
type Adviesstap = { toen: Toen; wie: DemoMedewerkerId; doe: AdviesCommand };

/** An invented advice that somebody outside asked; nobody in it has a name but who asks because of their work. */
export type Adviesverhaal = {
  sleutel: string;
  toen: Toen;
  wie: DemoMedewerkerId;
  vraag: Omit<AdviesCommandOf<"RegistreerAdvies">, "type" | "nummer" | "gevraagdOp">;
  /** How many days from now on the next contact is. */
  contactOver?: number;
  daarna: readonly Adviesstap[];
};

/** An invented question to an expert, asked from the casus of a story or from an advice of these. */
export type Consultverhaal = {
  sleutel: string;
  toen: Toen;
  wie: DemoMedewerkerId;
  vanuit: { casus: string } | { advies: string };
  vraag: Omit<AdviesCommandOf<"StelConsultvraag">, "type" | "nummer" | "vrager">;
  daarna: readonly Adviesstap[];
};

/** The advices of the demo. */
export const adviezen: readonly Adviesverhaal[] = [
  {
    sleutel: "mentor-en-de-verloving",
    toen: op(3, "10:20"),
    wie: "noor-verbeek",
    vraag: {
      hoedanigheid: "professional",
      sector: "onderwijs",
      vrager: { naam: "P. Uiterwijk", organisatie: "mentor, mbo", bereikbaar: "via de receptie van school" },
      gemeente: "0518",
      vormen: ["huwelijksdwang"],
      vraag:
        "Een leerling van 17 vertelt dat de familie in de zomervakantie een verloving wil houden in het buitenland. Zij wil dat niet. De mentor vraagt wat hij nu kan doen en of hij de ouders mag bellen.",
      risico: "structureel",
      risicoToelichting: "Er is druk, en er is nog tijd: de reis is over vier maanden.",
      onderwerpen: ["gesprek", "melden"],
      advies:
        "Bel de ouders niet. Praat met de leerling alleen, op school. Vraag of zij een paspoort van haarzelf heeft en wie zij vertrouwt. Bel opnieuw zodra er een datum is.",
      uitleg: ["privacy", "rechten"],
    },
    contactOver: 0,
    daarna: [
      {
        toen: op(1, "15:05"),
        wie: "noor-verbeek",
        doe: {
          type: "OndersteunVrager",
          ondersteuning: "bij-teamoverleg",
          toelichting: "Het zorgteam van de school weet nu wie belt als de leerling niet op school komt.",
        },
      },
    ],
  },
  {
    sleutel: "buurvrouw-hoort-ruzie",
    toen: op(6, "19:40"),
    wie: "tarik-bosman",
    vraag: {
      hoedanigheid: "omstander",
      vormen: ["partnergeweld"],
      vraag:
        "Een buurvrouw hoort elke week ruzie en huilende kinderen. Zij wil niet dat iemand weet dat zij belt.",
      risico: "onduidelijk",
      onderwerpen: ["veiligheid", "melden"],
      advies:
        "Bel 112 als u hoort dat er geslagen wordt. U kunt ook een melding doen zonder dat de buren weten dat u het was. Schrijf op wat u hoort en wanneer.",
      uitleg: ["privacy", "vertrouwenspersoon"],
    },
    daarna: [{ toen: op(2, "09:10"), wie: "tarik-bosman", doe: { type: "SluitAdvies" } }],
  },
  {
    sleutel: "wijkteam-en-de-tickets",
    toen: zojuist(95),
    wie: "noor-verbeek",
    vraag: {
      hoedanigheid: "instelling",
      sector: "maatschappelijk-werk",
      vormen: ["vgv"],
      vraag:
        "Een moeder noemde in een gesprek een feest voor het dochtertje van vijf, bij familie in het buitenland. De werker wil weten of dit om besnijdenis kan gaan.",
      risico: "onduidelijk",
    },
    contactOver: 2,
    daarna: [],
  },
  {
    sleutel: "arts-over-een-jongere",
    toen: op(4, "11:15"),
    wie: "yara-benschop",
    vraag: {
      hoedanigheid: "professional",
      sector: "gezondheidszorg",
      vrager: { naam: "L. van Zuilekom", organisatie: "huisartsenpraktijk" },
      vormen: ["achterlating"],
      vraag:
        "Een jongen van 14 komt niet terug van een reis. De familie zegt dat hij bij een oom naar school gaat. De arts vraagt wat er dan moet gebeuren.",
      advies:
        "Bel Veilig Thuis van de regio waar de jongen staat ingeschreven, en bel ons als er een melding is.",
      onderwerpen: ["melden"],
    },
    daarna: [],
  },
];

/** The consults of the demo: one waits, one is answered. */
export const consulten: readonly Consultverhaal[] = [
  {
    sleutel: "feest-bij-familie",
    toen: zojuist(40),
    wie: "noor-verbeek",
    vanuit: { advies: "wijkteam-en-de-tickets" },
    vraag: {
      deskundige: { id: "lkha", soort: "lkha" },
      vraag:
        "Een gezin reist binnenkort. Er is een feest voor een meisje van vijf. Kan dit ook achterlating worden, en waaraan ziet het wijkteam dat?",
      vormen: ["vgv", "achterlating"],
      inBuitenland: "nee",
      leeftijd: "0-11",
      spoed: true,
    },
    daarna: [],
  },
  {
    sleutel: "broer-brengt-en-haalt",
    toen: op(4, "13:30"),
    wie: "tarik-bosman",
    vanuit: { casus: "broer-op-de-fiets" },
    vraag: {
      deskundige: { id: "lec-egg", soort: "lec-egg" },
      vraag:
        "Een jonge vrouw wordt elke dag door een broer gebracht en gehaald. Zij zegt dat zij iets fout heeft gedaan. Is dit een eerzaak, en wat kunnen wij beter laten?",
      vormen: ["eergerelateerd-geweld"],
      inBuitenland: "nee",
      leeftijd: "18-22",
      spoed: false,
    },
    daarna: [
      {
        toen: op(3, "16:10"),
        wie: "hanna-wolthuis",
        doe: {
          type: "BeantwoordConsult",
          uitkomst: "dreigend",
          antwoord:
            "Dit past bij toezicht om de eer. Praat eerst met de vrouw alleen, en zoek geen contact met de broer of andere familie. Bel de taakaccenthouder van de politie in uw regio.",
        },
      },
    ],
  },
];
