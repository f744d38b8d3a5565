import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { wegwijzer } from "#domain/protocol/wegwijzer.ts";
import { browserForFile, expectFits, expectUsable, looks, origin, screens } from "./visitor.ts";

const neutral = "https://www.knmi.nl/";

const open = browserForFile();
/** Another site answers here, in a window that leaves for it. */
const answerFor = (page: Page, site: string) =>
  page.route(`${site}**`, (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>weer</title>" }),
  );

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();
/** Presses a button that posts, and waits until the answer has arrived. */
async function send(page: Page, name: string | RegExp): Promise<void> {
  const arrived = page.waitForEvent("load");
  await press(page, name);
  await arrived;
}
const heading = async (page: Page) => (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";

/** How the school of the main job answers; what is not named is skipped. */
const school: Record<string, (page: Page) => Promise<unknown>> = {
  "Wie bent u?": (page) => page.getByLabel("Professional").check(),
  "Wat wilt u nu?": (page) => page.getByLabel("Melden").check(),
  "Waar is de persoon om wie het gaat nu?": (page) => page.getByLabel("In het buitenland").check(),
  "Wat is er aan de hand, of waar bent u bang voor?": (page) =>
    page.getByLabel("Moeten trouwen met wie je niet wilt").check(),
  "Hoe oud is de persoon om wie het gaat?": (page) => page.getByRole("textbox").fill("16"),
  "Wie heeft deze zaak nu?": (page) => page.getByRole("combobox").selectOption("veilig-thuis"),
  "Bent u of een ander iets van plan?": (page) => page.getByLabel("Onderzoek starten").check(),
};

/** Answers until the answer is there; returns the questions that were asked. */
async function answerAll(page: Page, answers = school): Promise<string[]> {
  const asked: string[] = [];
  while (asked.length < 30 && (await page.getByRole("button", { name: "Verder", exact: true }).count()) > 0) {
    const question = await heading(page);
    asked.push(question);
    const answer = answers[question];
    if (answer) await answer(page);
    await send(page, answer ? "Verder" : "Weet ik niet");
  }
  return asked;
}

describe("the public guide", () => {
  it("LKHA-2.2 leads a school without scripts to LKHA, question by question", async () => {
    const { page, elsewhere, close } = await open({ javaScriptEnabled: false });
    await page.goto(origin);
    await page.getByRole("link", { name: /Ik werk hiermee/ }).click();
    await page.getByRole("main").getByRole("link", { name: "Wegwijzer", exact: true }).click();
    const asked = await answerAll(page);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThanOrEqual(10);
    expect(await heading(page)).toBe("LKHA");
    await expect.poll(() => page.getByText("De zaak moet van Veilig Thuis naar het LKHA.").count()).toBe(1);

    const source = page.locator("details", { hasText: "LKHA-2.2" }).first();
    await source.locator("summary").click();
    expect(await source.textContent()).toContain("Afspraken samenwerking Veilig Thuis en LKHA");
    await expect.poll(() => page.getByText(/kent nu \d+ van de 415 zinnen/).count()).toBe(1);
    const verdict = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading", { name: "Onderzoek starten" }) });
    expect(await verdict.textContent()).toContain("LKHA-3.3a");
    expect(page.url()).toBe(`${origin}/wegwijzer`); // no answer in the address
    expect(elsewhere).toEqual([]);
    await close();
  });

  it("LKHA-2.2 drops an answer that a later one contradicts, says so, and goes on", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto(`${origin}/wegwijzer`);
    await answerAll(page, {
      "Wie bent u?": (at) => at.getByLabel("Professional").check(),
      "Wat wilt u nu?": (at) => at.getByLabel("Melden").check(),
      "Staat de persoon ingeschreven bij een Nederlandse gemeente?": (at) =>
        at.getByLabel("Ja", { exact: true }).check(),
    });
    await send(page, "Wijzig: Verblijf");
    await page.getByLabel("In het buitenland").check();
    await send(page, "Verder");
    await expect
      .poll(() => page.getByText("Dit past niet bij uw eerdere antwoord op 'Inschrijving'.").count())
      .toBe(1);
    await answerAll(page);
    await expect.poll(() => page.getByRole("heading", { name: "Uw antwoorden" }).count()).toBe(1);
    await expect.poll(() => page.getByRole("button", { name: "Wijzig: Inschrijving" }).count()).toBe(0);
    await close();
  });

  it("says each rule once, first what binds the reader, and leads to why we chose", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto(`${origin}/wegwijzer`);
    await answerAll(page);
    const titles = await page.getByRole("heading", { level: 2 }).filter({ visible: true }).allTextContents();
    const inOrder = ["Wat er nu gebeurt", "Wat u van plan bent", "Wat niet mag", "Wat moet", "Waar u op let"];
    expect(titles.filter((title) => inOrder.includes(title))).toEqual(
      inOrder.filter((title) => titles.includes(title)),
    );
    const rules = await page.locator(".rule > p").allTextContents();
    expect(new Set(rules).size).toBe(rules.length);
    await expect.poll(() => page.locator(".rule").filter({ visible: true }).count()).toBeLessThan(40);
    await page.getByText(/^Waar wij zelf kozen/).click();
    const [tab] = await Promise.all([
      page.context().waitForEvent("page"),
      page
        .getByRole("link", { name: /nieuw tabblad/ })
        .first()
        .click(),
    ]);
    await tab.waitForLoadState();
    expect(tab.url()).toContain("/bronnen/BESLUIT-");
    await expect.poll(() => page.getByText("Wie is verantwoordelijk?").count()).toBe(1); // the answer is still there
    await close();
  });

  it("goes back, changes an answer, and keeps the answers in the other language", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto(`${origin}/wegwijzer`);
    await answerAll(page);
    await send(page, "Wijzig: Verblijf");
    expect(await page.getByLabel("In het buitenland").isChecked()).toBe(true);
    await page.getByLabel("In Nederland").check();
    await send(page, "Verder");
    await answerAll(page);
    expect(await heading(page)).toBe("Veilig Thuis");
    await send(page, "English");
    expect(page.url()).toBe(`${origin}/en/wegwijzer`);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await expect.poll(() => page.getByText("Who is responsible?").count()).toBe(1);
    await send(page, /Previous question/);
    await send(page, /Previous question/);
    await expect.poll(() => page.getByText(/^Question \d+/).count()).toBe(1);
    await close();
  });

  it("says what is wrong and what would be right, and loses nothing", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto(`${origin}/wegwijzer`);
    await send(page, "Verder");
    expect(await page.getByRole("alert").textContent()).toContain("Kies een antwoord");
    await page.getByLabel("Professional").check();
    await send(page, "Verder");
    await page.getByLabel("Melden").check();
    await send(page, "Verder");
    while ((await heading(page)) !== "Hoe oud is de persoon om wie het gaat?")
      await send(page, "Weet ik niet");
    await page.getByRole("textbox").fill("oud");
    const [answer] = await Promise.all([page.waitForResponse(`${origin}/wegwijzer`), press(page, "Verder")]);
    expect(answer.status()).toBe(422);
    expect(await page.getByRole("alert").textContent()).toContain("van 0 tot en met 130");
    await page.getByText("Uw antwoorden").click();
    await expect.poll(() => page.getByText("Professional").count()).toBe(1);
    await close();
  });

  it("works with the keyboard alone", async () => {
    const { page, close } = await open();
    await page.goto(origin);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Naar de inhoud");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${origin}/beroep`);
    await page.getByRole("main").getByRole("link", { name: "Wegwijzer", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(`${origin}/wegwijzer`);
    expect(await heading(page)).toBe("Wie bent u?");
    await page.locator("#vrager").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Wat wilt u nu?" }).waitFor();
    await close();
  });

  it("KB-53 speaks to whom it is about: who to call from abroad, what to do, no rules of organisations", async () => {
    const { page, close } = await open();
    await page.goto(`${origin}/ik`);
    await send(page, "Beantwoord een paar vragen");
    await expect.poll(() => page.getByText("Vraag 1", { exact: true }).count()).toBe(1);
    await answerAll(page, {
      "Wat wilt u nu?": (at) => at.getByLabel("Ik wil dat iemand helpt en het overneemt").check(),
      "Hoe veilig bent u nu?": (at) => at.getByLabel("Er is nu gevaar").check(),
      "Waar bent u nu?": (at) => at.getByLabel("In het buitenland").check(),
      "Wat gebeurt er, of waar bent u bang voor?": (at) =>
        at.getByLabel("In het buitenland achtergelaten zijn of worden").check(),
    });
    const calls = page.locator(".calls dd");
    expect(await calls.first().textContent()).toBe("+31 247 247 247");
    expect(await page.locator(".calls").textContent()).not.toContain("112");
    expect(
      await page.getByText("Bel de hulpdiensten van het land waar u bent", { exact: false }).count(),
    ).toBe(2);
    await expect
      .poll(() => page.getByText("Houd dit geheim voor uw familie", { exact: false }).count())
      .toBe(1);
    await expect.poll(() => page.locator(".rule").count()).toBe(0);
    await expect.poll(() => page.getByText("nummer uit een document van 2021").count()).toBe(1); // that of LKHA alone
    await expectUsable(page, "the answer for whom it is about");
    await close();
  });

  it("LKHA-2.6 lets her not know what she wants, and names LKHA beside Veilig Thuis when she must marry", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto(`${origin}/ik`);
    await send(page, "Beantwoord een paar vragen");
    await answerAll(page, {
      "Hoe veilig bent u nu?": (at) => at.getByLabel("Er is nu gevaar").check(),
      "Waar bent u nu?": (at) => at.getByLabel("In Nederland").check(),
      "Wat gebeurt er, of waar bent u bang voor?": (at) =>
        at.getByLabel("Moeten trouwen met wie je niet wilt").check(),
    });
    const calls = await page.locator(".calls").textContent();
    for (const number of ["112", "0800-2000", "070-345 43 19"]) expect(calls).toContain(number);
    await expect.poll(() => page.getByText("Ik wil praten of raad").count()).toBe(1);
    const danger = await page.getByRole("status").first().textContent();
    expect(danger).toBe("Er is nu gevaar: bel 112"); // she said where she is: nothing of abroad
    await close();
  });

  it("RK-7.4 tells somebody near it what to do and what to leave, and folds away what organisations do", async () => {
    const { page, close } = await open();
    await page.goto(origin);
    await page.getByRole("link", { name: /Ik maak me zorgen om iemand/ }).click();
    await page.waitForURL(`${origin}/iemand`);
    await send(page, "Naar de vragen");
    const { "Bent u of een ander iets van plan?": _van, ...bystander } = school;
    await answerAll(page, {
      ...bystander,
      "Hoe veilig is het nu?": (at) => at.getByLabel("Er is nu gevaar").check(),
    });
    expect(await page.locator(".calls dd").first().textContent()).toBe("+31 247 247 247");
    expect(await page.locator(".calls").textContent()).not.toContain("112");
    const todo = page.getByRole("region", { name: "Wat u nu kunt doen" });
    expect(await todo.getByRole("listitem").first().textContent()).toContain("+31 247 247 247");
    const leave = page.getByRole("region", { name: "Wat u beter niet doet" });
    expect(await leave.getByRole("listitem").first().textContent()).toContain("RK-7.4");
    await expect.poll(() => page.locator(".rule").filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole("heading", { name: "Wat er nu gebeurt" }).isVisible()).toBe(false);
    await page.getByText("Wat organisaties nu doen").click();
    expect(await page.getByRole("heading", { name: "Wat er nu gebeurt" }).isVisible()).toBe(true);
    await expectUsable(page, "the answer for somebody near it");
    await close();
  });

  it("is printed on three sheets at most, with whatever must and must not, what instead, and each source", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto(`${origin}/wegwijzer`);
    const { "Bent u of een ander iets van plan?": _van, ...teacher } = school;
    await answerAll(page, teacher);
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3);
    await page.emulateMedia({ media: "print" });
    const shown = page.locator("article :is(h1, p, dt, dd, summary)").filter({ visible: true });
    const sheet = (await shown.allTextContents()).join(" ");
    const { regels, stappen } = wegwijzer({
      datum: new Date().toISOString().slice(0, 10),
      aanleiding: "melding",
      vrager: "professional",
      verblijf: "buitenland",
      vormen: ["huwelijksdwang"],
      leeftijd: 16,
      bij: "veilig-thuis",
    });
    const must = regels.filter(({ soort }) => soort === "plicht" || soort === "verbod");
    expect(must.length).toBeGreaterThan(20);
    for (const { bron, wat } of must) {
      const isStep = stappen.some(({ bronnen }) => bronnen.includes(bron));
      expect(sheet).toContain(bron);
      if (!isStep) expect(sheet).toContain(wat.nl);
    }
    for (const { stap } of stappen) expect(sheet).toContain(stap.nl);
    for (const tekst of ["LKHA", "0800-2000", "Wat wel kan:", "Binnen 5 werkdagen"])
      expect(sheet).toContain(tekst);
    await close();
  });

  it("is printed without buttons, with every rule", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto(origin);
    await page.getByRole("link", { name: /Ik maak me zorgen om iemand/ }).click();
    await page.waitForURL(`${origin}/iemand`);
    await send(page, "Naar de vragen");
    const { "Bent u of een ander iets van plan?": _van, ...bystander } = school;
    await answerAll(page, bystander);
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => page.getByRole("button").filter({ visible: true }).count()).toBe(0);
    expect(
      await page.getByRole("link", { name: "Verlaat deze site" }).filter({ visible: true }).count(),
    ).toBe(0);
    await expect.poll(() => page.locator(".rule").first().isVisible()).toBe(true);
    await close();
  });
});

