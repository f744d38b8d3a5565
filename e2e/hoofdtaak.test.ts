import { randomUUID } from "node:crypto";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserForFile, expectUsable, logIn, type Visitor } from "./visitor.ts";

const open = browserForFile();
const text = async (place: Locator) => (await place.textContent()) ?? "";
const read = (page: Page) => text(page.getByRole("main"));
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const now = (page: Page) => text(page.getByRole("region", { name: "Nu", exact: true }));
const guide = (page: Page) => page.getByRole("complementary", { name: "Wegwijzer" });
const header = (page: Page) => text(page.getByRole("main").locator("header"));
/** Goes to a part of the case, fresh from the server. */
const part = (page: Page, casus: string, deel = "") => page.goto(`${casus}${deel && `/${deel}`}`);
/** The text of an answer to the form with this id when it is sent with one field more than the page offers. */
const force = (page: Page, form: string, extra: Record<string, string>) =>
  page.evaluate(
    async ([id, more]) => {
      const body = new FormData(document.getElementById(id) as HTMLFormElement);
      for (const [name, value] of Object.entries(more)) body.set(name, value);
      const answer = await fetch(location.pathname, {
        method: "POST",
        body: new URLSearchParams(body as never),
      });
      return { status: answer.status, text: await answer.text() };
    },
    [form, extra] as const,
  );

/** Two windows of two organisations, open for as long as a story lasts. */
function windows<Who extends string>(employees: Record<Who, string>): Record<Who, Page> {
  const pages = {} as Record<Who, Page>;
  const visitors: Visitor[] = [];
  beforeAll(async () => {
    for (const [who, employee] of Object.entries(employees) as [Who, string][]) {
      const visitor = await open();
      visitor.page.setDefaultTimeout(15_000);
      await logIn(visitor.page, employee);
      visitors.push(visitor);
      pages[who] = visitor.page;
    }
  });
  afterAll(async () => {
    // a browser also complains of the refusals and the pages not found that the story asks for
    const complaints = visitors.flatMap((visitor) => visitor.complaints);
    expect(complaints.filter((text) => !/status of (409|404|401|422)/.test(text))).toEqual([]);
    for (const { close } of visitors) await close();
  });
  return pages;
}

