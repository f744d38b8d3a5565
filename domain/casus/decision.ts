import type { Sleutel } from "../protocol/situatie.ts";
import type { Zin } from "../protocol/zin.ts";
import type { CommandType } from "./command.ts";
import type { CasusEvent } from "./event.ts";
import type { OrganisatieRef } from "./organisatie.ts";
import type { PersoonGegevens } from "./persoon.ts";
import type { Verplichting } from "./verplichtingen.ts";

/** Who asks, as far as a decision needs it. `medewerker` is absent for an organisation's system. */
export type Beslisser = {
  readonly organisatie: OrganisatieRef;
  readonly medewerker?: string;
  readonly team?: string;
};

/**
 * What a decision may know besides the casus: who asks, the legal day, the day it is about (`op`), the terms that run or
 * ran, and names for new things.
 * `id(naam)` gives the same UUID for the same name within one command, so a retry makes the same rows.
 */
export type Context = {
  readonly door: Beslisser;
  readonly vandaag: string;
  readonly op: string;
  readonly verplichtingen: () => readonly Verplichting[];
  readonly id: (naam: string) => string;
};

/**
 * Content that events refer to and that must be stored with them. A copy takes the content of another row and may
 * change keys of it; `null` removes a key.
 */
export type Item =
  | { readonly soort: "tekst"; readonly id: string; readonly houder: string; readonly inhoud: string }
  | {
      readonly soort: "tekst-kopie";
      readonly id: string;
      readonly houder: string;
      readonly van: string;
    }
  | {
      readonly soort: "persoon";
      readonly id: string;
      readonly versie: number;
      readonly houder: string;
      readonly gegevens: PersoonGegevens;
    }
  | {
      readonly soort: "persoon-kopie";
      readonly id: string;
      readonly versie: number;
      readonly houder: string;
      readonly van: { readonly persoon: string; readonly versie: number };
      readonly wijzig?: { readonly [K in keyof PersoonGegevens]?: PersoonGegevens[K] | null };
    }
  | { readonly soort: "geheim"; readonly id: string; readonly houder: string; readonly inhoud: string };

/** What would open the way: a command, and where it only has to tell one fact, which. Without a command others must. */
export type Eerst = { readonly opdracht?: CommandType; readonly sleutel?: Sleutel };

/**
 * Why a command did not happen: a code for programs, the rows of the protocol that decided, a sentence for people,
 * and what would be allowed instead. `vraagt` is "motief" when the same command with a motive would be accepted, `nood`
 * is there when in this acute danger a reason alone would do, and `eerst` names what could come first.
 */
export type Refusal = {
  readonly code: string;
  readonly bronnen: readonly string[];
  readonly uitleg: Zin;
  readonly welMogelijk?: Zin;
  readonly vraagt?: "motief";
  readonly nood?: true;
  readonly eerst?: readonly Eerst[];
};

/** The outcome of `decide`: what happens and what is stored with it, or why not. */
export type Decision = Accepted | Refused;
/** What goes into the journal, in this order, and the content its ids point to. */
export type Accepted = {
  readonly kind: "accepted";
  readonly events: readonly CasusEvent[];
  readonly items: readonly Item[];
};
/** Nothing happens; only the audit line says that it was asked. */
export type Refused = { readonly kind: "refused"; readonly refusal: Refusal };

/** Accepts with these events and the content they refer to. */
export const accept = (events: readonly CasusEvent[], items: readonly Item[] = []): Accepted => ({
  kind: "accepted",
  events,
  items,
});

/** Refuses; the journal does not change, the audit does. */
export const refuse = (refusal: Refusal): Refused => ({ kind: "refused", refusal });

/** A narrative in the dossier of the asker's own organisation, as an item. */
export const tekstItem = (context: Context, naam: string, inhoud: string): TekstItem =>
  tekstVoor(context.door.organisatie.id, { context, naam, inhoud });

/** The same in the dossier of another organisation, which must be able to read it without the asker's. */
export const tekstVoor = (
  houder: string,
  { context, naam, inhoud }: { context: Context; naam: string; inhoud: string },
): TekstItem => ({ soort: "tekst", id: context.id(naam), houder, inhoud });

type TekstItem = Item & { soort: "tekst" };
