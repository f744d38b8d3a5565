import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browserForFile, expectFits, expectUsable, logIn, origin, screens, scriptsReady } from "./visitor.ts";

const open = browserForFile();
const text = async (page: Page) => (await page.getByRole("main").textContent()) ?? "";
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** A new report of noor's, by its address; as little as a report can be. */
async function report(
  page: Page,
  more: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<string> {
  await page.goto("/casus/nieuw");
  await page.getByLabel("Wie meldt het?").selectOption("professional");
  await page.getByLabel("Wat is er aan de hand?").fill("Zorgen van een leerkracht.");
  await more(page);
  await press(page, "Bewaar de melding");
  await page.waitForURL(/\/casus\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname;
}

/** Whether the focus is where what is wrong stands: a reader of the screen hears it first. */
const isRead = async (page: Page) =>
  (await page.locator(":focus", { has: page.getByRole("alert") }).count()) === 1;
const abroad = async (page: Page) => {
  await page.getByLabel("achterlating").check();
  await page.getByLabel("Waar nu").selectOption("ZZ");
};

describe("taking a report", () => {
  it("by keyboard alone, from the first field to the case page", async () => {
    const { page, complaints, close } = await open();
    await logIn(page, "noor-verbeek", "/casus/nieuw");
    await scriptsReady(page);
    const keys = page.keyboard;
    await keys.press("Alt+Shift+Digit2");
    await keys.press("ArrowDown"); // the first answer: a professional
    await keys.press("Tab");
    await keys.type("Juf Voorbeeld");
    await keys.press("Enter"); // half a report is not sent by accident
    await keys.press("Alt+Shift+Digit3");
    await keys.type("Een meisje vertelt dat zij met de kerst moet trouwen.");
    await keys.press("Tab");
    await keys.press("Space"); // the first form is forced marriage
    await keys.press("Alt+Shift+Digit4");
    await keys.type("Roza Verzonnen");
    await keys.press("Control+Enter");
    await page.waitForURL(/\/casus\/[0-9a-f-]{36}/);
    expect(await text(page)).toContain("een melding van een professional: huwelijksdwang.");
    expect(complaints).toEqual([]);
    await close();
  });

  it("SOA-A1.1 acute danger in another country is not answered with 112 of here, and on paper a source is only its id", async () => {
    const { page, close } = await open();
    await logIn(page, "noor-verbeek");
    await report(page, async () => {
      await abroad(page);
      await page.getByRole("group", { name: "Acuut gevaar op dit moment?" }).getByLabel("ja").check();
    });
    const now = (await page.getByRole("region", { name: "Nu", exact: true }).textContent()) ?? "";
    expect(now).toContain("+31 247 247 247");
    expect(now).not.toContain("112.");
    await page.goto(`${new URL(page.url()).pathname}/veiligheid`);
    const acuut = (await page.getByRole("region", { name: "Leg acuut gevaar vast" }).textContent()) ?? "";
    expect(acuut).toContain("+31 247 247 247");
    expect(acuut).not.toContain("Bel eerst 112");
    await page.emulateMedia({ media: "print" });
    // biome-ignore lint/performance/useDomNodeTextContent: only what is laid out is printed
    const printed = await page.getByRole("complementary", { name: "Wegwijzer" }).innerText();
    expect(printed).toContain("LKHA-2.2");
    expect(printed).not.toContain("Wat deze bron zegt");
    await close();
  });

  it("LKHA-2.2 with one answer missing the guide and Nu ask the question that decides whose case it is", async () => {
    const { page, complaints, close } = await open();
    await logIn(page, "noor-verbeek", "/casus/nieuw");
    await scriptsReady(page);
    const guide = page.getByRole("complementary", { name: "Wegwijzer" });
    await page.getByLabel("achterlating").check();
    await guide.getByText("Eén antwoord kan dit veranderen: Waar is het slachtoffer nu?").waitFor();
    expect(await guide.textContent()).toMatch(
      /Verantwoordelijk volgens de regelsVeilig Thuis.*In het buitenland.*LKHA.*LKHA-2\.2/,
    );
    await expectUsable(page, "a report with the question");
    await guide.getByRole("link", { name: "Vul dit in" }).click();
    expect(new URL(page.url()).hash).toBe("#melding-slachtoffer.land");
    expect(await page.getByLabel("achterlating").isChecked(), "nothing typed is lost").toBe(true);

    const path = await report(page, (at) => at.getByLabel("achterlating").check());
    const now = page.getByRole("region", { name: "Nu", exact: true });
    expect(await now.textContent()).toMatch(
      /^NuEén antwoord kan dit veranderen: Waar is het slachtoffer nu\?/,
    );
    await expectUsable(page, "a case with the question");
    await page.setViewportSize(screens.phone);
    await expectUsable(page, "a case with the question on a phone");
    await page.setViewportSize(screens.wide);
    await now.getByRole("link", { name: "Vul dit in" }).click();
    const mensen = page.getByRole("region", { name: "Mensen in uw dossier" });
    await mensen.getByLabel("Waar nu").selectOption("MA");
    await mensen.locator("form button").last().click();
    await page.waitForURL(/gedaan=/);
    await page.goto(path);
    expect(await now.textContent()).toContain("Draag de casus over aan het LKHA");
    await expect.poll(() => page.getByText("Eén antwoord kan dit veranderen").count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it("a report with nothing in it is answered above the form and at each field, and nothing typed is lost", async () => {
    const { page, close } = await open();
    await logIn(page, "noor-verbeek", "/casus/nieuw");
    const slachtoffer = page.getByRole("region", { name: "4. Om wie gaat het?" });
    await slachtoffer.getByLabel("Naam", { exact: true }).fill("Blijft Staan");
    await slachtoffer.getByLabel("Leeftijd").fill("honderd");
    await slachtoffer.getByRole("combobox", { name: /^Gemeente/ }).fill("Nergenshuizen");
    await press(page, "Bewaar de melding");
    const summary = page.getByRole("alert");
    await expect
      .poll(() => summary.getByRole("link").allTextContents())
      .toEqual([
        "Kies wie het meldt.",
        "Vul de toelichting in.",
        "Vul een leeftijd in van 0 tot en met 130, in hele jaren.",
        "Deze gemeente staat niet in de lijst. Kies een gemeente uit de lijst, of laat het veld leeg.",
      ]);
    await expectUsable(page, "errors");
    expect(await isRead(page), "the summary has the focus").toBe(true);
    const inHand = await page.locator("#melding [name=concept]").inputValue();
    expect(await page.locator(`a[href$="${inHand}"]`).count(), "a warning of the draft in hand").toBe(0);
    await summary.getByRole("link", { name: "Kies wie het meldt." }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("vrager");
    expect(await slachtoffer.getByLabel("Naam", { exact: true }).inputValue()).toBe("Blijft Staan");
    await close();
  });

  it("LKHA-4.4a the municipality names the region at once; another region needs a reason", async () => {
    const { page, close } = await open();
    await logIn(page, "noor-verbeek", "/casus/nieuw");
    await page.getByLabel("Wie meldt het?").selectOption("omstander");
    await page.getByLabel("Wat is er aan de hand?").fill("Geschreeuw bij de buren.");
    await page.getByRole("combobox", { name: /^Gemeente/ }).fill("Den Haag");
    await page.getByText("Volgens de gemeente: Veilig Thuis Haaglanden.").waitFor();
    await page.getByLabel("Andere regio", { exact: true }).selectOption("vt-amsterdam-amstelland");
    await press(page, "Bewaar de melding");
    await page.getByText("U koos een andere regio dan die van de gemeente. Geef een reden.").waitFor();
    await page.getByLabel("Waarom een andere regio?").fill("Het gezin verhuist deze week.");
    await press(page, "Bewaar de melding");
    await page.waitForURL(/\/casus\/[0-9a-f-]{36}/);
    await close();
  });

  it("works without scripts: rows come and go, the guide answers at a press, acute danger says 112 first", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await logIn(page, "noor-verbeek", "/casus/nieuw");
    expect(
      await page
        .getByText(/Ctrl\+Enter|terwijl u typt/)
        .filter({ visible: true })
        .count(),
    ).toBe(0);
    await page.getByRole("group", { name: "Acuut gevaar op dit moment?" }).getByLabel("ja").check();
    await expect.poll(() => page.getByText("Bel nu eerst 112").isVisible()).toBe(true);
    await press(page, "Bewaar de melding");
    await page.getByRole("link", { name: "Kies wie het meldt." }).waitFor();
    await expect.poll(() => isRead(page)).toBe(true);
    await page.getByLabel("Wie meldt het?").selectOption("professional");
    await page.getByLabel("Wat is er aan de hand?").fill("Zonder script.");
    await abroad(page);
    await press(page, "Wat zegt de wegwijzer?");
    expect(await page.getByRole("complementary", { name: "Wegwijzer" }).textContent()).toContain("LKHA-2.2");
    await press(page, "Iemand erbij");
    await press(page, "Iemand erbij");
    await page.getByRole("group", { name: "Persoon 2" }).getByLabel("Rol").selectOption("ouder");
    await page
      .getByRole("group", { name: "Persoon 2" })
      .getByLabel("Naam", { exact: true })
      .fill("Vader Verzonnen");
    await press(page, "Haal persoon 1 weg");
    await press(page, "Bewaar de melding");
    await page.waitForURL(/\/casus\/[0-9a-f-]{36}/);
    expect(await text(page)).toContain("Vader Verzonnen is opgenomen in de casus.");
    expect(await text(page)).toContain("Er was acuut gevaar");
    await close();
  });

  it("a draft survives a browser that is killed, belongs to its owner alone, and can be thrown away", async () => {
    const first = await open();
    await logIn(first.page, "tarik-bosman", "/casus/nieuw");
    await first.page.getByLabel("Wat is er aan de hand?").fill("Half verhaal van een buurvrouw.");
    await first.page.getByText(/Concept bewaard/).waitFor();
    const kept = await first.page.evaluate(() => localStorage.length + sessionStorage.length);
    expect(
      await first.page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage })),
    ).not.toContain("Half verhaal");
    expect(kept).toBeLessThanOrEqual(1); // the router's scroll positions
    await first.close(); // nothing is asked and nothing is saved on the way out
    const other = await open();
    await logIn(other.page, "yara-benschop", "/casus/nieuw");
    await expect.poll(() => other.page.getByRole("link", { name: /Verder met het concept/ }).count()).toBe(0);
    await other.close();
    const again = await open();
    await logIn(again.page, "tarik-bosman", "/casus/nieuw");
    await again.page.getByRole("link", { name: /Verder met het concept van vandaag/ }).click();
    await again.page.waitForURL(/concept=/);
    expect(await again.page.getByLabel("Wat is er aan de hand?").inputValue()).toBe(
      "Half verhaal van een buurvrouw.",
    );
    await expectUsable(again.page, "draft");
    await again.page.goto("/casus/nieuw");
    await again.page.getByRole("button", { name: /Gooi het concept/ }).click();
    await again.page.getByRole("link", { name: /Verder met het concept/ }).waitFor({ state: "detached" });
    expect(await again.page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
    await again.close();
  });

  it("is not there for who takes no reports", async () => {
    const { page, close } = await open();
    await logIn(page, "greet-nijland");
    expect((await page.goto("/casus/nieuw"))?.status()).toBe(404);
    await close();
  });
});

describe("taking a report on a phone", () => {
  it("LKHA-2.2 the answer of the guide stays in sight above the button that saves", async () => {
    const { page, close } = await open({ viewport: screens.phone });
    await logIn(page, "noor-verbeek", "/casus/nieuw");
    await scriptsReady(page);
    await page.getByLabel("huwelijksdwang").check();
    await page.getByLabel("Waar nu").selectOption("MA");
    const summary = page.locator(".guide-summary");
    await summary.getByText("Moet worden overgedragen aan het LKHA").waitFor();
    await page.getByLabel("Wie meldt het?").focus();
    const { y, height } = (await summary.boundingBox()) ?? { y: 0, height: 0 };
    expect(y).toBeGreaterThan(0);
    expect(y + height).toBeLessThan(screens.phone.height);
    await expectUsable(page, "intake on a phone");
    await close();
  });
});

describe("a case", () => {
  it("every part is accessible and fits, wide and on a phone, in Dutch and in English", async () => {
    const { page, complaints, close } = await open();
    await logIn(page, "noor-verbeek");
    const casus = await report(page, abroad);
    for (const deel of ["", "/mensen", "/veiligheid", "/overdracht", "/dossier", "/toegang"]) {
      await page.goto(`${casus}${deel}`);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll<HTMLDetailsElement>("details.fold")) fold.open = true;
      });
      const state = deel || "verhaal";
      await expectUsable(page, state);
      const header = (await page.getByRole("main").locator("header").textContent()) ?? "";
      expect(header.indexOf("Nu"), "first what is to be done").toBeLessThan(
        header.indexOf("Verantwoordelijk"),
      );
      await page.setViewportSize(screens.phone);
      // the other parts are laid out like these two
      if (deel === "" || deel === "/veiligheid") await expectUsable(page, `${state} on a phone`);
      await expectFits(page, `${state} on a phone`, []);
      await page.setViewportSize(screens.wide);
    }
    await page.goto(casus);
    await page.getByText("Noor Verbeek").first().click();
    await press(page, "English");
    await page.getByRole("heading", { level: 1, name: /^Case / }).waitFor();
    expect(await text(page)).toContain("received a report by telephone from a professional");
    await page.getByText("Noor Verbeek").first().click();
    await press(page, "Nederlands");
    expect(complaints).toEqual([]);
    await close();
  });

  it("SOA-S3.1 an assessment without an outcome for the victim says so, and keeps what was typed", async () => {
    const { page, close } = await open();
    await logIn(page, "noor-verbeek");
    const casus = await report(page);
    await page.goto(`${casus}/veiligheid`);
    const form = page.getByRole("region", { name: "Veiligheid beoordelen" });
    await form.getByLabel("Toelichting").fill("Nog niet iedereen gesproken.");
    await press(page, "Leg de beoordeling vast");
    await form.getByRole("alert").waitFor();
    expect(await form.getByRole("alert").textContent()).toContain(
      "een uitkomst, ten minste voor het slachtoffer",
    );
    expect(await form.getByLabel("Toelichting").inputValue()).toBe("Nog niet iedereen gesproken.");
    await expectUsable(page, "assessment refused");
    await close();
  });

  it("RK-7.12 what the protocol allows with a motive only asks the motive and a day of review in place", async () => {
    const { page, close } = await open();
    await logIn(page, "noor-verbeek");
    const casus = await report(page, (form) => form.getByLabel("partnergeweld").check());
    await page.goto(`${casus}/veiligheid`);
    const overTweeMaanden = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
    const besluit = page.getByRole("region", { name: "Wie gaat verder?" });
    await besluit.getByLabel(/onderzoek starten/).check();
    await besluit.getByLabel("Toelichting").fill("De situatie is onduidelijk.");
    await press(page, "Leg het besluit vast");
    await besluit.getByText("Dit mag alleen met een motief").waitFor();
    await expectUsable(page, "motive");
    expect(await besluit.getByLabel("Toelichting").inputValue()).toBe("De situatie is onduidelijk.");
    await besluit
      .getByLabel("Waarom wijkt u af?")
      .fill("Er is haast en nog geen antwoord op de open vragen.");
    await besluit.getByLabel("Wanneer bekijkt u dit opnieuw?").fill(overTweeMaanden);
    await press(page, "Leg het besluit vast");
    await page.getByText("besloot: onderzoek starten").first().waitFor();
    expect(await text(page)).toContain("week gemotiveerd af voor: Onderzoek starten");
    await page.goto(`${casus}/dossier`);
    const afwijkingen = page.getByRole("region", { name: "Afgeweken van het protocol" });
    expect(await afwijkingen.textContent()).toContain("Er is haast en nog geen antwoord op de open vragen.");
    await afwijkingen.getByText("Leg vast dat u dit opnieuw bekeek").first().click();
    await expectUsable(page, "review");
    await afwijkingen.getByLabel("Wat kwam eruit").fill("Het antwoord is er; het onderzoek gaat door.");
    await press(page, "Leg vast dat u dit opnieuw bekeek");
    await page.getByText("bekeek een afwijking van het protocol opnieuw").first().waitFor();
    await afwijkingen.waitFor({ state: "detached" });
    await close();
  });

  it("LKHA-2.2 two accept one offer at once: one wins, the other reads who is responsible now", async () => {
    const sender = await open();
    await logIn(sender.page, "noor-verbeek");
    const casus = await report(sender.page, abroad);
    await sender.page.goto(`${casus}/overdracht`);
    await sender.page
      .getByLabel("Waarom, en wat moet de ontvanger weten?")
      .fill("Kind in het buitenland achtergelaten.");
    await press(sender.page, "Bied aan");
    await sender.page
      .getByText(/heeft nog niet aanvaard/)
      .first()
      .waitFor();
    const windows = [await open(), await open()];
    for (const [n, { page }] of windows.entries()) {
      await logIn(page, ["yara-benschop", "joost-terwal"][n] ?? "", `${casus}/overdracht`);
      await page.getByRole("button", { name: "Aanvaard" }).waitFor();
    }
    await Promise.all(windows.map(({ page }) => press(page, "Aanvaard")));
    for (const { page } of windows)
      await page
        .getByText(/is nu verantwoordelijk|Dit is niet gedaan/)
        .first()
        .waitFor();
    // a page may still be arriving when its first sentence is there
    const losers = async () => {
      const texts = await Promise.all(windows.map(({ page }) => text(page)));
      return texts.filter((shown) => shown.includes("Dit is niet gedaan")).length;
    };
    await expect.poll(losers, { timeout: 60_000 }).toBe(1);
    for (const { page, close } of windows) {
      expect(await text(page)).toMatch(/VerantwoordelijkLandelijk Knooppunt/);
      await close();
    }
    await sender.close();
  });

  it("WW-M5 the reporter opens for a purpose only, and the look stands in the log of who looked", async () => {
    const { page, close } = await open();
    await logIn(page, "noor-verbeek");
    const casus = await report(page, async (form) => {
      await form.getByLabel("Naam van de melder").fill("Meester Verzegeld");
    });
    await page.goto(`${casus}/mensen`);
    expect(await page.content()).not.toContain("Meester Verzegeld");
    await press(page, "Open de melder");
    await page.getByText("Kies waarvoor u dit nodig hebt.").first().waitFor();
    await page.getByLabel("de melder iets vragen").check();
    await press(page, "Open de melder");
    await page.getByText("Meester Verzegeld").waitFor();
    await page.goto(`${casus}/toegang`);
    expect(await text(page)).toContain("melder ingezien");
    expect(await text(page)).toContain("nam een melding aan");
    await close();
  });

  it("works without scripts: a note is kept, the story is filtered and turned around", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await logIn(page, "noor-verbeek");
    const casus = await report(page);
    await page.goto(`${casus}/dossier`);
    await page.getByRole("region", { name: "Notitie" }).getByLabel("Notitie").fill("Morgen terugbellen.");
    await press(page, "Bewaar de notitie");
    expect(await text(page)).toContain("maakte een notitie");
    await page.goto(casus);
    await page.getByRole("link", { name: "notities" }).click();
    expect(await text(page)).toContain("Morgen terugbellen.");
    expect(await text(page)).not.toContain("ontving per telefoon");
    await page.getByRole("link", { name: "oudste eerst" }).click();
    expect(page.url()).toContain("volgorde=oud");
    await close();
  });

  it("an address that is no case, and a form that is no form, are answered plainly", async () => {
    const { page, close } = await open();
    await logIn(page, "noor-verbeek");
    expect((await page.goto("/casus/zomaar"))?.status()).toBe(404);
    const casus = await report(page);
    const answer = await page.evaluate(async (path) => {
      const csrf = (document.querySelector("[name=csrf]") as HTMLInputElement).value;
      const body = new URLSearchParams({ csrf, opdracht: "OntvangMelding" });
      const response = await fetch(path, { method: "POST", body });
      return { status: response.status, text: await response.text() };
    }, `${casus}/dossier`);
    expect(answer.status).toBe(400);
    expect(
      (await page.request.post(`${origin}${casus}/dossier`, { form: { opdracht: "MaakNotitie" } })).status(),
    ).toBe(403);
    await close();
  });
});
