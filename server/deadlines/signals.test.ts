import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "#domain/access/actor.ts";
import type { CasusCommand } from "#domain/casus/command.ts";
import { nieuwNummer } from "#domain/casus/nummer.ts";
import {
  iemandVan,
  meldingBuitenland,
  meldingNederland,
  organisaties,
  teruggekoppeld,
} from "#domain/testing/mensen.ts";
import { readAs } from "../journal/read.ts";
import { rebuild } from "../journal/rebuild.ts";
import { sendTo, storedCasus } from "../testing/run.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { readSignalen } from "../work/signalen.ts";
import { makeSignals } from "./signals.ts";

const { haaglanden, amsterdam, lkha, lokaalTeam } = organisaties;
const noor = iemandVan(haaglanden);
const bas = iemandVan(amsterdam);
const imane = iemandVan(lkha);

let db: TestDatabase;
let admin: pg.Client;
let casus: string;
const at = (instant: string) => db.setNow(Temporal.Instant.from(instant));
const doe = (actor: Actor, command: CasusCommand) => sendTo(db.services, { casus, actor, command });
const meld = (melding: typeof meldingNederland, ontvangenOp: string, door = noor) =>
  doe(door, { ...melding, nummer: nieuwNummer(crypto.getRandomValues(new Uint8Array(7))), ontvangenOp });
const bied: CasusCommand = {
  type: "BiedOverdrachtAan",
  naar: lkha,
  toelichting: "In Marokko.",
  paklijst: { betrokkenen: [], teksten: [] },
  warm: true,
};
const signals = async (): Promise<string[]> => {
  const { rows } = await admin.query(
    "select organisatie_id || ' ' || rol || ' ' || bron as regel from schakel.signaal where casus_id = $1 order by 1",
    [casus],
  );
  return rows.map(({ regel }) => regel);
};
const seenBy = (actor: Actor) =>
  readAs(db.services, actor, async (client) => ({
    result: (await client.query("select from schakel.signaal where casus_id = $1", [casus])).rowCount,
    audit: { handeling: "signalen", uitkomst: "gelezen" },
  }));

