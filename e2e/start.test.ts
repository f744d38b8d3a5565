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
