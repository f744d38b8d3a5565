import { fork } from "node:child_process";
import path from "node:path";

/** Megabytes of heap that the rule tables take, made ready, and whatever they remember after answering every scenario. */
export function measureProtocolTables(): Promise<number> {
  const program = path.join(import.meta.dirname, "protocol-memory-probe.ts");
  return new Promise((resolve, reject) => {
    const child = fork(program, { execArgv: ["--expose-gc"], stdio: ["ignore", 2, 2, "ipc"] });
    child.once("message", (bytes) => resolve(Number(bytes) / 1e6));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the probe stopped with ${code} and said nothing`)));
  });
}
