import { spawn } from "node:child_process";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeDataFolder, startProgram } from "./testing/program.ts";

let data: Awaited<ReturnType<typeof makeDataFolder>>;
beforeAll(async () => {
  data = await makeDataFolder();
});
afterAll(() => data.remove());

async function verify(folder: string): Promise<{ code: number | null; output: string; errors: string }> {
  const child = spawn(process.execPath, ["server/verify-cli.ts"], {
    cwd: path.resolve(import.meta.dirname, ".."),
    env: { PATH: process.env["PATH"], SCHAKEL_DATA: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const code = new Promise<number | null>((resolve) => child.on("exit", resolve));
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, output, errors };
}

describe("npm run -s verify", () => {
  it("says in one sentence that there is nothing to check yet, and makes nothing", async () => {
    const { code, output, errors } = await verify(path.join(data.folder, "nergens"));
    expect([code, output]).toEqual([1, ""]);
    expect(errors).toMatch(/^There is no database in .*: npm start makes one\.\n$/);
  });

  it("checks while the program runs and when it does not, and leaves the database as it found it", async () => {
    const program = await startProgram({ dataFolder: data.folder, env: { SCHAKEL_ROLE: "all" } });
    await program.ready;
    const running = await verify(data.folder);
    expect(running).toMatchObject({ code: 0, errors: "" });
    expect(JSON.parse(running.output)).toMatchObject({ breuk: null, stromen: expect.any(Number) });
    expect((await fetch(program.origin)).status).toBe(200);
    program.signal("SIGTERM");
    await program.ended;
    const stopped = await verify(data.folder);
    expect(stopped).toMatchObject({ code: 0, errors: "" });
    expect(JSON.parse(stopped.output).regels).toBe(JSON.parse(running.output).regels);
  });
});
