import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "#domain/access/actor.ts";
import type { AdviesCommand, AdviesCommandOf } from "#domain/advies/command.ts";
import { nieuwAdviesnummer } from "#domain/advies/nummer.ts";
import { iemandVan, meldingNederland, organisaties } from "#domain/testing/mensen.ts";
import { execute, executeTogether } from "../journal/execute.ts";
import { readAs } from "../journal/read.ts";
import { readModels, rebuild } from "../journal/rebuild.ts";
import { verify } from "../journal/verify.ts";
import { sendTo, storedCasus } from "../testing/run.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { readAdvies } from "./lees.ts";
import { listAdviezen } from "./lijst.ts";
import { registreerAdvies, stelConsultvraag } from "./vastleggen.ts";

const { haaglanden, amsterdam, lkha, lokaalTeam, politie } = organisaties;
const noor = iemandVan(haaglanden);
const imane = iemandVan(lkha);
const elders = iemandVan(amsterdam);

let db: TestDatabase;
let admin: pg.Client;
let advies: string;

const nummer = () => nieuwAdviesnummer(crypto.getRandomValues(new Uint8Array(8)));
const doe = (actor: Actor, command: AdviesCommand, id = advies) =>
  execute(db.services, actor, { id: randomUUID(), advies: id, command });
const vraag: Omit<AdviesCommandOf<"RegistreerAdvies">, "nummer"> = {
  type: "RegistreerAdvies",
  gevraagdOp: "2026-03-02",
  hoedanigheid: "professional",
  sector: "onderwijs",
  vrager: { naam: "P. Uiterwijk", organisatie: "mbo", bereikbaar: "06-10000001" },
  vormen: ["huwelijksdwang"],
  vraag: "Een leerling van 17 wil niet op reis. Wat nu?",
};
const consultvraag: Omit<AdviesCommandOf<"StelConsultvraag">, "nummer"> = {
  type: "StelConsultvraag",
  deskundige: lkha,
  vrager: { naam: "Noor Verbeek", organisatie: "Veilig Thuis Haaglanden" },
  vraag: "Een leerling van 17 is niet terug van een reis. Is dit achterlating?",
  vormen: ["achterlating"],
  inBuitenland: "ja",
  leeftijd: "16-17",
  spoed: true,
};
const registreer = (extra: object = {}) => ({ ...vraag, ...extra, nummer: nummer() }) as AdviesCommand;
const tel = async (table: string): Promise<number> =>
  Number((await admin.query(`select count(*) as n from schakel.${table}`)).rows[0].n);
const zien = (actor: Actor, sql: string): Promise<number> =>
  readAs(db.services, actor, async (client) => ({
    result: (await client.query(sql)).rowCount ?? 0,
    audit: { handeling: "proef", uitkomst: "gelezen" },
  }));

