import { defineConfig } from "vitest/config";

/** Four kinds of tests, from quick to slow; `npm test` runs them in this order. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "pure",
          include: ["{bench,domain,web,scripts}/**/*.test.{ts,tsx}"],
          testTimeout: 60_000,
          maxWorkers: 2,
          // nothing pure leaves anything behind, so the tables are read once for all files and not once for each
          isolate: false,
        },
      },
      {
        test: {
          name: "integration",
          include: ["server/**/*.test.ts"],
          globalSetup: ["server/testing/database-setup.ts"],
          maxWorkers: 2,
          // what goes past every door for every reader takes its time on a busy machine
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["e2e/**/*.test.ts"],
          exclude: ["e2e/kills/**"],
          globalSetup: ["server/testing/program-setup.ts"],
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 60_000,
          // a press leads to a page that is not there at once
          expect: { poll: { timeout: 30_000 } },
        },
      },
      {
        test: {
          name: "kills",
          include: ["e2e/kills/**/*.test.ts"],
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
