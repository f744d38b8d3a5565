import type { Actor } from "#domain/access/actor.ts";
import type { AdviesEventType } from "#domain/advies/event.ts";
import type { Refusal } from "#domain/casus/decision.ts";
import type { EventType } from "#domain/casus/event.ts";
import type { Keys } from "../keys.ts";
import { canonical, fingerprint } from "./canonical.ts";
import type { Receipt } from "./stream.ts";
import type { Sending } from "./stream-kind.ts";

/**
 * What came of a command. `denied` tells nothing but that it did not happen: whoever may not know the casus must be
 * answered as if it were not there. A retry gets the first outcome again.
 */
export type Outcome = { kind: "done"; casus: string; seq: number; events: EventType[] } | NotDone;
/** The same of a command on an advice. */
export type AdviesOutcome =
  | { kind: "done"; advies: string; seq: number; events: AdviesEventType[] }
  | NotDone;
/** Of a command on either. */
export type AnyOutcome = Outcome | AdviesOutcome;
type NotDone = { kind: "refused"; refusal: Refusal } | { kind: "denied" };

/** The answer to a command id that was used before by somebody else or for something else: it reveals nothing. */
export const reused: NotDone = {
  kind: "refused",
  refusal: {
    code: "commando-id-hergebruikt",
    bronnen: [],
    uitleg: {
      nl: "Deze opdracht is al eerder met een andere inhoud verstuurd. Ververs de bladzijde en probeer opnieuw.",
      en: "This request was sent before with other content. Refresh the page and try again.",
    },
  },
};

type Sent = { actor: Actor; envelope: Sending; stream: string; keys: Keys };

/** The first outcome again for the same actor, stream and content; undefined when this command is new. */
export function earlierOutcome(commando: Receipt | null, sent: Sent): AnyOutcome | undefined {
  if (!commando) return undefined;
  const same =
    commando.actor === actorKey(sent.actor) &&
    commando.stream === sent.stream &&
    commando.body_hash === bodyHash(sent);
  return same ? (commando.outcome as AnyOutcome) : reused;
}

const auditWord = { done: "gedaan", refused: "geweigerd", denied: "verboden" } satisfies Record<
  Outcome["kind"],
  string
>;

/** The receipt and the audit line of a command, as `schakel.leg_vast` and its like take them; written whatever the outcome. */
export function receiptOf(
  sent: Sent,
  {
    outcome,
    grant,
    at,
  }: { outcome: AnyOutcome; grant: { readonly policies: readonly string[] } | undefined; at: string },
) {
  const { actor, envelope, stream } = sent;
  return {
    // each kind of stream has its own word for its id
    casus: stream,
    stream,
    commando: envelope.id,
    kwitantie: { actor: actorKey(actor), body_hash: bodyHash(sent), outcome, at },
    audit: {
      medewerker: actor.medewerker,
      organisatie: actor.organisatie.id,
      handeling: envelope.command.type,
      doel: null,
      uitkomst: auditWord[outcome.kind],
      policies: grant?.policies ?? [],
    },
  };
}

const actorKey = ({ medewerker, organisatie }: Actor) => `${organisatie.id}/${medewerker}`;

/** Keyed, because a command holds names and a plain hash of a name can be guessed. */
const bodyHash = ({ envelope, keys }: Sent) =>
  fingerprint(keys.derive("commando"), canonical({ ...envelope, id: null }));