describe("a source", () => {
  it("RK-3.15 is one click away from what real use needs, and LKHA-3.3a says what would be allowed", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto(`${origin}/uitleg`);
    await page.locator("summary", { hasText: "RK-3.15" }).click();
    await page.getByRole("link", { name: "Wat deze bron zegt" }).click();
    expect(page.url()).toBe(`${origin}/bronnen/RK-3.15`);
    await expect
      .poll(() => page.getByText("Routekaart schadelijke praktijken, onderdeel 3.15").count())
      .toBe(1);
    await page.goto(`${origin}/bronnen/LKHA-3.3a`);
    await expect.poll(() => page.getByText("Wat wel kan").count()).toBeGreaterThan(0);
    const absent = await page.goto(`${origin}/bronnen/LKHA-99`);
    expect(absent?.status()).toBe(404);
    await close();
  });
});

describe("the way out", () => {
  it("one press leaves for a neutral site and leaves nothing to go back to", async () => {
    const { page, close } = await open();
    await answerFor(page, neutral);
    await page.goto("about:blank");
    await page.goto(origin);
    await page.getByRole("link", { name: "Verlaat deze site" }).click();
    await page.waitForURL(neutral);
    await page.goBack();
    expect(page.url()).toBe("about:blank");
    await close();
  });

  it.each(["Back", "Forward"])(
    "leaves no page of a longer visit either: %s never shows one",
    async (direction) => {
      const { page, close } = await open();
      await answerFor(page, neutral);
      await page.goto("about:blank");
      for (const path of ["/ik", "/weten/trouwen", "/ver-weg"]) await page.goto(path);
      if (direction === "Forward") await page.goBack();
      await page.getByRole("link", { name: "Verlaat" }).first().click();
      await page.waitForURL(neutral);
      const step: "back" | "forward" = direction === "Back" ? "back" : "forward";
      for (let steps = 0; steps < 4 && page.url() !== "about:blank"; steps += 1) {
        await page.evaluate((way) => void setTimeout(() => history[way](), 0), step);
        await page.waitForTimeout(500); // where there is nothing to go to, nothing happens
        await page.waitForURL((url) => url.href === neutral || url.href === "about:blank");
        expect(await page.locator("h1").count(), "nothing of ours").toBe(0);
      }
      await close();
    },
  );

  it("is not taken by who looked where one logs in, at another site, and comes back", async () => {
    const { page, close } = await open();
    await page.route("**/auth/inloggen**", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: '<script>location.replace("https://inloggen.example/")</script>',
      }),
    );
    await answerFor(page, "https://inloggen.example/");
    await page.goto("/beroep");
    await page.getByRole("link", { name: "Inloggen" }).first().click();
    await page.waitForURL("https://inloggen.example/");
    await page.goBack();
    await expect.poll(() => page.locator("h1").count()).toBe(1);
    // that look is over: after a quick exit it opens nothing
    await page.goto("/ik");
    await answerFor(page, neutral);
    await page.getByRole("link", { name: "Verlaat" }).first().click();
    await page.waitForURL(neutral);
    await page.evaluate(() => void setTimeout(() => history.back(), 0));
    await page.waitForTimeout(500);
    await page.waitForURL(neutral);
    await expect.poll(() => page.locator("h1").count()).toBe(0);
    await close();
  });

  it("is not taken by who followed a link of ours to another site and comes back", async () => {
    const { page, close } = await open();
    await page.goto("/sociale-kaart/pharos");
    const link = page.getByRole("main").locator('a[href^="https://"]').first();
    const site = new URL((await link.getAttribute("href")) ?? "").origin;
    await answerFor(page, `${site}/`);
    await link.click();
    await page.waitForURL(`${site}/**`);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe("/sociale-kaart/pharos");
    await expect.poll(() => page.locator("h1").count()).toBe(1);
    await close();
  });

  it("Escape three times does the same, twice does not", async () => {
    const { page, close } = await open({ viewport: screens.phone });
    await answerFor(page, neutral);
    await page.goto(`${origin}/en/wegwijzer`);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Shift");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect(page.url()).toBe(`${origin}/en/wegwijzer`);
    await page.keyboard.press("Escape");
    await page.waitForURL(neutral);
    await close();
  });

  it("without scripts is a page that says what remains", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await answerFor(page, neutral);
    await page.goto(`${origin}/wegwijzer`);
    await page.getByRole("link", { name: "Verlaat deze site" }).click();
    expect(page.url()).toBe(`${origin}/weg`);
    await expect
      .poll(() => page.getByText("De geschiedenis van uw browser onthoudt dat u hier was").count())
      .toBe(1);
    await page.getByRole("link", { name: "Naar het weerbericht" }).click();
    await page.waitForURL(neutral);
    await close();
  });

  it("stands on every public page, also where a page is not found", async () => {
    const { page, close } = await open();
    for (const pad of ["/", "/wegwijzer", "/uitleg", "/en", "/en/weg", "/bestaat-niet", "/en/bestaat-niet"]) {
      await page.goto(origin + pad);
      const name = pad.startsWith("/en") ? "Leave this site" : "Verlaat deze site";
      expect(await page.getByRole("link", { name }).isVisible(), pad).toBe(true);
      expect(await page.getByRole("link", { name: "112", exact: true }).first().isVisible(), pad).toBe(true);
      expect(await page.getByRole("link", { name: "0800-2000", exact: true }).first().isVisible(), pad).toBe(
        true,
      );
    }
    await close();
  });
});

