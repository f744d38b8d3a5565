import { chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeDataFolder, type Program, startProgram } from "#server/testing/program.ts";
import { launchOptions, logIn, patience } from "./visitor.ts";

let data: Awaited<ReturnType<typeof makeDataFolder>>;
let program: Program;
beforeAll(async () => {
  data = await makeDataFolder();
});
afterAll(async () => {
  program.signal("SIGTERM");
  await program.ended;
  await data.remove();
});

async function start(): Promise<void> {
  program = await startProgram({ dataFolder: data.folder });
  await program.ready;
}

/** A browser in a process of its own, so that it can be killed like any other program. */
async function openBrowser() {
  const server = await chromium.launchServer(launchOptions);
  const browser = await chromium.connect(server.wsEndpoint());
  const context = await browser.newContext({ baseURL: program.origin, locale: "nl-NL" });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  return { page, kill: () => server.kill(), close: () => server.close() };
}

it("a draft survives the kill of browser and server in the middle of a telephone call", async () => {
  await start();
  const first = await openBrowser();
  await logIn(first.page, "noor-verbeek", "/casus/nieuw");
  await first.page.getByLabel("Wat is er aan de hand?").fill("De tante belt: zij hoort geschreeuw.");
  const kept = first.page.waitForResponse(async (response) => {
    const sent = response.request().postData() ?? "";
    return response.ok() && sent.includes("geschreeuw") && sent.includes("eergerelateerd");
  });
  await first.page.getByLabel("eergerelateerd geweld").check();
  await kept;
  await first.kill();
  program.signal("SIGKILL");
  await program.ended;
  await start();
  const second = await openBrowser();
  await logIn(second.page, "noor-verbeek", "/casus/nieuw");
  await second.page.getByRole("link", { name: /Verder met het concept van/ }).click();
  await second.page.waitForURL(/concept=/);
  expect(await second.page.getByLabel("Wat is er aan de hand?").inputValue()).toBe(
    "De tante belt: zij hoort geschreeuw.",
  );
  expect(await second.page.getByLabel("eergerelateerd geweld").isChecked()).toBe(true);
  await second.page.getByLabel("Wie meldt het?").selectOption("omstander");
  await second.page.getByRole("button", { name: "Bewaar de melding" }).click();
  await second.page.waitForURL(/\/casus\/[0-9a-f-]{36}/);
  await second.page.goto("/casus/nieuw");
  await expect.poll(() => second.page.getByRole("link", { name: /Verder met het concept/ }).count()).toBe(0);
  await second.close();
});
