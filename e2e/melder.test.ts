import { describe, expect, it } from "vitest";
import { casusVan } from "../server/demo/demo-casus.ts";
import { browserForFile, expectUsable, logIn, main, screens } from "./visitor.ts";

const open = browserForFile();
const mensen = `/casus/${casusVan({ sleutel: "logopedist" }).id}/mensen`;
const naam = "Lotte Verzwegen";

describe("T14 a reporter who stays unknown to the family", () => {
  it("WW-M5 X-VT9 a colleague allows it, the asker opens it, a team leader reviews it, and it is asked anew", async () => {
    const tarik = await open({ javaScriptEnabled: false });
    await logIn(tarik.page, "tarik-bosman", mensen);
    expect(await tarik.page.content()).not.toContain(naam);
    await tarik.page.getByRole("button", { name: "Keur goed" }).click();
    await tarik.page.getByText("Noor Verbeek kreeg toestemming").waitFor();
    expect(await tarik.page.getByRole("button", { name: "Open de melder" }).count()).toBe(0);
    await tarik.close();

    const noor = await open();
    await logIn(noor.page, "noor-verbeek", mensen);
    await noor.page.getByRole("button", { name: "Open de melder" }).waitFor();
    await expectUsable(noor.page, "opening a reporter, wide");
    expect(await noor.page.content()).not.toContain(naam);
    await noor.page.getByRole("button", { name: "Open de melder" }).click();
    await noor.page.getByText(naam).waitFor();
    await noor.page.goto(mensen);
    expect(await noor.page.content()).not.toContain(naam);

    const marijke = await open({ viewport: screens.phone, locale: "en-GB" });
    await logIn(marijke.page, "marijke-adema", mensen);
    const terug = marijke.page.locator('form[id^="HerzieMelderOpening"]');
    await terug.getByLabel("Yes").check();
    await terug.getByLabel("What did you find").fill("It could not wait.");
    await expectUsable(marijke.page, "reviewing an opening, phone");
    await terug.getByRole("button").click();
    await marijke.page.getByText("Veilig Thuis Haaglanden reviewed the opening").waitFor();
    await marijke.close();

    await noor.page.goto(mensen);
    expect(await noor.page.getByRole("button", { name: "Open de melder" }).count()).toBe(0);
    await noor.page.getByText("Vraag om de melder te openen").first().click();
    const vraag = noor.page.locator('form[id^="VraagMelderOpening"]');
    await vraag.getByRole("button").click();
    await noor.page.getByText("Kies waarvoor u dit nodig hebt.").first().waitFor();
    await vraag.getByLabel("de melder iets vragen").check();
    await vraag.getByLabel("Waarom is dit nodig?").fill("Er is een nieuwe zorg.");
    await vraag.getByRole("button").click();
    await noor.page.getByText("U vroeg de melder te openen").waitFor();
    expect(await main(noor.page)).not.toContain("Keur goed");
    expect(noor.complaints.filter((line) => !line.includes("422"))).toEqual([]);
    await noor.close();
  });
});

describe("X-VT8 a report of which nobody knows the reporter", () => {
  it("X-VT8 is weighed before an investigation, right where that is refused, and what was typed goes on", async () => {
    const { page, close } = await open();
    await logIn(page, "noor-verbeek", `/casus/${casusVan({ sleutel: "muur-aan-muur" }).id}/veiligheid`);
    await page.getByText("dubbel anoniem: niemand kent de melder").waitFor();
    const besluit = page.locator("form#NeemBesluit");
    await besluit.getByLabel("Onderzoek starten").check();
    await besluit.getByLabel("Medewerking van de betrokkenen").selectOption("nee");
    await besluit.getByLabel("Toelichting").fill("Zij doen niet open.");
    await besluit.getByRole("button").click();
    const weging = page.locator('form[id^="eerst-WeegDubbelAnoniem"]');
    await weging.getByLabel("Wat zag of hoorde de melder zelf?").fill("Drie nachten geschreeuw.");
    await weging.getByLabel("Iets anders bevestigt het").check();
    await weging.getByLabel("Wat bevestigt het").fill("De wijkagent was er twee keer.");
    await weging.getByLabel("Met welke collega woog u dit?").selectOption({ label: "Tarik Bosman" });
    await weging.getByRole("button").click();
    await page.getByText("Vastgelegd. Wat u had ingevuld, staat er nog").waitFor();
    await besluit.getByRole("button").click();
    await page.getByText("Uw organisatie heeft deze melding gewogen met een collega.").waitFor();
    await page.getByText("Veilig Thuis Haaglanden besloot").waitFor();
    await close();
  });
});
