import type { keuzes, Sleutel, Vorm } from "#domain/protocol/situatie.ts";
import { organisatieNaam } from "./organisaties.ts";
import type { Taal } from "./taal.ts";

/** One answer to choose, in plain words; the term of art, where there is one, stands in the second line. `zelf` is how it is put to somebody it is about. */
type Optie = { label: string; hint?: string; zelf?: { label: string; hint?: string } };
/** One question. `zelf` is how it is put to somebody it is about. */
export type Vraag = { vraag: string; hint?: string; zelf?: { vraag: string; hint?: string }; kort: string };
type Waarde<K extends keyof typeof keuzes> = (typeof keuzes)[K][number];
type Opties = { [K in Exclude<keyof typeof keuzes, "bij">]: Record<Waarde<K>, Optie> } & {
  vormen: Record<Vorm, Optie>;
};

/** What the wegwijzer asks: every key a rule may hang on, and what somebody intends to do. */
export type VraagSleutel = Sleutel | "voorgenomen";

const nl: Record<VraagSleutel, Vraag> = {
  vrager: { vraag: "Wie bent u?", kort: "U bent" },
  aanleiding: {
    vraag: "Wat wilt u nu?",
    zelf: { vraag: "Wat wilt u nu?", hint: "Weet u het niet, dan begint u met praten. Dat mag altijd." },
    kort: "U wilt",
  },
  veiligheid: {
    vraag: "Hoe veilig is het nu?",
    hint: "Gaat het nu mis, bel dan eerst 112.",
    zelf: { vraag: "Hoe veilig bent u nu?", hint: "Gaat het nu mis, bel dan eerst 112." },
    kort: "Veiligheid",
  },
  verblijf: {
    vraag: "Waar is de persoon om wie het gaat nu?",
    zelf: { vraag: "Waar bent u nu?" },
    kort: "Verblijf",
  },
  vormen: {
    vraag: "Wat is er aan de hand, of waar bent u bang voor?",
    hint: "Kies alles wat zou kunnen kloppen. Een vermoeden is genoeg.",
    zelf: {
      vraag: "Wat gebeurt er, of waar bent u bang voor?",
      hint: "Kies alles wat past. U hoeft er geen naam voor te hebben.",
    },
    kort: "Het gaat om",
  },
  leeftijd: {
    vraag: "Hoe oud is de persoon om wie het gaat?",
    hint: "In hele jaren. Een schatting mag.",
    zelf: { vraag: "Hoe oud bent u?", hint: "In hele jaren." },
    kort: "Leeftijd",
  },
  inschrijving: {
    vraag: "Staat de persoon ingeschreven bij een Nederlandse gemeente?",
    hint: "In de basisregistratie personen (BRP).",
    zelf: { vraag: "Staat u ingeschreven bij een Nederlandse gemeente?" },
    kort: "Inschrijving",
  },
  bij: {
    vraag: "Wie heeft deze zaak nu?",
    hint: "De organisatie die er nu mee bezig is. Is er nog niemand, kies dan 'nog niemand'.",
    zelf: { vraag: "Is er al een organisatie mee bezig?" },
    kort: "De zaak ligt bij",
  },
  eermotief: {
    vraag: "Speelt eer een rol?",
    hint: "Bijvoorbeeld: de familie vindt dat haar naam is geschaad.",
    kort: "Eer",
  },
  voorgenomen: {
    vraag: "Bent u of een ander iets van plan?",
    hint: "Kies wat u overweegt. U ziet dan of het mag, en wat er eerst moet. Niets van plan? Kies 'Weet ik niet'.",
    kort: "Van plan",
  },
  geslacht: {
    vraag: "Is de persoon een vrouw of een man?",
    zelf: { vraag: "Bent u een vrouw of een man?" },
    kort: "Geslacht",
  },
  besluitVeiligThuis: { vraag: "Wat heeft Veilig Thuis besloten?", kort: "Besluit Veilig Thuis" },
  medewerking: { vraag: "Werken de directbetrokkenen mee?", kort: "Medewerking" },
  risicoInNederland: {
    vraag: "Lopen anderen in Nederland gevaar?",
    hint: "De uitkomst van het overleg tussen Veilig Thuis en het LKHA.",
    kort: "Gevaar voor anderen in Nederland",
  },
  uitkomstOnderzoek: { vraag: "Wat kwam er uit het onderzoek?", kort: "Uitkomst onderzoek" },
  eerderAcuut: { vraag: "Was het eerder acuut onveilig, en nu niet meer?", kort: "Eerder acuut onveilig" },
  informerenBedreigend: {
    vraag: "Is het gevaarlijk om betrokkenen te informeren?",
    hint: "Voor hen, voor u of uw collega's, of omdat het de werkrelatie zou verstoren.",
    kort: "Informeren is gevaarlijk",
  },
  eigenKracht: {
    vraag: "Kunnen de betrokkenen zelf hulp organiseren?",
    hint: "Zij zien het probleem, willen het oplossen en hebben de middelen.",
    kort: "Eigen kracht",
  },
  lopendeHulp: { vraag: "Loopt er al hulp?", kort: "Lopende hulp" },
  hulpToereikend: { vraag: "Is die hulp genoeg?", kort: "Hulp is genoeg" },
  deskundigeGeraadpleegd: {
    vraag: "Is er over deze zaak een deskundige geraadpleegd?",
    hint: "Veilig Thuis, LKHA, LEC EGG of Pharos.",
    kort: "Deskundige geraadpleegd",
  },
  risicoanalyseGereed: {
    vraag: "Heeft een deskundige de risicoanalyse afgerond?",
    hint: "En zijn de familieverhoudingen bekend.",
    kort: "Risicoanalyse klaar",
  },
  verzoekLkha: { vraag: "Heeft het LKHA om deze actie gevraagd?", kort: "Verzoek van het LKHA" },
  systeemBekendBijVeiligThuis: {
    vraag: "Is familie van de persoon al bekend bij Veilig Thuis?",
    kort: "Familie bekend bij Veilig Thuis",
  },
  samenloopZorgStraf: { vraag: "Lopen zorg en strafrecht samen?", kort: "Samenloop zorg en straf" },
  complex: { vraag: "Is het een zeer ingewikkelde consulaire zaak?", kort: "Zeer complex" },
  kanNietHandelen: { vraag: "Kunt u zelf niets doen?", kort: "Kan zelf niet handelen" },
  ernstig: { vraag: "Is de situatie ernstig?", kort: "Ernstig" },
};

