import { expect, it } from "vitest";
import { organisatieNaam } from "./organisaties.ts";

it("begins a line without an article, with the ending that Dutch then has", () => {
  expect(organisatieNaam("lokaal-team", "nl")).toBe("Lokaal team");
  expect(organisatieNaam("multidisciplinair-team", "nl")).toBe("Multidisciplinair team");
  expect(organisatieNaam("politie", "nl")).toBe("Politie");
  expect(organisatieNaam("lokaal-team", "en")).toBe("Local team");
});
