import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browserForFile, expectFits, expectUsable, looks, main, origin } from "./visitor.ts";

const open = browserForFile();

/** Presses a button that posts, and waits until the answer has arrived. */
async function send(page: Page, name: string | RegExp): Promise<void> {
  const arrived = page.waitForEvent("load");
  await page.getByRole("button", { name }).last().click();
  await arrived;
}
/** Every part of the assistant, in its order. */
const parts = ["begin", "stap1", "stap2", "stap3", "stap4", "stap5", "uitkomst"] as const;
/** Opens a part from the list. */
async function part(page: Page, value: (typeof parts)[number]): Promise<void> {
  const arrived = page.waitForEvent("load");
  await page.locator(`main nav button[value=${value}]`).click();
  await arrived;
}
const tick = (page: Page, name: string, value: string) =>
  page.locator(`[name="${name}"][value="${value}"]`).check();
const field = (page: Page, name: string) => page.locator(`[name="${name}"]:not([type=hidden])`);
const title = async (page: Page) => (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";

describe("the assistant for the reporting code", () => {
  it("WW-Z12 WW-Z16 goes without scripts from signals to a report, in any order, and is saved as a file", async () => {
    const { page, complaints, close } = await open({ javaScriptEnabled: false });
    await page.goto("/meldcode");
    await tick(page, "gevaarErger", "nee");
    await tick(page, "vormen", "partnergeweld");
    await tick(page, "eermotief", "nee");
    await tick(page, "verblijf", "nederland");
    await tick(page, "sector", "zorg");
    await part(page, "stap5");
    await tick(page, "afweging1", "ja");
    await tick(page, "afweging2", "structureel");
    await tick(page, "afweging3", "ja");
    await tick(page, "afweging4", "ja");
    await part(page, "stap1");
    await field(page, "signaal1.wat").fill("Blauwe plek op haar linkerarm.\nZij droeg lange mouwen.");
    await field(page, "signaal1.wanneer").fill("12 november");
    await send(page, "Nog een signaal");
    expect(await field(page, "signaal1.wat").inputValue()).toContain("linkerarm");
    await field(page, "signaal3.wat").fill("Zij belde niet terug.");
    await part(page, "stap3");
    expect(await main(page)).toContain("Gesprek met het slachtoffer");
    expect(await main(page)).not.toContain("Praat nog niet");
    await part(page, "uitkomst");
    expect(await title(page)).toBe("De uitkomst: melden en hulp regelen en advies vragen");
    expect(await main(page)).toContain("U meldt bij Veilig Thuis.");
    expect(await main(page)).toContain("WW-Z12");
    expect(await main(page)).toContain("Is de hulp van het lokale team of de lopende hulp genoeg?");
    expect(page.url()).toBe(`${origin}/meldcode`); // nothing in the address

    const downloaded = page.waitForEvent("download");
    await page.getByRole("button", { name: "Bewaar als bestand" }).click();
    const file = await downloaded;
    expect(file.suggestedFilename()).toBe("notitie.txt");
    const text = await readFile(await file.path(), "utf8");
    expect(text).toContain("Blauwe plek op haar linkerarm.");
    expect(text).toContain("De uitkomst: melden en hulp regelen en advies vragen");
    expect(text).toContain("(WW-Z12)");
    expect(text).toContain("Veilig Thuis: 0800-2000");
    expect(text).toContain("Wat nu wel en niet kan");

    await send(page, "Verder naar het meldformulier");
    expect(page.url()).toBe(`${origin}/melden`);
    expect(await field(page, "signaal3.wat").inputValue()).toBe("Zij belde niet terug.");
    await field(page, "gemeente").fill("Gouda");
    await send(page, "English");
    expect(page.url()).toBe(`${origin}/en/melden`);
    expect(await field(page, "gemeente").inputValue()).toBe("Gouda"); // typed just now
    expect(await field(page, "signaal1.wanneer").inputValue()).toBe("12 november");
    await send(page, /Back to the steps/);
    expect(await title(page)).toBe("The outcome: report and arrange help and ask for advice");
    expect(await page.context().cookies()).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it("RK-7.3 RK-7.4 puts the expert first in a harmful practice, and never says to talk first", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto("/meldcode");
    await tick(page, "gevaarErger", "nee");
    await tick(page, "vormen", "vgv");
    await part(page, "stap3");
    expect(await main(page)).toContain("Praat nog niet met het slachtoffer of de familie");
    const beside = page.getByRole("region", { name: "Wat hier anders gaat" });
    expect(await beside.textContent()).toContain("RK-7.3");
    const parents = beside.getByText("Informeer partner of ouders niet meteen", { exact: false }).first();
    expect(await parents.isVisible()).toBe(false); // read in step 1; here to unfold
    await expect
      .poll(() => page.getByRole("heading", { name: "Gesprek met het slachtoffer" }).count())
      .toBe(1);
    expect(await main(page)).toMatch(/Eerst moet bekend zijn: [A-Z][^?]+\?( [A-Z][^?]+\?)*/);
    await part(page, "stap1");
    await expect.poll(() => parents.isVisible()).toBe(true);
    await part(page, "stap2");
    await tick(page, "deskundige", "ja");
    await part(page, "stap3");
    expect(await main(page)).not.toContain("Praat nog niet");
    expect(await page.getByRole("region", { name: "Wat hier anders gaat" }).textContent()).toContain(
      "RK-7.4",
    );
    await part(page, "uitkomst");
    const advice = await page.getByRole("region", { name: "Advies vragen" }).textContent();
    expect(advice).toContain("Pharos");
    expect(advice).toContain("Bij Veilig Thuis hoeft u ook uw eigen naam niet te zeggen.");
    expect(advice).not.toContain("LKHA");
    await close();
  });

  it("RK-2.6 LKHA-1.3c says that LKHA writes down who asks, where LKHA is one to call", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto("/meldcode");
    await tick(page, "vormen", "achterlating");
    await part(page, "uitkomst");
    const advice = (await page.getByRole("region", { name: "Advies vragen" }).textContent()) ?? "";
    expect(advice).toContain("070-345 43 19");
    expect(advice).toContain("Het schrijft wel op wie u bent.");
    expect(advice).not.toContain("anoniem blijven");
    await close();
  });

  it("SOA-A1.2 says 112 before everything else in acute danger", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto("/meldcode");
    await part(page, "stap5");
    await tick(page, "afweging2", "acuut");
    await part(page, "uitkomst");
    expect(await page.getByRole("status").first().textContent()).toContain("bel 112");
    await part(page, "stap1");
    expect(await page.getByRole("status").first().textContent()).toContain("bel 112");
    await close();
  });

  it("says what is wrong with nonsense, and loses nothing that was typed", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto("/meldcode");
    await part(page, "stap1");
    await field(page, "diagnose").fill("x".repeat(400));
    await field(page, "duiding").fill("Blijft staan.");
    const answer = page.waitForResponse(`${origin}/meldcode`);
    await part(page, "stap4");
    expect((await answer).status()).toBe(422);
    expect(await page.getByRole("alert").textContent()).toContain("hoogstens 300 tekens");
    expect(await field(page, "diagnose").inputValue()).toHaveLength(400);
    expect(await field(page, "duiding").inputValue()).toBe("Blijft staan.");
    for (const path of ["/meldcode", "/melden", "/en/meldcode"]) {
      const refused = await page.request.post(path, {
        form: {
          vormen: "toverij",
          naar: "nergens",
          deel: "__proto__",
          signalen: "-1e9",
          zorgen: "Blijft staan.",
        },
        headers: { origin },
      });
      expect(refused.status(), path).toBe(422);
      expect(await refused.text(), path).toContain("Blijft staan.");
    }
    await close();
  });
});

