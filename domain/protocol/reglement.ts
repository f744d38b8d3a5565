import { catalogusRijen, isCatalogusId } from "./bronnen.ts";
import type { CatalogusId } from "./catalogus.ts";
import {
  type Code,
  codeer,
  compileer,
  evalueer,
  type Gecompileerd,
  ONWAAR,
  tenzijUitkomst,
  type Uitkomst,
  WAAR,
  weigerTeVeel,
} from "./compile.ts";
import type { Aanname, Conditie } from "./conditie.ts";
import { type Editie, type Edities, editieOp, edities } from "./editie.ts";
import type { Moment } from "./moment.ts";
import type { Regel, Stap, Termijn, TermijnOpDag, Verantwoordelijkheid } from "./rule.ts";
import { type Handeling, handelingen, type Situatie } from "./situatie.ts";

type Rij = { readonly als?: Conditie; readonly tenzij?: Conditie; readonly aanname?: Aanname };
/** The places of a row's conditions in the list of its edition. */
type Wanneer = { readonly als: number; readonly tenzij: number };
/** A row with its conditions ready; `bloot` are the same conditions without assumptions, where it makes any. */
export type Gereed<R> = {
  readonly sleutel: string;
  readonly rij: R;
  readonly wanneer: Wanneer;
  readonly bloot: Wanneer | undefined;
};
/**
 * A rule with its conditions ready; `tot` is the place of the condition that lifts its guard.
 * `spreektBij` are the intentions at which it speaks, as `voornemens` codes them.
 */
export type GereedRegel = Gereed<Regel> & {
  readonly tot: number;
  readonly spreektBij: number;
};
/** A step with its conditions ready, and the catalogue rows it cites. */
export type GereedeStap = Gereed<Stap> & { readonly bronnen: readonly CatalogusId[] };

/** One edition, made ready once: every condition compiled, every action with its guards, every moment with its terms. */
export type Reglement = {
  readonly editie: Editie;
  /** Each condition once, however many rows share it. */
  readonly condities: readonly Gecompileerd[];
  readonly regels: readonly GereedRegel[];
  /** The rules that may be shown as such: their source is in the catalogue, and they say more than a day to come back. */
  readonly getoond: readonly GereedRegel[];
  readonly perHandeling: ReadonlyMap<Handeling, readonly GereedRegel[]>;
  readonly perMoment: ReadonlyMap<Moment, readonly GereedRegel[]>;
  readonly verantwoordelijkheden: readonly Gereed<Verantwoordelijkheid>[];
  readonly stappen: readonly GereedeStap[];
};

/** A list in which every condition stands once; an absent condition has no place. */
function conditielijst() {
  const lijst: Gecompileerd[] = [];
  const plaatsen = new Map<string, number>();
  const plaatsVan = (conditie: Conditie | undefined, aanname: Aanname = {}): number => {
    if (!conditie) return -1;
    const naam = JSON.stringify([conditie, aanname]);
    const plaats = plaatsen.get(naam) ?? lijst.push(compileer(conditie, aanname)) - 1;
    plaatsen.set(naam, plaats);
    return plaats;
  };
  const gereed = <R extends Rij>(sleutel: string, rij: R): Gereed<R> => {
    const wanneer = (aanname?: Aanname) => ({
      als: plaatsVan(rij.als, aanname),
      tenzij: plaatsVan(rij.tenzij, aanname),
    });
    return { sleutel, rij, wanneer: wanneer(rij.aanname), bloot: rij.aanname && wanneer() };
  };
  return { lijst, plaatsVan, gereed };
}

/** The bit that every intention has, also none: a rule that speaks whatever is intended has it alone. */
const ALTIJD = 1 << handelingen.length;
weigerTeVeel("handelingen", handelingen.length + 1);

const bitsVan = (welke: readonly Handeling[]): number =>
  welke.reduce((masker, handeling) => masker | (1 << handelingen.indexOf(handeling)), 0);
const spreektBij = (welke: readonly Handeling[] | undefined): number => (welke ? bitsVan(welke) : ALTIJD);

/** What somebody intends, as a set of bits that has something in common with `spreektBij` of every rule that speaks. */
export const voornemens = (voorgenomen: readonly Handeling[]): number => ALTIJD | bitsVan(voorgenomen);

