import { ZenEngine } from "@gorules/zen-engine";
import { Engine, type NestedCondition } from "json-rules-engine";
import { beslisregels, type Cel, type Cellen, feelWaarde } from "#domain/protocol/beslisregel.ts";
import { sleutels, WAAR } from "#domain/protocol/compile.ts";
import { leeftijdsklassen } from "#domain/protocol/conditie.ts";
import { edities } from "#domain/protocol/editie.ts";
import { geldt, leesVoor, reglementOp } from "#domain/protocol/reglement.ts";
import type { SituatieOpDatum, Sleutel } from "#domain/protocol/situatie.ts";
import { wegwijzer } from "#domain/protocol/wegwijzer.ts";
import { readSituations } from "./wegwijzer.ts";

/** A row of the tables as another engine gets it: it holds when one of its lines is met. */
type Row = { readonly name: string; readonly lines: readonly Cellen[] };
/** A rule engine that answers which rows hold, given every key, null where nothing is known. */
type Contender = (facts: Facts) => Promise<readonly string[]>;
type Facts = { readonly [key: string]: unknown };

const edition = edities.at(-1) ?? edities[0];
const rulebook = reglementOp(edition.vanaf, [edition]);
/** Every row that can be in an answer to somebody who intends nothing yet. */
const speaking = [
  ...rulebook.verantwoordelijkheden,
  ...rulebook.getoond.filter(({ rij }) => !rij.stil && !rij.over),
  ...rulebook.stappen,
];
const rows: readonly Row[] = speaking.map(({ sleutel, rij }) => ({
  name: sleutel,
  lines: beslisregels(rij, "zeker"),
}));

/**
 * How many times as many answers we give per second as another rule engine that has the same rows, over the situations of
 * all scenarios. It only says which rows hold; ours also says who is responsible, by when, and what is still missing.
 */
async function times(contender: Contender): Promise<number> {
  const situations = readSituations().map(({ voorgenomen: _, ...situation }) => situation);
  const facts = situations.map(factsOf);
  for (const [n, situation] of situations.entries()) {
    const found = new Set(await contender(facts[n] ?? {}));
    const ours = rowsThatHold(situation);
    if (found.size !== ours.length || ours.some((name) => !found.has(name)))
      throw new Error(`the engines disagree on ${JSON.stringify(situation)}`);
  }
  const theirs = await perSecond(async () => {
    for (const each of facts) await contender(each);
    return facts.length;
  });
  const own = await perSecond(async () => {
    let rules = 0;
    for (const situation of situations) rules += wegwijzer(situation, [edition]).regels.length;
    if (rules === 0) throw new Error("answers without a rule measure nothing");
    return situations.length;
  });
  return own / theirs;
}

const factsOf = (situation: SituatieOpDatum): Facts =>
  Object.fromEntries(sleutels.map((key) => [key, situation[key] ?? null]));

/** The rows that hold by our own evaluator. */
function rowsThatHold(situation: SituatieOpDatum): readonly string[] {
  const reading = leesVoor(rulebook, situation);
  const asked = rulebook.stappen.filter(
    ({ rij: { zolangOnbekend } }) => zolangOnbekend && situation[zolangOnbekend] !== undefined,
  );
  const names = new Set(asked.map(({ sleutel }) => sleutel));
  return speaking
    .filter((row) => geldt(row, reading) === WAAR && !names.has(row.sleutel))
    .map(({ sleutel }) => sleutel);
}

/** The best of three runs of a second each, after half a second to warm up. */
async function perSecond(round: () => Promise<number>): Promise<number> {
  let best = 0;
  for (const milliseconds of [500, 1000, 1000, 1000]) {
    const start = performance.now();
    let answers = 0;
    while (performance.now() - start < milliseconds) answers += await round();
    best = Math.max(best, (answers * 1000) / (performance.now() - start));
  }
  return best;
}

/** Our answers per second ÷ those of @gorules/zen-engine, compiled Rust with a decision table of the same rows. */
export const measureAgainstZen = (): Promise<number> => times(zen());
/** Our answers per second ÷ those of json-rules-engine with one rule per row. */
export const measureAgainstJsonRulesEngine = (): Promise<number> => times(jsonRulesEngine());

