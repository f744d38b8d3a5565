import { ONWAAR } from "../protocol/compile.ts";
import type { Editie } from "../protocol/editie.ts";
import { ontbrekendeRijen } from "../protocol/handelingen.ts";
import { type Gereed, geldt, leesVoor, type Reglement, reglementOp } from "../protocol/reglement.ts";
import { type Onderdeel, rijenVan } from "../protocol/rijen.ts";
import { type Handeling, handelingen, type SituatieOpDatum } from "../protocol/situatie.ts";
import { type EditieVerschil, verschil } from "../protocol/verschil.ts";
import { type Wegwijzing, wegwijzer } from "../protocol/wegwijzer.ts";
import type { Zin } from "../protocol/zin.ts";
import { endOf } from "../time/werkdagen.ts";
import type { FeitenBron } from "./casus.ts";
import type { Journaalregel } from "./event.ts";
import { replay } from "./evolve.ts";
import { isVanOpening } from "./opening-stand.ts";
import { situatie } from "./situatie.ts";
import { type Verplichting, verplichtingen } from "./verplichtingen.ts";

/** Two editions side by side: the one that holds, and the one that somebody proposes. */
export type Vergelijking = {
  readonly nu: Editie;
  readonly dan: Editie;
  readonly verschil: EditieVerschil;
  /** The actions that each has an answer for: every row that bears on them is in. */
  readonly kent: { readonly nu: ReadonlySet<Handeling>; readonly dan: ReadonlySet<Handeling> };
};

/**
 * One thing that would be otherwise in a case. `over` is the action or the row of a term; `van` and `naar` are codes of
 * the contract or days, absent where there is nothing. `door` are the keys of the changed rows that make the difference.
 */
export type Wissel = {
  readonly wat: "verantwoordelijk" | "zichtOpVeiligheid" | "overdracht" | "handeling" | "termijn" | "regel";
  readonly over?: string;
  readonly van?: string;
  readonly naar?: string;
  readonly door: readonly string[];
};

/** A case as it is stored, and the legal day on which the question is asked. */
export type Bewaard = {
  readonly journaal: readonly Journaalregel[];
  readonly feiten: FeitenBron;
  readonly vandaag: string;
};

/** Makes two editions ready to be compared over many cases. */
export function vergelijk(nu: Editie, dan: Editie): Vergelijking {
  const kent = (editie: Editie) =>
    new Set(handelingen.filter((handeling) => ontbrekendeRijen(handeling, editie).length === 0));
  return { nu, dan, verschil: verschil(nu, dan), kent: { nu: kent(nu), dan: kent(dan) } };
}

/**
 * What would be otherwise in one case if the proposed edition had held from its beginning instead of the present one:
 * who is responsible, the transfer, what may be done today, every term, and what the guide says. Empty: nothing.
 */
export function wissels(
  vergelijking: Vergelijking,
  { journaal: heel, feiten, vandaag }: Bewaard,
): readonly Wissel[] {
  // whoever leads a case would learn by a proposal made for it that another opened a reporter
  const journaal = heel.filter((regel) => !isVanOpening(regel));
  const casus = replay(journaal, feiten);
  if (!casus) return [];
  const nu = situatie(casus, vandaag);
  const geraakt = geraakteRijen(vergelijking, nu);
  const klokken = (editie: Editie) => verplichtingen(journaal, feiten, [editie]);
  return [
    ...(geraakt.size > 0 ? inAntwoord(vergelijking, nu, geraakt) : []),
    ...inTermijnen(klokken(vergelijking.nu), klokken(vergelijking.dan)),
  ];
}

/** Changed rows that are not known to be idle in this situation under either edition, by key, with their list. */
type Geraakt = ReadonlyMap<string, Onderdeel>;

function geraakteRijen(vergelijking: Vergelijking, situatie: SituatieOpDatum): Geraakt {
  const { rijen, volgorde } = vergelijking.verschil;
  const kanten = [vergelijking.nu, vergelijking.dan].map((editie) => {
    const reglement = reglementOp(situatie.datum, [editie]);
    return { gereed: gereedVan(reglement), lezing: leesVoor(reglement, situatie) };
  });
  const geraakt = rijen.filter(({ onderdeel, sleutel }) =>
    kanten.some(({ gereed, lezing }) => {
      const rij = gereed[onderdeel].get(sleutel);
      return rij && geldt(rij, lezing) !== ONWAAR;
    }),
  );
  return new Map([
    ...volgorde.map((onderdeel) => [`volgorde:${onderdeel}`, onderdeel] as const),
    ...geraakt.map(({ onderdeel, sleutel }) => [sleutel, onderdeel] as const),
  ]);
}

type PerSleutel = ReadonlyMap<string, Gereed<unknown>>;
const gereedPer = new WeakMap<Reglement, Readonly<Record<Onderdeel, PerSleutel>>>();

/** The rows of an edition that are ready, by the key that tells them apart in every edition; looked up once. */
function gereedVan(reglement: Reglement): Readonly<Record<Onderdeel, PerSleutel>> {
  const bekend = gereedPer.get(reglement);
  if (bekend) return bekend;
  const rijen = rijenVan(reglement.editie);
  const per = (onderdeel: Onderdeel): PerSleutel =>
    new Map(
      rijen[onderdeel].map(([sleutel], n) => [sleutel, reglement[onderdeel][n] as Gereed<unknown>] as const),
    );
  const gereed = {
    verantwoordelijkheden: per("verantwoordelijkheden"),
    regels: per("regels"),
    stappen: per("stappen"),
  };
  gereedPer.set(reglement, gereed);
  return gereed;
}

