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

/** Writes one audit line in the transaction of `client`, for this actor. */
export async function writeAudit(
  client: pg.ClientBase,
  actor: { medewerker: string; organisatie: { id: string } },
  entry: AuditEntry,
): Promise<void> {
  const { handeling, object, doel, uitkomst, policies, aantal, objecten, vingerafdruk } = entry;
  await client.query({
    name: "write-audit",
    text: insert,
    values: [
      actor.medewerker,
      actor.organisatie.id,
      handeling,
      object ?? null,
      doel ?? null,
      uitkomst,
      policies ?? [],
      aantal ?? null,
      objecten ?? null,
      vingerafdruk ?? null,
    ],
  });
}
