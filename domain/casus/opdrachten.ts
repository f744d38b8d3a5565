import type { CasusCommand, CommandOf, CommandType } from "./command.ts";
import type { OrganisatieRef } from "./organisatie.ts";

/** What is to be known of a command besides what comes of it. */
type Opdracht<T extends CommandType> = {
  /** It exists only because it is recorded, so it cannot have happened on another day. */
  readonly alleenNu: boolean;
  /** An organisation can still ask it after closing its own dossier; danger to life waits for nothing. */
  readonly ookNaSluiten: boolean;
  /** The organisations it names, which must exist. */
  readonly noemt: (command: CommandOf<T>) => readonly OrganisatieRef[];
};

const niemand = (): readonly OrganisatieRef[] => [];

/** Every command, once: a new one does not compile before it has answered each of these questions. */
export const opdrachten = {
  OntvangMelding: {
    alleenNu: false,
    ookNaSluiten: true,
    noemt: ({ ontvanger, regio }) => [ontvanger, ...(regio ? [regio] : [])],
  },
  VoegMeldingToe: { alleenNu: false, ookNaSluiten: false, noemt: niemand },
  VraagMelderOpening: { alleenNu: true, ookNaSluiten: false, noemt: niemand },
  KeurMelderOpeningGoed: { alleenNu: true, ookNaSluiten: false, noemt: niemand },
  WijsMelderOpeningAf: { alleenNu: true, ookNaSluiten: false, noemt: niemand },
  HerzieMelderOpening: { alleenNu: true, ookNaSluiten: true, noemt: niemand },
  WeegDubbelAnoniem: { alleenNu: true, ookNaSluiten: false, noemt: niemand },
  NeemBetrokkeneOp: { alleenNu: false, ookNaSluiten: false, noemt: niemand },
  WerkBetrokkeneBij: { alleenNu: false, ookNaSluiten: false, noemt: niemand },
  LegFeitenVast: { alleenNu: false, ookNaSluiten: false, noemt: niemand },
  StelRegioVast: { alleenNu: false, ookNaSluiten: false, noemt: ({ regio }) => [regio] },
  PakOp: { alleenNu: true, ookNaSluiten: false, noemt: niemand },
  WijsToe: { alleenNu: true, ookNaSluiten: false, noemt: niemand },
  BeoordeelVeiligheid: { alleenNu: false, ookNaSluiten: false, noemt: niemand },
  MeldAcuutGevaar: { alleenNu: false, ookNaSluiten: true, noemt: niemand },
  NeemBesluit: { alleenNu: false, ookNaSluiten: false, noemt: niemand },
  BiedOverdrachtAan: { alleenNu: true, ookNaSluiten: false, noemt: ({ naar }) => [naar] },
  AanvaardOverdracht: { alleenNu: true, ookNaSluiten: true, noemt: niemand },
  WeigerOverdracht: { alleenNu: true, ookNaSluiten: true, noemt: niemand },
  TrekOverdrachtIn: { alleenNu: true, ookNaSluiten: false, noemt: niemand },
  VraagActie: { alleenNu: true, ookNaSluiten: false, noemt: ({ aan }) => [aan] },
  VerrichtHandeling: { alleenNu: false, ookNaSluiten: false, noemt: niemand },
  HoudRisicoOverleg: { alleenNu: false, ookNaSluiten: false, noemt: ({ met }) => [met] },
  BevestigRisicoOverleg: { alleenNu: true, ookNaSluiten: false, noemt: niemand },
  BetwistRisicoOverleg: { alleenNu: true, ookNaSluiten: false, noemt: niemand },
  MaakAfstemming: {
    alleenNu: false,
    ookNaSluiten: false,
    noemt: ({ afspraken }) => afspraken.map(({ wie }) => wie),
  },
  RaadpleegDeskundige: { alleenNu: false, ookNaSluiten: false, noemt: niemand },
  VraagConsult: { alleenNu: true, ookNaSluiten: false, noemt: ({ deskundige }) => [deskundige] },
  NeemConsultOver: { alleenNu: true, ookNaSluiten: false, noemt: niemand },
  RondRisicoanalyseAf: { alleenNu: false, ookNaSluiten: false, noemt: niemand },
  MeldTerugkeer: { alleenNu: false, ookNaSluiten: false, noemt: niemand },
  MaakNotitie: { alleenNu: false, ookNaSluiten: false, noemt: niemand },
  InformeerBetrokkene: { alleenNu: false, ookNaSluiten: false, noemt: niemand },
  StelInformerenUit: { alleenNu: true, ookNaSluiten: false, noemt: niemand },
  ZieAfVanInformeren: { alleenNu: true, ookNaSluiten: false, noemt: niemand },
  VertelRechten: { alleenNu: false, ookNaSluiten: false, noemt: niemand },
  KoppelTerug: { alleenNu: false, ookNaSluiten: false, noemt: niemand },
  ZieAfVanTerugkoppeling: { alleenNu: true, ookNaSluiten: false, noemt: niemand },
  Monitor: { alleenNu: false, ookNaSluiten: true, noemt: niemand },
  VraagStand: { alleenNu: true, ookNaSluiten: true, noemt: niemand },
  BeantwoordStand: { alleenNu: false, ookNaSluiten: true, noemt: niemand },
  HerzieAfwijking: { alleenNu: false, ookNaSluiten: false, noemt: niemand },
  BeoordeelTreffer: { alleenNu: true, ookNaSluiten: true, noemt: niemand },
  SluitDossier: { alleenNu: true, ookNaSluiten: true, noemt: niemand },
  HeropenDossier: { alleenNu: true, ookNaSluiten: true, noemt: niemand },
} as const satisfies { readonly [T in CommandType]: Opdracht<T> };

/** The organisations a command names. */
export function organisatiesIn(command: CasusCommand): readonly OrganisatieRef[] {
  const noemt = opdrachten[command.type].noemt as (command: CasusCommand) => readonly OrganisatieRef[];
  return noemt(command);
}
