import { type Code, ONWAAR, sleutels } from "./compile.ts";
import { geldtZonderAanname, type Lezing, type Reglement } from "./reglement.ts";
import type { Sleutel } from "./situatie.ts";

/** The keys most rules name; few of their combinations ever occur, and together they rule most rules out. */
const eerste: readonly Sleutel[] = ["aanleiding", "bij", "verblijf", "eermotief", "vormen"];
const plaatsen = eerste.map((sleutel) => sleutels.indexOf(sleutel));
const MEEST = 4096;

const eerder = new WeakMap<Reglement, Map<string, readonly number[]>>();

/**
 * The places in `getoond` of the rules that can hold at all, given only the first keys. What these rule out, nothing else
 * brings back: a known fact that fails a condition fails it whatever becomes known or is assumed besides.
 */
export function schift(reglement: Reglement, { code }: Lezing): readonly number[] {
  const vraag = plaatsen.map((plaats) => code[plaats]).join();
  const gezien = eerder.get(reglement) ?? new Map<string, readonly number[]>();
  const bekend = gezien.get(vraag);
  if (bekend) return bekend;
  if (gezien.size >= MEEST) gezien.clear();
  const over = schiftNieuw(reglement, code);
  eerder.set(reglement, gezien.set(vraag, over));
  return over;
}

function schiftNieuw({ getoond, condities }: Reglement, code: Code): readonly number[] {
  const alleenEerste = code.map((bits, plaats) => (plaatsen.includes(plaats) ? bits : 0));
  const lezing: Lezing = { code: alleenEerste, condities, gevonden: new Array(condities.length) };
  return getoond.flatMap((gereed, n) => (geldtZonderAanname(gereed, lezing) === ONWAAR ? [] : [n]));
}
