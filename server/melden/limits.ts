import { keyedBytes } from "../journal/naming.ts";
import type { Services } from "../services.ts";

type Counting = Pick<Services, "pools" | "keys" | "now">;

/** What is counted: the rows of `publieke_regel` of that name, for one and for all. */
type Counted = "melden" | "code" | "concept" | "tussen" | "delen" | "lezen" | "terugbellen";

/**
 * Counts one attempt from a network address; false when that address, or everybody together, had enough for now. Who is
 * refused by the first does not count for the second, so one address cannot close the door for all.
 */
export async function mayTry(services: Counting, what: Counted, address: string): Promise<boolean> {
  const fromHere = await count(services, `${what}-adres`, addressPart(address));
  return fromHere && count(services, `${what}-alle`, "");
}

/** Counts one more of something by a word that is kept as a keyed hash only; false when it was enough. */
export async function count({ pools, keys, now }: Counting, kind: string, word: string): Promise<boolean> {
  const { rows } = await pools.schrijf.query<{ may: boolean }>(
    "select schakel.tel_publiek($1, $2, $3) as may",
    [kind, keyedBytes(keys.derive("publieke teller"), [kind, word]), now().toString()],
  );
  return rows[0]?.may === true;
}

/** How long a row of `publieke_regel` says. */
export async function howLong({ pools }: Pick<Services, "pools">, kind: string): Promise<Temporal.Duration> {
  const { rows } = await pools.lees.query<{ seconden: number }>(
    "select extract(epoch from duur)::float8 as seconden from schakel.publieke_regel where soort = $1",
    [kind],
  );
  const [row] = rows;
  if (!row) throw new Error(`publieke_regel has no row ${kind}`);
  return Temporal.Duration.from({ seconds: Math.round(row.seconden) });
}

/** Whoever has an IPv6 address has all that begin with the same sixty-four bits. */
function addressPart(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (!plain.includes(":")) return plain;
  const [head = "", tail] = plain.toLowerCase().split("::");
  const first = head.split(":").filter(Boolean);
  const last = tail === undefined ? [] : tail.split(":").filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => "0");
  return [...first, ...zeros, ...last].slice(0, 4).join(":");
}
