import { Logger, parseCronItems, run, type TaskList } from "graphile-worker";
import { dropEndedLogins } from "./auth/ended-logins.ts";
import { readOwnNames } from "./belangen/kring.ts";
import { dropOldConcepten } from "./casus/concept.ts";
import { makeSignals } from "./deadlines/signals.ts";
import { reportDefect } from "./defect.ts";
import { seal } from "./journal/seal.ts";
import { dropOldPublic } from "./melden/drop-old.ts";
import { maakTreffers } from "./radar/maak-treffers.ts";
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
    radar: async () => {
      await maakTreffers(services);
    },
    kring: async () => {
      await readOwnNames(services);
    },
    opruimen: async () => {
      await dropOldConcepten(services);
      await dropEndedLogins(services);
      await dropOldPublic(services);
    },
  }) satisfies TaskList;

/** When the clock starts each, once, by whichever worker is first. A time that was missed is not made up for. */
const schedule = {
  termijnen: "* * * * *",
  zegel: "* * * * *",
  radar: "* * * * *",
  kring: "* * * * *",
  // what is cleared away is out of use already, so it may wait
  opruimen: "*/10 * * * *",
} satisfies Record<keyof ReturnType<typeof makeTasks>, string>;

const cronItems = Object.entries(schedule).map(([task, match]) => ({
  task,
  match,
  options: { backfillPeriod: 0, maxAttempts: 1 },
}));

/** Starts doing jobs; the answer stops it, letting a running job finish for two seconds. */
export async function startWorker(services: Services): Promise<() => Promise<void>> {
  const runner = await run({
    pgPool: services.pools.werk,
    taskList: makeTasks(services),
    parsedCronItems: parseCronItems(cronItems),
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
