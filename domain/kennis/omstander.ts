import { kb, lkha, rk, soa, ww } from "../protocol/bronnen.ts";
import type { Zin } from "../protocol/zin.ts";
import { type Bellen, belStuk } from "./bellen.ts";
import type { Gelezen, Stuk } from "./herkomst.ts";
import { type Punt, stukVan } from "./punt.ts";

const lkhaVrienden: Gelezen = {
  titel: "Praktische tips voor vrienden en familie",
  waar: "huwelijksdwangenachterlating.nl",
};
const lkhaBemiddelen: Gelezen = {
  titel: "Bericht over bemiddelen, 9 december 2015",
  waar: "huwelijksdwangenachterlating.nl",
};
const wereldwijd: Gelezen = { titel: "Achterlating en huwelijksdwang", waar: "nederlandwereldwijd.nl" };
const kinderen: Gelezen = {
  titel: "Tips voor het gesprek met kinderen",
  waar: "kindermishandelingonderwijskinderopvang.nl",
};

/** What somebody near it can do, most urgent first. */
const doen: readonly Punt[] = [
  {
    zin: {
      nl: "Is er nu gevaar? Bel 112 en zeg waar het is.",
      en: "Is there danger now? Call 112 and say where it is.",
    },
    bronnen: [soa("A1.2")],
  },
  {
    zin: {
      nl: "Vraag raad bij Veilig Thuis: 0800-2000, dag en nacht, gratis. U hoeft niet te zeggen wie u bent of om wie het gaat. Vragen verplicht u tot niets.",
      en: "Ask Veilig Thuis for advice: 0800-2000, day and night, free of charge. You need not say who you are or whom it is about. Asking commits you to nothing.",
    },
    bronnen: [ww("A8"), rk("2.6"), rk("7.7"), rk("7.30")],
  },
  {
    zin: {
      nl: "Wacht niet tot u het zeker weet. Hoe vroeger iemand het ziet, hoe vaker erger te voorkomen is, en hoe groter de kans dat het contact met de familie kan blijven.",
      en: "Do not wait until you are sure. The earlier somebody sees it, the more often worse can be prevented, and the greater the chance that contact with the family can last.",
    },
    bronnen: [kb("17"), kb("50")],
  },
  {
    zin: {
      nl: "Kunt u de ander alleen en veilig spreken? Luister en geloof wat u hoort. Wie van de familie houdt, vraagt vaak juist daarom geen hulp.",
      en: "Can you talk to the other alone and safely? Listen, and believe what you hear. Whoever loves the family often asks for no help for that very reason.",
    },
    bronnen: [kb("36")],
  },
  {
    zin: {
      nl: "U hoeft het geen naam te geven. Vraag wat de ander zelf wil, en wat u kunt doen. Doe niets over het hoofd van de ander heen, behalve bij gevaar.",
      en: "You need not put a name to it. Ask what the other wants, and what you can do. Do nothing behind the other's back, except in danger.",
    },
    bronnen: [kb("37"), rk("1.27")],
    gelezen: [lkhaVrienden],
  },
  {
    zin: {
      nl: "Denk ook aan jongens en mannen, en aan lesbische, homoseksuele, bi- en transgender mensen. Zij worden minder vaak gezien, en herkennen zich zelden in campagnes.",
      en: "Think of boys and men as well, and of lesbian, gay, bisexual and transgender people. They are seen less often, and seldom recognise themselves in campaigns.",
    },
    bronnen: [kb("52"), rk("1.15"), rk("1.25")],
  },
  {
    zin: {
      nl: "Onthoud of noteer op een veilige plek wat u zelf zag of hoorde, en wanneer. Zeg erbij wat u van een ander hebt.",
      en: "Remember, or note in a safe place, what you saw or heard yourself, and when. Add what you have from somebody else.",
    },
    bronnen: [ww("Z18"), ww("Z19")],
  },
];

