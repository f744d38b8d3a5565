import { describe, expect, it } from "vitest";
import { given, type Stap } from "../testing/given.ts";
import {
  iemandVan,
  meldingBuitenland,
  meldingNederland,
  organisaties,
  teruggekoppeld,
} from "../testing/mensen.ts";
import { casusNa, doe, feitenIn, type Verloop } from "../testing/verloop.ts";
import type { Casus } from "./casus.ts";
import type { CasusCommand, CommandOf } from "./command.ts";
import type { Journaalregel } from "./event.ts";
import { verplichtingen } from "./verplichtingen.ts";

const { haaglanden, lkha, lokaalTeam } = organisaties;
const noor = iemandVan(haaglanden);
const imane = iemandVan(lkha);
const yusuf = iemandVan(lokaalTeam);

const klokken = (verloop: Verloop, bron: string) =>
  verplichtingen(verloop.journaal, feitenIn(verloop)).filter((klok) => klok.bron === bron);
const na = (verloop: Verloop, actor: typeof noor, command: CasusCommand, nu: string) => {
  const gedaan = doe(verloop, { actor, command, nu });
  expect(gedaan.uitkomst, JSON.stringify(command)).toMatchObject({ kind: "accepted" });
  return gedaan.verloop;
};
const bied = (naar: CommandOf<"BiedOverdrachtAan">["naar"]): CasusCommand => ({
  type: "BiedOverdrachtAan",
  naar,
  toelichting: "Gaat over.",
  paklijst: { betrokkenen: [], teksten: [] },
  warm: true,
});
const aanvaard = ({ aanbod }: Casus): CasusCommand => ({
  type: "AanvaardOverdracht",
  overdracht: aanbod?.overdracht ?? "",
});
const beoordeel =
  (uitkomst: "structureel-onveilig" | "acuut-onveilig" | "geen-onveiligheid") =>
  ({ betrokkenen }: Casus): CasusCommand => ({
    type: "BeoordeelVeiligheid",
    perBetrokkene: [{ betrokkene: betrokkenen[0]?.id ?? "", uitkomst }],
    toelichting: "Gesproken.",
  });
const volg = (ronde: CommandOf<"Monitor">["ronde"], volgendeOp?: string): CasusCommand => ({
  type: "Monitor",
  ronde,
  voorwaarden: "deels",
  veilig: "ja",
  herstel: "nee",
  toelichting: "Gebeld met de school.",
  ...(volgendeOp && { volgendeOp }),
});

