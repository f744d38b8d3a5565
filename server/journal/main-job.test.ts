import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#domain/access/actor.ts";
import type { CasusCommand } from "#domain/casus/command.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { execute } from "./execute.ts";
import { readCasus } from "./read.ts";

const worker = (id: string, organisatie: Actor["organisatie"]): Actor => ({
  medewerker: id,
  organisatie,
  rollen: ["medewerker"],
  tweeFactoren: false,
});
const haaglanden = { id: "vt-haaglanden", soort: "veilig-thuis" } as const;
const lkha = { id: "lkha", soort: "lkha" } as const;
const noor = worker("noor", haaglanden);
const imane = worker("imane", lkha);
const elders = worker("bas", { id: "vt-elders", soort: "veilig-thuis" });

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  db.setNow(Temporal.Instant.from("2026-11-16T09:12:00Z"));
});
afterAll(() => db.close());

const casus = randomUUID();
const doe = (actor: Actor, command: CasusCommand) =>
  execute(db.services, actor, { id: randomUUID(), casus, command });
const zie = (actor: Actor) => readCasus(db.services, actor, { id: casus, doel: "behandeling" });

describe("the main job: a pupil of sixteen is not back from a holiday abroad", () => {
  it("LKHA-2.2 the report is taken by telephone and the guide names LKHA", async () => {
    const outcome = await doe(noor, {
      type: "OntvangMelding",
      nummer: "K7Q4-2MXW",
      kanaal: "telefoon",
      vrager: "professional",
      ontvanger: haaglanden,
      ontvangenOp: "2026-11-16",
      vormen: ["huwelijksdwang"],
      toelichting: "Niet terug van vakantie, appt in het geheim.",
      slachtoffer: {
        rol: "slachtoffer",
        naam: "Samira Voorbeeld",
        leeftijd: { jaren: 16, op: "2026-11-16" },
        land: "MA",
      },
      overigen: [{ rol: "ouder", naam: "Vader Voorbeeld", land: "NL" }],
    });
    expect(outcome).toMatchObject({ kind: "done" });
    const gezien = await zie(noor);
    expect(gezien?.wegwijzing).toMatchObject({
      verantwoordelijk: "lkha",
      overdracht: { naar: "lkha", grond: "moet", bronnen: ["LKHA-2.2"] },
    });
    expect(gezien?.casus.verantwoordelijk).toEqual(haaglanden);
    expect(gezien?.verplichtingen).toMatchObject([
      { bron: "WW-V1", uiterlijk: "2026-11-23" },
      { bron: "X-VT12", uiterlijk: "2026-12-14" },
      { bron: "X-VT12", uiterlijk: "2026-12-14" },
    ]);
  });

  it("LKHA-3.3a starting an investigation is refused, with its source", async () => {
    expect(
      await doe(noor, { type: "NeemBesluit", besluit: "onderzoek", toelichting: "Ik wil langsgaan." }),
    ).toMatchObject({
      kind: "refused",
      refusal: { bronnen: expect.arrayContaining(["LKHA-3.3a"]) },
    });
  });

  it("LKHA-3.2a closing is refused before the consultation", async () => {
    expect(await doe(noor, { type: "SluitDossier", reden: "Klaar." })).toMatchObject({ kind: "refused" });
  });

  it("LKHA-2.3c responsibility moves on acceptance only, and the clock ends as overgedragen", async () => {
    const mensen = (await zie(noor))?.betrokkenen.map(({ id }) => id) ?? [];
    expect(mensen).toHaveLength(2);
    expect(
      await doe(noor, {
        type: "BiedOverdrachtAan",
        naar: lkha,
        toelichting: "In Marokko.",
        paklijst: { betrokkenen: mensen, teksten: [] },
        warm: true,
      }),
    ).toMatchObject({ kind: "done" });
    const aanbod = (await zie(imane))?.casus.aanbod;
    expect((await zie(imane))?.betrokkenen).toEqual([]);
    expect((await zie(imane))?.aanbodTekst).toBe("In Marokko.");
    expect((await zie(noor))?.casus.verantwoordelijk).toEqual(haaglanden);
    expect(
      await doe(imane, { type: "AanvaardOverdracht", overdracht: aanbod?.overdracht ?? "" }),
    ).toMatchObject({ kind: "done" });
    const na = await zie(imane);
    expect(na?.casus).toMatchObject({ verantwoordelijk: lkha, zichtOpVeiligheid: lkha });
    expect(na?.betrokkenen.map(({ gegevens }) => gegevens.naam)).toEqual([
      "Samira Voorbeeld",
      "Vader Voorbeeld",
    ]);
    expect(na?.verplichtingen[0]).toMatchObject({ bron: "WW-V1", einde: { hoe: "overgedragen" } });
  });

  it("LKHA-3.3b Veilig Thuis may do nothing until LKHA asks", async () => {
    const actie: CasusCommand = {
      type: "VerrichtHandeling",
      handeling: "actie-veilig-thuis",
      toelichting: "Langs geweest.",
    };
    expect(await doe(noor, actie)).toMatchObject({
      kind: "refused",
      refusal: { bronnen: expect.arrayContaining(["LKHA-3.3a"]) },
    });
    await doe(imane, {
      type: "VraagActie",
      aan: haaglanden,
      handeling: "actie-veilig-thuis",
      toelichting: "Spreek de zus.",
    });
    const verzoek = (await zie(noor))?.casus.verzoeken[0]?.id ?? "";
    expect(await doe(noor, { ...actie, verzoek } as CasusCommand)).toMatchObject({ kind: "done" });
  });

  it("LKHA-3.2b both hold the risk consultation, then Veilig Thuis closes its dossier", async () => {
    await doe(noor, {
      type: "HoudRisicoOverleg",
      met: lkha,
      perBetrokkene: [],
      uitkomst: "nee",
      toelichting: "Niemand.",
    });
    expect(await doe(noor, { type: "SluitDossier", reden: "Overgedragen." })).toMatchObject({
      kind: "refused",
    });
    const overleg = (await zie(imane))?.casus.overleg?.id ?? "";
    expect(await doe(imane, { type: "BevestigRisicoOverleg", overleg })).toMatchObject({ kind: "done" });
    expect(await doe(noor, { type: "SluitDossier", reden: "Overgedragen." })).toMatchObject({ kind: "done" });
    expect((await zie(noor))?.grant.relatie).toBe("gesloten");
  });

  it("LKHA-4.4b the victim returns and LKHA hands over to the region, which accepts", async () => {
    expect(
      await doe(imane, {
        type: "MeldTerugkeer",
        inNederland: true,
        plaats: "Den Haag",
        gemeente: "0518",
        inschrijving: "ingeschreven",
      }),
    ).toMatchObject({ kind: "done" });
    const slachtoffer = (await zie(imane))?.betrokkenen[0]?.id ?? "";
    const terug = {
      type: "BiedOverdrachtAan",
      naar: haaglanden,
      toelichting: "Terug.",
      paklijst: { betrokkenen: [slachtoffer], teksten: [] },
      warm: true,
    } as const;
    expect(
      await doe(imane, { ...terug, paklijst: { betrokkenen: [slachtoffer], teksten: [] } }),
    ).toMatchObject({ kind: "done" });
    const overdracht = (await zie(noor))?.casus.aanbod?.overdracht ?? "";
    expect(await doe(noor, { type: "AanvaardOverdracht", overdracht })).toMatchObject({ kind: "done" });
    expect((await zie(noor))?.casus).toMatchObject({ verantwoordelijk: haaglanden });
    expect((await zie(noor))?.slachtoffer).toMatchObject({ land: "NL", gemeente: "0518" });
  });

  it("LKHA-1.2a an employee of another region finds nothing and may do nothing", async () => {
    expect(await zie(elders)).toBeUndefined();
    expect(await doe(elders, { type: "MaakNotitie", inhoud: "Hallo" })).toEqual({ kind: "denied" });
  });
});
