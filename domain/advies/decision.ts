import type { Refusal, Refused } from "../casus/decision.ts";
import type { OrganisatieRef } from "../casus/organisatie.ts";
import type { AdviesEvent } from "./event.ts";

/** Who asks, as far as a decision needs it. */
export type Adviseur = { readonly organisatie: OrganisatieRef; readonly medewerker?: string };

/** What a decision may know besides the advice; `id(naam)` gives the same UUID for the same name within one command. */
export type AdviesContext = {
  readonly door: Adviseur;
  readonly vandaag: string;
  readonly op: string;
  readonly id: (naam: string) => string;
};

/**
 * Content that events of an advice refer to: a screened text, or the sealed row of whoever asked in the work they do.
 * There is no item for anybody else.
 */
export type AdviesItem = {
  readonly soort: "adviestekst" | "adviesvrager";
  readonly id: string;
  readonly houder: string;
  readonly inhoud: string;
};

/** The outcome: what happens and what is stored with it, or why not. */
export type AdviesDecision = AdviesAccepted | Refused;
/** What goes into the journal, in this order, and the content its ids point to. */
export type AdviesAccepted = {
  readonly kind: "accepted";
  readonly events: readonly AdviesEvent[];
  readonly items: readonly AdviesItem[];
};

/** Accepts with these events and the content they refer to. */
export const accept = (
  events: readonly AdviesEvent[],
  items: readonly AdviesItem[] = [],
): AdviesAccepted => ({ kind: "accepted", events, items });

/** Refuses; the journal does not change, the audit does. */
export const refuse = (refusal: Refusal): Refused => ({ kind: "refused", refusal });

/** A text in the file of the asker's own organisation. */
export const tekst = (context: AdviesContext, naam: string, inhoud: string): AdviesItem =>
  tekstVoor(context.door.organisatie.id, { context, naam, inhoud });

/** The same in the file of another organisation. */
export const tekstVoor = (
  houder: string,
  { context, naam, inhoud }: { context: AdviesContext; naam: string; inhoud: string },
): AdviesItem => ({ soort: "adviestekst", id: context.id(naam), houder, inhoud });

/** Accepts one event about one text. */
export function bijTekst(
  context: AdviesContext,
  naam: string,
  inhoud: string,
  maak: (id: string) => AdviesEvent,
): AdviesAccepted {
  const item = tekst(context, naam, inhoud);
  return accept([maak(item.id)], [item]);
}
