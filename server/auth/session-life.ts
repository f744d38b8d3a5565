import { inTransaction } from "../journal/transaction.ts";
import type { Services } from "../services.ts";
import { auditLogin } from "./login-audit.ts";
import type { Houder, Taal } from "./session.ts";
import { newSecret, secretHash } from "./session-cookie.ts";

/** A long shift with its handover; after it, even somebody who never paused proves again who they are. */
export const absoluteTime = Temporal.Duration.from({ hours: 10 });

/** What a session starts with; `replaces` is the session of the same browser that ends by it. */
export type NewSession = {
  handeling: "inloggen" | "organisatie.kiezen";
  medewerker: string;
  organisatie: string | undefined;
  acr: string | undefined;
  tweeFactoren: boolean;
  taal: Taal;
  replaces: Houder | undefined;
};

/** Why a session ended before its time. */
export type EndReason = "vervangen" | "uitgelogd" | "overal-uitgelogd" | "geen-aanstelling";

/** Starts a session under a new secret, which is the answer and goes into the cookie; the one it replaces ends. */
export async function startSession(services: Services, session: NewSession): Promise<string> {
  const now = services.now();
  const secret = newSecret();
  const { handeling, medewerker, organisatie, acr, tweeFactoren, taal, replaces } = session;
  await inTransaction(services.pools.schrijf, {
    begin: "begin",
    work: async (client) => {
      if (replaces) await client.query(endOne, [replaces.hash, now.toString(), "vervangen"]);
      await client.query(
        `insert into schakel.sessie
           (id_hash, medewerker_id, organisatie_id, acr, twee_factoren, taal, begonnen_at, laatst_at, eind_at)
         values ($1, $2, $3, $4, $5, $6, $7, $7, $8)`,
        [
          secretHash(secret),
          medewerker,
          organisatie,
          acr,
          tweeFactoren,
          taal,
          now.toString(),
          now.add(absoluteTime).toString(),
        ],
      );
      await auditLogin(services, client, { handeling, uitkomst: "gedaan", medewerker, organisatie });
    },
  });
  return secret;
}

const endOne = `
  update schakel.sessie set ingetrokken_at = $2, reden = $3 where id_hash = $1 and ingetrokken_at is null`;

/** Ends one session; it cannot be used from this moment on. */
export async function endSession(services: Services, houder: Houder, reden: EndReason): Promise<void> {
  const { hash, medewerker, organisatie } = houder;
  await inTransaction(services.pools.schrijf, {
    begin: "begin",
    work: async (client) => {
      const { rowCount } = await client.query(endOne, [hash, services.now().toString(), reden]);
      if (rowCount === 0) return;
      const who = { medewerker: medewerker.id, organisatie };
      await auditLogin(services, client, {
        handeling: "sessie.beeindigen",
        uitkomst: "gedaan",
        reden,
        ...who,
      });
    },
  });
}

/** Ends every session of this person, on every device. */
export async function endAllSessions(services: Services, { medewerker, organisatie }: Houder): Promise<void> {
  await inTransaction(services.pools.schrijf, {
    begin: "begin",
    work: async (client) => {
      const { rowCount } = await client.query(
        `update schakel.sessie set ingetrokken_at = $2, reden = 'overal-uitgelogd'
          where medewerker_id = $1 and ingetrokken_at is null and eind_at > $2`,
        [medewerker.id, services.now().toString()],
      );
      const who = { medewerker: medewerker.id, organisatie, aantal: rowCount ?? 0 };
      await auditLogin(services, client, { handeling: "sessies.beeindigen", uitkomst: "gedaan", ...who });
    },
  });
}

/**
 * Locks a session: it stays where it is and does nothing until its owner has logged in again. `reden` says why when it was
 * not the owner who asked.
 */
export async function lockSession(
  services: Services,
  { hash, medewerker, organisatie }: Houder,
  reden?: "stilstand",
): Promise<void> {
  await inTransaction(services.pools.schrijf, {
    begin: "begin",
    work: async (client) => {
      const { rowCount } = await client.query(
        "update schakel.sessie set vergrendeld_at = $2 where id_hash = $1 and vergrendeld_at is null",
        [hash, services.now().toString()],
      );
      if (rowCount === 0) return;
      const what = { medewerker: medewerker.id, organisatie, reden };
      await auditLogin(services, client, { handeling: "sessie.vergrendelen", uitkomst: "gedaan", ...what });
    },
  });
}

/** Changes the language of a session. */
export async function setLanguage(services: Services, { hash }: Houder, taal: Taal): Promise<void> {
  await services.pools.schrijf.query("update schakel.sessie set taal = $2 where id_hash = $1", [hash, taal]);
}

/** A session as its owner sees it in the list. */
export type SessionSummary = {
  organisatie: string | null;
  begonnenAt: Date;
  laatstAt: Date;
  isThis: boolean;
};

/** The sessions of this person that can still be used, the latest first. */
export async function listSessions(
  services: Services,
  { medewerker, hash }: Houder,
): Promise<SessionSummary[]> {
  const { rows } = await services.pools.schrijf.query<SessionSummary>(
    `select o.naam as organisatie, s.begonnen_at as "begonnenAt", s.laatst_at as "laatstAt", s.id_hash = $3 as "isThis"
       from schakel.sessie s left join schakel.organisatie o on o.id = s.organisatie_id
      where s.medewerker_id = $1 and s.ingetrokken_at is null and s.eind_at > $2
      order by s.begonnen_at desc`,
    [medewerker.id, services.now().toString(), hash],
  );
  return rows;
}
