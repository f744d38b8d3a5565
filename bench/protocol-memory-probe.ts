// Started by protocol-memory.ts in a process of its own, in which nothing has read the tables yet. What they are made with
// is loaded first: it is there anyway.
import "zod";

function heap(): number {
  if (!globalThis.gc) throw new Error("this needs --expose-gc");
  for (let n = 0; n < 3; n++) globalThis.gc();
  return process.memoryUsage().heapUsed;
}

const before = heap();
const { measureWegwijzer } = await import("./wegwijzer.ts");
measureWegwijzer();
process.send?.(heap() - before);
process.disconnect?.();
