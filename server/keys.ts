import { createHmac, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Config } from "./config.ts";
import { refuseFolder, StartRefused } from "./refusal.ts";

/** A key that wraps the data keys of `geheim`; 32 bytes. */
export type MasterKey = { id: string; key: Buffer };

/** Everything the program knows that its database does not. */
export type Keys = {
  /** The first writes, all read: that is how a key is rotated. Never empty. */
  masters: readonly [MasterKey, ...MasterKey[]];
  /** 32 bytes for one purpose, the same on every start and after every rotation. */
  derive: (purpose: string) => Buffer;
};

/** The line from which passwords and search hashes are derived; it outlives the rotation of the master keys. */
const fixedLine = "vast";

/**
 * Reads the key file: lines of `id:base64`, 32 bytes each, one of them called `vast`. In the demo it is made at the
 * first start, readable by its owner only; a live installation brings its own, and a missing or damaged file is refused.
 */
export async function loadKeys({ mode, keyFile }: Pick<Config, "mode" | "keyFile">): Promise<Keys> {
  if (mode === "demo") await makeKeyFile(keyFile);
  const text = await readFile(keyFile, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new StartRefused(`The key file ${keyFile} cannot be read (${error.code}).`);
  });
  return parseKeys(text, keyFile);
}

/** The text of a new key file with one master key. */
export function newKeyFile(): string {
  const line = (id: string) => `${id}:${randomBytes(32).toString("base64")}\n`;
  return line(fixedLine) + line("1");
}

/** Reads the text of a key file; `name` is what a refusal calls it. */
export function parseKeys(text: string, name: string): Keys {
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const all = lines.map((line, index) => parseLine(line, `Line ${index + 1} of the key file ${name}`));
  const fixed = all.find(({ id }) => id === fixedLine);
  const [first, ...older] = all.filter(({ id }) => id !== fixedLine);
  if (!fixed) throw new StartRefused(`The key file ${name} has no line ${fixedLine}:<32 bytes in base64>.`);
  if (!first)
    throw new StartRefused(`The key file ${name} has no master key: add a line 1:<32 bytes in base64>.`);
  if (new Set(all.map(({ id }) => id)).size < all.length)
    throw new StartRefused(`The key file ${name} gives two keys the same name.`);
  return {
    masters: [first, ...older],
    derive: (purpose) => createHmac("sha256", fixed.key).update(purpose).digest(),
  };
}

function parseLine(line: string, where: string): MasterKey {
  const [, id, base64] = /^([\w-]+):([A-Za-z0-9+/]+=*)\s*$/.exec(line) ?? [];
  const key = Buffer.from(base64 ?? "", "base64");
  if (!id || key.length !== 32) throw new StartRefused(`${where} must be name:<32 bytes in base64>.`);
  return { id, key };
}

async function makeKeyFile(file: string): Promise<void> {
  if (existsSync(file)) return;
  const draft = `${file}.${process.pid}`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(draft, newKeyFile(), { mode: 0o600 });
    // of two processes that start together one gives the file its name, whole; the other uses that
    await link(draft, file);
  } catch (error) {
    if (!existsSync(file)) refuseFolder(path.dirname(file), error);
  } finally {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}
