import { expect, it } from "vitest";
import { given, type Stap } from "../testing/given.ts";
import { iemandVan, meldingNederland, organisaties } from "../testing/mensen.ts";

const { haaglanden, politie } = organisaties;
const noor = iemandVan(haaglanden);
const marijke = iemandVan(haaglanden, "teamleider");
const systeem = { ...iemandVan(politie, "koppeling") };

const uitSysteem: Stap = [systeem, { ...meldingNederland, vrager: "politie", ontvanger: haaglanden }];

it("WW-Z1 a report from a system is nobody's until somebody takes it up; whoever comes second reads that", () => {
  const zaak = given(uitSysteem);
  expect(zaak.casus.dossiers).toMatchObject([{ organisatie: haaglanden, open: true }]);
  expect(zaak.casus.dossiers[0]?.medewerker).toBeUndefined();
  const casus = zaak.when(noor, { type: "PakOp" }).happens("Toegewezen");
  expect(casus.dossiers[0]?.medewerker).toBe(noor.medewerker);
  given(uitSysteem, [noor, { type: "PakOp" }])
    .when(marijke, { type: "PakOp" })
    .isRefused({ code: "al-opgepakt" });
  zaak.when(systeem, { type: "PakOp" }).isDenied();
});

it("who takes a case from a colleague says why; one's own is given away without", () => {
  const zaak = given(uitSysteem, [noor, { type: "PakOp" }]);
  const naarTarik = { type: "WijsToe", medewerker: "tarik-bosman" } as const;
  zaak.when(marijke, naarTarik).isRefused({ code: "reden-toewijzing-ontbreekt" });
  const casus = zaak.when(marijke, { ...naarTarik, reden: "Noor is met verlof." }).happens("Toegewezen");
  expect(casus.teksten.at(-1)?.houder).toBe(haaglanden.id);
  zaak.when(noor, naarTarik).happens("Toegewezen");
});
