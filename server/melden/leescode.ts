import { randomBytes } from "node:crypto";
import { z } from "zod";
import { leesCode, maakCode } from "#domain/melding/code.ts";
import type { Lezer } from "#domain/melding/lezers.ts";
import { keyedBytes } from "../journal/naming.ts";
import type { Services } from "../services.ts";
import { howLong } from "./limits.ts";

/** What reading along needs of the running program. */
export type Reading = Pick<Services, "pools" | "keys" | "now" | "newId">;

/** How long a code may be valid, as rows of `publieke_regel` say; the last one is for on the spot. */
export const leestermijnen = ["lezen-dag", "lezen-dagen", "lezen-week", "lezen-nu"] as const;
/** One of these. */
export type Leestermijn = (typeof leestermijnen)[number];

/** A code as the one who gave it sees it: to whom, until when, how often it was opened. Instants are ISO. */
export type GivenCode = {
  readonly id: string;
  readonly lezer: Lezer;
  readonly gemaaktAt: string;
  readonly totAt: string;
  readonly stand: "open" | "verlopen" | "ingetrokken";
  readonly geopend: number;
  readonly laatstAt?: string;
};

/** A code that opens, and the draft behind it. */
export type OpenCode = {
  readonly hash: Buffer;
  readonly concept: Buffer;
  readonly lezer: Lezer;
  readonly totAt: string;
};

/** The choices of how long, each with its number of seconds. */
export async function leestermijnenNu(
  services: Reading,
): Promise<readonly { termijn: Leestermijn; seconden: number }[]> {
  const all = leestermijnen.map(async (termijn) => ({
    termijn,
    seconden: (await howLong(services, termijn)).total("seconds"),
  }));
  return Promise.all(all);
}

/**
 * Makes a code by which one reader sees a draft for a while; it is shown once and stored as a keyed hash. `te-veel`: the draft
 * has as many open or used as its row says.
 */
export async function giveCode(
  services: Reading,
  { concept, lezer, termijn }: { concept: Buffer; lezer: Lezer; termijn: Leestermijn },
): Promise<{ is: "gemaakt"; code: string; totAt: string } | { is: "te-veel" }> {
  const code = maakCode("lezen", randomBytes(32));
  const now = services.now();
  const until = now.add(await howLong(services, termijn)).toString({ smallestUnit: "millisecond" });
  const { rowCount } = await services.pools.schrijf.query(
    `insert into schakel.leescode (code, id, concept, lezer, gemaakt_at, tot_at)
     select $1, $2, $3, $4, $5::timestamptz, $6::timestamptz
      where (select count(*) from schakel.leescode l
              where l.concept = $3 and (exists (select from schakel.meldreactie r where r.leescode = l.code)
                                        or (l.ingetrokken_at is null and l.tot_at > $5::timestamptz)))
            < (select aantal from schakel.publieke_regel where soort = 'lezen-codes')`,
    [codeHash(services, code), services.newId(), concept, lezer, now.toString(), until],
  );
  return rowCount === 1 ? { is: "gemaakt", code, totAt: until } : { is: "te-veel" };
}

/** The codes of a draft, the newest first. */
export async function listCodes(services: Reading, concept: Buffer): Promise<readonly GivenCode[]> {
  const { rows } = await services.pools.schrijf.query<{
    id: string;
    lezer: Lezer;
    gemaakt_at: Date;
    tot_at: Date;
    ingetrokken_at: Date | null;
    geopend: number;
    laatst_at: Date | null;
  }>(
    `select id, lezer, gemaakt_at, tot_at, ingetrokken_at, geopend, laatst_at from schakel.leescode
      where concept = $1 order by gemaakt_at desc, id`,
    [concept],
  );
  const now = services.now().epochMilliseconds;
  return rows.map(({ id, lezer, gemaakt_at, tot_at, ingetrokken_at, geopend, laatst_at }) => ({
    id,
    lezer,
    gemaaktAt: gemaakt_at.toISOString(),
    totAt: tot_at.toISOString(),
    stand: ingetrokken_at ? "ingetrokken" : tot_at.getTime() > now ? "open" : "verlopen",
    geopend,
    ...(laatst_at && { laatstAt: laatst_at.toISOString() }),
  }));
}

/** Withdraws a code of this draft at once; one of another draft, or none at all, changes nothing. */
export async function withdrawCode(
  services: Reading,
  { concept, id }: { concept: Buffer; id: string },
): Promise<void> {
  if (!z.uuid().safeParse(id).success) return;
  await services.pools.schrijf.query(
    `update schakel.leescode set ingetrokken_at = $3
      where concept = $1 and id = $2 and ingetrokken_at is null`,
    [concept, id, services.now().toString()],
  );
}

/** The code that somebody typed, when it opens now: known, not over and not withdrawn. All that is wrong looks the same. */
export async function findCode(services: Reading, typed: string): Promise<OpenCode | undefined> {
  const known = leesCode("lezen", typed);
  if (!known) return undefined;
  const hash = codeHash(services, known);
  const { rows } = await services.pools.schrijf.query<{ concept: Buffer; lezer: Lezer; tot_at: Date }>(
    `select concept, lezer, tot_at from schakel.leescode
      where code = $1 and ingetrokken_at is null and tot_at > $2`,
    [hash, services.now().toString()],
  );
  const [row] = rows;
  return row && { hash, concept: row.concept, lezer: row.lezer, totAt: row.tot_at.toISOString() };
}

/** Notes for the reporter that a code was opened once more. */
export async function noteOpened(services: Reading, { hash }: OpenCode): Promise<void> {
  await services.pools.schrijf.query(
    "update schakel.leescode set geopend = geopend + 1, laatst_at = $2 where code = $1",
    [hash, services.now().toString()],
  );
}

const codeHash = ({ keys }: Pick<Services, "keys">, code: string): Buffer =>
  keyedBytes(keys.derive("leescode"), [code]);
