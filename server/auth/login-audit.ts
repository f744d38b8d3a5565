import { createHmac } from "node:crypto";
import type pg from "pg";
import { dayOf } from "#domain/time/werkdagen.ts";
import { writeAudit } from "../journal/audit.ts";
import { inTransaction } from "../journal/transaction.ts";
import type { Services } from "../services.ts";

/** What is recorded about logging in; `reden` is a code, never what somebody typed. */
export type LoginEntry = {
  handeling:
    | "inloggen"
    | "organisatie.kiezen"
    | "sessie.vergrendelen"
    | "sessie.beeindigen"
    | "sessies.beeindigen"
    | "token.uitgeven";
  uitkomst: "gedaan" | "geweigerd";
  medewerker?: string | undefined;
  organisatie?: string | undefined;
  reden?: string | undefined;
  /** The subject of somebody we do not know: kept as a keyed fingerprint, so that repetition shows and nothing else. */
  onbekende?: string | undefined;
  aantal?: number;
};

/** In the audit: nobody we know, and no organisation. Neither can be the id of anybody. */
const niemand = "-";

type Auditing = Pick<Services, "keys" | "now">;

/**
 * Writes down one thing about logging in, in the transaction of `client`. A log controller reads the lines of one
 * organisation, so who chose none (yet) leaves a line in each they work for. What no organisation can read stands in the
 * audit too, and is told to the operator.
 */
export async function auditLogin(
  services: Auditing,
  client: pg.ClientBase,
  entry: LoginEntry,
): Promise<void> {
  const { handeling, uitkomst, medewerker, organisatie, reden, onbekende, aantal } = entry;
  const fingerprint = (sub: string) =>
    createHmac("sha256", services.keys.derive("audit subject")).update(sub).digest("base64url");
  const line = {
    handeling,
    uitkomst,
    ...(reden !== undefined && { object: reden }),
    ...(onbekende !== undefined && { vingerafdruk: fingerprint(onbekende) }),
    ...(aantal !== undefined && { aantal }),
  };
  const readers = organisatie ? [organisatie] : await employersOf(services, client, medewerker);
  if (readers.length === 0) console.log(JSON.stringify({ inlog: line }));
  for (const id of readers.length > 0 ? readers : [niemand])
    await writeAudit(client, { medewerker: medewerker ?? niemand, organisatie: { id } }, line);
}

/** Where this employee works today; of somebody who works nowhere any more, everywhere they did. */
async function employersOf(
  { now }: Auditing,
  client: pg.ClientBase,
  medewerker: string | undefined,
): Promise<string[]> {
  if (medewerker === undefined) return [];
  const { rows } = await client.query<{ id: string; nu: boolean }>(
    `select organisatie_id as id, bool_or($2::date between van and coalesce(tot, 'infinity')) as nu
       from schakel.aanstelling where medewerker_id = $1 group by 1 order by 1`,
    [medewerker, dayOf(now())],
  );
  const current = rows.filter(({ nu }) => nu);
  return (current.length > 0 ? current : rows).map(({ id }) => id);
}

/** Writes down a login that was refused, and thus changes nothing else. */
export function auditRefusal(services: Services, entry: Omit<LoginEntry, "uitkomst">): Promise<void> {
  return inTransaction(services.pools.schrijf, {
    begin: "begin",
    work: (client) => auditLogin(services, client, { ...entry, uitkomst: "geweigerd" }),
  });
}
