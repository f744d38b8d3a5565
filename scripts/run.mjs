// The door behind every npm script.
import { ensureBuilt, ensureInstalled, Failure, findRuntime, run, say } from "./prepare.mjs";
import { check, test } from "./tests.mjs";

const programs = {
  wegwijzer: "server/wegwijzer-cli.ts",
  trace: "scripts/trace.ts",
  protocol: "scripts/protocol.ts",
  prove: "scripts/prove.ts",
  verify: "server/verify-cli.ts",
  bench: "bench/main.ts",
};

/**
 * Runs a program in our place. The channel tells it when we are gone; we in turn watch for another parent, which is all
 * there is to notice when npm is killed hard.
 */
async function become(node, args, NODE_ENV) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.exit(1), 500).unref();
  process.exit(
    await run({ node, args, extra: { NODE_ENV }, stdio: ["inherit", "inherit", "inherit", "ipc"] }),
  );
}

async function main([command, ...args]) {
  if (command === "test" || command === "test:long") {
    if (command === "test:long") process.env.SCHAKEL_TEST = "long";
    return test(args);
  }
  ensureInstalled();
  const node = findRuntime();
  if (command === "start") await ensureBuilt(node);
  if (command === "start") return become(node, ["server/main.ts", ...args], "production");
  if (command === "dev") return become(node, ["server/main.ts", ...args], "development");
  if (command === "build") return ensureBuilt(node, { again: true });
  if (command === "check") process.exit((await check(node)).failed === 0 ? 0 : 1);
  if (programs[command]) return become(node, [programs[command], ...args], "production");
  throw new Failure(`Unknown command ${command}; package.json lists them.`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  say(error.message);
  process.exit(1);
}
