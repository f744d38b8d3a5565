import type { CasusCommand } from "./command.ts";
import type { Refusal } from "./decision.ts";
import { organisatiesIn } from "./opdrachten.ts";
import type { OrganisatieRef } from "./organisatie.ts";

/** What a command says of the world outside the casus, and what is to be looked up before it is believed. */
export type Genoemd = {
  readonly organisaties: readonly OrganisatieRef[];
  readonly medewerker?: string;
  readonly gemeente?: string;
  /** Somebody in another casus. */
  readonly persoon?: { readonly casus: string; readonly betrokkene: string };
};

/** What is known of it: kinds by organisation, whether the employee works with the asker, the region of the municipality. */
export type Bekend = {
  readonly soorten: { readonly [organisatie: string]: string };
  readonly isCollega: boolean;
  readonly regio: string | null;
  /** The asker's organisation holds that person, in a casus it may read. */
  readonly isEigenPersoon?: boolean;
};

/** What this command names that is looked up: organisations, a colleague, and the municipality that gives a region. */
export function genoemdIn(command: CasusCommand): Genoemd {
  const organisaties = organisatiesIn(command);
  if (command.type === "WijsToe") return { organisaties, medewerker: command.medewerker };
  // taking back needs nobody: the other one may have been destroyed meanwhile
  if (command.type === "BeoordeelTreffer")
    return {
      organisaties,
      ...(command.uitkomst !== "herroepen" && {
        persoon: { casus: command.anderCasus, betrokkene: command.anderBetrokkene },
      }),
    };
  const gemeente = command.type === "OntvangMelding" ? command.slachtoffer.gemeente : undefined;
  return { organisaties, ...(gemeente && { gemeente }) };
}

/** Refuses an organisation that does not exist or is of another kind than was said, and somebody who is no colleague. */
export function weigerOnbekenden(genoemd: Genoemd, bekend: Bekend): Refusal | undefined {
  if (genoemd.organisaties.some(({ id, soort }) => bekend.soorten[id] !== soort)) return onbekendeOrganisatie;
  if (genoemd.persoon && !bekend.isEigenPersoon) return onbekendePersoon;
  return genoemd.medewerker !== undefined && !bekend.isCollega ? geenCollega : undefined;
}

/** The command with what is known in the place of what was claimed: which region the municipality gives. */
export function metWatBekendIs(command: CasusCommand, { regio }: Bekend): CasusCommand {
  if (command.type !== "OntvangMelding") return command;
  const { regioVolgensGemeente: _beweerd, ...rest } = command;
  return regio === null ? rest : { ...rest, regioVolgensGemeente: regio };
}

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
