import type pg from "pg";
import type { Actor } from "#domain/access/actor.ts";
import type { AdviesEnvelope } from "#domain/advies/command.ts";
import type { Envelope } from "#domain/casus/command.ts";
import type { Refusal } from "#domain/casus/decision.ts";
import type { Door } from "#domain/casus/event.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import type { Services } from "../services.ts";
import { adviesKind } from "./advies-kind.ts";
import { type AuditEntry, writeAudit } from "./audit.ts";
import { casusKind } from "./casus-kind.ts";
import { lockKey } from "./naming.ts";
import {
  type AdviesOutcome,
  type AnyOutcome,
  earlierOutcome,
  type Outcome,
  receiptOf,
  reused,
} from "./outcome.ts";
import type { AnyAccepted, Loaded, Moment, Sending, StreamKind } from "./stream-kind.ts";
import { inShortTransaction, type Work } from "./transaction.ts";

/** What changes need of the running program. */
export type Writing = Pick<Services, "pools" | "keys" | "now">;

/**
 * The only way anything changes. One command, one transaction: lock, load and replay, authorise, decide, and then
 * journal, content, read models, obligations, receipt and audit together or not at all. A refusal or denial commits
 * its receipt and audit line and nothing else. At most three round trips: lock and load, what copies need, write and
 * commit. What is different between kinds of streams stands in `casus-kind.ts` and `advies-kind.ts`.
 */
export function execute(services: Writing, actor: Actor, envelope: Envelope): Promise<Outcome>;
export function execute(services: Writing, actor: Actor, envelope: AdviesEnvelope): Promise<AdviesOutcome>;
export async function execute(
  services: Writing,
  actor: Actor,
  envelope: Envelope | AdviesEnvelope,
): Promise<AnyOutcome> {
  const [outcome] = await attempt(requestOf(services, actor, [envelope]));
  return outcome as AnyOutcome;
}

/**
 * Two commands on two streams in one transaction: both happen or neither does. The answer is the outcome of the first that
 * did not happen, and of the first one when both did. A question to an expert is asked so: it lies there exactly when the
 * casus or the advice knows that it was asked.
 */
export async function executeTogether(
  services: Writing,
  actor: Actor,
  envelopes: readonly [Envelope | AdviesEnvelope, AdviesEnvelope],
): Promise<AnyOutcome> {
  const outcomes = await attempt(requestOf(services, actor, envelopes));
  return outcomes.find(({ kind }) => kind !== "done") ?? (outcomes[0] as AnyOutcome);
}

/** `refusal` is what the database itself found against these commands in an earlier transaction. */
type Request = {
  services: Writing;
  actor: Actor;
  envelopes: readonly (Envelope | AdviesEnvelope)[];
  at: Temporal.Instant;
  vandaag: string;
  refusal?: Refusal;
};

function requestOf(services: Writing, actor: Actor, envelopes: Request["envelopes"]): Request {
  const at = services.now().round("millisecond");
  return { services, actor, envelopes, at, vandaag: dayOf(at) };
}

const streamOf = (envelope: Envelope | AdviesEnvelope): string =>
  "casus" in envelope ? casusKind.streamOf(envelope) : adviesKind.streamOf(envelope);

async function attempt(request: Request): Promise<AnyOutcome[]> {
  const { services, envelopes } = request;
  // the numbers are made here from parsed ids, so they can stand in the text: that saves a round trip; in one order for
  // everybody, so that nobody waits for somebody who waits for him
  const locks = envelopes.map((envelope) => lockKey(streamOf(envelope))).sort((a, b) => (a < b ? -1 : 1));
  const begin = ["begin", ...locks.map((lock) => `select pg_advisory_xact_lock(${lock})`)].join("; ");
  try {
    return await inShortTransaction(services.pools.schrijf, {
      begin,
      work: (client) => runAll(client, request),
    });
  } catch (error) {
    // what was rolled back left no trace, so a transaction of its own writes receipt and audit line of the refusal
    const { constraint } = error as pg.DatabaseError;
    // the same command id on another stream in the same instant: its receipt is there now
    if (constraint === "commando_pkey") return attempt(request);
    const kind = [casusKind, adviesKind].find(({ numberConstraint }) => numberConstraint === constraint);
    if (kind) return attempt({ ...request, refusal: kind.numberTaken });
    throw error;
  }
}

