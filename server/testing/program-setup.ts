import type { TestProject } from "vitest/node";
import { makeDataFolder, startProgram } from "./program.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the programs of this run answer: one for each worker, in the order of `VITEST_POOL_ID`. */
    origins: readonly string[];
  }
}

/** Starts the real program for all browser tests, once for each worker, each with a demo database of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const workers = Number(project.config.maxWorkers);
  const running = await Promise.all(
    Array.from({ length: workers }, async () => {
      const { folder, remove } = await makeDataFolder();
      const program = await startProgram({ dataFolder: folder });
      await program.ready;
      return { program, remove };
    }),
  );
  project.provide(
    "origins",
    running.map(({ program }) => program.origin),
  );
  return async () => {
    for (const { program, remove } of running) {
      program.signal("SIGTERM");
      await program.ended;
      await remove();
    }
  };
}