describe("the preview of the report form", () => {
  it("WW-Z6 WW-Z7 shows every question without login, danger first, and says that it is not sent", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    const answer = await page.goto("/melden");
    expect(answer?.headers()["set-cookie"]).toBeUndefined();
    expect(
      await page.locator("main input:not([type=hidden]), main textarea").first().getAttribute("name"),
    ).toBe("gevaarErger");
    expect(await main(page)).toContain("Kijk na en verstuur");
    expect(await main(page)).toContain("0800-2000");
    const steps = (await page.getByRole("heading", { level: 2 }).allTextContents()).filter((kop) =>
      /^Stap/.test(kop),
    );
    expect(steps.map((kop) => kop.slice(0, 6))).toEqual(["Stap 1", "Stap 2", "Stap 3", "Stap 4", "Stap 5"]);
    await close();
  });

  it("WW-Z18 WW-Z21 WW-M9 reads along without scripts at a press, as advice", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto("/melden");
    await field(page, "signaal1.wat").fill("Vader is altijd agressief.");
    await field(page, "diagnose").fill("PTSS");
    await tick(page, "ingelicht", "nee");
    await tick(page, "nietGrond", "relatie");
    await send(page, "Lees mee");
    expect(await main(page)).toContain("Meegelezen: 4 opmerkingen. Het is advies; u beslist.");
    expect(await page.locator("[data-remark='signaal1.wat/oordeel-in-feit']").textContent()).toContain(
      "agressief",
    );
    await expect.poll(() => page.locator("[data-remark='nietGrond/alleen-relatie']").isVisible()).toBe(true);
    await close();
  });

  it("WW-Z18 WW-Z20 reads along while one types, and nothing leaves the browser for it", async () => {
    const { page, complaints, close } = await open();
    const requests: string[] = [];
    await page.goto("/melden", { waitUntil: "networkidle" });
    page.on("request", (request) => requests.push(request.url()));
    const remark = page.locator("[data-remark='signaal1.wat/oordeel-in-feit']");
    expect(await remark.isVisible()).toBe(false);
    await field(page, "signaal1.wat").pressSequentially("Moeder is duidelijk onbetrouwbaar.");
    await remark.waitFor();
    expect(await remark.textContent()).toContain("duidelijk, onbetrouwbaar");
    await field(page, "signaal1.wat").fill("Moeder kwam op 3 november niet op de afspraak.");
    await remark.waitFor({ state: "hidden" });
    await field(page, "hypothese").fill("Zij wordt gedwongen.");
    await page.locator("[data-remark='hypotheseFeiten/hypothese-zonder-feit']").waitFor();
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
    expect(kept).toEqual(["", 0, 0]);
    await close();
  });

  it("is printed as an empty form: every question, lines to write on, no buttons", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto("/melden");
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => page.getByRole("button").filter({ visible: true }).count()).toBe(0);
    expect(await field(page, "zorgen").isVisible()).toBe(true);
    const lines = await field(page, "zorgen").evaluate(
      (control) => getComputedStyle(control).backgroundImage,
    );
    expect(lines).toContain("gradient");
    await close();
  });
});