describe("a pupil of sixteen is not back from a holiday abroad", () => {
  const wie = windows({ noor: "noor-verbeek", yara: "yara-benschop", sanne: "sanne-oudkerk" });
  let casus = "";
  let nummer = "";

  it("LKHA-2.2 while the school is on the telephone, the guide names LKHA", async () => {
    const { noor } = wie;
    await noor.goto("/casus/nieuw");
    await noor.getByLabel("Wie meldt het?").selectOption("professional");
    await noor.getByLabel("Naam van de melder").fill("Mentor Voorbeeldschool");
    await noor.getByLabel("Organisatie of school").fill("Voorbeeldcollege");
    await noor.getByLabel("De melder wil anoniem blijven").check();
    await noor
      .getByLabel("Wat is er aan de hand?")
      .fill("Leerling is na de zomervakantie niet terug. Zij appt dat zij moet trouwen.");
    await noor.getByLabel("huwelijksdwang").check();
    const slachtoffer = noor.getByRole("region", { name: "4. Om wie gaat het?" });
    await slachtoffer.getByLabel("Naam", { exact: true }).fill("Hiba Verzonnen");
    await slachtoffer.getByLabel("Leeftijd").fill("16");
    await slachtoffer.getByLabel("Waar nu").selectOption("MA");
    await guide(noor).getByText("Moet worden overgedragen aan het LKHA").waitFor();
    expect(await text(guide(noor))).toContain("LKHA-2.2");
    await expectUsable(noor, "intake");
    await noor.keyboard.press("Control+Enter");
    await noor.waitForURL(/\/casus\/[0-9a-f-]{36}\?gedaan/);
    casus = new URL(noor.url()).pathname;
    nummer = (await text(noor.getByRole("heading", { level: 1 }))).replace("Casus ", "");
    expect(await now(noor)).toContain("Draag de casus over aan het LKHA");
    expect(await now(noor), "what must not be done is above the fold").toMatch(
      /Nu niet.*zoekt geen contact met slachtoffer of familie.*LKHA-3\.3a/,
    );
    expect(await header(noor)).toMatch(/VerantwoordelijkVeilig Thuis Haaglanden/);
    expect(await read(noor)).not.toContain("Mentor Voorbeeldschool");
  });

  it("LKHA-3.3a starting an investigation is shown as forbidden with its source, and refused when it is tried", async () => {
    const { noor } = wie;
    await part(noor, casus, "veiligheid");
    await expect.poll(() => noor.getByRole("radio", { name: /onderzoek starten/i }).count()).toBe(0);
    await noor.getByRole("region", { name: "Wie gaat verder?" }).getByText("onderzoek starten").click();
    expect(await read(noor)).toContain(
      "Veilig Thuis onderneemt niets zolang het slachtoffer in het buitenland is.",
    );
    const { status, text } = await force(noor, "NeemBesluit", {
      besluit: "onderzoek",
      toelichting: "Ik ga langs.",
    });
    expect(status).toBe(409);
    expect(text).toContain("LKHA-3.3a");
    expect(text).toContain("Ik ga langs.");
  });

  it("LKHA-3.2b closing is refused before the consultation, with what must come first", async () => {
    const { noor } = wie;
    await part(noor, casus, "dossier");
    const { status, text } = await noor.evaluate(async (zaad) => {
      const csrf = (document.querySelector("[name=csrf]") as HTMLInputElement).value;
      const body = new URLSearchParams({
        csrf,
        zaad,
        opdracht: "SluitDossier",
        formulier: "SluitDossier",
        reden: "Klaar.",
      });
      const answer = await fetch(location.pathname, { method: "POST", body });
      return { status: answer.status, text: await answer.text() };
    }, randomUUID());
    expect(status).toBe(409);
    expect(text).toContain("LKHA-3.2");
  });

  it("LKHA-2.3c the offer waits: both see it, and Veilig Thuis stays responsible until LKHA accepts", async () => {
    const { noor, yara } = wie;
    await part(noor, casus, "overdracht");
    expect(await text(noor.getByLabel("Aan wie").locator("option:checked"))).toContain("Landelijk Knooppunt");
    await noor
      .getByLabel("Waarom, en wat moet de ontvanger weten?")
      .fill("Leerling van 16 in Marokko, vermoedelijk gedwongen te trouwen.");
    expect(await noor.getByLabel(/Leerling is na de zomervakantie/).isChecked()).toBe(true);
    await press(noor, "Bied aan");
    await noor.getByText("heeft nog niet aanvaard.", { exact: false }).first().waitFor();
    expect(await header(noor)).toMatch(
      /Veilig Thuis Haaglanden → Landelijk Knooppunt .*aangeboden vandaag .*nog niet aanvaard/,
    );
    expect(await now(noor)).toMatch(
      /Wacht op een ander.*bel dan de ontvanger: Landelijk Knooppunt .*070-345 43 19/,
    );
    expect(await read(noor), "nobody said that it was discussed").not.toContain("met een gesprek");
    await yara.goto("/werk");
    await yara
      .getByRole("link", { name: new RegExp(nummer) })
      .first()
      .click();
    await yara.getByRole("heading", { name: /biedt u deze casus aan/ }).waitFor();
    const seen = await read(yara);
    expect(seen).toContain("Leerling van 16 in Marokko");
    expect(seen).not.toContain("Hiba");
    await expectUsable(yara, "open offer");
    expect(await header(yara)).toMatch(/VerantwoordelijkVeilig Thuis Haaglanden/);
    await press(yara, "Aanvaard");
    await yara.getByText("aanvaardde de overdracht en is nu verantwoordelijk").first().waitFor();
    expect(await header(yara)).toMatch(
      /VerantwoordelijkLandelijk Knooppunt.*Zicht op veiligheidLandelijk Knooppunt/,
    );
    await part(yara, casus, "mensen");
    expect(await read(yara)).toContain("Hiba Verzonnen");
  });

  it("WW-V1 the clock of five working days ends as handed over", async () => {
    await part(wie.yara, casus);
    expect(await text(guide(wie.yara))).toMatch(
      /binnen vijf werkdagen na de melding\.\s*overgedragen \(vandaag\)/,
    );
  });

  it("LKHA-3.3b Veilig Thuis may do nothing until LKHA asks, and then what was asked", async () => {
    const { noor, yara } = wie;
    await part(noor, casus, "veiligheid");
    await expect
      .poll(() => noor.getByRole("option", { name: "Gesprek met het slachtoffer" }).count())
      .toBe(0);
    expect(await now(noor)).toMatch(/Nu niet.*onderneemt niets.*Vraag het LKHA/);
    await part(yara, casus, "samenwerking");
    const teVragen = await yara.getByLabel("Handeling").locator("option").allTextContents();
    expect(teVragen).toContain("Onderzoek starten");
    expect(teVragen, "what others do is not to be asked of Veilig Thuis").not.toContain(
      "Tijdelijk huisverbod",
    );
    await yara.getByLabel("Handeling").selectOption("actie-veilig-thuis");
    await yara
      .getByRole("region", { name: "Veilig Thuis om een actie vragen" })
      .getByLabel("Toelichting")
      .fill("Vraag de school naar de zus.");
    await press(yara, "Vraag de actie");
    await yara.getByText("nog te doen").waitFor();
    await part(noor, casus);
    expect(await now(noor)).toContain("Het LKHA vraagt u om een actie: wat in de toelichting staat.");
    expect(await read(noor)).toContain("om een actie: wat in de toelichting staat.");
    await noor.getByRole("link", { name: "Leg de actie vast" }).click();
    await noor.getByText("Vraag de school naar de zus.").waitFor();
    await noor
      .getByRole("region", { name: "Verzoeken van het LKHA" })
      .getByLabel("Toelichting")
      .fill("School gesproken: de zus is thuis.");
    await press(noor, "Leg de gevraagde actie vast");
    await noor.getByText("(gedaan)").waitFor();
  });

  it("LKHA-3.2a both hold the risk consultation, and then Veilig Thuis closes its dossier", async () => {
    const { noor, yara } = wie;
    await part(noor, casus, "samenwerking");
    const overleg = noor.getByRole("region", { name: "Risico-overleg over mensen in Nederland" });
    await overleg
      .getByRole("group", { name: "Lopen anderen in Nederland gevaar?" })
      .getByLabel("nee")
      .check();
    await overleg.getByLabel("Toelichting").fill("De zus is veilig.");
    await press(noor, "Leg het overleg vast");
    await noor.getByText("Wacht op bevestiging door").waitFor();
    expect(await now(noor)).toMatch(/Wacht op een ander.*heeft het risico-overleg nog niet bevestigd/);
    await noor.goto("/werk");
    const wacht = noor.getByRole("region", { name: /^Wacht op een ander/ });
    expect(await text(wacht.getByRole("listitem").filter({ hasText: nummer }))).toContain(
      "nog niet bevestigd",
    );
    await expectUsable(noor, "work with a consultation that waits");
    await part(yara, casus);
    await yara.getByRole("link", { name: "Bevestig het overleg" }).click();
    const vastgelegd = yara.getByRole("region", { name: "Risico-overleg over mensen in Nederland" });
    await vastgelegd.getByText("De zus is veilig.").waitFor();
    await vastgelegd.getByText("Klopt niet", { exact: true }).first().click();
    await vastgelegd.getByLabel("Wat klopt er niet?").fill("Over de neef is niet gesproken.");
    await press(yara, "Klopt niet");
    await yara.getByText("liet weten dat dit niet klopt").waitFor();
    await part(noor, casus, "samenwerking");
    await overleg.getByText("Over de neef is niet gesproken.").waitFor();
    await overleg
      .getByRole("group", { name: "Lopen anderen in Nederland gevaar?" })
      .getByLabel("nee")
      .check();
    await overleg.getByLabel("Toelichting").fill("De zus en de neef zijn veilig.");
    await press(noor, "Leg het overleg vast");
    await noor.getByText("Wacht op bevestiging door").waitFor();
    await part(yara, casus, "samenwerking");
    await press(yara, "Bevestig");
    await yara.getByText("Door beide bevestigd.").waitFor();
    await part(noor, casus);
    await noor.getByRole("link", { name: "Sluit uw dossier" }).click();
    await noor
      .getByLabel("Waarom sluit u het dossier?")
      .fill("Overgedragen aan het LKHA; niemand in Nederland loopt gevaar.");
    await press(noor, "Sluit het dossier");
    await noor.getByText("Uw dossier is gesloten").waitFor();
  });

  it("LKHA-4.4b the victim returns, LKHA hands over to the region, and Haaglanden accepts", async () => {
    const { noor, yara } = wie;
    await part(yara, casus, "samenwerking");
    const terug = yara.getByRole("region", { name: "Het slachtoffer is terug in Nederland" });
    await press(yara, "Leg de terugkeer vast");
    await terug.getByRole("alert").waitFor();
    expect(await terug.getByRole("alert").getByRole("link").allTextContents()).toEqual([
      "Vink aan dat het slachtoffer in Nederland is. Weet u dat niet zeker, leg dan nog niets vast.",
      "Vul een plaats of een gemeente in.",
    ]);
    await terug.getByLabel("ja, het slachtoffer is in Nederland").check();
    await terug.getByRole("combobox", { name: /^Gemeente/ }).fill("Den Haag");
    await terug.getByLabel("ingeschreven", { exact: true }).check();
    await press(yara, "Leg de terugkeer vast");
    await yara.getByText("legde vast dat het slachtoffer terug is in Nederland").first().waitFor();
    await part(yara, casus, "overdracht");
    expect(await text(yara.getByLabel("Aan wie").locator("option:checked"))).toContain(
      "Veilig Thuis Haaglanden",
    );
    await yara
      .getByLabel("Waarom, en wat moet de ontvanger weten?")
      .fill("Terug en ingeschreven in Den Haag.");
    await press(yara, "Bied aan");
    await yara.getByText("heeft nog niet aanvaard.", { exact: false }).first().waitFor();
    await part(noor, casus, "overdracht");
    await press(noor, "Aanvaard");
    await noor.getByText("aanvaardde de overdracht en is nu verantwoordelijk").first().waitFor();
    expect(await header(noor)).toMatch(/VerantwoordelijkVeilig Thuis Haaglanden/);
  });

  it("LKHA-1.2a the journal tells every step, with the clock of five working days, on a wide and a small screen", async () => {
    const { noor } = wie;
    await part(noor, `${casus}?volgorde=oud`);
    const story = await read(noor);
    const steps = [
      "ontving per telefoon een melding van een professional: huwelijksdwang.",
      "bood de casus aan Landelijk Knooppunt",
      "aanvaardde de overdracht en is nu verantwoordelijk.",
      "vroeg Veilig Thuis Haaglanden om een actie",
      "legde een handeling vast: Actie van Veilig Thuis, op verzoek van het LKHA.",
      "legde het overleg met Landelijk Knooppunt",
      "bevestigde de uitkomst van het risico-overleg.",
      "sloot het eigen dossier.",
      "legde vast dat het slachtoffer terug is in Nederland.",
      "bood de casus aan Veilig Thuis Haaglanden",
    ];
    const places = steps.map((step) => story.indexOf(step));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(await text(guide(noor))).toContain("Veilig Thuis beoordeelt de veiligheid binnen vijf werkdagen");
    await expectUsable(noor, "story wide");
    await noor.setViewportSize({ width: 360, height: 740 });
    await expectUsable(noor, "story on a phone");
  });

  it("LKHA-1.2a somebody of another region finds nothing by list, search, address, form or API", async () => {
    const { sanne } = wie;
    await sanne.goto("/werk?van=alle");
    expect(await read(sanne)).not.toContain(nummer);
    await sanne.goto("/zoek");
    for (const vraag of [nummer, "Hiba Verzonnen"]) {
      await sanne.getByRole("searchbox").or(sanne.getByRole("textbox")).first().fill(vraag);
      await press(sanne, "Zoek");
      await sanne.waitForLoadState("networkidle");
      const links = await sanne
        .getByRole("main")
        .locator('a[href^="/casus/"]')
        .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
      expect(links.filter((href) => href?.startsWith(casus))).toEqual([]);
    }
    const nothing = `/casus/${randomUUID()}`;
    const answer = async (path: string) =>
      sanne.evaluate(async (to) => {
        const response = await fetch(to);
        return {
          status: response.status,
          text: (await response.text()).replaceAll(/nonce="[^"]*"|[0-9a-f-]{36}/g, ""),
        };
      }, path);
    for (const deel of ["", "/mensen", "/overdracht", "/toegang"]) {
      const hidden = await answer(`${casus}${deel}`);
      expect(hidden.status).toBe(404);
      expect(hidden).toEqual(await answer(`${nothing}${deel}`));
    }
    const api = casus.replace("/casus/", "/api/v1/casussen/");
    expect(await answer(api)).toEqual(await answer(`/api/v1/casussen/${randomUUID()}`));
    await sanne.goto("/casus/nieuw");
    const post = (path: string) =>
      sanne.evaluate(
        async ([to, zaad]) => {
          const csrf = (document.querySelector("[name=csrf]") as HTMLInputElement).value;
          const body = new URLSearchParams({
            csrf,
            zaad,
            opdracht: "MaakNotitie",
            formulier: "MaakNotitie",
            inhoud: "Hallo",
          });
          const response = await fetch(to, { method: "POST", body });
          return {
            status: response.status,
            text: (await response.text()).replaceAll(/nonce="[^"]*"|[0-9a-f-]{36}/g, ""),
          };
        },
        [path, randomUUID()] as const,
      );
    const hidden = await post(`${casus}/dossier`);
    expect(hidden.status).toBe(404);
    expect(hidden).toEqual(await post(`${nothing}/dossier`));
  });
});

