import type { RunOptions } from "axe-core";
import axeSource from "axe-core/axe.min.js?raw";
import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";

declare global {
  interface Window {
    axe: typeof import("axe-core");
  }
}

/** The two screens every page is looked at on. */
export const screens = { wide: { width: 1440, height: 900 }, phone: { width: 360, height: 740 } } as const;

/** Every page is looked at twice: in Dutch on a wide screen, and in English on a telephone. */
export const looks = [
  { taal: "", screen: "wide", viewport: screens.wide },
  { taal: "/en", screen: "phone", viewport: screens.phone },
] as const;

/** A busy machine may be slow; what is not there in a minute will not come. */
export const patience = 60_000;

/** Where the program answers that only the tests of this worker use. */
export const origin = inject("origins")[Number(process.env["VITEST_POOL_ID"]) - 1] ?? "";

/** How every browser of the tests is started; none of them finds a way off this machine. */
export const launchOptions = {
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-gpu",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
  ],
};

/** A window of somebody, what its browser complained of, and which other sites it asked for something. */
export type Visitor = {
  page: Page;
  complaints: string[];
  elsewhere: string[];
  close: () => Promise<void>;
};

/** One browser per test file; the answer opens windows in it, each with cookies of its own. */
export function browserForFile(): (options?: BrowserContextOptions) => Promise<Visitor> {
  let browser: Awaited<ReturnType<typeof chromium.launch>>;
  beforeAll(async () => {
    browser = await chromium.launch(launchOptions);
  });
  afterAll(() => browser.close());
  return async (options = {}) => {
    const context = await browser.newContext({
      baseURL: origin,
      locale: "nl-NL",
      viewport: screens.wide,
      ...options,
    });
    context.setDefaultTimeout(patience);
    const elsewhere: string[] = [];
    context.on("request", (request) => {
      const { protocol, origin: asked } = new URL(request.url());
      if (protocol.startsWith("http") && asked !== origin) elsewhere.push(request.url());
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    const close = async () => {
      // Chromium may never answer when a window is closed while it still clears what a page told it to forget
      for (const tab of context.pages()) await tab.goto("about:blank");
      await context.close();
    };
    return { page, complaints, elsewhere, close };
  };
}

/** Logs in as an employee of the demo and ends at `to`. */
export async function logIn(page: Page, employee: string, to = "/werk"): Promise<void> {
  await page.goto(`/auth/inloggen?als=${employee}&terug=${encodeURIComponent(to)}`);
}

/** Waits until the scripts of a page of work have taken over: before that it neither watches nor hears other tabs. */
export const scriptsReady = (page: Page): Promise<void> =>
  page.locator("html[data-scripts=ready]").waitFor({ state: "attached" });

/** All that the page says, once it is there as a whole: a press that leads to another page does not wait for its end. */
export async function main(page: Page): Promise<string> {
  await page.waitForLoadState();
  return (await page.getByRole("main").textContent()) ?? "";
}

/** What axe is asked here: violations only, and nothing fetched a second time to be read. */
const axeOptions: RunOptions = { resultTypes: ["violations"], selectors: false, preload: false };

/** Nothing for axe to find on this page, and nothing that has to be scrolled sideways. */
export async function expectUsable(page: Page, state: string): Promise<void> {
  // no page has frames, so axe itself is enough: what leads it through frames makes each look half as long again
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  const violations = await page.evaluate(async (options) => {
    const { violations } = await window.axe.run(document, options);
    return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
  }, axeOptions);
  expect(violations, state).toEqual([]);
  await expectFits(page, state, []);
}

/** Nothing that has to be scrolled sideways, on this screen and on narrower ones; 640 pixels enlarged twice are 320. */
export async function expectFits(
  page: Page,
  state: string,
  widths: readonly number[] = [320],
): Promise<void> {
  const before = page.viewportSize() ?? screens.wide;
  for (const width of [before.width, ...widths]) {
    if (width !== before.width) await page.setViewportSize({ ...before, width });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond, `${state}: wider than a screen of ${width}`).toBeLessThanOrEqual(0);
  }
  if (widths.length > 0) await page.setViewportSize(before);
}
