import { randomUUID } from "node:crypto";
import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor, ActorRol } from "#domain/access/actor.ts";
import type { Kringopgave, Toetsuitkomst } from "#domain/belangen/toets.ts";
import type { CommandOf } from "#domain/casus/command.ts";
import { nieuwNummer } from "#domain/casus/nummer.ts";
import type { OrganisatieRef } from "#domain/casus/organisatie.ts";
import { meldingNederland, organisaties } from "#domain/testing/mensen.ts";
import { readEigenInzage } from "../casus/inzage.ts";
import { readMelder } from "../casus/melder.ts";
import { readAs, readCasus } from "../journal/read.ts";
import { rebuildCasus } from "../journal/rebuild.ts";
import { readRadarlijst } from "../radar/lijst.ts";
import { readLopend } from "../radar/lopend.ts";
import { maakTreffers } from "../radar/maak-treffers.ts";
import { readTreffers } from "../radar/treffers.ts";
import { sendTo } from "../testing/run.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { Auditfilter } from "../work/auditfilter.ts";
import { readAuditlog } from "../work/auditlog.ts";
import { readCasuslijst } from "../work/casuslijst.ts";
import { readVerdeling } from "../work/verdeling.ts";
import { Werkfilter } from "../work/werkfilter.ts";
import { readWerk } from "../work/werklijst.ts";
import { zoek } from "../work/zoek.ts";
import { dropKring, readKringstand, readOwnNames, saveKring } from "./kring.ts";
import { beslisToets, readToetsen } from "./toetsen.ts";

const { haaglanden, amsterdam, lkha, lokaalTeam } = organisaties;
const iemand = (medewerker: string, organisatie: OrganisatieRef, ...rollen: ActorRol[]): Actor => ({
  medewerker,
  organisatie,
  rollen,
  tweeFactoren: true,
});
const noor = iemand("noor-verbeek", haaglanden, "medewerker");
const tarik = iemand("tarik-bosman", haaglanden, "medewerker");
const rafael = iemand("rafael-dijkman", haaglanden, "medewerker");
const marijke = iemand("marijke-adema", haaglanden, "teamleider");
const liv = iemand("liv-stoker", haaglanden, "logcontrole");
const bram = iemand("bram-osei", lokaalTeam, "medewerker");

let db: TestDatabase;
let admin: pg.Client;
beforeAll(async () => {
  db = await openTestDatabase();
  admin = new pg.Client({ connectionString: db.adminUrl });
  await admin.connect();
  await admin.query("set search_path = schakel");
});
afterAll(async () => {
  await admin.end();
  await db.close();
});

const kring = (deel: Partial<Kringopgave>): Kringopgave => ({ familienamen: [], naasten: [], ...deel });
const leegKring = kring({});

type Mens = CommandOf<"OntvangMelding">["slachtoffer"];
/** A report taken by noor unless said otherwise; of a closed community unless its forms say otherwise. */
async function neemAan(
  slachtoffer: Partial<Mens>,
  {
    door = noor,
    vormen = ["eergerelateerd-geweld"],
  }: { door?: Actor; vormen?: CommandOf<"OntvangMelding">["vormen"] } = {},
): Promise<{ id: string; nummer: string }> {
  const id = randomUUID();
  const nummer = nieuwNummer(crypto.getRandomValues(new Uint8Array(7)));
  const command: CommandOf<"OntvangMelding"> = {
    ...meldingNederland,
    ...(vormen && { vormen }),
    nummer,
    ontvanger: door.organisatie,
    ontvangenOp: "2026-03-02",
    melder: { naam: "Juf Voorbeeld", anoniem: false },
    slachtoffer: { ...meldingNederland.slachtoffer, ...slachtoffer },
    overigen: [],
  };
  expect(await sendTo(db.services, { casus: id, actor: door, command })).toMatchObject({ kind: "done" });
  return { id, nummer };
}

const besluit = (actor: Actor, casus: string, over: Actor, uitkomst: Toetsuitkomst) =>
  beslisToets(db.services, actor, {
    id: randomUUID(),
    casus,
    medewerker: over.medewerker,
    uitkomst,
    reden: "Nagevraagd.",
  });

