import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browserForFile, expectFits, expectUsable, looks, screens } from "./visitor.ts";

const open = browserForFile();
const paths = ["/iemand", "/beroep", "/signalen", "/signalen/lichaam", "/signalen/relatie", "/gesprek"];

const press = async (page: Page, name: string): Promise<void> => {
  const arrived = page.waitForEvent("load");
  await page.getByRole("button", { name, exact: true }).click();
  await arrived;
};
const verdict = (page: Page, action: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: action, exact: true }) });

describe("every page for whoever is near or meets this at work", () => {
  it.each(looks)(
    "is accessible, fits, and has a neutral name ($taal on a $screen)",
    async ({ taal, viewport }) => {
      const { page, complaints, close } = await open({ viewport });
      for (const path of paths) {
        await page.goto(taal + path);
        expect(await page.title()).toBe("Schakel");
        await expectUsable(page, taal + path);
        await expectFits(page, taal + path);
      }
      expect(complaints).toEqual([]);
      await close();
    },
  );
});

describe("a checklist without scripts", () => {
  it("RK-6.13 keeps what is ticked in other words and in the other language, and nothing in the address", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto("/signalen/lichaam");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
      "Vrouwelijke genitale verminking (VGV)",
    );
    await page.getByLabel("De moeder of een zus heeft VGV ondergaan.").check();
    await press(page, "Toon de woorden voor het gesprek");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Meisjesbesnijdenis");
    expect(
      await page.getByLabel("De moeder of een zus heeft meisjesbesnijdenis ondergaan.").isChecked(),
    ).toBe(true);
    await page.getByLabel("Er gaan verhalen rond", { exact: false }).check();
    await press(page, "English");
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/en/signalen/lichaam");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Circumcision of girls");
    await expect.poll(() => page.getByRole("checkbox", { checked: true }).count()).toBe(2);
    await expect.poll(() => page.getByText("You ticked something for which you call today").count()).toBe(1);
    await press(page, "Show the words for the file");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
      "Female genital mutilation (FGM)",
    );
    await expect.poll(() => page.getByRole("checkbox", { checked: true }).count()).toBe(2);
    await close();
  });

  it("prints what is ticked, the whole list when nothing is, and makes a sheet with nothing else", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto("/signalen/relatie");
    await page.emulateMedia({ media: "print" });
    const boxes = page.locator(".check").filter({ visible: true });
    await expect.poll(() => boxes.count()).toBeGreaterThan(15);
    await page.emulateMedia({ media: "screen" });
    await page.getByLabel("Is bij de keel gegrepen", { exact: false }).check();
    await page.getByLabel("Heeft een eigen inkomen", { exact: false }).check();
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => boxes.count()).toBe(2);
    await expect.poll(() => page.getByRole("button").filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: "screen" });
    await press(page, "Maak een blad om af te drukken");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Wat ik zag");
    await expect
      .poll(() => page.locator(".sheet-item p:first-child").filter({ hasText: "☒" }).count())
      .toBe(2);
    await expect.poll(() => page.getByText("geen test", { exact: false }).count()).toBe(1);
    await press(page, "Terug naar de lijst");
    await expect.poll(() => page.getByRole("checkbox", { checked: true }).count()).toBe(2);
    await close();
  });

  it("RK-7.3 RK-7.4 puts the expert first on a harmful form, and not on ordinary partner violence", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto("/signalen/familie");
    expect(await verdict(page, "Gesprek met het slachtoffer").textContent()).toContain("Eerst iets anders");
    expect(await verdict(page, "Partner, ouders of familie informeren").textContent()).toContain("Mag niet");
    expect(await page.locator(".calls-when").first().textContent()).toContain("taakaccenthouder");
    await page.goto("/signalen/relatie");
    const talk = await verdict(page, "Gesprek met het slachtoffer").textContent();
    expect(talk).toContain("Mag");
    expect(talk).not.toContain("RK-7.3");
    const absent = await page.goto("/signalen/bestaat-niet");
    expect(absent?.status()).toBe(404);
    await close();
  });
});

