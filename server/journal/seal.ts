import { createHash } from "node:crypto";
import type pg from "pg";
import type { Services } from "../services.ts";
import { canonical, digest } from "./canonical.ts";
import { eachRow } from "./cursor.ts";
import { inTransaction } from "./transaction.ts";

/** What one seal stands for: how far it reaches, what it covers, and its hash over that and the seal before it. */
export type Seal = {
  nr: number;
  at: string;
  tot_txid: string;
  stromen: number;
  audit_regels: number;
  audit_hash: string;
  hash: string;
};

/** The last line of one stream at the moment of a seal. */
export type SealedStream = { stream_id: string; seq: number; hash: string };

/** One seal as read back, in the order of its chain. */
export const sealColumns = `nr, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, tot_txid::text,
  stromen, audit_regels, encode(audit_hash, 'hex') as audit_hash, encode(hash, 'hex') as hash`;

/**
 * Audit rows from one transaction number up to another, in the order in which a seal hashes them. Two numbers come from
 * the database itself, so they can stand in the text.
 */
const auditSql = (from: string, to: string): string => `
  select jsonb_build_object('id', id, 'at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'), 'medewerker', medewerker,
           'organisatie', organisatie, 'handeling', handeling, 'object', object, 'doel', doel, 'uitkomst', uitkomst,
           'policies', policies, 'aantal', aantal, 'objecten', objecten, 'vingerafdruk', vingerafdruk) as regel
    from schakel.audit where txid >= '${BigInt(from)}' and txid < '${BigInt(to)}' order by txid, id`;

/**
 * Puts a seal over every stream that grew and every audit row that was finished since the last one, and writes it to the
 * log output: what is outside the database shows when somebody cuts off the end inside. Undefined when nothing happened.
 * Finished means below every running transaction, so that no row comes in behind a seal.
 */
export async function seal({ pools, now }: Pick<Services, "pools" | "now">): Promise<Seal | undefined> {
  const made = await inTransaction(pools.werk, {
    begin: "begin; set local timezone = 'UTC'; select pg_advisory_xact_lock(hashtext('schakel zegel'))",
    work: (client) => sealNow(client, now().round("millisecond").toString({ smallestUnit: "millisecond" })),
  });
  if (made) console.log(JSON.stringify({ zegel: made.nr, at: made.at, hash: made.hash }));
  return made;
}

async function sealNow(client: pg.ClientBase, at: string): Promise<Seal | undefined> {
  const { rows } = await client.query<{ nr: number; tot_txid: string; hash: string; nu: string }>(`
    select coalesce(z.nr, 0) as nr, coalesce(z.tot_txid::text, '0') as tot_txid, coalesce(encode(z.hash, 'hex'), '') as hash,
           pg_snapshot_xmin(pg_current_snapshot())::text as nu
      from (select 1) one left join (select * from schakel.zegel order by nr desc limit 1) z on true`);
  const last = rows[0];
  if (!last) throw new Error("the state of the seals cannot be read");
  const grown = grownSql(last.tot_txid, last.nu);
  const streams = await hashStreams(eachRow<SealedStream>(client, grown));
  const audit = await hashAudit(client, last.tot_txid, last.nu);
  if (streams.stromen + audit.audit_regels === 0) return undefined;
  const { stromen } = streams;
  const unsigned = { nr: last.nr + 1, at, tot_txid: last.nu, stromen, ...audit };
  const made = { ...unsigned, hash: hashOfSeal(unsigned, { previous: last.hash, streams: streams.hash }) };
  await client.query(
    `insert into schakel.zegel (nr, at, tot_txid, stromen, audit_regels, audit_hash, hash)
     select nr, at, tot_txid::text::xid8, stromen, audit_regels, decode(audit_hash, 'hex'), decode(hash, 'hex')
       from jsonb_to_record($1) as z (nr int, at timestamptz, tot_txid text, stromen int, audit_regels int, audit_hash text, hash text)`,
    [JSON.stringify(made)],
  );
  // the same rows again, because finished transactions never change: a first seal may cover a million cases
  await client.query(
    `insert into schakel.zegel_stroom (nr, stream_id, seq, hash)
     select $1, stream_id, seq, decode(hash, 'hex') from (${grown}) as gegroeid`,
    [made.nr],
  );
  return made;
}

/** The last finished line of every stream that grew between two transaction numbers, in the order of a seal. */
const grownSql = (from: string, to: string): string => `
  select distinct on (stream_id) stream_id, seq, encode(hash, 'hex') as hash from schakel.journal
   where txid >= '${BigInt(from)}' and txid < '${BigInt(to)}' order by stream_id, seq desc`;

/** The hash over audit rows, one after the other. */
export async function hashAudit(
  client: pg.ClientBase,
  from: string,
  to: string,
): Promise<{ audit_regels: number; audit_hash: string }> {
  const hash = createHash("sha256");
  let audit_regels = 0;
  for await (const { regel } of eachRow<{ regel: unknown }>(client, auditSql(from, to))) {
    hash.update(`${canonical(regel)}\n`);
    audit_regels += 1;
  }
  return { audit_regels, audit_hash: hash.digest("hex") };
}

/** The hash over the streams of one seal, in the order of their ids, and how many there are. */
export async function hashStreams(
  streams: AsyncIterable<SealedStream>,
): Promise<{ stromen: number; hash: string }> {
  const hash = createHash("sha256");
  let stromen = 0;
  for await (const { stream_id, seq, hash: end } of streams) {
    hash.update(`${stream_id} ${seq} ${end}\n`);
    stromen += 1;
  }
  return { stromen, hash: hash.digest("hex") };
}

/** The hash of a seal: what it says, the streams it covers, and the seal before it. */
export const hashOfSeal = (
  { nr, at, tot_txid, stromen, audit_regels, audit_hash }: Omit<Seal, "hash">,
  { previous, streams }: { previous: string; streams: string },
): string =>
  digest(previous, String(nr), at, tot_txid, String(stromen), streams, String(audit_regels), audit_hash);
