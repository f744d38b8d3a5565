import type { CommandType } from "../casus/command.ts";
import type { OrganisatieSoort } from "../casus/organisatie.ts";
import type { Bron } from "../protocol/bronnen.ts";
import type { Actor, ActorRol } from "./actor.ts";
import { type Relatie, relatiesVan, type Verhoudingen } from "./relatie.ts";

/** Everything somebody can ask of a casus: each command, and reading. */
export type CasusAction = CommandType | "casus.lees" | "melder.lees" | "radar.vraag";

/** The parts of a casus that can be shown or hidden apart from each other. */
export const compartimenten = [
  "kern",
  "veiligheid",
  "mensen",
  "verhaal",
  "samenwerking",
  "overdracht",
] as const;
/** One part of a casus. */
export type Compartiment = (typeof compartimenten)[number];

/** One row of access: what it allows and shows, to whom, in which relation, and why. Rows only ever add. */
export type Policy = {
  readonly allows: readonly CasusAction[];
  readonly sees: readonly Compartiment[];
  readonly rollen: readonly ActorRol[];
  readonly soorten?: readonly OrganisatieSoort[];
  /** Absent: only when the casus does not exist yet. */
  readonly relaties?: readonly Relatie[];
  readonly bron: Bron;
};

const werkers = ["medewerker", "teamleider"] as const;
const dossierwerk = [
  "MaakNotitie",
  "NeemBetrokkeneOp",
  "WerkBetrokkeneBij",
  "WijsToe",
  "PakOp",
  "RaadpleegDeskundige",
  "VraagConsult",
  "NeemConsultOver",
  "HerzieAfwijking",
  "BeoordeelTreffer",
] as const;

/** Who may do and see what. Nothing is allowed unless a row says so; an empty table means nobody. */
export const policies = {
  "keten-ontvangt-meldingen": {
    allows: ["OntvangMelding"],
    sees: [],
    rollen: [...werkers, "koppeling"],
    soorten: ["veilig-thuis", "lkha", "politie", "ambassade", "bz", "lokaal-team"],
    bron: "SOA-S1.1",
  },
  // whoever has no login is nobody in particular: it acts at the door of the one who receives
  "veilig-thuis-hoort-iedereen": {
    allows: ["OntvangMelding"],
    sees: [],
    rollen: ["publiek"],
    soorten: ["veilig-thuis"],
    bron: "SOA-S1.1",
  },
  "lkha-hoort-iedereen": {
    allows: ["OntvangMelding"],
    sees: [],
    rollen: ["publiek"],
    soorten: ["lkha"],
    bron: "LKHA-2.6",
  },
  "melder-vraagt-naar-de-stand": {
    allows: ["VraagStand"],
    sees: [],
    rollen: ["publiek"],
    relaties: ["verantwoordelijk"],
    bron: "WW-Z31",
  },
  "verantwoordelijke-antwoordt-de-melder": {
    allows: ["VraagStand", "BeantwoordStand"],
    sees: [],
    rollen: werkers,
    relaties: ["verantwoordelijk"],
    bron: "WW-Z31",
  },
  "verantwoordelijke-leidt": {
    allows: [
      "casus.lees",
      ...dossierwerk,
      "LegFeitenVast",
      "BeoordeelVeiligheid",
      "MeldAcuutGevaar",
      "BiedOverdrachtAan",
      "TrekOverdrachtIn",
      "VerrichtHandeling",
      "RondRisicoanalyseAf",
      "StelRegioVast",
      "SluitDossier",
      "HeropenDossier",
    ],
    sees: ["kern", "veiligheid", "mensen", "verhaal", "samenwerking", "overdracht"],
    rollen: werkers,
    relaties: ["verantwoordelijk"],
    bron: "LKHA-1.2a",
  },
  "verantwoordelijke-voegt-melding-toe": {
    allows: ["VoegMeldingToe"],
    sees: [],
    rollen: werkers,
    soorten: ["veilig-thuis", "lkha", "politie", "ambassade", "bz", "lokaal-team"],
    relaties: ["verantwoordelijk"],
    bron: "WW-M2",
  },
  "regio-vraagt-of-iemand-bekend-is": {
    allows: ["radar.vraag"],
    sees: [],
    rollen: werkers,
    soorten: ["veilig-thuis", "lkha"],
    relaties: ["verantwoordelijk", "betrokken"],
    bron: "SOA-S2.1",
  },
  "veilig-thuis-besluit": {
    allows: ["NeemBesluit"],
    sees: [],
    rollen: werkers,
    soorten: ["veilig-thuis"],
    relaties: ["verantwoordelijk"],
    bron: "WW-V3",
  },
  "veilig-thuis-informeert-of-stelt-uit": {
    allows: ["InformeerBetrokkene", "StelInformerenUit", "ZieAfVanInformeren"],
    sees: [],
    rollen: werkers,
    soorten: ["veilig-thuis"],
    relaties: ["verantwoordelijk"],
    bron: "X-VT12",
  },
  "veilig-thuis-vertelt-rechten": {
    allows: ["VertelRechten"],
    sees: [],
    rollen: werkers,
    soorten: ["veilig-thuis"],
    relaties: ["verantwoordelijk", "betrokken"],
    bron: "X-VT11",
  },
  "veilig-thuis-koppelt-terug": {
    allows: ["KoppelTerug", "ZieAfVanTerugkoppeling"],
    sees: [],
    rollen: werkers,
    soorten: ["veilig-thuis"],
    relaties: ["verantwoordelijk", "betrokken"],
    bron: "X-VT21",
  },
  "veilig-thuis-volgt": {
    allows: ["Monitor"],
    sees: [],
    rollen: werkers,
    soorten: ["veilig-thuis"],
    relaties: ["verantwoordelijk", "betrokken", "gesloten"],
    bron: "RK-9.9",
  },
  "lkha-vraagt-en-brengt-terug": {
    allows: ["VraagActie", "MeldTerugkeer"],
    sees: [],
    rollen: werkers,
    soorten: ["lkha"],
    relaties: ["verantwoordelijk"],
    bron: "LKHA-3.3b",
  },
  "lkha-en-veilig-thuis-overleggen": {
    allows: ["HoudRisicoOverleg", "BevestigRisicoOverleg", "BetwistRisicoOverleg", "MaakAfstemming"],
    sees: [],
    rollen: werkers,
    soorten: ["lkha", "veilig-thuis"],
    relaties: ["verantwoordelijk", "betrokken"],
    bron: "LKHA-3.2a",
  },
  "ontvanger-weegt-aanbod": {
    allows: ["casus.lees", "AanvaardOverdracht", "WeigerOverdracht"],
    sees: ["kern", "overdracht"],
    rollen: werkers,
    relaties: ["aanbieding"],
    bron: "LKHA-2.2",
  },
  "dossierhouder-werkt-mee": {
    allows: ["casus.lees", ...dossierwerk, "MeldAcuutGevaar", "VerrichtHandeling", "SluitDossier"],
    sees: ["kern", "mensen", "verhaal", "samenwerking", "overdracht"],
    rollen: werkers,
    relaties: ["betrokken"],
    bron: "LKHA-3.2a",
  },
  "gesloten-dossier-blijft-leesbaar": {
    allows: ["casus.lees", "HeropenDossier", "BeoordeelTreffer"],
    sees: ["kern", "mensen", "verhaal"],
    rollen: werkers,
    relaties: ["gesloten"],
    bron: "RK-2.4",
  },
  "ontvanger-van-de-melding-kent-de-melder": {
    allows: ["melder.lees"],
    sees: [],
    rollen: werkers,
    relaties: ["verantwoordelijk", "betrokken"],
    bron: "WW-M5",
  },
  // a colleague decides and never the asker: that is a matter of who, and stands in `opening.ts`
  "anonieme-melder-opent-met-een-collega": {
    allows: ["VraagMelderOpening", "KeurMelderOpeningGoed", "WijsMelderOpeningAf"],
    sees: [],
    rollen: werkers,
    relaties: ["verantwoordelijk", "betrokken"],
    bron: "BESLUIT-MELDER-TWEEDE",
  },
  "teamleider-kijkt-terug-op-een-opening": {
    allows: ["HerzieMelderOpening"],
    sees: [],
    rollen: ["teamleider"],
    relaties: ["verantwoordelijk", "betrokken", "gesloten"],
    bron: "BESLUIT-MELDER-HERZIEN",
  },
  "veilig-thuis-weegt-dubbel-anoniem": {
    allows: ["WeegDubbelAnoniem"],
    sees: [],
    rollen: werkers,
    soorten: ["veilig-thuis"],
    relaties: ["verantwoordelijk", "betrokken"],
    bron: "BESLUIT-DUBBEL-ANONIEM-WEGEN",
  },
  "systeem-leest-eigen-zaken": {
    allows: ["casus.lees"],
    sees: ["kern"],
    rollen: ["koppeling"],
    relaties: ["verantwoordelijk", "betrokken", "aanbieding"],
    bron: "SOA-S1.2",
  },
} satisfies Record<string, Policy>;