describe("what a public page leaves behind", () => {
  it("no cookie, no storage, no copy, no other site, no framework", async () => {
    const { page, elsewhere, complaints, close } = await open();
    const scripts = new Set<string>();
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") scripts.add(response.url());
    });
    for (const pad of ["/", "/uitleg", "/weg", "/en", "/en/uitleg"]) {
      const answer = await page.goto(origin + pad, { waitUntil: "networkidle" });
      expect(answer?.headers()["cache-control"], pad).toBe("no-store");
      expect(answer?.headers()["set-cookie"], pad).toBeUndefined();
    }
    await page.goto(`${origin}/wegwijzer`, { waitUntil: "networkidle" });
    await answerAll(page);
    const kept = await page.evaluate(async () => ({
      cookies: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
    }));
    expect(kept).toEqual({ cookies: "", local: 0, session: 0, databases: 0, caches: 0 });
    expect(await page.context().cookies()).toEqual([]);
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
    const [script = "", ...more] = scripts;
    expect(more).toEqual([]);
    expect((await (await fetch(script)).text()).length).toBeLessThan(2048);
    await expect.poll(() => page.locator("link[rel=modulepreload]").count()).toBe(0);
    await close();
  });

  it("KB-37 no word of the case in the name of the tab", async () => {
    const { page, close } = await open();
    for (const pad of ["/", "/wegwijzer", "/weg", "/iemand", "/en", "/en/wegwijzer", "/en/beroep"]) {
      await page.goto(origin + pad);
      expect(await page.title(), pad).toMatch(/^Schakel( – (vragen|questions))?$/);
    }
    await close();
  });
});

