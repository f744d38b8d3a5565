import { type BesluitRij, besluiten } from "./besluiten.ts";
import { type Bron, codeVan, documenten, isBesluit, isCatalogusId } from "./bronnen.ts";
import type { Aanname, Conditie } from "./conditie.ts";
import { documentTeksten as woorden } from "./document-teksten.ts";
import {
  aannameIn,
  conditieIn,
  oordeelIn,
  pleidooiIn,
  soortIn,
  termijnIn,
  wieIn,
} from "./document-woorden.ts";
import type { Editie } from "./editie.ts";
import { handelingRijen } from "./handelingen.ts";
import { klokVan } from "./reglement.ts";
import { type Onderdeel, type RijVan, rijenVan } from "./rijen.ts";
import type { Regel, Wacht } from "./rule.ts";
import type { Handeling } from "./situatie.ts";
import { type Spanning, spanningen } from "./spanningen.ts";
import { type RijVerschil, verschil } from "./verschil.ts";
import { sleutelWoorden } from "./woorden.ts";
import type { Zin } from "./zin.ts";

type Taal = keyof Zin;

/** A named fact about a row: one line, or several that stand under each other. */
export type Feit = readonly [naam: string, regels: readonly string[]];
/** A part of a document for people: a heading, a paragraph, or the facts of one row. */
export type Deel =
  | { readonly soort: "kop"; readonly niveau: 1 | 2 | 3; readonly tekst: string }
  | { readonly soort: "alinea"; readonly tekst: string }
  | { readonly soort: "rij"; readonly id: string; readonly titel: string; readonly feiten: readonly Feit[] };

/** A whole document; the language stands with it because a page has to say it. */
export type ProtocolDocument = {
  readonly taal: Taal;
  readonly titel: string;
  readonly delen: readonly Deel[];
};

/**
 * Everything an edition says as one document in one language: who is responsible, the rules by the document they were
 * read from, the steps, our decisions and where sources pull apart; first what differs from the edition `van`, if given.
 */
export function maakDocument({
  editie,
  taal,
  van,
}: {
  editie: Editie;
  taal: Taal;
  van?: Editie;
}): ProtocolDocument {
  const w = woorden[taal];
  const rijen = rijenVan(editie);
  const perBron = Map.groupBy(rijen.regels, ([, { bron }]): string =>
    isCatalogusId(bron) ? codeVan(bron) : isBesluit(bron) ? "BESLUIT" : "X",
  );
  const titel = w.titel(editie.id);
  return {
    taal,
    titel,
    delen: [
      kop(1, titel),
      alinea(w.inleiding(editie.vanaf, rijen.regels.length)),
      ...(van ? verschillen(van, editie, taal) : []),
      kop(2, w.onderdeel.verantwoordelijkheden),
      alinea(w.eersteBeslist),
      ...rijen.verantwoordelijkheden.map(([id, rij]) => verantwoordelijkheid(id, rij, taal)),
      kop(2, w.onderdeel.regels),
      ...[
        ...Object.entries(documenten),
        ["BESLUIT", { titel: w.eigen }] as const,
        ["X", { titel: w.feiten }] as const,
      ].flatMap(([code, { titel }]) => [
        ...(perBron.has(code) ? [kop(3, titel)] : []),
        ...(perBron.get(code) ?? []).map(([id, rij]) => regel(id, rij, taal)),
      ]),
      kop(2, w.onderdeel.stappen),
      ...rijen.stappen.map(([id, rij]) => stap(id, rij, taal)),
      kop(2, w.besluiten),
      alinea(w.besluitenUitleg),
      ...Object.entries<BesluitRij>(besluiten).map(([id, { wat, waarom, rustOp }]) =>
        alsRij(id, wat[taal], [feit(w.waarom, waarom[taal]), feit(w.rustOp, rustOp.join(", "))]),
      ),
      kop(2, w.spanningen),
      ...Object.entries<Spanning>(spanningen).map(([id, { wat, tussen, keuze }]) =>
        alsRij(id, wat[taal], [feit(w.keuze, keuze[taal]), feit(w.tussen, tussen.join(", "))]),
      ),
    ],
  };
}

const kop = (niveau: 1 | 2 | 3, tekst: string): Deel => ({ soort: "kop", niveau, tekst });
const alinea = (tekst: string): Deel => ({ soort: "alinea", tekst });
const feit = (naam: string, ...regels: readonly string[]): Feit => [naam, regels];
const alsRij = (id: string, titel: string, feiten: readonly Feit[]): Deel => ({
  soort: "rij",
  id,
  titel,
  feiten,
});

type Wanneer = { readonly als?: Conditie; readonly tenzij?: Conditie; readonly aanname?: Aanname };
function wanneer({ als, tenzij, aanname }: Wanneer, taal: Taal): Feit[] {
  const w = woorden[taal];
  return [
    feit(w.als, ...conditieIn(als, taal)),
    ...(tenzij ? [feit(w.tenzij, ...conditieIn(tenzij, taal))] : []),
    ...(aanname ? [feit(w.aanname, aannameIn(aanname, taal))] : []),
  ];
}

