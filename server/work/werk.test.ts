import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor, ActorRol } from "#domain/access/actor.ts";
import type { OrganisatieSoort } from "#domain/casus/organisatie.ts";
import { keepConcept } from "../casus/concept.ts";
import { makeSignals } from "../deadlines/signals.ts";
import { casusVan } from "../demo/demo-casus.ts";
import { loadDemoCases } from "../demo/load-cases.ts";
import { execute } from "../journal/execute.ts";
import { readCasus } from "../journal/read.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { Auditfilter } from "./auditfilter.ts";
import { readAuditlog, readAuditUitvoer } from "./auditlog.ts";
import { leesFilter } from "./filter.ts";
import { Werkfilter } from "./werkfilter.ts";
import { readWerk } from "./werklijst.ts";
import type { Werkregel } from "./werkregel.ts";
import { zoek } from "./zoek.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  db.setNow(Temporal.Instant.from("2026-11-18T13:00:00Z"));
  await loadDemoCases(db.services);
});
afterAll(() => db.close());

/** What nobody can do through the program. */
async function owner(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: db.adminUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
}

const actor = (medewerker: string, id: string, soort: OrganisatieSoort, ...rollen: ActorRol[]): Actor => ({
  medewerker,
  organisatie: { id, soort },
  rollen,
  team: "team-zuid",
  tweeFactoren: true,
});
const noor = actor("noor-verbeek", "vt-haaglanden", "veilig-thuis", "medewerker");
const yara = actor("yara-benschop", "lkha", "lkha", "medewerker");
const sanne = actor("sanne-oudkerk", "vt-amsterdam-amstelland", "veilig-thuis", "medewerker");
const kees = actor("kees-amrani", "vt-haaglanden", "veilig-thuis", "beheer");
const liv = actor("liv-stoker", "vt-haaglanden", "veilig-thuis", "logcontrole");

const nummer = (sleutel: string) => casusVan({ sleutel }).nummer;
const werk = (wie: Actor, filter: Partial<Werkfilter> = {}) =>
  readWerk(db.services, wie, Werkfilter.parse(filter));
const alles = async (wie: Actor, filter: Partial<Werkfilter> = {}) =>
  (await werk(wie, { van: "alle", ...filter })).lijst.regels.map((regel) => regel.nummer);

