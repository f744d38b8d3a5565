import { describe, expect, it } from "vitest";
import { leesMelding } from "#domain/melding/melding.ts";
import { uitkomstVan } from "#domain/melding/uitkomst.ts";
import type { Taal } from "../../words/taal.ts";
import { noteOf } from "./note.ts";

const note = (velden: Readonly<Record<string, string>>, taal: Taal = "nl"): string => {
  const form = new FormData();
  for (const [naam, waarde] of Object.entries(velden)) form.append(naam, waarde);
  const { melding } = leesMelding(form);
  return noteOf(melding, uitkomstVan(melding, "2026-11-28"), taal).join("\n");
};

describe("the file of the reporting code", () => {
  it("RK-7.3 RK-7.4 takes along that there is no talk with the pupil and none with the parents yet, in both languages", () => {
    const velden = { vormen: "huwelijksdwang", afweging1: "ja" };
    const about = (taal: Taal, van: string, tot: string) =>
      note(velden, taal).split(van)[1]?.split(tot)[0] ?? "";
    const pupil = about("nl", "Gesprek met het slachtoffer: Eerst iets anders\n", "Partner, ouders");
    expect(pupil).toContain("Wat wel kan: Raadpleeg eerst een deskundige");
    expect(pupil).toMatch(/- .+ \(RK-7\.3\)/);
    const parents = about("nl", "Partner, ouders of familie informeren: ", "\nOverleg met alle");
    expect(parents).toContain("Wat wel kan:");
    expect(parents).toMatch(/- .+ \(RK-7\.4\)/);
    expect(note(velden, "en")).toMatch(/: Something else first\n {2}What is possible: .+\n.*RK-7\.3/);
  });

  it("RK-2.6 LKHA-1.3c names whom to call, and that LKHA writes down who asks; without LKHA nothing of it", () => {
    const dwang = note({ vormen: "huwelijksdwang" });
    expect(dwang).toContain("Veilig Thuis: 0800-2000");
    expect(dwang).toMatch(/LKHA \(.+\): 070-345 43 19 – nummer uit een document van 2021/);
    expect(dwang).toContain("Het schrijft wel op wie u bent. (LKHA-1.3b, LKHA-1.3c)");
    const partner = note({ vormen: "partnergeweld", eermotief: "nee" });
    expect(partner).toContain("(WW-A8, WW-A9, RK-2.6)");
    expect(partner).not.toContain("LKHA");
  });

  it("says the reasons for advice and what is still uncertain, and 112 first in danger", () => {
    expect(note({ vormen: "vgv" })).toMatch(/Nog onzeker, en dat telt niet als nee:\n- [A-Z].+\?/);
    expect(note({ vormen: "vgv" })).toMatch(/Pharos.*: 030/);
    const acuut = note({ afweging2: "acuut" });
    expect(acuut.indexOf("bel 112")).toBeLessThan(acuut.indexOf("De uitkomst"));
  });

  it("of nothing to report says to record and close, and that advice can always be asked", () => {
    const leeg = note({ afweging1: "nee", afweging2: "nee", vormen: "partnergeweld" });
    expect(leeg).toContain("De uitkomst: vastleggen en afsluiten");
    expect(leeg).not.toContain("Nog onzeker");
    expect(leeg).toContain("Advies vragen");
  });
});
