import type pg from "pg";
import type { Actor } from "#domain/access/actor.ts";
import type { Refusal } from "#domain/casus/decision.ts";
import type { Door } from "#domain/casus/event.ts";
import type { Keys } from "../keys.ts";
import type { Receipt } from "./stream.ts";

/** One command in its envelope, of whatever kind of stream. */
export type Sending = {
  readonly id: string;
  readonly gebeurdOp?: string | undefined;
  readonly command: { readonly type: string };
};

/** A stream as loaded: what every kind has of it. */
export type Loaded = {
  readonly journaal: readonly unknown[];
  readonly hash: string;
  readonly commando: Receipt | null;
  /** There is something of another kind under this id. */
  readonly isVreemd: boolean;
};

/** The circumstances in which a command is weighed: by whom, the instant, the legal day and the day it is about. */
export type Moment = {
  readonly actor: Actor;
  readonly door: Door;
  readonly at: string;
  readonly vandaag: string;
  readonly op: string;
};

/** An accepted decision of any kind. */
export type AnyAccepted = {
  readonly kind: "accepted";
  readonly events: readonly { readonly type: string }[];
};

/**
 * What `execute` asks of one kind of stream. It is the same path for each: lock, load and replay, authorise, decide, and
 * everything written together or not at all.
 */
export type StreamKind<E extends Sending, L extends Loaded, S, D extends AnyAccepted> = {
  /** The id of the stream, and the key under which an outcome names it. */
  readonly naam: "casus" | "advies";
  readonly streamOf: (envelope: E) => string;
  /** The day a command is about. */
  readonly gebeurdOp: (envelope: E, vandaag: string) => string;
  /** One round trip: the whole stream, an earlier receipt, and what the command names. */
  readonly load: (client: pg.ClientBase, vraag: { envelope: E; actor: Actor; vandaag: string }) => Promise<L>;
  readonly replay: (loaded: L) => S | undefined;
  readonly authorize: (
    actor: Actor,
    envelope: E,
    state: S | undefined,
  ) => { readonly policies: readonly string[] } | undefined;
  /** What is said to somebody who may read it and not do this; undefined when for them it does not exist. */
  readonly nietAanU: (actor: Actor, state: S) => Refusal | undefined;
  readonly decide: (
    envelope: E,
    of: { state: S | undefined; loaded: L; moment: Moment },
  ) => D | { readonly kind: "refused"; readonly refusal: Refusal };
  /** The rows of an accepted decision; reads what copies are made of, at most one round trip. */
  readonly prepare: (
    client: pg.ClientBase,
    of: { envelope: E; loaded: L; decision: D; moment: Moment; keys: Keys },
  ) => Promise<object>;
  /** The rows of a command that changes nothing. */
  readonly nothing: object;
  /** Writes the rows, as JSON, with receipt and audit line. */
  readonly write: (row: string, stream: string) => pg.QueryConfig;
  /** Whether the database found that its number is in use, by the name of the constraint. */
  readonly numberConstraint: string;
  readonly numberTaken: Refusal;
};
