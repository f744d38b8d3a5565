import { createHash } from "node:crypto";
import { nieuwAdviesnummer } from "#domain/advies/nummer.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { execute, executeTogether, type Writing } from "../journal/execute.ts";
import { nameToUuid } from "../journal/naming.ts";
import type { AnyOutcome } from "../journal/outcome.ts";
import { type Adviesverhaal, adviezen, type Consultverhaal, consulten } from "./adviezen.ts";
import { casusVan } from "./demo-casus.ts";
import { actorOf, instantOf } from "./load-cases.ts";
import { demoMedewerkers } from "./people.ts";

/** The id and number of an advice of the demo: the same on every start, so that links to it keep working. */
export function adviesVan(sleutel: string): { id: string; nummer: string } {
  const toeval = createHash("sha256").update(`demo/advies/${sleutel}`).digest();
  return { id: nameToUuid("demo", `advies/${sleutel}`), nummer: nieuwAdviesnummer(toeval) };
}

/** Plays every advice and consult that is not there yet, through `execute`; the casussen they name must be there. */
export async function loadDemoAdviezen(services: Writing): Promise<void> {
  const { rows } = await services.pools.schrijf.query<{ id: string }>("select id from advies");
  const known = new Set(rows.map(({ id }) => id));
  const now = services.now();
  for (const verhaal of adviezen)
    if (!known.has(adviesVan(verhaal.sleutel).id)) await playAdvies(services, { verhaal, now });
  for (const verhaal of consulten)
    if (!known.has(adviesVan(verhaal.sleutel).id)) await playConsult(services, { verhaal, now });
}

const commandId = (sleutel: string, nr: number | string) => nameToUuid("demo", `advies/${sleutel}/${nr}`);

async function playAdvies(
  services: Writing,
  { verhaal, now }: { verhaal: Adviesverhaal; now: Temporal.Instant },
): Promise<void> {
  const { sleutel, toen, wie, vraag, contactOver, daarna } = verhaal;
  const { id, nummer } = adviesVan(sleutel);
  const at = instantOf(toen, now);
  const volgendContactOp =
    contactOver === undefined
      ? undefined
      : Temporal.PlainDate.from(dayOf(now)).add({ days: contactOver }).toString();
  const outcome = await execute({ ...services, now: () => at }, actorOf(wie), {
    id: commandId(sleutel, 0),
    advies: id,
    command: {
      ...vraag,
      type: "RegistreerAdvies",
      nummer,
      gevraagdOp: dayOf(at),
      ...(volgendContactOp && { volgendContactOp }),
    },
  });
  mustBeDone(outcome, sleutel);
  await playSteps(services, { sleutel, daarna, now });
}

async function playConsult(
  services: Writing,
  { verhaal, now }: { verhaal: Consultverhaal; now: Temporal.Instant },
): Promise<void> {
  const { sleutel, toen, wie, vanuit, vraag, daarna } = verhaal;
  const { id: consult, nummer } = adviesVan(sleutel);
  const at = instantOf(toen, now);
  const { deskundige } = vraag;
  const actor = actorOf(wie);
  const { rows } = await services.pools.schrijf.query<{ naam: string }>(
    "select naam from organisatie where id = $1",
    [actor.organisatie.id],
  );
  const vrager = { naam: demoMedewerkers[wie].naam, organisatie: rows[0]?.naam ?? actor.organisatie.id };
  const hier =
    "casus" in vanuit
      ? ({
          id: commandId(sleutel, "vanuit"),
          casus: casusVan({ sleutel: vanuit.casus }).id,
          command: { type: "VraagConsult", consult, deskundige },
        } as const)
      : ({
          id: commandId(sleutel, "vanuit"),
          advies: adviesVan(vanuit.advies).id,
          command: { type: "ZetConsultUit", consult, deskundige },
        } as const);
  const outcome = await executeTogether({ ...services, now: () => at }, actor, [
    hier,
    {
      id: commandId(sleutel, 0),
      advies: consult,
      command: { ...vraag, type: "StelConsultvraag", nummer, vrager },
    },
  ]);
  mustBeDone(outcome, sleutel);
  await playSteps(services, { sleutel, daarna, now });
}

async function playSteps(
  services: Writing,
  { sleutel, daarna, now }: Pick<Adviesverhaal, "sleutel" | "daarna"> & { now: Temporal.Instant },
): Promise<void> {
  for (const [nr, { toen, wie, doe }] of daarna.entries()) {
    const at = instantOf(toen, now);
    const envelope = { id: commandId(sleutel, nr + 1), advies: adviesVan(sleutel).id, command: doe };
    mustBeDone(await execute({ ...services, now: () => at }, actorOf(wie), envelope), `${sleutel}/${nr}`);
  }
}

function mustBeDone(outcome: AnyOutcome, what: string): void {
  if (outcome.kind !== "done") throw new Error(`demo advice ${what}: ${JSON.stringify(outcome)}`);
}
