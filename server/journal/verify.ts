import type pg from "pg";
import type { Door } from "#domain/casus/event.ts";
import { connectOrRefuse } from "../database/connection.ts";
import type { Keys } from "../keys.ts";
import { canonical, fingerprint } from "./canonical.ts";
import { hashOf, type ItemRef } from "./chain.ts";
import { eachBatch, eachRow } from "./cursor.ts";
import { hashAudit, hashOfSeal, hashStreams, type Seal, type SealedStream, sealColumns } from "./seal.ts";
import { openSecret, placeOfGeheim, type Secret } from "./secret.ts";
import { upcastLine } from "./stream-kinds.ts";

/** The first thing that is not as it was written, and where. */
export type Breach = { waar: string; rij: string; wat: string };

/** What was checked. `vernietigd` counts content that is gone: its fingerprint says nothing any more. */
export type Verified = {
  stromen: number;
  regels: number;
  inhoud: number;
  vernietigd: number;
  zegels: number;
  auditRegels: number;
  laatsteZegel: { nr: number; hash: string } | null;
  breuk: Breach | null;
};

class Broken extends Error {
  readonly breach: Breach;
  constructor(breach: Breach) {
    super(breach.wat);
    this.breach = breach;
  }
}

/**
 * Checks every hash chain, every fingerprint of content that still exists, every seal and the audit under it, in one
 * consistent view that changes nothing and waits for nobody. Memory does not grow with the number of cases.
 * `url` logs in as `schakel_migratie`, the only role that sees all of it.
 */
export async function verify(url: string, keys: Keys): Promise<Verified> {
  const client = await connectOrRefuse(url, "verify");
  try {
    await client.query(
      "begin transaction isolation level repeatable read read only; set local timezone = 'UTC'",
    );
    return await verifyAs(client, keys);
  } finally {
    await client.end();
  }
}

/** The same on a connection that is inside a transaction and sees everything. */
export async function verifyAs(client: pg.Client, keys: Keys): Promise<Verified> {
  const counts = { stromen: 0, regels: 0, inhoud: 0, vernietigd: 0, zegels: 0, auditRegels: 0 };
  const found: Verified = { ...counts, laatsteZegel: null, breuk: null };
  try {
    await verifyStreams({ client, keys, found });
    await verifySeals({ client, keys, found });
    await verifyLooseContent({ client, keys, found });
    return found;
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { ...found, breuk: error.breach };
  }
}

type Checking = { client: pg.Client; keys: Keys; found: Verified };

type Line = {
  stream_id: string;
  seq: number;
  type: string;
  v: number;
  data: unknown;
  items: ItemRef[];
  door: Door;
  op: string;
  at: string;
  command_id: string;
  hash: string;
};

const journalSql = `
  select stream_id, seq, type, v, data, items, door, gebeurd_op::text as op,
         to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, command_id, encode(hash, 'hex') as hash
    from schakel.journal order by stream_id, seq`;

async function verifyStreams(checking: Checking): Promise<void> {
  let previous = { stream_id: "", seq: 0, hash: "" };
  for await (const lines of eachBatch<Line>(checking.client, journalSql)) {
    for (const line of lines) {
      if (line.stream_id !== previous.stream_id) {
        checking.found.stromen += 1;
        previous = { stream_id: line.stream_id, seq: 0, hash: "" };
      }
      previous = verifyLine(line, previous);
      checking.found.regels += 1;
    }
    await verifyContent(checking, lines);
  }
}

function verifyLine(line: Line, previous: { seq: number; hash: string }): Line {
  const rij = `${line.stream_id}/${line.seq}`;
  if (line.seq !== previous.seq + 1)
    throw new Broken({ waar: "journal", rij, wat: "a line before this one is missing" });
  const { seq, type, v, data, door, op, at, items, command_id, hash } = line;
  const regel = { seq, event: upcastLine({ type, v, data }), door, gebeurdOp: op, vastgelegdOp: at };
  const expected = hashOf({
    stream: line.stream_id,
    regel,
    items,
    command: command_id,
    previous: previous.hash,
  });
  if (expected !== hash) throw new Broken({ waar: "journal", rij, wat: "the line is not what was written" });
  return line;
}

type Present = { sleutel: string; versie: number; casus: string; hmacKey: Buffer; inhoud: string };

async function verifyContent({ client, keys, found }: Checking, lines: readonly Line[]): Promise<void> {
  const refs = lines.flatMap(({ stream_id, items }) => items.map((item) => ({ ...item, casus: stream_id })));
  if (refs.length === 0) return;
  const present = await loadContent(client, { keys, ids: refs.map(({ id }) => id) });
  for (const { soort, id, versie, hmac, casus } of refs) {
    const row = present.get(`${soort}/${id}/${versie}`);
    if (!row) {
      found.vernietigd += 1;
      continue;
    }
    found.inhoud += 1;
    if (row.casus !== casus || fingerprint(row.hmacKey, row.inhoud) !== hmac)
      throw new Broken({ waar: soort, rij: `${id}/${versie}`, wat: "the content is not what was written" });
  }
}

type Stored = { id: string; versie: number; casus: string; sleutel: Buffer };

