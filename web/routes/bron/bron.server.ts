import { type BesluitId, type BesluitRij, besluiten } from "#domain/protocol/besluiten.ts";
import {
  type Bron,
  type BronCode,
  codeVan,
  documenten,
  isBesluit,
  isCatalogusId,
} from "#domain/protocol/bronnen.ts";
import { type CatalogusId, catalogus } from "#domain/protocol/catalogus.ts";
import { type Editie, edities } from "#domain/protocol/editie.ts";
import { type Spanning, spanningen } from "#domain/protocol/spanningen.ts";
import type { Stand } from "#domain/protocol/spoor.ts";
import { verschil } from "#domain/protocol/verschil.ts";
import { type Feit, wetsfeiten } from "#domain/protocol/wetsfeiten.ts";
import type { Zin } from "#domain/protocol/zin.ts";
import { type Gebruik, gebruikVan, standenIn } from "./gebruik.server.ts";

/** A source in a list: its id, what it says first, where it stands. */
export type InLijst = {
  readonly id: string;
  readonly wat: Zin | undefined;
  readonly stand: Stand | undefined;
};

/** One page below the index: a whole document, one row of it, a decision, a tension, or a fact from elsewhere. */
export type Blad =
  | {
      readonly soort: "rij";
      readonly id: CatalogusId;
      readonly stand: Stand | undefined;
      readonly gebruik: Gebruik;
      readonly vorige: string | undefined;
      readonly volgende: string | undefined;
    }
  | {
      readonly soort: "besluit";
      readonly id: BesluitId;
      readonly besluit: BesluitRij;
      readonly gebruik: Gebruik;
      readonly rijen: readonly InLijst[];
    }
  | {
      readonly soort: "spanning";
      readonly id: string;
      readonly spanning: Spanning;
      readonly rijen: readonly InLijst[];
    }
  | { readonly soort: "feit"; readonly id: string; readonly feit: Feit; readonly gebruik: Gebruik }
  | { readonly soort: "document"; readonly code: BronCode; readonly rijen: readonly InLijst[] };

const ids = Object.keys(catalogus).filter(isCatalogusId);
const eerste = (editie: Editie) => {
  const woorden = new Map<string, Zin>();
  for (const { bron, wat } of Object.values(editie.regels)) if (!woorden.has(bron)) woorden.set(bron, wat);
  return woorden;
};

/** The page of an id under an edition; undefined when there is no such source. */
export function bladVan(id: string, editie: Editie): Blad | undefined {
  if (isCatalogusId(id)) {
    const rijen = ids.filter((rij) => codeVan(rij) === codeVan(id));
    const plaats = rijen.indexOf(id);
    const [vorige, volgende] = [rijen[plaats - 1], rijen[plaats + 1]];
    return {
      soort: "rij",
      id,
      stand: standenIn(editie).get(id),
      gebruik: gebruikVan(id, editie),
      vorige,
      volgende,
    };
  }
  if (isBesluit(id as Bron)) {
    const besluit = id as BesluitId;
    return {
      soort: "besluit",
      id: besluit,
      besluit: besluiten[besluit],
      gebruik: gebruikVan(besluit, editie),
      rijen: rijenVan(besluiten[besluit].rustOp, editie),
    };
  }
  const spanning = eigen<Spanning>(spanningen, id);
  if (spanning) return { soort: "spanning", id, spanning, rijen: rijenVan(spanning.tussen, editie) };
  const feit = eigen<Feit>(wetsfeiten, id);
  if (feit) return { soort: "feit", id, feit, gebruik: gebruikVan(id as Bron, editie) };
  if (!Object.hasOwn(documenten, id)) return undefined;
  const code = id as BronCode;
  return { soort: "document", code, rijen: lijst(editie).filter((rij) => codeVan(rij.id) === code) };
}

const eigen = <W>(tabel: { readonly [id: string]: W }, id: string): W | undefined =>
  Object.hasOwn(tabel, id) ? tabel[id] : undefined;

