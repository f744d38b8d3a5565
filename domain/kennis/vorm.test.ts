import { globSync } from "node:fs";
import { expect, it } from "vitest";
import { isElfproef, tekstFouten, vormFouten } from "../testing/vormfouten.ts";

const wortel = new URL("./", import.meta.url);
const modules = globSync("**/*.ts", { cwd: wortel }).filter((bestand) => !bestand.endsWith(".test.ts"));

it.each(modules)("the content of %s has the right form in every text", async (bestand) => {
  const inhoud = (await import(new URL(bestand, wortel).href)) as Record<string, unknown>;
  expect(Object.entries(inhoud).flatMap(([naam, waarde]) => vormFouten(waarde, naam))).toEqual([]);
});

it.each([
  [{ telefoon: "070-34543" }, "telephone"],
  [{ telefoon: "bel ons" }, "telephone"],
  [{ mail: "info(at)fier.nl" }, "mail"],
  [{ site: "http://fier.nl" }, "address without https"],
  [{ site: "fier.nl" }, "site"],
  [{ site: "https://fier.nl/?utm_source=brief" }, "address that follows its reader"],
  [{ nagezienOp: "28-11-2026" }, "day"],
  [{ nagezienOp: "2026-02-30" }, "day"],
  [{ bronnen: ["RK-99.9"] }, "unknown row"],
  [{ wat: { nl: "Bel ons", en: " " } }, "empty in a language"],
  [{ wat: { nl: "Bel een van de mensen", en: "Bel een van de mensen" } }, "not translated"],
  [{ wat: { nl: "Vet", en: "<b>Bold</b>" } }, "html"],
  [{ wat: { nl: "Twee  spaties", en: "Two spaces" } }, "double space"],
  [{ wat: { nl: "Mail jan.jansen@voorbeeld.nl", en: "Mail us" } }, "mail of a person"],
  [{ wat: { nl: "Nummer 111222333", en: "Number" } }, "citizen service number"],
  [{ wat: { nl: "App 06-12345678", en: "Text us" } }, "telephone of a person"],
])("the checker finds %j", (inhoud, fout) => {
  expect(vormFouten(inhoud).join("\n")).toContain(fout);
});

it("the checker lets good content pass", () => {
  const goed = {
    telefoon: ["112", "0800-2000", "070-345 43 19", "088 208 00 00", "+31 247 247 247"],
    whatsapp: "+31 6 8238 7796",
    mail: ["info@fier.nl", "LKHA@veiligthuishaaglanden.nl", "landelijk-expertise-centrum-egg@politie.nl"],
    site: "https://www.movisie.nl/VeranderingVanbinnenuit",
    nagezienOp: "2026-11-28",
    bronnen: ["RK-2.16", "KB-30"],
    naam: { nl: "Veilig Thuis", en: "Veilig Thuis" },
    wat: { nl: "Bel dag en nacht.", en: "Call day and night." },
  };
  expect(vormFouten(goed)).toEqual([]);
  expect(tekstFouten("2026-11-28 is een dag in een zin")).toEqual([]);
  expect([isElfproef("111222333"), isElfproef("123456789"), isElfproef("000000000")]).toEqual([
    true,
    false,
    false,
  ]);
});
