import { expect, it } from "vitest";
import { lkhaTabel } from "./lkha.ts";
import { regels, voegSamen } from "./tabellen.ts";
import { veiligThuisTabel } from "./veilig-thuis.ts";

it("every row of every table is a rule", () => {
  const aantal = Object.keys(lkhaTabel).length + Object.keys(veiligThuisTabel).length;
  expect(Object.keys(voegSamen([lkhaTabel, veiligThuisTabel]))).toHaveLength(aantal);
  expect(regels).toMatchObject(lkhaTabel);
});

it("two tables never hold the same key: the second would silently take the place of the first", () => {
  const [sleutel, rij] = Object.entries(lkhaTabel)[0] ?? [];
  if (!sleutel || !rij) throw new Error("de tabel van het LKHA is leeg");
  expect(() => voegSamen([lkhaTabel, veiligThuisTabel, { [sleutel]: rij }])).toThrow(sleutel);
});
