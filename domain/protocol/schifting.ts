import {
  type Code,
  faalt,
  type Gecompileerd,
  ONWAAR,
  openBij,
  sleutels,
  tenzijUitkomst,
  type Uitkomst,
  WAAR,
} from "./compile.ts";

/** Some of the numbers from 0 up, as bits: 32 to an entry. */
export type Verzameling = readonly number[];

const leeg = (aantal: number): number[] => new Array(Math.ceil(aantal / 32)).fill(0);
const heeft = (verzameling: Verzameling, n: number): boolean =>
  ((verzameling[n >> 5] as number) & (1 << (n & 31))) !== 0;

/** The places in a list of what meets a demand. */
export function plaatsen<T>(lijst: readonly T[], eis: (ene: T) => boolean): Verzameling {
  const gevonden = leeg(lijst.length);
  for (const [n, ene] of lijst.entries())
    if (eis(ene)) gevonden[n >> 5] = (gevonden[n >> 5] as number) | (1 << (n & 31));
  return gevonden;
}

/** What is in either of two sets, of which the second may be empty. */
export const verenig = (een: Verzameling, ander: Verzameling): Verzameling =>
  een.map((deel, n) => deel | (ander[n] ?? 0));

/** Adds what is in one set to another. */
function voegToe(tot: number[], bij: Verzameling): void {
  for (let n = 0; n < bij.length; n++) tot[n] = (tot[n] as number) | (bij[n] as number);
}

/** The places of a row's conditions in the list of its edition. */
export type Wanneer = { readonly als: number; readonly tenzij: number };

/** A row as it is sifted: by its conditions without assumptions, for these do not make a key known. */
type Schiftrij = {
  readonly bloot: Wanneer;
  /** The keys it may hang on at all, and those without which it cannot hold. */
  readonly noemt: Uitkomst;
  readonly vergt: Uitkomst;
  /** It has one alternative, no exception and no assumption: if no fact rules it out, only `vergt` is left to ask. */
  readonly enkel: boolean;
};

/** What one fact rules out by itself, whatever else is known: alternatives of conditions, and whole rows. */
type Gevolg = { readonly alternatieven: Verzameling; readonly rijen: Verzameling };

/**
 * The conditions and rows of an edition turned on their side: not what each of them demands of the facts, but what each
 * fact does to all of them. The alternatives of all conditions are numbered through.
 */
export type Schifting = {
  readonly alternatieven: Gecompileerd;
  /** Per condition the number of its first alternative, and one more to end with. */
  readonly begin: readonly number[];
  /** Per alternative the keys it hangs on while they are unknown; one that is assumed is not among them. */
  readonly hangtAan: readonly Uitkomst[];
  readonly rijen: readonly Schiftrij[];
  /** What most unknown keys rule out. */
  readonly niets: Gevolg;
  /** Per key, by its value as bits (zero: unknown, where an assumption counts): found when a situation first has it. */
  readonly gevolgen: readonly Map<number, Gevolg>[];
};

/** A situation as the rows of one edition read it: what its facts rule out, and the keys that are unknown. */
export type Lezing = Gevolg & { readonly schifting: Schifting; readonly onbekend: Uitkomst };

/** Makes the conditions of an edition ready to be sifted, and with them the rows that have these conditions. */
export function maakSchifting(
  condities: readonly Gecompileerd[],
  rijen: readonly { readonly wanneer: Wanneer; readonly bloot: Wanneer | undefined }[],
): Schifting {
  const alternatieven = condities.flat();
  const begin = [0];
  for (const { length } of condities) begin.push((begin.at(-1) as number) + length);
  return {
    alternatieven,
    begin,
    hangtAan: alternatieven.map(openBij),
    rijen: rijen.map(({ wanneer, bloot = wanneer }) => {
      const als = condities[wanneer.als] ?? [];
      const tenzij = condities[bloot.tenzij] ?? [];
      return {
        bloot,
        noemt: [...(condities[bloot.als] ?? []), ...tenzij].reduce(
          (noemt, eisen) => noemt | openBij(eisen),
          0,
        ),
        vergt: als.reduce((vergt, eisen) => vergt & openBij(eisen), -1),
        enkel: als.length === 1 && tenzij.length === 0 && bloot === wanneer,
      };
    }),
    niets: { alternatieven: leeg(alternatieven.length), rijen: leeg(rijen.length) },
    gevolgen: sleutels.map(() => new Map()),
  };
}

function gevolgVan(schifting: Schifting, plaats: number, bits: number): Gevolg {
  const alternatieven = plaatsen(schifting.alternatieven, (eisen) =>
    eisen.some((eis) => eis.sleutel === plaats && faalt(eis, bits)),
  );
  const onbekend = bits === 0 ? -1 : ~(1 << plaats);
  const alleenDit = { schifting, onbekend, alternatieven, rijen: schifting.niets.rijen };
  const rijen = plaatsen(schifting.rijen, ({ bloot }) => beide(bloot, alleenDit) === ONWAAR);
  return [...alternatieven, ...rijen].some((deel) => deel !== 0) ? { alternatieven, rijen } : schifting.niets;
}

/** Reads a coded situation: each fact strikes out what it rules out. */
export function schift(schifting: Schifting, code: Code): Lezing {
  const alternatieven = schifting.niets.alternatieven.slice();
  const rijen = schifting.niets.rijen.slice();
  let onbekend = 0;
  for (let plaats = 0; plaats < code.length; plaats++) {
    const bits = code[plaats] as number;
    if (bits === 0) onbekend |= 1 << plaats;
    const gevolgen = schifting.gevolgen[plaats] as Map<number, Gevolg>;
    let gevolg = gevolgen.get(bits);
    if (!gevolg) {
      gevolg = gevolgVan(schifting, plaats, bits);
      gevolgen.set(bits, gevolg);
    }
    if (gevolg === schifting.niets) continue;
    voegToe(alternatieven, gevolg.alternatieven);
    voegToe(rijen, gevolg.rijen);
  }
  return { schifting, onbekend, alternatieven, rijen };
}

/**
 * What the condition at a place comes to, the same as `evalueer` finds demand by demand: it holds when an alternative is
 * left that waits for no key.
 */
export function uitkomst({ schifting, onbekend, alternatieven }: Lezing, plaats: number): Uitkomst {
  const { begin, hangtAan } = schifting;
  const einde = begin[plaats + 1] as number;
  let open = ONWAAR;
  for (let n = begin[plaats] as number; n < einde; n++) {
    if (heeft(alternatieven, n)) continue;
    const mist = (hangtAan[n] as Uitkomst) & onbekend;
    if (mist === 0) return WAAR;
    open |= mist;
  }
  return open;
}

/** What the conditions of a row come to together. */
export function beide({ als, tenzij }: Wanneer, lezing: Lezing): Uitkomst {
  const eerst = uitkomst(lezing, als);
  return eerst === ONWAAR ? ONWAAR : tenzijUitkomst(eerst, uitkomst(lezing, tenzij));
}

/** Goes through those of `welke` rows that the facts leave, by their place and in their order. */
export function voorElke(welke: Verzameling, { rijen }: Lezing, doe: (plaats: number) => void): void {
  for (let deel = 0; deel < welke.length; deel++)
    for (let over = (welke[deel] as number) & ~(rijen[deel] as number); over !== 0; over &= over - 1)
      doe(deel * 32 + 31 - Math.clz32(over & -over));
}