describe("RK-9.11 Veilig Thuis looks again three and twelve months after its involvement ended", () => {
  const overgedragen: readonly Stap[] = [
    [noor, meldingNederland],
    [noor, beoordeel("structureel-onveilig")],
    [
      noor,
      { type: "NeemBesluit", besluit: "lokaal-team", toelichting: "Hulp volstaat.", hulpToereikend: true },
    ],
    [noor, bied(lokaalTeam)],
    [yusuf, aanvaard],
  ];

  it("RK-9.11 both terms begin with the transfer, and are of Veilig Thuis while the local team leads", () => {
    const { verloop } = given(...overgedragen);
    expect(klokken(verloop, "RK-9.11")).toMatchObject([
      { organisatie: haaglanden, vanaf: "2026-11-16", uiterlijk: "2027-02-16" },
      { organisatie: haaglanden, vanaf: "2026-11-16", uiterlijk: "2027-11-16" },
    ]);
  });

  it("RK-9.10 RK-9.11 each time meets its own term, also after the dossier was closed, and a day in between is agreed", () => {
    const { verloop, when } = given(
      ...overgedragen,
      [noor, teruggekoppeld],
      [noor, { type: "SluitDossier", reden: "Overgedragen." }],
    );
    const casus = when(noor, volg("tussentijds")).happens("Gemonitord");
    expect(casus.teksten.at(-1)?.houder).toBe(haaglanden.id);
    const eerst = na(verloop, noor, volg("drie-maanden", "2027-05-03"), "2027-02-10T10:00:00.000Z");
    expect(klokken(eerst, "RK-9.11")).toMatchObject([
      { einde: { hoe: "voldaan" } },
      { uiterlijk: "2027-11-16" },
      { uiterlijk: "2027-05-03", organisatie: haaglanden },
    ]);
    const later = na(eerst, noor, volg("twaalf-maanden"), "2027-11-01T10:00:00.000Z");
    expect(klokken(later, "RK-9.11").every(({ einde }) => einde?.hoe === "voldaan")).toBe(true);
  });

  const geweigerd = (verloop: Verloop, ronde: CommandOf<"Monitor">["ronde"], nu: string, genoemd?: string) =>
    doe(verloop, { actor: noor, command: volg(ronde), nu, ...(genoemd && { genoemd }) }).uitkomst;

  it("RK-9.11 right after closing neither time can be recorded, in between can", () => {
    const zaak = given(...overgedragen);
    for (const ronde of ["drie-maanden", "twaalf-maanden"] as const)
      zaak
        .when(noor, volg(ronde))
        .isRefused({ code: "ronde-te-vroeg", bron: "BESLUIT-MONITOREN-NIET-TE-VROEG" });
    zaak.when(noor, volg("tussentijds")).happens("Gemonitord");
  });

  it("RK-9.11 each time can be recorded from a month before its last day on, by the day it was done", () => {
    const { verloop } = given(...overgedragen);
    const dag = (nu: string) => `${nu}T10:00:00.000Z`;
    expect(geweigerd(verloop, "drie-maanden", dag("2027-01-15"))).toMatchObject({
      refusal: { code: "ronde-te-vroeg" },
    });
    expect(geweigerd(verloop, "drie-maanden", dag("2027-01-16"))).toMatchObject({ kind: "accepted" });
    expect(geweigerd(verloop, "drie-maanden", dag("2027-02-01"), "2027-01-15")).toMatchObject({
      refusal: { code: "ronde-te-vroeg" },
    });
    expect(geweigerd(verloop, "twaalf-maanden", dag("2027-02-10"))).toMatchObject({
      refusal: { code: "ronde-te-vroeg" },
    });
    expect(geweigerd(verloop, "twaalf-maanden", dag("2027-10-16"))).toMatchObject({ kind: "accepted" });
  });

  it("RK-9.11 a time that was left out lapses with the next one, and is not met by it", () => {
    const { verloop } = given(...overgedragen);
    const later = na(verloop, noor, volg("twaalf-maanden"), "2027-11-01T10:00:00.000Z");
    expect(klokken(later, "RK-9.11").map(({ einde }) => einde?.hoe)).toEqual(["vervallen", "voldaan"]);
    expect(geweigerd(later, "drie-maanden", "2027-11-02T10:00:00.000Z")).toMatchObject({
      refusal: { code: "ronde-niet-gevraagd", welMogelijk: { nl: expect.stringContaining("tussendoor") } },
    });
  });

  it("RK-9.11 a time written down too early before that was refused meets and ends nothing", () => {
    const { verloop } = given(...overgedragen);
    const laatste = verloop.journaal.at(-1);
    const gemonitord = {
      ronde: "twaalf-maanden",
      voorwaarden: "ja",
      veilig: "ja",
      herstel: "ja",
      toelichting: "00000000-0000-4000-8000-0000000000ff",
    } as const;
    const regel = {
      ...laatste,
      seq: verloop.journaal.length + 1,
      event: { type: "Gemonitord", v: 1, data: gemonitord },
      door: { organisatie: haaglanden },
    } as Journaalregel;
    const oud = { ...verloop, journaal: [...verloop.journaal, regel] };
    expect(klokken(oud, "RK-9.11").map(({ einde }) => einde)).toEqual([undefined, undefined]);
  });

  it("RK-9.11 a look in between does not stand for the one after three months", () => {
    const { verloop } = given(...overgedragen, [noor, volg("tussentijds")]);
    expect(klokken(verloop, "RK-9.11").some(({ einde }) => einde)).toBe(false);
  });

  it("RK-9.11 they lapse when Veilig Thuis takes the case up again", () => {
    const { verloop } = given(...overgedragen, [yusuf, bied(haaglanden)], [noor, aanvaard]);
    expect(klokken(verloop, "RK-9.11").map(({ einde }) => einde?.hoe)).toEqual(["vervallen", "vervallen"]);
  });

  it("RK-9.11 nobody is followed of whom involvement ended because it was safe", () => {
    const { verloop } = given(
      [noor, meldingNederland],
      [noor, beoordeel("geen-onveiligheid")],
      [noor, { type: "NeemBesluit", besluit: "einde", toelichting: "Veilig." }],
      [noor, teruggekoppeld],
      [noor, { type: "SluitDossier", reden: "Veilig." }],
    );
    expect(klokken(verloop, "RK-9.11")).toEqual([]);
    expect(geweigerd(verloop, "drie-maanden", "2027-02-10T10:00:00.000Z")).toMatchObject({
      refusal: { code: "ronde-niet-gevraagd" },
    });
  });

  it("RK-9.11 the next time is a day to come; only Veilig Thuis asks", () => {
    const zaak = given(...overgedragen);
    zaak.when(noor, volg("tussentijds", "2026-11-16")).isRefused({ code: "volgende-keer-voorbij" });
    zaak.when(yusuf, volg("tussentijds")).isDenied();
  });

  it("LKHA-3.3a abroad Veilig Thuis takes no action, so it does not ask how things are either", () => {
    const zaak = given([noor, meldingBuitenland], [noor, bied(lkha)], [imane, aanvaard]);
    zaak.when(noor, volg("tussentijds")).isRefused({ bron: "LKHA-3.3a" });
  });
});

