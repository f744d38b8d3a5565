import type { Door } from "../casus/event.ts";
import type { OrganisatieRef } from "../casus/organisatie.ts";
import type { Vorm, Vrager } from "../protocol/situatie.ts";
import type {
  ConsultUitkomst,
  InBuitenland,
  Leeftijd,
  OmzetGrond,
  Ondersteuning,
  Onderwerp,
  Risico,
  Sector,
  Uitleg,
} from "./keuzes.ts";

type Event<Type extends string, Data> = { readonly type: Type; readonly v: 1; readonly data: Readonly<Data> };

/**
 * What has happened in an advice. No event has a field for who it is about: texts are referred to by id and were screened
 * before they were stored, and `vrager` is the sealed row of whoever asked in the work they do.
 * A text that two organisations must be able to read is stored for each of them.
 */
export type AdviesEvent =
  | Event<
      "AdviesGevraagd",
      {
        nummer: string;
        houder: OrganisatieRef;
        hoedanigheid: Vrager;
        sector?: Sector;
        opNaam: boolean;
        vrager?: string;
        gemeente?: string;
        vormen?: readonly Vorm[];
        vraag: string;
      }
    >
  | Event<
      "ConsultvraagGesteld",
      {
        nummer: string;
        houder: OrganisatieRef;
        van: OrganisatieRef;
        vrager: string;
        vormen?: readonly Vorm[];
        inBuitenland: InBuitenland;
        leeftijd: Leeftijd;
        spoed: boolean;
        vraag: string;
        vraagVrager: string;
      }
    >
  | Event<"RisicoIngeschat", { risico: Risico; toelichting?: string }>
  | Event<"AdviesGegeven", { onderwerpen: readonly Onderwerp[]; advies: string }>
  | Event<"VolgendContactAfgesproken", { op?: string }>
  | Event<"UitlegGegeven", { uitleg: readonly Uitleg[] }>
  | Event<"VragerOndersteund", { ondersteuning: Ondersteuning; toelichting: string }>
  | Event<"AdviesnotitieGemaakt", { inhoud: string }>
  | Event<"AdviesOmgezet", { grond: OmzetGrond; reden: string; vragerVerteld: boolean; waaromNiet?: string }>
  | Event<"AdviesGesloten", { reden?: string }>
  | Event<"AdviesHeropend", { reden: string }>
  | Event<"ConsultUitgezet", { consult: string; deskundige: OrganisatieRef }>
  | Event<"ConsultantwoordOvergenomen", { consult: string; uitkomst: ConsultUitkomst; antwoord: string }>
  | Event<"ConsultBeantwoord", { uitkomst: ConsultUitkomst; antwoord: string; antwoordVrager: string }>
  | Event<"WedervraagGesteld", { vraag: string; vraagVrager: string }>
  | Event<"WedervraagBeantwoord", { antwoord: string; antwoordVrager: string }>
  /** Of these words the writer said that they are no names; the words themselves lie where they can be destroyed. */
  | Event<"GeenNamenBevestigd", { woorden: string; aantal: number }>;

/** The name of an event, as the journal stores it. */
export type AdviesEventType = AdviesEvent["type"];

/** One line of the journal of an advice. */
export type Adviesregel = {
  readonly seq: number;
  readonly event: AdviesEvent;
  readonly door: Door;
  readonly gebeurdOp: string;
  readonly vastgelegdOp: string;
};

/** The events with which an advice can begin. */
export const beginVanAdvies = ["AdviesGevraagd", "ConsultvraagGesteld"] as const satisfies AdviesEventType[];
