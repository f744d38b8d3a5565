import type { AdviesEvent, AdviesEventType } from "#domain/advies/event.ts";
import { upcastAdvies } from "#domain/advies/upcast.ts";
import type { CasusEvent } from "#domain/casus/event.ts";
import { type StoredEvent, upcast } from "#domain/casus/upcast.ts";

/** The events of an advice by name: whatever else stands in the journal is of a casus. */
const adviesEvents = {
  AdviesGevraagd: true,
  ConsultvraagGesteld: true,
  RisicoIngeschat: true,
  AdviesGegeven: true,
  VolgendContactAfgesproken: true,
  UitlegGegeven: true,
  VragerOndersteund: true,
  AdviesnotitieGemaakt: true,
  AdviesOmgezet: true,
  AdviesGesloten: true,
  AdviesHeropend: true,
  ConsultUitgezet: true,
  ConsultantwoordOvergenomen: true,
  ConsultBeantwoord: true,
  WedervraagGesteld: true,
  WedervraagBeantwoord: true,
  GeenNamenBevestigd: true,
} as const satisfies Record<AdviesEventType, true>;

/** A line of any stream in its present shape, for whoever goes through the whole journal. */
export const upcastLine = (event: StoredEvent): CasusEvent | AdviesEvent =>
  event.type in adviesEvents ? upcastAdvies(event) : upcast(event);
