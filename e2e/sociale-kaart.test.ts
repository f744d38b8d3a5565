import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browserForFile, expectFits, expectUsable, logIn, looks, screens, scriptsReady } from "./visitor.ts";

const open = browserForFile();
/** Presses a button that posts, and waits until the answer has arrived. */
async function send(page: Page, name: string): Promise<void> {
  const arrived = page.waitForEvent("load");
  await page.getByRole("button", { name, exact: true }).click();
  await arrived;
}
const withoutScripts = { javaScriptEnabled: false };

describe("whom to call now, without scripts", () => {
  it("RK-3.9 RK-4.5 is answered with numbers: the region, the expert, and the officer beside LEC EGG", async () => {
    const { page, close } = await open(withoutScripts);
    await page.goto("/sociale-kaart");
    await page.locator("#bel-thema").selectOption("eergerelateerd-geweld");
    await page.getByLabel("In welke gemeente?").selectOption({ label: "'s-Gravenhage" });
    await send(page, "Laat zien wie u belt");
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/sociale-kaart");
    const antwoord = page.getByRole("region", { name: "Wie u nu belt" });
    expect(await antwoord.textContent()).toContain("Veilig Thuis Haaglanden");
    for (const nummer of ["0800-2000", "088-964 85 50", "088-208 00 00", "013-543 30 73"])
      expect(await antwoord.getByRole("link", { name: nummer }).count(), nummer).toBe(1);
    await expect
      .poll(() => antwoord.getByRole("heading", { name: /Taakaccenthouder/ }).count())
      .toBeGreaterThan(0);
    await expect
      .poll(() => antwoord.getByText("Nog te controleren: gegevens uit 2021.").count())
      .toBeGreaterThan(2);
    await close();
  });

  it("abroad begins with LKHA and Foreign Affairs, and keeps the question in the other language", async () => {
    const { page, close } = await open(withoutScripts);
    await page.goto("/sociale-kaart");
    await page.getByLabel("Ja, er is nu gevaar").check();
    await page.getByLabel("In het buitenland").check();
    await page.locator("#bel-thema").selectOption("achterlating");
    await send(page, "Laat zien wie u belt");
    const antwoord = page.getByRole("region", { name: "Wie u nu belt" });
    expect(await antwoord.textContent()).toContain("Een melding hierover hoort bij het LKHA.");
    expect(await antwoord.textContent()).toContain("de hulpdiensten van dat land");
    await expect.poll(() => antwoord.getByRole("link", { name: "+31 247 247 247" }).count()).toBe(1);
    await send(page, "English");
    expect(page.url()).toContain("/en/sociale-kaart");
    expect(await page.getByRole("region", { name: "Whom you call now" }).textContent()).toContain(
      "A report about this belongs with LKHA.",
    );
    await close();
  });

  it("says beside an age that is none what would be right, and keeps the rest", async () => {
    const { page, close } = await open(withoutScripts);
    await page.goto("/sociale-kaart");
    await page.locator("#bel-thema").selectOption("vgv");
    await page.locator("#bel-leeftijd").fill("dertig");
    await send(page, "Laat zien wie u belt");
    expect(await page.getByRole("alert").textContent()).toContain("van 0 tot en met 120");
    expect(await page.locator("#bel-leeftijd").inputValue()).toBe("dertig");
    expect(await page.locator("#bel-thema").inputValue()).toBe("vgv");
    await close();
  });
});