describe("the work list", () => {
  it("puts what was given back on top, then what is acute, then the first deadline", async () => {
    const { regels } = (await werk(noor, { van: "alle" })).lijst;
    expect(regels[0]?.nummer).toBe(nummer("wachtlijst"));
    const rest = regels.slice(1);
    const acute = rest.filter(({ veiligheid }) => veiligheid === "acuut-onveilig");
    expect(acute.length).toBeGreaterThan(1);
    expect(rest.slice(0, acute.length)).toEqual(acute);
    const deadlines = rest.slice(acute.length).map(({ uiterlijkAt }) => uiterlijkAt ?? "9999");
    expect(deadlines).toEqual(deadlines.toSorted());
  });

  it("names now only what is mine, offered to us or nobody's, and keeps apart what waits for others", async () => {
    const { watNu, wachtOpAnder } = await werk(noor);
    const regels = [watNu.vandaag, watNu.week, watNu.later].flatMap((deel) => deel.regels);
    const gezien = regels.map((regel) => regel.nummer);
    expect(gezien).toEqual(
      expect.arrayContaining([nummer("wachtlijst"), nummer("flat-op-acht"), nummer("terug-uit-nador")]),
    );
    expect(wachtOpAnder.regels.map((regel) => regel.nummer)).toContain(nummer("kostschool-hargeisa"));
    expect(gezien).not.toContain(nummer("kostschool-hargeisa"));
    // what is red and offered is a task of mine, and still waits for an answer
    expect(gezien).toContain(nummer("dreigende-bruiloft"));
    expect(wachtOpAnder.regels.map((regel) => regel.nummer)).toContain(nummer("dreigende-bruiloft"));
  });

  it("keeps what is red, late or due today apart from what can wait, and counts each", async () => {
    const { watNu, nu } = await werk(noor);
    const { vandaag, week, later } = watNu;
    const tonight = "2026-11-18T23:00:00.000Z";
    const mayStandNow = ({ veiligheid, redenen, uiterlijkAt }: Werkregel) =>
      redenen.some((reden) => ["teruggegeven", "aanbod-ontvangen"].includes(reden)) ||
      veiligheid === "acuut-onveilig" ||
      (uiterlijkAt ?? "9") <= tonight;
    expect(vandaag.regels.length).toBeGreaterThan(2);
    expect(vandaag.regels.every(mayStandNow)).toBe(true);
    const rest = [...week.regels, ...later.regels];
    expect(rest.length).toBeGreaterThan(0);
    expect(rest.some(mayStandNow)).toBe(false);
    expect(week.regels.every(({ uiterlijkAt }) => (uiterlijkAt ?? "9") <= "2026-11-25T23:00:00.000Z")).toBe(
      true,
    );
    const late = rest.filter(({ uiterlijkAt }) => uiterlijkAt !== null && uiterlijkAt < nu);
    expect(late).toEqual([]);
    expect([week, later].map(({ regels, totaal }) => totaal >= regels.length)).toEqual([true, true]);
  });

  it("LKHA-2.2 who has not accepted yet is visible to both sides", async () => {
    const mine = (await werk(noor, { van: "alle", reden: "aanbod-wacht" })).lijst.regels;
    expect(mine.find((regel) => regel.nummer === nummer("kostschool-hargeisa"))?.aangebodenAan).toMatch(
      /^Landelijk Knooppunt/,
    );
    const theirs = (await werk(yara, { van: "alle", reden: "aanbod-ontvangen" })).lijst.regels;
    expect(theirs.find((regel) => regel.nummer === nummer("kostschool-hargeisa"))).toMatchObject({
      relatie: "aanbieding",
      verantwoordelijk: "Veilig Thuis Haaglanden",
    });
  });

  it("shows the safety outcome only to who is responsible, and urgency to who must answer", async () => {
    const rows = (await werk(yara, { van: "alle" })).lijst.regels;
    const of = (sleutel: string) => rows.find((regel) => regel.nummer === nummer(sleutel));
    expect(of("kostschool-hargeisa")?.veiligheid).toBeNull();
    expect(of("dreigende-bruiloft")?.veiligheid).toBe("acuut-onveilig");
    expect(of("balie-rabat")?.veiligheid).toBe("structureel-onveilig");
  });

  it("filters, counts and pages", async () => {
    expect(await alles(noor, { vorm: "vgv" })).toEqual([nummer("vliegtickets-in-de-la")]);
    expect(await alles(noor, { dossier: "gesloten" })).toEqual([nummer("pinpas")]);
    const onbekend = (await werk(noor, { van: "alle", veiligheid: "onbekend" })).lijst;
    expect(onbekend.regels.every(({ veiligheid }) => veiligheid === null)).toBe(true);
    const far = (await werk(noor, { van: "alle", blad: 99 })).lijst;
    expect([far.blad, far.bladen]).toEqual([1, 1]);
  });

  it("LKHA-1.2a shows nothing of another region, and nothing at all to who does not work on cases", async () => {
    const theirs = await alles(sanne);
    expect(theirs).toContain(nummer("woonboot"));
    expect(theirs).not.toContain(nummer("keukenraam"));
    expect(theirs.filter((een) => new Set([nummer("wachtlijst"), nummer("geen-adres")]).has(een))).toEqual(
      [],
    );
    expect(await alles(kees)).toEqual([]);
    expect(await alles(liv)).toEqual([]);
  });

  it("gives a team leader the notices of the organisation, and others those of their own files", async () => {
    await makeSignals(db.services);
    const seen = async (wie: Actor) => (await werk(wie)).signalen.map((signaal) => signaal.nummer);
    const marijke = actor("marijke-adema", "vt-haaglanden", "veilig-thuis", "teamleider");
    const joost = actor("joost-terwal", "lkha", "lkha", "teamleider");
    const tarik = actor("tarik-bosman", "vt-haaglanden", "veilig-thuis", "medewerker");
    expect(await seen(marijke)).toEqual(
      expect.arrayContaining([nummer("blauwe-plekken"), nummer("paramaribo-paspoort")]),
    );
    expect(await seen(joost)).toContain(nummer("paramaribo-paspoort"));
    expect(await seen(tarik)).toContain(nummer("blauwe-plekken"));
    expect(await seen(noor)).not.toContain(nummer("blauwe-plekken"));
    const { signalen, wachtOpAnder } = await werk(marijke);
    const late = signalen.map(({ lateAt }) => lateAt);
    expect(late).toEqual(late.toSorted());
    const paspoort = signalen.find((signaal) => signaal.nummer === nummer("paramaribo-paspoort"));
    expect(paspoort).toMatchObject({
      bron: expect.stringMatching(/^BESLUIT-AANBOD/),
      redenen: expect.arrayContaining(["aanbod-wacht"]),
    });
    expect(paspoort?.aangebodenAan).toMatch(/^Landelijk Knooppunt/);
    // what should have been answered stands above what may still be
    for (const { regels } of [wachtOpAnder, (await werk(noor)).wachtOpAnder]) {
      const nogTijd = regels.map(({ uiterlijkAt }) => (uiterlijkAt ?? "9999") > db.services.now().toString());
      expect(nogTijd).toEqual(nogTijd.toSorted());
      expect(nogTijd[regels.findIndex((regel) => regel.nummer === nummer("paramaribo-paspoort"))]).toBe(
        false,
      );
    }
  });

  it("counts no further than it says, and still begins with what comes first", async () => {
    const veel = actor("iemand", "vt-veel", "veilig-thuis", "medewerker");
    await owner(`
      insert into schakel.werkregel (organisatie_id, casus_id, nummer, open, rang, relatie, redenen, vormen,
             verantwoordelijk, zicht_op_veiligheid, uiterlijk_at, bijgewerkt_at, aangeboden_aan)
      select 'vt-veel', gen_random_uuid(), 'N' || n, true, 2, 'verantwoordelijk',
             case when n % 4 = 0 then array['aanbod-wacht'] else array['besluiten'] end, '{}', 'vt-veel', 'vt-veel',
             '2026-11-01T00:00:00Z'::timestamptz + n * interval '1 hour', now(), case when n % 4 = 0 then 'lkha' end
        from generate_series(1, 1600) n`);
    const { lijst, watNu, wachtOpAnder } = await werk(veel, { van: "alle" });
    expect(lijst).toMatchObject({ totaal: 1000, meer: true, blad: 1, bladen: 20 });
    expect(lijst.regels.map((regel) => regel.nummer)).toEqual(
      Array.from({ length: 50 }, (_, n) => `N${n + 1}`),
    );
    const last = (await werk(veel, { van: "alle", blad: 999 })).lijst;
    expect([last.blad, last.regels[0]?.nummer]).toEqual([20, "N951"]);
    expect(
      [watNu.vandaag, watNu.week, watNu.later, wachtOpAnder].map(({ totaal, meer }) => [totaal, meer]),
    ).toEqual([
      [100, true],
      [100, true],
      [100, true],
      [100, true],
    ]);
    const first = [watNu.vandaag, watNu.week, watNu.later, wachtOpAnder].map(
      ({ regels }) => regels[0]?.nummer,
    );
    // tonight ends the 431st hour of this month, and the week the 599th
    expect(first).toEqual(["N1", "N433", "N601", "N4"]);
    expect((await werk(veel, { van: "alle", reden: "aanbod-wacht" })).lijst).toMatchObject({
      totaal: 400,
      meer: false,
    });
  });

  it("leaves one audit line with what was shown", async () => {
    const lines = async () => {
      const { rows } = await db.services.pools.werk.query<{ aantal: number; objecten: string[] }>(
        "select aantal, objecten from schakel.audit where handeling = 'werklijst.lees' order by id",
      );
      return rows;
    };
    const before = (await lines()).length;
    const { lijst } = await werk(noor, { van: "alle" });
    const after = await lines();
    expect(after).toHaveLength(before + 1);
    expect(after.at(-1)?.aantal).toBe(lijst.totaal);
    expect(after.at(-1)?.objecten).toEqual(expect.arrayContaining(lijst.regels.map(({ casus }) => casus)));
  });

  it("reads a filter from an address and names what it could not read", () => {
    const zoekdeel = new URLSearchParams("van=alle&reden=zomaar&vorm=&blad=-3&dossier=gesloten");
    expect(leesFilter(Werkfilter, zoekdeel)).toEqual({
      filter: { van: "alle", dossier: "gesloten", blad: 1 },
      onbekend: ["reden", "blad"],
    });
  });
});

