import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CommandOf } from "#domain/casus/command.ts";
import { nieuwNummer } from "#domain/casus/nummer.ts";
import type { PersoonGegevens } from "#domain/casus/persoon.ts";
import { iemandVan, meldingNederland, organisaties } from "#domain/testing/mensen.ts";
import { readMelder } from "../casus/melder.ts";
import { readCasus } from "../journal/read.ts";
import { rebuild } from "../journal/rebuild.ts";
import { sendTo, storedCasus } from "../testing/run.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { readRadarlijst } from "./lijst.ts";
import { readLopend } from "./lopend.ts";
import { maakTreffers } from "./maak-treffers.ts";
import { readTreffers } from "./treffers.ts";
import { readGevraagd, readVragen, vraagElders } from "./vraag.ts";

const noor = iemandVan(organisaties.haaglanden);
const bas = iemandVan(organisaties.amsterdam);

let db: TestDatabase;
let admin: pg.Client;
beforeAll(async () => {
  db = await openTestDatabase();
  admin = new pg.Client({ connectionString: db.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await db.close();
});

/** A report about this person; answers where they stand. */
async function meld(slachtoffer: Omit<PersoonGegevens, "rol">, actor = noor) {
  const casus = randomUUID();
  const command = {
    ...meldingNederland,
    nummer: nieuwNummer(Buffer.from(casus.replaceAll("-", ""), "hex")),
    ontvanger: actor.organisatie,
    ontvangenOp: "2026-03-02",
    slachtoffer: { rol: "slachtoffer" as const, ...slachtoffer },
    overigen: [],
  };
  expect(await sendTo(db.services, { casus, actor, command })).toMatchObject({ kind: "done" });
  const betrokkene = (await storedCasus(db.services, casus))?.betrokkenen[0]?.id ?? "";
  return { casus, betrokkene };
}
type Plek = Awaited<ReturnType<typeof meld>>;

const zie = async (casus: string, actor = noor) => (await readTreffers(db.services, actor, casus))?.[0];
const besluit = (
  hier: Plek,
  daar: Plek,
  { uitkomst, actor = noor }: { uitkomst: CommandOf<"BeoordeelTreffer">["uitkomst"]; actor?: typeof noor },
) =>
  sendTo(db.services, {
    casus: hier.casus,
    actor,
    command: {
      type: "BeoordeelTreffer",
      betrokkene: hier.betrokkene,
      anderCasus: daar.casus,
      anderBetrokkene: daar.betrokkene,
      uitkomst,
      toelichting: "Zelfde moeder.",
    },
  });

describe("SOA-S2.1 every report is laid beside the people of the own organisation", () => {
  it("finds somebody under another spelling and a swapped date, and says why", async () => {
    const eerder = await meld({ naam: "Fatima el Idrissi", geboortedatum: "1987-03-12" });
    const nu = await meld({ naam: "Elidrisi, Fatma", geboortedatum: "1987-12-03" });
    expect((await zie(nu.casus))?.treffers).toMatchObject([
      {
        ander: { casus: eerder.casus, betrokkene: eerder.betrokkene, open: true, leidt: true },
        gelijkenis: { klasse: "waarschijnlijk", uitleg: { naam: "klinkt", datum: "gewisseld" } },
      },
    ]);
    const { rows } = await admin.query(
      "select handeling, doel, objecten from schakel.audit where object = $1 and handeling like 'radar%' order by id",
      [nu.casus],
    );
    expect(rows).toMatchObject([
      { handeling: "radar.zoek", doel: "radar" },
      { handeling: "radar.lees", doel: "radar", objecten: [eerder.casus] },
    ]);
  });

  it("shows another organisation nothing, whichever of the two it holds", async () => {
    const hier = await meld({ naam: "Hodan Warsame", geboortedatum: "1991-07-08" });
    const daar = await meld({ naam: "Hodan Warsame", geboortedatum: "1991-07-08" }, bas);
    expect((await zie(hier.casus))?.treffers).toEqual([]);
    expect((await zie(daar.casus, bas))?.treffers).toEqual([]);
    expect(await readTreffers(db.services, bas, hier.casus)).toBeUndefined();
    await maakTreffers(db.services);
    const samen = (t: { casus: string; anderCasus: string }) => [t.casus, t.anderCasus];
    expect((await readRadarlijst(db.services, bas, 1)).treffers.flatMap(samen)).not.toContain(hier.casus);
    expect((await readRadarlijst(db.services, noor, 1)).treffers.flatMap(samen)).not.toContain(daar.casus);
    expect(await besluit(hier, daar, { uitkomst: "dezelfde" })).toMatchObject({
      kind: "refused",
      refusal: { code: "persoon-onbekend" },
    });
  });

  it("gives who works on no cases, and a system, nothing", async () => {
    const { casus } = await meld({ naam: "Ayse Celik", geboortedatum: "1980-04-05" });
    await meld({ naam: "Ayşe Çelik", geboortedatum: "1980-04-05" });
    for (const rol of ["beleid", "koppeling"] as const) {
      const wie = iemandVan(organisaties.haaglanden, rol);
      expect(await readTreffers(db.services, wie, casus)).toBeUndefined();
      expect((await readRadarlijst(db.services, wie, 1)).totaal).toBe(0);
    }
  });

  it("no login role of the program reads the index past its functions", async () => {
    for (const [role, tables] of [
      ["lees", ["radarindex", "radarbeurt"]],
      ["werk", ["radarindex", "radarbeurt", "radartreffer", "radarbesluit", "persoon"]],
    ] as const) {
      const client = new pg.Client({ connectionString: db.urlOf(role) });
      await client.connect();
      for (const table of tables)
        await expect(client.query(`select from schakel.${table}`)).rejects.toThrow("permission denied");
      await client.end();
    }
  });
});

describe("RK-2.4 a person decides, and can take it back", () => {
  it("linked: each shows the other as known before, and the list no longer asks; taken back it asks again", async () => {
    const eerder = await meld({ naam: "Mohamed Amrani", geboortedatum: "1979-09-21" });
    const nu = await meld({ naam: "Mouhamad Amrani", geboortedatum: "1979-09-21" });
    await maakTreffers(db.services);
    const opLijst = async () =>
      (await readRadarlijst(db.services, noor, 1)).treffers.filter(({ casus }) => casus === nu.casus);
    expect(await opLijst()).toMatchObject([{ anderCasus: eerder.casus, klasse: "waarschijnlijk" }]);

    expect(await besluit(nu, eerder, { uitkomst: "dezelfde" })).toMatchObject({ kind: "done" });
    expect((await zie(nu.casus))?.treffers[0]?.besluit).toEqual({ uitkomst: "dezelfde", hier: true });
    expect((await zie(eerder.casus))?.treffers[0]?.besluit).toEqual({ uitkomst: "dezelfde", hier: false });
    expect(await opLijst()).toEqual([]);

    expect(await besluit(nu, eerder, { uitkomst: "herroepen" })).toMatchObject({ kind: "done" });
    expect((await zie(nu.casus))?.treffers[0]?.besluit).toBeUndefined();
    expect(await opLijst()).toHaveLength(1);
    expect(await besluit(nu, eerder, { uitkomst: "herroepen" })).toMatchObject({
      refusal: { code: "niets-te-herroepen" },
    });
  });

  it("not the same: never shown again for these two; unsure stays, marked", async () => {
    const eerder = await meld({ naam: "Anna de Boer", geboortedatum: "1993-01-31" });
    const nu = await meld({ naam: "Anna de Boer", geboortedatum: "1993-01-31" });
    await besluit(nu, eerder, { uitkomst: "onzeker" });
    await maakTreffers(db.services);
    const opLijst = async () =>
      (await readRadarlijst(db.services, noor, 1)).treffers.filter(({ casus }) => casus === nu.casus);
    expect(await opLijst()).toMatchObject([{ onzeker: true }]);
    await besluit(nu, eerder, { uitkomst: "niet-dezelfde" });
    expect(await zie(nu.casus)).toMatchObject({ treffers: [], afgewezen: [{ besluit: { hier: true } }] });
    expect(await zie(eerder.casus)).toMatchObject({
      treffers: [],
      afgewezen: [{ besluit: { hier: false } }],
    });
    expect(await opLijst()).toEqual([]);
  });

  it("a decision stays in the own dossier: nobody else in the case reads of it", async () => {
    const eerder = await meld({ naam: "Selam Tesfay", geboortedatum: "1998-11-02" });
    const nu = await meld({ naam: "Selam Tesfaye", geboortedatum: "1998-11-02" });
    await besluit(nu, eerder, { uitkomst: "dezelfde" });
    const { rows } = await admin.query(
      "select data from schakel.journal where type = 'TrefferBeoordeeld' and stream_id = $1",
      [nu.casus],
    );
    expect(JSON.stringify(rows)).not.toMatch(/Selam|moeder/);
    expect(await besluit(nu, eerder, { uitkomst: "niet-dezelfde", actor: bas })).toEqual({ kind: "denied" });
  });
});

describe("what radar knows", () => {
  it("goes with a person who is destroyed, and comes back the same by replay", async () => {
    const eerder = await meld({ naam: "Warda Jaamac", geboortedatum: "1985-02-14" });
    const nu = await meld({ naam: "Warda Jama", geboortedatum: "1985-02-14" });
    await maakTreffers(db.services);
    expect((await zie(nu.casus))?.treffers).toHaveLength(1);
    await admin.query("delete from schakel.persoon where casus_id = $1", [eerder.casus]);
    expect((await zie(nu.casus))?.treffers).toEqual([]);
    for (const table of ["radarindex", "radartreffer"])
      expect(
        (await admin.query(`select from schakel.${table} where casus_id = $1`, [eerder.casus])).rowCount,
      ).toBe(0);
    expect(
      (await admin.query("select from schakel.radartreffer where ander_casus = $1", [eerder.casus])).rowCount,
    ).toBe(0);

    const index = async () =>
      (await admin.query("select * from schakel.radarindex order by persoon_id")).rows;
    const before = await index();
    await admin.query("truncate schakel.radarindex, schakel.radarbesluit");
    await rebuild(db.services);
    expect(await index()).toEqual(before);
  });

  it("follows a correction: who is called otherwise is no longer found by the old name", async () => {
    const eerder = await meld({ naam: "Sterre Vink", geboortedatum: "2001-10-10" });
    const nu = await meld({ naam: "Sterre Vink", geboortedatum: "2001-10-10" });
    await sendTo(db.services, {
      casus: eerder.casus,
      actor: noor,
      command: {
        type: "WerkBetrokkeneBij",
        betrokkene: eerder.betrokkene,
        persoon: { rol: "slachtoffer", naam: "Marije Vogel", geboortedatum: "1960-10-11" },
      },
    });
    expect((await zie(nu.casus))?.treffers).toEqual([]);
  });
});

describe("WW-M2 a report on somebody with a running case", () => {
  const beller = { naam: "Juf Voorbeeld", anoniem: false };

  it("is seen before a second case is made, and only while the case runs here", async () => {
    const lopend = await meld({ naam: "Farida Bouazza", geboortedatum: "2012-05-06" });
    const zoekt = { rol: "slachtoffer", naam: "Farida Boeazza", geboortedatum: "2012-06-05" } as const;
    expect(await readLopend(db.services, noor, zoekt)).toMatchObject([{ casus: lopend.casus }]);
    expect(await readLopend(db.services, bas, zoekt)).toEqual([]);
    expect(await readLopend(db.services, noor, { ...zoekt, naam: "Malika Boeazza" })).toEqual([]);
  });

  it("is added with its own reporter, who opens for a purpose to who holds it", async () => {
    const { casus } = await meld({ naam: "Yara Samen", geboortedatum: "2013-05-06" });
    const command = {
      type: "VoegMeldingToe",
      kanaal: "telefoon",
      vrager: "professional",
      toelichting: "Weer geschreeuw.",
      melder: beller,
    } as const;
    const uitkomst = await sendTo(db.services, { casus, actor: noor, command });
    expect(uitkomst).toMatchObject({ kind: "done", events: ["MeldingToegevoegd"] });
    const gezien = await readCasus(db.services, noor, { id: casus, doel: "behandeling" });
    const [vervolg] = gezien?.casus.melding.melders ?? [];
    const vraag = { id: casus, doel: "terugbellen", melding: vervolg?.melding } as const;
    expect(await readMelder(db.services, noor, vraag)).toEqual(beller);
    expect(await readMelder(db.services, bas, vraag)).toBeUndefined();
    expect(await readMelder(db.services, noor, { ...vraag, melding: 1 })).toBeUndefined();
  });
});

describe("X-VT7 between regions radar says known or not, and nothing else", () => {
  const vraag = (plek: Plek, wie = noor, id: string = randomUUID()) =>
    vraagElders(db.services, wie, { ...plek, id, doel: "verhuisd" });
  const iemand = { naam: "Dounia Achahbar", geboortedatum: "1990-11-05" };

  it("tells the asker who knows somebody, and the asked who asked and for what beside its own casus", async () => {
    const hier = await meld(iemand);
    const daar = await meld({ naam: "Dounia Asjahbar", geboortedatum: "1990-05-11" }, bas);
    const gevraagd = await vraag(hier);
    expect(gevraagd).toEqual({ kind: "gevraagd", bekend: [bas.organisatie.id], aantal: expect.any(Number) });
    expect(JSON.stringify(gevraagd)).not.toContain(daar.casus);
    expect(await readVragen(db.services, noor, hier.casus)).toMatchObject([
      { betrokkene: hier.betrokkene, doel: "verhuisd", bekend: [bas.organisatie.id] },
    ]);
    const gezien = await readGevraagd(db.services, bas);
    expect(gezien).toMatchObject([{ doel: "verhuisd", casus: daar.casus }]);
    expect(JSON.stringify(gezien)).not.toContain(hier.casus);
    expect(await readGevraagd(db.services, noor)).toEqual([]);
    const { rows } = await admin.query(
      "select doel, uitkomst, aantal from schakel.audit where handeling = 'radar.vraag' and object = $1",
      [hier.casus],
    );
    expect(rows).toEqual([{ doel: "verhuisd", uitkomst: "gelezen", aantal: 1 }]);
  });

  it("is no free search: only about somebody of an own case, told well enough", async () => {
    const hier = await meld({ naam: "Ilham Ziani", geboortedatum: "1984-08-09" });
    expect(await vraag(hier, bas)).toEqual({ kind: "niet-gevonden" });
    expect(await vraag({ ...hier, betrokkene: randomUUID() })).toEqual({ kind: "niet-gevonden" });
    const vaag = await meld({ naam: "Ilham" });
    expect(await vraag(vaag)).toEqual({ kind: "te-weinig" });
    const politie = iemandVan(organisaties.politie);
    const bijPolitie = await meld(iemand, politie);
    expect(await vraag(bijPolitie, politie)).toEqual({ kind: "niet-gevonden" });
  });

  it("twins are not known by each other's name", async () => {
    const hier = await meld({ naam: "Fleur Nijhuis", geboortedatum: "2009-03-17" });
    await meld({ naam: "Sanne Nijhuis", geboortedatum: "2009-03-17" }, bas);
    expect(await vraag(hier)).toMatchObject({ kind: "gevraagd", bekend: [] });
  });

  it("is one question when it is sent twice, and stops at the limit of an employee", async () => {
    const hier = await meld({ naam: "Merel Kooistra", geboortedatum: "1977-03-18" });
    const snel = { ...noor, medewerker: "iemand-met-haast" };
    const id = randomUUID();
    expect(await vraag(hier, snel, id)).toEqual(await vraag(hier, snel, id));
    const { rows } = await admin.query("select aantal from schakel.radargrens where van = 'medewerker'");
    for (let n = 1; n < rows[0].aantal; n++) expect((await vraag(hier, snel)).kind).toBe("gevraagd");
    expect(await vraag(hier, snel)).toEqual({ kind: "te-vaak" });
    expect((await vraag(hier)).kind).toBe("gevraagd");
  });
});
