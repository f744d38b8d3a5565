import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browserForFile, expectFits, expectUsable, looks, main } from "./visitor.ts";

const open = browserForFile();
const parts = ["", "/wet", "/cijfers", "/materiaal", "/kalender", "/onderhoud"].map(
  (deel) => `/kennis${deel}`,
);
/** The row of a table that is known by this name. */
const row = (page: Page, name: string | RegExp) =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });

describe("knowledge, without scripts", () => {
  it("is reached from the start page and leads on by links, in both languages", async () => {
    const { page, complaints, close } = await open({ javaScriptEnabled: false });
    await page.goto("/");
    await page.getByRole("contentinfo").getByRole("link", { name: "Kennis" }).click();
    for (const naam of ["Wat de wet zegt", "Cijfers", "Materiaal en trainingen", "Themadagen"]) {
      await page.getByRole("main").getByRole("link", { name: naam }).click();
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(naam);
      await page.getByRole("link", { name: "← Kennis" }).click();
    }
    await page.getByRole("link", { name: "English" }).click();
    await page.getByRole("main").getByRole("link", { name: "What the law says" }).click();
    expect(new URL(page.url()).pathname).toBe("/en/kennis/wet");
    expect(complaints).toEqual([]);
    await close();
  });

  it("RK-2.16 KB-30 RK-2.17 tells per form which law there is, and what sources read differently", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto("/kennis/wet");
    const gevangenschap = row(page, /Wet tegengaan huwelijkse gevangenschap/);
    expect(await gevangenschap.textContent()).toMatch(/geldt sinds 1 jul 2023.*niet in de wet zelf gelezen/);
    expect(await row(page, /artikelen 300–303/).textContent()).toContain("Er is geen eigen artikel voor");
    expect(await row(page, "Verdrag van Istanbul").textContent()).toContain("ook voor gemeenten");
    expect(await row(page, /Wet tijdelijk huisverbod/).textContent()).toContain("in de wet zelf gelezen");
    const lezingen = await page.getByRole("region", { name: /Bronnen lezen het verschillend/ }).textContent();
    expect(lezingen).toMatch(/Routekaart, 2021.*Kamerbrief, 2018.*artikel 284/s);
    await page.getByRole("link", { name: "RK-2.16" }).first().click();
    await page.getByRole("link", { name: "Wetboek van Strafrecht, 284" }).click();
    expect(new URL(page.url()).pathname).toBe("/kennis/wet");
    await close();
  });

  for (const taal of ["", "/en"])
    it(`RK-1.9 RK-1.14 KB-33 shows every figure as a picture and as a table with the same numbers (${taal || "nl"})`, async () => {
      const { page, close } = await open({ javaScriptEnabled: false });
      await page.goto(`${taal}/kennis/cijfers`);
      const figures = await page.locator("figure").all();
      expect(figures.length).toBeGreaterThan(15);
      for (const figure of figures) {
        const picture = figure.getByRole("img");
        await expect.poll(() => picture.count()).toBe(1);
        const said = (await picture.getAttribute("aria-label")) ?? "";
        const drawn = await picture.locator("text.number-value").allTextContents();
        await figure.locator("summary").click();
        const cells = await figure.getByRole("cell").allTextContents();
        expect(cells).toEqual(drawn);
        for (const cell of cells) expect(said).toContain(cell);
        const facts = (await figure.locator("dl").textContent()) ?? "";
        expect(facts).toMatch(/(Telt|Counts).+(Telt niet|Does not count).+(Jaar|Year)\d{4}.+(Bron|Source)/s);
      }
      const text = await main(page);
      expect(text).toContain(taal ? "338 to 957" : "338 tot 957");
      expect(text).toContain(taal ? "674 to 1,914" : "674 tot 1.914");
      await expect.poll(() => page.getByRole("rowheader", { name: /tota|samen|together/i }).count()).toBe(0);
      await close();
    });

  it("RK-6.10 RK-7.22 RK-9.13 WW-A3 names what others made, with owner and day, and shows none of it as its own", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto("/kennis/materiaal");
    const stappenplan = row(page, /Stappenplan en Vragenkaart/);
    expect(await stappenplan.textContent()).toMatch(
      /Veilig Thuis.*genoemd in een bron van 2021; nog na te gaan/,
    );
    await expect.poll(() => stappenplan.getByRole("rowheader").getByRole("link").count()).toBe(0);
    const protocol = row(page, /Handelingsprotocol Veilig Thuis 2019/);
    const link = protocol.getByRole("rowheader").getByRole("link");
    expect(await link.getAttribute("href")).toMatch(/^https:\/\/veiligthuis\.nl\//);
    expect(await link.getAttribute("rel")).toContain("noreferrer");
    expect(await row(page, /Kamerbrief 32 175/).textContent()).toContain("hele tekst gelezen");
    expect(await row(page, /Zelfscan/).textContent()).toContain("apart in voor schadelijke praktijken");
    expect(await row(page, /burgerlijke stand/).textContent()).toContain("noemt geen aanbieder");
    await close();
  });

  it("RK-3.22 KB-9 lists the theme days from today on, and gives them as a file", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto("/kennis/kalender");
    await expect.poll(() => page.getByRole("main").getByRole("heading", { level: 3 }).count()).toBe(5);
    expect(await main(page)).toContain("Wij kozen juni.");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /Download de themadagen/ }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("themadagen.ics");
    const answer = await page.request.get("/en/kennis/kalender.ics");
    expect(answer.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
    expect(await answer.text()).toContain("SUMMARY:Human Rights Day");
    await close();
  });

  it("says of all content what is due first, a page at a time, and filters by owner", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto("/kennis/onderhoud");
    expect(await page.getByRole("status").textContent()).toMatch(/over tijd/);
    const [first] = await page.getByRole("table").all();
    const days = await first
      ?.locator("tbody tr td:nth-of-type(1) time")
      .evaluateAll((all) => all.map((time) => time.getAttribute("datetime") ?? ""));
    expect(days?.length).toBeGreaterThan(20);
    expect(days).toEqual(days?.toSorted());
    await page.getByRole("link", { name: /Volgende/ }).click();
    expect(page.url()).toContain("blad=2");
    await page.getByLabel("Eigenaar").selectOption("redactie");
    await page.getByRole("button", { name: "Toon" }).click();
    expect(new URL(page.url()).search).toBe("?eigenaar=redactie");
    await expect.poll(() => page.getByRole("rowheader", { name: "/kennis/wet" }).count()).toBe(1);
    await page.goto("/en/kennis/onderhoud?eigenaar=niemand&blad=zeven");
    expect(await main(page)).toContain("This owner has no content.");
    await close();
  });
});

it.each(looks)(
  "every page of knowledge is accessible and fits ($taal on a $screen)",
  async ({ taal, viewport }) => {
    const { page, complaints, close } = await open({ viewport });
    for (const pad of parts) {
      await page.goto(taal + pad);
      await openAll(page);
      await expectUsable(page, taal + pad);
      await expectFits(page, taal + pad);
    }
    expect(complaints).toEqual([]);
    await close();
  },
);

it("is read with the keyboard alone, asks nothing of another site, and prints its tables", async () => {
  const { page, elsewhere, close } = await open();
  for (const pad of parts) await page.goto(pad, { waitUntil: "networkidle" });
  expect(elsewhere).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  await page.goto("/kennis/cijfers");
  const summary = page.locator("figure summary").first();
  await summary.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator("figure table").first().isVisible()).toBe(true);
  await page.goto("/kennis/cijfers");
  expect(await page.locator("figure table").first().isVisible()).toBe(false);
  await page.emulateMedia({ media: "print" });
  await expect.poll(() => page.locator("figure table").first().isVisible()).toBe(true);
  await close();
});
