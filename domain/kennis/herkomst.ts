import type { CatalogusId } from "../protocol/catalogus.ts";
import type { Zin } from "../protocol/zin.ts";

/** Something read outside the five documents: what it is called, and where (a site, a law, a report). */
export type Gelezen = { readonly titel: string; readonly waar: string };

/** How soon each sort of content is looked at again, in months after it was last checked: our own choice. */
export const nazienNaMaanden = { contact: 6, verwijzing: 12, cijfer: 12, wet: 12, tekst: 24 } as const;
/** What sort of content something is: telephone numbers age faster than sentences. */
export type StukSoort = keyof typeof nazienNaMaanden;

/** Where a piece of knowledge comes from, since when it holds, who looked at it last and whose it is. Days are ISO dates. */
export type Herkomst = {
  readonly bronnen: readonly CatalogusId[];
  readonly gelezen?: readonly Gelezen[];
  /** Since when it holds; absent where nobody says so. */
  readonly geldigVanaf?: string;
  readonly nagezienOp: string;
  readonly eigenaar: string;
};

/** Who keeps the content of the public pages; each page names this owner in its language. */
export const redactie = "redactie";
/** The day on which all content was last gone through; a piece that was checked on another day says so itself. */
export const nagezienOp = "2026-11-28";
/** Checked on that day, by whoever keeps it. */
export const nagezien = { nagezienOp, eigenaar: redactie } as const satisfies Partial<Herkomst>;

/** One piece of the content of a public page, as the list of what is due shows it. `pagina` is its address in Dutch. */
export type Stuk = {
  readonly id: string;
  readonly soort: StukSoort;
  readonly titel: Zin;
  readonly pagina: `/${string}`;
  readonly herkomst: Herkomst;
};

/** The day from which a piece should be looked at again. */
export const nazienVanaf = ({ soort, herkomst }: Pick<Stuk, "soort" | "herkomst">): string =>
  Temporal.PlainDate.from(herkomst.nagezienOp).add({ months: nazienNaMaanden[soort] }).toString();

/** Pieces with the day from which each is due; what is due first stands first, and of the same day it goes by id. */
export const opVolgorde = (stukken: readonly Stuk[]): readonly { stuk: Stuk; vanaf: string }[] =>
  stukken
    .map((stuk) => ({ stuk, vanaf: nazienVanaf(stuk), plaats: `${nazienVanaf(stuk)} ${stuk.id}` }))
    .toSorted((een, ander) => (een.plaats < ander.plaats ? -1 : 1))
    .map(({ stuk, vanaf }) => ({ stuk, vanaf }));
