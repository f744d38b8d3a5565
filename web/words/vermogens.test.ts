import { expect, it } from "vitest";
import { elders } from "#domain/protocol/dekking.ts";
import { waaromNiet } from "./vermogens.ts";

it("says in both languages why a row is left out", () => {
  const ids = Object.keys(elders) as (keyof typeof elders)[];
  const weg = ids.filter((id) => waaromNiet(id, "en") !== undefined);
  expect(weg.length).toBeGreaterThan(0);
  for (const id of weg) expect(waaromNiet(id, "nl"), id).not.toBe(waaromNiet(id, "en"));
});
