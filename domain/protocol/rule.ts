import type { DagDuur, Duur } from "../time/werkdagen.ts";
import type { BesluitId } from "./besluiten.ts";
import type { Bron } from "./bronnen.ts";
import type { Aanname, Conditie } from "./conditie.ts";
import type { Moment } from "./moment.ts";
import type { Handeling, Organisatie, Sleutel } from "./situatie.ts";
import type { Zin } from "./zin.ts";

/** What a rule is to the one it binds: duty, prohibition, power, warning or advice. */
export const regelSoorten = ["plicht", "verbod", "bevoegdheid", "waarschuwing", "advies"] as const;
/** One of these, as the table says it of a row. */
export type RegelSoort = (typeof regelSoorten)[number];

/** From free to forbidden: allowed; only with a recorded motive; something must come first; forbidden. */
export const oordelen = ["mag", "mag-gemotiveerd", "eerst", "mag-niet"] as const;
/** One of these, as a guard says it of an action. */
export type OordeelSoort = (typeof oordelen)[number];

/** Whoever weighs whether to report can come to any of these, or to several: report, organise help, ask advice. */
export const pleidooien = ["melden", "hulp", "advies"] as const;
/** One of these, as a row speaks for it. */
export type Pleidooi = (typeof pleidooien)[number];

/** What lateness means: broken law, a signal with a reason, or a reproach. */
export const krachten = ["hard", "ordening", "norm"] as const;
/** One of these, as a term has it. */
export type Kracht = (typeof krachten)[number];

/**
 * What begins at `vanaf`, is met by any of `voldaanDoor`, and ended without being met by any of `vervaltDoor`.
 * `kracht` says what lateness means: broken law (hard), a signal with a reason (ordening), or a reproach (norm).
 * No source lets a clock stand still (`pauzeerbaar`); where one lets it be moved, `verlenging` says by what and how far.
 */
type Klok = {
  readonly vanaf: Moment;
  readonly voldaanDoor: readonly Moment[];
  readonly vervaltDoor?: readonly Moment[];
  readonly kracht: Kracht;
  readonly pauzeerbaar: false;
  readonly verlenging?: DagDuur & { readonly door: Moment };
  /** Counted from `vanaf`: whoever does sooner what would meet it has not done that yet, and the clock runs on. */
  readonly vroegst?: DagDuur;
  /** The team leaders hear as soon as it begins, not only when it is late. */
  readonly meteen?: true;
  /** A clock for each person of this kind in the case, or for the one person the moment is about. */
  readonly perPersoon?: "slachtoffer" | "anderen";
  /** How long what `vanaf` allowed may be done; after that it must be asked anew. */
  readonly geldig?: DagDuur;
  /** Only the organisation it is of knows of it, whoever is responsible. */
  readonly besloten?: true;
  /** Of who brought `vanaf` about, and about the report: once in a case for each, and it stays wherever the case goes. */
  readonly overDeMelding?: true;
};

/** A term counted from `vanaf`: it starts on the day after (hours: at the instant itself). */
export type Termijn = Klok & Duur;

/**
 * A term without a length: whoever brought `vanaf` about named the day on which it ends, no later than `binnen` says,
 * counted from `vanaf`.
 */
export type TermijnOpDag = Klok & { readonly eenheid: "genoemde-dag"; readonly binnen?: DagDuur };

/**
 * What a row does to an intended action. `mag` opens it; anything else closes it until `tot` is known to hold.
 * `wel` says what would be allowed, or when. A `hard` guard cannot be deviated from, not even with a motive (RK-7.12).
 */
export type Wacht = {
  readonly handelingen: readonly Handeling[];
  readonly oordeel: OordeelSoort;
  readonly tot?: Conditie;
  readonly wel: Zin;
  readonly hard?: true;
};

/**
 * One sentence of a protocol: it advises (`wat`), and where it says so guards an action and clocks a term.
 * It holds when `als` holds (absent: always) and `tenzij` does not. `aanname` counts for keys that are unknown.
 * `wie: "verantwoordelijke"` is whoever is responsible in the situation at hand.
 * A `stil` row speaks only when one of the actions it guards is intended; a row that guards nothing, yet is worth
 * knowing only when somebody intends certain actions, names them in `over`. `besluit` names a choice of ours in it.
 * `pleit` is what it speaks for when somebody weighs whether to report, `raadgever` who by this row gives advice.
 * A row whose `bron` is a decision guards and clocks, but is not shown as a rule, nor is a fact from outside the documents:
 * only their rows are.
 */
export type Regel = {
  readonly bron: Bron;
  readonly soort: RegelSoort;
  readonly wie: Organisatie | "verantwoordelijke";
  readonly wat: Zin;
  readonly als?: Conditie;
  readonly tenzij?: Conditie;
  readonly aanname?: Aanname;
  readonly wacht?: Wacht;
  readonly termijn?: Termijn;
  readonly opDag?: TermijnOpDag;
  readonly stil?: true;
  readonly over?: readonly Handeling[];
  readonly pleit?: Pleidooi;
  readonly raadgever?: Organisatie;
  readonly besluit?: BesluitId;
};

/** A table of rules by key: a source id, with `/` and a word behind it for a second row of the same sentence. */
export type Tabel = { readonly [sleutel: string]: Regel };

/** Who is responsible and who holds sight on safety. The first row of the list that holds decides; the last always holds. */
export type Verantwoordelijkheid = {
  readonly als?: Conditie;
  readonly tenzij?: Conditie;
  readonly verantwoordelijk: Organisatie | "houder";
  readonly zichtOpVeiligheid: Organisatie | "houder";
  readonly overdracht?: { readonly naar: Organisatie; readonly grond: "moet" | "mag" };
  readonly bronnen: readonly Bron[];
  readonly besluit?: BesluitId;
};

/**
 * One thing to do, in order: rows that hold stand in the answer in the order of their list.
 * A step that finds something out is there only while that key is unknown.
 */
export type Stap = {
  readonly als?: Conditie;
  readonly tenzij?: Conditie;
  readonly aanname?: Aanname;
  readonly zolangOnbekend?: Sleutel;
  readonly stap: Zin;
  readonly wie: readonly (Organisatie | "verantwoordelijke")[];
  readonly bronnen: readonly Bron[];
  readonly besluit?: BesluitId;
};
