import type { CasusEvent } from "./event.ts";

/** An event as it was once written, whatever its version. */
export type StoredEvent = { readonly type: string; readonly v: number; readonly data: unknown };

/**
 * Brings a stored event to the present shape. Every type is at version 1 now; a change of shape adds a pure function
 * here and keeps a fixture of the old one forever.
 */
export function upcast({ type, v, data }: StoredEvent): CasusEvent {
  if (v !== 1) throw new Error(`event ${type} has version ${v}, which this program does not know`);
  return { type, v, data } as CasusEvent;
}