const en: Record<VraagSleutel, Vraag> = {
  vrager: { vraag: "Who are you?", kort: "You are" },
  aanleiding: {
    vraag: "What do you want now?",
    zelf: {
      vraag: "What do you want now?",
      hint: "If you do not know, you begin by talking. You may always do that.",
    },
    kort: "You want",
  },
  veiligheid: {
    vraag: "How safe is it now?",
    hint: "If it is going wrong now, call 112 first.",
    zelf: { vraag: "How safe are you now?", hint: "If it is going wrong now, call 112 first." },
    kort: "Safety",
  },
  verblijf: {
    vraag: "Where is the person it is about now?",
    zelf: { vraag: "Where are you now?" },
    kort: "Whereabouts",
  },
  vormen: {
    vraag: "What is going on, or what are you afraid of?",
    hint: "Choose everything that may be so. A suspicion is enough.",
    zelf: {
      vraag: "What is happening, or what are you afraid of?",
      hint: "Choose everything that fits. You need not have a name for it.",
    },
    kort: "It is about",
  },
  leeftijd: {
    vraag: "How old is the person it is about?",
    hint: "In whole years. An estimate will do.",
    zelf: { vraag: "How old are you?", hint: "In whole years." },
    kort: "Age",
  },
  inschrijving: {
    vraag: "Is the person registered in a Dutch municipality?",
    hint: "In the population register (BRP).",
    zelf: { vraag: "Are you registered in a Dutch municipality?" },
    kort: "Registration",
  },
  bij: {
    vraag: "Who holds this case now?",
    hint: "The organisation that is working on it. If there is none yet, choose 'nobody yet'.",
    zelf: { vraag: "Is an organisation working on it already?" },
    kort: "The case lies with",
  },
  eermotief: {
    vraag: "Is honour a motive?",
    hint: "For example: the family feels that its name was harmed.",
    kort: "Honour",
  },
  voorgenomen: {
    vraag: "Do you or others intend to do something?",
    hint: "Choose what you consider. You will see whether it is allowed, and what must come first. Nothing? Choose 'I do not know'.",
    kort: "Intended",
  },
  geslacht: {
    vraag: "Is the person a woman or a man?",
    zelf: { vraag: "Are you a woman or a man?" },
    kort: "Sex",
  },
  besluitVeiligThuis: { vraag: "What did Veilig Thuis decide?", kort: "Decision of Veilig Thuis" },
  medewerking: { vraag: "Do those directly involved co-operate?", kort: "Co-operation" },
  risicoInNederland: {
    vraag: "Are others in the Netherlands in danger?",
    hint: "The outcome of the consultation between Veilig Thuis and LKHA.",
    kort: "Danger to others in the Netherlands",
  },
  uitkomstOnderzoek: { vraag: "What did the investigation find?", kort: "Outcome of investigation" },
  eerderAcuut: { vraag: "Was it acutely unsafe before, and no longer now?", kort: "Acutely unsafe before" },
  informerenBedreigend: {
    vraag: "Is it dangerous to inform those involved?",
    hint: "To them, to you or your colleagues, or because it would disturb the working relation.",
    kort: "Informing is dangerous",
  },
  eigenKracht: {
    vraag: "Can those involved organise help themselves?",
    hint: "They see the problem, want to solve it and have the means.",
    kort: "Own strength",
  },
  lopendeHulp: { vraag: "Is help already running?", kort: "Help is running" },
  hulpToereikend: { vraag: "Is that help enough?", kort: "Help is enough" },
  deskundigeGeraadpleegd: {
    vraag: "Was an expert consulted on this case?",
    hint: "Veilig Thuis, LKHA, LEC EGG or Pharos.",
    kort: "Expert consulted",
  },
  risicoanalyseGereed: {
    vraag: "Has an expert completed the risk analysis?",
    hint: "And are the family relations known.",
    kort: "Risk analysis complete",
  },
  verzoekLkha: { vraag: "Did LKHA ask for this action?", kort: "Request by LKHA" },
  systeemBekendBijVeiligThuis: {
    vraag: "Are relatives of the person already known at Veilig Thuis?",
    kort: "Relatives known at Veilig Thuis",
  },
  samenloopZorgStraf: { vraag: "Do care and criminal law meet?", kort: "Care and criminal law meet" },
  complex: { vraag: "Is it a very complicated consular case?", kort: "Very complex" },
  kanNietHandelen: { vraag: "Are you unable to do anything yourself?", kort: "Cannot act" },
  ernstig: { vraag: "Is the situation grave?", kort: "Grave" },
};

