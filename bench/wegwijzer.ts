import { globSync, readFileSync } from "node:fs";
import { leesSituatie, type SituatieOpDatum } from "#domain/protocol/situatie.ts";
import { wegwijzer } from "#domain/protocol/wegwijzer.ts";

/** Full answers of the guide per second on one core, over the situations of all scenarios. */
export function measureWegwijzer(): number {
  const situations = readSituations();
  answerFor(situations, 500); // lets the compiler do its work first
  const rounds = [0, 1, 2].map(() => answerFor(situations, 1000));
  return Math.round(Math.max(...rounds));
}

/** Answers all situations over and over for so many milliseconds; the number of answers per second. */
function answerFor(situations: readonly SituatieOpDatum[], milliseconds: number): number {
  const start = performance.now();
  let answers = 0;
  let rules = 0;
  while (performance.now() - start < milliseconds) {
    for (const situation of situations) rules += wegwijzer(situation).regels.length;
    answers += situations.length;
  }
  if (rules === 0) throw new Error("answers without a rule measure nothing");
  return (answers * 1000) / (performance.now() - start);
}

/** The situations of all scenarios, on a day. */
export const readSituations = (): SituatieOpDatum[] =>
  globSync("domain/protocol/scenarios/*.json").map((file) => {
    const read = leesSituatie(JSON.parse(readFileSync(file, "utf8")).situatie);
    if ("fouten" in read) throw new Error(`${file} cannot be read`);
    return { ...read.situatie, datum: read.situatie.datum ?? "2026-11-22" };
  });