describe("every public page and state", () => {
  it.each(looks)("is accessible and fits ($taal on a $screen)", async ({ taal, viewport }) => {
    const { page, close } = await open({ viewport });
    for (const pad of [
      "/",
      "/wegwijzer",
      "/uitleg",
      "/weg",
      "/iemand",
      "/beroep",
      "/bronnen/LKHA-3.3a",
      "/bronnen/BESLUIT-AANBOD",
      "/bestaat-niet",
    ]) {
      await page.goto(pad === "/" && taal ? taal : taal + pad);
      await expectUsable(page, taal + pad);
      await expectFits(page, taal + pad);
    }
    await close();
  });

  it.each(looks)("of the guide is accessible and fits ($taal on a $screen)", async ({ taal, viewport }) => {
    const { page, close } = await open({ viewport });
    await page.goto("/wegwijzer");
    await send(page, "Verder");
    await expectUsable(page, "a question with an error");
    // the answers are given in Dutch and looked at in the language of this round
    while ((await page.getByRole("button", { name: "Verder", exact: true }).count()) > 0) {
      const question = await heading(page);
      if (taal) await send(page, "English");
      await expectUsable(page, question);
      if (taal) await send(page, "Nederlands");
      await school[question]?.(page);
      await send(page, school[question] ? "Verder" : "Weet ik niet");
    }
    if (taal) await send(page, "English");
    await expectUsable(page, "the answer");
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await expectUsable(page, "the answer with every source open");
    await expectFits(page, "the answer with every source open");
    await close();
  });
});
