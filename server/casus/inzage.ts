import type { Actor } from "#domain/access/actor.ts";
import { type Reading, readAs } from "../journal/read.ts";

/** One time this employee did or looked at something of a casus; `at` is an ISO instant. */
export type Inzage = { at: string; handeling: string; uitkomst: string; doel: string | undefined };

/**
 * The reader's own latest lines in the audit about one casus that exists for the reader, newest first. Those of others
 * are the log controller's.
 */
export function readEigenInzage(services: Reading, actor: Actor, casus: string): Promise<Inzage[]> {
  return readAs(services, actor, async (client) => {
    const { rows } = await client.query<{
      at: Date;
      handeling: string;
      uitkomst: string;
      doel: string | null;
    }>(
      `select at, handeling, uitkomst, doel from audit
        where object = $1 and medewerker = $2 and organisatie = $3
          and exists (select from casus_toegang where casus_id::text = $1) order by at desc limit 20`,
      [casus, actor.medewerker, actor.organisatie.id],
    );
    const result = rows.map(({ at, doel, ...rest }) => ({
      ...rest,
      at: at.toISOString(),
      doel: doel ?? undefined,
    }));
    const audit = { handeling: "eigen-inzage.lees", object: casus } as const;
    // a line that says "read" would let the log controller find the number of a case that is not there for them
    const bestaat = (await client.query("select from casus_toegang where casus_id::text = $1", [casus]))
      .rowCount;
    if (!bestaat) return { result, audit: { ...audit, uitkomst: "niet-gevonden" } };
    return { result, audit: { ...audit, uitkomst: "gelezen", aantal: rows.length } };
  });
}
