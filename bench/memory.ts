import type { BenchServer } from "./database.ts";
import { casusAddresses, logIn, residentMegabytes, withProgram } from "./program.ts";

const requests = 10_000;
const atOnce = 8;

/** Megabytes the program holds after 10,000 requests: public pages, the guide, work lists and casussen in turn. */
export function measureMemory(server: BenchServer): Promise<number | null> {
  const use = async ({ origin, pid }: { origin: string; pid: number }) => {
    const worker = await logIn(origin, "noor-verbeek");
    const casussen = await casusAddresses(worker);
    const question = JSON.stringify({
      aanleiding: "melding",
      vormen: ["achterlating"],
      verblijf: "buitenland",
    });
    const kinds = [
      () => fetch(`${origin}/`),
      () => fetch(`${origin}/wegwijzer`),
      () =>
        fetch(`${origin}/api/v1/wegwijzer`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: question,
        }),
      () => worker.get("/werk"),
      (n: number) => worker.get(casussen[n % casussen.length] ?? ""),
    ];
    let next = 0;
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        while (next < requests) {
          const n = next++;
          const answer = await kinds[n % kinds.length]?.(n);
          if (answer?.status !== 200) throw new Error(`request ${n} was answered with ${answer?.status}`);
          if (answer instanceof Response) await answer.arrayBuffer();
        }
      }),
    );
    return residentMegabytes(pid);
  };
  return withProgram(server, { cases: 2000, use });
}