/** Makes an edition ready; throws when a condition is malformed or an action has no row at all. */
export function maakReglement(editie: Editie): Reglement {
  const { lijst, plaatsVan, gereed } = conditielijst();
  const regels = Object.entries(editie.regels).map(([sleutel, rij]) => ({
    ...gereed(sleutel, rij),
    tot: plaatsVan(rij.wacht?.tot),
    spreektBij: spreektBij(rij.over ?? (rij.stil && rij.wacht?.handelingen)),
  }));
  const perHandeling = new Map(
    handelingen.map((handeling) => [
      handeling,
      regels.filter(({ rij }) => rij.wacht?.handelingen.includes(handeling)),
    ]),
  );
  const zonder = [...perHandeling].filter(([, rijen]) => rijen.length === 0).map(([handeling]) => handeling);
  if (zonder.length > 0) throw new Error(`geen enkele rij voor ${zonder.join(", ")}`);
  const stappen = editie.stappen.map((rij, n) => ({
    ...gereed(`stap-${n}`, rij),
    bronnen: catalogusRijen(rij.bronnen),
  }));
  return {
    editie,
    condities: lijst,
    regels,
    getoond: regels.filter(({ rij }) => isCatalogusId(rij.bron) && !rij.opDag),
    perHandeling,
    perMoment: Map.groupBy(
      regels.filter(({ rij }) => klokVan(rij)),
      ({ rij }) => (klokVan(rij) as Klok).vanaf,
    ),
    verantwoordelijkheden: editie.verantwoordelijkheden.map((rij, n) => gereed(`verantwoordelijk-${n}`, rij)),
    stappen,
  };
}

type Klok = Termijn | TermijnOpDag;
/** What a row clocks, if anything: a term with a length, or one that ends on a day somebody named. */
export const klokVan = ({ termijn, opDag }: Regel): Klok | undefined => termijn ?? opDag;

const reglementen = new WeakMap<Editie, Reglement>(edities.map((editie) => [editie, maakReglement(editie)]));

/** The rules ready for the edition that is in force on a legal day, in this list; each is made ready once. */
export function reglementOp(datum: string, lijst: Edities = edities): Reglement {
  const editie = editieOp(datum, lijst);
  const bekend = reglementen.get(editie);
  if (bekend) return bekend;
  const reglement = maakReglement(editie);
  reglementen.set(editie, reglement);
  return reglement;
}

/** A situation as the rows of one edition read it: what each condition came to, found when first asked. */
export type Lezing = {
  readonly code: Code;
  readonly condities: readonly Gecompileerd[];
  readonly gevonden: (Uitkomst | undefined)[];
};
/** Codes a situation for the rows of an edition. */
export const leesVoor = ({ condities }: Pick<Reglement, "condities">, situatie: Situatie): Lezing => ({
  code: codeer(situatie),
  condities,
  gevonden: new Array(condities.length),
});

/** What a condition of the edition came to; `zonder` is the truth of an absent one. */
export function uitkomst({ code, condities, gevonden }: Lezing, plaats: number, zonder: Uitkomst): Uitkomst {
  if (plaats < 0) return zonder;
  const bekend = gevonden[plaats];
  if (bekend !== undefined) return bekend;
  const nieuw = evalueer(condities[plaats] as Gecompileerd, code);
  gevonden[plaats] = nieuw;
  return nieuw;
}

const beide = ({ als, tenzij }: Wanneer, lezing: Lezing): Uitkomst => {
  const eerst = uitkomst(lezing, als, WAAR);
  return eerst === ONWAAR ? ONWAAR : tenzijUitkomst(eerst, uitkomst(lezing, tenzij, ONWAAR));
};

/** Whether a row holds on what is known, with its assumptions filled in. */
export const geldt = ({ wanneer }: Gereed<unknown>, lezing: Lezing): Uitkomst => beide(wanneer, lezing);

/** Whether a row holds on what is known alone; an assumption does not make a key known. */
export const geldtZonderAanname = ({ wanneer, bloot }: Gereed<unknown>, lezing: Lezing): Uitkomst =>
  beide(bloot ?? wanneer, lezing);

/** The keys that could still change whether a row holds. */
export function openSleutels(gereed: Gereed<unknown>, lezing: Lezing): Uitkomst {
  const zonderAanname = geldtZonderAanname(gereed, lezing);
  return zonderAanname === WAAR ? ONWAAR : zonderAanname;
}
