import type pg from "pg";
import type { Actor } from "#domain/access/actor.ts";
import { nietAanU } from "#domain/access/niet-aan-u.ts";
import { authorize, type Grant } from "#domain/access/policy.ts";
import type { Casus } from "#domain/casus/casus.ts";
import type { Envelope } from "#domain/casus/command.ts";
import { decide } from "#domain/casus/decide.ts";
import { type Decision, type Refusal, refuse } from "#domain/casus/decision.ts";
import type { Door } from "#domain/casus/event.ts";
import { replay } from "#domain/casus/evolve.ts";
import { genoemdIn, metWatBekendIs, weigerOnbekenden } from "#domain/casus/genoemd.ts";
import { gebeurdOp, weigerMoment } from "#domain/casus/moment.ts";
import { verplichtingen } from "#domain/casus/verplichtingen.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import type { Services } from "../services.ts";
import { prepareAppend } from "./append.ts";
import { type AuditEntry, writeAudit } from "./audit.ts";
import { lockKey, nameToUuid } from "./naming.ts";
import { earlierOutcome, numberTaken, type Outcome, receiptOf, reused } from "./outcome.ts";
import { loadStream, type Stream } from "./stream.ts";
import { inShortTransaction, type Work } from "./transaction.ts";

/** What changes need of the running program. */
export type Writing = Pick<Services, "pools" | "keys" | "now">;

/**
 * The only way anything changes. One command, one transaction: lock, load and replay, authorise, decide, and then
 * journal, content, read models, obligations, receipt and audit together or not at all. A refusal or denial commits
 * its receipt and audit line and nothing else. At most three round trips: lock and load, what copies need, write and commit.
 */
export function execute(services: Writing, actor: Actor, envelope: Envelope): Promise<Outcome> {
  const at = services.now().round("millisecond");
  return attempt({ services, actor, envelope, at, vandaag: dayOf(at) });
}

/** `refusal` is what the database itself found against this command in an earlier transaction. */
type Request = {
  services: Writing;
  actor: Actor;
  envelope: Envelope;
  at: Temporal.Instant;
  vandaag: string;
  refusal?: Refusal;
};

async function attempt(request: Request): Promise<Outcome> {
  const { services, envelope } = request;
  // the number is made here from a parsed id, so it can stand in the text: that saves a round trip
  const begin = `begin; select pg_advisory_xact_lock(${lockKey(envelope.casus)})`;
  try {
    return await inShortTransaction(services.pools.schrijf, {
      begin,
      work: (client) => run(client, request),
    });
  } catch (error) {
    // what was rolled back left no trace, so a transaction of its own writes receipt and audit line of the refusal
    const { constraint } = error as pg.DatabaseError;
    // the same command id on another casus in the same instant: its receipt is there now
    if (constraint === "commando_pkey") return attempt(request);
    if (constraint === "casus_nummer_key") return attempt({ ...request, refusal: numberTaken });
    throw error;
  }
}

async function run(client: pg.ClientBase, request: Request): Promise<Work<Outcome>> {
  const { services, actor, envelope } = request;
  const { keys } = services;
  const sent = { actor, envelope, keys };
  const stream = await loadStream(client, {
    casus: envelope.casus,
    command: envelope.id,
    genoemd: genoemdIn(envelope.command),
    organisatie: actor.organisatie.id,
    vandaag: request.vandaag,
  });
  const casus = replay(stream.journaal, stream.feiten);
  const grant = authorize(actor, envelope.command.type, casus);
  const earlier = earlierOutcome(stream, sent);
  if (earlier === reused) await writeAudit(client, actor, misuseOf(envelope, grant));
  if (earlier) return { result: earlier };

  const decision = grant
    ? decideNow(request, { casus, stream })
    : casus && authorize(actor, "casus.lees", casus) && refuse(nietAanU(casus));
  const at = request.at.toString({ smallestUnit: "millisecond" });
  const added =
    decision?.kind === "accepted" &&
    (await prepareAppend(
      client,
      {
        casus: envelope.casus,
        command: envelope.id,
        stream,
        decision,
        door: doorOf(actor),
        gebeurdOp: happenedOn(request),
        vastgelegdOp: at,
      },
      keys,
    ));
  const result = outcomeOf({ decision, envelope, after: stream.journaal.length });
  const row = { ...nothingAdded, ...added, ...receiptOf(sent, { outcome: result, grant, at }) };
  const last = {
    name: "leg-vast",
    text: "select leg_vast($1), projecteer_radar($2, $1::jsonb #> '{projectie,radar}')",
    values: [JSON.stringify(row), envelope.casus],
  };
  return { result, last };
}

const nothingAdded = { journal: [], personen: [], teksten: [], geheimen: [] };

function decideNow(request: Request, of: { casus: Casus | undefined; stream: Stream }): Decision {
  const { actor, envelope, vandaag } = request;
  const { casus, stream } = of;
  const command = metWatBekendIs(envelope.command, stream.bekend);
  const refusal =
    request.refusal ??
    weigerMoment(command, { casus, op: happenedOn(request), vandaag }) ??
    weigerOnbekenden(genoemdIn(command), stream.bekend);
  if (refusal) return refuse(refusal);
  const { team } = actor;
  return decide(command, casus, {
    door: { ...doorOf(actor), ...(team && { team }) },
    vandaag,
    op: happenedOn(request),
    verplichtingen: () => verplichtingen(stream.journaal, stream.feiten),
    id: (naam) => nameToUuid(envelope.id, naam),
  });
}

/** The audit line of a command id that is used for something else; a receipt under that id is there already. */
const misuseOf = ({ casus, command }: Envelope, grant: Grant | undefined): AuditEntry => ({
  handeling: command.type,
  object: casus,
  uitkomst: grant ? "geweigerd" : "verboden",
  policies: grant?.policies ?? [],
});

function outcomeOf(of: { decision: Decision | undefined; envelope: Envelope; after: number }): Outcome {
  const { decision, envelope, after } = of;
  if (!decision) return { kind: "denied" };
  if (decision.kind === "refused") return decision;
  const { events } = decision;
  return {
    kind: "done",
    casus: envelope.casus,
    seq: after + events.length,
    events: events.map(({ type }) => type),
  };
}

const happenedOn = ({ envelope: { gebeurdOp: genoemd, command }, vandaag }: Request): string =>
  gebeurdOp(command, { genoemd, vandaag });

/** A system acts for its organisation, and so does whoever comes in by its public door; nobody of it did it. */
const doorOf = ({ organisatie, medewerker, rollen }: Actor): Door => ({
  organisatie,
  ...(!rollen.includes("koppeling") && !rollen.includes("publiek") && { medewerker }),
});
