import { spawn } from "node:child_process";
import { globSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

/**
 * `node scripts/mutation/run.ts [--pass machinery|tables] [files…]`: changes the rules and the calendar in thousands of small
 * ways, each time asks whether a test notices, and prints what none noticed. Exit code 1 when less than 85 % was noticed.
 */
const root = path.resolve(import.meta.dirname, "../..");
const enough = 85;

/** What is changed, and the tests that must notice, those by example before those by chance. */
const passes = {
  machinery: {
    // the decision tables are asked whole by another engine, which takes too long to repeat for every change
    mutate: ["domain/{time,protocol}/*.ts", "!**/*.test.ts", "!**/beslistabel.ts"],
    tests: "domain/{time,protocol,protocol/tabellen}/*.test.ts",
  },
  tables: {
    mutate: ["domain/protocol/tabellen/*.ts", "!**/*.test.ts"],
    tests: "domain/protocol/{bewijzen*,oordeel,scenarios,spoor,editie,tabellen/*}.test.ts",
  },
} as const;
type Pass = (typeof passes)[keyof typeof passes];
const slow = /eigenschappen|schifting|voorstel|document/;

type Mutant = {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number } };
};
type Report = { readonly files: { readonly [file: string]: { readonly mutants: readonly Mutant[] } } };

/** A copy to break. Stryker leaves whatever is `as const` alone, as the tables are; at run time nothing depends on it. */
async function makeTree({ tests }: Pass): Promise<string> {
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
    (one, other) => Number(slow.test(one)) - Number(slow.test(other)) || one.localeCompare(other),
  );
  await writeFile(path.join(tree, "all.test.ts"), files.map((file) => `import "./${file}";\n`).join(""));
  return tree;
}

const configuration = (mutate: readonly string[]) => ({
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner", "./scripts/mutation/words-ignorer.mjs"],
  ignorers: ["words"],
  vitest: { configFile: "scripts/mutation/vitest.config.ts", related: false },
  mutate,
  inPlace: true,
  // answers are remembered, so a line is reached by whichever test asks first, and others are what would notice
  coverageAnalysis: "all",
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: "report.json" },
  warnings: { slow: false },
});

async function mutate(pass: Pass, files: readonly string[]): Promise<Report> {
  const tree = await makeTree(pass);
  const config = configuration(files.length > 0 ? files : pass.mutate);
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
const mutants = new Map<string, readonly Mutant[]>();
for (const [name, pass] of Object.entries(passes)) {
  if (values.pass !== undefined && values.pass !== name) continue;
  const { files } = await mutate(pass, positionals);
  for (const [file, { mutants: found }] of Object.entries(files)) mutants.set(file, found);
}
for (const [file, found] of mutants)
  for (const { status, mutatorName, replacement, location } of found)
    if (missed.includes(status))
      console.log(
        `${file}:${location.start.line} ${mutatorName} ${(replacement ?? "").replace(/\s+/g, " ").slice(0, 70)}`,
      );
for (const [file, found] of mutants) if (share(found) >= 0) console.log(line(file, found));
const all = [...mutants.values()].flat();
console.log(line("all", all));
process.exitCode = share(all) >= enough ? 0 : 1;
