import type { Door } from "#domain/casus/event.ts";
import { canonical, digest } from "./canonical.ts";

/** What stands in the line of any kind of stream. */
export type Line<E> = {
  readonly seq: number;
  readonly event: E;
  readonly door: Door;
  readonly gebeurdOp: string;
  readonly vastgelegdOp: string;
};

type AnyEvent = { readonly type: string; readonly v: number; readonly data: unknown };

/** How the journal refers to one stored item: which row, and a fingerprint that the row itself can prove. */
export type ItemRef = {
  soort: "persoon" | "tekst" | "geheim" | "adviestekst" | "adviesvrager";
  id: string;
  versie: number;
  hmac: string;
};

/** The references of a command by `id/versie`. */
export type Refs = ReadonlyMap<string, ItemRef>;

/** What is about to be appended to a stream: its id, the command, what it ends with, by whom and when. */
export type Appending = {
  readonly stream: string;
  readonly command: string;
  readonly after: { readonly length: number; readonly hash: string };
  readonly door: Door;
  readonly gebeurdOp: string;
  readonly vastgelegdOp: string;
};

/** The hash of one journal line: everything it says, what it refers to, and the hash of the line before it. */
export function hashOf(line: {
  stream: string;
  regel: Line<unknown>;
  items: readonly ItemRef[];
  command: string;
  previous: string;
}): string {
  const { stream, regel, items, command, previous } = line;
  return digest(previous, stream, command, canonical(regel), canonical(items));
}

/** The lines of accepted events, each with the items it refers to and its hash; throws on content no event refers to. */
export function chain<E extends AnyEvent>(appending: Appending, events: readonly E[], refs: Refs) {
  const { stream, command, after, door, gebeurdOp, vastgelegdOp } = appending;
  const left = new Set(refs.keys());
  let previous = after.hash;
  const lines = events.map((event, index) => {
    const regel: Line<E> = { seq: after.length + index + 1, event, door, gebeurdOp, vastgelegdOp };
    const items = referredBy(event, refs)
      .filter(([key]) => left.delete(key))
      .map(([, ref]) => ref);
    previous = hashOf({ stream, regel, items, command, previous });
    return { regel, items, hash: previous };
  });
  if (left.size > 0) throw new Error(`command ${command} stores content that no event refers to`);
  return lines;
}

const referredBy = ({ data }: AnyEvent, refs: Refs) => {
  const text = JSON.stringify(data);
  return [...refs].filter(([, { id }]) => text.includes(id));
};

/** Lines as the database functions take them. */
export const rowsOf = <E extends AnyEvent>(lines: ReturnType<typeof chain<E>>) =>
  lines.map(({ regel: { seq, event, door, gebeurdOp, vastgelegdOp }, items, hash }) => ({
    seq,
    ...event,
    items,
    door,
    gebeurd_op: gebeurdOp,
    recorded_at: vastgelegdOp,
    hash,
  }));
