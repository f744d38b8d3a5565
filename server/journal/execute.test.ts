import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "#domain/access/actor.ts";
import type { CasusCommand } from "#domain/casus/command.ts";
import { nieuwNummer } from "#domain/casus/nummer.ts";
import { iemandVan, meldingBuitenland, meldingNederland, organisaties } from "#domain/testing/mensen.ts";
import { sendTo, storedCasus } from "../testing/run.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { execute } from "./execute.ts";

const { haaglanden, amsterdam, lkha, lokaalTeam } = organisaties;
const noor = iemandVan(haaglanden);
const imane = iemandVan(lkha);
const collega = iemandVan(lkha, "teamleider");
const elders = iemandVan(amsterdam);

let db: TestDatabase;
let admin: pg.Client;
let casus: string;
const doe = (actor: Actor, command: CasusCommand) => sendTo(db.services, { casus, actor, command });
const nummer = () => nieuwNummer(crypto.getRandomValues(new Uint8Array(7)));
const meld = (melding = meldingBuitenland): CasusCommand => ({
  ...melding,
  nummer: nummer(),
  ontvangenOp: "2026-03-02",
});
const count = async (table: string): Promise<number> =>
  Number((await admin.query(`select count(*) as n from schakel.${table}`)).rows[0].n);
const notitie: CasusCommand = { type: "MaakNotitie", inhoud: "Gebeld." };
const bied = (naar: Extract<CasusCommand, { type: "BiedOverdrachtAan" }>["naar"]): CasusCommand => ({
  type: "BiedOverdrachtAan",
  naar,
  toelichting: "In Marokko.",
  paklijst: { betrokkenen: [], teksten: [] },
  warm: true,
});

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

describe("sending a command again", () => {
  it("under the same id, by the same person with the same content, answers the first outcome and changes nothing", async () => {
    await doe(noor, meld());
    const envelope = { id: randomUUID(), casus, command: notitie };
    const first = await execute(db.services, noor, envelope);
    const before = [await count("journal"), await count("tekst"), await count("audit")];
    expect(first).toMatchObject({ kind: "done", events: ["NotitieGemaakt"] });
    expect(await execute(db.services, noor, envelope)).toEqual(first);
    expect([await count("journal"), await count("tekst"), await count("audit")]).toEqual(before);
  });

  it("repeats a refusal and a denial as well", async () => {
    await doe(noor, meld());
    for (const actor of [noor, elders]) {
      const envelope = { id: randomUUID(), casus, command: bied(lokaalTeam) };
      const first = await execute(db.services, actor, envelope);
      expect(first.kind).toBe(actor === noor ? "refused" : "denied");
      expect(await execute(db.services, actor, envelope)).toEqual(first);
    }
  });

  it.each([
    ["another person", elders, notitie],
    ["other content", noor, { ...notitie, inhoud: "Iets anders." } as CasusCommand],
  ])("under the same id by or with %s is refused and reveals nothing", async (_wat, actor, command) => {
    await doe(noor, meld());
    const id = randomUUID();
    await execute(db.services, noor, { id, casus, command: notitie });
    const before = await count("journal");
    expect(await execute(db.services, actor, { id, casus, command })).toMatchObject({
      kind: "refused",
      refusal: { code: "commando-id-hergebruikt", bronnen: [] },
    });
    expect(await count("journal")).toBe(before);
  });

  it("under the same id on two cases at once happens on one of them", async () => {
    await doe(noor, meld());
    const ander = randomUUID();
    await sendTo(db.services, { casus: ander, actor: noor, command: meld() });
    const id = randomUUID();
    const outcomes = await Promise.all(
      [casus, ander].map((each) => execute(db.services, noor, { id, casus: each, command: notitie })),
    );
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["done", "refused"]);
  });

  it("eight times in the same instant happens once", async () => {
    await doe(noor, meld());
    const envelope = { id: randomUUID(), casus, command: notitie };
    const before = await count("tekst");
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => execute(db.services, noor, envelope)));
    expect(outcomes[0]?.kind).toBe("done");
    for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
    expect(await count("tekst")).toBe(before + 1);
  });
});

