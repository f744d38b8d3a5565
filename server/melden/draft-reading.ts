import { type Lezer, watLezerZiet } from "#domain/melding/lezers.ts";
import type { Melding } from "#domain/melding/melding.ts";
import type { Leesopmerking, Reactie } from "#domain/melding/opmerking.ts";
import { waaromNietReageren } from "#domain/melding/reageren.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { meldingIn } from "./draft-sharing.ts";
import { findCode, noteOpened, type OpenCode, type Reading } from "./leescode.ts";
import { addRemark, listRemarks, type MadeRemark } from "./leesopmerking.ts";
import { mayTry } from "./limits.ts";
import { readDraft } from "./meldconcept.ts";
import { addReaction, listReactions, type WrittenReaction } from "./meldreactie.ts";

/** What a reader does: opens the draft, looks at it again, remarks something, or (whom it is about) writes a reaction. */
export type ReadingAct =
  | { readonly is: "open" | "bekijk" }
  | { readonly is: "opmerking"; readonly opmerking: Leesopmerking }
  | { readonly is: "reactie"; readonly reactie: Reactie };

/** A draft as this reader sees it now, with what was written by this code. */
export type Read = {
  readonly is: "open";
  readonly lezer: Lezer;
  readonly melding: Melding;
  readonly totAt: string;
  readonly opmerkingen: readonly MadeRemark[];
  readonly reactie?: WrittenReaction;
  readonly kwam?: "opgemerkt" | "te-vaak" | "geschreven" | "al";
};

/**
 * Opens a draft by a code to read it, as it stands now. A code that is unknown, over or withdrawn, a draft that is gone, and
 * a reader for whom it became unsafe in the meantime are answered alike: `onbekend`.
 */
export async function readAlong(
  services: Reading,
  { code, address, act }: { code: string; address: string; act: ReadingAct },
): Promise<Read | { is: "onbekend" | "te-vaak" }> {
  if (!(await mayTry(services, "lezen", address))) return { is: "te-vaak" };
  const found = await findCode(services, code);
  const inhoud = found && (await readDraft(services, found.concept));
  if (!found || !inhoud) return { is: "onbekend" };
  const { lezer, concept, hash, totAt } = found;
  const whole = meldingIn(inhoud);
  if (lezer === "betrokkene" && waaromNietReageren(whole, dayOf(services.now()))) return { is: "onbekend" };
  const kwam = await perform(services, found, act);
  const [opmerkingen, [reactie]] = await Promise.all([
    listRemarks(services, { concept, code: hash }),
    listReactions(services, { concept, code: hash }),
  ]);
  return {
    is: "open",
    lezer,
    melding: watLezerZiet(whole, lezer),
    totAt,
    opmerkingen,
    ...(reactie && { reactie }),
    ...(kwam && { kwam }),
  };
}

/** Each role does its own: who reads along remarks, and whom it is about reacts. */
async function perform(services: Reading, found: OpenCode, act: ReadingAct): Promise<Read["kwam"]> {
  const isConcerned = found.lezer === "betrokkene";
  if (act.is === "opmerking" && !isConcerned) return (await addRemark(services, found, act.opmerking)).is;
  if (act.is === "reactie" && isConcerned) return (await addReaction(services, found, act.reactie)).is;
  if (act.is === "open") await noteOpened(services, found);
  return undefined;
}
