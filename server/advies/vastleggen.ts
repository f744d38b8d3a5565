import type { Actor } from "#domain/access/actor.ts";
import type { AdviesCommandOf } from "#domain/advies/command.ts";
import { nieuwAdviesnummer } from "#domain/advies/nummer.ts";
import { execute, executeTogether, type Writing } from "../journal/execute.ts";
import { keyedBytes, toUuid } from "../journal/naming.ts";
import type { AnyOutcome } from "../journal/outcome.ts";

/** As for a casus: so few draws are ever taken that whoever sees five in a row fail has a defect. */
const draws = 5;

type Drawn = { advies: string; nummer: string; commando: (wat: string) => string };
type Vastgelegd = { outcome: AnyOutcome; advies: string };

/**
 * Draws id and number of an advice from a secret key, the sender and `sleutel`, until the number is free: a retry finds
 * the first outcome, and nobody can choose a number to learn whether it is in use.
 */
async function draw(
  services: Writing,
  { actor, sleutel, doe }: { actor: Actor; sleutel: string; doe: (drawn: Drawn) => Promise<AnyOutcome> },
): Promise<Vastgelegd> {
  for (let keer = 1; keer <= draws; keer++) {
    const drawn = (wat: string) =>
      keyedBytes(services.keys.derive(`advies ${wat}`), [
        actor.organisatie.id,
        actor.medewerker,
        sleutel,
        String(keer),
      ]);
    const advies = toUuid(drawn("advies"));
    const nummer = nieuwAdviesnummer(drawn("nummer"));
    const outcome = await doe({ advies, nummer, commando: (wat) => toUuid(drawn(wat)) });
    if (!(outcome.kind === "refused" && outcome.refusal.code === "nummer-bezet")) return { outcome, advies };
  }
  throw new Error(`${draws} advice numbers in a row are in use`);
}

/** Records an advice that was asked; `sleutel` is the same when it is sent again. */
export const registreerAdvies = (
  services: Writing,
  actor: Actor,
  { sleutel, vraag }: { sleutel: string; vraag: Omit<AdviesCommandOf<"RegistreerAdvies">, "nummer"> },
): Promise<Vastgelegd> =>
  draw(services, {
    actor,
    sleutel,
    doe: ({ advies, nummer, commando }) =>
      execute(services, actor, { id: commando("commando"), advies, command: { ...vraag, nummer } }),
  });

/** Where an expert is asked from. */
export type Vanuit = { readonly casus: string } | { readonly advies: string };

/**
 * Puts a question to an expert, and makes the casus or the advice it was asked from remember which: both or neither. What
 * the expert gets says nothing of where it came from but who asked.
 */
export const stelConsultvraag = (
  services: Writing,
  actor: Actor,
  {
    sleutel,
    vanuit,
    vraag,
  }: { sleutel: string; vanuit: Vanuit; vraag: Omit<AdviesCommandOf<"StelConsultvraag">, "nummer"> },
): Promise<Vastgelegd> =>
  draw(services, {
    actor,
    sleutel,
    doe: ({ advies: consult, nummer, commando }) => {
      const { deskundige } = vraag;
      const hier =
        "casus" in vanuit
          ? ({
              id: commando("vanuit"),
              casus: vanuit.casus,
              command: { type: "VraagConsult", consult, deskundige },
            } as const)
          : ({
              id: commando("vanuit"),
              advies: vanuit.advies,
              command: { type: "ZetConsultUit", consult, deskundige },
            } as const);
      const daar = { id: commando("commando"), advies: consult, command: { ...vraag, nummer } };
      return executeTogether(services, actor, [hier, daar]);
    },
  });
