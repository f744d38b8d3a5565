import type { TestProject } from "vitest/node";
import { makeDataFolder, startProgram } from "./program.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the program of this run answers. */
    origin: string;
  }
}

/** Starts the real program once for all browser tests, with a demo database of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { folder, remove } = await makeDataFolder();
  const program = await startProgram({ dataFolder: folder });
  await program.ready;
  project.provide("origin", program.origin);
  return async () => {
    program.signal("SIGTERM");
    await program.ended;
    await remove();
  };
}
