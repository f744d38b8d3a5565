import type { Actor, ActorRol } from "../access/actor.ts";
import type { OrganisatieSoort } from "../casus/organisatie.ts";
import type { Bron } from "../protocol/bronnen.ts";
import type { AdviesVerhoudingen } from "./advies.ts";
import type { AdviesCommandType } from "./command.ts";

/** Everything somebody can ask of an advice: each command, and reading. */
export type AdviesActie = AdviesCommandType | "advies.lees";

/** How an organisation stands to an advice: it gives it, or it asked it through Schakel. */
export type AdviesRelatie = "gever" | "vrager";

/** One row of access to advices: what it allows, to whom, in which relation, and why. Rows only ever add. */
export type AdviesPolicy = {
  readonly allows: readonly AdviesActie[];
  readonly rollen: readonly ActorRol[];
  readonly soorten?: readonly OrganisatieSoort[];
  /** Absent: only when the advice does not exist yet. */
  readonly relatie?: AdviesRelatie;
  readonly bron: Bron;
};

const werkers = ["medewerker", "teamleider"] as const;

/** Who may do what with advices. Nothing is allowed unless a row says so; an empty table means nobody. */
export const adviesPolicies = {
  "veilig-thuis-geeft-advies": {
    allows: ["RegistreerAdvies"],
    rollen: werkers,
    soorten: ["veilig-thuis"],
    bron: "WW-A4",
  },
  "deskundige-geeft-advies": {
    allows: ["RegistreerAdvies"],
    rollen: werkers,
    soorten: ["lkha", "lec-egg", "pharos"],
    bron: "RK-7.6",
  },
  "keten-raadpleegt-anoniem": {
    allows: ["StelConsultvraag"],
    rollen: werkers,
    bron: "LKHA-1.4a",
  },
  "gever-werkt-aan-advies": {
    allows: [
      "advies.lees",
      "SchatRisicoIn",
      "GeefAdvies",
      "SpreekVolgendContactAf",
      "LegUitlegVast",
      "OndersteunVrager",
      "MaakAdviesnotitie",
      "SluitAdvies",
      "HeropenAdvies",
      "ZetConsultUit",
      "NeemAntwoordOver",
    ],
    rollen: werkers,
    relatie: "gever",
    bron: "RK-7.7",
  },
  "meldpunt-zet-advies-om": {
    allows: ["ZetOmInMelding"],
    rollen: werkers,
    soorten: ["veilig-thuis", "lkha"],
    relatie: "gever",
    bron: "WW-A10",
  },
  "deskundige-beantwoordt": {
    allows: ["BeantwoordConsult", "VraagTerug"],
    rollen: werkers,
    relatie: "gever",
    bron: "LKHA-1.3a",
  },
  "vrager-volgt-consult": {
    allows: ["advies.lees", "BeantwoordWedervraag"],
    rollen: werkers,
    relatie: "vrager",
    bron: "LKHA-1.3c",
  },
} as const satisfies Record<string, AdviesPolicy>;

/** The rows that granted, and how the actor's organisation stands to the advice. */
export type AdviesGrant = {
  readonly policies: readonly string[];
  readonly relatie: AdviesRelatie | undefined;
};

const rijen: readonly (readonly [string, AdviesPolicy])[] = Object.entries<AdviesPolicy>(adviesPolicies);

/** How an organisation stands to this advice; undefined when for it the advice does not exist. */
export function adviesRelatie({ houder, consult }: AdviesVerhoudingen, organisatie: string) {
  if (houder.id === organisatie) return "gever";
  return consult?.van.id === organisatie ? "vrager" : undefined;
}

/** Which rows let this actor do this; undefined when none does. */
export function authorizeAdvies(
  actor: Actor,
  actie: AdviesActie,
  advies: AdviesVerhoudingen | undefined,
): AdviesGrant | undefined {
  const relatie = advies && adviesRelatie(advies, actor.organisatie.id);
  if (advies && !relatie) return undefined;
  const gevend = rijen.filter(([, rij]) => rij.relatie === relatie && past(rij, actor, actie));
  return gevend.length > 0 ? { policies: gevend.map(([id]) => id), relatie } : undefined;
}

/** Every action that this actor may ask of this advice now, whatever will be said of it. */
export function adviesActies(actor: Actor, advies: AdviesVerhoudingen): ReadonlySet<AdviesActie> {
  const alle = new Set(rijen.flatMap(([, { allows }]) => allows));
  return new Set([...alle].filter((actie) => authorizeAdvies(actor, actie, advies)));
}

/** Whether advice is work of this actor at all: then there is a page for it. */
export const kentAdvies = (actor: Actor): boolean =>
  authorizeAdvies(actor, "RegistreerAdvies", undefined) !== undefined ||
  authorizeAdvies(actor, "StelConsultvraag", undefined) !== undefined;

const past = ({ allows, rollen, soorten }: AdviesPolicy, actor: Actor, actie: AdviesActie): boolean =>
  allows.includes(actie) &&
  rollen.some((rol) => actor.rollen.includes(rol)) &&
  (!soorten || soorten.includes(actor.organisatie.soort));
