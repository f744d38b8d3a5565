import { describe, expect, it } from "vitest";
import { casusVan } from "../server/demo/demo-casus.ts";
import { browserForFile, expectFits, expectUsable, logIn, patience, screens } from "./visitor.ts";

const open = browserForFile();
const nummer = (sleutel: string) => casusVan({ sleutel }).nummer;

/** Pages of people at work, and how the test gets there. */
const pages = [
  { who: "noor-verbeek", path: "/werk" },
  { who: "noor-verbeek", path: "/werk?van=alle&dossier=gesloten" },
  { who: "noor-verbeek", path: "/werk?vorm=kindhuwelijk" },
  { who: "noor-verbeek", path: "/zoek" },
  { who: "marijke-adema", path: "/werk" },
  { who: "yara-benschop", path: "/werk" },
  { who: "dewi-hartog", path: "/werk" },
  { who: "femke-rozendal", path: "/werk" },
  { who: "anil-veltkamp", path: "/werk" },
  { who: "greet-nijland", path: "/werk" },
  { who: "kees-amrani", path: "/werk" },
];

describe("the work list", () => {
  it("begins with what needs me now: given back, then red, then by deadline; keyboard reaches it", async () => {
    const { page, complaints, close } = await open();
    await logIn(page, "noor-verbeek");
    const now = page.getByRole("region", { name: /^Nu/ });
    const tasks = await now.getByRole("listitem").allTextContents();
    expect(tasks[0]).toContain(nummer("wachtlijst"));
    expect(tasks[1]).toContain("rood: acuut onveilig");
    await now
      .getByRole("link", { name: /^Bekijk en beslis/ })
      .first()
      .focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/casus\//);
    expect(complaints).toEqual([]);
    await close();
  });

  it("keeps its filters in the address, says how many, and can be read in English", async () => {
    const { page, close } = await open();
    await logIn(page, "noor-verbeek");
    await page.getByRole("link", { name: "Alles wat ik mag zien" }).click();
    await page.getByText("Alle casussen van mijn organisatie").waitFor();
    await page.getByLabel("Vorm").selectOption("partnergeweld");
    await page.getByRole("button", { name: "Toon" }).click();
    await page.waitForURL(/vorm=partnergeweld/);
    expect(page.url()).toContain("van=alle");
    const rows = page.getByRole("table").getByRole("row");
    await expect.poll(() => rows.count(), { timeout: patience }).toBeLessThan(10);
    const shown = (await rows.count()) - 1;
    expect(shown).toBeGreaterThan(1);
    expect(await page.getByRole("table").locator("caption").textContent()).toContain(`${shown} regels`);
    await page.getByText("Noor Verbeek").first().click();
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { level: 1, name: "Work" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await expectUsable(page, "werk in English");
    await close();
  });

  it("names what it cannot read in an address and uses the rest", async () => {
    const { page, close } = await open();
    await logIn(page, "noor-verbeek", "/werk?van=alle&reden=zomaar&vorm=vgv&blad=-1");
    await expect.poll(() => page.getByText("Een deel van het adres herkennen wij niet").count()).toBe(1);
    await expect.poll(() => page.getByRole("table").getByRole("row").count()).toBe(2);
    await close();
  });

  it("works without scripts: filters, tabs, search", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await logIn(page, "noor-verbeek");
    await page.getByRole("link", { name: "Mijn team" }).click();
    await page.getByLabel("Waarom").selectOption("teruggegeven");
    await page.getByRole("button", { name: "Toon" }).click();
    await expect.poll(() => page.getByRole("table").getByRole("row").count()).toBe(2);
    await page.getByLabel("Zoek op nummer of naam").fill(nummer("wachtlijst").replace("-", "").toLowerCase());
    await page.getByRole("button", { name: "Zoek", exact: true }).click();
    await expect.poll(() => page.getByRole("link", { name: nummer("wachtlijst") }).count()).toBe(1);
    await close();
  });
});

describe("search", () => {
  it("finds by part of a name, keeps it out of the address, and asks for a purpose", async () => {
    const { page, close } = await open();
    await logIn(page, "noor-verbeek", "/zoek");
    await page.getByLabel("Nummer of naam").fill("karatay");
    await page.getByLabel("Waarvoor zoekt u?").selectOption("waarneming");
    await page.getByRole("button", { name: "Zoek", exact: true }).click();
    await page.getByRole("link", { name: nummer("school-mist-leerling") }).waitFor();
    expect(page.url()).not.toContain("karatay");
    expect(await page.title()).not.toContain("karatay");
    await expectUsable(page, "search with a result");
    await close();
  });

  it("LKHA-1.2a somebody of another region finds nothing, by name or by number", async () => {
    const { page, close } = await open();
    await logIn(page, "sanne-oudkerk", "/zoek");
    for (const question of ["karatay", nummer("school-mist-leerling")]) {
      await page.getByLabel("Nummer of naam").fill(question);
      await page.getByRole("button", { name: "Zoek", exact: true }).click();
      await page.getByText("Niets gevonden bij uw organisatie").waitFor();
      await expect.poll(() => page.getByRole("table").count()).toBe(0);
    }
    await close();
  });

  it("says what is wrong with a question, at the field, and keeps what was typed", async () => {
    const { page, close } = await open({ viewport: screens.phone });
    await logIn(page, "noor-verbeek", "/zoek");
    await page.getByLabel("Nummer of naam").fill("k");
    await page.getByLabel("Waarvoor zoekt u?").selectOption("");
    await page.getByRole("button", { name: "Zoek", exact: true }).click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toContain("2 dingen");
    expect(await page.getByLabel("Nummer of naam").inputValue()).toBe("k");
    await expectUsable(page, "search with mistakes");
    await close();
  });
});

