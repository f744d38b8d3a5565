import type { StoredEvent } from "../casus/upcast.ts";
import type { AdviesEvent } from "./event.ts";

/**
 * Brings a stored event of an advice to the present shape. Every type is at version 1 now; a change of shape adds a pure
 * function here and keeps a fixture of the old one forever.
 */
export function upcastAdvies({ type, v, data }: StoredEvent): AdviesEvent {
  if (v !== 1) throw new Error(`event ${type} has version ${v}, which this program does not know`);
  return { type, v, data } as AdviesEvent;
}
