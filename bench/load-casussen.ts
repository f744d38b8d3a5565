import type pg from "pg";
import { type Making, makeCasus } from "./casus-maker.ts";
import { type Cell, copyRows, json } from "./copy.ts";
import type { Written } from "./memory-journal.ts";

/** Casussen that are made and copied before the next ones: bounds the memory a load takes. */
const batch = 500;

/** Fills an empty, migrated database with `count` generated casussen; `client` owns the tables. */
export async function loadCasussen(client: pg.ClientBase, count: number, making: Making): Promise<void> {
  for (let from = 0; from < count; from += batch) {
    const size = Math.min(batch, count - from);
    const casussen = await Promise.all(Array.from({ length: size }, (_, n) => makeCasus(from + n, making)));
    await copyCasussen(client, casussen);
  }
  await client.query("select schakel.zet_wekker(id) from schakel.casus");
  await client.query("vacuum analyze");
}

/** Copies what `execute` wrote for these casussen: every line, and of the read models how they ended. */
export async function copyCasussen(
  client: pg.ClientBase,
  casussen: readonly (readonly Written[])[],
): Promise<void> {
  const all = casussen.flat();
  await client.query("begin");
  await copyRows(client, "schakel.journal", all.flatMap(journalRows));
  await copyRows(
    client,
    "schakel.persoon",
    all.flatMap((row) => row.personen.map((item) => content(row, item))),
  );
  await copyRows(
    client,
    "schakel.tekst",
    all.flatMap((row) => row.teksten.map((item) => content(row, item))),
  );
  await copyRows(
    client,
    "schakel.geheim",
    all.flatMap((row) => row.geheimen.map((item) => content(row, item))),
  );
  await copyRows(client, "schakel.commando", all.map(receiptRow));
  await copyRows(client, "schakel.audit", all.map(auditRow));
  for (const [table, rows] of Object.entries(readModels(casussen)))
    await copyRows(client, `schakel.${table}`, rows);
  await client.query("commit");
}

type Row = Record<string, Cell>;

const journalRows = ({ casus, commando, journal }: Written): Row[] =>
  journal.map(({ data, items, door, hash, ...line }) => ({
    stream_id: casus,
    command_id: commando,
    ...(line as Row),
    data: json(data),
    items: json(items),
    door: json(door),
    hash: bytes(hash),
  }));

const secretColumns = new Set(["sleutel", "datasleutel", "nonce"]);

function content({ casus }: Written, item: Record<string, unknown>): Row {
  const sealed = "key_id" in item;
  const cells = Object.entries(item).map(([name, value]): [string, Cell] => {
    if (name === "gegevens") return [name, json(value)];
    return [name, secretColumns.has(name) || (sealed && name === "inhoud") ? bytes(value) : (value as Cell)];
  });
  // a copy names where it came from and an original does not, and COPY wants the same columns everywhere
  const afkomst = sealed ? {} : { afkomst_van: null };
  return { casus_id: casus, ...afkomst, ...Object.fromEntries(cells) };
}

const receiptRow = ({ casus, commando, kwitantie: { actor, body_hash, outcome, at } }: Written): Row => ({
  id: commando,
  actor: actor as string,
  stream: casus,
  body_hash: bytes(body_hash),
  outcome: json(outcome),
  at,
});

const auditRow = ({ casus, audit, kwitantie: { at } }: Written): Row => ({
  ...(audit as Row),
  object: casus,
  at,
});

function readModels(casussen: readonly (readonly Written[])[]): Record<string, Row[]> {
  const ends = casussen.flatMap((written) => {
    const last = written.findLast(({ projectie }) => projectie);
    return last?.projectie ? [{ casus: last.casus, projectie: last.projectie }] : [];
  });
  const rowsOf = (part: "toegang" | "verplichtingen" | "werk") =>
    ends.flatMap(({ casus, projectie }) =>
      projectie[part].map((row): Row => ({ casus_id: casus, ...(row as Row) })),
    );
  return {
    casus: ends.map(({ casus, projectie }) => ({ id: casus, ...(projectie.casus as Row) })),
    casus_toegang: rowsOf("toegang"),
    verplichting: rowsOf("verplichtingen"),
    werkregel: rowsOf("werk"),
    zoekindex: searchRows(casussen.flat()),
  };
}

/** A command adds its own search terms to those that are there; the names of the generator are without diacritics. */
function searchRows(all: readonly Written[]): Row[] {
  const rows = all.flatMap(({ casus, projectie }) =>
    (projectie?.zoek ?? []).map(({ houder, wat, bron, term }): [string, Row] => [
      `${bron}/${houder}/${wat}`,
      {
        casus_id: casus,
        houder: String(houder),
        wat: String(wat),
        bron: String(bron),
        term: String(term).toLowerCase(),
      },
    ]),
  );
  return [...new Map(rows).values()];
}

const bytes = (hex: unknown): Uint8Array => Buffer.from(String(hex), "hex");
