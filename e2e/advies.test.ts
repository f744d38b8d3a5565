import { describe, expect, it } from "vitest";
import { browserForFile, expectUsable, logIn, main, patience, screens, scriptsReady } from "./visitor.ts";

const open = browserForFile();

describe("advice", () => {
  it(
    "WW-A8 WW-A9 a question with names in it comes back marked, is replaced by one key each, and is saved; WW-A10 then it becomes a report",
    async () => {
      const { page, complaints, close } = await open();
      await logIn(page, "noor-verbeek", "/advies/nieuw");
      await scriptsReady(page);
      expect(await main(page)).toContain("blijft zelf verantwoordelijk");
      await expectUsable(page, "a new question, wide");
      await page.getByLabel("Wie vraagt het?").selectOption("professional");
      await page.getByLabel("Naam van de vrager").fill("P. Uiterwijk");
      await page
        .getByLabel("De vraag en de situatie")
        .fill(
          "De dochter Zülfiye Quispel wil niet mee op reis. Bel 06-12345678. De mentor werkt met Signalix.",
        );
      await page.keyboard.press("Control+Enter");
      await page.locator(".herkend").waitFor();
      await expectUsable(page, "with places marked, wide");
      expect(await page.locator(".herkend mark").allTextContents()).toEqual([
        "Zülfiye Quispel",
        "06-12345678",
        "Signalix",
      ]);
      // the draft holds no more than an advice may
      const concept = await page.locator("#RegistreerAdvies [name=concept]").inputValue();
      const again = await page.context().newPage();
      await again.goto(`/advies/nieuw?concept=${concept}`);
      expect(await again.getByLabel("Naam van de vrager").inputValue()).toBe("P. Uiterwijk");
      expect(await again.getByLabel("De vraag en de situatie").inputValue()).toBe("");
      await again.close();
      // what was chosen before stands there still
      expect(await page.getByLabel("Wie vraagt het?").inputValue()).toBe("professional");
      // the first button has the focus: one key replaces
      await page.keyboard.press("Enter");
      await expect.poll(() => page.locator(".herkend mark").count()).toBe(2);
      await page.keyboard.press("Enter");
      await expect.poll(() => page.locator(".herkend mark").count()).toBe(1);
      await page.getByRole("button", { name: "“Signalix” is geen naam" }).click();
      await page.getByText("Er staat niets meer in").waitFor();
      await page.getByRole("button", { name: "Bewaar het advies" }).last().click();
      await page.getByRole("heading", { name: /^Advies [2-9A-Z]{3}-/ }).waitFor();
      const told = await main(page);
      expect(told).toContain("De dochter wil niet mee op reis. Bel een telefoonnummer.");
      expect(told).toContain("P. Uiterwijk");
      expect(told).not.toContain("Quispel");
      expect(await page.title()).not.toContain("Uiterwijk");
      await expectUsable(page, "an advice, wide");

      await page.getByText("Omzetten in een melding", { exact: true }).click();
      await page.getByLabel("De situatie is ernstig").check();
      await page.locator("#ZetOmInMelding-reden").fill("Het gevaar is te groot om te wachten.");
      await page.locator("#ZetOmInMelding").getByLabel("ja", { exact: true }).check();
      await page.getByRole("button", { name: "Zet om in een melding" }).last().click();
      await page.waitForURL(/\/casus\/nieuw\?advies=/);
      expect(await page.getByLabel("Wat is er aan de hand?").inputValue()).toContain(
        "De dochter wil niet mee",
      );
      await page.locator("[name='slachtoffer.naam']").fill("Zülfiye Quispel");
      await page.locator("#bewaar").click();
      await page.waitForURL(/\/casus\/[0-9a-f-]{36}/);
      expect(await main(page)).toContain("De melding komt uit een advies");
      // that a text came back is said with a status as well
      expect(complaints.filter((line) => !line.includes("status of 422"))).toEqual([]);
      await close();
    },
    2 * patience,
  );

  it(
    "LKHA-1.3a LKHA-1.4a an expert is asked from a case without a name, answers on a telephone without scripts, and the answer is taken over",
    async () => {
      const { page, close } = await open();
      await logIn(page, "noor-verbeek", "/werk?van=alle");
      await page.locator("table a.number").first().click();
      await page.getByRole("link", { name: "Raadplegen" }).click();
      await page.getByRole("heading", { name: "Een deskundige vragen" }).waitFor();
      await scriptsReady(page);
      const casus = page.url();
      await page.getByLabel("Aan wie vraagt u het?").selectOption("pharos");
      await page.getByLabel("Uw vraag").fill("Een meisje van vijf reist binnenkort. Waar let de school op?");
      await page.locator("#StelConsultvraag").getByLabel("nee", { exact: true }).check();
      await page.getByLabel("0 tot en met 11 jaar").check();
      await page.getByRole("button", { name: "Stuur de vraag" }).last().click();
      await page.getByText("De deskundige heeft nog niet geantwoord").waitFor();
      await expectUsable(page, "consults of a case, wide");

      const expert = await open({ viewport: screens.phone, javaScriptEnabled: false });
      await logIn(expert.page, "amir-loonstra", "/advies");
      expect(await main(expert.page)).toContain("wacht op uw antwoord");
      await expert.page.locator("table a.number").first().click();
      const shown = await main(expert.page);
      expect(shown).toContain("Noor Verbeek");
      expect(shown).not.toContain(casus.split("/")[4]);
      await expert.page.getByLabel("Het dreigt").check();
      await expert.page
        .locator("#BeantwoordConsult-antwoord")
        .fill("Praat met moeder over de reis en noem de wet.");
      await expert.page.getByRole("button", { name: "Stuur het antwoord" }).last().click();
      await expert.page.getByText("Vastgelegd", { exact: true }).waitFor();
      await expert.close();

      await page.reload();
      await page.getByRole("button", { name: "Neem het antwoord over" }).click();
      await page.getByText("overgenomen", { exact: true }).waitFor();
      expect(await main(page)).toContain("Uitkomst: het dreigt");
      await close();
    },
    2 * patience,
  );

  it(
    "the list and a consult are usable on a telephone in English, and are not there for who has nothing to do with them",
    async () => {
      const { page, close } = await open({ viewport: screens.phone });
      await logIn(page, "yara-benschop", "/advies");
      await page.locator("summary").first().click();
      await page.getByRole("button", { name: "English" }).click();
      await page.getByRole("heading", { name: "Advice", exact: true }).waitFor();
      await expectUsable(page, "the list, phone");
      await page.locator("table a.number").first().click();
      await page.getByRole("heading", { name: /^Consult / }).waitFor();
      await expectUsable(page, "a consult, phone");
      const gesloten = await open();
      await logIn(gesloten.page, "greet-nijland", "/werk");
      expect((await gesloten.page.goto("/advies"))?.status()).toBe(404);
      expect((await gesloten.page.goto(new URL(page.url()).pathname))?.status()).toBe(404);
      await gesloten.close();
      await close();
    },
    2 * patience,
  );
});