describe("the log", () => {
  it("opens for the log controller with two factors, filters, and saves as a file", async () => {
    const { page, complaints, close } = await open();
    await page.goto("/auth/inloggen?als=liv-stoker&factoren=2&terug=/audit");
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: /Liv Stoker/ }).click();
    await page.getByRole("heading", { level: 1, name: "Logboek" }).waitFor();
    await page.getByLabel("Handeling").selectOption("WeigerOverdracht");
    await page.getByRole("button", { name: "Toon" }).click();
    await page.getByText("Geen regel voldoet hieraan").waitFor();
    await page.goto(`/audit?nummer=${nummer("wachtlijst")}&handeling=BiedOverdrachtAan`);
    const row = page.getByRole("table").getByRole("row").nth(1);
    expect(await row.textContent()).toContain("bood een overdracht aan");
    await expectUsable(page, "log");
    const answer = await page.request.get(`/audit/uitvoer?nummer=${nummer("wachtlijst")}`);
    expect(answer.headers()["content-type"]).toContain("text/csv");
    expect(await answer.text()).toContain("Noor Verbeek");
    // a file with more than was asked for would not be noticed
    const unread = await page.request.get("/audit/uitvoer?van=gisteren&nummer=XXXX-XXXX");
    expect([unread.status(), unread.headers()["content-type"]]).toEqual([400, "text/plain; charset=utf-8"]);
    expect(await unread.text()).toContain("Vanaf: kies een bestaande dag na 1899.");
    for (const [query, says] of [
      ["medewerker=iemand-anders", "Medewerker: kies iemand uit de lijst."],
      ["van=2026-02-02&tot=2026-02-01", "Vanaf ligt na Tot en met"],
      ["wie=noor", "een filter dat niet bestaat"],
      ["handeling=inloggen&handeling=zoeken", "twee keer hetzelfde"],
    ]) {
      const refused = await page.request.get(`/audit/uitvoer?${query}`);
      expect([refused.status(), await refused.text()], query).toEqual([
        400,
        expect.stringContaining(says ?? ""),
      ]);
    }
    await page.goto("/audit?handeling=audit.uitvoer");
    expect(await page.getByRole("table").getByRole("row").count(), "one file, one refusal").toBe(3);
    await page.goto("/audit?nummer=XXXX-XXXX&van=gisteren");
    await expect.poll(() => page.getByText("Een filter is niet gebruikt").count()).toBe(1);
    await expect.poll(() => page.getByText("Vanaf: kies een bestaande dag na 1899.").count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.setViewportSize(screens.phone);
    await expectUsable(page, "log on a telephone");
    await close();
  });

  it("does not exist for anybody else", async () => {
    for (const who of ["noor-verbeek", "marijke-adema", "kees-amrani", "greet-nijland"]) {
      const { page, close } = await open();
      await logIn(page, who);
      await expect.poll(() => page.getByRole("link", { name: "Logcontrole" }).count()).toBe(0);
      expect((await page.goto("/audit"))?.status()).toBe(404);
      expect((await page.request.get("/audit/uitvoer")).status()).toBe(404);
      const intake = (await page.request.get("/casus/nieuw")).status();
      const along = (await page.request.get("/casus/nieuw/meekijken")).status();
      expect(along, who).toBe(intake === 404 ? 404 : 405);
      await close();
    }
  });
});

describe("every page of work", () => {
  it.each(pages)("$path as $who is accessible, and fits a telephone", async ({ who, path }) => {
    const { page, complaints, close } = await open();
    await logIn(page, who, path);
    await expect.poll(() => page.getByRole("heading", { level: 1 }).count()).toBe(1);
    await expectUsable(page, `${who} ${path}`);
    await expectFits(page, `${who} ${path}`, [screens.phone.width]);
    expect(complaints).toEqual([]);
    await close();
  });

  it("a role without cases reads what it does here and what it may not see", async () => {
    for (const who of ["femke-rozendal", "anil-veltkamp", "greet-nijland", "kees-amrani"]) {
      const { page, close } = await open();
      await logIn(page, who);
      await expect.poll(() => page.getByRole("heading", { name: "Wat u niet ziet" }).count()).toBe(1);
      await expect.poll(() => page.getByRole("table").count()).toBe(0);
      await expect.poll(() => page.getByRole("link", { name: "Nieuwe melding" }).count()).toBe(0);
      await close();
    }
  });

  it("asks somebody without a session to log in, and leads back", async () => {
    const { page, close } = await open();
    await page.goto("/werk?van=alle");
    await page.getByRole("button", { name: /Noor Verbeek/ }).click();
    await page.waitForURL(/\/werk\?van=alle/);
    await close();
  });
});
