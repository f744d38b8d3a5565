import type { OrganisatieRef } from "../casus/organisatie.ts";

/** What somebody is employed for; a kind of organisation and a role together decide what is possible. */
export const rollen = [
  "medewerker",
  "teamleider",
  "beleid",
  "beheer",
  "logcontrole",
  "koppeling",
  "publiek",
] as const;
/** One role; somebody may have several. Nobody is employed as `publiek`: that is whoever stands at a public door. */
export type ActorRol = (typeof rollen)[number] | "publiek";

/**
 * Who asks, for which organisation, in which roles. `medewerker` is an employee's id; a system of an organisation
 * (role `koppeling`) has its client id there. Whoever
 * reports at the public door of an organisation has no login: role `publiek`, and that word there for everybody. `tweeFactoren` tells whether the login used two factors (`acr`).
 */
export type Actor = {
  readonly medewerker: string;
  readonly organisatie: OrganisatieRef;
  readonly rollen: readonly ActorRol[];
  readonly team?: string;
  readonly tweeFactoren: boolean;
};

/** Whether this actor has at least one of these roles. */
export const heeftRol = (actor: Actor, ...gevraagd: readonly ActorRol[]): boolean =>
  gevraagd.some((rol) => actor.rollen.includes(rol));
