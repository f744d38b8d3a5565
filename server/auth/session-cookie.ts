import { createHash, createHmac, randomBytes } from "node:crypto";
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";

/** The two cookies of Schakel; each holds a random number and nothing else. */
export type CookieName = "schakel-sessie" | "schakel-inlog";

/** A new secret for a cookie, a token or a client: 32 random bytes, written for use in headers. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** What the database keeps of a secret. It has 256 random bits, so a plain hash cannot be guessed back. */
export const secretHash = (secret: string): Buffer => createHash("sha256").update(secret).digest();

/** The token that forms of a session carry: follows from the cookie, and does not give the cookie away. */
export const csrfOf = (sessionSecret: string): string =>
  createHmac("sha256", sessionSecret).update("csrf").digest("base64url");

/** Reads a cookie of ours; anything that is not one of our secrets counts as absent. */
export function findCookie(
  c: Context,
  { name, origin }: { name: CookieName; origin: string },
): string | undefined {
  const value = getCookie(c, fullName(name, origin));
  return value && /^[\w-]{43}$/.test(value) ? value : undefined;
}

/** Sets a cookie of ours. It ends with the browser at the latest; the row in the database decides. */
export function putCookie(c: Context, cookie: { name: CookieName; origin: string; secret: string }): void {
  setCookie(c, fullName(cookie.name, cookie.origin), cookie.secret, flags(cookie.origin));
}

/** Removes a cookie of ours from the browser. */
export function dropCookie(c: Context, { name, origin }: { name: CookieName; origin: string }): void {
  setCookie(c, fullName(name, origin), "", { ...flags(origin), maxAge: 0 });
}

const isSecure = (origin: string): boolean => origin.startsWith("https:");

/** With this prefix a browser refuses the cookie from a sister domain and from a page without encryption. */
const fullName = (name: CookieName, origin: string): string => (isSecure(origin) ? `__Host-${name}` : name);

const flags = (origin: string) =>
  ({ httpOnly: true, sameSite: "Lax", secure: isSecure(origin), path: "/" }) as const;
