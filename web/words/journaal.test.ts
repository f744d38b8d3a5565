import { describe, expect, it } from "vitest";
import type { CasusEvent, EventType } from "#domain/casus/event.ts";
import { journaalZin } from "./journaal.ts";
import { talen } from "./taal.ts";

const haaglanden = { id: "vt-haaglanden", soort: "veilig-thuis" } as const;
const lkha = { id: "lkha", soort: "lkha" } as const;
const namen = {
  organisatie: (id: string) => ({ "vt-haaglanden": "Veilig Thuis Haaglanden", lkha: "LKHA" })[id] ?? id,
  medewerker: () => "Noor Voorbeeld",
  betrokkene: () => "het slachtoffer",
};
const rij = { betrokkene: "b", persoon: "p", versie: 1, houder: "vt-haaglanden" };
const id = "2f1f1c1e-0000-4000-8000-000000000000";

const voorbeelden = {
  MeldingOntvangen: {
    nummer: "K7Q4-2MXW",
    ontvanger: haaglanden,
    kanaal: "telefoon",
    vrager: "professional",
    vormen: ["huwelijksdwang", "achterlating"],
    toelichting: id,
    melderAnoniem: false,
    acuutGevaar: false,
  },
  MeldingToegevoegd: {
    kanaal: "telefoon",
    vrager: "professional",
    toelichting: id,
    melderAnoniem: true,
    fase: "na-beoordeling",
  },
  BetrokkeneOpgenomen: rij,
  BetrokkeneBijgewerkt: rij,
  FeitenVastgelegd: { eermotief: "vermoeden", eigenKracht: false, vormen: ["vgv"] },
  RegioVastgesteld: { regio: haaglanden, reden: id },
  Toegewezen: { organisatie: "vt-haaglanden", medewerker: "noor", team: "Zuid" },
  VeiligheidBeoordeeld: { uitkomst: "acuut-onveilig", perBetrokkene: [], toelichting: id },
  AcuutGevaarGemeld: { gedaan: "politie-gewaarschuwd", toelichting: id },
  BesluitGenomen: { besluit: "lokaal-team", toelichting: id },
  OverdrachtAangeboden: {
    overdracht: id,
    van: haaglanden,
    naar: lkha,
    grond: "moet",
    bronnen: ["LKHA-2.2"],
    paklijst: { betrokkenen: [], teksten: [] },
    toelichting: id,
    toelichtingOntvanger: id,
    warm: true,
    spoed: false,
  },
  OverdrachtAanvaard: { overdracht: id, door: lkha, personen: [], teksten: [] },
  OverdrachtGeweigerd: { overdracht: id, door: lkha, reden: id, redenOntvanger: id },
  OverdrachtIngetrokken: { overdracht: id, reden: id },
  ActieGevraagd: {
    verzoek: id,
    aan: haaglanden,
    handeling: "onderzoek",
    toelichting: id,
    toelichtingAan: id,
  },
  HandelingVerricht: { handeling: "gesprek-slachtoffer", toelichting: id },
  RisicoOverlegGehouden: {
    overleg: id,
    door: haaglanden,
    met: lkha,
    perBetrokkene: [],
    uitkomst: "nee",
    toelichting: id,
    toelichtingAnder: id,
  },
  RisicoOverlegBevestigd: { overleg: id, door: lkha },
  RisicoOverlegBetwist: { overleg: id, door: lkha, reden: id, redenAnder: id },
  AfstemmingAfgesproken: { afspraken: [{ wie: haaglanden, wat: id }] },
  ConsultGevraagd: { consult: id, deskundige: lkha },
  ConsultOvergenomen: { consult: id },
  DeskundigeGeraadpleegd: { deskundige: "lec-egg", toelichting: id },
  RisicoanalyseAfgerond: { deskundige: "lec-egg", toelichting: id },
  SlachtofferTeruggekeerd: rij,
  NotitieGemaakt: { tekst: id },
  AfwijkingGemotiveerd: { handeling: "informeren-familie", bronnen: [], motief: id, herzienOp: "2026-12-01" },
  NoodgreepGedaan: { handeling: "uithuisplaatsing", bronnen: [], reden: id },
  InformerenUitgesteld: { reden: id, betrokkene: "b", grond: "risicoanalyse-niet-klaar" },
  BetrokkeneGeinformeerd: { betrokkene: "b", hoe: "gesprek", toelichting: id },
  InformerenNietNodig: { betrokkene: "b", grond: "gaf-zelf", reden: id },
  RechtenVerteld: { aan: "melder", rechten: ["inzage", "klacht"] },
  MelderTeruggekoppeld: {
    na: "beoordeling",
    hoe: "telefoon",
    vervolg: true,
    heeftRol: false,
    toelichting: id,
  },
  TerugkoppelingNietGegeven: { na: "onderzoek", grond: "melder-onbekend", reden: id },
  StandGevraagd: {},
  StandBeantwoord: { toelichting: id },
  Gemonitord: {
    ronde: "drie-maanden",
    voorwaarden: "ja",
    veilig: "deels",
    herstel: "nee",
    toelichting: id,
    volgendeOp: "2027-06-01",
  },
  AfwijkingHerzien: { afwijking: id, toelichting: id },
  TrefferBeoordeeld: { betrokkene: id, ander: { casus: id, betrokkene: id }, uitkomst: "dezelfde" },
  MelderOpeningGevraagd: {
    opening: id,
    melding: 1,
    geheim: id,
    doel: "terugbellen",
    reden: id,
    tot: "2026-11-17",
  },
  MelderOpeningGoedgekeurd: { opening: id, geheim: id, vrager: "noor", tot: "2026-11-17" },
  MelderOpeningAfgewezen: { opening: id, reden: id },
  MelderOpeningHerzien: { opening: id, terecht: false, toelichting: id },
  DubbelAnoniemGewogen: { waarneming: id, grond: "bevestigd", toelichting: id, met: "noor" },
  DossierGesloten: { organisatie: haaglanden, bronnen: [], reden: id },
  DossierHeropend: { organisatie: haaglanden, reden: id },
} satisfies { [T in EventType]: Extract<CasusEvent, { type: T }>["data"] };

describe("the journal as sentences", () => {
  for (const [type, data] of Object.entries(voorbeelden))
    for (const taal of talen)
      it(`says ${type} in ${taal} as a whole sentence, without an id`, () => {
        const event = { type, v: 1, data } as CasusEvent;
        const zin = journaalZin({ event, door: { organisatie: haaglanden } }, namen, taal);
        expect(zin).toMatch(/^[A-Z].*\.$/);
        expect(zin).not.toMatch(/undefined|vt-haaglanden|2f1f1c1e|\[object/);
      });

  it("names what was recorded in the words of the reader", () => {
    const event = { type: "FeitenVastgelegd", v: 1, data: voorbeelden.FeitenVastgelegd } as const;
    const regel = { event, door: { organisatie: haaglanden } };
    expect(journaalZin(regel, namen, "nl")).toBe(
      "Veilig Thuis Haaglanden legde vast: eer als motief: een vermoeden; eigen kracht: nee; vermoede vormen: vrouwelijke genitale verminking (VGV).",
    );
  });
});