function inAntwoord(vergelijking: Vergelijking, situatie: SituatieOpDatum, geraakt: Geraakt): Wissel[] {
  const vraag = { ...situatie, voorgenomen: [...handelingen] };
  const van = wegwijzer(vraag, [vergelijking.nu]);
  const naar = wegwijzer(vraag, [vergelijking.dan]);
  const uit = (onderdeel: Onderdeel) =>
    [...geraakt].flatMap(([sleutel, lijst]) => (lijst === onderdeel ? [sleutel] : []));
  const wie = uit("verantwoordelijkheden");
  const regels = uit("regels");
  return [
    ...anders({ wat: "verantwoordelijk", door: wie }, van.verantwoordelijk, naar.verantwoordelijk),
    ...anders({ wat: "zichtOpVeiligheid", door: wie }, van.zichtOpVeiligheid, naar.zichtOpVeiligheid),
    ...anders({ wat: "overdracht", door: wie }, alsCode(van.overdracht), alsCode(naar.overdracht)),
    ...handelingen.flatMap((over, n) => {
      const oordeel = ({ handelingen }: Wegwijzing, kant: "nu" | "dan") =>
        vergelijking.kent[kant].has(over) ? handelingen[n]?.oordeel : undefined;
      const isOver = (sleutel: string) =>
        [vergelijking.nu, vergelijking.dan].some((editie) =>
          editie.regels[sleutel]?.wacht?.handelingen.includes(over),
        );
      const [eerst, straks] = [oordeel(van, "nu"), oordeel(naar, "dan")];
      return eerst === straks
        ? []
        : anders({ wat: "handeling", over, door: regels.filter(isOver) }, eerst, straks);
    }),
    ...(zegtHetzelfde(van, naar)
      ? []
      : [{ wat: "regel", door: [...wie, ...regels, ...uit("stappen")] } as const]),
  ];
}

const alsCode = (overdracht: Wegwijzing["overdracht"]): string | undefined =>
  overdracht ? `${overdracht.grond} ${overdracht.naar}` : undefined;

/** Whether the guide shows the same rules and steps, with whom and what; two editions share the texts that did not change. */
function zegtHetzelfde(een: Wegwijzing, ander: Wegwijzing): boolean {
  if (een.regels.length !== ander.regels.length || een.stappen.length !== ander.stappen.length) return false;
  return (
    een.regels.every((regel, n) => {
      const naast = ander.regels[n];
      return (
        naast !== undefined &&
        regel.bron === naast.bron &&
        regel.soort === naast.soort &&
        regel.wie === naast.wie &&
        isZelfdeZin(regel.wat, naast.wat) &&
        (regel.termijn === naast.termijn || JSON.stringify(regel.termijn) === JSON.stringify(naast.termijn))
      );
    }) &&
    een.stappen.every((stap, n) => {
      const naast = ander.stappen[n];
      return (
        naast !== undefined &&
        isZelfdeZin(stap.stap, naast.stap) &&
        stap.wie.join() === naast.wie.join() &&
        stap.bronnen.join() === naast.bronnen.join()
      );
    })
  );
}

const isZelfdeZin = (een: Zin, ander: Zin): boolean =>
  een === ander || (een.nl === ander.nl && een.en === ander.en);

function inTermijnen(oud: readonly Verplichting[], nieuw: readonly Verplichting[]): Wissel[] {
  const na = new Map(nieuw.map((klok) => [klok.sleutel, klok]));
  const voor = new Set(oud.map(({ sleutel }) => sleutel));
  const wissel = (sleutel: string, van: Verplichting | undefined, naar: Verplichting | undefined) => {
    if (van?.uiterlijkAt === naar?.uiterlijkAt && van?.einde?.hoe === naar?.einde?.hoe) return [];
    const rij = sleutel.slice(0, sleutel.lastIndexOf("#"));
    return anders({ wat: "termijn", over: rij, door: [rij] }, einde(van), einde(naar));
  };
  return [
    ...oud.flatMap((klok) => wissel(klok.sleutel, klok, na.get(klok.sleutel))),
    ...nieuw
      .filter(({ sleutel }) => !voor.has(sleutel))
      .flatMap((klok) => wissel(klok.sleutel, undefined, klok)),
  ];
}

/** The last day of a term, or its instant when it runs in hours, and how it ended if it did. */
function einde(klok: Verplichting | undefined): string | undefined {
  if (!klok) return undefined;
  const { uiterlijk, uiterlijkAt } = klok;
  const uiterste = endOf(uiterlijk).toString() === uiterlijkAt ? uiterlijk : uiterlijkAt;
  return klok.einde ? `${uiterste} ${klok.einde.hoe}` : uiterste;
}

const anders = (
  wissel: Pick<Wissel, "wat" | "over" | "door">,
  van: string | undefined,
  naar: string | undefined,
): Wissel[] =>
  van === naar ? [] : [{ ...wissel, ...(van !== undefined && { van }), ...(naar !== undefined && { naar }) }];
