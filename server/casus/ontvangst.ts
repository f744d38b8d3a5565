import type { Actor } from "#domain/access/actor.ts";
import type { CommandOf } from "#domain/casus/command.ts";
import { nieuwNummer } from "#domain/casus/nummer.ts";
import { execute, type Writing } from "../journal/execute.ts";
import { keyedBytes, toUuid } from "../journal/naming.ts";
import type { Outcome } from "../journal/outcome.ts";

/** A report to be received; `sleutel` is the sender's own word for this one, the same when it is sent again. */
export type Ontvangst = { sleutel: string; melding: Omit<CommandOf<"OntvangMelding">, "nummer"> };

/**
 * A number is one of 32^7. With ten million cases one draw in 3,400 is taken, five in a row once in 5 × 10^17; so five
 * is enough, and whoever sees them fail has a defect.
 */
const draws = 5;

/**
 * Receives a report as a new casus, whose id and number are drawn here. They follow from a secret key, the sender and
 * `sleutel`: a retry finds the first outcome, and nobody can choose one to learn whether it is in use. One that is taken
 * is drawn again, which the sender does not notice.
 */
export async function ontvang(
  services: Writing,
  actor: Actor,
  { sleutel, melding }: Ontvangst,
): Promise<{ outcome: Outcome; casus: string; nummer: string }> {
  for (let draw = 1; draw <= draws; draw++) {
    const drawn = drawing(services, actor, { sleutel, draw });
    const casus = toUuid(drawn("casus"));
    const nummer = nieuwNummer(drawn("nummer"));
    const command = { ...melding, nummer };
    const outcome = await execute(services, actor, { id: toUuid(drawn("commando")), casus, command });
    if (!isTaken(outcome)) return { outcome, casus, nummer };
  }
  throw new Error(`${draws} case numbers in a row are in use`);
}

/** The casus that a report of this sender under this `sleutel` became or would become, as far as its first draw was free. */
export const casusOnder = (services: Pick<Writing, "keys">, actor: Actor, sleutel: string): string =>
  toUuid(drawing(services, actor, { sleutel, draw: 1 })("casus"));

const drawing =
  ({ keys }: Pick<Writing, "keys">, actor: Actor, { sleutel, draw }: { sleutel: string; draw: number }) =>
  (what: string): Buffer =>
    keyedBytes(keys.derive(`ontvangst ${what}`), [
      actor.organisatie.id,
      actor.medewerker,
      sleutel,
      String(draw),
    ]);

const isTaken = (outcome: Outcome): boolean =>
  outcome.kind === "refused" && outcome.refusal.code === "nummer-bezet";