describe("an adult, registered in the Netherlands, with ordinary partner violence", () => {
  const wie = windows({ noor: "noor-verbeek", bram: "bram-osei" });
  let casus = "";

  it("WW-V1 no LKHA: the region assesses within five working days", async () => {
    const { noor } = wie;
    await noor.goto("/casus/nieuw");
    await noor.getByLabel("Wie meldt het?").selectOption("politie");
    await noor.getByLabel("Wat is er aan de hand?").fill("Ruzie met duwen en slaan; partner is vertrokken.");
    await noor.getByLabel("partnergeweld").check();
    const slachtoffer = noor.getByRole("region", { name: "4. Om wie gaat het?" });
    await slachtoffer.getByLabel("Leeftijd").fill("38");
    await slachtoffer.getByLabel("Waar nu").selectOption("NL");
    await slachtoffer.getByLabel("ingeschreven", { exact: true }).check();
    await slachtoffer.getByRole("combobox", { name: /^Gemeente/ }).fill("Delft");
    await noor.getByText("Volgens de gemeente: Veilig Thuis Haaglanden.").waitFor();
    await press(noor, "Bewaar de melding");
    await noor.waitForURL(/\/casus\/[0-9a-f-]{36}\?gedaan/);
    casus = new URL(noor.url()).pathname;
    expect(await text(guide(noor))).not.toMatch(/overgedragen aan het LKHA/);
    expect(await now(noor)).toMatch(/binnen vijf werkdagen[\s\S]*uiterlijk/);
  });

  it("WW-V8 after the assessment and the decision the local team is offered the case and accepts", async () => {
    const { noor, bram } = wie;
    await noor.getByRole("link", { name: "Beoordeel de veiligheid" }).click();
    const beoordeling = noor.getByRole("region", { name: "Veiligheid beoordelen" });
    await beoordeling.getByLabel("oranje: structureel onveilig").check();
    await beoordeling.getByLabel("Toelichting").fill("Herhaald, zonder letsel.");
    await press(noor, "Leg de beoordeling vast");
    await noor.getByText("beoordeelde de veiligheid: oranje").first().waitFor();
    expect(await text(guide(noor))).toContain("voldaan (vandaag)");
    await part(noor, casus);
    await noor.getByText(/^Termijn voldaan: Veilig Thuis beoordeelt de veiligheid/).waitFor();
    await noor.getByText(/^Termijn begonnen, uiterlijk .*: Veilig Thuis beoordeelt/).waitFor();
    await part(noor, casus, "veiligheid");
    await noor
      .getByRole("region", { name: "Wat is bekend?" })
      .getByLabel("de hulp is genoeg")
      .selectOption("ja");
    await noor
      .getByRole("region", { name: "Wat is bekend?" })
      .getByRole("button", { name: "Leg vast" })
      .click();
    await noor.getByText("de hulp is genoeg: ja").first().waitFor();
    await part(noor, casus, "veiligheid");
    const besluit = noor.getByRole("region", { name: "Wie gaat verder?" });
    await besluit.getByLabel(/overdragen aan het lokale team/).check();
    await besluit.getByLabel("Toelichting").fill("Hulp dichtbij past.");
    await press(noor, "Leg het besluit vast");
    await noor.getByText("besloot: overdragen aan het lokale team").first().waitFor();
    await part(noor, casus, "overdracht");
    const [eerste] = await noor.getByLabel("Aan wie").locator("option:not([value=''])").allTextContents();
    expect(eerste).toMatch(/^Lokaal team .*volgens de wegwijzer/);
    await noor.getByLabel("Aan wie").selectOption("lokaal-team-zuidrand");
    await noor
      .getByLabel("Waarom, en wat moet de ontvanger weten?")
      .fill("Veiligheidsafspraken en praktische hulp.");
    await press(noor, "Bied aan");
    await noor.getByText("heeft nog niet aanvaard.", { exact: false }).first().waitFor();
    await part(bram, casus);
    await press(bram, "Aanvaard");
    await bram.getByText("aanvaardde de overdracht en is nu verantwoordelijk").first().waitFor();
    expect(await header(bram)).toMatch(/VerantwoordelijkLokaal team Zuidrand/);
  });
});
