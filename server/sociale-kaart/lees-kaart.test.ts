import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Kaartfilter } from "#domain/kennis/sociale-kaart/filter.ts";
import { landelijkeKaarten } from "#domain/kennis/sociale-kaart/kaarten.ts";
import { uitDeLijstKaarten } from "#domain/kennis/sociale-kaart/uit-de-lijst.ts";
import { isOutage } from "../database/outage.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { findKaart, zoekKaarten } from "./lees-kaart.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const alles = { taal: "nl", vanaf: 0, hoeveel: 500 } as const;
const ids = async (filter: Partial<Kaartfilter>) =>
  (await zoekKaarten(database.services, { zoek: "", ...filter }, alles)).kaarten.map(({ id }) => id);

describe("search forgives spelling", () => {
  it.each([
    ["slachofferhulp", "slachtofferhulp"],
    ["slachtoffer hulp", "slachtofferhulp"],
    ["reclasering", "reclassering"],
    ["verlsavingszorg", "verslavingszorg"],
    ["verloskunidge", "verloskundigen"],
    ["huisards", "huisarts"],
    ["huis arts", "huisarts"],
    ["maatschapelijk werk", "maatschappelijk-werk"],
    ["crisisdinst", "crisisdienst"],
    ["centrum sexueel geweld", "centrum-seksueel-geweld"],
    ["gehandikaptenzorg", "gehandicaptenzorg"],
    ["jeugtbescherming", "jeugdbescherming"],
    ["raad v d kinderbescherming", "raad-voor-de-kinderbescherming"],
    ["raat kinderbeschreming", "raad-voor-de-kinderbescherming"],
    ["openbaar minsterie", "openbaar-ministerie"],
    ["zorg en veiligheidhuis", "zorg-en-veiligheidshuis"],
    ["ziekehuis", "ziekenhuis"],
    ["meisjesbesnijdennis", "pharos"],
    ["faros", "pharos"],
    ["sterkhuis", "sterk-huis"],
    ["veiligthuis", "veilig-thuis"],
    ["veilig tuis", "veilig-thuis"],
    ["huwlijksdwang", "lkha"],
    ["huwelijks dwang", "lkha"],
    ["achterlaating", "lkha"],
    ["eergerelateert geweld", "lec-egg"],
    ["femmes for fredom", "femmes-for-freedom"],
    ["dementy", "casemanager-dementie"],
    ["vrouwe opvang", "veilige-opvang"],
    ["somalish", "fsan"],
    ["buitenlandse zaaken", "buitenlandse-zaken"],
    ["police", "politie"],
    ["sexual assult", "centrum-seksueel-geweld"],
  ])("%s finds %s among the first three", async (zoek, id) => {
    expect((await ids({ zoek })).slice(0, 3)).toContain(id);
  });

  it.each([
    ["LHKA", "lkha"],
    ["lkha", "lkha"],
    ["AMHK", "veilig-thuis"],
    ["VT", "veilig-thuis"],
    ["blijf-van-mijn-lijf", "veilige-opvang"],
    ["blijf van mijn lijf huis", "veilige-opvang"],
    ["blijfvanmijnlijf", "veilige-opvang"],
    ["VGV", "pharos"],
    ["BZ", "buitenlandse-zaken"],
    ["CSG", "centrum-seksueel-geweld"],
    ["OM", "openbaar-ministerie"],
    ["KNOV", "verloskundigen"],
    ["opvangatlas", "veilige-opvang"],
  ])("another name, %s, finds %s", async (zoek, id) => {
    expect((await ids({ zoek })).slice(0, 5)).toContain(id);
  });

  it("finds nothing for what is no word of any card, and does not choke on anything", async () => {
    expect(await ids({ zoek: "xqzwvk" })).toEqual([]);
    for (const zoek of ["'; drop table kaart --", "%", "\\", "a".repeat(100), "!!!", "💩", "de het een"])
      await ids({ zoek });
  });
});

it("what anybody searches keeps no other reader waiting, and gives up as an outage", async () => {
  const { zoek, lees } = database.services.pools;
  const { rows } = await zoek.query("select current_setting('statement_timeout') as hoogstens");
  expect(rows[0]).toEqual({ hoogstens: "5s" });
  const client = await zoek.connect();
  await client.query("set statement_timeout = 20");
  const error = await client.query("select pg_sleep(5)").catch((ene: unknown) => ene);
  client.release(true);
  expect(isOutage(error)).toBe(true);
  const bezet = await Promise.all([zoek.connect(), zoek.connect(), zoek.connect()]);
  const wacht = zoek.query("select 1");
  expect(zoek.waitingCount).toBe(1);
  await lees.query("select 1");
  for (const ene of bezet) ene.release();
  await wacht;
});

