import { leesCode } from "#domain/melding/code.ts";
import type { Lezer } from "#domain/melding/lezers.ts";
import { leesMelding, type Melding } from "#domain/melding/melding.ts";
import { waaromNietReageren } from "#domain/melding/reageren.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import type { ConceptInhoud } from "../casus/concept.ts";
import {
  type GivenCode,
  giveCode,
  type Leestermijn,
  listCodes,
  type Reading,
  withdrawCode,
} from "./leescode.ts";
import { handleRemark, listRemarks, type MadeRemark } from "./leesopmerking.ts";
import { mayTry } from "./limits.ts";
import { draftHash, readDraft } from "./meldconcept.ts";
import { listReactions, type WrittenReaction } from "./meldreactie.ts";

/** What the one who writes a report may ask about who reads it. */
export type SharingAct =
  | { readonly is: "bekijk" }
  | { readonly is: "geef"; readonly lezer: Lezer; readonly termijn: Leestermijn }
  | { readonly is: "intrekken" | "afgehandeld"; readonly id: string };

/** Everything about who reads a draft, for the one who writes it; `gegeven` is a code made just now, shown once. */
export type Sharing = {
  readonly is: "open";
  readonly code: string;
  readonly inhoud: ConceptInhoud;
  readonly codes: readonly GivenCode[];
  readonly opmerkingen: readonly MadeRemark[];
  readonly reacties: readonly WrittenReaction[];
  readonly gegeven?: {
    readonly code: string;
    readonly lezer: Lezer;
    readonly termijn: Leestermijn;
    readonly totAt: string;
  };
  readonly waarom?: "te-veel" | "niet-reageren";
};

/**
 * Does what the writer of a draft asks about its readers, for whoever has its code, and answers how things stand. Those
 * concerned get no code while the report itself says that talking with them is not safe enough (WW-Z25).
 */
export async function shareDraft(
  services: Reading,
  { code, address, act }: { code: string; address: string; act: SharingAct },
): Promise<Sharing | { is: "onbekend" | "te-vaak" }> {
  const known = leesCode("concept", code);
  if (!known) return { is: "onbekend" };
  if (!(await mayTry(services, "delen", address))) return { is: "te-vaak" };
  const concept = draftHash(services, known);
  const inhoud = await readDraft(services, concept);
  // the form of a citizen or victim is nobody's to read
  if (!inhoud || (inhoud["deur"]?.[0] ?? "melden") !== "melden") return { is: "onbekend" };
  const done = await perform(services, { concept, inhoud, act });
  const [codes, opmerkingen, reacties] = await Promise.all([
    listCodes(services, concept),
    listRemarks(services, { concept }),
    listReactions(services, { concept }),
  ]);
  return { is: "open", code: known, inhoud, codes, opmerkingen, reacties, ...done };
}

async function perform(
  services: Reading,
  { concept, inhoud, act }: { concept: Buffer; inhoud: ConceptInhoud; act: SharingAct },
): Promise<Pick<Sharing, "gegeven" | "waarom">> {
  switch (act.is) {
    case "bekijk":
      return {};
    case "intrekken":
      await withdrawCode(services, { concept, id: act.id });
      return {};
    case "afgehandeld":
      await handleRemark(services, { concept, id: act.id });
      return {};
    case "geef": {
      const { lezer, termijn } = act;
      if (lezer === "betrokkene" && waaromNietReageren(meldingIn(inhoud), dayOf(services.now())))
        return { waarom: "niet-reageren" };
      const given = await giveCode(services, { concept, lezer, termijn });
      return given.is === "te-veel"
        ? { waarom: "te-veel" }
        : { gegeven: { code: given.code, lezer, termijn, totAt: given.totAt } };
    }
  }
}

/** What those concerned wrote under a draft and what will go along when it is sent; nothing for a code that opens none. */
export async function reactionsUnder(
  services: Reading,
  asked: { code: string; address: string },
): Promise<readonly WrittenReaction[]> {
  if (asked.code === "") return [];
  const shared = await shareDraft(services, { ...asked, act: { is: "bekijk" } });
  return shared.is === "open" ? shared.reacties : [];
}

/** The form of a professional as a draft holds it. */
export const meldingIn = (inhoud: ConceptInhoud): Melding =>
  leesMelding(
    Object.entries(inhoud).flatMap(([naam, waarden]) => waarden.map((waarde) => [naam, waarde] as const)),
  ).melding;
