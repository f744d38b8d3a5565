import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browserForFile, expectUsable, logIn, looks, main, origin } from "./visitor.ts";

const open = browserForFile();

/** Presses a button that posts, and waits until the answer has arrived. */
async function send(page: Page, name: string): Promise<void> {
  const arrived = page.waitForEvent("load");
  await page.getByRole("button", { name, exact: true }).last().click();
  await arrived;
}
const tick = (page: Page, name: string, value: string) =>
  page.locator(`[name="${name}"][value="${value}"]`).last().check();
const field = (page: Page, name: string) => page.locator(`[name="${name}"]:not([type=hidden])`);
const codeOn = async (page: Page) => (await page.locator(".meld-code").last().textContent())?.trim() ?? "";

/** Fills in what a report needs before others may read it, in words that are searched for later. */
async function fillIn(page: Page, verhaal: string): Promise<void> {
  await tick(page, "gevaarErger", "nee");
  await tick(page, "vormen", "kindermishandeling");
  await tick(page, "eermotief", "nee");
  await tick(page, "verblijf", "nederland");
  await field(page, "melder").fill("Meester Verzonnen, leraar");
  await field(page, "organisatie").fill("Voorbeeldschool");
  await field(page, "bereikbaar").fill("06, tussen de middag");
  await field(page, "zorgen").fill(verhaal);
  await field(page, "gemeente").fill("Den Haag");
  await field(page, "signaal1.wat").fill("Blauwe plek op de linkerarm.");
  await tick(page, "gesprekVeilig", "ja");
  await tick(page, "ingelicht", "ja");
}

