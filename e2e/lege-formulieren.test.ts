import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { browserForFile, logIn } from "./visitor.ts";

const open = browserForFile();

/** A new report of noor's: every part of its page has forms of Veilig Thuis. */
async function report(page: Page): Promise<string> {
  await logIn(page, "noor-verbeek", "/casus/nieuw");
  await page.getByLabel("Wie meldt het?").selectOption("professional");
  await page.getByLabel("Wat is er aan de hand?").fill("Zorgen van een leerkracht.");
  await page.getByLabel("eergerelateerd geweld").check();
  await page.getByLabel("Waar nu").selectOption("NL");
  await page.getByRole("button", { name: "Bewaar de melding", exact: true }).click();
  await page.waitForURL(/\/casus\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname;
}

/** These can be left as they are: they say nothing new then, or are a button and nothing else. */
const magLeeg = /^(LegFeitenVast|WerkBetrokkeneBij|WijsToe|VraagStand)/;

it("every form of a case sent empty stands open with the fields it lacks named above it and above each, also without scripts", async () => {
  const { page, close } = await open({ javaScriptEnabled: false });
  page.setDefaultTimeout(20_000);
  const casus = await report(page);
  const seen: string[] = [];
  for (const deel of ["mensen", "veiligheid", "overdracht", "samenwerking", "dossier"]) {
    await page.goto(`${casus}/${deel}`);
    const forms = await page.locator("form.command-form").evaluateAll((all) => all.map(({ id }) => id));
    for (const id of forms.filter((name) => !magLeeg.test(name))) {
      await page.goto(`${casus}/${deel}`);
      const form = page.locator(`form[id="${id}"]`);
      await form.evaluate((element: HTMLFormElement) => element.requestSubmit());
      await form.getByRole("alert").waitFor();
      const links = await form
        .locator(".error-summary a")
        .evaluateAll((all) => all.map((a) => [a.getAttribute("href") ?? "", a.textContent ?? ""] as const));
      const above = await form.locator(".field-error").allTextContents();
      for (const [href, tekst] of links) {
        expect(tekst, id).not.toMatch(/dit (veld|formulier)/);
        expect(await page.locator(`[id="${href.slice(1)}"]`).count(), `${id} ${tekst}`).toBe(1);
        expect(above, id).toContain(tekst);
      }
      expect(links.length, id).toBeGreaterThan(0);
      seen.push(id);
    }
  }
  expect(seen).toEqual(expect.arrayContaining(["BeoordeelVeiligheid", "Monitor", "BiedOverdrachtAan"]));
  await close();
});
