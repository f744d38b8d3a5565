import type { HulpTaal } from "./taal.ts";

const nl = {
  naarInhoud: "Naar de inhoud",
  verlaat: "Verlaat deze site",
  verlaatKort: "Verlaat",
  verlaatUitleg: "U gaat meteen naar een weerbericht. Driemaal Escape doet hetzelfde.",
  nood: {
    label: "Hulp nu",
    gevaar: "Direct gevaar?",
    advies: "Advies, dag en nacht, gratis",
    buitenland: "Vanuit het buitenland",
  },
  talen: "Talen",
  hulp: "Hulp",
  nietNagelezen: "Een vertaling die nog niemand heeft nagelezen die met deze taal opgroeide.",
  voorstel: "Schakel is een voorstel, geen officieel instrument.",
  nietGevonden: {
    titel: "Niet gevonden",
    tekst: "Deze pagina bestaat niet, of is er voor u niet. Controleer het adres, of begin opnieuw.",
  },
  naarStart: "Naar de startpagina",
  haast: "Kan het niet wachten? Bel 112 bij direct gevaar, of Veilig Thuis op 0800-2000.",
};

const en: typeof nl = {
  naarInhoud: "Skip to content",
  verlaat: "Leave this site",
  verlaatKort: "Leave",
  verlaatUitleg: "You go to a weather report at once. Pressing Escape three times does the same.",
  nood: {
    label: "Help now",
    gevaar: "In danger now?",
    advies: "Advice, day and night, free",
    buitenland: "From abroad",
  },
  talen: "Languages",
  hulp: "Help",
  nietNagelezen: "A translation that nobody who grew up with this language has read yet.",
  voorstel: "Schakel is a proposal, not an official instrument.",
  nietGevonden: {
    titel: "Not found",
    tekst: "This page does not exist, or not for you. Check the address, or start again.",
  },
  naarStart: "To the start page",
  haast: "Cannot wait? Call 112 in acute danger, or Veilig Thuis at 0800-2000.",
};

const ar: typeof nl = {
  naarInhoud: "انتقل إلى المحتوى",
  verlaat: "غادر هذا الموقع",
  verlaatKort: "غادر",
  verlaatUitleg: "تنتقل فورًا إلى نشرة الطقس. الضغط على مفتاح Escape ثلاث مرات يفعل الشيء نفسه.",
  nood: {
    label: "مساعدة الآن",
    gevaar: "هل أنت في خطر الآن؟",
    advies: "مشورة، ليلًا ونهارًا، مجانًا",
    buitenland: "من خارج هولندا",
  },
  talen: "اللغات",
  hulp: "مساعدة",
  nietNagelezen: "ترجمة لم يراجعها بعد أحد نشأ على هذه اللغة.",
  voorstel: "موقع Schakel مقترح وليس أداة رسمية.",
  nietGevonden: {
    titel: "الصفحة غير موجودة",
    tekst: "هذه الصفحة غير موجودة أو غير متاحة لك. تحقق من العنوان أو ابدأ من جديد.",
  },
  naarStart: "إلى صفحة البداية",
  haast:
    "هل الأمر لا يحتمل الانتظار؟ اتصل بالرقم 112 عند الخطر المباشر، أو بمنظمة Veilig Thuis على 0800-2000.",
};

const tr: typeof nl = {
  naarInhoud: "İçeriğe geç",
  verlaat: "Bu siteden çık",
  verlaatKort: "Çık",
  verlaatUitleg: "Hemen bir hava durumu sayfasına gidersiniz. Escape tuşuna üç kez basmak da aynı işi görür.",
  nood: {
    label: "Şimdi yardım",
    gevaar: "Şu an tehlikede misiniz?",
    advies: "Danışma, gece gündüz, ücretsiz",
    buitenland: "Yurt dışından",
  },
  talen: "Diller",
  hulp: "Yardım",
  nietNagelezen: "Bu dille büyümüş birinin henüz okuyup düzeltmediği bir çeviri.",
  voorstel: "Schakel bir öneridir, resmî bir araç değildir.",
  nietGevonden: {
    titel: "Bulunamadı",
    tekst: "Bu sayfa yok ya da size açık değil. Adresi kontrol edin veya baştan başlayın.",
  },
  naarStart: "Başlangıç sayfasına",
  haast: "Bekleyemez misiniz? Acil tehlikede 112'yi, ya da 0800-2000 numarasından Veilig Thuis'i arayın.",
};

const so: typeof nl = {
  naarInhoud: "U gudub qoraalka",
  verlaat: "Ka bax boggan",
  verlaatKort: "Ka bax",
  verlaatUitleg:
    "Isla markiiba waxaad tagaysaa bog cimilo. Saddex jeer riix Escape, isla sidaas ayay sameysaa.",
  nood: {
    label: "Caawimo hadda",
    gevaar: "Khatar ma ku jirtaa hadda?",
    advies: "Talo, habeen iyo maalin, bilaash",
    buitenland: "Dibadda markaad joogto",
  },
  talen: "Luqadaha",
  hulp: "Caawimo",
  nietNagelezen: "Tarjumad uusan weli akhriyin qof luqaddan ku koray.",
  voorstel: "Schakel waa soo jeedin, ma aha qalab rasmi ah.",
  nietGevonden: {
    titel: "Lama helin",
    tekst: "Boggan ma jiro, ama adiga kuuma furna. Hubi cinwaanka, ama dib u bilow.",
  },
  naarStart: "Ku noqo bogga hore",
  haast: "Ma sugi karo? Wac 112 haddii khatar degdeg ah jirto, ama Veilig Thuis 0800-2000.",
};

const fr: typeof nl = {
  naarInhoud: "Aller au contenu",
  verlaat: "Quitter ce site",
  verlaatKort: "Quitter",
  verlaatUitleg: "Vous passez aussitôt à un bulletin météo. Trois fois Échap fait la même chose.",
  nood: {
    label: "De l'aide maintenant",
    gevaar: "En danger maintenant ?",
    advies: "Conseil, jour et nuit, gratuit",
    buitenland: "Depuis l'étranger",
  },
  talen: "Langues",
  hulp: "Aide",
  nietNagelezen: "Une traduction que personne ayant grandi avec cette langue n'a encore relue.",
  voorstel: "Schakel est une proposition, pas un outil officiel.",
  nietGevonden: {
    titel: "Page introuvable",
    tekst: "Cette page n'existe pas, ou pas pour vous. Vérifiez l'adresse, ou recommencez.",
  },
  naarStart: "Vers la page de départ",
  haast:
    "Cela ne peut pas attendre ? Appelez le 112 en cas de danger immédiat, ou Veilig Thuis au 0800-2000.",
};

/** What stands around every page in each language of help: the numbers, the way out, and the page that is not there. */
export const noodWoorden: Record<HulpTaal, typeof nl> = { nl, en, ar, tr, so, fr };
