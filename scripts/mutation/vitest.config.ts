import { defineConfig } from "vitest/config";

/** How Stryker runs the tests in the copy that `run.ts` makes. */
export default defineConfig({
  test: {
    include: ["all.test.ts"],
    setupFiles: ["scripts/mutation/same-chance.ts"],
    testTimeout: 60_000,
  },
});