/** Several commands are written when all of them happen; otherwise only what is to be known of those that do not. */
async function runAll(client: pg.ClientBase, request: Request): Promise<Work<AnyOutcome[]>> {
  const works: Work<AnyOutcome>[] = [];
  for (const envelope of request.envelopes)
    works.push(
      "casus" in envelope
        ? await run(client, { request, kind: casusKind, envelope })
        : await run(client, { request, kind: adviesKind, envelope }),
    );
  const allDone = works.every(({ result }) => result.kind === "done");
  const written = works.filter(({ result, last }) => last && (allDone || result.kind !== "done"));
  for (const { last } of written.slice(0, -1)) if (last) await client.query(last);
  const last = written.at(-1)?.last;
  return { result: works.map(({ result }) => result), ...(last && { last }) };
}

async function run<E extends Sending, L extends Loaded, S, D extends AnyAccepted>(
  client: pg.ClientBase,
  of: { request: Request; kind: StreamKind<E, L, S, D>; envelope: E },
): Promise<Work<AnyOutcome>> {
  const { request, kind, envelope } = of;
  const { services, actor, vandaag } = request;
  const { keys } = services;
  const stream = kind.streamOf(envelope);
  const sent = { actor, envelope, stream, keys };
  const loaded = await kind.load(client, { envelope, actor, vandaag });
  const state = kind.replay(loaded);
  const grant = loaded.isVreemd ? undefined : kind.authorize(actor, envelope, state);
  const earlier = earlierOutcome(loaded.commando, sent);
  if (earlier === reused) await writeAudit(client, actor, misuseOf({ envelope, stream, grant }));
  if (earlier) return { result: earlier };

  const moment: Moment = {
    actor,
    door: doorOf(actor),
    at: request.at.toString({ smallestUnit: "millisecond" }),
    vandaag,
    op: kind.gebeurdOp(envelope, vandaag),
  };
  const decision = grant
    ? request.refusal
      ? ({ kind: "refused", refusal: request.refusal } as const)
      : kind.decide(envelope, { state, loaded, moment })
    : refusedFor(state && kind.nietAanU(actor, state));
  const added =
    decision?.kind === "accepted" &&
    (await kind.prepare(client, { envelope, loaded, decision, moment, keys }));
  const result = outcomeOf({ decision, naam: kind.naam, stream, after: loaded.journaal.length });
  const row = { ...kind.nothing, ...added, ...receiptOf(sent, { outcome: result, grant, at: moment.at }) };
  return { result, last: kind.write(JSON.stringify(row), stream) };
}

const refusedFor = (refusal: Refusal | undefined) => refusal && ({ kind: "refused", refusal } as const);

/** The audit line of a command id that is used for something else; a receipt under that id is there already. */
const misuseOf = (of: {
  envelope: Sending;
  stream: string;
  grant: { readonly policies: readonly string[] } | undefined;
}): AuditEntry => ({
  handeling: of.envelope.command.type,
  object: of.stream,
  uitkomst: of.grant ? "geweigerd" : "verboden",
  policies: of.grant?.policies ?? [],
});

function outcomeOf(of: {
  decision: AnyAccepted | { kind: "refused"; refusal: Refusal } | undefined;
  naam: "casus" | "advies";
  stream: string;
  after: number;
}): AnyOutcome {
  const { decision, naam, stream, after } = of;
  if (!decision) return { kind: "denied" };
  if (decision.kind === "refused") return decision;
  const { events } = decision;
  return {
    kind: "done",
    [naam]: stream,
    seq: after + events.length,
    events: events.map(({ type }) => type),
  } as AnyOutcome;
}

/** A system acts for its organisation, and so does whoever comes in by its public door; nobody of it did it. */
const doorOf = ({ organisatie, medewerker, rollen }: Actor): Door => ({
  organisatie,
  ...(!rollen.includes("koppeling") && !rollen.includes("publiek") && { medewerker }),
});
