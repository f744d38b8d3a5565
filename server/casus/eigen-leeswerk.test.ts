import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { iemandVan, meldingNederland, organisaties } from "#domain/testing/mensen.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { dropConcept, keepConcept, readConcepten } from "./concept.ts";
import { readEigenInzage } from "./inzage.ts";
import { readMelder } from "./melder.ts";
import { ontvang } from "./ontvangst.ts";

const { haaglanden, amsterdam, lkha } = organisaties;
const noor = iemandVan(haaglanden);
const collega = { ...noor, medewerker: "collega" };
const elders = iemandVan(amsterdam);

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

/** The audit lines about one object, as the owner of the table sees them. */
async function audited(
  object: string,
): Promise<{ handeling: string; uitkomst: string; doel: string | null }[]> {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: db.adminUrl });
  await client.connect();
  const { rows } = await client.query(
    "select handeling, uitkomst, doel from schakel.audit where object = $1 order by id",
    [object],
  );
  await client.end();
  return rows;
}

async function reported(): Promise<string> {
  const { nummer: _, ...told } = meldingNederland;
  const melder = { naam: "Meester Verzonnen", organisatie: "Voorbeeldschool", anoniem: false };
  const melding = { ...told, ontvangenOp: "2026-03-02", melder };
  return (await ontvang(db.services, noor, { sleutel: randomUUID(), melding })).casus;
}

describe("the reporter", () => {
  it("WW-M5 opens for who holds it, for a purpose that stands in the audit", async () => {
    const id = await reported();
    expect(await readMelder(db.services, noor, { id, doel: "terugbellen" })).toEqual({
      naam: "Meester Verzonnen",
      organisatie: "Voorbeeldschool",
      anoniem: false,
    });
    expect(await audited(id)).toContainEqual({
      handeling: "melder.lees",
      uitkomst: "gelezen",
      doel: "terugbellen",
    });
  });

  it("WW-M5 is not there for another region, nor for LKHA, and the attempt is audited", async () => {
    const id = await reported();
    for (const buiten of [elders, iemandVan(lkha)])
      expect(await readMelder(db.services, buiten, { id, doel: "terugbellen" })).toBeUndefined();
    expect(await audited(id)).toContainEqual({
      handeling: "melder.lees",
      uitkomst: "niet-gevonden",
      doel: "terugbellen",
    });
  });
});

describe("own look-ups", () => {
  it("are the reader's own lines about a case the reader can see, and nobody else's", async () => {
    const id = await reported();
    await readMelder(db.services, collega, { id, doel: "terugkoppelen" });
    const seen = await readEigenInzage(db.services, noor, id);
    expect(seen.map(({ handeling }) => handeling)).toEqual(["OntvangMelding"]);
    expect(await readEigenInzage(db.services, elders, id)).toEqual([]);
  });
});

describe("a draft", () => {
  it("is kept, kept again over itself, and gone when thrown away", async () => {
    const id = randomUUID();
    await keepConcept(db.services, noor, { id, inhoud: { toelichting: ["Half"] } });
    await keepConcept(db.services, noor, { id, inhoud: { toelichting: ["Half verhaal"], vormen: ["vgv"] } });
    const { concepten, open } = await readConcepten(db.services, noor, id);
    expect(concepten.map((draft) => draft.id)).toEqual([id]);
    expect(open?.inhoud).toEqual({ toelichting: ["Half verhaal"], vormen: ["vgv"] });
    await dropConcept(db.services, noor, id);
    expect((await readConcepten(db.services, noor, id)).concepten).toEqual([]);
  });

  it("belongs to its owner in one organisation: nobody else reads, overwrites or removes it", async () => {
    const id = randomUUID();
    await keepConcept(db.services, noor, { id, inhoud: { toelichting: ["Van Noor"] } });
    const elsewhere = { ...noor, organisatie: amsterdam };
    for (const ander of [collega, elders, elsewhere]) {
      expect(await readConcepten(db.services, ander, id)).toEqual({ concepten: [], open: undefined });
      await keepConcept(db.services, ander, { id, inhoud: { toelichting: ["Gekaapt"] } });
      await dropConcept(db.services, ander, id);
    }
    expect((await readConcepten(db.services, noor, id)).open?.inhoud).toEqual({ toelichting: ["Van Noor"] });
  });
});
