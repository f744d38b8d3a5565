import { describe, expect, it } from "vitest";
import { demoMedewerkers } from "#server/demo/people.ts";
import { talen } from "./taal.ts";
import { teamNaam } from "./teams.ts";

describe("the name of a team", () => {
  it("is in words, not a code", () => {
    expect(teamNaam("team-zuid", "nl")).toBe("team Zuid");
    expect(teamNaam("coordinatie", "nl")).toBe("team coördinatie");
    expect(teamNaam("jeugd-en-gezin", "nl")).toBe("team jeugd en gezin");
  });
  it("shows no team of the demo as the code it is kept under", () => {
    const teams = Object.values(demoMedewerkers).flatMap(({ werk }) =>
      werk.flatMap((ene) => ("team" in ene ? [ene.team] : [])),
    );
    expect(teams.length).toBeGreaterThan(1);
    for (const taal of talen) expect(teams.filter((team) => teamNaam(team, taal) === team)).toEqual([]);
  });
});