describe("the sociale kaart, without scripts", () => {
  it("WW-S2 WW-S3 is searched with a spelling mistake, filtered, counted, turned and cleared", async () => {
    const { page, close } = await open(withoutScripts);
    await page.goto("/sociale-kaart");
    await expect.poll(() => page.getByText(/^\d+ organisaties, op alfabet\.$/).count()).toBe(1);
    await send(page, "Volgende bladzijde");
    await expect.poll(() => page.getByText("Bladzijde 2 van").count()).toBe(1);
    await page.getByLabel("Zoek op naam of onderwerp").fill("slachofferhulp");
    await send(page, "Zoek");
    expect(await page.getByRole("heading", { level: 3 }).first().textContent()).toBe(
      "Slachtofferhulp Nederland",
    );
    expect(await page.getByLabel("Zoek op naam of onderwerp").inputValue()).toBe("slachofferhulp");
    expect(page.url()).not.toContain("slach");
    await page.getByRole("link", { name: "Wis alles" }).click();
    expect(await page.getByLabel("Zoek op naam of onderwerp").inputValue()).toBe("");
    await page.getByLabel("Alleen wie dag en nacht te bellen is").check();
    await page.getByLabel("Onderwerp", { exact: true }).selectOption("vgv");
    await send(page, "Zoek");
    await expect.poll(() => page.getByRole("heading", { name: "Veilig Thuis", exact: true }).count()).toBe(1);
    await expect.poll(() => page.getByRole("heading", { name: "Huisarts" }).count()).toBe(0);
    await page.getByLabel("Zoek op naam of onderwerp").fill("xqzwvk");
    await send(page, "Zoek");
    await expect.poll(() => page.getByText("0 organisaties gevonden").count()).toBe(1);
    await close();
  });

  it("shows on a phone at once what was found, above whom to call, and leads to the search from the top", async () => {
    const { page, close } = await open({ ...withoutScripts, viewport: screens.phone });
    const bovenaan = async (locator: Locator) => (await locator.boundingBox())?.y ?? Number.NaN;
    const inZicht = async (locator: Locator) => {
      const y = await bovenaan(locator);
      return y >= 0 && y < screens.phone.height;
    };
    await page.goto("/sociale-kaart");
    expect(await inZicht(page.getByRole("link", { name: "Zoek een organisatie" }))).toBe(true);
    await page.getByRole("link", { name: "Zoek een organisatie" }).click();
    const zoek = page.getByLabel("Zoek op naam of onderwerp");
    expect(await inZicht(zoek)).toBe(true);
    await zoek.fill("faros");
    await send(page, "Zoek");
    for (const zin of [
      page.getByText(/organisaties? gevonden voor “faros”/),
      page.getByRole("link", { name: /^Pharos/ }),
    ])
      expect(await inZicht(zin)).toBe(true);
    const bellen = page.getByRole("heading", { name: "Wie belt u nu?" });
    expect(await bovenaan(bellen)).toBeGreaterThan(
      await bovenaan(page.getByRole("link", { name: /^Pharos/ })),
    );
    await close();
  });

  it("a card says everything, with its sources one click away, and what does not exist is not found", async () => {
    const { page, close } = await open(withoutScripts);
    await page.goto("/sociale-kaart/sterk-huis");
    await expect.poll(() => page.getByText("54330 73").count()).toBe(1);
    await expect.poll(() => page.getByText("Nog te controleren: gegevens uit 2021.").count()).toBe(1);
    expect(await page.title()).toBe("Schakel – adressen");
    await page.locator("summary", { hasText: "RK-8.11" }).click();
    await page.getByRole("link", { name: "Wat deze bron zegt" }).filter({ visible: true }).click();
    expect(page.url()).toContain("/bronnen/RK-8.11");
    await page.goto("/sociale-kaart/lec-egg");
    await expect.poll(() => page.getByRole("heading", { name: "Bel ook" }).count()).toBe(1);
    for (const nergens of ["bestaat-niet", "%00", "__proto__", "A"])
      expect((await page.goto(`/sociale-kaart/${nergens}`))?.status(), nergens).toBe(404);
    await close();
  });

  it("is printed without forms, with the numbers", async () => {
    const { page, close } = await open(withoutScripts);
    await page.goto("/sociale-kaart/pharos");
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => page.getByText("030-234 98 00").isVisible()).toBe(true);
    await expect.poll(() => page.getByRole("button").filter({ visible: true }).count()).toBe(0);
    await close();
  });
});

it.each(looks)("the public pages are accessible and fit ($taal on a $screen)", async ({ taal, viewport }) => {
  const { page, complaints, close } = await open({ viewport });
  await page.goto(`${taal}/sociale-kaart`);
  await expectUsable(page, `${taal} list`);
  await expectFits(page, `${taal} list`);
  await page.locator("#bel-thema").selectOption("eergerelateerd-geweld");
  await page.locator("#gevaar").check();
  await send(page, taal ? "Show whom to call" : "Laat zien wie u belt");
  await expectUsable(page, `${taal} whom to call`);
  await expectFits(page, `${taal} whom to call`);
  await page.locator("#bel-leeftijd").fill("x");
  await send(page, taal ? "Show whom to call" : "Laat zien wie u belt").catch(() => undefined);
  await expectUsable(page, `${taal} an error`);
  await page.goto(`${taal}/sociale-kaart/lec-egg`);
  await expectUsable(page, `${taal} a card`);
  await expectFits(page, `${taal} a card`);
  expect(complaints.filter((zin) => !zin.includes("422"))).toEqual([]);
  await close();
});

