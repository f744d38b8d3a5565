import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadDemoPeople } from "../demo/load-people.ts";
import { makeDataFolder } from "../testing/program.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { loadGemeenten, parseGemeenten } from "./gemeenten.ts";
import { findOrganisatie, listOrganisaties, medewerkersVan, regioVoorGemeente } from "./people.ts";

let database: TestDatabase;
let migratie: pg.Client;
let data: Awaited<ReturnType<typeof makeDataFolder>>;
const load = async () => {
  await loadGemeenten(migratie);
  await loadDemoPeople(migratie, data.folder);
};
beforeAll(async () => {
  database = await openTestDatabase();
  data = await makeDataFolder();
  migratie = new pg.Client({ connectionString: database.urlOf("migratie") });
  await migratie.connect();
  await load();
});
afterAll(async () => {
  await migratie.end();
  await database.close();
  await data.remove();
});

describe("municipalities", () => {
  it("there are 342, each with a Veilig Thuis organisation", async () => {
    const { rows } = await migratie.query(
      "select count(*)::int as alle, count(organisatie_id)::int as met from schakel.gemeente",
    );
    expect(rows[0]).toEqual({ alle: 342, met: 342 });
    expect(await regioVoorGemeente(database.services, "0518")).toEqual({
      code: "0518",
      naam: "'s-Gravenhage",
      regio: "Haaglanden",
      organisatieId: "vt-haaglanden",
    });
    expect(await regioVoorGemeente(database.services, "9999")).toBeUndefined();
  });

  it("keep what an administrator changed when they are loaded again", async () => {
    await migratie.query(
      "update schakel.gemeente set organisatie_id = 'vt-hollands-midden' where code = '0518'",
    );
    await migratie.query("delete from schakel.gemeente where code = '0599'");
    await load();
    expect((await regioVoorGemeente(database.services, "0518"))?.organisatieId).toBe("vt-hollands-midden");
    expect((await regioVoorGemeente(database.services, "0599"))?.organisatieId).toBe("vt-rotterdam-rijnmond");
  });

  it("are refused from a file that is not theirs", () => {
    const heading = "gemeentecode,gemeente,veiligheidsregio,veilig_thuis_regio\n";
    expect(() => parseGemeenten("a,b\n")).toThrow("another heading");
    expect(() => parseGemeenten(`${heading}0518,Den Haag,VR15`)).toThrow("line 2");
    expect(() => parseGemeenten(`${heading}518,Den Haag,VR15,Haaglanden`)).toThrow("line 2");
  });
});

describe("organisations and who works there", () => {
  it("are found by id and by kind", async () => {
    expect(await findOrganisatie(database.services, "lokaal-team-zuidrand")).toMatchObject({
      soort: "lokaal-team",
      gemeenten: ["0518"],
    });
    expect(await findOrganisatie(database.services, "bestaat-niet")).toBeUndefined();
    expect((await listOrganisaties(database.services, "lkha")).map(({ id }) => id)).toEqual(["lkha"]);
    expect((await listOrganisaties(database.services, "veilig-thuis")).length).toBe(26);
  });

  it("only those count who are active and appointed today", async () => {
    const names = async () =>
      (await medewerkersVan(database.services, "vt-haaglanden")).map(({ naam }) => naam);
    expect(await names()).toContain("Tarik Bosman");
    await migratie.query("update schakel.medewerker set actief = false where id = 'tarik-bosman'");
    await migratie.query(
      "update schakel.aanstelling set van = '2026-03-03' where medewerker_id = 'noor-verbeek'",
    );
    expect(await names()).toEqual(["Kees Amrani", "Liv Stoker", "Marijke Adema", "Rafael Dijkman"]);
  });
});

describe("what the database roles may do with people", () => {
  it.each([
    "sub from schakel.medewerker",
    "1 from schakel.sessie",
    "1 from schakel.koppeling",
    "1 from schakel.token",
  ])("the reader may not select %s", async (what) => {
    await expect(database.services.pools.lees.query(`select ${what}`)).rejects.toThrow("permission denied");
  });

  it("the writer appoints nobody and forgets no session", async () => {
    const { schrijf } = database.services.pools;
    await expect(
      schrijf.query("update schakel.aanstelling set rollen = array['logcontrole']"),
    ).rejects.toThrow("permission denied");
    await expect(schrijf.query("delete from schakel.sessie")).rejects.toThrow("permission denied");
    await expect(schrijf.query("update schakel.sessie set twee_factoren = true")).rejects.toThrow(
      "permission denied",
    );
  });

  it("jobs know nobody", async () => {
    for (const table of [
      "organisatie",
      "medewerker",
      "aanstelling",
      "gemeente",
      "sessie",
      "koppeling",
      "token",
    ])
      await expect(database.services.pools.werk.query(`select 1 from schakel.${table}`)).rejects.toThrow(
        "permission denied",
      );
  });
});
