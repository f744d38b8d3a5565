import { setTimeout as wait } from "node:timers/promises";
import type { BenchServer } from "./database.ts";
import { casusAddresses, logIn, withProgram } from "./program.ts";

/** Milliseconds of an answer: the middle one, and the one that nineteen in twenty stay under. */
export type Times = { p50: number; p95: number };

const employees = ["noor-verbeek", "tarik-bosman", "marijke-adema", "sanne-oudkerk"];
const users = 16;
const seconds = 20;
const warmUp = 20_000;

/**
 * How long the work list and a casus take for sixteen users who each ask for something every second, whether or not the
 * last answer has come: who waits longer is counted longer. Measured by who asks, so the network of one machine is in it.
 */
export function measurePages(server: BenchServer, cases: number): Promise<{ werk: Times; casus: Times }> {
  const use = async ({ origin }: { origin: string }) => {
    const visitors = await Promise.all(
      Array.from({ length: users }, (_, n) => logIn(origin, employees[n % employees.length] ?? "")),
    );
    const casussen = await Promise.all(visitors.map(casusAddresses));
    const times: Record<"werk" | "casus", number[]> = { werk: [], casus: [] };
    const ask = async (user: number, turn: number) => {
      const kind = (user + turn) % 2 === 0 ? "werk" : "casus";
      const own = casussen[user] ?? [];
      const address = kind === "werk" ? "/werk" : (own[(turn * 7 + user) % own.length] ?? "");
      const start = performance.now();
      const answer = await visitors[user]?.get(address);
      if (answer?.status !== 200) throw new Error(`${kind} was answered with ${answer?.status}`);
      return { kind, milliseconds: performance.now() - start } as const;
    };
    // a program that runs has compiled its pages and read its tables: first one question at a time, until it has as well
    const until = performance.now() + warmUp;
    for (let turn = 0; performance.now() < until; turn++)
      for (const user of visitors.keys()) await ask(user, turn);
    await Promise.all(
      visitors.map(async (_, user) => {
        await wait((user * 1000) / users);
        const asked: Promise<void>[] = [];
        for (let second = 0; second < seconds; second++) {
          asked.push(ask(user, second).then(({ kind, milliseconds }) => void times[kind].push(milliseconds)));
          await wait(1000);
        }
        await Promise.all(asked);
      }),
    );
    return { werk: summary(times.werk), casus: summary(times.casus) };
  };
  return withProgram(server, { cases, use });
}

function summary(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
  return { p50: at(0.5), p95: at(0.95) };
}
