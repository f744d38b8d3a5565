import { type SignaalDeel, signaalVan, type signaalVelden } from "#domain/melding/signaal.ts";
import type { VeldId, VeldNaam, velden } from "#domain/melding/velden.ts";
import type { Taal } from "./taal.ts";
import { optieWoorden, vraagWoorden } from "./vragen.ts";

/** One answer to choose, in words. */
type MeldOptie = { label: string; hint?: string };
type Opties<V> = V extends { readonly opties: readonly (infer O extends string)[] }
  ? { opties: Record<O, MeldOptie> }
  : { opties?: never };
type Woord<V> = { label: string; hint?: string } & Opties<V>;
type VeldWoorden = { [Id in VeldId]: Woord<(typeof velden)[Id]> };
type SignaalWoorden = { [D in SignaalDeel]: Woord<(typeof signaalVelden)[D]> };

const ja = { label: "Ja" };
const nee = { label: "Nee" };
const onzeker = { label: "Weet ik niet" };
const jaNee = { ja, nee };
const jaNeeOnzeker = { ja, nee, onzeker };

const nl: VeldWoorden = {
  gevaarErger: {
    label: "Maakt praten of handelen het gevaar misschien groter?",
    hint: "Denk aan het slachtoffer, aan anderen in huis en aan uzelf. Twijfelt u, kies dan 'Weet ik niet'.",
    opties: jaNeeOnzeker,
  },
  vormen: {
    label: "Waar zou het om kunnen gaan?",
    hint: "Kies alles wat zou kunnen kloppen. Een vermoeden is genoeg.",
    opties: optieWoorden.nl.vormen,
  },
  eermotief: {
    label: vraagWoorden.nl.eermotief.vraag,
    ...(vraagWoorden.nl.eermotief.hint && { hint: vraagWoorden.nl.eermotief.hint }),
    opties: optieWoorden.nl.eermotief,
  },
  verblijf: { label: vraagWoorden.nl.verblijf.vraag, opties: optieWoorden.nl.verblijf },
  sector: {
    label: "Waar werkt u?",
    opties: {
      zorg: { label: "Gezondheidszorg" },
      onderwijs: { label: "Onderwijs" },
      kinderopvang: { label: "Kinderopvang" },
      ondersteuning: { label: "Maatschappelijke ondersteuning" },
      jeugd: { label: "Jeugdhulp of jeugdzorg" },
      justitie: { label: "Justitie" },
      anders: { label: "Ergens anders" },
    },
  },
  melder: { label: "Wie meldt: naam en functie" },
  organisatie: { label: "Organisatie" },
  bereikbaar: {
    label: "Hoe en wanneer bent u te bereiken?",
    hint: "Een nummer waarop het veilig is om te bellen.",
  },
  gemeente: {
    label: "In welke gemeente woont het gezin?",
    hint: "Daarmee weet Veilig Thuis welke regio het is.",
  },
  betrokkenen: {
    label: "Om wie gaat het?",
    hint: "Namen, geboortedata en adres, voor zover u ze weet; wie bij elkaar wonen en wie gezag heeft.",
  },
  zorgen: { label: "Waar maakt u zich zorgen over?", hint: "In een paar zinnen. De feiten komen hierna." },
  duiding: {
    label: "Uw uitleg",
    hint: "Wat denkt u dat de feiten betekenen? Houd dit apart van de feiten zelf.",
  },
  hypothese: { label: "Uw vermoeden", hint: "Wat zou er aan de hand kunnen zijn?" },
  hypotheseFeiten: {
    label: "Op welke feiten rust dat vermoeden?",
    hint: "Bijvoorbeeld: signaal 1 en 3.",
  },
  diagnose: { label: "Medische diagnose, als die er is" },
  diagnoseDoor: {
    label: "Wie stelde die diagnose?",
    hint: "Naam of beroep van de deskundige, en wanneer. Is dat niet bekend, laat de diagnose dan weg.",
  },
  kindcheck: {
    label: "Helpt u een volwassene of jongere van wie de situatie kinderen kan schaden?",
    opties: { ja, nee, nvt: { label: "Mijn cliënt is zelf een kind" } },
  },
  kinderen: { label: "Hoeveel kinderen zijn er, en hoe oud zijn zij?" },
  verzorging: { label: "Wie zorgen er samen voor hen?", hint: "Ook wie niet in huis woont." },
  zwanger: { label: "Is er een zwangerschap?", opties: jaNeeOnzeker },
  thuis: { label: "Is uw cliënt zelf jong: wonen er jongere broers of zussen thuis?" },
  kindcheckUitkomst: {
    label: "Wat kwam eruit?",
    hint: "Zorgen om een kind: volg de stappen ook voor dat kind. Geen zorgen: noteer dat u het naging.",
  },
  deskundige: {
    label: "Hebt u met een deskundige collega of met Veilig Thuis overlegd?",
    hint: "Bij dwang, achterlating, besnijdenis of eer telt alleen een deskundige daarvan: Veilig Thuis, LKHA, LEC EGG of Pharos.",
    opties: jaNee,
  },
  risicoanalyse: {
    label: "Heeft een deskundige de risico's in kaart gebracht, en zijn de familieverhoudingen bekend?",
    hint: "Nodig bij dwang, achterlating, besnijdenis of eer, voordat iemand met de familie praat.",
    opties: jaNee,
  },
  overlegMet: { label: "Met wie?", hint: "Naam en functie." },
  overlegOp: { label: "Wanneer?" },
  overlegUitkomst: { label: "Wat was de uitkomst?" },
  gesprekVeilig: {
    label: "Is een gesprek met de betrokkenen veilig genoeg?",
    hint: "Twijfelt u, vraag het dan eerst aan Veilig Thuis.",
    opties: jaNeeOnzeker,
  },
  gesprek: { label: "Hebt u met betrokkenen gesproken?", opties: jaNee },
  gesprekMet: { label: "Met wie?" },
  gesprekOp: { label: "Wanneer?" },
  gesprekUitkomst: { label: "Wat was de uitkomst?", hint: "Bij elke afweging die ter sprake kwam." },
  reactie: {
    label: "Reactie van de betrokkenen",
    hint: "In hun eigen woorden. Zij mogen die er zelf onder zetten, ook als zij het niet eens zijn.",
  },
  inschatting: {
    label: "Hoe schat u de aard en de ernst in, en waarop berust dat?",
    hint: "Weeg wat u zag, wat het overleg opleverde en wat betrokkenen zeiden.",
  },
  instrument: {
    label: "Welk hulpmiddel gebruikte u bij het inschatten?",
    hint: "Bijvoorbeeld het instrument dat uw organisatie voorschrijft.",
  },
  afweging1: {
    label: "1. Ziet u signalen van huiselijk geweld of kindermishandeling?",
    opties: jaNeeOnzeker,
  },
  afweging1Tekst: { label: "Toelichting bij afweging 1" },
  afweging2: {
    label: "2. Is het acuut of structureel onveilig, of is er iets onthuld?",
    hint: "Geldt er meer dan één, kies dan het ernstigste.",
    opties: {
      acuut: { label: "Acuut onveilig", hint: "Er is nu gevaar. Bel 112." },
      structureel: { label: "Structureel onveilig", hint: "Het gebeurt steeds weer." },
      onthulling: { label: "Een onthulling", hint: "Iemand vertelde er zelf over." },
      geen: { label: "Geen van deze" },
      onzeker,
    },
  },
  afweging2Tekst: { label: "Toelichting bij afweging 2" },
  afweging3: {
    label: "3. Kunt u, met anderen, hulp regelen die werkt?",
    opties: jaNeeOnzeker,
  },
  afweging3Tekst: { label: "Toelichting bij afweging 3" },
  afweging4: {
    label: "4. Werken de betrokkenen aan die hulp mee?",
    opties: { ja, nee, onduidelijk: { label: "Dat wisselt" }, onzeker },
  },
  afweging4Tekst: { label: "Toelichting bij afweging 4" },
  afweging5: { label: "5. Wordt het door die hulp blijvend veilig?", opties: jaNeeOnzeker },
  afweging5Tekst: { label: "Toelichting bij afweging 5" },
  besluitHulp: { label: "Besloot u hulp te regelen?", opties: jaNee },
  besluitMelden: { label: "Besloot u te melden?", hint: "Allebei kan ook.", opties: jaNee },
  besluit: {
    label: "Wat besloot u, en waarom?",
    hint: "Met wie, en wie volgt hoe het verder gaat.",
  },
  meldcodeGevolgd: {
    label: "Hebt u de stappen van de meldcode gevolgd?",
    opties: { ja, deels: { label: "Een deel" }, nee },
  },
  ingelicht: { label: "Weten de betrokkenen dat u meldt?", opties: jaNee },
  ingelichtWie: { label: "Wie vertelde het aan wie, en wanneer?" },
  nietGrond: {
    label: "Weten zij het niet: waarom niet?",
    hint: "Kies wat geldt.",
    opties: {
      betrokkenen: { label: "Het bedreigt een betrokkene, of kan dat doen" },
      zelf: { label: "Het bedreigt mij of mijn collega's, of kan dat doen" },
      relatie: { label: "Het verstoort het vertrouwen of de samenwerking" },
    },
  },
  nietMotief: { label: "Toelichting: waarom vertelt u het (nog) niet?" },
  verwachting: { label: "Wat verwacht u van Veilig Thuis, en wat kunt u zelf blijven doen?" },
  anoniem: {
    label: "Wilt u dat de betrokkenen niet horen wie meldde?",
    hint: "Veilig Thuis weet dan wel wie u bent. Bespreek wat kan.",
    opties: jaNee,
  },
  anoniemGrond: { label: "Waarom wilt u dat?" },
  afspraken: { label: "Afspraken met Veilig Thuis", hint: "Wie doet wat, wanneer hoort u van elkaar?" },
  meelezers: {
    label: "Wie las mee?",
    opties: {
      aandachtsfunctionaris: {
        label: "Aandachtsfunctionaris of gedragskundige",
        hint: "Is het zorgvuldig en objectief beschreven?",
      },
      jurist: { label: "Jurist", hint: "Passen de stappen binnen het recht en de AVG?" },
      leidinggevende: {
        label: "Leidinggevende",
        hint: "Als u twijfelt aan uw eigen veiligheid, of die van collega's of andere cliënten.",
      },
    },
  },
};