describe("filters", () => {
  it("WW-S2 without any, everything is there by name, the 32 kinds of the list among it", async () => {
    const alle = await ids({});
    expect(alle).toEqual(expect.arrayContaining(["lkha", "mendoo", "politie"]));
    const { kaarten, totaal } = await zoekKaarten(database.services, { zoek: "" }, alles);
    const soorten = new Set(kaarten.map(({ gegevens }) => gegevens.soort));
    const uitDeLijst = uitDeLijstKaarten.map(({ gegevens }) => gegevens.soort);
    expect(uitDeLijst.filter((soort) => !soorten.has(soort))).toEqual([]);
    expect(totaal).toBe(kaarten.length);
    const namen = kaarten.map(({ gegevens }) => gegevens.naam.nl);
    expect(namen).toEqual([...namen].sort(new Intl.Collator("nl").compare));
  });

  it("WW-S1 WW-S3 by theme: a form is also found where a card names all harmful practices", async () => {
    const vgv = await ids({ thema: "vgv" });
    expect(vgv).toEqual(expect.arrayContaining(["pharos", "veilig-thuis", "verloskundigen"]));
    expect(vgv).not.toContain("femmes-for-freedom-x");
    expect(vgv).not.toContain("lokale-alliantie");
    expect(await ids({ thema: "ouderenmishandeling" })).toContain("lokale-alliantie");
    expect(await ids({ thema: "schadelijke-praktijken" })).toContain("pharos");
  });

  it("WW-S3 WW-S10 by age: youth help is there until 23, child protection until 18", async () => {
    expect(await ids({ leeftijd: 22 })).toContain("jeugdhulp");
    expect(await ids({ leeftijd: 23 })).not.toContain("jeugdhulp");
    expect(await ids({ leeftijd: 17 })).toEqual(expect.arrayContaining(["fmek", "jeugdhulp", "huisarts"]));
    expect(await ids({ leeftijd: 18 })).not.toContain("fmek");
  });

  it("WW-S3 by day and night, the whole country and language", async () => {
    expect(new Set(await ids({ dagEnNacht: true }))).toEqual(
      new Set([
        "crisisdienst",
        "politie",
        "veilig-thuis",
        "buitenlandse-zaken",
        "113-zelfmoordpreventie",
        "voorbeeld-huis-duinroos",
      ]),
    );
    expect((await ids({ landelijk: true })).length).toBe(landelijkeKaarten.length);
    expect(await ids({ taal: "so" })).toEqual(["voorbeeld-vetc-duinrand"]);
  });

  it("WW-S3 by region: its own cards and those of the whole country, and never a withdrawn one", async () => {
    const haaglanden = await ids({ regio: "Haaglanden" });
    expect(haaglanden).toEqual(expect.arrayContaining(["voorbeeld-huis-duinroos", "lkha"]));
    expect(haaglanden).not.toContain("voorbeeld-huis-amstelroos");
    expect(await ids({ regio: "Amsterdam-Amstelland" })).toContain("voorbeeld-huis-amstelroos");
    expect(await ids({})).not.toContain("voorbeeld-spreekuur-duinrand");
    expect(await findKaart(database.services, "voorbeeld-spreekuur-duinrand")).toBeUndefined();
  });

  it("add up, with a search as well", async () => {
    expect(await ids({ zoek: "geweld", dagEnNacht: true, thema: "huwelijksdwang" })).toContain(
      "veilig-thuis",
    );
    expect(await ids({ zoek: "pharos", thema: "ouderenmishandeling" })).not.toContain("pharos");
  });

  it("come page by page, and say how many there are in all", async () => {
    const eerste = await zoekKaarten(database.services, { zoek: "" }, { ...alles, hoeveel: 10 });
    const tweede = await zoekKaarten(database.services, { zoek: "" }, { ...alles, vanaf: 10, hoeveel: 10 });
    expect(eerste.kaarten.length).toBe(10);
    expect(eerste.totaal).toBe((await ids({})).length);
    expect(tweede.kaarten.map(({ id }) => id)).toEqual((await ids({})).slice(10, 20));
  });
});

it("a card is read by its id, and what does not exist is not there", async () => {
  expect((await findKaart(database.services, "pharos"))?.gegevens.telefoon).toBe("030-234 98 00");
  expect(await findKaart(database.services, "bestaat-niet")).toBeUndefined();
});
