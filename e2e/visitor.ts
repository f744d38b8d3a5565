import { AxeBuilder } from "@axe-core/playwright";
import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";

/** The two screens every page is looked at on. */
export const screens = { wide: { width: 1440, height: 900 }, phone: { width: 360, height: 740 } } as const;

/** A busy machine may be slow; what is not there in a minute will not come. */
const patience = 60_000;

/** A window of somebody at work, and what its browser complained of. */
export type Visitor = { page: Page; complaints: string[]; close: () => Promise<void> };

/** One browser per test file; the answer opens windows in it, each with cookies of its own. */
export function browserForFile(): (options?: BrowserContextOptions) => Promise<Visitor> {
  let browser: Awaited<ReturnType<typeof chromium.launch>>;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-gpu"],
    });
  });
  afterAll(() => browser.close());
  return async (options = {}) => {
    const context = await browser.newContext({
      baseURL: inject("origin"),
      locale: "nl-NL",
      viewport: screens.wide,
      ...options,
    });
    context.setDefaultTimeout(patience);
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
    return { page, complaints, close };
  };
}

/** Logs in as an employee of the demo and ends at `to`. */
export async function logIn(page: Page, employee: string, to = "/werk"): Promise<void> {
  await page.goto(`/auth/inloggen?als=${employee}&terug=${encodeURIComponent(to)}`);
}

/** Waits until the scripts of a page of work have taken over: before that it neither watches nor hears other tabs. */
export const scriptsReady = (page: Page): Promise<void> =>
  page.locator("html[data-scripts=ready]").waitFor({ state: "attached" });

/** Nothing for axe to find on this page, and nothing that has to be scrolled sideways. */
export async function expectUsable(page: Page, state: string): Promise<void> {
  // without frames from elsewhere, the quick way looks at the same: no other window is opened for it
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(
    violations.map(({ id, nodes }) => `${state}: ${id} ${nodes[0]?.html}`),
    state,
  ).toEqual([]);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(beyond, `${state}: wider than the screen`).toBeLessThanOrEqual(0);
}