async function loadContent(
  client: pg.Client,
  { keys, ids }: { keys: Keys; ids: readonly string[] },
): Promise<Map<string, Present>> {
  const rows = new Map<string, Present>();
  const add = (soort: ItemRef["soort"], { id, versie, casus, sleutel }: Stored, inhoud: string) =>
    rows.set(`${soort}/${id}/${versie}`, { sleutel: id, versie, casus, hmacKey: sleutel, inhoud });
  const of = <Row>(columns: string, table: ContentTable) =>
    client.query<Row & Stored>(
      `select id, ${streamColumn[table]} as casus, sleutel, ${columns} from schakel.${table} where id = any ($1)`,
      [ids],
    );
  for (const row of (await of<{ gegevens: unknown }>("versie, gegevens", "persoon")).rows)
    add("persoon", row, canonical(row.gegevens));
  for (const row of (await of<{ inhoud: string }>("1 as versie, inhoud", "tekst")).rows)
    add("tekst", row, row.inhoud);
  for (const row of (await of<{ inhoud: string }>("1 as versie, inhoud", "adviestekst")).rows)
    add("adviestekst", row, row.inhoud);
  for (const table of ["geheim", "adviesvrager"] as const) {
    const secrets = await of<Secret>("1 as versie, key_id, datasleutel, nonce, inhoud", table);
    for (const row of secrets.rows) add(table, row, opened(row, { table, keys }));
  }
  return rows;
}

type ContentTable = ItemRef["soort"];

/** Where content lies, and by which column each row belongs to its stream. */
const streamColumn = {
  persoon: "casus_id",
  tekst: "casus_id",
  geheim: "casus_id",
  adviestekst: "advies_id",
  adviesvrager: "advies_id",
} as const satisfies Record<ContentTable, string>;

function opened(
  row: Secret & { casus: string; id: string },
  { table, keys }: { table: "geheim" | "adviesvrager"; keys: Keys },
): string {
  try {
    return openSecret(row, { place: placeOfGeheim(row), keys });
  } catch {
    throw new Broken({
      waar: table,
      rij: row.id,
      wat: "the secret does not open with the keys of this installation",
    });
  }
}

/** Content that no line of its own stream refers to was put there by somebody else. */
async function verifyLooseContent({ client, found }: Checking): Promise<void> {
  const tables = Object.entries(streamColumn);
  const counts = tables.map(([table]) => `(select count(*) from schakel.${table})`).join(" + ");
  const { rows } = await client.query<{ n: string }>(`select ${counts} as n`);
  if (Number(rows[0]?.n) === found.inhoud) return;
  for (const [soort, column] of tables) {
    const loose = await client.query<{ id: string }>(
      `select id from schakel.${soort} i where not exists (select from schakel.journal j where j.stream_id = i.${column}
         and j.items @> jsonb_build_array(jsonb_build_object('id', i.id, 'versie', ${soort === "persoon" ? "i.versie" : "1"}))) limit 1`,
    );
    const rij = loose.rows[0]?.id;
    if (rij) throw new Broken({ waar: soort, rij, wat: "no line of the journal refers to it" });
  }
}

async function verifySeals({ client, found }: Checking): Promise<void> {
  let previous = { nr: 0, hash: "", tot_txid: "0" };
  const covered = eachRow<SealedStream & { nr: number }>(
    client,
    "select nr, stream_id, seq, encode(hash, 'hex') as hash from schakel.zegel_stroom order by nr, stream_id",
  );
  let next = await covered.next();
  async function* streamsOf(nr: number): AsyncGenerator<SealedStream> {
    for (; !next.done && next.value.nr === nr; next = await covered.next()) yield next.value;
  }
  for await (const made of eachRow<Seal>(client, `select ${sealColumns} from schakel.zegel order by nr`)) {
    const rij = String(made.nr);
    if (made.nr !== previous.nr + 1)
      throw new Broken({ waar: "zegel", rij, wat: "a seal before this one is missing" });
    const streams = await hashStreams(streamsOf(made.nr));
    const expected = hashOfSeal(made, { previous: previous.hash, streams: streams.hash });
    if (expected !== made.hash || streams.stromen !== made.stromen)
      throw new Broken({ waar: "zegel", rij, wat: "the seal is not what was written" });
    const audit = await hashAudit(client, previous.tot_txid, made.tot_txid);
    if (audit.audit_hash !== made.audit_hash)
      throw new Broken({
        waar: "audit",
        rij: `under seal ${made.nr}`,
        wat: "audit rows are not what was sealed",
      });
    previous = made;
    found.zegels += 1;
    found.auditRegels += audit.audit_regels;
    found.laatsteZegel = { nr: made.nr, hash: made.hash };
  }
  await verifySealedStreams(client, previous.tot_txid);
}

async function verifySealedStreams(client: pg.Client, sealedTo: string): Promise<void> {
  const gone = await client.query<{ rij: string }>(
    `select z.stream_id || '/' || z.seq as rij from schakel.zegel_stroom z
       left join schakel.journal j using (stream_id, seq) where j.hash is distinct from z.hash limit 1`,
  );
  if (gone.rows[0])
    throw new Broken({
      waar: "journal",
      ...gone.rows[0],
      wat: "the line was sealed and is not there any more",
    });
  const slipped = await client.query<{ rij: string }>(
    `select j.stream_id || '/' || j.seq as rij from schakel.journal j where j.txid < $1::xid8 and not exists
       (select from schakel.zegel_stroom z where z.stream_id = j.stream_id and z.seq >= j.seq) limit 1`,
    [sealedTo],
  );
  if (slipped.rows[0])
    throw new Broken({ waar: "journal", ...slipped.rows[0], wat: "the line came in behind a seal" });
}