describe("two people at once", () => {
  it("LKHA-2.2 accept one offer: one wins, the other reads who is responsible now", async () => {
    await doe(noor, meld());
    await doe(noor, bied(lkha));
    const overdracht = (await storedCasus(db.services, casus))?.aanbod?.overdracht ?? "";
    const outcomes = await Promise.all(
      [imane, collega].map((actor) => doe(actor, { type: "AanvaardOverdracht", overdracht })),
    );
    const [won, lost] = outcomes.toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
    expect(won).toMatchObject({ kind: "done" });
    expect(lost).toMatchObject({ kind: "refused", refusal: { code: "niet-aan-u" } });
    expect(lost?.kind === "refused" && lost.refusal.uitleg.nl).toContain("lkha");
  });

  it("LKHA-2.2 accept and withdraw: never both", async () => {
    await doe(noor, meld());
    await doe(noor, bied(lkha));
    const overdracht = (await storedCasus(db.services, casus))?.aanbod?.overdracht ?? "";
    const outcomes = await Promise.all([
      doe(imane, { type: "AanvaardOverdracht", overdracht }),
      doe(noor, { type: "TrekOverdrachtIn", overdracht, reden: "Toch niet." }),
    ]);
    expect(outcomes.filter(({ kind }) => kind === "done")).toHaveLength(1);
  });

  it("write twenty notes: all twenty stand in the journal, numbered without a gap", async () => {
    await doe(noor, meld());
    await Promise.all(Array.from({ length: 20 }, () => doe(noor, notitie)));
    const { rows } = await admin.query("select seq from schakel.journal where stream_id = $1 order by seq", [
      casus,
    ]);
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, n) => n + 1));
    expect(rows.length).toBeGreaterThan(23);
  });

  it("report under one number: the second is asked to draw another", async () => {
    const command = meld();
    await doe(noor, command);
    casus = randomUUID();
    expect(await doe(noor, command)).toMatchObject({ kind: "refused", refusal: { code: "nummer-bezet" } });
    expect(await storedCasus(db.services, casus)).toBeUndefined();
  });
});

describe("what a command says of the world outside the casus is looked up", () => {
  it("LKHA-2.2 an offer goes to an organisation that exists, and is of the kind that is said", async () => {
    await doe(noor, meld());
    for (const naar of [
      { id: "verzonnen", soort: "lkha" },
      { id: amsterdam.id, soort: "lkha" },
    ] as const)
      expect(await doe(noor, bied(naar))).toMatchObject({
        kind: "refused",
        refusal: { code: "organisatie-onbekend" },
      });
  });

  it("a report is received by an organisation that exists", async () => {
    const ontvanger = { id: "vt-nergens", soort: "veilig-thuis" } as const;
    expect(
      await doe(noor, { ...meldingNederland, nummer: nummer(), ontvangenOp: "2026-03-02", ontvanger }),
    ).toMatchObject({
      refusal: { code: "organisatie-onbekend" },
    });
  });

  it("a case is given to a colleague who handles cases, not to somebody elsewhere", async () => {
    await doe(noor, meld());
    const wijsToe = (medewerker: string) => doe(noor, { type: "WijsToe", medewerker });
    expect(await wijsToe("tarik-bosman")).toMatchObject({ kind: "done" });
    const { rows } = await admin.query(
      `select medewerker_id as id from schakel.aanstelling group by 1
       having not bool_or(organisatie_id = 'vt-haaglanden' and rollen && '{medewerker,teamleider}')`,
    );
    for (const { id } of rows)
      expect(await wijsToe(id)).toMatchObject({ refusal: { code: "medewerker-onbekend" } });
    expect(rows.length).toBeGreaterThan(5);
  });

  it("LKHA-4.4a the region of a municipality is what the list says, whatever a door claims", async () => {
    const command = {
      ...meldingNederland,
      nummer: nummer(),
      ontvangenOp: "2026-03-02",
      regio: amsterdam,
      regioVolgensGemeente: amsterdam.id,
    } as const;
    expect(await doe(noor, command)).toMatchObject({ refusal: { code: "reden-regio-ontbreekt" } });
  });
});

