import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { browserForFile, expectUsable, logIn, screens } from "./visitor.ts";

const open = browserForFile();
const main = async (page: Page) => (await page.getByRole("main").textContent()) ?? "";
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true }).click();

async function fillReport(page: Page, who: { naam: string; geboortedatum: string }): Promise<void> {
  await page.goto("/casus/nieuw");
  await page.getByLabel("Wie meldt het?").selectOption("professional");
  await page.getByLabel("Wat is er aan de hand?").fill("Zorgen van een leerkracht.");
  const victim = page.getByRole("region", { name: /Om wie gaat het/ });
  await victim.getByLabel("Naam", { exact: true }).fill(who.naam);
  await victim.getByLabel("Geboortedatum").fill(who.geboortedatum);
  await press(page, "Bewaar de melding");
}

it("SOA-S2.1 somebody known under another spelling is seen, linked, taken back, and gets her report in the running case", async () => {
  const { page, complaints, close } = await open();
  await logIn(page, "noor-verbeek");
  await fillReport(page, { naam: "Hafida Verzonnenamrani", geboortedatum: "1987-03-12" });
  await page.waitForURL(/\/casus\/[0-9a-f-]{36}/);
  const first = new URL(page.url()).pathname;

  await fillReport(page, { naam: "Verzonnenamrani, Hafieda", geboortedatum: "1987-12-03" });
  await expect.poll(() => main(page)).toContain("heeft waarschijnlijk al een lopende casus");
  await expectUsable(page, "a report on somebody with a running case");
  await press(page, "Toch een nieuwe casus");
  await page.waitForURL(/\/casus\/[0-9a-f-]{36}/);
  const second = new URL(page.url()).pathname;
  expect(second).not.toBe(first);

  await page.goto(`${second}/mensen`);
  await expect.poll(() => main(page)).toContain("Waarschijnlijk dezelfde: Hafida Verzonnenamrani");
  expect(await main(page)).toContain("geboortedag en -maand verwisseld");
  await page.getByText(/^Besluit over casus/).click();
  await page.getByLabel("Het is dezelfde persoon: koppel").check();
  await expectUsable(page, "who may be the same");
  await press(page, "Leg vast");
  await expect.poll(() => main(page)).toContain("Gekoppeld, dezelfde persoon");
  await page.goto(`${first}/mensen`);
  await expect.poll(() => main(page)).toContain("Gekoppeld, dezelfde persoon: Verzonnenamrani, Hafieda");
  await page.goto(`${second}/mensen`);
  await press(page, "Neem terug");
  await expect.poll(() => main(page)).toContain("Waarschijnlijk dezelfde: Hafida Verzonnenamrani");

  await page.getByText(/^Vraag andere regio's of/).click();
  await page.getByLabel("om de veiligheid te beoordelen").check();
  await press(page, "Vraag het");
  await expect.poll(() => main(page)).toContain("Nergens bekend.");

  await fillReport(page, { naam: "Hafida Verzonnenamrani", geboortedatum: "1987-03-12" });
  await expect.poll(() => main(page)).toContain("heeft waarschijnlijk al een lopende casus");
  await page
    .getByRole("button", { name: /^Voeg toe aan casus/ })
    .first()
    .click();
  await page.waitForURL(/\/casus\/[0-9a-f-]{36}/);
  expect([first, second]).toContain(new URL(page.url()).pathname);
  expect(await main(page)).toContain("een nieuwe melding van een professional in deze casus");
  expect(complaints).toEqual([]);
  await close();
});

it("RK-2.4 the list of radar can be read on a telephone, in English", async () => {
  const { page, close } = await open();
  await logIn(page, "tarik-bosman", "/radar");
  await page.getByText("Tarik Bosman").first().click();
  await page.getByRole("button", { name: "English" }).click();
  await expect.poll(() => main(page)).toContain("Who may be known already");
  await page.setViewportSize(screens.phone);
  await expectUsable(page, "radar on a telephone");
  await close();
});
