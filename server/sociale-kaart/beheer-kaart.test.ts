import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#domain/access/actor.ts";
import type { Kaart, Kaartgegevens } from "#domain/kennis/sociale-kaart/kaart.ts";
import { landelijkeKaarten } from "#domain/kennis/sociale-kaart/kaarten.ts";
import { isVerouderd } from "#domain/kennis/sociale-kaart/nagezien.ts";
import { iemandVan, organisaties } from "#domain/testing/mensen.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { houdKaartBij, leesEigenKaarten, leesGehouden } from "./beheer-kaart.ts";
import { findKaart, zoekKaarten } from "./lees-kaart.ts";

const noor: Actor = { ...iemandVan(organisaties.haaglanden), medewerker: "noor-verbeek" };
const marijke: Actor = { ...iemandVan(organisaties.haaglanden, "teamleider"), medewerker: "marijke-adema" };
const sanne: Actor = { ...iemandVan(organisaties.amsterdam), medewerker: "sanne-oudkerk" };
const fier = landelijkeKaarten.find(({ id }) => id === "fier")?.gegevens as Kaartgegevens;
const opvang: Kaartgegevens = {
  ...fier,
  naam: { nl: "Opvang Zonneweg (voorbeeld)", en: "Shelter Zonneweg (example)" },
  telefoon: "070-000 00 01",
  mail: "opvang@voorbeeld.example",
  site: "https://voorbeeld.example",
  nagezienOp: "2026-03-01",
};

let database: TestDatabase;
let admin: pg.Client;
beforeAll(async () => {
  database = await openTestDatabase();
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await database.close();
});

const doe = (actor: Actor, opdracht: Parameters<typeof houdKaartBij>[2]) =>
  houdKaartBij(database.services, actor, opdracht);
let teller = 0;
/** A new card of the region Haaglanden. */
async function nieuw(gegevens = opvang): Promise<string> {
  teller += 1;
  const id = `proef-${teller}`;
  expect(await doe(noor, { type: "kaart.voegtoe", id, landelijk: false, gegevens })).toEqual({
    kind: "gedaan",
    id,
    versie: 1,
  });
  return id;
}
const versies = async (id: string) =>
  (
    await admin.query(
      "select versie, handeling from schakel.kaartversie where kaart_id = $1 order by versie",
      [id],
    )
  ).rows.map(({ versie, handeling }) => `${versie} ${handeling}`);
const audit = async (id: string) =>
  (
    await admin.query(
      "select handeling, uitkomst, doel, policies from schakel.audit where object = $1 order by id",
      [id],
    )
  ).rows;

