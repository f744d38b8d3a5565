import type { BesluitId } from "./besluiten.ts";
import { catalogusRijen, isBesluit, isCatalogusId } from "./bronnen.ts";
import type { CatalogusId } from "./catalogus.ts";
import { codeer, compileer, type Gecompileerd, ONWAAR, type Uitkomst, WAAR } from "./compile.ts";
import type { Aanname, Conditie } from "./conditie.ts";
import { type Editie, type Edities, editieOp, edities } from "./editie.ts";
import type { Moment } from "./moment.ts";
import type { Regel, Stap, Termijn, TermijnOpDag, Verantwoordelijkheid } from "./rule.ts";
import {
  beide,
  type Lezing,
  maakSchifting,
  plaatsen,
  type Schifting,
  schift,
  type Verzameling,
  verenig,
  type Wanneer,
} from "./schifting.ts";
import { type Handeling, handelingen, type Situatie } from "./situatie.ts";

type Rij = {
  readonly als?: Conditie;
  readonly tenzij?: Conditie;
  readonly aanname?: Aanname;
  readonly besluit?: BesluitId;
};
/** A row with its conditions ready; `bloot` are the same conditions without assumptions, where it makes any. */
export type Gereed<R> = {
  readonly sleutel: string;
  readonly rij: R;
  readonly wanneer: Wanneer;
  readonly bloot: Wanneer | undefined;
  readonly besluit: BesluitId | undefined;
};
/** A rule with its conditions ready; `tot` is the place of the condition that lifts its guard. */
export type GereedRegel = Gereed<Regel> & { readonly tot: number };
/** A row on several sources with its conditions ready: the catalogue rows it cites, and the decisions of ours among them. */
export type GereedMetBronnen<R> = Gereed<R> & {
  readonly bronnen: readonly CatalogusId[];
  readonly besluiten: readonly BesluitId[];
};

/** One edition, made ready once: every condition compiled, every action with its guards, every moment with its terms. */
export type Reglement = {
  readonly editie: Editie;
  /** Each condition once, however many rows share it. */
  readonly condities: readonly Gecompileerd[];
  /** All of them at once; of the rows those of `getoond`, and behind them the steps. */
  readonly schifting: Schifting;
  readonly regels: readonly GereedRegel[];
  /** The rules that may be shown as such: their source is in the catalogue, and they say more than a day to come back. */
  readonly getoond: readonly GereedRegel[];
  /** Which of these speak whatever is intended, and which at an action; by their places in `schifting`, as the steps are. */
  readonly spreekt: {
    readonly altijd: Verzameling;
    readonly bij: ReadonlyMap<Handeling, Verzameling>;
    readonly stappen: Verzameling;
  };
  readonly perHandeling: ReadonlyMap<Handeling, readonly GereedRegel[]>;
  readonly perMoment: ReadonlyMap<Moment, readonly GereedRegel[]>;
  readonly verantwoordelijkheden: readonly GereedMetBronnen<Verantwoordelijkheid>[];
  readonly stappen: readonly GereedMetBronnen<Stap>[];
};

/** What stands for an absent `als`: a single alternative that demands nothing. */
const altijd: Conditie = {};
/** What stands for an absent `tenzij` or `tot`: no alternative at all. */
const nooit: Conditie = [];

/** A list in which every condition stands once. */
function conditielijst() {
  const lijst: Gecompileerd[] = [];
  const plaatsen = new Map<string, number>();
  const plaatsVan = (conditie: Conditie, aanname: Aanname = {}): number => {
    const naam = JSON.stringify([conditie, aanname]);
    const plaats = plaatsen.get(naam) ?? lijst.push(compileer(conditie, aanname)) - 1;
    plaatsen.set(naam, plaats);
    return plaats;
  };
  const gereed = <R extends Rij>(sleutel: string, rij: R): Gereed<R> => {
    const wanneer = (aanname?: Aanname) => ({
      als: plaatsVan(rij.als ?? altijd, aanname),
      tenzij: plaatsVan(rij.tenzij ?? nooit, aanname),
    });
    return {
      sleutel,
      rij,
      wanneer: wanneer(rij.aanname),
      bloot: rij.aanname && wanneer(),
      besluit: rij.besluit,
    };
  };
  return { lijst, plaatsVan, gereed };
}

/** The actions at which a rule speaks; undefined when it speaks always. */
const spreektBij = ({ over, stil, wacht }: Regel): readonly Handeling[] | undefined =>
  over ?? (stil && wacht?.handelingen);

/** The rules of `getoond` that speak when somebody intends these actions, by their place. */
export const sprekend = (
  { spreekt: { altijd, bij } }: Reglement,
  voorgenomen: readonly Handeling[],
): Verzameling => voorgenomen.reduce((tot, handeling) => verenig(tot, bij.get(handeling) ?? []), altijd);

/** Makes an edition ready; throws when a condition is malformed or an action has no row at all. */
export function maakReglement(editie: Editie): Reglement {
  const { lijst, plaatsVan, gereed } = conditielijst();
  const regels = Object.entries(editie.regels).map(([sleutel, rij]) => ({
    ...gereed(sleutel, rij),
    tot: plaatsVan(rij.wacht?.tot ?? nooit),
  }));
  const perHandeling = new Map(
    handelingen.map((handeling) => [
      handeling,
      regels.filter(({ rij }) => rij.wacht?.handelingen.includes(handeling)),
    ]),
  );
  const zonder = [...perHandeling].filter(([, rijen]) => rijen.length === 0).map(([handeling]) => handeling);
  if (zonder.length > 0) throw new Error(`geen enkele rij voor ${zonder.join(", ")}`);
  const metBronnen = <R extends Stap | Verantwoordelijkheid>(sleutel: string, rij: R) => ({
    ...gereed(sleutel, rij),
    bronnen: catalogusRijen(rij.bronnen),
    besluiten: [...new Set(rij.bronnen.filter(isBesluit))],
  });
  const verantwoordelijkheden = editie.verantwoordelijkheden.map((rij, n) =>
    metBronnen(`verantwoordelijk-${n}`, rij),
  );
  const stappen = editie.stappen.map((rij, n) => metBronnen(`stap-${n}`, rij));
  const getoond = regels.filter(({ rij }) => isCatalogusId(rij.bron) && !rij.opDag);
  const rijen: readonly Gereed<Regel | Stap>[] = [...getoond, ...stappen];
  return {
    editie,
    condities: lijst,
    schifting: maakSchifting(lijst, rijen),
    regels,
    getoond,
    spreekt: {
      altijd: plaatsen(getoond, ({ rij }) => !spreektBij(rij)),
      bij: new Map(
        handelingen.map((handeling) => [
          handeling,
          plaatsen(getoond, ({ rij }) => spreektBij(rij)?.includes(handeling) ?? false),
        ]),
      ),
      stappen: plaatsen(rijen, (rij) => "stap" in rij.rij),
    },
    perHandeling,
    perMoment: Map.groupBy(
      regels.filter(({ rij }) => klokVan(rij)),
      ({ rij }) => (klokVan(rij) as Klok).vanaf,
    ),
    verantwoordelijkheden,
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

/** Reads a situation for the rows of an edition. */
export const leesVoor = ({ schifting }: Pick<Reglement, "schifting">, situatie: Situatie): Lezing =>
  schift(schifting, codeer(situatie));

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
