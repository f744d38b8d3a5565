import type pg from "pg";

/** One line of the audit: who did or tried what, on what, for what purpose, and how it ended. Never free text. */
export type AuditEntry = {
  handeling: string;
  object?: string;
  doel?: string;
  uitkomst: "gedaan" | "geweigerd" | "verboden" | "gelezen" | "niet-gevonden";
  policies?: readonly string[];
  aantal?: number;
  objecten?: readonly string[];
  /** Keyed fingerprint of what was searched for, so that equal searches can be seen without knowing them. */
  vingerafdruk?: string;
};

const insert = `
  insert into audit (medewerker, organisatie, handeling, object, doel, uitkomst, policies, aantal, objecten, vingerafdruk)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

/** Whom a line is about. */
type Who = { medewerker: string; organisatie: { id: string } };

/** Writes one audit line in the transaction of `client`, for this actor. */
export async function writeAudit(client: pg.ClientBase, actor: Who, entry: AuditEntry): Promise<void> {
  await client.query(auditStatement(actor, entry));
}

/** The statement that writes one audit line, for who has more to send along with it. */
export function auditStatement({ medewerker, organisatie }: Who, entry: AuditEntry): pg.QueryConfig {
  const { handeling, object, doel, uitkomst, policies, aantal, objecten, vingerafdruk } = entry;
  return {
    name: "write-audit",
    text: insert,
    values: [
      medewerker,
      organisatie.id,
      handeling,
      object ?? null,
      doel ?? null,
      uitkomst,
      policies ?? [],
      aantal ?? null,
      objecten ?? null,
      vingerafdruk ?? null,
    ],
  };
}
