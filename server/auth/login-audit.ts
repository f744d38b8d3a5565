import { createHmac } from "node:crypto";
import type pg from "pg";
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

/** In the audit: nobody we know, and no organisation chosen. Neither can be the id of anybody. */
const niemand = "-";

/** Writes one line about logging in, in the transaction of `client`. */
export async function auditLogin(
  { keys }: Pick<Services, "keys">,
  client: pg.ClientBase,
  entry: LoginEntry,
): Promise<void> {
  const { handeling, uitkomst, medewerker, organisatie, reden, onbekende, aantal } = entry;
  const fingerprint = (sub: string) =>
    createHmac("sha256", keys.derive("audit subject")).update(sub).digest("base64url");
  await writeAudit(
    client,
    { medewerker: medewerker ?? niemand, organisatie: { id: organisatie ?? niemand } },
    {
      handeling,
      uitkomst,
      ...(reden !== undefined && { object: reden }),
      ...(onbekende !== undefined && { vingerafdruk: fingerprint(onbekende) }),
      ...(aantal !== undefined && { aantal }),
    },
  );
}

/** Writes the line of a login that was refused, and thus changes nothing else. */
export function auditRefusal(services: Services, entry: Omit<LoginEntry, "uitkomst">): Promise<void> {
  return inTransaction(services.pools.schrijf, {
    begin: "begin",
    work: (client) => auditLogin(services, client, { ...entry, uitkomst: "geweigerd" }),
  });
}
