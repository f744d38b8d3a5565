import { describe, expect, it } from "vitest";
import { browserForFile, expectUsable, logIn, main, screens } from "./visitor.ts";

const open = browserForFile();

describe("the division of work", () => {
  it("WW-Z1 one press takes up what is nobody's, and a team leader arranges a stand-in", async () => {
    const { page, complaints, close } = await open();
    await logIn(page, "marijke-adema", "/werk/verdeling");
    await page.getByRole("heading", { level: 1, name: "Verdeling van het werk" }).waitFor();
    await expectUsable(page, "division of work, wide");
    expect(await main(page)).toContain("voor team eer en dwang");
    await page
      .getByRole("navigation", { name: "Wachtrij van" })
      .getByRole("link", { name: "team eer en dwang" })
      .click();
    await page.waitForURL(/team=team-eer-en-dwang/);
    await page.getByRole("link", { name: "Alles", exact: true }).click();
    await page.getByLabel("Wie is er niet?").selectOption({ label: "Rafael Dijkman" });
    await page.getByLabel("Wie neemt het werk waar?").selectOption({ label: "Rafael Dijkman" });
    await page.getByLabel("Vanaf").fill("2027-01-04");
    await page.getByLabel("Tot en met").fill("2027-01-08");
    await page.getByRole("button", { name: "Stel de vervanging in" }).click();
    await page.getByText("Kies een andere collega").first().waitFor();
    const pakOp = page.getByRole("button", { name: /^Pak op: / });
    const voor = await pakOp.count();
    expect(voor).toBeGreaterThan(0);
    await pakOp.first().click();
    await page.waitForURL(/\/casus\//);
    await page.goto("/werk/verdeling");
    await expect.poll(() => pakOp.count()).toBe(voor - 1);
    expect(complaints.filter((line) => !line.includes("422"))).toEqual([]);
    await close();
  });

  it("X-VT12 X-VT11 X-VT21 a case says who was told, who waits and who heard of rights", async () => {
    const { page, close } = await open({ viewport: screens.phone });
    await logIn(page, "noor-verbeek", "/werk/verdeling");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expectUsable(page, "division of work, phone");
    await page
      .getByRole("link", { name: /^Koppel terug: / })
      .first()
      .click();
    await page.getByRole("heading", { name: "De melder laten weten wat er is gedaan" }).waitFor();
    await expectUsable(page, "informing, phone");
    const tekst = await main(page);
    expect(tekst).toContain("Wie weet dat er gegevens zijn?");
    expect(tekst).toContain("Wie hoorde van zijn rechten?");
    await close();
  });
});
