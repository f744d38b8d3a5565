import { describe, expect, it } from "vitest";
import { blik } from "../access/blik.ts";
import { taken } from "../access/taken.ts";
import { given, type Stap } from "../testing/given.ts";
import { iemandVan, meldingNederland, organisaties, teruggekoppeld } from "../testing/mensen.ts";
import { feitenIn } from "../testing/verloop.ts";
import type { CommandOf } from "./command.ts";
import { verplichtingen } from "./verplichtingen.ts";

const { haaglanden, lokaalTeam } = organisaties;
const noor = iemandVan(haaglanden);
const lotte = iemandVan(lokaalTeam);

const beoordeeld: Stap = [
  noor,
  ({ betrokkenen }) => ({
    type: "BeoordeelVeiligheid",
    perBetrokkene: [{ betrokkene: betrokkenen[0]?.id ?? "", uitkomst: "structureel-onveilig" }],
    toelichting: "Gesproken.",
  }),
];
const besluit: Stap = [noor, { type: "NeemBesluit", besluit: "lokaal-team", toelichting: "Dichtbij." }];
const wijkAf = (herzienOp: string): Stap => [
  noor,
  {
    type: "VerrichtHandeling",
    handeling: "informeren-familie",
    toelichting: "Gebeld.",
    motief: "Kan niet wachten.",
    herzienOp,
  },
];
const afgeweken: readonly Stap[] = [[noor, meldingNederland], beoordeeld, besluit, wijkAf("2026-12-01")];
const bijLokaalTeam: readonly Stap[] = [
  ...afgeweken,
  [
    noor,
    {
      type: "BiedOverdrachtAan",
      naar: lokaalTeam,
      toelichting: "Zie dossier.",
      paklijst: { betrokkenen: [], teksten: [] },
      warm: true,
    },
  ],
  [lotte, ({ aanbod }) => ({ type: "AanvaardOverdracht", overdracht: aanbod?.overdracht ?? "" })],
];
const herzie = (afwijking: string): CommandOf<"HerzieAfwijking"> => ({
  type: "HerzieAfwijking",
  afwijking,
  toelichting: "Het motief klopt nog.",
});
const herzieEerste: Stap = [noor, ({ teHerzien }) => herzie(teHerzien[0]?.afwijking ?? "")];

const klokken = (...stappen: readonly Stap[]) => {
  const { verloop } = given(...stappen);
  return verplichtingen(verloop.journaal, feitenIn(verloop)).filter(({ bron }) => bron === "RK-7.12");
};
const taakOp = (vandaag: string, ...stappen: readonly Stap[]) => {
  const { casus, verloop } = given(...stappen);
  const gezien = blik({
    casus,
    actor: noor,
    verplichtingen: verplichtingen(verloop.journaal, feitenIn(verloop)),
    vandaag,
  });
  return gezien && taken(gezien, haaglanden.id).find(({ formulier }) => formulier === "HerzieAfwijking");
};

describe("a deviation with a motive", () => {
  it("RK-7.12 is to be reviewed by who recorded it, at the end of the day that was named", () => {
    expect(klokken(...afgeweken)).toMatchObject([
      {
        organisatie: haaglanden,
        kracht: "norm",
        vanaf: "2026-11-16",
        uiterlijk: "2026-12-01",
        uiterlijkAt: "2026-12-01T23:00:00Z",
        voldaanDoor: ["afwijking-herzien"],
      },
    ]);
  });

  it("RK-7.12 ends when it was reviewed; another deviation stays", () => {
    const [eerste, tweede] = klokken(...afgeweken, wijkAf("2026-12-08"), herzieEerste);
    expect(eerste?.einde).toMatchObject({ hoe: "voldaan" });
    expect(tweede).toMatchObject({ uiterlijk: "2026-12-08" });
    expect(tweede?.einde).toBeUndefined();
  });

  it("RK-7.12 stays with who recorded it when the case is handed over, and ends when that dossier closes", () => {
    const [open] = klokken(...bijLokaalTeam);
    expect(open).toMatchObject({ organisatie: haaglanden });
    expect(open?.einde).toBeUndefined();
    const [gesloten] = klokken(
      ...bijLokaalTeam,
      [noor, teruggekoppeld],
      [noor, { type: "SluitDossier", reden: "Overgedragen." }],
    );
    expect(gesloten?.einde).toMatchObject({ hoe: "vervallen" });
  });

  it("RK-7.12 is asked on its day, and not before", () => {
    expect(taakOp("2026-11-30", ...bijLokaalTeam)).toBeUndefined();
    expect(taakOp("2026-12-01", ...bijLokaalTeam)).toMatchObject({
      deel: "dossier",
      bronnen: ["RK-7.12"],
      voor: { op: "2026-12-01" },
    });
    expect(taakOp("2026-12-01", ...bijLokaalTeam, herzieEerste)).toBeUndefined();
  });

  it("RK-7.12 is reviewed once, and by nobody else", () => {
    given(...bijLokaalTeam, herzieEerste)
      .when(noor, herzie("00000000-0000-4000-8000-000000000001"))
      .isRefused({ code: "niets-te-herzien", bron: "RK-7.12" });
    given(...bijLokaalTeam)
      .when(lotte, ({ teHerzien }) => herzie(teHerzien[0]?.afwijking ?? ""))
      .isRefused({ code: "niets-te-herzien" });
    given(...bijLokaalTeam)
      .when(...herzieEerste)
      .happens("AfwijkingHerzien");
  });
});
