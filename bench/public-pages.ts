import { setTimeout as wait } from "node:timers/promises";
import { type CrawledPage, crawlPublicPages, totalBytes, weigh } from "#server/testing/public-crawl.ts";
import type { BenchServer } from "./database.ts";
import { withProgram } from "./program.ts";

/**
 * The heaviest public page in bytes as sent, which one it is, and the milliseconds nineteen in twenty answers stay under:
 * of all, and of those that carry a question and so are rendered each time.
 */
export type PublicPages = {
  bytes: number;
  heaviest: string;
  p95: number;
  p95Rendered: number;
  pages: number;
};

const visitors = 16;
const seconds = 30;

/**
 * Follows every link from the start page in every language, weighs each page with its styles and script, and then lets
 * sixteen visitors ask for these pages, one a second each, whether or not the last answer has come. Measured by who asks, so
 * the network of one machine is in it.
 */
export const measurePublicPages = (server: BenchServer): Promise<PublicPages> =>
  withProgram(server, {
    cases: 16,
    use: async ({ origin }) => {
      const { pages } = await crawlPublicPages(origin);
      const [first, ...others] = pages;
      if (!first) throw new Error("no public page was found");
      const heaviest = others.reduce(
        (most, page) => (totalBytes(page) > totalBytes(most) ? page : most),
        first,
      );
      const times = await askFor(origin, pages);
      return {
        bytes: totalBytes(heaviest),
        heaviest: heaviest.address,
        p95: p95(times),
        p95Rendered: p95(times.filter(({ address }) => address.includes("?"))),
        pages: pages.length,
      };
    },
  });

type Time = { address: string; milliseconds: number };

async function askFor(origin: string, pages: readonly CrawledPage[]): Promise<Time[]> {
  const times: Time[] = [];
  const ask = async (n: number): Promise<void> => {
    // a step that shares no divisor with most lengths, so that visitors spread over all pages
    const { address } = pages[(n * 7919) % pages.length] ?? { address: "/" };
    const start = performance.now();
    const { status } = await weigh(origin, address);
    if (status !== 200) throw new Error(`${address} was answered with ${status}`);
    times.push({ address, milliseconds: performance.now() - start });
  };
  await Promise.all(
    Array.from({ length: visitors }, async (_, visitor) => {
      await wait((visitor * 1000) / visitors);
      const asked: Promise<void>[] = [];
      for (let second = 0; second < seconds; second++) {
        asked.push(ask(visitor * seconds + second));
        await wait(1000);
      }
      await Promise.all(asked);
    }),
  );
  return times;
}

function p95(times: readonly Time[]): number {
  const sorted = times.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  return Math.round((sorted[Math.floor(sorted.length * 0.95)] ?? 0) * 10) / 10;
}
