import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browserForFile, expectFits, expectUsable, logIn, screens } from "./visitor.ts";

const open = browserForFile();
const guide = (page: Page) => page.getByRole("complementary", { name: "Wegwijzer" });

/** A report of noor's about somebody abroad who still stands in the register here. */
async function registeredAbroad(page: Page): Promise<void> {
  await page.goto("/casus/nieuw");
  await page.getByLabel("Wie meldt het?").selectOption("professional");
  await page.getByLabel("Wat is er aan de hand?").fill("Een leerling kwam na de vakantie niet terug.");
  await page.getByLabel("achterlating").check();
  await page.getByLabel("Waar nu").selectOption("ZZ");
  await page.locator('[name="slachtoffer.inschrijving"][value=ingeschreven]').check();
}

describe("the guide beside a case", () => {
  it("LKHA-2.2 answers while somebody abroad who is registered is being typed, and beside the case", async () => {
    const { page, complaints, close } = await open();
    await logIn(page, "noor-verbeek");
    await registeredAbroad(page);
    await guide(page).getByText("Moet worden overgedragen aan het LKHA.").waitFor();
    await page.getByRole("button", { name: "Bewaar de melding", exact: true }).click();
    await page.waitForURL(/\/casus\/[0-9a-f-]{36}/);
    await guide(page).getByText("Moet worden overgedragen aan het LKHA.").waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it("leads from what is unknown to the form that records it, and from a choice of ours to its page", async () => {
    const { page, complaints, close } = await open();
    await logIn(page, "noor-verbeek");
    await registeredAbroad(page);
    await page.getByRole("button", { name: "Bewaar de melding", exact: true }).click();
    await page.waitForURL(/\/casus\/[0-9a-f-]{36}/);
    const casus = new URL(page.url()).pathname;
    const unknown = guide(page).locator("details", { hasText: "Nog onbekend" });
    await unknown.locator("summary").click();
    await expect.poll(() => unknown.getByRole("link").count()).toBeGreaterThan(3);
    for (const link of await unknown.getByRole("link").all()) {
      const [pad = "", anker = ""] = ((await link.getAttribute("href")) ?? "").split("#");
      const there = await page.request.get(pad);
      expect(await there.text(), `${pad}#${anker}`).toContain(`id="${anker}"`);
    }
    await unknown.getByRole("link", { name: "eer als motief" }).click();
    await page.waitForURL(`**${casus}/veiligheid#LegFeitenVast`);
    await page.locator("#LegFeitenVast").getByText("eer als motief").first().waitFor();
    const choices = guide(page).locator("details", { hasText: "Keuzes van Schakel" }).first();
    await choices.locator("summary").first().click();
    await choices.locator("summary", { hasText: "BESLUIT-" }).first().click();
    await choices.getByRole("link").first().click();
    await page.waitForURL(/\/bronnen\/BESLUIT-/);
    expect(complaints).toEqual([]);
    await close();
  });

  it("is accessible with everything open, and fits a telephone", async () => {
    const { page, close } = await open();
    await logIn(page, "noor-verbeek");
    await registeredAbroad(page);
    await page.getByRole("button", { name: "Bewaar de melding", exact: true }).click();
    await page.waitForURL(/\/casus\/[0-9a-f-]{36}/);
    await guide(page).evaluate((panel) => {
      for (const details of panel.querySelectorAll("details")) details.open = true;
    });
    await expectUsable(page, "the guide");
    await expectFits(page, "the guide", [screens.phone.width]);
    await close();
  });
});
