import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor, ActorRol } from "#domain/access/actor.ts";
import type { OrganisatieSoort } from "#domain/casus/organisatie.ts";
import { drieWerkdagen } from "#domain/protocol/voorbeeld.ts";
import { editieUit } from "#domain/testing/tweede-editie.ts";
import { loadDemoCases } from "../demo/load-cases.ts";
import { readAs } from "../journal/read.ts";
import { streams } from "../journal/stream.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { readWatAls, telWatAls } from "./wat-als.ts";

const voorstel = editieUit(drieWerkdagen);
const vandaag = "2026-11-18";
let db: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  db = await openTestDatabase();
  db.setNow(Temporal.Instant.from(`${vandaag}T13:00:00Z`));
  await loadDemoCases(db.services);
  owner = new pg.Client({ connectionString: db.urlOf("migratie") });
  await owner.connect();
  await owner.query("set search_path = schakel");
});
afterAll(async () => {
  await owner.end();
  await db.close();
});

const actor = (organisatie: Actor["organisatie"], rol: ActorRol, tweeFactoren = true): Actor => ({
  medewerker: `iemand-${rol}`,
  organisatie,
  rollen: [rol],
  tweeFactoren,
});
const van = (id: string, soort: OrganisatieSoort) => ({ id, soort });
const haaglanden = van("vt-haaglanden", "veilig-thuis");
const zuidrand = van("gemeente-zuidrand", "gemeente");
const lezing = async (wie: Actor) => {
  const { rows } = await owner.query(
    "select handeling, doel, uitkomst, aantal, objecten, vingerafdruk from audit where medewerker = $1 and handeling like 'wat-als.%' order by id desc limit 1",
    [wie.medewerker],
  );
  return rows[0];
};

/** Case by case, with the plain loader of one. */
async function metDeHand(organisatie?: string): Promise<string[]> {
  const { rows } = await owner.query<{ casus_id: string }>(
    `select distinct v.casus_id from verplichting v join casus_toegang t using (casus_id)
      where v.bron = 'WW-V1' and ($1::text is null or (t.organisatie_id = $1 and t.relatie = 'verantwoordelijk'))`,
    [organisatie ?? null],
  );
  return rows.map(({ casus_id }) => casus_id).toSorted();
}

