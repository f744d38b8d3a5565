import type { HulpWoorden } from "./nl.ts";

/** The pages for whoever needs help, in English. */
export const en: HulpWoorden = {
  terug: "Back to the beginning",
  ik: {
    kop: "What you can do now",
    lead: "Does somebody hurt you, force you, or decide about your life? You are not the only one, and there is help.",
    doen: "Now",
    waar: "Are you away, or must you go away?",
    verWeg: {
      naam: "I am in another country",
      tekst: "Who helps you, what they can do and what they cannot.",
    },
    reizen: {
      naam: "I must go on a journey and I am afraid",
      tekst: "What you can do before the journey, with a plan on paper.",
    },
    vormen: "What is like what is happening to you?",
    vormenTekst: "It need not fit exactly. Choose what is most like it.",
    weet: "Good to know",
    bellen: "What happens when you call Veilig Thuis",
    veilig: "So that nobody sees you were here",
    wegwijzer: "Answer a few questions",
    melden: "Report with a form",
    meldenTekst: "You first say how we can reach you safely. Nothing is kept until you send it yourself.",
    wegwijzerTekst: "Then you see who helps you and what you can do. Nothing is kept.",
  },
  weten: {
    kop: "What is like what is happening to you?",
    lead: "Each page says how you may recognise it, what you can do and who helps you.",
    bladen: {
      trouwen: {
        naam: "I have to marry and I do not want to",
        lead: "You choose whether you marry, and whom.",
      },
      "jong-trouwen": {
        naam: "Somebody must marry and is not 18 yet",
        lead: "Nobody below the age of 18 may marry in the Netherlands. Not even if everybody agrees.",
      },
      scheiden: {
        naam: "I want a divorce, but it is not allowed",
        lead: "Nobody may hold you in a marriage you want to leave.",
      },
      reis: {
        naam: "I am afraid I will not be let back",
        lead: "Nobody may leave you behind in another country against your will.",
      },
      lichaam: {
        naam: "Circumcision of girls",
        lead: "Your body is yours. Whether you are afraid that it will happen, or it happened long ago.",
      },
      familie: {
        naam: "My family feels that I harm its name",
        lead: "Nobody may hurt you or lock you up for the name of the family.",
      },
      relatie: {
        naam: "My partner or ex hurts me",
        lead: "Even if you love somebody, they may not hurt you or decide about you.",
      },
      opgroeien: {
        naam: "I am younger than 18 and home is not safe",
        lead: "You may ask for help yourself. You need nobody's permission for that.",
      },
      "ouder-worden": {
        naam: "I am growing older and somebody treats me badly",
        lead: "Needing help gives nobody the right to treat you badly.",
      },
    },
    delen: {
      herkennen: "Do you recognise this?",
      recht: "This is not allowed, and it is not your fault",
      doen: "What you can do now",
      laten: "What you had better not do",
      helpt: "Who helps you, and how",
      anderen: "What others may and must not do",
    },
    verhaal: "An invented story",
    ookKijken: "Also for you?",
    alle: "Look at something else",
  },
  verWeg: {
    kop: "You are in another country",
    lead: "Are you there against your will, or must you marry there? Then you can get help.",
    doen: "What you can do now",
    zeg: "What you can say when you call",
    laten: "What you had better not do",
    kan: "What they can do",
    kanNiet: "What they cannot do",
    papieren: "Papers to go back",
  },
  reizen: {
    kop: "You must go on a journey and you are afraid",
    lead: "Afraid that you must marry, will be circumcised or not be let back? Take that feeling seriously.",
    blijf: "Safest is: not to go",
    toch: "Must you go all the same? Prepare this",
    bewaar: "Where to keep the plan",
    plan: "The plan",
    planTekst:
      "Print this page: only the plan below comes on paper, without explanation. Fill it in with a pen. You may also copy it by hand.",
  },
  plan: {
    titel: "My trip",
    velden: {
      ik: "My name, date of birth and passport number",
      heen: "I leave on",
      terug: "I come back on",
      waarheen: "Country, place and address",
      met: "I travel with",
      slapen: "I stay with (name, telephone)",
      vlucht: "Flight or car (company, number)",
      bewaarder: "Who keeps this paper (name, telephone)",
      contact: "When and how I will be in touch",
      woord: "Our word",
      stil: "Heard nothing, or heard our word? Then call",
      doorgeven: "You may pass on my details",
      kopie: "Copies of my papers are with / are stored at",
    },
    nu: "now already",
    later: "if I am not back",
  },
  bronnen: {
    kop: "What this page rests on",
    rijen: "Rules from the five documents:",
    gelezen: "Also read, on 28 November 2026:",
    oud: "Numbers of 2021 come from an older list. Does one not work? Then call Veilig Thuis.",
  },
  zinnen: {
    bel112:
      "Is there danger now? Call 112 as soon as you can and say where you are. The police first make sure that everybody in the house is safe.",
    belVt:
      "Call Veilig Thuis: 0800-2000, day and night, free of charge. You may just talk first and ask what is possible.",
    naamNiet: "You need not say your name when you ask for advice.",
    belVroeg: "Is a journey or a party planned? Call before that day. That is when most can be done.",
    vertrouwd:
      "Talk to one person you trust and who does not talk to your family. Somebody at school or work, your doctor, your coach.",
    bel113: "Do you think of suicide? Call 113, day and night, free of charge. You need not say your name.",

    belGemeente:
      "You say in which municipality you live. Then you get somebody from your region on the line.",
    belDruk: "Are they busy? Then they call back. Say when that is safe, or call again later yourself.",
    belVerhaal: "You tell, they ask questions. You may ask everything as well.",
    belDenken: "They think along with you. How safe are you? What can you do? Who can help you?",
    belGegevens:
      "Ask what they write down. When you ask for advice, they keep no names of the people you tell about.",
    belErnstig:
      "To be honest: if it is very serious, Veilig Thuis may do something itself. Ask at the beginning how that works.",

    geenNaam: "It need not have a name. You need not call yourself a victim to get help.",
    iedereen: "It does not matter whether you are a girl, boy, woman, man or non-binary. Nor whom you love.",
    zelfBeslissen:
      "You decide about your own life: whom you marry, whom you meet, what happens to your body.",
    nietSchuld: "It is not your fault. Not even if you said nothing for a long time.",
    houdenVan: "You may love your family and still ask for help.",
    vroegHulp:
      "Whoever asks for help early can often prevent worse. The chance that you can stay in touch with your family is then greater as well.",

    vKnop:
      "Does somebody come in? Press ‘Leave this site’ at the top, or Escape three times. Then you see the weather.",
    vPrive: "Rather look at this in a private window (incognito). Your browser then remembers less.",
    vWis: "Afterwards take these pages out of the history of your browser. Rather do not clear everything: that stands out.",
    vTelefoon:
      "Does somebody look in your phone? Then delete calls and messages about this. Or use a computer at school or in the library, or the phone of somebody you trust.",

    zwijg:
      "Do not tell your family, nor people who talk to your family. The more people know, the sooner it leaks out.",
    zwijgAls: "Does family take part in it, or are you not sure? Then do not tell your family.",
    bemiddel:
      "Let nobody go and talk to your family for you. That may make the danger greater. An expert must first see whether it is safe.",
    wis: "Write nothing about it where somebody else can read it. Delete calls and messages if somebody looks in your phone.",
    nietEerst:
      "Do you think that doing something makes it worse? Do not do it at once. Talk about it with Veilig Thuis first.",

    hVt: "Veilig Thuis (0800-2000) listens, looks at how safe you are and finds help that fits you.",
    hDeskundig:
      "At Veilig Thuis there should be somebody who knows a lot about force in families. Ask for that person.",
    hMee: "Somebody from Veilig Thuis can come along when you talk to a helper or to the police.",
    hLkha:
      "LKHA knows a lot about forced marriage and being left behind. Veilig Thuis can ask LKHA for advice without saying your name.",
    hPolitie:
      "The police make the violence stop. You can report it as a crime. Ask first what happens after that.",
    hOpvang:
      "Can you not stay at home? There is safe shelter, for women and for men, with children as well. You have a right to it, also if you are still waiting for a residence permit.",
    hOpvangEer:
      "Fier and Sterk Huis have shelter for people in danger from their own family. Veilig Thuis can ask for it on your behalf.",
    hLec: "There are people at the police who know this well. They are advised by LEC EGG.",
    hRaad:
      "The Child Care and Protection Board (Raad voor de Kinderbescherming) can ask the court to protect a child.",
    hRecht: "Slachtofferhulp advises on the law, on reporting a crime and on damages, and listens to you.",
    hWijkteam:
      "The team in your neighbourhood or municipality helps you on. You get one fixed person to talk to.",

    aDeskundige:
      "Somebody from school, care or work should first ask an expert for advice, and only then go on talking with you.",
    aFamilie: "They should not go to your partner, your parents or other family. You may tell them so.",
    aPas: "Your family should come into it only after an expert has looked at how dangerous that is.",
    aKlein: "They should keep it small: only those who really must know, know.",
    aMelding: "Whoever makes a report about you should tell you. That is not needed if it is dangerous.",
    aVeilig:
      "They may not keep a secret if the danger then remains. So ask beforehand what they do with your story.",
    aReactie: "Do you disagree with what a report says? Then your answer may be added.",

    tKeuze: "Others have chosen somebody for you. You cannot say no, or do not dare to.",
    tDruk:
      "They insist, cry, keep silent for days, threaten or hit. Pressure without hitting can be force as well.",
    tLiefde: "You love somebody else, or people of your own sex. That is why you have to marry.",
    tFeest: "A party or a journey is planned, and nobody tells you honestly what for.",
    tAl: "You are engaged or married already, and you did not want it.",
    tVerhaal:
      "Jesse (19) is in love with a boy. His parents hear it from a neighbour. He has to marry a girl they choose. First they talk, later they hit. Jesse no longer dares to say no. One evening he calls, without saying his name.",
    tWet: "You may marry only if both of you want it yourselves.",
    tNietig:
      "A forced marriage can be stopped. Are you married already? There are ways to have such a marriage declared invalid.",
    tMannen:
      "It happens to boys and men as well. In the United Kingdom 20 to 40 of every 100 reports are about them.",

    jOnder18: "You are not 18 yet, and there is talk about your wedding.",
    jAnder: "You have to marry somebody who is not 18 yet.",
    jGeloof:
      "They say that it is only for the faith or for the family, or that it takes place in another country.",
    jSchool: "You must leave school for it, or you are hardly allowed outdoors.",
    jWet: "The law forbids marriage below the age of 18. That goes for everybody.",
    jErkend:
      "A marriage in another country does not count in the Netherlands either as long as one of you is not 18 yet.",
    jKind: "You need not solve this. Children have a right to be protected by adults.",
    jLkha: "LKHA helps as well when it is about a marriage below the age of 18.",

    sWeigert: "Your husband or wife does not co-operate with the divorce.",
    sGeloof:
      "By law you are divorced, but by your faith still married. The other does not want to end that, or a leader of your faith does not.",
    sDreig: "You hear that you will lose your children, your house or your residence permit if you leave.",
    sNieuw: "You cannot begin again, because others still see you as married.",
    sIedereen: "It happens to women and men. How often, nobody has studied yet.",
    sKiezen: "You may decide yourself that you want a divorce.",
    sWet: "Since 1 July 2023 the court can order your partner to co-operate in ending a religious marriage.",
    sFemmes: "Femmes for Freedom knows a lot about this: 070-362 65 06 (number of 2021).",

    rReis: "There will be a journey about which you have no say.",
    rReden: "The reason for the journey sounds strange, or keeps changing.",
    rPapieren:
      "Somebody else keeps your passport, residence permit, money or phone. You do not know whether there is a ticket back.",
    rSchool: "You were taken out of school, or you must go to school in that country.",
    rRuzie: "There is much quarrelling at home about what you do, how you are or whom you love.",
    rPartner: "Your partner threatens to send you back, alone or with your children.",
    rWet: "Whoever lures somebody to another country by force, or leaves them behind there, may be punishable.",
    rTerug: "Whoever has no Dutch passport but may live here can get help to come back as well.",
    rBz: "Are you in another country already? Call +31 247 247 247: Foreign Affairs, day and night. Also if you never asked for help before.",

    lBang: "You are afraid that it will happen to you, your little sister or your daughter.",
    lVakantie: "There will be a long holiday with family, and you hear that it must happen there.",
    lFamilie: "It is usual in your family: your mother or sister was circumcised, and others press for it.",
    lOuder: "You are a mother or father and do not want it, but family gives you no peace.",
    lPijn:
      "You were circumcised. You have pain or trouble with passing water, periods, sex or a pregnancy. Or it makes you sad.",
    lVerhaal:
      "Amal (24) was circumcised as a child. She has had pain for years and thought it was part of life. Her doctor asks about it calmly. Now she goes to a clinic where they know about this.",
    lWat: "It is an operation on the genitals of a girl or woman, without a medical reason.",
    lWet: "In the Netherlands it is forbidden and punishable.",
    lZelf: "Were you circumcised? You did nothing wrong. You can get help, also years later.",
    lNietEen:
      "It does not belong to one country or one faith. Everywhere there are people who want to stop it.",
    lArts: "Do you have complaints? Go to your doctor and ask for a clinic for women who were circumcised.",
    lPharos: "Pharos knows where those clinics are: 030-234 98 00 (number of 2021).",
    lFsan:
      "At FSAN there are people who know this and often speak your language as well: 020-486 16 28 (number of 2021).",
    lJgz: "The youth doctor and the youth nurse talk with parents and girls to prevent it.",
    lZorg: "Doctor, gynaecologist and midwife can help with complaints, pregnancy and birth.",
    lVermoeden:
      "A youth doctor may talk with parents about it in general. If there is a real suspicion, that doctor asks for advice first as well.",

    fToezicht: "You are followed or checked, or you may not go out alone.",
    fBeeld: "Photos, videos or gossip about you go round. Or somebody threatens you with that.",
    fDreig:
      "They hit you, threaten you or cast you out. Or they say that you must die, or that you must end it yourself.",
    fMeer: "The threat comes from more people: parents, brothers, uncles, or family far away.",
    fLhbti: "You are lesbian, gay, bi, trans or queer, and that is not allowed to exist.",
    fDader: "You must hurt somebody yourself, or take the blame for somebody else.",
    fVerhaal:
      "Noor (16) sent her boyfriend a photo. Now that it is over, everybody has seen it. At home she is beaten and no longer allowed outdoors. She tells her mentor. The mentor does not call her home, but first asks an expert for advice.",
    fWet: "Hitting, threatening, locking up and stalking are punishable. Also if somebody says that it is for honour.",
    fDwang: "Are you forced to do something to somebody else? Then too you may ask for help.",

    pSlaan: "Your partner or ex hits, kicks, pushes or strangles you, or threatens to.",
    pControle: "Your partner decides whom you see, what you wear or where you are, or looks in your phone.",
    pGeld: "You have no money of your own, or must explain every euro.",
    pSeks: "You have to have sex when you do not want to.",
    pVolgt: "You have left, but your ex keeps following or bothering you.",
    pBang: "All day long you watch what you say and do, to prevent a quarrel.",
    pWet: "Violence in a relationship is punishable, also if you are married. Police and prosecution give it priority.",
    pIedereen: "It happens in all kinds of relationships and all kinds of families, to women and men.",
    pBewijs:
      "Write down what happens and when, and keep messages and photos. Do so where the other cannot get at it.",
    pCsg: "Were you raped or assaulted just now? The Centrum Seksueel Geweld helps at once. Veilig Thuis and the police bring you there.",
    pHuisverbod:
      "The mayor can send somebody who is dangerous out of the house for 10 days. They may not contact you then either.",
    pDier: "Do you have a pet? Mendoo finds a place for your animal when you go to a shelter.",

    oSlaan: "Somebody hits you, shouts at you, locks you up or frightens you.",
    oZorg: "Nobody sees to enough food, clothes, a doctor or rest.",
    oAanraken: "Somebody touches you when you do not want that.",
    oZien: "You see or hear that adults at home hurt each other.",
    oZorgen: "You take care of everybody, and nobody takes care of you.",
    oRecht: "Every child has a right to a safe home. Hitting is no part of raising a child.",
    oVertel:
      "Tell an adult you trust: your teacher, your doctor, your coach, the parent of a friend. Do they not listen? Then tell somebody else.",
    oJeugdhulp: "Youth care helps children and their parents, often simply at home.",
    oPolitie: "There are people at the police who have learned to talk with children.",
    oMelding:
      "Whoever makes a report often tells your parents. Is that dangerous for you? Say so. Then it need not be done.",

    wSlaan: "Somebody who cares for you shouts, hits or frightens you.",
    wGeld: "Somebody uses your card or your money, or has you sign something you do not want.",
    wZorg: "You get too little food, help or medicine, or may see nobody.",
    wTeVeel:
      "The care becomes too heavy for your partner or child, and then it goes wrong. Then too you may ask for help.",
    wRecht: "Your money, your house and your body are yours, however old or ill you are.",
    wStraf: "Violence and stealing are punishable, within the family as well.",
    wArts: "Talk to somebody outside your house: your doctor, the district nurse, a friend.",
    wTeken: "Sign nothing and give away no card or code before you have talked about it with somebody else.",
    wAlliantie:
      "In many municipalities bank, notary, police and care work together against misuse of older people's money. Veilig Thuis knows who.",
    wDementie: "Is there dementia? A case manager helps whoever is ill, and whoever cares for that person.",

    eVeilig: "Call or write only when nobody looks or listens along. Do not let it show that you seek help.",
    eGevaar:
      "Is there danger now? Call the emergency services of the country you are in, or go where other people are. 112 does not work in every country.",
    eBz: "Call +31 247 247 247: the Dutch Ministry of Foreign Affairs, day and night. The embassy helps as well.",
    eApp: "Can you not call? Send a WhatsApp message to +31 6 8238 7796 (number of nederlandwereldwijd.nl). Delete the message afterwards.",
    eLkha:
      "You may also call LKHA yourself: +31 70 345 43 19 (number of 2021). It helps people who have to marry or were left behind.",
    eNooit: "Did you never ask for help in the Netherlands? That does not matter.",
    e0800: "A Dutch 0800 number does not work from another country.",
    zWaar: "Where you are, with whom, and since when.",
    zContact: "How and when they can reach you safely. Agree on a word, so that you know it is really them.",
    zPapieren: "Who has your passport or residence permit, and whether you have a copy or photo of it.",
    zGevaar: "What happens if somebody notices that you seek help.",
    kMeteen: "Look at your question at once.",
    kPapier: "Arrange a passport or another travel document.",
    kGeld: "Help to find money for a ticket. In need LKHA can advance a ticket and papers.",
    kOrg: "Find organisations in that country that can help you safely, sometimes with a safe place.",
    kNationaal: "Find out whether you are Dutch, if you do not know.",
    kLkha: "LKHA checks what is going on, watches over your safety and helps you back to the Netherlands.",
    kTerug: "LKHA arranges support and a safe place for when you are back.",
    nMoeilijk:
      "Helping in another country is hard and sometimes does not succeed. Ask what can be done. They should be honest about it.",
    nLand: "They must keep to the law of that country. That country may forbid help.",
    nDubbel:
      "Do you have the nationality of that country as well? Then that country may say that you are no concern of the Netherlands. Help then sometimes does not succeed.",
    nConsulair: "Foreign Affairs helps with papers and the journey. Other help comes from LKHA.",
    dVolwassen: "Are you 18 or older and Dutch? Then the embassy can make a travel document for you.",
    dKind:
      "Are you younger than 18? Then a parent with custody must consent. If that does not happen, a court in the Netherlands can do so. LKHA helps with that.",
    dVerblijf:
      "Are you not Dutch, but may you live in the Netherlands? Then a visa to go back is sometimes possible. Ask as well if your permit has expired.",
    wStil: "Tell nobody that you called, not even family who are kind to you.",

    gBlijf:
      "Try to stay in the Netherlands, and call Veilig Thuis before the journey: 0800-2000. Once you are away, helping is much harder.",
    gSchool: "Say at school or at work when you should be back. Then it is noticed if you are not there.",
    gVliegveld:
      "Are you at the airport already and do you not want to go? Go to the military police (marechaussee), or to somebody in uniform, and say so.",
    gMens:
      "Choose one person in the Netherlands you trust and who does not talk to your family. Give them the plan.",
    gContact: "Agree on when you will be in touch, and what the other does if it stays silent.",
    gWoord: "Choose a word that sounds ordinary, but means ‘help me’.",
    gLkha: "Say whether the other may call LKHA now already, or only if you do not come back.",
    gKopie:
      "Make a copy or photo of your passport, residence permit, visa and ticket. Leave these with the other, and put them online where only you can get at them.",
    gAfgepakt: "Passport, ticket, bank card and phone are often taken away. Count on that.",
    gNummers: "Learn +31 247 247 247 by heart. If you put a number in your phone, use another name.",
    gGeld: "Hide some money and if possible an old phone: in a sock, a shoe or the lining of your bag.",
    bNietMee: "Do not take the plan along and do not keep it at home. Give it to the other.",
    bPrint: "Print or write it where nobody looks along: at school, in the library or at the other's home.",
    bGewoon: "The paper does not say what it is about. It looks like the plan of an ordinary trip.",
    bAlleenVertellen: "Is paper too dangerous? Then only tell the plan.",
  },
};