const toetsVan = async (casus: string, over: Actor) => {
  const { rows } = await admin.query(
    "select gronden, kende_al, stand, verborgen from belangentoets where casus_id = $1 and medewerker = $2 and organisatie_id = $3",
    [casus, over.medewerker, over.organisatie.id],
  );
  return rows[0];
};
const bestaat = async (actor: Actor, id: string) =>
  (await readCasus(db.services, actor, { id, doel: "behandeling" })) !== undefined;

/** Everywhere an employee can meet a case, by the name of the place. */
async function plaatsen(actor: Actor, { id, nummer, naam }: { id: string; nummer: string; naam: string }) {
  const { services } = db;
  const alle = Werkfilter.parse({ van: "alle" });
  const werk = await readWerk(services, actor, alle);
  const verdeling = await readVerdeling(services, actor);
  const lijst = await readCasuslijst(services, actor, { aantal: 500 });
  const gezocht = async (vraag: string) =>
    (await zoek(services, actor, { vraag, doel: "behandeling" })).gevonden.some(({ casus }) => casus === id);
  const radar = await readRadarlijst(services, actor, 1);
  const lopend = await readLopend(services, actor, { rol: "slachtoffer", naam, geboortedatum: "1990-03-29" });
  const tabellen =
    "journal:stream_id casus:id casus_toegang:casus_id werkregel:casus_id verplichting:casus_id persoon:casus_id tekst:casus_id geheim:casus_id signaal:casus_id radartreffer:casus_id radarbesluit:casus_id radarvraag:casus_id";
  const rijen = await readAs(services, actor, async (client) => {
    const gevonden: Record<string, boolean> = {};
    for (const [tabel = "", kolom = ""] of tabellen.split(" ").map((paar) => paar.split(":")))
      gevonden[tabel] =
        ((await client.query(`select from ${tabel} where ${kolom} = $1`, [id])).rowCount ?? 0) > 0;
    const feiten = await client.query("select from feiten_voor_lezer($1) f where f is not null", [id]);
    const gevraagd = await client.query("select uitkomst from radar_vraag($1, $2, $3, 'behandeling', '[]')", [
      randomUUID(),
      id,
      randomUUID(),
    ]);
    return {
      result: {
        ...gevonden,
        feiten: (feiten.rowCount ?? 0) > 0,
        radarvraag: gevraagd.rows[0]?.uitkomst !== "niet-gevonden",
      },
      audit: { handeling: "proef", uitkomst: "gelezen" },
    };
  });
  const casussen = [
    ...Object.values(werk.watNu).flatMap(({ regels }) => regels),
    ...werk.wachtOpAnder.regels,
    ...werk.signalen,
    ...werk.lijst.regels,
  ];
  return {
    casus: await bestaat(actor, id),
    melder: (await readMelder(services, actor, { id, doel: "terugkoppelen" })) !== undefined,
    inzage: (await readEigenInzage(services, actor, id)).length > 0,
    werk: casussen.some(({ casus }) => casus === id),
    wachtrij: [...verdeling.wachtrij.regels, ...verdeling.alsVervanger].some(({ casus }) => casus === id),
    antwoord: verdeling.wachtenOpAntwoord.regels.some(({ casus }) => casus === id),
    lijst: lijst.casussen.some(({ id: gezien }) => gezien === id),
    opNummer: await gezocht(nummer),
    opNaam: await gezocht(naam),
    radar: radar.treffers.some(({ casus, anderCasus }) => casus === id || anderCasus === id),
    radarHier: (await readTreffers(services, actor, id)) !== undefined,
    lopend: lopend.some(({ casus }) => casus === id),
    ...rijen,
  };
}
const waar = (gezien: Record<string, boolean>) => Object.keys(gezien).filter((plaats) => gezien[plaats]);