beforeAll(async () => {
  db = await openTestDatabase();
  admin = new pg.Client({ connectionString: db.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await db.close();
});
beforeEach(() => {
  casus = randomUUID();
});

describe("an obligation that becomes due", () => {
  it.each([
    ["an ordinary week", "2026-03-02", "2026-03-09T23:00:00Z"],
    ["Good Friday and Easter", "2026-04-02", "2026-04-13T22:00:00Z"],
    ["27 April", "2026-04-22", "2026-04-30T22:00:00Z"],
    ["5 May", "2026-05-01", "2026-05-11T22:00:00Z"],
    ["the start of summer time", "2026-03-23", "2026-03-30T22:00:00Z"],
    ["the end of summer time", "2026-10-19", "2026-10-26T23:00:00Z"],
  ])("WW-V1 gives notice over %s from that instant on, not a second earlier", async (_wat, op, due) => {
    at(`${op}T12:00:00Z`);
    await meld(meldingNederland, op);
    at(Temporal.Instant.from(due).subtract({ seconds: 1 }).toString());
    await makeSignals(db.services);
    expect(await signals()).toEqual([]);
    at(due);
    await makeSignals(db.services);
    expect(await signals()).toEqual(["vt-haaglanden medewerker WW-V1", "vt-haaglanden teamleider WW-V1"]);
  });

  it("WW-V1 gives notice once, however often and however many look", async () => {
    at("2026-03-02T12:00:00Z");
    await meld(meldingNederland, "2026-03-02");
    at("2026-04-02T12:00:00Z"); // the four weeks of informing have passed too
    await Promise.all([1, 2, 3].map(() => makeSignals(db.services)));
    await makeSignals(db.services);
    expect(await signals()).toHaveLength(4);
    await rebuild(db.services);
    expect(await makeSignals(db.services)).toBe(0);
  });

  it("WW-V1 that was met in time gives none", async () => {
    at("2026-03-02T12:00:00Z");
    await meld(meldingNederland, "2026-03-02");
    const betrokkene = (await storedCasus(db.services, casus))?.betrokkenen[0]?.id ?? "";
    await doe(noor, {
      type: "BeoordeelVeiligheid",
      perBetrokkene: [{ betrokkene, uitkomst: "geen-onveiligheid" }],
      toelichting: "Gesproken.",
    });
    await doe(noor, teruggekoppeld);
    at("2026-03-20T12:00:00Z");
    await makeSignals(db.services);
    expect(await signals()).toEqual([]);
  });
});

describe("a deviation on its day of review", () => {
  it("RK-7.12 alerts who recorded it, also when another organisation leads by then, and nobody else", async () => {
    at("2026-03-02T12:00:00Z");
    await meld(meldingNederland, "2026-03-02");
    await doe(noor, {
      type: "VerrichtHandeling",
      handeling: "informeren-familie",
      toelichting: "Gebeld.",
      motief: "De tante vangt haar op.",
      herzienOp: "2026-03-05",
    });
    await doe(noor, { ...bied, naar: lokaalTeam });
    const overdracht = (await storedCasus(db.services, casus))?.aanbod?.overdracht ?? "";
    await doe(iemandVan(lokaalTeam), { type: "AanvaardOverdracht", overdracht });
    at("2026-03-05T22:59:59Z");
    await makeSignals(db.services);
    expect(await signals()).toEqual([]);
    at("2026-03-05T23:00:00Z");
    await makeSignals(db.services);
    expect(await signals()).toEqual(["vt-haaglanden medewerker RK-7.12", "vt-haaglanden teamleider RK-7.12"]);
    expect(await seenBy(noor)).toBe(1);
    expect(await seenBy(iemandVan(lokaalTeam, "teamleider"))).toBe(0);
    const afwijking = (await storedCasus(db.services, casus))?.teHerzien[0]?.afwijking ?? "";
    await doe(noor, { type: "HerzieAfwijking", afwijking, toelichting: "Het motief klopt nog." });
    await admin.query("delete from schakel.signaal");
    expect(await makeSignals(db.services)).toBe(0);
  });
});

describe("an emergency override", () => {
  it("RK-7.12 alerts the team leaders at once, of who leads and of who holds sight on safety, and each once", async () => {
    at("2026-03-02T12:00:00Z");
    await meld({ ...meldingNederland, vormen: ["eergerelateerd-geweld"] }, "2026-03-02");
    await doe(noor, { type: "MeldAcuutGevaar", gedaan: "politie-gewaarschuwd", toelichting: "112 gebeld." });
    await makeSignals(db.services);
    expect(await signals()).toEqual([]);
    await doe(noor, {
      type: "VerrichtHandeling",
      handeling: "informeren-familie",
      toelichting: "De oom haalt haar op.",
      noodgeval: "Hij is de enige die er nu is.",
    });
    await makeSignals(db.services);
    await makeSignals(db.services);
    expect(await signals()).toEqual(["vt-haaglanden teamleider BESLUIT-NOODGREEP"]);
    expect(await seenBy(iemandVan(haaglanden, "teamleider"))).toBe(1);
    expect(await seenBy(noor)).toBe(0);
    const afwijking = (await storedCasus(db.services, casus))?.teHerzien[0]?.afwijking ?? "";
    await doe(noor, { type: "HerzieAfwijking", afwijking, toelichting: "Zij is veilig." });
    await admin.query("delete from schakel.signaal");
    expect(await makeSignals(db.services)).toBe(0);
  });
});

describe("RK-9.11 a case that Veilig Thuis follows", () => {
  it("RK-9.11 gives notice after three months to Veilig Thuis alone, also when it closed its dossier", async () => {
    at("2026-03-02T12:00:00Z");
    const melding = { ...meldingNederland, ontvanger: amsterdam };
    await meld(melding, "2026-03-02", bas);
    const betrokkene = (await storedCasus(db.services, casus))?.betrokkenen[0]?.id ?? "";
    await doe(bas, {
      type: "BeoordeelVeiligheid",
      perBetrokkene: [{ betrokkene, uitkomst: "structureel-onveilig" }],
      toelichting: "Gesproken.",
    });
    await doe(bas, {
      type: "NeemBesluit",
      besluit: "lokaal-team",
      toelichting: "Hulp.",
      hulpToereikend: true,
    });
    await doe(bas, { ...bied, naar: lokaalTeam });
    const overdracht = (await storedCasus(db.services, casus))?.aanbod?.overdracht ?? "";
    await doe(iemandVan(lokaalTeam), { type: "AanvaardOverdracht", overdracht });
    await doe(bas, teruggekoppeld);
    await doe(bas, { type: "SluitDossier", reden: "Overgedragen." });
    const leidster = iemandVan(amsterdam, "teamleider");
    const gelezen = () =>
      readAs(db.services, leidster, async (client) => ({
        result: (await readSignalen(client, leidster)).filter((signaal) => signaal.casus === casus),
        audit: { handeling: "signalen", uitkomst: "gelezen" },
      }));
    at("2026-06-02T22:00:00Z");
    await makeSignals(db.services);
    expect(await signals()).toEqual([
      "vt-amsterdam-amstelland medewerker RK-9.11",
      "vt-amsterdam-amstelland teamleider RK-9.11",
    ]);
    expect((await gelezen()).map(({ bron }) => bron)).toEqual(["RK-9.11"]);
    await doe(bas, {
      type: "Monitor",
      ronde: "drie-maanden",
      voorwaarden: "ja",
      veilig: "ja",
      herstel: "deels",
      toelichting: "Gebeld.",
    });
    expect(await gelezen()).toEqual([]);
  });
});

describe("a term that was postponed", () => {
  /** For each person in the case. */
  const stelUit = async () => {
    const wie = (await storedCasus(db.services, casus))?.betrokkenen ?? [];
    for (const { id } of wie)
      await doe(noor, {
        type: "StelInformerenUit",
        betrokkene: id,
        grond: "gevaar-voor-iemand",
        reden: "Nog niet veilig.",
      });
  };

  it("gives notice after the later day, and again after a postponement that passes too", async () => {
    at("2026-03-02T12:00:00Z");
    await meld(meldingNederland, "2026-03-02");
    at("2026-03-30T12:00:00Z");
    await stelUit();
    await makeSignals(db.services);
    const over = async () => (await signals()).filter((regel) => regel.endsWith("X-VT12"));
    expect(await over()).toEqual([]);
    at("2026-04-13T22:00:00Z");
    await makeSignals(db.services);
    expect(await over()).toHaveLength(2);
    await stelUit();
    await makeSignals(db.services);
    expect(await over()).toHaveLength(2);
    at("2026-04-27T22:00:00Z");
    await makeSignals(db.services);
    expect(await over()).toHaveLength(4);
  });
});

describe("an offer past its moment", () => {
  it("LKHA-2.2 alerts the team leaders of both organisations, and neither employee", async () => {
    at("2026-03-06T12:00:00Z"); // a Friday
    await meld(meldingBuitenland, "2026-03-06");
    await doe(noor, bied);
    at("2026-03-09T22:59:59Z");
    await makeSignals(db.services);
    expect(await signals()).toEqual([]);
    at("2026-03-09T23:00:00Z");
    await makeSignals(db.services);
    expect(await signals()).toEqual([
      "lkha teamleider BESLUIT-AANBOD",
      "vt-haaglanden teamleider BESLUIT-AANBOD",
    ]);
    expect(await seenBy(iemandVan(lkha, "teamleider"))).toBe(1);
    expect(await seenBy(iemandVan(haaglanden, "teamleider"))).toBe(1);
    expect(await seenBy(imane)).toBe(0);
    expect(await seenBy(iemandVan(lokaalTeam, "teamleider"))).toBe(0);
  });

  it("LKHA-2.2 in acute danger does so after one hour", async () => {
    at("2026-03-06T12:00:00Z");
    await meld(meldingBuitenland, "2026-03-06");
    await doe(noor, { type: "MeldAcuutGevaar", gedaan: "politie-gewaarschuwd", toelichting: "112 gebeld." });
    await doe(noor, bied);
    at("2026-03-06T12:59:59Z");
    await makeSignals(db.services);
    expect(await signals()).toEqual([]);
    at("2026-03-06T13:00:00Z");
    await makeSignals(db.services);
    expect(await signals()).toEqual([
      "lkha teamleider BESLUIT-AANBOD-SPOED",
      "vt-haaglanden teamleider BESLUIT-AANBOD-SPOED",
    ]);
  });

  it("LKHA-2.2 a notice is gone from sight with the access: who refused finds nothing any more", async () => {
    at("2026-03-06T12:00:00Z");
    await meld(meldingBuitenland, "2026-03-06");
    await doe(noor, bied);
    at("2026-03-20T12:00:00Z");
    await makeSignals(db.services);
    const overdracht = (await storedCasus(db.services, casus))?.aanbod?.overdracht ?? "";
    await doe(imane, { type: "WeigerOverdracht", overdracht, reden: "Hoort elders." });
    expect(await seenBy(iemandVan(lkha, "teamleider"))).toBe(0);
  });
});