describe("a report that others read before it is sent", () => {
  it("WW-Z22 WW-Z24 WW-Z27 WW-Z28 is read along and remarked, those concerned react, and it arrives with their words", async () => {
    const { page, complaints, close } = await open({ javaScriptEnabled: false });
    await page.goto("/melden");
    await fillIn(page, "Hij komt moe op school: Zilveren Strandloper.");
    await send(page, "Bewaar en laat meelezen");
    const own = await codeOn(page);
    await tick(page, "lezer", "jurist");
    await send(page, "Maak een leescode");
    expect(page.url()).toBe(`${origin}/melden/delen`); // nothing in the address
    const lawyersCode = await codeOn(page);

    const lawyer = await open({ javaScriptEnabled: false });
    await lawyer.page.goto("/melden/lezen");
    await field(lawyer.page, "code").fill(lawyersCode.toLowerCase());
    await send(lawyer.page, "Open");
    expect(await main(lawyer.page)).toContain("Zilveren Strandloper");
    expect(await main(lawyer.page)).not.toContain("tussen de middag");
    await send(lawyer.page, "Geef de opmerking");
    expect(await lawyer.page.getByRole("alert").textContent()).toContain("hoogstens 100 tekens");
    await tick(lawyer.page, "deel", "feiten");
    await field(lawyer.page, "wie").fill("mr. Verzonnen");
    await field(lawyer.page, "tekst").fill("Noem de dag erbij.");
    await send(lawyer.page, "Geef de opmerking");
    expect(await main(lawyer.page)).toContain("Doorgegeven aan de schrijver.");
    expect(lawyer.page.url()).toBe(`${origin}/melden/lezen`);
    expect(await lawyer.page.context().cookies()).toEqual([]);

    await send(page, "Laat nu lezen op dit apparaat");
    expect(await main(page)).toContain("Noem de dag erbij.");
    expect(await main(page)).toContain("Eén keer geopend");
    await send(page, "Afgehandeld: mr. Verzonnen");
    expect(await main(page)).toContain("Afgehandeld op");
    // on the spot, in a window of its own
    await send(page, "Laat nu lezen op dit apparaat");
    const appeared = page.context().waitForEvent("page");
    await page.getByRole("button", { name: "Open de tekst in een nieuw venster" }).click();
    const spot = await appeared;
    expect(await main(spot)).toContain("Zilveren Strandloper");
    expect(await main(spot)).not.toMatch(/Meester Verzonnen|Voorbeeldschool/);
    await field(spot, "wie").fill("de moeder");
    await field(spot, "tekst").fill("Zo was het niet: Rosse Grutto.");
    await send(spot, "Zet mijn reactie eronder");
    expect(await main(spot)).toContain("Uw reactie staat eronder.");
    expect(await spot.locator("textarea").count()).toBe(0);

    // withdrawn: the same page as for a code that never was
    await send(page, "Trek in: jurist");
    expect(await main(page)).toContain("Rosse Grutto");
    await lawyer.page.goto("/melden/lezen");
    await field(lawyer.page, "code").fill(lawyersCode);
    await send(lawyer.page, "Open");
    const gone = await main(lawyer.page);
    await field(lawyer.page, "code").fill("zomaar");
    await send(lawyer.page, "Open");
    expect([await main(lawyer.page), gone.includes("Deze code opent niets")]).toEqual([gone, true]);
    await lawyer.close();

    await send(page, "Verder met het formulier");
    await send(page, "Kijk na en verstuur");
    expect(await main(page)).toContain("Rosse Grutto");
    // whatever is typed into the form, a reaction comes from who wrote it
    await page.locator("#formulier").evaluate((form) => {
      const forged = document.createElement("input");
      Object.assign(forged, { type: "hidden", name: "gesprek.reacties", value: "Wij zijn het er mee eens." });
      form.append(forged);
    });
    await send(page, "Verstuur de melding");
    expect(await main(page)).toContain("Veilig Thuis Haaglanden heeft de melding");
    expect(complaints).toEqual([]);
    await page.goto("/melden/delen");
    await field(page, "conceptcode").fill(own);
    await send(page, "Open");
    expect(await main(page)).toContain("Deze code kennen we niet.");
    // at work: the newest that nobody has yet
    await logIn(page, "noor-verbeek", "/werk/verdeling");
    const cases = await page
      .locator("main table")
      .first()
      .locator("a[href^='/casus/']")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    await page.goto(`${cases.at(-1)}/gesprek`);
    const told = await main(page);
    expect(told).toContain("Zilveren Strandloper");
    expect(told).toMatch(
      /Wat betrokkenen er zelf onder schreven\s*Zo was het niet: Rosse Grutto\.\n\[de moeder, /,
    );
    expect(told).not.toMatch(/er mee eens|Noem de dag/);
    await close();
  });

  it("WW-Z25 tells plainly not to, and offers nothing, in a harmful practice", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto("/melden");
    // without scripts nothing is offered that needs them
    expect(await page.getByRole("button", { name: "Bewaar terwijl ik typ" }).count()).toBe(0);
    expect(await page.getByText("Schrijf de code nu op").isVisible()).toBe(false);
    await fillIn(page, "Zij moet mee op reis.");
    await tick(page, "vormen", "huwelijksdwang");
    await send(page, "Bewaar en laat meelezen");
    expect(await main(page)).toContain("Laat de betrokkenen dit niet lezen");
    expect(await page.locator("[name=lezer][value=betrokkene]").count()).toBe(0);
    await close();
  });

  it.each(looks)(
    "is kept while it is typed, lost connection or not, and usable in $screen",
    async ({ taal, viewport, screen }) => {
      const { page, close } = await open({ viewport });
      const asked: string[] = [];
      page.on("request", (request) => {
        if (request.method() === "POST") asked.push(new URL(request.url()).pathname);
      });
      await page.goto(`${taal}/melden/zelf`);
      await page.locator("summary").first().click();
      await expectUsable(page, `/melden/zelf ${screen}`);
      await page.goto(`${taal}/melden`);
      await fillIn(page, "Hij komt moe op school.");
      expect(asked).toEqual([]); // nothing leaves the page before somebody chooses that
      await page.locator("[data-begin]").click();
      const kept = page.locator("[data-state=bewaard]");
      await kept.waitFor();
      expect(await page.locator("[data-begin]").isVisible()).toBe(false);
      const code = (await page.locator("[data-code]").textContent()) ?? "";
      await expectUsable(page, `kept ${screen}`);

      await page.context().setOffline(true);
      await field(page, "zorgen").fill("Hij komt moe op school, en vaak te laat.");
      await page.locator("[data-state=verbinding]").waitFor();
      await page.locator("[name=naar][value=nakijken]").last().click();
      expect(await field(page, "zorgen").inputValue()).toContain("vaak te laat");
      await page.context().setOffline(false);
      await kept.waitFor();
      await page.locator("[name=naar][value=nakijken]").last().click();
      await page.waitForURL(/versturen/);

      // after a crash, anywhere, by the code
      const other = await open({ viewport });
      await other.page.goto(`${taal}/melden/later`);
      await field(other.page, "conceptcode").fill(code);
      const press = async (name: string, value: string) => {
        const arrived = other.page.waitForEvent("load");
        await other.page.locator(`button[name="${name}"][value="${value}"]`).first().click();
        await arrived;
      };
      await press("naar", "open");
      expect(await other.page.locator("[name=zorgen]").inputValue()).toContain("vaak te laat");
      await press("naar", "bekijk");
      await expectUsable(other.page, `/melden/delen ${screen}`);
      for (const [nth, state] of ["reader", "concerned"].entries()) {
        const arrived = other.page.waitForEvent("load");
        await other.page.locator("[name=naar][value=geef]").nth(nth).click();
        await arrived;
        await page.goto(`${taal}/melden/lezen`);
        await field(page, "code").fill(await codeOn(other.page));
        await page.locator("[name=naar][value=open]").click();
        await page.locator("[name=tekst]").waitFor();
        await expectUsable(page, `${state} ${screen}`);
      }
      await other.close();
      await close();
    },
  );
});
