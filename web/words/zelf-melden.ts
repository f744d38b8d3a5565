import type { BurgerFout, BurgerVeld, burgerVelden } from "#domain/melding/burger.ts";
import { optieWoorden } from "./vragen.ts";

type Woord<V extends BurgerVeld> = { label: string; hint?: string } & ((typeof burgerVelden)[V] extends {
  opties: readonly (infer O extends string)[];
}
  ? { opties: Record<O, { label: string; hint?: string }> }
  : { opties?: never });
type Woorden = { [V in BurgerVeld]: Woord<V> };

const jaNeeNl = { ja: { label: "Ja" }, nee: { label: "Nee" }, onzeker: { label: "Weet ik niet" } };
const jaNeeEn = { ja: { label: "Yes" }, nee: { label: "No" }, onzeker: { label: "I do not know" } };

const velden: Woorden = {
  kanaal: {
    label: "Hoe kunnen we u veilig bereiken?",
    opties: {
      bellen: { label: "Bellen" },
      bericht: { label: "Een bericht op de telefoon" },
      mail: { label: "E-mail" },
      ander: { label: "Via iemand die u vertrouwt" },
    },
  },
  waarop: {
    label: "Op welk nummer of adres?",
    hint: "Alleen iets waar niemand anders bij kan. Via iemand anders? Schrijf wie, en hoe we die bereiken.",
  },
  uren: { label: "Wanneer is het veilig?", hint: "Bijvoorbeeld: dinsdag en donderdag tussen 10 en 12 uur." },
  codewoord: {
    label: "Een codewoord",
    hint: "Wij noemen dit woord. Zegt u het niet terug, dan doen we alsof we verkeerd verbonden zijn.",
  },
  nietWeten: { label: "Wie mag hier niets van weten?" },
  anoniem: {
    label: "Wie mag weten dat u dit meldt?",
    opties: {
      gezin: { label: "Alleen Veilig Thuis", hint: "Het gezin of de familie hoort niet wie meldt." },
      nee: { label: "De familie mag het ook weten" },
      dubbel: {
        label: "Niemand, ook Veilig Thuis niet",
        hint: "Dan kan niemand u iets vragen. Soms kan Veilig Thuis daardoor niet verder.",
      },
    },
  },
  naam: { label: "Uw naam", hint: "Dit hoeft niet." },
  wie: {
    label: "Over wie gaat het?",
    opties: { slachtoffer: { label: "Over mijzelf" }, omstander: { label: "Over iemand anders" } },
  },
  gevaar: { label: "Is er nu gevaar?", hint: "Bel dan eerst 112.", opties: jaNeeNl },
  gevaarErger: {
    label: "Wordt het gevaarlijker als iemand met de familie praat?",
    hint: "Twijfelt u? Kies dan ‘Weet ik niet’.",
    opties: jaNeeNl,
  },
  verhaal: {
    label: "Wat is er aan de hand?",
    hint: "Een paar zinnen zijn genoeg. U hoeft het niet zeker te weten.",
  },
  gezien: {
    label: "Wat hebt u zelf gezien of gehoord, en wanneer?",
    hint: "Schrijf alleen op wat u zelf meemaakte.",
  },
  vormen: {
    label: "Waar zou het om kunnen gaan?",
    hint: "Weet u het niet? Sla dit dan over.",
    opties: optieWoorden.nl.vormen,
  },
  overNaam: { label: "Om wie gaat het?", hint: "De naam van wie in gevaar is, als u die weet." },
  overLeeftijd: { label: "Hoe oud ongeveer?" },
  overAdres: { label: "Adres", hint: "Waar het gebeurt, of waar het gezin woont." },
  verblijf: {
    label: "Waar is deze persoon nu?",
    opties: { nederland: { label: "In Nederland" }, buitenland: { label: "In het buitenland" } },
  },
  land: { label: "In welk land?" },
  gemeente: { label: "In welke gemeente woont het gezin?" },
  eigenGemeente: { label: "In welke gemeente bent u zelf?" },
};

