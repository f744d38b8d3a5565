import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import { build, type Plugin } from "vite";
import { expect } from "vitest";

/**
 * How Stryker runs the tests here. Its own runner starts vitest again for every change, which takes longer than the tests.
 * This one puts the tests and all they import in one script, reads that once, and evaluates it anew for every change:
 * everything begins afresh, also the answers that are remembered. What a test expects is asked of vitest itself.
 */
type Test = {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly run: () => unknown;
};
type Done = Pick<Test, "id" | "name"> & {
  readonly timeSpentMs: number;
  readonly status: 0 | 1;
  readonly failureMessage: string;
};
type Stryker = {
  activeMutant?: string | undefined;
  mutantCoverage?: unknown;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
};
type Change = {
  readonly activeMutant: { readonly id: string };
  readonly sandboxFileName: string;
  /** A hundred times as often as the line was reached when nothing was changed; at a tenth of that it never ends. */
  readonly hitLimit?: number;
};

const stryker: Stryker = {};
Object.assign(globalThis, { __stryker__: stryker });

/** A test by chance draws at most so often: what it then misses is not counted as noticed. */
const mostDraws = 25;
const drawn = (runs: string): number => Math.min(mostDraws, Number(runs.replaceAll("_", "")));
const require = createRequire(import.meta.url);
// a change must be found by what the tests ask, not by what they happen to draw this time
const fc: typeof import("fast-check") = require("fast-check");
fc.configureGlobal({ seed: 20261122, endOnFailure: true });

/** What a test file takes from vitest, with the name of the file behind it. */
const fromVitest = "vitest?";
/** Makes files ready to become one script, and notes which file imports which. */
const ready = (imports: Imports): Plugin => ({
  name: "ready",
  async load(id) {
    if (!id.endsWith(".ts") || id.includes("node_modules")) return null;
    const text = await readFile(id, "utf8");
    return text
      .replaceAll('from "vitest"', `from "${fromVitest}${id}"`)
      .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(id)))
      .replaceAll(/numRuns: ([\d_]+)/g, (_, runs: string) => `numRuns: ${drawn(runs)}`);
  },
  buildEnd() {
    for (const id of this.getModuleIds()) imports.set(id, this.getModuleInfo(id)?.importedIds ?? []);
  },
});

type Imports = Map<string, readonly string[]>;
/** Whatever a file imports, directly or through others, and itself. */
function reachedFrom(file: string, imports: Imports): ReadonlySet<string> {
  const reached = new Set([file]);
  for (const each of reached) for (const next of imports.get(each) ?? []) reached.add(next);
  return reached;
}

async function readScript(entry: string, imports: Imports): Promise<vm.Script> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    plugins: [ready(imports)],
    build: {
      ssr: entry,
      write: false,
      minify: false,
      rolldownOptions: {
        external: /^vitest\?/,
        treeshake: false,
        output: { format: "cjs", codeSplitting: false },
      },
    },
  });
  const [chunk] = "output" in built ? built.output : [];
  if (chunk?.type !== "chunk") throw new Error(`${entry} did not become one script`);
  return new vm.Script(`(function (require, exports, module) {${chunk.code}\n})`, { filename: entry });
}

const named = (name: string, values: readonly unknown[]): string =>
  `${name} ${values.map((value) => JSON.stringify(value)).join()}`;

/** What test files take from vitest: it only has to collect. */
function collector() {
  const tests: Test[] = [];
  let within = "";
  const group = (name: string, body: () => void) => {
    const before = within;
    within = `${before}${name} `;
    body();
    within = before;
  };
  const spread = (one: unknown): unknown[] => (Array.isArray(one) ? one : [one]);
  const each =
    <F>(register: (name: string, body: F) => void) =>
    (cases: readonly unknown[]) =>
    (name: string, body: (...values: unknown[]) => unknown) => {
      for (const one of cases) register(named(name, spread(one)), (() => body(...spread(one))) as F);
    };
  const vitestFor = (file: string) => {
    const collect = (name: string, run: () => unknown) => {
      tests.push({ id: `${tests.length} ${within}${name}`, name: `${within}${name}`, file, run });
    };
    const it = Object.assign(collect, { each: each(collect) });
    const describe = Object.assign(group, { each: each(group) });
    return { expect, it, test: it, describe };
  };
  return { tests, vitestFor };
}

class QuickRunner {
  readonly #imports: Imports = new Map();
  #script: vm.Script | undefined;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#script = await readScript(path.resolve("all.test.ts"), this.#imports);
  }

  /**
   * Evaluates everything anew and runs tests to the first that fails: of all that import what changed, directly or through
   * others, those named after it come first.
   */
  async #run(changed?: string): Promise<Done[]> {
    const { tests, vitestFor } = collector();
    const provide = (name: string) =>
      name.startsWith(fromVitest) ? vitestFor(name.slice(fromVitest.length)) : require(name);
    const module = { exports: {} };
    this.#script?.runInThisContext()(provide, module.exports, module);
    const reached = new Map(
      [...new Set(tests.map(({ file }) => file))].map((file) => [file, reachedFrom(file, this.#imports)]),
    );
    const able = changed === undefined ? tests : tests.filter(({ file }) => reached.get(file)?.has(changed));
    const own = ({ file }: Test) => path.basename(file).startsWith(path.basename(changed ?? file, ".ts"));
    const done: Done[] = [];
    for (const { id, name, run } of [...able.filter(own), ...able.filter((test) => !own(test))]) {
      const start = performance.now();
      const failureMessage = await attempt(run);
      const status = failureMessage === "" ? 0 : 1;
      done.push({ id, name, status, failureMessage, timeSpentMs: performance.now() - start });
      if (status === 1) break;
    }
    return done;
  }

  async dryRun() {
    delete stryker.activeMutant;
    stryker.mutantCoverage = undefined;
    const tests = await this.#run();
    return { status: "complete", tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({
    activeMutant,
    hitLimit: hundredfold = Number.POSITIVE_INFINITY,
    sandboxFileName,
  }: Change) {
    const hitLimit = hundredfold / 10;
    Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    try {
      const done = await this.#run(sandboxFileName);
      if ((stryker.hitCount ?? 0) > hitLimit) return { status: "timeout" };
      const failed = done.find(({ status }) => status === 1);
      if (!failed) return { status: "survived", nrOfTests: done.length };
      const { id, failureMessage } = failed;
      return { status: "killed", killedBy: [id], failureMessage, nrOfTests: done.length };
    } catch (error) {
      return { status: "error", errorMessage: String(error) };
    }
  }
}

async function attempt(run: () => unknown): Promise<string> {
  try {
    await run();
    return "";
  } catch (error) {
    return String(error) || "failed";
  }
}

/** What Stryker loads. */
export const strykerPlugins = [
  { kind: "TestRunner", name: "quick", factory: Object.assign(() => new QuickRunner(), { inject: [] }) },
];