describe("both pages", () => {
  it("weigh no more than forty kilobytes, and send small scripts of our own: exit, reading along, and where it can be sent keeping", async () => {
    const { page, close } = await open();
    for (const path of ["/meldcode", "/melden", "/en/melden"]) {
      const sizes: number[] = [];
      const scripts: number[] = [];
      const cdp = await page.context().newCDPSession(page);
      await cdp.send("Network.enable");
      await cdp.send("Network.setCacheDisabled", { cacheDisabled: true });
      cdp.on("Network.loadingFinished", ({ encodedDataLength }) => sizes.push(encodedDataLength));
      page.on("response", (response) => {
        if (response.request().resourceType() === "script")
          void response
            .request()
            .sizes()
            .then(({ responseBodySize }) => scripts.push(responseBodySize));
      });
      await page.goto(path, { waitUntil: "networkidle" });
      expect(
        sizes.reduce((tot, size) => tot + size, 0),
        path,
      ).toBeLessThan(40_000);
      expect(scripts.length, path).toBe(path.endsWith("/melden") ? 3 : 2);
      expect(Math.max(...scripts), path).toBeLessThan(3_000);
      await cdp.detach();
      page.removeAllListeners("response");
    }
    await close();
  });

  it.each(looks)("are accessible and fit ($taal on a $screen)", async ({ viewport, taal: language }) => {
    const { page, complaints, close } = await open({ viewport });
    await page.goto(`${language}/meldcode`);
    await tick(page, "vormen", "huwelijksdwang");
    for (const naar of parts) {
      await part(page, naar);
      await expectUsable(page, naar);
      await expectFits(page, naar);
      if (naar === "stap5") await tick(page, "afweging2", "acuut");
    }
    await page.goto(`${language}/melden`);
    await field(page, "signaal1.wat").fill("Altijd depressief, always.");
    await tick(page, "vormen", "vgv");
    await tick(page, "ingelicht", "nee");
    await send(page, language ? "Read along" : "Lees mee");
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await expectUsable(page, "the form with remarks");
    await expectFits(page, "the form with remarks");
    expect(complaints).toEqual([]);
    await close();
  });

  it("KB-37 work with the keyboard alone, and have a neutral name", async () => {
    const { page, close } = await open();
    await page.goto("/meldcode");
    expect(await page.title()).toBe("Schakel – stappen");
    await field(page, "gevaarErger").first().focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /Stap 1/ }).waitFor();
    expect(await page.locator("input[type=hidden][name=gevaarErger]").getAttribute("value")).toBe("ja");
    await page.goto("/melden");
    expect(await page.title()).toBe("Schakel – formulier");
    await close();
  });
});