describe("a case of somebody of the own circle", () => {
  it("RK-7.23 is nowhere for that employee while nobody decided, there after no objection, and gone after one", async () => {
    await saveKring(db.services, tarik, kring({ familienamen: ["Yıldırım"] }));
    const naam = "Dilan Yildirim";
    const zaak = { ...(await neemAan({ naam })), naam };
    await neemAan({ naam }, { door: noor });
    await maakTreffers(db.services);
    expect(await toetsVan(zaak.id, tarik)).toEqual({
      gronden: ["familienaam"],
      kende_al: false,
      stand: "open",
      verborgen: true,
    });

    expect(waar(await plaatsen(tarik, zaak))).toEqual([]);
    // nobody else misses anything
    expect(waar(await plaatsen(rafael, zaak))).toEqual(
      expect.arrayContaining([
        "casus",
        "melder",
        "werk",
        "lijst",
        "opNummer",
        "opNaam",
        "radar",
        "radarHier",
        "lopend",
        "persoon",
        "feiten",
      ]),
    );
    for (const command of [{ type: "PakOp" }, { type: "MaakNotitie", inhoud: "Even kijken." }] as const)
      expect(await sendTo(db.services, { casus: zaak.id, actor: tarik, command })).toEqual({
        kind: "denied",
      });
    expect(
      await sendTo(db.services, {
        casus: zaak.id,
        actor: tarik,
        command: {
          ...meldingNederland,
          nummer: nieuwNummer(crypto.getRandomValues(new Uint8Array(7))),
          ontvangenOp: "2026-03-02",
        },
      }),
    ).toEqual({ kind: "denied" });

    expect(await besluit(marijke, zaak.id, tarik, "geen-bezwaar")).toBe(true);
    expect(waar(await plaatsen(tarik, zaak))).toEqual(
      expect.arrayContaining(["casus", "werk", "opNaam", "radarHier", "persoon"]),
    );
    expect(await besluit(marijke, zaak.id, tarik, "bezwaar")).toBe(true);
    expect(waar(await plaatsen(tarik, zaak))).toEqual([]);
  });

  it("is found as well when the circle is told later, and by a name that is put right later", async () => {
    const later = await neemAan({ naam: "Rojda Karaman" });
    const verbeterd = await neemAan({ naam: "Onbekend Meisje" });
    expect(await bestaat(rafael, later.id)).toBe(true);
    await saveKring(db.services, rafael, kring({ familienamen: ["Qaraman"] }));
    expect(await bestaat(rafael, later.id)).toBe(false);
    expect(await bestaat(rafael, verbeterd.id)).toBe(true);
    const { rows } = await admin.query("select betrokkene from radarindex where casus_id = $1", [
      verbeterd.id,
    ]);
    const command = {
      type: "WerkBetrokkeneBij",
      betrokkene: rows[0].betrokkene,
      persoon: { ...meldingNederland.slachtoffer, naam: "Berfin Karaman" },
    } as const;
    expect(await sendTo(db.services, { casus: verbeterd.id, actor: noor, command })).toMatchObject({
      kind: "done",
    });
    expect(await bestaat(rafael, verbeterd.id)).toBe(false);
    // taking back what was told opens nothing, and neither does making the read models anew
    await dropKring(db.services, rafael);
    expect(await readKringstand(db.services, rafael)).toMatchObject({ familienamen: 0 });
    await rebuildCasus(db.services, later.id);
    expect(await bestaat(rafael, later.id)).toBe(false);
  });

  it("says the nearest grounds, each by itself, and asks again when another comes to it", async () => {
    const naaste = { naam: "Ceren Tuinstra", geboortedatum: "1991-04-17" };
    await saveKring(
      db.services,
      tarik,
      kring({ familienamen: ["Wierda"], postcode: "2511 AB", huisnummer: "12", naasten: [naaste] }),
    );
    const adres = await neemAan(
      { naam: "Anna Ooms", adres: "Kerkstraat 12b, 2511AB Den Haag" },
      { vormen: ["partnergeweld"] },
    );
    expect((await toetsVan(adres.id, tarik)).gronden).toEqual(["adres"]);
    const zelf = await neemAan(
      { naam: "Tuinstra, Seren", geboortedatum: "1991-04-17" },
      { vormen: ["partnergeweld"] },
    );
    expect((await toetsVan(zelf.id, tarik)).gronden).toContain("naaste");
    await besluit(marijke, adres.id, tarik, "geen-bezwaar");
    expect(await bestaat(tarik, adres.id)).toBe(true);
    const command = { type: "LegFeitenVast", eermotief: "vermoeden" } as const;
    await sendTo(db.services, { casus: adres.id, actor: noor, command });
    expect((await toetsVan(adres.id, tarik)).stand).toBe("geen-bezwaar");
    const { rows } = await admin.query("select betrokkene from radarindex where casus_id = $1", [adres.id]);
    const persoon = { ...meldingNederland.slachtoffer, naam: "Anna Wierda" };
    await sendTo(db.services, {
      casus: adres.id,
      actor: noor,
      command: { type: "WerkBetrokkeneBij", betrokkene: rows[0].betrokkene, persoon },
    });
    expect(await toetsVan(adres.id, tarik)).toMatchObject({
      gronden: ["adres", "familienaam"],
      stand: "open",
    });
    expect(await bestaat(tarik, adres.id)).toBe(false);
  });

  it("is asked about anew when no objection was to somebody else of the same name", async () => {
    const naasten = [
      { naam: "Kim Vroegindeweij", geboortedatum: "1990-04-17" },
      { naam: "Bo Vroegindeweij", geboortedatum: "2001-09-30" },
    ];
    await saveKring(db.services, tarik, kring({ naasten }));
    const zaak = await neemAan({ naam: "Kim Vroegindeweij", geboortedatum: "1990-04-17" });
    await besluit(marijke, zaak.id, tarik, "geen-bezwaar");
    const erbij = (persoon: CommandOf<"NeemBetrokkeneOp">["persoon"]) =>
      sendTo(db.services, { casus: zaak.id, actor: noor, command: { type: "NeemBetrokkeneOp", persoon } });
    await erbij({ rol: "ouder", naam: "Jan Vroegindeweij" });
    expect(await toetsVan(zaak.id, tarik)).toMatchObject({ stand: "geen-bezwaar" });
    await erbij({ rol: "familielid", naam: "Bo Vroegindeweij", geboortedatum: "2001-09-30" });
    expect(await toetsVan(zaak.id, tarik)).toMatchObject({ stand: "open", verborgen: true });
  });

  it("is found also when circle and case are written in the same instant", async () => {
    const namen = ["Wagenvoort", "Xhofleer", "Ypenburg", "Zijlmans", "Quaedvlieg", "Jeukendrup"];
    for (const naam of namen) {
      const [zaak, ander] = await Promise.all([
        neemAan({ naam: `Kim ${naam}` }),
        neemAan({ naam: `Bo ${naam}` }),
        saveKring(db.services, rafael, kring({ familienamen: namen.slice(0, namen.indexOf(naam) + 1) })),
      ]);
      for (const { id } of [zaak, ander]) expect(await bestaat(rafael, id), naam).toBe(false);
    }
  });

  it("a common family name counts in a closed community only; how common is a row", async () => {
    await saveKring(db.services, rafael, kring({ familienamen: ["Dekker"] }));
    const gewoon = [];
    for (const voornaam of ["Piet", "Klaas", "Anna", "Emma"])
      gewoon.push(await neemAan({ naam: `${voornaam} Dekker` }, { vormen: ["partnergeweld"] }));
    expect(await Promise.all(gewoon.map(({ id }) => bestaat(rafael, id)))).toEqual([
      false,
      false,
      false,
      true,
    ]);
    const besloten = await neemAan({ naam: "Mina Dekker" });
    expect(await bestaat(rafael, besloten.id)).toBe(false);
    // a case turns out to be of a closed community
    await sendTo(db.services, {
      casus: gewoon[3]?.id ?? "",
      actor: noor,
      command: { type: "LegFeitenVast", eermotief: "ja" },
    });
    expect(await bestaat(rafael, gewoon[3]?.id ?? "")).toBe(false);
    await admin.query("update belanggrens set hoogstens = 0 where grond = 'familienaam'");
    const zeldzaam = await neemAan({ naam: "Ot Yspeert" }, { vormen: ["partnergeweld"] });
    await saveKring(db.services, rafael, kring({ familienamen: ["Yspeert"] }));
    expect(await bestaat(rafael, zeldzaam.id)).toBe(true);
    await admin.query("update belanggrens set hoogstens = 3 where grond = 'familienaam'");
  });

  it("does not vanish under the hands of who took it: that goes on until a colleague decides", async () => {
    await saveKring(db.services, rafael, kring({ familienamen: ["Haddad"] }));
    const zaak = await neemAan({ naam: "Nadia Haddad" }, { door: rafael });
    expect(await toetsVan(zaak.id, rafael)).toMatchObject({
      kende_al: true,
      stand: "open",
      verborgen: false,
    });
    expect(await bestaat(rafael, zaak.id)).toBe(true);
    const [toets] = (await readToetsen(db.services, marijke)).filter(({ casus }) => casus === zaak.id);
    expect(toets).toMatchObject({ naam: "Rafael Dijkman", gronden: ["familienaam"], kendeAl: true });
    await sendTo(db.services, {
      casus: zaak.id,
      actor: marijke,
      command: { type: "WijsToe", medewerker: "rafael-dijkman" },
    });
    const voor = await readWerk(db.services, marijke, Werkfilter.parse({}));
    await besluit(marijke, zaak.id, rafael, "bezwaar");
    expect(await bestaat(rafael, zaak.id)).toBe(false);
    // it still stands in the name of who may not see it: that asks for somebody else, and nobody can give it back
    const na = await readWerk(db.services, marijke, Werkfilter.parse({}));
    expect(na.toetsen).toBe(voor.toetsen);
    expect((await readToetsen(db.services, marijke)).find(({ casus }) => casus === zaak.id)).toMatchObject({
      opNaam: true,
    });
    const wijsToe = (medewerker: string) =>
      sendTo(db.services, {
        casus: zaak.id,
        actor: marijke,
        command: { type: "WijsToe", medewerker, reden: "Niet aan hem." },
      });
    expect(await wijsToe("rafael-dijkman")).toMatchObject({ refusal: { code: "medewerker-niet-hier" } });
    expect(await wijsToe("noor-verbeek")).toMatchObject({ kind: "done" });
    expect((await readWerk(db.services, marijke, Werkfilter.parse({}))).toetsen).toBe(voor.toetsen - 1);
  });

  it("is asked about in each organisation that gets to do with it, and for whoever begins to work there", async () => {
    await saveKring(db.services, bram, kring({ familienamen: ["Oldenhuis"] }));
    const zaak = await neemAan({ naam: "Henk Oldenhuis" }, { vormen: ["eergerelateerd-geweld"] });
    expect(await toetsVan(zaak.id, bram)).toBeUndefined();
    const bied: CommandOf<"BiedOverdrachtAan"> = {
      type: "BiedOverdrachtAan",
      naar: lokaalTeam,
      toelichting: "Dichtbij.",
      paklijst: { betrokkenen: [], teksten: [] },
      warm: true,
      motief: "Samen afgesproken.",
      herzienOp: "2026-04-01",
    };
    expect(await sendTo(db.services, { casus: zaak.id, actor: noor, command: bied })).toMatchObject({
      kind: "done",
    });
    expect(await toetsVan(zaak.id, bram)).toMatchObject({ gronden: ["familienaam"], stand: "open" });
    // he is the only one there, so it is not lost
    expect(await bestaat(bram, zaak.id)).toBe(true);
    await admin.query(
      `insert into medewerker (id, sub, naam) values ('gijs-proef', 'gijs-proef', 'Gijs Proef');
       insert into aanstelling (medewerker_id, organisatie_id, rollen, van) values ('gijs-proef', 'lokaal-team-zuidrand', '{medewerker}', '2020-01-01')`,
    );
    expect(await bestaat(bram, zaak.id)).toBe(false);
    const gijs = iemand("gijs-proef", lokaalTeam, "medewerker");
    expect(await bestaat(gijs, zaak.id)).toBe(true);
    await saveKring(db.services, gijs, kring({ familienamen: ["Oldenhuis"] }));
    await admin.query(
      `insert into aanstelling (medewerker_id, organisatie_id, rollen, van) values ('gijs-proef', 'vt-haaglanden', '{medewerker}', '2020-01-01')`,
    );
    expect(await toetsVan(zaak.id, { ...gijs, organisatie: haaglanden })).toMatchObject({ stand: "open" });
    await admin.query("delete from aanstelling where medewerker_id = 'gijs-proef'");
  });

  it("SOA-S2.1 goes along with a link: whoever is the same person is hidden too, and the link tells nothing", async () => {
    await saveKring(db.services, rafael, kring({ familienamen: ["Zwartkruis"] }));
    const een = await neemAan({ naam: "Rosalinde Zwartkruis" });
    const ander = await neemAan({ naam: "Rosalinde Wit" });
    expect([await bestaat(rafael, een.id), await bestaat(rafael, ander.id)]).toEqual([false, true]);
    const wie = async (casus: string) => {
      const gezien = await readCasus(db.services, noor, { id: casus, doel: "behandeling" });
      return gezien?.betrokkenen[0]?.id ?? "";
    };
    const koppel = async (uitkomst: "dezelfde" | "niet-dezelfde") =>
      sendTo(db.services, {
        casus: ander.id,
        actor: noor,
        command: {
          type: "BeoordeelTreffer",
          betrokkene: await wie(ander.id),
          anderCasus: een.id,
          anderBetrokkene: await wie(een.id),
          uitkomst,
          toelichting: "Nagevraagd.",
        },
      });
    expect(await koppel("niet-dezelfde")).toMatchObject({ kind: "done" });
    const regels = async (actor: Actor) =>
      (await readCasus(db.services, actor, { id: ander.id, doel: "behandeling" }))?.journaal.map(
        ({ event }) => event.type,
      );
    expect(await regels(noor)).toContain("TrefferBeoordeeld");
    expect(await regels(rafael)).not.toContain("TrefferBeoordeeld");
    expect(await koppel("dezelfde")).toMatchObject({ kind: "done" });
    expect(await toetsVan(ander.id, rafael)).toMatchObject({ stand: "open", verborgen: true });
    expect(await bestaat(rafael, ander.id)).toBe(false);
    expect(await bestaat(noor, ander.id)).toBe(true);
  });

  it("is asked about by the employee's own name, whoever told nothing", async () => {
    await readOwnNames(db.services);
    expect(await readOwnNames(db.services)).toBe(0);
    const zaak = await neemAan({ naam: "Fatima Bosman" });
    expect(await toetsVan(zaak.id, tarik)).toMatchObject({ gronden: ["familienaam"] });
    await admin.query("update medewerker set naam = 'Tarik Verhoef' where id = 'tarik-bosman'");
    expect(await readOwnNames(db.services)).toBe(1);
    const ander = await neemAan({ naam: "Emine Verhoef" });
    expect(await toetsVan(ander.id, tarik)).toMatchObject({ gronden: ["familienaam"] });
    await admin.query("update medewerker set naam = 'Tarik Bosman' where id = 'tarik-bosman'");
    await readOwnNames(db.services);
  });
});

