import type { EventType, Regel } from "../casus/event.ts";
import type { Actor } from "./actor.ts";
import type { Compartiment, Grant } from "./policy.ts";

/** Which part of a casus a journal line tells about; every kind of event has one, or it does not compile. */
export const compartimentVan = {
  MeldingOntvangen: "kern",
  BetrokkeneOpgenomen: "mensen",
  BetrokkeneBijgewerkt: "mensen",
  FeitenVastgelegd: "kern",
  RegioVastgesteld: "kern",
  Toegewezen: "verhaal",
  VeiligheidBeoordeeld: "veiligheid",
  AcuutGevaarGemeld: "veiligheid",
  BesluitGenomen: "veiligheid",
  OverdrachtAangeboden: "overdracht",
  OverdrachtAanvaard: "kern",
  OverdrachtGeweigerd: "overdracht",
  OverdrachtIngetrokken: "overdracht",
  ActieGevraagd: "samenwerking",
  HandelingVerricht: "samenwerking",
  RisicoOverlegGehouden: "samenwerking",
  RisicoOverlegBevestigd: "samenwerking",
  AfstemmingAfgesproken: "samenwerking",
  DeskundigeGeraadpleegd: "veiligheid",
  RisicoanalyseAfgerond: "veiligheid",
  SlachtofferTeruggekeerd: "kern",
  NotitieGemaakt: "verhaal",
  AfwijkingGemotiveerd: "veiligheid",
  DossierGesloten: "kern",
  DossierHeropend: "kern",
} as const satisfies Record<EventType, Compartiment>;

/** Parts that stay inside one organisation's own dossier, whoever is responsible. */
const eigenDossier: ReadonlySet<Compartiment> = new Set(["verhaal"]);
/** Parts of which only who is responsible sees what others added. */
const vanDeVerantwoordelijke: ReadonlySet<Compartiment> = new Set(["mensen"]);

/**
 * The journal lines this actor may see under this grant, in order. An organisation always sees what it did itself;
 * of others it sees the compartments that were granted, never their own notes.
 */
export function redact(journaal: readonly Regel[], actor: Actor, grant: Grant): Regel[] {
  return journaal.filter(({ event, door }) => {
    if (door.organisatie.id === actor.organisatie.id) return true;
    const deel = compartimentVan[event.type];
    if (!grant.sees.has(deel) || eigenDossier.has(deel)) return false;
    return !vanDeVerantwoordelijke.has(deel) || grant.relatie === "verantwoordelijk";
  });
}
