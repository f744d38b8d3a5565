import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { casusVan } from "../server/demo/demo-casus.ts";
import { browserForFile, expectUsable, logIn, patience, scriptsReady } from "./visitor.ts";

const open = browserForFile();

it("a screen somebody walked away from is emptied after fifteen minutes, and opens again where it was", async () => {
  const { page, close } = await open();
  await page.clock.install();
  await logIn(page, "noor-verbeek", "/zoek");
  await scriptsReady(page);
  await page.clock.fastForward("14:00");
  await page.mouse.move(200, 200);
  await page.clock.fastForward("14:00");
  expect(new URL(page.url()).pathname, "somebody moved the mouse").toBe("/zoek");
  await expect.poll(() => page.locator("html").isVisible()).toBe(true);

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
  for (const tab of tabs) await scriptsReady(tab);
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

describe("another tab with a case in it", () => {
  const path = `/casus/${casusVan({ sleutel: "wachtlijst" }).id}`;

  async function twoTabs() {
    const { page, close } = await open();
    await logIn(page, "noor-verbeek", "/werk");
    const other = await page.context().newPage();
    await other.goto(path);
    for (const tab of [page, other]) await scriptsReady(tab);
    await page.locator(".account-menu summary").click();
    return { page, other, close };
  }

  it.each([
    ["Vergrendelen", /\/auth\/opnieuw/],
    ["Uitloggen", /\/auth\/(demo|uitgelogd)/],
  ])("shows nothing of it after %s in the first", async (label, where) => {
    const { page, other, close } = await twoTabs();
    await page.getByRole("button", { name: label, exact: true }).click();
    await other.waitForURL(where);
    await close();
  });

  it.each(["/auth/sessies", "/auth/opnieuw"])(
    "shows nothing of it, and keeps nothing typed, after logging out on %s, which has no scripts of a page",
    async (where) => {
      const { page, other, close } = await twoTabs();
      await other.goto(`${path}/dossier`);
      await scriptsReady(other);
      await other.locator("#MaakNotitie-inhoud").fill("Nog niet bewaard.");
      if (where === "/auth/opnieuw") {
        await page.getByRole("button", { name: "Vergrendelen", exact: true }).click();
        await other.waitForURL(/\/auth\/opnieuw/);
        expect(await other.evaluate(() => sessionStorage.getItem("schakel-getypt"))).toContain("sealed");
      } else await page.goto(where);
      await page.getByRole("button", { name: /^Log (overal )?uit$/ }).click();
      await other.waitForURL(/\/auth\/uitgelogd/);
      expect(await other.evaluate(() => sessionStorage.getItem("schakel-getypt"))).toBeNull();
      await close();
    },
  );

  it("shows nothing of it when somebody else logs in in the first", async () => {
    const { page, other, close } = await twoTabs();
    await page.context().clearCookies();
    await logIn(page, "sanne-oudkerk", "/werk");
    await expect.poll(() => other.content(), { timeout: patience }).not.toContain("Noor Verbeek");
    await close();
  });
});

describe("what stands typed in a form of a case when the screen locks", () => {
  const note = "Buurvrouw belde: zij hoorde gisteravond geschreeuw.";

  const kept = (page: Page) => page.evaluate(() => sessionStorage.getItem("schakel-getypt"));

  /** Types a note that is not saved, and walks away until the screen is locked. */
  async function typeAndWalkAway(page: Page): Promise<string> {
    const path = `/casus/${casusVan({ sleutel: "wachtlijst" }).id}/dossier`;
    await page.clock.install();
    await logIn(page, "noor-verbeek", path);
    await scriptsReady(page);
    await page.locator("#MaakNotitie-inhoud").fill(note);
    await page.clock.fastForward("15:10");
    await page.waitForURL(/\/auth\/opnieuw/);
    return path;
  }

  it("is there again after the same employee logged in, and no browser can read it before", async () => {
    const { page, complaints, close } = await open();
    const path = await typeAndWalkAway(page);
    const sealed = await kept(page);
    expect(sealed).toContain("sealed");
    expect(sealed).not.toContain("Buurvrouw");
    await logIn(page, "noor-verbeek", path);
    await page.getByText("Het is nog niet vastgelegd.").waitFor();
    expect(await page.locator("#MaakNotitie-inhoud").inputValue()).toBe(note);
    await expectUsable(page, "a form that came back");
    await page.reload();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.locator("#MaakNotitie-inhoud").inputValue(), "once").toBe("");
    expect(complaints).toEqual([]);
    await close();
  });

  it("cannot be opened on another page than where it was typed", async () => {
    const { page, close } = await open();
    await typeAndWalkAway(page);
    const elsewhere = `/casus/${casusVan({ sleutel: "wachtlijst" }).id}/veiligheid`;
    await page.evaluate((path) => {
      const kept = JSON.parse(sessionStorage.getItem("schakel-getypt") ?? "{}");
      sessionStorage.setItem("schakel-getypt", JSON.stringify({ ...kept, path }));
    }, elsewhere);
    await logIn(page, "noor-verbeek", elsewhere);
    await expect.poll(() => kept(page), { timeout: patience }).toBeNull();
    expect(await page.getByRole("main").textContent()).not.toContain("Buurvrouw belde");
    await close();
  });

  it("is not there for a colleague, and is gone after logging out", async () => {
    const { page, close } = await open();
    const path = await typeAndWalkAway(page);
    await page.context().clearCookies();
    await logIn(page, "tarik-bosman", path);
    await page.locator("#MaakNotitie-inhoud").waitFor();
    await expect.poll(() => kept(page), { timeout: patience }).toBeNull();
    expect(await page.locator("#MaakNotitie-inhoud").inputValue()).toBe("");
    await close();

    const other = await open();
    await typeAndWalkAway(other.page);
    await other.page.getByRole("button", { name: "Log uit" }).click();
    await other.page.getByRole("heading", { name: /uitgelogd/i }).waitFor();
    expect(await kept(other.page)).toBeNull();
    await other.close();
  });
});
