import { kb, rk, ww } from "../protocol/bronnen.ts";
import type { Handeling } from "../protocol/situatie.ts";
import type { Zin } from "../protocol/zin.ts";
import type { Gelezen, Stuk } from "./herkomst.ts";
import { type Punt, stukVan } from "./punt.ts";

/** With whom somebody wants to talk. */
export const gesprekPartners = ["slachtoffer", "kind", "familie"] as const;
/** One of them. */
export type GesprekPartner = (typeof gesprekPartners)[number];

/** What the rule tables weigh for a talk with each of them. */
export const handelingVoor = {
  slachtoffer: "gesprek-slachtoffer",
  kind: "gesprek-kind-zonder-ouders",
  familie: "informeren-familie",
} as const satisfies Record<GesprekPartner, Handeling>;

/** A guide for one talk, in the order in which it is used. `zinnen` are ours: how one may begin, nothing to read out. */
export type Gids = {
  readonly zinnen: readonly Zin[];
  readonly doen: readonly Punt[];
  readonly laten: readonly Punt[];
  readonly afsluiten: readonly Punt[];
  readonly opschrijven: readonly Punt[];
};

const nji: Gelezen = {
  titel: "Hoe praat ik met een kind over vermoedens van kindermishandeling?",
  waar: "nji.nl",
};
const kinderen: Gelezen = {
  titel: "Tips voor het gesprek met kinderen",
  waar: "kindermishandelingonderwijskinderopvang.nl",
};
const tolk: Gelezen = { titel: "Familielid of kennis als tolk", waar: "communicatiegids.be" };
const knmg: Gelezen = { titel: "KNMG-meldcode, stap 5", waar: "knmg-meldcode.maglr.com" };
const wereldwijd: Gelezen = { titel: "Achterlating en huwelijksdwang", waar: "nederlandwereldwijd.nl" };
const tienTips: Gelezen = {
  titel: "10 tips om in gesprek te gaan over huwelijksdwang",
  waar: "LKHA, huwelijksdwangenachterlating.nl",
};

const opgemerkt: Punt = {
  zin: {
    nl: "Zet op een rij wat u zelf zag of hoorde, los van wat u vermoedt.",
    en: "Put in order what you saw or heard yourself, apart from what you suspect.",
  },
  bronnen: [ww("Z18"), ww("Z20")],
};
const elkaarVerstaan: Punt = {
  zin: {
    nl: "Spreekt u elkaars taal niet? Neem een beroepstolk, liefst per telefoon en van ver weg. Nooit familie, een kind of iemand uit dezelfde kring.",
    en: "Do you not speak each other's language? Take a professional interpreter, preferably by telephone and from far away. Never family, a child or somebody from the same circle.",
  },
  bronnen: [rk("7.24"), ww("S23")],
  gelezen: [tolk],
};
const gewoonten: Punt = {
  zin: {
    nl: "Ken de gewoonten en verhoudingen, zonder van één groep uit te gaan. Begrip is geen meegaan: ieder houdt de rechten die in Nederland gelden.",
    en: "Know the customs and relations, without assuming one group. To understand is not to go along: everybody keeps the rights that hold in the Netherlands.",
  },
  bronnen: [rk("9.7"), rk("6.5")],
};

/** Before a talk with whom it happens to, child or not: unnoticed, and knowing where the other can go. */
const onopgemerkt: readonly Punt[] = [
  {
    zin: {
      nl: "Kies een plek en een tijd die niemand opvallen, waar u met z'n tweeën bent. Soms is school de enige plek.",
      en: "Choose a place and a time that nobody notices, just the two of you. Sometimes school is the only place.",
    },
    bronnen: [rk("6.3")],
  },
  elkaarVerstaan,
  {
    zin: {
      nl: "Vraag eerst hoe en wanneer contact veilig is. Bel of schrijf niet op eigen houtje, en niet via thuis.",
      en: "First ask how and when contact is safe. Do not call or write on your own, and not through the home.",
    },
    bronnen: [rk("7.32")],
    gelezen: [wereldwijd],
  },
  opgemerkt,
  {
    zin: {
      nl: "Weet vooraf wat kan als iemand om hulp vraagt: wie u belt, en waar deze persoon vannacht terechtkan.",
      en: "Know beforehand what is possible when somebody asks for help: whom you call, and where this person can go tonight.",
    },
    bronnen: [rk("8.9"), rk("2.11")],
  },
  gewoonten,
];