describe("keeping the sociale kaart", () => {
  it("RK-7.19 a region adds a card without scripts, changes, confirms, withdraws and puts it back", async () => {
    const { page, close } = await open(withoutScripts);
    await logIn(page, "noor-verbeek", "/beheer/sociale-kaart");
    expect(await page.getByRole("row", { name: /LKHA/ }).textContent()).toContain("nakijken");
    await page.getByRole("link", { name: "Nieuwe kaart" }).click();
    await page.locator("#telefoon").fill("bel maar");
    await page.locator("#site").fill("www.voorbeeld.example");
    await send(page, "Zet op de kaart");
    const alert = page.getByRole("alert");
    for (const zin of [
      "Naam: vul dit in.",
      "Telefoon: gebruik alleen cijfers",
      "begint met https://",
      "Onderwerpen: kies",
    ])
      expect(await alert.textContent(), zin).toContain(
        zin === "begint met https://" ? "met https:// begint" : zin,
      );
    expect(await page.locator("#telefoon").inputValue()).toBe("bel maar");
    await page.getByLabel("Soort organisatie").selectOption("veilige-opvang");
    await page.locator("#naam").fill("Huis Zonnebloem (voorbeeld)");
    await page.locator("#wat").fill("Een verzonnen plek, voor een proef.");
    await page.locator("#doelgroep").fill("Niemand echt");
    await page.getByRole("checkbox", { name: "Eergerelateerd geweld" }).check();
    await page.locator("#telefoon").fill("070-000 00 07");
    await page.locator("#site").fill("https://zonnebloem.example");
    await send(page, "Zet op de kaart");
    await page.getByText("De kaart staat erop.").waitFor();
    await page.getByRole("link", { name: "Zo ziet iedereen deze kaart" }).click();
    expect(await page.getByText("Bijgehouden door").locator("..").textContent()).toContain(
      "Veilig Thuis Haaglanden",
    );
    const openbaar = page.url();
    await page.goBack();
    await page.locator("#telefoon").fill("070-000 00 08");
    await send(page, "Sla op");
    await expect.poll(() => page.getByText("070-000 00 07").count()).toBeGreaterThan(0); // in the history
    await send(page, "Alles klopt nog");
    await send(page, "Trek in");
    expect(await page.getByRole("alert").textContent()).toContain("Waarom trekt u de kaart in?");
    await page.locator("#reden").fill("Bestaat niet echt.");
    await send(page, "Trek in");
    await expect.poll(() => page.getByText("Bestaat niet echt.").count()).toBeGreaterThan(0);
    expect((await page.context().request.get(openbaar)).status()).toBe(404);
    await send(page, "Zet terug");
    expect((await page.context().request.get(openbaar)).status()).toBe(200);
    await close();
  });

  it("who comes second reads why, sees what changed, and has lost nothing", async () => {
    const eerste = await open();
    const tweede = await open();
    await logIn(eerste.page, "noor-verbeek", "/beheer/sociale-kaart/movisie");
    await logIn(tweede.page, "marijke-adema", "/beheer/sociale-kaart/movisie");
    await scriptsReady(eerste.page);
    await scriptsReady(tweede.page);
    await eerste.page.locator("#telefoon").fill("030-000 00 01");
    await eerste.page.getByRole("button", { name: "Sla op" }).click();
    await eerste.page.getByText("De wijziging is opgeslagen.").waitFor();
    await tweede.page.locator("#opmerking").fill("Vraag naar de balie.");
    await tweede.page.getByRole("button", { name: "Sla op" }).click();
    await tweede.page.getByText("Noor Verbeek was u voor", { exact: false }).waitFor();
    expect(await tweede.page.locator("#opmerking").inputValue()).toBe("Vraag naar de balie.");
    await expect.poll(() => tweede.page.getByText("030-000 00 01").count()).toBeGreaterThan(0);
    await tweede.page.getByRole("button", { name: "Sla op" }).click();
    await tweede.page.getByText("De wijziging is opgeslagen.").waitFor();
    // and when the card was withdrawn meanwhile
    await eerste.page.locator("#opmerking").fill("Vraag naar de portier.");
    await tweede.page.getByLabel("Waarom trekt u de kaart in?").fill("Dubbel.");
    await tweede.page.getByRole("button", { name: "Trek in" }).click();
    await tweede.page.getByText("De kaart is ingetrokken.").waitFor();
    await eerste.page.getByRole("button", { name: "Sla op" }).click();
    await eerste.page.getByText("Ingetrokken door Marijke Adema", { exact: false }).waitFor();
    const getypt = eerste.page.getByRole("region", { name: "Wat u typte" });
    expect(await getypt.textContent()).toContain("Vraag naar de portier.");
    expect(await getypt.textContent()).not.toContain("Dag en nacht");
    await eerste.page.getByRole("button", { name: "Zet terug" }).click();
    await eerste.page.getByText("De kaart staat er weer op.").waitFor();
    await eerste.close();
    await tweede.close();
  });

  it("cards come in from a file: each line that is wrong is named, and then it is all or nothing", async () => {
    const { page, close } = await open(withoutScripts);
    await logIn(page, "sanne-oudkerk", "/beheer/sociale-kaart/invoer");
    const choose = async (...regels: string[]) => {
      const kop = "id;naam;wat;doelgroep;soort;themas;nagekeken_op;telefoon";
      const buffer = Buffer.from([kop, ...regels].join("\n"));
      await page.locator("#bestand").setInputFiles({ name: "kaarten.csv", mimeType: "text/csv", buffer });
      await send(page, "Kijk het bestand na");
    };
    const goed = ";Plek Uit Bestand (voorbeeld);Verzonnen.;Niemand;ggz;vgv;2026-01-01;020-000 00 05";
    await choose(goed, goed.replace("Plek", "Hoek").replace("020-000 00 05", "bel maar"));
    expect(await page.getByRole("row", { name: /^3/ }).textContent()).toContain("alleen cijfers");
    await expect.poll(() => page.getByRole("row", { name: /Hoek Uit Bestand/ }).count()).toBe(1);
    await expect.poll(() => page.getByText("Er is niets ingevoerd").count()).toBe(1);
    await choose(goed.replace("2026-01-01", "1-1-2026"));
    await expect.poll(() => page.getByText("Nieuw: 1. Gewijzigd: 0.").count()).toBe(1);
    await send(page, "Voer 1 kaart in");
    await expect.poll(() => page.getByText("Het bestand is ingevoerd.").count()).toBe(1);
    await expect.poll(() => page.getByRole("link", { name: "Plek Uit Bestand (voorbeeld)" }).count()).toBe(1);
    const uitvoer = await page.context().request.get("/beheer/sociale-kaart/uitvoer");
    expect(await uitvoer.text()).toContain("Plek Uit Bestand (voorbeeld)");
    await close();
  });

  it("another region keeps only its own, an administrator nothing; the pages are usable", async () => {
    const { page, close } = await open();
    await logIn(page, "sanne-oudkerk", "/beheer/sociale-kaart");
    await expect.poll(() => page.getByRole("row", { name: /LKHA/ }).count()).toBe(0);
    expect((await page.goto("/beheer/sociale-kaart/lkha"))?.status()).toBe(404);
    await page.goto("/beheer/sociale-kaart/nieuw");
    await page.locator("#telefoon").fill("bel maar");
    await page.getByRole("button", { name: "Zet op de kaart" }).click();
    await page.getByRole("alert").waitFor();
    await expectUsable(page, "a new card with errors");
    await expectFits(page, "a new card with errors", [screens.phone.width]);
    await page.goto("/beheer/sociale-kaart");
    await expectUsable(page, "own cards");
    await expectFits(page, "own cards", [screens.phone.width]);
    await close();
    const ander = await open();
    await logIn(ander.page, "kees-amrani");
    expect((await ander.page.goto("/beheer/sociale-kaart"))?.status()).toBe(404);
    await ander.close();
  });

  it("RK-3.9 whom to call is one click away from a case, and the case stays open", async () => {
    const { page, close } = await open();
    await logIn(page, "noor-verbeek");
    const [tab] = await Promise.all([
      page.context().waitForEvent("page"),
      page.getByRole("link", { name: /^Wie bellen/ }).click(),
    ]);
    await tab.waitForLoadState();
    expect(tab.url()).toContain("/sociale-kaart");
    expect(page.url()).toContain("/werk");
    await close();
  });
});
