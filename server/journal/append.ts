import type pg from "pg";
import type { FeitenBron } from "#domain/casus/casus.ts";
import type { Accepted, Item } from "#domain/casus/decision.ts";
import type { CasusEvent, Door, Journaalregel } from "#domain/casus/event.ts";
import { replay } from "#domain/casus/evolve.ts";
import type { PersoonGegevens } from "#domain/casus/persoon.ts";
import { verplichtingen } from "#domain/casus/verplichtingen.ts";
import type { Keys } from "../keys.ts";
import { canonical, digest } from "./canonical.ts";
import { type Content, type ItemRef, makeContent, type Sources } from "./content.ts";
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
  const { casus, stream, decision } = addition;
  const sources = await loadSources(client, decision.items, casus);
  const content = makeContent(decision.items, { casus, keys, sources });
  const lines = chain(addition, content.refs);
  const journaal = [...stream.journaal, ...lines.map(({ regel }) => regel)];
  const { refs: _, ...rows } = content;
  return {
    ...rows,
    journal: lines.map(({ regel: { seq, event, door, gebeurdOp, vastgelegdOp }, items, hash }) => ({
      seq,
      ...event,
      items,
      door,
      gebeurd_op: gebeurdOp,
      recorded_at: vastgelegdOp,
      hash,
    })),
    projectie: projectionOf({
      id: casus,
      journaal,
      feiten: withFacts(stream.feiten, content.personen),
      personen: content.personen,
    }),
  };
}

/** The read models of a journal; also what a rebuild writes. */
export function projectionOf(of: {
  id: string;
  journaal: readonly Journaalregel[];
  feiten: FeitenBron;
  personen: readonly Persoonrij[];
}) {
  const { id, journaal, feiten, personen } = of;
  const casus = replay(journaal, feiten);
  if (!casus) throw new Error("a stream without a journal has no read models");
  const namen = namesOf(personen);
  return {
    ...projecteer({ id, journaal, namen, casus, verplichtingen: verplichtingen(journaal, feiten) }),
    radar: projecteerRadar(casus, personen),
  };
}

/** The hash of one journal line: everything it says, what it refers to, and the hash of the line before it. */
export function hashOf(line: {
  casus: string;
  regel: Journaalregel;
  items: readonly ItemRef[];
  command: string;
  previous: string;
}): string {
  const { casus, regel, items, command, previous } = line;
  return digest(previous, casus, command, canonical(regel), canonical(items));
}

function chain(
  { casus, command, stream, decision, door, gebeurdOp, vastgelegdOp }: Addition,
  refs: Content["refs"],
) {
  const left = new Set(refs.keys());
  let previous = stream.hash;
  const lines = decision.events.map((event, index) => {
    const regel: Journaalregel = {
      seq: stream.journaal.length + index + 1,
      event,
      door,
      gebeurdOp,
      vastgelegdOp,
    };
    const items = referredBy(event, refs)
      .filter(([key]) => left.delete(key))
      .map(([, ref]) => ref);
    previous = hashOf({ casus, regel, items, command, previous });
    return { regel, items, hash: previous };
  });
  if (left.size > 0) throw new Error(`command ${command} stores content that no event refers to`);
  return lines;
}

const referredBy = ({ data }: CasusEvent, refs: Content["refs"]) => {
  const text = JSON.stringify(data);
  return [...refs].filter(([, { id }]) => text.includes(id));
};

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