const bronnen = (lijst: readonly Bron[], besluit: string | undefined, taal: Taal): Feit[] => [
  feit(woorden[taal].bron, lijst.join(", ")),
  ...(besluit ? [feit(woorden[taal].besluit, besluit)] : []),
];
const noem = (lijst: readonly Handeling[], taal: Taal): string =>
  lijst.map((ene) => handelingRijen[ene].label[taal]).join(", ");

function bewaakt({ handelingen, oordeel, hard, tot, wel }: Wacht, taal: Taal): Feit[] {
  const w = woorden[taal];
  const hoe = `${oordeelIn(oordeel, taal)}${hard ? ` (${w.hard})` : ""}`;
  return [
    feit(w.wacht, `${noem(handelingen, taal)}: ${hoe}`),
    ...(tot ? [feit(w.tot, ...conditieIn(tot, taal))] : []),
    feit(w.wel, wel[taal]),
  ];
}

function regel(id: string, rij: Regel, taal: Taal): Deel {
  const { bron, soort, wie, wat, wacht, stil, over, pleit, raadgever, besluit } = rij;
  const alleenBij = over ?? (stil && wacht?.handelingen);
  const klok = klokVan(rij);
  const w = woorden[taal];
  return alsRij(id, wat[taal], [
    feit(w.wie, `${wieIn(wie, taal)} (${soortIn(soort, taal)})`),
    ...wanneer(rij, taal),
    ...(wacht ? bewaakt(wacht, taal) : []),
    ...(klok ? [feit(w.termijn, termijnIn(klok, taal))] : []),
    ...(alleenBij ? [feit(w.alleenBij, noem(alleenBij, taal))] : []),
    ...(pleit ? [feit(w.pleit, pleidooiIn(pleit, taal))] : []),
    ...(raadgever ? [feit(w.raadgever, wieIn(raadgever, taal))] : []),
    ...bronnen([bron], besluit, taal),
  ]);
}

function verantwoordelijkheid(id: string, rij: RijVan["verantwoordelijkheden"], taal: Taal): Deel {
  const { verantwoordelijk, zichtOpVeiligheid, overdracht, besluit } = rij;
  const w = woorden[taal];
  return alsRij(id, w.isVerantwoordelijk(wieIn(verantwoordelijk, taal)), [
    feit(w.zicht, wieIn(zichtOpVeiligheid, taal)),
    ...(overdracht ? [feit(w.overdracht, w.grond[overdracht.grond](wieIn(overdracht.naar, taal)))] : []),
    ...wanneer(rij, taal),
    ...bronnen(rij.bronnen, besluit, taal),
  ]);
}

function stap(id: string, rij: RijVan["stappen"], taal: Taal): Deel {
  const w = woorden[taal];
  return alsRij(id, rij.stap[taal], [
    feit(w.wie, rij.wie.map((ene) => wieIn(ene, taal)).join(", ")),
    ...wanneer(rij, taal),
    ...(rij.zolangOnbekend ? [feit(w.zolangOnbekend, sleutelWoorden[rij.zolangOnbekend][taal])] : []),
    ...bronnen(rij.bronnen, rij.besluit, taal),
  ]);
}

/** What became different, row by row: a changed row shows the facts that differ, before and after. */
function verschillen(van: Editie, naar: Editie, taal: Taal): Deel[] {
  const w = woorden[taal];
  const { rijen, volgorde } = verschil(van, naar);
  return [
    kop(2, w.verschillen(van.id, naar.id)),
    ...(rijen.length + volgorde.length === 0 ? [alinea(w.geenVerschil)] : []),
    ...volgorde.map((onderdeel) => alinea(w.andereVolgorde(w.onderdeel[onderdeel]))),
    ...rijen.map((rij) => veranderd(rij, taal)),
  ];
}

function veranderd(rij: RijVerschil, taal: Taal): Deel {
  const w = woorden[taal];
  const { sleutel, onderdeel } = rij;
  const titel = `${w[rij.wat]} (${w.onderdeel[onderdeel]})`;
  if (rij.wat !== "gewijzigd")
    return alsRij(sleutel, titel, feitenVan(rij, rij.wat === "vervallen" ? rij.van : rij.naar, taal));
  const oud = new Map(feitenVan(rij, rij.van, taal));
  const nieuw = new Map(feitenVan(rij, rij.naar, taal));
  const namen = [...new Set([...oud.keys(), ...nieuw.keys()])];
  return alsRij(
    sleutel,
    titel,
    namen.flatMap((naam): Feit[] => {
      const [voor, na] = [oud.get(naam), nieuw.get(naam)].map((regels) => regels?.join(" / "));
      return voor === na ? [] : [feit(naam, `${w.was}: ${voor ?? w.niets}`, `${w.wordt}: ${na ?? w.niets}`)];
    }),
  );
}

/** The facts of any row, with its title among them. */
function feitenVan({ onderdeel, sleutel }: RijVerschil, rij: RijVan[Onderdeel], taal: Taal): readonly Feit[] {
  const deel = {
    regels: () => regel(sleutel, rij as RijVan["regels"], taal),
    verantwoordelijkheden: () => verantwoordelijkheid(sleutel, rij as RijVan["verantwoordelijkheden"], taal),
    stappen: () => stap(sleutel, rij as RijVan["stappen"], taal),
  }[onderdeel]();
  return deel.soort === "rij" ? [feit(woorden[taal].wat, deel.titel), ...deel.feiten] : [];
}
