import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drieWerkdagen } from "#domain/protocol/voorbeeld.ts";
import { makeDataFolder, startProgram } from "../testing/program.ts";

const root = path.resolve(import.meta.dirname, "../..");
let data: Awaited<ReturnType<typeof makeDataFolder>>;
let voorstel: string;
beforeAll(async () => {
  data = await makeDataFolder();
  voorstel = path.join(data.folder, "voorstel.json");
  await writeFile(voorstel, JSON.stringify(drieWerkdagen));
});
afterAll(() => data.remove());

async function protocol(...args: string[]): Promise<{ code: number | null; output: string; errors: string }> {
  const child = spawn(process.execPath, ["scripts/protocol.ts", ...args], {
    cwd: root,
    env: { PATH: process.env["PATH"], SCHAKEL_DATA: data.folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const code = new Promise<number | null>((resolve) => child.on("exit", resolve));
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, output, errors };
}

describe("npm run protocol", () => {
  it("writes what a proposal would change as HTML and Markdown, and prints where", async () => {
    const { code, output, errors } = await protocol("--naar", voorstel, "--en");
    expect([code, errors]).toEqual([0, ""]);
    const bestanden = output.trim().split("\n");
    expect(bestanden).toEqual([
      "build/protocol/protocol-2027-1.en.html",
      "build/protocol/protocol-2027-1.en.md",
    ]);
    for (const bestand of bestanden)
      expect(await readFile(path.join(root, bestand), "utf8")).toContain("becomes: 3 working day");
  });

  it.each([
    ["an edition that is not there", ["--van", "1999-1"], /^There is no edition 1999-1; there are: 2026-1/],
    ["a file that is not there", ["--naar", "nergens.json"], /^nergens.json cannot be read/],
    ["a file that is no JSON", ["--naar", "README.md"], /^README.md is no JSON/],
    ["an option that is not there", ["--html"], /^Unknown option '--html'.*\nKnown: --en, --dmn/],
    ["a file that is no proposal", ["--wat-als", "package.json"], /\n {2}id: Deze sleutel|\n {2}vanaf: /],
  ])("says in words what is wrong with %s", async (_wat, args, zin) => {
    const { code, output, errors } = await protocol(...args);
    expect([code, output]).toEqual([2, ""]);
    expect(errors).toMatch(zin);
    expect(errors).not.toContain("    at ");
  });

  it("counts over the stored cases, beside the running program, and names none", async () => {
    expect((await protocol("--wat-als", voorstel)).errors).toMatch(
      /^There is no database in .*: npm start makes one/,
    );
    const program = await startProgram({ dataFolder: data.folder, env: { SCHAKEL_ROLE: "all" } });
    await program.ready;
    const { code, output, errors } = await protocol("--wat-als", voorstel);
    program.signal("SIGTERM");
    await program.ended;
    expect([code, errors]).toEqual([0, ""]);
    const telling = JSON.parse(output);
    expect(telling).toMatchObject({
      casussen: expect.any(Number),
      door: [{ rij: "WW-V1", casussen: telling.anders }],
    });
    expect(telling.anders).toBeGreaterThan(0);
    expect(output).not.toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}"/);
  }, 60_000);
});
