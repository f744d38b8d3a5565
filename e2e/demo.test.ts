import { describe, expect, it } from "vitest";
import { casusVan } from "../server/demo/demo-casus.ts";
import { demoMedewerkers } from "../server/demo/people.ts";
import { verhalen } from "../server/demo/verhalen/verhalen.ts";
import { browserForFile, expectUsable, looks } from "./visitor.ts";

const open = browserForFile();

describe("the start page of the demo", () => {
  it("makes the reader each of the three employees with one button, and changes between them", async () => {
    const { page, complaints, close } = await open();
    await page.goto("/demo");
    await page.getByRole("button", { name: "Word Noor en begin" }).click();
    await page.waitForURL(/\/casus\/nieuw/);
    await page.goto("/demo");
    await page.getByRole("button", { name: "Word Yara en aanvaard" }).click();
    await page.waitForURL(/\/werk/);
    await expect.poll(() => page.getByText("Yara Benschop").count()).toBeGreaterThan(0);
    await page.goto("/demo");
    await page.getByRole("button", { name: "Word Sanne en zoek" }).click();
    await page.waitForURL(/\/zoek/);
    expect(complaints).toEqual([]);
    await close();
  });

  it("lists everybody one can be, and says that all is invented", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto("/demo");
    await expect.poll(() => page.getByText("Alles hier is verzonnen").count()).toBe(1);
    for (const { naam } of Object.values(demoMedewerkers))
      expect(await page.getByText(naam).count(), naam).toBeGreaterThan(0);
    await close();
  });

  it("opens each casus it lists as somebody who may see it", async () => {
    const { page, close } = await open();
    for (const verhaal of verhalen) {
      if (!verhaal.toont) continue;
      const { id, nummer } = casusVan(verhaal);
      await page.goto("/demo");
      await page.getByRole("button", { name: new RegExp(`Bekijk ${nummer}`) }).click();
      await page.waitForURL(`**/casus/${id}`);
      expect(await page.getByRole("heading", { level: 1 }).textContent(), verhaal.sleutel).toContain(nummer);
    }
    await close();
  });

  it.each(looks)("is accessible and sends no framework ($taal on a $screen)", async ({ taal, viewport }) => {
    const { page, complaints, close } = await open({ viewport });
    let bytes = 0;
    page.on("response", async (response) => {
      if (response.request().resourceType() === "script") bytes += (await response.body()).length;
    });
    await page.goto(`${taal}/demo`, { waitUntil: "networkidle" });
    expect(bytes).toBeLessThan(2048);
    await expectUsable(page, `${taal}/demo`);
    expect(complaints).toEqual([]);
    await close();
  });
});