describe("what three working days instead of five would change", () => {
  it("for the installation: every case with that term, counted exactly, and none named", async () => {
    const telling = await telWatAls(owner, { voorstel, vandaag });
    const { rows } = await owner.query("select count(*)::int as aantal from casus");
    expect(telling.casussen).toBe(rows[0].aantal);
    expect(telling.anders).toBe((await metDeHand()).length);
    expect(telling.anders).toBeGreaterThan(10);
    expect(telling.door).toEqual([{ rij: "WW-V1", casussen: telling.anders }]);
    expect(telling.wissels).toContainEqual(
      expect.objectContaining({ wat: "termijn", over: "WW-V1", naar: "eerder" }),
    );
    const { rows: ids } = await owner.query<{ id: string; nummer: string }>("select id, nummer from casus");
    for (const { id, nummer } of ids) {
      expect(JSON.stringify(telling)).not.toContain(id);
      expect(JSON.stringify(telling)).not.toContain(nummer);
    }
  });

  it.each([
    ["beleid", zuidrand],
    ["logcontrole", haaglanden],
  ] as const)("for %s: numbers in tens and no case, with a line in the log", async (rol, organisatie) => {
    const wie = actor(organisatie, rol);
    const gevonden = await readWatAls(db.services, wie, voorstel);
    if (gevonden?.voor !== "keten") throw new Error(JSON.stringify(gevonden));
    const exact = await telWatAls(owner, { voorstel, vandaag });
    expect(gevonden).not.toHaveProperty("casussen");
    expect(gevonden.telling.anders).toBe(Math.floor(exact.anders / 10) * 10);
    expect(gevonden.telling.wissels.every(({ casussen }) => casussen >= 10 && casussen % 10 === 0)).toBe(
      true,
    );
    expect(await lezing(wie)).toMatchObject({
      handeling: "wat-als.tel",
      doel: "voorstel-wegen",
      uitkomst: "gelezen",
      aantal: exact.casussen,
      objecten: null,
      vingerafdruk: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it("for who works on cases: exactly those the own organisation is responsible for, by number, and they are in the log", async () => {
    const wie = actor(haaglanden, "medewerker");
    const gevonden = await readWatAls(db.services, wie, voorstel);
    if (gevonden?.voor !== "eigen") throw new Error(JSON.stringify(gevonden));
    const eigen = await metDeHand("vt-haaglanden");
    expect(gevonden.casussen.map(({ id }) => id).toSorted()).toEqual(eigen);
    expect(gevonden.telling.anders).toBe(eigen.length);
    expect(eigen.length).toBeGreaterThan(0);
    expect((await metDeHand()).length).toBeGreaterThan(eigen.length);
    expect(gevonden.casussen.every(({ nummer }) => /^[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(nummer))).toBe(true);
    const regel = await lezing(wie);
    expect(regel).toMatchObject({ handeling: "wat-als.lees", doel: "voorstel-wegen" });
    expect(regel.objecten.toSorted()).toEqual(eigen);
  });
});

describe("who may ask", () => {
  it.each([
    ["an administrator", actor(haaglanden, "beheer")],
    ["a system", actor(haaglanden, "koppeling")],
    ["policy with one factor", actor(zuidrand, "beleid", false)],
    ["the log controller with one factor", actor(haaglanden, "logcontrole", false)],
  ])("%s gets nothing, and the database gives nothing either", async (_wie, wie) => {
    expect(await readWatAls(db.services, wie, voorstel)).toBeUndefined();
    const gezien = await readAs(db.services, wie, async (client) => {
      let aantal = 0;
      for await (const _ of streams(client, "om-te-tellen")) aantal += 1;
      return { result: aantal, audit: { handeling: "wat-als.tel", uitkomst: "gelezen" } };
    });
    expect(gezien).toBe(0);
  });

  it("whoever works on cases cannot count those of others", async () => {
    const gezien = await readAs(db.services, actor(haaglanden, "medewerker"), async (client) => {
      let aantal = 0;
      for await (const _ of streams(client, "om-te-tellen")) aantal += 1;
      return { result: aantal, audit: { handeling: "wat-als.tel", uitkomst: "gelezen" } };
    });
    expect(gezien).toBe(0);
  });

  it("the counting sees no case in any other way, and nothing of who did something", async () => {
    await readAs(db.services, actor(zuidrand, "beleid"), async (client) => {
      for (const tabel of ["casus", "journal", "persoon", "tekst", "casus_toegang", "verplichting"])
        expect((await client.query(`select 1 from ${tabel}`)).rowCount).toBe(0);
      for await (const { journaal, nummer } of streams(client, "om-te-tellen")) {
        expect(nummer).toBeNull();
        expect(journaal.every(({ door }) => !("medewerker" in door))).toBe(true);
      }
      return { result: undefined, audit: { handeling: "wat-als.tel", uitkomst: "gelezen" } };
    });
  });

  it("two at once: one counts, the other hears that it is busy", async () => {
    const wie = actor(zuidrand, "beleid");
    // somebody counts as long as this transaction holds the lock of the count
    await owner.query("begin; select pg_advisory_xact_lock(hashtext('schakel wat-als'))");
    const tegelijk = await readWatAls(db.services, wie, voorstel);
    await owner.query("commit");
    expect([tegelijk?.voor, (await readWatAls(db.services, wie, voorstel))?.voor]).toEqual([
      "bezet",
      "keten",
    ]);
  });
});

it("goes through the cases page by page and meets each once", async () => {
  const perTwee: string[] = [];
  for await (const { id } of streams(owner, "alle", 2)) perTwee.push(id);
  const { rows } = await owner.query<{ id: string }>("select id from casus order by id");
  expect(perTwee).toEqual(rows.map(({ id }) => id));
});
