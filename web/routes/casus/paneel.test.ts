import { describe, expect, it } from "vitest";
import { situatie } from "#domain/casus/situatie.ts";
import { verplichtingen } from "#domain/casus/verplichtingen.ts";
import { given, type Stap } from "#domain/testing/given.ts";
import { iemandVan, meldingBuitenland, meldingNederland, organisaties } from "#domain/testing/mensen.ts";
import { feitenIn } from "#domain/testing/verloop.ts";
import { paneelVoor } from "./paneel.server.ts";

const noor = iemandVan(organisaties.haaglanden);

/** The panel beside a casus after these steps, for Veilig Thuis. */
function paneelNa(stappen: readonly Stap[], gedaan?: readonly string[]) {
  const { verloop, casus } = given(...stappen);
  return paneelVoor({
    situatie: situatie(casus, "2026-11-16"),
    lezer: { soort: "veilig-thuis", isVerantwoordelijk: true },
    verplichtingen: verplichtingen(verloop.journaal, feitenIn(verloop)),
    ...(gedaan && { gedaan }),
    taal: "nl",
  });
}

describe("the guide beside a case", () => {
  it("parts what the reader's organisation must do from what is for others", () => {
    const { stappen } = paneelNa([[noor, meldingBuitenland]]);
    expect(stappen.eigen.length).toBeGreaterThan(0);
    expect(stappen.anderen.filter(({ wie }) => wie.includes("veilig-thuis"))).toEqual([]);
    expect(stappen.anderen.flatMap(({ bronnen }) => bronnen)).toContain("LKHA-2.4a");
  });

  it("says nothing twice: not as a step what is the transfer, not as a duty what is a step or a term", () => {
    const paneel = paneelNa([[noor, meldingBuitenland]]);
    const gezegd = [
      ...(paneel.overdracht?.bronnen ?? []),
      ...paneel.stappen.eigen.flatMap(({ bronnen }) => bronnen),
      ...paneel.termijnen.map(({ bron }) => bron),
    ];
    expect(paneel.overdracht?.bronnen).toEqual(["LKHA-2.2"]);
    expect(paneel.stappen.eigen.map(({ bronnen }) => bronnen)).not.toContainEqual(["LKHA-2.2"]);
    expect(paneel.regels.plicht.eigen.filter(({ bron }) => gezegd.includes(bron))).toEqual([]);
  });

  it("drops a step and a duty that were done", () => {
    const stappen: Stap[] = [[noor, meldingNederland]];
    const plichten = (paneel: ReturnType<typeof paneelNa>) =>
      paneel.regels.plicht.eigen.map(({ bron }) => bron);
    expect(plichten(paneelNa(stappen))).toContain("SOA-S1.1");
    expect(plichten(paneelNa(stappen, ["SOA-S1.1"]))).not.toContain("SOA-S1.1");
    const bronnen = (paneel: ReturnType<typeof paneelNa>) =>
      paneel.stappen.eigen.flatMap((stap) => stap.bronnen);
    expect(bronnen(paneelNa(stappen))).toContain("WW-V1");
    expect(bronnen(paneelNa(stappen, ["WW-V1"]))).not.toContain("WW-V1");
  });
});
