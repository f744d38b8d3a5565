import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";

let browser: Browser;
beforeAll(async () => {
  const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
});
afterAll(() => browser.close());

it("the start page sends no client framework, has nothing to complain of and is accessible", async () => {
  const context = await browser.newContext({ locale: "nl-NL" });
  const page = await context.newPage();
  let scriptBytes = 0;
  const complaints: string[] = [];
  page.on("response", async (response) => {
    if (response.request().resourceType() === "script") scriptBytes += (await response.body()).length;
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(inject("origin"), { waitUntil: "networkidle" });
  expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
  expect(complaints).toEqual([]);
  expect(scriptBytes).toBeLessThan(2048); // the quick exit, and nothing else
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await context.close();
});

it("begins in English for an English browser that comes from elsewhere, and stays in Dutch for who chose that", async () => {
  const context = await browser.newContext({ locale: "en-GB", baseURL: inject("origin") });
  const page = await context.newPage();
  await page.goto("/");
  expect(new URL(page.url()).pathname).toBe("/en");
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await page.getByRole("link", { name: "Nederlands" }).click();
  expect(await page.locator("html").getAttribute("lang")).toBe("nl");
  await page.reload();
  expect(await page.locator("html").getAttribute("lang")).toBe("nl");
  await page.getByRole("link", { name: "Schakel", exact: true }).click();
  expect(await page.locator("html").getAttribute("lang"), "a link of our own").toBe("nl");
  await context.close();
  // what is kept of the page never decides for another browser
  for (const [language, lang] of [
    ["nl", "nl"],
    ["en-GB,en;q=0.9", "en"],
    ["nl-NL,en", "nl"],
  ] as const) {
    const answer = await fetch(inject("origin"), { headers: { "accept-language": language } });
    expect(await answer.text(), language).toContain(`<html lang="${lang}"`);
  }
});

it("keeps the number from abroad in the bar on a telephone, and fits", async () => {
  const context = await browser.newContext({ locale: "nl-NL", viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(inject("origin"));
  const bar = page.getByRole("complementary", { name: "Hulp nu" });
  for (const nummer of ["112", "0800-2000", "+31 247 247 247"])
    expect(await bar.getByRole("link", { name: nummer, exact: true }).isVisible(), nummer).toBe(true);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect((await bar.boundingBox())?.height, "the page itself stays in sight").toBeLessThan(110);
  await context.close();
});

it("its files are compressed, and a browser never asks for them again", async () => {
  const page = await (await fetch(inject("origin"))).text();
  const [file] = /\/assets\/root-[^"]+\.css/.exec(page) ?? [];
  const { headers } = await fetch(`${inject("origin")}${file}`, { headers: { "accept-encoding": "gzip" } });
  expect([headers.get("content-encoding"), headers.get("cache-control")]).toEqual([
    "gzip",
    "public, max-age=31536000, immutable",
  ]);
  const missing = await fetch(`${inject("origin")}/assets/bestaat-niet.css`);
  expect([missing.status, missing.headers.get("cache-control")]).toEqual([404, "no-store"]);
});
