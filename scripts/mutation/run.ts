import { spawn } from "node:child_process";
import { globSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

/**
 * `node scripts/mutation/run.ts [--pass machinery|tables | files…]`: changes the rules and the calendar in thousands of small
 * ways, each time asks whether a test notices, and prints what none noticed. Exit code 1 when of a pass less than 85 % was.
 */
const root = path.resolve(import.meta.dirname, "../..");
const enough = 85;

/** What is changed. */
const passes = {
  // the decision tables are asked whole by another engine, which takes too long to repeat for every change
  machinery: ["domain/{time,protocol}/*.ts", "!**/*.test.ts", "!**/beslistabel.ts"],
  tables: ["domain/protocol/tabellen/*.ts", "!**/*.test.ts"],
} as const;
/** The tests that must notice; those that take long come last, in this order. */
const tests = "domain/{time,protocol,protocol/tabellen}/*.test.ts";
const slow = ["document", "schifting", "voorstel", "vraag", "eigenschappen", "werkdagen", "kantelvraag"];
const turnOf = (file: string): number => slow.findIndex((name) => path.basename(file).startsWith(name));

type Mutant = {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number } };
};
type Report = { readonly files: { readonly [file: string]: { readonly mutants: readonly Mutant[] } } };

/** A copy to break. Stryker leaves whatever is `as const` alone, as the tables are; at run time nothing depends on it. */
async function makeTree(): Promise<string> {
  const tree = await mkdtemp(path.join(tmpdir(), "schakel-mutation-"));
  for (const each of ["domain", "server", "web", "e2e", "scripts", "package.json"])
    await cp(path.join(root, each), path.join(tree, each), { recursive: true });
  await symlink(path.join(root, "node_modules"), path.join(tree, "node_modules"));
  for (const file of globSync("domain/protocol/tabellen/*.ts", { cwd: tree })) {
    const text = await readFile(path.join(tree, file), "utf8");
    await writeFile(path.join(tree, file), text.replaceAll(" as const", ""));
  }
  // all in one file: a worker starts once for each change, and stops at the first failure
  const files = globSync(tests, { cwd: tree }).toSorted(
    (one, other) => turnOf(one) - turnOf(other) || one.localeCompare(other),
  );
  await writeFile(path.join(tree, "all.test.ts"), files.map((file) => `import "./${file}";\n`).join(""));
  return tree;
}

const configuration = (mutate: readonly string[]) => ({
  testRunner: "quick",
  plugins: ["./scripts/mutation/quick-runner.ts", "./scripts/mutation/words-ignorer.mjs"],
  ignorers: ["words"],
  mutate,
  inPlace: true,
  // answers are remembered, so a line is reached by whichever test asks first, and others are what would notice
  coverageAnalysis: "all",
  concurrency: 2,
  // a busy machine is no reason to call a change noticed; most that never end are stopped by what they repeat
  timeoutMS: 60_000,
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: "report.json" },
  warnings: { slow: false },
});

async function mutated(files: readonly string[]): Promise<Report> {
  const tree = await makeTree();
  const config = configuration(files);
  await writeFile(path.join(tree, "stryker.config.json"), JSON.stringify(config));
  const stryker = path.join(root, "node_modules/@stryker-mutator/core/bin/stryker.js");
  const child = spawn(process.execPath, [stryker, "run"], { cwd: tree, stdio: ["ignore", 2, 2] });
  const code = await new Promise((resolve) => child.on("exit", resolve));
  if (code !== 0) throw new Error(`stryker stopped with ${code}; what it was at is in ${tree}`);
  const report: Report = JSON.parse(await readFile(path.join(tree, "report.json"), "utf8"));
  await rm(tree, { recursive: true, force: true });
  return report;
}

/** A change that keeps the tests from starting counts for neither: nobody could have left it in. */
const noticed = ["Killed", "Timeout"];
const missed = ["Survived", "NoCoverage"];
const count = (mutants: readonly Mutant[], statuses: readonly string[]): number =>
  mutants.filter(({ status }) => statuses.includes(status)).length;
const share = (mutants: readonly Mutant[]): number => {
  const found = count(mutants, noticed);
  return (found / (found + count(mutants, missed))) * 100;
};
const line = (name: string, mutants: readonly Mutant[]): string =>
  `${share(mutants).toFixed(1).padStart(6)} %  ${String(count(mutants, [...noticed, ...missed])).padStart(5)}  ${name}`;

const { values, positionals } = parseArgs({
  options: { pass: { type: "string" } },
  allowPositionals: true,
});
const show = (name: string, mutants: readonly Mutant[]) => {
  const endless = count(mutants, ["Timeout"]);
  console.log(line(name, mutants) + (endless > 0 ? `, of which ${endless} never came to an end` : ""));
};
const all: Mutant[] = [];
let inOrder = true;
const asked = positionals.length > 0 ? { files: positionals } : passes;
for (const [pass, mutate] of Object.entries(asked)) {
  if (values.pass !== undefined && values.pass !== pass) continue;
  const start = performance.now();
  const files = Object.entries((await mutated(mutate)).files);
  for (const [file, { mutants }] of files)
    for (const { status, mutatorName, replacement = "", location } of mutants)
      if (missed.includes(status))
        console.log(
          `${file}:${location.start.line} ${mutatorName} ${replacement.replace(/\s+/g, " ").slice(0, 70)}`,
        );
  for (const [file, { mutants }] of files) if (share(mutants) >= 0) show(file, mutants);
  const together = files.flatMap(([, { mutants }]) => mutants);
  show(`${pass}, in ${Math.ceil((performance.now() - start) / 60_000)} minutes`, together);
  inOrder &&= share(together) >= enough;
  all.push(...together);
}
show("all", all);
process.exitCode = inOrder ? 0 : 1;