const optiesNl: Opties = {
  vrager: {
    slachtoffer: { label: "Het gaat over mij" },
    omstander: { label: "Familie, vriend, buur of een andere bekende" },
    professional: {
      label: "Professional",
      hint: "School, zorg, welzijn of een ander beroep met een meldcode",
    },
    instelling: { label: "Een instelling die advies wil" },
    politie: { label: "Politie" },
    ambassade: { label: "Ambassade of consulaat" },
  },
  aanleiding: {
    adviesvraag: {
      label: "Advies",
      hint: "Meedenken. U beslist zelf wat u ermee doet.",
      zelf: { label: "Ik wil praten of raad", hint: "U beslist zelf wat u ermee doet." },
    },
    melding: {
      label: "Melden",
      hint: "Vragen of een organisatie het overneemt.",
      zelf: { label: "Ik wil dat iemand helpt en het overneemt" },
    },
    "lopende-dienst": {
      label: "Er loopt al een zaak",
      hint: "En nu komt dit erbij.",
      zelf: { label: "Er helpt al iemand" },
    },
  },
  veiligheid: {
    "acuut-onveilig": { label: "Er is nu gevaar", hint: "Bel 112" },
    "structureel-onveilig": { label: "Het is steeds weer onveilig" },
    "geen-onveiligheid": { label: "Er is nu geen gevaar" },
  },
  verblijf: { nederland: { label: "In Nederland" }, buitenland: { label: "In het buitenland" } },
  vormen: {
    huwelijksdwang: { label: "Moeten trouwen met wie je niet wilt", hint: "Huwelijksdwang" },
    kindhuwelijk: { label: "Trouwen als kind, jonger dan 18", hint: "Kindhuwelijk" },
    "huwelijkse-gevangenschap": { label: "Niet mogen scheiden", hint: "Huwelijkse gevangenschap" },
    achterlating: { label: "In het buitenland achtergelaten zijn of worden", hint: "Achterlating" },
    vgv: { label: "Besnijdenis van een meisje of vrouw", hint: "Vrouwelijke genitale verminking (VGV)" },
    "eergerelateerd-geweld": { label: "Geweld of dreiging om de eer", hint: "Eergerelateerd geweld" },
    partnergeweld: { label: "Geweld door een partner of ex" },
    kindermishandeling: { label: "Geweld tegen of verwaarlozing van een kind", hint: "Kindermishandeling" },
    ouderenmishandeling: { label: "Geweld tegen of uitbuiting van een oudere", hint: "Ouderenmishandeling" },
    "huiselijk-geweld-overig": { label: "Ander geweld of dwang thuis" },
  },
  inschrijving: {
    ingeschreven: { label: "Ja" },
    "niet-ingeschreven": { label: "Nee" },
    "gemeente-onbekend": { label: "Ja, maar de gemeente is onbekend" },
  },
  geslacht: { vrouw: { label: "Vrouw" }, man: { label: "Man" }, anders: { label: "Anders" } },
  eermotief: { ja: { label: "Ja" }, vermoeden: { label: "Misschien" }, nee: { label: "Nee" } },
  besluitVeiligThuis: {
    "voorwaarden-en-vervolg": { label: "Voorwaarden & Vervolg" },
    onderzoek: { label: "Onderzoek" },
    "lokaal-team": { label: "Overdracht aan het lokale team" },
    hulpverlening: { label: "Overdracht aan lopende hulp" },
    "multidisciplinair-team": { label: "Overdracht aan een multidisciplinair team" },
    betrokkenen: { label: "De betrokkenen gaan zelf verder" },
    einde: { label: "Einde bemoeienis" },
  },
  medewerking: { ja: { label: "Ja" }, nee: { label: "Nee" }, onduidelijk: { label: "Onduidelijk" } },
  risicoInNederland: { ja: { label: "Ja" }, nee: { label: "Nee" } },
  uitkomstOnderzoek: {
    "geen-geweld": { label: "Geen geweld" },
    onzeker: { label: "Het blijft onzeker" },
    "geweld-vastgesteld": { label: "Geweld is vastgesteld" },
  },
};

