import type { EventType, Journaalregel } from "../casus/event.ts";
import type { Actor } from "./actor.ts";
import type { Compartiment, Grant } from "./policy.ts";

/** Which part of a casus a journal line tells about; every kind of event has one, or it does not compile. */
export const compartimentVan = {
  MeldingOntvangen: "kern",
  MeldingToegevoegd: "kern",
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
  RisicoOverlegBetwist: "samenwerking",
  AfstemmingAfgesproken: "samenwerking",
  ConsultGevraagd: "samenwerking",
  ConsultOvergenomen: "samenwerking",
  DeskundigeGeraadpleegd: "veiligheid",
  RisicoanalyseAfgerond: "veiligheid",
  SlachtofferTeruggekeerd: "kern",
  NotitieGemaakt: "verhaal",
  AfwijkingGemotiveerd: "veiligheid",
  AfwijkingHerzien: "veiligheid",
  NoodgreepGedaan: "veiligheid",
  InformerenUitgesteld: "veiligheid",
  BetrokkeneGeinformeerd: "veiligheid",
  InformerenNietNodig: "veiligheid",
  RechtenVerteld: "verhaal",
  MelderTeruggekoppeld: "verhaal",
  TerugkoppelingNietGegeven: "verhaal",
  StandGevraagd: "samenwerking",
  StandBeantwoord: "samenwerking",
  Gemonitord: "veiligheid",
  // with whom somebody was compared tells of another casus: it stays in the own dossier
  TrefferBeoordeeld: "verhaal",
  // who asks to know a reporter stays inside the organisation that holds him
  MelderOpeningGevraagd: "verhaal",
  MelderOpeningGoedgekeurd: "verhaal",
  MelderOpeningAfgewezen: "verhaal",
  MelderOpeningHerzien: "verhaal",
  DubbelAnoniemGewogen: "verhaal",
  DossierGesloten: "kern",
  DossierHeropend: "kern",
} as const satisfies Record<EventType, Compartiment>;

/** Whether the texts of a line may be shown: what is told at the core of a casus is narrative all the same. */
export const toontTeksten = ({ event }: Journaalregel, grant: Grant): boolean =>
  compartimentVan[event.type] !== "kern" || grant.sees.has("verhaal");

/** Parts that stay inside one organisation's own dossier, whoever is responsible. */
const eigenDossier: ReadonlySet<Compartiment> = new Set(["verhaal"]);
/** Parts of which only who is responsible sees what others added. */
const vanDeVerantwoordelijke: ReadonlySet<Compartiment> = new Set(["mensen"]);

/**
 * The journal lines this actor may see under this grant, in order. Whoever has the dossier open before them sees what
 * their organisation did itself; of others they see the compartments that were granted, never their own notes.
 */
export function redact(journaal: readonly Journaalregel[], actor: Actor, grant: Grant): Journaalregel[] {
  return journaal.filter(({ event, door }) => {
    const deel = compartimentVan[event.type];
    const eigen = door.organisatie.id === actor.organisatie.id;
    if (eigen) return grant.sees.has("verhaal") || grant.sees.has(deel);
    if (!grant.sees.has(deel) || eigenDossier.has(deel)) return false;
    return !vanDeVerantwoordelijke.has(deel) || grant.relatie === "verantwoordelijk";
  });
}
