import type { Actor } from "#domain/access/actor.ts";
import type { Grant } from "#domain/access/policy.ts";
import type { Envelope } from "#domain/casus/command.ts";
import type { Refusal } from "#domain/casus/decision.ts";
import type { EventType } from "#domain/casus/event.ts";
import type { Keys } from "../keys.ts";
import { canonical, fingerprint } from "./canonical.ts";
import type { Stream } from "./stream.ts";

/**
 * What came of a command. `denied` tells nothing but that it did not happen: whoever may not know the casus must be
 * answered as if it were not there. A retry gets the first outcome again.
 */
export type Outcome =
  | { kind: "done"; casus: string; seq: number; events: EventType[] }
  | { kind: "refused"; refusal: Refusal }
  | { kind: "denied" };

/** The answer to a command id that was used before by somebody else or for something else: it reveals nothing. */
export const reused: Outcome = {
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

/** The casus number is in use: as rare as it is, another one must be drawn, which is for the door to do. */
export const numberTaken: Refusal = {
  code: "nummer-bezet",
  bronnen: [],
  uitleg: {
    nl: "Dit casusnummer is al in gebruik. Verstuur de melding opnieuw; er komt een ander nummer.",
    en: "This case number is in use already. Send the report again; it gets another number.",
  },
};

type Sent = { actor: Actor; envelope: Envelope; keys: Keys };

/** The first outcome again for the same actor, casus and content; undefined when this command is new. */
export function earlierOutcome({ commando }: Stream, sent: Sent): Outcome | undefined {
  if (!commando) return undefined;
  const same =
    commando.actor === actorKey(sent.actor) &&
    commando.stream === sent.envelope.casus &&
    commando.body_hash === bodyHash(sent);
  return same ? (commando.outcome as Outcome) : reused;
}

const auditWord = { done: "gedaan", refused: "geweigerd", denied: "verboden" } satisfies Record<
  Outcome["kind"],
  string
>;

/** The receipt and the audit line of a command, as `schakel.leg_vast` takes them; written whatever the outcome. */
export function receiptOf(
  sent: Sent,
  { outcome, grant, at }: { outcome: Outcome; grant: Grant | undefined; at: string },
) {
  const { actor, envelope } = sent;
  return {
    casus: envelope.casus,
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