describe("SOA-A2.1 police and Veilig Thuis are in contact in every acute unsafe situation", () => {
  const contact = (verloop: Verloop) => klokken(verloop, "BESLUIT-CONTACT-BIJ-ACUUT");
  const bel: CasusCommand = { type: "MeldAcuutGevaar", gedaan: "politie-gewaarschuwd", toelichting: "112." };

  it("SOA-A2.1 an hour runs from the moment danger is acute until the police were reached", () => {
    const zaak = given([noor, meldingNederland], [noor, beoordeel("acuut-onveilig")]);
    expect(contact(zaak.verloop)).toMatchObject([
      { organisatie: haaglanden, uiterlijkAt: "2026-11-16T10:12:00Z" },
    ]);
    expect(contact(na(zaak.verloop, noor, bel, "2026-11-16T09:30:00.000Z"))).toMatchObject([
      { einde: { hoe: "voldaan" } },
    ]);
  });

  it("SOA-A2.1 whoever called at once, or heard it from the police, has no clock", () => {
    expect(contact(given([noor, meldingNederland], [noor, bel]).verloop)).toEqual([]);
    const vanPolitie = { ...meldingNederland, vrager: "politie", acuutGevaar: true } as const;
    expect(contact(given([noor, vanPolitie]).verloop)).toEqual([]);
    expect(contact(given([noor, { ...meldingNederland, acuutGevaar: true }]).verloop)).toHaveLength(1);
  });

  it("SOA-A2.1 it lapses when the danger is over, and does not run abroad", () => {
    const zaak = given(
      [noor, meldingNederland],
      [noor, beoordeel("acuut-onveilig")],
      [noor, beoordeel("geen-onveiligheid")],
    );
    expect(contact(zaak.verloop)).toMatchObject([{ einde: { hoe: "vervallen" } }]);
    expect(contact(given([noor, meldingBuitenland], [noor, beoordeel("acuut-onveilig")]).verloop)).toEqual(
      [],
    );
  });
});

it("LKHA-4.4b once the region is found LKHA has five working days to offer the case to it", () => {
  const terug = {
    type: "MeldTerugkeer",
    inNederland: true,
    plaats: "Delft",
    inschrijving: "niet-ingeschreven",
  } as const;
  const { verloop } = given(
    [noor, meldingBuitenland],
    [noor, bied(lkha)],
    [imane, aanvaard],
    [imane, terug],
    [imane, { type: "StelRegioVast", regio: haaglanden, reden: "Zij slaapt bij een tante in Delft." }],
  );
  expect(klokken(verloop, "BESLUIT-NAAR-REGIO")).toMatchObject([
    { organisatie: lkha, uiterlijk: "2026-11-23" },
  ]);
  const aangeboden = na(verloop, imane, bied(haaglanden), "2026-11-17T10:00:00.000Z");
  expect(klokken(aangeboden, "BESLUIT-NAAR-REGIO")).toMatchObject([{ einde: { hoe: "voldaan" } }]);
  expect(casusNa(aangeboden)?.aanbod?.naar).toEqual(haaglanden);
});
