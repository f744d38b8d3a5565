import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { keyedBytes } from "../journal/naming.ts";
import type { Services } from "../services.ts";

/** What signing needs of the running program. */
type Signing = Pick<Services, "keys" | "now">;

/**
 * The token of one form: random, with the instant until which it can be sent, signed. Nothing is stored until it is used,
 * so nobody fills a table by looking at forms; used, it is stored as a hash, and once.
 */
export function makeFormToken({ keys, now }: Signing, valid: Temporal.Duration): string {
  const body = `${randomBytes(16).toString("base64url")}.${now().add(valid).epochMilliseconds.toString(36)}`;
  return `${body}.${signature({ keys }, body)}`;
}

/** The hash under which a token of ours is stored; undefined when it is none, or over. */
export function readFormToken({ keys, now }: Signing, token: unknown): Buffer | undefined {
  if (typeof token !== "string" || token.length > 200) return undefined;
  const [, body = "", until = "", signed = ""] = /^([\w-]{22}\.([0-9a-z]+))\.([\w-]{43})$/.exec(token) ?? [];
  const expected = Buffer.from(signature({ keys }, body));
  const given = Buffer.from(signed);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  if (Number.parseInt(until, 36) <= now().epochMilliseconds) return undefined;
  return createHash("sha256").update(token).digest();
}

const signature = ({ keys }: Pick<Signing, "keys">, body: string): string =>
  keyedBytes(keys.derive("formulier"), [body]).toString("base64url");
