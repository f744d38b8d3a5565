import type { Actor } from "#domain/access/actor.ts";
import { nietAanU } from "#domain/access/niet-aan-u.ts";
import { authorize } from "#domain/access/policy.ts";
import type { Casus } from "#domain/casus/casus.ts";
import type { Envelope } from "#domain/casus/command.ts";
import { decide } from "#domain/casus/decide.ts";
import { type Accepted, type Refusal, refuse } from "#domain/casus/decision.ts";
import { replay } from "#domain/casus/evolve.ts";
import { genoemdIn, metWatBekendIs, weigerOnbekenden } from "#domain/casus/genoemd.ts";
import { gebeurdOp, weigerMoment } from "#domain/casus/moment.ts";
import { verplichtingen } from "#domain/casus/verplichtingen.ts";
import { prepareAppend } from "./append.ts";
import { nameToUuid } from "./naming.ts";
import { loadStream, type Stream } from "./stream.ts";
import type { StreamKind } from "./stream-kind.ts";

/** The casus number is in use: as rare as it is, another one must be drawn, which is for the door to do. */
const numberTaken: Refusal = {
  code: "nummer-bezet",
  bronnen: [],
  uitleg: {
    nl: "Dit casusnummer is al in gebruik. Verstuur de melding opnieuw; er komt een ander nummer.",
    en: "This case number is in use already. Send the report again; it gets another number.",
  },
};

/** The matter of one victim. */
export const casusKind: StreamKind<Envelope, Stream, Casus, Accepted> = {
  naam: "casus",
  streamOf: ({ casus }) => casus,
  gebeurdOp: ({ command, gebeurdOp: genoemd }, vandaag) => gebeurdOp(command, { genoemd, vandaag }),
  load: (client, { envelope, actor, vandaag }) =>
    loadStream(client, {
      casus: envelope.casus,
      command: envelope.id,
      genoemd: genoemdIn(envelope.command),
      organisatie: actor.organisatie.id,
      actor: actor.medewerker,
      vandaag,
    }),
  replay: ({ journaal, feiten }) => replay(journaal, feiten),
  authorize: (actor, { command }, casus) => authorize(actor, command.type, casus),
  nietAanU: (actor: Actor, casus) => (authorize(actor, "casus.lees", casus) ? nietAanU(casus) : undefined),
  decide(envelope, { state: casus, loaded, moment }) {
    const { actor, door, op, vandaag } = moment;
    const command = metWatBekendIs(envelope.command, loaded.bekend);
    const refusal =
      weigerMoment(command, { casus, op, vandaag }) ?? weigerOnbekenden(genoemdIn(command), loaded.bekend);
    if (refusal) return refuse(refusal);
    const { team } = actor;
    return decide(command, casus, {
      door: { ...door, ...(team && { team }) },
      vandaag,
      op,
      verplichtingen: () => verplichtingen(loaded.journaal, loaded.feiten),
      id: (naam) => nameToUuid(envelope.id, naam),
    });
  },
  prepare: (client, { envelope, loaded, decision, moment, keys }) =>
    prepareAppend(
      client,
      {
        casus: envelope.casus,
        command: envelope.id,
        stream: loaded,
        decision,
        door: moment.door,
        gebeurdOp: moment.op,
        vastgelegdOp: moment.at,
      },
      keys,
    ),
  nothing: { journal: [], personen: [], teksten: [], geheimen: [] },
  write: (row, casus) => ({
    name: "leg-vast",
    text: `select leg_vast($1), projecteer_radar($2, $1::jsonb #> '{projectie,radar}'),
                  projecteer_belangen($2, $1::jsonb #> '{projectie,belangen}')`,
    values: [row, casus],
  }),
  numberConstraint: "casus_nummer_key",
  numberTaken,
};