function lijst(editie: Editie) {
  const woorden = eerste(editie);
  const standen = standenIn(editie);
  return ids.map((id) => ({ id, wat: woorden.get(id), stand: standen.get(id) }));
}

const rijenVan = (gevraagd: readonly CatalogusId[], editie: Editie): readonly InLijst[] =>
  lijst(editie).filter(({ id }) => gevraagd.includes(id));

/** What the index shows: documents with how far each has come, decisions, tensions, facts from elsewhere, editions. */
export function overzicht(editie: Editie) {
  const rijen = lijst(editie);
  return {
    totaal: rijen.length,
    documenten: (Object.keys(documenten) as BronCode[]).map((code) => {
      const eigenRijen = rijen.filter(({ id }) => codeVan(id) === code);
      const perStand = Object.groupBy(eigenRijen, ({ stand }) => stand?.stand ?? "nergens");
      const tel = (stand: Stand["stand"]) => perStand[stand]?.length ?? 0;
      return { code, aantal: eigenRijen.length, tel: { ...telAlle(tel) } };
    }),
    besluiten: Object.entries<BesluitRij>(besluiten).map(([id, { wat }]) => ({ id, wat })),
    spanningen: Object.entries<Spanning>(spanningen).map(([id, { wat }]) => ({ id, wat })),
    feiten: Object.entries<Feit>(wetsfeiten).map(([id, { wat }]) => ({ id, wat })),
    edities: edities.map((ene, n) => {
      const vorige = edities[n - 1];
      const { id, vanaf, regels, stappen, verantwoordelijkheden } = ene;
      return {
        id,
        vanaf,
        regels: Object.keys(regels).length,
        stappen: stappen.length,
        verantwoordelijk: verantwoordelijkheden.length,
        anders: vorige && verschil(vorige, ene).rijen.length,
      };
    }),
  };
}

const telAlle = (tel: (stand: Stand["stand"]) => number) => ({
  regel: tel("regel"),
  test: tel("test"),
  inhoud: tel("inhoud"),
  vermogen: tel("vermogen"),
  niet: tel("niet"),
});

const plat = (tekst: string): string =>
  tekst
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase();

/** The sources in which every word occurs, by id or by what our rows, decisions and tensions say in either language. */
export function zoekBron(woorden: string, editie: Editie): readonly InLijst[] {
  const gezocht = plat(woorden).split(/\s+/).filter(Boolean);
  if (gezocht.length === 0) return [];
  const perBron = Map.groupBy(Object.values(editie.regels), ({ bron }) => bron as string);
  const tekstVan = (id: string) =>
    (perBron.get(id) ?? []).flatMap(({ wat, wacht }) => [wat, ...(wacht ? [wacht.wel] : [])]);
  const kandidaten: (InLijst & { zinnen: readonly Zin[] })[] = [
    ...lijst(editie).map((rij) => ({ ...rij, zinnen: tekstVan(rij.id) })),
    ...Object.entries<BesluitRij>(besluiten).map(([id, { wat, waarom }]) => ({
      id,
      wat,
      stand: undefined,
      zinnen: [wat, waarom],
    })),
    ...Object.entries<Spanning>(spanningen).map(([id, { wat, keuze }]) => ({
      id,
      wat,
      stand: undefined,
      zinnen: [wat, keuze],
    })),
    ...Object.entries<Feit>(wetsfeiten).map(([id, { wat }]) => ({
      id,
      wat,
      stand: undefined,
      zinnen: [wat],
    })),
  ];
  return kandidaten
    .filter(({ id, zinnen }) => {
      const tekst = plat([id, ...zinnen.flatMap(({ nl, en }) => [nl, en])].join(" "));
      return gezocht.every((woord) => tekst.includes(woord));
    })
    .map(({ id, wat, stand }) => ({ id, wat, stand }));
}
