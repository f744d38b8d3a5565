import type { Actor } from "#domain/access/actor.ts";
import type { OrganisatieRef } from "#domain/casus/organisatie.ts";

/** Whoever has no login, at the door of one organisation: nobody in particular, and the same for everybody. */
export const publiekBij = ({ id, soort }: OrganisatieRef): Actor => ({
  medewerker: "publiek",
  organisatie: { id, soort },
  rollen: ["publiek"],
  tweeFactoren: false,
});
