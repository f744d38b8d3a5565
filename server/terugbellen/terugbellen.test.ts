import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { iemandVan, organisaties } from "#domain/testing/mensen.ts";
import { dropOldPublic } from "../melden/drop-old.ts";
import { newFormToken } from "../melden/send-report.ts";
import { loadPeople } from "../people/load-people.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { openTerugbelverzoek, readTerugbellen, recordPoging, rondTerugbellenAf } from "./verzoeken.ts";
import { askCallBack, noteCallBack } from "./vraag.ts";

const start = Temporal.Instant.from("2026-03-02T12:00:00+01:00");
const inhoud = { nummer: "06 99 88 77 66", codewoord: "zwaluwstaart", inspreken: false };
const { haaglanden, amsterdam } = organisaties;
const noor = { ...iemandVan(haaglanden), medewerker: "noor-verbeek" };
const tarik = { ...noor, medewerker: "tarik-bosman" };
const elders = iemandVan(amsterdam);

let db: TestDatabase;
let admin: pg.Client;
let teller = 0;
let address: string;
beforeAll(async () => {
  db = await openTestDatabase();
  await loadPeople(db.urlOf("migratie"), { mode: "demo", dataFolder: ".data" });
  admin = new pg.Client({ connectionString: db.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await db.close();
});
beforeEach(async () => {
  await admin.query("truncate schakel.terugbelverzoek, schakel.terugbelpoging");
  db.setNow(start);
  teller += 1;
  address = `203.0.113.${teller}`;
});

const ask = async (token?: string) =>
  askCallBack(db.services, {
    token: token ?? (await newFormToken(db.services)),
    address,
    ontvanger: haaglanden.id,
    wie: "slachtoffer",
    inhoud,
  });
const lijst = async (actor = noor) => (await readTerugbellen(db.services, actor)).regels;
const eerste = async () => (await lijst())[0]?.id ?? "";

describe("WW-Z1 a request to be called back", () => {
  it("WW-Z1 waits at the organisation of the region alone, with a term, and shows nothing that leads to a person", async () => {
    expect(await ask()).toEqual({ is: "gevraagd", uiterlijkAt: "2026-03-02T12:00:00.000Z" });
    const regels = await lijst();
    expect(regels).toMatchObject([
      { wie: "slachtoffer", spoed: false, publiek: true, bij: null, isTeLaat: false, pogingen: [] },
    ]);
    expect(JSON.stringify(regels)).not.toMatch(/99 88|zwaluw/);
    expect(await lijst(elders)).toEqual([]);
    const { rows } = await admin.query(
      "select v::text as rij from schakel.terugbelverzoek v union all select a::text from schakel.audit a",
    );
    for (const word of [inhoud.nummer, inhoud.codewoord])
      for (const form of [word, Buffer.from(word).toString("hex")])
        expect(JSON.stringify(rows)).not.toContain(form);
    db.setNow(start.add({ minutes: 61 }));
    expect(await lijst()).toMatchObject([{ isTeLaat: true }]);
  });

  it("is made once by a form that is sent twice, also at once, and not by one that is over", async () => {
    const token = await newFormToken(db.services);
    await Promise.all([ask(token), ask(token), ask(token)]);
    expect(await lijst()).toHaveLength(1);
    expect(await ask("zomaar")).toEqual({ is: "verlopen" });
    db.setNow(start.add({ hours: 13 }));
    expect(await ask(await newFormToken({ ...db.services, now: () => start }))).toEqual({ is: "verlopen" });
    expect(await ask(token)).toEqual({ is: "verlopen" });
  });

  it("with safe hours says so instead of a term, and is never late: a call at another moment may be dangerous", async () => {
    const id = db.services.newId();
    const uren = { ...inhoud, uren: "morgen tussen 9 en 11" };
    await noteCallBack(db.services, noor, { id, spoed: false, wie: "slachtoffer", inhoud: uren });
    db.setNow(start.add({ hours: 48 }));
    expect(await lijst()).toMatchObject([{ id, opAfspraak: true, isTeLaat: false }]);
    expect(JSON.stringify(await lijst())).not.toContain("tussen 9");
  });

  it("comes from one address only so often", async () => {
    const komt = [];
    for (let n = 0; n < 6; n++) komt.push((await ask()).is);
    expect(komt).toEqual(["gevraagd", "gevraagd", "gevraagd", "gevraagd", "te-vaak", "te-vaak"]);
  });

  it("what cannot wait stands on top, with a shorter term", async () => {
    await ask();
    const id = db.services.newId();
    const nood = { id, spoed: true, wie: "professional" as const, inhoud };
    await noteCallBack(db.services, tarik, nood);
    await noteCallBack(db.services, tarik, nood);
    expect(await lijst()).toMatchObject([
      { id, spoed: true, publiek: false, uiterlijkAt: "2026-03-02T11:15:00.000Z" },
      { spoed: false },
    ]);
  });
});

describe("whoever calls back", () => {
  it("WW-Z1 sees how to call; of two at once one does, and another can take over", async () => {
    await ask();
    const id = await eerste();
    const beide = await Promise.all(
      [noor, tarik].map((actor) => openTerugbelverzoek(db.services, actor, { id, overnemen: false })),
    );
    expect(beide.filter((gezien) => gezien !== undefined)).toEqual([inhoud]);
    expect(await openTerugbelverzoek(db.services, elders, { id, overnemen: true })).toBeUndefined();
    expect(await openTerugbelverzoek(db.services, tarik, { id, overnemen: true })).toEqual(inhoud);
    expect(await openTerugbelverzoek(db.services, noor, { id, overnemen: false })).toBeUndefined();
    const { rows } = await admin.query(
      `select medewerker, doel, uitkomst from schakel.audit where handeling = 'terugbelnummer.lees' and object = $1
        and medewerker = 'tarik-bosman' order by at desc limit 1`,
      [id],
    );
    expect(rows).toEqual([{ medewerker: "tarik-bosman", doel: "terugbellen", uitkomst: "gelezen" }]);
  });

  it("records each attempt once, and finishing takes it off the list; the number goes a day later", async () => {
    await ask();
    const verzoek = await eerste();
    const poging = { id: db.services.newId(), verzoek, uitkomst: "niet-bereikt" as const };
    expect(await recordPoging(db.services, noor, poging)).toBe(true);
    expect(await recordPoging(db.services, noor, poging)).toBe(true);
    expect(await recordPoging(db.services, elders, { ...poging, id: db.services.newId() })).toBe(false);
    expect((await lijst())[0]?.pogingen).toEqual([
      { uitkomst: "niet-bereikt", at: "2026-03-02T11:00:00.000Z" },
    ]);
    expect(await rondTerugbellenAf(db.services, elders, { verzoek, grond: "advies" })).toBe(false);
    expect(await rondTerugbellenAf(db.services, noor, { verzoek, grond: "advies" })).toBe(true);
    expect(await rondTerugbellenAf(db.services, noor, { verzoek, grond: "melding" })).toBe(false);
    expect(await lijst()).toEqual([]);
    expect(await openTerugbelverzoek(db.services, noor, { id: verzoek, overnemen: true })).toBeUndefined();
    await ask();
    const vergeten = await eerste();
    const bewaard = async () =>
      (await admin.query("select inhoud from schakel.terugbelverzoek order by id = $1", [vergeten])).rows.map(
        ({ inhoud: verzegeld }) => verzegeld !== null,
      );
    db.setNow(start.add({ hours: 23 }));
    await dropOldPublic(db.services);
    expect(await bewaard()).toEqual([true, true]);
    db.setNow(start.add({ hours: 24 }));
    await dropOldPublic(db.services);
    expect(await bewaard()).toEqual([false, true]);
    // nobody's number stays because somebody forgot to finish
    db.setNow(start.add({ hours: 24 * 30 }));
    await dropOldPublic(db.services);
    expect(await bewaard()).toEqual([false, false]);
    expect(await lijst()).toEqual([]);
  });
});
