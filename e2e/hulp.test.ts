import { describe, expect, it } from "vitest";
import { wetenNamen } from "#domain/kennis/hulp/bladen.ts";
import { hulpWoorden } from "#web/words/hulp/woorden.ts";
import { noodWoorden } from "#web/words/nood.ts";
import { hulpTalen, isNietNagelezen, padInHulp, richtingVan, talen } from "#web/words/taal.ts";
import { browserForFile, expectFits, expectUsable, screens } from "./visitor.ts";

const open = browserForFile();
const bladen = ["/ik", "/weten", "/ver-weg", "/reizen", ...wetenNamen.map((naam) => `/weten/${naam}`)];
const zonderScripts = { javaScriptEnabled: false };

describe("the pages for whoever needs help", () => {
  it("KB-37 lead from the first door to every form in everyday words, without scripts", async () => {
    const { page, close } = await open(zonderScripts);
    await page.goto("/?taal=nl");
    await page.getByRole("link", { name: /Het gaat over mij/ }).click();
    expect(new URL(page.url()).pathname).toBe("/ik");
    await expect.poll(() => page.getByText("Je hoeft jezelf geen slachtoffer te noemen").count()).toBe(1);
    for (const naam of wetenNamen) {
      await page.getByRole("link", { name: hulpWoorden.nl.weten.bladen[naam].naam }).click();
      expect(new URL(page.url()).pathname).toBe(`/weten/${naam}`);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
        hulpWoorden.nl.weten.bladen[naam].naam,
      );
      await page.getByRole("link", { name: "Terug naar het begin" }).click();
    }
    await page.getByRole("button", { name: "Beantwoord een paar vragen" }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Wat wilt u nu?");
    await close();
  });

  it("RK-1.27 KB-52 say that one's own life is one's own, whoever one is, men and who loves the same sex included", async () => {
    const { page, close } = await open(zonderScripts);
    await page.goto("/ik");
    await expect.poll(() => page.getByText("Jij gaat over je eigen leven").count()).toBe(1);
    await expect.poll(() => page.getByText("op wie je valt").count()).toBe(1);
    await page.goto("/weten/trouwen");
    await expect.poll(() => page.getByText("20 tot 40 van de 100 meldingen").count()).toBe(1);
    await page.goto("/weten/familie");
    await expect.poll(() => page.getByText("homo, bi, trans of queer").count()).toBe(1);
    await close();
  });

  it("KB-53 KB-58 tell somebody abroad that it does not matter whether she asked before, and that help may fail", async () => {
    const { page, close } = await open(zonderScripts);
    await page.goto("/ver-weg");
    const doen = page.getByRole("region", { name: "Wat je nu kunt doen" });
    expect(await doen.getByRole("listitem").first().textContent()).toContain("alleen als niemand meekijkt");
    expect(await doen.getByRole("link", { name: "+31 247 247 247" }).getAttribute("href")).toBe(
      "tel:+31247247247",
    );
    expect(await doen.textContent()).toContain("nooit om hulp gevraagd");
    const kanNiet = page.getByRole("region", { name: "Wat zij niet kunnen" });
    expect(await kanNiet.textContent()).toContain("lukt soms niet");
    await expect.poll(() => page.getByText("een rechter in Nederland").count()).toBe(1);
    await close();
  });

  it("RK-6.4 are the first page of who reads Arabic, Turkish, Somali or French, and say that nobody checked the words", async () => {
    const { page, close } = await open(zonderScripts);
    for (const taal of hulpTalen.filter(isNietNagelezen)) {
      await page.goto("/?taal=nl");
      await page.locator(`a[hreflang=${taal}]`).click();
      expect(new URL(page.url()).pathname).toBe(`/${taal}`);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(hulpWoorden[taal].ik.kop);
      await expect.poll(() => page.getByText(noodWoorden[taal].nietNagelezen).count()).toBe(1);
      expect(await page.getByRole("complementary", { name: "Demonstration" }).textContent()).toBe(
        "DEMO – invented data Demonstration",
      );
      await page.getByRole("link", { name: hulpWoorden[taal].weten.bladen.reis.naam }).click();
      expect(new URL(page.url()).pathname).toBe(`/${taal}/weten/reis`);
      expect(await page.locator("a.help-number[dir=ltr]").first().getAttribute("href")).toBe("tel:112");
    }
    await close();
  });

  it("have what they rest on one click away", async () => {
    const { page, close } = await open(zonderScripts);
    await page.goto("/weten/scheiden");
    const bron = page.getByRole("link", { name: "RK-2.13" });
    expect(await bron.isVisible()).toBe(false);
    await page.getByText("Waar deze pagina op rust").click();
    await bron.click();
    expect(new URL(page.url()).pathname).toBe("/bronnen/RK-2.13");
    expect((await page.goto("/weten/bestaat-niet"))?.status()).toBe(404);
    await close();
  });

  it("KB-17 print as one sheet that does not say what it is about, and ask nothing that is sent", async () => {
    const { page, close } = await open();
    for (const taal of [...talen, "ar"] as const) {
      await page.goto(padInHulp(taal, "/reizen"));
      await expect
        .poll(() => page.locator("main :is(input, textarea, select, form, button)").count())
        .toBe(0);
      await page.emulateMedia({ media: "print" });
      const { titel, velden } = hulpWoorden[taal].plan;
      const seen = page.locator("body :is(h1, h2, h3, p, dt, dd, li, a, summary)").filter({ visible: true });
      const paper = (await seen.allTextContents()).join("\n");
      expect(paper.startsWith(titel), taal).toBe(true);
      for (const veld of Object.values(velden)) expect(paper, taal).toContain(veld);
      expect(paper, taal).not.toMatch(/Schakel|Veilig Thuis|LKHA|112|0800/);
      expect(
        (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length,
      ).toBe(1);
      await page.emulateMedia({ media: "screen" });
    }
    await close();
  });

  it("work with the keyboard alone", async () => {
    const { page, close } = await open();
    await page.goto("/?taal=nl");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/ik");
    await page.getByRole("link", { name: "Ik wil scheiden, maar het mag niet" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/weten/scheiden");
    await page.locator("summary", { hasText: "Waar deze pagina op rust" }).focus();
    await page.keyboard.press("Enter");
    expect(await page.getByRole("link", { name: "RK-2.13" }).isVisible()).toBe(true);
    await close();
  });
});

describe("every page for whoever needs help", () => {
  it.each(hulpTalen)(
    "RK-7.30 stands in this language, in its direction, accessible, and fits (%s)",
    async (taal) => {
      // half of the languages on a wide screen, half on a telephone
      const viewport = hulpTalen.indexOf(taal) % 2 === 0 ? screens.wide : screens.phone;
      const { page, complaints, close } = await open({ viewport });
      for (const pad of ["/", "/weg", ...bladen]) {
        const address = padInHulp(taal, pad);
        const answer = await page.goto(address);
        expect(answer?.status(), address).toBe(200);
        const html = page.locator("html");
        expect([await html.getAttribute("lang"), await html.getAttribute("dir")], address).toEqual([
          taal,
          richtingVan(taal),
        ]);
        // whoever looks over a shoulder, or into the history, reads nothing
        expect(await page.title()).toBe("Schakel");
        await expectFits(page, address, [viewport.width, 320]);
        // the nine pages on what happens are one page with other words: in each language axe looks at one of them
        if (taal === "nl" || !/^\/weten\/(?!achterlating)/.test(pad)) await expectUsable(page, address);
      }
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
