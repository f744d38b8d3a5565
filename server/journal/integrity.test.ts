import { randomBytes, randomUUID } from "node:crypto";
import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { CasusCommand } from "#domain/casus/command.ts";
import { nieuwNummer } from "#domain/casus/nummer.ts";
import { iemandVan, meldingNederland, organisaties } from "#domain/testing/mensen.ts";
import { pogingen } from "#domain/testing/willekeur.ts";
import { makeSignals } from "../deadlines/signals.ts";
import { playRun, sendTo, storedCasus } from "../testing/run.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { readModels, rebuild, rebuildCasus } from "./rebuild.ts";
import { type Seal, seal } from "./seal.ts";
import { type Verified, verify, verifyAs } from "./verify.ts";

const noor = iemandVan(organisaties.haaglanden);

let db: TestDatabase;
let admin: pg.Client;
const casussen: string[] = [];

beforeAll(async () => {
  db = await openTestDatabase();
  admin = new pg.Client({ connectionString: db.adminUrl });
  await admin.connect();
  const runs = fc.sample(pogingen({ min: 25, max: 40 }), { numRuns: 12, seed: 11 });
  for (const run of runs) casussen.push((await playRun(db.services, run)).casus);
  await sealAll();
});
afterAll(async () => {
  await admin.end();
  await db.close();
});

const check = (): Promise<Verified> => verify(db.urlOf("migratie"), db.services.keys);

/**
 * Waits until every transaction begun before now is done. One that runs in the database of another test file holds a
 * seal back as well, because transaction numbers are of the whole server.
 */
async function othersAreDone(): Promise<void> {
  const { rows } = await admin.query("select pg_current_xact_id()::text as here");
  const passed = "select pg_snapshot_xmin(pg_current_snapshot()) > $1::text::xid8 as passed";
  const check = async () =>
    expect((await admin.query(passed, [rows[0].here])).rows).toEqual([{ passed: true }]);
  await vi.waitFor(check, { timeout: 60_000 });
}

/** A seal over everything written until now. */
async function sealAll(): Promise<Seal | undefined> {
  await othersAreDone();
  return seal(db.services);
}

/** As somebody with full power over the database would do it, past triggers and policies; then it is taken back. */
async function tampered(sql: string): Promise<Verified["breuk"]> {
  await admin.query("begin; set local session_replication_role = replica; set local timezone = 'UTC'");
  try {
    expect((await admin.query(sql)).rowCount).toBeGreaterThan(0);
    return (await verifyAs(admin, db.services.keys)).breuk;
  } finally {
    await admin.query("rollback");
  }
}