describe("a talk", () => {
  it("RK-7.4 RK-7.5 with the family about a forced marriage is shut by the rule tables, without a guide", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto("/gesprek");
    await page.getByLabel("Met de familie of de partner").check();
    await page.getByLabel("Moeten trouwen met wie je niet wilt").check();
    await press(page, "Toon wat kan");
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/gesprek");
    const shut = await verdict(page, "Partner, ouders of familie informeren").textContent();
    expect(shut).toContain("Mag niet");
    expect(shut).toContain("RK-7.4");
    await expect.poll(() => page.getByRole("heading", { name: "Hoe u kunt beginnen" }).count()).toBe(0);
    expect(await page.locator(".calls-when").textContent()).toContain("LKHA");
    await press(page, "English");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
      "Talking with the family or the partner",
    );
    await close();
  });

  it("RK-7.3 with the victim asks for an expert first, and opens when one was consulted; WW-Z25 opens ordinary violence", async () => {
    const { page, close } = await open({ javaScriptEnabled: false, viewport: screens.phone });
    await page.goto("/gesprek");
    await page.getByLabel("Met degene die het overkomt").check();
    await page.getByLabel("Meisjesbesnijdenis").check();
    await press(page, "Toon wat kan");
    expect(await verdict(page, "Gesprek met het slachtoffer").textContent()).toContain("RK-7.3");
    await expect
      .poll(() => page.getByText("De leidraad hieronder is voor daarna", { exact: false }).count())
      .toBe(1);
    const before = await page.getByRole("region", { name: "Vooraf" }).textContent();
    expect(before).toContain("waar u met z'n tweeën bent");
    expect(before).toContain("waar deze persoon vannacht terechtkan");
    await expect
      .poll(() => page.getByText("Ik ga hiermee niet naar je familie", { exact: false }).count())
      .toBe(1);
    await expect.poll(() => page.getByRole("heading", { name: "Hoe u kunt beginnen" }).count()).toBe(1);
    await page.getByText("Uw antwoorden", { exact: true }).click();
    await page.getByLabel("Een deskundige is geraadpleegd").check();
    await page.getByRole("group", { name: "Kan praten iemand" }).getByLabel("Nee").check();
    await page.getByLabel("In Nederland").check();
    await press(page, "Toon opnieuw");
    expect(await verdict(page, "Gesprek met het slachtoffer").textContent()).toMatch(/✓ Mag/);
    await page.goto("/gesprek");
    await page.getByLabel("Met degene die het overkomt").check();
    await page.getByLabel("Pijn, angst of controle in een relatie").check();
    for (const question of ["Kan praten iemand", "Kan de naam of de eer"])
      await page.getByRole("group", { name: question }).getByLabel("Nee").check();
    await page.getByLabel("In Nederland").check();
    await press(page, "Toon wat kan");
    const talk = await verdict(page, "Gesprek met het slachtoffer").textContent();
    expect(talk).toContain("WW-Z25");
    expect(talk).not.toContain("RK-7.3");
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => page.getByRole("button").filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole("heading", { name: "Veilig afsluiten" }).isVisible()).toBe(true);
    await close();
  });

  it("WW-M8b WW-Z24 with the family is prepared for two who can leave, not as a talk that nobody notices", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto("/gesprek");
    await page.getByLabel("Met de familie of de partner").check();
    await page.getByLabel("Pijn, angst of controle in een relatie").check();
    for (const question of ["Kan praten iemand", "Kan de naam of de eer"])
      await page.getByRole("group", { name: question }).getByLabel("Nee").check();
    await page.getByLabel("In Nederland").check();
    await press(page, "Toon wat kan");
    const before = await page.getByRole("region", { name: "Vooraf" }).textContent();
    expect(before).toContain("Doe het met een collega, op een plek waar u beiden weg kunt.");
    for (const victims of ["met z'n tweeën", "niet via thuis", "vannacht terechtkan"])
      expect(before).not.toContain(victims);
    await close();
  });

  it("asks with whom, and says so when nobody was chosen", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto("/gesprek");
    await page.getByLabel("In een ander land moeten blijven").check();
    const [answer] = await Promise.all([
      page.waitForResponse(/\/gesprek$/),
      page.getByRole("button", { name: "Toon wat kan" }).click(),
    ]);
    expect(answer.status()).toBe(422);
    expect(await page.getByRole("alert").textContent()).toContain("Kies met wie u wilt praten");
    expect(await page.getByLabel("In een ander land moeten blijven").isChecked()).toBe(true);
    await close();
  });
});

describe("what is posted", () => {
  for (const name of ["wide", "phone"] as const)
    it(`is accessible and fits on a ${name} screen: the sheet, and a talk that is asked, refused, shut and open`, async () => {
      const { page, complaints, close } = await open({ viewport: screens[name] });
      await page.goto("/signalen/relatie");
      await page.getByLabel("Is bij de keel gegrepen", { exact: false }).check();
      await press(page, "Maak een blad om af te drukken");
      await expectUsable(page, "the sheet");
      await press(page, "Terug naar de lijst");
      await expectUsable(page, "a list with something for today");
      await page.goto("/gesprek");
      await press(page, "Toon wat kan");
      await expectUsable(page, "the questions with an error");
      await page.getByLabel("Met de familie of de partner").check();
      await page.getByLabel("Moeten trouwen met wie je niet wilt").check();
      await page.getByLabel("Er is nu gevaar").check();
      await press(page, "Toon wat kan");
      await expectUsable(page, "a talk that must not be held, in danger");
      await page.getByText("Uw antwoorden", { exact: true }).click();
      await page.getByLabel("Met een kind").check();
      await press(page, "Toon opnieuw");
      await expectUsable(page, "the guide for a talk with a child");
      expect(complaints.filter((complaint) => !complaint.includes("422"))).toEqual([]);
      await close();
    });
});
