import { describe, expect, it } from "vitest";
import { browserForFile, expectFits, expectUsable, logIn, screens, scriptsReady } from "./visitor.ts";

const open = browserForFile();
type Page = Awaited<ReturnType<typeof open>>["page"];

const greetLogsIn = async (page: Page) => {
  await page.goto("/auth/inloggen?als=greet-nijland&factoren=2&terug=/protocol");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: /Greet Nijland/ }).click();
  await page.getByRole("heading", { level: 1, name: "Wat als" }).waitFor();
};

describe("what if the rules were different", () => {
  it("a worker sees which own cases would change and opens one; the example is filled in", async () => {
    const { page, complaints, close } = await open();
    await logIn(page, "noor-verbeek", "/protocol");
    expect(await page.getByLabel("Voorstel").inputValue()).toContain('"WW-V1"');
    await page.getByRole("button", { name: "Vergelijk" }).click();
    await page.getByText(/was het antwoord anders geweest/).waitFor();
    await page.getByRole("rowheader", { name: "Termijn WW-V1: eindigt eerder" }).waitFor();
    await expectUsable(page, "what if");
    await expectFits(page, "what if", [screens.phone.width]);
    const links = page.locator('main a[href^="/casus/"]');
    await expect.poll(() => links.count()).toBeGreaterThan(0);
    await links.first().click();
    await page.waitForURL(/\/casus\//);
    expect(complaints).toEqual([]);
    await close();
  });

  it("keeps what is typed before its scripts are there", async () => {
    const { page, close } = await open();
    let letScriptsCome = () => {};
    const gate = new Promise<void>((resolve) => {
      letScriptsCome = resolve;
    });
    await page.route("**/assets/*.js", async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto("/auth/inloggen?als=noor-verbeek&terug=/protocol", { waitUntil: "commit" });
    await page.getByLabel("Voorstel").fill('{"id":"vroeg');
    letScriptsCome();
    await page.getByLabel("Voorstel").pressSequentially(' getypt"}');
    await scriptsReady(page);
    expect(await page.getByLabel("Voorstel").inputValue()).toBe('{"id":"vroeg getypt"}');
    await close();
  });

  it("says by its place what is wrong, and keeps what was typed", async () => {
    const { page, close } = await open();
    await logIn(page, "noor-verbeek", "/protocol");
    const typed =
      '{"id":"x","vanaf":"2027-01-01","regels":{"gewijzigd":{"WW-V1":{"als":{"verblijf":"mars"}}}}}';
    await scriptsReady(page);
    await page.getByLabel("Voorstel").fill(typed);
    await page.getByRole("button", { name: "Vergelijk" }).click();
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toContain(
      "regels.gewijzigd.WW-V1.als.verblijf: Dit kan niet; kies een van: nederland",
    );
    expect(await page.getByLabel("Voorstel").inputValue()).toBe(typed);
    await expectUsable(page, "what if with mistakes");
    await page.getByLabel("Voorstel").fill("geen json");
    await page.getByRole("button", { name: "Vergelijk" }).click();
    await page.getByText("Dit is geen JSON").first().waitFor();
    await close();
  });

  it("a policy officer sees numbers in tens and no case, and works without scripts", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await greetLogsIn(page);
    await page.getByRole("button", { name: "Vergelijk" }).click();
    const zin = await page.getByText(/was het antwoord anders geweest/).textContent();
    expect(zin).toMatch(/(minder dan 10|ten minste \d+0) van de/);
    await expect.poll(() => page.locator('main a[href^="/casus/"]').count()).toBe(0);
    expect(await page.locator("main").textContent()).not.toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}/);
    await close();
  });

  it("asks a policy officer for two factors, and does not exist for an administrator", async () => {
    const { page, close } = await open();
    await logIn(page, "greet-nijland", "/protocol");
    await page.getByText("logt u in met twee factoren").waitFor();
    await expect.poll(() => page.getByRole("button", { name: "Vergelijk" }).count()).toBe(0);
    await close();
    const other = await open();
    await logIn(other.page, "kees-amrani");
    expect((await other.page.goto("/protocol"))?.status()).toBe(404);
    await other.close();
  });
});
