import type { AdviesStand } from "../advies/advies.ts";
import type { ConsultUitkomst } from "../advies/keuzes.ts";
import type { CasusCommand } from "./command.ts";
import type { Refusal } from "./decision.ts";
import { organisatiesIn } from "./opdrachten.ts";
import { deskundigen, type OrganisatieRef, type OrganisatieSoort } from "./organisatie.ts";

/** What a command says of the world outside the casus, and what is to be looked up before it is believed. */
export type Genoemd = {
  readonly organisaties: readonly OrganisatieRef[];
  readonly medewerker?: string;
  readonly gemeente?: string;
  /** Somebody in another casus. */
  readonly persoon?: { readonly casus: string; readonly betrokkene: string };
  /** An advice that became this report, or a consult whose answer is taken over. */
  readonly advies?: { readonly id: string; readonly als: "melding" | "antwoord" };
};

/** What is known of it: kinds by organisation, whether the employee works with the asker, the region of the municipality. */
export type Bekend = {
  readonly soorten: { readonly [organisatie: string]: string };
  readonly isCollega: boolean;
  /** No conflict check keeps this casus from that employee; absent where nobody is named. */
  readonly isCollegaVrij?: boolean;
  readonly regio: string | null;
  /** The asker's organisation holds that person, in a casus it may read. */
  readonly isEigenPersoon?: boolean;
  /** How the named advice stands for the asker's organisation; null when for it there is none. */
  readonly advies: GenoemdAdvies | null;
};

/** As much of a named advice as a casus may build on. */
export type GenoemdAdvies = {
  readonly stand: AdviesStand;
  readonly isGever: boolean;
  readonly soort: OrganisatieSoort;
  readonly uitkomst: ConsultUitkomst | null;
};

/** What this command names that is looked up: organisations, a colleague, and the municipality that gives a region. */
export function genoemdIn(command: CasusCommand): Genoemd {
  const organisaties = organisatiesIn(command);
  if (command.type === "WijsToe") return { organisaties, medewerker: command.medewerker };
  if (command.type === "WeegDubbelAnoniem") return { organisaties, medewerker: command.met };
  // taking back needs nobody: the other one may have been destroyed meanwhile
  if (command.type === "BeoordeelTreffer")
    return {
      organisaties,
      ...(command.uitkomst !== "herroepen" && {
        persoon: { casus: command.anderCasus, betrokkene: command.anderBetrokkene },
      }),
    };
  if (command.type === "NeemConsultOver")
    return { organisaties, advies: { id: command.consult, als: "antwoord" } };
  if (command.type !== "OntvangMelding") return { organisaties };
  const { advies } = command;
  const { gemeente } = command.slachtoffer;
  return {
    organisaties,
    ...(gemeente && { gemeente }),
    ...(advies && { advies: { id: advies, als: "melding" } }),
  };
}

/** Refuses an organisation that does not exist or is of another kind than was said, and somebody who is no colleague. */
export function weigerOnbekenden(genoemd: Genoemd, bekend: Bekend): Refusal | undefined {
  if (genoemd.organisaties.some(({ id, soort }) => bekend.soorten[id] !== soort)) return onbekendeOrganisatie;
  if (genoemd.persoon && !bekend.isEigenPersoon) return onbekendePersoon;
  if (genoemd.medewerker !== undefined && !bekend.isCollega) return geenCollega;
  if (genoemd.medewerker !== undefined && bekend.isCollegaVrij === false) return nietDezeCollega;
  return genoemd.advies && !isBruikbaar(genoemd.advies.als, bekend.advies) ? onbekendAdvies : undefined;
}

/** A report rests on an own advice that was made into one, an answer on a consult that was asked and answered. */
const isBruikbaar = (als: "melding" | "antwoord", advies: GenoemdAdvies | null): boolean =>
  als === "melding"
    ? advies?.isGever === true && advies.stand === "omgezet"
    : advies?.isGever === false && advies.uitkomst !== null;

/**
 * The command with what is known in the place of what was claimed: which region the municipality gives, what the expert
 * answered, and whether an advice was made into a report.
 */
export function metWatBekendIs(command: CasusCommand, { regio, advies }: Bekend): CasusCommand {
  if (command.type === "NeemConsultOver") {
    const { uitkomst: _beweerd, deskundige: _ook, ...rest } = command;
    if (!advies || advies.isGever || !advies.uitkomst) return rest;
    const deskundige = deskundigen.find((soort) => soort === advies.soort);
    return { ...rest, uitkomst: advies.uitkomst, ...(deskundige && { deskundige }) };
  }
  if (command.type !== "OntvangMelding") return command;
  const { regioVolgensGemeente: _beweerd, ...rest } = command;
  return regio === null ? rest : { ...rest, regioVolgensGemeente: regio };
}

const onbekendAdvies: Refusal = {
  code: "advies-onbekend",
  bronnen: [],
  uitleg: {
    nl: "Dit advies is er niet, of er is nog geen melding of antwoord van.",
    en: "This advice is not there, or there is no report or answer of it yet.",
  },
};

const onbekendeOrganisatie: Refusal = {
  code: "organisatie-onbekend",
  bronnen: [],
  uitleg: {
    nl: "Deze organisatie staat niet in de lijst van organisaties. Kies er een uit de lijst.",
    en: "This organisation is not in the list of organisations. Choose one from the list.",
  },
};

const onbekendePersoon: Refusal = {
  code: "persoon-onbekend",
  bronnen: [],
  uitleg: {
    nl: "De andere persoon staat niet (meer) in een dossier van uw organisatie. Ververs de bladzijde.",
    en: "The other person is not, or no longer, in a dossier of your organisation. Refresh the page.",
  },
};

const geenCollega: Refusal = {
  code: "medewerker-onbekend",
  bronnen: [],
  uitleg: {
    nl: "Deze medewerker behandelt bij uw organisatie geen zaken. Kies een collega uit de lijst.",
    en: "This employee handles no cases at your organisation. Choose a colleague from the list.",
  },
};

/** Whoever cannot see it cannot work on it: it would lie with somebody for whom it is not there. */
const nietDezeCollega: Refusal = {
  code: "medewerker-niet-hier",
  bronnen: [],
  uitleg: {
    nl: "Deze casus kan niet naar deze collega. Kies iemand anders uit de lijst.",
    en: "This case cannot go to this colleague. Choose somebody else from the list.",
  },
};