beforeAll(async () => {
  db = await openTestDatabase();
  admin = new pg.Client({ connectionString: db.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await db.close();
});
beforeEach(() => {
  advies = randomUUID();
});

/** A report in the own region, from which an expert can be asked. */
async function eenCasus(): Promise<string> {
  const casus = randomUUID();
  const ontvangen = { ...meldingNederland, nummer: randomCasus(), ontvangenOp: "2026-03-02" };
  expect(await sendTo(db.services, { casus, actor: noor, command: ontvangen })).toMatchObject({
    kind: "done",
  });
  return casus;
}
const randomCasus = () => {
  const tekens = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  const acht = Array.from(crypto.getRandomValues(new Uint8Array(8)), (b) => tekens[b % 32]).join("");
  return `${acht.slice(0, 4)}-${acht.slice(4)}`;
};

describe("an advice", () => {
  it("WW-A9 WW-A4 is recorded on the asker's name, with question, estimate, advice and next contact", async () => {
    const outcome = await doe(
      noor,
      registreer({
        risico: "structureel",
        advies: "Praat met de leerling alleen.",
        onderwerpen: ["gesprek"],
        volgendContactOp: "2999-03-02",
        uitleg: ["privacy", "klachten"],
      }),
    );
    expect(outcome).toMatchObject({
      kind: "done",
      events: [
        "AdviesGevraagd",
        "RisicoIngeschat",
        "AdviesGegeven",
        "VolgendContactAfgesproken",
        "UitlegGegeven",
      ],
    });
    const gezien = await readAdvies(db.services, noor, { id: advies });
    expect(gezien?.vrager?.naam).toBe("P. Uiterwijk");
    expect(gezien?.stand).toBe("beantwoord");
  });

  it("RK-2.6 can always be anonymous, and then no row of an asker is there", async () => {
    for (const hoedanigheid of ["professional", "omstander", "slachtoffer"]) {
      advies = randomUUID();
      expect(await doe(noor, registreer({ hoedanigheid, vrager: undefined }))).toMatchObject({
        kind: "done",
      });
      expect((await readAdvies(db.services, noor, { id: advies }))?.vrager).toBeUndefined();
    }
  });

  it("WW-A8 keeps the asker's name nowhere but sealed", async () => {
    await doe(noor, registreer());
    const { rows } = await admin.query(
      `select (select jsonb_agg(j) from schakel.journal j where stream_id = $1) as a,
              (select jsonb_agg(t) from schakel.adviestekst t where advies_id = $1) as b,
              (select jsonb_agg(t) from schakel.adviesvrager t where advies_id = $1) as c,
              (select jsonb_agg(t) from schakel.advies t where id = $1) as d,
              (select jsonb_agg(t) from schakel.audit t where object = $1::text) as e`,
      [advies],
    );
    expect(JSON.stringify(rows)).not.toContain("Uiterwijk");
    expect(JSON.stringify(rows[0].c)).not.toContain(Buffer.from("Uiterwijk").toString("hex"));
  });

  it("WW-A8 has no table or column for whom it is about", async () => {
    const { rows } = await admin.query<{ column_name: string }>(
      `select column_name from information_schema.columns
        where table_schema = 'schakel' and table_name in ('advies', 'adviestekst', 'adviesvrager')`,
    );
    const verboden = /naam|bsn|geboorte|adres|persoon|betrokkene|slachtoffer|telefoon/;
    expect(rows.map(({ column_name }) => column_name).filter((naam) => verboden.test(naam))).toEqual([]);
  });

  it("sent again under the same id answers the first outcome and changes nothing", async () => {
    const envelope = { id: randomUUID(), advies, command: registreer() };
    const first = await execute(db.services, noor, envelope);
    const before = [await tel("journal"), await tel("adviestekst"), await tel("audit")];
    expect(await execute(db.services, noor, envelope)).toEqual(first);
    expect([await tel("journal"), await tel("adviestekst"), await tel("audit")]).toEqual(before);
    expect(
      await execute(db.services, noor, { ...envelope, command: registreer({ vraag: "Iets anders." }) }),
    ).toMatchObject({ kind: "refused", refusal: { code: "commando-id-hergebruikt" } });
  });

  it("drawn twice for the same form is one advice", async () => {
    const sleutel = randomUUID();
    const [een, twee] = await Promise.all([
      registreerAdvies(db.services, noor, { sleutel, vraag }),
      registreerAdvies(db.services, noor, { sleutel, vraag }),
    ]);
    expect(een).toEqual(twee);
    expect(een.outcome.kind).toBe("done");
  });

  it("WW-A10 of two who make it a report at once one does, and the other reads that it was done", async () => {
    await doe(noor, registreer());
    const omzet: AdviesCommand = {
      type: "ZetOmInMelding",
      grond: "ernstig",
      reden: "Het gevaar is te groot.",
      vragerVerteld: true,
    };
    const [een, twee] = await Promise.all([doe(noor, omzet), doe(noor, omzet)]);
    expect([een.kind, twee.kind].sort()).toEqual(["done", "refused"]);
    expect([een, twee].find(({ kind }) => kind === "refused")).toMatchObject({
      refusal: { code: "advies-omgezet", bronnen: ["WW-A10"] },
    });
  });

  it("WW-A10 WW-M1 a report names the advice it came from only once that was made into one, and by who holds it", async () => {
    await doe(noor, registreer());
    const meld = (actor: Actor) =>
      sendTo(db.services, {
        casus: randomUUID(),
        actor,
        command: {
          ...meldingNederland,
          ontvanger: actor.organisatie,
          nummer: randomCasus(),
          ontvangenOp: "2026-03-02",
          advies,
        },
      });
    expect(await meld(noor)).toMatchObject({ kind: "refused", refusal: { code: "advies-onbekend" } });
    await doe(noor, {
      type: "ZetOmInMelding",
      grond: "vrager-kan-niet-handelen",
      reden: "De vrager durft niet.",
      vragerVerteld: false,
      waaromNiet: "Niet bereikbaar.",
    });
    expect(await meld(noor)).toMatchObject({ kind: "done" });
    expect(await meld(elders)).toMatchObject({ kind: "refused", refusal: { code: "advies-onbekend" } });
  });
});

describe("an advice and a casus in one journal", () => {
  it("under the id of the other kind nothing is there, for reading and for writing", async () => {
    const casus = await eenCasus();
    await doe(noor, registreer());
    const note = { type: "MaakNotitie", inhoud: "x" } as const;
    expect(await sendTo(db.services, { casus: advies, actor: noor, command: note })).toEqual({
      kind: "denied",
    });
    const melding = { ...meldingNederland, nummer: randomCasus(), ontvangenOp: "2026-03-02" };
    expect(await sendTo(db.services, { casus: advies, actor: noor, command: melding })).toEqual({
      kind: "denied",
    });
    expect(await doe(noor, registreer(), casus)).toEqual({ kind: "denied" });
    expect(await readAdvies(db.services, noor, { id: casus })).toBeUndefined();
  });

  it("verify finds both whole, and read models are the same after truncate and replay", async () => {
    await doe(noor, registreer({ risico: "acuut", advies: "Bel 112." }));
    await stelConsultvraag(db.services, noor, {
      sleutel: randomUUID(),
      vanuit: { advies },
      vraag: consultvraag,
    });
    const snapshot = async () =>
      (await admin.query("select to_jsonb(a) as r from schakel.advies a order by id")).rows;
    const before = await snapshot();
    await admin.query(`truncate ${readModels.map((name) => `schakel.${name}`).join(", ")}`);
    await rebuild(db.services);
    expect(await snapshot()).toEqual(before);
    const found = await verify(db.urlOf("migratie"), db.services.keys);
    expect(found.breuk).toBeNull();
    expect(found.vernietigd).toBe(0);
  });

  it("verify sees a text that was changed, and one that nobody wrote", async () => {
    await doe(noor, registreer());
    const breuk = async (sql: string) => {
      const client = new pg.Client({ connectionString: db.adminUrl });
      await client.connect();
      try {
        await client.query("begin; set local session_replication_role = replica; set local timezone = 'UTC'");
        await client.query(sql);
        const { verifyAs } = await import("../journal/verify.ts");
        return (await verifyAs(client, db.services.keys)).breuk?.waar;
      } finally {
        await client.query("rollback");
        await client.end();
      }
    };
    expect(await breuk("update schakel.adviestekst set inhoud = inhoud || '!'")).toBe("adviestekst");
    expect(
      await breuk(
        `insert into schakel.adviestekst (id, advies_id, houder, inhoud, sleutel) values ('${randomUUID()}', '${advies}', 'lkha', 'x', '')`,
      ),
    ).toBe("adviestekst");
    expect(await breuk("update schakel.adviesvrager set houder = 'lkha', inhoud = inhoud || '\\x00'")).toBe(
      "adviesvrager",
    );
  });
});

describe("a consult", () => {
  const antwoord: AdviesCommand = {
    type: "BeantwoordConsult",
    uitkomst: "dreigend",
    antwoord: "Dit past bij achterlating. Bel ons als de leerling te spreken is.",
  };

  it("LKHA-1.3b LKHA-1.3c LKHA-1.4a lies at the expert on the professional's name, and nothing there leads to the casus", async () => {
    const casus = await eenCasus();
    const { outcome, advies: consult } = await stelConsultvraag(db.services, noor, {
      sleutel: randomUUID(),
      vanuit: { casus },
      vraag: consultvraag,
    });
    expect(outcome).toMatchObject({ kind: "done", events: ["ConsultGevraagd"] });
    const bijExpert = await readAdvies(db.services, imane, { id: consult });
    expect(bijExpert?.vrager).toEqual(consultvraag.vrager);
    expect(bijExpert?.stand).toBe("gevraagd");
    expect(JSON.stringify(bijExpert)).not.toContain(casus);
    const { rows } = await admin.query(
      "select jsonb_agg(j) as j from schakel.journal j where stream_id = $1",
      [consult],
    );
    expect(JSON.stringify(rows)).not.toContain(casus);
    expect((await storedCasus(db.services, casus))?.consulten).toMatchObject([
      { consult, overgenomen: false },
    ]);
  });

  it("lies at the expert exactly when the casus knows of it: a refused one is nowhere", async () => {
    const casus = await eenCasus();
    const { outcome, advies: consult } = await stelConsultvraag(db.services, noor, {
      sleutel: randomUUID(),
      vanuit: { casus },
      vraag: { ...consultvraag, vraag: "De dochter Samira is weg." },
    });
    expect(outcome).toMatchObject({ kind: "refused", refusal: { code: "herkenbaar" } });
    expect((await storedCasus(db.services, casus))?.consulten).toEqual([]);
    expect(await readAdvies(db.services, imane, { id: consult })).toBeUndefined();
    const vreemd = await stelConsultvraag(db.services, elders, {
      sleutel: randomUUID(),
      vanuit: { casus },
      vraag: consultvraag,
    });
    expect(vreemd.outcome).toEqual({ kind: "denied" });
    expect(await readAdvies(db.services, imane, { id: vreemd.advies })).toBeUndefined();
  });

  it("LKHA-1.3a is answered with an outcome; taken over it counts as an expert consulted", async () => {
    const casus = await eenCasus();
    const { advies: consult } = await stelConsultvraag(db.services, noor, {
      sleutel: randomUUID(),
      vanuit: { casus },
      vraag: consultvraag,
    });
    const neemOver = () =>
      sendTo(db.services, {
        casus,
        actor: noor,
        command: { type: "NeemConsultOver", consult, toelichting: "Het antwoord.", uitkomst: "niet" },
      });
    expect(await neemOver()).toMatchObject({ kind: "refused", refusal: { code: "advies-onbekend" } });
    expect((await storedCasus(db.services, casus))?.deskundigeGeraadpleegd).toBe(false);
    expect(
      await doe(imane, { type: "VraagTerug", vraag: "Weet de school waar de leerling is?" }, consult),
    ).toMatchObject({ kind: "done" });
    expect((await readAdvies(db.services, noor, { id: consult }))?.stand).toBe("wedervraag");
    expect(await doe(noor, { type: "BeantwoordWedervraag", antwoord: "Nee." }, consult)).toMatchObject({
      kind: "done",
    });
    expect(await doe(imane, antwoord, consult)).toMatchObject({ kind: "done" });
    const bijVrager = await readAdvies(db.services, noor, { id: consult });
    expect(bijVrager?.advies.consult?.uitkomst).toBe("dreigend");
    expect(bijVrager?.regels.at(-1)?.teksten).toEqual([antwoord.antwoord]);
    expect(await neemOver()).toMatchObject({
      kind: "done",
      events: ["ConsultOvergenomen", "DeskundigeGeraadpleegd"],
    });
    expect((await storedCasus(db.services, casus))?.deskundigeGeraadpleegd).toBe(true);
    // what was claimed of the outcome is not believed
    const { rows } = await admin.query(
      "select data from schakel.journal where stream_id = $1 and type = 'DeskundigeGeraadpleegd'",
      [casus],
    );
    expect(rows[0].data).toMatchObject({ uitkomst: "dreigend", deskundige: "lkha" });
    expect(await neemOver()).toMatchObject({ kind: "refused", refusal: { code: "antwoord-al-overgenomen" } });
  });

  it("asked from an advice comes back into that advice", async () => {
    await doe(noor, registreer());
    const { advies: consult } = await stelConsultvraag(db.services, noor, {
      sleutel: randomUUID(),
      vanuit: { advies },
      vraag: consultvraag,
    });
    await doe(imane, antwoord, consult);
    expect(
      await doe(noor, {
        type: "NeemAntwoordOver",
        consult,
        uitkomst: "dreigend",
        antwoord: antwoord.antwoord,
      }),
    ).toMatchObject({ kind: "done", events: ["ConsultantwoordOvergenomen"] });
  });

  it("RK-7.6 goes to an expert or another region, and to nobody else", async () => {
    for (const [deskundige, kind] of [
      [amsterdam, "done"],
      [lokaalTeam, "refused"],
      [haaglanden, "refused"],
    ] as const) {
      await doe(noor, registreer());
      const { outcome } = await stelConsultvraag(db.services, noor, {
        sleutel: randomUUID(),
        vanuit: { advies },
        vraag: { ...consultvraag, deskundige },
      });
      expect(outcome.kind, deskundige.id).toBe(kind);
      advies = randomUUID();
    }
  });

  it("two on the same casus at once with one form are one question", async () => {
    const casus = await eenCasus();
    const sleutel = randomUUID();
    const stel = () =>
      stelConsultvraag(db.services, noor, { sleutel, vanuit: { casus }, vraag: consultvraag });
    const [een, twee] = await Promise.all([stel(), stel()]);
    expect(een).toEqual(twee);
    expect((await storedCasus(db.services, casus))?.consulten).toHaveLength(1);
  });

  it("a second command that is not done takes the first with it", async () => {
    await doe(noor, registreer());
    const before = await tel("journal");
    const outcome = await executeTogether(db.services, noor, [
      { id: randomUUID(), advies, command: { type: "MaakAdviesnotitie", inhoud: "Gebeld." } },
      { id: randomUUID(), advies: randomUUID(), command: { type: "SluitAdvies" } },
    ]);
    expect(outcome.kind).not.toBe("done");
    expect(await tel("journal")).toBe(before);
  });
});

describe("both walls agree on advices", () => {
  const anderen: readonly Actor[] = [
    elders,
    iemandVan(lokaalTeam),
    iemandVan(politie),
    iemandVan(haaglanden, "beleid"),
    iemandVan(haaglanden, "beheer"),
    iemandVan(haaglanden, "logcontrole"),
    iemandVan(haaglanden, "koppeling"),
    iemandVan(lkha, "beheer"),
  ];

  it("who gives and who asked see it; for anybody else nothing of it is there", async () => {
    await doe(noor, registreer());
    const { advies: consult } = await stelConsultvraag(db.services, noor, {
      sleutel: randomUUID(),
      vanuit: { advies },
      vraag: consultvraag,
    });
    const rijen = async (actor: Actor, id: string) => ({
      advies: await zien(actor, `select from schakel.advies where id = '${id}'`),
      journaal: await zien(actor, `select from schakel.journal where stream_id = '${id}'`),
      tekst: await zien(actor, `select from schakel.adviestekst where advies_id = '${id}'`),
      vrager: await zien(actor, `select from schakel.adviesvrager where advies_id = '${id}'`),
    });
    expect(await rijen(noor, advies)).toEqual({ advies: 1, journaal: 2, tekst: 1, vrager: 1 });
    expect(await rijen(imane, advies)).toEqual({ advies: 0, journaal: 0, tekst: 0, vrager: 0 });
    expect(await rijen(noor, consult)).toEqual({ advies: 1, journaal: 1, tekst: 1, vrager: 0 });
    expect(await rijen(imane, consult)).toEqual({ advies: 1, journaal: 1, tekst: 1, vrager: 1 });
    for (const actor of anderen)
      for (const id of [advies, consult]) {
        expect(await rijen(actor, id), `${actor.medewerker}`).toEqual({
          advies: 0,
          journaal: 0,
          tekst: 0,
          vrager: 0,
        });
        expect(await readAdvies(db.services, actor, { id })).toBeUndefined();
        expect(await doe(actor, { type: "MaakAdviesnotitie", inhoud: "x" }, id)).toEqual({ kind: "denied" });
      }
    expect(await doe(imane, { type: "MaakAdviesnotitie", inhoud: "x" }, advies)).toEqual({ kind: "denied" });
    // who asked may read and not do what is the expert's
    expect(await doe(noor, { type: "MaakAdviesnotitie", inhoud: "x" }, consult)).toMatchObject({
      kind: "refused",
      refusal: { code: "niet-aan-u" },
    });
  });

  it("opening one and looking at the list leave a line with a purpose, and so does looking in vain", async () => {
    await doe(noor, registreer());
    await readAdvies(db.services, noor, { id: advies });
    await readAdvies(db.services, elders, { id: advies });
    await listAdviezen(db.services, noor, { lijst: "open", blad: 1 });
    const { rows } = await admin.query(
      "select handeling, doel, uitkomst from schakel.audit where object = $1 and handeling = 'advies.lees' order by id",
      [advies],
    );
    expect(rows).toEqual([
      { handeling: "advies.lees", doel: "behandeling", uitkomst: "gelezen" },
      { handeling: "advies.lees", doel: "behandeling", uitkomst: "niet-gevonden" },
    ]);
    const list = await admin.query(
      "select doel from schakel.audit where handeling = 'advieslijst.lees' order by id desc limit 1",
    );
    expect(list.rows).toEqual([{ doel: "behandeling" }]);
  });

  it("the list has urgent questions first, then who is to be called, and counts what is there", async () => {
    const bij = iemandVan({ id: "vt-drenthe", soort: "veilig-thuis" });
    await doe(bij, registreer());
    const later = advies;
    advies = randomUUID();
    await doe(bij, registreer({ volgendContactOp: "2026-03-02" }));
    const vandaag = advies;
    await doe(bij, { type: "MaakAdviesnotitie", inhoud: "Gebeld." });
    const { advies: consult } = await stelConsultvraag(db.services, noor, {
      sleutel: randomUUID(),
      vanuit: { casus: await eenCasus() },
      vraag: { ...consultvraag, deskundige: bij.organisatie },
    });
    const lijst = await listAdviezen(db.services, bij, { lijst: "open", blad: 1 });
    expect(lijst.adviezen.map(({ id }) => id)).toEqual([consult, vandaag, later]);
    expect(lijst.aantallen).toEqual({ open: 3, gesteld: 0, gesloten: 0 });
  });
});
