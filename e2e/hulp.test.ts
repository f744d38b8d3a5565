import { describe, expect, it } from "vitest";
import { wetenNamen } from "#domain/kennis/hulp/bladen.ts";
import { hulpWoorden } from "#web/words/hulp/woorden.ts";
import { noodWoorden } from "#web/words/nood.ts";
import { hulpTalen, isNietNagelezen, padInHulp, richtingVan, talen } from "#web/words/taal.ts";
import { browserForFile, expectUsable, screens } from "./visitor.ts";

const open = browserForFile();
const bladen = ["/ik", "/weten", "/ver-weg", "/reizen", ...wetenNamen.map((naam) => `/weten/${naam}`)];
const zonderScripts = { javaScriptEnabled: false };

describe("the pages for whoever needs help", () => {
  it("RK-7.30 stand in every language, each with its own direction, and with the numbers in sight", async () => {
    const { page, close } = await open(zonderScripts);
    for (const taal of hulpTalen)
      for (const pad of bladen) {
        const answer = await page.goto(padInHulp(taal, pad));
        expect(answer?.status(), page.url()).toBe(200);
        expect(answer?.headers()["set-cookie"], page.url()).toBeUndefined();
        const html = page.locator("html");
        expect([await html.getAttribute("lang"), await html.getAttribute("dir")], page.url()).toEqual([
          taal,
          richtingVan(taal),
        ]);
        // whoever looks over a shoulder, or into the history, reads nothing
        expect(await page.title()).toBe("Schakel");
        const bar = page.locator(".emergency-bar");
        for (const nummer of ["112", "0800-2000"])
          expect(await bar.getByRole("link", { name: nummer, exact: true }).isVisible(), page.url()).toBe(
            true,
          );
      }
    await close();
  });

  it("KB-37 lead from the first door to every form in everyday words, without scripts", async () => {
    const { page, close } = await open(zonderScripts);
    await page.goto("/?taal=nl");
    await page.getByRole("link", { name: /Het gaat over mij/ }).click();
    expect(new URL(page.url()).pathname).toBe("/ik");
    expect(await page.getByText("Je hoeft jezelf geen slachtoffer te noemen").count()).toBe(1);
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
    expect(await page.getByText("Jij gaat over je eigen leven").count()).toBe(1);
    expect(await page.getByText("op wie je valt").count()).toBe(1);
    await page.goto("/weten/trouwen");
    expect(await page.getByText("20 tot 40 van de 100 meldingen").count()).toBe(1);
    await page.goto("/weten/familie");
    expect(await page.getByText("homo, bi, trans of queer").count()).toBe(1);
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
    expect(await page.getByText("een rechter in Nederland").count()).toBe(1);
    await close();
  });

  it("RK-6.4 are the first page of who reads Arabic, Turkish, Somali or French, and say that nobody checked the words", async () => {
    const { page, close } = await open(zonderScripts);
    for (const taal of hulpTalen.filter(isNietNagelezen)) {
      await page.goto("/?taal=nl");
      await page.locator(`a[hreflang=${taal}]`).click();
      expect(new URL(page.url()).pathname).toBe(`/${taal}`);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(hulpWoorden[taal].ik.kop);
      expect(await page.getByText(noodWoorden[taal].nietNagelezen).count()).toBe(1);
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
      expect(await page.locator("main :is(input, textarea, select, form, button)").count()).toBe(0);
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

describe("a page for whoever needs help is accessible and fits", () => {
  it("in Dutch every page, in the other languages some, on a wide screen", async () => {
    const { page, complaints, close } = await open();
    const anders = {
      en: "/weten/reis",
      ar: "/ik",
      tr: "/reizen",
      so: "/ver-weg",
      fr: "/weten/familie",
    } as const;
    const paden = [
      ...bladen,
      ...Object.entries(anders).map(([taal, pad]) => padInHulp(taal as keyof typeof anders, pad)),
    ];
    for (const pad of paden) {
      await page.goto(pad);
      await expectUsable(page, pad);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it("on a telephone, at 320 pixels, and enlarged twice", async () => {
    const { page, close } = await open({ viewport: screens.phone });
    for (const taal of ["nl", "ar", "so", "fr"] as const)
      for (const pad of bladen) {
        await page.goto(padInHulp(taal, pad));
        // twice as large on a screen of 640 pixels is as narrow as 320
        await page.setViewportSize({ width: 320, height: 640 });
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(beyond, padInHulp(taal, pad)).toBeLessThanOrEqual(0);
      }
    await page.goto("/ar/weten/trouwen");
    await expectUsable(page, "from right to left, on a telephone");
    await close();
  });
});
