import type { CatalogusId } from "#domain/protocol/catalogus.ts";
import { codeer, compileer, evalueer, ONWAAR } from "#domain/protocol/compile.ts";
import type { Situatie, Vorm } from "#domain/protocol/situatie.ts";
import { schadelijkePraktijk } from "#domain/protocol/tabellen/begrippen.ts";
import type { Zin } from "#domain/protocol/zin.ts";

/** One thing to know or do, in plain words, with the rows it rests on. */
export type Raad = { zin: Zin; bronnen: readonly CatalogusId[] };

/** Advice for the situations in which `als` holds; without it for every one. */
export type RaadRij = Raad & { als?: (situatie: Situatie) => boolean };

/** The advice that fits, in the order of the rows. */
export const passend = (rijen: readonly RaadRij[], situatie: Situatie): readonly Raad[] =>
  rijen.filter(({ als }) => als === undefined || als(situatie));

/** Whoever it is about is in another country. */
export const isWeg = ({ verblijf }: Situatie): boolean => verblijf === "buitenland";

/** In the Netherlands, or not known where: then it is advised as if here. */
export const isHier = ({ verblijf }: Situatie): boolean => verblijf !== "buitenland";

/** There is danger now. */
export const isGevaar = ({ veiligheid }: Situatie): boolean => veiligheid === "acuut-onveilig";

const gaatOver =
  (...deze: readonly Vorm[]) =>
  ({ vormen = [] }: Situatie): boolean =>
    vormen.some((vorm) => deze.includes(vorm));

/** A marriage or a journey that somebody is made to enter on. */
export const isTrouwenOfReis = gaatOver(
  "huwelijksdwang",
  "kindhuwelijk",
  "huwelijkse-gevangenschap",
  "achterlating",
);

const schadelijk = compileer(schadelijkePraktijk);

/**
 * The family may take part in it, so talking to them may make it worse: what the rows about harmful practices hang on. Not
 * known yet counts as so, as it does for the rows that guard.
 */
export const isFamilie = (situatie: Situatie): boolean => evalueer(schadelijk, codeer(situatie)) !== ONWAAR;
