import { expect, it } from "vitest";
import { browserForFile, expectUsable, origin, screens } from "./visitor.ts";

const open = browserForFile();

it("the start page sends no client framework, has nothing to complain of and is accessible", async () => {
  const { page, complaints, close } = await open();
  let scriptBytes = 0;
  page.on("response", async (response) => {
    if (response.request().resourceType() === "script") scriptBytes += (await response.body()).length;
  });
  await page.goto(origin, { waitUntil: "networkidle" });
  await expect.poll(() => page.getByRole("heading", { level: 1 }).count()).toBe(1);
  expect(complaints).toEqual([]);
  expect(scriptBytes).toBeLessThan(2048); // the quick exit, and nothing else
  await expectUsable(page, "the start page");
  await close();
});

it("begins in English for an English browser that comes from elsewhere, and stays in Dutch for who chose that", async () => {
  const { page, close } = await open({ locale: "en-GB" });
  await page.goto("/");
  expect(new URL(page.url()).pathname).toBe("/en");
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await page.getByRole("link", { name: "Nederlands" }).click();
  expect(await page.locator("html").getAttribute("lang")).toBe("nl");
  await page.reload();
  expect(await page.locator("html").getAttribute("lang")).toBe("nl");
  await page.getByRole("link", { name: "Schakel", exact: true }).click();
  expect(await page.locator("html").getAttribute("lang"), "a link of our own").toBe("nl");
  await close();
  // what is kept of the page never decides for another browser
  for (const [language, lang] of [
    ["nl", "nl"],
    ["en-GB,en;q=0.9", "en"],
    ["nl-NL,en", "nl"],
  ] as const) {
    const answer = await fetch(origin, { headers: { "accept-language": language } });
    expect(await answer.text(), language).toContain(`<html lang="${lang}"`);
  }
});

it("keeps the number from abroad in the bar on a telephone, and fits", async () => {
  const { page, close } = await open({ viewport: screens.phone });
  await page.goto(origin);
  const bar = page.getByRole("complementary", { name: "Hulp nu" });
  for (const nummer of ["112", "0800-2000", "+31 247 247 247"])
    expect(await bar.getByRole("link", { name: nummer, exact: true }).isVisible(), nummer).toBe(true);
  await expectUsable(page, "the start page");
  expect((await bar.boundingBox())?.height, "the page itself stays in sight").toBeLessThan(110);
  await close();
});

it("its files are compressed, and a browser never asks for them again", async () => {
  const page = await (await fetch(origin)).text();
  const [file] = /\/assets\/root-[^"]+\.css/.exec(page) ?? [];
  const { headers } = await fetch(`${origin}${file}`, { headers: { "accept-encoding": "gzip" } });
  expect([headers.get("content-encoding"), headers.get("cache-control")]).toEqual([
    "gzip",
    "public, max-age=31536000, immutable",
  ]);
  const missing = await fetch(`${origin}/assets/bestaat-niet.css`);
  expect([missing.status, missing.headers.get("cache-control")]).toEqual([404, "no-store"]);
});
