import type pg from "pg";
import type { Actor } from "#domain/access/actor.ts";
import { type CasusWeergave, weergave } from "#domain/access/weergave.ts";
import type { PersoonGegevens } from "#domain/casus/persoon.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import type { Services } from "../services.ts";
import { type AuditEntry, auditStatement } from "./audit.ts";
import { vastDoel } from "./doel.ts";
import { loadStreamForReader } from "./stream.ts";
import { inShortTransaction } from "./transaction.ts";

/** What reading needs of the running program. */
export type Reading = Pick<Services, "pools" | "keys" | "now">;

/** What a read found, and the line that says so in the audit. */
export type ReadResult<T> = { result: T; audit: AuditEntry };

const actAs = `
  select set_config('schakel.medewerker', $1, true), set_config('schakel.organisatie', $2, true),
         set_config('schakel.rollen', $3, true), set_config('schakel.twee_factoren', $4, true)`;

/**
 * The only way anything is read for a person: under row level security as this actor, with the audit line in the same
 * transaction. What `read` cannot see does not exist for it.
 */
export function readAs<T>(
  { pools }: Pick<Reading, "pools">,
  actor: Actor,
  read: (client: pg.PoolClient) => Promise<ReadResult<T>>,
): Promise<T> {
  return inShortTransaction(pools.lees, {
    begin: "begin",
    work: async (client) => {
      const { medewerker, organisatie, rollen, tweeFactoren } = actor;
      const values = [medewerker, organisatie.id, rollen.join(","), tweeFactoren ? "ja" : "nee"];
      // who reads is told first, and what is read travels behind it
      const [, { result, audit }] = await Promise.all([
        client.query({ name: "act-as", text: actAs, values }),
        read(client),
      ]);
      const doel = audit.doel ?? vastDoel[audit.handeling];
      return { result, last: auditStatement(actor, { ...audit, ...(doel && { doel }) }) };
    },
  });
}

/** One casus as this actor may see it; undefined when for this actor it does not exist. Purpose goes to the audit. */
export function readCasus(
  services: Reading,
  actor: Actor,
  { id, doel }: { id: string; doel: string },
): Promise<CasusWeergave | undefined> {
  return readAs(services, actor, async (client) => {
    const [{ journaal, feiten }, inhoud] = await Promise.all([
      loadStreamForReader(client, id),
      loadOwn(client, id),
    ]);
    const vandaag = dayOf(services.now());
    const result = weergave({ id, actor, journaal, feiten, inhoud, vandaag });
    const audit = { handeling: "casus.lees", object: id, doel };
    if (!result) return { result, audit: { ...audit, uitkomst: "niet-gevonden" } };
    return { result, audit: { ...audit, uitkomst: "gelezen", policies: result.grant.policies } };
  });
}

const ownSql = `
  select (select jsonb_object_agg(id || '/' || versie, gegevens) from persoon where casus_id = $1) as personen,
         (select jsonb_object_agg(id, inhoud) from tekst where casus_id = $1) as teksten`;

/** Row level security gives only what the reader's own organisation holds. */
async function loadOwn(client: pg.ClientBase, casus: string) {
  const { rows } = await client.query<{
    personen: Record<string, PersoonGegevens> | null;
    teksten: Record<string, string> | null;
  }>({ name: "load-own", text: ownSql, values: [casus] });
  const [row] = rows;
  return {
    personen: new Map(Object.entries(row?.personen ?? {})),
    teksten: new Map(Object.entries(row?.teksten ?? {})),
  };
}
