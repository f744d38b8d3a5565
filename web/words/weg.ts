import type { HulpTaal } from "./taal.ts";

const nl = {
  titel: "Schakel",
  kop: "U verlaat deze site",
  tekst: "Ga verder naar het weerbericht. Sluit daarna dit tabblad.",
  verder: "Naar het weerbericht",
  blijftKop: "Wat blijft staan",
  blijft: [
    "De geschiedenis van uw browser onthoudt dat u hier was. Die kunt u zelf wissen, of gebruik de volgende keer een privévenster.",
    "Schakel heeft niets bewaard: geen cookie, geen antwoorden.",
  ],
  terug: "Terug naar Schakel",
};

const en: typeof nl = {
  titel: "Schakel",
  kop: "You are leaving this site",
  tekst: "Go on to the weather report. Then close this tab.",
  verder: "To the weather report",
  blijftKop: "What remains",
  blijft: [
    "The history of your browser remembers that you were here. You can clear it yourself, or use a private window next time.",
    "Schakel has kept nothing: no cookie, no answers.",
  ],
  terug: "Back to Schakel",
};

const ar: typeof nl = {
  titel: "Schakel",
  kop: "أنت تغادر هذا الموقع",
  tekst: "تابع إلى نشرة الطقس، ثم أغلق علامة التبويب هذه.",
  verder: "إلى نشرة الطقس",
  blijftKop: "ما الذي يبقى",
  blijft: [
    "سجل متصفحك يتذكر أنك كنت هنا. يمكنك محوه بنفسك، أو استخدام نافذة خاصة في المرة القادمة.",
    "لم يحفظ Schakel أي شيء: لا ملفات تعريف ارتباط ولا إجابات.",
  ],
  terug: "العودة إلى Schakel",
};

const tr: typeof nl = {
  titel: "Schakel",
  kop: "Bu siteden çıkıyorsunuz",
  tekst: "Hava durumuna geçin. Sonra bu sekmeyi kapatın.",
  verder: "Hava durumuna",
  blijftKop: "Geride ne kalır",
  blijft: [
    "Tarayıcınızın geçmişi burada olduğunuzu hatırlar. Geçmişi kendiniz silebilir ya da bir dahaki sefere gizli pencere kullanabilirsiniz.",
    "Schakel hiçbir şey saklamadı: ne çerez ne de yanıt.",
  ],
  terug: "Schakel'e dön",
};

const so: typeof nl = {
  titel: "Schakel",
  kop: "Waad ka baxaysaa boggan",
  tekst: "U gudub bogga cimilada. Kadib xir tab-kan.",
  verder: "Bogga cimilada",
  blijftKop: "Waxa haraya",
  blijft: [
    "Taariikhda browser-kaagu way xasuusataa inaad halkan joogtay. Adigaa tirtiri kara, ama marka xigta isticmaal daaqad gaar ah.",
    "Schakel waxba ma kaydin: cookie ma jiro, jawaabona ma jiraan.",
  ],
  terug: "Ku noqo Schakel",
};

const fr: typeof nl = {
  titel: "Schakel",
  kop: "Vous quittez ce site",
  tekst: "Continuez vers le bulletin météo. Fermez ensuite cet onglet.",
  verder: "Vers le bulletin météo",
  blijftKop: "Ce qui reste",
  blijft: [
    "L'historique de votre navigateur retient que vous êtes venu ici. Vous pouvez l'effacer, ou utiliser la prochaine fois une fenêtre privée.",
    "Schakel n'a rien gardé : pas de cookie, pas de réponses.",
  ],
  terug: "Retour à Schakel",
};

/** The sentences of the page between Schakel and another site, for a browser without scripts. */
export const wegWoorden: Record<HulpTaal, typeof nl> = { nl, en, ar, tr, so, fr };
