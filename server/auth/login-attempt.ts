import type { Services } from "../services.ts";
import type { Taal } from "./session.ts";
import { newSecret, secretHash } from "./session-cookie.ts";

/** A login under way: what was sent to the identity provider, and where and in which language to go on afterwards. */
export type LoginAttempt = {
  state: string;
  nonce: string;
  verifier: string;
  terug: string;
  taal: Taal;
  /** Whether a second factor was asked for: who then shows none is refused, and not asked again. */
  withTwoFactors: boolean;
};

/** Time to find a telephone for the second factor. */
export const attemptTime = Temporal.Duration.from({ minutes: 10 });

/** Keeps a login under way; the answer goes into the browser's cookie, which alone can finish it. */
export async function keepAttempt(services: Services, attempt: LoginAttempt): Promise<string> {
  const secret = newSecret();
  const { state, nonce, verifier, terug, taal, withTwoFactors } = attempt;
  const now = services.now();
  await services.pools.schrijf.query(
    `with oud as (delete from schakel.inlogpoging where at < $9)
     insert into schakel.inlogpoging (browser_hash, state, nonce, verifier, terug, taal, twee_factoren, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      secretHash(secret),
      state,
      nonce,
      verifier,
      terug,
      taal,
      withTwoFactors,
      now.toString(),
      now.subtract(attemptTime).toString(),
    ],
  );
  return secret;
}

/** Takes the login of this browser; undefined when there is none, it took too long, or it was taken before. */
export async function takeAttempt(
  services: Services,
  secret: string | undefined,
): Promise<LoginAttempt | undefined> {
  if (!secret) return undefined;
  const { rows } = await services.pools.schrijf.query<LoginAttempt & { inTime: boolean }>(
    `delete from schakel.inlogpoging where browser_hash = $1
     returning state, nonce, verifier, terug, taal, twee_factoren as "withTwoFactors", at >= $2 as "inTime"`,
    [secretHash(secret), services.now().subtract(attemptTime).toString()],
  );
  const [row] = rows;
  return row?.inTime ? row : undefined;
}
