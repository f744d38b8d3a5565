import type { Refusal } from "../casus/decision.ts";
import type { OrganisatieRef } from "../casus/organisatie.ts";
import type { Advies } from "./advies.ts";
import type { AdviesCommand, AdviesCommandOf } from "./command.ts";
import {
  beantwoordConsult,
  beantwoordWedervraag,
  neemAntwoordOver,
  stelConsultvraag,
  vraagTerug,
  zetConsultUit,
} from "./consult.ts";
import { type AdviesContext, type AdviesDecision, accept, bijTekst, refuse, tekst } from "./decision.ts";
import type { AdviesEvent } from "./event.ts";
import { zetOmInMelding } from "./omzetten.ts";
import { contactVoorbij, registreerAdvies } from "./registreren.ts";
import { bevestigingVan, weigerHerkenbaar } from "./screening.ts";

/**
 * What comes of a command on an advice: pure. Before anything else every text is screened, so that no order of commands
 * can put somebody's name, number or address into an advice (WW-A8, LKHA-1.3b).
 */
export function decideAdvies(
  command: AdviesCommand,
  advies: Advies | undefined,
  context: AdviesContext,
): AdviesDecision {
  const herkend = weigerHerkenbaar(command);
  if (herkend) return refuse(herkend);
  const beslissing = beslis(command, advies, context);
  if (beslissing.kind === "refused") return beslissing;
  const bevestigd = bevestigingVan(command, context);
  return bevestigd
    ? accept([...beslissing.events, bevestigd.event], [...beslissing.items, bevestigd.item])
    : beslissing;
}

function beslis(command: AdviesCommand, advies: Advies | undefined, context: AdviesContext): AdviesDecision {
  if (command.type === "RegistreerAdvies")
    return advies ? refuse(bestaatAl) : registreerAdvies(command, context);
  if (command.type === "StelConsultvraag")
    return advies ? refuse(bestaatAl) : stelConsultvraag(command, context);
  if (!advies) return refuse(bestaatNiet);
  if (command.type === "HeropenAdvies") return heropen(command, advies, context);
  if (advies.omgezet) return refuse(isOmgezet);
  if (!advies.open && command.type !== "NeemAntwoordOver") return refuse(isGesloten);
  switch (command.type) {
    case "SchatRisicoIn": {
      const toelichting = command.toelichting && tekst(context, "toelichting", command.toelichting);
      const data = { risico: command.risico, ...(toelichting && { toelichting: toelichting.id }) };
      return accept([{ type: "RisicoIngeschat", v: 1, data }], toelichting ? [toelichting] : []);
    }
    case "GeefAdvies":
      if (advies.consult) return refuse(isConsult);
      return bijTekst(context, "advies", command.advies, (advies) => ({
        type: "AdviesGegeven",
        v: 1,
        data: { onderwerpen: command.onderwerpen ?? [], advies },
      }));
    case "SpreekVolgendContactAf":
      return spreekAf(command, context);
    case "LegUitlegVast":
      return accept([{ type: "UitlegGegeven", v: 1, data: { uitleg: command.uitleg } }]);
    case "OndersteunVrager":
      return bijTekst(context, "toelichting", command.toelichting, (toelichting) => ({
        type: "VragerOndersteund",
        v: 1,
        data: { ondersteuning: command.ondersteuning, toelichting },
      }));
    case "MaakAdviesnotitie":
      return bijTekst(context, "inhoud", command.inhoud, (inhoud) => ({
        type: "AdviesnotitieGemaakt",
        v: 1,
        data: { inhoud },
      }));
    case "ZetOmInMelding":
      return zetOmInMelding(command, advies, context);
    case "SluitAdvies":
      return sluit(command, advies, context);
    case "ZetConsultUit":
      return zetConsultUit(command, advies);
    case "NeemAntwoordOver":
      return neemAntwoordOver(command, advies, context);
    case "BeantwoordConsult":
      return beantwoordConsult(command, advies, context);
    case "VraagTerug":
      return vraagTerug(command, advies, context);
    case "BeantwoordWedervraag":
      return beantwoordWedervraag(command, advies, context);
  }
}

/** The organisations a command names, which must exist. */
export const organisatiesInAdvies = (command: AdviesCommand): readonly OrganisatieRef[] =>
  "deskundige" in command ? [command.deskundige] : [];

function spreekAf(
  { op }: AdviesCommandOf<"SpreekVolgendContactAf">,
  { vandaag }: AdviesContext,
): AdviesDecision {
  if (op !== undefined && op < vandaag) return refuse(contactVoorbij);
  return accept([{ type: "VolgendContactAfgesproken", v: 1, data: op ? { op } : {} }]);
}

/** A question that nobody answered yet is not closed away: whoever asked waits for it. */
function sluit(
  command: AdviesCommandOf<"SluitAdvies">,
  advies: Advies,
  context: AdviesContext,
): AdviesDecision {
  if (!advies.isBeantwoord && !command.reden) return refuse(redenOntbreekt);
  const reden = command.reden ? tekst(context, "reden", command.reden) : undefined;
  const event: AdviesEvent = { type: "AdviesGesloten", v: 1, data: reden ? { reden: reden.id } : {} };
  return accept([event], reden ? [reden] : []);
}

function heropen(
  command: AdviesCommandOf<"HeropenAdvies">,
  advies: Advies,
  context: AdviesContext,
): AdviesDecision {
  if (advies.omgezet) return refuse(isOmgezet);
  if (advies.open) return refuse(isOpen);
  return bijTekst(context, "reden", command.reden, (reden) => ({
    type: "AdviesHeropend",
    v: 1,
    data: { reden },
  }));
}

const bestaatNiet: Refusal = {
  code: "niet-gevonden",
  bronnen: [],
  uitleg: { nl: "Dit advies is er niet.", en: "This advice does not exist." },
};

const bestaatAl: Refusal = {
  code: "advies-bestaat-al",
  bronnen: [],
  uitleg: { nl: "Dit advies is al vastgelegd.", en: "This advice has been recorded already." },
};

const isOmgezet: Refusal = {
  code: "advies-omgezet",
  bronnen: ["WW-A10"],
  uitleg: {
    nl: "Van dit advies is een melding gemaakt. Het verhaal gaat verder in de casus.",
    en: "This advice was made into a report. The story goes on in the case.",
  },
};

const isGesloten: Refusal = {
  code: "advies-gesloten",
  bronnen: [],
  uitleg: { nl: "Dit advies is gesloten.", en: "This advice is closed." },
  welMogelijk: { nl: "Heropen het advies eerst.", en: "Reopen the advice first." },
};

const isOpen: Refusal = {
  code: "advies-is-open",
  bronnen: [],
  uitleg: { nl: "Dit advies is al open.", en: "This advice is open already." },
};

/** Whoever asked through Schakel would not see it. */
const isConsult: Refusal = {
  code: "consult-wordt-beantwoord",
  bronnen: ["LKHA-1.3a"],
  uitleg: {
    nl: "Deze vraag kwam van een collega in Schakel. Beantwoord het consult: dan ziet die het antwoord.",
    en: "This question came from a colleague in Schakel. Answer the consult: then they see the answer.",
  },
};

const redenOntbreekt: Refusal = {
  code: "reden-ontbreekt",
  bronnen: [],
  uitleg: {
    nl: "Er is nog geen advies gegeven. Geef een reden om toch te sluiten.",
    en: "No advice was given yet. Give a reason to close all the same.",
  },
};