const signaalNl: SignaalWoorden = {
  wat: {
    label: "Wat gebeurde er, of wat zag of hoorde u?",
    hint: "Alleen het feit. Letterlijke woorden zet u tussen aanhalingstekens.",
  },
  wanneer: { label: "Wanneer?" },
  hoe: {
    label: "Hoe weet u dit?",
    opties: {
      zelf: { label: "Zelf gezien of gehoord" },
      ander: { label: "Van een ander" },
      stuk: { label: "Uit een stuk" },
    },
  },
  van: { label: "Wie zag of zei dit?", hint: "Naam en functie, of welk stuk." },
};

const yes = { label: "Yes" };
const no = { label: "No" };
const unsure = { label: "I do not know" };
const yesNo = { ja: yes, nee: no };
const yesNoUnsure = { ja: yes, nee: no, onzeker: unsure };

const en: VeldWoorden = {
  gevaarErger: {
    label: "Might talking or acting make the danger greater?",
    hint: "Think of the victim, of others in the home and of yourself. If in doubt, choose 'I do not know'.",
    opties: yesNoUnsure,
  },
  vormen: {
    label: "What might it be about?",
    hint: "Choose everything that may be so. A suspicion is enough.",
    opties: optieWoorden.en.vormen,
  },
  eermotief: {
    label: vraagWoorden.en.eermotief.vraag,
    ...(vraagWoorden.en.eermotief.hint && { hint: vraagWoorden.en.eermotief.hint }),
    opties: optieWoorden.en.eermotief,
  },
  verblijf: { label: vraagWoorden.en.verblijf.vraag, opties: optieWoorden.en.verblijf },
  sector: {
    label: "Where do you work?",
    opties: {
      zorg: { label: "Health care" },
      onderwijs: { label: "Education" },
      kinderopvang: { label: "Child day care" },
      ondersteuning: { label: "Social support" },
      jeugd: { label: "Youth help or youth care" },
      justitie: { label: "Justice" },
      anders: { label: "Somewhere else" },
    },
  },
  melder: { label: "Who reports: name and position" },
  organisatie: { label: "Organisation" },
  bereikbaar: { label: "How and when can you be reached?", hint: "A number on which it is safe to call." },
  gemeente: {
    label: "In which municipality does the family live?",
    hint: "It tells Veilig Thuis which region it is.",
  },
  betrokkenen: {
    label: "Whom is it about?",
    hint: "Names, dates of birth and address, as far as you know them; who live together and who has custody.",
  },
  zorgen: { label: "What worries you?", hint: "In a few sentences. The facts come after this." },
  duiding: {
    label: "Your interpretation",
    hint: "What do you think the facts mean? Keep this apart from the facts themselves.",
  },
  hypothese: { label: "Your supposition", hint: "What might be going on?" },
  hypotheseFeiten: {
    label: "On which facts does that supposition rest?",
    hint: "For example: signals 1 and 3.",
  },
  diagnose: { label: "Medical diagnosis, if there is one" },
  diagnoseDoor: {
    label: "Who made that diagnosis?",
    hint: "Name or profession of the expert, and when. If that is not known, leave the diagnosis out.",
  },
  kindcheck: {
    label: "Do you help an adult or adolescent whose situation may harm children?",
    opties: { ja: yes, nee: no, nvt: { label: "My client is a child" } },
  },
  kinderen: { label: "How many children are there, and how old are they?" },
  verzorging: { label: "Who care for them together?", hint: "Also those who do not live in the home." },
  zwanger: { label: "Is there a pregnancy?", opties: yesNoUnsure },
  thuis: { label: "If your client is young: are there younger brothers or sisters at home?" },
  kindcheckUitkomst: {
    label: "What came of it?",
    hint: "Worries about a child: follow the steps for that child as well. No worries: note that you checked.",
  },
  deskundige: {
    label: "Did you consult an expert colleague or Veilig Thuis?",
    hint: "On forced marriage, abandonment, circumcision or honour only an expert on that counts: Veilig Thuis, LKHA, LEC EGG or Pharos.",
    opties: yesNo,
  },
  risicoanalyse: {
    label: "Did an expert map the risks, and are the family relations known?",
    hint: "Needed on forced marriage, abandonment, circumcision or honour, before anybody talks with the family.",
    opties: yesNo,
  },
  overlegMet: { label: "With whom?", hint: "Name and position." },
  overlegOp: { label: "When?" },
  overlegUitkomst: { label: "What was the outcome?" },
  gesprekVeilig: {
    label: "Is a talk with those concerned safe enough?",
    hint: "If in doubt, ask Veilig Thuis first.",
    opties: yesNoUnsure,
  },
  gesprek: { label: "Did you talk with those concerned?", opties: yesNo },
  gesprekMet: { label: "With whom?" },
  gesprekOp: { label: "When?" },
  gesprekUitkomst: { label: "What was the outcome?", hint: "On each weighing that came up." },
  reactie: {
    label: "Reaction of those concerned",
    hint: "In their own words. They may put it there themselves, also when they disagree.",
  },
  inschatting: {
    label: "How do you estimate the nature and the gravity, and on what does that rest?",
    hint: "Weigh what you saw, what the consultation brought and what those concerned said.",
  },
  instrument: {
    label: "Which aid did you use to estimate?",
    hint: "For example the instrument your organisation prescribes.",
  },
  afweging1: { label: "1. Do you see signals of domestic violence or child abuse?", opties: yesNoUnsure },
  afweging1Tekst: { label: "Explanation of weighing 1" },
  afweging2: {
    label: "2. Is it acutely or structurally unsafe, or was something disclosed?",
    hint: "If more than one holds, choose the gravest.",
    opties: {
      acuut: { label: "Acutely unsafe", hint: "There is danger now. Call 112." },
      structureel: { label: "Structurally unsafe", hint: "It happens again and again." },
      onthulling: { label: "A disclosure", hint: "Somebody told of it." },
      geen: { label: "None of these" },
      onzeker: unsure,
    },
  },
  afweging2Tekst: { label: "Explanation of weighing 2" },
  afweging3: { label: "3. Can you, with others, arrange help that works?", opties: yesNoUnsure },
  afweging3Tekst: { label: "Explanation of weighing 3" },
  afweging4: {
    label: "4. Do those concerned co-operate with that help?",
    opties: { ja: yes, nee: no, onduidelijk: { label: "That varies" }, onzeker: unsure },
  },
  afweging4Tekst: { label: "Explanation of weighing 4" },
  afweging5: { label: "5. Does that help make it lastingly safe?", opties: yesNoUnsure },
  afweging5Tekst: { label: "Explanation of weighing 5" },
  besluitHulp: { label: "Did you decide to arrange help?", opties: yesNo },
  besluitMelden: { label: "Did you decide to report?", hint: "Both is possible as well.", opties: yesNo },
  besluit: { label: "What did you decide, and why?", hint: "With whom, and who follows how it goes on." },
  meldcodeGevolgd: {
    label: "Did you follow the steps of the reporting code?",
    opties: { ja: yes, deels: { label: "Some of them" }, nee: no },
  },
  ingelicht: { label: "Do those concerned know that you report?", opties: yesNo },
  ingelichtWie: { label: "Who told whom, and when?" },
  nietGrond: {
    label: "If they do not know: why not?",
    hint: "Choose what holds.",
    opties: {
      betrokkenen: { label: "It threatens somebody concerned, or may do so" },
      zelf: { label: "It threatens me or my colleagues, or may do so" },
      relatie: { label: "It disturbs the trust or the co-operation" },
    },
  },
  nietMotief: { label: "Explanation: why do you not tell it (yet)?" },
  verwachting: { label: "What do you expect of Veilig Thuis, and what can you keep doing yourself?" },
  anoniem: {
    label: "Should those concerned not hear who reported?",
    hint: "Veilig Thuis does know who you are then. Discuss what is possible.",
    opties: yesNo,
  },
  anoniemGrond: { label: "Why do you want that?" },
  afspraken: {
    label: "Agreements with Veilig Thuis",
    hint: "Who does what, when do you hear of each other?",
  },
  meelezers: {
    label: "Who read along?",
    opties: {
      aandachtsfunctionaris: {
        label: "Designated officer or behavioural expert",
        hint: "Is it described with care and objectively?",
      },
      jurist: { label: "Lawyer", hint: "Do the steps fit the law and the GDPR?" },
      leidinggevende: {
        label: "Manager",
        hint: "If you doubt your own safety, or that of colleagues or other clients.",
      },
    },
  },
};

const signaalEn: SignaalWoorden = {
  wat: {
    label: "What happened, or what did you see or hear?",
    hint: "The fact alone. Put literal words between quotation marks.",
  },
  wanneer: { label: "When?" },
  hoe: {
    label: "How do you know this?",
    opties: {
      zelf: { label: "Saw or heard it myself" },
      ander: { label: "From somebody else" },
      stuk: { label: "From a document" },
    },
  },
  van: { label: "Who saw or said this?", hint: "Name and position, or which document." },
};

const meldvelden: Record<Taal, VeldWoorden> = { nl, en };
const signaalWoorden: Record<Taal, SignaalWoorden> = { nl: signaalNl, en: signaalEn };

/** A question of the reporting code and the report form, its hint, and the answers it offers. */
export function woordVoor(
  naam: VeldNaam,
  taal: Taal,
): { label: string; hint?: string; opties?: Readonly<Record<string, MeldOptie>> } {
  const signaal = signaalVan(naam);
  return signaal ? signaalWoorden[taal][signaal.deel] : meldvelden[taal][naam as VeldId];
}
