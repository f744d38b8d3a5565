import { type Code, evalueer, type Gecompileerd, sleutels, WAAR } from "../compile.ts";
import { type As, assenVan, uitgesloten, uitgeslotenBinnen } from "./ruimte.ts";

/**
 * All situations after the first few keys that every condition still looks upon in the same way.
 * `situaties` counts the combinations of classes that lead here, `gevallen` the inputs they stand for; `code` is one with
 * the fewest facts (`bekend`). `naar` leads on by the class of the next key; a contradiction leads nowhere.
 */
export type Knoop = {
  readonly id: number;
  readonly code: Code;
  readonly bekend: number;
  situaties: bigint;
  gevallen: bigint;
  readonly naar: (Knoop | undefined)[];
};

/**
 * Every combination of the classes that some conditions distinguish, walked key by key. Combinations that no condition
 * can tell apart any more go on as one, so that all are decided although few are left to ask.
 */
export type Diagram = {
  readonly assen: readonly As[];
  readonly wortel: Knoop;
  /** The nodes after each number of keys; the last are the leaves. */
  readonly lagen: readonly (readonly Knoop[])[];
  readonly bladen: readonly Knoop[];
};

/** What is left of a condition once the keys of `gedaan` have a class: true, false, or which alternatives still live. */
function rest(conditie: Gecompileerd, code: Code, gedaan: readonly boolean[]): string {
  let open = 0;
  let levend = "";
  for (const [n, conjunctie] of conditie.entries()) {
    let mist = 0;
    let af = true;
    let kan = true;
    for (const { sleutel, masker, geen, aangenomen } of conjunctie) {
      if (!gedaan[sleutel]) {
        af = false;
        continue;
      }
      const bekend = (code[sleutel] as number) || aangenomen;
      if (bekend === 0) mist |= 1 << sleutel;
      else if (((bekend & masker) !== 0) === geen) {
        kan = false;
        break;
      }
    }
    if (!kan) continue;
    if (af && mist === 0) return "w";
    if (af) open |= mist;
    else levend += `${n}:${mist},`;
  }
  return `${open};${levend}`;
}

/** Walks all situations these conditions can tell apart, without the contradictory ones. */
export function maakDiagram(condities: readonly Gecompileerd[]): Diagram {
  const genoemd = new Set(condities.flat(2).map(({ sleutel }) => sleutel));
  const verboden = uitgeslotenBinnen(genoemd);
  const alle = [...condities, ...verboden];
  const assen = assenVan(alle);
  let ids = 0;
  const knoop = (code: Code, bekend: number): Knoop => ({
    id: ids++,
    code,
    bekend,
    situaties: 0n,
    gevallen: 0n,
    naar: [],
  });
  const wortel = knoop(new Array(sleutels.length).fill(0), 0);
  wortel.situaties = 1n;
  wortel.gevallen = 1n;
  const lagen: Knoop[][] = [[wortel]];
  const gedaan: boolean[] = [];
  for (const { plaats, klassen } of assen) {
    gedaan[plaats] = true;
    const volgende = new Map<string, Knoop>();
    // the node with the fewest facts comes first, so that it gives the next one its example
    const laag = (lagen.at(-1) ?? []).toSorted((a, b) => a.bekend - b.bekend);
    const stappen = laag.flatMap((van) => klassen.map((klasse, n) => ({ van, klasse, n })));
    const kosten = ({ van, klasse }: (typeof stappen)[number]) => van.bekend + (klasse.bits === 0 ? 0 : 1);
    for (const stap of stappen.toSorted((a, b) => kosten(a) - kosten(b))) {
      const { van, klasse, n } = stap;
      const code = van.code.with(plaats, klasse.bits);
      if (verboden.some((conditie) => evalueer(conditie, code) === WAAR)) continue;
      const staat = alle.map((conditie) => rest(conditie, code, gedaan)).join("|");
      const doel = volgende.get(staat) ?? knoop(code, kosten(stap));
      volgende.set(staat, doel);
      doel.situaties += van.situaties;
      doel.gevallen += van.gevallen * klasse.aantal;
      van.naar[n] = doel;
    }
    lagen.push([...volgende.values()]);
  }
  return { assen, wortel, lagen, bladen: lagen.at(-1) ?? [] };
}

/** The leaf where a whole situation ends; undefined when it contradicts itself. */
export function bladVoor({ assen, wortel }: Diagram, code: Code): Knoop | undefined {
  let hier: Knoop | undefined = wortel;
  for (const { plaats, klasseVan } of assen) hier = hier?.naar[klasseVan.get(code[plaats] ?? 0) ?? -1];
  return hier;
}

/** Whether a whole situation contradicts itself. */
export const isTegenspraak = (code: Code): boolean =>
  uitgesloten.some((conditie) => evalueer(conditie, code) === WAAR);