const optiesEn: Opties = {
  vrager: {
    slachtoffer: { label: "It is about me" },
    omstander: { label: "Family, friend, neighbour or another acquaintance" },
    professional: {
      label: "Professional",
      hint: "School, care, welfare or another profession with a reporting code",
    },
    instelling: { label: "An institution that wants advice" },
    politie: { label: "Police" },
    ambassade: { label: "Embassy or consulate" },
  },
  aanleiding: {
    adviesvraag: {
      label: "Advice",
      hint: "Thinking along. You decide what you do with it.",
      zelf: { label: "I want to talk, or advice", hint: "You decide what you do with it." },
    },
    melding: {
      label: "Report it",
      hint: "Ask whether an organisation takes over.",
      zelf: { label: "I want somebody to help and take over" },
    },
    "lopende-dienst": {
      label: "A case is already running",
      hint: "And now this comes on top.",
      zelf: { label: "Somebody is helping already" },
    },
  },
  veiligheid: {
    "acuut-onveilig": { label: "There is danger now", hint: "Call 112" },
    "structureel-onveilig": { label: "It is unsafe time and again" },
    "geen-onveiligheid": { label: "There is no danger now" },
  },
  verblijf: { nederland: { label: "In the Netherlands" }, buitenland: { label: "Abroad" } },
  vormen: {
    huwelijksdwang: { label: "Having to marry somebody you do not want", hint: "Forced marriage" },
    kindhuwelijk: { label: "Marrying as a child, younger than 18", hint: "Child marriage" },
    "huwelijkse-gevangenschap": { label: "Not being allowed to divorce", hint: "Marital captivity" },
    achterlating: { label: "Being left behind abroad, or about to be", hint: "Abandonment" },
    vgv: { label: "Circumcision of a girl or woman", hint: "Female genital mutilation (FGM)" },
    "eergerelateerd-geweld": {
      label: "Violence or threats for the sake of honour",
      hint: "Honour-related violence",
    },
    partnergeweld: { label: "Violence by a partner or ex" },
    kindermishandeling: { label: "Violence against or neglect of a child", hint: "Child abuse" },
    ouderenmishandeling: {
      label: "Violence against or exploitation of an older person",
      hint: "Elder abuse",
    },
    "huiselijk-geweld-overig": { label: "Other violence or coercion at home" },
  },
  inschrijving: {
    ingeschreven: { label: "Yes" },
    "niet-ingeschreven": { label: "No" },
    "gemeente-onbekend": { label: "Yes, but the municipality is unknown" },
  },
  geslacht: { vrouw: { label: "Woman" }, man: { label: "Man" }, anders: { label: "Other" } },
  eermotief: { ja: { label: "Yes" }, vermoeden: { label: "Perhaps" }, nee: { label: "No" } },
  besluitVeiligThuis: {
    "voorwaarden-en-vervolg": { label: "Voorwaarden & Vervolg (conditions and follow-up)" },
    onderzoek: { label: "Investigation" },
    "lokaal-team": { label: "Handover to the local team" },
    hulpverlening: { label: "Handover to running help" },
    "multidisciplinair-team": { label: "Handover to a multidisciplinary team" },
    betrokkenen: { label: "Those involved carry on themselves" },
    einde: { label: "End of involvement" },
  },
  medewerking: { ja: { label: "Yes" }, nee: { label: "No" }, onduidelijk: { label: "Unclear" } },
  risicoInNederland: { ja: { label: "Yes" }, nee: { label: "No" } },
  uitkomstOnderzoek: {
    "geen-geweld": { label: "No violence" },
    onzeker: { label: "It remains uncertain" },
    "geweld-vastgesteld": { label: "Violence was established" },
  },
};

/** The question behind each key. */
export const vraagWoorden: Record<Taal, Record<VraagSleutel, Vraag>> = { nl, en };

/** How a question is put to whoever answers: otherwise when it is about themselves. */
export function vraagVoor(options: { sleutel: VraagSleutel; taal: Taal; isZelf: boolean }): {
  vraag: string;
  hint?: string;
} {
  const woorden = vraagWoorden[options.taal][options.sleutel];
  return (options.isZelf && woorden.zelf) || woorden;
}

/** The answers to the questions that have a short list of them. */
export const optieWoorden: Record<Taal, Opties> = { nl: optiesNl, en: optiesEn };

/** The answers to a question of yes or no. */
export const jaNeeWoorden = { nl: { ja: "Ja", nee: "Nee" }, en: { ja: "Yes", nee: "No" } } as const;

/** Who holds a case, or nobody. */
export const houderNaam = (code: (typeof keuzes)["bij"][number], taal: Taal): string =>
  code === "nergens" ? { nl: "Nog niemand", en: "Nobody yet" }[taal] : organisatieNaam(code, taal);
