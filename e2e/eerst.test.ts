import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browserForFile, expectUsable, logIn } from "./visitor.ts";

const open = browserForFile();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** A new report of noor's in which honour plays a part, on its page of safety. */
async function honour(page: Page): Promise<void> {
  await logIn(page, "noor-verbeek", "/casus/nieuw");
  await page.getByLabel("Wie meldt het?").selectOption("professional");
  await page.getByLabel("Wat is er aan de hand?").fill("Zorgen van een leerkracht.");
  await page.getByLabel("eergerelateerd geweld").check();
  await page.getByLabel("Waar nu").selectOption("NL");
  await press(page, "Bewaar de melding");
  await page.waitForURL(/\/casus\/[0-9a-f-]{36}/);
  await page.goto(`${new URL(page.url()).pathname}/veiligheid`);
}
const act = (page: Page) => page.getByRole("region", { name: "Een handeling vastleggen" });
const first = (page: Page) => page.getByRole("region", { name: "Wat eerst kan" });
async function tellFamily(page: Page) {
  await act(page).getByLabel("Handeling", { exact: true }).selectOption("informeren-familie");
  await act(page).getByLabel("Toelichting").fill("De oom hoort wat er speelt.");
  await press(page, "Leg de handeling vast");
  await first(page).waitFor();
}

describe.each([
  ["with scripts", true],
  ["without scripts", false],
])("what must come first, %s", (_how, javaScriptEnabled) => {
  it("RK-7.5 is offered with its form, and what was typed stands there again when it is done", async () => {
    const { page, close } = await open({ javaScriptEnabled });
    page.setDefaultTimeout(20_000);
    await honour(page);
    await tellFamily(page);
    const analysis = first(page).locator("details", { hasText: "De risicoanalyse afronden" });
    if (!(await analysis.getByLabel("Toelichting").isVisible())) await analysis.locator("summary").click();
    await analysis.getByRole("button", { name: "Leg de afronding vast" }).click();
    await analysis.getByRole("alert").waitFor();
    expect(await act(page).getByLabel("Toelichting").inputValue()).toBe("De oom hoort wat er speelt.");
    await analysis.getByLabel("Wie", { exact: true }).selectOption("lec-egg");
    await analysis.getByLabel("Toelichting").fill("De oom is te vertrouwen.");
    if (javaScriptEnabled) await expectUsable(page, "first things");
    await analysis.getByRole("button", { name: "Leg de afronding vast" }).click();
    await act(page).getByText("Vastgelegd. Wat u had ingevuld, staat er nog").waitFor();
    expect(await act(page).getByLabel("Toelichting").inputValue()).toBe("De oom hoort wat er speelt.");
    expect(await act(page).getByLabel("Handeling", { exact: true }).inputValue()).toBe("informeren-familie");
    await close();
  });
});

describe.each([
  ["with scripts", true],
  ["without scripts", false],
])("a fact of the victim that must be known first, %s", (_how, javaScriptEnabled) => {
  it("LKHA-3.3a is filled in right there: what was typed and what was known of the victim stay", async () => {
    const { page, close } = await open({ javaScriptEnabled });
    page.setDefaultTimeout(20_000);
    await logIn(page, "noor-verbeek", "/casus/nieuw");
    await page.getByLabel("Wie meldt het?").selectOption("professional");
    await page.getByLabel("Wat is er aan de hand?").fill("Zorgen van een leerkracht.");
    await page.getByLabel("vrouwelijke genitale verminking").check();
    await page.getByLabel("Naam", { exact: true }).first().fill("Sarra Verzonnen");
    await page.locator('[name="slachtoffer.leeftijd.jaren"]').fill("16");
    await press(page, "Bewaar de melding");
    await page.waitForURL(/\/casus\/[0-9a-f-]{36}/);
    const casus = new URL(page.url()).pathname;
    await page.goto(`${casus}/veiligheid`);
    await act(page).getByLabel("Handeling", { exact: true }).selectOption("gesprek-slachtoffer");
    await act(page).getByLabel("Toelichting").fill("Gesproken op school.");
    // meanwhile a colleague finds that she is to be married: now it matters where she is
    const colleague = await page.context().newPage();
    await colleague.goto(`${casus}/veiligheid`);
    await colleague.locator("#LegFeitenVast [value=huwelijksdwang]").check();
    await press(colleague, "Leg vast");
    await colleague.waitForURL(/gedaan=/);
    await press(page, "Leg de handeling vast");
    const question = first(page).locator("details", { hasText: "waar is het slachtoffer nu?" });
    if (javaScriptEnabled) await expectUsable(page, "a fact of the victim first");
    await question.getByLabel("Waar nu").selectOption("NL");
    await press(page, "Bewaar als nieuwe versie");
    await act(page).getByText("Vastgelegd. Wat u had ingevuld, staat er nog").waitFor();
    expect(await act(page).getByLabel("Toelichting").inputValue()).toBe("Gesproken op school.");
    await page.goto(`${casus}/mensen`);
    const victim = await page.locator("article.person").first().textContent();
    expect(victim).toContain("Sarra Verzonnen");
    expect(victim).toContain("16 jaar");
    expect(victim).toContain("Nederland");
    await close();
  });
});

