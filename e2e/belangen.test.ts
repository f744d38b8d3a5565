import { expect, it } from "vitest";
import { casusVan } from "#server/demo/demo-casus.ts";
import { browserForFile, expectUsable, logIn, main, screens } from "./visitor.ts";

const open = browserForFile();
const { id, nummer } = casusVan({ sleutel: "telefoon-afgepakt" });

it("RK-7.23 a case of the own circle is not there until a colleague decides, and the employee sees nothing of that", async () => {
  const tarik = await open();
  const ziet = async () => {
    const { page } = tarik;
    await page.goto(`/casus/${id}`);
    const casus = (await main(page)).includes(nummer);
    await page.goto("/werk?van=alle");
    const werk = await main(page);
    expect(werk).not.toContain("belangentoets");
    return { casus, werk: werk.includes(nummer) };
  };
  await logIn(tarik.page, "tarik-bosman");
  expect(await ziet()).toEqual({ casus: false, werk: false });

  const marijke = await open();
  const { page } = marijke;
  await logIn(page, "marijke-adema");
  await page.getByRole("link", { name: "Naar de belangentoets" }).click();
  await page.getByRole("heading", { level: 1, name: "Belangentoets" }).waitFor();
  await expectUsable(page, "conflict check, wide");
  const kaart = page.getByRole("article", { name: `${nummer}, Tarik Bosman` });
  expect(await kaart.textContent()).toContain("dezelfde familienaam");
  expect(await main(page)).not.toContain("Yildirim");
  const leg = kaart.getByRole("button", { name: /^Leg het besluit vast/ });
  await leg.click();
  await kaart.getByRole("alert").waitFor();
  expect(await kaart.getByRole("alert").textContent()).toContain("Kies of er bezwaar is.");
  await kaart.getByLabel("Geen bezwaar").check();
  await kaart.getByLabel("Waarom?").fill("Een andere familie met die naam.");
  await leg.click();
  await page.getByText("Het besluit is vastgelegd").waitFor();
  expect(await ziet()).toEqual({ casus: true, werk: true });

  await kaart.getByText("Wijzig het besluit").click();
  await kaart.getByLabel("Bezwaar", { exact: true }).check();
  await kaart.getByLabel("Waarom?").fill("Toch een nicht van zijn vrouw.");
  await leg.click();
  await expect.poll(() => kaart.textContent()).toContain("Toch een nicht");
  expect(await ziet()).toEqual({ casus: false, werk: false });
  expect(marijke.complaints.filter((line) => !line.includes("422"))).toEqual([]);
  await marijke.close();
  await tarik.close();
});

it("an employee tells the own circle without scripts, and nobody reads it back", async () => {
  const { page, close } = await open({
    viewport: screens.phone,
    locale: "en-GB",
    javaScriptEnabled: false,
  });
  await logIn(page, "noor-verbeek", "/mijn/kring");
  await page.getByRole("heading", { level: 1, name: "My circle" }).waitFor();
  await page.getByLabel("Postcode").fill("0123");
  await page.getByLabel("Name of person 1").fill("Wolfsmelk Paardebloemstra");
  const save = page.getByRole("button", { name: "Save my circle" });
  await save.click();
  await page.getByRole("alert").waitFor();
  const fouten = page.getByRole("alert").getByRole("link");
  expect(await fouten.count()).toBe(3);
  expect(await page.getByLabel("Name of person 1").inputValue()).toBe("Wolfsmelk Paardebloemstra");
  await page.getByLabel("Postcode").fill("2512 CD");
  await page.getByLabel("House number").fill("3");
  await page.getByLabel("Date of birth of person 1").fill("1987-06-05");
  await save.click();
  await page.getByText("Your circle is saved").waitFor();
  expect(await main(page)).toContain("1 person, 1 address and 0 family names");
  expect(await page.content()).not.toContain("Wolfsmelk");
  await page.getByRole("button", { name: "Clear my circle" }).click();
  await page.getByText("Your circle is cleared").waitFor();
  expect(await main(page)).toContain("Only your own name still counts.");
  await close();

  const phone = await open({ viewport: screens.phone, locale: "en-GB" });
  await logIn(phone.page, "noor-verbeek", "/mijn/kring");
  await phone.page.getByRole("heading", { level: 1, name: "My circle" }).waitFor();
  await expectUsable(phone.page, "own circle, phone");
  await phone.page.goto("/werk/belangen");
  await expectUsable(phone.page, "conflict check without any, phone");
  expect(await main(phone.page)).toContain("There is nothing to check.");
  expect(phone.complaints).toEqual([]);
  await phone.close();
});
