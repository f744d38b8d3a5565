import type { Advies } from "#domain/advies/advies.ts";
import { replayAdvies } from "#domain/advies/advies.ts";
import type { AdviesEnvelope } from "#domain/advies/command.ts";
import { decideAdvies, organisatiesInAdvies } from "#domain/advies/decide.ts";
import { type AdviesAccepted, refuse } from "#domain/advies/decision.ts";
import { weigerAdviesMoment } from "#domain/advies/moment.ts";
import { authorizeAdvies } from "#domain/advies/policy.ts";
import type { Refusal } from "#domain/casus/decision.ts";
import { adviesRows } from "./advies-append.ts";
import { type AdviesStream, loadAdvies } from "./advies-stream.ts";
import { nameToUuid } from "./naming.ts";
import type { StreamKind } from "./stream-kind.ts";

const numberTaken: Refusal = {
  code: "nummer-bezet",
  bronnen: [],
  uitleg: {
    nl: "Dit adviesnummer is al in gebruik. Verstuur het opnieuw; er komt een ander nummer.",
    en: "This advice number is in use already. Send it again; it gets another number.",
  },
};

const onbekend: Refusal = {
  code: "organisatie-onbekend",
  bronnen: [],
  uitleg: {
    nl: "Deze organisatie of gemeente staat niet in de lijst. Kies er een uit de lijst.",
    en: "This organisation or municipality is not in the list. Choose one from the list.",
  },
};

const nietVoorU: Refusal = {
  code: "niet-aan-u",
  bronnen: [],
  uitleg: {
    nl: "Dit is niet aan uw organisatie, zoals u tot dit advies staat.",
    en: "This is not for your organisation, as you stand to this advice.",
  },
};

const gemeenteIn = ({ command }: AdviesEnvelope): string | undefined =>
  command.type === "RegistreerAdvies" ? command.gemeente : undefined;

/** An advice or a consult, which cannot hold who it is about. */
export const adviesKind: StreamKind<AdviesEnvelope, AdviesStream, Advies, AdviesAccepted> = {
  naam: "advies",
  streamOf: ({ advies }) => advies,
  gebeurdOp: ({ command, gebeurdOp }, vandaag) =>
    command.type === "RegistreerAdvies" ? command.gevraagdOp : (gebeurdOp ?? vandaag),
  load: (client, { envelope }) =>
    loadAdvies(client, {
      advies: envelope.advies,
      command: envelope.id,
      organisaties: organisatiesInAdvies(envelope.command).map(({ id }) => id),
      gemeente: gemeenteIn(envelope),
    }),
  replay: ({ journaal }) => replayAdvies(journaal),
  authorize: (actor, { command }, advies) => authorizeAdvies(actor, command.type, advies),
  nietAanU: (actor, advies) => (authorizeAdvies(actor, "advies.lees", advies) ? nietVoorU : undefined),
  decide(envelope, { state: advies, loaded, moment }) {
    const { command } = envelope;
    const { door, op, vandaag } = moment;
    const genoemd = organisatiesInAdvies(command);
    const isOnbekend =
      genoemd.some(({ id, soort }) => loaded.soorten[id] !== soort) ||
      (gemeenteIn(envelope) !== undefined && !loaded.isGemeente);
    const refusal =
      weigerAdviesMoment(command, { advies, op, vandaag }) ?? (isOnbekend ? onbekend : undefined);
    if (refusal) return refuse(refusal);
    return decideAdvies(command, advies, { door, op, vandaag, id: (naam) => nameToUuid(envelope.id, naam) });
  },
  prepare: async (_client, { envelope, loaded, decision, moment, keys }) => {
    const { journaal, hash } = loaded;
    const appending = {
      stream: envelope.advies,
      command: envelope.id,
      after: { length: journaal.length, hash },
      door: moment.door,
      gebeurdOp: moment.op,
      vastgelegdOp: moment.at,
    };
    return adviesRows(appending, { journaal, decision, keys });
  },
  nothing: { journal: [], adviesteksten: [], adviesvragers: [] },
  write: (row) => ({ name: "leg-advies-vast", text: "select leg_advies_vast($1)", values: [row] }),
  numberConstraint: "advies_nummer_key",
  numberTaken,
};
