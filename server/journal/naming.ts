import { createHash, createHmac } from "node:crypto";

/** A name-based UUID (version 8): the same command and name always give the same id, so a retry makes the same rows. */
export const nameToUuid = (command: string, name: string): string =>
  toUuid(createHash("sha256").update(`${command}/${name}`).digest());

/** Thirty-two bytes that follow from a secret key and these words, and which nobody without the key can work out. */
export const keyedBytes = (key: Buffer, words: readonly string[]): Buffer =>
  createHmac("sha256", key).update(JSON.stringify(words)).digest();

/** The first sixteen of `bytes` as a UUID (version 8). */
export function toUuid(bytes: Uint8Array): string {
  const made = Buffer.from(bytes.subarray(0, 16));
  made[6] = ((made[6] ?? 0) & 0x0f) | 0x80;
  made[8] = ((made[8] ?? 0) & 0x3f) | 0x80;
  const hex = made.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** A lock number of 64 bits per stream; two that share one only wait for each other. */
export const lockKey = (stream: string): bigint =>
  createHash("sha256").update(stream).digest().readBigInt64BE(0);