describe("RK-7.19 a Veilig Thuis keeps its cards", () => {
  it("adds, changes, confirms, withdraws and puts back, each as a version with a line in the audit", async () => {
    const id = await nieuw();
    expect((await findKaart(database.services, id))?.regio).toBe("Haaglanden");
    await doe(marijke, {
      type: "kaart.wijzig",
      id,
      versie: 1,
      gegevens: { ...opvang, telefoon: "070-000 00 02" },
    });
    await doe(noor, { type: "kaart.bevestig", id, versie: 2 });
    expect((await findKaart(database.services, id))?.gegevens.nagezienOp).toBe("2026-03-02");
    await doe(noor, { type: "kaart.trekin", id, versie: 3, reden: "Gesloten." });
    expect(await findKaart(database.services, id)).toBeUndefined();
    expect(await doe(noor, { type: "kaart.bevestig", id, versie: 4 })).toEqual({ kind: "kan-niet" });
    await doe(noor, { type: "kaart.zetterug", id, versie: 4 });
    expect((await findKaart(database.services, id))?.gegevens.telefoon).toBe("070-000 00 02");
    expect(await versies(id)).toEqual([
      "1 toegevoegd",
      "2 gewijzigd",
      "3 nagekeken",
      "4 ingetrokken",
      "5 teruggezet",
    ]);
    const regels = await audit(id);
    expect(regels.map(({ handeling, uitkomst }) => `${handeling} ${uitkomst}`)).toEqual([
      "kaart.voegtoe gedaan",
      "kaart.wijzig gedaan",
      "kaart.bevestig gedaan",
      "kaart.trekin gedaan",
      "kaart.bevestig geweigerd",
      "kaart.zetterug gedaan",
    ]);
    expect(regels[0]).toMatchObject({ doel: "sociale-kaart", policies: ["veilig-thuis-houdt-eigen-kaart"] });
    const gelezen = await leesGehouden(database.services, noor, id);
    expect(gelezen?.geschiedenis[0]).toMatchObject({ versie: 5, handeling: "teruggezet" });
    expect(gelezen?.geschiedenis[1]).toMatchObject({ reden: "Gesloten." });
  });

  it("a withdrawn card is found by nobody, by no word and no filter, but stands in the list of who keeps it", async () => {
    const id = await nieuw({ ...opvang, naam: { nl: "Kwispelhuis", en: "Kwispelhuis" } });
    const gevonden = async () =>
      (
        await zoekKaarten(database.services, { zoek: "kwispelhuis" }, { taal: "nl", vanaf: 0, hoeveel: 10 })
      ).kaarten.map((kaart) => kaart.id);
    expect(await gevonden()).toEqual([id]);
    await doe(noor, { type: "kaart.trekin", id, versie: 1, reden: "Dubbel." });
    expect(await gevonden()).toEqual([]);
    const eigen = await leesEigenKaarten(database.services, noor);
    expect(eigen?.kaarten.find((kaart) => kaart.id === id)?.ingetrokken).toBe(true);
    expect((await leesEigenKaarten(database.services, sanne))?.kaarten.some((kaart) => kaart.id === id)).toBe(
      false,
    );
  });

  it("a word of any length is stored, and found by how it begins", async () => {
    const lang = Array.from({ length: 900 }, (_, plek) => String.fromCodePoint(0x4e00 + plek)).join("");
    const id = await nieuw({ ...opvang, wat: { nl: lang, en: lang } });
    const { kaarten } = await zoekKaarten(
      database.services,
      { zoek: lang },
      { taal: "nl", vanaf: 0, hoeveel: 10 },
    );
    expect(kaarten.map((kaart) => kaart.id)).toEqual([id]);
  });

  it("another region, another kind of organisation and another role find nothing to keep, and it is written down", async () => {
    const id = await nieuw();
    const anderen: Actor[] = [
      sanne,
      iemandVan(organisaties.lkha),
      iemandVan(organisaties.politie),
      { ...noor, rollen: ["beheer"] },
      { ...noor, rollen: ["logcontrole"] },
      { ...noor, rollen: ["koppeling"] },
    ];
    for (const actor of anderen) {
      for (const opdracht of [
        { type: "kaart.wijzig", id, versie: 1, gegevens: fier },
        { type: "kaart.bevestig", id, versie: 1 },
        { type: "kaart.trekin", id, versie: 1, reden: "Zomaar." },
        { type: "kaart.voegtoe", id: `van-${actor.medewerker}`, landelijk: true, gegevens: fier },
      ] as const)
        expect(await doe(actor, opdracht), `${actor.medewerker} ${opdracht.type}`).toEqual({
          kind: "niet-gevonden",
        });
      expect(await leesGehouden(database.services, actor, id)).toBeUndefined();
    }
    expect(await versies(id)).toEqual(["1 toegevoegd"]);
    expect((await audit(id)).filter(({ uitkomst }) => uitkomst === "verboden").length).toBe(
      anderen.length * 3,
    );
  });

  it("the appointed region keeps the cards of the whole country, and appointing another moves them all", async () => {
    expect(await doe(sanne, { type: "kaart.bevestig", id: "pharos", versie: 1 })).toEqual({
      kind: "niet-gevonden",
    });
    expect(await doe(noor, { type: "kaart.bevestig", id: "pharos", versie: 1 })).toMatchObject({
      kind: "gedaan",
    });
    expect(isVerouderd((await findKaart(database.services, "pharos")) as Kaart, "2026-03-02")).toBe(false);
    await admin.query("update schakel.kaart_landelijk set organisatie_id = 'vt-amsterdam-amstelland'");
    expect(await doe(noor, { type: "kaart.bevestig", id: "pharos", versie: 2 })).toEqual({
      kind: "niet-gevonden",
    });
    expect(await doe(sanne, { type: "kaart.bevestig", id: "pharos", versie: 2 })).toMatchObject({
      kind: "gedaan",
    });
    await admin.query("update schakel.kaart_landelijk set organisatie_id = 'vt-haaglanden'");
  });
});

