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

/** Most urgent first. The rules bind organisations; here stands what these mean for whoever is near it. */
const doen: readonly RaadRij[] = [
  {
    als: (situatie) => isHier(situatie) && isGevaar(situatie),
    zin: {
      nl: "Bel 112 en zeg waar het is. De politie zorgt eerst dat iedereen in huis veilig is.",
      en: "Call 112 and say where it is. The police first make sure that everybody in the house is safe.",
    },
    bronnen: [soa("A1.2")],
  },
  {
    als: isWeg,
    zin: {
      nl: "Bel +31 247 247 247: het ministerie van Buitenlandse Zaken, dag en nacht. De ambassade helpt mee, ook als in Nederland nooit om hulp is gevraagd.",
      en: "Call +31 247 247 247: the Dutch Ministry of Foreign Affairs, day and night. The embassy helps as well, even if nobody ever asked for help in the Netherlands.",
    },
    bronnen: [kb("26"), kb("53")],
  },
  {
    als: (situatie) => isWeg(situatie) && isTrouwenOfReis(situatie),
    zin: {
      nl: "U mag het ook zelf melden bij het LKHA, dat hiervoor in Nederland het knooppunt is.",
      en: "You may also report it yourself to LKHA, the Dutch hub for this.",
    },
    bronnen: [lkha("2.6")],
  },
  {
    zin: {
      nl: "Bel Veilig Thuis: 0800-2000, dag en nacht, gratis. Noem de gemeente waar het gezin woont. U kunt eerst alleen raad vragen; wie het betreft hoeft u dan niet te noemen.",
      en: "Call Veilig Thuis: 0800-2000, day and night, free of charge. Say in which municipality the family lives. You can just ask for advice first, and need not say whom it is about.",
    },
    bronnen: [ww("Z1"), ww("A4"), ww("A8")],
  },
  {
    als: (situatie) => isHier(situatie) && isTrouwenOfReis(situatie),
    zin: {
      nl: "Staat er een reis gepland? Bel vóór de reis. Dan kan er nog het meest.",
      en: "Is a journey planned? Call before the journey. That is when most can be done.",
    },
    bronnen: [kb("18")],
  },
  {
    zin: {
      nl: "Vertel wat u zelf zag en hoorde, en wanneer. Zeg erbij wat u alleen vermoedt.",
      en: "Tell what you saw and heard yourself, and when. Say what you only suspect.",
    },
    bronnen: [ww("M3"), ww("Z18")],
  },
  {
    zin: {
      nl: "Mag niemand weten dat het van u komt? Zeg dat aan het begin van het gesprek.",
      en: "May nobody know that it comes from you? Say so at the beginning of the call.",
    },
    bronnen: [ww("M5"), rk("2.6")],
  },
  {
    zin: {
      nl: "Kunt u de ander alleen en veilig spreken? Luister, geloof wat u hoort, en zeg dat om hulp vragen altijd mag, ook zonder er een naam aan te geven.",
      en: "Can you talk to the other alone and safely? Listen, believe what you hear, and say that asking for help is always allowed, without putting a name to it.",
    },
    bronnen: [kb("37")],
  },
];

/** What makes it worse; most dangerous first. */
const laten: readonly RaadRij[] = [
  {
    als: isFamilie,
    zin: {
      nl: "Praat er niet over met de partner, de ouders of andere familie, en bemiddel niet. Hoe goed bedoeld ook: het kan het gevaar groter maken.",
      en: "Do not talk about it with the partner, the parents or other family, and do not mediate. However well meant, it may make the danger greater.",
    },
    bronnen: [rk("7.4")],
  },
  {
    als: (situatie) => !isFamilie(situatie),
    zin: {
      nl: "Spreek wie het doet er niet zelf op aan voordat u raad hebt gevraagd. Denkt u dat iets doen het erger maakt? Zeg dat dan tegen Veilig Thuis.",
      en: "Do not confront whoever does it before you asked for advice. Do you think that doing something makes it worse? Tell Veilig Thuis.",
    },
    bronnen: [ww("Z3")],
  },
  {
    zin: {
      nl: "Schrijf er niets over in berichten die een ander kan lezen, en vertel het niet verder dan nodig is.",
      en: "Write nothing about it in messages that somebody else can read, and tell no more people than needed.",
    },
    bronnen: [rk("7.32")],
  },
  {
    als: isWeg,
    zin: {
      nl: "Reis er niet zelf heen om iemand op te halen zonder eerst te bellen. Helpen in een ander land is lastig en lukt niet altijd.",
      en: "Do not travel there yourself to fetch somebody without calling first. Helping in another country is hard and does not always succeed.",
    },
    bronnen: [kb("58")],
  },
];

/** Every row that the advice for somebody near it rests on. */
export const naasteBronnen = new Set([...doen, ...laten].flatMap(({ bronnen }) => bronnen));

/** What somebody near it can do now, most urgent first. */
export const doenVoor = (situatie: Situatie): readonly Raad[] => passend(doen, situatie);

/** What somebody near it should leave. */
export const latenVoor = (situatie: Situatie): readonly Raad[] => passend(laten, situatie);

/** Whom somebody near it can call, in the order to try: from the Netherlands, about somebody who may be elsewhere. */
export function bellenVoorNaaste(situatie: Situatie): readonly Organisatie[] {
  if (isHier(situatie))
    return situatie.verblijf ? ["politie", "veilig-thuis"] : ["politie", "veilig-thuis", "bz"];
  return isTrouwenOfReis(situatie) ? ["bz", "lkha", "veilig-thuis"] : ["bz", "veilig-thuis"];
}

const nl = {
  doen: "Wat u nu kunt doen",
  laten: "Wat u beter niet doet",
  organisaties: (aantal: number) => `Wat organisaties nu doen, met alle ${aantal} regels en hun bron`,
};
const en: typeof nl = {
  doen: "What you can do now",
  laten: "What you had better not do",
  organisaties: (aantal) => `What organisations do now, with all ${aantal} rules and their source`,
};

/** The words around the answer for somebody near it. */
export const naasteWoorden: Record<Taal, typeof nl> = { nl, en };