function zen(): Contender {
  const at = (id: string) => ({ id, name: id, position: { x: 0, y: 0 } });
  const column = (key: Sleutel) => ({
    id: key,
    name: key,
    type: "expression",
    field: key === "vormen" ? "" : key,
  });
  const rules = rows.flatMap(({ name, lines }) =>
    lines.map((cells, n) => ({
      _id: `${name} ${n}`,
      ...Object.fromEntries(sleutels.map((key) => [key, zenCell(key, cells[key])])),
      row: JSON.stringify(name),
    })),
  );
  const decision = new ZenEngine().createDecision({
    nodes: [
      { ...at("in"), type: "inputNode" },
      {
        ...at("table"),
        type: "decisionTableNode",
        content: {
          hitPolicy: "collect",
          inputs: sleutels.map(column),
          outputs: [{ id: "row", name: "row", type: "expression", field: "row" }],
          rules,
        },
      },
      { ...at("out"), type: "outputNode" },
    ],
    edges: [
      { id: "1", sourceId: "in", targetId: "table", type: "edge" },
      { id: "2", sourceId: "table", targetId: "out", type: "edge" },
    ],
  });
  return async (facts) => {
    const { result } = await decision.evaluate(facts);
    return (result as { row: string }[]).map(({ row }) => row);
  };
}

function zenCell(key: Sleutel, cell: Cel | undefined): string {
  if (!cell) return "";
  const list = (values: readonly string[]) => JSON.stringify(values);
  if (cell.eisen.length === 0)
    return [...(cell.onbekend ? ["null"] : []), ...cell.waarden.map((value) => feelWaarde(key, value))].join(
      ", ",
    );
  const demands = cell.eisen.flatMap(({ enige, geen }) => [
    ...(enige ? [`some(vormen ?? [], # in ${list(enige)})`] : []),
    ...(geen ? [`none(vormen ?? [], # in ${list(geen)})`] : []),
  ]);
  return `${cell.onbekend ? "vormen == null or" : "vormen != null and"} (${demands.join(" and ")})`;
}

function jsonRulesEngine(): Contender {
  const engine = new Engine();
  engine.addOperator(
    "has",
    (forms: string[] | null, some: string[]) => forms?.some((form) => some.includes(form)) ?? false,
  );
  engine.addOperator(
    "hasNot",
    (forms: string[] | null, some: string[]) => forms?.every((form) => !some.includes(form)) ?? false,
  );
  for (const { name, lines } of rows)
    engine.addRule({
      conditions: {
        any: lines.map((cells) => ({ all: sleutels.flatMap((key) => conditionsOf(key, cells[key])) })),
      },
      event: { type: name },
    });
  return async (facts) => (await engine.run(facts)).events.map(({ type }) => type);
}

function conditionsOf(fact: Sleutel, cell: Cel | undefined): NestedCondition[] {
  if (!cell) return [];
  const unknown: NestedCondition[] = cell.onbekend ? [{ fact, operator: "equal", value: null }] : [];
  const known = knownConditions(fact, cell);
  return unknown.length > 0 ? [{ any: [...unknown, { all: known }] }] : known;
}

function knownConditions(fact: Sleutel, { waarden, eisen }: Cel): NestedCondition[] {
  if (eisen.length > 0)
    return eisen.flatMap(({ enige, geen }) => [
      ...(enige ? [{ fact, operator: "has", value: enige }] : []),
      ...(geen ? [{ fact, operator: "hasNot", value: geen }] : []),
    ]);
  if (fact !== "leeftijd") return [{ fact, operator: "in", value: waarden }];
  const ages = waarden.map((value) => leeftijdsklassen[value as keyof typeof leeftijdsklassen]);
  return [
    {
      any: ages.map(([from, to]) => ({
        all: [
          { fact, operator: "greaterThanInclusive", value: from },
          { fact, operator: "lessThanInclusive", value: to },
        ],
      })),
    },
  ];
}
