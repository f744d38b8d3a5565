import type { DeelNaam, PlanVeld, WetenNaam } from "#domain/kennis/hulp/bladen.ts";
import type { ZinNaam } from "#domain/kennis/hulp/zinnen.ts";

/** The pages for whoever needs help, in Dutch: the language the others follow. A sentence that is missing does not compile. */
export const nl = {
  terug: "Terug naar het begin",
  ik: {
    kop: "Dit kun je nu doen",
    lead: "Doet iemand je pijn, dwingt iemand je, of beslist een ander over je leven? Je bent niet de enige, en er is hulp.",
    doen: "Nu",
    waar: "Ben je weg, of moet je weg?",
    verWeg: { naam: "Ik ben in een ander land", tekst: "Wie je helpt, wat zij kunnen en wat niet." },
    reizen: {
      naam: "Ik moet op reis en ben bang",
      tekst: "Wat je vóór de reis kunt doen, met een plan op papier.",
    },
    vormen: "Wat lijkt op wat jij meemaakt?",
    vormenTekst: "Het hoeft niet precies te kloppen. Kies wat er het meest op lijkt.",
    weet: "Goed om te weten",
    bellen: "Wat er gebeurt als je Veilig Thuis belt",
    veilig: "Zo ziet niemand dat je hier was",
    wegwijzer: "Beantwoord een paar vragen",
    melden: "Melden met een formulier",
    meldenTekst:
      "Je vertelt eerst hoe we je veilig kunnen bereiken. Er wordt niets bewaard tot je zelf verstuurt.",
    wegwijzerTekst: "Dan zie je wie jou helpt en wat je kunt doen. Er wordt niets bewaard.",
  },
  weten: {
    kop: "Wat lijkt op wat jij meemaakt?",
    lead: "Op elke pagina staat hoe je het herkent, wat je kunt doen en wie je helpt.",
    bladen: {
      trouwen: { naam: "Ik moet trouwen en wil dat niet", lead: "Jij kiest of je trouwt, en met wie." },
      "jong-trouwen": {
        naam: "Iemand moet trouwen en is nog geen 18",
        lead: "Wie nog geen 18 is, mag in Nederland niet trouwen. Ook niet als iedereen het goedvindt.",
      },
      scheiden: {
        naam: "Ik wil scheiden, maar het mag niet",
        lead: "Niemand mag je vasthouden in een huwelijk waar je uit wilt.",
      },
      reis: {
        naam: "Ik ben bang dat ik niet terug mag",
        lead: "Niemand mag je tegen je wil in een ander land achterlaten.",
      },
      lichaam: {
        naam: "Meisjesbesnijdenis",
        lead: "Je lichaam is van jou. Of je nu bang bent dat het gebeurt, of het al lang geleden is gebeurd.",
      },
      familie: {
        naam: "Mijn familie vindt dat ik haar naam schaad",
        lead: "Niemand mag je pijn doen of opsluiten om de naam van de familie.",
      },
      relatie: {
        naam: "Mijn partner of ex doet me pijn",
        lead: "Ook als je van iemand houdt, mag die je geen pijn doen of over je beslissen.",
      },
      opgroeien: {
        naam: "Ik ben jonger dan 18 en thuis is het niet veilig",
        lead: "Je mag zelf hulp vragen. Je hoeft daarvoor niemand om toestemming te vragen.",
      },
      "ouder-worden": {
        naam: "Ik word ouder en iemand behandelt me slecht",
        lead: "Hulp nodig hebben geeft niemand het recht om je slecht te behandelen.",
      },
    } satisfies Record<WetenNaam, { naam: string; lead: string }>,
    delen: {
      herkennen: "Herken je dit?",
      recht: "Dit mag niet, en het ligt niet aan jou",
      doen: "Wat je nu kunt doen",
      laten: "Wat je beter niet doet",
      helpt: "Wie je helpt, en hoe",
      anderen: "Wat anderen wel en niet mogen doen",
    } satisfies Record<DeelNaam, string>,
    verhaal: "Een verzonnen verhaal",
    ookKijken: "Ook voor jou?",
    alle: "Kijk bij iets anders",
  },
  verWeg: {
    kop: "Je bent in een ander land",
    lead: "Ben je daar tegen je wil, of moet je er trouwen? Dan kun je hulp krijgen.",
    doen: "Wat je nu kunt doen",
    zeg: "Wat je kunt zeggen als je belt",
    laten: "Wat je beter niet doet",
    kan: "Wat zij kunnen doen",
    kanNiet: "Wat zij niet kunnen",
    papieren: "Papieren om terug te gaan",
  },
  reizen: {
    kop: "Je moet op reis en bent bang",
    lead: "Bang dat je moet trouwen, besneden wordt of niet terug mag? Neem dat gevoel serieus.",
    blijf: "Het veiligst is: niet gaan",
    toch: "Moet je toch mee? Bereid dit voor",
    bewaar: "Waar je het plan bewaart",
    plan: "Het plan",
    planTekst:
      "Print deze pagina: alleen het plan hieronder komt op papier, zonder uitleg. Vul het in met een pen. Overschrijven mag ook.",
  },
  plan: {
    titel: "Mijn reis",
    velden: {
      ik: "Mijn naam, geboortedatum en nummer van mijn paspoort",
      heen: "Ik ga op",
      terug: "Ik kom terug op",
      waarheen: "Land, plaats en adres",
      met: "Ik reis met",
      slapen: "Ik slaap bij (naam, telefoon)",
      vlucht: "Vlucht of auto (maatschappij, nummer)",
      bewaarder: "Wie dit papier bewaart (naam, telefoon)",
      contact: "Wanneer en hoe ik iets laat horen",
      woord: "Ons woord",
      stil: "Niets gehoord, of ons woord gehoord? Bel dan",
      doorgeven: "Je mag mijn gegevens doorgeven",
      kopie: "Kopieën van mijn papieren liggen bij / staan op",
    } satisfies Record<PlanVeld, string>,
    nu: "nu al",
    later: "als ik niet terug ben",
  },
  bronnen: {
    kop: "Waar deze pagina op rust",
    rijen: "Regels uit de vijf documenten:",
    gelezen: "Ook gelezen, op 28 november 2026:",
    oud: "Nummers uit 2021 komen uit een oudere lijst. Werkt er een niet? Bel dan Veilig Thuis.",
  },
  zinnen: {
    bel112:
      "Is er nu gevaar? Bel 112 zodra het kan en zeg waar je bent. De politie zorgt eerst dat iedereen in huis veilig is.",
    belVt:
      "Bel Veilig Thuis: 0800-2000, dag en nacht, gratis. Je mag eerst alleen praten en vragen wat er kan.",
    naamNiet: "Je hoeft je naam niet te zeggen als je om raad vraagt.",
    belVroeg: "Is er een reis of een feest gepland? Bel vóór die dag. Dan kan er nog het meest.",
    vertrouwd:
      "Praat met één persoon die je vertrouwt en die niet met je familie praat. Iemand op school of werk, je huisarts, je trainer.",
    bel113: "Denk je aan zelfdoding? Bel 113, dag en nacht, gratis. Je naam hoeft niet.",

    belGemeente: "Je zegt in welke gemeente je woont. Dan krijg je iemand uit jouw regio aan de lijn.",
    belDruk:
      "Is het druk? Dan bellen zij terug. Zeg erbij wanneer dat veilig kan, of bel later zelf nog een keer.",
    belVerhaal: "Jij vertelt, zij stellen vragen. Jij mag ook alles vragen.",
    belDenken: "Zij denken met je mee. Hoe veilig ben je? Wat kun je doen? Wie kan je helpen?",
    belGegevens:
      "Vraag wat zij opschrijven. Vraag je om raad, dan bewaren zij geen namen van de mensen over wie je vertelt.",
    belErnstig:
      "Eerlijk is eerlijk: is het heel ernstig, dan kan Veilig Thuis zelf iets gaan doen. Vraag aan het begin hoe dat gaat.",

    geenNaam: "Het hoeft geen naam te hebben. Je hoeft jezelf geen slachtoffer te noemen om hulp te krijgen.",
    iedereen:
      "Het maakt niet uit of je een meisje, jongen, vrouw, man of non-binair bent. En ook niet op wie je valt.",
    zelfBeslissen:
      "Jij gaat over je eigen leven: met wie je trouwt, met wie je omgaat, wat er met je lichaam gebeurt.",
    nietSchuld: "Het is niet jouw schuld. Ook niet als je lang niets hebt gezegd.",
    houdenVan: "Je mag van je familie houden en toch hulp vragen.",
    vroegHulp:
      "Wie vroeg om hulp vraagt, kan vaak erger voorkomen. De kans is dan ook groter dat je contact met je familie kunt houden.",

    vKnop:
      "Komt er iemand binnen? Druk bovenaan op ‘Verlaat deze site’, of drie keer op Escape. Dan zie je het weer.",
    vPrive: "Kijk hier liever in een privévenster (incognito). Dan onthoudt je browser minder.",
    vWis: "Haal deze pagina's daarna uit de geschiedenis van je browser. Wis liever niet alles: dat valt op.",
    vTelefoon:
      "Kijkt iemand in je telefoon? Wis dan gesprekken en berichten hierover. Of gebruik een computer op school of in de bibliotheek, of de telefoon van iemand die je vertrouwt.",

    zwijg:
      "Vertel het niet aan je familie, en niet aan mensen die met je familie praten. Hoe meer mensen het weten, hoe sneller het uitlekt.",
    zwijgAls: "Doet er familie mee, of weet je dat niet zeker? Vertel het dan niet aan je familie.",
    bemiddel:
      "Laat niemand voor jou met je familie gaan praten. Dat kan het gevaar groter maken. Een deskundige moet eerst kijken of het veilig is.",
    wis: "Schrijf er niets over waar een ander het kan lezen. Wis gesprekken en berichten als iemand in je telefoon kijkt.",
    nietEerst:
      "Denk je dat iets doen het erger maakt? Doe het niet meteen. Bespreek het eerst met Veilig Thuis.",

    hVt: "Veilig Thuis (0800-2000) luistert, kijkt hoe veilig je bent en zoekt hulp die bij je past.",
    hDeskundig:
      "Bij Veilig Thuis hoort iemand te werken die veel weet van dwang in families. Vraag naar die persoon.",
    hMee: "Iemand van Veilig Thuis kan meegaan als je met een hulpverlener of met de politie praat.",
    hLkha:
      "Het LKHA weet veel van gedwongen trouwen en achterlaten. Veilig Thuis kan daar raad vragen zonder jouw naam te noemen.",
    hPolitie:
      "De politie zorgt dat het geweld stopt. Je kunt aangifte doen. Vraag eerst wat er daarna gebeurt.",
    hOpvang:
      "Kun je niet thuis blijven? Er is veilige opvang, voor vrouwen en voor mannen, ook met kinderen. Je hebt daar recht op, ook als je nog wacht op een verblijfsvergunning.",
    hOpvangEer:
      "Fier en Sterk Huis hebben opvang voor wie gevaar loopt door de eigen familie. Veilig Thuis kan dat voor je vragen.",
    hLec: "Bij de politie werken mensen die dit goed kennen. Zij krijgen raad van het LEC EGG.",
    hRaad: "De Raad voor de Kinderbescherming kan de rechter vragen om een kind te beschermen.",
    hRecht: "Slachtofferhulp geeft raad over de wet, over aangifte en over schade, en luistert naar je.",
    hWijkteam:
      "Het team in je wijk of gemeente helpt je verder. Je krijgt één vaste persoon om mee te praten.",

    aDeskundige:
      "Iemand van school, zorg of werk hoort eerst raad te vragen aan een deskundige, en pas daarna verder met jou te praten.",
    aFamilie:
      "Zij horen niet naar je partner, je ouders of andere familie te gaan. Dat mag je tegen hen zeggen.",
    aPas: "Je familie hoort er pas bij te komen als een deskundige heeft bekeken hoe gevaarlijk dat is.",
    aKlein: "Zij horen het klein te houden: alleen wie het echt moet weten, weet het.",
    aMelding:
      "Wie over jou een melding doet, hoort dat aan je te vertellen. Dat hoeft niet als het gevaarlijk is.",
    aVeilig:
      "Zij mogen een geheim niet bewaren als het gevaar dan blijft. Vraag dus vooraf wat zij met je verhaal doen.",
    aReactie: "Ben je het niet eens met wat er in een melding staat? Dan mag jouw antwoord erbij.",

    tKeuze: "Anderen hebben iemand voor je gekozen. Nee zeggen kan niet, of je durft het niet.",
    tDruk:
      "Ze dringen aan, huilen, zwijgen dagenlang, dreigen of slaan. Ook druk zonder slaan kan dwang zijn.",
    tLiefde: "Je houdt van een ander, of je valt op mensen van je eigen geslacht. Daarom moet je trouwen.",
    tFeest: "Er is een feest of een reis gepland, en niemand zegt je eerlijk waarvoor.",
    tAl: "Je bent al verloofd of getrouwd, en je wilde het niet.",
    tVerhaal:
      "Jesse (19) is verliefd op een jongen. Zijn ouders horen het van een buurman. Hij moet trouwen met een meisje dat zij kiezen. Eerst praten ze, later slaan ze. Jesse durft geen nee meer te zeggen. Op een avond belt hij, zonder zijn naam te noemen.",
    tWet: "Trouwen mag alleen als jullie het allebei zelf willen.",
    tNietig:
      "Een huwelijk onder dwang kan worden tegengehouden. Ben je al getrouwd? Er zijn manieren om zo'n huwelijk ongeldig te laten verklaren.",
    tMannen:
      "Het overkomt ook jongens en mannen. In het Verenigd Koninkrijk gaan 20 tot 40 van de 100 meldingen over hen.",

    jOnder18: "Jij bent nog geen 18, en er wordt over jouw bruiloft gepraat.",
    jAnder: "Jij moet trouwen met iemand die nog geen 18 is.",
    jGeloof:
      "Ze zeggen dat het alleen voor het geloof of voor de familie is, of dat het in een ander land gebeurt.",
    jSchool: "Je moet ervoor stoppen met school, of je mag bijna niet meer naar buiten.",
    jWet: "De wet verbiedt trouwen onder de 18. Dat geldt voor iedereen.",
    jErkend:
      "Ook een huwelijk in een ander land telt in Nederland niet zolang een van jullie nog geen 18 is.",
    jKind: "Jij hoeft dit niet op te lossen. Kinderen hebben recht op bescherming door volwassenen.",
    jLkha: "Het LKHA helpt ook als het om een huwelijk onder de 18 gaat.",

    sWeigert: "Je man of vrouw werkt niet mee aan de scheiding.",
    sGeloof:
      "Voor de wet ben je gescheiden, maar voor je geloof nog getrouwd. De ander wil dat niet beëindigen, of een leider van je geloof wil dat niet.",
    sDreig: "Je hoort dat je je kinderen, je huis of je verblijfsvergunning kwijtraakt als je weggaat.",
    sNieuw: "Je kunt niet opnieuw beginnen, want anderen zien je nog als getrouwd.",
    sIedereen: "Het overkomt vrouwen en mannen. Hoe vaak, heeft nog niemand onderzocht.",
    sKiezen: "Jij mag zelf beslissen dat je wilt scheiden.",
    sWet: "Sinds 1 juli 2023 kan de rechter je partner opdragen om mee te werken aan het einde van een religieus huwelijk.",
    sFemmes: "Femmes for Freedom weet hier veel van: 070-362 65 06 (nummer uit 2021).",

    rReis: "Er komt een reis waar jij niets over te zeggen hebt.",
    rReden: "De reden van de reis klinkt vreemd, of verandert steeds.",
    rPapieren:
      "Een ander bewaart je paspoort, verblijfspas, geld of telefoon. Je weet niet of er een ticket terug is.",
    rSchool: "Je bent van school gehaald, of je moet in dat land naar school.",
    rRuzie: "Er is thuis veel ruzie over wat je doet, hoe je bent of van wie je houdt.",
    rPartner: "Je partner dreigt je terug te sturen, alleen of met je kinderen.",
    rWet: "Wie iemand met dwang naar een ander land lokt of daar achterlaat, kan strafbaar zijn.",
    rTerug: "Ook wie geen Nederlands paspoort heeft maar hier mag wonen, kan hulp krijgen om terug te komen.",
    rBz: "Ben je al in een ander land? Bel +31 247 247 247: Buitenlandse Zaken, dag en nacht. Ook als je nooit eerder hulp vroeg.",

    lBang: "Je bent bang dat het bij jou, je zusje of je dochter gebeurt.",
    lVakantie: "Er komt een lange vakantie bij familie, en je hoort dat het daar moet gebeuren.",
    lFamilie: "Het is gewoon in je familie: je moeder of je zus is besneden, en anderen dringen erop aan.",
    lOuder: "Je bent moeder of vader en wilt het niet, maar familie laat je niet met rust.",
    lPijn:
      "Je bent besneden. Je hebt pijn of last bij plassen, ongesteld zijn, seks of een zwangerschap. Of je hebt er verdriet van.",
    lVerhaal:
      "Amal (24) is als kind besneden. Ze heeft al jaren pijn en dacht dat het erbij hoorde. Haar huisarts vraagt er rustig naar. Nu komt ze op een spreekuur waar ze dit kennen.",
    lWat: "Het is een ingreep aan de geslachtsdelen van een meisje of vrouw, zonder medische reden.",
    lWet: "In Nederland is het verboden en strafbaar.",
    lZelf: "Ben jij besneden? Jij hebt niets verkeerd gedaan. Je kunt hulp krijgen, ook jaren later.",
    lNietEen: "Het hoort niet bij één land of één geloof. Overal zijn mensen die ermee willen stoppen.",
    lArts: "Heb je klachten? Ga naar je huisarts en vraag naar een spreekuur voor vrouwen die besneden zijn.",
    lPharos: "Pharos weet waar die spreekuren zijn: 030-234 98 00 (nummer uit 2021).",
    lFsan:
      "Bij FSAN werken mensen die dit kennen en vaak ook jouw taal spreken: 020-486 16 28 (nummer uit 2021).",
    lJgz: "De jeugdarts en de jeugdverpleegkundige praten met ouders en meisjes om het te voorkomen.",
    lZorg: "Huisarts, gynaecoloog en verloskundige kunnen helpen bij klachten, zwangerschap en bevalling.",
    lVermoeden:
      "Een jeugdarts mag er in het algemeen met ouders over praten. Is er een echt vermoeden, dan vraagt ook die eerst raad.",

    fToezicht: "Je wordt gevolgd of gecontroleerd, of je mag niet alleen weg.",
    fBeeld: "Er gaan foto's, filmpjes of roddels over je rond. Of iemand dreigt daarmee.",
    fDreig:
      "Ze slaan, dreigen of verstoten je. Of ze zeggen dat je dood moet, of dat je er zelf een eind aan moet maken.",
    fMeer: "De dreiging komt van meer mensen: ouders, broers, ooms, of familie ver weg.",
    fLhbti: "Je bent lesbisch, homo, bi, trans of queer, en dat mag niet bestaan.",
    fDader: "Jij moet zelf iemand pijn doen, of de schuld op je nemen voor een ander.",
    fVerhaal:
      "Noor (16) stuurde haar vriend een foto. Nu het uit is, heeft iedereen hem gezien. Thuis wordt ze geslagen en ze mag niet meer naar buiten. Ze vertelt het aan haar mentor. Die belt niet naar huis, maar vraagt eerst raad aan een deskundige.",
    fWet: "Slaan, bedreigen, opsluiten en achtervolgen zijn strafbaar. Ook als iemand zegt dat het voor de eer is.",
    fDwang: "Word je gedwongen om een ander iets aan te doen? Ook dan mag je hulp vragen.",

    pSlaan: "Je partner of ex slaat, schopt, duwt of wurgt je, of dreigt daarmee.",
    pControle: "Je partner bepaalt wie je ziet, wat je draagt of waar je bent, of kijkt in je telefoon.",
    pGeld: "Je hebt geen eigen geld, of je moet elke euro uitleggen.",
    pSeks: "Je moet seks hebben terwijl je dat niet wilt.",
    pVolgt: "Je bent weg, maar je ex blijft je volgen of lastigvallen.",
    pBang: "Je let de hele dag op wat je zegt en doet, om ruzie te voorkomen.",
    pWet: "Geweld in een relatie is strafbaar, ook als je getrouwd bent. Politie en justitie geven het voorrang.",
    pIedereen: "Het komt voor in alle soorten relaties en in alle soorten gezinnen, bij vrouwen en mannen.",
    pBewijs:
      "Schrijf op wat er gebeurt en wanneer, en bewaar berichten en foto's. Doe dat waar de ander niet bij kan.",
    pCsg: "Ben je net verkracht of aangerand? Het Centrum Seksueel Geweld helpt meteen. Veilig Thuis en de politie brengen je erheen.",
    pHuisverbod:
      "De burgemeester kan iemand die gevaarlijk is 10 dagen uit huis sturen. Die mag dan ook geen contact met je zoeken.",
    pDier: "Heb je een huisdier? Mendoo zoekt een plek voor je dier als jij naar een opvang gaat.",

    oSlaan: "Iemand slaat je, scheldt je uit, sluit je op of maakt je bang.",
    oZorg: "Niemand zorgt voor genoeg eten, kleren, een dokter of rust.",
    oAanraken: "Iemand raakt je aan terwijl je dat niet wilt.",
    oZien: "Je ziet of hoort dat volwassenen thuis elkaar pijn doen.",
    oZorgen: "Jij zorgt voor iedereen, en niemand zorgt voor jou.",
    oRecht: "Elk kind heeft recht op een veilig thuis. Slaan hoort niet bij opvoeden.",
    oVertel:
      "Vertel het aan een volwassene die je vertrouwt: je leraar, je huisarts, je trainer, de ouder van een vriend. Luistert die niet? Vertel het dan aan een ander.",
    oJeugdhulp: "Jeugdhulp helpt kinderen en hun ouders, vaak gewoon thuis.",
    oPolitie: "Bij de politie werken mensen die geleerd hebben om met kinderen te praten.",
    oMelding:
      "Wie een melding doet, vertelt dat vaak aan je ouders. Is dat gevaarlijk voor jou? Zeg dat. Dan hoeft het niet.",

    wSlaan: "Iemand die voor je zorgt, schreeuwt, slaat of maakt je bang.",
    wGeld: "Iemand gebruikt je pas of je geld, of laat je iets tekenen wat je niet wilt.",
    wZorg: "Je krijgt te weinig eten, hulp of medicijnen, of je mag niemand zien.",
    wTeVeel: "De zorg wordt je partner of kind te zwaar, en dan gaat het mis. Ook dan mag je hulp vragen.",
    wRecht: "Je geld, je huis en je lichaam zijn van jou, hoe oud of ziek je ook bent.",
    wStraf: "Geweld en stelen zijn strafbaar, ook binnen de familie.",
    wArts: "Praat met iemand buiten je huis: je huisarts, de wijkverpleegkundige, een vriend of vriendin.",
    wTeken: "Teken niets en geef geen pas of code af voordat je er met een ander over hebt gepraat.",
    wAlliantie:
      "In veel gemeenten werken bank, notaris, politie en zorg samen tegen misbruik van het geld van ouderen. Veilig Thuis weet wie.",
    wDementie: "Is er dementie? Een casemanager helpt wie ziek is, en ook wie voor die persoon zorgt.",

    eVeilig: "Bel of schrijf alleen als niemand meekijkt of meeluistert. Laat niet merken dat je hulp zoekt.",
    eGevaar:
      "Is er nu gevaar? Bel de hulpdiensten van het land waar je bent, of ga naar een plek met andere mensen. 112 werkt niet in elk land.",
    eBz: "Bel +31 247 247 247: het ministerie van Buitenlandse Zaken, dag en nacht. De ambassade helpt mee.",
    eApp: "Kun je niet bellen? Stuur een WhatsApp-bericht naar +31 6 8238 7796 (nummer van nederlandwereldwijd.nl). Wis het bericht daarna.",
    eLkha:
      "Je mag ook zelf het LKHA bellen: +31 70 345 43 19 (nummer uit 2021). Dat helpt wie moet trouwen of is achtergelaten.",
    eNooit: "Heb je in Nederland nooit om hulp gevraagd? Dat maakt niet uit.",
    e0800: "Een Nederlands 0800-nummer werkt niet vanuit een ander land.",
    zWaar: "Waar je bent, bij wie, en sinds wanneer.",
    zContact:
      "Hoe en wanneer zij jou veilig kunnen bereiken. Spreek een woord af, zodat je weet dat zij het echt zijn.",
    zPapieren: "Wie je paspoort of verblijfspas heeft, en of je er een kopie of foto van hebt.",
    zGevaar: "Wat er gebeurt als iemand merkt dat je hulp zoekt.",
    kMeteen: "Meteen naar je vraag kijken.",
    kPapier: "Een paspoort of ander reisdocument regelen.",
    kGeld:
      "Helpen om geld voor een ticket te vinden. In nood kan het LKHA een ticket en papieren voorschieten.",
    kOrg: "Organisaties in dat land zoeken die jou veilig kunnen helpen, soms met een veilige plek.",
    kNationaal: "Uitzoeken of je Nederlander bent, als je dat niet weet.",
    kLkha: "Het LKHA gaat na wat er aan de hand is, let op je veiligheid en helpt je terug naar Nederland.",
    kTerug: "Het LKHA regelt begeleiding en een veilige plek voor als je terug bent.",
    nMoeilijk:
      "Helpen in een ander land is moeilijk en lukt soms niet. Vraag wat er wel kan. Zij horen daar eerlijk over te zijn.",
    nLand: "Zij moeten zich houden aan de wet van dat land. Dat land kan hulp verbieden.",
    nDubbel:
      "Heb je ook de nationaliteit van dat land? Dan kan dat land zeggen dat Nederland niet over jou gaat. Soms lukt hulp dan niet.",
    nConsulair: "Buitenlandse Zaken helpt met papieren en de reis. Andere hulp komt van het LKHA.",
    dVolwassen: "Ben je 18 of ouder en Nederlander? Dan kan de ambassade een reisdocument voor je maken.",
    dKind:
      "Ben je jonger dan 18? Dan moet een ouder met gezag toestemming geven. Gebeurt dat niet, dan kan een rechter in Nederland dat doen. Het LKHA helpt daarbij.",
    dVerblijf:
      "Ben je geen Nederlander, maar mag je in Nederland wonen? Dan is een visum om terug te gaan soms mogelijk. Vraag het ook als je vergunning is verlopen.",
    wStil: "Vertel niemand dat je hebt gebeld, ook geen familie die aardig voor je is.",

    gBlijf:
      "Probeer in Nederland te blijven, en bel Veilig Thuis vóór de reis: 0800-2000. Als je eenmaal weg bent, is helpen veel moeilijker.",
    gSchool:
      "Zeg op school of op je werk wanneer je terug hoort te zijn. Dan valt het op als je er niet bent.",
    gVliegveld:
      "Ben je al op het vliegveld en wil je niet weg? Ga naar de marechaussee, of naar iemand in uniform, en zeg het.",
    gMens:
      "Kies één persoon in Nederland die je vertrouwt en die niet met je familie praat. Geef die het plan.",
    gContact: "Spreek af wanneer je iets laat horen, en wat die ander doet als het stil blijft.",
    gWoord: "Kies een woord dat gewoon klinkt, maar ‘help me’ betekent.",
    gLkha: "Zeg of die ander nu al het LKHA mag bellen, of pas als je niet terugkomt.",
    gKopie:
      "Maak een kopie of foto van je paspoort, verblijfspas, visum en ticket. Laat die bij die ander, en zet ze online waar alleen jij erbij kunt.",
    gAfgepakt: "Paspoort, ticket, bankpas en telefoon worden vaak afgepakt. Reken daarop.",
    gNummers:
      "Leer +31 247 247 247 uit je hoofd. Zet je een nummer in je telefoon, gebruik dan een andere naam.",
    gGeld:
      "Verstop wat geld en zo mogelijk een oude telefoon: in een sok, een schoen of de voering van je tas.",
    bNietMee: "Neem het plan niet mee op reis en bewaar het niet thuis. Geef het aan de ander.",
    bPrint: "Print of schrijf het waar niemand meekijkt: op school, in de bibliotheek of bij die ander.",
    bGewoon: "Op het papier staat niet waar het over gaat. Het ziet eruit als een gewone reisplanning.",
    bAlleenVertellen: "Is papier te gevaarlijk? Vertel het plan dan alleen.",
  } satisfies Record<ZinNaam, string>,
};

/** The words of these pages in any language: as many as in Dutch. */
export type HulpWoorden = typeof nl;
