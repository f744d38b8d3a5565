import { describe, expect, it } from "vitest";
import { CasusCommand } from "#domain/casus/command.ts";
import { foutenBij } from "../../words/fouten.ts";
import { zoekerVan } from "./gemeentenamen.ts";
import { type FormulierOpdracht, leesOpdracht } from "./opdrachten.server.ts";
import { leesVelden, type Naslag } from "./velden.server.ts";

const id = "2f1f1c1e-0000-4000-8000-000000000000";
const naslag: Naslag = {
  organisaties: new Map([["lkha", { id: "lkha", soort: "lkha" }]]),
  gemeenten: zoekerVan([{ code: "0518", naam: "'s-Gravenhage" }]),
  collegas: new Map([["noor", "team-zuid"]]),
  vandaag: "2026-11-22",
};
const uitleg = { toelichting: "Omdat." };

/** Each form filled in as a person would. */
const ingevuld = {
  NeemBetrokkeneOp: {
    "persoon.rol": "ouder",
    "persoon.leeftijd.jaren": "41",
    "persoon.gemeente": "Den Haag",
  },
  VoegMeldingToe: {
    kanaal: "telefoon",
    vrager: "professional",
    acuutGevaar: "ja",
    "melder.naam": "Juf",
    ...uitleg,
  },
  VraagMelderOpening: { melding: "1", doel: "terugbellen", reden: "Er is een nieuwe zorg." },
  KeurMelderOpeningGoed: { opening: id },
  WijsMelderOpeningAf: { opening: id, reden: "Kan zonder." },
  HerzieMelderOpening: { opening: id, terecht: "nee", ...uitleg },
  WeegDubbelAnoniem: {
    waarneming: "Hoorde drie nachten geschreeuw.",
    grond: "bevestigd",
    met: "noor",
    ...uitleg,
  },
  WerkBetrokkeneBij: { betrokkene: id, "persoon.rol": "kind", "persoon.land": "MA" },
  LegFeitenVast: { vormen: "vgv", eermotief: "vermoeden", eigenKracht: "nee" },
  StelRegioVast: { regio: "lkha", reden: "Verhuisd." },
  WijsToe: { medewerker: "noor", reden: "Gaat met verlof." },
  PakOp: {},
  BeoordeelVeiligheid: {
    "perBetrokkene.0.betrokkene": id,
    "perBetrokkene.0.uitkomst": "acuut-onveilig",
    "perBetrokkene.1.betrokkene": id,
    "perBetrokkene.1.uitkomst": "",
    ...uitleg,
  },
  MeldAcuutGevaar: { gedaan: "beide", ...uitleg },
  NeemBesluit: { besluit: "onderzoek", ...uitleg, motief: "Haast.", herzienOp: "2026-12-01" },
  BiedOverdrachtAan: { naar: "lkha", "paklijst.betrokkenen": id, warm: "ja", ...uitleg },
  AanvaardOverdracht: { overdracht: id },
  WeigerOverdracht: { overdracht: id, reden: "Niet hier." },
  TrekOverdrachtIn: { overdracht: id, reden: "Vergist." },
  VraagActie: { aan: "lkha", handeling: "onderzoek", ...uitleg },
  VerrichtHandeling: { handeling: "gesprek-slachtoffer", verzoek: id, ...uitleg },
  HoudRisicoOverleg: {
    met: "lkha",
    "perBetrokkene.3.betrokkene": id,
    "perBetrokkene.3.inGevaar": "ja",
    uitkomst: "ja",
    ...uitleg,
  },
  BevestigRisicoOverleg: { overleg: id },
  BetwistRisicoOverleg: { overleg: id, reden: "Zo is het niet besproken." },
  MaakAfstemming: {
    "afspraken.0.wie": "lkha",
    "afspraken.0.wat": "Belt.",
    "afspraken.1.wie": "",
    "afspraken.1.wat": "",
  },
  RaadpleegDeskundige: { deskundige: "lec-egg", ...uitleg },
  RondRisicoanalyseAf: { deskundige: "pharos", ...uitleg },
  MeldTerugkeer: {
    inNederland: "ja",
    plaats: "Den Haag",
    gemeente: "den haag",
    inschrijving: "ingeschreven",
  },
  MaakNotitie: { inhoud: "Gebeld." },
  InformeerBetrokkene: { betrokkene: id, hoe: "telefoon", rechten: "inzage", ...uitleg },
  StelInformerenUit: { betrokkene: id, grond: "risicoanalyse-niet-klaar", reden: "Nog niet klaar." },
  ZieAfVanInformeren: { betrokkene: id, grond: "weet-het-al", reden: "School vertelde het." },
  VertelRechten: { aanWie: "melder", rechten: "klacht" },
  KoppelTerug: {
    na: "beoordeling",
    hoe: "telefoon",
    vervolg: "ja",
    heeftRol: "nee",
    partijen: "Het lokale team.",
    ...uitleg,
  },
  ZieAfVanTerugkoppeling: { na: "onderzoek", grond: "melder-onbekend", reden: "Belde anoniem." },
  VraagStand: {},
  BeantwoordStand: { toelichting: "Teruggebeld en verteld hoe het staat." },
  Monitor: {
    ronde: "drie-maanden",
    voorwaarden: "deels",
    veilig: "ja",
    herstel: "nee",
    toelichting: "Gesproken met de school.",
    volgendeOp: "2027-06-01",
  },
  HerzieAfwijking: { afwijking: id, toelichting: "Het motief klopt nog." },
  BeoordeelTreffer: {
    betrokkene: id,
    anderCasus: id,
    anderBetrokkene: id,
    uitkomst: "onzeker",
    ...uitleg,
  },
  SluitDossier: { reden: "Klaar." },
  HeropenDossier: { reden: "Toch niet." },
} satisfies Record<FormulierOpdracht, Record<string, string>>;

