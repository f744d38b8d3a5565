import { type ActorRol, rollen } from "#domain/access/actor.ts";
import type { kaderWoorden } from "../../words/kader.ts";

/** One entry of the navigation at work: where to, which word, and for which roles. */
type Entry = {
  to: string;
  word: keyof (typeof kaderWoorden)["nl"]["werk"] & ("werk" | "nieuw" | "audit");
  roles: readonly ActorRol[];
};

/** Only what exists stands here, and a reader sees only the entries of his own roles. */
export const navigation: readonly Entry[] = [
  { to: "/werk", word: "werk", roles: rollen },
  { to: "/casus/nieuw", word: "nieuw", roles: ["medewerker", "teamleider"] },
  { to: "/audit", word: "audit", roles: ["logcontrole"] },
];
