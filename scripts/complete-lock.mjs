// Run this after every `npm install`.
// A registry may lack some optional platform packages (a linter for another system, say). npm then leaves them out of
// the lock file, and `npm ci` refuses that same lock file. An entry without integrity for each of them settles it: npm
// accepts the lock, skips the entry here, and on its own platform fetches the package from wherever it does exist.
import { readFileSync, writeFileSync } from "node:fs";

const systems = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];
const processors = [
  "arm",
  "arm64",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "wasm32",
  "x64",
];

/** `@scope/tool-linux-arm64-musl` says by its own name where it runs; undefined when it does not. */
function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.some((word) => word === processor));
  if (words.includes("wasi") || words.includes("wasm32")) return { cpu: ["wasm32"] };
  if (os.length === 0) return undefined;
  if (words.includes("arm") || words.some((word) => /^(gnu|musl)eabihf$/.test(word))) cpu.push("arm");
  const libc = words.some((word) => word.startsWith("musl"))
    ? { libc: ["musl"] }
    : words.some((word) => word.startsWith("gnu"))
      ? { libc: ["glibc"] }
      : {};
  return { os, ...(cpu.length > 0 ? { cpu: [...new Set(cpu)] } : {}), ...libc };
}

/** npm looks for a package in the folder of whoever asks for it, then in each folder above. */
function isLocked(packages, asker, name) {
  for (let place = asker; ; place = place.slice(0, Math.max(place.lastIndexOf("/node_modules/"), 0))) {
    if (packages[`${place === "" ? "" : `${place}/`}node_modules/${name}`]) return true;
    if (place === "") return false;
  }
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const added = [];
for (const [asker, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(lock.packages, asker, name)) continue;
    const platform = platformOf(name);
    if (!platform || !/^\d+\.\d+\.\d+/.test(version)) {
      console.error(
        `${name}@${version}, asked for by ${asker}, is missing and is no platform package: left as it is`,
      );
      process.exitCode = 1;
      continue;
    }
    lock.packages[`node_modules/${name}`] = {
      version,
      ...platform,
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
    };
    added.push(name);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} platform packages added to package-lock.json`);
