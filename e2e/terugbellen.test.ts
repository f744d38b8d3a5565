import { describe, expect, it } from "vitest";
import { browserForFile, expectUsable, logIn, main, screens } from "./visitor.ts";

const open = browserForFile();

describe("calling back", () => {
  it("WW-Z1 somebody who finds nobody on the line is called at a safe moment by the region", async () => {
    const { page, complaints, close } = await open({ viewport: screens.phone });
    await page.goto("/en/melden/terugbellen");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("link", { name: "Fill in a telephone number of 7 to 15 digits." }).waitFor();
    await expectUsable(page, "call back, phone, errors");
    await page.getByLabel("This is about me").check();
    await page.getByLabel("In which municipality").selectOption({ label: "Delft" });
    await page.getByLabel("On which number?").fill("06 99 88 77 66");
    await page.getByLabel("A code word").fill("Zwaluwstaart");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("heading", { name: "Is this right?" }).waitFor();
    expect(await main(page)).toContain("We leave no message.");
    await page.getByRole("button", { name: "Ask to be called back" }).click();
    await page.getByRole("heading", { name: "We call you back" }).waitFor();
    expect(await page.context().cookies()).toEqual([]);
    expect(complaints.filter((line) => !line.includes("422"))).toEqual([]);
    await close();

    const work = await open();
    await logIn(work.page, "noor-verbeek", "/werk");
    await work.page.getByRole("link", { name: "Naar terugbellen" }).click();
    await work.page.getByRole("heading", { level: 1, name: "Terugbellen" }).waitFor();
    await expectUsable(work.page, "call back, wide");
    expect(await main(work.page)).not.toContain("Zwaluwstaart");
    await work.page.getByRole("button", { name: /^Ik bel: iemand die zelf/ }).click();
    await work.page.getByRole("heading", { name: "Zo belt u veilig" }).waitFor();
    expect(await main(work.page)).toContain("Zwaluwstaart");
    await work.page.getByRole("button", { name: "niet bereikt" }).click();
    await work.page.getByText(/niet bereikt, vandaag/).waitFor();
    expect(await main(work.page)).not.toContain("Zwaluwstaart");
    await work.page.getByRole("button", { name: /^Ik bel: iemand die zelf/ }).click();
    await work.page
      .getByLabel("Waarmee is dit afgerond?")
      .selectOption({ label: "gesproken: de vraag is beantwoord" });
    await work.page.getByRole("button", { name: "Rond af" }).click();
    await work.page.getByText("Niemand wacht op een telefoontje.").waitFor();
    expect(work.complaints).toEqual([]);
    await work.close();
  });
});
