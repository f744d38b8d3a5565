import type { CatalogusId } from "../protocol/catalogus.ts";
import { oordeel, type Uitspraak } from "../protocol/oordeel.ts";
import type { Handeling, Situatie } from "../protocol/situatie.ts";
import type { Casus } from "./casus.ts";
import {
  type Accepted,
  accept,
  type Context,
  type Item,
  type Refusal,
  type Refused,
  refuse,
  tekstItem,
} from "./decision.ts";
import type { CasusEvent } from "./event.ts";
import { situatie } from "./situatie.ts";

/** A motive to deviate, and the day on which the deviation is looked at again (RK-7.12). */
export type Motivering = { motief?: string | undefined; herzienOp?: string | undefined };

/** The request of LKHA on which somebody acts, and the action it asks for. */
export type OpVerzoek = { handeling: Handeling; verzoek: string };

type Vraag = {
  casus: Casus;
  context: Context;
  motivering?: Motivering;
  opVerzoek?: OpVerzoek | undefined;
  /** What will be so once this is done, such as the decision that is being taken and the facts told with it. */
  gegeven?: Omit<Partial<Situatie>, "datum">;
};

/** Passed: what must still be recorded (deviations with their motive), and the rows that let it pass. */
export type Doorgang = Accepted & { readonly bronnen: readonly CatalogusId[] };

/**
 * Asks the rule tables whether each of these actions may be done in this casus today. What may not be done as it is,
 * passes with a motive and a day of review where the protocol can be deviated from (RK-7.12), and is recorded as a
 * deviation; hard guards, and actions whose rows are not all in, are refused with the rows that decided.
 */
export function toets(handelingen: readonly Handeling[], vraag: Vraag): Doorgang | Refused {
  const { casus, context, motivering, opVerzoek, gegeven } = vraag;
  const events: CasusEvent[] = [];
  const items: Item[] = [];
  const bronnen: CatalogusId[] = [];
  for (const handeling of handelingen) {
    const nu = situatie(casus, context.vandaag, opVerzoek ?? { handeling });
    const uitspraak = oordeel(handeling, { ...nu, ...gegeven });
    bronnen.push(...uitspraak.bronnen);
    if (uitspraak.oordeel === "mag") continue;
    const weigering = weiger(uitspraak);
    if (!uitspraak.afwijkbaar) return refuse(weigering);
    const { motief, herzienOp } = motivering ?? {};
    if (!motief || !herzienOp) return refuse({ ...weigering, vraagt: "motief" });
    if (herzienOp <= context.vandaag) return refuse({ ...herzieningVoorbij, vraagt: "motief" });
    const item = tekstItem(context, `motief:${handeling}`, motief);
    items.push(item);
    const data = { handeling, bronnen: uitspraak.bronnen, motief: item.id, herzienOp };
    events.push({ type: "AfwijkingGemotiveerd", v: 1, data });
  }
  return { ...accept(events, items), bronnen };
}

const herzieningVoorbij: Refusal = {
  code: "herziening-voorbij",
  bronnen: ["RK-7.12"],
  uitleg: {
    nl: "De dag waarop u de afwijking opnieuw bekijkt, moet na vandaag liggen.",
    en: "The day on which the deviation is looked at again must be after today.",
  },
};

const weiger = ({ oordeel, bronnen, uitleg, tenzij }: Uitspraak): Refusal => ({
  code: oordeel,
  bronnen,
  uitleg,
  ...(tenzij && { welMogelijk: tenzij }),
});