/** What makes it worse, most dangerous first. */
const laten: readonly Punt[] = [
  {
    zin: {
      nl: "Gaat het om trouwen, scheiden, een reis, besnijdenis of de naam van de familie? Praat er dan niet over met de partner, de ouders of andere familie. Ook niet als u hen vertrouwt: het kan het gevaar groter maken.",
      en: "Is it about a marriage, a divorce, a journey, circumcision or the name of the family? Then do not talk about it with the partner, the parents or other family. Not even if you trust them: it may make the danger greater.",
    },
    bronnen: [rk("7.4"), rk("7.23")],
  },
  {
    zin: {
      nl: "Gaat het om ander geweld? Spreek wie het doet er niet op aan voordat u raad hebt gevraagd. Zeg tegen Veilig Thuis waarvoor u bang bent.",
      en: "Is it about other violence? Do not confront whoever does it before you asked for advice. Tell Veilig Thuis what you fear.",
    },
    bronnen: [ww("Z3")],
  },
  {
    zin: {
      nl: "Bemiddel niet zelf. Het helpt zelden en kan het erger maken.",
      en: "Do not mediate yourself. It seldom helps and may make it worse.",
    },
    bronnen: [rk("7.26")],
    gelezen: [lkhaBemiddelen],
  },
  {
    zin: {
      nl: "Vertel het niet verder dan nodig is. Hoe meer mensen het weten, hoe eerder het uitlekt.",
      en: "Tell no more people than needed. The more people know, the sooner it leaks.",
    },
    bronnen: [rk("7.24"), rk("7.32")],
  },
  {
    zin: {
      nl: "Schrijf er niets over in berichten die een ander kan lezen. Wacht met bellen of schrijven tot de ander zegt dat het veilig is.",
      en: "Write nothing about it in messages that somebody else can read. Wait with calling or writing until the other says that it is safe.",
    },
    bronnen: [],
    gelezen: [wereldwijd],
  },
  {
    zin: {
      nl: "Beloof niet dat u het aan niemand vertelt. Beloof wel dat u eerst zegt wat u gaat doen.",
      en: "Do not promise to tell nobody. Promise to say first what you are going to do.",
    },
    bronnen: [],
    gelezen: [kinderen],
  },
  {
    zin: {
      nl: "Maak het niet tot iets van één geloof of één groep. Het komt in allerlei hechte gemeenschappen voor.",
      en: "Do not make it a thing of one religion or one group. It happens in all kinds of close communities.",
    },
    bronnen: [rk("1.6"), rk("6.5")],
  },
];

/** Somebody did not come back from a journey, which needs to be done now. */
const nietTerug: readonly Punt[] = [
  {
    zin: {
      nl: "Wacht niet af, ook niet als de familie zegt dat alles goed is. Bel het LKHA, dat hiervoor in Nederland het knooppunt is, of Veilig Thuis. Iedereen mag dit melden.",
      en: "Do not wait and see, not even if the family says that all is well. Call LKHA, the Dutch hub for this, or Veilig Thuis. Anybody may report this.",
    },
    bronnen: [lkha("2.6"), rk("1.20")],
  },
  {
    zin: {
      nl: "Hebt u contact met wie daar is? Geef dit nummer door: +31 247 247 247, dag en nacht. De ambassade helpt ook wie in Nederland nooit om hulp vroeg, al lukt niet alles in een ander land.",
      en: "Are you in contact with whoever is there? Pass this number on: +31 247 247 247, day and night. The embassy also helps whoever never asked for help in the Netherlands, though not everything succeeds in another country.",
    },
    bronnen: [kb("53"), kb("26"), kb("58")],
  },
  {
    zin: {
      nl: "Vraag de familie niet waar zij of hij is. Dan weten ze dat iemand zoekt.",
      en: "Do not ask the family where she or he is. Then they know that somebody is looking.",
    },
    bronnen: [rk("7.4"), rk("7.32")],
  },
  {
    zin: {
      nl: "Reis er niet zelf heen zonder eerst te bellen.",
      en: "Do not travel there yourself without calling first.",
    },
    bronnen: [kb("58"), lkha("2.4a")],
  },
  {
    zin: {
      nl: "Houd bij wat u weet: wie, sinds wanneer, met wie op reis, het laatste bericht, en of paspoort, geld of telefoon is afgenomen.",
      en: "Keep a record of what you know: who, since when, travelling with whom, the last message, and whether passport, money or telephone was taken.",
    },
    bronnen: [rk("1.17")],
  },
];

/** Who the bystander is, and what differs because of it. */
export type OmstanderGroep = { readonly kop: Zin; readonly punten: readonly Punt[] };

