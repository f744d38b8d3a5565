import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browserForFile, expectUsable, looks, main, origin } from "./visitor.ts";

const open = browserForFile();

/** Presses a button that posts, and waits until the answer has arrived. */
async function send(page: Page, name: string | RegExp): Promise<void> {
  const arrived = page.waitForEvent("load");
  await page.getByRole("button", { name }).last().click();
  await arrived;
}
const tick = (page: Page, name: string, value: string) =>
  page.locator(`[name="${name}"][value="${value}"]`).check();
const field = (page: Page, name: string) => page.locator(`[name="${name}"]:not([type=hidden])`);
const title = async (page: Page) => (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";

describe("reporting without a login", () => {
  it("WW-Z29 WW-Z30 WW-Z31 a professional fills in, is told what is missing, sends once, and asks how it stands", async () => {
    const { page, complaints, close } = await open({ javaScriptEnabled: false });
    await page.goto("/melden");
    await tick(page, "gevaarErger", "ja");
    await tick(page, "vormen", "partnergeweld");
    await tick(page, "verblijf", "nederland");
    await field(page, "melder").fill("Meester Verzonnen, leraar");
    await field(page, "organisatie").fill("Voorbeeldschool");
    await field(page, "zorgen").fill("Zij komt bont en blauw op school: Zeegroene Regenpijper.");
    await field(page, "gemeente").fill("Den Haag");
    await field(page, "signaal1.wat").fill("Blauwe plek op de linkerarm.");
    await tick(page, "ingelicht", "nee");
    await tick(page, "nietGrond", "relatie");
    await send(page, "Kijk na en verstuur");
    expect(await main(page)).toContain("Dit gaat naar Veilig Thuis Haaglanden.");
    expect(await main(page)).toContain("Vul in hoe en wanneer u te bereiken bent.");
    expect(await main(page)).toContain("WW-M9");
    await send(page, "Terug naar het formulier");
    await field(page, "bereikbaar").fill("06, tussen de middag");
    await tick(page, "nietGrond", "betrokkenen");
    await send(page, "Kijk na en verstuur");
    const fields = await page
      .locator("#formulier [name]:not(button)")
      .evaluateAll((controls) =>
        controls.map((control) => [(control as HTMLInputElement).name, (control as HTMLInputElement).value]),
      );
    await send(page, "Verstuur de melding");
    expect(await title(page)).toBe("Uw melding is ontvangen");
    const code = (await page.locator(".meld-code").textContent()) ?? "";
    // pressed twice: the answer to the second is the same receipt
    const again = await page.request.post("/melden/versturen", {
      data: `${new URLSearchParams(fields)}&naar=verstuur`,
      headers: { origin, "content-type": "application/x-www-form-urlencoded" },
    });
    expect(await again.text()).toContain(code);
    expect(await again.text()).toContain("U had deze melding al verstuurd.");
    expect(page.url()).toBe(`${origin}/melden/versturen`); // nothing in the address
    await page.goto("/melden/status");
    await field(page, "code").fill(code.toLowerCase());
    await send(page, "Bekijk");
    expect(await main(page)).toContain("Ontvangen.");
    await send(page, "Vraag hoe het staat");
    expect(await main(page)).toContain("U staat nu op de lijst");
    expect(await page.context().cookies()).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it("LKHA-2.6 X-VT8 a citizen says first how to be reached, and about somebody abroad it goes to LKHA", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto("/melden/zelf");
    await tick(page, "kanaal", "bericht");
    await tick(page, "wie", "omstander");
    await field(page, "verhaal").fill("Mijn buurmeisje kwam niet terug.");
    await tick(page, "vormen", "achterlating");
    await tick(page, "verblijf", "buitenland");
    await send(page, "Kijk het na");
    expect(await page.getByRole("alert").textContent()).toContain("Op welk nummer of adres?");
    await field(page, "waarop").fill("06, alleen overdag");
    await send(page, "Kijk het na");
    expect(await main(page)).toContain("Dit gaat naar Landelijk Knooppunt");
    await send(page, "Verstuur de melding");
    expect(await page.getByRole("alert").textContent()).toContain("Kies in welk land");
    await page.locator("[name=land]").selectOption("MA");
    await send(page, "Verstuur de melding");
    expect(await main(page)).toContain("Wij nemen alleen contact met u op zoals u hebt gezegd.");
    expect(await main(page)).not.toContain("buurmeisje");
    await close();
  });

  it("WW-Z29 a professional keeps a report under a code and goes on with it in another browser", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto("/melden");
    await field(page, "zorgen").fill("Zij komt moe op school.");
    await tick(page, "vormen", "partnergeweld");
    await send(page, "Bewaar voor later");
    const code = (await page.locator(".meld-code").textContent()) ?? "";
    expect(page.url()).toBe(`${origin}/melden/later`);
    await close();

    const other = await open({ javaScriptEnabled: false });
    await other.page.goto("/melden/later");
    await field(other.page, "conceptcode").fill(code.toLowerCase());
    await send(other.page, "Open");
    await send(other.page, "Verder met het formulier");
    expect(await field(other.page, "zorgen").inputValue()).toBe("Zij komt moe op school.");
    expect(await other.page.locator("[name=vormen][value=partnergeweld]").isChecked()).toBe(true);
    await send(other.page, "Bewaar voor later");
    expect(await other.page.locator(".meld-code").textContent()).toBe(code);
    await send(other.page, "Gooi het weg");
    expect(await main(other.page)).toContain("Weggegooid.");
    await other.close();
  });

  it("RK-1.20 RK-7.4 a school says where the pupil is not, reads not to call the parents, and takes it to the form", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto("/melden/niet-terug");
    expect(await main(page)).toContain("Bel de ouders nog niet");
    await field(page, "terugOp").fill("24 augustus");
    await tick(page, "waar", "buitenland");
    await tick(page, "signalen", "huwelijk");
    await send(page, "Bekijk wat u nu doet");
    expect(await main(page)).toContain("U meldt dit bij: het LKHA.");
    await send(page, "Neem dit mee naar het meldformulier");
    expect(page.url()).toBe(`${origin}/melden`);
    expect(await field(page, "signaal1.wat").inputValue()).toContain("24 augustus");
    expect(await page.locator("[name=vormen][value=huwelijksdwang]").isChecked()).toBe(true);
    await close();
  });

  it.each(looks)("is usable in $screen", async ({ taal, viewport, screen }) => {
    const { page, close } = await open({ viewport });
    for (const path of [
      "/melden/zelf",
      "/melden/status",
      "/melden/niet-terug",
      "/melden/later",
      "/melden/versturen",
    ]) {
      await page.goto(`${taal}${path}`);
      await expectUsable(page, `${path} ${screen}`);
    }
    await page.goto(`${taal}/melden`);
    await page.locator("[name=naar][value=nakijken]").last().click();
    await page.waitForURL(/versturen/);
    await page.waitForLoadState();
    await expectUsable(page, `check ${screen}`);
    await close();
  });
});
