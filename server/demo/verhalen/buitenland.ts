import {
  aanvaard,
  beoordeel,
  bevestig,
  bied,
  bij,
  doeGevraagde,
  koppelTerug,
  op,
  overleg,
  sluit,
  stap,
  type Verhaal,
  vraagActie,
  zojuist,
} from "../verhaal.ts";

/** Cases in which the victim is abroad, or was: the road between Veilig Thuis and LKHA in every state. */
export const buitenland: readonly Verhaal[] = [
  {
    sleutel: "school-mist-leerling",
    toont: {
      nl: "Nieuwe melding, slachtoffer in het buitenland, nog niet aangeboden aan het LKHA",
      en: "New report, victim abroad, not yet offered to LKHA",
    },
    bekijk: "noor-verbeek",
    melding: {
      toen: zojuist(70),
      wie: "noor-verbeek",
      vrager: "professional",
      vormen: ["huwelijksdwang"],
      melder: {
        naam: "M. Oosterbaan",
        organisatie: "mentor, vmbo",
        bereikbaar: "via de receptie van school",
        anoniem: false,
      },
      tekst:
        "Leerling is na de herfstvakantie niet terug uit Turkije. Een klasgenoot kreeg een bericht: er is een verloving, haar telefoon is afgenomen en zij gebruikt die van een nichtje. Ouders melden haar ziek.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Elif Karatay",
          jaren: 17,
          geslacht: "vrouw",
          land: "TR",
          plaats: "bij familie, streek bekend",
          inschrijving: "ingeschreven",
          gemeente: "0518",
        },
        { rol: "ouder", naam: "Hasan Karatay", land: "TR" },
        { rol: "familielid", naam: "Sevda Karatay", jaren: 14, geslacht: "vrouw", land: "NL" },
      ],
    },
    daarna: [],
  },
  {
    sleutel: "kostschool-hargeisa",
    toont: {
      nl: "Aangeboden aan het LKHA en nog niet aanvaard: beide kanten zien wie er wacht",
      en: "Offered to LKHA and not accepted yet: both sides see who is waiting",
    },
    bekijk: "yara-benschop",
    melding: {
      toen: op(1, "15:20"),
      wie: "noor-verbeek",
      vrager: "omstander",
      vormen: ["achterlating"],
      melder: { naam: "een buurvrouw", anoniem: true },
      tekst:
        "Jongen zou twee weken naar een oom gaan en zit nu op een internaat. Hij mag niet bellen. De familie in Nederland zegt dat hij daar beter leert.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Abdirahman Warsame",
          jaren: 15,
          geslacht: "man",
          land: "SO",
          inschrijving: "ingeschreven",
          gemeente: "1783",
        },
        { rol: "ouder", naam: "Hodan Warsame", land: "NL" },
      ],
    },
    daarna: [
      stap(
        op(1, "16:05"),
        "noor-verbeek",
        beoordeel(
          "Geen direct gevaar gehoord, wel opgesloten en zonder paspoort.",
          "structureel-onveilig",
          "geen-onveiligheid",
        ),
      ),
      stap(
        zojuist(190),
        "noor-verbeek",
        bied(
          bij.lkha,
          "Verblijft in het buitenland; de buurvrouw kan via een neef een bericht doorgeven. Ouders weten niet van deze melding.",
        ),
      ),
    ],
  },
  {
    sleutel: "paramaribo-paspoort",
    toont: {
      nl: "Aanbod waarvan de termijn voorbij is: beide teamleiders krijgen een signaal",
      en: "Offer that is overdue: both team leaders get a notice",
    },
    bekijk: "marijke-adema",
    melding: {
      toen: op(9, "09:40"),
      wie: "tarik-bosman",
      vrager: "professional",
      vormen: ["achterlating"],
      melder: { naam: "leerplicht Westland", organisatie: "gemeente", anoniem: false },
      tekst:
        "Na de uitvaart van zijn oma bleef hij als enige achter bij een tante. Zijn paspoort is meegenomen naar Nederland.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Shaquil Pinas",
          jaren: 13,
          geslacht: "man",
          land: "SR",
          inschrijving: "ingeschreven",
          gemeente: "1783",
        },
        { rol: "ouder", naam: "Ronald Pinas", land: "NL" },
      ],
    },
    daarna: [
      stap(
        op(8, "11:15"),
        "tarik-bosman",
        beoordeel("De tante zorgt redelijk; hij wil naar huis en kan dat niet.", "structureel-onveilig"),
      ),
      stap(
        op(6, "10:05"),
        "tarik-bosman",
        bied(
          bij.lkha,
          "Leerplicht heeft contact met een klasgenoot die dagelijks met hem speelt op internet.",
        ),
      ),
    ],
  },
  {
    sleutel: "dreigende-bruiloft",
    toont: {
      nl: "Acute zaak met spoed aangeboden: de ontvanger heeft een uur",
      en: "Acute case offered urgently: the receiver has one hour",
    },
    bekijk: "yara-benschop",
    melding: {
      toen: zojuist(75),
      wie: "noor-verbeek",
      vrager: "slachtoffer",
      vormen: ["huwelijksdwang", "eergerelateerd-geweld"],
      acuutGevaar: true,
      tekst:
        "Belt zelf, fluisterend, vanuit een badkamer. De bruiloft is overmorgen. Een broer heeft gedreigd haar iets aan te doen als zij nog eens weigert.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Maryam Chaudhry",
          jaren: 19,
          geslacht: "vrouw",
          land: "PK",
          inschrijving: "ingeschreven",
          gemeente: "0637",
        },
        { rol: "drukuitoefenaar", naam: "Bilal Chaudhry", land: "PK" },
      ],
    },
    daarna: [
      stap(
        zojuist(25),
        "noor-verbeek",
        bied(
          bij.lkha,
          "Bel haar niet terug op dit nummer. Zij neemt zelf contact op tussen de gebeden; herkent het woord dat wij afspraken.",
        ),
      ),
    ],
  },
  {
    sleutel: "zus-in-zoetermeer",
    toont: {
      nl: "Bij het LKHA, met een verzoek om actie dat nog openstaat bij Veilig Thuis",
      en: "At LKHA, with a request for action still open at Veilig Thuis",
    },
    bekijk: "noor-verbeek",
    melding: {
      toen: op(16, "13:30"),
      wie: "noor-verbeek",
      vrager: "professional",
      vormen: ["huwelijksdwang"],
      melder: { naam: "jeugdarts", organisatie: "jgz", anoniem: false },
      tekst:
        "Vertelde in de spreekkamer dat zij in de zomer zou trouwen met een neef. Nu reageert zij niet meer; haar broertje zegt dat ze in Irak woont.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Shilan Mahmoud",
          jaren: 18,
          geslacht: "vrouw",
          land: "IQ",
          inschrijving: "ingeschreven",
          gemeente: "0637",
        },
        { rol: "familielid", naam: "Lana Mahmoud", jaren: 16, geslacht: "vrouw", land: "NL" },
      ],
    },
    daarna: [
      stap(
        op(15, "10:00"),
        "noor-verbeek",
        beoordeel("Onder dwang vastgehouden.", "structureel-onveilig", "structureel-onveilig"),
      ),
      stap(
        op(15, "10:40"),
        "noor-verbeek",
        bied(bij.lkha, "Haar zus in Zoetermeer weet meer en is bang de volgende te zijn."),
      ),
      stap(op(14, "09:20"), "yara-benschop", aanvaard),
      stap(
        op(2, "14:10"),
        "yara-benschop",
        vraagActie(
          bij.haaglanden,
          "Spreek de zus alleen, op school, en vraag of zij nog bericht krijgt. Niet thuis langsgaan.",
        ),
      ),
    ],
  },
  {
    sleutel: "nichtje-in-delft",
    toont: {
      nl: "Risico-overleg gehouden door het LKHA; Veilig Thuis moet bevestigen",
      en: "Risk consultation held by LKHA; Veilig Thuis must confirm",
    },
    bekijk: "noor-verbeek",
    melding: {
      toen: op(20, "11:00"),
      wie: "noor-verbeek",
      vrager: "professional",
      vormen: ["achterlating", "kindermishandeling"],
      melder: { naam: "intern begeleider", organisatie: "basisschool", anoniem: true },
      tekst:
        "Kind is bij opa en oma in Ghana gelaten 'om manieren te leren'. Een jonger zusje is nog hier en trekt zich terug.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Kwabena Asante-de Wit",
          jaren: 11,
          geslacht: "man",
          land: "GH",
          inschrijving: "ingeschreven",
          gemeente: "0503",
        },
        { rol: "kind", naam: "Efua Asante-de Wit", jaren: 8, geslacht: "vrouw", land: "NL" },
      ],
    },
    daarna: [
      stap(
        op(19, "09:30"),
        "noor-verbeek",
        beoordeel(
          "Wordt geslagen op school daar, volgens een oom.",
          "structureel-onveilig",
          "geen-onveiligheid",
        ),
      ),
      stap(op(19, "10:10"), "noor-verbeek", bied(bij.lkha, "School houdt het zusje in het oog.")),
      stap(op(18, "10:45"), "joost-terwal", aanvaard),
      stap(
        op(1, "16:30"),
        "joost-terwal",
        overleg(
          bij.haaglanden,
          "nee",
          "Het zusje is besproken: school, huisarts en een tante staan om haar heen. Niemand hier loopt nu gevaar.",
        ),
      ),
    ],
  },
  {
    sleutel: "verloofd-in-sylhet",
    toont: {
      nl: "Risico-overleg gehouden door Veilig Thuis; het LKHA moet bevestigen",
      en: "Risk consultation held by Veilig Thuis; LKHA must confirm",
    },
    bekijk: "yara-benschop",
    melding: {
      toen: op(13, "14:50"),
      wie: "tarik-bosman",
      vrager: "omstander",
      vormen: ["kindhuwelijk"],
      tekst:
        "Een vriendin van de familie hoort dat er een feest is geweest. Het meisje draagt een ring en gaat niet meer naar school.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Nusrat Begum",
          jaren: 15,
          geslacht: "vrouw",
          land: "BD",
          inschrijving: "ingeschreven",
          gemeente: "0603",
        },
      ],
    },
    daarna: [
      stap(
        op(12, "09:10"),
        "tarik-bosman",
        beoordeel("Minderjarig en verloofd tegen haar wil.", "structureel-onveilig"),
      ),
      stap(
        op(12, "09:35"),
        "tarik-bosman",
        bied(bij.lkha, "De melder wil wel bellen met het LKHA, maar nooit met de familie."),
      ),
      stap(op(11, "13:00"), "yara-benschop", aanvaard),
      stap(
        zojuist(240),
        "tarik-bosman",
        overleg(bij.lkha, "nee", "Er zijn geen zussen of nichten in Nederland bekend; vader woont alleen."),
      ),
    ],
  },
  {
    sleutel: "terug-uit-nador",
    toont: {
      nl: "Slachtoffer is terug: het LKHA biedt de zaak aan de regio aan",
      en: "The victim is back: LKHA offers the case to the region",
    },
    bekijk: "noor-verbeek",
    melding: {
      toen: op(48, "10:20"),
      wie: "noor-verbeek",
      vrager: "professional",
      vormen: ["huwelijksdwang"],
      melder: { naam: "decaan", organisatie: "mbo", anoniem: false },
      tekst:
        "Niet terug van vakantie. Appt in het geheim dat er een man is uitgezocht en dat haar vader de tickets heeft verscheurd.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Samira El Yahyaoui",
          jaren: 17,
          geslacht: "vrouw",
          land: "MA",
          inschrijving: "ingeschreven",
          gemeente: "0518",
        },
        { rol: "ouder", naam: "Driss El Yahyaoui", land: "NL" },
        { rol: "steunfiguur", naam: "tante Rachida", land: "NL" },
      ],
    },
    daarna: [
      stap(
        op(47, "09:00"),
        "noor-verbeek",
        beoordeel("Vrijheid benomen, dwang loopt.", "structureel-onveilig"),
      ),
      stap(
        op(47, "09:40"),
        "noor-verbeek",
        bied(bij.lkha, "Tante Rachida is te vertrouwen en heeft een veilige logeerkamer."),
      ),
      stap(op(46, "11:30"), "yara-benschop", aanvaard),
      stap(
        op(44, "15:00"),
        "noor-verbeek",
        overleg(bij.lkha, "nee", "De jongere broers lopen geen gevaar; tante let op."),
      ),
      stap(op(43, "10:00"), "yara-benschop", bevestig),
      stap(op(43, "16:10"), "noor-verbeek", koppelTerug("Verteld wie de zaak nu heeft.", "Het LKHA.")),
      stap(
        op(43, "16:20"),
        "noor-verbeek",
        sluit("Overgedragen aan het LKHA; niemand in Nederland loopt gevaar."),
      ),
      stap(op(3, "12:00"), "yara-benschop", () => ({
        type: "MeldTerugkeer",
        inNederland: true,
        plaats: "Den Haag",
        gemeente: "0518",
        inschrijving: "ingeschreven",
      })),
      stap(
        zojuist(130),
        "yara-benschop",
        bied(
          bij.haaglanden,
          "Zij slaapt bij haar tante. Wil zelf aangifte; eerst rust en een vaste begeleider.",
        ),
      ),
    ],
  },
  {
    sleutel: "acht-maanden-in-izmir",
    toont: {
      nl: "De hele weg: overgedragen, overlegd, gesloten, teruggekeerd en in de regio aanvaard",
      en: "The whole road: handed over, consulted, closed, returned and accepted in the region",
    },
    bekijk: "noor-verbeek",
    melding: {
      toen: op(96, "09:15"),
      wie: "noor-verbeek",
      vrager: "professional",
      vormen: ["achterlating"],
      tekst:
        "Na een ruzie over haar vriend is zij bij een oudoom achtergelaten. De huisarts kreeg een brief, meegegeven met een reiziger.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Derya Polat",
          jaren: 20,
          geslacht: "vrouw",
          land: "TR",
          inschrijving: "ingeschreven",
          gemeente: "1916",
        },
      ],
    },
    daarna: [
      stap(
        op(95, "10:00"),
        "noor-verbeek",
        beoordeel("Opgesloten op een erf, geen geld of papieren.", "structureel-onveilig"),
      ),
      stap(
        op(95, "10:30"),
        "noor-verbeek",
        bied(bij.lkha, "De brief ligt bij de huisarts; die wil getuigen."),
      ),
      stap(op(94, "11:00"), "joost-terwal", aanvaard),
      stap(op(92, "14:00"), "joost-terwal", vraagActie(bij.haaglanden, "Haal de brief op bij de huisarts.")),
      stap(op(91, "15:10"), "noor-verbeek", doeGevraagde("Brief opgehaald en gescand.")),
      stap(op(90, "09:00"), "noor-verbeek", overleg(bij.lkha, "nee", "Geen anderen in gevaar.")),
      stap(op(90, "13:00"), "joost-terwal", bevestig),
      stap(op(89, "09:20"), "noor-verbeek", koppelTerug("Verteld wie de zaak nu heeft.", "Het LKHA.")),
      stap(op(89, "09:30"), "noor-verbeek", sluit("Bij het LKHA; geen risico in Nederland.")),
      stap(op(20, "17:45"), "joost-terwal", () => ({
        type: "MeldTerugkeer",
        inNederland: true,
        plaats: "Leidschendam",
        gemeente: "1916",
        inschrijving: "ingeschreven",
      })),
      stap(
        op(20, "18:10"),
        "joost-terwal",
        bied(bij.haaglanden, "Terug met een noodpaspoort; heeft een kamer via een vriendin."),
      ),
      stap(op(19, "09:05"), "noor-verbeek", aanvaard),
      stap(
        op(14, "11:20"),
        "noor-verbeek",
        beoordeel("Rustig; familie weet niet waar zij woont.", "geen-onveiligheid"),
      ),
    ],
  },
  {
    sleutel: "balie-rabat",
    toont: {
      nl: "Gemeld bij een ambassade en door het LKHA aanvaard",
      en: "Reported at an embassy and accepted by LKHA",
    },
    bekijk: "pim-lourens",
    melding: {
      toen: op(7, "10:30"),
      wie: "pim-lourens",
      vrager: "slachtoffer",
      vormen: ["achterlating"],
      tekst:
        "Meldt zich met twee kinderen aan de balie. Haar man is met de paspoorten teruggereisd; zij kan de huur niet betalen.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Fatiha Bouzidi",
          jaren: 29,
          geslacht: "vrouw",
          land: "MA",
          plaats: "Rabat",
          inschrijving: "ingeschreven",
          gemeente: "0363",
        },
        { rol: "kind", naam: "Ilyas Bouzidi", jaren: 6, land: "MA" },
        { rol: "kind", naam: "Nour Bouzidi", jaren: 3, land: "MA" },
      ],
    },
    daarna: [
      stap(
        op(7, "11:45"),
        "pim-lourens",
        beoordeel(
          "Slaapt bij een kennis, kinderen zijn gezond.",
          "structureel-onveilig",
          "structureel-onveilig",
          "structureel-onveilig",
        ),
      ),
      stap(
        op(7, "12:10"),
        "pim-lourens",
        bied(bij.lkha, "Laissez-passer is aangevraagd. Zij komt elke ochtend langs."),
      ),
      stap(op(6, "09:10"), "yara-benschop", aanvaard),
    ],
  },
  {
    sleutel: "brief-onder-de-deur",
    toont: {
      nl: "Gemeld bij een ambassade, aangeboden en nog niet aanvaard",
      en: "Reported at an embassy, offered and not accepted yet",
    },
    bekijk: "pim-lourens",
    melding: {
      toen: zojuist(300),
      wie: "pim-lourens",
      vrager: "omstander",
      vormen: ["huwelijksdwang"],
      tekst:
        "Een docent Frans bracht een briefje van een leerling met een Nederlands paspoort. Zij wordt opgehaald van school door een man die zij niet kent.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Hafsa Aït Lahcen",
          jaren: 18,
          geslacht: "vrouw",
          land: "MA",
          inschrijving: "gemeente-onbekend",
        },
      ],
    },
    daarna: [
      stap(
        zojuist(250),
        "pim-lourens",
        beoordeel("Wordt gevolgd, kan nog naar school.", "structureel-onveilig"),
      ),
      stap(zojuist(215), "pim-lourens", bied(bij.lkha, "De docent is donderdag weer bereikbaar.")),
    ],
  },
  {
    sleutel: "consulaire-lijn",
    toont: {
      nl: "Binnengekomen bij Buitenlandse Zaken en nog niet doorgegeven",
      en: "Came in at Foreign Affairs and not passed on yet",
    },
    bekijk: "ilse-kramer-said",
    melding: {
      toen: zojuist(45),
      wie: "ilse-kramer-said",
      vrager: "omstander",
      vormen: ["achterlating"],
      tekst:
        "Een medereiziger belt het nachtnummer: in een pension in Tunis zit een Nederlandse jongen die niet weet wanneer zijn ouders terugkomen.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Youssef Trabelsi",
          jaren: 14,
          geslacht: "man",
          land: "TN",
          inschrijving: "gemeente-onbekend",
        },
      ],
    },
    daarna: [],
  },
  {
    sleutel: "direct-bij-het-knooppunt",
    melding: {
      toen: op(4, "13:15"),
      wie: "yara-benschop",
      vrager: "slachtoffer",
      vormen: ["huwelijksdwang", "huwelijkse-gevangenschap"],
      tekst:
        "Mailt uit Erbil dat haar man de scheiding niet erkent en haar broers haar terugbrengen als zij vertrekt.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Zhala Rashid",
          jaren: 27,
          geslacht: "vrouw",
          land: "IQ",
          inschrijving: "niet-ingeschreven",
        },
      ],
    },
    daarna: [
      stap(op(3, "10:30"), "yara-benschop", beoordeel("Bewaakt, wel internet.", "structureel-onveilig")),
    ],
  },
];
