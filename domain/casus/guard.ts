import { besluiten } from "../protocol/besluiten.ts";
import type { CatalogusId } from "../protocol/catalogus.ts";
import { oordeel, type Uitspraak } from "../protocol/oordeel.ts";
import type { Handeling, Situatie, SituatieOpDatum } from "../protocol/situatie.ts";
import { termijnenBij } from "../protocol/termijnen.ts";
import { dueDate } from "../time/werkdagen.ts";
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
import { watEerst } from "./eerst.ts";
import type { CasusEvent } from "./event.ts";
import { situatie } from "./situatie.ts";

/**
 * A motive to deviate, and the day on which the deviation is looked at again (RK-7.12); or, in acute danger to life, the
 * reason of an emergency override (BESLUIT-NOODGREEP).
 */
export type Motivering = {
  motief?: string | undefined;
  herzienOp?: string | undefined;
  noodgeval?: string | undefined;
};

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
 * deviation. In a case that is acutely unsafe a reason alone does, recorded as an emergency override. Hard guards are
 * refused whatever is told, with the rows that decided and with what could come first.
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
    const isAcuut = casus.veiligheid === "acuut-onveilig";
    const weigering = weiger(uitspraak, isAcuut);
    if (!uitspraak.afwijkbaar) return refuse(weigering);
    const { motief, herzienOp, noodgeval } = motivering ?? {};
    if (isAcuut && noodgeval) {
      const reden = tekstItem(context, `noodgeval:${handeling}`, noodgeval);
      items.push(reden);
      const data = { handeling, bronnen: uitspraak.bronnen, reden: reden.id };
      events.push({ type: "NoodgreepGedaan", v: 1, data });
      continue;
    }
    if (!motief || !herzienOp) return refuse({ ...weigering, vraagt: "motief" });
    if (herzienOp <= context.vandaag) return refuse({ ...herzieningVoorbij, vraagt: "motief" });
    const teVer = weigerTeVer(herzienOp, nu);
    if (teVer) return refuse({ ...teVer, vraagt: "motief" });
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

/** A day of review later than the row of deviations lets it be named. */
function weigerTeVer(herzienOp: string, situatie: SituatieOpDatum): Refusal | undefined {
  const { regels } = termijnenBij("afwijking-gemotiveerd", situatie);
  const tot = regels.flatMap(({ termijn }) =>
    termijn.eenheid === "genoemde-dag" && termijn.binnen ? [dueDate(situatie.datum, termijn.binnen)] : [],
  );
  if (tot.every((dag) => herzienOp <= dag)) return undefined;
  const { wat, rustOp } = besluiten["BESLUIT-HERZIEN-BINNEN-JAAR"];
  return {
    code: "herziening-te-ver",
    bronnen: ["BESLUIT-HERZIEN-BINNEN-JAAR", ...rustOp],
    uitleg: { nl: `${wat.nl} Kies een eerdere dag.`, en: `${wat.en} Choose an earlier day.` },
  };
}

function weiger(uitspraak: Uitspraak, isAcuut: boolean): Refusal {
  const { oordeel, bronnen, uitleg, tenzij, afwijkbaar } = uitspraak;
  const eerst = watEerst(uitspraak);
  const wel =
    tenzij && isAcuut && !afwijkbaar
      ? { nl: `${tenzij.nl} ${politie.nl}`, en: `${tenzij.en} ${politie.en}` }
      : tenzij;
  return {
    code: oordeel,
    bronnen,
    uitleg,
    ...(wel && { welMogelijk: wel }),
    ...(isAcuut && afwijkbaar && { nood: true as const }),
    ...(eerst.length > 0 && { eerst }),
  };
}

/** What no prohibition stands in the way of (SOA-A2.1). */
const politie = {
  nl: "De politie bereiken mag altijd: leg dat vast als acuut gevaar.",
  en: "Reaching the police is always allowed: record that as acute danger.",
};
