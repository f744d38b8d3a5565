import type { HulpWoorden } from "./nl.ts";

/** The pages for whoever needs help, in French. */
export const fr: HulpWoorden = {
  terug: "Retour au début",
  ik: {
    kop: "Ce que vous pouvez faire maintenant",
    lead: "Quelqu'un vous fait mal, vous force, ou décide de votre vie ? Cela arrive à d'autres aussi, et il existe de l'aide.",
    doen: "Maintenant",
    waar: "Vous êtes à l'étranger, ou vous devez partir ?",
    verWeg: {
      naam: "Je suis dans un autre pays",
      tekst: "Qui vous aide, ce qui est possible et ce qui ne l'est pas.",
    },
    reizen: {
      naam: "Je dois partir en voyage et j'ai peur",
      tekst: "Ce que vous pouvez faire avant le voyage, avec un plan sur papier.",
    },
    vormen: "Qu'est-ce qui ressemble à ce que vous vivez ?",
    vormenTekst: "Pas besoin que cela corresponde exactement. Choisissez ce qui ressemble le plus.",
    weet: "Bon à savoir",
    bellen: "Ce qui se passe quand vous appelez Veilig Thuis",
    veilig: "Pour que personne ne voie votre visite ici",
    wegwijzer: "Répondre à quelques questions",
    melden: "Signaler avec un formulaire",
    meldenTekst:
      "Vous dites d’abord comment vous joindre en sécurité. Rien n’est conservé avant que vous envoyiez. Le formulaire est en anglais.",
    wegwijzerTekst:
      "Vous voyez ensuite qui vous aide et ce que vous pouvez faire. Rien n'est gardé. Ces questions sont en anglais.",
  },
  weten: {
    kop: "Ce qui ressemble à ce que vous vivez",
    lead: "Chaque page dit comment le reconnaître, ce que vous pouvez faire et qui vous aide.",
    bladen: {
      trouwen: {
        naam: "Je dois me marier et je ne veux pas",
        lead: "C'est vous qui choisissez si vous vous mariez, et avec qui.",
      },
      "jong-trouwen": {
        naam: "Un mariage est prévu avant 18 ans",
        lead: "Aux Pays-Bas, personne ne peut se marier avant 18 ans. Même si tout le monde est d'accord.",
      },
      scheiden: {
        naam: "Je veux divorcer, mais on m'en empêche",
        lead: "Personne n'a le droit de vous retenir dans un mariage que vous voulez quitter.",
      },
      reis: {
        naam: "J'ai peur qu'on ne me laisse pas revenir",
        lead: "Personne n'a le droit de vous laisser dans un autre pays contre votre volonté.",
      },
      lichaam: {
        naam: "L'excision",
        lead: "Votre corps est à vous. Que vous ayez peur que cela arrive, ou que cela soit arrivé il y a longtemps.",
      },
      familie: {
        naam: "Ma famille trouve que je salis son nom",
        lead: "Personne n'a le droit de vous faire mal ou de vous enfermer pour le nom de la famille.",
      },
      relatie: {
        naam: "Mon partenaire ou mon ex me fait mal",
        lead: "Même si vous aimez une personne, elle n'a pas le droit de vous faire mal ni de décider pour vous.",
      },
      opgroeien: {
        naam: "J'ai moins de 18 ans et chez moi c'est dangereux",
        lead: "Vous pouvez demander de l'aide vous-même. Il ne faut la permission de personne.",
      },
      "ouder-worden": {
        naam: "Je prends de l'âge et quelqu'un me traite mal",
        lead: "Avoir besoin d'aide ne donne à personne le droit de vous traiter mal.",
      },
    },
    delen: {
      herkennen: "Reconnaissez-vous cela ?",
      recht: "C'est interdit, et ce n'est pas votre faute",
      doen: "Ce que vous pouvez faire maintenant",
      laten: "Ce qu'il vaut mieux ne pas faire",
      helpt: "Qui vous aide, et comment",
      anderen: "Ce que les autres ont le droit de faire ou non",
    },
    verhaal: "Une histoire inventée",
    ookKijken: "Pour vous aussi ?",
    alle: "Voir autre chose",
  },
  verWeg: {
    kop: "Vous êtes dans un autre pays",
    lead: "Vous y êtes contre votre volonté, ou vous devez vous y marier ? Vous pouvez obtenir de l'aide.",
    doen: "Ce que vous pouvez faire maintenant",
    zeg: "Ce que vous pouvez dire au téléphone",
    laten: "Ce qu'il vaut mieux ne pas faire",
    kan: "Ce qui est possible",
    kanNiet: "Ce qui n'est pas possible",
    papieren: "Les papiers pour revenir",
  },
  reizen: {
    kop: "Vous devez partir en voyage et vous avez peur",
    lead: "Peur de devoir vous marier, d'une excision ou de ne pas pouvoir revenir ? Prenez ce sentiment au sérieux.",
    blijf: "Le plus sûr : ne pas partir",
    toch: "Vous devez partir quand même ? Préparez ceci",
    bewaar: "Où garder le plan",
    plan: "Le plan",
    planTekst:
      "Imprimez cette page : seul le plan ci-dessous sort sur le papier, sans explication. Remplissez-le au stylo. Vous pouvez aussi le recopier à la main.",
  },
  plan: {
    titel: "Mon voyage",
    velden: {
      ik: "Mon nom, ma date de naissance et le numéro de mon passeport",
      heen: "Je pars le",
      terug: "Je reviens le",
      waarheen: "Pays, lieu et adresse",
      met: "Je voyage avec",
      slapen: "Je dors chez (nom, téléphone)",
      vlucht: "Vol ou voiture (compagnie, numéro)",
      bewaarder: "Qui garde ce papier (nom, téléphone)",
      contact: "Quand et comment je donne des nouvelles",
      woord: "Notre mot",
      stil: "Pas de nouvelles, ou notre mot ? Alors appelle",
      doorgeven: "Tu peux transmettre mes données",
      kopie: "Les copies de mes papiers sont chez / sur",
    },
    nu: "dès maintenant",
    later: "si je ne reviens pas",
  },
  bronnen: {
    kop: "Sur quoi repose cette page",
    rijen: "Règles des cinq documents :",
    gelezen: "Lu aussi, le 28 novembre 2026 :",
    oud: "Les numéros de 2021 viennent d'une liste plus ancienne. Un numéro ne marche pas ? Appelez Veilig Thuis.",
  },
  zinnen: {
    bel112:
      "Y a-t-il un danger maintenant ? Appelez le 112 dès que possible et dites où vous êtes. La police s'assure d'abord que tout le monde dans la maison est en sécurité.",
    belVt:
      "Appelez Veilig Thuis : 0800-2000, jour et nuit, gratuit. Vous pouvez d'abord seulement parler et demander ce qui est possible.",
    naamNiet: "Pas besoin de donner votre nom pour demander conseil.",
    belVroeg:
      "Un voyage ou une fête est prévu ? Appelez avant ce jour. C'est là que l'on peut encore faire le plus.",
    vertrouwd:
      "Parlez à une seule personne de confiance, qui ne parle pas à votre famille. Quelqu'un de l'école ou du travail, votre médecin, votre entraîneur.",
    bel113: "Vous pensez au suicide ? Appelez le 113, jour et nuit, gratuit. Sans donner votre nom.",

    belGemeente:
      "Vous dites dans quelle commune vous habitez. Vous parlez alors à quelqu'un de votre région.",
    belDruk:
      "Les lignes sont occupées ? On vous rappelle. Dites quand c'est sans danger, ou rappelez vous-même plus tard.",
    belVerhaal: "Vous racontez, on vous pose des questions. Vous pouvez aussi tout demander.",
    belDenken:
      "On réfléchit avec vous. Êtes-vous en sécurité ? Que pouvez-vous faire ? Qui peut vous aider ?",
    belGegevens:
      "Demandez ce qui est noté. Quand vous demandez conseil, on ne garde pas les noms des personnes dont vous parlez.",
    belErnstig:
      "Pour être honnête : si c'est très grave, Veilig Thuis peut agir de lui-même. Demandez au début comment cela se passe.",

    geenNaam:
      "Pas besoin de mettre un nom dessus. Pas besoin non plus de vous dire victime pour recevoir de l'aide.",
    iedereen:
      "Peu importe que vous soyez une fille, un garçon, une femme, un homme ou une personne non binaire. Et peu importe qui vous aimez.",
    zelfBeslissen:
      "C'est vous qui décidez de votre vie : avec qui vous vous mariez, qui vous voyez, ce qui arrive à votre corps.",
    nietSchuld: "Ce n'est pas votre faute. Même si vous n'avez rien dit pendant longtemps.",
    houdenVan: "Vous pouvez aimer votre famille et demander quand même de l'aide.",
    vroegHulp:
      "Demander de l'aide tôt permet souvent d'éviter le pire. Les chances de garder le contact avec votre famille sont alors aussi plus grandes.",

    vKnop:
      "Quelqu'un entre ? Appuyez en haut sur « Quitter ce site », ou trois fois sur Échap. Vous voyez alors la météo.",
    vPrive:
      "Regardez ces pages plutôt dans une fenêtre privée (incognito). Votre navigateur retient alors moins.",
    vWis: "Ensuite, retirez ces pages de l'historique de votre navigateur. Mieux vaut ne pas tout effacer : cela se remarque.",
    vTelefoon:
      "Quelqu'un regarde dans votre téléphone ? Effacez les appels et les messages à ce sujet. Ou utilisez un ordinateur de l'école ou de la bibliothèque, ou le téléphone d'une personne de confiance.",

    zwijg:
      "N'en parlez pas à votre famille, ni aux gens qui parlent à votre famille. Plus il y a de gens au courant, plus vite cela se sait.",
    zwijgAls: "La famille y participe, ou vous ne savez pas ? Alors n'en parlez pas à votre famille.",
    bemiddel:
      "Ne laissez personne aller parler à votre famille à votre place. Cela peut augmenter le danger. Un spécialiste doit d'abord voir si c'est sans danger.",
    wis: "N'écrivez rien là où quelqu'un d'autre peut le lire. Effacez les appels et les messages si quelqu'un regarde dans votre téléphone.",
    nietEerst:
      "Vous pensez qu'agir va aggraver les choses ? Ne le faites pas tout de suite. Parlez-en d'abord avec Veilig Thuis.",

    hVt: "Veilig Thuis (0800-2000) écoute, regarde si vous êtes en sécurité et cherche l'aide qui vous convient.",
    hDeskundig:
      "Chez Veilig Thuis, il doit y avoir quelqu'un qui connaît bien la contrainte dans les familles. Demandez cette personne.",
    hMee: "Quelqu'un de Veilig Thuis peut venir avec vous quand vous parlez à un service d'aide ou à la police.",
    hLkha:
      "Le LKHA connaît bien le mariage forcé et l'abandon à l'étranger. Veilig Thuis peut lui demander conseil sans dire votre nom.",
    hPolitie:
      "La police fait cesser la violence. Vous pouvez porter plainte. Demandez d'abord ce qui se passe ensuite.",
    hOpvang:
      "Vous ne pouvez pas rester chez vous ? Il y a des refuges sûrs, pour les femmes et pour les hommes, avec les enfants aussi. Vous y avez droit, même si vous attendez encore un titre de séjour.",
    hOpvangEer:
      "Fier et Sterk Huis ont des places pour les personnes en danger à cause de leur propre famille. Veilig Thuis peut demander cela pour vous.",
    hLec: "Dans la police, il y a des personnes qui connaissent bien cela. Le LEC EGG les conseille.",
    hRaad:
      "Le Conseil de protection de l'enfance (Raad voor de Kinderbescherming) peut demander au juge de protéger un enfant.",
    hRecht: "Slachtofferhulp donne des conseils sur la loi, la plainte et les dommages, et vous écoute.",
    hWijkteam:
      "L'équipe de votre quartier ou de votre commune vous aide ensuite. Vous parlez toujours à la même personne.",

    aDeskundige:
      "Quelqu'un de l'école, des soins ou du travail doit d'abord demander conseil à un spécialiste, et seulement ensuite continuer à parler avec vous.",
    aFamilie:
      "Ces personnes ne doivent pas aller voir votre partenaire, vos parents ou d'autres proches. Vous pouvez le leur dire.",
    aPas: "Votre famille ne doit être associée qu'après qu'un spécialiste a regardé à quel point c'est dangereux.",
    aKlein:
      "Il faut que cela reste discret : seules les personnes qui doivent vraiment savoir sont au courant.",
    aMelding: "La personne qui fait un signalement à votre sujet doit vous le dire. Sauf si c'est dangereux.",
    aVeilig:
      "On n'a pas le droit de garder un secret si le danger continue. Demandez donc d'abord ce qui sera fait de votre histoire.",
    aReactie: "Vous n'êtes pas d'accord avec un signalement ? Votre réponse peut y être ajoutée.",

    tKeuze: "D'autres ont choisi quelqu'un pour vous. Vous ne pouvez pas dire non, ou vous n'osez pas.",
    tDruk:
      "On insiste, on pleure, on se tait pendant des jours, on menace ou on frappe. La pression sans coups peut aussi être de la contrainte.",
    tLiefde:
      "Vous aimez une autre personne, ou une personne de votre sexe. C'est pour cela que vous devez vous marier.",
    tFeest: "Une fête ou un voyage est prévu, et personne ne vous dit franchement pourquoi.",
    tAl: "Il y a déjà eu des fiançailles ou un mariage, et vous ne le vouliez pas.",
    tVerhaal:
      "Jesse (19 ans) est amoureux d'un garçon. Ses parents l'apprennent par un voisin. Il doit épouser une fille qu'ils choisissent. D'abord ils parlent, plus tard ils frappent. Jesse n'ose plus dire non. Un soir il appelle, sans dire son nom.",
    tWet: "On ne peut se marier que si les deux le veulent vraiment.",
    tNietig:
      "Un mariage forcé peut être empêché. Il a déjà eu lieu ? Il y a des moyens de faire annuler un tel mariage.",
    tMannen:
      "Cela arrive aussi aux garçons et aux hommes. Au Royaume-Uni, 20 à 40 signalements sur 100 les concernent.",

    jOnder18: "Vous n'avez pas encore 18 ans, et on parle de votre mariage.",
    jAnder: "Vous devez épouser quelqu'un qui n'a pas encore 18 ans.",
    jGeloof:
      "On dit que c'est seulement pour la religion ou pour la famille, ou que cela se passe dans un autre pays.",
    jSchool: "Vous devez pour cela quitter l'école, ou vous ne pouvez presque plus sortir.",
    jWet: "La loi interdit le mariage avant 18 ans. Cela vaut pour tout le monde.",
    jErkend:
      "Même un mariage dans un autre pays ne compte pas aux Pays-Bas tant que l'un de vous deux n'a pas 18 ans.",
    jKind: "Ce n'est pas à vous de résoudre cela. Les enfants ont droit à la protection des adultes.",
    jLkha: "Le LKHA aide aussi quand il s'agit d'un mariage avant 18 ans.",

    sWeigert: "Votre mari ou votre femme ne coopère pas au divorce.",
    sGeloof:
      "Pour la loi, le divorce est fait, mais pour votre religion le mariage continue. L'autre ne veut pas y mettre fin, ou un responsable de votre religion refuse.",
    sDreig: "On vous dit que vous perdrez vos enfants, votre maison ou votre titre de séjour si vous partez.",
    sNieuw: "Vous ne pouvez pas recommencer votre vie, car pour les autres votre mariage continue.",
    sIedereen: "Cela arrive aux femmes et aux hommes. Combien de fois, personne ne l'a encore étudié.",
    sKiezen: "Vous pouvez décider vous-même que vous voulez divorcer.",
    sWet: "Depuis le 1er juillet 2023, le juge peut ordonner à votre partenaire de coopérer à la fin d'un mariage religieux.",
    sFemmes: "Femmes for Freedom connaît bien ce sujet : 070-362 65 06 (numéro de 2021).",

    rReis: "Un voyage est prévu et vous n'avez rien à dire.",
    rReden: "La raison du voyage semble étrange, ou elle change sans cesse.",
    rPapieren:
      "Quelqu'un d'autre garde votre passeport, titre de séjour, argent ou téléphone. Vous ne savez pas s'il y a un billet de retour.",
    rSchool: "On vous a retiré de l'école, ou vous devez aller à l'école dans ce pays.",
    rRuzie:
      "À la maison on se dispute beaucoup à propos de ce que vous faites, de ce que vous êtes ou de qui vous aimez.",
    rPartner: "Votre partenaire menace de vous renvoyer, sans vos enfants ou avec eux.",
    rWet: "Attirer quelqu'un de force dans un autre pays ou l'y laisser peut être puni par la loi.",
    rTerug:
      "Sans passeport néerlandais mais avec le droit de vivre ici, on peut aussi recevoir de l'aide pour revenir.",
    rBz: "Vous êtes déjà dans un autre pays ? Appelez le +31 247 247 247 : les Affaires étrangères, jour et nuit. Même si vous n'avez jamais demandé d'aide.",

    lBang: "Vous avez peur que cela arrive à vous, à votre petite sœur ou à votre fille.",
    lVakantie: "De longues vacances en famille approchent, et vous entendez que cela doit se faire là-bas.",
    lFamilie:
      "C'est habituel dans votre famille : votre mère ou votre sœur a été excisée, et d'autres insistent.",
    lOuder: "Vous êtes mère ou père et vous ne le voulez pas, mais la famille ne vous laisse pas en paix.",
    lPijn:
      "Vous avez subi une excision. Vous avez mal ou des problèmes pour uriner, avec les règles, les rapports ou une grossesse. Ou vous en souffrez dans votre cœur.",
    lVerhaal:
      "Amal (24 ans) a été excisée enfant. Elle a mal depuis des années et croyait que c'était normal. Son médecin lui pose calmement la question. Maintenant elle va à une consultation où l'on connaît cela.",
    lWat: "C'est une opération sur les organes génitaux d'une fille ou d'une femme, sans raison médicale.",
    lWet: "Aux Pays-Bas, c'est interdit et puni par la loi.",
    lZelf:
      "Vous avez subi une excision ? Vous n'avez rien fait de mal. Vous pouvez recevoir de l'aide, même des années après.",
    lNietEen:
      "Cela n'appartient pas à un seul pays ni à une seule religion. Partout, il y a des gens qui veulent y mettre fin.",
    lArts:
      "Vous avez des douleurs ou des problèmes ? Allez chez votre médecin et demandez une consultation pour femmes excisées.",
    lPharos: "Pharos sait où sont ces consultations : 030-234 98 00 (numéro de 2021).",
    lFsan:
      "Chez FSAN travaillent des personnes qui connaissent cela et parlent souvent aussi votre langue : 020-486 16 28 (numéro de 2021).",
    lJgz: "Le médecin et l'infirmière scolaires parlent avec les parents et les filles pour l'éviter.",
    lZorg:
      "Le médecin, le gynécologue et la sage-femme peuvent aider en cas de douleurs, de grossesse et d'accouchement.",
    lVermoeden:
      "Un médecin scolaire peut en parler en général avec les parents. S'il y a un vrai soupçon, il demande lui aussi conseil d'abord.",

    fToezicht: "On vous suit ou on vous contrôle, ou vous ne pouvez pas sortir sans quelqu'un.",
    fBeeld: "Des photos, des vidéos ou des rumeurs sur vous circulent. Ou quelqu'un vous menace de le faire.",
    fDreig:
      "On vous frappe, on vous menace, on vous rejette. Ou on dit que vous devez mourir, ou mettre vous-même fin à vos jours.",
    fMeer: "La menace vient de plusieurs personnes : parents, frères, oncles, ou famille lointaine.",
    fLhbti: "Vous êtes lesbienne, gay, bi, trans ou queer, et cela n'a pas le droit d'exister.",
    fDader: "On vous oblige à faire du mal à quelqu'un, ou à prendre la faute d'un autre.",
    fVerhaal:
      "Noor (16 ans) a envoyé une photo à son ami. Ils ne sont plus ensemble, et tout le monde a vu la photo. Chez elle, on la frappe et elle ne peut plus sortir. Elle le raconte à sa professeure. Celle-ci n'appelle pas la famille, mais demande d'abord conseil à un spécialiste.",
    fWet: "Frapper, menacer, enfermer et harceler sont punis par la loi. Même si quelqu'un dit que c'est pour l'honneur.",
    fDwang: "On vous oblige à faire du mal à quelqu'un ? Là aussi, vous pouvez demander de l'aide.",

    pSlaan: "Votre partenaire ou ex vous frappe, vous pousse, vous étrangle, ou menace de le faire.",
    pControle:
      "Votre partenaire décide qui vous voyez, ce que vous portez ou où vous êtes, ou regarde dans votre téléphone.",
    pGeld: "Vous n'avez pas d'argent à vous, ou vous devez expliquer chaque euro.",
    pSeks: "On vous oblige à avoir des rapports sexuels alors que vous ne voulez pas.",
    pVolgt: "Vous avez quitté cette personne, mais elle continue à vous suivre ou à vous déranger.",
    pBang: "Toute la journée vous faites attention à ce que vous dites et faites, pour éviter une dispute.",
    pWet: "La violence dans un couple est punie par la loi, même dans le mariage. La police et la justice en font une priorité.",
    pIedereen:
      "Cela existe dans toutes sortes de couples et de familles, chez les femmes et chez les hommes.",
    pBewijs:
      "Notez ce qui se passe et quand, et gardez les messages et les photos. Faites-le là où l'autre n'a pas accès.",
    pCsg: "Vous venez de subir un viol ou une agression sexuelle ? Le Centrum Seksueel Geweld aide tout de suite. Veilig Thuis et la police vous y conduisent.",
    pHuisverbod:
      "Le maire peut faire sortir de la maison une personne dangereuse pendant 10 jours. Elle n'a alors pas non plus le droit de vous contacter.",
    pDier: "Vous avez un animal ? Mendoo trouve une place pour lui quand vous allez dans un refuge.",

    oSlaan: "Quelqu'un vous frappe, vous insulte, vous enferme ou vous fait peur.",
    oZorg: "Personne ne veille à ce qu'il y ait assez à manger, des vêtements, un médecin ou du repos.",
    oAanraken: "Quelqu'un vous touche alors que vous ne le voulez pas.",
    oZien: "Vous voyez ou entendez que des adultes à la maison se font du mal.",
    oZorgen: "Vous vous occupez de tout le monde, et personne ne s'occupe de vous.",
    oRecht: "Chaque enfant a droit à une maison sûre. Frapper, ce n'est pas éduquer.",
    oVertel:
      "Racontez-le à un adulte de confiance : votre professeur, votre médecin, votre entraîneur, le parent d'un ami. Cet adulte n'écoute pas ? Racontez-le à un autre.",
    oJeugdhulp: "L'aide à la jeunesse aide les enfants et leurs parents, souvent simplement à la maison.",
    oPolitie: "Dans la police, il y a des personnes qui ont appris à parler avec les enfants.",
    oMelding:
      "La personne qui fait un signalement le dit souvent à vos parents. Est-ce dangereux pour vous ? Dites-le. Alors ce n'est pas obligatoire.",

    wSlaan: "Quelqu'un qui s'occupe de vous crie, frappe ou vous fait peur.",
    wGeld: "Quelqu'un utilise votre carte ou votre argent, ou vous fait signer ce que vous ne voulez pas.",
    wZorg: "Vous recevez trop peu à manger, d'aide ou de médicaments, ou vous ne pouvez voir personne.",
    wTeVeel:
      "Les soins deviennent trop lourds pour votre partenaire ou votre enfant, et cela tourne mal. Là aussi, vous pouvez demander de l'aide.",
    wRecht:
      "Votre argent, votre maison et votre corps sont à vous, quels que soient votre âge et votre santé.",
    wStraf: "La violence et le vol sont punis par la loi, aussi dans la famille.",
    wArts:
      "Parlez à quelqu'un en dehors de chez vous : votre médecin, l'infirmière à domicile, un ami ou une amie.",
    wTeken: "Ne signez rien et ne donnez ni carte ni code avant d'en avoir parlé avec une autre personne.",
    wAlliantie:
      "Dans beaucoup de communes, banque, notaire, police et soins travaillent ensemble contre l'abus de l'argent des personnes âgées. Veilig Thuis sait qui.",
    wDementie:
      "Y a-t-il une démence ? Un conseiller spécialisé aide la personne malade, et aussi celle qui s'en occupe.",

    eVeilig:
      "N'appelez et n'écrivez que si personne ne regarde ni n'écoute. Ne montrez pas que vous cherchez de l'aide.",
    eGevaar:
      "Y a-t-il un danger maintenant ? Appelez les secours du pays où vous êtes, ou allez là où il y a du monde. Le 112 ne marche pas dans tous les pays.",
    eBz: "Appelez le +31 247 247 247 : le ministère néerlandais des Affaires étrangères, jour et nuit. L'ambassade aide aussi.",
    eApp: "Vous ne pouvez pas appeler ? Envoyez un message WhatsApp au +31 6 8238 7796 (numéro de nederlandwereldwijd.nl). Effacez ensuite le message.",
    eLkha:
      "Vous pouvez aussi appeler vous-même le LKHA : +31 70 345 43 19 (numéro de 2021). Il aide les personnes qu'on force à se marier ou qu'on a laissées à l'étranger.",
    eNooit: "Vous n'avez jamais demandé d'aide aux Pays-Bas ? Cela ne change rien.",
    e0800: "Un numéro néerlandais en 0800 ne marche pas depuis un autre pays.",
    zWaar: "Où vous êtes, chez qui, et depuis quand.",
    zContact:
      "Comment et quand on peut vous joindre sans danger. Convenez d'un mot, pour savoir que c'est bien eux.",
    zPapieren: "Qui a votre passeport ou titre de séjour, et si vous en avez une copie ou une photo.",
    zGevaar: "Ce qui se passe si quelqu'un remarque que vous cherchez de l'aide.",
    kMeteen: "Regarder tout de suite votre demande.",
    kPapier: "Procurer un passeport ou un autre document de voyage.",
    kGeld:
      "Aider à trouver l'argent d'un billet. En cas d'urgence, le LKHA peut avancer un billet et des papiers.",
    kOrg: "Chercher dans ce pays des organisations qui peuvent vous aider sans danger, parfois avec un lieu sûr.",
    kNationaal: "Vérifier si vous êtes de nationalité néerlandaise, si vous ne le savez pas.",
    kLkha: "Le LKHA vérifie ce qui se passe, veille à votre sécurité et vous aide à revenir aux Pays-Bas.",
    kTerug: "Le LKHA organise un accompagnement et un lieu sûr pour votre retour.",
    nMoeilijk:
      "Aider dans un autre pays est difficile et ne réussit pas toujours. Demandez ce qui est possible. On doit vous répondre honnêtement.",
    nLand: "Il faut respecter la loi de ce pays. Ce pays peut interdire l'aide.",
    nDubbel:
      "Vous avez aussi la nationalité de ce pays ? Il peut dire que les Pays-Bas n'ont rien à décider pour vous. Parfois l'aide échoue alors.",
    nConsulair: "Les Affaires étrangères aident pour les papiers et le voyage. L'autre aide vient du LKHA.",
    dVolwassen:
      "Vous avez 18 ans ou plus et la nationalité néerlandaise ? L'ambassade peut vous faire un document de voyage.",
    dKind:
      "Vous avez moins de 18 ans ? Un parent qui a l'autorité doit donner son accord. Sinon, un juge aux Pays-Bas peut le faire. Le LKHA aide pour cela.",
    dVerblijf:
      "Vous n'avez pas la nationalité néerlandaise, mais le droit de vivre aux Pays-Bas ? Un visa de retour est parfois possible. Demandez-le aussi si votre titre a expiré.",
    wStil: "Ne dites à personne que vous avez appelé, même pas à des proches gentils avec vous.",

    gBlijf:
      "Essayez de rester aux Pays-Bas, et appelez Veilig Thuis avant le voyage : 0800-2000. Une fois que vous êtes là-bas, aider est bien plus difficile.",
    gSchool:
      "Dites à l'école ou au travail quand vous devez être de retour. On remarquera alors votre absence.",
    gVliegveld:
      "Vous êtes déjà à l'aéroport et vous ne voulez pas partir ? Allez voir la gendarmerie (marechaussee) ou quelqu'un en uniforme, et dites-le.",
    gMens:
      "Choisissez une personne de confiance aux Pays-Bas, qui ne parle pas à votre famille. Donnez-lui le plan.",
    gContact: "Convenez quand vous donnerez des nouvelles, et de ce que fait cette personne sans nouvelles.",
    gWoord: "Choisissez un mot qui paraît ordinaire, mais qui veut dire « aide-moi ».",
    gLkha:
      "Dites si cette personne peut appeler le LKHA dès maintenant, ou seulement si vous ne revenez pas.",
    gKopie:
      "Faites une copie ou une photo de votre passeport, titre de séjour, visa et billet. Laissez-les à cette personne, et mettez-les en ligne là où personne d'autre n'a accès.",
    gAfgepakt:
      "Passeport, billet, carte bancaire et téléphone sont souvent confisqués. Attendez-vous à cela.",
    gNummers:
      "Apprenez par cœur le +31 247 247 247. Si vous mettez un numéro dans votre téléphone, donnez-lui un autre nom.",
    gGeld:
      "Cachez un peu d'argent et si possible un vieux téléphone : dans une chaussette, une chaussure ou la doublure de votre sac.",
    bNietMee: "N'emportez pas le plan et ne le gardez pas chez vous. Donnez-le à cette personne.",
    bPrint:
      "Imprimez-le ou écrivez-le là où personne ne regarde : à l'école, à la bibliothèque ou chez cette personne.",
    bGewoon: "Le papier ne dit pas de quoi il s'agit. Il ressemble à un plan de voyage ordinaire.",
    bAlleenVertellen: "Le papier est trop dangereux ? Alors racontez seulement le plan.",
  },
};
