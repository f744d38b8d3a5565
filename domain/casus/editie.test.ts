import { expect, it } from "vitest";
import { iemandVan, meldingNederland, organisaties } from "../testing/mensen.ts";
import { editieUit, tweeEdities } from "../testing/tweede-editie.ts";
import { casusNa, doe, feitenIn, leeg, type Verloop } from "../testing/verloop.ts";
import type { CasusCommand } from "./command.ts";
import { verplichtingen } from "./verplichtingen.ts";

const noor = iemandVan(organisaties.haaglanden);
const meld = (ontvangenOp: string, nu = `${ontvangenOp}T10:00:00.000Z`) =>
  doe(leeg, { actor: noor, command: { ...meldingNederland, ontvangenOp }, nu }).verloop;
const klokken = (verloop: Verloop, edities = tweeEdities) =>
  verplichtingen(verloop.journaal, feitenIn(verloop), edities);

it("an obligation keeps the edition under which it arose, however late it is asked", () => {
  expect(klokken(meld("2026-12-29"))[0]).toMatchObject({
    bron: "WW-V1",
    editie: "2026-1",
    uiterlijk: "2027-01-06",
  });
  expect(klokken(meld("2027-01-04"))[0]).toMatchObject({
    bron: "WW-V1",
    editie: "2027-1",
    uiterlijk: "2027-01-07",
  });
});

it("what happened under the old edition and was recorded under the new one is of the old", () => {
  const [klok] = klokken(meld("2026-12-30", "2027-01-04T10:00:00.000Z"));
  expect(klok).toMatchObject({ editie: "2026-1", uiterlijk: "2027-01-07" });
});

it("in one case old obligations stay of the old edition while new ones are of the new", () => {
  const oud = meld("2026-12-29");
  const bied: CasusCommand = {
    type: "BiedOverdrachtAan",
    naar: organisaties.amsterdam,
    toelichting: "Verhuisd.",
    paklijst: { betrokkenen: [], teksten: [] },
    warm: true,
  };
  const { verloop } = doe(oud, { actor: noor, command: bied, nu: "2027-01-05T10:00:00.000Z" });
  expect(klokken(verloop).map(({ bron, editie }) => [bron, editie])).toEqual([
    ["WW-V1", "2026-1"],
    ["X-VT12", "2026-1"],
    ["X-VT12", "2026-1"],
    ["BESLUIT-AANBOD", "2027-1"],
  ]);
});

it("the assessment meets the obligation by what its own edition asked, also when the next one asks something else", () => {
  const anders = editieUit({
    id: "2027-1",
    vanaf: "2027-01-01",
    regels: { gewijzigd: { "WW-V1": { termijn: { voldaanDoor: ["dossier-gesloten"] } } } },
  });
  const oud = meld("2026-12-29");
  const command: CasusCommand = {
    type: "BeoordeelVeiligheid",
    perBetrokkene: [{ betrokkene: casusNa(oud)?.betrokkenen[0]?.id ?? "", uitkomst: "geen-onveiligheid" }],
    toelichting: "Gesproken.",
  };
  const { verloop } = doe(oud, { actor: noor, command, nu: "2027-01-05T10:00:00.000Z" });
  expect(klokken(verloop, [tweeEdities[0], anders])[0]?.einde).toMatchObject({
    hoe: "voldaan",
    op: "2027-01-05",
  });
});
