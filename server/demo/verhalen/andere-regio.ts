import {
  aanvaard,
  beoordeel,
  besluit,
  bied,
  bij,
  feiten,
  koppelTerug,
  op,
  sluit,
  stap,
  type Verhaal,
  zojuist,
} from "../verhaal.ts";

/** Cases of another region: they are there so that one can see that nobody in Haaglanden finds them. */
export const andereRegio: readonly Verhaal[] = [
  {
    sleutel: "woonboot",
    toont: {
      nl: "Zaak van een andere regio: alleen daar te vinden",
      en: "Case of another region: found there only",
    },
    bekijk: "sanne-oudkerk",
    melding: {
      toen: op(2, "09:25"),
      wie: "sanne-oudkerk",
      vrager: "professional",
      vormen: ["partnergeweld"],
      tekst: "Huisarts ziet wurgsporen. Mevrouw woont op een boot zonder tweede uitgang.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Willemijn Tuinstra",
          jaren: 47,
          geslacht: "vrouw",
          land: "NL",
          inschrijving: "ingeschreven",
          gemeente: "0363",
        },
        { rol: "pleger", naam: "Otto Lagerwey", jaren: 52, geslacht: "man", land: "NL" },
      ],
    },
    daarna: [
      stap(
        op(2, "13:10"),
        "sanne-oudkerk",
        beoordeel("Wurging: acuut.", "acuut-onveilig", "geen-onveiligheid"),
      ),
    ],
  },
  {
    sleutel: "zomer-in-addis",
    melding: {
      toen: op(5, "11:35"),
      wie: "sanne-oudkerk",
      vrager: "professional",
      vormen: ["achterlating"],
      tekst:
        "Tweeling zou in augustus terugkomen; de leerplichtambtenaar krijgt een verhuisbericht zonder adres.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Yonas Tesfaye",
          jaren: 12,
          geslacht: "man",
          land: "ET",
          inschrijving: "ingeschreven",
          gemeente: "0362",
        },
        { rol: "ouder", naam: "Selam Tesfaye", land: "ET" },
      ],
    },
    daarna: [
      stap(
        op(4, "10:00"),
        "sanne-oudkerk",
        beoordeel("Geen contact, geen aanwijzing van geweld.", "structureel-onveilig"),
      ),
      stap(zojuist(320), "sanne-oudkerk", bied(bij.lkha, "De tweelingzus is een eigen melding.")),
    ],
  },
  {
    sleutel: "trappenhuis",
    melding: {
      toen: op(3, "16:50"),
      wie: "rafael-dijkman",
      vrager: "omstander",
      vormen: ["kindermishandeling"],
      tekst: "Kind zit 's avonds urenlang op de trap. Een buurvrouw geeft brood.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Levi Groenhart",
          jaren: 8,
          geslacht: "man",
          land: "NL",
          inschrijving: "ingeschreven",
          gemeente: "0384",
        },
      ],
    },
    daarna: [],
  },
  {
    sleutel: "na-de-scheiding",
    melding: {
      toen: op(28, "10:05"),
      wie: "sanne-oudkerk",
      vrager: "slachtoffer",
      vormen: ["partnergeweld"],
      tekst: "Ex plaatst berichten en staat bij de crèche. Zij wil weten wat zij kan doen.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Chiara Bellucci-Vos",
          jaren: 30,
          geslacht: "vrouw",
          land: "NL",
          inschrijving: "ingeschreven",
          gemeente: "0363",
        },
      ],
    },
    daarna: [
      stap(
        op(25, "14:15"),
        "sanne-oudkerk",
        beoordeel("Belaging; patroon sinds de zomer.", "structureel-onveilig"),
      ),
      stap(op(24, "09:00"), "sanne-oudkerk", feiten({ medewerking: "ja" })),
      stap(
        op(24, "09:20"),
        "sanne-oudkerk",
        besluit("voorwaarden-en-vervolg", "Afspraken met beiden mogelijk."),
      ),
    ],
  },
  {
    sleutel: "stil-in-de-klas",
    melding: {
      toen: op(33, "15:15"),
      wie: "sanne-oudkerk",
      vrager: "professional",
      vormen: ["kindermishandeling"],
      tekst:
        "Stagiair hoorde een kind zeggen dat het geen ontbijt krijgt. Het bleek een weddenschap met een broer.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Boaz Kalkman",
          jaren: 10,
          geslacht: "man",
          land: "NL",
          inschrijving: "ingeschreven",
          gemeente: "0437",
        },
      ],
    },
    daarna: [
      stap(
        op(30, "11:30"),
        "sanne-oudkerk",
        beoordeel("Niets aan de hand; school en ouders spraken elkaar.", "geen-onveiligheid"),
      ),
      stap(op(30, "11:35"), "sanne-oudkerk", koppelTerug("Gebeld: er is gekeken, er volgt niets.")),
      stap(op(30, "11:45"), "sanne-oudkerk", sluit("Geen onveiligheid.")),
    ],
  },
  {
    sleutel: "ring-uit-lahore",
    melding: {
      toen: op(25, "12:10"),
      wie: "sanne-oudkerk",
      vrager: "professional",
      vormen: ["huwelijksdwang"],
      tekst:
        "Studente verdween na een familiebezoek. Haar studievereniging kreeg een afmelding in een taal die zij niet gebruikt.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Anila Siddiqui",
          jaren: 22,
          geslacht: "vrouw",
          land: "PK",
          inschrijving: "ingeschreven",
          gemeente: "0363",
        },
      ],
    },
    daarna: [
      stap(op(24, "10:10"), "sanne-oudkerk", beoordeel("Vermoedelijk vastgehouden.", "structureel-onveilig")),
      stap(
        op(24, "10:30"),
        "sanne-oudkerk",
        bied(bij.lkha, "Een huisgenote heeft haar tweede telefoonnummer."),
      ),
      stap(op(23, "13:40"), "yara-benschop", aanvaard),
    ],
  },
];
