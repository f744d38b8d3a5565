import type { Refusal } from "../casus/decision.ts";
import type { Advies } from "./advies.ts";
import type { AdviesCommandOf } from "./command.ts";
import {
  type AdviesContext,
  type AdviesDecision,
  accept,
  bijTekst,
  refuse,
  tekst,
  tekstVoor,
} from "./decision.ts";
import { consultDeskundigen } from "./keuzes.ts";

/**
 * A question to an expert, on the name of the professional and about somebody who is not named (LKHA-1.3b, 1.3c, 1.4a).
 * Nothing in it leads back to the casus it was asked for. Both organisations hold the question. Refused: who is no expert
 * for this, and the own organisation.
 */
export function stelConsultvraag(
  command: AdviesCommandOf<"StelConsultvraag">,
  context: AdviesContext,
): AdviesDecision {
  const { deskundige, vrager, vormen, inBuitenland, leeftijd, spoed, nummer } = command;
  const van = context.door.organisatie;
  if (deskundige.id === van.id || !(consultDeskundigen as readonly string[]).includes(deskundige.soort))
    return refuse(geenDeskundige);
  const bijDeskundige = tekstVoor(deskundige.id, { context, naam: "vraag", inhoud: command.vraag });
  const eigen = tekst(context, "vraag-vrager", command.vraag);
  const data = {
    nummer,
    houder: deskundige,
    van,
    vrager: context.id("vrager"),
    ...(vormen && { vormen }),
    inBuitenland,
    leeftijd,
    spoed,
    vraag: bijDeskundige.id,
    vraagVrager: eigen.id,
  };
  return accept(
    [{ type: "ConsultvraagGesteld", v: 1, data }],
    [
      bijDeskundige,
      eigen,
      { soort: "adviesvrager", id: data.vrager, houder: deskundige.id, inhoud: JSON.stringify(vrager) },
    ],
  );
}

/** The advice from which an expert was asked remembers which consult that was. */
export const zetConsultUit = (
  { consult, deskundige }: AdviesCommandOf<"ZetConsultUit">,
  advies: Advies,
): AdviesDecision =>
  advies.consult
    ? refuse(consultVanConsult)
    : accept([{ type: "ConsultUitgezet", v: 1, data: { consult, deskundige } }]);

/** The answer of the expert becomes part of the advice; refused for a consult that was not asked from here, and twice. */
export function neemAntwoordOver(
  command: AdviesCommandOf<"NeemAntwoordOver">,
  advies: Advies,
  context: AdviesContext,
): AdviesDecision {
  const { consult, uitkomst } = command;
  const uitgezet = advies.consulten.find((een) => een.consult === consult);
  if (!uitgezet) return refuse(onbekendConsult);
  if (uitgezet.overgenomen) return refuse(alOvergenomen);
  return bijTekst(context, "antwoord", command.antwoord, (antwoord) => ({
    type: "ConsultantwoordOvergenomen",
    v: 1,
    data: { consult, uitkomst, antwoord },
  }));
}

/** The expert says what it is (LKHA-1.3a); both organisations hold the answer. */
export function beantwoordConsult(
  command: AdviesCommandOf<"BeantwoordConsult">,
  { consult }: Advies,
  context: AdviesContext,
): AdviesDecision {
  if (!consult) return refuse(geenConsult);
  const eigen = tekst(context, "antwoord", command.antwoord);
  const bijVrager = tekstVoor(consult.van.id, { context, naam: "antwoord-vrager", inhoud: command.antwoord });
  const data = { uitkomst: command.uitkomst, antwoord: eigen.id, antwoordVrager: bijVrager.id };
  return accept([{ type: "ConsultBeantwoord", v: 1, data }], [eigen, bijVrager]);
}

/** The expert asks something back. */
export function vraagTerug(
  command: AdviesCommandOf<"VraagTerug">,
  { consult }: Advies,
  context: AdviesContext,
): AdviesDecision {
  if (!consult) return refuse(geenConsult);
  const eigen = tekst(context, "vraag", command.vraag);
  const bijVrager = tekstVoor(consult.van.id, { context, naam: "vraag-vrager", inhoud: command.vraag });
  const data = { vraag: eigen.id, vraagVrager: bijVrager.id };
  return accept([{ type: "WedervraagGesteld", v: 1, data }], [eigen, bijVrager]);
}

/** Who asked answers what the expert asked back; refused when nothing was asked. */
export function beantwoordWedervraag(
  command: AdviesCommandOf<"BeantwoordWedervraag">,
  { consult, houder }: Advies,
  context: AdviesContext,
): AdviesDecision {
  if (!consult?.wedervraagOpen) return refuse(geenWedervraag);
  const eigen = tekst(context, "antwoord-vrager", command.antwoord);
  const bijDeskundige = tekstVoor(houder.id, { context, naam: "antwoord", inhoud: command.antwoord });
  const data = { antwoord: bijDeskundige.id, antwoordVrager: eigen.id };
  return accept([{ type: "WedervraagBeantwoord", v: 1, data }], [eigen, bijDeskundige]);
}

const geenDeskundige: Refusal = {
  code: "geen-deskundige",
  bronnen: ["RK-7.6", "LKHA-1.4a"],
  uitleg: {
    nl: "Raadplegen kan bij het LKHA, het LEC EGG, Pharos of een andere regio van Veilig Thuis.",
    en: "One can consult LKHA, LEC EGG, Pharos or another region of Veilig Thuis.",
  },
};

const geenConsult: Refusal = {
  code: "geen-consult",
  bronnen: [],
  uitleg: {
    nl: "Deze vraag kwam niet van een collega in Schakel. Leg het advies vast dat u gaf.",
    en: "This question did not come from a colleague in Schakel. Record the advice you gave.",
  },
};

const consultVanConsult: Refusal = {
  code: "consult-van-consult",
  bronnen: ["LKHA-1.4a"],
  uitleg: {
    nl: "Deze vraag is aan u gesteld. Verwijs wie vroeg naar de andere deskundige.",
    en: "This question was put to you. Refer whoever asked to the other expert.",
  },
};

const onbekendConsult: Refusal = {
  code: "consult-onbekend",
  bronnen: [],
  uitleg: {
    nl: "Dit consult is niet vanuit dit advies gevraagd.",
    en: "This consult was not asked from this advice.",
  },
};

const alOvergenomen: Refusal = {
  code: "antwoord-al-overgenomen",
  bronnen: [],
  uitleg: { nl: "Dit antwoord staat er al.", en: "This answer is there already." },
};

const geenWedervraag: Refusal = {
  code: "geen-wedervraag",
  bronnen: [],
  uitleg: { nl: "Er is nu niets teruggevraagd.", en: "Nothing is asked back now." },
};
