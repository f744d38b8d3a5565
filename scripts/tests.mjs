import { existsSync, readFileSync, rmSync } from "node:fs";
import {
  bin,
  ensureBuilt,
  ensureChromium,
  ensureInstalled,
  Failure,
  findRuntime,
  run,
  say,
} from "./prepare.mjs";

const projects = ["pure", "integration", "browser", "kills"];

/** Format, lint, types and unused code; counts what is in order and what is not. */
export async function check(node) {
  const typegen = [bin("@react-router/dev", "bin.cjs"), "typegen"];
  const all = {
    "format and lint": [[bin("@biomejs/biome", "bin/biome"), "check", "--error-on-warnings", "."]],
    types: [typegen, [bin("typescript", "bin/tsc"), "-p", "."]],
    "unused code": [[bin("knip", "bin/knip.js")]],
  };
  const counts = { passed: 0, failed: 0 };
  for (const [name, runs] of Object.entries(all)) {
    let code = 0;
    for (const args of runs) code ||= await run({ node, args });
    say(`${name}: ${code === 0 ? "in order" : "NOT in order"}`);
    counts[code === 0 ? "passed" : "failed"] += 1;
  }
  return counts;
}

/** One run of vitest; a run that breaks off without a failed test counts as one failure. */
async function runTests(node, args) {
  const report = `build/tests-${process.pid}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await run({
    node,
    args: [bin("vitest", "vitest.mjs"), "run", "--passWithNoTests", ...reporters, ...args],
  });
  const counted = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined;
  rmSync(report, { force: true });
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = counted ?? {};
  return { passed, failed: Math.max(failed, code === 0 ? 0 : 1) };
}

/** What the tests of the rules and the calendar are worth: one more that holds when enough changes are noticed. */
async function mutation(node) {
  const code = await run({ node, args: ["scripts/mutation/run.ts"] });
  return code === 0 ? { passed: 1 } : { failed: 1 };
}

/**
 * Everything, or with arguments what they name to vitest; the last line counts. A stage that cannot run counts as one
 * failure, and the stages after it still run; a signal ends the stage and skips the rest.
 */
export async function test(args) {
  const total = { passed: 0, failed: 0 };
  const skipRest = () => {
    total.interrupted = true;
  };
  process.once("SIGINT", skipRest).once("SIGTERM", skipRest);
  const stage = async (work) => {
    if (total.interrupted) return;
    try {
      const { passed = 0, failed = 0 } = (await work()) ?? {};
      total.passed += passed;
      total.failed += failed;
    } catch (error) {
      say(error instanceof Failure ? error.message : error.stack);
      total.failed += 1;
    }
  };
  let node;
  await stage(() => {
    ensureInstalled();
    node = findRuntime();
  });
  if (node) {
    if (args.length === 0) await stage(() => check(node));
    await stage(() => ensureBuilt(node));
    await stage(ensureChromium);
    const runs = args.length > 0 ? [args] : projects.map((name) => ["--project", name]);
    for (const each of runs) await stage(() => runTests(node, each));
    if (process.env.SCHAKEL_TEST === "long" && args.length === 0) await stage(() => mutation(node));
  }
  const failed = total.failed + (total.interrupted ? 1 : 0);
  console.log(`${total.passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