describe("verify", () => {
  it("finds nothing broken in what was only ever written by execute, and counts it", async () => {
    const found = await check();
    expect(found.breuk).toBeNull();
    expect(found.stromen).toBeGreaterThan(5);
    expect(found.regels).toBeGreaterThan(found.stromen);
    expect(found.inhoud).toBeGreaterThan(20);
    expect(found).toMatchObject({ vernietigd: 0, zegels: 1, laatsteZegel: { nr: 1 } });
    expect(found.auditRegels).toBeGreaterThan(100);
  });

  const last =
    "(stream_id, seq) = (select stream_id, max(seq) from schakel.journal group by stream_id having max(seq) > 3 order by 1 limit 1)";
  it.each([
    ["a changed line", `update schakel.journal set data = data || '{"extra": 1}' where ${last}`, "journal"],
    [
      "another actor on a line",
      `update schakel.journal set door = '{"organisatie": {"id": "lkha", "soort": "lkha"}}' where ${last}`,
      "journal",
    ],
    ["another day", `update schakel.journal set gebeurd_op = gebeurd_op - 1 where ${last}`, "journal"],
    ["a line cut out", "delete from schakel.journal where seq = 2", "journal"],
    ["a tail cut off", `delete from schakel.journal where ${last}`, "journal"],
    [
      "a whole casus removed",
      "delete from schakel.journal where stream_id = (select min(stream_id::text)::uuid from schakel.journal)",
      "journal",
    ],
    [
      "a changed text",
      "update schakel.tekst set inhoud = 'anders' where id = (select min(id::text)::uuid from schakel.tekst)",
      "tekst",
    ],
    [
      "a changed person",
      `update schakel.persoon set gegevens = gegevens || '{"land": "BE"}' where versie = 1`,
      "persoon",
    ],
    [
      "a secret moved to another row",
      "update schakel.geheim g set inhoud = a.inhoud, nonce = a.nonce, datasleutel = a.datasleutel from schakel.geheim a where a.id <> g.id",
      "geheim",
    ],
    [
      "a text put in",
      "insert into schakel.tekst select gen_random_uuid(), casus_id, houder, null, 'erbij', sleutel from schakel.tekst limit 1",
      "tekst",
    ],
    ["an audit row removed", "delete from schakel.audit where id = 5", "audit"],
    ["an audit row changed", "update schakel.audit set medewerker = 'iemand-anders' where id = 5", "audit"],
    ["a seal changed", "update schakel.zegel set at = at + interval '1 hour'", "zegel"],
    [
      "a sealed stream taken out of its seal",
      "delete from schakel.zegel_stroom where stream_id = (select min(stream_id::text)::uuid from schakel.zegel_stroom)",
      "zegel",
    ],
  ])("names %s", async (_wat, sql, waar) => {
    expect(await tampered(sql)).toMatchObject({ waar });
  });
});

describe("a seal", () => {
  it("covers what came since the last one, chains, and says so in the log", async () => {
    expect(await sealAll()).toBeUndefined();
    const [run] = fc.sample(pogingen({ min: 10, max: 10 }), { numRuns: 1, seed: 3 });
    await playRun(db.services, run ?? []);
    const second = await sealAll();
    expect(second).toMatchObject({ nr: 2, stromen: 1, audit_regels: 10 });
    expect((await check()).laatsteZegel).toEqual({ nr: 2, hash: second?.hash });
  });

  it("waits for a transaction that is still running, so that nothing comes in behind it", async () => {
    await sealAll();
    const slow = await db.services.pools.schrijf.connect();
    await slow.query("begin; select pg_current_xact_id()");
    await slow.query(
      "insert into schakel.audit (medewerker, organisatie, handeling, uitkomst) values ('a', 'b', 'proef', 'gedaan')",
    );
    const [run] = fc.sample(pogingen({ min: 4, max: 4 }), { numRuns: 1, seed: 5 });
    await playRun(db.services, run ?? []);
    expect(await seal(db.services)).toBeUndefined();
    await slow.query("commit");
    slow.release();
    expect(await sealAll()).toMatchObject({ audit_regels: 5 });
    expect((await check()).breuk).toBeNull();
  });

  it("is made once when several workers come at the same time", async () => {
    const [run] = fc.sample(pogingen({ min: 4, max: 4 }), { numRuns: 1, seed: 9 });
    await playRun(db.services, run ?? []);
    await othersAreDone();
    const made = await Promise.all([1, 2, 3, 4].map(() => seal(db.services)));
    expect(made.filter(Boolean)).toHaveLength(1);
  });
});

