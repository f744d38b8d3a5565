import { describe, expect, it } from "vitest";
import { schadelijkeVormen } from "../protocol/tabellen/begrippen.ts";
import { leesMelding } from "./melding.ts";
import { Leesopmerking, Reactie, reactieTekst } from "./opmerking.ts";
import { waaromNietReageren } from "./reageren.ts";

const veilig = { vormen: "kindermishandeling", eermotief: "nee", gevaarErger: "nee", gesprekVeilig: "ja" };
const waarom = (anders: Readonly<Record<string, string>>) =>
  waaromNietReageren(leesMelding(Object.entries({ ...veilig, ...anders })).melding, "2026-03-02");

describe("whether those concerned may read a report and react", () => {
  it("WW-Z25 WW-Z28 they may when the reporter says that talking is safe enough", () => {
    expect(waarom({})).toBeUndefined();
  });

  it.each(schadelijkeVormen)(
    "WW-Z25 RK-7.4 never in a harmful practice: %s, whatever else was answered",
    (vorm) => {
      expect(waarom({ vormen: vorm })).toBe("schadelijk");
      expect(waarom({ vormen: vorm, gesprekVeilig: "nee" })).toBe("schadelijk");
    },
  );

  it.each(["ja", "vermoeden"])("WW-Z25 RK-7.4 never with honour as a motive: %s", (eermotief) => {
    expect(waarom({ eermotief })).toBe("schadelijk");
  });

  it.each([
    { gesprekVeilig: "nee" },
    { gevaarErger: "ja" },
    { nietGrond: "betrokkenen" },
    { nietGrond: "zelf" },
  ])("WW-Z3 WW-Z25 not when talking is not safe: %j", (anders) => {
    expect(waarom(anders)).toBe("niet-veilig");
  });

  it.each([
    { gesprekVeilig: "" },
    { gesprekVeilig: "onzeker" },
    { gevaarErger: "" },
    { gevaarErger: "onzeker" },
    { vormen: "" },
    { eermotief: "" },
  ])("WW-Z25 not as long as it is not known whether it is safe: %j", (anders) => {
    expect(waarom(anders)).toBe("onbekend");
  });
});

describe("what readers write", () => {
  it("WW-Z28 keeps every word of a reaction, and says who wrote it and when", () => {
    const reactie = Reactie.parse({ wie: " de moeder ", tekst: "Zo was het niet.\nHij viel van de trap." });
    expect(reactieTekst({ ...reactie, op: "2026-03-02" })).toBe(
      "Zo was het niet.\nHij viel van de trap.\n[de moeder, 2026-03-02]",
    );
  });

  it("needs somebody who wrote it, some text, and a part it is about", () => {
    expect(Reactie.safeParse({ wie: " ", tekst: "x" }).success).toBe(false);
    expect(Reactie.safeParse({ wie: "x", tekst: "x".repeat(4001) }).success).toBe(false);
    expect(Leesopmerking.safeParse({ deel: "melder", wie: "x", tekst: "x" }).success).toBe(false);
  });
});
