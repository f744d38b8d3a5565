import { expect, it } from "vitest";
import { editieUit, tweeEdities } from "../testing/tweede-editie.ts";
import { editieOp } from "./editie.ts";
import { oordeel } from "./oordeel.ts";
import type { SituatieOpDatum } from "./situatie.ts";
import { wegwijzer } from "./wegwijzer.ts";

const melding = (datum: string): SituatieOpDatum => ({
  datum,
  aanleiding: "melding",
  bij: "veilig-thuis",
  ontvangenOp: "2026-12-29",
});
const termijn = (datum: string) =>
  wegwijzer(melding(datum), tweeEdities).regels.find(({ bron }) => bron === "WW-V1")?.termijn;

it.each([
  ["2025-06-01", "2026-1"],
  ["2026-01-01", "2026-1"],
  ["2026-12-31", "2026-1"],
  ["2027-01-01", "2027-1"],
  ["2031-07-01", "2027-1"],
])("on %s edition %s holds", (dag, id) => {
  expect(editieOp(dag, tweeEdities).id).toBe(id);
});

it("a question gets the edition of its day: the last day of the old one and the first of the new", () => {
  expect(wegwijzer(melding("2026-12-31"), tweeEdities).editie).toBe("2026-1");
  expect(termijn("2026-12-31")).toMatchObject({ aantal: 5, uiterlijk: "2027-01-06" });
  expect(wegwijzer(melding("2027-01-01"), tweeEdities).editie).toBe("2027-1");
  expect(termijn("2027-01-01")).toMatchObject({ aantal: 3, uiterlijk: "2027-01-04" });
});

it("an action is judged by the edition of its day", () => {
  const gesloten = editieUit({
    id: "2027-1",
    vanaf: "2027-01-01",
    regels: { gewijzigd: { "LKHA-1.3b": { als: null, wacht: { oordeel: "mag-niet" } } } },
  });
  const vraag = (datum: string) =>
    oordeel(
      "persoonsgegevens-betrokkenen-vastleggen",
      { datum, aanleiding: "melding", vormen: ["partnergeweld"] },
      [tweeEdities[0], gesloten],
    ).oordeel;
  expect(vraag("2026-12-31")).toBe("mag");
  expect(vraag("2027-01-01")).toBe("mag-niet");
});

it("an edition that is not told of changes nothing for who asks without a list", () => {
  expect(wegwijzer(melding("2027-06-01")).editie).toBe("2026-1");
});