describe("two at once", () => {
  it("who comes second changes nothing and is told", async () => {
    const id = await nieuw();
    const wijzig = (telefoon: string) =>
      ({ type: "kaart.wijzig", id, versie: 1, gegevens: { ...opvang, telefoon } }) as const;
    const uitkomsten = await Promise.all([
      doe(noor, wijzig("070-000 00 03")),
      doe(marijke, wijzig("070-000 00 04")),
    ]);
    expect(uitkomsten.map(({ kind }) => kind).sort()).toEqual(["gedaan", "ingehaald"]);
    expect(await versies(id)).toEqual(["1 toegevoegd", "2 gewijzigd"]);
    expect(await doe(noor, wijzig("070-000 00 05"))).toEqual({ kind: "ingehaald" });
  });

  it("the same form sent twice by one person is one change, and nobody was before themselves", async () => {
    const id = await nieuw();
    const opdrachten = [
      { type: "kaart.wijzig", id, versie: 1, gegevens: { ...opvang, telefoon: "070-000 00 06" } },
      { type: "kaart.bevestig", id, versie: 2 },
      { type: "kaart.trekin", id, versie: 3, reden: "Verhuisd." },
      { type: "kaart.zetterug", id, versie: 4 },
    ] as const;
    for (const opdracht of opdrachten) {
      const gedaan = { kind: "gedaan", id, versie: opdracht.versie + 1 };
      expect(await Promise.all([doe(noor, opdracht), doe(noor, opdracht)])).toEqual([gedaan, gedaan]);
      expect(await doe(noor, opdracht)).toEqual(gedaan);
      expect(await doe(marijke, opdracht)).toEqual({ kind: "ingehaald" });
    }
    expect((await versies(id)).length).toBe(5);
    expect(await doe(noor, opdrachten[0])).toEqual({ kind: "ingehaald" });
    const erbij = { type: "kaart.voegtoe", id, landelijk: false, gegevens: opvang } as const;
    expect(await doe(noor, erbij), "it was changed since").toEqual({ kind: "ingehaald" });
  });

  it("the same new card twice is one card; another under its address is refused", async () => {
    const opdracht = { type: "kaart.voegtoe", id: "dubbel", landelijk: false, gegevens: opvang } as const;
    const uitkomsten = await Promise.all([doe(noor, opdracht), doe(noor, opdracht)]);
    expect(uitkomsten).toEqual([1, 2].map(() => ({ kind: "gedaan", id: "dubbel", versie: 1 })));
    expect(await versies("dubbel")).toEqual(["1 toegevoegd"]);
    expect(await doe(noor, { ...opdracht, gegevens: fier })).toEqual({ kind: "ingehaald" });
    expect(await doe(sanne, opdracht)).toEqual({ kind: "ingehaald" });
  });
});

describe("the second wall", () => {
  /** What the database answers to somebody, whatever the program would have said. */
  async function alsIemand(actor: Actor, sql: string): Promise<unknown> {
    const client = new pg.Client({ connectionString: database.urlOf("lees") });
    await client.connect();
    try {
      await client.query("begin");
      await client.query(
        `select set_config('schakel.medewerker', $1, true), set_config('schakel.organisatie', $2, true), set_config('schakel.rollen', $3, true)`,
        [actor.medewerker, actor.organisatie.id, actor.rollen.join(",")],
      );
      return (await client.query(sql)).rows;
    } catch (error) {
      return (error as Error).message;
    } finally {
      await client.end();
    }
  }
  const versie = (id: string, nr: number, actor: Actor) =>
    `insert into kaartversie (kaart_id, versie, handeling, gegevens, zoek, medewerker, organisatie)
     values ('${id}', ${nr}, 'gewijzigd', '{}', '{}', '${actor.medewerker}', '${actor.organisatie.id}')`;

  it("refuses by itself who does not keep a card, and shows nothing of its history", async () => {
    const id = await nieuw();
    for (const actor of [sanne, iemandVan(organisaties.lkha), { ...noor, rollen: ["beheer"] } as Actor]) {
      expect(await alsIemand(actor, versie(id, 2, actor))).toMatch(/row-level security/);
      expect(
        await alsIemand(actor, `insert into kaart (id, houder) values ('smokkel', 'vt-haaglanden')`),
      ).toMatch(/row-level security/);
      expect(await alsIemand(actor, `insert into kaart (id) values ('smokkel')`)).toMatch(
        /row-level security/,
      );
      expect(await alsIemand(actor, `select versie from kaartversie where kaart_id = '${id}'`)).toEqual([]);
    }
    expect(await alsIemand(noor, versie(id, 2, noor))).toEqual([]);
    expect(await alsIemand(noor, versie(id, 2, sanne)), "in the name of another").toMatch(
      /row-level security/,
    );
    expect(await alsIemand(noor, versie(id, 7, noor)), "a gap").toMatch(/does not follow/);
  });

  it("lets nobody change or remove a version, not even its keeper", async () => {
    const id = await nieuw();
    for (const sql of [
      `update kaartversie set gegevens = '{}' where kaart_id = '${id}'`,
      `delete from kaartversie where kaart_id = '${id}'`,
      `update kaart_nu set versie = 9 where id = '${id}'`,
      `insert into kaart_woord values ('${id}', 'x', 1)`,
      `update kaart set houder = null where id = '${id}'`,
      "update kaart_landelijk set organisatie_id = 'lkha'",
      `insert into kaartversie (kaart_id, versie, handeling, gegevens, zoek, medewerker, organisatie, at) values ('${id}', 2, 'gewijzigd', '{}', '{}', 'noor-verbeek', 'vt-haaglanden', '2020-01-01')`,
    ])
      expect(await alsIemand(noor, sql), sql).toMatch(/permission denied/);
    await expect(
      admin.query(`update schakel.kaartversie set gegevens = '{}' where kaart_id = '${id}'`),
    ).rejects.toThrow();
    for (const role of ["schrijf", "werk"] as const)
      await expect(database.services.pools[role].query("select 1 from schakel.kaartversie")).rejects.toThrow(
        "permission denied",
      );
  });
});