/** The rows that granted and the compartments they open together. */
export type Grant = {
  readonly policies: readonly string[];
  readonly sees: ReadonlySet<Compartiment>;
  readonly relatie: Relatie | undefined;
};

const rijen: readonly (readonly [string, Policy])[] = Object.entries<Policy>(policies);

/** Which rows let this actor do this; undefined when none does. `sees` adds up all rows that let the actor read. */
export function authorize(
  actor: Actor,
  action: CasusAction,
  casus: Verhoudingen | undefined,
): Grant | undefined {
  const relaties = casus && relatiesVan(casus, actor.organisatie.id);
  const passend = rijen.filter(([, rij]) => past(rij, actor, relaties));
  const gevend = passend.filter(([, rij]) => rij.allows.includes(action));
  if (gevend.length === 0) return undefined;
  return {
    policies: gevend.map(([id]) => id),
    sees: new Set(passend.flatMap(([, rij]) => rij.sees)),
    relatie: relaties?.[0],
  };
}

/** Whether somebody at work who stands so to a casus sees this part of it: what a list may show of it. */
export const toont = (relatie: Relatie, deel: Compartiment): boolean =>
  rijen.some(([, { relaties, sees }]) => relaties?.includes(relatie) && sees.includes(deel));

/** Every action that this actor may ask of this casus now, whatever the protocol will say of it. */
export function actionsFor(actor: Actor, casus: Verhoudingen): ReadonlySet<CasusAction> {
  const relaties = relatiesVan(casus, actor.organisatie.id);
  return new Set(rijen.filter(([, rij]) => past(rij, actor, relaties)).flatMap(([, rij]) => rij.allows));
}

/** `relaties` is absent for a casus that does not exist yet, and empty for one that does not exist for this actor. */
function past(rij: Policy, actor: Actor, relaties: readonly Relatie[] | undefined): boolean {
  if (!rij.rollen.some((rol) => actor.rollen.includes(rol))) return false;
  if (rij.soorten && !rij.soorten.includes(actor.organisatie.soort)) return false;
  if (!relaties) return rij.relaties === undefined;
  return relaties.some((relatie) => rij.relaties?.includes(relatie));
}
