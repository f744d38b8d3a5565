import {
  aanvaard,
  beoordeel,
  besluit,
  bied,
  bij,
  feiten,
  heropen,
  informeer,
  koppelTerug,
  noteer,
  op,
  rechtenMelder,
  sluit,
  stap,
  type Verhaal,
  weiger,
  zojuist,
} from "../verhaal.ts";

/** Cases in the Netherlands, in the region of Haaglanden: from a first telephone call to a closed dossier. */
export const nederland: readonly Verhaal[] = [
  {
    sleutel: "keukenraam",
    toont: {
      nl: "Acuut, rood, bij de politie: er is nu iemand ter plaatse",
      en: "Acute, red, at the police: somebody is on the spot now",
    },
    bekijk: "dewi-hartog",
    melding: {
      toen: zojuist(35),
      wie: "dewi-hartog",
      vrager: "politie",
      vormen: ["partnergeweld"],
      acuutGevaar: true,
      tekst:
        "Buren belden 112 om geschreeuw. Mevrouw heeft een snijwond aan haar hand, meneer is weggereden. Twee kleine kinderen sliepen boven.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Denise van Loenen",
          jaren: 33,
          geslacht: "vrouw",
          land: "NL",
          inschrijving: "ingeschreven",
          gemeente: "0518",
        },
        { rol: "pleger", naam: "Patrick Stam", jaren: 36, geslacht: "man", land: "NL" },
        { rol: "kind", naam: "Fenna Stam", jaren: 4, land: "NL" },
      ],
    },
    daarna: [],
  },
  {
    sleutel: "flat-op-acht",
    toont: {
      nl: "Door de politie met spoed aangeboden aan Veilig Thuis: aanvaarden of weigeren",
      en: "Offered urgently to Veilig Thuis by the police: accept or refuse",
    },
    bekijk: "noor-verbeek",
    melding: {
      toen: zojuist(95),
      wie: "dewi-hartog",
      vrager: "politie",
      vormen: ["partnergeweld", "kindermishandeling"],
      acuutGevaar: true,
      tekst:
        "Derde keer deze maand. Verdachte is aangehouden en mag vanavond weer naar huis. De oudste belde zelf.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Joke Brandsma",
          jaren: 41,
          geslacht: "vrouw",
          land: "NL",
          inschrijving: "ingeschreven",
          gemeente: "0518",
        },
        { rol: "pleger", naam: "Gerrit Voskuil", jaren: 45, geslacht: "man", land: "NL" },
        { rol: "kind", naam: "Milan Voskuil", jaren: 12, geslacht: "man", land: "NL" },
      ],
    },
    daarna: [
      stap(
        zojuist(20),
        "dewi-hartog",
        bied(
          bij.haaglanden,
          "Vanavond moet er een afspraak liggen over waar hij slaapt; de hulpofficier kijkt naar een huisverbod.",
        ),
      ),
    ],
  },
  {
    sleutel: "wachtlijst",
    toont: {
      nl: "Aanbod geweigerd: de zaak staat weer bovenaan bij de afzender",
      en: "Offer refused: the case is back on top of the sender's list",
    },
    bekijk: "noor-verbeek",
    melding: {
      toen: op(8, "11:10"),
      wie: "noor-verbeek",
      vrager: "professional",
      vormen: ["huiselijk-geweld-overig"],
      melder: { naam: "praktijkondersteuner", organisatie: "huisartsenpraktijk", anoniem: false },
      tekst:
        "Volwassen zoon eist geld van zijn moeder en gooit met spullen. Zij durft het slot niet te vervangen.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Wilhelmina Hoekzema",
          jaren: 68,
          geslacht: "vrouw",
          land: "NL",
          inschrijving: "ingeschreven",
          gemeente: "0518",
        },
        { rol: "pleger", naam: "Ruud Hoekzema", jaren: 39, geslacht: "man", land: "NL" },
      ],
    },
    daarna: [
      stap(
        op(6, "15:30"),
        "noor-verbeek",
        beoordeel("Dreiging keert elke betaaldag terug.", "structureel-onveilig"),
      ),
      stap(op(6, "15:45"), "noor-verbeek", feiten({ hulpToereikend: true })),
      stap(op(6, "15:45"), "noor-verbeek", besluit("lokaal-team", "Moeder wil hulp, geen aangifte.")),
      stap(
        op(2, "10:00"),
        "noor-verbeek",
        bied(bij.lokaalTeam, "Graag samen op huisbezoek, op een dag dat de zoon werkt."),
      ),
      stap(
        op(1, "12:20"),
        "bram-osei",
        weiger("Mevrouw is vorige week verhuisd naar haar dochter in Delft; ons team werkt daar niet."),
      ),
    ],
  },
  {
    sleutel: "ruzie-om-de-app",
    toont: {
      nl: "Gewoon partnergeweld: beoordeeld, besloten en door het lokale team aanvaard",
      en: "Ordinary partner violence: assessed, decided and accepted by the local team",
    },
    bekijk: "bram-osei",
    melding: {
      toen: op(12, "09:50"),
      wie: "tarik-bosman",
      vrager: "professional",
      vormen: ["partnergeweld"],
      melder: { naam: "bedrijfsmaatschappelijk werker", anoniem: false },
      tekst:
        "Controleert haar telefoon, heeft haar twee keer geduwd. Beiden willen dat het stopt en willen praten.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Priya Ramdin",
          jaren: 31,
          geslacht: "vrouw",
          land: "NL",
          inschrijving: "ingeschreven",
          gemeente: "0518",
        },
        { rol: "partner", naam: "Sven Kuipers", geboortedatum: "1992-05-09", geslacht: "man", land: "NL" },
      ],
    },
    daarna: [
      stap(
        op(9, "14:00"),
        "tarik-bosman",
        beoordeel("Patroon, geen direct gevaar.", "structureel-onveilig", "geen-onveiligheid"),
      ),
      stap(op(9, "14:20"), "tarik-bosman", feiten({ hulpToereikend: true })),
      stap(op(9, "14:20"), "tarik-bosman", besluit("lokaal-team", "Ambulante hulp past; samen afgesproken.")),
      stap(
        op(9, "14:40"),
        "tarik-bosman",
        bied(bij.lokaalTeam, "Zij hebben samen een avond gekozen: dinsdag."),
      ),
      stap(op(8, "09:30"), "bram-osei", aanvaard),
      stap(
        op(1, "17:10"),
        "bram-osei",
        noteer("Tweede gesprek geweest; telefoons liggen 's avonds in de la."),
      ),
    ],
  },
  {
    sleutel: "twee-huizen",
    toont: {
      nl: "Aangeboden aan het lokale team en nog niet aanvaard",
      en: "Offered to the local team and not accepted yet",
    },
    bekijk: "bram-osei",
    melding: {
      toen: op(5, "16:00"),
      wie: "noor-verbeek",
      vrager: "professional",
      vormen: ["kindermishandeling"],
      tekst:
        "Vechtscheiding: de kinderen worden bij elke overdracht op straat uitgescholden mee. De juf merkt buikpijn op vrijdag.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Lotte Wierda",
          jaren: 7,
          geslacht: "vrouw",
          land: "NL",
          inschrijving: "ingeschreven",
          gemeente: "0518",
        },
        { rol: "ouder", naam: "Annemiek Wierda", land: "NL" },
        { rol: "ouder", naam: "Jeroen de Graaf", land: "NL" },
      ],
    },
    daarna: [
      stap(
        op(2, "11:00"),
        "noor-verbeek",
        beoordeel("Blijvend onveilig rond de overdrachten.", "structureel-onveilig"),
      ),
      stap(op(2, "11:30"), "noor-verbeek", feiten({ hulpToereikend: true })),
      stap(op(2, "11:30"), "noor-verbeek", besluit("lokaal-team", "Ouders willen begeleide overdracht.")),
      stap(
        zojuist(160),
        "noor-verbeek",
        bied(bij.lokaalTeam, "De school biedt een ruimte aan voor de overdracht op vrijdag."),
      ),
    ],
  },
  {
    sleutel: "blauwe-plekken",
    toont: {
      nl: "Termijn van vijf werkdagen voorbij en nog niet beoordeeld",
      en: "Five-working-day term passed and not assessed yet",
    },
    bekijk: "tarik-bosman",
    melding: {
      toen: op(12, "08:55"),
      wie: "tarik-bosman",
      vrager: "professional",
      vormen: ["kindermishandeling"],
      melder: { naam: "pedagogisch medewerker", organisatie: "kinderopvang", anoniem: true },
      tekst: "Peuter heeft voor de derde keer blauwe plekken op de rug. Vader haalt zonder iets te zeggen.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Noah Blom",
          jaren: 3,
          geslacht: "man",
          land: "NL",
          inschrijving: "ingeschreven",
          gemeente: "1926",
        },
        { rol: "ouder", naam: "Stefan Blom", land: "NL" },
        // known from another case under another spelling, with day and month changed: radar says so
        {
          rol: "familielid",
          naam: "Kuijpers, Swen",
          geboortedatum: "1992-09-05",
          geslacht: "man",
          land: "NL",
        },
      ],
    },
    daarna: [
      stap(
        op(8, "13:25"),
        "tarik-bosman",
        noteer("Twee keer gebeld, voicemail. Vertrouwensarts gevraagd mee te kijken."),
      ),
    ],
  },
  {
    sleutel: "geen-adres",
    toont: {
      nl: "Tussen wal en schip: in Nederland, nergens ingeschreven, bij Veilig Thuis",
      en: "Between the cracks: in the Netherlands, registered nowhere, at Veilig Thuis",
    },
    bekijk: "noor-verbeek",
    melding: {
      toen: op(3, "10:15"),
      wie: "noor-verbeek",
      vrager: "omstander",
      vormen: ["huwelijksdwang"],
      tekst:
        "Verblijft bij een kerkgenoot sinds zij wegliep van een huwelijk dat haar oom regelde. Heeft geen papieren en is bang voor de gemeente.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Tigist Bekele",
          jaren: 22,
          geslacht: "vrouw",
          land: "NL",
          plaats: "wisselende adressen",
          inschrijving: "niet-ingeschreven",
        },
      ],
    },
    daarna: [
      stap(op(2, "09:00"), "noor-verbeek", beoordeel("Wordt gezocht door familie.", "structureel-onveilig")),
    ],
  },
  {
    sleutel: "bankslaper",
    toont: {
      nl: "Tussen wal en schip: door het LKHA overgenomen, dat een regio zoekt",
      en: "Between the cracks: taken over by LKHA, which looks for a region",
    },
    bekijk: "yara-benschop",
    melding: {
      toen: op(18, "15:40"),
      wie: "tarik-bosman",
      vrager: "professional",
      vormen: ["achterlating"],
      tekst:
        "Jongeman is na zes jaar alleen teruggekomen en slaapt bij wisselende vrienden. Geen gemeente wil hem inschrijven.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Ibrahim Jalloh",
          jaren: 19,
          geslacht: "man",
          land: "NL",
          inschrijving: "gemeente-onbekend",
        },
      ],
    },
    daarna: [
      stap(
        op(16, "10:00"),
        "tarik-bosman",
        beoordeel("Dakloos en gezocht door een oom.", "structureel-onveilig"),
      ),
      stap(
        op(16, "10:20"),
        "tarik-bosman",
        bied(bij.lkha, "Hij wil liefst naar een stad waar niemand hem kent."),
      ),
      stap(op(15, "11:45"), "yara-benschop", aanvaard),
    ],
  },
  {
    sleutel: "dichte-deur",
    toont: {
      nl: "Onderzoek van Veilig Thuis loopt, omdat ouders niet meewerken",
      en: "An investigation by Veilig Thuis runs, because parents do not co-operate",
    },
    bekijk: "tarik-bosman",
    melding: {
      toen: op(30, "09:05"),
      wie: "tarik-bosman",
      vrager: "professional",
      vormen: ["kindermishandeling"],
      tekst: "Meisje is dertig dagen niet op school geweest. De deur blijft dicht, ook voor de jeugdarts.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Mirjam Zwart",
          jaren: 9,
          geslacht: "vrouw",
          land: "NL",
          inschrijving: "ingeschreven",
          gemeente: "0629",
        },
        { rol: "ouder", naam: "Hester Zwart", land: "NL" },
      ],
    },
    daarna: [
      stap(
        op(26, "10:00"),
        "tarik-bosman",
        beoordeel("Geen zicht op het kind; ernstig genoeg om zelf te kijken.", "structureel-onveilig"),
      ),
      stap(op(25, "16:00"), "tarik-bosman", feiten({ medewerking: "nee" })),
      stap(op(25, "16:20"), "tarik-bosman", besluit("onderzoek", "Ouder weigert elk gesprek.")),
    ],
  },
  {
    sleutel: "veiligheidsplan",
    toont: {
      nl: "Voorwaarden en Vervolg loopt, met medewerking van beide ouders",
      en: "Voorwaarden en Vervolg runs, with both parents co-operating",
    },
    bekijk: "noor-verbeek",
    melding: {
      toen: op(34, "13:00"),
      wie: "noor-verbeek",
      vrager: "politie",
      vormen: ["partnergeweld"],
      tekst: "Na een huisverbod van tien dagen willen zij samen verder. Er is drank in het spel.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Agnieszka Nowak",
          jaren: 37,
          geslacht: "vrouw",
          land: "NL",
          inschrijving: "ingeschreven",
          gemeente: "0518",
        },
        { rol: "partner", naam: "Marek Nowak", jaren: 40, geslacht: "man", land: "NL" },
        { rol: "kind", naam: "Zofia Nowak", jaren: 6, geslacht: "vrouw", land: "NL" },
      ],
    },
    daarna: [
      stap(
        op(31, "09:40"),
        "noor-verbeek",
        beoordeel(
          "Herhaling te verwachten zonder afspraken.",
          "structureel-onveilig",
          "geen-onveiligheid",
          "structureel-onveilig",
        ),
      ),
      stap(
        op(30, "11:00"),
        "noor-verbeek",
        feiten({ medewerking: "ja", informerenBedreigend: false, eermotief: "nee" }),
      ),
      stap(
        op(30, "11:20"),
        "noor-verbeek",
        besluit("voorwaarden-en-vervolg", "Beiden tekenen voor de afspraken."),
      ),
      stap(
        op(30, "13:30"),
        "noor-verbeek",
        informeer(0, "Weet dat de politie heeft gemeld, en vindt dat goed."),
      ),
      stap(op(30, "14:10"), "noor-verbeek", informeer(1, "Schrok van de melding, wil wel meewerken.")),
      stap(op(29, "09:00"), "noor-verbeek", ({ mensen }) => ({
        type: "ZieAfVanInformeren",
        betrokkene: mensen[2] ?? "",
        grond: "via-vertegenwoordiger",
        reden: "Zes jaar oud; de ouders vertellen het samen met ons.",
      })),
      stap(op(29, "09:20"), "noor-verbeek", rechtenMelder),
      stap(
        op(29, "09:30"),
        "noor-verbeek",
        koppelTerug(
          "Afspraken lopen; de wijkagent hoort het als zij niet worden nagekomen.",
          "Veilig Thuis.",
        ),
      ),
    ],
  },
  {
    sleutel: "pinpas",
    toont: {
      nl: "Dossier gesloten: geen onveiligheid gevonden",
      en: "Dossier closed: no unsafety found",
    },
    bekijk: "noor-verbeek",
    melding: {
      toen: op(40, "10:10"),
      wie: "noor-verbeek",
      vrager: "omstander",
      vormen: ["ouderenmishandeling"],
      tekst: "Buurman denkt dat een nicht het pensioen van de bewoonster opneemt.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Corrie Timmerman",
          jaren: 84,
          geslacht: "vrouw",
          land: "NL",
          inschrijving: "ingeschreven",
          gemeente: "0503",
        },
      ],
    },
    daarna: [
      stap(
        op(37, "14:30"),
        "noor-verbeek",
        beoordeel(
          "Mevrouw doet haar bankzaken samen met haar nicht en is daar blij mee.",
          "geen-onveiligheid",
        ),
      ),
      stap(op(37, "14:50"), "noor-verbeek", koppelTerug("Gebeld: er is gekeken, er volgt niets.")),
      stap(op(37, "15:00"), "noor-verbeek", sluit("Geen onveiligheid; buurman is bedankt.")),
    ],
  },
  {
    sleutel: "vakantie-in-februari",
    toont: {
      nl: "Dreigende achterlating: het meisje is nog in Nederland",
      en: "Threatened abandonment: the girl is still in the Netherlands",
    },
    bekijk: "noor-verbeek",
    melding: {
      toen: op(1, "14:20"),
      wie: "noor-verbeek",
      vrager: "professional",
      vormen: ["achterlating"],
      melder: { naam: "zorgcoördinator", organisatie: "voortgezet onderwijs", anoniem: false },
      tekst: "Vertelt dat zij volgende maand 'voor een jaar' naar haar oma moet. Haar koffer staat al klaar.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Nadia Haddad",
          jaren: 13,
          geslacht: "vrouw",
          land: "NL",
          inschrijving: "ingeschreven",
          gemeente: "0518",
        },
        { rol: "ouder", naam: "Karim Haddad", land: "NL" },
      ],
    },
    daarna: [],
  },
  {
    sleutel: "broer-op-de-fiets",
    melding: {
      toen: op(6, "12:30"),
      wie: "tarik-bosman",
      vrager: "professional",
      vormen: ["eergerelateerd-geweld"],
      eermotief: "vermoeden",
      tekst:
        "Wordt elke dag door een broer naar haar stage gebracht en opgehaald. Zei tegen een collega dat zij 'iets fout heeft gedaan'.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Rojda Aslan",
          jaren: 21,
          geslacht: "vrouw",
          land: "NL",
          inschrijving: "ingeschreven",
          gemeente: "0637",
        },
      ],
    },
    daarna: [
      stap(op(5, "09:15"), "tarik-bosman", () => ({
        type: "RaadpleegDeskundige",
        deskundige: "lec-egg",
        toelichting: "Eerst geen contact met de familie; kijken of zij op de stage alleen te spreken is.",
      })),
      stap(
        op(2, "16:40"),
        "tarik-bosman",
        beoordeel("Vermoeden van dreiging; nog onduidelijk.", "structureel-onveilig"),
      ),
    ],
  },
  {
    sleutel: "vliegtickets-in-de-la",
    melding: {
      toen: op(2, "11:50"),
      wie: "noor-verbeek",
      vrager: "professional",
      vormen: ["vgv"],
      melder: { naam: "verpleegkundige", organisatie: "jgz", anoniem: false },
      tekst:
        "Moeder vertelde bij de prik dat schoonmoeder 'een feest' voorbereidt als het kind zes is. Tickets zijn gekocht.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Aminata Diallo",
          jaren: 5,
          geslacht: "vrouw",
          land: "NL",
          inschrijving: "ingeschreven",
          gemeente: "0518",
        },
        { rol: "ouder", naam: "Mariama Diallo", land: "NL" },
      ],
    },
    daarna: [
      stap(
        op(1, "10:30"),
        "noor-verbeek",
        beoordeel("Reis staat gepland; moeder wil hulp.", "structureel-onveilig", "geen-onveiligheid"),
      ),
    ],
  },
  {
    sleutel: "get",
    melding: {
      toen: op(21, "15:05"),
      wie: "noor-verbeek",
      vrager: "slachtoffer",
      vormen: ["huwelijkse-gevangenschap"],
      tekst:
        "Is voor de wet gescheiden, maar haar man weigert de religieuze ontbinding en dreigt met de kinderen.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Esther Lopes Cardozo",
          jaren: 38,
          geslacht: "vrouw",
          land: "NL",
          inschrijving: "ingeschreven",
          gemeente: "0518",
        },
        { rol: "partner", naam: "Ruben de Vries", jaren: 41, geslacht: "man", land: "NL" },
      ],
    },
    daarna: [
      stap(
        op(18, "13:20"),
        "noor-verbeek",
        beoordeel("Druk en dreiging, geen geweld de laatste maanden.", "structureel-onveilig"),
      ),
      stap(
        op(15, "09:45"),
        "noor-verbeek",
        noteer("Advocaat genoemd die vaker voor de burgerlijke rechter ontbinding vroeg."),
      ),
      stap(op(4, "11:00"), "noor-verbeek", ({ mensen }) => ({
        type: "StelInformerenUit",
        betrokkene: mensen[1] ?? "",
        grond: "risicoanalyse-niet-klaar",
        reden: "Hij dreigt met de kinderen; het LEC EGG kijkt eerst mee.",
      })),
    ],
  },
  {
    sleutel: "rollator-op-de-gang",
    melding: {
      toen: op(4, "09:30"),
      wie: "tarik-bosman",
      vrager: "professional",
      vormen: ["ouderenmishandeling"],
      tekst: "Mantelzorger sluit vader overdag op 'omdat hij wegloopt'. De thuiszorg vindt hem uitgedroogd.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Soekardi Wongso",
          jaren: 88,
          geslacht: "man",
          land: "NL",
          inschrijving: "ingeschreven",
          gemeente: "0603",
        },
        { rol: "familielid", naam: "Ratna Wongso", jaren: 57, geslacht: "vrouw", land: "NL" },
      ],
    },
    daarna: [
      stap(
        op(3, "11:00"),
        "tarik-bosman",
        beoordeel(
          "Direct gevaar door de hitte op zolder; zelfde dag opgenomen.",
          "acuut-onveilig",
          "geen-onveiligheid",
        ),
      ),
      stap(op(3, "16:15"), "tarik-bosman", noteer("Geriater belt maandag terug over terugkeer naar huis.")),
    ],
  },
  {
    sleutel: "achterdeur",
    melding: {
      toen: op(1, "22:40"),
      wie: "tarik-bosman",
      vrager: "slachtoffer",
      vormen: ["partnergeweld"],
      acuutGevaar: true,
      tekst:
        "Ex staat in de tuin en heeft een sleutel. Politie is onderweg; zij zit met de baby bij de onderburen.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Jolanda Pietersz",
          jaren: 26,
          geslacht: "vrouw",
          land: "NL",
          inschrijving: "ingeschreven",
          gemeente: "1842",
        },
        { rol: "pleger", naam: "Dwayne Martis", jaren: 29, geslacht: "man", land: "NL" },
      ],
    },
    daarna: [],
  },
  {
    sleutel: "hengelclub",
    melding: {
      toen: op(60, "10:45"),
      wie: "noor-verbeek",
      vrager: "omstander",
      vormen: ["huiselijk-geweld-overig"],
      tekst:
        "Man komt met een gebroken pols en zegt dat zijn vrouw een deur dichtsloeg. Zijn clubgenoot gelooft het niet.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Henk Oldenhuis",
          jaren: 71,
          geslacht: "man",
          land: "NL",
          inschrijving: "ingeschreven",
          gemeente: "1783",
        },
      ],
    },
    daarna: [
      stap(
        op(57, "10:00"),
        "noor-verbeek",
        beoordeel("Geen aanwijzing; de huisarts kent het verhaal.", "geen-onveiligheid"),
      ),
      stap(op(57, "10:20"), "noor-verbeek", koppelTerug("Gebeld: er is gekeken, er volgt niets.")),
      stap(op(57, "10:30"), "noor-verbeek", sluit("Geen onveiligheid.")),
      stap(
        op(5, "14:50"),
        "noor-verbeek",
        heropen("Tweede melding van dezelfde clubgenoot, nu met een gebroken rib."),
      ),
    ],
  },
  {
    sleutel: "wijkagent-met-vraag",
    melding: {
      toen: op(10, "17:15"),
      wie: "bram-osei",
      vrager: "professional",
      vormen: ["huiselijk-geweld-overig"],
      tekst:
        "Wijkagent ziet een moeder en een puberdochter die elkaar op straat slaan. Beiden schamen zich en vragen om hulp.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Chantal Meulenbelt",
          jaren: 44,
          geslacht: "vrouw",
          land: "NL",
          inschrijving: "ingeschreven",
          gemeente: "0518",
        },
        { rol: "kind", naam: "Quinty Meulenbelt", jaren: 15, geslacht: "vrouw", land: "NL" },
      ],
    },
    daarna: [
      stap(
        op(9, "10:30"),
        "bram-osei",
        beoordeel(
          "Ruzies worden fysiek, beiden willen leren stoppen.",
          "structureel-onveilig",
          "structureel-onveilig",
        ),
      ),
    ],
  },
  {
    sleutel: "nachtdienst",
    toont: {
      nl: "Nog van niemand: een melding uit het systeem van de politie",
      en: "Nobody's yet: a report from the system of the police",
    },
    bekijk: "noor-verbeek",
    melding: {
      toen: op(1, "03:40"),
      wie: "noor-verbeek",
      vrager: "politie",
      systeem: true,
      vormen: ["partnergeweld"],
      tekst: "Nachtelijke melding van buren. Beiden aangesproken, hij is naar zijn broer gegaan.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Ilona Kuipers",
          jaren: 33,
          geslacht: "vrouw",
          land: "NL",
          inschrijving: "ingeschreven",
          gemeente: "0518",
        },
        { rol: "partner", naam: "Dennis Hoek", jaren: 35, geslacht: "man", land: "NL" },
      ],
    },
    daarna: [],
  },
  {
    sleutel: "telefoon-afgepakt",
    toont: {
      nl: "Belangentoets: voor Tarik Bosman, die deze familienaam in zijn kring noemde, is deze casus er niet; Marijke beslist daarover bij Werk",
      en: "Conflict check: for Tarik Bosman, who named this family name in his circle, this case is not there; Marijke decides about that under Work",
    },
    bekijk: "marijke-adema",
    melding: {
      toen: op(3, "16:25"),
      wie: "noor-verbeek",
      vrager: "politie",
      systeem: true,
      vormen: ["eergerelateerd-geweld"],
      eermotief: "vermoeden",
      tekst:
        "Vertelde op het bureau dat haar telefoon is afgepakt en dat zij niet meer alleen naar buiten mag.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Dilan Yildirim",
          jaren: 19,
          geslacht: "vrouw",
          land: "NL",
          inschrijving: "ingeschreven",
          gemeente: "0518",
        },
      ],
    },
    daarna: [],
  },
];
