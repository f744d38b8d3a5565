import { kb, lkha, rk, soa, ww } from "#domain/protocol/bronnen.ts";
import type { Organisatie, Situatie } from "#domain/protocol/situatie.ts";
import {
  isFamilie,
  isGevaar,
  isHier,
  isTrouwenOfReis,
  isWeg,
  passend,
  type Raad,
  type RaadRij,
} from "./raad.ts";
import type { Taal } from "./taal.ts";

/** Most urgent first. The rules bind organisations; here stands what these mean for whoever needs help. */
const rijen: readonly RaadRij[] = [
  {
    als: (situatie) => isHier(situatie) && isGevaar(situatie),
    zin: {
      nl: "Bel 112 zodra het kan, en zeg waar u bent. De politie zorgt eerst dat u en uw huisgenoten veilig zijn.",
      en: "Call 112 as soon as you can, and say where you are. The police first make sure that you and those you live with are safe.",
    },
    bronnen: [soa("A1.2")],
  },
  {
    als: (situatie) => isWeg(situatie) && isGevaar(situatie),
    zin: {
      nl: "Bel de hulpdiensten van het land waar u bent, of ga naar een plek met andere mensen. 112 werkt niet in elk land.",
      en: "Call the emergency services of the country you are in, or go where other people are. 112 does not work in every country.",
    },
    bronnen: [soa("0.2")],
  },
  {
    als: isWeg,
    zin: {
      nl: "Bel +31 247 247 247 als u veilig kunt praten. Dat is het ministerie van Buitenlandse Zaken, dag en nacht; de ambassade helpt mee. Het maakt niet uit of u in Nederland eerder om hulp vroeg.",
      en: "Call +31 247 247 247 when you can talk safely. It is the Dutch Ministry of Foreign Affairs, day and night; the embassy helps as well. It does not matter whether you asked for help in the Netherlands before.",
    },
    bronnen: [kb("26"), kb("53")],
  },
  {
    als: (situatie) => isWeg(situatie) && isTrouwenOfReis(situatie),
    zin: {
      nl: "U mag ook zelf het LKHA bellen. Het LKHA helpt wie in het buitenland is achtergelaten of daar moet trouwen.",
      en: "You may also call LKHA yourself. LKHA helps people who were left behind abroad or are made to marry there.",
    },
    bronnen: [lkha("2.3b"), lkha("2.6")],
  },
  {
    als: isWeg,
    zin: {
      nl: "Helpen in een ander land is lastig en lukt niet altijd. Vraag wat er wel kan; zij horen daar eerlijk over te zijn.",
      en: "Helping in another country is hard and does not always succeed. Ask what can be done; they should be honest about it.",
    },
    bronnen: [kb("58")],
  },
  {
    als: isHier,
    zin: {
      nl: "Bel Veilig Thuis: 0800-2000, dag en nacht, gratis. U kunt eerst alleen praten en vragen wat er mogelijk is.",
      en: "Call Veilig Thuis: 0800-2000, day and night, free of charge. You can just talk first, and ask what is possible.",
    },
    bronnen: [ww("Z1"), ww("A1")],
  },
  {
    als: (situatie) => isHier(situatie) && isTrouwenOfReis(situatie),
    zin: {
      nl: "Bent u bang dat u op reis moet en niet terug mag? Bel vóór de reis. Dan kan er nog het meest.",
      en: "Are you afraid you must travel and will not be let back? Call before the journey. That is when most can be done.",
    },
    bronnen: [kb("18")],
  },
  {
    als: (situatie) => isHier(situatie) && isTrouwenOfReis(situatie),
    zin: {
      nl: "U mag ook zelf het LKHA bellen. Het weet veel van moeten trouwen en van achtergelaten worden.",
      en: "You may also call LKHA yourself. It knows much about having to marry and about being left behind.",
    },
    bronnen: [lkha("1.3a"), lkha("2.6"), rk("4.3")],
  },
  {
    als: isHier,
    zin: {
      nl: "Bij Veilig Thuis hoeft u uw naam niet te zeggen als u om raad vraagt.",
      en: "At Veilig Thuis you need not say your name when you ask for advice.",
    },
    bronnen: [rk("2.6")],
  },
  {
    als: isFamilie,
    zin: {
      nl: "Houd dit geheim voor uw familie en voor wie met hen praat. Wis gesprekken en berichten als iemand in uw telefoon kijkt.",
      en: "Keep this from your family and from whoever talks to them. Delete calls and messages if somebody looks in your phone.",
    },
    bronnen: [rk("7.32")],
  },
  {
    als: isFamilie,
    zin: {
      nl: "Helpt iemand van school, zorg of werk u? Die vraagt eerst een deskundige, en hoort niet met uw partner of ouders te gaan praten. U mag dat zeggen.",
      en: "Is somebody from school, care or work helping you? They ask an expert first, and should not go and talk to your partner or parents. You may tell them so.",
    },
    bronnen: [rk("7.3"), rk("7.4")],
  },
  {
    zin: {
      nl: "Het hoeft geen naam te hebben, en het maakt niet uit of u een vrouw of een man bent. U mag altijd om hulp vragen.",
      en: "It need not have a name, and it does not matter whether you are a woman or a man. You may always ask for help.",
    },
    bronnen: [kb("37"), kb("52")],
  },
];

/** Every row that the advice for somebody whom it is about rests on. */
export const zelfBronnen = new Set(rijen.flatMap(({ bronnen }) => bronnen));

/** What somebody whom it is about should know and do, most urgent first. */
export const raadVoor = (situatie: Situatie): readonly Raad[] => passend(rijen, situatie);

/** Whom she can call, in the order to try. A free Dutch number cannot be reached from abroad. */
export function bellenVoor(situatie: Situatie): readonly Organisatie[] {
  const lkha = isTrouwenOfReis(situatie) ? (["lkha"] as const) : [];
  if (isWeg(situatie)) return ["bz", ...lkha];
  return ["politie", "veilig-thuis", ...(situatie.verblijf ? [] : (["bz"] as const)), ...lkha];
}

const nl = {
  isErVoorU: (naam: string) => `${naam.charAt(0).toUpperCase()}${naam.slice(1)} is er voor u`,
  zicht: (naam: string) => `Op uw veiligheid let ${naam}.`,
  doen: "Wat u kunt doen",
};
const en: typeof nl = {
  isErVoorU: (naam) => `${naam.charAt(0).toUpperCase()}${naam.slice(1)} is there for you`,
  zicht: (naam) => `${naam.charAt(0).toUpperCase()}${naam.slice(1)} watches over your safety.`,
  doen: "What you can do",
};

/** The words around the answer for whom it is about. */
export const zelfWoorden: Record<Taal, typeof nl> = { nl, en };
