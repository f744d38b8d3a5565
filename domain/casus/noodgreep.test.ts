import { describe, expect, it } from "vitest";
import { given } from "../testing/given.ts";
import { iemandVan, meldingBuitenland, meldingNederland, organisaties } from "../testing/mensen.ts";
import { feitenIn } from "../testing/verloop.ts";
import type { CommandOf } from "./command.ts";
import { watEerst } from "./eerst.ts";
import { verplichtingen } from "./verplichtingen.ts";

const { haaglanden } = organisaties;
const noor = iemandVan(haaglanden);
const eer = { ...meldingNederland, vormen: ["eergerelateerd-geweld" as const] };
const bel = { type: "MeldAcuutGevaar", gedaan: "politie-gewaarschuwd", toelichting: "112 gebeld." } as const;
const informeer: CommandOf<"VerrichtHandeling"> = {
  type: "VerrichtHandeling",
  handeling: "informeren-familie",
  toelichting: "Met de oom gebeld: hij haalt haar op.",
};
const nood = { ...informeer, noodgeval: "Zij staat op straat en hij is de enige die er nu is." };

describe("an override in acute danger to life", () => {
  it("RK-7.4 asks a reason, is an event of its own, and is looked at again the next working day", () => {
    const zaak = given([noor, eer], [noor, bel]);
    const geweigerd = zaak.when(noor, informeer);
    geweigerd.isRefused({ bron: "RK-7.4", motief: true });
    expect(geweigerd.uitkomst).toMatchObject({ refusal: { nood: true } });
    const casus = zaak.when(noor, nood).happens("NoodgreepGedaan", "HandelingVerricht");
    const { verloop } = given([noor, eer], [noor, bel], [noor, nood]);
    const [klok] = verplichtingen(verloop.journaal, feitenIn(verloop)).filter(
      ({ bron }) => bron === "BESLUIT-NOODGREEP",
    );
    expect(klok).toMatchObject({ organisatie: haaglanden, uiterlijk: "2026-11-17" });
    expect(casus.teHerzien).toEqual([{ afwijking: klok?.over, door: haaglanden.id }]);
  });

  it("RK-7.12 the review ends it, by who used it", () => {
    const zaak = given([noor, eer], [noor, bel], [noor, nood]);
    const afwijking = zaak.casus.teHerzien[0]?.afwijking ?? "";
    const casus = zaak
      .when(noor, { type: "HerzieAfwijking", afwijking, toelichting: "Zij is veilig." })
      .happens("AfwijkingHerzien");
    expect(casus.teHerzien).toEqual([]);
  });

  it("RK-7.4 is not there when the danger is not acute: then it is a deviation with a motive, or nothing", () => {
    const rustig = given([noor, eer]);
    const geweigerd = rustig.when(noor, nood);
    geweigerd.isRefused({ bron: "RK-7.4", motief: true });
    expect(geweigerd.uitkomst).not.toHaveProperty("refusal.nood");
  });

  it("LKHA-3.3a does not open a hard guard, which names what it does not forbid: reaching the police", () => {
    const zaak = given([noor, meldingBuitenland], [noor, bel]);
    const geweigerd = zaak.when(noor, { ...nood, handeling: "gesprek-slachtoffer" });
    geweigerd.isRefused({ bron: "LKHA-3.3a" });
    expect(geweigerd.uitkomst).not.toHaveProperty("refusal.nood");
    expect(geweigerd.uitkomst).toMatchObject({
      refusal: { welMogelijk: { nl: expect.stringContaining("De politie bereiken mag altijd") } },
    });
    zaak.when(noor, bel).happens("AcuutGevaarGemeld");
  });
});

describe("what must come first is offered first", () => {
  const eerst = (uitkomst: unknown) => (uitkomst as { refusal: { eerst?: unknown } }).refusal.eerst;

  it("RK-7.3 before a talk the expert, then what is still unknown", () => {
    const { uitkomst } = given([noor, eer]).when(noor, { ...informeer, handeling: "gesprek-slachtoffer" });
    expect(eerst(uitkomst)).toMatchObject([
      { opdracht: "RaadpleegDeskundige", sleutel: "deskundigeGeraadpleegd" },
      { opdracht: "BeoordeelVeiligheid", sleutel: "veiligheid" },
    ]);
  });

  it("RK-7.5 before the family hears anything the analysis", () => {
    const { uitkomst } = given([noor, eer]).when(noor, informeer);
    expect(eerst(uitkomst)).toContainEqual({
      opdracht: "RondRisicoanalyseAf",
      sleutel: "risicoanalyseGereed",
    });
  });

  it("LKHA-3.2a before closing abroad the consultation, and after it closing is open", () => {
    const zaak = given(
      [noor, meldingBuitenland],
      [
        noor,
        {
          type: "BiedOverdrachtAan",
          naar: organisaties.lkha,
          toelichting: "In Marokko.",
          paklijst: { betrokkenen: [], teksten: [] },
          warm: true,
        },
      ],
      [
        iemandVan(organisaties.lkha),
        ({ aanbod }) => ({ type: "AanvaardOverdracht", overdracht: aanbod?.overdracht ?? "" }),
      ],
    );
    const { uitkomst } = zaak.when(noor, { type: "SluitDossier", reden: "Overgedragen." });
    expect(eerst(uitkomst)).toEqual([{ opdracht: "HoudRisicoOverleg", sleutel: "risicoInNederland" }]);
  });

  it("WW-V1 before closing at Veilig Thuis the assessment", () => {
    const { uitkomst } = given([noor, meldingNederland]).when(noor, {
      type: "SluitDossier",
      reden: "Klaar.",
    });
    expect(eerst(uitkomst)).toEqual([{ opdracht: "BeoordeelVeiligheid" }]);
  });

  it("an answer that hangs on a fact names the command and the fact that tells it", () => {
    const zonderVorm = { ...meldingNederland, vormen: undefined };
    const { uitkomst } = given([noor, zonderVorm]).when(noor, {
      ...informeer,
      handeling: "gesprek-slachtoffer",
    });
    expect(eerst(uitkomst)).toContainEqual({ opdracht: "LegFeitenVast", sleutel: "vormen" });
  });

  it("facts of the victim are each a question of their own, like those of the matter", () => {
    const ontbreekt = ["verblijf", "inschrijving", "veiligheid", "leeftijd"] as const;
    expect(watEerst({ eerst: [], ontbreekt: [...ontbreekt] })).toEqual([
      { opdracht: "WerkBetrokkeneBij", sleutel: "verblijf" },
      { opdracht: "WerkBetrokkeneBij", sleutel: "inschrijving" },
      { opdracht: "BeoordeelVeiligheid", sleutel: "veiligheid" },
      { opdracht: "WerkBetrokkeneBij", sleutel: "leeftijd" },
    ]);
  });
});