describe("the day it happened", () => {
  it.each([
    ["in the future", "2026-03-03", notitie, "in-de-toekomst"],
    ["before the report", "2026-03-01", notitie, "voor-de-melding"],
    ["other than today for an offer", "2026-03-03", bied(lkha), "gebeurt-nu"],
  ] as const)("is not %s", async (wat, gebeurdOp, command, code) => {
    await doe(noor, meld());
    if (wat.startsWith("other")) db.setNow(Temporal.Instant.from("2026-03-05T12:00:00+01:00"));
    const outcome = await execute(db.services, noor, { id: randomUUID(), casus, gebeurdOp, command });
    db.setNow(Temporal.Instant.from("2026-03-02T12:00:00+01:00"));
    expect(outcome).toMatchObject({ kind: "refused", refusal: { code } });
  });

  it("is not before somebody in the case was born, whoever is added or corrected", async () => {
    await doe(noor, meld());
    const betrokkene = (await storedCasus(db.services, casus))?.betrokkenen[0]?.id ?? "";
    const persoon = { rol: "slachtoffer", geboortedatum: "2026-03-03" } as const;
    for (const command of [
      { type: "NeemBetrokkeneOp", persoon: { ...persoon, rol: "kind" } },
      { type: "WerkBetrokkeneBij", betrokkene, persoon },
    ] satisfies CasusCommand[])
      expect(await doe(noor, command)).toMatchObject({ refusal: { code: "geboorte-in-de-toekomst" } });
    const today = { ...persoon, geboortedatum: "2026-03-02" };
    expect((await doe(noor, { type: "WerkBetrokkeneBij", betrokkene, persoon: today })).kind).toBe("done");
  });

  it("turns at midnight in Amsterdam, in winter and in summer", async () => {
    for (const [instant, day] of [
      ["2026-03-27T22:59:59Z", "2026-03-27"],
      ["2026-03-27T23:00:00Z", "2026-03-28"],
      ["2026-03-29T21:59:59Z", "2026-03-29"],
      ["2026-03-29T22:00:00Z", "2026-03-30"],
    ] as const) {
      casus = randomUUID();
      db.setNow(Temporal.Instant.from(instant));
      await doe(noor, meld());
      await doe(noor, notitie);
      const { rows } = await admin.query(
        "select gebeurd_op::text as op from schakel.journal where stream_id = $1 order by seq desc limit 1",
        [casus],
      );
      expect(rows[0].op, instant).toBe(day);
    }
    db.setNow(Temporal.Instant.from("2026-03-02T12:00:00+01:00"));
  });
});

describe("what is refused or denied", () => {
  it("leaves a receipt and an audit line, and nothing else", async () => {
    await doe(noor, meld());
    const tables = [
      "journal",
      "persoon",
      "tekst",
      "geheim",
      "casus_toegang",
      "verplichting",
      "werkregel",
      "zoekindex",
    ];
    const counts = async () => {
      const all: number[] = [];
      for (const table of tables) all.push(await count(table));
      return all;
    };
    const [before, receipts, audits] = [await counts(), await count("commando"), await count("audit")];
    expect(await doe(noor, bied(lokaalTeam))).toMatchObject({ kind: "refused" });
    expect(await doe(elders, notitie)).toEqual({ kind: "denied" });
    expect(await counts()).toEqual(before);
    expect(await count("commando")).toBe(receipts + 2);
    expect(await count("audit")).toBe(audits + 2);
    const { rows } = await admin.query(
      "select uitkomst, handeling from schakel.audit order by id desc limit 2",
    );
    expect(rows).toEqual([
      { uitkomst: "verboden", handeling: "MaakNotitie" },
      { uitkomst: "geweigerd", handeling: "BiedOverdrachtAan" },
    ]);
  });

  it.each([
    ["a case number that is in use", noor, "OntvangMelding", "geweigerd"],
    ["a command id that its owner used for something else", noor, "MaakNotitie", "geweigerd"],
    ["a command id of somebody else", elders, "MaakNotitie", "verboden"],
  ] as const)("leaves one audit line for %s", async (wat, actor, handeling, uitkomst) => {
    const melding = meld();
    await doe(noor, melding);
    const id = randomUUID();
    if (handeling === "OntvangMelding") casus = randomUUID();
    else await execute(db.services, noor, { id, casus, command: notitie });
    const before = await count("audit");
    const other = { ...notitie, inhoud: "Iets anders." } as CasusCommand;
    const command = handeling === "OntvangMelding" ? melding : other;
    const outcome = await execute(db.services, actor, { id, casus, command });
    expect(outcome.kind, wat).toBe("refused");
    expect(await count("audit")).toBe(before + 1);
    const { rows } = await admin.query(
      "select medewerker, handeling, object, uitkomst from schakel.audit order by id desc limit 1",
    );
    expect(rows).toEqual([{ medewerker: actor.medewerker, handeling, object: casus, uitkomst }]);
    if (handeling === "OntvangMelding")
      expect(await execute(db.services, actor, { id, casus, command }), "sent again").toEqual(outcome);
  });

  it("leaves one audit line on each case when one id comes in for two at once", async () => {
    const both = [casus, randomUUID()];
    for (const each of both) await sendTo(db.services, { casus: each, actor: noor, command: meld() });
    const id = randomUUID();
    await Promise.all(both.map((each) => execute(db.services, noor, { id, casus: each, command: notitie })));
    const { rows } = await admin.query(
      "select uitkomst from schakel.audit where object = any ($1) and handeling = 'MaakNotitie' order by 1",
      [both],
    );
    expect(rows.map(({ uitkomst }) => uitkomst)).toEqual(["gedaan", "geweigerd"]);
  });

  it("on a case that is not there is answered as on one that is hidden", async () => {
    expect(await doe(elders, notitie)).toEqual({ kind: "denied" });
  });
});
