import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { iemandVan, organisaties } from "#domain/testing/mensen.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { dropConcept, dropOldConcepten, finishConcept, keepConcept, readConcepten } from "./concept.ts";

const noor = iemandVan(organisaties.haaglanden);
const collega = { ...noor, medewerker: "tarik-bosman" };
const elders = { ...noor, organisatie: organisaties.amsterdam };
const inhoud = { toelichting: ["Half verhaal."], "melder.naam": ["Buurvrouw Verzonnen"] };
const start = Temporal.Instant.from("2026-03-02T12:00:00+01:00");

let db: TestDatabase;
let admin: pg.Client;
let id: string;
const open = async (wie = noor, gevraagd = id) => (await readConcepten(db.services, wie, gevraagd)).open;
const ids = async (wie = noor) =>
  (await readConcepten(db.services, wie, undefined)).concepten.map((c) => c.id);

beforeAll(async () => {
  db = await openTestDatabase();
  admin = new pg.Client({ connectionString: db.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await db.close();
});
beforeEach(async () => {
  db.setNow(start);
  id = randomUUID();
  await keepConcept(db.services, noor, { id, inhoud });
});

describe("a draft", () => {
  it("opens for its owner as it was typed last, and for nobody else", async () => {
    const later = { toelichting: ["Een heel verhaal."] };
    await keepConcept(db.services, noor, { id, inhoud: later });
    expect((await open())?.inhoud).toEqual(later);
    await keepConcept(db.services, collega, { id, inhoud });
    expect((await open())?.inhoud).toEqual(later);
    for (const wie of [collega, elders]) {
      expect(await open(wie)).toBeUndefined();
      expect(await ids(wie)).not.toContain(id);
    }
  });

  it("stands nowhere in the database as it was typed, nor in the audit", async () => {
    const { rows } = await admin.query("select concept::text as rij from schakel.concept where id = $1", [
      id,
    ]);
    const { rows: lines } = await admin.query("select audit::text as regel from schakel.audit");
    const stored = JSON.stringify([rows, lines]);
    for (const typed of ["Buurvrouw Verzonnen", "Half verhaal", "melder.naam"])
      for (const form of [typed, Buffer.from(typed).toString("hex"), Buffer.from(typed).toString("base64")])
        expect(stored, typed).not.toContain(form);
  });

  it("does not open when its row was given to somebody else", async () => {
    await admin.query("update schakel.concept set eigenaar = $2 where id = $1", [id, collega.medewerker]);
    await expect(open(collega)).rejects.toThrow();
  });

  it("is listed and opened however many there are", async () => {
    const first = id;
    const more = Array.from({ length: 12 }, () => randomUUID());
    for (const each of more) await keepConcept(db.services, noor, { id: each, inhoud });
    expect(await ids()).toEqual(expect.arrayContaining([first, ...more]));
    expect((await open(noor, first))?.inhoud).toEqual(inhoud);
  });

  it("asked for by an id that is none is not there", async () => {
    expect(await open(noor, "zomaar")).toBeUndefined();
  });

  it("is gone when its owner throws it away, and stays when somebody else tries", async () => {
    await dropConcept(db.services, collega, id);
    expect(await ids()).toContain(id);
    await dropConcept(db.services, noor, id);
    expect(await ids()).not.toContain(id);
  });

  it("that became a report is not brought back by what comes late, whichever of both is first", async () => {
    await finishConcept(db.services, noor, id);
    expect(await keepConcept(db.services, noor, { id, inhoud })).toBeUndefined();
    expect(await ids()).not.toContain(id);
    expect(await open()).toBeUndefined();
    const { rows } = await admin.query("select length(inhoud) as n from schakel.concept where id = $1", [id]);
    expect(rows).toEqual([{ n: 0 }]);

    const neverKept = Array.from({ length: 20 }, () => randomUUID());
    await Promise.all(
      neverKept.flatMap((each, n) => {
        const both = [
          () => finishConcept(db.services, noor, each),
          () => keepConcept(db.services, noor, { id: each, inhoud }),
        ];
        return (n % 2 === 0 ? both : both.toReversed()).map((act) => act());
      }),
    );
    expect((await ids()).filter((each) => neverKept.some((one) => one === each))).toEqual([]);
  });

  it("that became a report of somebody else is not touched", async () => {
    await finishConcept(db.services, collega, id);
    expect((await open())?.inhoud).toEqual(inhoud);
  });

  it("is destroyed thirty days after it was last typed in", async () => {
    const typedLater = randomUUID();
    db.setNow(start.add({ hours: 1 }));
    await keepConcept(db.services, noor, { id: typedLater, inhoud });
    db.setNow(start.add({ hours: 30 * 24, minutes: 1 }));
    expect(await dropOldConcepten(db.services)).toBeGreaterThan(0);
    expect(await ids()).not.toContain(id);
    expect(await ids()).toContain(typedLater);
  });
});