describe("read models", () => {
  // notices are none, but what is kept beside them follows from the journal as well
  const snapshot = async () => {
    const tables: Record<string, unknown[]> = {};
    for (const name of [...readModels, "signaal"]) {
      const { rows } = await admin.query(
        `select to_jsonb(t) as rij from schakel.${name} t order by to_jsonb(t)::text`,
      );
      tables[name] = rows.map(({ rij }) => rij);
    }
    return tables;
  };
  const truncateAndReplay = async () => {
    await admin.query(`truncate ${readModels.map((name) => `schakel.${name}`).join(", ")}`);
    return rebuild(db.services);
  };

  const noticeAll = () => {
    const now = Temporal.Now.instant().add({ hours: 24 * 400 });
    return makeSignals({ pools: db.services.pools, now: () => now });
  };

  beforeEach(async () => {
    expect((await admin.query("select from schakel.casus")).rowCount).toBeGreaterThan(5);
  });

  it("are the same after truncate and replay", async () => {
    expect(await noticeAll()).toBeGreaterThan(5);
    const before = await snapshot();
    expect(await truncateAndReplay()).toBe(before["casus"]?.length);
    expect(await snapshot()).toEqual(before);
  });

  it("are the same after destruction of people and texts, which is an honest gap and no error", async () => {
    const casus = (await admin.query("select id from schakel.casus order by seq desc limit 1")).rows[0].id;
    const { rowCount: people } = await admin.query("delete from schakel.persoon where casus_id = $1", [
      casus,
    ]);
    const { rowCount: texts } = await admin.query("delete from schakel.tekst where casus_id = $1", [casus]);
    const names = await admin.query("select from schakel.zoekindex where casus_id = $1 and wat = 'naam'", [
      casus,
    ]);
    expect(names.rowCount).toBe(0);
    await rebuildCasus(db.services, casus);
    const before = await snapshot();
    await truncateAndReplay();
    expect(await snapshot()).toEqual(before);
    const found = await check();
    expect(found.breuk).toBeNull();
    expect(found.vernietigd).toBe((people ?? 0) + (texts ?? 0));
  });

  it("are the same when work goes on after the destruction", async () => {
    const runs = fc.sample(pogingen({ min: 24, max: 24 }), { numRuns: 4, seed: 21 });
    for (const run of runs) {
      const { casus, outcomes } = await playRun(db.services, run.slice(0, 12));
      if (!outcomes.some(({ kind }) => kind === "done")) continue;
      await admin.query("delete from schakel.persoon where casus_id = $1", [casus]);
      await rebuildCasus(db.services, casus);
      await noticeAll();
      await playRun(db.services, run.slice(12), casus);
    }
    const before = await snapshot();
    await truncateAndReplay();
    expect(await snapshot()).toEqual(before);
  });

  it("say of each notice whether it is true still, and since when", async () => {
    // one that is true no more: what it warned of was done after it was made
    const casus = randomUUID();
    const send = async (command: CasusCommand) =>
      expect(await sendTo(db.services, { casus, actor: noor, command })).toMatchObject({ kind: "done" });
    await send({ ...meldingNederland, ontvangenOp: "2026-03-02", nummer: nieuwNummer(randomBytes(16)) });
    await noticeAll();
    const betrokkene = (await storedCasus(db.services, casus))?.betrokkenen[0]?.id ?? "";
    await send({
      type: "BeoordeelVeiligheid",
      perBetrokkene: [{ betrokkene, uitkomst: "geen-onveiligheid" }],
      toelichting: "Gesproken.",
    });
    const { rows } = await admin.query<{
      laat_at: Date | number | null;
      eerst: Date | null;
      meteen: boolean;
      waar: boolean;
    }>(`
      select s.laat_at, v.eerst, v.meteen, coalesce((v.eerst <= s.at or v.meteen) and (v.eigen or w.open), false) as waar
        from schakel.signaal s
        left join schakel.werkregel w on w.casus_id = s.casus_id and w.organisatie_id = s.organisatie_id
       cross join lateral (
         select min(uiterlijk_at) as eerst, bool_or(meteen) as meteen, bool_or(over is not null) as eigen
           from schakel.verplichting where casus_id = s.casus_id and bron = s.bron and einde is null) v`);
    expect(new Set(rows.map(({ waar }) => waar))).toEqual(new Set([true, false]));
    for (const { laat_at, eerst, meteen, waar } of rows)
      expect(laat_at).toEqual(waar ? (meteen ? Number.NEGATIVE_INFINITY : eerst) : null);
  });
});
