import type { HulpWoorden } from "./nl.ts";

/** The pages for whoever needs help, in Somali. */
export const so: HulpWoorden = {
  terug: "Ku noqo bilowga",
  ik: {
    kop: "Waxa aad hadda samayn karto",
    lead: "Qof ma ku dhibayaa, ma ku qasbayaa, mise qof kale ayaa noloshaada go'aaminaya? Keligaa ma tihid, caawimona way jirtaa.",
    doen: "Hadda",
    waar: "Ma maqan tahay, mise waa inaad tagtaa?",
    verWeg: {
      naam: "Waxaan joogaa dal kale",
      tekst: "Cidda ku caawinaysa, waxa ay kari karaan iyo waxa aysan kari karin.",
    },
    reizen: {
      naam: "Waa inaan safraa waanan baqayaa",
      tekst: "Waxa aad samayn karto safarka ka hor, iyo qorshe warqad ku qoran.",
    },
    vormen: "Maxaa u eg waxa kugu dhacaya?",
    vormenTekst: "Khasab ma aha inuu si buuxda ugu ekaado. Dooro kan ugu dhow.",
    weet: "Waa wanaagsan tahay inaad ogaato",
    bellen: "Waxa dhacaya marka aad wacdo Veilig Thuis",
    veilig: "Si aan cidna u ogaan inaad halkan timid",
    wegwijzer: "Ka jawaab dhowr su'aalood",
    melden: "Foom ku soo sheeg",
    meldenTekst:
      "Marka hore waxaad sheegtaa sida ammaan ah ee aan kuugu heli karno. Waxba lama kaydiyo ilaa aad adigu dirto. Foomku waa Ingiriisi.",
    wegwijzerTekst:
      "Kadib waxaad arkaysaa cidda ku caawinaysa iyo waxa aad samayn karto. Waxba lama kaydiyo. Su'aalahani waa Ingiriis.",
  },
  weten: {
    kop: "Maxaa u eg waxa aad la kulmayso?",
    lead: "Bog kasta wuxuu sheegayaa sida loo garto, waxa aad samayn karto iyo cidda ku caawinaysa.",
    bladen: {
      trouwen: {
        naam: "Waa inaan guursadaa, mana doonayo",
        lead: "Adigaa dooranaya inaad guursato iyo qofka aad guursanayso.",
      },
      "jong-trouwen": {
        naam: "Guur ka hor da'da 18",
        lead: "Nederland kuma guursan karo qof ka yar 18. Xitaa haddii dadka oo dhan ogolaadaan.",
      },
      scheiden: {
        naam: "Waxaan rabaa furriin, laakiin la iima ogola",
        lead: "Cidna xaq uma laha inay kugu hayso guur aad ka bixi rabto.",
      },
      reis: {
        naam: "Waxaan ka baqayaa in aan la ii ogolaan inaan soo noqdo",
        lead: "Cidna xaq uma laha inay kaaga tagto dal kale adigoon doonayn.",
      },
      lichaam: {
        naam: "Gudniinka gabdhaha",
        lead: "Jirkaagu adigaa iska leh. Haddii aad ka baqayso inuu dhaco, ama uu waa hore dhacay.",
      },
      familie: {
        naam: "Qoyskaygu wuxuu qabaa inaan sumcaddiisa dhaawacay",
        lead: "Cidna xaq uma laha inay ku dhibto ama ku xirto sumcadda qoyska dartiis.",
      },
      relatie: {
        naam: "Qofka aan isqabno ama kii hore ayaa i dhibaya",
        lead: "Xitaa haddii aad qof jeceshahay, xaq uma laha inuu ku dhibo ama kuu go'aamiyo.",
      },
      opgroeien: {
        naam: "Waxaan ka yarahay 18, guriguna amaan ma aha",
        lead: "Adigu waad caawimo weydiisan kartaa. Ogolaanshaha cidna uma baahnid.",
      },
      "ouder-worden": {
        naam: "Waan gaboobayaa, qof baana si xun ii dhaqmaya",
        lead: "Caawimo u baahashadu cidna xaq uma siinayso inay si xun kuula dhaqanto.",
      },
    },
    delen: {
      herkennen: "Ma garanaysaa tan?",
      recht: "Tani ma bannaana, adiguna khaladkaaga ma aha",
      doen: "Waxa hadda aad samayn karto",
      laten: "Waxa ka fiican inaadan samayn",
      helpt: "Cidda ku caawinaysa, iyo sida",
      anderen: "Waxa dadka kale u bannaan iyo waxa aan u bannaanayn",
    },
    verhaal: "Sheeko la sameeyay",
    ookKijken: "Adigana ma ku khuseeyaa?",
    alle: "Eeg wax kale",
  },
  verWeg: {
    kop: "Waxaad joogtaa dal kale",
    lead: "Ma adigoon doonayn baad halkaas joogtaa, mise waa inaad halkaas ku guursataa? Caawimo waad heli kartaa.",
    doen: "Waxa hadda aad samayn karto",
    zeg: "Waxa aad dhihi karto marka aad wacdo",
    laten: "Waxa ka fiican inaadan samayn",
    kan: "Waxa ay samayn karaan",
    kanNiet: "Waxa aysan samayn karin",
    papieren: "Waraaqaha dib u noqoshada",
  },
  reizen: {
    kop: "Waa inaad safartaa waadna baqaysaa",
    lead: "Ma ka baqaysaa in lagu guuriyo, lagu gudo ama aan laguu ogolaan inaad soo noqoto? Dareenkaas si dhab ah u qaado.",
    blijf: "Waxa ugu amaan badan: ha tagin",
    toch: "Weli ma tahay inaad tagto? Waxan diyaari",
    bewaar: "Halka aad qorshaha dhigto",
    plan: "Qorshaha",
    planTekst:
      "Daabac bogga: warqadda waxaa kasoo baxaya oo keliya qorshaha hoose, sharaxaad la'aan. Qalin ku buuxi. Gacanta waad ku qori kartaa sidoo kale.",
  },
  plan: {
    titel: "Safarkayga",
    velden: {
      ik: "Magacayga, taariikhda dhalashada iyo lambarka baasaboorka",
      heen: "Waxaan baxayaa",
      terug: "Waxaan soo noqonayaa",
      waarheen: "Dalka, meesha iyo cinwaanka",
      met: "Waxaan la safrayaa",
      slapen: "Waxaan la seexanayaa (magac, telefoon)",
      vlucht: "Duulimaad ama baabuur (shirkad, lambar)",
      bewaarder: "Warqaddan waxaa haya (magac, telefoon)",
      contact: "Goorta iyo sida aan war u soo diro",
      woord: "Ereygeenna",
      stil: "War ma jiro, mise ereygeenna ayaa yimid? Markaas wac",
      doorgeven: "Xogtayda waad gudbin kartaa",
      kopie: "Nuqullada waraaqahaygu waxay yaallaan",
    },
    nu: "hadda ka bilow",
    later: "haddaan soo noqon waayo",
  },
  bronnen: {
    kop: "Waxa boggani ku salaysan yahay",
    rijen: "Xeerar ka yimid shanta dukumenti:",
    gelezen: "Sidoo kale la akhriyay, 28 Nofembar 2026:",
    oud: "Lambarrada 2021 waxay ka yimaadeen liis duug ah. Mid ma shaqayn waayay? Markaas wac Veilig Thuis.",
  },
  zinnen: {
    bel112:
      "Khatar ma jirtaa hadda? Wac 112 sida ugu dhakhsaha badan, sheegna halka aad joogto. Booliisku marka hore wuxuu hubinayaa in qof kasta oo guriga jooga amaan yahay.",
    belVt:
      "Wac Veilig Thuis: 0800-2000, habeen iyo maalin, bilaash. Marka hore waad iska hadli kartaa oo weydiin kartaa waxa suurtagal ah.",
    naamNiet: "Magacaaga khasab ma aha inaad sheegto marka aad talo weydiisanayso.",
    belVroeg:
      "Safar ama xaflad ma la qorsheeyay? Wac maalintaas ka hor. Markaas ayaa wax ugu badan la qaban karaa.",
    vertrouwd:
      "La hadal hal qof oo aad ku kalsoon tahay oo aan qoyskaaga la hadlin. Qof dugsiga ama shaqada jooga, dhakhtarkaaga, tababarahaaga.",
    bel113: "Ma ka fikiraysaa inaad is disho? Wac 113, habeen iyo maalin, bilaash. Magacaaga looma baahna.",

    belGemeente: "Waxaad sheegaysaa degmada aad deggan tahay. Kadib waxaad la hadlaysaa qof gobolkaaga ah.",
    belDruk:
      "Ma mashquul baa? Markaas way kuu soo wacayaan. Sheeg goorta ay amaan tahay, ama adigu mar dambe dib u wac.",
    belVerhaal:
      "Adigu waad sheekaynaysaa, iyaguna su'aalo ayay weydiinayaan. Adiguna wax kasta waad weydiin kartaa.",
    belDenken: "Way kula fikirayaan. Amaan intee le'eg baad tahay? Maxaad samayn kartaa? Yaa ku caawin kara?",
    belGegevens:
      "Weydii waxa ay qorayaan. Haddii aad talo weydiisanayso, magacyada dadka aad ka sheekaynayso ma hayaan.",
    belErnstig:
      "Runtii: haddii ay aad u daran tahay, Veilig Thuis iskeed ayay wax u samayn kartaa. Bilowga weydii sida ay taasi u dhacdo.",

    geenNaam:
      "Khasab ma aha inuu magac leeyahay. Khasab ma aha inaad naftaada dhibbane ugu yeerto si aad caawimo u hesho.",
    iedereen:
      "Waxba kama beddelayso inaad tahay gabar, wiil, naag, nin ama qof labadaas midna aan ahayn. Sidoo kale qofka aad jeceshahay.",
    zelfBeslissen:
      "Adigaa noloshaada go'aamiya: qofka aad guursato, qofka aad la kulanto, waxa jirkaaga ku dhaca.",
    nietSchuld: "Khaladkaaga ma aha. Xitaa haddii aad muddo dheer aamusnayd.",
    houdenVan: "Qoyskaaga waad jeclaan kartaa, haddana caawimo waad weydiisan kartaa.",
    vroegHulp:
      "Qofka goor hore caawimo weydiista badanaa wax ka daran ayuu ka hortagi karaa. Fursadda inaad qoyskaaga xiriir la sii lahaato markaas way ka weyn tahay.",

    vKnop:
      "Qof ma soo galayaa? Kor ka riix ‘Ka bax boggan’, ama saddex jeer riix Escape. Markaas waxaad arkaysaa cimilada.",
    vPrive:
      "Ka fiican inaad bogaggan ku eegto daaqad gaar ah (incognito). Markaas browser-kaagu wax yar buu xasuustaa.",
    vWis: "Kadib ka tirtir bogaggan taariikhda browser-kaaga. Ha wada tirtirin: taasi way muuqataa.",
    vTelefoon:
      "Qof ma eegaa telefoonkaaga? Markaas tirtir wicitaannada iyo fariimaha arrintan ku saabsan. Ama isticmaal kombiyuutarka dugsiga ama maktabadda, ama telefoonka qof aad ku kalsoon tahay.",

    zwijg:
      "Ha u sheegin qoyskaaga, iyo dadka qoyskaaga la hadla. Inta dad badan ogaadaan, si dhakhso ah ayay u faafaysaa.",
    zwijgAls: "Qoysku ma ka qayb galaa, mise ma hubtid? Markaas qoyskaaga ha u sheegin.",
    bemiddel:
      "Ha u ogolaan cidna inay adiga kuugu hadasho qoyskaaga. Taasi khatarta way weynayn kartaa. Khabiir waa inuu marka hore eego inay amaan tahay.",
    wis: "Waxba kaga ha qorin meel qof kale akhriyi karo. Tirtir wicitaannada iyo fariimaha haddii qof telefoonkaaga eego.",
    nietEerst:
      "Ma u malaynaysaa in wax samayntu ka sii darayso? Isla markiiba ha samayn. Marka hore kala hadal Veilig Thuis.",

    hVt: "Veilig Thuis (0800-2000) way dhegaysataa, waxay eegtaa inta aad amaan tahay, waxayna raadisaa caawimo kugu habboon.",
    hDeskundig:
      "Veilig Thuis waa inuu ka shaqeeyo qof wax badan ka yaqaan qasabka qoysaska. Weydiiso qofkaas.",
    hMee: "Qof ka socda Veilig Thuis ayaa ku raaci kara marka aad la hadlayso shaqaale caawimo ama booliis.",
    hLkha:
      "LKHA wax badan ayay ka taqaan guurka qasabka ah iyo ka tagista dibadda. Veilig Thuis way ka talo qaadan kartaa iyadoon magacaaga sheegin.",
    hPolitie: "Booliisku rabshadda ayuu joojiyaa. Dacwad waad gudbin kartaa. Marka hore weydii waxa xiga.",
    hOpvang:
      "Guriga ma joogi kartid? Waxaa jira hoy amaan ah, dumarka iyo ragga, carruurta xitaa. Xaq baad u leedahay, xitaa haddii aad weli sugayso sharciga deganaanshaha.",
    hOpvangEer:
      "Fier iyo Sterk Huis waxay hoy u hayaan dadka qoyskoodu khatar ku yahay. Veilig Thuis way kuu weydiin kartaa.",
    hLec: "Booliiska waxaa ka shaqeeya dad arrintan si fiican u yaqaan. LEC EGG ayaa talo siisa.",
    hRaad:
      "Guddiga Ilaalinta Carruurta (Raad voor de Kinderbescherming) wuxuu garsooraha ka codsan karaa in ilmo la ilaaliyo.",
    hRecht: "Slachtofferhulp waxay talo ka bixisaa sharciga, dacwadda iyo magdhowga, wayna ku dhegaysataa.",
    hWijkteam:
      "Kooxda xaafaddaada ama degmadaada ayaa sii wadda caawintaada. Waxaad mar walba la hadlaysaa isla qofka.",

    aDeskundige:
      "Qof dugsiga, caafimaadka ama shaqada ka socda waa inuu marka hore khabiir talo weydiiyo, kadibna kula sii hadlo.",
    aFamilie:
      "Waa inaysan u tagin qofka aad isqabtaan, waalidkaaga ama qaraabada kale. Taas waad u sheegi kartaa.",
    aPas: "Qoyskaaga waa in la soo geliyo oo keliya marka khabiir eego sida ay khatar u tahay.",
    aKlein: "Waa inay yareeyaan: waxaa ogaanaya oo keliya qofka ay dhab ahaan khasab ku tahay.",
    aMelding: "Qofka warbixin kaa gudbiya waa inuu kuu sheego. Haddii ay khatar tahay khasab ma aha.",
    aVeilig:
      "Sir ma hayn karaan haddii khatartu sii jirto. Sidaas darteed marka hore weydii waxa ay sheekadaada ka samaynayaan.",
    aReactie: "Ma diiddan tahay waxa warbixinta ku qoran? Markaas jawaabtaada waa lagu dari karaa.",

    tKeuze: "Dad kale ayaa qof kuu doortay. Maya ma dhihi kartid, ama kuma dhiiran kartid.",
    tDruk:
      "Way ku celceliyaan, way ooyaan, maalmo ayay aamusaan, way hanjabaan ama wax bay garaacaan. Cadaadis aan garaac lahayn xitaa qasab buu noqon karaa.",
    tLiefde: "Qof kale ayaad jeceshahay, ama qof jinsigaaga ah. Sidaas darteed waa inaad guursato.",
    tFeest: "Xaflad ama safar baa la qorsheeyay, cidna si run ah kuuma sheegto sababta.",
    tAl: "Horay ayaa laguu doonay ama laguu guuriyay, mana aadan doonayn.",
    tVerhaal:
      "Jesse (19) wuxuu jecel yahay wiil. Waalidkiis deriska ayay ka maqleen. Waa inuu guursado gabar ay iyagu doortaan. Marka hore way hadlaan, kadib way garaacaan. Jesse kuma dhiirado inuu maya dhaho. Fiid ayuu wacayaa, isagoon magaciisa sheegin.",
    tWet: "Guurku wuxuu bannaan yahay oo keliya haddii labadiinnuba aad rabtaan.",
    tNietig:
      "Guurka qasabka ah waa la joojin karaa. Horay ma laguu guuriyay? Waxaa jira siyaabo guurka noocaas ah loo buriyo.",
    tMannen:
      "Wiilasha iyo ragga xitaa way ku dhacdaa. Boqortooyada Ingiriiska 100 kii warbixinba 20 ilaa 40 iyaga ayay ku saabsan yihiin.",

    jOnder18: "Weli 18 ma gaarin, arooskaagana waa laga hadlayaa.",
    jAnder: "Waa inaad guursato qof aan weli 18 gaarin.",
    jGeloof: "Waxay dhahaan diinta ama qoyska oo keliya ayay u tahay, ama dal kale ayay ka dhacaysaa.",
    jSchool: "Waa inaad dugsiga uga tagto, ama bannaanka ku dhowaad laguuma ogola.",
    jWet: "Sharcigu wuu mamnuucayaa guurka ka hor 18. Taasi qof walba way khusaysaa.",
    jErkend: "Guur dal kale ka dhacay xitaa Nederland kama shaqeeyo inta midkiin uusan 18 gaarin.",
    jKind:
      "Khasab kuguma aha inaad tan xalliso. Carruurtu waxay xaq u leeyihiin in dadka waaweyn ilaaliyaan.",
    jLkha: "LKHA way caawisaa sidoo kale marka ay tahay guur ka hor 18.",

    sWeigert: "Ninkaaga ama xaaskaagu furriinka kama shaqaynayo.",
    sGeloof:
      "Sharciga waad kala tagteen, laakiin diintaada weli waad isqabtaan. Kan kale ma rabo inuu dhammeeyo, ama hoggaamiye diintaada ah ma rabo.",
    sDreig: "Waxaa lagu leeyahay carruurtaada, gurigaaga ama sharcigaaga waad waayaysaa haddii aad tagto.",
    sNieuw: "Dib uma bilaabi kartid, maxaa yeelay dadka kale weli waxay kuu arkaan qof la qabo.",
    sIedereen: "Dumarka iyo ragga labadaba way ku dhacdaa. Intee jeer, cidna weli ma baarin.",
    sKiezen: "Adigu waad go'aansan kartaa inaad furriin rabto.",
    sWet: "Laga bilaabo 1 Luulyo 2023 garsooruhu wuxuu amri karaa qofka aad isqabtaan inuu ka shaqeeyo dhammaadka guur diineed.",
    sFemmes: "Femmes for Freedom wax badan ayay ka taqaan: 070-362 65 06 (lambar 2021).",

    rReis: "Waxaa soo socda safar aadan wax talo ah ku lahayn.",
    rReden: "Sababta safarku way yaab leedahay, ama mar walba way isbeddeshaa.",
    rPapieren:
      "Qof kale ayaa haya baasaboorkaaga, kaarka deganaanshaha, lacagtaada ama telefoonkaaga. Ma ogid in tigidh noqosho jiro.",
    rSchool: "Dugsiga ayaa lagaa saaray, ama waa inaad dalkaas dugsi ka gasho.",
    rRuzie: "Guriga muran badan baa ka jira waxa aad samayso, sida aad tahay ama qofka aad jeceshahay.",
    rPartner: "Qofka aad isqabtaan wuxuu ku hanjabayaa inuu ku celiyo, keligaa ama carruurtaada.",
    rWet: "Qofka qof kale qasab ugu kaxeeya dal kale ama kaga taga, sharcigu wuu ciqaabi karaa.",
    rTerug:
      "Qof aan baasaboor Nederland lahayn laakiin halkan deggenaan kara, caawimo noqosho wuu heli karaa.",
    rBz: "Horay ma dal kale u joogtaa? Wac +31 247 247 247: Arrimaha Dibadda, habeen iyo maalin. Xitaa haddii aadan weligaa caawimo weydiisan.",

    lBang: "Waxaad ka baqaysaa inay kugu dhacdo adiga, walaashaa yar ama gabadhaada.",
    lVakantie:
      "Waxaa soo socda fasax dheer oo qoyska lala joogo, waxaadna maqlaysaa in halkaas lagu samaynayo.",
    lFamilie:
      "Qoyskaaga way caadi ka tahay: hooyadaa ama walaashaa waa la gudday, dad kalena way ku adkaysanayaan.",
    lOuder: "Hooyo ama aabbe baad tahay mana rabtid, laakiin qaraabadu nabad kuma siiyaan.",
    lPijn:
      "Waa lagu guday. Xanuun ama dhib baad ka qabtaa kaadida, caadada, galmada ama uurka. Ama murugo ayay kuu leedahay.",
    lVerhaal:
      "Amal (24) yaraanteedii ayaa la gudday. Sannado ayay xanuunsanaysay, waxayna u malaysay inay caadi tahay. Dhakhtarkeeda ayaa si deggan u weydiiya. Hadda waxay tagtaa rug caafimaad oo arrintan laga yaqaan.",
    lWat: "Waa wax laga sameeyo xubnaha taranka ee gabar ama naag, sabab caafimaad la'aan.",
    lWet: "Nederland way ka mamnuuc tahay, sharcigana waa lagu ciqaabaa.",
    lZelf: "Ma lagu guday? Wax khalad ah ma samayn. Caawimo waad heli kartaa, sannado kadibna.",
    lNietEen: "Kuma koobna hal dal ama hal diin. Meel kasta waxaa jooga dad raba inay joojiyaan.",
    lArts:
      "Cabasho ma qabtaa? U tag dhakhtarkaaga, weydiina rug caafimaad oo loogu talagalay dumarka la guday.",
    lPharos: "Pharos way taqaan halka rugahaasi ku yaallaan: 030-234 98 00 (lambar 2021).",
    lFsan:
      "FSAN waxaa ka shaqeeya dad arrintan yaqaan oo badanaa luqaddaada ku hadla: 020-486 16 28 (lambar 2021).",
    lJgz: "Dhakhtarka iyo kalkaalisada dhallinyarada waxay la hadlaan waalidka iyo gabdhaha si looga hortago.",
    lZorg:
      "Dhakhtarka qoyska, dhakhtarka dumarka iyo umulisadu way caawin karaan cabashada, uurka iyo dhalmada.",
    lVermoeden:
      "Dhakhtarka dhallinyaradu waalidka si guud ayuu ugala hadli karaa. Haddii shaki dhab ah jiro, isaguna marka hore talo ayuu weydiiyaa.",

    fToezicht: "Waa lagu daba socdaa ama lagu ilaaliyaa, ama keligaa bannaanka laguuma ogola.",
    fBeeld: "Sawirro, muuqaallo ama xan kugu saabsan ayaa wareegaya. Ama qof ayaa taas kuugu hanjabaya.",
    fDreig:
      "Way ku garaacaan, way kuu hanjabaan ama way ku eryaan. Ama waxay dhahaan waa inaad dhimato, ama adigu naftaada dhammee.",
    fMeer: "Hanjabaaddu waxay ka timaaddaa dad badan: waalidka, walaalaha, adeerrada, ama qaraabo fog.",
    fLhbti: "Waxaad tahay lesbiyan, gay, bi, trans ama queer, taasina lama ogola inay jirto.",
    fDader: "Waa inaad adigu qof dhibto, ama khaladka qof kale qaadato.",
    fVerhaal:
      "Noor (16) sawir ayay u dirtay saaxiibkeed. Way kala tageen, hadda qof walba sawirka wuu arkay. Guriga waa lagu garaacaa bannaankana looma ogola. Macallinkeeda ayay u sheegtaa. Guriga ma waco, ee marka hore khabiir ayuu talo weydiiyaa.",
    fWet: "Garaacid, hanjabaad, xirid iyo daba-gal waa dembi. Xitaa haddii qof dhaho sharaf ayaa loo sameeyay.",
    fDwang: "Ma lagugu qasbayaa inaad qof kale wax yeesho? Markaas xitaa caawimo waad weydiisan kartaa.",

    pSlaan:
      "Qofka aad isqabtaan ama kii hore wuu ku garaacaa, laadaa, riixaa ama cunaha ku qabtaa, ama taas buu ku hanjabaa.",
    pControle:
      "Wuxuu go'aamiyaa qofka aad aragto, waxa aad xirato ama halka aad joogto, ama telefoonkaaga ayuu eegaa.",
    pGeld: "Lacag kuu gaar ah ma haysatid, ama yuuro kasta waa inaad sharraxdo.",
    pSeks: "Galmo ayaa lagugu qasbaa adigoon rabin.",
    pVolgt: "Waad ka tagtay, laakiin kii hore wuu ku sii daba socdaa ama ku dhibaa.",
    pBang: "Maalintii oo dhan waxaad ka taxaddartaa waxa aad dhahdo iyo samayso, si muran looga fogaado.",
    pWet: "Rabshadda xiriirka dhexdiisa waa dembi, xitaa haddii la isqabo. Booliiska iyo xeer ilaalintu mudnaan ayay siiyaan.",
    pIedereen: "Way ka dhacdaa xiriir kasta iyo qoys kasta, dumarka iyo ragga labadaba.",
    pBewijs:
      "Qor waxa dhaca iyo goorta, kaydina fariimaha iyo sawirrada. Ku samee meel kan kale uusan gaari karin.",
    pCsg: "Hadda ma lagu kufsaday ama galmo ahaan ma laguugu xadgudbay? Centrum Seksueel Geweld isla markiiba way caawisaa. Veilig Thuis iyo booliiska ayaa ku geeya.",
    pHuisverbod:
      "Duqa magaaladu qof khatar ah ayuu guriga ka saari karaa 10 maalmood. Markaas xiriir kulama samayn karo.",
    pDier: "Xayawaan guri ma leedahay? Mendoo meel ayay u heshaa xayawaankaaga marka aad hoy tagto.",

    oSlaan: "Qof ayaa ku garaaca, ku caaya, ku xira ama ku baqdin geliya.",
    oZorg: "Cidna ma hubiso cunto ku filan, dhar, dhakhtar ama nasasho.",
    oAanraken: "Qof ayaa ku taabta adigoon rabin.",
    oZien: "Waxaad aragtaa ama maqashaa in dadka waaweyn ee guriga isdhibayaan.",
    oZorgen: "Adigaa qof walba daryeela, cidna adiga kuma daryeesho.",
    oRecht: "Ilmo kasta xaq buu u leeyahay guri amaan ah. Garaaciddu korin ma aha.",
    oVertel:
      "U sheeg qof weyn oo aad ku kalsoon tahay: macallinkaaga, dhakhtarkaaga, tababarahaaga, waalidka saaxiibkaa. Ma ku dhegaysan waayay? Markaas qof kale u sheeg.",
    oJeugdhulp: "Caawimada dhallinyaradu waxay caawisaa carruurta iyo waalidkood, badanaa guriga dhexdiisa.",
    oPolitie: "Booliiska waxaa ka shaqeeya dad bartay sida carruurta loola hadlo.",
    oMelding:
      "Qofka warbixin gudbiya badanaa waalidkaaga ayuu u sheegaa. Taasi khatar ma kuu tahay? Sheeg. Markaas khasab ma aha.",

    wSlaan: "Qof ku daryeela ayaa qayliya, ku garaaca ama ku baqdin geliya.",
    wGeld: "Qof ayaa isticmaala kaarkaaga ama lacagtaada, ama ku saxiixiya wax aadan rabin.",
    wZorg: "Cunto, caawimo ama daawo kugu filan ma heshid, ama cidna inaad aragto laguuma ogola.",
    wTeVeel:
      "Daryeelku qofka aad isqabtaan ama ilmahaaga ayuu ku cuslaadaa, kadibna way xumaataa. Markaas xitaa caawimo waad weydiisan kartaa.",
    wRecht: "Lacagtaada, gurigaaga iyo jirkaaga adigaa iska leh, da' kasta ama xanuun kasta ha lahaatee.",
    wStraf: "Rabshadda iyo xatooyadu waa dembi, qoyska dhexdiisa xitaa.",
    wArts: "La hadal qof gurigaaga ka baxsan: dhakhtarkaaga, kalkaalisada xaafadda, saaxiib.",
    wTeken: "Waxba ha saxiixin, kaar ama lambar sir ahna ha bixin inta aadan qof kale kala hadlin.",
    wAlliantie:
      "Degmooyin badan bangiga, nootaayada, booliiska iyo daryeelku way wada shaqeeyaan si looga hortago in lacagta waayeelka si xun loo isticmaalo. Veilig Thuis way taqaan.",
    wDementie: "Xasuus-beel ma jiraa? La-taliye gaar ah ayaa caawiya qofka xanuunsan, iyo qofka daryeela.",

    eVeilig:
      "Wac ama qor oo keliya marka aan cidna eegayn ama dhegaysanayn. Ha muujin inaad caawimo raadinayso.",
    eGevaar:
      "Khatar ma jirtaa hadda? Wac gurmadka dalka aad joogto, ama tag meel dad kale joogaan. 112 dal kasta kama shaqeeyo.",
    eBz: "Wac +31 247 247 247: Wasaaradda Arrimaha Dibadda ee Nederland, habeen iyo maalin. Safaaradduna way caawisaa.",
    eApp: "Ma waci kartid? Fariin WhatsApp ah u dir +31 6 8238 7796 (lambar laga helay nederlandwereldwijd.nl). Kadib tirtir fariinta.",
    eLkha:
      "Adigu LKHA waad waci kartaa: +31 70 345 43 19 (lambar 2021). Waxay caawisaa qofka guur lagu qasbo ama dibadda lagaga tago.",
    eNooit: "Weligaa Nederland caawimo ma weydiisan? Waxba kama beddelayso.",
    e0800: "Lambarrada 0800 ee Nederland dal kale kama shaqeeyaan.",
    zWaar: "Halka aad joogto, cidda aad la joogto, iyo ilaa goorma.",
    zContact:
      "Sida iyo goorta ay si amaan ah kuula soo xiriiri karaan. Erey ku heshiiya, si aad u ogaato inay dhab yihiin.",
    zPapieren: "Cidda haysa baasaboorkaaga ama kaarka deganaanshaha, iyo inaad nuqul ama sawir ka haysato.",
    zGevaar: "Waxa dhacaya haddii qof ogaado inaad caawimo raadinayso.",
    kMeteen: "Inay isla markiiba codsigaaga eegaan.",
    kPapier: "Inay diyaariyaan baasaboor ama dukumenti safar oo kale.",
    kGeld:
      "Inay kaa caawiyaan helidda lacagta tigidhka. Xaalad degdeg ah LKHA tigidh iyo waraaqo ayay hor bixin kartaa.",
    kOrg: "Inay dalkaas ka raadiyaan ururro si amaan ah kuu caawin kara, mararka qaar meel amaan ah.",
    kNationaal: "Inay baaraan inaad Nederland u dhalatay, haddii aadan ogayn.",
    kLkha:
      "LKHA waxay hubisaa waxa jira, amaankaaga ayay ilaalisaa, waxayna kaa caawisaa inaad Nederland ku noqoto.",
    kTerug: "LKHA waxay kuu diyaarisaa taageero iyo meel amaan ah marka aad soo noqoto.",
    nMoeilijk:
      "Caawintu dal kale way adag tahay, mararka qaarna ma suurtoobo. Weydii waxa suurtagal ah. Waa inay run kuu sheegaan.",
    nLand: "Waa inay raacaan sharciga dalkaas. Dalkaasi caawimada wuu diidi karaa.",
    nDubbel:
      "Dhalashada dalkaas ma haysataa sidoo kale? Markaas dalkaasi wuxuu dhihi karaa Nederland adiga kuma lug laha. Mararka qaar caawintu ma suurtoobo.",
    nConsulair:
      "Arrimaha Dibaddu waxay ka caawisaa waraaqaha iyo safarka. Caawimada kale waxay ka timaaddaa LKHA.",
    dVolwassen:
      "Ma 18 jir ama ka weyn baad tahay oo Nederland u dhalatay? Safaaraddu dukumenti safar ayay kuu samayn kartaa.",
    dKind:
      "Ma ka yar tahay 18? Waalid awood leh waa inuu ogolaado. Haddii aysan dhicin, garsoore Nederland jooga ayaa ogolaan kara. LKHA taas way ka caawisaa.",
    dVerblijf:
      "Nederland uma dhalan, laakiin ma deggenaan kartaa? Fiisaha noqoshadu mararka qaar waa suurtagal. Weydii xitaa haddii sharcigaagu dhacay.",
    wStil: "Cidna ha u sheegin inaad wacday, xitaa qaraabo kuu naxariista.",

    gBlijf:
      "Isku day inaad Nederland joogto, wacna Veilig Thuis safarka ka hor: 0800-2000. Markaad tagto, caawintu aad bay u adag tahay.",
    gSchool:
      "Dugsiga ama shaqada u sheeg goorta aad soo noqonayso. Markaas waa la ogaanayaa haddii aad maqan tahay.",
    gVliegveld:
      "Horay ma garoonka diyaaradaha u joogtaa mana rabtid inaad tagto? U tag booliiska milatariga (marechaussee), ama qof direes xiran, u sheeg.",
    gMens:
      "Dooro hal qof oo Nederland jooga, oo aad ku kalsoon tahay oo aan qoyskaaga la hadlin. Qorshaha sii.",
    gContact: "Ku heshiiya goorta aad war soo diri doonto, iyo waxa qofkaasi sameeyo haddii war la waayo.",
    gWoord: "Dooro erey caadi u eg, laakiin macnihiisu yahay ‘i caawi’.",
    gLkha: "Sheeg in qofkaasi LKHA hadda waci karo, ama oo keliya haddii aad soo noqon weydo.",
    gKopie:
      "Nuqul ama sawir ka samee baasaboorkaaga, kaarka deganaanshaha, fiisaha iyo tigidhka. Qofkaas uga tag, onlinena geli meel adiga keliya aad gaari karto.",
    gAfgepakt: "Baasaboorka, tigidhka, kaarka bangiga iyo telefoonka badanaa waa la qaataa. Taas filo.",
    gNummers: "Xafid +31 247 247 247. Haddii aad lambar telefoonkaaga geliso, magac kale isticmaal.",
    gGeld:
      "Qari xoogaa lacag ah, iyo haddii ay suurtagal tahay telefoon duug ah: sharaabaad, kab ama gudaha boorsadaada.",
    bNietMee: "Qorshaha safarka ha u qaadan, gurigana ha dhigin. Sii qofkaas.",
    bPrint: "Ku daabac ama ku qor meel aan cidna eegayn: dugsiga, maktabadda ama qofkaas gurigiisa.",
    bGewoon: "Warqadda kuma qorna waxa ay ku saabsan tahay. Waxay u eg tahay qorshe safar caadi ah.",
    bAlleenVertellen: "Warqaddu aad khatar ma u tahay? Markaas qorshaha afka oo keliya ka sheeg.",
  },
};
