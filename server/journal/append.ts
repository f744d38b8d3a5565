import type pg from "pg";
import type { FeitenBron } from "#domain/casus/casus.ts";
import type { Accepted, Item } from "#domain/casus/decision.ts";
import type { Door, Journaalregel } from "#domain/casus/event.ts";
import { replay } from "#domain/casus/evolve.ts";
import type { PersoonGegevens } from "#domain/casus/persoon.ts";
import { verplichtingen } from "#domain/casus/verplichtingen.ts";
import type { Keys } from "../keys.ts";
import { projecteerBelangen } from "./belangen-projection.ts";
import { chain, rowsOf } from "./chain.ts";
import { makeContent, type Sources } from "./content.ts";
import { projecteer, type Zoekterm } from "./projection.ts";
import { type Persoonrij, projecteerRadar } from "./radar-projection.ts";
import { type Stream, withFacts } from "./stream.ts";

/** What is about to be appended: an accepted decision on a loaded stream, by whom, and when it happened and was known. */
export type Addition = {
  casus: string;
  command: string;
  stream: Stream;
  decision: Accepted;
  door: Door;
  gebeurdOp: string;
  vastgelegdOp: string;
};

/**
 * The journal lines with their chain, the content they refer to, and the read models that follow, as
 * `schakel.leg_vast` takes them. Reads what copies are made of: one round trip, only when there are copies.
 */
export async function prepareAppend(client: pg.ClientBase, addition: Addition, keys: Keys) {
  const { casus, stream, decision, command, door, gebeurdOp, vastgelegdOp } = addition;
  const sources = await loadSources(client, decision.items, casus);
  const content = makeContent(decision.items, { casus, keys, sources });
  const after = { length: stream.journaal.length, hash: stream.hash };
  const appending = { stream: casus, command, after, door, gebeurdOp, vastgelegdOp };
  const lines = chain(appending, decision.events, content.refs);
  const journaal = [...stream.journaal, ...lines.map(({ regel }) => regel)];
  const { refs: _, ...rows } = content;
  return {
    ...rows,
    journal: rowsOf(lines),
    projectie: projectionOf({
      id: casus,
      journaal,
      feiten: withFacts(stream.feiten, content.personen),
      personen: content.personen,
      keys,
    }),
  };
}

/** The read models of a journal; also what a rebuild writes. */
export function projectionOf(of: {
  id: string;
  journaal: readonly Journaalregel[];
  feiten: FeitenBron;
  personen: readonly Persoonrij[];
  keys: Keys;
}) {
  const { id, journaal, feiten, personen, keys } = of;
  const casus = replay(journaal, feiten);
  if (!casus) throw new Error("a stream without a journal has no read models");
  const namen = namesOf(personen);
  return {
    ...projecteer({ id, journaal, namen, casus, verplichtingen: verplichtingen(journaal, feiten) }),
    radar: projecteerRadar(casus, personen),
    belangen: projecteerBelangen(casus, personen, keys),
  };
}

const namesOf = (personen: readonly Persoonrij[]): Zoekterm[] =>
  personen.map(({ id, houder, gegevens: { naam } }) => ({
    houder,
    wat: "naam",
    bron: id,
    term: naam ?? null,
  }));

const sourcesSql = `
  select 'persoon' as soort, id || '/' || versie as sleutel, gegevens as inhoud from persoon where id = any ($1) and casus_id = $3
  union all
  select 'tekst', id::text, to_jsonb(inhoud) from tekst where id = any ($2) and casus_id = $3`;

/** A copy is made of what this casus holds, and of nothing else, whatever an id says. */
async function loadSources(client: pg.ClientBase, items: readonly Item[], casus: string): Promise<Sources> {
  const personen = items.flatMap((item) => (item.soort === "persoon-kopie" ? [item.van.persoon] : []));
  const teksten = items.flatMap((item) => (item.soort === "tekst-kopie" ? [item.van] : []));
  if (personen.length + teksten.length === 0) return { personen: new Map(), teksten: new Map() };
  const { rows } = await client.query<{ soort: string; sleutel: string; inhoud: unknown }>({
    name: "load-sources",
    text: sourcesSql,
    values: [personen, teksten, casus],
  });
  const of = <T>(soort: string) =>
    new Map(rows.filter((row) => row.soort === soort).map(({ sleutel, inhoud }) => [sleutel, inhoud as T]));
  return { personen: of<PersoonGegevens>("persoon"), teksten: of<string>("tekst") };
}
