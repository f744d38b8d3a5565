import { describe, expect, it } from "vitest";
import { browserForFile, expectFits, expectUsable, looks, main, origin } from "./visitor.ts";

const open = browserForFile();

describe("the sources", () => {
  it("LKHA-3.3a lead without scripts from document to row, to tension and decision, and back", async () => {
    const { page, complaints, close } = await open({ javaScriptEnabled: false });
    await page.goto("/uitleg");
    await page.getByRole("link", { name: "Afspraken samenwerking Veilig Thuis en LKHA" }).click();
    expect(new URL(page.url()).pathname).toBe("/bronnen/LKHA");
    await page.getByRole("link", { name: "LKHA-3.3a", exact: true }).click();
    expect(await main(page)).toContain("In een casus weegt dit mee bij:");
    expect(await main(page)).toContain("Wat wel kan");
    await page.getByRole("link", { name: "T4", exact: true }).click();
    expect(await main(page)).toContain("Wat wij kozen");
    await page.getByRole("link", { name: "WW-V1", exact: true }).click();
    expect(await main(page)).toContain("In een casus loopt hierdoor een termijn.");
    await page.getByRole("link", { name: "Alle bronnen" }).click();
    await page.getByText(/^Waar wij zelf kozen \(\d+\)$/).click();
    await page.getByRole("link", { name: "BESLUIT-FAMILIE-PAS-NA-ANALYSE" }).click();
    expect(await main(page)).toContain("Een besluit van Schakel. De bronnen laten dit open.");
    await page.getByRole("rowheader", { name: "RK-7.4" }).getByRole("link").click();
    await page.getByRole("link", { name: "BESLUIT-FAMILIE-PAS-NA-ANALYSE" }).waitFor();
    await page.getByRole("link", { name: "RK-7.5 →" }).click();
    expect(new URL(page.url()).pathname).toBe("/bronnen/RK-7.5");
    expect(complaints).toEqual([]);
    await close();
  });

  it("say of a row that is no rule what it waits for, or why it was left out", async () => {
    const { page, close } = await open();
    await page.goto("/bronnen/KB-2");
    expect(await main(page)).toContain("Een afdeling die in 2018 ophield");
    await page.goto("/en/bronnen/RK-2.8");
    expect(await main(page)).toContain("What this sentence waits for");
    await close();
  });

  it("lead from a row that a page tells to that page", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto("/en/bronnen/RK-3.22");
    expect(await main(page)).toContain("A public page tells this.");
    await page.getByRole("link", { name: "Human Rights Day" }).click();
    expect(new URL(page.url()).pathname).toBe("/en/kennis/kalender");
    await close();
  });

  it("are found by words, without scripts and without the words in the address", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto("/bronnen");
    await page.getByLabel("Zoek in de zinnen en besluiten").fill("Huisverbod escaleren");
    await page.getByRole("button", { name: "Zoek" }).click();
    expect(page.url()).toBe(`${origin}/bronnen`);
    expect(await page.getByRole("status").textContent()).toContain("gevonden voor 'Huisverbod escaleren'");
    await expect.poll(() => page.getByRole("rowheader", { name: "RK-2.15" }).count()).toBe(1);
    await page.getByLabel("Zoek in de zinnen en besluiten").fill("zeepaardje");
    await page.getByRole("button", { name: "Zoek" }).click();
    expect(await page.getByRole("status").textContent()).toContain("Probeer één woord");
    await close();
  });

  it("are light: no framework, no cookie, and print everything that is folded away", async () => {
    const { page, close } = await open();
    const scripts: string[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") scripts.push(response.url());
    });
    for (const pad of ["/bronnen", "/bronnen/RK", "/bronnen/RK-7.4"]) {
      await page.goto(pad, { waitUntil: "networkidle" });
      expect(await page.locator("link[rel=modulepreload]").count(), pad).toBe(0);
    }
    expect(new Set(scripts).size).toBe(1);
    expect(await page.context().cookies()).toEqual([]);
    await page.goto("/bronnen");
    const folded = page.getByText("Wie de zaak heeft, blijft verantwoordelijk");
    expect(await folded.isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => folded.isVisible()).toBe(true);
    await expect.poll(() => page.getByRole("button").filter({ visible: true }).count()).toBe(0);
    await close();
  });

  it.each(looks)("are accessible and fit ($taal on a $screen)", async ({ taal, viewport }) => {
    const { page, complaints, close } = await open({ viewport });
    for (const pad of [
      "/bronnen",
      "/bronnen/KB",
      "/bronnen/RK",
      "/bronnen/RK-7.4",
      "/bronnen/T4",
      "/bronnen/BESLUIT-FAMILIE-PAS-NA-ANALYSE",
      "/bronnen/X-VT12",
    ]) {
      await page.goto(taal + pad);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      await expectUsable(page, taal + pad);
      await expectFits(page, taal + pad);
    }
    expect(complaints).toEqual([]);
    await close();
  });
});
