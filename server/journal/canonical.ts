import { createHash, createHmac } from "node:crypto";

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** JSON with keys in one order and without absent keys, so that equal content always gives equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(ordered(value as Json));
}

function ordered(value: Json): Json {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value as { [key: string]: Json }).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, ordered(inner)]),
  );
}

/** SHA-256 over parts that cannot run into each other, in hex. */
export function digest(...parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/** Keyed fingerprint in hex: says whether content is the same, and nothing about it without the key. */
export function fingerprint(key: Buffer, content: string): string {
  return createHmac("sha256", key).update(content).digest("hex");
}