describe("search", () => {
  const vind = async (wie: Actor, vraag: string) => zoek(db.services, wie, { vraag, doel: "waarneming" });
  const nummers = async (wie: Actor, vraag: string) =>
    (await vind(wie, vraag)).gevonden.map((rij) => rij.nummer);

  it("finds a number with and without dash, and says when one cannot be right", async () => {
    const gezocht = nummer("keukenraam");
    const politie = actor("dewi-hartog", "politie-haaglanden", "politie", "medewerker");
    for (const getypt of [gezocht, gezocht.replace("-", ""), ` ${gezocht.toLowerCase()} `.trim()])
      expect(await vind(politie, getypt)).toMatchObject({
        als: "nummer",
        gevonden: [{ nummer: gezocht, naam: null }],
      });
    const fout = `${gezocht.slice(0, 8)}${gezocht.endsWith("2") ? "3" : "2"}`;
    expect((await vind(politie, fout)).als).toBe("nummer-onjuist");
  });

  it("forgives spelling, and says by which name a file was found", async () => {
    const { als, gevonden } = await vind(noor, "yahyaoui");
    expect(als).toBe("naam");
    expect(gevonden[0]).toMatchObject({ nummer: nummer("terug-uit-nador") });
    expect(gevonden[0]?.naam).toContain("El Yahyaoui");
    expect(await nummers(noor, "elif karatai")).toContain(nummer("school-mist-leerling"));
  });

  it("LKHA-1.2a finds nothing of another region, by name or number", async () => {
    expect(await nummers(sanne, "Karatay")).toEqual([]);
    expect(await nummers(sanne, nummer("school-mist-leerling"))).toEqual([]);
    expect(await nummers(kees, "Karatay")).toEqual([]);
  });

  it("keeps the purpose and a fingerprint, and never what was typed", async () => {
    await vind(noor, "Karatay");
    const { rows } = await db.services.pools.werk.query(
      "select doel, vingerafdruk, audit::text as alles from schakel.audit where handeling = 'zoeken' order by id desc limit 1",
    );
    expect(rows[0].doel).toBe("waarneming");
    expect(rows[0].vingerafdruk).toMatch(/^[0-9a-f]{64}$/);
    expect(rows[0].alles.toLowerCase()).not.toContain("karatay");
  });
});

