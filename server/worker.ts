import { Logger, parseCronItems, run, type TaskList } from "graphile-worker";
import { makeSignals } from "./deadlines/signals.ts";
import { reportDefect } from "./defect.ts";
import { seal } from "./journal/seal.ts";
import type { Services } from "./services.ts";

/** Every kind of job, by name. */
const makeTasks = (services: Services) =>
  ({
    termijnen: async () => {
      await makeSignals(services);
    },
    zegel: async () => {
      await seal(services);
    },
  }) satisfies TaskList;

/** What the clock starts: every minute, once, by whichever worker is first. A minute that was missed is not made up for. */
const schedule = (["termijnen", "zegel"] satisfies (keyof ReturnType<typeof makeTasks>)[]).map((task) => ({
  task,
  match: "* * * * *",
  options: { backfillPeriod: 0, maxAttempts: 1 },
}));

/** Starts doing jobs; the answer stops it, letting a running job finish for two seconds. */
export async function startWorker(services: Services): Promise<() => Promise<void>> {
  const runner = await run({
    pgPool: services.pools.werk,
    taskList: makeTasks(services),
    parsedCronItems: parseCronItems(schedule),
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