const fields: Woorden = {
  kanaal: {
    label: "How can we reach you safely?",
    opties: {
      bellen: { label: "Call" },
      bericht: { label: "A message on the phone" },
      mail: { label: "E-mail" },
      ander: { label: "Through somebody you trust" },
    },
  },
  waarop: {
    label: "On which number or address?",
    hint: "Only something nobody else can get at. Through somebody else? Write who, and how we reach them.",
  },
  uren: { label: "When is it safe?", hint: "For example: Tuesday and Thursday between 10 and 12." },
  codewoord: {
    label: "A code word",
    hint: "We say this word. If you do not say it back, we pretend to have a wrong number.",
  },
  nietWeten: { label: "Who must not know anything of this?" },
  anoniem: {
    label: "Who may know that you report this?",
    opties: {
      gezin: { label: "Only Veilig Thuis", hint: "The family does not hear who reports." },
      nee: { label: "The family may know as well" },
      dubbel: {
        label: "Nobody, not even Veilig Thuis",
        hint: "Then nobody can ask you anything. Sometimes Veilig Thuis cannot go on because of that.",
      },
    },
  },
  naam: { label: "Your name", hint: "You need not fill this in." },
  wie: {
    label: "Who is it about?",
    opties: { slachtoffer: { label: "About me" }, omstander: { label: "About somebody else" } },
  },
  gevaar: { label: "Is there danger now?", hint: "Then call 112 first.", opties: jaNeeEn },
  gevaarErger: {
    label: "Does it become more dangerous if somebody talks with the family?",
    hint: "In doubt? Then choose ‘I do not know’.",
    opties: jaNeeEn,
  },
  verhaal: { label: "What is happening?", hint: "A few sentences will do. You need not be certain." },
  gezien: {
    label: "What did you see or hear yourself, and when?",
    hint: "Write only what you witnessed yourself.",
  },
  vormen: {
    label: "What could it be?",
    hint: "If you do not know, skip this.",
    opties: optieWoorden.en.vormen,
  },
  overNaam: { label: "Who is it about?", hint: "The name of who is in danger, if you know it." },
  overLeeftijd: { label: "How old, roughly?" },
  overAdres: { label: "Address", hint: "Where it happens, or where the family lives." },
  verblijf: {
    label: "Where is this person now?",
    opties: { nederland: { label: "In the Netherlands" }, buitenland: { label: "Abroad" } },
  },
  land: { label: "In which country?" },
  gemeente: { label: "In which municipality does the family live?" },
  eigenGemeente: { label: "In which municipality are you yourself?" },
};

type Fouten = Record<BurgerFout["soort"], string>;

const nl = {
  titel: "Schakel – formulier",
  kop: "Melden voor uzelf of voor iemand anders",
  inleiding:
    "Met dit formulier vertelt u Veilig Thuis wat er aan de hand is. U hoeft niet alles te weten of in te vullen.",
  gevaar: "Is er nu gevaar? Bel 112.",
  bellen: "Liever praten? Bel Veilig Thuis: 0800-2000, dag en nacht, gratis.",
  bewaren:
    "Wat u typt, wordt pas bewaard als u op ‘Verstuur’ drukt of zelf kiest om te bewaren. Stopt u eerder, dan is het weg. Uw browser onthoudt wel dat u hier was.",
  delen: {
    contact: "Eerst: hoe bereiken we u veilig?",
    gebeurt: "Wat gebeurt er?",
    over: "Om wie gaat het?",
    u: "Over u",
  },
  contactUitleg:
    "Dit lezen alleen de mensen die met u moeten bellen of schrijven. Het wordt versleuteld bewaard.",
  nakijken: "Kijk het na",
  beroep: "Meldt u vanuit uw werk?",
  beroepLink: "Naar het formulier voor professionals",
  watU: "Wat u hebt ingevuld",
  velden,
  fouten: {
    ontbreekt: "Vul dit in.",
    "te-lang": "Dit is te lang. Maak het korter.",
    "geen-leeftijd": "Schrijf de leeftijd als een getal, zoals 16.",
    "onbekend-zonder-feit": "Zonder naam is er minstens één ding nodig dat u zelf zag of hoorde.",
    "onbekend-met-naam":
      "U wilt dat niemand weet wie u bent, maar u vulde een naam of een nummer in. Haal die weg, of kies ‘Alleen Veilig Thuis’.",
  } satisfies Fouten,
};

const en: typeof nl = {
  titel: "Schakel – form",
  kop: "Report for yourself or for somebody else",
  inleiding:
    "With this form you tell Veilig Thuis what is happening. You need not know or fill in everything.",
  gevaar: "Is there danger now? Call 112.",
  bellen: "Would you rather talk? Call Veilig Thuis: 0800-2000, day and night, free.",
  bewaren:
    "What you type is kept only once you press ‘Send’, or choose to keep it yourself. If you stop before that, it is gone. Your browser does remember that you were here.",
  delen: {
    contact: "First: how do we reach you safely?",
    gebeurt: "What is happening?",
    over: "Who is it about?",
    u: "About you",
  },
  contactUitleg: "Only the people who must call or write to you read this. It is kept encrypted.",
  nakijken: "Check it",
  beroep: "Do you report from your work?",
  beroepLink: "To the form for professionals",
  watU: "What you filled in",
  velden: fields,
  fouten: {
    ontbreekt: "Fill this in.",
    "te-lang": "This is too long. Make it shorter.",
    "geen-leeftijd": "Write the age as a number, such as 16.",
    "onbekend-zonder-feit": "Without a name there must be at least one thing that you saw or heard yourself.",
    "onbekend-met-naam":
      "You want nobody to know who you are, but you filled in a name or a number. Take it out, or choose ‘Only Veilig Thuis’.",
  },
};

/** The form by which a citizen or a victim reports. */
export const zelfMeldenWoorden = { nl, en };
