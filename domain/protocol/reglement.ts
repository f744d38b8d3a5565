import { isBesluit } from "./bronnen.ts";
import {
  type Code,
  codeer,
  compileer,
  evalueer,
  type Gecompileerd,
  metAanname,
  ONWAAR,
  tenzijUitkomst,
  type Uitkomst,
  WAAR,
} from "./compile.ts";
import type { Aanname, Conditie } from "./conditie.ts";
import { type Editie, editieOp, edities } from "./editie.ts";
import type { Moment, Regel, Stap, Termijn, Verantwoordelijkheid } from "./rule.ts";
import { type Handeling, handelingen, type Situatie } from "./situatie.ts";

type Rij = { readonly als?: Conditie; readonly tenzij?: Conditie; readonly aanname?: Aanname };
type Wanneer = {
  readonly als: Gecompileerd | undefined;
  readonly tenzij: Gecompileerd | undefined;
  readonly aanname: Aanname | undefined;
};
/** A row with its conditions ready to be evaluated. */
export type Gereed<R> = { readonly sleutel: string; readonly rij: R; readonly wanneer: Wanneer };
/** A rule with its conditions ready, and whether it may be shown as a rule (its source is in the catalogue). */
export type GereedRegel = Gereed<Regel> & {
  readonly tot: Gecompileerd | undefined;
  readonly toonbaar: boolean;
};

/** One edition, made ready once: every condition compiled, every action with the rules that guard it, every moment with its terms. */
export type Reglement = {
  readonly editie: Editie;
  readonly regels: readonly GereedRegel[];
  readonly perHandeling: ReadonlyMap<Handeling, readonly number[]>;
  readonly perMoment: ReadonlyMap<Moment, readonly GereedRegel[]>;
  readonly verantwoordelijkheden: readonly Gereed<Verantwoordelijkheid>[];
  readonly stappen: readonly Gereed<Stap>[];
};

const gereed = <R extends Rij>(sleutel: string, rij: R): Gereed<R> => ({
  sleutel,
  rij,
  wanneer: {
    als: rij.als && compileer(rij.als),
    tenzij: rij.tenzij && compileer(rij.tenzij),
    aanname: rij.aanname,
  },
});

/** Makes an edition ready; throws when a condition is malformed or an action has no row at all. */
export function maakReglement(editie: Editie): Reglement {
  const regels = Object.entries(editie.regels).map(([sleutel, rij]) => ({
    ...gereed(sleutel, rij),
    tot: rij.wacht?.tot && compileer(rij.wacht.tot),
    toonbaar: !isBesluit(rij.bron),
  }));
  const perHandeling = new Map(
    handelingen.map((handeling) => [
      handeling,
      regels.flatMap(({ rij }, plaats) => (rij.wacht?.handelingen.includes(handeling) ? [plaats] : [])),
    ]),
  );
  const zonder = [...perHandeling].filter(([, rijen]) => rijen.length === 0).map(([handeling]) => handeling);
  if (zonder.length > 0) throw new Error(`geen enkele rij voor ${zonder.join(", ")}`);
  return {
    editie,
    regels,
    perHandeling,
    perMoment: Map.groupBy(
      regels.filter(({ rij }) => rij.termijn),
      ({ rij }) => (rij.termijn as Termijn).vanaf,
    ),
    verantwoordelijkheden: editie.verantwoordelijkheden.map((rij, n) => gereed(`verantwoordelijk-${n}`, rij)),
    stappen: editie.stappen.map((rij, n) => gereed(`stap-${n}`, rij)),
  };
}

const reglementen = new Map(edities.map((editie) => [editie, maakReglement(editie)]));

/** The rules ready for the edition in force on a legal day. */
export const reglementOp = (datum: string): Reglement => reglementen.get(editieOp(datum)) as Reglement;

/** A situation as the rows read it: coded once, and once more for each assumption a row makes. */
export type Lezing = { readonly code: Code; readonly metAanname: Map<Aanname, Code> };
export const leesVoor = (situatie: Situatie): Lezing => ({ code: codeer(situatie), metAanname: new Map() });

function codeVoor({ code, metAanname: gelezen }: Lezing, aanname: Aanname): Code {
  const bekend = gelezen.get(aanname);
  if (bekend) return bekend;
  const nieuw = metAanname(code, aanname);
  gelezen.set(aanname, nieuw);
  return nieuw;
}

const kaal = ({ als, tenzij }: Wanneer, code: Code): Uitkomst =>
  tenzijUitkomst(als ? evalueer(als, code) : WAAR, tenzij ? evalueer(tenzij, code) : ONWAAR);

/** Whether a row holds on what is known, with its assumptions filled in. */
export const geldt = ({ wanneer }: Gereed<unknown>, lezing: Lezing): Uitkomst =>
  kaal(wanneer, wanneer.aanname ? codeVoor(lezing, wanneer.aanname) : lezing.code);

/** The keys that could still change whether a row holds; an assumption does not make a key known. */
export function openSleutels({ wanneer }: Gereed<unknown>, { code }: Lezing): Uitkomst {
  const uitkomst = kaal(wanneer, code);
  return uitkomst === WAAR ? ONWAAR : uitkomst;
}
