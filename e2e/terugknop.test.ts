import { chromium, type Page, type Route } from "playwright-core";
import { expect, it } from "vitest";
import { browserForFile, launchOptions, logIn, origin } from "./visitor.ts";

const open = browserForFile();

/** Noor looks at the first case of her list; answers its number, which nobody may read after her. */
async function lookAtCase(page: Page): Promise<string> {
  await logIn(page, "noor-verbeek");
  const link = page
    .getByRole("main")
    .getByRole("link")
    .filter({ hasText: /^[0-9A-Z]{4}-[0-9A-Z]{4}$/ });
  const nummer = (await link.first().textContent()) ?? "";
  await link.first().click();
  await page.getByRole("heading", { level: 1, name: nummer }).waitFor();
  return nummer;
}

async function leave(page: Page, label: string): Promise<void> {
  await page.getByText("Noor Verbeek").first().click();
  await page.getByRole("button", { name: label, exact: true }).click();
  await page.waitForURL(/\/auth\//);
}

it.each([
  ["Uitloggen", true],
  ["Uitloggen", false],
  ["Vergrendelen", true],
])(
  "after %s the Back button shows nothing of a case (with scripts: %s)",
  async (label, javaScriptEnabled) => {
    const { page, close } = await open({ javaScriptEnabled });
    const nummer = await lookAtCase(page);
    expect(await page.content()).toContain(nummer);
    await leave(page, label);
    for (let steps = 0; steps < 3; steps += 1) {
      await page.goBack().catch(() => null); // where there is nothing left to go back to
      await page.waitForLoadState();
      expect((await page.content()).includes(nummer), page.url()).toBe(false);
    }
    await close();
  },
);

it("a work page that the browser kept whole is asked again from the server before anything of it is seen", async () => {
  const browser = await chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  });
  const context = await browser.newContext({ baseURL: origin, locale: "nl-NL" });
  const page = await context.newPage();
  const nummer = await lookAtCase(page);
  // some browsers keep a page whole although it says it may not be kept; here it does not say so
  const keepable = async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "cache-control": "private" } });
  };
  await page.route("**/casus/**", keepable, { times: 1 });
  await page.reload();
  await page.getByRole("heading", { level: 1, name: nummer }).waitFor();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/uitleg");
  await context.clearCookies(); // the session ended elsewhere, so nothing told this browser to forget
  await page.evaluate(() => history.back()).catch(() => undefined); // the page goes away under the answer
  await expect.poll(() => page.url(), { timeout: 60_000 }).toMatch(/\/auth\//);
  expect(asked.some((path) => path.startsWith("/casus/"))).toBe(true);
  expect((await page.content()).includes(nummer)).toBe(false);
  await browser.close();
});
