import { type ActorRol, rollen } from "#domain/access/actor.ts";
import { kaartPolicies } from "#domain/access/kaart-policy.ts";
import { policies } from "#domain/access/policy.ts";
import { adviesPolicies } from "#domain/advies/policy.ts";
import type { OrganisatieSoort } from "#domain/casus/organisatie.ts";
import type { kaderWoorden } from "../../words/kader.ts";

/** One entry of the navigation at work: where to, which word, for which roles and, if not all, kinds of organisation. */
type Entry = {
  to: string;
  word: keyof (typeof kaderWoorden)["nl"]["werk"] &
    (
      | "werk"
      | "verdeling"
      | "terugbellen"
      | "nieuw"
      | "radar"
      | "advies"
      | "audit"
      | "protocol"
      | "bellen"
      | "kaart"
    );
  roles: readonly ActorRol[];
  /** A public page: it opens beside the work, which stays as it is. */
  besides?: true;
  kinds?: readonly OrganisatieSoort[];
};

/** Only what exists stands here, and a reader sees only the entries of his own roles. */
export const navigation: readonly Entry[] = [
  { to: "/werk", word: "werk", roles: rollen },
  { to: "/werk/verdeling", word: "verdeling", roles: ["medewerker", "teamleider"] },
  {
    to: "/werk/terugbellen",
    word: "terugbellen",
    roles: ["medewerker", "teamleider"],
    kinds: policies["keten-ontvangt-meldingen"].soorten,
  },
  {
    to: "/casus/nieuw",
    word: "nieuw",
    roles: ["medewerker", "teamleider"],
    kinds: policies["keten-ontvangt-meldingen"].soorten,
  },
  { to: "/radar", word: "radar", roles: ["medewerker", "teamleider"] },
  { to: "/advies", word: "advies", roles: adviesPolicies["keten-raadpleegt-anoniem"].rollen },
  { to: "/sociale-kaart", word: "bellen", roles: ["medewerker", "teamleider"], besides: true },
  {
    to: "/beheer/sociale-kaart",
    word: "kaart",
    roles: kaartPolicies["veilig-thuis-houdt-eigen-kaart"].rollen,
    kinds: kaartPolicies["veilig-thuis-houdt-eigen-kaart"].soorten,
  },
  { to: "/audit", word: "audit", roles: ["logcontrole"] },
  { to: "/protocol", word: "protocol", roles: ["beleid", "logcontrole", "teamleider"] },
];
