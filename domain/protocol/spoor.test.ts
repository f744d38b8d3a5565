import { expect, it } from "vitest";
import { bewezenIn, spoorVan } from "./spoor.ts";

it("finds the rows with which a title begins, in every form a title has", () => {
  expect(bewezenIn('it("LKHA-2.2 hands over", () => {})')).toEqual(["LKHA-2.2"]);
  expect(bewezenIn('test("WW-V1 WW-V2 both", f)')).toEqual(["WW-V1", "WW-V2"]);
  expect(bewezenIn('{ titel: "SOA-A1.2 secures", in: x }')).toEqual(["SOA-A1.2"]);
});

it("does not count a row that is only mentioned, or does not exist", () => {
  expect(bewezenIn('it("hands over by LKHA-2.2", f)')).toEqual([]);
  expect(bewezenIn('it("LKHA-99 nothing", f)')).toEqual([]);
  expect(bewezenIn('expect("LKHA-2.2 x")')).toEqual([]);
});

it("counts every row of the catalogue once, as proven, content, left out or open", () => {
  const spoor = Object.values(spoorVan(['it("LKHA-2.2 hands over", f)']));
  expect(spoor.reduce((tot, { rows }) => tot + rows, 0)).toBe(415);
  for (const { rows, proven, content, open, not } of spoor)
    expect(proven + content + open.length + not.length).toBe(rows);
  expect(spoor.reduce((tot, { proven }) => tot + proven, 0)).toBe(1);
});