/** Before a talk with each of them; with the family nothing that is meant for whoever must stay unnoticed. */
export const voorbereiden = {
  slachtoffer: onopgemerkt,
  kind: onopgemerkt,
  familie: [
    {
      zin: {
        nl: "Doe het met een collega, op een plek waar u beiden weg kunt. Spreek vooraf af wie belt als het dreigend wordt.",
        en: "Do it with a colleague, in a place that both of you can leave. Agree beforehand who calls when it becomes threatening.",
      },
      bronnen: [ww("M8b"), ww("Z24")],
    },
    elkaarVerstaan,
    opgemerkt,
    gewoonten,
  ],
} as const satisfies Record<GesprekPartner, readonly Punt[]>;

/** Somebody begins to tell before anything was prepared. */
export const nuVerteld: readonly Punt[] = [
  {
    zin: {
      nl: "Luister. Vraag niet door, en laat iemand niet alleen weggaan als er gevaar is: bel dan 112.",
      en: "Listen. Do not press for more, and do not let somebody leave alone if there is danger: then call 112.",
    },
    bronnen: [rk("7.3")],
    gelezen: [nji],
  },
  {
    zin: {
      nl: "Zeg dat u het serieus neemt, en dat u eerst met een deskundige overlegt, zonder naam te noemen.",
      en: "Say that you take it seriously, and that you first consult an expert, without naming anybody.",
    },
    bronnen: [rk("7.3"), rk("7.7")],
  },
  {
    zin: {
      nl: "Spreek af waar en wanneer u elkaar ongemerkt weer ziet. Bel daarna meteen.",
      en: "Agree where and when you meet again unnoticed. Then call at once.",
    },
    bronnen: [rk("7.1"), rk("6.3")],
  },
];

