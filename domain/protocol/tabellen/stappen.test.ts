import { expect, it } from "vitest";
import { edities } from "../editie.ts";
import type { Situatie } from "../situatie.ts";
import { wegwijzer } from "../wegwijzer.ts";
import { stappen } from "./stappen.ts";

const [{ vanaf: datum }] = edities;
const bronnenBij = (situatie: Situatie) =>
  wegwijzer({ ...situatie, datum }).stappen.map(({ bronnen }) => bronnen);

it("every step says who takes it, and which rows say so", () =>
  expect(stappen.filter(({ wie, bronnen }) => wie.length === 0 || bronnen.length === 0)).toEqual([]));

it.each<[Situatie, readonly (readonly string[])[]]>([
  [{ aanleiding: "lopende-dienst" }, []],
  [{ aanleiding: "lopende-dienst", bij: "veilig-thuis" }, []],
  [{ aanleiding: "melding" }, []],
  [{ aanleiding: "melding", bij: "veilig-thuis" }, [["WW-V1", "WW-V2"]]],
  [{ aanleiding: "adviesvraag", bij: "veilig-thuis" }, [["WW-A4", "WW-A5", "WW-A8"]]],
])("of a concern of which only %j is known, no step stands that needs to know more", (situatie, bronnen) =>
  expect(bronnenBij(situatie)).toEqual(bronnen),
);

it("the safety of a report is judged only until it is known, and others in the Netherlands are thought of only until then", () => {
  const melding = { aanleiding: "melding", bij: "veilig-thuis" } as const;
  expect(bronnenBij({ ...melding, veiligheid: "structureel-onveilig" })).not.toContainEqual([
    "WW-V1",
    "WW-V2",
  ]);
  const buitenland: Situatie = { ...melding, vormen: ["achterlating"], verblijf: "buitenland" };
  expect(bronnenBij(buitenland)).toContainEqual(["LKHA-3.2a"]);
  for (const risicoInNederland of ["ja", "nee"] as const)
    expect(bronnenBij({ ...buitenland, risicoInNederland })).not.toContainEqual(["LKHA-3.2a"]);
});
