import { OntvangMelding } from "#domain/casus/command.ts";
import type { Refusal } from "#domain/casus/decision.ts";
import { leesCode, maakCode } from "#domain/melding/code.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { type Ontvangst, ontvang } from "../casus/ontvangst.ts";
import { keyedBytes } from "../journal/naming.ts";
import type { Services } from "../services.ts";
import { makeFormToken, readFormToken } from "./form-token.ts";
import { howLong, mayTry } from "./limits.ts";
import { takeReactions } from "./meldreactie.ts";
import { publiekBij } from "./publiek.ts";

type Sending = Pick<Services, "pools" | "keys" | "now">;

/** Who sends: a professional hears more afterwards than a citizen or victim. */
export type Afzender = "professional" | "burger";

/** A report from the public door, as its form was read; the day is that of today. */
export type PublicReport = {
  token: unknown;
  /** The network address it came from: counted as a keyed hash, and kept nowhere. */
  address: string;
  soort: Afzender;
  /** The code of the draft it was kept under, if it was: reactions of those concerned come from there and nowhere else. */
  concept?: string;
  melding: Omit<Ontvangst["melding"], "ontvangenOp" | "kanaal">;
};

/** What came of it: a code to ask with how things stand, or why it was not received. */
export type Sent =
  | { is: "ontvangen"; code: string; eerder: boolean }
  | { is: "te-vaak" | "verlopen" }
  | { is: "geweigerd"; refusal: Refusal };

/** A token for a form that is shown now. */
export const newFormToken = async (services: Sending): Promise<string> =>
  makeFormToken(services, await howLong(services, "formulier"));

/**
 * Receives a report from anybody. Its form can be sent once: the same form again gives the same receipt, also when the
 * answer got lost on the way. Not received: a form of too long ago, too many from one address, and what the domain refuses.
 */
export async function sendReport(services: Sending, report: PublicReport): Promise<Sent> {
  const { token, address, soort, concept = "", melding } = report;
  const formulier = readFormToken(services, token);
  if (!formulier) return { is: "verlopen" };
  const code = codeOf(services, formulier);
  if (await isReceived(services, formulier)) return { is: "ontvangen", code, eerder: true };
  if (!(await mayTry(services, "melden", address))) return { is: "te-vaak" };
  // whatever the sender says, only those concerned write their reactions (WW-Z28)
  const { reacties: _, ...told } = melding.gesprek ?? {};
  const reacties = await takeReactions(services, concept);
  const gesprek = reacties.length > 0 ? { ...told, reacties } : told;
  const read = Report.safeParse({
    ...melding,
    ...((melding.gesprek || reacties.length > 0) && { gesprek }),
    kanaal: "formulier",
    ontvangenOp: dayOf(services.now()),
  });
  if (!read.success) return { is: "geweigerd", refusal: unreadable };
  const { outcome, casus } = await ontvang(services, publiekBij(melding.ontvanger), {
    sleutel: formulier.toString("hex"),
    melding: read.data,
  });
  if (outcome.kind === "denied") throw new Error("no policy lets the public report here");
  // received before, but its receipt was not written: then the first content stands
  const isEarlier = outcome.kind === "refused" && outcome.refusal.code === "commando-id-hergebruikt";
  if (outcome.kind === "refused" && !isEarlier) return { is: "geweigerd", refusal: outcome.refusal };
  await services.pools.schrijf.query(
    `insert into schakel.meldbewijs (formulier, code, casus_id, soort, ontvangen_at) values ($1, $2, $3, $4, $5)
     on conflict (formulier) do nothing`,
    [formulier, codeHash(services, code), casus, soort, services.now().toString()],
  );
  return { is: "ontvangen", code, eerder: isEarlier };
}

const Report = OntvangMelding.omit({ nummer: true });

/** Every door says itself what is wrong with its fields; this is for what slips past them. */
const unreadable: Refusal = {
  code: "onleesbaar",
  bronnen: [],
  uitleg: {
    nl: "Een van de antwoorden kan zo niet worden bewaard. Maak het korter of schrijf het anders.",
    en: "One of the answers cannot be kept as it is. Make it shorter or write it otherwise.",
  },
};

async function isReceived({ pools }: Sending, formulier: Buffer): Promise<boolean> {
  const { rowCount } = await pools.schrijf.query("select from schakel.meldbewijs where formulier = $1", [
    formulier,
  ]);
  return rowCount === 1;
}

/** The code follows from the form under a key, so that the same form always gives the same one and no row holds it. */
const codeOf = ({ keys }: Sending, formulier: Buffer): string =>
  maakCode("bewijs", keyedBytes(keys.derive("meldbewijs code"), [formulier.toString("hex")]));

/** How a code is stored. */
export const codeHash = ({ keys }: Pick<Services, "keys">, code: string): Buffer =>
  keyedBytes(keys.derive("meldbewijs"), [leesCode("bewijs", code) ?? code]);