/** The guide for each talk. */
export const gidsen = {
  slachtoffer: {
    zinnen: [
      {
        nl: "Ik wil graag weten hoe het met je gaat. Ik ga hiermee niet naar je familie.",
        en: "I would like to know how you are. I will not go to your family with this.",
      },
      {
        nl: "Ik zag dat … Hoe is dat voor jou?",
        en: "I saw that … How is that for you?",
      },
      {
        nl: "Wie beslist er bij jullie over belangrijke dingen? Wie staat er aan jouw kant?",
        en: "Who decides about important things with you? Who is on your side?",
      },
      {
        nl: "Waar ben je het bangst voor? Is er een dag waarop iets gaat gebeuren?",
        en: "What are you most afraid of? Is there a day on which something will happen?",
      },
      {
        nl: "Wat wil je zelf? En wat mag er van jou niet gebeuren?",
        en: "What do you want? And what must not happen, according to you?",
      },
      {
        nl: "Hoe kan ik je bereiken zonder dat iemand het merkt?",
        en: "How can I reach you without anybody noticing?",
      },
    ],
    doen: [
      {
        zin: {
          nl: "Volg de woorden van de ander. Plak er geen vakterm op: hulp vragen kan zonder naam.",
          en: "Follow the words of the other. Put no technical term on it: one can ask for help without a name.",
        },
        bronnen: [kb("37"), rk("6.6")],
      },
      {
        zin: {
          nl: "Houd ruimte voor liefde en trouw aan de familie. Vraag wat de ander met het contact wil.",
          en: "Leave room for love and loyalty to the family. Ask what the other wants with that contact.",
        },
        bronnen: [kb("36"), kb("50")],
      },
      {
        zin: {
          nl: "Leg eerlijk uit wat een keuze kan betekenen, ook wat die kan kosten. De ander beslist, en mag zich bedenken.",
          en: "Explain honestly what a choice may mean, and what it may cost. The other decides, and may have second thoughts.",
        },
        bronnen: [rk("9.6"), rk("7.32")],
        gelezen: [tienTips],
      },
      {
        zin: {
          nl: "Vraag wie het al weten en wie het niet mogen weten, en naar broers, zussen en kinderen.",
          en: "Ask who know already and who must not know, and after brothers, sisters and children.",
        },
        bronnen: [rk("8.3"), rk("8.13")],
      },
    ],
    laten: [
      {
        zin: {
          nl: "Beloof niet dat u zwijgt, en geen uitkomst: geen opvang, geen terugkeer, geen straf.",
          en: "Do not promise silence, nor an outcome: no shelter, no return, no punishment.",
        },
        bronnen: [kb("58"), ww("M10")],
      },
      {
        zin: {
          nl: "Bied niet aan om met de familie te praten of te bemiddelen.",
          en: "Do not offer to talk with the family or to mediate.",
        },
        bronnen: [rk("7.4"), rk("9.5")],
      },
      {
        zin: {
          nl: "Dring niet aan op weggaan of op aangifte.",
          en: "Do not press for leaving or for a complaint.",
        },
        bronnen: [rk("1.27")],
      },
    ],
    afsluiten: [
      {
        zin: {
          nl: "Vraag of teruggaan nu veilig is, en wat de ander thuis zegt over waar zij of hij was.",
          en: "Ask whether going back now is safe, and what the other says at home about where she or he was.",
        },
        bronnen: [rk("7.28"), rk("7.32")],
      },
      {
        zin: {
          nl: "Spreek een volgende keer af, een woord voor gevaar, en wat u doet als het stil blijft.",
          en: "Agree on a next time, on a word for danger, and on what you do when it stays silent.",
        },
        bronnen: [kb("18")],
      },
      {
        zin: {
          nl: "Geef niets op papier mee. Laat de nummers onthouden: 112, en 0800-2000.",
          en: "Give nothing on paper. Have the numbers remembered: 112, and 0800-2000.",
        },
        bronnen: [rk("7.32")],
      },
    ],
    opschrijven: [
      {
        zin: {
          nl: "Wat de ander zei, in diens eigen woorden, met de dag. Wat u zag. Apart: wat u denkt.",
          en: "What the other said, in her or his own words, with the day. What you saw. Apart: what you think.",
        },
        bronnen: [ww("Z18"), ww("Z19"), ww("Z20")],
      },
      {
        zin: {
          nl: "Wat de ander wil, hoe contact veilig is, en wie het niet mag weten.",
          en: "What the other wants, how contact is safe, and who must not know.",
        },
        bronnen: [rk("7.23"), kb("50")],
      },
    ],
  },
  kind: {
    zinnen: [
      {
        nl: "Je hebt niets verkeerd gedaan. Ik wil graag horen hoe het met je gaat.",
        en: "You did nothing wrong. I would like to hear how you are.",
      },
      {
        nl: "Vertel eens hoe een gewone dag bij jullie gaat.",
        en: "Tell me how an ordinary day goes with you.",
      },
      { nl: "En wat gebeurde er toen?", en: "And what happened then?" },
      { nl: "Bij wie ga je als je bang bent?", en: "To whom do you go when you are afraid?" },
      {
        nl: "Dit is te groot voor ons twee. Ik vertel jou eerst aan wie ik hulp ga vragen.",
        en: "This is too big for the two of us. I will first tell you whom I am going to ask for help.",
      },
    ],
    doen: [
      {
        zin: {
          nl: "Sluit aan bij de leeftijd: korte zinnen, open vragen, rustig tempo. Het kind mag stoppen.",
          en: "Fit the age: short sentences, open questions, a quiet pace. The child may stop.",
        },
        bronnen: [],
        gelezen: [nji, kinderen],
      },
      {
        zin: {
          nl: "Gewoonlijk vraagt u bij een kind onder de zestien eerst de ouders. Brengt dat gevaar, dan niet: leg vast waarom u het kind zonder hen spreekt.",
          en: "Usually you ask the parents first with a child under sixteen. If that brings danger you do not: record why you talk to the child without them.",
        },
        bronnen: [rk("7.15")],
        gelezen: [nji],
      },
      {
        zin: {
          nl: "U hoeft niet uit te zoeken of het waar is. Dat doet Veilig Thuis.",
          en: "You need not find out whether it is true. Veilig Thuis does that.",
        },
        bronnen: [ww("A2")],
        gelezen: [nji],
      },
    ],
    laten: [
      {
        zin: {
          nl: "Beloof nooit dat het geheim blijft.",
          en: "Never promise that it stays a secret.",
        },
        bronnen: [],
        gelezen: [kinderen],
      },
      {
        zin: {
          nl: "Vraag niet 'waarom', en leg geen antwoord in de mond.",
          en: "Do not ask 'why', and put no answer into the mouth.",
        },
        bronnen: [],
        gelezen: [kinderen],
      },
      {
        zin: {
          nl: "Denkt u aan seksueel misbruik of een verhoor door de politie? Stop met vragen en overleg eerst.",
          en: "Do you think of sexual abuse or an interview by the police? Stop asking and consult first.",
        },
        bronnen: [],
        gelezen: [kinderen],
      },
      {
        zin: {
          nl: "Vraag geen broer, zus of ander familielid erbij om te tolken of te steunen.",
          en: "Do not let a brother, sister or other relative interpret or support.",
        },
        bronnen: [rk("7.23")],
        gelezen: [tolk],
      },
    ],
    afsluiten: [
      {
        zin: {
          nl: "Zeg wat u nu gaat doen, en wanneer het kind u weer ziet.",
          en: "Say what you are going to do now, and when the child sees you again.",
        },
        bronnen: [],
        gelezen: [nji],
      },
      {
        zin: {
          nl: "Is naar huis gaan nu niet veilig? Blijf bij het kind en bel meteen Veilig Thuis, of 112.",
          en: "Is going home not safe now? Stay with the child and call Veilig Thuis at once, or 112.",
        },
        bronnen: [rk("7.1")],
      },
      {
        zin: {
          nl: "Eindig met iets gewoons, zodat het kind rustig teruggaat naar de groep.",
          en: "End with something ordinary, so that the child goes back to the group calmly.",
        },
        bronnen: [],
        gelezen: [kinderen],
      },
    ],
    opschrijven: [
      {
        zin: {
          nl: "Uw vraag en het antwoord van het kind, letterlijk, dezelfde dag.",
          en: "Your question and the answer of the child, word for word, the same day.",
        },
        bronnen: [ww("Z18"), ww("Z19")],
      },
      {
        zin: {
          nl: "Waarom u het kind alleen sprak, en met wie u daarvoor overlegde.",
          en: "Why you talked to the child alone, and whom you consulted before.",
        },
        bronnen: [rk("7.15"), ww("Z9")],
      },
    ],
  },
  familie: {
    zinnen: [
      {
        nl: "Ik wil u zelf vertellen wat wij zagen, en wat ik ga doen.",
        en: "I want to tell you myself what we saw, and what I am going to do.",
      },
      {
        nl: "Ik zag dat … Daar maak ik me zorgen over. Hoe ziet u dat?",
        en: "I saw that … I worry about it. How do you see it?",
      },
      {
        nl: "Ik ga dit melden bij Veilig Thuis, omdat … Ik leg u uit wat er dan gebeurt.",
        en: "I am going to report this to Veilig Thuis, because … I will explain what happens then.",
      },
      { nl: "Wat hebt u nodig om dit goed te laten gaan?", en: "What do you need to make this go well?" },
    ],
    doen: [
      {
        zin: {
          nl: "Zeg duidelijk waarom u meldt. Vraag een reactie, vang gevoelens op, en leg uit tot het begrepen is.",
          en: "Say clearly why you report. Ask for a reaction, receive emotions, and explain until it is understood.",
        },
        bronnen: [ww("Z25"), ww("Z26")],
      },
      {
        zin: {
          nl: "Laat de melding lezen als iemand dat wil. Is iemand het niet eens, dan komt die reactie eronder.",
          en: "Let the report be read if somebody wants to. If somebody disagrees, that reaction is put below it.",
        },
        bronnen: [ww("Z27"), ww("Z28")],
      },
      {
        zin: {
          nl: "Stop als het dreigend wordt, en ga samen weg.",
          en: "Stop when it becomes threatening, and leave together.",
        },
        bronnen: [ww("M8b"), ww("Z24")],
      },
    ],
    laten: [
      {
        zin: {
          nl: "Noem niet wie u iets vertelde, ook geen kind, en zeg niets waaruit dat blijkt.",
          en: "Do not name who told you something, nor a child, and say nothing that shows it.",
        },
        bronnen: [ww("M8a"), rk("7.32")],
      },
      {
        zin: {
          nl: "Onderhandel niet over veiligheid en bemiddel niet.",
          en: "Do not bargain about safety and do not mediate.",
        },
        bronnen: [rk("9.5")],
      },
      {
        zin: {
          nl: "Houd de goede band niet in stand ten koste van de veiligheid.",
          en: "Do not keep up the good relation at the cost of safety.",
        },
        bronnen: [ww("M9"), ww("M10")],
      },
    ],
    afsluiten: [
      {
        zin: {
          nl: "Vertel wat er na de melding gebeurt en wie er belt.",
          en: "Tell what happens after the report and who will call.",
        },
        bronnen: [ww("Z2"), ww("Z26")],
      },
      {
        zin: {
          nl: "Vraag daarna ongemerkt aan wie het betreft of het nog veilig is.",
          en: "Afterwards ask the person concerned, unnoticed, whether it is still safe.",
        },
        bronnen: [ww("Z3")],
      },
    ],
    opschrijven: [
      {
        zin: {
          nl: "Met wie u sprak, wat u zei, hoe zij reageerden en welk bezwaar er bleef. Lukte het niet, dan ook dat.",
          en: "With whom you talked, what you said, how they reacted and which objection remained. If it did not succeed, that too.",
        },
        bronnen: [ww("M7"), ww("Z10")],
        gelezen: [knmg],
      },
    ],
  },
} as const satisfies Record<GesprekPartner, Gids>;

const pagina = "/gesprek";
const namen = {
  slachtoffer: { nl: "Praten met het slachtoffer", en: "Talking with the victim" },
  kind: { nl: "Praten met een kind", en: "Talking with a child" },
  familie: { nl: "Praten met de familie", en: "Talking with the family" },
} as const satisfies Record<GesprekPartner, Zin>;

/** The content of the guides for talking, piece by piece. */
export const gesprekStukken: readonly Stuk[] = [
  stukVan({
    id: "gesprek/voorbereiden",
    titel: { nl: "Een gesprek voorbereiden", en: "Preparing a talk" },
    pagina,
    punten: [...new Set(Object.values(voorbereiden).flat())],
  }),
  stukVan({
    id: "gesprek/nu-verteld",
    titel: { nl: "Iemand begint te vertellen", en: "Somebody begins to tell" },
    pagina,
    punten: nuVerteld,
  }),
  ...gesprekPartners.map((partner) => {
    const { doen, laten, afsluiten, opschrijven }: Gids = gidsen[partner];
    return stukVan({
      id: `gesprek/${partner}`,
      titel: namen[partner],
      pagina,
      punten: [...doen, ...laten, ...afsluiten, ...opschrijven],
    });
  }),
];
