import type { Config } from "../config.ts";

/** Where a link to the login leads afterwards, whether it asks for two factors, and as whom it means somebody to log in. */
export type LoginWish = { terug: string; withTwoFactors?: boolean; als?: string | undefined };

/**
 * The address of a link to the login. Only in the demo it says as whom: an address stays in histories and logs, and an
 * employee's id may be a name.
 */
export function loginLink({ mode }: Pick<Config, "mode">, { terug, withTwoFactors, als }: LoginWish): string {
  const query = new URLSearchParams({ terug });
  if (withTwoFactors) query.set("factoren", "2");
  if (als && mode === "demo") query.set("als", als);
  return `/auth/inloggen?${query.toString()}`;
}
