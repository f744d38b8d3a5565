import { readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { loadKeys, newKeyFile, parseKeys } from "./keys.ts";
import { makeDataFolder } from "./testing/program.ts";

let data: Awaited<ReturnType<typeof makeDataFolder>>;
beforeEach(async () => {
  data = await makeDataFolder();
});
afterEach(() => data.remove());

it("a demo makes its key file once, readable by its owner only", async () => {
  const keyFile = path.join(data.folder, "new", "keys");
  const [first, together] = await Promise.all([
    loadKeys({ mode: "demo", keyFile }),
    loadKeys({ mode: "demo", keyFile }),
  ]);
  const second = await loadKeys({ mode: "demo", keyFile });
  expect(second.masters).toEqual(first.masters);
  expect(together.masters).toEqual(first.masters);
  expect((await stat(keyFile)).mode & 0o777).toBe(0o600);
});

it("a live installation must bring its key file", async () => {
  const keyFile = path.join(data.folder, "keys");
  await expect(loadKeys({ mode: "live", keyFile })).rejects.toThrow("cannot be read (ENOENT)");
  await expect(readFile(keyFile)).rejects.toThrow("ENOENT");
});

it("a rotated key file writes with its first key and still derives the same", () => {
  const before = newKeyFile();
  const [fixed, ...masters] = before.trim().split("\n");
  const added = `2:${Buffer.alloc(32, 7).toString("base64")}`;
  const rotated = parseKeys([added, ...masters, fixed, "# a remark"].join("\n"), "k");
  const original = parseKeys(before, "k");
  expect(rotated.masters.map(({ id }) => id)).toEqual(["2", "1"]);
  expect(rotated.derive("database schakel_lees")).toEqual(original.derive("database schakel_lees"));
  expect(original.derive("a")).not.toEqual(original.derive("b"));
});

it.each([
  ["", "has no line vast:"],
  [`vast:${Buffer.alloc(32).toString("base64")}`, "has no master key"],
  ["vast:c2hvcnQ=", "Line 1 of the key file k must be name:<32 bytes in base64>"],
  [newKeyFile() + newKeyFile(), "gives two keys the same name"],
])("a damaged key file is refused (%#)", (text, sentence) => {
  expect(() => parseKeys(text, "k")).toThrow(sentence);
});

it("a key file in an impossible place is refused", async () => {
  const file = path.join(data.folder, "file");
  await writeFile(file, "");
  await expect(loadKeys({ mode: "demo", keyFile: path.join(file, "keys") })).rejects.toThrow(
    "cannot be used",
  );
});
