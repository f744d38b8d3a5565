import { expect, it } from "vitest";
import { handelingen, type SituatieOpDatum } from "./situatie.ts";
import { verbodenNu } from "./verboden.ts";

const achterlating: SituatieOpDatum = {
  datum: "2026-11-22",
  aanleiding: "melding",
  bij: "veilig-thuis",
  vormen: ["achterlating"],
  verblijf: "buitenland",
  verzoekLkha: false,
};
const zinnen = (situatie: SituatieOpDatum) =>
  verbodenNu(handelingen, situatie).map(({ bron, wat }) => `${bron} ${wat.nl}`);

it("LKHA-3.3a no contact with victim or family comes first, then no action at all", () => {
  expect(zinnen(achterlating).slice(0, 2)).toEqual([
    "LKHA-3.3a Veilig Thuis zoekt geen contact met slachtoffer of familie zolang het slachtoffer in het buitenland is.",
    "LKHA-3.3a Veilig Thuis onderneemt niets zolang het slachtoffer in het buitenland is.",
  ]);
});

it("LKHA-3.3a after the acceptance nothing is done until LKHA asks, and that stands beside it", () => {
  const [verbod] = verbodenNu(handelingen, { ...achterlating, bij: "lkha" });
  expect(verbod?.wat.nl).toContain("onderneemt niets");
  expect(verbod?.wel.nl).toContain("op zijn verzoek mag deze actie wel");
});

it("LKHA-3.3b once LKHA asked, nothing of that is forbidden", () => {
  const gevraagd: SituatieOpDatum = { ...achterlating, bij: "lkha", verzoekLkha: true };
  expect(zinnen(gevraagd).filter((zin) => zin.startsWith("LKHA-3.3a"))).toEqual([]);
});

it("RK-7.3 what only asks for something first is not forbidden", () => {
  const eer: SituatieOpDatum = {
    datum: "2026-11-22",
    aanleiding: "melding",
    bij: "veilig-thuis",
    eermotief: "vermoeden",
  };
  expect(zinnen(eer).filter((zin) => zin.startsWith("RK-7.3"))).toEqual([]);
});
