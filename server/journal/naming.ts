import { createHash } from "node:crypto";

/** A name-based UUID (version 8): the same command and name always give the same id, so a retry makes the same rows. */
export function nameToUuid(command: string, name: string): string {
  const bytes = createHash("sha256").update(`${command}/${name}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** A lock number of 64 bits per casus; two cases that share one only wait for each other. */
export const lockKey = (casus: string): bigint =>
  createHash("sha256").update(casus).digest().readBigInt64BE(0);