const velden = (waarden: Record<string, string>) => {
  const form = new FormData();
  for (const [naam, waarde] of Object.entries(waarden)) form.set(naam, waarde);
  return leesVelden(form, naslag);
};

describe("the forms of a case", () => {
  for (const [type, waarden] of Object.entries(ingevuld) as [FormulierOpdracht, Record<string, string>][]) {
    it(`${type}: what a person fills in is a command`, () => {
      const gelezen = CasusCommand.safeParse(leesOpdracht(type, velden(waarden)));
      expect(gelezen.error?.issues ?? []).toEqual([]);
    });

    it(`${type}: an empty form is never a command with empty words in it`, () => {
      const leeg = Object.fromEntries(Object.keys(waarden).map((naam) => [naam, "  "]));
      const opdracht = leesOpdracht(type, velden(leeg));
      expect(JSON.stringify(opdracht)).not.toMatch(/"\s*"/);
      // nothing in particular must be filled in here; the casus itself refuses nothing at all, and some forms are a button
      if (!["LegFeitenVast", "VraagStand", "PakOp"].includes(type))
        expect(CasusCommand.safeParse(opdracht).success).toBe(false);
    });
  }

  const fouten = (type: FormulierOpdracht, waarden: Record<string, string>, taal: "nl" | "en") => {
    const opdracht = leesOpdracht(type, velden(waarden));
    const gelezen = CasusCommand.safeParse(opdracht);
    return foutenBij(gelezen.error?.issues ?? [], opdracht, { taal });
  };
  for (const [type, waarden] of Object.entries(ingevuld) as [FormulierOpdracht, Record<string, string>][])
    it(`${type}: whatever is missing or wrong is named, each by a name of its own`, () => {
      const onzin = Object.fromEntries(Object.keys(waarden).map((naam) => [naam, "x".repeat(20_001)]));
      for (const poging of [{}, onzin])
        for (const taal of ["nl", "en"] as const) {
          const gevonden = fouten(type, poging, taal);
          const zonderNaam = gevonden.filter(({ tekst }) =>
            /\b(dit|this) (veld|field|formulier|form)\b/.test(tekst),
          );
          expect(zonderNaam).toEqual([]);
          // the same question of another person or line may read the same
          const vragen = new Set(gevonden.map(({ veld }) => veld.replace(/\.\d+\./, ".")));
          expect(new Set(gevonden.map(({ tekst }) => tekst)).size).toBe(vragen.size);
        }
    });

  it("RK-9.10 an empty form on how things are says which of its questions were not answered", () => {
    expect(fouten("Monitor", {}, "nl").map(({ tekst }) => tekst)).toEqual([
      "Kies welke keer dit is.",
      "Kies of de voorwaarden zijn nagekomen.",
      "Kies of het daardoor veilig is.",
      "Kies of er aan herstel wordt gewerkt.",
      "Vul de toelichting in.",
    ]);
  });

  it("an agreement that was begun is not dropped: what it lacks is asked, at its own line", () => {
    const begonnen = velden({ "afspraken.1.wat": "Belt.", "afspraken.2.wie": "lkha" });
    const { error } = CasusCommand.safeParse(leesOpdracht("MaakAfstemming", begonnen));
    expect(error?.issues.map(({ path }) => begonnen.veldBij(path.join(".")))).toEqual([
      "afspraken.1.wie",
      "afspraken.2.wat",
    ]);
  });

  it("an organisation or colleague that does not exist counts as not chosen", () => {
    expect(
      leesOpdracht("VraagActie", velden({ ...ingevuld.VraagActie, aan: "verzonnen" })),
    ).not.toHaveProperty("aan");
    expect(leesOpdracht("WijsToe", velden({ medewerker: "iemand-anders" }))).toEqual({ type: "WijsToe" });
  });
});