describe("who decides", () => {
  it("is who leads a team, unless the organisation names somebody; never who it is about, and nobody of the same family", async () => {
    await saveKring(db.services, tarik, kring({ familienamen: ["Zandstra"] }));
    const zaak = await neemAan({ naam: "Lia Zandstra" });
    const ziet = async (actor: Actor) =>
      (await readToetsen(db.services, actor)).some(({ casus }) => casus === zaak.id);
    expect(await Promise.all([marijke, noor, tarik, rafael].map(ziet))).toEqual([true, false, false, false]);
    await admin.query("insert into belangentoetser values ('vt-haaglanden', 'noor-verbeek')");
    expect(await Promise.all([marijke, noor, tarik].map(ziet))).toEqual([false, true, false]);
    expect(await besluit(marijke, zaak.id, tarik, "geen-bezwaar")).toBe(false);
    expect(await besluit(tarik, zaak.id, tarik, "geen-bezwaar")).toBe(false);
    expect(
      await besluit(iemand("sanne-oudkerk", amsterdam, "medewerker"), zaak.id, tarik, "geen-bezwaar"),
    ).toBe(false);
    // the one who was named is of the family as well
    await saveKring(db.services, noor, kring({ familienamen: ["Zandstra"] }));
    expect(await Promise.all([marijke, noor].map(ziet))).toEqual([true, false]);
    await saveKring(db.services, marijke, kring({ familienamen: ["Zandstra"] }));
    expect(await Promise.all([marijke, noor, rafael].map(ziet))).toEqual([false, false, true]);
    expect(await besluit(rafael, zaak.id, tarik, "bezwaar")).toBe(true);
    db.setNow(db.services.now().add({ minutes: 1 }));
    expect(await besluit(rafael, zaak.id, tarik, "geen-bezwaar")).toBe(true);
    const [toets] = (await readToetsen(db.services, rafael)).filter(
      ({ casus, medewerker }) => casus === zaak.id && medewerker === "tarik-bosman",
    );
    expect(toets?.besluiten.map(({ uitkomst, door, reden }) => [uitkomst, door, reden])).toEqual([
      ["geen-bezwaar", "Rafael Dijkman", "Nagevraagd."],
      ["bezwaar", "Rafael Dijkman", "Nagevraagd."],
    ]);
    await admin.query("delete from belangentoetser");
    for (const actor of [noor, marijke]) await saveKring(db.services, actor, leegKring);
  });

  it("writes one decision for one form, and seals why", async () => {
    await saveKring(db.services, tarik, kring({ familienamen: ["Galama"] }));
    const zaak = await neemAan({ naam: "Sietske Galama" });
    const een = {
      id: randomUUID(),
      casus: zaak.id,
      medewerker: "tarik-bosman",
      uitkomst: "bezwaar",
      reden: "Zijn nicht Kaneelbloem.",
    } as const;
    expect(await beslisToets(db.services, marijke, een)).toBe(true);
    expect(await beslisToets(db.services, marijke, een)).toBe(true);
    const { rows } = await admin.query("select inhoud from belangenbesluit where casus_id = $1", [zaak.id]);
    expect(rows).toHaveLength(1);
    expect(rows[0].inhoud.includes("Kaneelbloem")).toBe(false);
    // an old form that is sent again after a colleague decided otherwise does not hold, and is not called done
    expect(await besluit(marijke, zaak.id, tarik, "geen-bezwaar")).toBe(true);
    expect(await beslisToets(db.services, marijke, een)).toBe(false);
    await expect(admin.query("update belangenbesluit set uitkomst = 'geen-bezwaar'")).rejects.toMatchObject({
      code: "23000",
    });
  });
});