describe("the log", () => {
  const log = (wie: Actor, filter: Record<string, string> = {}) =>
    readAuditlog(db.services, wie, Auditfilter.parse(filter));

  it("shows a log controller the own organisation, with numbers and without names of people in cases", async () => {
    const { regels } = await log(liv, { nummer: nummer("wachtlijst").replace("-", "") });
    expect(regels.length).toBeGreaterThan(3);
    expect(new Set(regels.map((regel) => regel.nummer))).toEqual(new Set([nummer("wachtlijst")]));
    expect(JSON.stringify(regels)).not.toContain("Hoekzema");
    const elsewhere = await log(liv, { nummer: nummer("woonboot") });
    expect(elsewhere.totaal).toBe(0);
  });

  it("shows nothing to anybody else, nor to a log controller without two factors", async () => {
    expect((await log(noor)).regels).toEqual([]);
    expect((await log({ ...liv, tweeFactoren: false })).regels).toEqual([]);
  });

  it("LKHA-1.2a does not learn the number of a case of elsewhere because somebody tried to get at it", async () => {
    const { id } = casusVan({ sleutel: "wachtlijst" });
    const note = { type: "MaakNotitie", inhoud: "Geraden." } as const;
    const tried = await execute(db.services, sanne, { id: randomUUID(), casus: id, command: note });
    expect(tried).toEqual({ kind: "denied" });
    expect(await readCasus(db.services, sanne, { id, doel: "behandeling" })).toBeUndefined();
    const controller = actor("liv-stoker", "vt-amsterdam-amstelland", "veilig-thuis", "logcontrole");
    const { regels } = await log(controller);
    const lines = regels.filter(({ object }) => object === id);
    expect(lines.map(({ uitkomst }) => uitkomst)).toEqual(["niet-gevonden", "verboden"]);
    expect(lines.map((regel) => regel.nummer)).toEqual([null, null]);
    expect((await log(controller, { nummer: nummer("wachtlijst") })).totaal).toBe(0);
  });

  it("filters by act, outcome and day", async () => {
    const refused = await execute(db.services, noor, {
      id: randomUUID(),
      casus: casusVan({ sleutel: "wachtlijst" }).id,
      command: { type: "HeropenDossier", reden: "Het was nooit dicht." },
    });
    expect(refused.kind).toBe("refused");
    const { regels } = await log(liv, { handeling: "HeropenDossier", uitkomst: "geweigerd" });
    expect(regels).toMatchObject([{ medewerker: "noor-verbeek", nummer: nummer("wachtlijst") }]);
    expect((await log(liv, { tot: "2020-01-01" })).totaal).toBe(0);
    expect((await log(liv, { van: "2020-01-01" })).totaal).toBeGreaterThan(10);
  });

  it("leaves out how drafts saved themselves, unless these are asked for", async () => {
    await keepConcept(db.services, noor, { id: randomUUID(), inhoud: { toelichting: ["Half getypt."] } });
    const handelingen = (await log(liv)).regels.map(({ handeling }) => handeling);
    expect(handelingen.length).toBeGreaterThan(0);
    expect(handelingen).not.toContain("concept.bewaar");
    expect((await log(liv, { handeling: "concept.bewaar" })).totaal).toBe(1);
  });

  it("records its own reading and saving", async () => {
    const lines = await readAuditUitvoer(db.services, liv, Auditfilter.parse({}));
    expect(lines?.length).toBeGreaterThan(10);
    const { regels } = await log(liv, { handeling: "audit.uitvoer" });
    expect(regels).toMatchObject([{ medewerker: "liv-stoker", aantal: lines?.length }]);
  });
});
