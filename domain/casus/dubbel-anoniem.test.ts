import { describe, expect, it } from "vitest";
import { given, type Stap } from "../testing/given.ts";
import { iemandVan, meldingNederland, organisaties } from "../testing/mensen.ts";
import { feitenIn } from "../testing/verloop.ts";
import type { Casus } from "./casus.ts";
import type { CasusCommand, CommandOf } from "./command.ts";
import { verplichtingen } from "./verplichtingen.ts";

const { haaglanden } = organisaties;
const noor = iemandVan(haaglanden);
const dubbel: CommandOf<"OntvangMelding"> = {
  ...meldingNederland,
  vrager: "omstander",
  melder: { anoniem: true, dubbelAnoniem: true },
  gesprek: { gevaarErger: "nee", feiten: [{ tekst: "Drie nachten geschreeuw gehoord.", bron: "zelf" }] },
};
const beoordeel =
  (uitkomst: "structureel-onveilig" | "acuut-onveilig") =>
  ({ betrokkenen }: Casus): CasusCommand => ({
    type: "BeoordeelVeiligheid",
    perBetrokkene: [{ betrokkene: betrokkenen[0]?.id ?? "", uitkomst }],
    toelichting: "Met de wijkagent gesproken.",
  });
const onderzoek: CasusCommand = {
  type: "NeemBesluit",
  besluit: "onderzoek",
  medewerking: "nee",
  hulpToereikend: false,
  eigenKracht: false,
  toelichting: "Zij doen niet open.",
};
const weeg: CommandOf<"WeegDubbelAnoniem"> = {
  type: "WeegDubbelAnoniem",
  waarneming: "De melder hoorde drie nachten geschreeuw.",
  grond: "bevestigd",
  toelichting: "De politie was er dit jaar twee keer.",
  met: "tarik",
};
const beoordeeld: readonly Stap[] = [
  [noor, dubbel],
  [noor, beoordeel("structureel-onveilig")],
];
const erbij = (melder: CommandOf<"VoegMeldingToe">["melder"]): CasusCommand => ({
  type: "VoegMeldingToe",
  kanaal: "telefoon",
  vrager: "omstander",
  toelichting: "Weer geschreeuw.",
  ...(melder && { melder }),
});

describe("X-VT8 a report of which Veilig Thuis itself does not know the reporter", () => {
  it("X-VT8 carries no investigation before it was weighed, and the refusal offers the weighing", () => {
    const zaak = given(...beoordeeld);
    const geweigerd = zaak.when(noor, onderzoek);
    geweigerd.isRefused({ code: "dubbel-anoniem-ongewogen", bron: "BESLUIT-DUBBEL-ANONIEM-WEGEN" });
    expect(geweigerd.uitkomst).toMatchObject({ refusal: { eerst: [{ opdracht: "WeegDubbelAnoniem" }] } });
    zaak
      .when(noor, { ...onderzoek, besluit: "voorwaarden-en-vervolg", medewerking: "ja" })
      .isRefused({ code: "dubbel-anoniem-ongewogen" });
  });

  it("X-VT8 weighed with a colleague it does", () => {
    const casus = given(...beoordeeld, [noor, weeg])
      .when(noor, onderzoek)
      .happens("FeitenVastgelegd", "BesluitGenomen");
    expect(casus.gewogenDoor).toEqual([haaglanden.id]);
  });

  it("X-VT8 is weighed with somebody else, and only where nobody knows a reporter", () => {
    given(...beoordeeld)
      .when(noor, { ...weeg, met: noor.medewerker })
      .isRefused({ code: "weging-met-zichzelf" });
    given([noor, meldingNederland]).when(noor, weeg).isRefused({ code: "melder-is-bekend" });
  });

  it("X-VT8 asks no weighing any more once somebody who is known reported as well", () => {
    given(...beoordeeld, [noor, erbij({ naam: "Buurvrouw", anoniem: true })])
      .when(noor, onderzoek)
      .happens("FeitenVastgelegd", "BesluitGenomen");
    for (const melder of [undefined, { anoniem: true }])
      given(...beoordeeld, [noor, erbij(melder)])
        .when(noor, onderzoek)
        .isRefused({ code: "dubbel-anoniem-ongewogen" });
  });

  it("WW-M10 acute danger never waits for it, and neither do assessing, handing over and ending", () => {
    const acuut: CasusCommand = {
      type: "MeldAcuutGevaar",
      gedaan: "politie-gewaarschuwd",
      toelichting: "112 gebeld.",
    };
    given([noor, dubbel]).when(noor, acuut).happens("AcuutGevaarGemeld");
    given([noor, dubbel]).when(noor, beoordeel("acuut-onveilig")).happens("VeiligheidBeoordeeld");
    const geweigerd = given([noor, dubbel], [noor, beoordeel("acuut-onveilig")]).when(noor, onderzoek);
    expect(JSON.stringify(geweigerd.uitkomst)).not.toContain("ongewogen");
    const lokaal = given(...beoordeeld).when(noor, {
      type: "NeemBesluit",
      besluit: "lokaal-team",
      toelichting: "Dichtbij.",
    });
    expect(JSON.stringify(lokaal.uitkomst)).not.toContain("ongewogen");
  });

  it("X-VT8 nobody is asked to give such a reporter feedback", () => {
    const bronnen = (...stappen: readonly Stap[]) => {
      const { verloop } = given(...stappen);
      return verplichtingen(verloop.journaal, feitenIn(verloop)).map(({ bron }) => bron);
    };
    expect(bronnen(...beoordeeld)).not.toContain("X-VT21");
    const bekend = { ...dubbel, melder: { naam: "Buurvrouw", anoniem: true } };
    expect(bronnen([noor, bekend], [noor, beoordeel("structureel-onveilig")])).toContain("X-VT21");
  });
});