describe("nobody falls in between", () => {
  it("whatever is told, raised and decided, and whoever leaves, each open case is there for somebody of the organisation that leads it", async () => {
    const mensen = [noor, tarik, rafael, marijke, bram, iemand("yara-benschop", lkha, "medewerker")];
    const namen = ["Postma", "Quispel", "Rozema"];
    const zaken = await Promise.all(namen.map((naam) => neemAan({ naam: `Kim ${naam}` })));
    const toestand = fc.record({
      kringen: fc.array(fc.subarray(namen), { minLength: mensen.length, maxLength: mensen.length }),
      besluiten: fc.array(
        fc.record({
          wie: fc.constantFrom("noor-verbeek", "tarik-bosman", "rafael-dijkman", "marijke-adema"),
          zaak: fc.nat({ max: 2 }),
          stand: fc.constantFrom("bezwaar", "geen-bezwaar", "open"),
        }),
        { maxLength: 12 },
      ),
      weg: fc.subarray(["noor-verbeek", "tarik-bosman", "marijke-adema"]),
    });
    await fc.assert(
      fc.asyncProperty(toestand, async ({ kringen, besluiten, weg }) => {
        for (const [n, actor] of mensen.entries())
          await saveKring(db.services, actor, kring({ familienamen: kringen[n] ?? [] }));
        for (const { wie, zaak, stand } of besluiten)
          await admin.query("update belangentoets set stand = $1 where medewerker = $2 and casus_id = $3", [
            stand,
            wie,
            zaken[zaak]?.id,
          ]);
        await admin.query("update medewerker set actief = not id = any ($1)", [weg]);
        const hier = [noor, tarik, rafael, marijke].filter(({ medewerker }) => !weg.includes(medewerker));
        for (const { id } of zaken) {
          const gezien = await Promise.all(hier.map((actor) => bestaat(actor, id)));
          expect(gezien).toContain(true);
          // both walls say the same of everybody
          const rijen = await Promise.all(
            hier.map((actor) =>
              readAs(db.services, actor, async (client) => ({
                result:
                  ((await client.query("select from werkregel where casus_id = $1", [id])).rowCount ?? 0) > 0,
                audit: { handeling: "proef", uitkomst: "gelezen" },
              })),
            ),
          );
          expect(rijen).toEqual(gezien);
          const schrijft = await db.services.pools.schrijf.query<{ ziet: boolean }>(
            "select not schakel.is_verborgen(wie, 'vt-haaglanden', $1) as ziet from unnest($2::text[]) with ordinality as w (wie, n) order by n",
            [id, hier.map(({ medewerker }) => medewerker)],
          );
          expect(schrijft.rows.map(({ ziet }) => ziet)).toEqual(gezien);
        }
      }),
      { numRuns: 25, seed: 7 },
    );
    await admin.query("update medewerker set actief = true");
    for (const actor of mensen) await saveKring(db.services, actor, leegKring);
  });
});

