import { Logger, run, type TaskList } from "graphile-worker";
import { reportDefect } from "./defect.ts";
import type { Services } from "./services.ts";

/** Every kind of job, by name. */
const makeTasks = (_services: Services): TaskList => ({});

/** Starts doing jobs; the answer stops it, letting a running job finish for two seconds. */
export async function startWorker(services: Services): Promise<() => Promise<void>> {
  const runner = await run({
    pgPool: services.pools.werk,
    taskList: makeTasks(services),
    parsedCronItems: [],
    concurrency: 2,
    noHandleSignals: true,
    logger: new Logger(() => (level, _message, meta) => {
      // messages quote what a job was about
      if (level === "error") reportDefect("worker", meta?.["error"]);
    }),
    preset: { worker: { gracefulShutdownAbortTimeout: 2000 } },
  });
  return async () => {
    await runner.stop();
  };
}
