import type { HulpWoorden } from "./nl.ts";

/** The pages for whoever needs help, in Turkish. */
export const tr: HulpWoorden = {
  terug: "Başa dön",
  ik: {
    kop: "Şimdi yapabilecekleriniz",
    lead: "Biri canınızı mı yakıyor, sizi zorluyor mu, hayatınıza başkası mı karar veriyor? Yalnız değilsiniz, yardım var.",
    doen: "Şimdi",
    waar: "Uzakta mısınız, ya da gitmek zorunda mısınız?",
    verWeg: { naam: "Başka bir ülkedeyim", tekst: "Size kim yardım eder, neyi yapabilir, neyi yapamaz." },
    reizen: {
      naam: "Yolculuğa çıkmam gerekiyor ve korkuyorum",
      tekst: "Yolculuktan önce yapabilecekleriniz ve kâğıda dökülmüş bir plan.",
    },
    vormen: "Yaşadığınıza hangisi benziyor?",
    vormenTekst: "Tam uyması gerekmez. En çok benzeyeni seçin.",
    weet: "Bilmenizde yarar var",
    bellen: "Veilig Thuis'i aradığınızda ne olur",
    veilig: "Burada olduğunuzu kimse görmesin",
    wegwijzer: "Birkaç soruyu yanıtlayın",
    melden: "Form ile bildirin",
    meldenTekst:
      "Önce size güvenle nasıl ulaşabileceğimizi söylersiniz. Siz gönderene kadar hiçbir şey saklanmaz. Form İngilizcedir.",
    wegwijzerTekst:
      "Sonra size kimin yardım ettiğini ve ne yapabileceğinizi görürsünüz. Hiçbir şey saklanmaz. Bu sorular İngilizcedir.",
  },
  weten: {
    kop: "Yaşadığınıza benzeyen nedir?",
    lead: "Her sayfada bunu nasıl tanıyacağınız, ne yapabileceğiniz ve size kimin yardım ettiği yazar.",
    bladen: {
      trouwen: {
        naam: "Evlenmem gerekiyor ama istemiyorum",
        lead: "Evlenip evlenmeyeceğinizi ve kiminle evleneceğinizi siz seçersiniz.",
      },
      "jong-trouwen": {
        naam: "18 yaşından önce bir evlilik isteniyor",
        lead: "Hollanda'da 18 yaşından küçük kimse evlenemez. Herkes onaylasa bile.",
      },
      scheiden: {
        naam: "Boşanmak istiyorum ama izin verilmiyor",
        lead: "Çıkmak istediğiniz bir evlilikte sizi kimse tutamaz.",
      },
      reis: {
        naam: "Geri dönmeme izin verilmemesinden korkuyorum",
        lead: "Kimse sizi isteğiniz dışında başka bir ülkede bırakamaz.",
      },
      lichaam: {
        naam: "Kız sünneti",
        lead: "Bedeniniz sizindir. İster olmasından korkuyor olun, ister çok önce olmuş olsun.",
      },
      familie: {
        naam: "Ailem, adına leke sürdüğümü düşünüyor",
        lead: "Kimse ailenin adı için canınızı yakamaz ya da sizi kapatamaz.",
      },
      relatie: {
        naam: "Eşim, sevgilim ya da eskisi canımı yakıyor",
        lead: "Birini sevseniz bile, o kişi canınızı yakamaz ve sizin yerinize karar veremez.",
      },
      opgroeien: {
        naam: "18 yaşından küçüğüm ve evim güvenli değil",
        lead: "Kendiniz yardım isteyebilirsiniz. Bunun için kimseden izin almanız gerekmez.",
      },
      "ouder-worden": {
        naam: "Yaşlanıyorum ve biri bana kötü davranıyor",
        lead: "Yardıma ihtiyaç duymanız kimseye size kötü davranma hakkı vermez.",
      },
    },
    delen: {
      herkennen: "Bunları tanıyor musunuz?",
      recht: "Buna izin yok ve bu sizin suçunuz değil",
      doen: "Şimdi ne yapabilirsiniz",
      laten: "Neyi yapmamanız daha iyi",
      helpt: "Size kim, nasıl yardım eder",
      anderen: "Başkalarının yapması ve yapmaması gerekenler",
    },
    verhaal: "Uydurulmuş bir hikâye",
    ookKijken: "Bunlar da sizin için mi?",
    alle: "Başka bir konuya bakın",
  },
  verWeg: {
    kop: "Başka bir ülkedesiniz",
    lead: "Orada isteğiniz dışında mısınız, ya da orada evlenmeniz mi isteniyor? Yardım alabilirsiniz.",
    doen: "Şimdi ne yapabilirsiniz",
    zeg: "Aradığınızda söyleyebilecekleriniz",
    laten: "Neyi yapmamanız daha iyi",
    kan: "Onların yapabilecekleri",
    kanNiet: "Onların yapamayacakları",
    papieren: "Geri dönmek için belgeler",
  },
  reizen: {
    kop: "Yolculuğa çıkmanız gerekiyor ve korkuyorsunuz",
    lead: "Evlendirilmekten, sünnet edilmekten ya da geri dönememekten mi korkuyorsunuz? Bu duyguyu ciddiye alın.",
    blijf: "En güvenlisi: gitmemek",
    toch: "Yine de gitmeniz mi gerekiyor? Bunları hazırlayın",
    bewaar: "Planı nerede saklarsınız",
    plan: "Plan",
    planTekst:
      "Bu sayfayı yazdırın: kâğıda yalnızca aşağıdaki plan çıkar, açıklama çıkmaz. Kalemle doldurun. Elle de yazabilirsiniz.",
  },
  plan: {
    titel: "Yolculuğum",
    velden: {
      ik: "Adım, doğum tarihim ve pasaport numaram",
      heen: "Gidiş günüm",
      terug: "Dönüş günüm",
      waarheen: "Ülke, yer ve adres",
      met: "Kiminle gidiyorum",
      slapen: "Kimde kalıyorum (ad, telefon)",
      vlucht: "Uçuş ya da araba (şirket, numara)",
      bewaarder: "Bu kâğıt kimde (ad, telefon)",
      contact: "Ne zaman ve nasıl haber veririm",
      woord: "Sözcüğümüz",
      stil: "Haber yok, ya da sözcüğümüz geldi mi? O zaman ara",
      doorgeven: "Bilgilerimi iletebilirsin",
      kopie: "Belgelerimin kopyaları nerede",
    },
    nu: "şimdiden",
    later: "dönmezsem",
  },
  bronnen: {
    kop: "Bu sayfa neye dayanıyor",
    rijen: "Beş belgeden kurallar:",
    gelezen: "28 Kasım 2026'da ayrıca okundu:",
    oud: "2021 tarihli numaralar eski bir listeden alındı. Biri çalışmıyor mu? O zaman Veilig Thuis'i arayın.",
  },
  zinnen: {
    bel112:
      "Şu an tehlike var mı? Fırsat bulur bulmaz 112'yi arayın ve nerede olduğunuzu söyleyin. Polis önce evdeki herkesin güvende olmasını sağlar.",
    belVt:
      "Veilig Thuis'i arayın: 0800-2000, gece gündüz, ücretsiz. Önce yalnızca konuşabilir ve nelerin mümkün olduğunu sorabilirsiniz.",
    naamNiet: "Danışmak için adınızı söylemeniz gerekmez.",
    belVroeg:
      "Bir yolculuk ya da düğün mü planlandı? O günden önce arayın. En çok o zaman bir şey yapılabilir.",
    vertrouwd:
      "Güvendiğiniz ve ailenizle konuşmayan tek bir kişiyle konuşun. Okuldan ya da işten biri, doktorunuz, antrenörünüz.",
    bel113: "İntiharı mı düşünüyorsunuz? 113'ü arayın, gece gündüz, ücretsiz. Adınızı vermeniz gerekmez.",

    belGemeente: "Hangi belediyede oturduğunuzu söylersiniz. Sonra bölgenizden biriyle konuşursunuz.",
    belDruk:
      "Hat meşgul mü? O zaman sizi geri ararlar. Bunun ne zaman güvenli olduğunu söyleyin, ya da sonra kendiniz yeniden arayın.",
    belVerhaal: "Siz anlatırsınız, onlar soru sorar. Siz de her şeyi sorabilirsiniz.",
    belDenken: "Sizinle birlikte düşünürler. Ne kadar güvendesiniz? Ne yapabilirsiniz? Kim yardım edebilir?",
    belGegevens: "Neyi yazdıklarını sorun. Danışıyorsanız, anlattığınız kişilerin adlarını saklamazlar.",
    belErnstig:
      "Dürüst olmak gerekirse: durum çok ağırsa Veilig Thuis kendiliğinden harekete geçebilir. Bunun nasıl olduğunu başta sorun.",

    geenNaam: "Buna bir ad vermeniz gerekmez. Yardım almak için kendinize mağdur demek zorunda değilsiniz.",
    iedereen:
      "Kız, erkek, kadın, adam ya da non-binary olmanız fark etmez. Kime âşık olduğunuz da fark etmez.",
    zelfBeslissen:
      "Hayatınıza siz karar verirsiniz: kiminle evleneceğinize, kiminle görüşeceğinize, bedeninize ne olacağına.",
    nietSchuld: "Bu sizin suçunuz değil. Uzun süre hiçbir şey söylememiş olsanız bile.",
    houdenVan: "Ailenizi sevebilir ve yine de yardım isteyebilirsiniz.",
    vroegHulp:
      "Erken yardım isteyen, çoğu zaman daha kötüsünü önleyebilir. Ailenizle bağınızı koruma olasılığı da o zaman daha yüksektir.",

    vKnop:
      "Biri mi geliyor? Yukarıda ‘Bu siteden çık’ düğmesine ya da üç kez Escape tuşuna basın. O zaman hava durumunu görürsünüz.",
    vPrive: "Bu sayfalara gizli pencerede bakmanız daha iyi. Tarayıcınız o zaman daha az şey hatırlar.",
    vWis: "Sonra bu sayfaları tarayıcınızın geçmişinden silin. Hepsini silmeyin: bu dikkat çeker.",
    vTelefoon:
      "Telefonunuza bakan var mı? Bu konudaki aramaları ve mesajları silin. Ya da okulda veya kütüphanede bir bilgisayarı, ya da güvendiğiniz birinin telefonunu kullanın.",

    zwijg:
      "Bunu ailenize ve ailenizle konuşan kişilere anlatmayın. Ne kadar çok kişi bilirse, o kadar çabuk duyulur.",
    zwijgAls: "Aile de işin içinde mi, ya da emin değil misiniz? O zaman ailenize anlatmayın.",
    bemiddel:
      "Kimsenin sizin adınıza ailenizle konuşmasına izin vermeyin. Bu tehlikeyi büyütebilir. Önce bir uzman bunun güvenli olup olmadığına bakmalı.",
    wis: "Başkasının okuyabileceği yere bu konuda bir şey yazmayın. Telefonunuza bakan varsa aramaları ve mesajları silin.",
    nietEerst:
      "Bir şey yapmanın durumu kötüleştireceğini mi düşünüyorsunuz? Hemen yapmayın. Önce Veilig Thuis ile konuşun.",

    hVt: "Veilig Thuis (0800-2000) dinler, ne kadar güvende olduğunuza bakar ve size uyan yardımı arar.",
    hDeskundig:
      "Veilig Thuis'te ailelerdeki zorlamayı iyi bilen biri çalışmalıdır. O kişiyle görüşmek istediğinizi söyleyin.",
    hMee: "Bir yardım görevlisiyle ya da polisle konuşurken Veilig Thuis'ten biri sizinle gelebilir.",
    hLkha:
      "LKHA zorla evlendirmeyi ve yurt dışında bırakılmayı iyi bilir. Veilig Thuis oraya adınızı söylemeden danışabilir.",
    hPolitie: "Polis şiddeti durdurur. Suç duyurusunda bulunabilirsiniz. Önce ardından ne olacağını sorun.",
    hOpvang:
      "Evde kalamıyor musunuz? Kadınlar ve erkekler için, çocuklarla birlikte de, güvenli barınma yerleri var. Buna hakkınız var, oturma izni bekliyor olsanız bile.",
    hOpvangEer:
      "Fier ve Sterk Huis, kendi ailesi yüzünden tehlikede olanlara yer verir. Veilig Thuis bunu sizin için isteyebilir.",
    hLec: "Poliste bunu iyi bilen kişiler çalışır. LEC EGG onlara yol gösterir.",
    hRaad:
      "Çocuk Koruma Kurulu (Raad voor de Kinderbescherming) mahkemeden bir çocuğun korunmasını isteyebilir.",
    hRecht: "Slachtofferhulp yasa, suç duyurusu ve zarar konusunda yol gösterir ve sizi dinler.",
    hWijkteam:
      "Mahallenizdeki ya da belediyenizdeki ekip size yardım etmeyi sürdürür. Hep aynı kişiyle konuşursunuz.",

    aDeskundige:
      "Okuldan, sağlıktan ya da işten biri önce bir uzmana danışmalı, sizinle konuşmayı ancak ondan sonra sürdürmelidir.",
    aFamilie:
      "Eşinize, anne babanıza ya da başka akrabalarınıza gitmemeliler. Bunu onlara söyleyebilirsiniz.",
    aPas: "Aileniz ancak bir uzman bunun ne kadar tehlikeli olduğuna baktıktan sonra işin içine girmelidir.",
    aKlein: "Konuyu dar tutmalılar: yalnızca gerçekten bilmesi gerekenler bilir.",
    aMelding:
      "Sizinle ilgili bildirimde bulunan kişi bunu size söylemelidir. Tehlikeliyse söylemesi gerekmez.",
    aVeilig:
      "Tehlike sürecekse bir sırrı saklayamazlar. Bu yüzden anlattıklarınızla ne yapacaklarını önceden sorun.",
    aReactie: "Bir bildirimde yazanlara katılmıyor musunuz? O zaman sizin yanıtınız da eklenebilir.",

    tKeuze: "Başkaları sizin için birini seçti. Hayır diyemiyorsunuz, ya da cesaret edemiyorsunuz.",
    tDruk:
      "Üsteliyorlar, ağlıyorlar, günlerce konuşmuyorlar, tehdit ediyor ya da vuruyorlar. Vurmadan yapılan baskı da zorlama olabilir.",
    tLiefde: "Başkasını seviyorsunuz, ya da kendi cinsinizden birini. Bu yüzden evlenmeniz isteniyor.",
    tFeest: "Bir düğün ya da yolculuk planlandı ve kimse nedenini size dürüstçe söylemiyor.",
    tAl: "Zaten nişanlandınız ya da evlendiniz, ama bunu istememiştiniz.",
    tVerhaal:
      "Jesse (19) bir erkeğe âşık. Anne babası bunu bir komşudan duyuyor. Onların seçtiği bir kızla evlenmesi isteniyor. Önce konuşuyorlar, sonra vuruyorlar. Jesse artık hayır demeye cesaret edemiyor. Bir akşam adını söylemeden telefon ediyor.",
    tWet: "Evlilik ancak ikiniz de kendiniz istiyorsanız olur.",
    tNietig:
      "Zorla evlilik engellenebilir. Zaten evli misiniz? Böyle bir evliliği geçersiz saydırmanın yolları var.",
    tMannen:
      "Bu, erkek çocukların ve erkeklerin de başına gelir. Birleşik Krallık'ta her 100 bildirimin 20 ile 40 arası onlarla ilgilidir.",

    jOnder18: "Henüz 18 yaşında değilsiniz ve düğününüz konuşuluyor.",
    jAnder: "Henüz 18 yaşında olmayan biriyle evlenmeniz isteniyor.",
    jGeloof:
      "Bunun yalnızca inanç ya da aile için olduğunu, ya da başka bir ülkede yapılacağını söylüyorlar.",
    jSchool: "Bunun için okulu bırakmanız gerekiyor, ya da neredeyse hiç dışarı çıkamıyorsunuz.",
    jWet: "Yasa 18 yaşından önce evlenmeyi yasaklar. Bu herkes için geçerlidir.",
    jErkend:
      "Başka bir ülkede yapılan evlilik de, biriniz 18 yaşını doldurmadıkça Hollanda'da geçerli değildir.",
    jKind: "Bunu çözmek size düşmez. Çocukların yetişkinler tarafından korunma hakkı vardır.",
    jLkha: "LKHA, 18 yaşından önceki bir evlilik söz konusu olduğunda da yardım eder.",

    sWeigert: "Kocanız ya da karınız boşanmaya yanaşmıyor.",
    sGeloof:
      "Yasaya göre boşandınız ama inancınıza göre hâlâ evlisiniz. Karşınızdaki bunu bitirmek istemiyor, ya da inancınızın bir önderi istemiyor.",
    sDreig: "Giderseniz çocuklarınızı, evinizi ya da oturma izninizi kaybedeceğiniz söyleniyor.",
    sNieuw: "Yeniden başlayamıyorsunuz, çünkü başkaları sizi hâlâ evli görüyor.",
    sIedereen: "Bu, kadınların ve erkeklerin başına gelir. Ne sıklıkta olduğunu henüz kimse araştırmadı.",
    sKiezen: "Boşanmak istediğinize kendiniz karar verebilirsiniz.",
    sWet: "1 Temmuz 2023'ten beri hâkim, eşinize dinî nikâhın sona ermesi için iş birliği yapmasını emredebilir.",
    sFemmes: "Femmes for Freedom bu konuyu iyi bilir: 070-362 65 06 (2021 numarası).",

    rReis: "Sizin hiç söz hakkınızın olmadığı bir yolculuk var.",
    rReden: "Yolculuğun nedeni tuhaf geliyor, ya da sürekli değişiyor.",
    rPapieren:
      "Pasaportunuz, oturma kartınız, paranız ya da telefonunuz başkasında. Dönüş bileti olup olmadığını bilmiyorsunuz.",
    rSchool: "Okuldan alındınız, ya da o ülkede okula gitmeniz isteniyor.",
    rRuzie: "Evde yaptıklarınız, nasıl biri olduğunuz ya da kimi sevdiğiniz yüzünden çok kavga var.",
    rPartner: "Eşiniz sizi tek başınıza ya da çocuklarınızla geri göndermekle tehdit ediyor.",
    rWet: "Birini zorla başka bir ülkeye götüren ya da orada bırakan cezalandırılabilir.",
    rTerug: "Hollanda pasaportu olmayıp burada oturma hakkı olanlar da dönmek için yardım alabilir.",
    rBz: "Zaten başka bir ülkede misiniz? +31 247 247 247'yi arayın: Dışişleri, gece gündüz. Daha önce hiç yardım istememiş olsanız da.",

    lBang: "Bunun size, kız kardeşinize ya da kızınıza yapılmasından korkuyorsunuz.",
    lVakantie: "Aile yanında uzun bir tatil var ve bunun orada yapılacağını duyuyorsunuz.",
    lFamilie: "Ailenizde bu olağan: anneniz ya da kız kardeşiniz sünnetli, başkaları da üsteliyor.",
    lOuder: "Anne ya da babasınız ve istemiyorsunuz, ama aile sizi rahat bırakmıyor.",
    lPijn:
      "Sünnetlisiniz. İdrar yaparken, âdette, cinsellikte ya da gebelikte ağrınız ya da sorununuz var. Ya da bu size üzüntü veriyor.",
    lVerhaal:
      "Amal (24) çocukken sünnet edildi. Yıllardır ağrısı var ve bunun normal olduğunu sanıyordu. Doktoru ona sakince soruyor. Şimdi bunu bilen bir polikliniğe gidiyor.",
    lWat: "Bu, bir kızın ya da kadının cinsel organına tıbbi neden olmadan yapılan bir müdahaledir.",
    lWet: "Hollanda'da yasaktır ve cezası vardır.",
    lZelf: "Sünnetli misiniz? Yanlış bir şey yapmadınız. Yıllar sonra da yardım alabilirsiniz.",
    lNietEen: "Bu tek bir ülkeye ya da tek bir inanca ait değil. Her yerde buna son vermek isteyenler var.",
    lArts: "Şikâyetiniz mi var? Doktorunuza gidin ve sünnetli kadınlar için bir poliklinik sorun.",
    lPharos: "Pharos bu polikliniklerin nerede olduğunu bilir: 030-234 98 00 (2021 numarası).",
    lFsan:
      "FSAN'da bunu bilen ve çoğu zaman sizin dilinizi de konuşan kişiler çalışır: 020-486 16 28 (2021 numarası).",
    lJgz: "Gençlik doktoru ve gençlik hemşiresi bunu önlemek için anne babalarla ve kızlarla konuşur.",
    lZorg: "Aile hekimi, kadın doktoru ve ebe; şikâyetlerde, gebelikte ve doğumda yardım edebilir.",
    lVermoeden:
      "Gençlik doktoru bu konuyu anne babalarla genel olarak konuşabilir. Gerçek bir şüphe varsa, o da önce danışır.",

    fToezicht: "İzleniyor ya da denetleniyorsunuz, ya da tek başınıza dışarı çıkamıyorsunuz.",
    fBeeld: "Hakkınızda fotoğraflar, videolar ya da dedikodular dolaşıyor. Ya da biri bununla tehdit ediyor.",
    fDreig:
      "Vuruyor, tehdit ediyor ya da sizi dışlıyorlar. Ya da ölmeniz, veya kendi canınıza kıymanız gerektiğini söylüyorlar.",
    fMeer:
      "Tehdit birden çok kişiden geliyor: anne baba, ağabeyler, amcalar, dayılar ya da uzaktaki akrabalar.",
    fLhbti: "Lezbiyen, gey, bi, trans ya da queersiniz ve bunun var olmasına izin verilmiyor.",
    fDader: "Sizden birinin canını yakmanız, ya da başkasının suçunu üstlenmeniz isteniyor.",
    fVerhaal:
      "Noor (16) erkek arkadaşına bir fotoğraf gönderdi. Ayrıldılar ve şimdi fotoğrafı herkes gördü. Evde dövülüyor ve artık dışarı çıkamıyor. Bunu öğretmenine anlatıyor. Öğretmeni evi aramıyor, önce bir uzmana danışıyor.",
    fWet: "Vurmak, tehdit etmek, kapatmak ve takip etmek suçtur. Biri bunun namus için olduğunu söylese bile.",
    fDwang: "Başkasına bir şey yapmaya mı zorlanıyorsunuz? O zaman da yardım isteyebilirsiniz.",

    pSlaan:
      "Eşiniz ya da eski eşiniz vuruyor, tekmeliyor, itiyor, boğazınızı sıkıyor ya da bununla tehdit ediyor.",
    pControle:
      "Kimi göreceğinize, ne giyeceğinize ya da nerede olacağınıza eşiniz karar veriyor, ya da telefonunuza bakıyor.",
    pGeld: "Kendi paranız yok, ya da her euronun hesabını vermeniz gerekiyor.",
    pSeks: "İstemediğiniz hâlde cinsel ilişkiye zorlanıyorsunuz.",
    pVolgt: "Ayrıldınız ama eski eşiniz sizi izlemeyi ya da rahatsız etmeyi sürdürüyor.",
    pBang: "Kavga çıkmasın diye bütün gün söylediğinize ve yaptığınıza dikkat ediyorsunuz.",
    pWet: "İlişkide şiddet, evli olsanız da suçtur. Polis ve adalet buna öncelik verir.",
    pIedereen: "Her tür ilişkide ve her tür ailede olur, kadınların da erkeklerin de başına gelir.",
    pBewijs:
      "Ne olduğunu ve ne zaman olduğunu yazın, mesajları ve fotoğrafları saklayın. Bunu karşınızdakinin ulaşamayacağı yerde yapın.",
    pCsg: "Az önce tecavüze ya da cinsel saldırıya mı uğradınız? Centrum Seksueel Geweld hemen yardım eder. Veilig Thuis ve polis sizi oraya ulaştırır.",
    pHuisverbod:
      "Belediye başkanı tehlikeli birini 10 günlüğüne evden uzaklaştırabilir. O kişi o sürede sizinle iletişim de kuramaz.",
    pDier: "Evcil hayvanınız mı var? Barınma yerine giderseniz Mendoo hayvanınız için bir yer bulur.",

    oSlaan: "Biri size vuruyor, bağırıyor, sizi kapatıyor ya da korkutuyor.",
    oZorg: "Yeterli yemek, giysi, doktor ya da huzur için kimse uğraşmıyor.",
    oAanraken: "Biri siz istemezken size dokunuyor.",
    oZien: "Evde yetişkinlerin birbirinin canını yaktığını görüyor ya da duyuyorsunuz.",
    oZorgen: "Herkese siz bakıyorsunuz, size ise kimse bakmıyor.",
    oRecht: "Her çocuğun güvenli bir eve hakkı vardır. Vurmak eğitimin parçası değildir.",
    oVertel:
      "Güvendiğiniz bir yetişkine anlatın: öğretmeniniz, doktorunuz, antrenörünüz, bir arkadaşınızın annesi ya da babası. Dinlemiyor mu? O zaman başkasına anlatın.",
    oJeugdhulp: "Gençlik yardımı çocuklara ve anne babalarına yardım eder, çoğu zaman evde.",
    oPolitie: "Poliste çocuklarla konuşmayı öğrenmiş kişiler çalışır.",
    oMelding:
      "Bildirimde bulunan kişi bunu çoğu zaman anne babanıza söyler. Bu sizin için tehlikeli mi? Söyleyin. O zaman söylemesi gerekmez.",

    wSlaan: "Size bakan biri bağırıyor, vuruyor ya da sizi korkutuyor.",
    wGeld: "Biri kartınızı ya da paranızı kullanıyor, ya da istemediğiniz bir şeyi imzalatıyor.",
    wZorg: "Size çok az yemek, yardım ya da ilaç veriliyor, ya da kimseyi göremiyorsunuz.",
    wTeVeel:
      "Bakım eşinize ya da çocuğunuza ağır geliyor ve işler kötüye gidiyor. O zaman da yardım isteyebilirsiniz.",
    wRecht: "Paranız, eviniz ve bedeniniz sizindir, ne kadar yaşlı ya da hasta olsanız da.",
    wStraf: "Şiddet ve hırsızlık suçtur, aile içinde de.",
    wArts: "Evinizin dışından biriyle konuşun: aile hekiminiz, evde bakım hemşiresi, bir arkadaş.",
    wTeken: "Başka biriyle konuşmadan hiçbir şey imzalamayın, kartınızı ya da şifrenizi vermeyin.",
    wAlliantie:
      "Birçok belediyede banka, noter, polis ve sağlık, yaşlıların parasının kötüye kullanılmasına karşı birlikte çalışır. Veilig Thuis kim olduklarını bilir.",
    wDementie: "Bunama mı var? Bir vaka görevlisi hasta olana da, ona bakana da yardım eder.",

    eVeilig:
      "Yalnızca kimse bakmıyor ya da dinlemiyorken arayın ya da yazın. Yardım aradığınızı belli etmeyin.",
    eGevaar:
      "Şu an tehlike var mı? Bulunduğunuz ülkenin acil yardım numarasını arayın, ya da başka insanların olduğu bir yere gidin. 112 her ülkede çalışmaz.",
    eBz: "+31 247 247 247'yi arayın: Hollanda Dışişleri Bakanlığı, gece gündüz. Büyükelçilik de yardım eder.",
    eApp: "Arayamıyor musunuz? +31 6 8238 7796'ya WhatsApp mesajı gönderin (numara nederlandwereldwijd.nl'den). Sonra mesajı silin.",
    eLkha:
      "LKHA'yı kendiniz de arayabilirsiniz: +31 70 345 43 19 (2021 numarası). Zorla evlendirilenlere ya da yurt dışında bırakılanlara yardım eder.",
    eNooit: "Hollanda'da hiç yardım istemediniz mi? Bu fark etmez.",
    e0800: "Hollanda'nın 0800'lü numaraları başka bir ülkeden çalışmaz.",
    zWaar: "Nerede, kimin yanında ve ne zamandan beri olduğunuz.",
    zContact:
      "Size nasıl ve ne zaman güvenle ulaşabilecekleri. Gerçekten onlar olduğunu bilmek için bir sözcük kararlaştırın.",
    zPapieren:
      "Pasaportunuzun ya da oturma kartınızın kimde olduğu ve kopyasının ya da fotoğrafının olup olmadığı.",
    zGevaar: "Yardım aradığınız fark edilirse ne olacağı.",
    kMeteen: "Sorunuza hemen bakmak.",
    kPapier: "Pasaport ya da başka bir seyahat belgesi sağlamak.",
    kGeld: "Bilet için para bulmaya yardım etmek. Acil durumda LKHA bileti ve belgeleri önceden ödeyebilir.",
    kOrg: "O ülkede size güvenle yardım edebilecek kuruluşlar bulmak, bazen güvenli bir yerle birlikte.",
    kNationaal: "Bilmiyorsanız, Hollanda vatandaşı olup olmadığınızı araştırmak.",
    kLkha: "LKHA ne olduğunu araştırır, güvenliğinizi gözetir ve Hollanda'ya dönmenize yardım eder.",
    kTerug: "LKHA döndüğünüzde size destek ve güvenli bir yer sağlar.",
    nMoeilijk:
      "Başka bir ülkede yardım etmek zordur ve bazen olmaz. Nelerin mümkün olduğunu sorun. Bu konuda dürüst olmaları gerekir.",
    nLand: "O ülkenin yasalarına uymak zorundalar. O ülke yardımı yasaklayabilir.",
    nDubbel:
      "O ülkenin vatandaşlığı da sizde var mı? O zaman o ülke, Hollanda'nın size karışamayacağını söyleyebilir. Bazen yardım o zaman olmaz.",
    nConsulair: "Dışişleri belgeler ve yolculuk için yardım eder. Öbür yardım LKHA'dan gelir.",
    dVolwassen:
      "18 yaşında ya da daha büyük ve Hollanda vatandaşı mısınız? Büyükelçilik size bir seyahat belgesi verebilir.",
    dKind:
      "18 yaşından küçük müsünüz? O zaman velayeti olan anne ya da babanın izni gerekir. Bu olmazsa Hollanda'daki bir hâkim izin verebilir. LKHA buna yardım eder.",
    dVerblijf:
      "Hollanda vatandaşı değilsiniz ama Hollanda'da oturma hakkınız mı var? O zaman dönüş vizesi bazen mümkündür. İzninizin süresi dolmuşsa da sorun.",
    wStil: "Aradığınızı kimseye söylemeyin, size iyi davranan akrabalara bile.",

    gBlijf:
      "Hollanda'da kalmaya çalışın ve yolculuktan önce Veilig Thuis'i arayın: 0800-2000. Bir kez gittiğinizde yardım etmek çok daha zordur.",
    gSchool: "Okulda ya da işte ne zaman dönmeniz gerektiğini söyleyin. Gelmezseniz o zaman fark edilir.",
    gVliegveld:
      "Zaten havalimanında mısınız ve gitmek istemiyor musunuz? Marechaussee'ye (askerî polis) ya da üniformalı birine gidin ve söyleyin.",
    gMens: "Hollanda'da güvendiğiniz ve ailenizle konuşmayan tek bir kişi seçin. Planı ona verin.",
    gContact: "Ne zaman haber vereceğinizi ve haber gelmezse o kişinin ne yapacağını kararlaştırın.",
    gWoord: "Sıradan duyulan ama ‘bana yardım et’ anlamına gelen bir sözcük seçin.",
    gLkha: "O kişinin LKHA'yı şimdiden mi, yoksa yalnızca dönmezseniz mi arayabileceğini söyleyin.",
    gKopie:
      "Pasaportunuzun, oturma kartınızın, vizenizin ve biletinizin kopyasını ya da fotoğrafını alın. Bunları o kişiye bırakın ve yalnızca sizin ulaşabileceğiniz bir yerde internete koyun.",
    gAfgepakt: "Pasaport, bilet, banka kartı ve telefon çoğu zaman elinizden alınır. Bunu hesaba katın.",
    gNummers: "+31 247 247 247'yi ezberleyin. Telefonunuza bir numara kaydederseniz başka bir ad kullanın.",
    gGeld:
      "Biraz para ve olabilirse eski bir telefon saklayın: çorapta, ayakkabıda ya da çantanızın astarında.",
    bNietMee: "Planı yanınıza almayın ve evde saklamayın. O kişiye verin.",
    bPrint: "Kimsenin bakmadığı yerde yazdırın ya da yazın: okulda, kütüphanede ya da o kişinin yanında.",
    bGewoon: "Kâğıtta konunun ne olduğu yazmaz. Sıradan bir yolculuk planına benzer.",
    bAlleenVertellen: "Kâğıt çok mu tehlikeli? O zaman planı yalnızca anlatın.",
  },
};
