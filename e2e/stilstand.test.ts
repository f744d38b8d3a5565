import { expect, it } from "vitest";
import { browserForFile, logIn } from "./visitor.ts";

const open = browserForFile();

it("a screen somebody walked away from is emptied after fifteen minutes, and opens again where it was", async () => {
  const { page, close } = await open();
  await page.clock.install();
  await logIn(page, "noor-verbeek", "/zoek");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.clock.fastForward("14:00");
  await page.mouse.move(200, 200);
  await page.clock.fastForward("14:00");
  expect(new URL(page.url()).pathname, "somebody moved the mouse").toBe("/zoek");
  expect(await page.locator("html").isVisible()).toBe(true);

  await page.clock.fastForward("01:10");
  await page.waitForURL(/\/auth\/opnieuw\?terug=%2Fzoek/);
  expect(await page.content()).not.toContain("Veilig Thuis Haaglanden");
  await page.goto("/werk");
  expect(new URL(page.url()).pathname, "the server locked as well").toBe("/auth/opnieuw");
  await close();
});

it("whoever works in one tab is not locked out of the other", async () => {
  const { page, close } = await open();
  const { clock } = page.context(); // one clock for all tabs
  await clock.install();
  await logIn(page, "noor-verbeek", "/zoek");
  const other = await page.context().newPage();
  await other.goto("/zoek");
  const tabs = [page, other];
  const paths = () => tabs.map((tab) => new URL(tab.url()).pathname);
  for (const tab of tabs) await tab.getByRole("heading", { level: 1 }).waitFor();
  await clock.fastForward("10:00");
  await page.mouse.move(200, 200);
  await page.waitForTimeout(300);
  await clock.fastForward("10:00");
  await page.waitForTimeout(300);
  expect(paths()).toEqual(["/zoek", "/zoek"]);
  await clock.fastForward("05:10");
  for (const tab of tabs) await tab.waitForURL(/\/auth\/opnieuw/);
  await close();
});