describe("an override in acute danger to life", () => {
  it("RK-7.4 asks only a reason, stands in the story, and is to be looked at again", async () => {
    const { page, close } = await open();
    await honour(page);
    await page.getByText("Leg acuut gevaar vast").first().click();
    await page.getByLabel("112 gebeld, of de politie gewaarschuwd").check();
    await page.locator("#MeldAcuutGevaar").getByLabel("Toelichting").fill("112 gebeld.");
    await press(page, "Leg acuut gevaar vast");
    await page.getByText("legde acuut gevaar vast").first().waitFor();
    await tellFamily(page);
    await act(page)
      .getByLabel("Levensgevaar: waarom kan dit niet wachten?")
      .fill("Hij is de enige die er nu is.");
    await expectUsable(page, "emergency");
    await press(page, "Leg de handeling vast");
    await page.getByText("zette in acuut gevaar een regel opzij").first().waitFor();
    await page.goto(page.url().replace(/\/veiligheid.*/, "/dossier"));
    const review = page.getByRole("region", { name: "Afgeweken van het protocol" });
    expect(await review.textContent()).toContain("Hij is de enige die er nu is.");
    await close();
  });
});

describe("the terms of Veilig Thuis", () => {
  it("RK-9.10 looking again asks the three questions, and informing can be postponed with a reason", async () => {
    const { page, close } = await open();
    await honour(page);
    await page.goto(page.url().replace(/\/veiligheid.*/, "/mensen"));
    const postpone = page.locator("#StelInformerenUit");
    await page.getByText("Uitstel tekenen", { exact: true }).click();
    await postpone.getByLabel("de risicoanalyse is nog niet klaar").check();
    await postpone.getByLabel("Toelichting").fill("De deskundige kijkt nog mee.");
    await expectUsable(page, "postpone");
    await press(page, "Teken het uitstel");
    await page.getByText("uitgesteld op").first().waitFor();
    await page.goto(page.url().replace(/\/mensen.*/, "/dossier"));
    await page.getByText("Hoe gaat het nu?").first().click();
    const follow = page.locator("#Monitor");
    await expect.poll(() => follow.getByLabel("na drie maanden").count()).toBe(0);
    for (const vraag of ["voorwaarden", "veilig", "herstel"])
      await follow.locator(`[name=${vraag}][value=deels]`).check();
    await follow.getByLabel("Toelichting").fill("De school ziet haar elke dag.");
    await expectUsable(page, "follow");
    await press(page, "Leg vast hoe het gaat");
    await page.getByText("keek hoe het gaat (tussendoor)").first().waitFor();
    await close();
  });

  it.each([
    [
      "that ended safe offers nothing, and says why",
      "geen-onveiligheid",
      "einde",
      "zonder dat er iets te volgen bleef",
    ],
    [
      "that was followed says from when on each time can be told",
      "structureel-onveilig",
      "betrokkenen",
      "na drie maanden: vanaf",
    ],
  ])("RK-9.11 a case %s", async (_which, veiligheid, besluit, gezegd) => {
    const { page, close } = await open();
    page.setDefaultTimeout(20_000);
    await honour(page);
    await page.locator(`#BeoordeelVeiligheid [value=${veiligheid}]`).check();
    await page.locator("#BeoordeelVeiligheid").getByLabel("Toelichting").fill("Gesproken.");
    await press(page, "Leg de beoordeling vast");
    await page.getByText("beoordeelde de veiligheid").first().waitFor();
    await page.locator("#NeemBesluit [name=medewerking]").selectOption("ja");
    await page.locator("#NeemBesluit [name=eigenKracht]").selectOption("ja");
    await page.locator(`#NeemBesluit [value=${besluit}]`).check();
    await page.locator("#NeemBesluit").getByLabel("Toelichting").fill("Zo is besproken.");
    await press(page, "Leg het besluit vast");
    await page.getByText("Besluit van vandaag").waitFor();
    await page.goto(page.url().replace(/\/veiligheid.*/, "/mensen"));
    await page.getByText("De melder hoort niets", { exact: true }).click();
    const zonder = page.locator("#ZieAfVanTerugkoppeling");
    await zonder.getByLabel("de melder wil niets horen").check();
    await zonder.getByLabel("Toelichting").fill("Dat zei zij aan de telefoon.");
    await press(page, "Leg vast waarom niet");
    await expect.poll(() => zonder.count()).toBe(0);
    await page.goto(page.url().replace(/\/mensen.*/, "/dossier"));
    await page.getByLabel("Waarom sluit u het dossier?").fill("Er is niets meer te doen.");
    await press(page, "Sluit het dossier");
    if (besluit !== "einde") {
      const overTweeMaanden = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
      await page.getByLabel("Waarom wijkt u af?").fill("Zij kunnen het samen zelf.");
      await page.getByLabel("Wanneer bekijkt u dit opnieuw?").fill(overTweeMaanden);
      await press(page, "Sluit het dossier");
    }
    await page.getByLabel("Waarom heropent u het?").waitFor();
    const follow = page.getByRole("region", { name: "Hoe gaat het nu?" });
    const fold = follow.locator("summary", { hasText: "Hoe gaat het nu?" });
    if (await fold.count()) await fold.click();
    await follow.getByText(gezegd).waitFor();
    await expect.poll(() => follow.getByLabel(/na (drie|twaalf) maanden/).count()).toBe(0);
    await expect.poll(() => follow.getByRole("button").count()).toBe(besluit === "einde" ? 0 : 1);
    await expectUsable(page, gezegd);
    await close();
  });
});