describe("what is told stays told to nobody", () => {
  it("no role reads a circle, a check or why it was decided, but through what asks who reads", async () => {
    for (const role of ["lees", "schrijf", "werk"] as const) {
      const client = new pg.Client({ connectionString: db.urlOf(role) });
      await client.connect();
      for (const table of [
        "eigen_kring",
        "belangentoets",
        "belangenbesluit",
        "belangentoetser",
        "belanggrens",
      ])
        await expect(
          client.query(`select * from schakel.${table}`),
          `${role} ${table}`,
        ).rejects.toMatchObject({ code: "42501" });
      await client.end();
    }
    const client = new pg.Client({ connectionString: db.urlOf("lees") });
    await client.connect();
    for (const call of [
      "is_verborgen('x', 'y', null)",
      "toetsers('x', null, 'y')",
      "eerste_lezer('x', null)",
      "zet_eigen_kring('x', '[]', '{}', now())",
      "stel_toetsen('{}', null)",
    ])
      await expect(client.query(`select schakel.${call}`), call).rejects.toMatchObject({ code: "42501" });
    await expect(client.query("select * from schakel.belangindex")).rejects.toMatchObject({ code: "42501" });
    await client.end();
  });

  it("no word of it is stored anywhere", async () => {
    await saveKring(
      db.services,
      tarik,
      kring({
        familienamen: ["Paardebloemstra"],
        naasten: [{ naam: "Wolfsmelk Paardebloemstra", geboortedatum: "1987-06-05" }],
      }),
    );
    const { rows } = await admin.query<{ name: string }>(
      "select quote_ident(c.relname) as name from pg_class c where c.relkind = 'r' and c.relnamespace = 'schakel'::regnamespace",
    );
    for (const { name } of rows)
      for (const woord of ["paardebloem", "wolfsmelk", "1987-06-05"]) {
        const hit = await admin.query(
          `select from ${name} t where lower(to_jsonb(t)::text) like $1 limit 1`,
          [`%${woord}%`],
        );
        expect(hit.rowCount, `${name}: ${woord}`).toBe(0);
      }
    expect(await readKringstand(db.services, tarik)).toMatchObject({
      naasten: 1,
      adressen: 0,
      familienamen: 1,
    });
    expect(await readKringstand(db.services, noor)).toMatchObject({ naasten: 0, familienamen: 0 });
    await saveKring(db.services, tarik, leegKring);
  });

  it("raising, looking and deciding are lines of the log with their purpose; nobody reads one about themselves", async () => {
    await saveKring(db.services, tarik, kring({ familienamen: ["Elzinga"] }));
    await admin.query("update aanstelling set rollen = '{logcontrole}' where medewerker_id = 'liv-stoker'");
    await saveKring(db.services, liv, kring({ familienamen: ["Elzinga"] }));
    const zaak = await neemAan({ naam: "Roos Elzinga" });
    await bestaat(tarik, zaak.id);
    await readToetsen(db.services, marijke);
    await besluit(marijke, zaak.id, tarik, "bezwaar");
    const { rows } = await admin.query(
      "select medewerker, handeling, doel, uitkomst, objecten from audit where object = $1 or (handeling = 'belangen.lees' and $1 = any (objecten)) order by id",
      [zaak.id],
    );
    expect(rows).toEqual(
      expect.arrayContaining([
        {
          medewerker: "schakel",
          handeling: "belang.gesteld",
          doel: "belangentoets",
          uitkomst: "gedaan",
          objecten: ["tarik-bosman"],
        },
        {
          medewerker: "tarik-bosman",
          handeling: "casus.lees",
          doel: "behandeling",
          uitkomst: "niet-gevonden",
          objecten: null,
        },
        expect.objectContaining({
          medewerker: "marijke-adema",
          handeling: "belangen.lees",
          doel: "belangentoets",
        }),
        {
          medewerker: "marijke-adema",
          handeling: "belang.beslis",
          doel: "belangentoets",
          uitkomst: "gedaan",
          objecten: ["tarik-bosman"],
        },
      ]),
    );
    // no line under the name of who it is about tells of it
    const eigen = rows.filter(
      ({ medewerker, handeling }) => medewerker === "tarik-bosman" && handeling.startsWith("belang"),
    );
    expect(eigen).toEqual([]);
    const gelezen = async (actor: Actor) =>
      (await readAuditlog(db.services, actor, Auditfilter.parse({}))).regels.filter(
        ({ object }) => object === zaak.id,
      );
    expect(await gelezen(liv)).toEqual([]);
    const ander = iemand("kees-amrani", haaglanden, "logcontrole");
    expect((await gelezen(ander)).map(({ handeling, nummer }) => [handeling, nummer])).toEqual(
      expect.arrayContaining([
        ["belang.gesteld", zaak.nummer],
        ["belang.beslis", zaak.nummer],
      ]),
    );
  });
});
