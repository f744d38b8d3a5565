import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { iemandVan, meldingNederland, organisaties } from "#domain/testing/mensen.ts";
import { storedCasus } from "../testing/run.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { ontvang } from "./ontvangst.ts";

const { haaglanden, amsterdam } = organisaties;
const noor = iemandVan(haaglanden);
const elders = iemandVan(amsterdam);
const { nummer: _, ...told } = meldingNederland;
const melding = { ...told, ontvangenOp: "2026-03-02" };

let db: TestDatabase;
/** Another database under the same keys: there one sees which numbers will be drawn. */
let preview: TestDatabase;
beforeAll(async () => {
  [db, preview] = await Promise.all([openTestDatabase(), openTestDatabase()]);
});
afterAll(async () => {
  await Promise.all([db.close(), preview.close()]);
});

/** Takes the number that `sleutel` would draw next, for a casus of another region. */
async function take(sleutel: string): Promise<string> {
  const { nummer } = await ontvang(preview.services, noor, { sleutel, melding });
  const { rowCount } = await db.services.pools.schrijf.query(
    `insert into schakel.casus (id, nummer, seq, verantwoordelijk, zicht_op_veiligheid, vormen, ontvangen_op, bijgewerkt_at, open)
     values ($1, $2, 1, $3, $3, '{}', '2026-03-02', now(), true)`,
    [randomUUID(), nummer, amsterdam.id],
  );
  expect(rowCount).toBe(1);
  return nummer;
}

describe("a report that is received", () => {
  it("gets another number when the one drawn is in use, and keeps it when it is sent again", async () => {
    const sleutel = randomUUID();
    const taken = await take(sleutel);
    const first = await ontvang(db.services, noor, { sleutel, melding });
    expect(first.outcome.kind).toBe("done");
    expect(first.nummer).not.toBe(taken);
    expect((await storedCasus(db.services, first.casus))?.nummer).toBe(first.nummer);
    expect(await ontvang(db.services, noor, { sleutel, melding })).toEqual(first);
  });

  it("keeps its number when the one drawn first has come free meanwhile", async () => {
    const sleutel = randomUUID();
    const taken = await take(sleutel);
    const first = await ontvang(db.services, noor, { sleutel, melding });
    await db.services.pools.schrijf.query("delete from schakel.casus where nummer = $1", [taken]);
    expect(await ontvang(db.services, noor, { sleutel, melding })).toEqual(first);
  });

  it("twice at once under a number that is in use makes one casus", async () => {
    const sleutel = randomUUID();
    await take(sleutel);
    const both = await Promise.all([1, 2].map(() => ontvang(db.services, noor, { sleutel, melding })));
    expect(both[1]).toEqual(both[0]);
    expect(both[0]?.outcome.kind).toBe("done");
  });

  it("of two senders that chose the same key are two casussen", async () => {
    const sleutel = randomUUID();
    const mine = await ontvang(db.services, noor, { sleutel, melding });
    const theirs = await ontvang(db.services, elders, {
      sleutel,
      melding: { ...melding, ontvanger: amsterdam },
    });
    expect([mine.outcome.kind, theirs.outcome.kind]).toEqual(["done", "done"]);
    expect(theirs.casus).not.toBe(mine.casus);
    expect(theirs.nummer).not.toBe(mine.nummer);
  });

  it("with other content under the same key is refused", async () => {
    const sleutel = randomUUID();
    await take(sleutel);
    await ontvang(db.services, noor, { sleutel, melding });
    const other = { ...melding, toelichting: "Iets anders." };
    const { outcome } = await ontvang(db.services, noor, { sleutel, melding: other });
    expect(outcome).toMatchObject({ kind: "refused", refusal: { code: "commando-id-hergebruikt" } });
  });
});
