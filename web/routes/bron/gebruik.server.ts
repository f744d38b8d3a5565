import { type Policy, policies } from "#domain/access/policy.ts";
import { stukken } from "#domain/kennis/stukken.ts";
import { type BesluitId, type BesluitRij, besluiten } from "#domain/protocol/besluiten.ts";
import { type Bron, feitVan, isCatalogusId } from "#domain/protocol/bronnen.ts";
import type { CatalogusId } from "#domain/protocol/catalogus.ts";
import { elders } from "#domain/protocol/dekking.ts";
import type { Editie } from "#domain/protocol/editie.ts";
import { type HandelingRij, handelingRijen } from "#domain/protocol/handelingen.ts";
import { klokVan } from "#domain/protocol/reglement.ts";
import type { Regel, Stap, Verantwoordelijkheid } from "#domain/protocol/rule.ts";
import type { Handeling } from "#domain/protocol/situatie.ts";
import { type Spanning, spanningen } from "#domain/protocol/spanningen.ts";
import { type Stand, standen } from "#domain/protocol/spoor.ts";
import type { Vermogen } from "#domain/protocol/tabellen/elders.ts";
import type { Zin } from "#domain/protocol/zin.ts";
import { naasteBronnen } from "../../words/naaste.ts";
import { uitlegWoorden } from "../../words/uitleg.ts";
import { zelfBronnen } from "../../words/zelf.ts";

/** A place in Schakel where a source is used. */
export type Plek = "wegwijzer" | "paneel" | "termijn" | "toegang" | "zelf" | "naaste" | "uitleg";

/** Everything an edition and the pages do with one source. */
export type Gebruik = {
  readonly regels: readonly Regel[];
  readonly stappen: readonly Stap[];
  readonly verantwoordelijk: readonly Verantwoordelijkheid[];
  /** The actions at which a case weighs it. */
  readonly handelingen: readonly Handeling[];
  readonly plekken: readonly Plek[];
  /** What the public pages tell because of it: what it is called, and the page, each once. */
  readonly verteld: readonly { readonly titel: Zin; readonly pagina: string }[];
  readonly besluiten: readonly { readonly id: string; readonly wat: Zin }[];
  readonly spanningen: readonly { readonly id: string; readonly wat: Zin }[];
  /** What is still to come for it, also when it is a rule already. */
  readonly vermogen: Vermogen | undefined;
};

/** Where a source is used, read from the tables and lists that use it. */
export function gebruikVan(id: Bron, editie: Editie): Gebruik {
  const steunt = ({ bronnen, besluit }: { bronnen: readonly Bron[]; besluit?: BesluitId }) =>
    bronnen.includes(id) || besluit === id;
  const regels = Object.values(editie.regels).filter(({ bron, besluit }) => bron === id || besluit === id);
  const stappen = editie.stappen.filter(steunt);
  const verantwoordelijk = editie.verantwoordelijkheden.filter(steunt);
  const perHandeling = Object.entries<HandelingRij>(handelingRijen) as [Handeling, HandelingRij][];
  const waar = isCatalogusId(id) ? elders[id] : undefined;
  const isGetoond = regels.length + stappen.length + verantwoordelijk.length > 0;
  const plekken: Record<Plek, boolean> = {
    // an answer cites the five documents and our decisions; a fact from outside shows only as a term in a case
    wegwijzer: isGetoond && feitVan(id) === undefined,
    paneel: isGetoond,
    termijn: regels.some((regel) => klokVan(regel)),
    toegang: Object.values<Policy>(policies).some(({ bron }) => bron === id),
    zelf: isCatalogusId(id) && zelfBronnen.has(id),
    naaste: isCatalogusId(id) && naasteBronnen.has(id),
    uitleg: uitlegWoorden.nl.delen.some(({ bronnen }) => bronnen?.includes(id)),
  };
  return {
    regels,
    stappen,
    verantwoordelijk,
    handelingen: perHandeling.flatMap(([handeling, { rijen }]) =>
      rijen.some((rij) => rij === id) || regels.some(({ wacht }) => wacht?.handelingen.includes(handeling))
        ? [handeling]
        : [],
    ),
    plekken: (Object.keys(plekken) as Plek[]).filter((plek) => plekken[plek]),
    verteld: isCatalogusId(id) ? verteldVan(id) : [],
    besluiten: Object.entries<BesluitRij>(besluiten).flatMap(([besluit, { rustOp, wat }]) =>
      rustOp.some((rij) => rij === id) ? [{ id: besluit, wat }] : [],
    ),
    spanningen: Object.entries<Spanning>(spanningen).flatMap(([nummer, { tussen, wat }]) =>
      tussen.some((rij) => rij === id) ? [{ id: nummer, wat }] : [],
    ),
    vermogen: waar && "vermogen" in waar ? waar.vermogen : undefined,
  };
}

function verteldVan(id: CatalogusId): Gebruik["verteld"] {
  const geciteerd = stukken.filter(({ herkomst }) => herkomst.bronnen.includes(id));
  const perPlaats = new Map(
    geciteerd.map(({ titel, pagina }) => [`${pagina} ${titel.nl}`, { titel, pagina }] as const),
  );
  return [...perPlaats.values()];
}

/**
 * Where every row stands under an edition. The tests are not read while the program runs: a row that is nowhere else is
 * kept by one, because a row that is nowhere at all fails the trace.
 */
export function standenIn(editie: Editie): ReadonlyMap<CatalogusId, Stand> {
  const bewaakt = ([id, stand]: readonly [CatalogusId, Stand]) =>
    [id, stand.stand === "nergens" ? ({ stand: "test" } as const) : stand] as const;
  return new Map([...standen([], editie)].map(bewaakt));
}
