import { setTimeout as wait } from "node:timers/promises";
import { type CrawledPage, crawlPublicPages, totalBytes, weigh } from "#server/testing/public-crawl.ts";
import type { BenchServer } from "./database.ts";
import { withProgram } from "./program.ts";

/** The heaviest public page in bytes as sent, which one it is, and the milliseconds nineteen in twenty answers stay under. */
export type PublicPages = { bytes: number; heaviest: string; p95: number; pages: number };

const visitors = 16;
const seconds = 20;
const perSecond = 4;

/**
 * Follows every link from the start page in every language, weighs each page with its styles and script, and then lets
 * sixteen visitors ask for these pages, four a second each, whether or not the last answer has come. Measured by who asks,
 * so the network of one machine is in it. Compressed once a request, as the program does it.
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
        p95: Math.round((times[Math.floor(times.length * 0.95)] ?? 0) * 10) / 10,
        pages: pages.length,
      };
    },
  });

/** Milliseconds of every answer, the quickest first. */
async function askFor(origin: string, pages: readonly CrawledPage[]): Promise<number[]> {
  const times: number[] = [];
  const ask = async (n: number): Promise<void> => {
    // a step that shares no divisor with most lengths, so that visitors spread over all pages
    const page = pages[(n * 7919) % pages.length];
    const start = performance.now();
    const answer = await weigh(origin, page?.address ?? "/");
    if (answer.status !== 200) throw new Error(`${answer.address} was answered with ${answer.status}`);
    times.push(performance.now() - start);
  };
  await Promise.all(
    Array.from({ length: visitors }, async (_, visitor) => {
      await wait((visitor * 1000) / perSecond / visitors);
      const asked: Promise<void>[] = [];
      for (let turn = 0; turn < seconds * perSecond; turn++) {
        asked.push(ask(visitor * seconds * perSecond + turn));
        await wait(1000 / perSecond);
      }
      await Promise.all(asked);
    }),
  );
  return times.toSorted((a, b) => a - b);
}
