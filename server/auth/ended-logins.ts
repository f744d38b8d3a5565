import type { Services } from "../services.ts";
import { attemptTime } from "./login-attempt.ts";

/** Forgets every session, token and login under way that nobody can use any more; answers how many. */
export async function dropEndedLogins({ pools, now }: Pick<Services, "pools" | "now">): Promise<number> {
  const { rows } = await pools.werk.query<{ aantal: number }>(
    "select schakel.ruim_inloggen_op($1, $2) as aantal",
    [now().toString(), now().subtract(attemptTime).toString()],
  );
  return rows[0]?.aantal ?? 0;
}