const groepen: readonly OmstanderGroep[] = [
  {
    kop: { nl: "U bent familie", en: "You are family" },
    punten: [
      {
        zin: {
          nl: "U kunt steun zijn en toch in dezelfde familie leven als wie druk zet. Zeg aan het begin van het gesprek wie niet mag weten dat u belde.",
          en: "You may be a support and yet live in the same family as whoever puts on pressure. Say at the beginning of the call who must not know that you called.",
        },
        bronnen: [rk("8.5"), ww("M5")],
      },
    ],
  },
  {
    kop: { nl: "U bent een vriend, vriendin of klasgenoot", en: "You are a friend or classmate" },
    punten: [
      {
        zin: {
          nl: "Spreek samen een woord of teken af dat 'het gaat mis' betekent, en hoe u contact houdt. Vraag vóór een reis waar die heen gaat, met wie en tot wanneer.",
          en: "Agree on a word or sign that means 'it goes wrong', and on how to keep in touch. Before a journey ask where to, with whom and until when.",
        },
        bronnen: [kb("18")],
        gelezen: [lkhaVrienden],
      },
      {
        zin: {
          nl: "Zit je zelf nog op school? Vertel het een volwassene die je vertrouwt, zoals een mentor. School is soms de enige plek waar iemand vrij kan praten.",
          en: "Are you at school yourself? Tell an adult you trust, such as a mentor. School is sometimes the only place where somebody can talk freely.",
        },
        bronnen: [rk("6.3"), rk("6.13")],
      },
    ],
  },
  {
    kop: {
      nl: "U bent een buur, collega, trainer of vrijwilliger",
      en: "You are a neighbour, colleague, coach or volunteer",
    },
    punten: [
      {
        zin: {
          nl: "U ziet iemand op een gewone plek, en dat is veel waard. U hoeft niets uit te zoeken: vertel Veilig Thuis wat u zag, dan wegen zij het.",
          en: "You see somebody in an ordinary place, and that is worth much. You need not investigate: tell Veilig Thuis what you saw, and they weigh it.",
        },
        bronnen: [rk("6.13"), ww("M2")],
      },
    ],
  },
];

const bellen: readonly Bellen[] = [
  {
    organisatie: "politie",
    waarvoor: {
      zin: { nl: "Er is nu gevaar, hier in Nederland.", en: "There is danger now, here in the Netherlands." },
      bronnen: [soa("A1.2")],
    },
  },
  {
    organisatie: "veilig-thuis",
    waarvoor: {
      zin: {
        nl: "U maakt zich zorgen en wilt overleggen of melden. Noem de gemeente waar het gezin woont.",
        en: "You worry and want to consult or report. Say in which municipality the family lives.",
      },
      bronnen: [ww("Z1"), ww("A1")],
    },
  },
  {
    organisatie: "bz",
    waarvoor: {
      zin: {
        nl: "Iemand is in het buitenland en kan niet terug, of moet daar trouwen.",
        en: "Somebody is abroad and cannot come back, or has to marry there.",
      },
      bronnen: [kb("26"), kb("53")],
    },
  },
  {
    organisatie: "lkha",
    waarvoor: {
      zin: {
        nl: "Iemand is in het buitenland achtergelaten of moet daar trouwen: melden en overleggen, in Nederland.",
        en: "Somebody was left behind abroad or has to marry there: reporting and consulting, in the Netherlands.",
      },
      bronnen: [lkha("2.6")],
    },
  },
];

/** The page for somebody who worries about another: what to do, what to leave, whom to call. */
export const omstander = { doen, laten, nietTerug, groepen, bellen } as const;

const pagina = "/iemand";

/** The content of that page, piece by piece. */
export const omstanderStukken: readonly Stuk[] = [
  stukVan({
    id: "iemand/doen",
    titel: { nl: "Wat een omstander kan doen", en: "What a bystander can do" },
    pagina,
    punten: doen,
  }),
  stukVan({
    id: "iemand/laten",
    titel: { nl: "Wat een omstander beter laat", en: "What a bystander had better leave" },
    pagina,
    punten: laten,
  }),
  stukVan({
    id: "iemand/niet-terug",
    titel: { nl: "Niet terug van een reis", en: "Not back from a journey" },
    pagina,
    punten: nietTerug,
    soort: "contact",
  }),
  stukVan({
    id: "iemand/wie",
    titel: { nl: "Familie, vriend, buur", en: "Family, friend, neighbour" },
    pagina,
    punten: groepen.flatMap(({ punten }) => punten),
  }),
  belStuk({
    id: "iemand/bellen",
    titel: { nl: "Wie een omstander belt", en: "Whom a bystander calls" },
    pagina,
    bellen,
  }),
];
